//! An operator asks a colleague.
//!
//! A consult is a call of its own in the case, which is offered, accepted and connected like any
//! other. The caller's call, the owner and everything promised stay where they are.

use super::turn::{Outcome, Turn};
use super::{end_call, hand_over, pass_on};
use crate::domain::{
    Call, CallId, CallKind, CallOpened, CallState, CaseId, EndReason, Event, OperatorId, Refusal,
    Reply, Status, Target,
};

pub(super) fn ask(
    turn: &mut Turn<'_>,
    operator: &OperatorId,
    target: &Target,
    case: Option<CaseId>,
) -> Outcome {
    let (about, like) = subject(turn, operator, case)?;
    let wait = turn.settings.hands.consult_wait;
    let (demand, reserved) = pass_on::to_whom(turn, operator, target, like, wait)?;
    let asked = reserved.as_ref().map(|kept| kept.operator.clone());
    let kind = CallKind::Consult { asker: operator.clone(), asked, about, joined: false };

    let call = turn.centre.next_call;
    let opened = CallOpened {
        call,
        case: like.case,
        kind,
        gateway: like.gateway.clone(),
        caller: None,
        number: None,
        key: None,
        triage: like.triage.clone(),
        acuity: like.acuity,
        demand,
        district: None,
        arrival: turn.now,
        due: turn.now + turn.settings.targets.of(like.acuity),
        reserved,
        give_up_at: Some(turn.now + wait),
    };
    turn.emit(Event::CallOpened(opened));
    turn.widen_rings(call);
    Ok(Reply::Consulting(call))
}

/// What the operator asks about: the caller on the line, or after a call or between calls a case of
/// their own. With it the call whose urgency and needs count.
fn subject<'a>(
    turn: &'a Turn<'_>,
    operator: &OperatorId,
    case: Option<CaseId>,
) -> Result<(Option<CallId>, &'a Call), Refusal> {
    let desk = turn.desk(operator)?;
    if desk.consult.is_some() {
        return Err(Refusal::AlreadyConsulting(operator.clone()));
    }
    match desk.status {
        Status::Talking(_) => {
            let call = turn.connected(operator)?;
            is_a_caller(call)?;
            if case.is_some_and(|case| case != call.case) {
                return Err(Refusal::OperatorBusy(operator.clone()));
            }
            Ok((Some(call.id), call))
        }
        Status::Offered(_) => Err(Refusal::OperatorBusy(operator.clone())),
        Status::WrapUp { call, .. } => {
            let present = turn.centre.call(call).map(|call| call.case);
            Ok((None, last_contact(turn, operator, case.or(present), present)?))
        }
        Status::Ready | Status::NotReady(_) => {
            Ok((None, last_contact(turn, operator, case, None)?))
        }
    }
}

/// The newest contact of an open case that is the operator's, or the one they write the notes of.
fn last_contact<'a>(
    turn: &'a Turn<'_>,
    operator: &OperatorId,
    case: Option<CaseId>,
    wraps_up: Option<CaseId>,
) -> Result<&'a Call, Refusal> {
    let id = case.ok_or_else(|| Refusal::NotTalking(operator.clone()))?;
    let case = turn.case(id)?;
    if !case.is_open() {
        return Err(Refusal::CaseClosed(id));
    }
    if case.owner.as_ref() != Some(operator) && wraps_up != Some(id) {
        return Err(Refusal::CaseElsewhere(id));
    }
    let mut calls = case.calls.iter().rev().filter_map(|call| turn.centre.call(*call));
    calls.find(|call| call.asker().is_none()).ok_or(Refusal::UnknownCase(id))
}

/// Whether somebody from outside is on the call.
pub(super) fn is_a_caller(call: &Call) -> Result<(), Refusal> {
    if call.asker().is_none() { Ok(()) } else { Err(Refusal::NotACaller) }
}

/// From now on the gateway lets all three hear one another; a caller on hold is taken off it.
pub(super) fn join(turn: &mut Turn<'_>, operator: &OperatorId) -> Outcome {
    let (consult, call) = consult_and_call(turn, operator)?;
    if matches!(consult.kind, CallKind::Consult { joined: true, .. }) {
        return Ok(Reply::Done);
    }
    let (consult, call, is_held) = (consult.id, call.id, matches!(call.state, CallState::Held(..)));
    if is_held {
        turn.emit(Event::CallResumed(call));
    }
    turn.emit(Event::ConsultJoined(consult));
    Ok(Reply::Done)
}

/// The consult that the operator asked for and that was answered, and the caller on their line.
fn consult_and_call<'a>(
    turn: &'a Turn<'_>,
    operator: &OperatorId,
) -> Result<(&'a Call, &'a Call), Refusal> {
    let consult = turn.desk(operator)?.consult.and_then(|id| turn.centre.call(id));
    let consult = consult.ok_or_else(|| Refusal::NotConsulting(operator.clone()))?;
    if consult.talk().and_then(|talk| talk.bridged_at).is_none() {
        return Err(Refusal::ConsultNotConnected);
    }
    Ok((consult, turn.connected(operator)?))
}

/// Either of the two may end it.
pub(super) fn end(turn: &mut Turn<'_>, operator: &OperatorId) -> Outcome {
    let desk = turn.desk(operator)?;
    let answered = || desk.call().filter(|id| turn.centre.call(*id).is_some_and(is_consult));
    let (id, unheard) = match (desk.consult, answered()) {
        (Some(asked), _) => (asked, EndReason::TakenBack),
        (None, Some(answered)) => (answered, EndReason::NotTaken),
        (None, None) => return Err(Refusal::NotConsulting(operator.clone())),
    };
    over(turn, id, unheard);
    Ok(Reply::Done)
}

fn is_consult(call: &Call) -> bool {
    call.asker().is_some()
}

/// A consult is over: the colleague has no notes to write. `unheard` is why, if the two never heard
/// one another.
pub(super) fn over(turn: &mut Turn<'_>, id: CallId, unheard: EndReason) {
    let talk = turn.centre.call(id).and_then(Call::talk);
    let was_heard = talk.is_some_and(|talk| talk.bridged_at.is_some());
    end_call::take_off(turn, id, if was_heard { EndReason::Consulted } else { unheard });
}

/// Leaves the caller with the colleague who knows what it is about by now.
pub(super) fn complete(turn: &mut Turn<'_>, operator: &OperatorId, hand_over: bool) -> Outcome {
    let (consult, call) = consult_and_call(turn, operator)?;
    pass_on::stays_here(turn, call)?;
    let (consult, call, case) = (consult.id, call.id, call.case);
    let colleague = turn.centre.talker(consult).ok_or(Refusal::ConsultNotConnected)?;
    if hand_over {
        hand_over::may_propose(turn, case, &colleague)?;
    }

    let wrap_up_until = turn.wrap_up_until();
    turn.emit(Event::CallTakenOver { call, consult, wrap_up_until });
    if hand_over {
        hand_over::put_forward(turn, case, &colleague);
    }
    Ok(Reply::Done)
}

/// Ends every consult by name that the colleague did not take: nobody else was asked. Only an event
/// of this turn can have brought a consult there.
pub(super) fn end_what_nobody_takes(turn: &mut Turn<'_>) {
    let calls = turn.touched_calls().filter(|id| turn.centre.call(*id).is_some_and(is_in_vain));
    for id in calls.collect::<Vec<_>>() {
        end_call::take_off(turn, id, EndReason::NotTaken);
    }
}

/// Whether a colleague was asked by name who has not taken it.
pub(super) fn is_in_vain(call: &Call) -> bool {
    let by_name = matches!(call.kind, CallKind::Consult { asked: Some(_), .. });
    by_name && call.state == CallState::Waiting && call.reserved.is_none()
}
