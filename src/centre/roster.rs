//! Who works here, and when.

use std::collections::BTreeSet;
use std::sync::Arc;

use super::turn::{Outcome, Turn};
use super::{duty, hand_over, sign_in, triage};
use crate::domain::{
    Event, Operator, OperatorId, Refusal, Reply, Shift, ShiftId, SignOutReason, Status,
};

pub(super) fn put_operator(
    turn: &mut Turn<'_>,
    operator: &Operator,
    revision: Option<u64>,
) -> Outcome {
    let current = turn.centre.operator(&operator.id).map_or(0, |present| present.revision);
    fresh(revision, current)?;
    let unknown = operator.profile.queues.iter().find(|id| !turn.settings.queues.contains_key(*id));
    if let Some(queue) = unknown {
        return Err(Refusal::UnknownQueue(queue.clone()));
    }

    let written = Operator { revision: current + 1, ..operator.clone() };
    turn.emit(Event::OperatorPut(Arc::new(written)));
    triage::take_back_unfit_offers(turn);
    duty::refresh_all(turn);
    Ok(Reply::Written { revision: current + 1 })
}

/// From somebody who could not read the name, and shall not take it away.
pub(super) fn put_operator_keep_name(
    turn: &mut Turn<'_>,
    operator: &Operator,
    revision: Option<u64>,
) -> Outcome {
    let name = turn.centre.operator(&operator.id).and_then(|present| present.name.clone());
    put_operator(turn, &Operator { name, ..operator.clone() }, revision)
}

/// Whoever leaves for good hands every open case over first.
pub(super) fn remove_operator(turn: &mut Turn<'_>, id: &OperatorId) -> Outcome {
    turn.centre.operator(id).ok_or_else(|| Refusal::UnknownOperator(id.clone()))?;
    if let Some(desk) = turn.centre.desk(id)
        && matches!(desk.status, Status::Talking(_) | Status::WrapUp { .. })
    {
        return Err(Refusal::OperatorBusy(id.clone()));
    }
    let cases = turn.centre.cases_of(id).count();
    if cases > 0 {
        return Err(Refusal::OwnsCases { operator: id.clone(), cases });
    }

    sign_in::leave(turn, id, SignOutReason::Removed, None);
    hand_over::withdraw_all_to(turn, id);
    turn.emit(Event::OperatorRemoved(id.clone()));
    Ok(Reply::Done)
}

/// Nobody can be on duty twice at once: shifts of one operator must not overlap.
pub(super) fn put_shift(turn: &mut Turn<'_>, shift: &Shift, revision: Option<u64>) -> Outcome {
    let current = turn.centre.shift(&shift.id).map_or(0, |present| present.revision);
    fresh(revision, current)?;
    let unknown = shift.operators.iter().find(|id| turn.centre.operator(id).is_none());
    if let Some(operator) = unknown {
        return Err(Refusal::UnknownOperator(operator.clone()));
    }
    for other in turn.centre.shifts().filter(|other| other.id != shift.id) {
        let both: BTreeSet<_> = other.operators.intersection(&shift.operators).collect();
        if let Some(operator) = both.first()
            && other.window.overlaps(&shift.window)
        {
            let operator = (*operator).clone();
            return Err(Refusal::ShiftsOverlap { operator, shift: other.id.clone() });
        }
    }

    let written = Shift { revision: current + 1, ..shift.clone() };
    turn.emit(Event::ShiftPut(Arc::new(written)));
    duty::refresh_all(turn);
    Ok(Reply::Written { revision: current + 1 })
}

pub(super) fn remove_shift(turn: &mut Turn<'_>, id: &ShiftId) -> Outcome {
    turn.centre.shift(id).ok_or_else(|| Refusal::UnknownShift(id.clone()))?;
    turn.emit(Event::ShiftRemoved(id.clone()));
    duty::refresh_all(turn);
    Ok(Reply::Done)
}

fn fresh(expected: Option<u64>, current: u64) -> Result<(), Refusal> {
    if expected.is_some_and(|expected| expected != current) {
        return Err(Refusal::StaleRevision { current });
    }
    Ok(())
}
