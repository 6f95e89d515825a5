//! What has been answered with yes must be so.

use super::Witness;
use crate::centre::Centre;
use crate::domain::{
    CallState, CaseId, Code, Command, Matter, PartnerStep, Promise, PromiseId, PromiseState,
    TransferId, TransferState,
};
use crate::sim::Happening;

impl Witness {
    /// Holds a command that was not refused against the state that it left.
    pub(super) fn answers_are_true(&mut self, happening: &Happening, after: &Centre) {
        if happening.outcome.is_err() {
            return;
        }
        let (holds, rule) = match &happening.command {
            Command::HangUp(call) => (after.call(*call).is_none_or(|it| it.has_ended()), 3),
            Command::EndCall(operator) => {
                (after.desk(operator).is_none_or(|desk| desk.call().is_none()), 3)
            }
            Command::HoldPlace(call) => (after.call(*call).is_none_or(|it| it.has_ended()), 3),
            Command::PassOn { operator, .. } => {
                (after.desk(operator).is_none_or(|desk| desk.call().is_none()), 3)
            }
            Command::CompleteConsult { operator, .. } => {
                (after.desk(operator).is_none_or(|desk| desk.call().is_none()), 1)
            }
            Command::AcceptHandOver(case, to) | Command::Reassign { case, to, .. } => {
                (after.case(*case).is_some_and(|case| case.owner.as_ref() == Some(to)), 5)
            }
            Command::ReassignAll { from, to, .. } => {
                (from == to || after.cases_of(from).next().is_none(), 5)
            }
            Command::CloseCase(case, _) => {
                (after.case(*case).is_none_or(|case| !case.is_open()), 5)
            }
            Command::KeepPromise(case, id) | Command::WithdrawPromise(case, id, _) => {
                (!is_owed(after, *case, *id), 6)
            }
            Command::MovePromise { case, promise, .. } => {
                let promise = after.case(*case).and_then(|case| case.promise(*promise));
                (promise.is_some_and(|promise| promise.state == PromiseState::Open), 6)
            }
            Command::CheckStep { case, promise, step } => {
                let promise = after.case(*case).and_then(|case| case.promise(*promise));
                (promise.is_some_and(|promise| is_checked(promise, step)), 6)
            }
            Command::SignOut(operator, None) => {
                (after.hand_over_list(operator, happening.at).is_empty(), 5)
            }
            Command::WithdrawTransfer(id, _) => (!is_pending(after, *id), 7),
            Command::RecordOutcome { transfer, .. } => (is_completed(after, *transfer), 7),
            Command::Partner(id, step) => (has_taken(after, *id, step), 7),
            Command::ReportPartnerFailed(call) => {
                let parting = |state: &CallState| matches!(state, CallState::Parting(_));
                (after.call(*call).is_none_or(|call| !parting(&call.state)), 7)
            }
            _ => return,
        };
        let command = &happening.command;
        self.must(holds, || format!("{rule}: {command:?} was answered with yes, and is not so"));
    }
}

fn is_owed(after: &Centre, case: CaseId, id: PromiseId) -> bool {
    after.case(case).and_then(|case| case.promise(id)).is_some_and(|promise| promise.is_open())
}

fn is_checked(promise: &Promise, step: &Code) -> bool {
    let Matter::FollowUp(steps) = &promise.matter else { return false };
    steps.iter().any(|known| known.step == *step && known.done_at.is_some())
}

fn is_pending(after: &Centre, id: TransferId) -> bool {
    after.transfer(id).is_some_and(|transfer| transfer.state.is_pending())
}

fn is_completed(after: &Centre, id: TransferId) -> bool {
    let state = after.transfer(id).map(|transfer| &transfer.state);
    matches!(state, Some(TransferState::Completed { .. }))
}

fn has_taken(after: &Centre, id: TransferId, step: &PartnerStep) -> bool {
    let Some(transfer) = after.transfer(id) else { return true };
    match step {
        PartnerStep::Accept { .. } => !matches!(transfer.state, TransferState::Proposed { .. }),
        PartnerStep::Connected => transfer.state.has_connected(),
        PartnerStep::Complete { .. } => matches!(transfer.state, TransferState::Completed { .. }),
        PartnerStep::Return { .. } => matches!(transfer.state, TransferState::Returned { .. }),
        PartnerStep::Decline { .. } | PartnerStep::Withdraw { .. } => !transfer.state.is_pending(),
        PartnerStep::Confirm => {
            matches!(transfer.state, TransferState::Completed { confirmed_at: Some(_), .. })
        }
        PartnerStep::Progress { .. } => true,
    }
}
