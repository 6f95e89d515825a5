//! What an operator should see to, as their desk shows it. The lists are short, since a desk is shown
//! again with each change.

use super::case::show_promise;
use super::moment;
use super::transfer::show_transfer;
use crate::centre::Centre;
use crate::domain::{Case, HandOver, OperatorId, Promise, PromiseState};
use crate::rpc::api;
use crate::rpc::due::{self, Owed};

/// How long a list on a desk may be.
const LIST_MAX: usize = 20;

/// Writes on a desk what its operator should see to.
pub(super) fn show_agenda(centre: &Centre, operator: &OperatorId, desk: &mut api::Desk) {
    let owed = due::owed_by(centre, operator);
    let late = owed.iter().filter(|owed| owed.promise.state == PromiseState::Overdue).count();
    desk.overdue_promises = u32::try_from(late).unwrap_or(u32::MAX);
    desk.next_promises = show_first(&owed);
    let proposed = centre.cases_asked_of(operator).filter_map(|case| {
        let hand_over = case.hand_over.as_ref().filter(|proposed| proposed.to == *operator)?;
        Some(show_hand_over(case, hand_over))
    });
    desk.hand_overs = proposed.take(LIST_MAX).collect();
}

/// What is still owed on a case, the first few by due time.
pub(super) fn show_promises(case: &Case) -> Vec<api::Promise> {
    show_first(&due::owed_on([case].into_iter()))
}

/// The transfers of a case of which something is still to come, oldest first, without what they
/// tell.
pub(super) fn show_transfers(centre: &Centre, case: &Case) -> Vec<api::Transfer> {
    let transfers = case.transfers.iter().filter_map(|id| centre.transfer(*id));
    let open = transfers.filter(|transfer| transfer.state.is_open()).take(LIST_MAX);
    open.map(|transfer| show_transfer(centre, transfer)).collect()
}

fn show_first(owed: &[Owed<'_>]) -> Vec<api::Promise> {
    let first = owed.iter().take(LIST_MAX);
    first.map(|owed| show_promise(owed.case.id, owed.promise)).collect()
}

fn show_hand_over(case: &Case, proposed: &HandOver) -> api::DeskHandOver {
    let open: Vec<&Promise> = case.open_promises().collect();
    let next_due = open.iter().map(|promise| promise.due).min();
    api::DeskHandOver {
        case_id: case.id.0,
        owner_id: case.owner.as_ref().map(ToString::to_string).unwrap_or_default(),
        proposed_at: Some(moment(proposed.at)),
        open_promises: u32::try_from(open.len()).unwrap_or(u32::MAX),
        next_due_at: next_due.map(moment),
    }
}
