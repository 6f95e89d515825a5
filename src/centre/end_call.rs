//! A call ends: the caller hangs up, or the operator is done.

use super::consult;
use super::turn::{Outcome, Turn};
use crate::domain::{CallId, EndReason, Event, OperatorId, Reply, WithdrawReason};

/// At whatever moment the caller hangs up, everybody who was busy with the call is free again in
/// the same commit. Hanging up twice is no mistake: both ends of a line report it.
pub(super) fn hang_up(turn: &mut Turn<'_>, id: CallId) -> Outcome {
    let call = turn.call(id)?;
    if call.has_ended() {
        return Ok(Reply::Done);
    }
    if call.asker().is_some() {
        consult::over(turn, id, EndReason::NotTaken);
        return Ok(Reply::Done);
    }
    let offers = call.offers().to_vec();
    let has_talked = call.talk().is_some_and(|talk| talk.bridged_at.is_some());

    for offer in offers {
        turn.emit(Event::OfferWithdrawn { offer, reason: WithdrawReason::CallerHungUp });
    }
    turn.emit(Event::CallEnded {
        call: id,
        reason: if has_talked { EndReason::CallerHungUp } else { EndReason::Abandoned },
        wrap_up_until: has_talked.then(|| turn.now + turn.settings.timing.wrap_up),
    });
    Ok(Reply::Done)
}

/// A consult that was asked about the call goes on.
pub(super) fn end(turn: &mut Turn<'_>, operator: &OperatorId) -> Outcome {
    if turn.talking(operator)?.0.asker().is_some() {
        return consult::end(turn, operator);
    }
    let call = turn.connected(operator)?.id;
    turn.emit(Event::CallEnded {
        call,
        reason: EndReason::OperatorEnded,
        wrap_up_until: Some(turn.now + turn.settings.timing.wrap_up),
    });
    Ok(Reply::Done)
}

/// Ends a call without notes to write; whoever it rings for is asked no more.
pub(super) fn stop(turn: &mut Turn<'_>, id: CallId, reason: EndReason) {
    let Some(call) = turn.centre.call(id).filter(|call| !call.has_ended()) else { return };
    for offer in call.offers().to_vec() {
        turn.emit(Event::OfferWithdrawn { offer, reason: WithdrawReason::CallerHungUp });
    }
    turn.emit(Event::CallEnded { call: id, reason, wrap_up_until: None });
}
