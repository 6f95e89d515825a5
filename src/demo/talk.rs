//! How a talk goes: what comes in the middle of it, and when it ends.

use std::time::Duration;

use super::complaint::Complaint;
use super::habits::{Deed, MINUTE, SECOND};
use super::situation::{Consult, Talk};
use crate::domain::Timestamp;
use crate::rpc::api::TransferManner;
use crate::sim::Chance;

/// How often a talk has something in the middle: the caller on hold, a promise to call back, a
/// colleague who is asked, somebody else who takes the caller over.
const HOLDS: f64 = 0.11;
const PROMISES: f64 = 0.10;
const CONSULTS: f64 = 0.06;
const PASSES: f64 = 0.025;
/// How often a partner is asked where one could help; how often another one after the first said no.
const REFERS: f64 = 0.9;
const REFERS_AGAIN: f64 = 0.7;
/// How many partners are asked for one caller.
const PARTNERS_MAX: u32 = 2;

/// What an operator has in mind for a talk.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct TalkPlan {
    call_id: u64,
    ends_at: Timestamp,
    /// What comes in the middle, until it is done.
    middle: Option<(Timestamp, Deed)>,
    /// Whether a partner is asked after the talk, with nobody on the line.
    errand: bool,
    /// How many partners were asked, and whether one of them was when the talk was last seen.
    asked: u32,
    was_parting: bool,
}

impl TalkPlan {
    /// What somebody has in mind who begins to talk.
    pub(super) fn draw(chance: &mut Chance, talk: &Talk, now: Timestamp) -> Self {
        let complaint = Complaint::of(&talk.complaint);
        let mean = complaint.map_or(3 * MINUTE, Complaint::talk);
        let ends_at = now + mean / 4 + chance.exponential(mean * 3 / 4);
        let half_way = now + ends_at.since(now) / 2;
        let mut plan = Self {
            call_id: talk.call_id,
            ends_at,
            middle: None,
            errand: false,
            asked: 0,
            was_parting: false,
        };
        match complaint.and_then(|complaint| complaint.need) {
            Some(need) if chance.happens(REFERS) => plan.refer(chance, talk, need, half_way),
            _ => plan.middle = something(chance, talk, half_way).map(|deed| (half_way, deed)),
        }
        plan
    }

    fn refer(&mut self, chance: &mut Chance, talk: &Talk, need: &'static str, at: Timestamp) {
        let manners = [(TransferManner::Warm, 55.0), (TransferManner::Blind, 30.0), (ERRAND, 15.0)];
        match chance.pick(&manners, |manner| manner.1).map_or(ERRAND, |manner| manner.0) {
            ERRAND => self.errand = true,
            manner => {
                let case_id = talk.case_id;
                self.middle = Some((at, Deed::Refer { case_id, need, manner }));
            }
        }
    }

    /// Whether it is the plan for that call.
    pub(super) fn is_for(&self, call_id: u64) -> bool {
        self.call_id == call_id
    }

    /// Whether somebody is to be sent once the talk is over.
    pub(super) fn wants_errand(&self) -> bool {
        self.errand
    }

    /// The deed has been done: it is not done again.
    pub(super) fn done(&mut self, deed: &Deed) {
        if self.middle.as_ref().is_some_and(|(_, planned)| planned == deed) {
            self.middle = None;
        }
        self.asked += u32::from(matches!(deed, Deed::Refer { .. }));
    }

    /// What comes next; nothing while others have to act.
    pub(super) fn next(
        &mut self,
        chance: &mut Chance,
        talk: &Talk,
        now: Timestamp,
    ) -> Option<(Timestamp, Deed)> {
        match talk.consult {
            Consult::Asked => return None,
            Consult::Heard => return Some(self.advised(chance, now)),
            Consult::Joined => {
                return Some((now + chance.between(20 * SECOND, 40 * SECOND), Deed::EndConsult));
            }
            Consult::None => {}
        }
        if talk.is_parting {
            self.was_parting = true;
            return None;
        }
        if std::mem::take(&mut self.was_parting) {
            return Some(self.not_taken(chance, talk, now));
        }
        Some(match &self.middle {
            Some((at, deed)) => ((*at).max(now), deed.clone()),
            None => self.end(now),
        })
    }

    /// The talk goes on to its end after something in between.
    pub(super) fn end(&self, now: Timestamp) -> (Timestamp, Deed) {
        (self.ends_at.max(now + SECOND), Deed::EndCall)
    }

    /// The colleague knows what it is about.
    fn advised(&mut self, chance: &mut Chance, now: Timestamp) -> (Timestamp, Deed) {
        let at = now + chance.between(15 * SECOND, 40 * SECOND);
        self.ends_at = self.ends_at.max(at + 20 * SECOND);
        let deed = match chance.unit() {
            share if share < 0.35 => Deed::JoinConsult,
            share if share < 0.5 => Deed::CompleteConsult { hand_over: false },
            share if share < 0.65 => Deed::CompleteConsult { hand_over: true },
            _ => Deed::EndConsult,
        };
        (at, deed)
    }

    /// The partner did not take the caller, who is still on the line.
    fn not_taken(&mut self, chance: &mut Chance, talk: &Talk, now: Timestamp) -> (Timestamp, Deed) {
        self.ends_at = self.ends_at.max(now + 15 * SECOND);
        let need = Complaint::of(&talk.complaint).and_then(|complaint| complaint.need);
        let again = self.asked < PARTNERS_MAX && chance.happens(REFERS_AGAIN);
        match need.filter(|_| again) {
            Some(need) => {
                let (case_id, manner) = (talk.case_id, TransferManner::Warm);
                (now + 6 * SECOND, Deed::Refer { case_id, need, manner })
            }
            None => self.end(now),
        }
    }
}

const ERRAND: TransferManner = TransferManner::Errand;

/// What comes in the middle of a talk about a medical matter.
fn something(chance: &mut Chance, talk: &Talk, at: Timestamp) -> Option<Deed> {
    let mut share = chance.unit();
    let mut falls = |of: f64| {
        share -= of;
        share < 0.0
    };
    if falls(HOLDS) {
        return Some(Deed::Hold);
    }
    if falls(PROMISES) {
        return talk.is_owner.then(|| promise(chance, talk.case_id, at));
    }
    if falls(CONSULTS) {
        return Some(Deed::Consult(other_queue(&talk.complaint)));
    }
    falls(PASSES).then(|| Deed::PassOn(other_queue(&talk.complaint)))
}

/// Most are called back within minutes, some when the next shift is at work.
fn promise(chance: &mut Chance, case_id: u64, at: Timestamp) -> Deed {
    let (least, most) = if chance.happens(0.7) { (3, 8) } else { (12, 25) };
    let not_before = at + chance.between(least * MINUTE, most * MINUTE);
    let window: Duration = chance.between(6 * MINUTE, 10 * MINUTE);
    Deed::Promise { case_id, not_before, due: not_before + window }
}

/// Who knows more about it.
fn other_queue(complaint: &str) -> &'static str {
    match complaint {
        "medicine" | "distress" | "swallowed" => "medical",
        _ => "pharmacy",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const NOW: Timestamp = Timestamp::from_millis(1_000_000_000);

    fn talk(complaint: &str) -> Talk {
        Talk {
            call_id: 5,
            case_id: 4,
            complaint: complaint.into(),
            is_owner: true,
            is_parting: false,
            consult: Consult::None,
        }
    }

    #[test]
    fn a_talk_ends_when_it_was_meant_to_whatever_comes_between() {
        for seed in 0..300 {
            let mut chance = Chance::seeded(seed);
            let talk = talk("fever");
            let mut plan = TalkPlan::draw(&mut chance, &talk, NOW);
            let (first, deed) = plan.next(&mut chance, &talk, NOW).unwrap();
            let end = plan.end(NOW);
            if deed != Deed::EndCall {
                assert!(first <= end.0);
                plan.done(&deed);
            }
            assert_eq!(plan.next(&mut chance, &talk, NOW), Some(end));
        }
    }

    #[test]
    fn only_the_owner_promises() {
        let of_another = Talk { is_owner: false, ..talk("fever") };
        for seed in 0..300 {
            let mut chance = Chance::seeded(seed);
            let mut plan = TalkPlan::draw(&mut chance, &of_another, NOW);
            let (_, deed) = plan.next(&mut chance, &of_another, NOW).unwrap();
            assert!(!matches!(deed, Deed::Promise { .. }));
        }
    }

    #[test]
    fn whoever_needs_food_is_referred_to_a_partner_and_to_another_if_that_one_says_no() {
        let (mut referred, mut again) = (0, 0);
        for seed in 0..200 {
            let mut chance = Chance::seeded(seed);
            let hungry = talk("food");
            let mut plan = TalkPlan::draw(&mut chance, &hungry, NOW);
            let (_, deed) = plan.next(&mut chance, &hungry, NOW).unwrap();
            if !matches!(deed, Deed::Refer { need: "food", .. }) {
                continue;
            }
            referred += 1;
            plan.done(&deed);
            let parting = Talk { is_parting: true, ..hungry.clone() };
            assert_eq!(plan.next(&mut chance, &parting, NOW), None);
            let (_, next) = plan.next(&mut chance, &hungry, NOW).unwrap();
            again += u32::from(matches!(next, Deed::Refer { .. }));
        }
        assert!(referred > 130 && again > 70 && again < referred, "{referred} {again}");
    }

    #[test]
    fn while_a_colleague_is_asked_the_talk_waits() {
        let mut chance = Chance::seeded(1);
        let mut plan = TalkPlan::draw(&mut chance, &talk("fever"), NOW);
        let mut next = |consult| {
            plan.next(&mut chance, &Talk { consult, ..talk("fever") }, NOW).map(|(_, deed)| deed)
        };
        assert_eq!(next(Consult::Asked), None);
        let heard = next(Consult::Heard).unwrap();
        let ends = [Deed::JoinConsult, Deed::EndConsult];
        assert!(ends.contains(&heard) || matches!(heard, Deed::CompleteConsult { .. }));
        assert_eq!(next(Consult::Joined), Some(Deed::EndConsult));
    }
}
