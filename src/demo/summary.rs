//! The table at the end: how well the centre did, as the server counted it.

use comfy_table::presets;
use comfy_table::{CellAlignment, Table};

use super::board::{percent, seconds};
use crate::client::span;
use crate::rpc::api::{Figures, GetFiguresResponse};

/// The figures as a table, a row for each queue.
pub(super) fn table(figures: &GetFiguresResponse) -> String {
    let mut table = Table::new();
    table.load_style(presets::UTF8_FULL_CONDENSED);
    table.set_header([
        "queue",
        "answered",
        "gave up",
        "mean wait",
        "mean handling",
        "within 20 s (offered)",
        "abandonment",
    ]);
    for group in &figures.groups {
        table.add_row(row(&group.key, group.figures.as_ref()));
    }
    table.add_row(row("all", figures.total.as_ref()));
    for column in table.column_iter_mut().skip(1) {
        column.set_cell_alignment(CellAlignment::Right);
    }
    table.to_string()
}

fn row(name: &str, figures: Option<&Figures>) -> Vec<String> {
    let none = Figures::default();
    let figures = figures.unwrap_or(&none);
    let mean = |written| span(written).map_or("-".into(), seconds);
    vec![
        name.to_owned(),
        figures.answered.to_string(),
        figures.abandoned.to_string(),
        mean(figures.speed_of_answer),
        mean(figures.handle_time),
        percent(figures.within.first().and_then(|within| within.offered)),
        percent(figures.abandonment),
    ]
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rpc::api::{FigureGroup, FiguresWithin};

    #[test]
    fn a_row_for_each_queue_and_one_for_all() {
        let figures = Figures {
            answered: 213,
            abandoned: 4,
            speed_of_answer: Some(prost_types::Duration { seconds: 6, nanos: 0 }),
            within: vec![FiguresWithin { offered: Some(0.931), ..Default::default() }],
            ..Default::default()
        };
        let response = GetFiguresResponse {
            groups: vec![FigureGroup { key: "medical".into(), figures: Some(figures.clone()) }],
            total: Some(figures),
            ..Default::default()
        };
        let shown = table(&response);
        for word in ["medical", "all", "213", "6.0 s", "93.1 %"] {
            assert!(shown.contains(word), "{word} in\n{shown}");
        }
    }
}
