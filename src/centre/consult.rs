//! An operator asks a colleague.

use super::turn::{Outcome, Turn};
use crate::domain::{CaseId, OperatorId, Refusal, Target};

pub(super) fn ask(
    _turn: &mut Turn<'_>,
    operator: &OperatorId,
    _target: &Target,
    _case: Option<CaseId>,
) -> Outcome {
    Err(Refusal::AlreadyConsulting(operator.clone()))
}

pub(super) fn join(_turn: &mut Turn<'_>, operator: &OperatorId) -> Outcome {
    Err(Refusal::NotConsulting(operator.clone()))
}

pub(super) fn end(_turn: &mut Turn<'_>, operator: &OperatorId) -> Outcome {
    Err(Refusal::NotConsulting(operator.clone()))
}

pub(super) fn complete(_turn: &mut Turn<'_>, operator: &OperatorId, _hand_over: bool) -> Outcome {
    Err(Refusal::NotConsulting(operator.clone()))
}

/// Ends every consult by name that the colleague did not take.
pub(super) fn end_what_nobody_takes(_turn: &mut Turn<'_>) {}
