//! A case passes from owner to owner.

use super::turn::{Outcome, Turn};
use crate::domain::{CaseId, Code, OperatorId, Refusal};

pub(super) fn propose(_turn: &mut Turn<'_>, id: CaseId, _to: &OperatorId) -> Outcome {
    Err(Refusal::NoHandOver(id))
}

pub(super) fn accept(_turn: &mut Turn<'_>, id: CaseId, _by: &OperatorId) -> Outcome {
    Err(Refusal::NoHandOver(id))
}

pub(super) fn decline(_turn: &mut Turn<'_>, id: CaseId, _by: &OperatorId, _why: &Code) -> Outcome {
    Err(Refusal::NoHandOver(id))
}

pub(super) fn withdraw(_turn: &mut Turn<'_>, id: CaseId) -> Outcome {
    Err(Refusal::NoHandOver(id))
}

pub(super) fn reassign(
    _turn: &mut Turn<'_>,
    id: CaseId,
    _to: &OperatorId,
    _reason: &Code,
) -> Outcome {
    Err(Refusal::NoHandOver(id))
}

pub(super) fn reassign_all(
    _turn: &mut Turn<'_>,
    _from: &OperatorId,
    to: &OperatorId,
    _reason: &Code,
) -> Outcome {
    Err(Refusal::OperatorAway(to.clone()))
}
