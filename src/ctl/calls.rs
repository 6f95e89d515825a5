//! Calls.

use clap::{Subcommand, ValueEnum};

use super::view::{self, card, moment, plain, skills, span_or};
use super::{PAGE_SIZE, Shell, Shown, all_pages, request_id, wait, why};
use crate::client::CallError;
use crate::rpc::api::{self, Acuity, CallState};

#[derive(Debug, clap::Args)]
pub(super) struct ListArgs {
    /// Only those of this queue.
    #[arg(long)]
    queue: Option<String>,
    /// Only those that stand so.
    #[arg(long)]
    state: Option<State>,
}

#[derive(Debug, Clone, Copy, ValueEnum)]
enum State {
    Waiting,
    Offered,
    Connected,
    Held,
    Parting,
    WithPartner,
    Ended,
}

#[derive(Debug, Subcommand)]
pub(super) enum CallCommand {
    /// Show a call that is at hand.
    Show {
        /// Which.
        call_id: u64,
    },
    /// Tell the story of a call, with the recorded reasons of every offer; and if it waits, what
    /// stands between it and each operator.
    Why {
        /// Which.
        call_id: u64,
    },
    /// Make a call that waits more urgent.
    Raise {
        /// Which.
        call_id: u64,
        /// The new acuity, 1 to 5.
        #[arg(long, value_name = "ACUITY", value_parser = clap::value_parser!(i32).range(1..=5))]
        to: i32,
        /// Why: a code such as `called-again`.
        #[arg(long)]
        reason: String,
    },
}

impl State {
    fn of_api(self) -> CallState {
        match self {
            Self::Waiting => CallState::Waiting,
            Self::Offered => CallState::Offered,
            Self::Connected => CallState::Connected,
            Self::Held => CallState::Held,
            Self::Parting => CallState::Parting,
            Self::WithPartner => CallState::WithPartner,
            Self::Ended => CallState::Ended,
        }
    }
}

impl Shell {
    pub(super) async fn calls(&self, args: ListArgs) -> Shown {
        let state = args.state.map_or(CallState::Unspecified, State::of_api);
        let calls = all_pages(|page_token| {
            let request = api::ListCallsRequest {
                page_size: PAGE_SIZE,
                page_token,
                queue: args.queue.clone().unwrap_or_default(),
                state: state.into(),
            };
            let mut supervisor = self.connection.supervisor();
            async move {
                let answer = supervisor.list_calls(request).await?.into_inner();
                Ok((answer.calls, answer.next_page_token, answer.version))
            }
        });
        let (calls, version) = calls.await?;
        let answer = api::ListCallsResponse { calls, next_page_token: String::new(), version };
        Ok(self.format.show(&answer, |answer| table(&answer.calls)))
    }

    pub(super) async fn call(&self, command: CallCommand) -> Shown {
        let mut supervisor = self.connection.supervisor();
        match command {
            CallCommand::Show { call_id } => {
                let request = api::SupervisorServiceGetCallRequest { call_id };
                let answer = supervisor.get_call(request).await.map_err(CallError::from)?;
                let show = |answer: &api::SupervisorServiceGetCallResponse| {
                    answer.call.as_ref().map(one).unwrap_or_default()
                };
                Ok(self.format.show(&answer.into_inner(), show))
            }
            CallCommand::Why { call_id } => self.why(call_id).await,
            CallCommand::Raise { call_id, to, reason } => {
                let sentence = format!("Call {call_id} has acuity {to} now.");
                let request_id = request_id();
                let request = api::RaiseCallRequest { request_id, call_id, acuity: to, reason };
                supervisor.raise_call(request).await.map_err(CallError::from)?;
                self.done(sentence)
            }
        }
    }

    /// Its story, and if it waits why it still does. Programs get two lines of JSON then.
    async fn why(&self, call_id: u64) -> Shown {
        let mut supervisor = self.connection.supervisor();
        let answer = supervisor.explain_call(api::ExplainCallRequest { call_id }).await;
        let answer = answer.map_err(CallError::from)?.into_inner();
        let told = self.format.show(&answer, |answer| why::story(&answer.events));
        match supervisor.explain_wait(api::ExplainWaitRequest { call_id }).await {
            Ok(wait) => {
                let wait = self.format.show(&wait.into_inner(), wait::story);
                Ok(format!("{told}\n{wait}"))
            }
            // It no longer waits, or is no longer at hand: the story is all there is.
            Err(status) => match CallError::from(status) {
                error if ["CALL_NOT_WAITING", "UNKNOWN_CALL"].contains(&error.reason.as_str()) => {
                    Ok(told)
                }
                error => Err(error.into()),
            },
        }
    }
}

fn table(calls: &[api::Call]) -> String {
    let mut calls: Vec<&api::Call> = calls.iter().collect();
    calls.sort_by_key(|call| (call.place.is_none(), call.place, call.call_id));
    let columns =
        ["call", "case", "queue", "state", "acuity", "opened", "place", "expected", "operator"];
    let row = |call: &&api::Call| {
        [
            call.call_id.to_string(),
            call.case_id.to_string(),
            call.queue.clone(),
            state(call),
            acuity(call.acuity()),
            moment(&call.opened_at),
            call.place.map(|place| place.to_string()).unwrap_or_default(),
            span_or("", &call.expected_wait),
            who(call),
        ]
    };
    view::table(columns, calls.iter().map(row), "There are no such calls.")
}

fn one(call: &api::Call) -> String {
    let triage = call.triage.clone().unwrap_or_default();
    let ended = plain(call.end_reason().as_str_name(), "END_REASON_");
    card([
        ("call", call.call_id.to_string()),
        ("case", call.case_id.to_string()),
        ("gateway", call.gateway_id.clone()),
        ("queue", call.queue.clone()),
        ("state", state(call)),
        ("acuity", acuity(call.acuity())),
        ("complaint", triage.complaint.clone()),
        ("red flags", triage.red_flags.join(", ")),
        ("age", plain(triage.age_group().as_str_name(), "AGE_GROUP_")),
        ("needs", skills(&call.needs)),
        ("district", call.district.clone()),
        ("opened", moment(&call.opened_at)),
        ("asked first", moment(&call.arrived_at)),
        ("due", moment(&call.due_at)),
        ("place", call.place.map(|place| place.to_string()).unwrap_or_default()),
        ("expected", span_or("", &call.expected_wait)),
        ("operator", who(call)),
        ("accepted", moment(&call.accepted_at)),
        ("connected", moment(&call.connected_at)),
        ("held since", moment(&call.held_since)),
        ("ended", moment(&call.ended_at)),
        ("ended by", ended),
    ])
}

fn state(call: &api::Call) -> String {
    plain(call.state().as_str_name(), "CALL_STATE_")
}

fn acuity(acuity: Acuity) -> String {
    match acuity {
        Acuity::Unspecified => String::new(),
        known => format!("{} {}", known as i32, plain(known.as_str_name(), "ACUITY_")),
    }
}

fn who(call: &api::Call) -> String {
    if call.ringing_operator_ids.is_empty() {
        return call.operator_id.clone();
    }
    format!("rings {}", call.ringing_operator_ids.join(", "))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rpc::api::{AgeGroup, EndReason};

    fn call() -> api::Call {
        let mut call = api::Call {
            call_id: 7,
            case_id: 3,
            queue: "medical".to_owned(),
            place: Some(1),
            ringing_operator_ids: vec!["S01".to_owned()],
            ..api::Call::default()
        };
        call.set_state(CallState::Offered);
        call.set_acuity(Acuity::Urgent);
        call.set_end_reason(EndReason::Unspecified);
        let mut triage = api::Triage { complaint: "fever".to_owned(), ..api::Triage::default() };
        triage.set_age_group(AgeGroup::Infant);
        call.triage = Some(triage);
        call
    }

    #[test]
    fn calls_are_lines_of_a_table() {
        let text = table(&[call()]);
        let line = text.lines().find(|line| line.contains("medical")).unwrap();
        for word in ["7", "3", "offered", "3 urgent", "1", "rings S01"] {
            assert!(line.contains(word), "{word}: {line}");
        }
        assert_eq!(table(&[]), "There are no such calls.");
    }

    #[test]
    fn a_call_is_a_card_without_what_is_unknown() {
        let text = one(&call());
        assert!(text.contains("complaint  fever"), "{text}");
        assert!(text.contains("age        infant"), "{text}");
        assert!(!text.contains("ended"), "{text}");
    }
}
