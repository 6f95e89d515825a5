//! A call ends: the caller hangs up, or the operator is done.

use super::turn::{Outcome, Turn};
use super::{callback, consult, inbound, passage, rescue};
use crate::domain::{
    AttemptOutcome, Call, CallId, CallState, EndReason, Event, Manner, OperatorId, Refusal, Reply,
    WithdrawReason,
};

/// At whatever moment the caller hangs up, everybody who was busy with the call is free again in
/// the same commit. Hanging up twice is no mistake: both ends of a line report it. Whoever gave up
/// waiting may be owed a callback; whoever hangs up on one has not been reached by it.
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
    let reason = why_left(turn, call);
    if callback::is_being_tried(turn.centre, call) && !has_talked {
        call.talk().ok_or(Refusal::CallNotAccepted(id))?;
        callback::in_vain(turn, id, AttemptOutcome::NoAnswer);
        return Ok(Reply::Done);
    }
    let rescue = rescue::promise(turn, call);

    for offer in offers {
        turn.emit(Event::OfferWithdrawn { offer, reason: WithdrawReason::CallerHungUp });
    }
    passage::let_go(turn, id, "caller-hung-up");
    inbound::let_go(turn, id, "caller-hung-up");
    let wrap_up_until = has_talked.then(|| turn.wrap_up_until());
    turn.emit(Event::CallEnded { call: id, reason, wrap_up_until });
    if let Some(promise) = rescue {
        turn.emit(promise);
    }
    Ok(Reply::Done)
}

/// What it comes to that the caller hangs up now. One who has been transferred may have been
/// answered here before; one who is with the partner leaves the partner, not us.
fn why_left(turn: &Turn<'_>, call: &Call) -> EndReason {
    let was_answered = match call.state {
        CallState::WithPartner(_) => return EndReason::PartnerDone,
        CallState::Parting(transfer) => {
            turn.centre.transfer(transfer).is_some_and(|it| it.manner == Manner::Blind)
        }
        _ => call.talk().is_some_and(|talk| talk.bridged_at.is_some()),
    };
    if was_answered { EndReason::CallerHungUp } else { EndReason::Abandoned }
}

/// Ends a call after which nobody has notes to write: whoever was asked about it, or has talked, is
/// free at once.
pub(super) fn take_off(turn: &mut Turn<'_>, call: CallId, reason: EndReason) {
    let why = match reason {
        EndReason::VirtualHold => WithdrawReason::CallerHungUp,
        _ => WithdrawReason::Retriaged,
    };
    let offers = turn.centre.call(call).map_or_else(Vec::new, |call| call.offers().to_vec());
    for offer in offers {
        turn.emit(Event::OfferWithdrawn { offer, reason: why });
    }
    passage::let_go(turn, call, "left-the-line");
    turn.emit(Event::CallEnded { call, reason, wrap_up_until: None });
}

/// A consult that was asked about the call goes on.
pub(super) fn end(turn: &mut Turn<'_>, operator: &OperatorId) -> Outcome {
    if turn.talking(operator)?.0.asker().is_some() {
        return consult::end(turn, operator);
    }
    let call = turn.connected(operator)?.id;
    passage::let_go(turn, call, "call-ended");
    inbound::let_go(turn, call, "call-ended");
    turn.emit(Event::CallEnded {
        call,
        reason: EndReason::OperatorEnded,
        wrap_up_until: Some(turn.wrap_up_until()),
    });
    Ok(Reply::Done)
}
