//! What an invented operator does next, and when. Pure: the desk and the time go in, a plan comes
//! out.

use std::time::Duration;

use super::complaint::Complaint;
use super::situation::{Notes, Situation};
use super::talk::TalkPlan;
use crate::domain::Timestamp;
use crate::rpc::api::{DeclineReason, Pause, TransferManner};
use crate::sim::Chance;

pub(super) const SECOND: Duration = Duration::from_secs(1);
pub(super) const MINUTE: Duration = Duration::from_secs(60);

/// How often an offer rings out or is declined.
const MISSES: f64 = 0.012;
const DECLINES: f64 = 0.012;

/// What an operator does.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Deed {
    BeReady,
    Pause(Pause),
    Accept(u64),
    Decline(u64, DeclineReason),
    Hold,
    Resume,
    EndCall,
    /// Promises a callback, after which the case stays open.
    Promise {
        case_id: u64,
        not_before: Timestamp,
        due: Timestamp,
    },
    /// Asks whoever of that queue is free.
    Consult(&'static str),
    JoinConsult,
    EndConsult,
    CompleteConsult {
        hand_over: bool,
    },
    /// Passes the caller on to that queue.
    PassOn(&'static str),
    /// Proposes the caller on the line to a partner.
    Refer {
        case_id: u64,
        need: &'static str,
        manner: TransferManner,
    },
    /// Finishes the notes, and before that asks a partner to get in touch if there is a need.
    WriteUp {
        case_id: u64,
        note: &'static str,
        disposition: &'static str,
        errand: Option<&'static str>,
    },
    /// Looks through the cases of one's own: what is owed, what is done.
    SeeToCases,
    /// Hands over what others have to keep, and signs out.
    GoHome,
}

/// An operator's ways, and what they have in mind.
#[derive(Debug)]
pub(super) struct Habits {
    chance: Chance,
    /// When the present shift ends: then they go home.
    shift_ends: Timestamp,
    pause_at: Timestamp,
    pauses: u32,
    /// When they next look through their cases.
    cases_at: Timestamp,
    /// What they have in mind for the talk they are in, or have had last.
    talk: Option<TalkPlan>,
}

impl Habits {
    /// The ways of somebody whose shift lasts until `shift_ends`.
    pub(super) fn new(mut chance: Chance, now: Timestamp, shift_ends: Timestamp) -> Self {
        let pause_at = now + chance.between(20 * MINUTE, 130 * MINUTE);
        let cases_at = now + chance.between(MINUTE, 6 * MINUTE);
        Self { chance, shift_ends, pause_at, pauses: 0, cases_at, talk: None }
    }

    /// What comes next if nothing else happens, and when; `None` if it is not theirs to act.
    pub(super) fn plan(
        &mut self,
        situation: &Situation,
        now: Timestamp,
        show_over: bool,
    ) -> Option<(Timestamp, Deed)> {
        let is_over = show_over || now >= self.shift_ends;
        let hurry = |span: Duration| if show_over { now } else { now + span };
        match situation {
            Situation::Unknown | Situation::SignedOut | Situation::Connecting => None,
            Situation::Paused(_) | Situation::Ready if is_over => {
                Some((hurry(self.chance.between(SECOND, MINUTE)), Deed::GoHome))
            }
            Situation::Paused(pause) => Some((now + self.rest(*pause), Deed::BeReady)),
            Situation::Ready => Some(self.wait(now)),
            Situation::Rings { offer_id, immediate } => self.answer(*offer_id, *immediate, now),
            Situation::Talks(_) | Situation::Advises if show_over => Some((now, Deed::EndCall)),
            Situation::Talks(talk) => {
                if !self.talk.as_ref().is_some_and(|plan| plan.is_for(talk.call_id)) {
                    self.talk = Some(TalkPlan::draw(&mut self.chance, talk, now));
                }
                self.talk.as_mut().and_then(|plan| plan.next(&mut self.chance, talk, now))
            }
            // Who asked ends it; but nobody is kept for ever.
            Situation::Advises => Some((now + 4 * MINUTE, Deed::EndCall)),
            Situation::Holds => {
                Some((hurry(self.chance.between(15 * SECOND, 70 * SECOND)), Deed::Resume))
            }
            Situation::Writes(notes) => {
                let deed = self.finish(notes);
                Some((hurry(self.chance.between(8 * SECOND, 45 * SECOND)), deed))
            }
        }
    }

    fn rest(&mut self, pause: Pause) -> Duration {
        match pause {
            Pause::Break => self.chance.between(8 * MINUTE, 14 * MINUTE),
            Pause::Meal => self.chance.between(25 * MINUTE, 35 * MINUTE),
            Pause::Missed => self.chance.between(20 * SECOND, 90 * SECOND),
            _ => self.chance.between(SECOND, 10 * SECOND),
        }
    }

    /// What somebody does who waits for a call: at some time they look through their cases.
    fn wait(&mut self, now: Timestamp) -> (Timestamp, Deed) {
        let (leaves_at, leaves) = self.leave_at(now);
        let cases_at = self.cases_at.max(now);
        if cases_at < leaves_at { (cases_at, Deed::SeeToCases) } else { (leaves_at, leaves) }
    }

    /// When somebody who waits gets up: for the next pause, or to go home.
    fn leave_at(&mut self, now: Timestamp) -> (Timestamp, Deed) {
        let pause_at = self.pause_at.max(now);
        // Nobody begins a pause when the shift is nearly over.
        if pause_at + 40 * MINUTE > self.shift_ends {
            return (self.shift_ends + self.chance.between(SECOND, MINUTE), Deed::GoHome);
        }
        let pause = if self.pauses % 3 == 1 { Pause::Meal } else { Pause::Break };
        (pause_at, Deed::Pause(pause))
    }

    /// A deed is begun: it is not planned again.
    pub(super) fn begin(&mut self, deed: &Deed, now: Timestamp) {
        match deed {
            Deed::Pause(_) => {
                self.pauses += 1;
                self.pause_at = now + self.chance.between(90 * MINUTE, 150 * MINUTE);
            }
            Deed::SeeToCases => {
                self.cases_at = now + self.chance.between(4 * MINUTE, 8 * MINUTE);
            }
            _ => {
                if let Some(plan) = &mut self.talk {
                    plan.done(deed);
                }
            }
        }
    }

    fn answer(
        &mut self,
        offer_id: u64,
        immediate: bool,
        now: Timestamp,
    ) -> Option<(Timestamp, Deed)> {
        if !immediate && self.chance.happens(MISSES) {
            return None;
        }
        if !immediate && self.chance.happens(DECLINES) {
            let deed = Deed::Decline(offer_id, DeclineReason::Busy);
            return Some((now + self.chance.between(2 * SECOND, 6 * SECOND), deed));
        }
        let (least, most) = if immediate { (1, 4) } else { (2, 8) };
        let delay = self.chance.between(least * SECOND, most * SECOND);
        Some((now + delay, Deed::Accept(offer_id)))
    }

    /// The talk goes on after something in between that the desk does not show, or that came to
    /// nothing.
    pub(super) fn talks_on(&self, now: Timestamp) -> Option<(Timestamp, Deed)> {
        self.talk.as_ref().map(|plan| plan.end(now))
    }

    fn finish(&mut self, notes: &Notes) -> Deed {
        let complaint = Complaint::of(&notes.complaint);
        let note = complaint.map_or("Spoke with the caller.", |complaint| complaint.note);
        let dispositions = complaint.map_or(&["advice-given"][..], |known| known.dispositions);
        let plan = self.talk.as_ref().filter(|plan| plan.is_for(notes.call_id));
        let wants_errand = notes.is_owner && plan.is_some_and(TalkPlan::wants_errand);
        let errand = complaint.and_then(|complaint| complaint.need).filter(|_| wants_errand);
        let stays_open = !notes.is_owner || notes.stays_open || errand.is_some();
        let ended = self.chance.pick(dispositions, |_| 1.0).copied().unwrap_or("advice-given");
        let disposition = if stays_open { "" } else { ended };
        Deed::WriteUp { case_id: notes.case_id, note, disposition, errand }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::demo::situation::{Consult, Talk};

    const NOW: Timestamp = Timestamp::from_millis(1_000_000_000);
    const HOUR: Duration = Duration::from_secs(3600);

    fn habits(seed: u64) -> Habits {
        Habits::new(Chance::seeded(seed), NOW, NOW + 8 * HOUR)
    }

    fn talks() -> Situation {
        Situation::Talks(Talk {
            call_id: 5,
            case_id: 4,
            complaint: "fever".into(),
            is_owner: true,
            is_parting: false,
            consult: Consult::None,
        })
    }

    #[test]
    fn most_offers_are_accepted_within_seconds_and_immediate_ones_always() {
        let rings = |immediate| Situation::Rings { offer_id: 9, immediate };
        let mut missed = 0;
        for seed in 0..1000 {
            let (at, deed) = habits(seed).plan(&rings(true), NOW, false).unwrap();
            assert_eq!(deed, Deed::Accept(9));
            assert!(at.since(NOW) <= 4 * SECOND);
            match habits(seed).plan(&rings(false), NOW, false) {
                Some((at, _)) => assert!(at.since(NOW) <= 8 * SECOND),
                None => missed += 1,
            }
        }
        assert!((2..40).contains(&missed), "{missed} of 1000");
    }

    #[test]
    fn only_the_owner_closes_and_only_what_is_done() {
        let disposition = |is_owner, stays_open| {
            let complaint = "distress".into();
            let notes = Notes { call_id: 5, case_id: 1, complaint, is_owner, stays_open };
            match habits(1).plan(&Situation::Writes(notes), NOW, false).unwrap().1 {
                Deed::WriteUp { disposition, .. } => disposition,
                other => panic!("{other:?}"),
            }
        };
        assert_eq!(disposition(false, false), "");
        assert_eq!(disposition(true, true), "");
        assert!(["counselled", "referred"].contains(&disposition(true, false)));
    }

    #[test]
    fn cases_are_seen_to_pauses_come_and_the_shift_ends() {
        let mut habits = habits(1);
        let (at, deed) = habits.plan(&Situation::Ready, NOW, false).unwrap();
        assert_eq!(deed, Deed::SeeToCases);
        habits.begin(&deed, at);
        habits.cases_at = Timestamp::MAX;
        let (at, deed) = habits.plan(&Situation::Ready, at, false).unwrap();
        assert_eq!(deed, Deed::Pause(Pause::Break));
        habits.begin(&deed, at);
        let (later, deed) = habits.plan(&Situation::Ready, at, false).unwrap();
        assert_eq!(deed, Deed::Pause(Pause::Meal));
        assert!(later > at + HOUR);
        let late = habits.shift_ends - 30 * MINUTE;
        let (leaves, deed) = habits.plan(&Situation::Ready, late, false).unwrap();
        assert_eq!(deed, Deed::GoHome);
        assert!(leaves > habits.shift_ends);
        let paused = Situation::Paused(Pause::Meal);
        assert_eq!(habits.plan(&paused, NOW, true), Some((NOW, Deed::GoHome)));
        assert_eq!(habits.plan(&talks(), NOW, true), Some((NOW, Deed::EndCall)));
    }
}
