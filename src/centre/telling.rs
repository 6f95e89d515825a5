//! What a partner's webhook has taken in of a transfer, and what it could not be told.
//!
//! The server that posted says so, and may say it twice; only what is new is recorded. A change
//! that the centre does not know was lost with a piece of its history: what the partner knows of it
//! is of no use here.

use super::turn::{Outcome, Turn};
use crate::domain::{Actor, Event, Refusal, Reply, Telling, TransferEvent, TransferId};

pub(super) fn told(turn: &mut Turn<'_>, id: TransferId, change: u32) -> Outcome {
    let telling = telling(turn, id)?;
    let change = change.min(telling.changes);
    if change > telling.told {
        turn.emit(Event::Transfer(id, TransferEvent::Told { change }));
    }
    Ok(Reply::Done)
}

/// A change that was superseded meanwhile is not given up: the newer one is told instead.
pub(super) fn not_told(turn: &mut Turn<'_>, id: TransferId, change: u32, tries: u32) -> Outcome {
    if telling(turn, id)?.next() == Some(change) {
        turn.emit(Event::Transfer(id, TransferEvent::NotTold { change, tries }));
    }
    Ok(Reply::Done)
}

fn telling<'a>(turn: &'a Turn<'_>, id: TransferId) -> Result<&'a Telling, Refusal> {
    match turn.by {
        Actor::Node(_) => Ok(&turn.transfer(id)?.telling),
        _ => Err(Refusal::NotAllowed),
    }
}
