//! A centre's events, folded into finished contacts.

use std::collections::HashMap;
use std::time::Duration;

use super::{Contact, Outcome};
use crate::domain::{
    AgeGroup, CallId, CallKind, DistrictId, EndReason, Event, OfferId, OperatorId, QueueId,
    SkillId, Timestamp,
};

/// A finished contact, and what reports tell contacts apart by.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finished {
    /// Which call it was.
    pub call: CallId,
    /// When it came in. A redial is a contact of its own.
    pub opened: Timestamp,
    /// The queue in which it was answered or given up.
    pub queue: QueueId,
    /// Where the caller was.
    pub district: Option<DistrictId>,
    /// The languages it needed, sorted.
    pub languages: Vec<SkillId>,
    /// How old the patient was.
    pub age_group: AgeGroup,
    /// What it came to.
    pub contact: Contact,
}

/// Follows the calls of a centre from event to event until they are finished: a call that was
/// answered is, once its operator has done the notes.
///
/// A caller who keeps the place by a virtual hold, or is answered by a twin, is no contact of this
/// kind; one who goes to a partner after a talk is finished by that.
///
/// The wait ends when an operator accepts. If the two could not be connected it goes on, and the
/// first accept counts for nothing. Time on the call runs from the accept to the end, hold apart.
#[derive(Debug, Clone, Default)]
pub struct Ledger {
    running: HashMap<CallId, Running>,
    offers: HashMap<OfferId, (CallId, OperatorId)>,
    wrapping: HashMap<OperatorId, CallId>,
}

#[derive(Debug, Clone)]
struct Running {
    opened: Timestamp,
    queue: QueueId,
    district: Option<DistrictId>,
    languages: Vec<SkillId>,
    age_group: AgeGroup,
    answered: Option<(Timestamp, OperatorId)>,
    held_since: Option<Timestamp>,
    hold: Duration,
    ended: Option<Timestamp>,
}

impl Ledger {
    /// Reads the next event; returns the contact that it finished, if any.
    pub fn read(&mut self, at: Timestamp, event: &Event) -> Option<Finished> {
        match event {
            Event::CallOpened(opened) if is_contact(&opened.kind) => {
                let running = Running {
                    opened: at,
                    queue: opened.demand.queue.clone(),
                    district: opened.district.clone(),
                    languages: languages(&opened.demand),
                    age_group: opened.triage.age_group,
                    answered: None,
                    held_since: None,
                    hold: Duration::ZERO,
                    ended: None,
                };
                self.running.insert(opened.call, running);
            }
            Event::CallRetriaged { call, triage, demand, .. } => {
                let running = self.running.get_mut(call)?;
                running.queue = demand.queue.clone();
                running.languages = languages(demand);
                running.age_group = triage.age_group;
            }
            Event::OfferMade { offer, call, operator, .. } => {
                self.offers.insert(*offer, (*call, operator.clone()));
            }
            Event::OfferAccepted(offer) => {
                let (call, operator) = self.offers.remove(offer)?;
                let running = self.running.get_mut(&call)?;
                // Whoever is passed on was answered by the first.
                let first = running.answered.as_ref().map_or(at, |(first, _)| *first);
                running.answered = Some((first, operator));
            }
            Event::OfferDeclined { offer, .. }
            | Event::OfferExpired { offer, .. }
            | Event::OfferWithdrawn { offer, .. } => {
                self.offers.remove(offer);
            }
            Event::ConnectFailed(call) => self.running.get_mut(call)?.answered = None,
            Event::CallHeld(call) => self.running.get_mut(call)?.held_since = Some(at),
            Event::CallResumed(call) => self.running.get_mut(call)?.resume(at),
            Event::CallParted { call, wrap_up_until, .. }
            | Event::CallHandedOff { call, wrap_up_until, .. } => {
                // Who goes to a partner after a talk has been served here.
                self.running.get(call)?.answered.as_ref()?;
                return self.end(*call, EndReason::OperatorEnded, wrap_up_until.is_some(), at);
            }
            Event::CallEnded { call, reason, wrap_up_until } => {
                return self.end(*call, *reason, wrap_up_until.is_some(), at);
            }
            Event::BecameReady(operator) | Event::BecameNotReady(operator, _) => {
                let call = self.wrapping.remove(operator)?;
                return self.finish(call, at);
            }
            _ => {}
        }
        None
    }

    /// How many calls are not finished.
    pub fn unfinished(&self) -> usize {
        self.running.len()
    }

    fn end(
        &mut self,
        id: CallId,
        reason: EndReason,
        is_wrapped_up: bool,
        at: Timestamp,
    ) -> Option<Finished> {
        let running = self.running.get_mut(&id).filter(|running| running.ended.is_none())?;
        running.resume(at);
        running.ended = Some(at);
        if reason == EndReason::Abandoned {
            running.answered = None;
        } else if running.answered.is_none() {
            // Nobody answered, and nobody gave up: the caller keeps the place, or is helped elsewhere.
            self.running.remove(&id);
            return None;
        }
        match &running.answered {
            Some((_, operator)) if is_wrapped_up => {
                self.wrapping.insert(operator.clone(), id);
                None
            }
            _ => self.finish(id, at),
        }
    }

    fn finish(&mut self, call: CallId, at: Timestamp) -> Option<Finished> {
        let running = self.running.remove(&call)?;
        let ended = running.ended?;
        let contact = match running.answered {
            Some((answered, _)) => Contact {
                waited: answered.since(running.opened),
                outcome: Outcome::Answered {
                    talk: ended.since(answered).saturating_sub(running.hold),
                    hold: running.hold,
                    wrap_up: at.since(ended),
                },
            },
            None => Contact { waited: ended.since(running.opened), outcome: Outcome::Abandoned },
        };
        let Running { opened, queue, district, languages, age_group, .. } = running;
        Some(Finished { call, opened, queue, district, languages, age_group, contact })
    }
}

impl Running {
    fn resume(&mut self, at: Timestamp) {
        if let Some(since) = self.held_since.take() {
            self.hold = self.hold.saturating_add(at.since(since));
        }
    }
}

/// Whether somebody called us: a callback and a consult are no contacts of the kind that wait.
fn is_contact(kind: &CallKind) -> bool {
    matches!(kind, CallKind::Incoming | CallKind::FromPartner(_))
}

fn languages(demand: &crate::domain::Demand) -> Vec<SkillId> {
    let skills = demand.needs.iter().map(|need| &need.skill);
    skills.filter(|skill| skill.as_language().is_some()).cloned().collect()
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use super::*;
    use crate::domain::{
        Acuity, CallOpened, CaseId, Demand, KeyId, Pause, Reason, Rule, Triage, WithdrawReason,
    };

    const CALL: CallId = CallId(1);

    fn opened() -> Event {
        Event::CallOpened(CallOpened {
            call: CALL,
            case: CaseId(1),
            gateway: "pbx".parse().unwrap(),
            caller: None,
            number: None,
            key: Some(KeyId(uuid::Uuid::nil())),
            kind: CallKind::Incoming,
            reserved: None,
            give_up_at: None,
            triage: Arc::new(Triage::default()),
            acuity: Acuity::Standard,
            demand: Arc::new(Demand::new("medical".parse().unwrap(), Vec::new())),
            district: None,
            arrival: Timestamp::MIN,
            due: Timestamp::MAX,
        })
    }

    fn offered(number: u64) -> Event {
        let reason = Reason {
            ring: 0,
            ready: 1,
            able: 1,
            rule: Rule::OnlyOne,
            surplus: 0,
            idle: Duration::ZERO,
            interpreter: false,
            runner_up: None,
        };
        let (offer, operator) = (OfferId(number), operator());
        Event::OfferMade { offer, call: CALL, operator, expires_at: Timestamp::MAX, reason }
    }

    fn operator() -> OperatorId {
        "op-1".parse().unwrap()
    }

    fn ended(reason: EndReason, wraps_up: bool) -> Event {
        let wrap_up_until = wraps_up.then_some(Timestamp::MAX);
        Event::CallEnded { call: CALL, reason, wrap_up_until }
    }

    /// Reads events at their seconds; the last one finishes a contact.
    fn check(story: &[(i64, Event)], waited: u64, outcome: Outcome) {
        let mut ledger = Ledger::default();
        let mut finished = story.iter().filter_map(|(second, event)| {
            ledger.read(Timestamp::from_millis(second * 1000), event)
        });
        let contact = finished.next().map(|finished| finished.contact);
        let waited = Duration::from_secs(waited);
        assert_eq!(contact, Some(Contact { waited, outcome }));
        assert_eq!(finished.next(), None);
        assert_eq!(ledger.unfinished(), 0);
    }

    fn answered(talk: u64, hold: u64, wrap_up: u64) -> Outcome {
        let [talk, hold, wrap_up] = [talk, hold, wrap_up].map(Duration::from_secs);
        Outcome::Answered { talk, hold, wrap_up }
    }

    #[test]
    fn an_answered_call_is_finished_with_its_notes() {
        let story = [
            (100, opened()),
            (100, offered(1)),
            (112, Event::OfferAccepted(OfferId(1))),
            (113, Event::CallConnected(CALL)),
            (150, Event::CallHeld(CALL)),
            (160, Event::CallResumed(CALL)),
            (212, ended(EndReason::OperatorEnded, true)),
            (230, Event::BecameReady(operator())),
        ];
        check(&story, 12, answered(90, 10, 18));
    }

    #[test]
    fn a_caller_who_gives_up_is_abandoned_even_while_being_connected() {
        let withdrawn =
            Event::OfferWithdrawn { offer: OfferId(1), reason: WithdrawReason::CallerHungUp };
        let gone = ended(EndReason::Abandoned, false);
        check(
            &[(0, opened()), (0, offered(1)), (9, withdrawn), (9, gone.clone())],
            9,
            Outcome::Abandoned,
        );
        let accepted = Event::OfferAccepted(OfferId(1));
        check(&[(0, opened()), (0, offered(1)), (8, accepted), (9, gone)], 9, Outcome::Abandoned);
    }

    #[test]
    fn who_goes_to_a_partner_after_a_talk_was_served_here() {
        let handed_off = Event::CallHandedOff {
            call: CALL,
            transfer: crate::domain::TransferId(1),
            wrap_up_until: Some(Timestamp::MAX),
        };
        let story = [
            (0, opened()),
            (0, offered(1)),
            (5, Event::OfferAccepted(OfferId(1))),
            (65, handed_off),
            (75, Event::BecameReady(operator())),
            (900, ended(EndReason::PartnerDone, false)),
        ];
        check(&story, 5, answered(60, 0, 10));
    }

    #[test]
    fn who_keeps_the_place_has_not_given_up() {
        let mut ledger = Ledger::default();
        let start = Timestamp::from_millis(0);
        assert_eq!(ledger.read(start, &opened()), None);
        assert_eq!(ledger.read(start, &ended(EndReason::VirtualHold, false)), None);
        assert_eq!(ledger.unfinished(), 0);
    }

    #[test]
    fn a_failed_connection_goes_on_waiting() {
        let story = [
            (0, opened()),
            (0, offered(1)),
            (5, Event::OfferAccepted(OfferId(1))),
            (15, Event::ConnectFailed(CALL)),
            (15, Event::BecameReady(operator())),
            (16, offered(2)),
            (20, Event::OfferAccepted(OfferId(2))),
            (50, Event::CallHeld(CALL)),
            (60, ended(EndReason::CallerHungUp, true)),
            (61, Event::BecameNotReady(operator(), Pause::Break)),
        ];
        check(&story, 20, answered(30, 10, 1));
    }
}
