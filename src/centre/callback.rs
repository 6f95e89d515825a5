//! Calling somebody back.
//!
//! A callback is a promise first. When its time has come it becomes a call that waits for an
//! operator like any other; the gateway dials once somebody has accepted. It is never early, never
//! outside the caller's hours, and never twice: not while any call of the case is live.

use std::sync::Arc;

use super::Centre;
use super::end_call::take_off;
use super::reserve;
use super::turn::{Outcome, Turn};
use crate::domain::{
    Acuity, AttemptOutcome, Call, CallId, CallKind, CallOpened, Callback, CallbackCause, Case,
    CaseId, EndReason, Event, Matter, Promise, PromiseId, Refusal, Reply, Timestamp, Window, Zone,
    duty,
};

/// How often the end of a calendar's look ahead is passed in search of the caller's next hours:
/// more than a year.
const LOOKS_AHEAD: usize = 60;

/// Opens the first callback of a case whose time has come.
pub(super) fn open_due(turn: &mut Turn<'_>, id: CaseId) {
    let Some(case) = turn.centre.case(id) else { return };
    let is_due = |promise: &&Promise| {
        let at = turn.centre.callback_at(case, promise, &turn.settings);
        at.is_some_and(|at| at <= turn.now)
    };
    let Some(promise) = case.open_promises().find(is_due) else { return };
    let Some(callback) = promise.callback() else { return };
    let (promise, hours, zone) = (promise.id, &callback.hours, &turn.settings.zone);
    let next_at = first_moment(hours, zone, turn.now);
    if next_at == Some(turn.now) {
        return open(turn, id, promise);
    }
    // The clock was looked at too late: the caller's hours are over.
    let outcome = AttemptOutcome::NotTaken;
    turn.emit(Event::CallbackTried { case: id, promise, outcome, next_at });
}

/// Makes a callback a call that waits for an operator.
pub(super) fn open(turn: &mut Turn<'_>, case: CaseId, promise: PromiseId) {
    let Some(opened) = outgoing(turn, case, promise) else { return };
    let call = opened.call;
    turn.emit(Event::CallOpened(opened));
    turn.widen_rings(call);
}

/// The call by which the promise is to be kept. A virtual hold waits where the caller waited, but
/// who then did not answer has lost that place. An urgent callback asks everybody at once, and is
/// kept for nobody.
fn outgoing(turn: &Turn<'_>, id: CaseId, promise: PromiseId) -> Option<CallOpened> {
    let case = turn.centre.case(id)?;
    let promise = case.promise(promise)?;
    let callback = promise.callback()?;
    let (settings, hours) = (&turn.settings, &callback.hours);
    let is_hold = callback.cause == CallbackCause::VirtualHold;
    let least = if callback.urgent { Acuity::Immediate } else { Acuity::VeryUrgent };
    let acuity = if callback.urgent { least } else { callback.acuity.max(least) };
    let keeps_place = is_hold && tries(callback) == 0;
    let reserve =
        || reserve::for_owner(turn, case, &callback.demand, settings.callbacks.owner_wait);
    let closes = || duty(hours, &settings.zone, turn.now).until;
    Some(CallOpened {
        call: turn.centre.next_call,
        case: id,
        kind: CallKind::Callback { promise: promise.id, shared: !is_hold && !callback.urgent },
        gateway: callback.gateway.clone(),
        caller: case.caller,
        number: Some(callback.number.clone()),
        key: None,
        triage: last_contact(turn.centre, case).map(|call| call.triage.clone()).unwrap_or_default(),
        acuity,
        demand: callback.demand.clone(),
        district: case.district.clone(),
        arrival: if is_hold { callback.arrival } else { turn.now },
        due: match keeps_place {
            true => callback.arrival + settings.targets.of(callback.acuity),
            false => promise.due,
        },
        reserved: (!callback.urgent).then(reserve).flatten(),
        give_up_at: (!hours.is_empty()).then(closes),
    })
}

/// The gateway has dialled, and did not reach the caller.
pub(super) fn not_reached(turn: &mut Turn<'_>, id: CallId, outcome: AttemptOutcome) -> Outcome {
    let call = turn.live_call(id)?;
    let is_in_vain = !matches!(outcome, AttemptOutcome::Reached | AttemptOutcome::NotTaken);
    call.callback().filter(|_| is_in_vain).ok_or(Refusal::NotACallback(id))?;
    let talk = call.talk().ok_or(Refusal::CallNotAccepted(id))?;
    if talk.bridged_at.is_some() {
        return Err(Refusal::CallConnected(id));
    }
    in_vain(turn, id, outcome);
    Ok(Reply::Done)
}

/// Ends a callback that did not reach the caller. Its operator is free at once: there is nothing to
/// write down.
pub(super) fn in_vain(turn: &mut Turn<'_>, id: CallId, outcome: AttemptOutcome) {
    let Some((call, promise)) = callback_call(turn.centre, id) else { return };
    let (case, next_at) = (call.case, next_try(turn, promise, outcome));
    let promise = promise.id;
    let reason = match outcome {
        AttemptOutcome::Busy => EndReason::Busy,
        AttemptOutcome::Failed => EndReason::DialFailed,
        AttemptOutcome::NotTaken => EndReason::NotTaken,
        AttemptOutcome::NoAnswer | AttemptOutcome::Reached => EndReason::NoAnswer,
    };
    take_off(turn, id, reason);
    turn.emit(Event::CallbackTried { case, promise, outcome, next_at });
}

/// When to try again: after the gap that is set for so many tries, in the caller's hours, and not
/// before a time to which it has been moved. That nobody here took it is no fault of the caller's
/// and counts as no try.
fn next_try(turn: &Turn<'_>, promise: &Promise, outcome: AttemptOutcome) -> Option<Timestamp> {
    let callback = promise.callback().filter(|_| promise.is_open())?;
    let earliest = match outcome {
        AttemptOutcome::NotTaken => turn.now,
        _ => turn.now + turn.settings.callbacks.gaps.get(tries(callback))?.0,
    };
    first_moment(&callback.hours, &turn.settings.zone, earliest.max(promise.not_before))
}

/// Whether the caller is yet to be reached by this call. Once they have been, it is a call like any
/// other: it may be passed on, and come back from a partner.
pub(super) fn is_being_tried(centre: &Centre, call: &Call) -> bool {
    let promise = callback_call(centre, call.id).map(|(_, promise)| promise);
    promise.and_then(Promise::callback).is_some_and(|callback| callback.call == Some(call.id))
}

/// The caller hears an operator. A callback is kept by that; and whoever gave up waiting, or keeps
/// a place in the queue, has been answered by whatever call it was.
pub(super) fn caller_connected(turn: &mut Turn<'_>, id: CallId) {
    let Some(call) = turn.centre.call(id).filter(|call| call.asker().is_none()) else { return };
    let (case, kept) = (call.case, call.callback());
    if let Some(promise) = kept {
        keep(turn, case, promise);
        let (outcome, next_at) = (AttemptOutcome::Reached, None);
        turn.emit(Event::CallbackTried { case, promise, outcome, next_at });
    }
    let is_answered = |callback: &Callback| callback.cause != CallbackCause::Promised;
    for promise in open_callbacks(turn, case, is_answered) {
        take_back(turn, case, promise);
        keep(turn, case, promise);
    }
}

fn keep(turn: &mut Turn<'_>, case: CaseId, id: PromiseId) {
    let promise = turn.centre.case(case).and_then(|case| case.promise(id));
    if promise.is_some_and(Promise::is_open) {
        turn.emit(Event::PromiseKept(case, id));
    }
}

/// The caller is on the line of their own accord: callbacks that nobody has accepted yet wait until
/// that call is over.
pub(super) fn stand_back(turn: &mut Turn<'_>, case: CaseId) {
    for promise in open_callbacks(turn, case, |callback| callback.call.is_some()) {
        if take_back(turn, case, promise) {
            let (outcome, next_at) = (AttemptOutcome::NotTaken, Some(turn.now));
            turn.emit(Event::CallbackTried { case, promise, outcome, next_at });
        }
    }
}

/// Ends the call of a callback, if nobody has accepted it. One that is being dialled goes on.
/// Answers whether there was such a call.
pub(super) fn take_back(turn: &mut Turn<'_>, case: CaseId, promise: PromiseId) -> bool {
    let promise = turn.centre.case(case).and_then(|case| case.promise(promise));
    let call = promise.and_then(Promise::callback).and_then(|callback| callback.call);
    let call = call.and_then(|call| turn.centre.call(call));
    let waiting = call.filter(|call| !call.has_ended() && call.talk().is_none());
    let Some(id) = waiting.map(|call| call.id) else { return false };
    take_off(turn, id, EndReason::TakenBack);
    true
}

fn open_callbacks(
    turn: &Turn<'_>,
    case: CaseId,
    is_wanted: impl Fn(&Callback) -> bool,
) -> Vec<PromiseId> {
    let Some(case) = turn.centre.case(case) else { return Vec::new() };
    let wanted = |promise: &&Promise| promise.callback().is_some_and(&is_wanted);
    case.open_promises().filter(wanted).map(|promise| promise.id).collect()
}

/// What is owed to the caller of a call who was not helped; `None` if the number is not known.
pub(super) fn owed_to(call: &Call, cause: CallbackCause, next_at: Timestamp) -> Option<Matter> {
    Some(Matter::Callback(Callback {
        cause,
        urgent: call.acuity == Acuity::Immediate,
        hours: Vec::new(),
        number: call.number.clone()?,
        gateway: call.gateway.clone(),
        acuity: call.acuity,
        demand: Arc::clone(&call.demand),
        arrival: call.arrival,
        attempts: Vec::new(),
        next_at: Some(next_at),
        call: None,
    }))
}

/// The newest call of a case in which somebody from outside is, or was, on the line.
pub(super) fn last_contact<'a>(centre: &'a Centre, case: &Case) -> Option<&'a Call> {
    let calls = case.calls.iter().rev().filter_map(|id| centre.call(*id));
    calls.into_iter().find(|call| call.asker().is_none())
}

/// The first moment from `earliest` on at which the caller may be rung; `None` if there is none.
pub(in crate::centre) fn first_moment(
    hours: &[Window],
    zone: &Zone,
    earliest: Timestamp,
) -> Option<Timestamp> {
    if hours.is_empty() {
        return Some(earliest);
    }
    let mut at = earliest;
    for _ in 0..LOOKS_AHEAD {
        let found = duty(hours, zone, at);
        if found.on {
            return Some(at);
        }
        at = Some(found.until).filter(|until| *until > at)?;
    }
    None
}

/// How often the caller was rung in vain.
fn tries(callback: &Callback) -> usize {
    let in_vain = |outcome| {
        matches!(outcome, AttemptOutcome::NoAnswer | AttemptOutcome::Busy | AttemptOutcome::Failed)
    };
    callback.attempts.iter().filter(|attempt| in_vain(attempt.outcome)).count()
}

/// A call that is a callback, with its promise.
fn callback_call(centre: &Centre, id: CallId) -> Option<(&Call, &Promise)> {
    let call = centre.call(id)?;
    let promise = centre.case(call.case)?.promise(call.callback()?)?;
    Some((call, promise))
}
