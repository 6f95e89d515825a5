//! Cases and what is owed on them.

pub use super::code::promise_kind;

use super::code::show_promise_kind;
use super::moment;
use crate::domain::{Case, CaseState, Promise, PromiseState};
use crate::rpc::api;

/// A case as the API shows it.
pub fn show_case(case: &Case) -> api::Case {
    let (disposition, closed_at) = match &case.state {
        CaseState::Open => (String::new(), None),
        CaseState::Closed { disposition, at } => (disposition.to_string(), Some(moment(*at))),
    };
    api::Case {
        case_id: case.id.0,
        opened_at: Some(moment(case.opened_at)),
        owner_id: case.owner.as_ref().map(ToString::to_string).unwrap_or_default(),
        open: case.is_open(),
        disposition,
        closed_at,
        call_ids: case.calls.iter().map(|call| call.0).collect(),
        promises: case.promises.iter().map(show_promise).collect(),
        district: case.district.as_ref().map(ToString::to_string).unwrap_or_default(),
        forgotten: case.keys.is_empty(),
    }
}

fn show_promise(promise: &Promise) -> api::Promise {
    let (state, settled_at, reason) = match &promise.state {
        PromiseState::Open => (api::PromiseState::Open, None, None),
        PromiseState::Overdue => (api::PromiseState::Overdue, None, None),
        PromiseState::Kept { at } => (api::PromiseState::Kept, Some(*at), None),
        PromiseState::Withdrawn { at, reason } => {
            (api::PromiseState::Withdrawn, Some(*at), Some(reason))
        }
    };
    api::Promise {
        promise_id: promise.id.0,
        kind: show_promise_kind(promise.kind),
        operator_id: promise.ower.to_string(),
        due_at: Some(moment(promise.due)),
        state: state.into(),
        settled_at: settled_at.map(moment),
        withdraw_reason: reason.map(ToString::to_string).unwrap_or_default(),
    }
}
