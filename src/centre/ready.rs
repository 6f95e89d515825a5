//! An operator takes calls, or does not for a while.

use super::turn::{Outcome, Turn};
use crate::domain::{Event, OperatorId, Pause, Reply, Status, WithdrawReason};

/// Ready again. In the middle of a call it takes back a pause that was to follow.
pub(super) fn ready(turn: &mut Turn<'_>, id: &OperatorId) -> Outcome {
    let desk = turn.desk(id)?;
    let has_pause_next = desk.pause_next.is_some();
    match desk.status {
        Status::NotReady(_) => turn.emit(Event::BecameReady(id.clone())),
        Status::Talking(_) | Status::WrapUp { .. } if has_pause_next => {
            turn.emit(Event::PauseNextSet(id.clone(), None));
        }
        _ => {}
    }
    Ok(Reply::Done)
}

/// Not ready, at once or after the present call. A call that rings goes to somebody else.
pub(super) fn not_ready(turn: &mut Turn<'_>, id: &OperatorId, pause: Pause) -> Outcome {
    let desk = turn.desk(id)?;
    match desk.status {
        Status::Talking(_) | Status::WrapUp { .. } => {
            turn.emit(Event::PauseNextSet(id.clone(), Some(pause)));
        }
        Status::Offered(offer) => {
            turn.emit(Event::OfferWithdrawn { offer, reason: WithdrawReason::OperatorLeft });
            turn.emit(Event::BecameNotReady(id.clone(), pause));
        }
        Status::Ready | Status::NotReady(_) => {
            turn.emit(Event::BecameNotReady(id.clone(), pause));
        }
    }
    Ok(Reply::Done)
}
