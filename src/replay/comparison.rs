//! The figures of one set of calls, as two witnesses report them.

use std::collections::HashMap;
use std::fmt;

use comfy_table::{CellAlignment, LineStyle, Table, presets};
use serde_json::json;

use crate::board::{Line, Value};

/// What a file says of its calls beside what the server says of the same calls.
#[derive(Debug, Clone, PartialEq)]
pub struct Comparison {
    rows: Vec<Row>,
}

#[derive(Debug, Clone, PartialEq)]
struct Row {
    name: String,
    file: Option<Value>,
    server: Option<Value>,
}

impl Comparison {
    /// Every figure of the file, beside the one of the same name that the server gave. What the
    /// server did not report is unknown.
    pub fn new(file: Vec<Line>, server: Vec<Line>) -> Self {
        let mut reported: HashMap<String, Option<Value>> =
            server.into_iter().map(|line| (line.name, line.value)).collect();
        let beside = |line: Line| Row {
            server: reported.remove(&line.name).flatten(),
            name: line.name,
            file: line.value,
        };
        Self { rows: file.into_iter().map(beside).collect() }
    }

    /// The same for programs: `{"answered": {"file": 10, "server": 9}, …}`. Counts and seconds
    /// are plain numbers, shares go from 0 to 1, unknown is null.
    pub fn to_json(&self) -> serde_json::Value {
        let entry =
            |row: &Row| (row.name.clone(), json!({ "file": row.file, "server": row.server }));
        self.rows.iter().map(entry).collect::<serde_json::Map<_, _>>().into()
    }

    fn table(&self) -> Table {
        let mut table = Table::new();
        table.load_style(presets::UTF8_HORIZONTAL_ONLY.row_separator(LineStyle::none()));
        table.set_header(["figure", "file", "server", "server − file"]);
        for row in &self.rows {
            table.add_row([row.name.clone(), shown(row.file), shown(row.server), row.difference()]);
        }
        table.column_iter_mut().skip(1).for_each(|column| {
            column.set_cell_alignment(CellAlignment::Right);
        });
        table
    }
}

/// The table for people, without a line break at the end.
impl fmt::Display for Comparison {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.table().trim_fmt())
    }
}

impl Row {
    fn difference(&self) -> String {
        let (Some(file), Some(server)) = (self.file, self.server) else { return String::new() };
        if file == server {
            return "same".to_owned();
        }
        let by = server.as_number() - file.as_number();
        match server {
            Value::Count(_) => format!("{by:+.0}"),
            Value::Span(_) => format!("{by:+.3}"),
            Value::Share(_) => format!("{by:+.6}"),
        }
    }
}

fn shown(value: Option<Value>) -> String {
    match value {
        None => "unknown".to_owned(),
        Some(Value::Count(count)) => count.to_string(),
        Some(Value::Span(span)) => format!("{:.3}", span.as_secs_f64()),
        Some(Value::Share(share)) => format!("{share:.6}"),
    }
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::*;
    use crate::board::{Contact, Figures, Outcome, Threshold};

    fn answered(seconds: u64) -> Contact {
        let zero = Duration::ZERO;
        let outcome =
            Outcome::Answered { talk: Duration::from_secs(90), hold: zero, wrap_up: zero };
        Contact { waited: Duration::from_secs(seconds), outcome }
    }

    fn comparison() -> Comparison {
        let thresholds = [Threshold::seconds(20)];
        let file: Figures = [answered(10), answered(31)].into_iter().collect();
        let server: Figures = [answered(10)].into_iter().collect();
        Comparison::new(file.report(&thresholds), server.report(&thresholds))
    }

    fn cells(line: &str) -> Vec<&str> {
        line.split("  ").map(str::trim).filter(|cell| !cell.is_empty()).collect()
    }

    #[test]
    fn the_table_shows_both_and_their_difference() {
        let text = comparison().to_string();
        let row = |name: &str| cells(text.lines().find(|line| line.contains(name)).unwrap());
        assert_eq!(row("figure"), ["figure", "file", "server", "server − file"]);
        assert_eq!(
            row("wait_of_answered_s"),
            ["wait_of_answered_s", "41.000", "10.000", "-31.000"]
        );
        assert_eq!(
            row("offered_within"),
            ["offered_within_20_s", "0.500000", "1.000000", "+0.500000"]
        );
        assert_eq!(row("handle_time"), ["handle_time_s", "90.000", "90.000", "same"]);
        assert_eq!(row("occupancy"), ["occupancy", "unknown", "unknown"]);
    }

    #[test]
    fn programs_get_plain_numbers() {
        let json = comparison().to_json();
        assert_eq!(json["answered"], json!({ "file": 2, "server": 1 }));
        assert_eq!(json["offered_within_20_s"], json!({ "file": 0.5, "server": 1.0 }));
        assert_eq!(json["speed_of_answer_s"], json!({ "file": 20.5, "server": 10.0 }));
        assert_eq!(json["occupancy"], json!({ "file": null, "server": null }));
    }
}
