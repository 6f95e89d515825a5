//! More is asked than a centre can do: who is served first, who is turned away, and that it is said.

use std::sync::Arc;
use std::time::Duration;

use firstline::centre::Priority;
use firstline::clock::{Clock, Deadline};
use firstline::domain::{Acuity, Command, Event, OpenCall, Reply, Triage};
use firstline::journal::{MemoryJournal, Room};
use firstline::switchboard::{Capacity, Receipt, Reserve, RoomFor, Shed, SubmitError};
use futures_util::FutureExt;
use futures_util::future::BoxFuture;

use crate::support::node::{NOON, Node};
use crate::support::small_centre::{call, emergency};
use crate::support::unsteady::{Mood, Unsteady};

type Answer = BoxFuture<'static, Result<Receipt, SubmitError>>;

/// A node with one nurse, whose journal can be told to take its time.
async fn node(capacity: Capacity) -> (Node, Arc<Unsteady>) {
    let journal = Unsteady::new(MemoryJournal::new());
    let clock = Clock::manual(NOON);
    let node = Node::try_start("a", journal.clone(), &clock, capacity).await.unwrap();
    node.open_with_nurses(1).await;
    (node, journal)
}

fn routine() -> OpenCall {
    let triage = Triage { stated: Some(Acuity::Standard), ..Triage::default() };
    OpenCall { triage, ..call() }
}

/// Sends a command, which then waits.
fn send(node: &Node, command: Command) -> Answer {
    send_by(node, command, None)
}

fn send_by(node: &Node, command: Command, deadline: Option<Deadline>) -> Answer {
    let (switchboard, submission) = (node.switchboard.clone(), node.submission(command));
    let mut sent = async move { switchboard.submit_by(submission, deadline).await }.boxed();
    assert!((&mut sent).now_or_never().is_none(), "it waits");
    sent
}

/// Lets an append get stuck, so that whatever comes next waits.
async fn stuck(node: &Node, journal: &Unsteady) -> Answer {
    journal.be(Mood::Slow);
    let tried = journal.tried();
    let first = send(node, Command::OpenCall(emergency()));
    journal.has_tried(tried + 1).await;
    first
}

fn opened(answer: Result<Receipt, SubmitError>) -> firstline::domain::CallId {
    match answer.unwrap().reply {
        Reply::CallOpened { call, .. } => call,
        other => panic!("{other:?}"),
    }
}

#[tokio::test]
async fn emergencies_and_what_is_under_way_go_before_new_callers() {
    let (node, journal) = node(Capacity { batch: 1, ..Capacity::default() }).await;
    let there = node.call(call()).await;
    let first = stuck(&node, &journal).await;
    let asked = [
        Command::OpenCall(routine()),
        Command::OpenCall(call()),
        Command::HangUp(there),
        Command::OpenCall(emergency()),
    ];
    let [routine, unknown, hang_up, emergency] = asked.map(|command| send(&node, command));
    let mut watch = node.watch();
    journal.be(Mood::Sound);
    let first = opened(first.await);
    let (emergency, unknown) = (opened(emergency.await), opened(unknown.await));
    let routine = opened(routine.await);
    hang_up.await.unwrap();
    let mut seen = Vec::new();
    while seen.len() < 5 {
        let commit = watch.next().await.unwrap().unwrap();
        let events = commit.entry.steps.iter().flat_map(|step| &step.events);
        seen.extend(events.filter_map(|event| match event {
            Event::CallOpened(opened) => Some(opened.call),
            Event::CallEnded { call, .. } => Some(*call),
            _ => None,
        }));
    }
    assert_eq!(seen, [first, there, emergency, unknown, routine]);
}

#[tokio::test]
async fn routine_callers_are_turned_away_first_and_emergencies_never() {
    let capacity = Capacity { mailbox: 1, pressing: 2, routine: 1, ..Capacity::default() };
    let (node, journal) = node(capacity).await;
    let mut taken = vec![stuck(&node, &journal).await];
    let mut turned_away = 0;
    for command in [routine(), routine(), call(), call(), call(), emergency(), emergency()] {
        let (switchboard, command) = (node.switchboard.clone(), Command::OpenCall(command));
        let submission = node.submission(command);
        let mut sent = async move { switchboard.submit(submission).await }.boxed();
        match (&mut sent).now_or_never() {
            None => taken.push(sent),
            Some(answer) => {
                assert!(matches!(answer, Err(SubmitError::Busy)), "{answer:?}");
                turned_away += 1;
            }
        }
    }
    assert_eq!((taken.len(), turned_away), (6, 2), "one routine caller, one of those unknown");
    let shed = |priority| node.switchboard.shed().of(priority, Shed::Full);
    assert_eq!((shed(Priority::Routine), shed(Priority::Pressing)), (1, 1));
    assert_eq!(node.switchboard.waiting(Priority::Pressing), 2);
    assert_eq!(node.switchboard.waiting(Priority::Emergency), 1, "the other waits for room");
    journal.be(Mood::Sound);
    for answer in futures_util::future::join_all(taken).await {
        opened(answer);
    }
}

#[tokio::test(start_paused = true)]
async fn a_routine_caller_who_has_waited_too_long_is_not_taken() {
    let capacity = Capacity { routine_wait: Duration::from_secs(5), ..Capacity::default() };
    let (node, journal) = node(capacity).await;
    let first = stuck(&node, &journal).await;
    let soon = Some(Deadline::within(Duration::from_secs(1)));
    let impatient = send_by(&node, Command::OpenCall(routine()), soon);
    let (unknown, emergency) = (
        send_by(&node, Command::OpenCall(call()), soon),
        send_by(&node, Command::OpenCall(emergency()), soon),
    );
    let long_ago = send(&node, Command::OpenCall(routine()));
    tokio::time::advance(Duration::from_secs(3)).await;
    let lately = send(&node, Command::OpenCall(routine()));
    tokio::time::advance(Duration::from_secs(3)).await;
    let calls = node.state().calls().count();
    journal.be(Mood::Sound);
    for taken in [first, unknown, emergency, lately] {
        opened(taken.await);
    }
    for late in [impatient, long_ago] {
        let answer = late.await;
        assert!(matches!(answer, Err(SubmitError::Busy)), "{answer:?}");
    }
    assert_eq!(node.switchboard.shed().of(Priority::Routine, Shed::Late), 2);
    assert_eq!(node.state().calls().count(), calls + 4);
}

#[tokio::test(start_paused = true)]
async fn a_store_that_is_nearly_full_takes_no_new_callers_and_all_else() {
    let reserve = Reserve { share: 0.1, bytes_max: 1_000 };
    let (node, journal) = node(Capacity { reserve, ..Capacity::default() }).await;
    let there = node.call(routine()).await;
    let ask = |call| node.ask(Command::OpenCall(call));
    let no_room = |answer| matches!(answer, Err(SubmitError::NoRoom));
    for (left, kept_for) in [
        (1_500, RoomFor::Everybody),
        (999, RoomFor::Pressing),
        (499, RoomFor::UnderWay),
        (1_000, RoomFor::Pressing),
        (1_200, RoomFor::Everybody),
    ] {
        journal.has_room(Room { left, of: 50_000 });
        // The node looks again, in virtual time.
        let mut look = tokio::time::interval(Duration::from_millis(100));
        while node.switchboard.space().room.is_none_or(|room| room.left != left) {
            look.tick().await;
        }
        assert_eq!(node.switchboard.space().kept_for, kept_for, "{left}");
        assert_eq!(no_room(ask(routine()).await), kept_for != RoomFor::Everybody, "{left}");
        assert_eq!(no_room(ask(call()).await), kept_for == RoomFor::UnderWay, "{left}");
        node.call(emergency()).await;
    }
    node.ask(Command::HangUp(there)).await.unwrap();
    let shed = |priority| node.switchboard.shed().of(priority, Shed::Room);
    assert_eq!((shed(Priority::Routine), shed(Priority::Pressing)), (3, 1));
}
