//! What happened to a history itself, in words and as JSON.

use serde_json::{Value, json};

use super::json::moment;
use crate::domain::{Digest, HistoryEvent, LostCaller, LostRequest};

/// For people.
pub(super) fn history_sentence(event: &HistoryEvent) -> String {
    match event {
        HistoryEvent::PutBack { first, last, begins: None } => {
            format!("the journal had lost entries {first} to {last}, and has them again")
        }
        HistoryEvent::PutBack { first, last, begins: Some(begins) } => format!(
            "the journal had lost entries {first} to {last}; it has those from {begins} on again, and \
             a saved state stands in for those before"
        ),
        HistoryEvent::Lost(lost) => {
            let (count, callers) = (lost.requests_lost, lost.callers.len());
            let since = match lost.fork {
                Some(fork) => format!("after entry {fork}"),
                None => "from before all that is remembered".to_owned(),
            };
            format!(
                "another history, up to entry {} and {since}, was given up: {count} requests that \
                 were acknowledged are lost, {callers} callers were on the line",
                lost.head
            )
        }
    }
}

/// For programs.
pub(super) fn history_content(event: &HistoryEvent) -> Value {
    match event {
        HistoryEvent::PutBack { first, last, begins } => json!({
            "first": first.0, "last": last.0, "begins": begins.map(|begins| begins.0),
        }),
        HistoryEvent::Lost(lost) => json!({
            "fork": lost.fork.map(|fork| fork.0),
            "head": lost.head.0,
            "digest": digest(&lost.digest),
            "kept_head": lost.kept_head.0,
            "kept_digest": digest(&lost.kept_digest),
            "steps": lost.steps,
            "requests_lost": lost.requests_lost,
            "requests": lost.requests.iter().map(request).collect::<Vec<_>>(),
            "callers": lost.callers.iter().map(caller).collect::<Vec<_>>(),
        }),
    }
}

fn digest(digest: &Digest) -> String {
    format!("{digest:?}")
}

fn request(lost: &LostRequest) -> Value {
    json!({
        "version": lost.version.0, "at": moment(lost.at), "request": lost.request.to_string(),
        "by": lost.by.as_str(), "kind": lost.kind, "number": lost.number,
    })
}

fn caller(lost: &LostCaller) -> Value {
    json!({"call": lost.call, "gateway": lost.gateway, "arrival": moment(lost.arrival)})
}
