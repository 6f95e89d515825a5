//! A centre's events, folded into what happens to contacts.

use std::collections::HashMap;
use std::time::Duration;

use super::{Contact, Facts, Outcome};
use crate::domain::{CallId, CallKind, EndReason, Event, OfferId, OperatorId, Timestamp};

/// Something that counts has happened to a contact.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Milestone {
    /// The caller came.
    Arrived(Facts),
    /// The caller was answered: an operator has accepted, and the two were connected.
    Answered {
        /// What is known of the contact.
        facts: Facts,
        /// From coming in to the accept.
        waited: Duration,
    },
    /// The caller gave up waiting. The same contact is told as finished, too.
    Abandoned {
        /// What is known of the contact.
        facts: Facts,
        /// From coming in to giving up.
        waited: Duration,
    },
    /// The contact is over, notes and all.
    Finished(Finished),
}

impl Milestone {
    /// What is known of the contact.
    pub fn facts(&self) -> &Facts {
        match self {
            Self::Arrived(facts)
            | Self::Answered { facts, .. }
            | Self::Abandoned { facts, .. }
            | Self::Finished(Finished { facts, .. }) => facts,
        }
    }
}

/// A contact that is over.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finished {
    /// What was known of it when it was answered or given up.
    pub facts: Facts,
    /// What it came to.
    pub contact: Contact,
}

/// Follows the calls of a centre from event to event until they are finished: a call that was
/// answered is, once its operators have done the notes.
///
/// A caller who keeps the place by a virtual hold, or is answered by a twin, arrives and is neither
/// answered nor has given up; one who goes to a partner after a talk is finished by that.
///
/// The wait ends when an operator accepts. If the two could not be connected it goes on, and the
/// first accept counts for nothing. Time on the call runs from the accept to the end, hold apart.
/// Who was answered once stays answered: when the operator passes the caller on, the second wait is
/// neither a wait of this kind nor a talk, and giving up in it is no abandonment.
#[derive(Debug, Clone, Default)]
pub struct Ledger {
    /// Boxed: a table has room for up to twice as many as are in it.
    running: HashMap<CallId, Box<Running>>,
    offers: HashMap<OfferId, (CallId, OperatorId)>,
    /// Who talks on calls that are no contacts: a colleague who is consulted may take one over.
    others: HashMap<CallId, OperatorId>,
    /// The notes that are being finished.
    notes: HashMap<OperatorId, (CallId, Timestamp)>,
}

impl Ledger {
    /// Reads the next event; tells the milestones that it was, rarely more than one.
    pub fn read(&mut self, at: Timestamp, event: &Event) -> Vec<Milestone> {
        let mut told = Vec::new();
        self.follow(at, event, &mut told);
        told
    }

    /// How many calls are not finished.
    pub fn unfinished(&self) -> usize {
        self.running.len()
    }

    /// How many calls are not finished of those that came in at such moments.
    pub fn unfinished_of(&self, wanted: impl Fn(Timestamp) -> bool) -> usize {
        self.running.values().filter(|running| wanted(running.facts.opened)).count()
    }

    /// Whether it follows this call: it is a contact, and not finished.
    pub fn follows(&self, call: CallId) -> bool {
        self.running.contains_key(&call)
    }

    fn follow(&mut self, at: Timestamp, event: &Event, told: &mut Vec<Milestone>) {
        match event {
            Event::CallOpened(opened) if is_contact(&opened.kind) => {
                let facts = Facts::of(opened, at);
                told.push(Milestone::Arrived(facts.clone()));
                self.running.insert(opened.call, Box::new(Running::new(facts)));
            }
            Event::CallRetriaged { call, triage, acuity, demand, .. } => {
                if let Some(waiting) = self.running.get_mut(call).filter(|it| !it.is_answered) {
                    waiting.facts.retriage(triage, *acuity, demand);
                }
            }
            Event::CallRaised { call, acuity, .. } => {
                if let Some(waiting) = self.running.get_mut(call).filter(|it| !it.is_answered) {
                    waiting.facts.acuity = *acuity;
                }
            }
            Event::OfferMade { offer, call, operator, .. } => {
                self.offers.insert(*offer, (*call, operator.clone()));
            }
            Event::OfferAccepted(offer) => self.accepted(*offer, at),
            Event::OfferDeclined { offer, .. }
            | Event::OfferExpired { offer, .. }
            | Event::OfferWithdrawn { offer, .. } => {
                self.offers.remove(offer);
            }
            Event::CallConnected(call) => self.answered(*call, told),
            Event::ConnectFailed(call) => self.not_connected(*call),
            Event::CallHeld(call) => {
                if let Some(running) = self.running.get_mut(call) {
                    running.held_since = Some(at);
                }
            }
            Event::CallResumed(call) => {
                if let Some(running) = self.running.get_mut(call) {
                    running.resume(at);
                }
            }
            Event::CallPassedOn { call, .. } => self.leave_talk(*call, true, at),
            Event::CallTakenOver { call, consult, .. } => self.taken_over(*call, *consult, at),
            // Who goes to a partner after a talk has been served here.
            Event::CallParted { call, wrap_up_until, .. }
            | Event::CallHandedOff { call, wrap_up_until, .. }
                if self.running.get(call).is_some_and(|running| running.accepted.is_some()) =>
            {
                self.ended(*call, EndReason::OperatorEnded, wrap_up_until.is_some(), at, told);
            }
            Event::CallEnded { call, reason, wrap_up_until } => {
                self.others.remove(call);
                self.ended(*call, *reason, wrap_up_until.is_some(), at, told);
            }
            Event::BecameReady(operator)
            | Event::BecameNotReady(operator, _)
            | Event::SignedOut { operator, .. } => self.notes_done(operator, at, told),
            _ => {}
        }
    }

    fn accepted(&mut self, offer: OfferId, at: Timestamp) {
        let Some((call, operator)) = self.offers.remove(&offer) else { return };
        let Some(running) = self.running.get_mut(&call) else {
            self.others.insert(call, operator);
            return;
        };
        running.accepted.get_or_insert(at);
        running.talk = Some((operator, at));
    }

    /// From now on it is certain that the caller was answered.
    fn answered(&mut self, call: CallId, told: &mut Vec<Milestone>) {
        let Some(running) = self.running.get_mut(&call).filter(|it| !it.is_answered) else {
            return;
        };
        if let Some(accepted) = running.accepted {
            running.is_answered = true;
            let facts = running.facts.clone();
            let waited = accepted.since(facts.opened);
            told.push(Milestone::Answered { facts, waited });
        }
    }

    fn not_connected(&mut self, call: CallId) {
        self.others.remove(&call);
        let Some(running) = self.running.get_mut(&call) else { return };
        running.talk = None;
        if !running.is_answered {
            running.accepted = None;
        }
    }

    /// The colleague who was consulted goes on with the caller, who may have been on hold.
    fn taken_over(&mut self, call: CallId, consult: CallId, at: Timestamp) {
        self.leave_talk(call, true, at);
        let colleague = self.others.remove(&consult);
        if let Some(running) = self.running.get_mut(&call) {
            running.talk = colleague.map(|colleague| (colleague, at));
        }
    }

    /// The operator is no longer on the call, and may have notes to finish.
    fn leave_talk(&mut self, id: CallId, has_notes: bool, at: Timestamp) {
        let Some(running) = self.running.get_mut(&id) else { return };
        running.resume(at);
        let Some((operator, since)) = running.talk.take() else { return };
        running.on_call = running.on_call.saturating_add(at.since(since));
        if has_notes {
            running.open_notes += 1;
            self.notes.insert(operator, (id, at));
        }
    }

    fn ended(
        &mut self,
        id: CallId,
        reason: EndReason,
        is_wrapped_up: bool,
        at: Timestamp,
        told: &mut Vec<Milestone>,
    ) {
        let Some(running) = self.running.get_mut(&id).filter(|it| it.ended.is_none()) else {
            return;
        };
        running.ended = Some(at);
        if reason == EndReason::Abandoned && !running.is_answered {
            running.accepted = None;
            let facts = running.facts.clone();
            let waited = at.since(facts.opened);
            told.push(Milestone::Abandoned { facts, waited });
        } else if running.accepted.is_none() {
            // Nobody answered, and nobody gave up: the caller keeps the place, or is helped
            // elsewhere.
            self.running.remove(&id);
            return;
        }
        self.answered(id, told);
        self.leave_talk(id, is_wrapped_up, at);
        self.finish(id, told);
    }

    fn notes_done(&mut self, operator: &OperatorId, at: Timestamp, told: &mut Vec<Milestone>) {
        let Some((call, since)) = self.notes.remove(operator) else { return };
        let Some(running) = self.running.get_mut(&call) else { return };
        running.wrap_up = running.wrap_up.saturating_add(at.since(since));
        running.open_notes -= 1;
        self.finish(call, told);
    }

    /// Tells that a call is finished, if it is over and nobody writes notes of it.
    fn finish(&mut self, call: CallId, told: &mut Vec<Milestone>) {
        let Some(running) = self.running.get(&call).filter(|it| it.open_notes == 0) else {
            return;
        };
        let Some(ended) = running.ended else { return };
        let contact = running.contact(ended);
        let facts = self.running.remove(&call).map(|running| running.facts);
        told.extend(facts.map(|facts| Milestone::Finished(Finished { facts, contact })));
    }
}

/// A contact that is not finished.
#[derive(Debug, Clone)]
struct Running {
    facts: Facts,
    /// When the first operator accepted whose connection has not failed.
    accepted: Option<Timestamp>,
    /// Whether it is certain that the caller was answered.
    is_answered: bool,
    /// Who is on the call now, since when.
    talk: Option<(OperatorId, Timestamp)>,
    held_since: Option<Timestamp>,
    /// How long operators were on the call before the present one, hold and all.
    on_call: Duration,
    hold: Duration,
    wrap_up: Duration,
    /// How many operators are finishing their notes.
    open_notes: u32,
    ended: Option<Timestamp>,
}

impl Running {
    fn new(facts: Facts) -> Self {
        Self {
            facts,
            accepted: None,
            is_answered: false,
            talk: None,
            held_since: None,
            on_call: Duration::ZERO,
            hold: Duration::ZERO,
            wrap_up: Duration::ZERO,
            open_notes: 0,
            ended: None,
        }
    }

    fn resume(&mut self, at: Timestamp) {
        if let Some(since) = self.held_since.take() {
            self.hold = self.hold.saturating_add(at.since(since));
        }
    }

    fn contact(&self, ended: Timestamp) -> Contact {
        let Some(accepted) = self.accepted else {
            let waited = ended.since(self.facts.opened);
            return Contact { waited, outcome: Outcome::Abandoned };
        };
        let outcome = Outcome::Answered {
            talk: self.on_call.saturating_sub(self.hold),
            hold: self.hold,
            wrap_up: self.wrap_up,
        };
        Contact { waited: accepted.since(self.facts.opened), outcome }
    }
}

/// Whether somebody called us: a callback and a consult are no contacts of the kind that wait.
fn is_contact(kind: &CallKind) -> bool {
    matches!(kind, CallKind::Incoming | CallKind::FromPartner(_))
}

#[cfg(test)]
#[path = "ledger_tests.rs"]
mod tests;
