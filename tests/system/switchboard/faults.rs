//! A journal that fails: every command takes effect exactly once, or is refused and has changed
//! nothing.

use firstline::clock::Clock;
use firstline::domain::Command;
use firstline::journal::{Fault, JournalError, MemoryJournal};
use firstline::switchboard::{Health, SubmitError};
use futures_util::future::join_all;
use futures_util::poll;
use std::sync::Arc;

use crate::support::history;
use crate::support::journals::centre;
use crate::support::node::{LONG, NOON, Node, key};
use crate::support::small_centre::{call, call_ids};
use crate::support::unsteady::{Mood, Unsteady};

/// A node with one nurse on a journal that can be told to fail.
async fn node() -> (Node, MemoryJournal) {
    let journal = MemoryJournal::new();
    let node = Node::start("a", Arc::new(journal.clone()), &Clock::manual(NOON)).await;
    node.open_with_nurses(1).await;
    (node, journal)
}

#[tokio::test]
async fn a_lost_answer_or_a_lost_append_counts_once() {
    for faults in [
        vec![Fault::AnswerLost],
        vec![Fault::Unreached],
        vec![Fault::Unreached, Fault::AnswerLost, Fault::Unreached],
        vec![Fault::AnswerLost, Fault::Full, Fault::Unreached],
    ] {
        let (node, journal) = node().await;
        let before = node.state().version();
        faults.iter().for_each(|fault| journal.fail_next_append(*fault));
        let opened = node.call(call()).await;
        assert_eq!(call_ids(&node.state()), [opened], "{faults:?}");
        assert_eq!(node.state().version(), before.next(), "{faults:?}");
        let entries = history::entries(&journal, &centre("longhua")).await;
        assert_eq!(history::replay(&centre("longhua"), &entries), *node.state());
    }
}

#[tokio::test]
async fn a_full_journal_refuses_and_later_works() {
    let (node, journal) = node().await;
    let before = node.state();
    journal.fail_next_append(Fault::Full);
    let refused = node.ask(Command::OpenCall(call())).await.unwrap_err();
    assert!(matches!(refused, SubmitError::Journal(JournalError::Full(_))), "{refused}");
    assert_eq!(node.state(), before);
    node.call(call()).await;
    assert_eq!(*node.switchboard.health().borrow(), Health::Serving);
}

#[tokio::test]
async fn health_tells_of_an_outage_and_of_its_end() {
    let journal = Unsteady::new(MemoryJournal::new());
    let node = Node::start("a", journal.clone(), &Clock::system()).await;
    node.open_with_nurses(1).await;
    journal.be(Mood::Unreachable);
    let (opened, ()) = tokio::join!(node.call(call()), async {
        node.healthy(|health| matches!(health, Health::Waiting(_))).await;
        journal.be(Mood::Sound);
    });
    assert_eq!(call_ids(&node.state()), [opened]);
    assert_eq!(*node.switchboard.health().borrow(), Health::Serving);
}

#[tokio::test]
async fn commands_that_arrive_during_an_append_become_one_entry() {
    let journal = Unsteady::new(MemoryJournal::new());
    let node = Node::start("a", journal.clone(), &Clock::manual(NOON)).await;
    node.open_with_nurses(1).await;
    let before = node.state().version();

    journal.be(Mood::Slow);
    let tried = journal.tried();
    let mut first = Box::pin(node.call(call()));
    assert!(poll!(&mut first).is_pending());
    journal.has_tried(tried + 1).await;
    let mut others: Vec<_> = (0..100).map(|_| Box::pin(node.call(call()))).collect();
    for other in &mut others {
        assert!(poll!(other).is_pending());
    }
    journal.be(Mood::Sound);
    first.await;
    let mut calls = join_all(others).await;
    calls.sort();
    calls.dedup();
    assert_eq!(calls.len(), 100);
    assert_eq!(node.state().version(), before.next().next(), "two entries for 101 commands");
}

#[tokio::test]
async fn who_has_stopped_waiting_before_the_turn_is_left_out() {
    let journal = Unsteady::new(MemoryJournal::new());
    let node = Node::start("a", journal.clone(), &Clock::manual(NOON)).await;
    node.open_with_nurses(1).await;
    journal.be(Mood::Slow);
    let tried = journal.tried();
    let mut first = Box::pin(node.call(call()));
    assert!(poll!(&mut first).is_pending());
    journal.has_tried(tried + 1).await;
    let mut given_up = Box::pin(node.call(call()));
    assert!(poll!(&mut given_up).is_pending());
    drop(given_up);
    journal.be(Mood::Sound);
    first.await;
    let last = node.call(call()).await;
    assert_eq!(node.state().calls().count(), 2);
    assert!(node.state().call(last).is_some());
}

#[tokio::test]
async fn a_retry_gets_the_first_answer_and_other_content_is_refused() {
    let (node, journal) = node().await;
    journal.fail_next_append(Fault::AnswerLost);
    let open = || Command::OpenCall(call());
    let first = node.request(key(1, 1), open()).await.unwrap();
    let again = node.request(key(1, 1), open()).await.unwrap();
    assert_eq!(first.reply, again.reply);
    let other = node.request(key(1, 2), open()).await.unwrap_err();
    assert_eq!(other.to_string(), "request id was used before with different content");
    let (left, right) =
        tokio::join!(node.request(key(2, 1), open()), node.request(key(2, 1), open()));
    assert_eq!(left.unwrap().reply, right.unwrap().reply, "in one batch");
    assert_eq!(node.state().calls().count(), 2);
}

#[tokio::test]
async fn a_mistake_in_the_program_ends_the_task_and_not_in_silence() {
    let journal = Unsteady::new(MemoryJournal::new());
    let node = Node::start("a", journal.clone(), &Clock::manual(NOON)).await;
    node.open_with_nurses(1).await;
    let mut watch = node.watch();
    journal.be(Mood::Broken);
    for _ in 0..2 {
        let stopped = node.ask(Command::OpenCall(call())).await.unwrap_err();
        assert!(stopped.to_string().contains("met a defect"), "{stopped}");
    }
    assert!(tokio::time::timeout(LONG, watch.next()).await.unwrap().is_none());
    node.healthy(|health| matches!(health, Health::Stopped(_))).await;
}

#[tokio::test]
async fn the_stop_token_ends_it_and_everybody_is_told() {
    let journal = Unsteady::new(MemoryJournal::new());
    let node = Node::start("a", journal.clone(), &Clock::manual(NOON)).await;
    node.open_with_nurses(1).await;
    let mut watch = node.watch();
    journal.be(Mood::Slow);
    let tried = journal.tried();
    let mut under_way = Box::pin(node.ask(Command::OpenCall(call())));
    assert!(poll!(&mut under_way).is_pending());
    journal.has_tried(tried + 1).await;
    node.stop.cancel();

    for answer in [under_way.await, node.ask(Command::OpenCall(call())).await] {
        let stopped = answer.unwrap_err().to_string();
        assert_eq!(stopped, "this node does not serve the centre: it is shutting down");
    }
    assert!(tokio::time::timeout(LONG, watch.next()).await.unwrap().is_none());
    node.healthy(|health| matches!(health, Health::Stopped(_))).await;
    let late = node.switchboard.subscribe(firstline::switchboard::Interest::Everything);
    assert!(matches!(late, Err(SubmitError::Stopped(_))), "{late:?}");
}
