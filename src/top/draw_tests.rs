use ratatui::Terminal;
use ratatui::backend::TestBackend;

use super::*;
use crate::client::{CallError, written};
use crate::clock::Stopwatch;

const NOON: i64 = 1_785_643_200;

fn at(seconds: i64) -> Option<prost_types::Timestamp> {
    Some(written(Timestamp::from_millis((NOON + seconds) * 1000)))
}

fn seconds(seconds: i64) -> Option<prost_types::Duration> {
    Some(prost_types::Duration { seconds, nanos: 0 })
}

fn a_board() -> api::Board {
    let queue = api::BoardQueue {
        queue: "medical".into(),
        open: true,
        by_acuity: vec![0, 1, 0, 2, 0],
        ringing: 1,
        oldest_arrived_at: at(-67),
        answer_within: seconds(20),
        answer_share: 0.8,
        ready_operators: 1,
        operators_on_duty: 5,
        ..Default::default()
    };
    let within =
        api::FiguresWithin { threshold: seconds(20), offered: Some(0.856), ..Default::default() };
    let today = api::Figures {
        arrived: 216,
        answered: 200,
        abandoned: 12,
        within: vec![within],
        ..Default::default()
    };
    let group = |by: api::FigureGrouping, key: &str| api::BoardGroup {
        group_by: by.into(),
        key: key.into(),
        today: Some(today.clone()),
        ..Default::default()
    };
    let operator = |id: &str, status: api::DeskStatus, since| api::BoardOperator {
        operator_id: id.into(),
        status: status.into(),
        since: at(since),
        on_duty: true,
        ..Default::default()
    };
    api::Board {
        version: 7,
        at: at(0),
        centre: Some(api::BoardCentre {
            centre: "longhua".into(),
            time_zone: "Asia/Shanghai".into(),
            lines: 30,
            lines_in_use: 27,
            surge_until: at(3600),
            ..Default::default()
        }),
        waiting: Some(api::BoardWaiting { queues: vec![queue], ..Default::default() }),
        operators: Some(api::BoardOperators {
            operators: vec![
                operator("op-001", api::DeskStatus::Talking, -100),
                operator("op-002", api::DeskStatus::Ready, -5),
            ],
            ..Default::default()
        }),
        promises: Some(api::BoardPromises {
            overdue: vec![api::BoardOverdue {
                case_id: 43,
                promise_id: 1,
                kind: "callback".into(),
                ower_id: "op-001".into(),
                due_at: at(-125),
            }],
            ..Default::default()
        }),
        figures: Some(api::BoardFigures {
            groups: vec![
                group(api::FigureGrouping::Unspecified, ""),
                group(api::FigureGrouping::Queue, "medical"),
            ],
        }),
        ..Default::default()
    }
}

/// The screen as lines of text.
fn drawn(trouble: Option<CallError>, look: &Look) -> Vec<String> {
    let seen = Seen { board: a_board(), heard: Stopwatch::start(), trouble };
    let mut terminal = Terminal::new(TestBackend::new(140, 40)).unwrap();
    let now = Timestamp::from_millis(NOON * 1000);
    terminal.draw(|frame| board(frame, &seen, now, look)).unwrap();
    let buffer = terminal.backend().buffer();
    let cells = |y| (0..buffer.area.width).map(move |x| buffer[(x, y)].symbol());
    (0..buffer.area.height).map(|y| cells(y).collect()).collect()
}

/// The words of the line that holds `mark`.
fn line_with(lines: &[String], mark: &str) -> String {
    let line = lines.iter().find(|line| line.contains(mark));
    let line = line.unwrap_or_else(|| panic!("no {mark:?} in\n{}", lines.join("\n")));
    line.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[test]
fn the_board_stands_on_the_screen() {
    let lines = drawn(None, &Look::default());
    let head = line_with(&lines, "longhua");
    assert_eq!(
        head,
        "longhua Sun 2026-08-02 12:00:00 27 of 30 lines 0 on hold SURGE until 13:00 live"
    );
    let queue = line_with(&lines, "80 % in 0:20");
    assert_eq!(queue, "│medical open · 1 · 2 · 1 1:07 ! 80 % in 0:20 - 1/5 - - 86 % │");
    assert!(line_with(&lines, "callback").contains("2:05 !"));
    assert!(line_with(&lines, "216 called").contains("200 answered, 12 gave up"));
}

#[test]
fn operators_stand_by_what_they_do_or_by_their_names() {
    let first = |order| {
        let lines = drawn(None, &Look { order, skipped: 0 });
        lines.iter().find(|line| line.contains("op-00")).unwrap().contains("op-002")
    };
    assert!(first(Order::Status), "ready comes before talking");
    assert!(!first(Order::Operator));
}

#[test]
fn what_is_not_live_says_so() {
    let trouble = CallError {
        code: tonic::Code::Unavailable,
        reason: "GOING_AWAY".into(),
        message: "the server is going away".into(),
        retry_delay: None,
    };
    let lines = drawn(Some(trouble), &Look::default());
    assert!(line_with(&lines, "longhua").contains("NOT LIVE for 0 s: the server is going away"));
}
