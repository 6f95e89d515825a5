//! The story of each call, told as the spans of which it is made.
//!
//! A span is told when it has ended. What began before this server did is taken from the state in
//! which it began.

use std::collections::HashMap;

use crate::centre::Centre;
use crate::domain::{
    CallId, CallOpened, CallState, Direction, Event, OfferId, OperatorId, Status, Step, Timestamp,
    TransferEvent, TransferId, TransferState,
};

/// Something in the story of a call that has ended.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Told {
    /// The call.
    pub call: CallId,
    /// What it was: `call`, `call.open`, `call.wait`, `offer`, `talk`, `wrap_up`, `transfer`,
    /// `transfer.answer`, `transfer.connect`.
    pub name: &'static str,
    /// Tells it from others of the same name.
    pub which: String,
    /// When it began.
    pub from: Timestamp,
    /// When it ended.
    pub to: Timestamp,
    /// What else is to be said.
    pub about: Vec<(&'static str, String)>,
}

/// The calls that are under way, followed from event to event.
#[derive(Debug, Default)]
pub struct Story {
    calls: HashMap<CallId, Running>,
    offers: HashMap<OfferId, (CallId, OperatorId, Timestamp)>,
    notes: HashMap<OperatorId, (CallId, Timestamp)>,
    transfers: HashMap<TransferId, Passage>,
}

#[derive(Debug)]
struct Running {
    opened: Timestamp,
    waiting: Option<Timestamp>,
    talk: Option<(OperatorId, Timestamp)>,
}

#[derive(Debug)]
struct Passage {
    call: CallId,
    partner: String,
    direction: Direction,
    proposed: Timestamp,
    accepted: Option<Timestamp>,
    connected: bool,
}

impl Story {
    /// The calls of a state, as they stand.
    pub fn from(centre: &Centre) -> Self {
        let mut story = Self::default();
        for call in centre.calls().filter(|call| !call.has_ended()) {
            let is_waiting = matches!(call.state, CallState::Waiting | CallState::Offered(_));
            let running = Running {
                opened: call.opened_at,
                waiting: is_waiting.then_some(call.queued_at),
                talk: call.talk().map(|talk| (talk.operator.clone(), talk.accepted_at)),
            };
            story.calls.insert(call.id, running);
        }
        for offer in centre.offers() {
            let known = (offer.call, offer.operator.clone(), offer.made_at);
            story.offers.insert(offer.id, known);
        }
        for desk in centre.desks() {
            if let Status::WrapUp { call, .. } = desk.status {
                story.notes.insert(desk.operator.clone(), (call, desk.since));
            }
        }
        for transfer in centre.transfers().filter(|transfer| transfer.state.is_open()) {
            let Some(call) = transfer.call else { continue };
            let is_accepted = !matches!(transfer.state, TransferState::Proposed { .. });
            let passage = Passage {
                call,
                partner: transfer.partner.to_string(),
                direction: transfer.direction,
                proposed: transfer.proposed_at,
                // When it was accepted is no longer known; the proposal is the earliest it can be.
                accepted: is_accepted.then_some(transfer.proposed_at),
                connected: transfer.state.has_connected(),
            };
            story.transfers.insert(transfer.id, passage);
        }
        story
    }

    /// Reads what a command came to; tells what has ended by it.
    pub fn read(&mut self, step: &Step) -> Vec<Told> {
        let mut told = Vec::new();
        for event in &step.events {
            self.event(step.at, event, &mut told);
        }
        told
    }

    fn event(&mut self, at: Timestamp, event: &Event, told: &mut Vec<Told>) {
        match event {
            Event::CallOpened(opened) => self.opened(opened, at, told),
            Event::OfferMade { offer, call, operator, .. } => {
                self.offers.insert(*offer, (*call, operator.clone(), at));
            }
            Event::OfferAccepted(offer) => self.accepted(*offer, at, told),
            Event::OfferDeclined { offer, .. } => self.offer_over(*offer, "declined", at, told),
            Event::OfferExpired { offer, .. } => self.offer_over(*offer, "missed", at, told),
            Event::OfferWithdrawn { offer, .. } => self.offer_over(*offer, "withdrawn", at, told),
            Event::ConnectFailed(call) => {
                self.talk_over(*call, "not_connected", false, at, told);
                self.waits(*call, at);
            }
            Event::CallPassedOn { call, .. } => {
                self.talk_over(*call, "passed_on", true, at, told);
                self.waits(*call, at);
            }
            Event::CallCameBack { call, .. } => self.waits(*call, at),
            Event::CallParted { call, wrap_up_until, .. }
            | Event::CallHandedOff { call, wrap_up_until, .. } => {
                self.wait_over(*call, "to_partner", at, told);
                self.talk_over(*call, "to_partner", wrap_up_until.is_some(), at, told);
            }
            Event::CallTakenOver { call, consult, .. } => {
                self.talk_over(*call, "taken_over", true, at, told);
                let colleague = self.calls.get(consult).and_then(|it| it.talk.clone());
                self.talk_over(*consult, "taken_over", false, at, told);
                self.call_over(*consult, "taken_over", at, told);
                if let (Some(running), Some((colleague, _))) = (self.calls.get_mut(call), colleague)
                {
                    running.talk = Some((colleague, at));
                }
            }
            Event::CallEnded { call, reason, wrap_up_until } => {
                let reason = reason.name();
                self.wait_over(*call, reason, at, told);
                self.talk_over(*call, reason, wrap_up_until.is_some(), at, told);
                self.call_over(*call, reason, at, told);
            }
            Event::BecameReady(operator)
            | Event::BecameNotReady(operator, _)
            | Event::SignedOut { operator, .. } => self.notes_over(operator, at, told),
            Event::Transfer(id, event) => self.transfer(*id, event, at, told),
            _ => {}
        }
    }

    fn opened(&mut self, opened: &CallOpened, at: Timestamp, told: &mut Vec<Told>) {
        self.calls.insert(opened.call, Running { opened: at, waiting: Some(at), talk: None });
        let about = vec![
            ("queue", opened.demand.queue.to_string()),
            ("acuity", opened.acuity.number().to_string()),
            ("case", opened.case.to_string()),
            ("gateway", opened.gateway.to_string()),
        ];
        told.push(span(opened.call, "call.open", (at, at), String::new(), about));
    }

    fn accepted(&mut self, id: OfferId, at: Timestamp, told: &mut Vec<Told>) {
        let Some((call, operator, _)) = self.offers.get(&id).cloned() else { return };
        self.offer_over(id, "accepted", at, told);
        self.wait_over(call, "accepted", at, told);
        if let Some(running) = self.calls.get_mut(&call) {
            running.talk = Some((operator, at));
        }
    }

    fn offer_over(&mut self, id: OfferId, outcome: &str, at: Timestamp, told: &mut Vec<Told>) {
        let Some((call, operator, made)) = self.offers.remove(&id) else { return };
        let about = vec![
            ("offer", id.to_string()),
            ("operator", operator.to_string()),
            ("outcome", outcome.to_owned()),
        ];
        told.push(span(call, "offer", (made, at), id.to_string(), about));
    }

    fn waits(&mut self, call: CallId, at: Timestamp) {
        if let Some(running) = self.calls.get_mut(&call) {
            running.waiting = Some(at);
        }
    }

    fn wait_over(&mut self, id: CallId, outcome: &str, at: Timestamp, told: &mut Vec<Told>) {
        let waiting = self.calls.get_mut(&id).and_then(|running| running.waiting.take());
        let Some(since) = waiting else { return };
        let about = vec![("outcome", outcome.to_owned())];
        told.push(span(id, "call.wait", (since, at), since.as_millis().to_string(), about));
    }

    fn talk_over(
        &mut self,
        id: CallId,
        outcome: &str,
        has_notes: bool,
        at: Timestamp,
        told: &mut Vec<Told>,
    ) {
        let talk = self.calls.get_mut(&id).and_then(|running| running.talk.take());
        let Some((operator, since)) = talk else { return };
        let about = vec![("operator", operator.to_string()), ("outcome", outcome.to_owned())];
        told.push(span(id, "talk", (since, at), since.as_millis().to_string(), about));
        if has_notes {
            self.notes.insert(operator, (id, at));
        }
    }

    fn notes_over(&mut self, operator: &OperatorId, at: Timestamp, told: &mut Vec<Told>) {
        let Some((call, since)) = self.notes.remove(operator) else { return };
        let about = vec![("operator", operator.to_string())];
        told.push(span(call, "wrap_up", (since, at), since.as_millis().to_string(), about));
    }

    fn call_over(&mut self, id: CallId, reason: &str, at: Timestamp, told: &mut Vec<Told>) {
        let Some(running) = self.calls.remove(&id) else { return };
        let about = vec![("outcome", reason.to_owned())];
        told.push(span(id, "call", (running.opened, at), String::new(), about));
    }

    fn transfer(
        &mut self,
        id: TransferId,
        event: &TransferEvent,
        at: Timestamp,
        told: &mut Vec<Told>,
    ) {
        if let TransferEvent::Proposed(transfer) = event {
            let Some(call) = transfer.call else { return };
            let (partner, direction) = (transfer.partner.to_string(), transfer.direction);
            let passage = Passage {
                call,
                partner,
                direction,
                proposed: at,
                accepted: None,
                connected: false,
            };
            self.transfers.insert(id, passage);
            return;
        }
        let Some(passage) = self.transfers.get_mut(&id) else { return };
        let Some((outcome, is_last)) = outcome(event) else { return };
        match (passage.accepted, passage.connected) {
            (None, _) => {
                let span = (passage.proposed, at);
                told.push(passage.part(id, "transfer.answer", span, outcome));
                passage.accepted = Some(at);
            }
            (Some(accepted), false) => {
                told.push(passage.part(id, "transfer.connect", (accepted, at), outcome));
            }
            (Some(_), true) => {}
        }
        passage.connected |= outcome == "connected";
        if is_last {
            let span = (passage.proposed, at);
            told.push(passage.part(id, "transfer", span, outcome));
            self.transfers.remove(&id);
        }
    }
}

impl Passage {
    fn part(
        &self,
        id: TransferId,
        name: &'static str,
        during: (Timestamp, Timestamp),
        outcome: &str,
    ) -> Told {
        let about = vec![
            ("transfer", id.to_string()),
            ("partner", self.partner.clone()),
            ("direction", self.direction.name().to_owned()),
            ("outcome", outcome.to_owned()),
        ];
        let which = format!("{id} {}", during.0.as_millis());
        span(self.call, name, during, which, about)
    }
}

/// What a step of a transfer is called, and whether it is the last.
fn outcome(event: &TransferEvent) -> Option<(&'static str, bool)> {
    match event {
        TransferEvent::Accepted { .. } => Some(("accepted", false)),
        TransferEvent::Connected => Some(("connected", false)),
        TransferEvent::Declined { .. } => Some(("declined", true)),
        TransferEvent::Expired => Some(("expired", true)),
        TransferEvent::Withdrawn { .. } => Some(("withdrawn", true)),
        TransferEvent::Completed { .. } => Some(("completed", true)),
        TransferEvent::Returned { .. } => Some(("returned", true)),
        _ => None,
    }
}

fn span(
    call: CallId,
    name: &'static str,
    (from, to): (Timestamp, Timestamp),
    which: String,
    about: Vec<(&'static str, String)>,
) -> Told {
    Told { call, name, which, from, to, about }
}

#[cfg(test)]
#[path = "story_tests.rs"]
mod tests;
