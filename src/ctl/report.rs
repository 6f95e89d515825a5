//! Reports by half-hour: a table for people, CSV and JSON for programs.

use anyhow::Context;
use clap::ValueEnum;
use jiff::SignedDuration;
use jiff::tz::TimeZone;
use serde_json::{Map, Value, json};

use super::figures::By;
use super::view::{Format, words};
use super::{Shell, Shown};
use crate::client::{CallError, moment, span, written};
use crate::rpc::api;

#[derive(Debug, clap::Args)]
pub(super) struct Args {
    /// Begin with the half-hour that holds this time, such as 2026-11-22T00:00:00+08:00. The
    /// centre's last midnight if not given.
    #[arg(long, value_name = "TIME")]
    from: Option<jiff::Timestamp>,
    /// Only half-hours that begin before this time. Now if not given.
    #[arg(long, value_name = "TIME")]
    to: Option<jiff::Timestamp>,
    /// A threshold T of the figures that have one; may be given several times. 20s if not given.
    #[arg(long, value_name = "TIME")]
    threshold: Vec<SignedDuration>,
    /// By what to tell contacts apart: a row for each half-hour of each group.
    #[arg(long)]
    by: Option<By>,
    /// Only the group with this key.
    #[arg(long, requires = "by")]
    key: Option<String>,
    /// How to print it.
    #[arg(long, value_enum)]
    format: Option<Print>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Print {
    /// A table with the most important figures, for people.
    Table,
    /// Every figure under its published name, a row a half-hour, as RFC 4180 has it.
    Csv,
    /// The same as an array of objects. Spans are in seconds, shares from 0 to 1, unknown is null.
    Json,
}

impl Shell {
    pub(super) async fn report(&self, args: Args) -> Shown {
        let threshold = |span: SignedDuration| prost_types::Duration {
            seconds: span.as_secs(),
            nanos: span.subsec_nanos(),
        };
        let request = api::GetIntervalsRequest {
            from: args.from.map(|at| written(at.into())),
            to: args.to.map(|at| written(at.into())),
            thresholds: args.threshold.into_iter().map(threshold).collect(),
            group_by: args.by.map_or(api::FigureGrouping::Unspecified, By::of_api).into(),
            key: args.key,
        };
        let answer = self.connection.supervisor().get_intervals(request).await;
        let answer = answer.map_err(CallError::from)?.into_inner();
        let report = Report::read(&answer, args.by.is_some())?;
        Ok(match (args.format, self.format) {
            (Some(Print::Csv), _) => report.csv()?,
            (Some(Print::Json), _) | (None, Format::Json) => report.json(),
            (Some(Print::Table) | None, _) => report.table(),
        })
    }
}

/// A report: a row for each half-hour of each group.
struct Report {
    rows: Vec<Row>,
    /// The same of all half-hours of each group together.
    totals: Vec<Row>,
    /// What has to be said about it.
    remarks: Vec<String>,
}

/// A row: published names and values, in the order in which they are printed.
struct Row(Vec<(String, Cell)>);

/// A value under a published name.
#[derive(Debug, Clone, PartialEq)]
enum Cell {
    Text(String),
    Count(u64),
    /// Seconds, a share from 0 to 1, or a mean.
    Number(f64),
    Unknown,
}

impl Report {
    fn read(answer: &api::GetIntervalsResponse, is_grouped: bool) -> anyhow::Result<Self> {
        let name = &answer.time_zone;
        let zone = TimeZone::get(name)
            .with_context(|| format!("this machine does not know the time zone {name}"))?;
        let (mut rows, mut totals) = (Vec::new(), Vec::new());
        for group in &answer.groups {
            let key = is_grouped.then_some(group.key.as_str());
            rows.extend(group.intervals.iter().map(|interval| Row::of(interval, key, &zone)));
            totals.extend(group.total.iter().map(|total| Row::of(total, key, &zone)));
        }
        let mut remarks = Vec::new();
        if answer.unfinished > 0 {
            let count = answer.unfinished;
            remarks.push(format!("{count} contacts of this time have not ended."));
        }
        if answer.first_version > 1 {
            let first = answer.first_version;
            remarks.push(format!(
                "The journal has been trimmed: figures before entry {first} are missing."
            ));
        }
        Ok(Self { rows, totals, remarks })
    }

    fn csv(&self) -> anyhow::Result<String> {
        let mut csv =
            csv::WriterBuilder::new().terminator(csv::Terminator::CRLF).from_writer(vec![]);
        if let Some(first) = self.rows.first() {
            csv.write_record(first.0.iter().map(|(name, _)| name))?;
        }
        for Row(cells) in &self.rows {
            csv.write_record(cells.iter().map(|(_, cell)| cell.text()))?;
        }
        let text = String::from_utf8(csv.into_inner()?)?;
        // Whoever prints it ends the last line.
        Ok(text.trim_end().to_owned())
    }

    fn json(&self) -> String {
        let object = |Row(cells): &Row| -> Value {
            let values = cells.iter().map(|(name, cell)| (name.clone(), cell.json()));
            values.collect::<Map<_, _>>().into()
        };
        Value::Array(self.rows.iter().map(object).collect()).to_string()
    }

    fn table(&self) -> String {
        let rows = self.rows.iter().map(|row| row.for_people(false));
        let totals = self.totals.iter().map(|row| row.for_people(true));
        let mut text =
            super::view::table(Row::COLUMNS, rows.chain(totals), "There are no figures.");
        for remark in &self.remarks {
            text += &format!("\n\n{remark}");
        }
        text
    }
}

impl Row {
    const COLUMNS: [&'static str; 10] = [
        "start",
        "group",
        "arrived",
        "answered",
        "abandoned",
        "offered",
        "asa",
        "aht",
        "staff",
        "occupancy",
    ];

    fn of(interval: &api::Interval, key: Option<&str>, zone: &TimeZone) -> Self {
        let time = |at| Cell::Text(local(at, zone));
        let count = |count: u32| Cell::Count(count.into());
        let mut row = vec![named("start", time(interval.start)), named("end", time(interval.end))];
        row.extend(key.map(|key| named("group", Cell::Text(key.to_owned()))));
        let figures = interval.figures.clone().unwrap_or_default();
        row.extend(totals(&figures));
        row.extend([
            named("staff", Cell::Number(interval.staff)),
            named("offers", count(interval.offers)),
            named("offers_missed", count(interval.offers_missed)),
            named("offers_declined", count(interval.offers_declined)),
            named("transfers_out", count(interval.transfers_out)),
            named("transfers_in", count(interval.transfers_in)),
            named("promises_made", count(interval.promises_made)),
            named("promises_kept", count(interval.promises_kept)),
            named("promises_overdue", count(interval.promises_overdue)),
        ]);
        figures.within.iter().for_each(|figures| row.extend(within(figures)));
        Self(row)
    }

    fn cell(&self, name: &str) -> &Cell {
        let found = self.0.iter().find(|(known, _)| known.starts_with(name));
        found.map_or(&Cell::Unknown, |(_, cell)| cell)
    }

    /// What a person looks at first. The service level is `offered` at the first threshold.
    fn for_people(&self, is_total: bool) -> [String; 10] {
        let (count, share) = (|name| self.cell(name).text(), |name| self.cell(name).percent());
        [
            if is_total { "all".to_owned() } else { self.cell("start").text() },
            self.cell("group").text(),
            count("arrived"),
            count("answered"),
            count("abandoned"),
            share("offered_within"),
            self.cell("speed_of_answer_s").words(),
            self.cell("handle_time_s").words(),
            self.cell("staff").tenths(),
            share("occupancy"),
        ]
    }
}

fn named(name: &str, cell: Cell) -> (String, Cell) {
    (name.to_owned(), cell)
}

fn totals(figures: &api::Figures) -> [(String, Cell); 13] {
    let seconds = |length: &Option<prost_types::Duration>| {
        span(*length).map_or(Cell::Unknown, |span| Cell::Number(span.as_secs_f64()))
    };
    [
        named("arrived", Cell::Count(figures.arrived)),
        named("answered", Cell::Count(figures.answered)),
        named("abandoned", Cell::Count(figures.abandoned)),
        named("finished", Cell::Count(figures.finished)),
        named("wait_of_answered_s", seconds(&figures.wait_of_answered)),
        named("wait_of_abandoned_s", seconds(&figures.wait_of_abandoned)),
        named("handled_s", seconds(&figures.handled)),
        named("speed_of_answer_s", seconds(&figures.speed_of_answer)),
        named("answered_wait_median_s", seconds(&figures.answered_wait_median)),
        named("answered_wait_p95_s", seconds(&figures.answered_wait_p95)),
        named("handle_time_s", seconds(&figures.handle_time)),
        named("abandonment", share(figures.abandonment)),
        named("occupancy", share(figures.occupancy)),
    ]
}

fn within(figures: &api::FiguresWithin) -> [(String, Cell); 7] {
    let seconds = span(figures.threshold).unwrap_or_default().as_secs();
    let within = |name: &str, cell| (format!("{name}_within_{seconds}_s"), cell);
    [
        within("answered", Cell::Count(figures.answered_within)),
        within("abandoned", Cell::Count(figures.abandoned_within)),
        within("answered_only", share(figures.answered_only)),
        within("offered", share(figures.offered)),
        within("ignore_short_abandons", share(figures.ignore_short_abandons)),
        within("removed", share(figures.removed)),
        (format!("abandonment_past_{seconds}_s"), share(figures.abandonment_past)),
    ]
}

fn share(share: Option<f64>) -> Cell {
    share.map_or(Cell::Unknown, Cell::Number)
}

fn local(at: Option<prost_types::Timestamp>, zone: &TimeZone) -> String {
    let local = moment(at).map(|at| at.to_jiff().to_zoned(zone.clone()));
    local.map(|at| at.strftime("%Y-%m-%dT%H:%M:%S%:z").to_string()).unwrap_or_default()
}

impl Cell {
    /// The plain value; unknown is empty.
    fn text(&self) -> String {
        match self {
            Self::Text(text) => text.clone(),
            Self::Count(count) => count.to_string(),
            Self::Number(number) => number.to_string(),
            Self::Unknown => String::new(),
        }
    }

    fn json(&self) -> Value {
        match self {
            Self::Text(text) => json!(text),
            Self::Count(count) => json!(count),
            Self::Number(number) => json!(number),
            Self::Unknown => Value::Null,
        }
    }

    fn number(&self) -> Option<f64> {
        match self {
            Self::Number(number) => Some(*number),
            _ => None,
        }
    }

    fn percent(&self) -> String {
        let unknown = || "unknown".to_owned();
        self.number().map_or_else(unknown, |share| format!("{:.1} %", 100.0 * share))
    }

    fn words(&self) -> String {
        let span = self.number().and_then(|s| std::time::Duration::try_from_secs_f64(s).ok());
        span.map_or_else(|| "unknown".to_owned(), words)
    }

    fn tenths(&self) -> String {
        self.number().map_or_else(|| "unknown".to_owned(), |number| format!("{number:.1}"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn seconds(seconds: i64, nanos: i32) -> Option<prost_types::Duration> {
        Some(prost_types::Duration { seconds, nanos })
    }

    fn answer() -> api::GetIntervalsResponse {
        let within = api::FiguresWithin {
            threshold: seconds(20, 0),
            answered_within: 1,
            offered: Some(0.5),
            ..api::FiguresWithin::default()
        };
        let figures = api::Figures {
            arrived: 3,
            answered: 2,
            wait_of_answered: seconds(31, 500_000_000),
            within: vec![within],
            ..api::Figures::default()
        };
        let at = |seconds| Some(prost_types::Timestamp { seconds, nanos: 0 });
        // The second half past two of the day on which the clocks go back.
        let interval = api::Interval {
            start: at(1_792_891_800),
            end: at(1_792_893_600),
            figures: Some(figures),
            staff: 2.25,
            offers: 4,
            ..api::Interval::default()
        };
        let intervals = vec![interval.clone()];
        let group = api::IntervalGroup {
            key: "two, \"or\" three".to_owned(),
            intervals,
            total: Some(interval),
        };
        api::GetIntervalsResponse {
            groups: vec![group],
            time_zone: "Europe/Berlin".to_owned(),
            unfinished: 1,
            ..api::GetIntervalsResponse::default()
        }
    }

    #[test]
    fn a_file_has_published_names_and_plain_values() {
        let csv = Report::read(&answer(), true).unwrap().csv().unwrap();
        let (header, row) = csv.split_once("\r\n").unwrap();
        assert!(header.starts_with("start,end,group,arrived,answered,abandoned,finished,"));
        assert!(header.ends_with(",removed_within_20_s,abandonment_past_20_s"), "{header}");
        let begins = "2026-10-25T02:30:00+01:00,2026-10-25T03:00:00+01:00,\
                      \"two, \"\"or\"\" three\",3,2,0,0,31.5,,,";
        assert!(row.starts_with(begins), "{row}");
        assert!(row.contains(",2.25,4,0,0,0,0,0,0,0,1,0,,0.5,,,"), "{row}");
        let plain = Report::read(&answer(), false).unwrap().csv().unwrap();
        assert!(plain.starts_with("start,end,arrived,"), "{plain}");
    }

    #[test]
    fn unknown_is_null_for_programs_and_said_to_people() {
        let report = Report::read(&answer(), false).unwrap();
        let rows: Value = serde_json::from_str(&report.json()).unwrap();
        assert_eq!(rows[0]["handle_time_s"], Value::Null);
        assert_eq!(rows[0]["offered_within_20_s"], 0.5);
        assert_eq!(rows[0]["arrived"], 3);
        let table = report.table();
        assert!(table.contains("50.0 %") && table.contains("unknown"), "{table}");
        assert!(table.ends_with("1 contacts of this time have not ended."), "{table}");
    }
}
