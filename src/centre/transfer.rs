//! A caller, or a need, goes to a partner: what our side does.

use std::time::Duration;

use super::Centre;
use super::partners;
use super::passage::{self, Failure, code};
use super::turn::{Outcome, Turn};
use super::{inbound, partner};
use crate::domain::{
    Actor, Call, CallId, Case, Code, Direction, Event, Manner, Matter, Partner, ProposeTransfer,
    Refusal, Reply, Sealed, Telling, Timestamp, Transfer, TransferEvent, TransferId, TransferState,
    Version,
};

/// The operator who talks with the caller proposes them; the owner proposes a need.
pub(super) fn propose(turn: &mut Turn<'_>, asked: &ProposeTransfer) -> Outcome {
    let call = caller(turn, asked)?.cloned();
    let case = turn.case(asked.case)?;
    if let Some(under_way) = call.as_ref().and_then(|call| turn.centre.transfer_of(call)) {
        return Err(Refusal::TransferUnderWay(under_way.id));
    }
    let district = call.as_ref().and_then(|call| call.district.as_ref()).or(case.district.as_ref());
    let path = turn.centre.path_of(case, call.as_ref());
    match asked.gives_back {
        // Whoever sent the caller has to hear of it at any hour, and can still say no.
        Some(first) => gives_back_what_came(turn, asked, first)?,
        None => partners::may_take(turn, &asked.partner, &asked.need, district, path.len())?,
    }
    let partner = partners::known(turn, &asked.partner)?.clone();
    if !asked.summary.keys().all(|part| asked.consent.covers.contains(part)) {
        return Err(Refusal::NotCovered);
    }

    let transfer = Transfer {
        id: turn.centre.next_transfer,
        direction: Direction::Out,
        partner: asked.partner.clone(),
        reference: None,
        case: case.id,
        call: call.as_ref().map(|call| call.id),
        manner: asked.manner,
        need: asked.need.clone(),
        consent: asked.consent.clone(),
        summary: asked.summary.clone(),
        by: Some(asked.operator.clone()),
        arrival: call.as_ref().map_or(case.opened_at, |call| call.arrival),
        path,
        gives_back: asked.gives_back,
        proposed_at: turn.now,
        promise: None,
        state: TransferState::Proposed { until: turn.now + partner.answer_within },
        telling: Telling::default(),
        opened_in: Version(0),
    };
    let id = begin(turn, transfer, &partner);
    if let (Manner::Blind, Some(call)) = (asked.manner, call) {
        let wrap_up_until = Some(turn.wrap_up_until());
        turn.emit(Event::CallParted { call: call.id, transfer: id, wrap_up_until });
    }
    if partner.telephone.is_some() {
        ring_instead_of_asking(turn, id)?;
    }
    Ok(Reply::Proposed(id))
}

/// The caller who is to be transferred; none if it is an errand, which the case's owner sends.
fn caller<'a>(turn: &'a Turn<'_>, asked: &ProposeTransfer) -> Result<Option<&'a Call>, Refusal> {
    match asked.manner {
        Manner::Overflow => return Err(Refusal::NotAllowed),
        Manner::Errand => {
            let case = turn.own_case(asked.case)?;
            let owned = case.owner.as_ref().ok_or(Refusal::CaseUnowned(case.id))?;
            let is_theirs = *owned == asked.operator;
            return if is_theirs { Ok(None) } else { Err(Refusal::CaseElsewhere(case.id)) };
        }
        Manner::Warm | Manner::Blind => {}
    }
    let call = turn.connected(&asked.operator)?;
    if call.asker().is_some() {
        return Err(Refusal::NotACaller);
    }
    if call.case != asked.case {
        return Err(Refusal::NotTalking(asked.operator.clone()));
    }
    // A twin's caller who is heard here already is the twin's until its word has come.
    let inbound = call.inbound().and_then(|id| turn.centre.transfer(id));
    if let Some(inbound) = inbound.filter(|inbound| inbound.state.is_pending()) {
        return Err(Refusal::TransferNotConnected(inbound.id));
    }
    Ok(Some(call))
}

fn gives_back_what_came(
    turn: &Turn<'_>,
    asked: &ProposeTransfer,
    first: TransferId,
) -> Result<(), Refusal> {
    let first = turn.transfer(first)?;
    if first.direction != Direction::In {
        return Err(Refusal::TransferOtherWay(first.id));
    }
    if first.partner != asked.partner || first.case != asked.case {
        return Err(Refusal::TransferElsewhere(first.id));
    }
    match first.state {
        TransferState::Connected { .. } => Ok(()),
        _ => Err(Refusal::TransferNotConnected(first.id)),
    }
}

/// Puts a transfer on record, with the promise to answer for it.
pub(super) fn begin(turn: &mut Turn<'_>, transfer: Transfer, partner: &Partner) -> TransferId {
    let (id, case, promise) = (transfer.id, transfer.case, turn.centre.next_promise);
    let ower = turn.centre.case(case).and_then(|case| case.owner.clone());
    let within = partner.answer_within + connects_within(partner, transfer.manner);
    let (not_before, due) = (turn.now, turn.now + within + partner.outcome_within);
    let matter = Matter::Transfer(id);
    turn.emit(Event::PromiseMade { case, promise, matter, ower, not_before, due });
    let transfer = Transfer { promise: Some(promise), ..transfer };
    turn.emit(Event::Transfer(id, TransferEvent::Proposed(Box::new(transfer))));
    id
}

/// Nobody answers a proposal at a partner without software: the gateway dials the number. An
/// errand has no caller to be connected; its owner has told the partner already.
fn ring_instead_of_asking(turn: &mut Turn<'_>, id: TransferId) -> Result<(), Refusal> {
    let transfer = turn.transfer(id)?.clone();
    let until = connects_until(turn, &transfer)?;
    passage::accepted(turn, &transfer, until, None);
    if transfer.call.is_none() {
        passage::connected(turn, &transfer);
    }
    Ok(())
}

/// Until when a partner who accepts now has to have the caller.
pub(super) fn connects_until(turn: &Turn<'_>, transfer: &Transfer) -> Result<Timestamp, Refusal> {
    let partner = partners::known(turn, &transfer.partner)?;
    Ok(turn.now + connects_within(partner, transfer.manner))
}

/// Nobody is on the line in an errand: getting in touch with the person may take its time.
fn connects_within(partner: &Partner, manner: Manner) -> Duration {
    match manner {
        Manner::Errand => partner.outcome_within,
        Manner::Warm | Manner::Blind | Manner::Overflow => partner.connect_within,
    }
}

pub(super) fn withdraw(turn: &mut Turn<'_>, id: TransferId, reason: &Code) -> Outcome {
    let transfer = our_own(turn, id)?.clone();
    match &transfer.state {
        state if state.is_pending() => {
            passage::came_to_nothing(turn, &transfer, Failure::Withdrawn(reason.clone()));
            Ok(Reply::Done)
        }
        TransferState::Withdrawn { .. } => Ok(Reply::Done),
        TransferState::Connected { .. } => Err(Refusal::TransferConnected(id)),
        _ => Err(Refusal::TransferOver(id)),
    }
}

/// A partner without software, or one that has fallen silent, cannot say how it ended.
pub(super) fn record_outcome(
    turn: &mut Turn<'_>,
    id: TransferId,
    outcome: &Code,
    note: Option<&Sealed>,
) -> Outcome {
    let transfer = our_own(turn, id)?.clone();
    partner::complete(turn, &transfer, outcome, note)
}

/// An outgoing transfer, if the asking operator owns its case, proposed it or talks with its
/// caller. Supervisors may act on any.
fn our_own<'a>(turn: &'a Turn<'_>, id: TransferId) -> Result<&'a Transfer, Refusal> {
    let transfer = turn.transfer(id)?;
    if transfer.direction == Direction::In {
        return Err(Refusal::TransferOtherWay(id));
    }
    match turn.by {
        Actor::Operator(operator) => {
            let owner = turn.case(transfer.case)?.owner.as_ref();
            let talks = turn.talking(operator).ok().map(|(call, _)| call.id);
            let is_theirs = [owner, transfer.by.as_ref()].contains(&Some(operator))
                || talks.is_some_and(|call| transfer.call == Some(call));
            if is_theirs { Ok(transfer) } else { Err(Refusal::CaseElsewhere(transfer.case)) }
        }
        Actor::Gateway(_) | Actor::Partner(_) => Err(Refusal::NotAllowed),
        _ => Ok(transfer),
    }
}

/// The gateway could not connect the caller with the partner. Saying so twice is no mistake.
pub(super) fn partner_failed(turn: &mut Turn<'_>, id: CallId) -> Outcome {
    let call = turn.live_call(id)?;
    let newest = turn.centre.newest_transfer_of(call).cloned();
    let Some(transfer) = newest else {
        let inbound = call.inbound().map(Refusal::TransferOtherWay);
        return Err(inbound.unwrap_or(Refusal::CallNotAccepted(id)));
    };
    match transfer.state {
        TransferState::Proposed { .. } => Err(Refusal::TransferNotAccepted(transfer.id)),
        TransferState::Accepted { .. } => {
            let failure = Failure::Withdrawn(code("no-connection"));
            passage::came_to_nothing(turn, &transfer, failure);
            Ok(Reply::Done)
        }
        TransferState::Connected { .. } => Err(Refusal::TransferConnected(transfer.id)),
        _ => Ok(Reply::Done),
    }
}

/// A transfer's deadline has come: silence counts as no.
pub(super) fn attend(turn: &mut Turn<'_>, id: TransferId) {
    let Some(transfer) = turn.centre.transfer(id).cloned() else { return };
    match transfer.direction {
        Direction::Out => passage::came_to_nothing(turn, &transfer, Failure::Expired),
        Direction::In => inbound::attend(turn, &transfer),
    }
}

impl Turn<'_> {
    /// A transfer at hand.
    pub(super) fn transfer(&self, id: TransferId) -> Result<&Transfer, Refusal> {
        self.centre.transfer(id).ok_or(Refusal::UnknownTransfer(id))
    }
}

impl Centre {
    /// The transfer by which a call goes to a partner, or has gone, if it is not over.
    pub fn transfer_of(&self, call: &Call) -> Option<&Transfer> {
        self.newest_transfer_of(call).filter(|transfer| transfer.state.is_open())
    }

    fn newest_transfer_of(&self, call: &Call) -> Option<&Transfer> {
        self.transfers_out_of(call).next_back()
    }

    /// All transfers of a call to partners, oldest first.
    pub(super) fn transfers_out_of<'a>(
        &'a self,
        call: &Call,
    ) -> impl DoubleEndedIterator<Item = &'a Transfer> + use<'a> {
        let id = Some(call.id);
        let of_case = self.case(call.case).into_iter().flat_map(|case| &case.transfers);
        let transfers = of_case.filter_map(|id| self.transfer(*id));
        transfers.filter(move |it| it.direction == Direction::Out && it.call == id)
    }

    /// The organisations that the caller has passed through, this one last. A need comes with the
    /// path of whoever last sent the person.
    pub(super) fn path_of(&self, case: &Case, call: Option<&Call>) -> Vec<Code> {
        let came_by = |id: &TransferId| {
            self.transfer(*id).filter(|transfer| transfer.direction == Direction::In)
        };
        let inbound = match call {
            Some(call) => call.inbound().and_then(|id| self.transfer(id)),
            None => case.transfers.iter().rev().find_map(came_by),
        };
        let mut path = inbound.map_or(Vec::new(), |inbound| inbound.path.clone());
        path.push(code(self.id.as_str()));
        path
    }
}
