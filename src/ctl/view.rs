//! How answers are shown: a table for people, JSON for programs.

use std::time::Duration;

use comfy_table::{LineStyle, Table, presets};
use jiff::SignedDuration;
use prost::{Message, Name};

use crate::client;
use crate::rpc::api;
pub use crate::rpc::api::json;

/// Where answers go, and for whom.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Format {
    /// A table.
    Table,
    /// One line of JSON for each answer.
    Json,
}

impl Format {
    /// An answer as text: for programs the message itself, for people what `table` makes of it.
    pub fn show<M: Message + Name>(self, answer: &M, table: impl FnOnce(&M) -> String) -> String {
        match self {
            Self::Table => table(answer),
            Self::Json => json(answer),
        }
    }
}

/// A table with these columns, for people. One without rows is a sentence instead.
pub fn table<const N: usize>(
    columns: [&str; N],
    rows: impl IntoIterator<Item = [String; N]>,
    none: &str,
) -> String {
    let mut table = Table::new();
    table.load_style(presets::UTF8_HORIZONTAL_ONLY.row_separator(LineStyle::none()));
    table.set_header(columns);
    rows.into_iter().for_each(|row| {
        table.add_row(row);
    });
    if table.is_empty() { none.to_owned() } else { table.trim_fmt() }
}

/// Lines of `name: value`, for one thing.
pub fn card<'a>(lines: impl IntoIterator<Item = (&'a str, String)>) -> String {
    let lines: Vec<_> = lines.into_iter().filter(|(_, value)| !value.is_empty()).collect();
    let width = lines.iter().map(|(name, _)| name.len()).max().unwrap_or(0);
    let line = |(name, value): &(&str, String)| format!("{name:<width$}  {value}");
    lines.iter().map(line).collect::<Vec<_>>().join("\n")
}

/// A moment, to the second; empty if unset.
pub fn moment(at: &Option<prost_types::Timestamp>) -> String {
    client::moment(*at).map_or_else(String::new, |at| format!("{:.0}", at.to_jiff()))
}

/// A span of time in words; what it is if unset.
pub fn span_or(unset: &str, span: &Option<prost_types::Duration>) -> String {
    client::span(*span).map_or_else(|| unset.to_owned(), words)
}

/// A span of time in words: `1m 30s`. Of what is longer than ten seconds the fractions are left
/// out.
pub fn words(span: Duration) -> String {
    let shown = if span.as_secs() >= 10 { Duration::from_secs(span.as_secs()) } else { span };
    SignedDuration::try_from(shown)
        .map_or_else(|_| "for ever".to_owned(), |span| format!("{span:#}"))
}

/// A name of an enum without what all names of that enum begin with: `WRAP_UP` becomes `wrap-up`.
pub fn plain(name: &str, prefix: &str) -> String {
    match name.strip_prefix(prefix).unwrap_or(name) {
        "UNSPECIFIED" => String::new(),
        rest => rest.to_lowercase().replace('_', "-"),
    }
}

/// Yes or nothing: a column of a table reads better so.
pub fn yes(is_so: bool) -> String {
    if is_so { "yes".to_owned() } else { String::new() }
}

/// Skills in words: `paediatrics:2, lang:yue`.
pub fn skills(skills: &[api::SkillLevel]) -> String {
    let words = skills.iter().map(|skill| match skill.level {
        0 | 1 => skill.skill.clone(),
        level => format!("{}:{level}", skill.skill),
    });
    words.collect::<Vec<_>>().join(", ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn programs_get_the_message_with_the_names_of_the_protos() {
        let queue = api::Queue {
            queue: "medical".to_owned(),
            waiting: 2,
            answer_share: 0.8,
            answer_within: Some(prost_types::Duration { seconds: 20, nanos: 0 }),
            ..api::Queue::default()
        };
        let answer = api::ListQueuesResponse { queues: vec![queue], version: 7 };
        let value: serde_json::Value = serde_json::from_str(&json(&answer)).unwrap();
        assert_eq!(value["version"], 7);
        assert_eq!(value["queues"][0]["queue"], "medical");
        assert_eq!(value["queues"][0]["answer_within"], "20s");
        assert_eq!(value["queues"][0]["open"], false);
        assert!(!json(&answer).contains('\n'));
    }

    #[test]
    fn people_get_words() {
        assert_eq!(words(Duration::from_millis(1500)), "1s 500ms");
        assert_eq!(words(Duration::from_millis(90_400)), "1m 30s");
        assert_eq!(span_or("unknown", &None), "unknown");
        let at = prost_types::Timestamp { seconds: 915_177_600, nanos: 5_000_000 };
        assert_eq!(moment(&Some(at)), "1999-01-01T08:00:00Z");
        assert_eq!(plain("DESK_STATUS_WRAP_UP", "DESK_STATUS_"), "wrap-up");
        assert_eq!(plain("PAUSE_UNSPECIFIED", "PAUSE_"), "");
        assert_eq!(table(["id"], [], "No calls."), "No calls.");
        assert_eq!(card([("call", "7".to_owned()), ("why", String::new())]), "call  7");
    }
}
