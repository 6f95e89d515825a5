//! What is owed on a case.

use std::sync::Arc;
use std::time::Duration;

use super::turn::{Outcome, Turn};
use super::{callback, duty};
use crate::domain::{
    Actor, AttemptOutcome, Call, CallState, Callback, CallbackCause, Case, CaseId, Code, Demand,
    EndReason, Escalation, Event, FollowUpStep, Matter, Need, NewPromise, OperatorId, Promise,
    PromiseId, PromiseState, QueueId, Refusal, Reply, Timestamp, TransferId, Window,
};

/// The case's owner owes it.
pub(super) fn make(
    turn: &mut Turn<'_>,
    id: CaseId,
    what: &NewPromise,
    not_before: Option<Timestamp>,
    due: Timestamp,
) -> Outcome {
    let case = turn.own_case(id)?;
    let ower = case.owner.clone();
    let mut matter = matter(turn, case, what)?;
    let (not_before, due) = span(turn, case, &matter, not_before, due)?;
    if let Matter::Callback(callback) = &mut matter {
        callback.next_at = Some(not_before);
    }
    let promise = turn.centre.next_promise;
    turn.emit(Event::PromiseMade { case: id, promise, matter, ower, not_before, due });
    Ok(Reply::Promised(promise))
}

/// Moving it makes it a promise like a new one: nobody is late, and a caller who was tried in vain
/// is tried again. A callback that is being dialled goes on; one that waits is taken back.
pub(super) fn move_to(
    turn: &mut Turn<'_>,
    id: CaseId,
    promise: PromiseId,
    not_before: Option<Timestamp>,
    due: Timestamp,
) -> Outcome {
    let case = turn.own_case(id)?;
    let matter = &open_promise(case, promise)?.matter;
    let (not_before, due) = span(turn, case, matter, not_before, due)?;

    if callback::take_back(turn, id, promise) {
        let (outcome, next_at) = (AttemptOutcome::NotTaken, None);
        turn.emit(Event::CallbackTried { case: id, promise, outcome, next_at });
    }
    turn.emit(Event::PromiseMoved { case: id, promise, not_before, due });
    Ok(Reply::Done)
}

/// One thing that a follow-up waits for has happened; saying so again is no mistake.
pub(super) fn check_step(
    turn: &mut Turn<'_>,
    id: CaseId,
    promise: PromiseId,
    step: &Code,
) -> Outcome {
    let unknown = || Refusal::UnknownStep(step.clone());
    let Matter::FollowUp(steps) = &seen_to(turn, id, promise)?.1.matter else {
        return Err(unknown());
    };
    let found = steps.iter().find(|known| known.step == *step).ok_or_else(unknown)?;
    if found.done_at.is_none() {
        turn.emit(Event::StepChecked(id, promise, step.clone()));
    }
    Ok(Reply::Done)
}

/// Somebody says that a promise was kept. What can be seen to be kept is kept by that alone.
pub(super) fn keep(turn: &mut Turn<'_>, id: CaseId, promise: PromiseId) -> Outcome {
    let (case, owed) = seen_to(turn, id, promise)?;
    match &owed.matter {
        Matter::Referral => {}
        Matter::FollowUp(steps) => {
            let open = steps.iter().filter(|step| step.done_at.is_none()).count();
            if open > 0 {
                return Err(Refusal::StepsOpen { promise, open });
            }
        }
        Matter::Callback(callback) if has_talked_since(turn, case, callback.arrival) => {}
        Matter::Callback(_) | Matter::Transfer(_) => {
            return Err(Refusal::PromiseKeepsItself(promise));
        }
    }

    callback::take_back(turn, id, promise);
    turn.emit(Event::PromiseKept(id, promise));
    Ok(Reply::Done)
}

/// It is no longer owed. A transfer that is still open is taken back itself; the promise to answer
/// for it goes with it.
pub(super) fn withdraw(
    turn: &mut Turn<'_>,
    id: CaseId,
    promise: PromiseId,
    reason: &Code,
) -> Outcome {
    let case = turn.own_case(id)?;
    if let Matter::Transfer(transfer) = open_promise(case, promise)?.matter
        && is_under_way(turn, transfer)
    {
        return Err(Refusal::PromiseKeepsItself(promise));
    }
    callback::take_back(turn, id, promise);
    turn.emit(Event::PromiseWithdrawn(id, promise, reason.clone()));
    Ok(Reply::Done)
}

/// What is late becomes overdue; then a cover is asked, then the supervisors.
pub(super) fn escalate(turn: &mut Turn<'_>, id: CaseId) {
    let Some(case) = turn.centre.case(id) else { return };
    let steps = case.open_promises().filter_map(|promise| next_step(turn, case, promise));
    for step in steps.collect::<Vec<_>>() {
        turn.emit(step);
    }
}

fn next_step(turn: &Turn<'_>, case: &Case, promise: &Promise) -> Option<Event> {
    let (id, after) = (promise.id, &turn.settings.escalate_after);
    let is_late = |by: Duration| promise.due + by <= turn.now;
    let asks = |whom| Event::PromiseEscalated(case.id, id, whom);
    match (&promise.state, &promise.escalation) {
        (PromiseState::Open, _) if is_late(Duration::ZERO) => {
            Some(Event::PromiseOverdue(case.id, id))
        }
        (PromiseState::Overdue, Escalation::Ower) if is_late(after.cover) => {
            Some(asks(Escalation::Cover(cover(turn, case, promise))))
        }
        (PromiseState::Overdue, Escalation::Cover(_)) if is_late(after.supervisor) => {
            Some(asks(Escalation::Supervisor))
        }
        _ => None,
    }
}

/// A colleague at work who could see to it: rather one who fits without anything being relaxed, and
/// who takes calls; of those, whoever has been idle longest.
fn cover(turn: &Turn<'_>, case: &Case, promise: &Promise) -> Option<OperatorId> {
    let centre = &*turn.centre;
    let demand = demand(turn, case, &promise.matter)?;
    let fits = |desk: &crate::domain::Desk, rings| {
        centre.policy.fit(&desk.profile, demand, centre.policy.relaxed(rings)).is_some()
    };
    let colleagues = centre.desks().filter(|desk| {
        desk.is_staff() && promise.ower.as_ref() != Some(&desk.operator) && fits(desk, u8::MAX)
    });
    let first = colleagues
        .min_by_key(|desk| (!fits(desk, 0), !desk.is_free_soon(), desk.idle_since, &desk.operator));
    first.map(|desk| desk.operator.clone())
}

/// What is promised, in full.
fn matter(turn: &Turn<'_>, case: &Case, what: &NewPromise) -> Result<Matter, Refusal> {
    match what {
        NewPromise::Callback { urgent, hours, number, queue } => {
            let contact = callback::last_contact(turn.centre, case).ok_or(Refusal::NoNumber)?;
            let calls = case.calls.iter().rev().filter_map(|id| turn.centre.call(*id));
            let known = calls.filter_map(|call| call.number.as_ref()).next();
            Ok(Matter::Callback(Callback {
                cause: CallbackCause::Promised,
                urgent: *urgent,
                hours: hours.clone(),
                number: number.as_ref().or(known).cloned().ok_or(Refusal::NoNumber)?,
                gateway: contact.gateway.clone(),
                acuity: contact.acuity,
                demand: demand_for(turn, contact, queue.as_ref())?,
                arrival: turn.now,
                attempts: Vec::new(),
                next_at: None,
                call: None,
            }))
        }
        NewPromise::FollowUp(codes) => {
            let mut steps: Vec<FollowUpStep> = Vec::with_capacity(codes.len());
            for step in codes {
                if steps.iter().all(|known| known.step != *step) {
                    steps.push(FollowUpStep { step: step.clone(), done_at: None });
                }
            }
            Ok(Matter::FollowUp(steps))
        }
        NewPromise::Referral => Ok(Matter::Referral),
    }
}

/// What the callback needs of an operator: what the last call needed; in another queue only the
/// caller's languages.
fn demand_for(
    turn: &Turn<'_>,
    contact: &Call,
    queue: Option<&QueueId>,
) -> Result<Arc<Demand>, Refusal> {
    let Some(queue) = queue.filter(|queue| **queue != contact.demand.queue) else {
        return Ok(contact.demand.clone());
    };
    if !turn.settings.queues.contains_key(queue) {
        return Err(Refusal::UnknownQueue(queue.clone()));
    }
    let is_language = |need: &&Need| need.skill.as_language().is_some();
    let needs = contact.demand.needs.iter().filter(is_language).cloned().collect();
    Ok(Arc::new(Demand::new(queue.clone(), needs)))
}

/// From when until when it is owed, if that can be promised: in the future, in hours at which the
/// caller may be rung, and with somebody on duty at its end who could keep it. What is urgent is
/// due no later than the centre's settings say.
fn span(
    turn: &Turn<'_>,
    case: &Case,
    matter: &Matter,
    not_before: Option<Timestamp>,
    due: Timestamp,
) -> Result<(Timestamp, Timestamp), Refusal> {
    let (hours, urgent): (&[Window], bool) = match matter {
        Matter::Callback(callback) => (&callback.hours, callback.urgent),
        _ => (&[], false),
    };
    let not_before = not_before.unwrap_or(turn.now).max(turn.now);
    if due <= not_before {
        return Err(Refusal::DueInThePast);
    }
    let first = callback::first_moment(hours, &turn.settings.zone, not_before);
    let first = first.filter(|first| *first <= due).ok_or(Refusal::OutOfHours)?;
    let latest = first + turn.settings.callbacks.urgent_within;
    let due = if urgent { due.min(latest) } else { due };
    let Some(demand) = demand(turn, case, matter) else { return Ok((first, due)) };
    match duty::staffed_from(turn.centre, demand, due) {
        Some(at) if at == due => Ok((first, due)),
        next => Err(Refusal::NobodyOnDuty { next }),
    }
}

/// What it needs of an operator to keep a promise.
fn demand<'a>(turn: &'a Turn<'_>, case: &Case, matter: &'a Matter) -> Option<&'a Demand> {
    if let Matter::Callback(callback) = matter {
        return Some(&callback.demand);
    }
    callback::last_contact(turn.centre, case).map(|call| &*call.demand)
}

/// Whether somebody of the centre has talked to the caller in a call that began after that moment.
fn has_talked_since(turn: &Turn<'_>, case: &Case, since: Timestamp) -> bool {
    let talked = |call: &Call| match &call.state {
        CallState::Ended { reason, .. } => {
            matches!(reason, EndReason::CallerHungUp | EndReason::OperatorEnded)
        }
        _ => call.talk().is_some_and(|talk| talk.bridged_at.is_some()),
    };
    let calls = case.calls.iter().filter_map(|id| turn.centre.call(*id));
    calls.filter(|call| call.asker().is_none() && call.opened_at > since).any(talked)
}

fn is_under_way(turn: &Turn<'_>, transfer: TransferId) -> bool {
    turn.centre.transfer(transfer).is_some_and(|transfer| transfer.state.is_open())
}

/// A promise that is still owed, for whoever sees to it: the case's owner, a supervisor, or the
/// cover who was asked.
fn seen_to<'a>(
    turn: &'a Turn<'_>,
    id: CaseId,
    promise: PromiseId,
) -> Result<(&'a Case, &'a Promise), Refusal> {
    let case = turn.case(id)?;
    let escalation = case.promise(promise).map(|promise| &promise.escalation);
    let case = match (turn.by, escalation) {
        (Actor::Operator(by), Some(Escalation::Cover(Some(cover)))) if by == cover => case,
        _ => turn.own_case(id)?,
    };
    Ok((case, open_promise(case, promise)?))
}

fn open_promise(case: &Case, id: PromiseId) -> Result<&Promise, Refusal> {
    let promise = case.promise(id).ok_or(Refusal::UnknownPromise(id))?;
    if promise.is_open() { Ok(promise) } else { Err(Refusal::PromiseNotOpen(id)) }
}
