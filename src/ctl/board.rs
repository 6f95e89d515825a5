//! The board, in plain text.

use super::view::{self, card, moment, plain, span_or, words, yes};
use super::{Shell, Shown};
use crate::client::{self, CallError, written};
use crate::rpc::api::{self, DeskStatus, FigureGrouping};

#[derive(Debug, clap::Args)]
pub(super) struct Args {
    /// As it was at this time, such as 2026-11-22T03:00:00+08:00. Now if not given.
    #[arg(long, value_name = "TIME")]
    at: Option<jiff::Timestamp>,
}

impl Shell {
    pub(super) async fn board(&self, args: Args) -> Shown {
        let at = args.at.map(|at| written(at.into()));
        let request = api::GetBoardRequest { at, version: None };
        let answer = self.connection.supervisor().get_board(request).await;
        let answer = answer.map_err(CallError::from)?.into_inner();
        Ok(self.format.show(&answer, |answer| text(&answer.board.clone().unwrap_or_default())))
    }
}

fn text(board: &api::Board) -> String {
    let parts = [
        centre(board),
        board.waiting.as_ref().map_or_else(String::new, |waiting| queues(waiting, board)),
        board.waiting.as_ref().map_or_else(String::new, |waiting| longest(waiting, board)),
        board.operators.as_ref().map_or_else(String::new, |all| operators(all, board)),
        board.partners.as_ref().map_or_else(String::new, partners),
        board.promises.as_ref().map_or_else(String::new, promises),
        board.figures.as_ref().map_or_else(String::new, figures),
    ];
    let parts: Vec<_> = parts.into_iter().filter(|part| !part.is_empty()).collect();
    parts.join("\n\n")
}

fn centre(board: &api::Board) -> String {
    let centre = board.centre.clone().unwrap_or_default();
    let cases = board.cases.clone().unwrap_or_default();
    let on_duty: u32 = statuses(board).iter().map(|count| count.operators).sum();
    let resolved = format!("{} of {}", cases.resolved_at_first_contact, cases.closed_today);
    let within = span_or("?", &cases.first_contact_window);
    card([
        ("centre", centre.centre),
        ("at", format!("{}, entry {}", moment(&board.at), board.version)),
        ("lines in use", format!("{} of {}", centre.lines_in_use, centre.lines)),
        ("on hold", centre.held.to_string()),
        ("surge until", moment(&centre.surge_until)),
        ("operators on duty", on_duty.to_string()),
        ("open cases", format!("{}, {} unowned", cases.open, cases.unowned)),
        ("closed today", cases.closed_today.to_string()),
        ("resolved at first contact", format!("{resolved}, as far as is known within {within}")),
    ])
}

fn statuses(board: &api::Board) -> &[api::BoardStatusCount] {
    board.operators.as_ref().map_or(&[], |operators| &operators.by_status)
}

/// How long something has lasted on the board.
fn since(begun: &Option<prost_types::Timestamp>, board: &api::Board) -> String {
    match (client::moment(*begun), client::moment(board.at)) {
        (Some(begun), Some(at)) => words(at.since(begun)),
        _ => String::new(),
    }
}

fn queues(waiting: &api::BoardWaiting, board: &api::Board) -> String {
    let columns = [
        "queue",
        "open",
        "waiting",
        "1",
        "2",
        "3",
        "4",
        "5",
        "ringing",
        "longest wait",
        "ready",
        "on duty",
        "expected",
        "callbacks due",
    ];
    let row = |queue: &api::BoardQueue| {
        let acuity = |n: usize| {
            let count = queue.by_acuity.get(n).copied().unwrap_or(0);
            if count == 0 { String::new() } else { count.to_string() }
        };
        [
            queue.queue.clone(),
            if queue.open { "open" } else { "closed" }.to_owned(),
            queue.by_acuity.iter().sum::<u32>().to_string(),
            acuity(0),
            acuity(1),
            acuity(2),
            acuity(3),
            acuity(4),
            queue.ringing.to_string(),
            since(&queue.oldest_arrived_at, board),
            queue.ready_operators.to_string(),
            queue.operators_on_duty.to_string(),
            span_or("unknown", &queue.expected_wait),
            queue.callbacks_due.to_string(),
        ]
    };
    view::table(columns, waiting.queues.iter().map(row), "There are no queues.")
}

fn longest(waiting: &api::BoardWaiting, board: &api::Board) -> String {
    let row = |call: &api::BoardCall| {
        [
            call.call_id.to_string(),
            call.queue.clone(),
            call.acuity.to_string(),
            plain(call.age_group().as_str_name(), "AGE_GROUP_"),
            since(&call.arrived_at, board),
            yes(call.ringing),
        ]
    };
    let columns = ["call", "queue", "acuity", "age group", "waits for", "rings"];
    view::table(columns, waiting.longest.iter().map(row), "Nobody waits.")
}

fn operators(operators: &api::BoardOperators, board: &api::Board) -> String {
    let row = |operator: &api::BoardOperator| {
        let status = plain(operator.status().as_str_name(), "DESK_STATUS_");
        let pause = plain(operator.pause().as_str_name(), "PAUSE_");
        let call = Some(operator.call_id).filter(|call| *call > 0);
        [
            operator.operator_id.clone(),
            match operator.status() {
                DeskStatus::NotReady => format!("{status}: {pause}"),
                DeskStatus::Talking if operator.held => format!("{status}, on hold"),
                _ => status,
            },
            since(&operator.since, board),
            yes(operator.on_duty),
            call.map(|call| call.to_string()).unwrap_or_default(),
            since(&operator.console_lost_since, board),
        ]
    };
    let columns = ["operator", "status", "for", "on duty", "call", "console lost for"];
    view::table(columns, operators.operators.iter().map(row), "Nobody is signed in.")
}

fn partners(partners: &api::BoardPartners) -> String {
    if partners.partners.is_empty() {
        return String::new();
    }
    let row = |partner: &api::BoardPartner| {
        let out = partner.out_today.unwrap_or_default();
        [
            partner.partner_id.clone(),
            partner.proposed.to_string(),
            partner.accepted.to_string(),
            partner.connected.to_string(),
            partner.inbound.to_string(),
            out.proposed.to_string(),
            out.connected.to_string(),
            out.completed.to_string(),
        ]
    };
    let columns = [
        "partner",
        "proposed",
        "accepted",
        "with them",
        "with us",
        "today",
        "connected",
        "completed",
    ];
    view::table(columns, partners.partners.iter().map(row), "")
}

fn promises(promises: &api::BoardPromises) -> String {
    let row = |kind: &api::BoardPromiseKind| {
        [
            kind.kind.clone(),
            kind.open.to_string(),
            kind.overdue.to_string(),
            kind.made_today.to_string(),
            kind.kept_today.to_string(),
            kind.kept_late_today.to_string(),
            kind.withdrawn_today.to_string(),
        ]
    };
    let columns =
        ["promises", "open", "overdue", "made today", "kept", "of those late", "withdrawn"];
    view::table(columns, promises.kinds.iter().map(row), "Nothing is owed.")
}

/// The figures of the whole centre and of each queue, by their published names.
fn figures(figures: &api::BoardFigures) -> String {
    let is_shown = |group: &&api::BoardGroup| {
        let by = group.group_by();
        by == FigureGrouping::Unspecified || by == FigureGrouping::Queue
    };
    let tables = figures.groups.iter().filter(is_shown).map(|group| {
        let lines = |figures: &Option<api::Figures>| {
            super::figures::lines(&figures.clone().unwrap_or_default())
        };
        let five = lines(&group.last_5_minutes).into_iter();
        let rest = lines(&group.last_30_minutes).into_iter().zip(lines(&group.today));
        let rows = five
            .zip(rest)
            .map(|([name, five], ([_, thirty], [_, today]))| [name, five, thirty, today]);
        let key = if group.key.is_empty() { "all queues" } else { &group.key };
        view::table([key, "5 minutes", "30 minutes", "today"], rows, "")
    });
    tables.collect::<Vec<_>>().join("\n\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_board_is_text() {
        let at = |seconds| Some(prost_types::Timestamp { seconds, nanos: 0 });
        let queue = api::BoardQueue {
            queue: "medical".to_owned(),
            open: true,
            by_acuity: vec![0, 0, 2, 1, 0],
            oldest_arrived_at: at(1_000),
            ..Default::default()
        };
        let figures = api::Figures { answered: 7, ..Default::default() };
        let group = api::BoardGroup { today: Some(figures), ..Default::default() };
        let board = api::Board {
            version: 12,
            at: at(1_090),
            centre: Some(api::BoardCentre { centre: "longhua".to_owned(), ..Default::default() }),
            waiting: Some(api::BoardWaiting { queues: vec![queue], ..Default::default() }),
            operators: Some(api::BoardOperators::default()),
            figures: Some(api::BoardFigures { groups: vec![group] }),
            ..Default::default()
        };
        let text = text(&board);
        let line = |word: &str| {
            let line = text.lines().find(|line| line.trim_start().starts_with(word)).unwrap();
            line.split_whitespace().map(str::to_owned).collect::<Vec<_>>()
        };
        assert_eq!(line("centre"), ["centre", "longhua"]);
        let medical =
            ["medical", "open", "3", "2", "1", "0", "1m", "30s", "0", "0", "unknown", "0"];
        assert_eq!(line("medical"), medical);
        assert_eq!(line("answered "), ["answered", "0", "0", "7"]);
        assert!(text.contains("Nobody waits.") && text.contains("Nobody is signed in."), "{text}");
    }
}
