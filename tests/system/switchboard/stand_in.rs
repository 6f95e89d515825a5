//! A journal that has lost more than the nodes hold entry by entry: the state of one of them stands
//! in for what is missing.

use std::path::Path;
use std::sync::Arc;

use bytes::Bytes;
use firstline::centre::Centre;
use firstline::clock::Clock;
use firstline::domain::{
    Command, Digest, Entry, Event, HistoryEvent, RequestId, Settings, Version,
};
use firstline::journal::{
    Appended, Archive, History, Journal, JournalError, MemoryJournal, PutBack, RedisJournal, codec,
};
use firstline::switchboard::{Capacity, Health, Upkeep};
use futures_util::future::join_all;

use crate::support::history;
use crate::support::journals::{Store, centre};
use crate::support::node::{NOON, Node, key, next};
use crate::support::redis::RedisServer;
use crate::support::small_centre::{self, call, call_ids};
use crate::support::unsteady::{Mood, Unsteady};

/// A node that holds so many entries.
async fn holding(
    held_entries: usize,
    name: &str,
    journal: Arc<dyn Journal>,
    clock: &Clock,
    upkeep: Upkeep,
) -> Node {
    let capacity = Capacity { held_entries, ..Capacity::default() };
    Node::holding(name, journal, clock, capacity, upkeep).await.unwrap()
}

/// A short archive that follows close behind.
fn archiving(directory: &Path) -> Upkeep {
    let archive = Archive::new(directory).with_file_entries(5);
    Upkeep { snapshot_every: 10, keep_entries: 5, archive: Some(Arc::new(archive)) }
}

/// What has been put back, as the next history event that the node sees says.
pub(super) async fn put_back(node: &Node, lose: impl AsyncFnOnce()) -> (u64, u64, Option<u64>) {
    let mut watch = node.watch();
    lose().await;
    loop {
        let commit = next(&mut watch).await.expect("more happens");
        for event in commit.entry.steps.iter().flat_map(|step| &step.events) {
            if let Event::History(HistoryEvent::PutBack { first, last, begins }) = event {
                return (first.0, last.0, begins.map(|begins| begins.0));
            }
        }
    }
}

/// All entries that there are, from the archive and from the store.
async fn whole_history(journal: Arc<dyn Journal>, upkeep: &Upkeep) -> Vec<Entry> {
    let c = centre("longhua");
    let mut history = History::after(journal, upkeep.archive.clone(), c, Version(0));
    let (mut entries, mut previous) = (Vec::new(), Digest::default());
    while !history.is_at_head() {
        for record in history.next(100).await.unwrap() {
            let entry = codec::decode(&record.entry).unwrap();
            assert_eq!(entry.previous, previous, "the chain breaks at {}", record.version);
            previous = codec::digest(&record.entry);
            entries.push(entry);
        }
    }
    entries
}

/// Whoever comes later knows what the first node knows, by the store alone.
async fn a_newcomer_knows(state: &Centre, journal: Arc<dyn Journal>, clock: &Clock) {
    let newcomer = holding(9, "z", journal, clock, Upkeep::default()).await;
    let version = state.version();
    let known = newcomer.until("it knows all", |centre| centre.version() >= version).await;
    assert_eq!(*known, *state);
}

#[tokio::test]
async fn a_state_stands_in_for_what_is_no_longer_held() {
    let (journal, clock, c) = (MemoryJournal::new(), Clock::manual(NOON), centre("longhua"));
    let shared: Arc<dyn Journal> = Arc::new(journal.clone());
    let node = holding(2, "a", shared.clone(), &clock, Upkeep::default()).await;
    node.open_with_nurses(1).await;
    node.call(call()).await;
    let known = node.state();
    let last = known.version().0;
    let lost = put_back(&node, async || journal.truncate(&c, Version(0))).await;
    assert_eq!(lost, (1, last, Some(last - 1)));
    assert_eq!(call_ids(&node.state()), call_ids(&known));
    assert_eq!(*node.switchboard.health().borrow(), Health::Serving);
    let trimmed = shared.read(&c, Version(0), 9).await.unwrap_err();
    let begins = Version(last - 1);
    assert!(matches!(trimmed, JournalError::Trimmed { first } if first == begins), "{trimmed}");
    node.call(call()).await;
    a_newcomer_knows(&node.state(), shared, &clock).await;
}

/// A node that has read a snapshot and nothing after it.
#[tokio::test]
async fn also_a_node_that_has_just_come_can_stand_in() {
    let (journal, clock, c) = (MemoryJournal::new(), Clock::manual(NOON), centre("longhua"));
    let shared: Arc<dyn Journal> = Arc::new(journal.clone());
    let often = Upkeep { snapshot_every: 10, ..Upkeep::default() };
    let first = holding(9, "a", shared.clone(), &clock, often).await;
    first.open_with_nurses(1).await;
    let head = Version(10);
    while first.state().version() < head {
        first.call(call()).await;
    }
    let mut kept = first.switchboard.kept();
    let is_kept = kept.wait_for(|kept| kept.snapshot == head);
    tokio::time::timeout(crate::support::node::LONG, is_kept).await.unwrap().unwrap();
    first.stop.cancel();
    first.healthy(|health| matches!(health, Health::Stopped(_))).await;

    let node = holding(9, "b", shared.clone(), &clock, Upkeep::default()).await;
    let lost = put_back(&node, async || journal.restore(&c, Vec::new())).await;
    assert_eq!(lost, (1, head.0, Some(head.0)));
    node.call(call()).await;
    a_newcomer_knows(&node.state(), shared, &clock).await;
}

/// Two nodes that hold different parts: what the one that is first does not know, the other adds.
#[tokio::test]
async fn of_two_nodes_one_begins_anew_and_the_other_goes_on() {
    let store = Store::redis().await;
    let clock = Clock::manual(NOON);
    let a = holding(3, "a", store.first.clone(), &clock, Upkeep::default()).await;
    let b = holding(5, "b", store.second.clone(), &clock, Upkeep::default()).await;
    a.open_with_nurses(1).await;
    for node in [&a, &b, &a] {
        node.call(call()).await;
    }
    let state = a.until("a knows all", |centre| centre.calls().count() == 3).await;
    let version = state.version();
    b.until("b knows all", |centre| centre.version() == version).await;
    let (first, last, begins) = put_back(&a, async || store.forget_everything().await).await;
    assert_eq!((first, last), (1, version.0));
    assert!([Some(last - 2), Some(last - 4)].contains(&begins), "{begins:?}");
    b.call(call()).await;
    let state = a.until("it goes on", |centre| centre.calls().count() == 4).await;
    let version = state.version();
    let same = b.until("so does the other", |centre| centre.version() >= version).await;
    assert_eq!(call_ids(&same), call_ids(&state));
    a_newcomer_knows(&b.state(), store.first.clone(), &clock).await;
}

/// A backup of long ago: it ends before all that the node holds, but the archive knows that far.
#[tokio::test]
async fn a_store_from_an_old_backup_is_known_by_the_archive() {
    let (journal, clock, c) = (MemoryJournal::new(), Clock::manual(NOON), centre("longhua"));
    let shared: Arc<dyn Journal> = Arc::new(journal.clone());
    let directory = tempfile::tempdir().unwrap();
    let upkeep = archiving(directory.path());
    let node = holding(20, "a", shared.clone(), &clock, upkeep.clone()).await;
    node.open_with_nurses(1).await;
    let backup = shared.read(&c, Version(0), 4).await.unwrap();
    let backup: Vec<Bytes> = backup.into_iter().map(|record| record.entry).collect();
    for goal in [10, 20, 30, 40] {
        while node.state().version() < Version(goal) {
            node.call(call()).await;
        }
        let mut kept = node.switchboard.kept();
        let is_kept = kept.wait_for(|kept| kept.archived.0 + 5 >= goal);
        tokio::time::timeout(crate::support::node::LONG, is_kept).await.unwrap().unwrap();
    }
    let known = node.state();
    let lost = put_back(&node, async || journal.restore(&c, backup)).await;
    assert_eq!(lost, (5, known.version().0, Some(36)));
    node.call(call()).await;
    let entries = whole_history(shared, &upkeep).await;
    assert_eq!(history::replay(&c, &entries), *node.state(), "nothing is missing");
}

/// One that knew more comes too late: others have begun anew without it, and have gone on.
#[tokio::test]
async fn a_history_that_began_anew_and_went_on_counts() {
    let (shared, clock, c) = (MemoryJournal::new(), Clock::manual(NOON), centre("longhua"));
    let a = holding(9, "a", Arc::new(shared.clone()), &clock, Upkeep::default()).await;
    a.open_with_nurses(1).await;
    let elsewhere = MemoryJournal::new();
    let beginning = shared.read(&c, Version(0), 100).await.unwrap();
    elsewhere.restore(&c, beginning.into_iter().map(|record| record.entry).collect());
    let b = holding(2, "b", Arc::new(elsewhere.clone()), &clock, Upkeep::default()).await;
    for _ in 0..2 {
        a.call(call()).await;
    }
    let (_, last, begins) = put_back(&b, async || elsewhere.truncate(&c, Version(0))).await;
    b.call(call()).await;
    // The journal of `b` is the one that is left.
    let before = Version(begins.expect("a state stands in") - 1);
    let records = elsewhere.read(&c, before, 100).await.unwrap();
    let mut entries: Vec<Bytes> = records.into_iter().map(|record| record.entry).collect();
    let later = entries.split_off((last - before.0) as usize);
    let snapshot = elsewhere.load_snapshot(&c).await.unwrap();
    shared.restore(&c, Vec::new());
    for (head, entries, snapshot) in [(0, entries, snapshot), (last, later, None)] {
        let what = PutBack { entries, snapshot, ..PutBack::default() };
        assert_eq!(shared.put_back(&c, Version(head), what).await.unwrap(), Appended::Done);
    }

    a.call(call()).await;
    assert_eq!(a.state().calls().count(), 2, "one of either, and none of what was lost");
    let records = shared.read(&c, before, 100).await.unwrap();
    let entries = records.iter().map(|record| codec::decode(&record.entry).unwrap());
    let steps = entries.flat_map(|entry| entry.steps);
    let is_lost = |event: &Event| matches!(event, Event::History(HistoryEvent::Lost(_)));
    assert_eq!(steps.flat_map(|step| step.events).filter(is_lost).count(), 1, "it is said");
    a_newcomer_knows(&a.state(), Arc::new(shared), &clock).await;
}

/// What was put back must be as safe as an append before anything else is written.
#[tokio::test]
async fn nothing_new_is_written_before_what_was_put_back_is_safe() {
    let (journal, clock, c) = (MemoryJournal::new(), Clock::manual(NOON), centre("longhua"));
    let unsteady = Unsteady::new(journal.clone());
    let node = Node::start("a", unsteady.clone(), &clock).await;
    node.open_with_nurses(1).await;
    node.call(call()).await;
    let (tried, known) = (unsteady.tried(), node.state());
    unsteady.be(Mood::Unconfirmed);
    journal.truncate(&c, Version(1));
    unsteady.has_put_back(4).await;
    assert_eq!(journal.head(&c).await.unwrap(), known.version(), "it is there");
    assert_eq!(unsteady.tried(), tried, "and yet nothing follows it");
    assert!(matches!(*node.switchboard.health().borrow(), Health::Waiting(_)));
    unsteady.be(Mood::Sound);
    node.call(call()).await;
    assert!(node.state().version() > known.version());
}

/// Two nodes on a Redis that has been trimmed and comes back empty, while everybody calls.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn nothing_is_lost_with_a_trimmed_redis_that_comes_back_empty() {
    const PEOPLE: u128 = 8;
    const EACH: u128 = 100;
    let mut server = RedisServer::start();
    let (clock, directory) = (Clock::system(), tempfile::tempdir().unwrap());
    let upkeep = archiving(directory.path());
    let mut nodes = Vec::new();
    for name in ["a", "b"] {
        let journal = Arc::new(RedisJournal::connect(&server.url()).await.unwrap());
        nodes.push(Arc::new(holding(40, name, journal, &clock, upkeep.clone()).await));
    }
    let settings = Settings { lines: 1_000, ..small_centre::settings() };
    nodes[0].open(settings, &[small_centre::nurse(0), small_centre::nurse(1)]).await;
    let version = nodes[0].state().version();
    nodes[1].until("b knows all", |centre| centre.version() >= version).await;
    let asking = (0..PEOPLE).map(|person| {
        let node = nodes[person as usize % 2].clone();
        tokio::spawn(async move {
            let mut told = Vec::new();
            for number in 0..EACH {
                let key = key(1 + person * 1_000 + number, 1);
                let receipt = node.request(key, Command::OpenCall(call())).await.unwrap();
                told.push((key.id, receipt.reply));
            }
            told
        })
    });
    let asking: Vec<_> = asking.collect();
    nodes[0].until("more was written than is held", |centre| centre.version().0 > 60).await;
    let (mut a, mut b) = (nodes[0].switchboard.kept(), nodes[1].switchboard.kept());
    tokio::select! {
        archived = a.wait_for(|kept| kept.archived.0 > 0) => drop(archived.unwrap()),
        archived = b.wait_for(|kept| kept.archived.0 > 0) => drop(archived.unwrap()),
    }
    server.crash();
    server.lose_files();
    server.restart();
    let told: Vec<(RequestId, _)> =
        join_all(asking).await.into_iter().flat_map(|it| it.unwrap()).collect();
    assert_eq!(told.len() as u128, PEOPLE * EACH);

    let journal = Arc::new(RedisJournal::connect(&server.url()).await.unwrap());
    let entries = whole_history(journal.clone(), &upkeep).await;
    let events = entries.iter().flat_map(|entry| &entry.steps).flat_map(|step| &step.events);
    let stood_in = |event: &&Event| {
        matches!(event, Event::History(HistoryEvent::PutBack { begins: Some(_), .. }))
    };
    assert!(events.filter(stood_in).count() > 0, "a state stands in");
    let answers = history::answers(&entries);
    for (request, reply) in &told {
        assert_eq!(answers.get(request), Some(reply), "{request}");
    }
    let state = history::replay(&centre("longhua"), &entries);
    let mut calls = call_ids(&state);
    calls.dedup();
    assert_eq!(calls.len() as u128, PEOPLE * EACH, "each once");
    a_newcomer_knows(&state, journal, &clock).await;
}
