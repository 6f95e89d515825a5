//! How often each thing happened: a test in which something never did has not tested it.

use std::collections::BTreeMap;

use crate::domain::{
    AttemptOutcome, CallKind, CallbackCause, CaseId, Direction, EndReason, Escalation, Event,
    Manner, Matter, OwnerReason, PromiseId, SignOutReason, TransferEvent, TransferId,
};

/// Counts what happened, by name.
#[derive(Debug, Clone, Default)]
pub struct Tally {
    counts: BTreeMap<String, u64>,
    transfers: BTreeMap<TransferId, &'static str>,
    promises: BTreeMap<PromiseId, &'static str>,
    kinds: BTreeMap<crate::domain::CallId, &'static str>,
    cases: BTreeMap<CaseId, u64>,
}

impl Tally {
    /// Counts an event.
    pub fn note(&mut self, event: &Event) {
        if let Some(name) = self.name(event) {
            self.add(name, 1);
        }
    }

    /// Adds what another has counted.
    pub fn merge(&mut self, other: &Self) {
        for (name, count) in &other.counts {
            self.add(name.clone(), *count);
        }
    }

    /// How often something happened.
    pub fn of(&self, name: &str) -> u64 {
        self.counts.get(name).copied().unwrap_or(0)
    }

    /// All counts by name.
    pub fn counts(&self) -> &BTreeMap<String, u64> {
        &self.counts
    }

    fn add(&mut self, name: String, count: u64) {
        *self.counts.entry(name).or_default() += count;
    }

    fn name(&mut self, event: &Event) -> Option<String> {
        let name = match event {
            Event::CaseOpened(_) => "case",
            Event::CallOpened(opened) => {
                let kind = kind(&opened.kind);
                self.kinds.insert(opened.call, kind);
                let calls = self.cases.entry(opened.case).or_default();
                *calls += u64::from(opened.kind == CallKind::Incoming);
                if opened.kind == CallKind::Incoming && *calls > 1 {
                    self.add("call: about an open case".into(), 1);
                }
                return Some(format!("call: {kind}"));
            }
            Event::CallEnded { call, reason, .. } => {
                let kind = self.kinds.remove(call)?;
                return Some(format!("end of {kind}: {}", end(*reason)));
            }
            Event::PromiseMade { promise, matter, .. } => {
                let what = what(matter);
                self.promises.insert(*promise, what);
                return Some(format!("promise: {what}"));
            }
            Event::PromiseKept(_, promise) => {
                return Some(format!("kept: {}", self.promises.remove(promise)?));
            }
            Event::PromiseWithdrawn(_, promise, _) => {
                return Some(format!("withdrawn: {}", self.promises.remove(promise)?));
            }
            Event::PromiseMoved { promise, .. } => {
                return Some(format!("moved: {}", self.promises.get(promise)?));
            }
            Event::PromiseOverdue(_, promise) => {
                return Some(format!("overdue: {}", self.promises.get(promise)?));
            }
            Event::PromiseEscalated(_, _, Escalation::Cover(Some(_))) => "asked: a cover",
            Event::PromiseEscalated(_, _, Escalation::Cover(None)) => "asked: no cover",
            Event::PromiseEscalated(_, _, Escalation::Supervisor) => "asked: the supervisors",
            Event::CallbackTried { outcome, next_at, .. } => {
                if next_at.is_none() && *outcome != AttemptOutcome::Reached {
                    self.add("callback: somebody has to decide".into(), 1);
                }
                return Some(format!("callback: {}", attempt(*outcome)));
            }
            Event::StepChecked(..) => "step checked",
            Event::OwnerSet { reason, .. } => match reason {
                OwnerReason::FirstAccept => "owner: first accept",
                OwnerReason::HandOver => "owner: hand-over",
                OwnerReason::Reassigned(_) => "owner: reassigned",
            },
            Event::HandOverProposed { .. } => "hand-over: proposed",
            Event::HandOverDeclined { .. } => "hand-over: declined",
            Event::HandOverWithdrawn(_) => "hand-over: withdrawn",
            Event::SignedOut { because: Some(_), .. } => "signed out past a hand-over",
            Event::SignedOut { reason: SignOutReason::ConsoleLost, .. } => "console lost for good",
            Event::OperatorRemoved(_) => "left for good",
            Event::ConsultJoined(_) => "consult: joined",
            Event::CallTakenOver { .. } => "consult: taken over",
            Event::CallPassedOn { reserved: Some(_), .. } => "passed on: by name",
            Event::CallPassedOn { reserved: None, .. } => "passed on: to a queue",
            Event::CallCameBack { .. } => "came back",
            Event::ReservationEnded(_) => "reservation ended",
            Event::Transfer(id, event) => return self.transfer(*id, event),
            _ => return None,
        };
        Some(name.into())
    }

    fn transfer(&mut self, id: TransferId, event: &TransferEvent) -> Option<String> {
        let step = match event {
            TransferEvent::Proposed(transfer) => {
                let way = match (transfer.direction, transfer.manner) {
                    (Direction::In, Manner::Overflow) => "in: overflow",
                    (Direction::In, _) if transfer.gives_back.is_some() => "in: given back",
                    (Direction::In, _) => "in",
                    (Direction::Out, _) if transfer.gives_back.is_some() => "out: given back",
                    (Direction::Out, Manner::Warm) => "out: warm",
                    (Direction::Out, Manner::Blind) => "out: blind",
                    (Direction::Out, Manner::Overflow) => "out: overflow",
                    (Direction::Out, Manner::Errand) => "out: errand",
                };
                self.transfers.insert(id, way);
                "proposed"
            }
            TransferEvent::Accepted { .. } => "accepted",
            TransferEvent::BackToProposed { .. } => "back to proposed",
            TransferEvent::Declined { .. } => "declined",
            TransferEvent::Expired => "expired",
            TransferEvent::Withdrawn { .. } => "withdrawn",
            TransferEvent::Connected => "connected",
            TransferEvent::Progressed { .. } => "progressed",
            TransferEvent::Completed { .. } => "completed",
            TransferEvent::Returned { .. } => "returned",
            TransferEvent::Confirmed => "confirmed",
            TransferEvent::Told { .. } => "told",
            TransferEvent::NotTold { .. } => "not told",
        };
        Some(format!("{} {step}", self.transfers.get(&id)?))
    }
}

fn kind(kind: &CallKind) -> &'static str {
    match kind {
        CallKind::Incoming => "incoming",
        CallKind::Callback { .. } => "callback",
        CallKind::Consult { asked: Some(_), .. } => "consult by name",
        CallKind::Consult { asked: None, .. } => "consult by queue",
        CallKind::FromPartner(_) => "from a partner",
    }
}

fn what(matter: &Matter) -> &'static str {
    match matter {
        Matter::Callback(callback) => match callback.cause {
            CallbackCause::Promised if callback.urgent => "urgent callback",
            CallbackCause::Promised if callback.hours.is_empty() => "callback",
            CallbackCause::Promised => "callback in hours",
            CallbackCause::VirtualHold => "virtual hold",
            CallbackCause::Abandoned => "rescue",
        },
        Matter::Transfer(_) => "transfer",
        Matter::FollowUp(_) => "follow-up",
        Matter::Referral => "referral",
    }
}

fn end(reason: EndReason) -> &'static str {
    match reason {
        EndReason::Abandoned => "abandoned",
        EndReason::CallerHungUp => "the caller hung up",
        EndReason::OperatorEnded => "the operator ended it",
        EndReason::VirtualHold => "the place is held",
        EndReason::NoAnswer => "no answer",
        EndReason::Busy => "busy",
        EndReason::DialFailed => "not dialled",
        EndReason::NotTaken => "not taken",
        EndReason::TakenBack => "taken back",
        EndReason::Consulted => "consulted",
        EndReason::PartnerDone => "the partner is done",
    }
}

fn attempt(outcome: AttemptOutcome) -> &'static str {
    match outcome {
        AttemptOutcome::Reached => "reached",
        AttemptOutcome::NoAnswer => "no answer",
        AttemptOutcome::Busy => "busy",
        AttemptOutcome::Failed => "failed",
        AttemptOutcome::NotTaken => "not taken",
    }
}
