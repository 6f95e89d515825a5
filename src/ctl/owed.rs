//! What is promised.

use super::view::{self, moment, plain};
use super::{PAGE_SIZE, Shell, Shown, all_pages};
use crate::client::written;
use crate::rpc::api::{self, Escalation, PromiseState};

#[derive(Debug, clap::Args)]
pub(super) struct ListArgs {
    /// Only those that are late.
    #[arg(long)]
    overdue: bool,
    /// Only those that fall due before, such as 2026-11-22T03:00:00+08:00.
    #[arg(long, value_name = "TIME")]
    due_before: Option<jiff::Timestamp>,
    /// Only those of this queue.
    #[arg(long)]
    queue: Option<String>,
}

impl Shell {
    pub(super) async fn promises(&self, args: ListArgs) -> Shown {
        let promises = all_pages(|page_token| {
            let request = api::ListPromisesRequest {
                page_size: PAGE_SIZE,
                page_token,
                overdue_only: args.overdue,
                due_before: args.due_before.map(|at| written(at.into())),
                queue: args.queue.clone().unwrap_or_default(),
            };
            let mut supervisor = self.connection.supervisor();
            async move {
                let answer = supervisor.list_promises(request).await?.into_inner();
                Ok((answer.promises, answer.next_page_token, answer.version))
            }
        });
        let (promises, version) = promises.await?;
        let answer =
            api::ListPromisesResponse { promises, next_page_token: String::new(), version };
        let none = "There are no such promises.";
        Ok(self.format.show(&answer, |answer| table(&answer.promises, none)))
    }
}

pub(super) fn table(promises: &[api::Promise], none: &str) -> String {
    let columns = ["promise", "case", "kind", "owed by", "due", "state", "now"];
    let row = |promise: &api::Promise| {
        [
            promise.promise_id.to_string(),
            promise.case_id.to_string(),
            plain(promise.kind().as_str_name(), "PROMISE_KIND_"),
            promise.operator_id.clone(),
            moment(&promise.due_at),
            plain(promise.state().as_str_name(), "PROMISE_STATE_"),
            now(promise),
        ]
    };
    view::table(columns, promises.iter().map(row), none)
}

/// What a supervisor should know beside: who is asked, what is tried, what is missing.
fn now(promise: &api::Promise) -> String {
    let mut parts = Vec::new();
    match (promise.state(), promise.escalation()) {
        (PromiseState::Withdrawn, _) => parts.push(format!("for {}", promise.withdraw_reason)),
        (PromiseState::Overdue, Escalation::Cover) if promise.cover_id.is_empty() => {
            parts.push("nobody to cover".to_owned());
        }
        (PromiseState::Overdue, Escalation::Cover) => {
            parts.push(format!("asked of {}", promise.cover_id));
        }
        (PromiseState::Overdue, Escalation::Supervisor) => {
            parts.push("asked of the supervisors".to_owned());
        }
        _ => {}
    }
    let is_open = matches!(promise.state(), PromiseState::Open | PromiseState::Overdue);
    if is_open {
        parts.extend(promise.callback.as_ref().map(callback));
        let missing = promise.steps.iter().filter(|step| step.done_at.is_none());
        parts.extend(missing.map(|step| format!("not yet: {}", step.step)));
    }
    if promise.transfer_id != 0 {
        parts.push(format!("transfer {}", promise.transfer_id));
    }
    parts.retain(|part| !part.is_empty());
    parts.join("; ")
}

fn callback(callback: &api::Callback) -> String {
    let tried = match callback.attempts.len() {
        0 => String::new(),
        1 => ", tried once".to_owned(),
        times => format!(", tried {times} times"),
    };
    let next = if callback.needs_decision {
        "somebody must decide".to_owned()
    } else if callback.call_id != 0 {
        format!("call {}", callback.call_id)
    } else {
        format!("next at {}", moment(&callback.next_at))
    };
    format!("{next}{tried}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_promise_says_what_is_missing() {
        let mut late = api::Promise { promise_id: 4, case_id: 3, ..api::Promise::default() };
        late.set_state(PromiseState::Overdue);
        late.set_escalation(Escalation::Cover);
        late.cover_id = "S02".to_owned();
        let attempt = api::CallbackAttempt::default();
        late.callback = Some(api::Callback {
            attempts: vec![attempt, attempt],
            needs_decision: true,
            ..api::Callback::default()
        });
        assert_eq!(now(&late), "asked of S02; somebody must decide, tried 2 times");

        let mut waits = api::Promise { transfer_id: 9, ..api::Promise::default() };
        waits.set_state(PromiseState::Open);
        waits.steps = vec![api::FollowUpStep { step: "registered".to_owned(), done_at: None }];
        assert_eq!(now(&waits), "not yet: registered; transfer 9");
        assert!(table(&[late], "").contains("overdue"));
        assert_eq!(table(&[], "None."), "None.");
    }
}
