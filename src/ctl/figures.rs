//! Figures.

use std::time::Duration;

use clap::ValueEnum;
use jiff::SignedDuration;

use super::view::{self, span_or};
use super::{Shell, Shown};
use crate::client::{CallError, written};
use crate::rpc::api::{self, FigureGrouping};

#[derive(Debug, clap::Args)]
pub(super) struct Args {
    /// Only contacts that arrived at this time or later, such as 2026-11-22T00:00:00+08:00.
    #[arg(long, value_name = "TIME")]
    from: Option<jiff::Timestamp>,
    /// Only contacts that arrived before this time.
    #[arg(long, value_name = "TIME")]
    to: Option<jiff::Timestamp>,
    /// A threshold T of the figures that have one; may be given several times. 20s if not given.
    #[arg(long, value_name = "TIME")]
    threshold: Vec<SignedDuration>,
    /// Only contacts of this queue.
    #[arg(long)]
    queue: Option<String>,
    /// By what to tell them apart.
    #[arg(long)]
    by: Option<By>,
}

/// By what figures are told apart.
#[derive(Debug, Clone, Copy, ValueEnum)]
pub(super) enum By {
    Queue,
    Acuity,
    District,
    Language,
    Age,
    HalfHour,
}

impl By {
    pub(super) fn of_api(self) -> FigureGrouping {
        match self {
            Self::Queue => FigureGrouping::Queue,
            Self::Acuity => FigureGrouping::Acuity,
            Self::District => FigureGrouping::District,
            Self::Language => FigureGrouping::Language,
            Self::Age => FigureGrouping::AgeGroup,
            Self::HalfHour => FigureGrouping::HalfHour,
        }
    }
}

impl Shell {
    pub(super) async fn figures(&self, args: Args) -> Shown {
        let threshold = |span: SignedDuration| prost_types::Duration {
            seconds: span.as_secs(),
            nanos: span.subsec_nanos(),
        };
        let request = api::GetFiguresRequest {
            from: args.from.map(|at| written(at.into())),
            to: args.to.map(|at| written(at.into())),
            thresholds: args.threshold.into_iter().map(threshold).collect(),
            queue: args.queue.unwrap_or_default(),
            group_by: args.by.map_or(FigureGrouping::Unspecified, By::of_api).into(),
        };
        let answer = self.connection.supervisor().get_figures(request).await;
        let answer = answer.map_err(CallError::from)?.into_inner();
        Ok(self.format.show(&answer, table))
    }
}

/// One column for each group, one for all together.
fn table(answer: &api::GetFiguresResponse) -> String {
    let total = answer.total.clone().unwrap_or_default();
    let is_grouped = answer.groups.iter().any(|group| !group.key.is_empty());
    let groups: Vec<(&str, &api::Figures)> = answer
        .groups
        .iter()
        .filter(|_| is_grouped)
        .filter_map(|group| Some((group.key.as_str(), group.figures.as_ref()?)))
        .chain([("all", &total)])
        .collect();
    let tables = groups.into_iter().map(|(key, figures)| {
        let key = if key.is_empty() { "unknown" } else { key };
        view::table(["figure", key], lines(figures), "There are no figures.")
    });
    let mut text = tables.collect::<Vec<_>>().join("\n\n");
    if answer.unfinished > 0 {
        text += &format!("\n\n{} contacts have not ended and are in no figure.", answer.unfinished);
    }
    if answer.first_version > 1 {
        text += &format!(
            "\n\nThe journal has been trimmed: figures before entry {} are missing.",
            answer.first_version
        );
    }
    text
}

/// The figures under their published names.
pub fn lines(figures: &api::Figures) -> Vec<[String; 2]> {
    let span = |span: &Option<prost_types::Duration>| span_or("unknown", span);
    let mut lines = vec![
        ["arrived".to_owned(), figures.arrived.to_string()],
        ["answered".to_owned(), figures.answered.to_string()],
        ["abandoned".to_owned(), figures.abandoned.to_string()],
        ["wait_of_answered".to_owned(), span(&figures.wait_of_answered)],
        ["wait_of_abandoned".to_owned(), span(&figures.wait_of_abandoned)],
        ["handled".to_owned(), span(&figures.handled)],
        ["speed_of_answer".to_owned(), span(&figures.speed_of_answer)],
        ["answered_wait_median".to_owned(), span(&figures.answered_wait_median)],
        ["answered_wait_p95".to_owned(), span(&figures.answered_wait_p95)],
        ["handle_time".to_owned(), span(&figures.handle_time)],
        ["abandonment".to_owned(), share(figures.abandonment)],
        ["occupancy".to_owned(), share(figures.occupancy)],
    ];
    figures.within.iter().for_each(|within| lines.extend(lines_within(within)));
    lines
}

fn lines_within(figures: &api::FiguresWithin) -> Vec<[String; 2]> {
    let threshold = figures.threshold.and_then(|span| Duration::try_from(span).ok());
    let seconds = threshold.unwrap_or_default().as_secs();
    let within = |name: &str, value: String| [format!("{name}_within_{seconds}_s"), value];
    vec![
        within("answered", figures.answered_within.to_string()),
        within("abandoned", figures.abandoned_within.to_string()),
        within("answered_only", share(figures.answered_only)),
        within("offered", share(figures.offered)),
        within("ignore_short_abandons", share(figures.ignore_short_abandons)),
        within("removed", share(figures.removed)),
        [format!("abandonment_past_{seconds}_s"), share(figures.abandonment_past)],
    ]
}

fn share(share: Option<f64>) -> String {
    share.map_or_else(|| "unknown".to_owned(), |share| format!("{:.2} %", 100.0 * share))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn figures_have_their_published_names() {
        let within = api::FiguresWithin {
            threshold: Some(prost_types::Duration { seconds: 20, nanos: 0 }),
            answered_within: 1,
            offered: Some(0.5),
            ..api::FiguresWithin::default()
        };
        let figures = api::Figures { answered: 2, within: vec![within], ..Default::default() };
        let answer = api::GetFiguresResponse {
            total: Some(figures),
            unfinished: 3,
            ..api::GetFiguresResponse::default()
        };
        let text = table(&answer);
        let value = |name: &str| {
            let line = text.lines().find(|line| line.trim_start().starts_with(name)).unwrap();
            line.trim_start().trim_start_matches(name).trim().to_owned()
        };
        assert_eq!(value("answered "), "2");
        assert_eq!(value("offered_within_20_s"), "50.00 %");
        assert_eq!(value("abandonment_past_20_s"), "unknown");
        assert!(text.ends_with("3 contacts have not ended and are in no figure."), "{text}");
    }
}
