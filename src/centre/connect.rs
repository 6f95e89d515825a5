//! The gateway says whether the caller and the operator hear one another.

use super::callback;
use super::turn::{Outcome, Turn};
use crate::domain::{CallId, Event, Refusal, Reply};

pub(super) fn connected(turn: &mut Turn<'_>, id: CallId) -> Outcome {
    let call = turn.live_call(id)?;
    let talk = call.talk().ok_or(Refusal::CallNotAccepted(id))?;
    if talk.bridged_at.is_none() {
        turn.emit(Event::CallConnected(id));
        callback::caller_connected(turn, id);
    }
    Ok(Reply::Done)
}

/// The call goes back to its old place, and the operator is free again. So does a callback: that
/// the caller was not reached is said in other words.
pub(super) fn failed(turn: &mut Turn<'_>, id: CallId) -> Outcome {
    let call = turn.live_call(id)?;
    let talk = call.talk().ok_or(Refusal::CallNotAccepted(id))?;
    if talk.bridged_at.is_some() {
        return Err(Refusal::CallConnected(id));
    }
    turn.emit(Event::ConnectFailed(id));
    turn.widen_rings(id);
    Ok(Reply::Done)
}
