//! An operator takes a call, or does not.

use super::turn::{Outcome, Turn};
use super::{inbound, passage};
use crate::domain::{
    DeclineReason, Event, OfferId, OperatorId, OwnerReason, Refusal, Reply, WithdrawReason,
};

/// The first accept wins, and takes the offer back from everybody else in the same commit. Whoever
/// first accepts a call of a case owns the case; a colleague who is consulted never does.
pub(super) fn accept(turn: &mut Turn<'_>, operator: &OperatorId, id: OfferId) -> Outcome {
    let call = turn.offer(id, operator)?.call;
    let call = turn.live_call(call)?;
    // A callback is not dialled outside the caller's hours because the clock was looked at late.
    if call.callback().is_some() && call.give_up_at.is_some_and(|at| at <= turn.now) {
        return Err(Refusal::OfferGone(id));
    }
    let (call, case) = (call.id, call.case);
    let siblings: Vec<OfferId> =
        turn.live_call(call)?.offers().iter().filter(|offer| **offer != id).copied().collect();
    let is_consult = turn.live_call(call)?.asker().is_some();
    let gets_owner = !is_consult && turn.case(case)?.owner.is_none();

    for offer in siblings {
        turn.emit(Event::OfferWithdrawn { offer, reason: WithdrawReason::AnsweredElsewhere });
    }
    passage::let_go(turn, call, "answered-here");
    turn.emit(Event::OfferAccepted(id));
    inbound::accepted(turn, call);
    if gets_owner {
        let owner = operator.clone();
        turn.emit(Event::OwnerSet { case, owner, reason: OwnerReason::FirstAccept });
    }
    Ok(Reply::Accepted { call, case })
}

/// The call keeps its place, and this operator is not asked about it for a while.
pub(super) fn decline(
    turn: &mut Turn<'_>,
    operator: &OperatorId,
    id: OfferId,
    reason: DeclineReason,
) -> Outcome {
    turn.offer(id, operator)?;
    let excluded_until = turn.now + turn.settings.timing.exclusion;
    turn.emit(Event::OfferDeclined { offer: id, reason, excluded_until });
    Ok(Reply::Done)
}
