//! An operator comes and goes.

use super::console;
use super::turn::{Outcome, Turn};
use crate::domain::{
    Actor, Code, Console, Event, NodeId, OperatorId, Refusal, Reply, SessionId, SignOutReason,
    Status, WithdrawReason,
};

/// Whoever signs in again finds the desk as it was left: with the same session at any time, with
/// another only once the old console is lost.
pub(super) fn sign_in(
    turn: &mut Turn<'_>,
    id: &OperatorId,
    session: SessionId,
    home: &NodeId,
) -> Outcome {
    turn.centre.operator(id).ok_or_else(|| Refusal::UnknownOperator(id.clone()))?;
    if let Some(desk) = turn.centre.desk(id) {
        if desk.session != session && desk.console == Console::Live {
            return Err(Refusal::SignedInElsewhere(id.clone()));
        }
        let on_duty = desk.on_duty;
        console::take_over(turn, id, session, home);
        return Ok(Reply::SignedIn { on_duty });
    }

    let duty = turn.centre.duty(id, turn.now);
    turn.emit(Event::SignedIn {
        operator: id.clone(),
        session,
        home: home.clone(),
        on_duty: duty.on,
        duty_changes_at: duty.until,
    });
    Ok(Reply::SignedIn { on_duty: duty.on })
}

/// Nobody leaves a caller on the line, or notes unfinished.
pub(super) fn sign_out(turn: &mut Turn<'_>, id: &OperatorId, because: Option<&Code>) -> Outcome {
    let desk = turn.desk(id)?;
    if matches!(desk.status, Status::Talking(_) | Status::WrapUp { .. }) {
        return Err(Refusal::OperatorBusy(id.clone()));
    }
    if let Some(offer) = turn.ringing(id) {
        turn.emit(Event::OfferWithdrawn { offer, reason: WithdrawReason::OperatorLeft });
    }
    let reason = match turn.by {
        Actor::Supervisor(_) | Actor::Admin(_) => SignOutReason::BySupervisor,
        _ => SignOutReason::Asked,
    };
    turn.emit(Event::SignedOut { operator: id.clone(), reason, because: because.cloned() });
    Ok(Reply::Done)
}
