//! What is owed on a case.

use super::turn::{Outcome, Turn};
use crate::domain::{
    CaseId, Code, Event, FollowUpStep, Matter, NewPromise, PromiseId, Refusal, Reply, Timestamp,
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
    if due <= turn.now {
        return Err(Refusal::DueInThePast);
    }
    let matter = match what {
        NewPromise::Callback { .. } => return Err(Refusal::NoNumber),
        NewPromise::FollowUp(steps) => {
            let step = |step: &Code| FollowUpStep { step: step.clone(), done_at: None };
            Matter::FollowUp(steps.iter().map(step).collect())
        }
        NewPromise::Referral => Matter::Referral,
    };
    let promise = turn.centre.next_promise;
    let not_before = not_before.unwrap_or(turn.now);
    turn.emit(Event::PromiseMade { case: id, promise, matter, ower, not_before, due });
    Ok(Reply::Promised(promise))
}

pub(super) fn move_to(
    turn: &mut Turn<'_>,
    case: CaseId,
    promise: PromiseId,
    not_before: Option<Timestamp>,
    due: Timestamp,
) -> Outcome {
    is_open(turn, case, promise)?;
    let not_before = not_before.unwrap_or(turn.now);
    turn.emit(Event::PromiseMoved { case, promise, not_before, due });
    Ok(Reply::Done)
}

pub(super) fn check_step(
    turn: &mut Turn<'_>,
    case: CaseId,
    promise: PromiseId,
    step: &Code,
) -> Outcome {
    is_open(turn, case, promise)?;
    turn.emit(Event::StepChecked(case, promise, step.clone()));
    Ok(Reply::Done)
}

pub(super) fn keep(turn: &mut Turn<'_>, case: CaseId, promise: PromiseId) -> Outcome {
    is_open(turn, case, promise)?;
    turn.emit(Event::PromiseKept(case, promise));
    Ok(Reply::Done)
}

pub(super) fn withdraw(
    turn: &mut Turn<'_>,
    case: CaseId,
    promise: PromiseId,
    reason: &Code,
) -> Outcome {
    is_open(turn, case, promise)?;
    turn.emit(Event::PromiseWithdrawn(case, promise, reason.clone()));
    Ok(Reply::Done)
}

fn is_open(turn: &Turn<'_>, case: CaseId, id: PromiseId) -> Result<(), Refusal> {
    let case = turn.own_case(case)?;
    let promise = case.promises.iter().find(|promise| promise.id == id);
    let promise = promise.ok_or(Refusal::UnknownPromise(id))?;
    if promise.is_open() { Ok(()) } else { Err(Refusal::PromiseNotOpen(id)) }
}
