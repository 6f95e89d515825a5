//! Figures as lines of a report, in the order and under the names in which they are published.

use std::time::Duration;

use serde::{Serialize, Serializer};

use super::{Figures, ServiceLevel, Threshold};

/// One figure of a report.
#[derive(Debug, Clone, PartialEq)]
pub struct Line {
    /// The published name, the same for people and programs: `offered_within_20_s`.
    pub name: String,
    /// What it came to; `None` is unknown.
    pub value: Option<Value>,
}

/// What a figure came to. For programs a plain number: counts whole, spans in seconds, shares
/// from 0 to 1.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Value {
    /// How many.
    Count(u64),
    /// How long.
    Span(Duration),
    /// Which part of all, from 0 to 1.
    Share(f64),
}

impl Value {
    /// The plain number: a count, seconds, or a share.
    pub fn as_number(self) -> f64 {
        match self {
            Self::Count(count) => count as f64,
            Self::Span(span) => span.as_secs_f64(),
            Self::Share(share) => share,
        }
    }
}

impl Serialize for Value {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Count(count) => to.serialize_u64(*count),
            Self::Span(_) | Self::Share(_) => to.serialize_f64(self.as_number()),
        }
    }
}

impl Figures {
    /// All figures, those with a threshold once for each of `thresholds`.
    pub fn report(&self, thresholds: &[Threshold]) -> Vec<Line> {
        let mut lines = self.report_totals();
        thresholds.iter().for_each(|&threshold| lines.extend(self.report_within(threshold)));
        lines
    }

    fn report_totals(&self) -> Vec<Line> {
        let count = |name, count| line(name, Some(Value::Count(count)));
        let span = |name, span| line(name, Some(Value::Span(span)));
        let percentile = |name, share| line(name, self.answered_waits().at(share).map(Value::Span));
        vec![
            count("answered", self.answered()),
            count("abandoned", self.abandoned()),
            span("wait_of_answered_s", self.wait_of_answered()),
            span("wait_of_abandoned_s", self.wait_of_abandoned()),
            span("handled_s", self.handled()),
            line("speed_of_answer_s", self.speed_of_answer().map(Value::Span)),
            percentile("answered_wait_median_s", 0.5),
            percentile("answered_wait_p95_s", 0.95),
            line("handle_time_s", self.handle_time().map(Value::Span)),
            line("abandonment", self.abandonment().map(Value::Share)),
            line("occupancy", self.occupancy().map(Value::Share)),
        ]
    }

    fn report_within(&self, threshold: Threshold) -> Vec<Line> {
        let within =
            |name: &str, value| line(&format!("{name}_within_{}_s", threshold.as_seconds()), value);
        let past = format!("abandonment_past_{}_s", threshold.as_seconds());
        let counts = [
            within("answered", Some(Value::Count(self.answered_within(threshold)))),
            within("abandoned", Some(Value::Count(self.abandoned_within(threshold)))),
        ];
        let levels = ServiceLevel::ALL.map(|level| {
            within(level.name(), self.service_level(level, threshold).map(Value::Share))
        });
        let rest = line(&past, self.abandonment_past(threshold).map(Value::Share));
        counts.into_iter().chain(levels).chain([rest]).collect()
    }
}

fn line(name: &str, value: Option<Value>) -> Line {
    Line { name: name.to_owned(), value }
}
