//! The board.

use std::sync::{Arc, OnceLock};

use super::code::{show_age_group, show_pause};
use super::figures::{show_figures, show_grouping, show_interval};
use super::{moment, span};
use crate::board::view::{
    CasesView, CentreView, DayView, FiguresView, GroupView, IntervalView, OperatorView,
    OperatorsView, OverduePromise, PartnerView, PartnersView, PromisesView, QueueView,
    TransferCounts, View, WaitingCall, WaitingView, Work,
};
use crate::board::{self, Figures, Threshold, age_group};
use crate::rpc::api;

/// A part of the board, shown once for all who watch it, and only if somebody does.
pub struct Part<V, M> {
    view: Arc<V>,
    show: fn(&V) -> M,
    shown: OnceLock<M>,
}

impl<V, M: Clone> Part<V, M> {
    /// The same part as before, unless it is another.
    fn of(view: &Arc<V>, before: Option<&Arc<Self>>, show: fn(&V) -> M) -> Arc<Self> {
        match before {
            Some(before) if Arc::ptr_eq(&before.view, view) => before.clone(),
            _ => Arc::new(Self { view: view.clone(), show, shown: OnceLock::new() }),
        }
    }

    fn shown(&self) -> M {
        self.shown.get_or_init(|| (self.show)(&self.view)).clone()
    }
}

macro_rules! publication {
    ($($part:ident: $view:ident => $message:ident, $show:ident;)*) => {
        /// A board as it is published.
        pub struct Publication {
            /// The board.
            pub view: Arc<View>,
            $($part: Arc<Part<$view, api::$message>>,)*
        }

        impl Publication {
            /// Parts that are as they were before are not shown again.
            pub fn of(view: View, before: Option<&Self>) -> Self {
                $(let $part = Part::of(&view.$part, before.map(|before| &before.$part), $show);)*
                Self { view: Arc::new(view), $($part),* }
            }

            /// The whole board.
            pub fn whole(&self) -> api::Board {
                api::Board { $($part: Some(self.$part.shown()),)* ..self.pulse() }
            }

            /// Whether any part is another. To say so, nothing has to be shown.
            pub fn differs_from(&self, known: &Self) -> bool {
                false $(|| !Arc::ptr_eq(&self.$part, &known.$part))*
            }

            /// What is new to somebody who knows an earlier one; `None` if nothing is.
            pub fn since(&self, known: &Self) -> Option<api::Board> {
                self.differs_from(known).then(|| api::Board {
                    $($part: (!Arc::ptr_eq(&self.$part, &known.$part))
                        .then(|| self.$part.shown()),)*
                    ..self.pulse()
                })
            }

            /// Which board it is, without any part.
            pub fn pulse(&self) -> api::Board {
                api::Board {
                    version: self.view.version.0,
                    at: Some(moment(self.view.at)),
                    $($part: None,)*
                }
            }
        }
    };
}

publication! {
    centre: CentreView => BoardCentre, show_centre;
    waiting: WaitingView => BoardWaiting, show_waiting;
    operators: OperatorsView => BoardOperators, show_operators;
    partners: PartnersView => BoardPartners, show_partners;
    promises: PromisesView => BoardPromises, show_promises;
    cases: CasesView => BoardCases, show_cases;
    figures: FiguresView => BoardFigures, show_board_figures;
    day: DayView => BoardDay, show_day;
}

fn show_centre(view: &CentreView) -> api::BoardCentre {
    let threshold = |threshold: &Threshold| span(threshold.as_duration());
    api::BoardCentre {
        centre: view.centre.to_string(),
        time_zone: view.zone.as_ref().map_or("UTC", |zone| zone.name()).to_owned(),
        lines: view.lines,
        lines_in_use: view.lines_in_use,
        held: view.held,
        surge_until: view.surge_until.map(moment),
        thresholds: view.thresholds.iter().map(threshold).collect(),
    }
}

fn show_waiting(view: &WaitingView) -> api::BoardWaiting {
    let count = |(group, count): (&_, &u32)| api::BoardCount {
        key: age_group(*group).into(),
        count: *count,
    };
    api::BoardWaiting {
        queues: view.queues.iter().map(show_queue).collect(),
        by_acuity: view.by_acuity.to_vec(),
        by_age_group: view.by_age_group.iter().map(count).collect(),
        longest: view.longest.iter().map(show_call).collect(),
    }
}

fn show_queue(view: &QueueView) -> api::BoardQueue {
    api::BoardQueue {
        queue: view.queue.to_string(),
        open: view.is_open,
        by_acuity: view.by_acuity.to_vec(),
        ringing: view.ringing,
        oldest_arrived_at: view.oldest_arrived_at.map(moment),
        oldest_queued_at: view.oldest_queued_at.map(moment),
        answer_within: Some(span(view.answer_within)),
        answer_share: view.answer_share,
        expected_wait: view.expected_wait.map(span),
        ready_operators: view.ready_operators,
        operators_on_duty: view.operators_on_duty,
        callbacks_due: view.callbacks_due,
    }
}

fn show_call(view: &WaitingCall) -> api::BoardCall {
    api::BoardCall {
        call_id: view.call.0,
        queue: view.queue.to_string(),
        acuity: view.acuity.into(),
        age_group: show_age_group(view.age_group),
        arrived_at: Some(moment(view.arrived_at)),
        queued_at: Some(moment(view.queued_at)),
        ringing: view.is_ringing,
    }
}

fn show_operators(view: &OperatorsView) -> api::BoardOperators {
    let count = |(work, operators): (&Work, &u32)| api::BoardStatusCount {
        status: show_work(*work).into(),
        operators: *operators,
    };
    api::BoardOperators {
        operators: view.operators.iter().map(show_operator).collect(),
        by_status: view.by_status.iter().map(count).collect(),
        off_duty: view.off_duty,
        consoles_lost: view.consoles_lost,
    }
}

fn show_work(work: Work) -> api::DeskStatus {
    match work {
        Work::Ready => api::DeskStatus::Ready,
        Work::Offered => api::DeskStatus::Offered,
        Work::Talking => api::DeskStatus::Talking,
        Work::WrapUp => api::DeskStatus::WrapUp,
        Work::NotReady => api::DeskStatus::NotReady,
    }
}

fn show_operator(view: &OperatorView) -> api::BoardOperator {
    api::BoardOperator {
        operator_id: view.operator.to_string(),
        status: show_work(view.work).into(),
        since: Some(moment(view.since)),
        pause: view.pause.map_or(0, show_pause),
        on_duty: view.is_on_duty,
        console_lost_since: view.console_lost_since.map(moment),
        call_id: view.call.map_or(0, |call| call.0),
        held: view.is_held,
    }
}

fn show_partners(view: &PartnersView) -> api::BoardPartners {
    api::BoardPartners { partners: view.partners.iter().map(show_partner).collect() }
}

fn show_partner(view: &PartnerView) -> api::BoardPartner {
    api::BoardPartner {
        partner_id: view.partner.to_string(),
        is_twin: view.is_twin,
        proposed: view.proposed,
        oldest_proposed_at: view.oldest_proposed_at.map(moment),
        accepted: view.accepted,
        connected: view.connected,
        inbound: view.inbound,
        out_today: Some(show_counts(&view.out_today)),
        in_today: Some(show_counts(&view.in_today)),
    }
}

fn show_counts(counts: &TransferCounts) -> api::BoardTransferCounts {
    api::BoardTransferCounts {
        proposed: counts.proposed,
        connected: counts.connected,
        completed: counts.completed,
        returned: counts.returned,
        declined: counts.declined,
        expired: counts.expired,
        withdrawn: counts.withdrawn,
        until_accepted: Some(span(counts.until_accepted)),
        accepted: counts.accepted,
        until_completed: Some(span(counts.until_completed)),
    }
}

fn show_promises(view: &PromisesView) -> api::BoardPromises {
    let kinds = view.kinds.iter().map(|(owed, counts)| api::BoardPromiseKind {
        kind: owed.name().to_owned(),
        open: counts.open,
        overdue: counts.overdue,
        made_today: counts.today.made,
        kept_today: counts.today.kept,
        kept_late_today: counts.today.kept_late,
        withdrawn_today: counts.today.withdrawn,
    });
    api::BoardPromises {
        kinds: kinds.collect(),
        overdue: view.overdue.iter().map(show_overdue).collect(),
    }
}

fn show_overdue(promise: &OverduePromise) -> api::BoardOverdue {
    api::BoardOverdue {
        case_id: promise.case.0,
        promise_id: promise.promise.0,
        kind: promise.owed.name().to_owned(),
        ower_id: promise.ower.as_ref().map(ToString::to_string).unwrap_or_default(),
        due_at: Some(moment(promise.due)),
    }
}

fn show_cases(view: &CasesView) -> api::BoardCases {
    let age =
        |(hour, cases): (&_, &u32)| api::BoardCaseAge { hour: Some(moment(*hour)), cases: *cases };
    api::BoardCases {
        open: view.open,
        unowned: view.unowned,
        oldest_opened_at: view.oldest_opened_at.map(moment),
        by_age: view.by_hour.iter().map(age).collect(),
        closed_today: view.closed_today,
        resolved_at_first_contact: view.resolved_at_first_contact,
        first_contact_window: Some(span(view.first_contact_window)),
    }
}

fn show_board_figures(view: &FiguresView) -> api::BoardFigures {
    let show = |group: &GroupView| {
        let is_all = group.by.is_none();
        let figures = |figures: &Figures, time: &board::Work| {
            let shown = show_figures(figures, &view.thresholds);
            Some(api::Figures { occupancy: time.occupancy().filter(|_| is_all), ..shown })
        };
        api::BoardGroup {
            group_by: group.by.map_or(0, |by| show_grouping(by).into()),
            key: group.key.clone(),
            last_5_minutes: figures(&group.last_5_minutes, &view.time.last_5_minutes),
            last_30_minutes: figures(&group.last_30_minutes, &view.time.last_30_minutes),
            today: figures(&group.today, &view.time.today),
        }
    };
    api::BoardFigures { groups: view.groups.iter().map(show).collect() }
}

fn show_day(view: &DayView) -> api::BoardDay {
    let show = |half: &IntervalView| show_half(half, &view.thresholds);
    api::BoardDay { intervals: view.intervals.iter().map(show).collect() }
}

fn show_half(view: &IntervalView, thresholds: &[Threshold]) -> api::Interval {
    let during = (view.half.starts(), view.ends);
    let IntervalView { figures, staff, time, deeds, .. } = view;
    show_interval(during, *staff, figures, time, deeds, thresholds)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::board::Board;
    use crate::domain::Timestamp;

    #[test]
    fn to_say_that_something_is_new_nothing_is_shown() {
        let view = Board::new("longhua".parse().unwrap()).view(Timestamp::from_millis(0));
        let centre = Arc::new(CentreView { held: 1, ..(*view.centre).clone() });
        let known = Publication::of(view.clone(), None);
        let next = Publication::of(View { centre, ..view.clone() }, Some(&known));
        assert!(next.differs_from(&known));
        assert!(!Publication::of(view, Some(&known)).differs_from(&known));
        assert!(next.centre.shown.get().is_none() && known.figures.shown.get().is_none());
        let news = next.since(&known).unwrap();
        assert_eq!(news.centre.map(|centre| centre.held), Some(1));
        assert!(news.figures.is_none() && next.figures.shown.get().is_none());
    }
}
