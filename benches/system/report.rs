//! What came out: figures with their goals, the table behind them, and where both are written.

use std::collections::BTreeMap;
use std::fmt::Write;
use std::path::Path;

use serde_json::{Map, Value};

use crate::samples::Samples;

/// The figures that have a goal, in the order in which they are reported.
const GOALS: [(&str, &str, Goal); 19] = [
    ("offer_p50_ratio", "call sent → offer read, p50 against the floor", Goal::AtMost(1.25)),
    ("offer_p99_ratio", "the same, p99", Goal::AtMost(1.5)),
    ("handover_p50_ratio", "operator free → next offer, against the floor", Goal::AtMost(1.25)),
    ("lives_ratio_floor", "lives a second against the floor's matches, no AOF", Goal::AtLeast(1.0)),
    ("lives_ratio_floor_always", "the same with fsync always", Goal::AtLeast(2.0)),
    ("lives_ratio_bullmq", "lives a second against BullMQ's matches", Goal::AtLeast(3.0)),
    ("offer_p50_bullmq", "call sent → offer read, p50 against BullMQ", Goal::AtMost(0.5)),
    ("offer_p99_bullmq", "the same, p99", Goal::AtMost(0.35)),
    ("reoffer_s", "an offer of somebody dead is offered again, s", Goal::AtMost(2.0)),
    ("recover_s", "killed node → first offer, s", Goal::AtMost(2.0)),
    ("backlog_p99_ratio", "p99 with most against fewest waiting calls", Goal::AtMost(1.5)),
    ("floor_size_p99_ratio", "p99 with most against fewest Ready operators", Goal::AtMost(3.0)),
    ("bytes_per_waiting_call", "memory of a waiting call, server and Redis", Goal::AtMost(1024.0)),
    ("rss_mb_30", "server's memory at rest, 30 consoles, MB", Goal::AtMost(24.0)),
    ("rss_mb_1000", "the same, 1,000 consoles, MB", Goal::AtMost(80.0)),
    ("appends_per_command", "appends for each command at full load", Goal::AtMost(0.2)),
    ("two_node_ratio", "two nodes on one centre against one", Goal::AtLeast(0.8)),
    ("sim_day_ms", "a simulated day of Longhua, ms", Goal::AtMost(100.0)),
    ("sim_year_s", "a simulated year of five million calls, on all cores, s", Goal::AtMost(120.0)),
];

/// Where the table stands in docs/performance.md.
const BEGIN: &str = "<!-- begin: written by cargo bench --bench system -->";
const END: &str = "<!-- end -->";

#[derive(Debug, Clone, Copy)]
enum Goal {
    AtMost(f64),
    AtLeast(f64),
}

impl Goal {
    fn is_met(self, value: f64) -> bool {
        match self {
            Self::AtMost(most) => value <= most,
            Self::AtLeast(least) => value >= least,
        }
    }

    fn text(self) -> String {
        match self {
            Self::AtMost(most) => format!("at most {most}"),
            Self::AtLeast(least) => format!("at least {least}"),
        }
    }
}

/// Everything that was measured.
#[derive(Default)]
pub struct Report {
    /// By what was measured and of what: `offer_p50_ms`, `floor streams, redis off`.
    samples: BTreeMap<(String, String), Samples>,
    figures: BTreeMap<String, f64>,
    /// What could not be measured, and why.
    gaps: Vec<String>,
}

impl Report {
    /// One more sample of a measure.
    pub fn sample(&mut self, measure: &str, of: &str, value: f64) {
        eprintln!("  {measure:<14} {of:<34} {value:.3}");
        self.samples.entry((measure.to_owned(), of.to_owned())).or_default().add(value);
    }

    /// The median of a measure, if there is one.
    pub fn median(&self, measure: &str, of: &str) -> Option<f64> {
        self.samples.get(&(measure.to_owned(), of.to_owned()))?.median()
    }

    /// A figure: one with a goal, or one beside them.
    pub fn figure(&mut self, key: &str, value: f64) {
        eprintln!("  = {key} {value:.3}");
        self.figures.insert(key.to_owned(), value);
    }

    /// The ratio of two medians, if both were measured.
    pub fn ratio(&mut self, key: &str, measure: &str, of: &str, against: (&str, &str)) {
        let medians = self.median(measure, of).zip(self.median(against.0, against.1));
        if let Some((value, against)) = medians {
            self.figure(key, value / against);
        }
    }

    /// Something could not be measured here.
    pub fn gap(&mut self, section: &str, why: &anyhow::Error) {
        eprintln!("  {section} was not measured: {why:#}");
        // What follows the first line speaks of places on this machine.
        let why = format!("{why:#}");
        let why = why.lines().next().unwrap_or_default();
        self.gaps.push(format!("{section} was not measured: {why}"));
    }

    /// All of it for programs: figures by their keys (`null` if not measured), and the medians.
    pub fn json(&self) -> Value {
        let mut all = Map::new();
        for (key, ..) in GOALS {
            all.insert(key.to_owned(), self.figures.get(key).map_or(Value::Null, |&v| v.into()));
        }
        let others = self.figures.iter().map(|(key, value)| (key.clone(), Value::from(*value)));
        all.extend(others);
        let mut medians = Map::new();
        for ((measure, of), samples) in &self.samples {
            let spread = [samples.least(), samples.median(), samples.most()];
            let systems = medians.entry(measure).or_insert_with(|| Map::new().into());
            systems[of] = spread.into_iter().flatten().collect();
        }
        all.insert("least_median_most".to_owned(), medians.into());
        all.insert("gaps".to_owned(), self.gaps.clone().into());
        all.into()
    }

    /// The tables, in Markdown. `command` is how they were made.
    pub fn tables(&self, command: &str) -> String {
        let mut text = format!("```sh\n{command}\n```\n\n");
        text += "| figure | measured | goal | |\n|---|---:|---:|---|\n";
        for (key, what, goal) in GOALS {
            let value = self.figures.get(key);
            let measured = value.map_or("not measured".to_owned(), |value| written(*value));
            let verdict = value.map_or("", |&v| if goal.is_met(v) { "met" } else { "not met" });
            let _ =
                writeln!(text, "| {what} (`{key}`) | {measured} | {} | {verdict} |", goal.text());
        }
        text += "\nMedians over the rounds, with the least and the most in brackets:\n";
        let mut before = "";
        for ((measure, of), samples) in &self.samples {
            if before != measure {
                let _ = write!(text, "\n| {measure} | median | spread |\n|---|---:|---:|\n");
                before = measure;
            }
            let figures = [samples.median(), samples.least(), samples.most()];
            let [median, least, most] = figures.map(|value| written(value.unwrap_or_default()));
            let _ = writeln!(text, "| {of} | {median} | ({least}–{most}) |");
        }
        for gap in &self.gaps {
            let _ = write!(text, "\n- {gap}");
        }
        text
    }
}

/// With three digits that mean something, thousands apart.
fn written(value: f64) -> String {
    if value < 10.0 {
        return format!("{value:.2}");
    }
    if value < 100.0 {
        return format!("{value:.1}");
    }
    let digits = format!("{value:.0}");
    let mut text = String::new();
    for (index, digit) in digits.chars().enumerate() {
        if index > 0 && (digits.len() - index).is_multiple_of(3) {
            text.push(',');
        }
        text.push(digit);
    }
    text
}

/// Puts the tables between the markers of a page.
pub fn write_into(page: &Path, tables: &str) -> anyhow::Result<()> {
    let text = std::fs::read_to_string(page)?;
    let parts = text.split_once(BEGIN).and_then(|(head, rest)| Some((head, rest.split_once(END)?)));
    let Some((head, (_, tail))) = parts else {
        anyhow::bail!("{} has no markers for the tables", page.display());
    };
    Ok(std::fs::write(page, format!("{head}{BEGIN}\n\n{}\n\n{END}{tail}", tables.trim()))?)
}
