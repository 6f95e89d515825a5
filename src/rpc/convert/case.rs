//! Cases and what is owed on them.

use std::collections::BTreeSet;

pub use super::code::promise_kind;
use super::code::{show_cause, show_escalation, show_outcome, show_promise_kind};
use super::moment;
use crate::domain::{
    Attempt, Callback, Case, CaseId, CaseState, Escalation, FollowUpStep, Matter, Promise,
    PromiseState, Window,
};
use crate::rpc::api;
use crate::rpc::failure::EdgeError;
use crate::rpc::field::{self, LIST_MAX, Read};

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
        promises: case.promises.iter().map(|promise| show_promise(case.id, promise)).collect(),
        district: case.district.as_ref().map(ToString::to_string).unwrap_or_default(),
        forgotten: case.keys.is_empty(),
        hand_over_to_id: case.hand_over.as_ref().map(|to| to.to.to_string()).unwrap_or_default(),
        transfer_ids: case.transfers.iter().map(|transfer| transfer.0).collect(),
    }
}

/// A promise as the API shows it.
pub fn show_promise(case: CaseId, promise: &Promise) -> api::Promise {
    let (state, settled_at, reason) = match &promise.state {
        PromiseState::Open => (api::PromiseState::Open, None, None),
        PromiseState::Overdue => (api::PromiseState::Overdue, None, None),
        PromiseState::Kept { at } => (api::PromiseState::Kept, Some(*at), None),
        PromiseState::Withdrawn { at, reason } => {
            (api::PromiseState::Withdrawn, Some(*at), Some(reason))
        }
    };
    let cover = match &promise.escalation {
        Escalation::Cover(cover) => cover.as_ref(),
        Escalation::Ower | Escalation::Supervisor => None,
    };
    let (steps, transfer) = match &promise.matter {
        Matter::FollowUp(steps) => (steps.iter().map(show_step).collect(), 0),
        Matter::Transfer(transfer) => (Vec::new(), transfer.0),
        Matter::Callback(_) | Matter::Referral => (Vec::new(), 0),
    };
    api::Promise {
        promise_id: promise.id.0,
        kind: show_promise_kind(promise.kind()),
        operator_id: promise.ower.as_ref().map(ToString::to_string).unwrap_or_default(),
        due_at: Some(moment(promise.due)),
        state: state.into(),
        settled_at: settled_at.map(moment),
        withdraw_reason: reason.map(ToString::to_string).unwrap_or_default(),
        not_before: Some(moment(promise.not_before)),
        escalation: show_escalation(&promise.escalation),
        cover_id: cover.map(ToString::to_string).unwrap_or_default(),
        callback: promise.callback().map(|callback| show_callback(promise, callback)),
        steps,
        transfer_id: transfer,
        case_id: case.0,
    }
}

fn show_step(step: &FollowUpStep) -> api::FollowUpStep {
    api::FollowUpStep { step: step.step.to_string(), done_at: step.done_at.map(moment) }
}

fn show_callback(promise: &Promise, callback: &Callback) -> api::Callback {
    let attempt = |attempt: &Attempt| api::CallbackAttempt {
        call_id: attempt.call.0,
        at: Some(moment(attempt.at)),
        outcome: show_outcome(attempt.outcome),
    };
    api::Callback {
        cause: show_cause(callback.cause),
        urgent: callback.urgent,
        next_at: callback.next_at.map(moment),
        call_id: callback.call.map_or(0, |call| call.0),
        attempts: callback.attempts.iter().map(attempt).collect(),
        hours: callback.hours.iter().map(show_hours).collect(),
        needs_decision: promise.is_open() && callback.needs_decision(),
    }
}

fn show_hours(window: &Window) -> api::Hours {
    api::Hours {
        from: window.from.strftime("%H:%M").to_string(),
        to: window.to.strftime("%H:%M").to_string(),
    }
}

/// Parts of the day, every day.
pub fn hours(field: &'static str, from: &[api::Hours]) -> Read<Vec<Window>> {
    if from.len() > LIST_MAX {
        return Err(EdgeError::TooMany { field, most: LIST_MAX });
    }
    let window = |hours: &api::Hours| {
        Ok(Window {
            days: BTreeSet::new(),
            from: field::time_of_day(field, &hours.from)?,
            to: field::time_of_day(field, &hours.to)?,
            first_day: None,
            last_day: None,
        })
    };
    from.iter().map(window).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hours_are_shown_as_they_were_read() {
        let sent = [api::Hours { from: "22:00".into(), to: "06:30".into() }];
        let read = hours("hours", &sent).unwrap();
        assert_eq!(read.iter().map(show_hours).collect::<Vec<_>>(), sent);
        let bad = [api::Hours { from: "9 pm".into(), to: "06:30".into() }];
        assert_eq!(hours("hours", &bad), Err(EdgeError::BadTime("hours")));
        let many = vec![sent[0].clone(); LIST_MAX + 1];
        assert!(hours("hours", &many).is_err());
    }
}
