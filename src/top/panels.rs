//! The panels of the board. None tells anything by colour alone.

use ratatui::Frame;
use ratatui::layout::{Constraint, Rect};
use ratatui::style::{Modifier, Style, Stylize};
use ratatui::text::Line;
use ratatui::widgets::{Block, Cell, Paragraph, Row, Sparkline, Table};

use super::draw::{Look, Order};
use super::words::{UNKNOWN, age, clock_face, level, percent, span};
use crate::client::{self, moment};
use crate::domain::Timestamp;
use crate::rpc::api;
use crate::rpc::api::{DeskStatus, FigureGrouping};

/// Each queue: who waits, how long, and how well callers were served.
pub(super) fn queues(frame: &mut Frame, area: Rect, board: &api::Board, now: Timestamp) {
    let rows = board.waiting.iter().flat_map(|waiting| &waiting.queues).map(|queue| {
        let figures = group(board, FigureGrouping::Queue, &queue.queue);
        let within = queue.answer_within;
        let level = |figures: Option<&api::Figures>| percent(level(figures, within));
        let [one, two, three, four, five] = acuities(&queue.by_acuity);
        let is_late = is_past(queue.oldest_arrived_at, within, now);
        let longest = marked(age(queue.oldest_arrived_at, now), is_late);
        let staff = format!("{}/{}", queue.ready_operators, queue.operators_on_duty);
        Row::new([
            Cell::from(queue.queue.clone()),
            Cell::from(if queue.open { "open" } else { "closed" }),
            one,
            two,
            three,
            four,
            five,
            Cell::from(queue.ringing.to_string()),
            longest,
            Cell::from(target(queue)),
            Cell::from(span(queue.expected_wait)),
            Cell::from(staff),
            Cell::from(level(figures.and_then(|it| it.last_5_minutes.as_ref()))),
            Cell::from(level(figures.and_then(|it| it.last_30_minutes.as_ref()))),
            Cell::from(level(figures.and_then(|it| it.today.as_ref()))),
        ])
    });
    let head = [
        "queue",
        "",
        "1",
        "2",
        "3",
        "4",
        "5",
        "ring",
        "longest",
        "target",
        "expect",
        "free/duty",
        "5 min",
        "30 min",
        "today",
    ];
    let narrow = |width| Constraint::Length(width);
    let widths = [
        Constraint::Fill(1),
        narrow(6),
        narrow(3),
        narrow(3),
        narrow(3),
        narrow(3),
        narrow(3),
        narrow(4),
        narrow(9),
        narrow(12),
        narrow(7),
        narrow(9),
        narrow(6),
        narrow(6),
        narrow(6),
    ];
    let title = "Who waits, by acuity; answered within the target, of all offered";
    frame.render_widget(table(title, head, rows, widths), area);
}

/// Those who have waited longest.
pub(super) fn longest(frame: &mut Frame, area: Rect, board: &api::Board, now: Timestamp) {
    let rows = board.waiting.iter().flat_map(|waiting| &waiting.longest).map(|call| {
        let ages = plain(call.age_group().as_str_name(), "AGE_GROUP_");
        Row::new([
            Cell::from(call.call_id.to_string()),
            Cell::from(call.acuity.to_string()),
            Cell::from(ages),
            Cell::from(call.queue.clone()),
            Cell::from(age(call.arrived_at, now)),
            Cell::from(if call.ringing { "rings" } else { "" }),
        ])
    });
    let widths = [
        Constraint::Length(7),
        Constraint::Length(2),
        Constraint::Length(7),
        Constraint::Fill(1),
        Constraint::Length(7),
        Constraint::Length(5),
    ];
    let head = ["call", "", "age", "queue", "waits", ""];
    frame.render_widget(table("Longest waiting", head, rows, widths), area);
}

/// The operators, and what they do since when.
pub(super) fn operators(
    frame: &mut Frame,
    area: Rect,
    board: &api::Board,
    now: Timestamp,
    look: &Look,
) {
    let Some(operators) = &board.operators else { return };
    let mut people: Vec<_> = operators.operators.iter().collect();
    if look.order == Order::Status {
        people.sort_by_key(|it| (it.status, moment(it.since)));
    }
    let rows = people.iter().skip(look.skipped.min(people.len().saturating_sub(1))).map(|it| {
        let call = if it.call_id == 0 { String::new() } else { it.call_id.to_string() };
        Row::new([
            Cell::from(it.operator_id.clone()),
            Cell::from(doing(it)),
            Cell::from(age(it.since, now)),
            Cell::from(call),
        ])
    });
    let counted = operators.by_status.iter().map(|it| {
        let status = plain(it.status().as_str_name(), "DESK_STATUS_");
        format!("{} {status}", it.operators)
    });
    let mut title: Vec<String> = counted.collect();
    if operators.off_duty > 0 {
        title.push(format!("{} off duty", operators.off_duty));
    }
    let title = format!("Operators: {}", title.join(", "));
    let widths =
        [Constraint::Fill(1), Constraint::Length(19), Constraint::Length(8), Constraint::Length(7)];
    let head = ["operator", "", "since", "call"];
    frame.render_widget(table(&title, head, rows, widths), area);
}

/// What an operator does, in a word or two.
fn doing(operator: &api::BoardOperator) -> String {
    let mut word = match operator.status() {
        DeskStatus::NotReady => plain(operator.pause().as_str_name(), "PAUSE_"),
        DeskStatus::Talking if operator.held => "talking, on hold".to_owned(),
        status => plain(status.as_str_name(), "DESK_STATUS_"),
    };
    if operator.console_lost_since.is_some() {
        word.push_str(", LOST");
    } else if !operator.on_duty {
        word.push_str(", off duty");
    }
    word
}

/// Who is on the way to partners and from them.
pub(super) fn partners(frame: &mut Frame, area: Rect, board: &api::Board, now: Timestamp) {
    let rows = board.partners.iter().flat_map(|all| &all.partners).map(|partner| {
        let name = &partner.partner_id;
        let name = if partner.is_twin { format!("{name} (twin)") } else { name.clone() };
        let out = partner.out_today.unwrap_or_default();
        Row::new([
            Cell::from(name),
            Cell::from(partner.proposed.to_string()),
            Cell::from(age(partner.oldest_proposed_at, now)),
            Cell::from((partner.accepted + partner.connected).to_string()),
            Cell::from(partner.inbound.to_string()),
            Cell::from(format!("{}/{}", out.completed, out.proposed)),
        ])
    });
    let widths = [
        Constraint::Fill(1),
        Constraint::Length(5),
        Constraint::Length(6),
        Constraint::Length(5),
        Constraint::Length(5),
        Constraint::Length(7),
    ];
    let head = ["partner", "asked", "since", "there", "in", "done"];
    frame.render_widget(table("Transfers", head, rows, widths), area);
}

/// What is owed, and what is late.
pub(super) fn promises(frame: &mut Frame, area: Rect, board: &api::Board, now: Timestamp) {
    let Some(promises) = &board.promises else { return };
    let sum = |count: fn(&api::BoardPromiseKind) -> u32| promises.kinds.iter().map(count).sum();
    let (open, overdue): (u32, u32) = (sum(|kind| kind.open), sum(|kind| kind.overdue));
    let rows = promises.overdue.iter().map(|late| {
        let ower = if late.ower_id.is_empty() { UNKNOWN } else { &late.ower_id };
        let by = client::moment(late.due_at).map(|due| clock_face(now.since(due)));
        Row::new([
            Cell::from(late.case_id.to_string()),
            Cell::from(late.kind.replace('_', " ")),
            Cell::from(ower.to_owned()),
            marked(by.unwrap_or_default(), true),
        ])
    });
    let widths =
        [Constraint::Length(7), Constraint::Fill(1), Constraint::Fill(1), Constraint::Length(10)];
    let cases = board.cases.clone().unwrap_or_default();
    let title = format!("Promises: {open} open, {overdue} late; {} open cases", cases.open);
    frame.render_widget(table(&title, ["case", "late", "owed by", "by"], rows, widths), area);
}

/// The half-hours of the day: who called, as bars; and the figures of the day in words.
pub(super) fn day(frame: &mut Frame, area: Rect, board: &api::Board) {
    let intervals = board.day.iter().flat_map(|day| &day.intervals);
    let arrived: Vec<u64> =
        intervals.map(|it| it.figures.as_ref().map_or(0, |figures| figures.arrived)).collect();
    let block = panel("Today: callers by half-hour since midnight");
    let inner = block.inner(area);
    frame.render_widget(block, area);
    let [bars, words] = ratatui::layout::Layout::horizontal([
        Constraint::Length(u16::try_from(arrived.len()).unwrap_or(u16::MAX) + 2),
        Constraint::Fill(1),
    ])
    .areas(inner);
    frame.render_widget(Sparkline::default().data(&arrived), bars);
    frame.render_widget(Paragraph::new(day_in_words(board)), words);
}

fn day_in_words(board: &api::Board) -> Vec<Line<'static>> {
    let whole = group(board, FigureGrouping::Unspecified, "");
    let Some(today) = whole.and_then(|whole| whole.today.as_ref()) else {
        return vec![Line::from("nobody has called yet")];
    };
    let mut lines = vec![
        Line::from(format!(
            "{} called, {} answered, {} gave up ({})",
            today.arrived,
            today.answered,
            today.abandoned,
            percent(today.abandonment)
        )),
        Line::from(format!(
            "mean wait {}   95 % within {}   mean handling {}   occupancy {}",
            span(today.speed_of_answer),
            span(today.answered_wait_p95),
            span(today.handle_time),
            percent(today.occupancy)
        )),
    ];
    lines.extend(today.within.iter().map(|within| {
        Line::from(format!(
            "within {}: offered {}  answered_only {}  ignore_short_abandons {}  removed {}",
            span(within.threshold),
            percent(within.offered),
            percent(within.answered_only),
            percent(within.ignore_short_abandons),
            percent(within.removed)
        ))
    }));
    lines
}

/// The figures of a group, if it has any.
fn group<'a>(board: &'a api::Board, by: FigureGrouping, key: &str) -> Option<&'a api::BoardGroup> {
    let mut groups = board.figures.iter().flat_map(|figures| &figures.groups);
    groups.find(|group| group.group_by() == by && group.key == key)
}

/// Five counts; nobody is an empty place, so that somebody stands out.
fn acuities(counts: &[u32]) -> [Cell<'static>; 5] {
    std::array::from_fn(|index| match counts.get(index) {
        None | Some(0) => Cell::from("·").dim(),
        Some(count) => Cell::from(count.to_string()).bold(),
    })
}

fn target(queue: &api::BoardQueue) -> String {
    format!("{} in {}", percent(Some(queue.answer_share)), span(queue.answer_within))
}

fn is_past(
    since: Option<prost_types::Timestamp>,
    within: Option<prost_types::Duration>,
    now: Timestamp,
) -> bool {
    let (since, within) = (client::moment(since), client::span(within));
    since.zip(within).is_some_and(|(since, within)| now.since(since) > within)
}

/// What is past its target carries a mark, and is red where there is colour.
fn marked(text: String, is_late: bool) -> Cell<'static> {
    if is_late { Cell::from(format!("{text} !")).red().bold() } else { Cell::from(text) }
}

fn plain(name: &str, prefix: &str) -> String {
    name.strip_prefix(prefix).unwrap_or(name).to_lowercase().replace('_', " ")
}

fn table<'a, const N: usize>(
    title: &str,
    head: [&'a str; N],
    rows: impl IntoIterator<Item = Row<'a>>,
    widths: [Constraint; N],
) -> Table<'a> {
    let head = Row::new(head).style(Style::new().add_modifier(Modifier::DIM));
    Table::new(rows, widths).header(head).block(panel(title))
}

fn panel(title: &str) -> Block<'static> {
    Block::bordered().title(format!(" {title} "))
}
