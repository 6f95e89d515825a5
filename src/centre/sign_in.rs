//! An operator comes and goes.

use super::turn::{Outcome, Turn};
use super::{console, consult};
use crate::domain::{
    Code, Console, EndReason, Event, NodeId, OperatorId, Refusal, Reply, SessionId, SignOutReason,
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

/// Nobody leaves a caller on the line, notes unfinished, or a promise that falls due before they
/// are back. Only a supervisor signs an operator out past such promises, with a reason.
pub(super) fn sign_out(turn: &mut Turn<'_>, id: &OperatorId, because: Option<&Code>) -> Outcome {
    let desk = turn.desk(id)?;
    if matches!(desk.status, Status::Talking(_) | Status::WrapUp { .. }) {
        return Err(Refusal::OperatorBusy(id.clone()));
    }
    let is_supervisor = turn.supervises().is_ok();
    let because = because.filter(|_| is_supervisor);
    let owed = turn.centre.hand_over_list(id, turn.now);
    if because.is_none() && !owed.is_empty() {
        return Err(Refusal::HandOverFirst(owed));
    }
    let reason = if is_supervisor { SignOutReason::BySupervisor } else { SignOutReason::Asked };
    leave(turn, id, reason, because);
    Ok(Reply::Done)
}

/// Closes a desk: nothing rings there any more, and what was asked from there is asked no more.
pub(super) fn leave(
    turn: &mut Turn<'_>,
    id: &OperatorId,
    reason: SignOutReason,
    because: Option<&Code>,
) {
    let Some(desk) = turn.centre.desk(id) else { return };
    let consult = desk.consult;
    if let Some(offer) = turn.ringing(id) {
        let reason = match reason {
            SignOutReason::ConsoleLost => WithdrawReason::ConsoleLost,
            _ => WithdrawReason::OperatorLeft,
        };
        turn.emit(Event::OfferWithdrawn { offer, reason });
    }
    if let Some(consult) = consult {
        consult::over(turn, consult, EndReason::TakenBack);
    }
    turn.emit(Event::SignedOut { operator: id.clone(), reason, because: because.cloned() });
}
