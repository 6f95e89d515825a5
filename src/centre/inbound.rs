//! A partner's caller comes to us. Until an operator of ours is connected the partner has them.

use std::sync::Arc;
use std::time::Duration;

use super::end_call::take_off;
use super::open_call::{lines_are_free, queue_takes, shared_demand};
use super::turn::{Outcome, Turn};
use super::{callback, case, connect, partners, passage, reserve};
use crate::domain::{
    Actor, Acuity, Call, CallId, CallKind, CallOpened, Case, CaseId, Code, Demand, Direction,
    EndReason, Event, Manner, ProposeInbound, Refusal, Reply, Talk, Telling, Timestamp, Transfer,
    TransferEvent, TransferId, TransferState, Version,
};
use crate::routing::Relaxed;

/// How long ago a partner's caller can have asked first. Beyond that somebody's clock is wrong.
const ARRIVAL_BACK_MAX: Duration = Duration::from_secs(24 * 3600);

/// Proposing the same again finds the first. The caller keeps the time already waited there, and
/// goes to the owner of a case that is already open.
pub(super) fn propose(turn: &mut Turn<'_>, asked: &ProposeInbound) -> Outcome {
    if let Actor::Partner(by) = turn.by
        && *by != asked.partner
    {
        return Err(Refusal::NotAllowed);
    }
    if let Some(first) = turn.centre.transfer_called(&asked.partner, &asked.reference) {
        let call = first.call.ok_or(Refusal::TransferOver(first.id))?;
        return Ok(Reply::Received { transfer: first.id, call });
    }
    let acuity = turn.settings.triage.acuity(&asked.triage);
    let demand = shared_demand(turn.centre, &asked.queue, &asked.needs);
    may_come(turn, asked, acuity, &demand)?;
    let earlier = match asked.gives_back {
        Some(first) => case_of_ours(turn, asked, first)?,
        None => case_of_caller(turn, asked),
    };

    let partner = partners::known(turn, &asked.partner)?;
    let patience = match asked.overflow {
        true => partner.answer_within,
        false => turn.settings.exchange.inbound_within,
    };
    let gateway = partner.gateway.clone();
    let reserved = earlier.and_then(|case| {
        reserve::for_owner(turn, case, &demand, turn.settings.hands.returning_wait)
    });
    let arrival = asked.arrival.clamp(turn.now - ARRIVAL_BACK_MAX, turn.now);
    let until = turn.now + patience;
    let case = earlier.map(|case| case.id);
    let opened = CallOpened {
        call: turn.centre.next_call,
        case: case.unwrap_or(turn.centre.next_case),
        kind: CallKind::FromPartner(turn.centre.next_transfer),
        gateway,
        caller: asked.caller,
        number: asked.number.clone(),
        key: Some(asked.key),
        triage: Arc::new(asked.triage.clone()),
        acuity,
        demand,
        district: asked.district.clone(),
        arrival,
        due: arrival + turn.settings.targets.of(acuity),
        reserved,
        give_up_at: Some(until),
    };
    Ok(open(turn, asked, opened, case.is_none(), until))
}

/// As for any call, acuity 1 is turned away by nothing but the partner's being unknown. A caller
/// who is given back may come however far they have been passed on: we had them before.
fn may_come(
    turn: &Turn<'_>,
    asked: &ProposeInbound,
    acuity: Acuity,
    demand: &Demand,
) -> Result<(), Refusal> {
    partners::known(turn, &asked.partner)?;
    queue_takes(turn, &asked.queue, acuity)?;
    lines_are_free(turn, acuity)?;
    if !asked.summary.keys().all(|part| asked.consent.covers.contains(part)) {
        return Err(Refusal::NotCovered);
    }
    if asked.gives_back.is_none() && acuity != Acuity::Immediate {
        partners::hops_left(turn, asked.path.len())?;
    }
    let centre = &turn.centre;
    let helps = |profile| centre.policy.fit(profile, demand, Relaxed::default()).is_some();
    if asked.overflow && !centre.floor.groups().any(|(profile, _)| helps(profile)) {
        return Err(Refusal::NoRoomToHelp);
    }
    Ok(())
}

/// The open case of our transfer that is given back. Until our operator is connected the partner
/// keeps the caller by that transfer.
fn case_of_ours<'a>(
    turn: &'a Turn<'_>,
    asked: &ProposeInbound,
    first: TransferId,
) -> Result<Option<&'a Case>, Refusal> {
    let first = turn.transfer(first)?;
    if first.partner != asked.partner {
        return Err(Refusal::TransferElsewhere(first.id));
    }
    if first.direction != Direction::Out {
        return Err(Refusal::TransferOtherWay(first.id));
    }
    if !first.state.has_connected() {
        return Err(Refusal::TransferNotConnected(first.id));
    }
    Ok(turn.centre.case(first.case).filter(|case| case.is_open()))
}

/// The newest open case of the caller that somebody answers for.
fn case_of_caller<'a>(turn: &'a Turn<'_>, asked: &ProposeInbound) -> Option<&'a Case> {
    let mut cases = turn.centre.cases_of_caller(asked.caller?);
    cases.rfind(|case| case.owner.is_some())
}

fn open(
    turn: &mut Turn<'_>,
    asked: &ProposeInbound,
    opened: CallOpened,
    is_new: bool,
    until: Timestamp,
) -> Reply {
    let (id, call, case) = (turn.centre.next_transfer, opened.call, opened.case);
    let transfer = Transfer {
        id,
        direction: Direction::In,
        partner: asked.partner.clone(),
        reference: Some(asked.reference.clone()),
        case,
        call: Some(call),
        manner: if asked.overflow { Manner::Overflow } else { Manner::Warm },
        need: asked.need.clone(),
        consent: asked.consent.clone(),
        summary: asked.summary.clone(),
        by: None,
        arrival: opened.arrival,
        path: asked.path.clone(),
        gives_back: asked.gives_back,
        proposed_at: turn.now,
        promise: None,
        state: TransferState::Proposed { until },
        telling: Telling::default(),
        opened_in: Version(0),
    };
    if is_new {
        turn.emit(Event::CaseOpened(case));
    }
    turn.emit(Event::CallOpened(opened));
    turn.emit(Event::Transfer(id, TransferEvent::Proposed(Box::new(transfer))));
    turn.widen_rings(call);
    callback::stand_back(turn, case);
    Reply::Received { transfer: id, call }
}

/// The partner takes its caller back, as long as they are not connected here.
pub(super) fn withdraw(turn: &mut Turn<'_>, transfer: &Transfer, reason: &Code) -> Outcome {
    match &transfer.state {
        TransferState::Connected { .. } => {
            return Err(Refusal::TransferConnected(transfer.id));
        }
        TransferState::Withdrawn { .. } => return Ok(Reply::Done),
        state if state.is_pending() => {}
        _ => return Err(Refusal::TransferOver(transfer.id)),
    }
    let reason = reason.clone();
    turn.emit(Event::Transfer(transfer.id, TransferEvent::Withdrawn { reason }));
    end_call(turn, transfer, EndReason::TakenBack);
    Ok(Reply::Done)
}

/// The partner knows how it ended.
pub(super) fn confirm(turn: &mut Turn<'_>, transfer: &Transfer) -> Outcome {
    match transfer.state {
        TransferState::Completed { confirmed_at: None, .. } => {
            turn.emit(Event::Transfer(transfer.id, TransferEvent::Confirmed));
            Ok(Reply::Done)
        }
        TransferState::Completed { .. } => Ok(Reply::Done),
        _ => Err(Refusal::TransferNotCompleted(transfer.id)),
    }
}

/// Whether the partner is a twinned centre. The journal of the twin that sends a caller decides
/// when it lets them go; so our side follows it, step by step, and the caller is never in two hands
/// however late the news is.
fn is_from_twin(turn: &Turn<'_>, transfer: &Transfer) -> bool {
    partners::known(turn, &transfer.partner).is_ok_and(|partner| partner.twin.is_some())
}

/// The twin knows that an operator of ours has accepted its caller.
pub(super) fn twin_knows_accepted(turn: &mut Turn<'_>, transfer: &Transfer) -> Outcome {
    let is_taken = talk_of(turn, transfer).is_some();
    match &transfer.state {
        _ if !is_from_twin(turn, transfer) => Err(Refusal::TransferOtherWay(transfer.id)),
        TransferState::Proposed { .. } if !is_taken => {
            Err(Refusal::TransferNotAccepted(transfer.id))
        }
        TransferState::Proposed { .. } => {
            take(turn, transfer.id);
            Ok(Reply::Done)
        }
        state if state.is_open() || state.has_connected() => Ok(Reply::Done),
        _ => Err(Refusal::TransferOver(transfer.id)),
    }
}

/// The twin has let its caller go, and it was we who had got hold of them.
pub(super) fn twin_lets_go(turn: &mut Turn<'_>, transfer: &Transfer) -> Outcome {
    let is_heard = talk_of(turn, transfer).is_some_and(|talk| talk.bridged_at.is_some());
    match &transfer.state {
        _ if !is_from_twin(turn, transfer) => Err(Refusal::TransferOtherWay(transfer.id)),
        TransferState::Accepted { .. } if is_heard => {
            have(turn, transfer);
            Ok(Reply::Done)
        }
        state if state.is_pending() => Err(Refusal::TransferNotAccepted(transfer.id)),
        state if state.has_connected() => Ok(Reply::Done),
        _ => Err(Refusal::TransferOver(transfer.id)),
    }
}

fn talk_of<'a>(turn: &'a Turn<'_>, transfer: &Transfer) -> Option<&'a Talk> {
    turn.centre.call(transfer.call?)?.talk()
}

/// The deadline of a partner's caller has come: nobody has accepted, or the two were not connected
/// in time. While an operator talks with a twin's caller, the twin's word is waited for.
pub(super) fn attend(turn: &mut Turn<'_>, transfer: &Transfer) {
    let talk = talk_of(turn, transfer);
    let is_heard = talk.is_some_and(|talk| talk.bridged_at.is_some());
    let until = turn.now + turn.settings.timing.connect;
    match (&transfer.state, transfer.call) {
        (TransferState::Proposed { .. }, _) if talk.is_some() => {
            turn.emit(Event::Transfer(transfer.id, TransferEvent::BackToProposed { until }));
        }
        (TransferState::Accepted { .. }, _) if is_heard => take(turn, transfer.id),
        (TransferState::Accepted { .. }, Some(call)) => connect::fall_back(turn, call),
        _ => give_up(turn, transfer),
    }
}

/// Nobody here took the partner's caller in time. The partner still has them.
pub(super) fn give_up(turn: &mut Turn<'_>, transfer: &Transfer) {
    turn.emit(Event::Transfer(transfer.id, TransferEvent::Expired));
    end_call(turn, transfer, EndReason::NotTaken);
}

fn end_call(turn: &mut Turn<'_>, transfer: &Transfer, reason: EndReason) {
    let call = transfer.call.and_then(|call| turn.centre.call(call));
    let Some(call) = call.filter(|call| !call.has_ended()) else { return };
    let (id, has_talked) = (call.id, call.talk().is_some_and(|talk| talk.bridged_at.is_some()));
    if !has_talked {
        take_off(turn, id, reason);
        return close_what_never_was_ours(turn, transfer.case);
    }
    passage::let_go(turn, id, "taken-back");
    let wrap_up_until = Some(turn.wrap_up_until());
    turn.emit(Event::CallEnded { call: id, reason, wrap_up_until });
}

/// A case that was opened for a caller who never came is nobody's.
fn close_what_never_was_ours(turn: &mut Turn<'_>, id: CaseId) {
    let Some(opened) = turn.centre.case(id) else { return };
    let has_more = opened.calls.len() > 1 || opened.open_promises().next().is_some();
    if opened.is_open() && !has_more {
        let disposition = turn.settings.hands.abandoned.clone();
        case::end(turn, id, &disposition);
    }
}

/// An operator has accepted the call by which a partner's caller comes. A twin has to know before
/// it counts.
pub(super) fn accepted(turn: &mut Turn<'_>, call: CallId) {
    let Some(transfer) = of_call(turn, call) else { return };
    let is_proposed = matches!(transfer.state, TransferState::Proposed { .. });
    if is_proposed && !is_from_twin(turn, &transfer) {
        take(turn, transfer.id);
    }
}

fn take(turn: &mut Turn<'_>, transfer: TransferId) {
    let until = turn.now + turn.settings.timing.connect;
    let accepted = TransferEvent::Accepted { until, reference: None };
    turn.emit(Event::Transfer(transfer, accepted));
}

/// The operator and the partner's caller hear one another: the caller is ours. A twin has to let
/// them go first.
pub(super) fn connected(turn: &mut Turn<'_>, call: CallId) {
    let Some(transfer) = of_call(turn, call) else { return };
    let is_accepted = matches!(transfer.state, TransferState::Accepted { .. });
    if is_accepted && !is_from_twin(turn, &transfer) {
        have(turn, &transfer);
    }
}

fn have(turn: &mut Turn<'_>, transfer: &Transfer) {
    turn.emit(Event::Transfer(transfer.id, TransferEvent::Connected));
    if let Some(first) = transfer.gives_back {
        passage::given_back(turn, first);
    }
}

/// The operator and the partner's caller could not be connected: the caller waits again.
pub(super) fn failed(turn: &mut Turn<'_>, call: CallId) {
    let Some(transfer) = of_call(turn, call) else { return };
    let until = turn.centre.call(call).and_then(|call| call.give_up_at).unwrap_or(turn.now);
    if matches!(transfer.state, TransferState::Accepted { .. }) {
        turn.emit(Event::Transfer(transfer.id, TransferEvent::BackToProposed { until }));
    }
}

/// The call of a partner's caller is over before they were ours.
pub(super) fn let_go(turn: &mut Turn<'_>, call: CallId, reason: &str) {
    let Some(transfer) = of_call(turn, call) else { return };
    if transfer.state.is_pending() {
        let reason = passage::code(reason);
        turn.emit(Event::Transfer(transfer.id, TransferEvent::Withdrawn { reason }));
    }
}

fn of_call(turn: &Turn<'_>, call: CallId) -> Option<Transfer> {
    let transfer = turn.centre.call(call).and_then(Call::inbound)?;
    turn.centre.transfer(transfer).cloned()
}

/// The case ends so: the partners whose callers it was about are owed to know.
pub(super) fn complete(turn: &mut Turn<'_>, case: CaseId, outcome: &Code) {
    let Some(case) = turn.centre.case(case) else { return };
    let is_owed = |id: &&TransferId| {
        turn.centre.transfer(**id).is_some_and(|transfer| {
            let is_connected = matches!(transfer.state, TransferState::Connected { .. });
            transfer.direction == Direction::In && is_connected
        })
    };
    for id in case.transfers.iter().filter(is_owed).copied().collect::<Vec<_>>() {
        let completed = TransferEvent::Completed { outcome: outcome.clone(), note: None };
        turn.emit(Event::Transfer(id, completed));
    }
}
