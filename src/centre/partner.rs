//! The other side of a transfer goes on.
//!
//! The partner's software will say things twice, and late. What is already so is answered with
//! `Done` and changes nothing; what can no longer be is refused. The whole table is in
//! `domain/transfer_steps.rs`.

use super::passage::{self, Failure};
use super::turn::{Outcome, Turn};
use super::{inbound, transfer};
use crate::domain::{
    Actor, Code, Direction, Event, PartnerStep, Refusal, Reply, Sealed, Transfer, TransferEvent,
    TransferId, TransferState,
};

pub(super) fn step(turn: &mut Turn<'_>, id: TransferId, step: &PartnerStep) -> Outcome {
    let transfer = partners_own(turn, id)?.clone();
    match (transfer.direction, step) {
        (Direction::Out, PartnerStep::Accept { reference }) => {
            accept(turn, &transfer, reference.as_ref())
        }
        (Direction::Out, PartnerStep::Decline { reason }) => decline(turn, &transfer, reason),
        (Direction::Out, PartnerStep::Connected) => connected(turn, &transfer),
        (Direction::Out, PartnerStep::Progress { note }) => progress(turn, &transfer, note),
        (Direction::Out, PartnerStep::Complete { outcome, note }) => {
            complete(turn, &transfer, outcome, note.as_ref())
        }
        (Direction::Out, PartnerStep::Return { reason, note, on_the_line }) => {
            give_back(turn, &transfer, reason, note.as_ref(), *on_the_line)
        }
        (Direction::In, PartnerStep::Accept { .. }) => {
            inbound::twin_knows_accepted(turn, &transfer)
        }
        (Direction::In, PartnerStep::Connected) => inbound::twin_lets_go(turn, &transfer),
        (Direction::In, PartnerStep::Withdraw { reason }) => {
            inbound::withdraw(turn, &transfer, reason)
        }
        (Direction::In, PartnerStep::Confirm) => inbound::confirm(turn, &transfer),
        _ => Err(Refusal::TransferOtherWay(id)),
    }
}

/// A partner sees its own transfers and nothing else. Supervisors may speak for a partner.
fn partners_own<'a>(turn: &'a Turn<'_>, id: TransferId) -> Result<&'a Transfer, Refusal> {
    let transfer = turn.transfer(id)?;
    match turn.by {
        Actor::Partner(partner) if transfer.partner != *partner => {
            Err(Refusal::TransferElsewhere(id))
        }
        Actor::Gateway(_) | Actor::Operator(_) => Err(Refusal::NotAllowed),
        _ => Ok(transfer),
    }
}

fn accept(turn: &mut Turn<'_>, transfer: &Transfer, reference: Option<&Code>) -> Outcome {
    match &transfer.state {
        TransferState::Proposed { .. } => {
            let until = transfer::connects_until(turn, transfer)?;
            passage::accepted(turn, transfer, until, reference.cloned());
            Ok(Reply::Done)
        }
        TransferState::Accepted { .. } => Ok(Reply::Done),
        state if state.has_connected() => Ok(Reply::Done),
        _ => Err(Refusal::TransferOver(transfer.id)),
    }
}

fn decline(turn: &mut Turn<'_>, transfer: &Transfer, reason: &Code) -> Outcome {
    match &transfer.state {
        state if state.is_pending() => {
            passage::came_to_nothing(turn, transfer, Failure::Declined(reason.clone()));
            Ok(Reply::Done)
        }
        TransferState::Declined { .. } => Ok(Reply::Done),
        TransferState::Connected { .. } => Err(Refusal::TransferConnected(transfer.id)),
        _ => Err(Refusal::TransferOver(transfer.id)),
    }
}

/// The partner has the caller; so says the partner itself, or the gateway that connected the two.
pub(super) fn connected(turn: &mut Turn<'_>, transfer: &Transfer) -> Outcome {
    match &transfer.state {
        TransferState::Proposed { .. } => Err(Refusal::TransferNotAccepted(transfer.id)),
        TransferState::Accepted { .. } => {
            passage::connected(turn, transfer);
            Ok(Reply::Done)
        }
        state if state.has_connected() => Ok(Reply::Done),
        _ => Err(Refusal::TransferOver(transfer.id)),
    }
}

fn progress(turn: &mut Turn<'_>, transfer: &Transfer, note: &Sealed) -> Outcome {
    match transfer.state {
        TransferState::Proposed { .. } => Err(Refusal::TransferNotAccepted(transfer.id)),
        TransferState::Accepted { .. } | TransferState::Connected { .. } => {
            let note = note.clone();
            turn.emit(Event::Transfer(transfer.id, TransferEvent::Progressed { note }));
            Ok(Reply::Done)
        }
        _ => Err(Refusal::TransferOver(transfer.id)),
    }
}

/// The same outcome said again is no news; another one is, and comes too late.
pub(super) fn complete(
    turn: &mut Turn<'_>,
    transfer: &Transfer,
    outcome: &Code,
    note: Option<&Sealed>,
) -> Outcome {
    match &transfer.state {
        state if state.is_pending() => Err(Refusal::TransferNotConnected(transfer.id)),
        TransferState::Connected { .. } => {
            passage::completed(turn, transfer, outcome, note);
            Ok(Reply::Done)
        }
        TransferState::Completed { outcome: known, .. } if known == outcome => Ok(Reply::Done),
        _ => Err(Refusal::TransferOver(transfer.id)),
    }
}

fn give_back(
    turn: &mut Turn<'_>,
    transfer: &Transfer,
    reason: &Code,
    note: Option<&Sealed>,
    on_the_line: bool,
) -> Outcome {
    match &transfer.state {
        state if state.is_pending() => Err(Refusal::TransferNotConnected(transfer.id)),
        TransferState::Connected { .. } => {
            passage::returned(turn, transfer, reason, note, on_the_line);
            Ok(Reply::Done)
        }
        TransferState::Returned { .. } => Ok(Reply::Done),
        _ => Err(Refusal::TransferOver(transfer.id)),
    }
}
