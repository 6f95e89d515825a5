//! What supervisors do about the floor, in words and as JSON; and their messages at the desks.

use std::time::Duration;

use futures_util::future::join_all;
use serde_json::{Value, json};

use super::json::moment as moment_json;
use super::moment;
use crate::domain::{Audience, Desk, Event, Message};
use crate::rpc::api;
use crate::rpc::hotline::Office;
use crate::rpc::vault::Field;

/// How long is waited for the keys of messages.
const KEY_DEADLINE: Duration = Duration::from_millis(500);

/// What a supervisor did, for people.
pub(super) fn floor_sentence(event: &Event) -> Option<String> {
    Some(match event {
        Event::SurgeStarted { until, reason } => format!("a surge is on until {until}: {reason}"),
        Event::SurgeEnded { reason: Some(reason) } => format!("the surge was ended: {reason}"),
        Event::SurgeEnded { reason: None } => "the surge is over".into(),
        Event::QueuesAssigned { operator, queues, .. } if queues.is_empty() => {
            format!("{operator} serves the queues of the roster again")
        }
        Event::QueuesAssigned { operator, queues, until } => {
            let queues: Vec<&str> = queues.iter().map(|queue| queue.as_str()).collect();
            let until = until.map_or_else(|| "the sign-out".into(), |until| until.to_string());
            format!("{operator} serves {} until {until}", queues.join(" and "))
        }
        Event::CallRaised { call, acuity, reason, .. } => {
            format!("call {call} was raised to acuity {}: {reason}", acuity.number())
        }
        Event::MessageSent { message, from, to, operators, urgent, .. } => {
            let kind = if *urgent { "urgent message" } else { "message" };
            let told = operators.len();
            format!("{from} sent {kind} {message} to {}: {told} are told", audience(to))
        }
        Event::MessageDismissed { operator, message } => {
            format!("{operator} put message {message} away")
        }
        _ => return None,
    })
}

fn audience(to: &Audience) -> String {
    match to {
        Audience::Everybody => "everybody on duty".into(),
        Audience::Queue(queue) => format!("everybody on duty in {queue}"),
        Audience::Operators(named) => {
            let named: Vec<&str> = named.iter().map(|id| id.as_str()).collect();
            named.join(", ")
        }
    }
}

/// What a supervisor did, for programs.
pub(super) fn floor_content(event: &Event) -> Option<Value> {
    Some(match event {
        Event::SurgeStarted { until, reason } => {
            json!({"until": moment_json(*until), "reason": reason})
        }
        Event::SurgeEnded { reason } => json!({"reason": reason}),
        Event::QueuesAssigned { operator, queues, until } => json!({
            "operator": operator, "queues": queues, "until": until.map(moment_json),
        }),
        Event::CallRaised { call, acuity, due, reason } => json!({
            "call": call, "acuity": acuity.number(), "due": moment_json(*due), "reason": reason,
        }),
        Event::MessageSent { message, from, to, operators, urgent, .. } => json!({
            "message": message, "from": from, "to": audience_json(to), "operators": operators,
            "urgent": urgent,
        }),
        Event::MessageDismissed { operator, message } => {
            json!({"operator": operator, "message": message})
        }
        _ => return None,
    })
}

fn audience_json(to: &Audience) -> Value {
    match to {
        Audience::Everybody => json!("everybody"),
        Audience::Queue(queue) => json!({"queue": queue}),
        Audience::Operators(named) => json!({"operators": named}),
    }
}

/// The messages at a desk, opened for its operator. They are shown at once, those that cannot be
/// read in time without their text.
pub(super) async fn show_messages(office: &Office, desk: &Desk) -> Vec<api::DeskMessage> {
    join_all(desk.messages.iter().map(|message| show_message(office, message))).await
}

async fn show_message(office: &Office, message: &Message) -> api::DeskMessage {
    let opened = office.vault.open(Field::Message, &message.text);
    let opened = tokio::time::timeout(KEY_DEADLINE, opened).await;
    let text = opened.ok().and_then(Result::ok).flatten();
    api::DeskMessage {
        message_id: message.id.0,
        from: message.from.to_string(),
        sent_at: Some(moment(message.sent_at)),
        urgent: message.urgent,
        text_unavailable: text.is_none(),
        text: text.unwrap_or_default(),
    }
}
