//! What a replay has found, for people and for programs.

use std::fmt::Write;
use std::time::Duration;

use serde_json::json;

use super::script::{Reading, Script};
use super::tally::Tally;
use super::{Comparison, Log};
use crate::board::{Line, Value};
use crate::client::{CallError, span};
use crate::ctl::words;
use crate::rpc::api;

/// How many unreadable rows are named to people; programs get all.
const NAMED_MAX: usize = 10;

/// Everything there is to say at the end of a replay.
#[derive(Debug)]
pub struct Report {
    /// The figures.
    pub comparison: Comparison,
    /// Why the server gave no figures, if it gave none.
    pub no_figures: Option<CallError>,
    /// The log.
    pub log: Log,
    /// What was played.
    pub script: Script,
    /// How the log was read.
    pub reading: Reading,
    /// What was counted.
    pub tally: Tally,
    /// The speed of the server's clock.
    pub speed: f64,
    /// How long it took, by the world's clock.
    pub took: Duration,
    /// Whether it was played to its end.
    pub is_complete: bool,
}

impl Report {
    /// For people: the table, and the reasons for its differences underneath.
    pub fn text(&self) -> String {
        let mut text = format!("{}\n\n", self.comparison);
        for reason in self.reasons() {
            // Writing to a string cannot fail.
            let _ = writeln!(text, "- {reason}");
        }
        text.trim_end().to_owned()
    }

    /// For programs.
    pub fn json(&self) -> serde_json::Value {
        let unreadable = self.log.unreadable.iter();
        let unreadable: Vec<_> =
            unreadable.map(|row| json!({ "line": row.line, "reason": row.reason })).collect();
        json!({
            "complete": self.is_complete,
            "clock_speed": self.speed,
            "took_s": self.took.as_secs_f64(),
            "figures": self.comparison.to_json(),
            "no_figures": self.no_figures.as_ref().map(ToString::to_string),
            "calls": self.tally.dialled,
            "turned_away": self.tally.turned_away,
            "answered_who_gave_up_in_file": self.tally.saved,
            "offers_missed": self.tally.missed,
            "refused": self.tally.refused,
            "delay_s": self.tally.delay().map(|[half, most]| {
                json!({ "median": half.as_secs_f64(), "p95": most.as_secs_f64() })
            }),
            "operators": self.script.stints.len(),
            "answered_by_unnamed": self.script.unnamed,
            "phantoms": self.log.dropped_phantoms,
            "unreadable": unreadable,
        })
    }

    fn reasons(&self) -> Vec<String> {
        let mut reasons = vec![self.played(), self.choice(), self.presence()];
        reasons.extend(self.saved());
        reasons.extend(self.precision());
        reasons.extend(self.trouble());
        reasons.extend(self.unreadable());
        reasons
    }

    fn played(&self) -> String {
        let to_the_end = if self.is_complete { "" } else { ", stopped before the end" };
        format!(
            "{} and {} in {}, at {} times the speed of the world{to_the_end}.",
            count(self.tally.dialled, "call", "calls"),
            count(self.script.stints.len() as u64, "operator", "operators"),
            words(self.took),
            self.speed,
        )
    }

    fn choice(&self) -> String {
        "The server did not know who answered in the file: it chose an operator itself, offered \
         each call at once to whoever was ready, and so made other waits."
            .to_owned()
    }

    fn presence(&self) -> String {
        let gap = words(self.reading.away_after);
        let mut text = format!(
            "The file does not say when operators were at their desks. They were taken to be there \
             from a minute before a call, and to have left if they served nobody for {gap}. What \
             they did between two calls the server could not know: its operators were ready then."
        );
        if self.script.unnamed > 0 {
            let _ = write!(
                text,
                " Of {} it does not say by whom they were answered; others had to take them.",
                count(self.script.unnamed, "call", "calls")
            );
        }
        text
    }

    fn saved(&self) -> Option<String> {
        let saved = self.tally.saved;
        (saved > 0).then(|| {
            format!(
                "{} who gave up in the file got an answer in time. How long they would have talked \
                 nobody knows: it was the mean of their day. Nobody gave up who was answered in \
                 the file, however long the wait.",
                count(saved, "caller", "callers")
            )
        })
    }

    fn precision(&self) -> Option<String> {
        let delays = self.tally.delay()?;
        let [half, most] = delays.map(|delay| delay.as_secs_f64());
        let [half_ms, most_ms] = [half, most].map(|seconds| 1000.0 * seconds / self.speed);
        Some(format!(
            "Where somebody was ready, half of the callers waited for {half:.3} s or more and one \
             in twenty for {most:.3} s or more. That is {half_ms:.2} ms and {most_ms:.2} ms of this \
             machine's time for the offer, the answer and two commits to the journal. Every wait \
             holds about as much, and every handle time as much for the notes; more waits follow \
             from it where the operators had little time to spare. A quieter machine or a lower \
             speed makes it less.",
        ))
    }

    fn trouble(&self) -> Vec<String> {
        let mut lines = Vec::new();
        if let Some(error) = &self.no_figures {
            lines.push(format!("The server gave no figures: {error}."));
        }
        if self.tally.missed > 0 {
            lines.push(format!(
                "{} rang out: an operator's answer came too late for this speed.",
                count(self.tally.missed, "offer", "offers")
            ));
        }
        if !self.tally.refused.is_empty() {
            let counts = self.tally.refused.iter().map(|(why, count)| format!("{count} {why}"));
            lines.push(format!(
                "The server refused: {}; {} turned away by that.",
                counts.collect::<Vec<_>>().join(", "),
                count(self.tally.turned_away, "call was", "calls were")
            ));
        }
        lines
    }

    fn unreadable(&self) -> Option<String> {
        let rows = &self.log.unreadable;
        let named = rows.iter().take(NAMED_MAX);
        let named: Vec<_> = named.map(|row| format!("line {}: {}", row.line, row.reason)).collect();
        let more = rows.len().saturating_sub(NAMED_MAX);
        let more = if more > 0 { format!("; and {more} more") } else { String::new() };
        (!rows.is_empty()).then(|| {
            let rows = count(rows.len() as u64, "row", "rows");
            format!("{rows} of the file cannot be read: {}{more}.", named.join("; "))
        })
    }
}

/// A number of things, in words.
fn count(number: u64, one: &str, many: &str) -> String {
    format!("{number} {}", if number == 1 { one } else { many })
}

/// The server's figures, under the names under which those of the file are published.
pub fn lines(figures: &api::Figures) -> Vec<Line> {
    let line = |name: &str, value| Line { name: name.to_owned(), value };
    let span = |written: &Option<prost_types::Duration>| span(*written).map(Value::Span);
    let mut lines = vec![
        line("answered", Some(Value::Count(figures.answered))),
        line("abandoned", Some(Value::Count(figures.abandoned))),
        line("wait_of_answered_s", span(&figures.wait_of_answered)),
        line("wait_of_abandoned_s", span(&figures.wait_of_abandoned)),
        line("handled_s", span(&figures.handled)),
        line("speed_of_answer_s", span(&figures.speed_of_answer)),
        line("handle_time_s", span(&figures.handle_time)),
        line("abandonment", figures.abandonment.map(Value::Share)),
    ];
    for within in &figures.within {
        let seconds = within.threshold.unwrap_or_default().seconds;
        let mut line = |name: &str, value| {
            let name = format!("{name}_{seconds}_s");
            lines.push(Line { name, value });
        };
        line("answered_within", Some(Value::Count(within.answered_within)));
        line("abandoned_within", Some(Value::Count(within.abandoned_within)));
        line("answered_only_within", within.answered_only.map(Value::Share));
        line("offered_within", within.offered.map(Value::Share));
        line("ignore_short_abandons_within", within.ignore_short_abandons.map(Value::Share));
        line("removed_within", within.removed.map(Value::Share));
        line("abandonment_past", within.abandonment_past.map(Value::Share));
    }
    lines
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::board::{Figures, Threshold};
    use crate::replay::read_log;

    const SAMPLE: &[u8] = include_bytes!("../../tests/data/sample-call-log.csv");

    #[test]
    fn the_servers_figures_have_the_names_of_the_files() {
        let within = api::FiguresWithin {
            threshold: Some(prost_types::Duration { seconds: 20, nanos: 0 }),
            ..api::FiguresWithin::default()
        };
        let server = api::Figures { within: vec![within], ..api::Figures::default() };
        let known: Vec<String> = Figures::default()
            .report(&[Threshold::seconds(20)])
            .into_iter()
            .map(|line| line.name)
            .collect();
        for line in lines(&server) {
            assert!(known.contains(&line.name), "{}", line.name);
        }
        // Percentiles and occupancy are not reported by the server.
        assert_eq!(lines(&server).len() + 3, known.len());
    }

    #[test]
    fn differences_are_explained() {
        let log = read_log(SAMPLE).unwrap();
        let reading = Reading { away_after: Duration::from_secs(300), idle_max: None };
        let mut tally = Tally { dialled: 20, saved: 2, missed: 1, ..Tally::default() };
        tally.waits_at_least.add(Duration::from_secs(2));
        tally.refuse("LINES_BUSY");
        let report = Report {
            comparison: Comparison::new(log.figures().report(&[]), Vec::new()),
            no_figures: None,
            script: Script::new(&log, reading),
            log,
            reading,
            tally,
            speed: 1000.0,
            took: Duration::from_secs(90),
            is_complete: false,
        };
        let text = report.text();
        for words in [
            "20 calls and",
            "in 1m 30s, at 1000 times the speed of the world, stopped before the end.",
            "2 callers who gave up in the file got an answer in time",
            "ms of this machine's time",
            "1 offer rang out",
            "1 LINES_BUSY",
            "rows of the file cannot be read: line 30: outcome is \"BUSY\"",
        ] {
            assert!(text.contains(words), "{words}: {text}");
        }
        let json = report.json();
        assert_eq!(json["refused"]["LINES_BUSY"], 1);
        assert_eq!(json["unreadable"][0]["line"], 30);
        assert_eq!(json["figures"]["answered"]["server"], serde_json::Value::Null);
    }
}
