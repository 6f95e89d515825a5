//! What is owed on a case.

use super::turn::{Outcome, Turn};
use crate::domain::{CaseId, Code, Event, PromiseId, PromiseKind, Refusal, Reply, Timestamp};

/// The case's owner owes it.
pub(super) fn make(turn: &mut Turn<'_>, id: CaseId, kind: PromiseKind, due: Timestamp) -> Outcome {
    let case = turn.own_case(id)?;
    let Some(ower) = case.owner.clone() else { return Err(Refusal::CaseElsewhere(id)) };
    if due <= turn.now {
        return Err(Refusal::DueInThePast);
    }
    let promise = turn.centre.next_promise;
    turn.emit(Event::PromiseMade { case: id, promise, kind, ower, due });
    Ok(Reply::Promised(promise))
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
