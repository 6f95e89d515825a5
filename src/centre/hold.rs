//! Putting the caller on hold, and taking up the talk again.

use super::consult::is_a_caller;
use super::turn::{Outcome, Turn};
use crate::domain::{CallState, Event, OperatorId, Refusal, Reply};

pub(super) fn hold(turn: &mut Turn<'_>, operator: &OperatorId) -> Outcome {
    let call = turn.connected(operator)?;
    is_a_caller(call)?;
    if matches!(call.state, CallState::Held(..)) {
        return Err(Refusal::AlreadyHeld);
    }
    let held = Event::CallHeld(call.id);
    turn.emit(held);
    Ok(Reply::Done)
}

pub(super) fn resume(turn: &mut Turn<'_>, operator: &OperatorId) -> Outcome {
    let call = turn.connected(operator)?;
    if !matches!(call.state, CallState::Held(..)) {
        return Err(Refusal::NotHeld);
    }
    let resumed = Event::CallResumed(call.id);
    turn.emit(resumed);
    Ok(Reply::Done)
}
