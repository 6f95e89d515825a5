//! A caller leaves the line and keeps the place.

use std::time::Duration;

use super::callback;
use super::end_call::take_off;
use super::turn::{Outcome, Turn};
use crate::domain::{CallId, CallKind, CallState, CallbackCause, EndReason, Event, Refusal, Reply};

/// How long a caller who left the line waits for the callback before it counts as late.
const PATIENCE: Duration = Duration::from_secs(300);

/// The call ends, and a callback takes its place in the same commit: whoever is Ready is asked
/// about it at once, as if the caller were still there. Should another call of the case be live,
/// the callback waits until that is over.
pub(super) fn hold_place(turn: &mut Turn<'_>, id: CallId) -> Outcome {
    let call = turn.live_call(id)?;
    let is_waiting = matches!(call.state, CallState::Waiting | CallState::Offered(_));
    if !is_waiting || call.kind != CallKind::Incoming {
        return Err(Refusal::CallNotWaiting(id));
    }
    let matter = callback::owed_to(call, CallbackCause::VirtualHold, turn.now);
    let matter = matter.ok_or(Refusal::NoNumber)?;
    let due = call.due.max(turn.now + PATIENCE);
    let case = turn.case(call.case)?;
    let (case, ower) = (case.id, case.owner.clone());

    take_off(turn, id, EndReason::VirtualHold);
    let (promise, not_before) = (turn.centre.next_promise, turn.now);
    turn.emit(Event::PromiseMade { case, promise, matter, ower, not_before, due });
    let is_alone = turn.centre.case(case).is_some_and(|it| turn.centre.last_end(it).is_some());
    if is_alone {
        callback::open(turn, case, promise);
    }
    Ok(Reply::Promised(promise))
}
