//! What an invented operator does next, and when. Pure: the desk and the time go in, a plan comes
//! out.

use std::time::Duration;

use super::complaint::Complaint;
use crate::client::moment;
use crate::domain::Timestamp;
use crate::rpc::api::{DeclineReason, Desk, DeskCall, DeskStatus, Pause};
use crate::sim::Chance;

const SECOND: Duration = Duration::from_secs(1);
const MINUTE: Duration = Duration::from_secs(60);

/// How often an offer rings out, is declined, leads to a hold or ends in a promise.
const MISSES: f64 = 0.012;
const DECLINES: f64 = 0.012;
const HOLDS: f64 = 0.12;
const PROMISES: f64 = 0.04;

/// Where an operator is, as far as it matters to what they do next.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Situation {
    /// The server has not told of the desk yet.
    Unknown,
    /// The desk is closed.
    SignedOut,
    /// Takes no calls.
    Paused(Pause),
    /// Waits for a call.
    Ready,
    /// The console rings.
    Rings {
        /// For this offer.
        offer_id: u64,
        /// Whether the call is immediate.
        immediate: bool,
    },
    /// Has accepted; the switch is at work.
    Connecting,
    /// Talks.
    Talks {
        /// On this call.
        call_id: u64,
        /// Of this case.
        case_id: u64,
        /// About this.
        complaint: String,
    },
    /// The caller is on hold.
    Holds,
    /// Writes the notes.
    Writes {
        /// Of this case.
        case_id: u64,
        /// About this.
        complaint: String,
        /// Whether the case is theirs to close.
        is_owner: bool,
    },
}

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
        due: Timestamp,
    },
    WrapUp {
        note: &'static str,
        disposition: &'static str,
    },
    SignOut,
}

impl Situation {
    /// What the server says of the desk.
    pub(super) fn of(desk: Option<&Desk>) -> Self {
        let Some(desk) = desk else { return Self::Unknown };
        match desk.status() {
            DeskStatus::Unspecified => Self::Unknown,
            DeskStatus::SignedOut => Self::SignedOut,
            DeskStatus::NotReady => Self::Paused(desk.pause()),
            DeskStatus::Ready => Self::Ready,
            DeskStatus::Offered => desk.offer.as_ref().map_or(Self::Unknown, |offer| Self::Rings {
                offer_id: offer.offer_id,
                immediate: offer.acuity() == crate::rpc::api::Acuity::Immediate,
            }),
            DeskStatus::Talking => desk.call.as_ref().map_or(Self::Unknown, on_call),
            DeskStatus::WrapUp => desk.call.as_ref().map_or(Self::Unknown, |desk_call| {
                let (_, case_id, complaint) = matter(desk_call);
                let is_owner = desk_call.case_owner_id == desk.operator_id;
                Self::Writes { case_id, complaint, is_owner }
            }),
        }
    }
}

fn on_call(desk_call: &DeskCall) -> Situation {
    let call = desk_call.call.as_ref();
    if call.is_some_and(|call| call.held_since.is_some()) {
        return Situation::Holds;
    }
    if call.is_none_or(|call| moment(call.connected_at).is_none()) {
        return Situation::Connecting;
    }
    let (call_id, case_id, complaint) = matter(desk_call);
    Situation::Talks { call_id, case_id, complaint }
}

fn matter(desk_call: &DeskCall) -> (u64, u64, String) {
    let Some(call) = &desk_call.call else { return (0, 0, String::new()) };
    let complaint = call.triage.as_ref().map(|triage| triage.complaint.clone());
    (call.call_id, call.case_id, complaint.unwrap_or_default())
}

/// An operator's ways, and what they have in mind.
#[derive(Debug)]
pub(super) struct Habits {
    chance: Chance,
    /// When the present shift ends: then they go home.
    shift_ends: Timestamp,
    pause_at: Timestamp,
    pauses: u32,
    /// The call they talk on and when they mean to end it; whether the caller was on hold.
    talk: Option<(u64, Timestamp, bool)>,
    /// The case on which they have just promised something: it stays open.
    promised: Option<u64>,
}

impl Habits {
    /// The ways of somebody whose shift lasts until `shift_ends`.
    pub(super) fn new(mut chance: Chance, now: Timestamp, shift_ends: Timestamp) -> Self {
        let pause_at = now + chance.between(20 * MINUTE, 130 * MINUTE);
        Self { chance, shift_ends, pause_at, pauses: 0, talk: None, promised: None }
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
                Some((hurry(self.chance.between(SECOND, MINUTE)), Deed::SignOut))
            }
            Situation::Paused(pause) => Some((now + self.rest(*pause), Deed::BeReady)),
            Situation::Ready => Some(self.leave_at(now)),
            Situation::Rings { offer_id, immediate } => self.answer(*offer_id, *immediate, now),
            Situation::Talks { call_id, case_id, complaint } => {
                let next = self.talk(*call_id, *case_id, complaint, now);
                Some(if show_over { (now, Deed::EndCall) } else { next })
            }
            Situation::Holds => {
                Some((hurry(self.chance.between(15 * SECOND, 70 * SECOND)), Deed::Resume))
            }
            Situation::Writes { case_id, complaint, is_owner } => {
                let deed = self.finish(*case_id, complaint, *is_owner);
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

    /// When somebody who waits gets up: for the next pause, or to go home.
    fn leave_at(&mut self, now: Timestamp) -> (Timestamp, Deed) {
        let pause_at = self.pause_at.max(now);
        // Nobody begins a pause when the shift is nearly over.
        if pause_at + 40 * MINUTE > self.shift_ends {
            return (self.shift_ends + self.chance.between(SECOND, MINUTE), Deed::SignOut);
        }
        let pause = if self.pauses % 3 == 1 { Pause::Meal } else { Pause::Break };
        (pause_at, Deed::Pause(pause))
    }

    /// The pause has begun.
    pub(super) fn paused(&mut self, now: Timestamp) {
        self.pauses += 1;
        self.pause_at = now + self.chance.between(90 * MINUTE, 150 * MINUTE);
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

    /// A talk goes on to its end, some with the caller on hold in between, a few to a promise.
    fn talk(
        &mut self,
        call_id: u64,
        case_id: u64,
        complaint: &str,
        now: Timestamp,
    ) -> (Timestamp, Deed) {
        if self.talk.is_none_or(|(of, _, _)| of != call_id) {
            let mean = Complaint::of(complaint).map_or(3 * MINUTE, Complaint::talk);
            let ends_at = now + mean / 4 + self.chance.exponential(mean * 3 / 4);
            self.talk = Some((call_id, ends_at, false));
            self.promised = None;
        }
        let (_, ends_at, was_held) = self.talk.unwrap_or((call_id, now, true));
        let middle = now + ends_at.since(now) / 2;
        if !was_held && self.chance.happens(HOLDS) {
            self.talk = Some((call_id, ends_at, true));
            return (middle, Deed::Hold);
        }
        if !was_held && self.promised.is_none() && self.chance.happens(PROMISES) {
            self.promised = Some(case_id);
            let due = now + self.chance.between(30 * MINUTE, 60 * MINUTE);
            return (middle, Deed::Promise { case_id, due });
        }
        (ends_at, Deed::EndCall)
    }

    /// The present talk goes on after something in between.
    pub(super) fn talks_on(&self, now: Timestamp) -> (Timestamp, Deed) {
        (self.talk.map_or(now, |(_, ends_at, _)| ends_at), Deed::EndCall)
    }

    fn finish(&mut self, case_id: u64, complaint: &str, is_owner: bool) -> Deed {
        let complaint = Complaint::of(complaint);
        let note = complaint.map_or("Spoke with the caller.", |complaint| complaint.note);
        let dispositions = complaint.map_or(&["advice-given"][..], |known| known.dispositions);
        let stays_open = !is_owner || self.promised == Some(case_id);
        let ended = self.chance.pick(dispositions, |_| 1.0).copied().unwrap_or("advice-given");
        Deed::WrapUp { note, disposition: if stays_open { "" } else { ended } }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const NOW: Timestamp = Timestamp::from_millis(1_000_000_000);
    const HOUR: Duration = Duration::from_secs(3600);

    fn habits(seed: u64) -> Habits {
        Habits::new(Chance::seeded(seed), NOW, NOW + 8 * HOUR)
    }

    fn talks() -> Situation {
        Situation::Talks { call_id: 5, case_id: 4, complaint: "fever".into() }
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
    fn a_talk_ends_when_it_was_meant_to_whatever_comes_between() {
        for seed in 0..200 {
            let mut habits = habits(seed);
            let (first, deed) = habits.plan(&talks(), NOW, false).unwrap();
            let (ends_at, end) = habits.talks_on(NOW);
            assert_eq!(end, Deed::EndCall);
            match deed {
                Deed::EndCall => assert_eq!(first, ends_at),
                Deed::Hold => {
                    assert!(first <= ends_at);
                    let again = habits.plan(&talks(), first, false).unwrap();
                    assert_eq!(again, (ends_at, Deed::EndCall));
                }
                Deed::Promise { case_id, due } => {
                    assert_eq!(case_id, 4);
                    assert!(due > first);
                    let writes =
                        Situation::Writes { case_id: 4, complaint: "fever".into(), is_owner: true };
                    let (_, deed) = habits.plan(&writes, ends_at, false).unwrap();
                    assert!(matches!(deed, Deed::WrapUp { disposition: "", .. }), "{deed:?}");
                }
                other => panic!("{other:?}"),
            }
        }
    }

    #[test]
    fn only_the_owner_closes_a_case() {
        let writes =
            |is_owner| Situation::Writes { case_id: 1, complaint: "distress".into(), is_owner };
        let deed = |is_owner| habits(1).plan(&writes(is_owner), NOW, false).unwrap().1;
        assert!(matches!(deed(false), Deed::WrapUp { disposition: "", .. }));
        let Deed::WrapUp { disposition, .. } = deed(true) else { panic!() };
        assert!(["counselled", "referred"].contains(&disposition));
    }

    #[test]
    fn pauses_come_and_the_shift_ends() {
        let mut habits = habits(1);
        let (at, deed) = habits.plan(&Situation::Ready, NOW, false).unwrap();
        assert_eq!(deed, Deed::Pause(Pause::Break));
        habits.paused(at);
        let (later, deed) = habits.plan(&Situation::Ready, at, false).unwrap();
        assert_eq!(deed, Deed::Pause(Pause::Meal));
        assert!(later > at + HOUR);
        let late = habits.shift_ends - 30 * MINUTE;
        let (leaves, deed) = habits.plan(&Situation::Ready, late, false).unwrap();
        assert_eq!(deed, Deed::SignOut);
        assert!(leaves > habits.shift_ends);
        let paused = Situation::Paused(Pause::Meal);
        assert_eq!(habits.plan(&paused, NOW, true), Some((NOW, Deed::SignOut)));
        assert_eq!(habits.plan(&talks(), NOW, true), Some((NOW, Deed::EndCall)));
    }
}
