//! A call ends: the caller hangs up, or the operator is done.

use super::turn::{Outcome, Turn};
use super::{inbound, passage};
use crate::domain::{
    Call, CallId, CallState, EndReason, Event, Manner, OperatorId, Reply, WithdrawReason,
};

/// At whatever moment the caller hangs up, everybody who was busy with the call is free again in
/// the same commit. Hanging up twice is no mistake: both ends of a line report it.
pub(super) fn hang_up(turn: &mut Turn<'_>, id: CallId) -> Outcome {
    let call = turn.call(id)?;
    if call.has_ended() {
        return Ok(Reply::Done);
    }
    let offers = call.offers().to_vec();
    let has_talked = call.talk().is_some_and(|talk| talk.bridged_at.is_some());
    let was_answered = has_talked || was_passed_to_a_partner(turn, call);

    for offer in offers {
        turn.emit(Event::OfferWithdrawn { offer, reason: WithdrawReason::CallerHungUp });
    }
    passage::let_go(turn, id, "caller-hung-up");
    inbound::hung_up(turn, id);
    turn.emit(Event::CallEnded {
        call: id,
        reason: if was_answered { EndReason::CallerHungUp } else { EndReason::Abandoned },
        wrap_up_until: has_talked.then(|| turn.now + turn.settings.timing.wrap_up),
    });
    Ok(Reply::Done)
}

/// Whether the caller is with a partner, or on the way there after a talk with an operator.
fn was_passed_to_a_partner(turn: &Turn<'_>, call: &Call) -> bool {
    match call.state {
        CallState::WithPartner(_) => true,
        CallState::Parting(transfer) => {
            turn.centre.transfer(transfer).is_some_and(|it| it.manner == Manner::Blind)
        }
        _ => false,
    }
}

pub(super) fn end(turn: &mut Turn<'_>, operator: &OperatorId) -> Outcome {
    let call = turn.connected(operator)?.id;
    passage::let_go(turn, call, "call-ended");
    turn.emit(Event::CallEnded {
        call,
        reason: EndReason::OperatorEnded,
        wrap_up_until: Some(turn.now + turn.settings.timing.wrap_up),
    });
    Ok(Reply::Done)
}
