//! List, then watch.

use std::sync::Arc;

use firstline::centre::Centre;
use firstline::clock::Clock;
use firstline::domain::{Command, Pause};
use firstline::journal::MemoryJournal;
use firstline::switchboard::{Capacity, Interest, Lagged};

use crate::support::node::{NOON, Node, next};
use crate::support::small_centre::{accept, call, operator_id};

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn watchers_who_come_at_any_moment_see_every_commit_once_and_in_order() {
    const CALLS: usize = 150;
    let (journal, clock) = (MemoryJournal::new(), Clock::system());
    let a = Arc::new(Node::start("a", Arc::new(journal.clone()), &clock).await);
    let b = Arc::new(Node::start("b", Arc::new(journal.clone()), &clock).await);
    a.open_with_nurses(3).await;

    let opening = [a.clone(), b.clone()].map(|node| {
        tokio::spawn(async move {
            for _ in 0..CALLS / 2 {
                let opened = node.call(call()).await;
                node.ask(Command::HangUp(opened)).await.unwrap();
            }
        })
    });
    let watchers: Vec<_> = (0..20)
        .map(|number| {
            let node = if number % 2 == 0 { a.clone() } else { b.clone() };
            tokio::spawn(async move {
                for _ in 0..number * 10 {
                    tokio::task::yield_now().await;
                }
                let (state, mut watch) = node.list_and_watch();
                let mut state = Centre::clone(&state);
                while state.calls().filter(|call| call.has_ended()).count() < CALLS {
                    let commit = next(&mut watch).await.unwrap();
                    assert_eq!(commit.version, state.version().next());
                    state.apply_entry(&commit.entry);
                    assert_eq!(state, *commit.state, "at {}", commit.version);
                }
            })
        })
        .collect();
    for task in opening.into_iter().chain(watchers) {
        task.await.unwrap();
    }
}

#[tokio::test]
async fn who_watches_does_not_keep_what_was_there_when_it_began() {
    let node = Node::start("a", Arc::new(MemoryJournal::new()), &Clock::manual(NOON)).await;
    node.open_with_nurses(1).await;
    let (state, mut watch) = node.list_and_watch();
    let at_first = Arc::downgrade(&state);
    drop(state);
    assert!(at_first.upgrade().is_some(), "it is the newest");
    node.call(call()).await;
    assert!(at_first.upgrade().is_none(), "a call that ends would stay in it for a whole shift");
    next(&mut watch).await.unwrap();
}

#[tokio::test]
async fn a_slow_reader_is_cut_off_and_the_others_are_not() {
    let capacity = Capacity { backlog: 4, ..Capacity::default() };
    let clock = Clock::manual(NOON);
    let journal = Arc::new(MemoryJournal::new());
    let node = Node::try_start("a", journal, &clock, capacity).await.unwrap();
    node.open_with_nurses(1).await;
    let (mut slow, mut quick) = (node.watch(), node.watch());
    for _ in 0..6 {
        node.call(call()).await;
        next(&mut quick).await.unwrap();
    }
    for _ in 0..4 {
        next(&mut slow).await.expect("what it was sent before is still there");
    }
    assert_eq!(slow.next().await.unwrap().unwrap_err(), Lagged);
    assert!(slow.next().await.is_none());
    assert_eq!(node.list_and_watch().0.calls().count(), 6, "it may come back at once");
}

#[tokio::test]
async fn everybody_hears_of_what_touches_them() {
    let node = Node::start("a", Arc::new(MemoryJournal::new()), &Clock::manual(NOON)).await;
    node.open_with_nurses(2).await;
    let watch = |interest| node.switchboard.subscribe(interest).unwrap().1;
    let first = node.call(call()).await;
    let mut idle = watch(Interest::Operator(operator_id(1)));
    let mut busy = watch(Interest::Operator(operator_id(0)));
    let mut gateway = watch(Interest::Gateway("gw-1".parse().unwrap()));
    let mut elsewhere = watch(Interest::Gateway("gw-2".parse().unwrap()));
    let mut one_call = watch(Interest::Call(first));

    let accepted = node.ask(accept(&node.state(), 0)).await.unwrap().version;
    for watch in [&mut busy, &mut gateway, &mut one_call] {
        assert_eq!(next(watch).await.unwrap().version, accepted);
    }
    let paused = node.ask(Command::SetNotReady(operator_id(1), Pause::Break)).await.unwrap();
    assert_eq!(next(&mut idle).await.unwrap().version, paused.version, "the accept was not hers");
    let ended = node.ask(Command::HangUp(first)).await.unwrap().version;
    for watch in [&mut busy, &mut gateway, &mut one_call] {
        assert_eq!(next(watch).await.unwrap().version, ended, "the pause was not theirs");
    }
    node.stop.cancel();
    assert!(elsewhere.next().await.is_none(), "nothing was ever theirs");
}
