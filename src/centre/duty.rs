//! Who is on duty when: the roster's shifts, and the last day of a licence.

use std::cmp::Ordering;

use super::Centre;
use super::turn::Turn;
use crate::domain::{
    Demand, Desk, Duty, Event, Operator, OperatorId, Status, Timestamp, WithdrawReason, Zone,
    duty as duty_of_windows,
};

/// Whether an operator is on duty at a moment.
pub(super) fn of(centre: &Centre, id: &OperatorId, at: Timestamp) -> Duty {
    let (Some(settings), Some(operator)) = (centre.settings(), centre.operator(id)) else {
        return Duty { on: false, until: Timestamp::MAX };
    };
    let licence_ends = licence_ends(operator, &settings.zone);
    if licence_ends <= at {
        return Duty { on: false, until: Timestamp::MAX };
    }
    let roster = by_roster(centre, id, &settings.zone, at);
    Duty { until: roster.until.min(licence_ends), ..roster }
}

fn licence_ends(operator: &Operator, zone: &Zone) -> Timestamp {
    let after = operator.licence_until.and_then(|last| last.tomorrow().ok());
    after.map_or(Timestamp::MAX, |day| zone.midnight(day))
}

/// What the roster says, licences aside. Standby shifts count as far as a surge is known to last.
fn by_roster(centre: &Centre, id: &OperatorId, zone: &Zone, at: Timestamp) -> Duty {
    let shifts = || centre.shifts().filter(|shift| shift.operators.contains(id));
    let windows = |standby: bool| {
        let counted = shifts().filter(move |shift| standby || !shift.standby);
        counted.map(|shift| &shift.window)
    };
    let plain = |at| duty_of_windows(windows(false), zone, at);
    let Some(surge) = centre.surge().filter(|surge| surge.is_on(at)) else { return plain(at) };
    if !shifts().any(|shift| shift.standby) {
        return plain(at);
    }
    let in_surge = duty_of_windows(windows(true), zone, at);
    let after = plain(surge.until);
    match in_surge.until.cmp(&surge.until) {
        Ordering::Less => in_surge,
        // As it is now it goes on after the surge.
        _ if after.on == in_surge.on => after,
        _ => Duty { until: surge.until, ..in_surge },
    }
}

/// Until when an operator is on standby at a moment, unless they are on duty by the roster alone.
pub(super) fn standby_until(centre: &Centre, id: &OperatorId, at: Timestamp) -> Option<Timestamp> {
    let (settings, operator) = (centre.settings()?, centre.operator(id)?);
    let of = |standby: bool| {
        let shifts = centre.shifts().filter(|it| it.operators.contains(id));
        let windows = shifts.filter(|it| it.standby == standby).map(|it| &it.window);
        duty_of_windows(windows, &settings.zone, at)
    };
    let licence_ends = licence_ends(operator, &settings.zone);
    let standby = of(true);
    let is_called_in = standby.on && !of(false).on && at < licence_ends;
    is_called_in.then_some(standby.until.min(licence_ends))
}

/// When an operator who goes now will be on duty again.
pub(super) enum NextDuty {
    /// Between these moments.
    Between(Timestamp, Timestamp),
    /// At any time from then on: on the roster their duty has no end.
    From(Timestamp),
}

impl NextDuty {
    pub(super) fn contains(&self, at: Timestamp) -> bool {
        match self {
            Self::Between(from, to) => *from <= at && at < *to,
            Self::From(from) => *from <= at,
        }
    }
}

/// The operator's next duty. The rest of the present one does not count, since they go.
pub(super) fn next_of(centre: &Centre, id: &OperatorId, now: Timestamp) -> Option<NextDuty> {
    let present = of(centre, id, now);
    let goes_at = if present.on { present.until } else { now };
    let gap = of(centre, id, goes_at);
    if gap.on {
        return Some(NextDuty::From(now));
    }
    let next = of(centre, id, gap.until);
    next.on.then_some(NextDuty::Between(gap.until, next.until))
}

/// The first moment from `at` on at which somebody who could meet the demand, were the call to wait
/// long enough, is on duty; `None` if the roster knows of none.
pub(super) fn staffed_from(centre: &Centre, demand: &Demand, at: Timestamp) -> Option<Timestamp> {
    let relaxed = centre.policy.relaxed(u8::MAX);
    let able = centre
        .operators()
        .filter(|operator| centre.policy.fit(&operator.profile, demand, relaxed).is_some());
    let mut first: Option<Timestamp> = None;
    for operator in able {
        let found = of(centre, &operator.id, at);
        if found.on {
            return Some(at);
        }
        // The end of a look ahead is no beginning of a duty.
        if first.is_none_or(|first| found.until < first) && of(centre, &operator.id, found.until).on
        {
            first = Some(found.until);
        }
    }
    first
}

/// Brings a desk's duty up to date. The end of a shift takes back an offer, never a call.
pub(super) fn refresh(turn: &mut Turn<'_>, desk: &Desk) {
    let duty = of(turn.centre, &desk.operator, turn.now);
    if (duty.on, duty.until) == (desk.on_duty, desk.duty_changes_at) {
        return;
    }
    if let Status::Offered(offer) = desk.status
        && !duty.on
    {
        turn.emit(Event::OfferWithdrawn { offer, reason: WithdrawReason::ShiftEnded });
    }
    turn.emit(Event::DutyChanged {
        operator: desk.operator.clone(),
        on_duty: duty.on,
        duty_changes_at: duty.until,
    });
}

/// Brings every desk's duty up to date, after the roster has changed.
pub(super) fn refresh_all(turn: &mut Turn<'_>) {
    let desks: Vec<Desk> = turn.centre.desks().cloned().collect();
    for desk in desks {
        refresh(turn, &desk);
    }
}
