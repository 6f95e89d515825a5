//! A supervisor makes a call more urgent than triage did.

use super::triage;
use super::turn::{Outcome, Turn};
use crate::domain::{Acuity, CallId, CallState, Code, Event, Refusal, Reply};

/// Only while it waits, and only upwards: to make light of a call is the gateway's to answer for.
/// Raising never makes a call due later, whatever it was due by.
pub(super) fn raise(turn: &mut Turn<'_>, id: CallId, acuity: Acuity, reason: &Code) -> Outcome {
    turn.supervises()?;
    let call = turn.live_call(id)?;
    let waits = matches!(call.state, CallState::Waiting | CallState::Offered(_));
    if !waits || call.asker().is_some() {
        return Err(Refusal::CallNotWaiting(id));
    }
    if acuity >= call.acuity {
        return Err(Refusal::NotMoreUrgent { call: id, acuity: call.acuity });
    }
    let due = (call.arrival + turn.settings.targets.of(acuity)).min(call.due);

    turn.emit(Event::CallRaised { call: id, acuity, due, reason: reason.clone() });
    triage::keep_for_nobody_in_danger(turn, id);
    Ok(Reply::Done)
}
