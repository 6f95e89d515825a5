//! The gateway says whether the caller and the operator hear one another.

use super::turn::{Outcome, Turn};
use super::{callback, inbound, partner};
use crate::domain::{CallId, CallState, Event, Refusal, Reply, TransferState};

/// The caller hears the operator; or the partner, if one is about to take the caller over.
pub(super) fn connected(turn: &mut Turn<'_>, id: CallId) -> Outcome {
    let call = turn.live_call(id)?;
    let transfer = turn.centre.transfer_of(call).cloned();
    let is_bridged = call.talk().map(|talk| talk.bridged_at.is_some());
    match (&call.state, is_bridged, transfer) {
        (CallState::Parting(_) | CallState::WithPartner(_), _, Some(transfer)) => {
            partner::connected(turn, &transfer)
        }
        (_, None, _) => Err(Refusal::CallNotAccepted(id)),
        (_, Some(false), _) => {
            turn.emit(Event::CallConnected(id));
            inbound::connected(turn, id);
            callback::caller_connected(turn, id);
            Ok(Reply::Done)
        }
        (_, Some(true), Some(transfer))
            if matches!(transfer.state, TransferState::Accepted { .. }) =>
        {
            partner::connected(turn, &transfer)
        }
        (_, Some(true), _) => Ok(Reply::Done),
    }
}

/// The call goes back to its old place, and the operator is free again. So does a callback: that
/// the caller was not reached is said in other words.
pub(super) fn failed(turn: &mut Turn<'_>, id: CallId) -> Outcome {
    let call = turn.live_call(id)?;
    let talk = call.talk().ok_or(Refusal::CallNotAccepted(id))?;
    if talk.bridged_at.is_some() {
        return Err(Refusal::CallConnected(id));
    }
    fall_back(turn, id);
    Ok(Reply::Done)
}

/// The two cannot be connected, or not in time.
pub(super) fn fall_back(turn: &mut Turn<'_>, id: CallId) {
    turn.emit(Event::ConnectFailed(id));
    inbound::failed(turn, id);
    turn.widen_rings(id);
}
