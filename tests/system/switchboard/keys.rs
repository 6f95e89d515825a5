//! The data keys of what is at hand come back with a store that has lost everything, whoever wrote
//! them and however long ago.

use std::collections::BTreeSet;
use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use firstline::clock::{Clock, new_uuid};
use firstline::domain::{Actor, Audience, CallId, Command, KeyId, Operator, Sealed, Version};
use firstline::journal::{Journal, MemoryJournal};
use firstline::switchboard::{Capacity, Health, Submission, Upkeep};

use super::stand_in::put_back;
use crate::support::journals::{Store, centre};
use crate::support::node::{LONG, NOON, Node, opened};
use crate::support::small_centre::{call, nurse, operator_id, ringing};

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

/// Until they are there again: all of these keys, and whole.
async fn come_back(journal: &dyn Journal, keys: &[KeyId], node: &Node) {
    until_present(journal, keys, keys, node).await;
}

/// Until no more and no less than this is there of the keys.
async fn until_present(journal: &dyn Journal, keys: &[KeyId], expected: &[KeyId], node: &Node) {
    let coming = async {
        while present(journal, keys).await != expected {
            node.call(call()).await;
        }
    };
    tokio::time::timeout(LONG, coming).await.unwrap_or_else(|_| panic!("{expected:?} of {keys:?}"));
}

#[tokio::test]
async fn those_from_before_a_node_began() {
    let store = Store::redis().await;
    let clock = Clock::manual(NOON);
    let a = Node::start("a", store.first.clone(), &clock).await;
    a.open_with_nurses(1).await;
    let mut keys = sealed_calls(&a, 3).await;
    for sealed in [sealed_name, sealed_message] {
        let key = KeyId(new_uuid());
        let blobs = vec![(key.to_string(), wrapped(key))];
        let text = Sealed { key, bytes: Bytes::from_static(b"sealed") };
        let by = Actor::Admin("root".into());
        let submission = Submission { by, blobs, ..a.submission(sealed(text)) };
        a.switchboard.submit(submission).await.unwrap();
        keys.push(key);
    }
    ends(&a).await;
    // It reads what happened, entry by entry; the keys are not in the entries.
    let b = Node::start("b", store.second.clone(), &clock).await;
    put_back(&b, async || store.forget_everything().await).await;
    come_back(&*store.first, &keys, &b).await;
}

fn sealed_name(name: Sealed) -> Command {
    Command::PutOperator(Operator { name: Some(name), ..nurse(7) }, None)
}

fn sealed_message(text: Sealed) -> Command {
    let to = Audience::Operators([operator_id(0)].into());
    Command::SendMessage { to, text, urgent: false }
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
        put_back(&b, async || journal.restore(&c, entries)).await;
        come_back(&*shared, &keys, &b).await;
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
    put_back(&node, async || journal.restore(&c, Vec::new())).await;
    come_back(&*shared, &keys, &node).await;
}

/// A case that was forgotten, its key, and that of another one.
async fn forgotten(node: &Node) -> (KeyId, KeyId) {
    node.open_with_nurses(1).await;
    let (call, forgotten) = sealed_call(node).await;
    let (_, other) = sealed_call(node).await;
    let offer = ringing(&node.state(), 0).expect("the first call rings").id;
    let (operator, case) = (operator_id(0), node.state().call(call).unwrap().case);
    for command in [
        Command::Accept { operator: operator.clone(), offer },
        Command::ReportConnected(call),
        Command::EndCall(operator),
        Command::CloseCase(case, "advised".parse().unwrap()),
        Command::ForgetCase(case, BTreeSet::new()),
    ] {
        node.ask(command).await.unwrap();
    }
    (forgotten, other)
}

#[tokio::test]
async fn not_those_that_were_destroyed() {
    let (journal, clock, c) = (MemoryJournal::new(), Clock::manual(NOON), centre("longhua"));
    let shared: Arc<dyn Journal> = Arc::new(journal.clone());
    let node = Node::start("a", shared.clone(), &clock).await;
    let (forgotten, other) = forgotten(&node).await;
    put_back(&node, async || journal.restore(&c, Vec::new())).await;
    come_back(&*shared, &[other], &node).await;
    assert_eq!(present(&*shared, &[forgotten]).await, []);
}

#[tokio::test]
async fn what_was_destroyed_is_destroyed_again() {
    let (journal, clock, c) = (MemoryJournal::new(), Clock::manual(NOON), centre("longhua"));
    let shared: Arc<dyn Journal> = Arc::new(journal.clone());
    let node = Node::start("a", shared.clone(), &clock).await;
    let (forgotten, _) = forgotten(&node).await;
    // The store has lost the last entry, and that the key was destroyed.
    assert_eq!(present(&*shared, &[forgotten]).await, [forgotten]);
    let version = node.state().version();
    put_back(&node, async || journal.truncate(&c, Version(version.0 - 1))).await;
    until_present(&*shared, &[forgotten], &[], &node).await;
}
