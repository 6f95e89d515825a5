//! 7: who has a caller that passes between two organisations.

use crate::centre::Centre;
use crate::domain::{Call, CallState, CaseState, Direction, Manner, Transfer, TransferState};

/// 7: a transfer and its call say the same of who has the caller, no caller is on the way to two
/// partners, and what a transfer promises is owed for as long as it is open. 5: a closed case has
/// no open transfer.
pub(super) fn one_organisation_has_the_caller(centre: &Centre, found: &mut Vec<String>) {
    for transfer in centre.transfers() {
        let known =
            centre.case(transfer.case).is_some_and(|it| it.transfers.contains(&transfer.id));
        if !known {
            found.push(format!(
                "7: {:?} is of {:?}, which does not know",
                transfer.id, transfer.case
            ));
        }
        let call = transfer.call.and_then(|call| centre.call(call));
        let agrees = match transfer.direction {
            Direction::Out => call.is_none_or(|call| goes_out(transfer, call)),
            Direction::In => call.is_some_and(|call| comes_in(centre, transfer, call)),
        };
        if !agrees {
            let (id, state) = (transfer.id, &transfer.state);
            let call = call.map(|call| (call.id, &call.state));
            found.push(format!("7: {id:?} is {state:?}, and its call is {call:?}"));
        }
        promise_is_owed(centre, transfer, found);
    }
    for call in centre.calls() {
        goes_one_way(centre, call, found);
    }
    for case in centre.cases() {
        let mut transfers = case.transfers.iter().filter_map(|id| centre.transfer(*id));
        let is_closed = matches!(case.state, CaseState::Closed { .. });
        if is_closed && transfers.any(|transfer| transfer.state.is_open()) {
            found.push(format!("5: {:?} is closed and has an open transfer", case.id));
        }
    }
}

/// Whether the call is where an outgoing transfer says.
fn goes_out(transfer: &Transfer, call: &Call) -> bool {
    let (id, is_over) = (transfer.id, call.has_ended());
    match (&transfer.state, transfer.manner) {
        (TransferState::Connected { .. }, _) => is_over || call.state == CallState::WithPartner(id),
        (TransferState::Completed { .. }, _) => is_over,
        (TransferState::Accepted { .. }, Manner::Overflow)
        | (TransferState::Proposed { .. } | TransferState::Accepted { .. }, Manner::Blind) => {
            call.state == CallState::Parting(id)
        }
        (TransferState::Proposed { .. }, Manner::Overflow) => {
            matches!(call.state, CallState::Waiting | CallState::Offered(_))
        }
        (TransferState::Proposed { .. } | TransferState::Accepted { .. }, _) => {
            call.talk().is_some()
        }
        _ => true,
    }
}

/// Whether the call of a partner's caller is where the transfer says. A twin's word may be on its
/// way while an operator already talks.
fn comes_in(centre: &Centre, transfer: &Transfer, call: &Call) -> bool {
    let partner = centre.settings().and_then(|it| it.partners.get(&transfer.partner));
    let is_twin = partner.is_some_and(|partner| partner.twin.is_some());
    let is_waiting = matches!(call.state, CallState::Waiting | CallState::Offered(_));
    let is_heard = call.talk().map(|talk| talk.bridged_at.is_some());
    if call.inbound() != Some(transfer.id) {
        return false;
    }
    match &transfer.state {
        TransferState::Proposed { .. } if is_twin => is_waiting || is_heard.is_some(),
        TransferState::Accepted { .. } if is_twin => is_waiting || is_heard.is_some(),
        TransferState::Proposed { .. } => is_waiting,
        TransferState::Accepted { .. } => is_heard == Some(false),
        TransferState::Declined { .. }
        | TransferState::Expired { .. }
        | TransferState::Withdrawn { .. } => call.has_ended(),
        _ => true,
    }
}

/// A call has left for a partner only by a transfer that says so, and by one alone.
fn goes_one_way(centre: &Centre, call: &Call, found: &mut Vec<String>) {
    let gone_by = match call.state {
        CallState::Parting(transfer) | CallState::WithPartner(transfer) => Some(transfer),
        _ => None,
    };
    let open = centre.transfers_out_of(call).filter(|transfer| transfer.state.is_open());
    let open: Vec<_> = open.map(|transfer| transfer.id).collect();
    if open.len() > 1 {
        found.push(format!("7: {:?} is on the way to several partners: {open:?}", call.id));
    }
    if gone_by.is_some_and(|transfer| open != [transfer]) {
        found.push(format!("7: {:?} has left by {gone_by:?}, and {open:?} is open", call.id));
    }
}

fn promise_is_owed(centre: &Centre, transfer: &Transfer, found: &mut Vec<String>) {
    let Some(id) = transfer.promise else { return };
    let promise = centre.case(transfer.case).and_then(|case| case.promise(id));
    if promise.is_some_and(|promise| promise.is_open()) != transfer.state.is_open() {
        let (transfer, state) = (transfer.id, &transfer.state);
        found.push(format!("7: {transfer:?} is {state:?}, and its promise is not"));
    }
}
