//! The screen: where each panel stands, and what stands above and below them.

use std::time::Duration;

use jiff::tz::TimeZone;
use ratatui::Frame;
use ratatui::layout::{Constraint, Layout, Rect};
use ratatui::style::{Modifier, Style, Stylize};
use ratatui::text::{Line, Span};

use super::panels;
use super::words::local;
use crate::client::{Seen, moment};
use crate::domain::Timestamp;
use crate::rpc::api;

/// Without a message for that long the board is not to be taken for live: the server says at least
/// every 5 s that nothing has changed.
const STALE_AFTER: Duration = Duration::from_secs(8);

/// How somebody looks at the board.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(super) struct Look {
    /// In which order the operators stand.
    pub order: Order,
    /// How many of them have been scrolled away.
    pub skipped: usize,
}

/// In which order the operators stand.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) enum Order {
    /// By what they do; of those who do the same, the longest first.
    #[default]
    Status,
    /// By their ids.
    Operator,
}

impl Order {
    /// The other one.
    pub(super) fn next(self) -> Self {
        match self {
            Self::Status => Self::Operator,
            Self::Operator => Self::Status,
        }
    }
}

/// Draws the board as it was seen, at that moment of the hotline's clock.
pub(super) fn board(frame: &mut Frame, seen: &Seen, now: Timestamp, look: &Look) {
    let queues = seen.board.waiting.as_ref().map_or(0, |waiting| waiting.queues.len());
    let rows = Layout::vertical([
        Constraint::Length(1),
        Constraint::Length(u16::try_from(queues + 4).unwrap_or(u16::MAX)),
        Constraint::Fill(1),
        Constraint::Length(8),
        Constraint::Length(1),
    ]);
    let [head, top, middle, bottom, foot] = rows.areas(frame.area());
    draw_head(frame, head, seen, now);
    panels::queues(frame, top, &seen.board, now);
    let columns = Layout::horizontal([
        Constraint::Percentage(30),
        Constraint::Percentage(35),
        Constraint::Percentage(35),
    ]);
    let [left, centre, right] = columns.areas(middle);
    panels::longest(frame, left, &seen.board, now);
    panels::operators(frame, centre, &seen.board, now, look);
    let halves = Layout::vertical([Constraint::Percentage(50), Constraint::Percentage(50)]);
    let [upper, lower] = halves.areas(right);
    panels::partners(frame, upper, &seen.board, now);
    panels::promises(frame, lower, &seen.board, now);
    panels::day(frame, bottom, &seen.board);
    let keys = " q quit   o order of operators   ↑ ↓ scroll operators";
    frame.render_widget(Line::from(keys).dim(), foot);
}

fn draw_head(frame: &mut Frame, area: Rect, seen: &Seen, now: Timestamp) {
    let bold = Style::new().add_modifier(Modifier::BOLD);
    let mut spans = vec![Span::raw(" ")];
    if let Some(centre) = &seen.board.centre {
        spans.push(Span::styled(centre.centre.clone(), bold));
        spans.push(Span::raw(about(centre, now)));
        if let Some(until) = moment(centre.surge_until) {
            let until = local(until, &zone(centre), "%H:%M");
            spans.push(Span::styled(format!("  SURGE until {until} "), bold.reversed()));
        }
    }
    frame.render_widget(Line::from(spans), area);
    frame.render_widget(Line::from(liveness(seen)).right_aligned(), area);
}

fn about(centre: &api::BoardCentre, now: Timestamp) -> String {
    let time = local(now, &zone(centre), "%a %Y-%m-%d %H:%M:%S");
    let api::BoardCentre { lines, lines_in_use, held, .. } = centre;
    format!("  {time}   {lines_in_use} of {lines} lines   {held} on hold")
}

/// The centre's time zone.
pub(super) fn zone(centre: &api::BoardCentre) -> TimeZone {
    TimeZone::get(&centre.time_zone).unwrap_or(TimeZone::UTC)
}

/// Whether what is shown is true now.
fn liveness(seen: &Seen) -> Span<'static> {
    let silent = seen.heard.elapsed();
    match &seen.trouble {
        Some(trouble) => Span::raw(format!(" NOT LIVE for {} s: {trouble} ", silent.as_secs()))
            .red()
            .bold()
            .reversed(),
        None if silent >= STALE_AFTER => {
            Span::raw(format!(" NOT LIVE for {} s ", silent.as_secs())).red().bold().reversed()
        }
        None => Span::raw("live ").green(),
    }
}

#[cfg(test)]
#[path = "draw_tests.rs"]
mod tests;
