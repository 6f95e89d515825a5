//! Who may look at a case.

use super::Centre;
use crate::domain::{CaseId, Escalation, OperatorId, Status};

impl Centre {
    /// Whether an operator has a reason to look at a case at hand: they own it or are asked to;
    /// they talk about it, with the caller or a colleague, or write the notes; or they are asked to
    /// see to something late in it.
    pub fn may_see(&self, operator: &OperatorId, case: CaseId) -> bool {
        let Some(case) = self.case(case) else { return false };
        let is_busy_with_it = self.desk(operator).is_some_and(|desk| {
            let present = match desk.status {
                Status::Talking(call) | Status::WrapUp { call, .. } => Some(call),
                _ => None,
            };
            let mut calls = present.into_iter().chain(desk.consult);
            calls.any(|call| case.calls.contains(&call))
        });
        let covers = || Escalation::Cover(Some(operator.clone()));
        case.owner.as_ref() == Some(operator)
            || is_busy_with_it
            || case.hand_over.as_ref().is_some_and(|hand_over| hand_over.to == *operator)
            || case.open_promises().any(|promise| promise.escalation == covers())
    }
}
