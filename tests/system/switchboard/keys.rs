//! The data keys of what is at hand come back with a store that has lost everything, whoever wrote
//! them and however long ago.

use std::collections::BTreeSet;
use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use firstline::clock::Clock;
use firstline::domain::{CallId, Command, Event, HistoryEvent, KeyId, Version};
use firstline::journal::{Journal, MemoryJournal};
use firstline::switchboard::{Capacity, Health, Submission, Upkeep};

use crate::support::journals::{Store, centre};
use crate::support::node::{NOON, Node, next, opened};
use crate::support::small_centre::{call, operator_id, ringing};

/// Longer than it takes to fetch what another node has written.
const A_WHILE: Duration = Duration::from_secs(5);

/// A call with its key.
async fn sealed_call(node: &Node) -> (CallId, KeyId) {
    let call = call();
    let key = call.key;
    let blobs = vec![(key.to_string(), wrapped(key))];
    let submission = Submission { blobs, ..node.submission(Command::OpenCall(call)) };
    (opened(node.switchboard.submit(submission).await.unwrap().reply), key)
}

fn wrapped(key: KeyId) -> Bytes {
    Bytes::from(format!("{key}, wrapped"))
}

async fn sealed_calls(node: &Node, count: usize) -> Vec<KeyId> {
    let mut keys = Vec::new();
    for _ in 0..count {
        keys.push(sealed_call(node).await.1);
    }
    keys
}

async fn ends(node: &Node) {
    node.stop.cancel();
    node.healthy(|health| matches!(health, Health::Stopped(_))).await;
}

/// Which of these keys lie beside the history.
async fn present(journal: &dyn Journal, keys: &[KeyId]) -> Vec<KeyId> {
    let names: Vec<String> = keys.iter().map(ToString::to_string).collect();
    let blobs = journal.blobs(&centre("longhua"), &names).await.unwrap();
    let found = keys.iter().zip(blobs).filter_map(|(key, blob)| Some((*key, blob?)));
    found.inspect(|(key, blob)| assert_eq!(*blob, wrapped(*key))).map(|(key, _)| key).collect()
}

/// Lets the store lose everything, and waits until the node has put it back.
async fn lose(node: &Node, forget: impl AsyncFnOnce()) {
    let mut watch = node.watch();
    forget().await;
    let is_back = |event: &Event| matches!(event, Event::History(HistoryEvent::PutBack { .. }));
    loop {
        let commit = next(&mut watch).await.expect("it is put back");
        if commit.entry.steps.iter().flat_map(|step| &step.events).any(is_back) {
            return;
        }
    }
}

#[tokio::test]
async fn those_from_before_a_node_began() {
    let store = Store::redis().await;
    let clock = Clock::manual(NOON);
    let a = Node::start("a", store.first.clone(), &clock).await;
    a.open_with_nurses(1).await;
    let keys = sealed_calls(&a, 3).await;
    ends(&a).await;
    // It reads what happened, entry by entry; the keys are not in the entries.
    let b = Node::start("b", store.second.clone(), &clock).await;
    lose(&b, async || store.forget_everything().await).await;
    assert_eq!(present(&*store.first, &keys).await, keys);
}

#[tokio::test(start_paused = true)]
async fn those_that_another_node_has_written() {
    let (journal, clock, c) = (MemoryJournal::new(), Clock::manual(NOON), centre("longhua"));
    let shared: Arc<dyn Journal> = Arc::new(journal.clone());
    let a = Node::start("a", shared.clone(), &clock).await;
    let b = Node::start("b", shared.clone(), &clock).await;
    a.open_with_nurses(1).await;
    let keys = sealed_calls(&a, 3).await;
    let version = a.state().version();
    b.until("b knows them", |centre| centre.version() >= version).await;
    tokio::time::sleep(A_WHILE).await;
    ends(&a).await;
    // Whether everything is lost, or only the end of it with these calls.
    for kept in [0, version.0 - 3] {
        let records = shared.read(&c, Version(0), kept as usize).await.unwrap();
        let entries = records.into_iter().map(|record| record.entry).take(kept as usize).collect();
        lose(&b, async || journal.restore(&c, entries)).await;
        assert_eq!(present(&*shared, &keys).await, keys, "{kept} entries were left");
    }
}

#[tokio::test]
async fn those_that_are_no_longer_held_with_their_entries() {
    let (journal, clock, c) = (MemoryJournal::new(), Clock::manual(NOON), centre("longhua"));
    let shared: Arc<dyn Journal> = Arc::new(journal.clone());
    let capacity = Capacity { held_entries: 2, ..Capacity::default() };
    let often = Upkeep { snapshot_every: 3, ..Upkeep::default() };
    let node = Node::holding("a", shared.clone(), &clock, capacity, often).await.unwrap();
    node.open_with_nurses(1).await;
    let keys = sealed_calls(&node, 7).await;
    lose(&node, async || journal.restore(&c, Vec::new())).await;
    assert_eq!(present(&*shared, &keys).await, keys);
}

#[tokio::test]
async fn not_those_that_were_destroyed() {
    let (journal, clock, c) = (MemoryJournal::new(), Clock::manual(NOON), centre("longhua"));
    let shared: Arc<dyn Journal> = Arc::new(journal.clone());
    let a = Node::start("a", shared.clone(), &clock).await;
    a.open_with_nurses(1).await;
    let (call, forgotten) = sealed_call(&a).await;
    let (_, other) = sealed_call(&a).await;
    ends(&a).await;
    // It holds the keys of both.
    let b = Node::start("b", shared.clone(), &clock).await;
    let offer = ringing(&b.state(), 0).expect("the first call rings").id;
    let (operator, case) = (operator_id(0), b.state().call(call).unwrap().case);
    for command in [
        Command::Accept { operator: operator.clone(), offer },
        Command::ReportConnected(call),
        Command::EndCall(operator),
        Command::CloseCase(case, "advised".parse().unwrap()),
        Command::ForgetCase(case, BTreeSet::new()),
    ] {
        b.ask(command).await.unwrap();
    }
    shared.erase(&c, &forgotten.to_string()).await.unwrap();
    lose(&b, async || journal.restore(&c, Vec::new())).await;
    assert_eq!(present(&*shared, &[forgotten, other]).await, [other]);
}
