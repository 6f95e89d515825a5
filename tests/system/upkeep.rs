//! Snapshots and the archive: what keeps a history short to read changes nothing that is read.

use std::path::Path;
use std::sync::Arc;

use bytes::Bytes;
use firstline::centre::Centre;
use firstline::clock::{Clock, new_uuid};
use firstline::domain::{CallId, Command, Digest, Entry, Version};
use firstline::journal::codec::{self, snapshot::Taken};
use firstline::journal::{Archive, Journal, JournalError, MemoryJournal, Record, Snapshot};
use firstline::rpc::api;
use firstline::switchboard::{Kept, Upkeep};
use tokio::time::timeout;

use crate::support::history;
use crate::support::hotline::{Premises, TestHotline, call as incoming};
use crate::support::journals::{Store, centre};
use crate::support::node::{LONG, NOON, Node};
use crate::support::small_centre::call;

const EVERY: u64 = 20;
const KEEP: u64 = 15;
const FILE: usize = 10;

fn snapshots() -> Upkeep {
    Upkeep { snapshot_every: EVERY, ..Upkeep::default() }
}

fn archiving(directory: &Path) -> Upkeep {
    let archive = Arc::new(Archive::new(directory).with_file_entries(FILE));
    Upkeep { snapshot_every: EVERY, keep_entries: KEEP, archive: Some(archive) }
}

async fn start(name: &str, journal: &Arc<dyn Journal>, upkeep: Upkeep) -> Node {
    let clock = Clock::manual(NOON);
    Node::keeping(name, journal.clone(), &clock, upkeep).await.unwrap()
}

/// Callers come and go until the history has come so far.
async fn busy_until(node: &Node, version: u64) {
    let mut lines: Vec<CallId> = Vec::new();
    while node.state().version() < Version(version) {
        lines.push(node.call(call()).await);
        if lines.len() > 7 {
            node.ask(Command::HangUp(lines.remove(3))).await.unwrap();
        }
    }
}

/// Waits until the node has kept so much.
async fn has_kept(node: &Node, what: impl FnMut(&Kept) -> bool) -> Kept {
    let mut kept = node.switchboard.kept();
    let reached = timeout(LONG, kept.wait_for(what)).await.expect("it is kept");
    *reached.expect("the node lives")
}

/// Waits until the snapshot of a version has been taken; another may have been under way when it
/// was to begin, so some more entries may be needed.
async fn has_snapshot(node: &Node, version: u64) {
    while node.switchboard.kept().borrow().snapshot < Version(version) {
        let next = node.state().version().0 + EVERY;
        assert!(next < 5_000, "no snapshot is taken");
        busy_until(node, next).await;
        tokio::task::yield_now().await;
    }
}

async fn a_start_from_a_snapshot_is_a_replay(store: Store) {
    let first = start("a", &store.first, snapshots()).await;
    first.open_with_nurses(2).await;
    has_snapshot(&first, 40).await;
    busy_until(&first, first.state().version().0 + 7).await;

    let second = start("b", &store.second, snapshots()).await;
    assert!(second.switchboard.kept().borrow().snapshot >= Version(40));
    assert_eq!(second.state(), first.state());
    let entries = history::entries(&*store.first, &centre("longhua")).await;
    assert_eq!(*second.state(), history::replay(&centre("longhua"), &entries));
    // And it goes on from there: the chain of digests is whole.
    second.call(call()).await;
    history::entries(&*store.first, &centre("longhua")).await;
}

#[tokio::test]
async fn a_start_from_a_snapshot_is_a_replay_in_memory() {
    a_start_from_a_snapshot_is_a_replay(Store::memory().await).await;
}

#[tokio::test]
async fn a_start_from_a_snapshot_is_a_replay_in_a_file() {
    a_start_from_a_snapshot_is_a_replay(Store::local().await).await;
}

#[tokio::test]
async fn a_start_from_a_snapshot_is_a_replay_in_redis() {
    a_start_from_a_snapshot_is_a_replay(Store::redis().await).await;
}

/// A node that had to read much takes a snapshot, so that the next need not.
#[tokio::test]
async fn a_long_read_ends_with_a_snapshot() {
    let journal: Arc<dyn Journal> = Arc::new(MemoryJournal::new());
    let first = start("a", &journal, Upkeep::default()).await;
    first.open_with_nurses(2).await;
    busy_until(&first, EVERY + 5).await;
    let second = start("b", &journal, snapshots()).await;
    let version = second.state().version();
    has_kept(&second, |kept| kept.snapshot == version).await;
}

/// Some history, and the state after it.
async fn some_history(journal: &Arc<dyn Journal>) -> Arc<Centre> {
    let node = start("a", journal, Upkeep::default()).await;
    node.open_with_nurses(2).await;
    busy_until(&node, 30).await;
    node.stop.cancel();
    node.state()
}

fn snapshot_of(state: &Centre, digest: Digest) -> Snapshot {
    let (centre, version) = (state.id().clone(), state.version());
    let taken = Taken { centre, version, digest };
    Snapshot { version, state: codec::snapshot::encode(&taken, &state.save()) }
}

async fn digest_at(journal: &Arc<dyn Journal>, version: Version) -> Digest {
    let records = journal.read(&centre("longhua"), Version(version.0 - 1), 1).await.unwrap();
    codec::digest(&records[0].entry)
}

/// A node that finds this snapshot starts all the same, and whether it begins from it.
async fn check_start(snapshot: impl AsyncFnOnce(&Arc<dyn Journal>, &Centre) -> Snapshot) -> bool {
    let journal: Arc<dyn Journal> = Arc::new(MemoryJournal::new());
    let state = some_history(&journal).await;
    let snapshot = snapshot(&journal, &state).await;
    journal.save_snapshot(&centre("longhua"), snapshot).await.unwrap();
    let node = start("b", &journal, Upkeep::default()).await;
    assert_eq!(node.state(), state);
    node.call(call()).await;
    node.switchboard.kept().borrow().snapshot > Version(0)
}

#[tokio::test]
async fn a_snapshot_of_this_history_is_used() {
    let own = async |journal: &Arc<dyn Journal>, state: &Centre| {
        snapshot_of(state, digest_at(journal, state.version()).await)
    };
    assert!(check_start(own).await);
}

#[tokio::test]
async fn a_snapshot_of_another_history_is_left_aside() {
    let foreign = async |_: &Arc<dyn Journal>, state: &Centre| snapshot_of(state, Digest([7; 32]));
    assert!(!check_start(foreign).await);
}

#[tokio::test]
async fn a_snapshot_of_another_centre_is_left_aside() {
    let other = async |journal: &Arc<dyn Journal>, state: &Centre| {
        let digest = digest_at(journal, state.version()).await;
        let other = Centre::new(centre("futian"));
        Snapshot { version: state.version(), ..snapshot_of(&other, digest) }
    };
    assert!(!check_start(other).await);
}

#[tokio::test]
async fn a_snapshot_ahead_of_the_history_is_left_aside() {
    let ahead = async |journal: &Arc<dyn Journal>, state: &Centre| {
        let digest = digest_at(journal, state.version()).await;
        let mut ahead = state.clone();
        ahead.apply_entry(&Entry {
            node: "a".parse().unwrap(),
            batch: firstline::domain::BatchId(firstline::clock::new_uuid()),
            previous: digest,
            steps: Vec::new(),
        });
        snapshot_of(&ahead, digest)
    };
    assert!(!check_start(ahead).await);
}

#[tokio::test]
async fn a_snapshot_that_cannot_be_read_is_left_aside() {
    let garbage = async |_: &Arc<dyn Journal>, state: &Centre| Snapshot {
        version: state.version(),
        state: Bytes::from_static(b"what an old program wrote"),
    };
    assert!(!check_start(garbage).await);
    let half = async |journal: &Arc<dyn Journal>, state: &Centre| {
        let whole = snapshot_of(state, digest_at(journal, state.version()).await);
        let half = whole.state.slice(..whole.state.len() / 2);
        Snapshot { state: half, ..whole }
    };
    assert!(!check_start(half).await);
}

/// Everything in archive and store, in order; the chain of digests must be whole.
async fn whole_history(node: &Node) -> Vec<Entry> {
    let mut history = node.switchboard.history(Version(0));
    let (mut entries, mut previous) = (Vec::new(), Digest::default());
    loop {
        let records = history.next(7).await.unwrap();
        if records.is_empty() {
            return entries;
        }
        for Record { version, entry: bytes } in records {
            let entry = codec::decode(&bytes).unwrap();
            assert_eq!(version.0, entries.len() as u64 + 1);
            assert_eq!(entry.previous, previous, "the chain breaks at {version}");
            previous = codec::digest(&bytes);
            entries.push(entry);
        }
    }
}

/// The first entry that is in the store.
async fn first_in_store(journal: &Arc<dyn Journal>) -> u64 {
    match journal.read(&centre("longhua"), Version(0), 1).await {
        Err(JournalError::Trimmed { first }) => first.0,
        read => read.unwrap()[0].version.0,
    }
}

async fn nothing_is_lost_by_trimming(store: Store) {
    let files = tempfile::tempdir().unwrap();
    let upkeep = archiving(files.path());
    let first = start("a", &store.first, upkeep.clone()).await;
    first.open_with_nurses(2).await;
    has_snapshot(&first, 80).await;
    let archived = has_kept(&first, |kept| kept.archived >= Version(60)).await.archived;
    assert_eq!(archived.0 % FILE as u64, 0, "only full files");
    let begins = first_in_store(&store.first).await;
    assert!(begins > archived.0, "{begins}");

    let entries = whole_history(&first).await;
    assert_eq!(*first.state(), history::replay(&centre("longhua"), &entries));
    // Without its snapshot a node reads all of it, archive first.
    let broken = Snapshot { version: Version(u64::MAX), state: Bytes::from_static(b"broken") };
    store.first.save_snapshot(&centre("longhua"), broken).await.unwrap();
    let second = start("b", &store.second, upkeep).await;
    assert_eq!(second.state(), first.state());
    // Without the archive it says so.
    let clock = Clock::manual(NOON);
    let third = Node::keeping("c", store.second.clone(), &clock, snapshots()).await;
    let error = third.err().expect("there is no beginning");
    assert!(matches!(error, JournalError::Trimmed { .. }), "{error}");
}

#[tokio::test]
async fn nothing_is_lost_by_trimming_in_memory() {
    nothing_is_lost_by_trimming(Store::memory().await).await;
}

#[tokio::test]
async fn nothing_is_lost_by_trimming_a_file() {
    nothing_is_lost_by_trimming(Store::local().await).await;
}

#[tokio::test]
async fn nothing_is_lost_by_trimming_redis() {
    nothing_is_lost_by_trimming(Store::redis().await).await;
}

/// A node died after it had archived entries and before it trimmed them, and another while it wrote.
#[tokio::test]
async fn what_was_archived_and_not_trimmed_is_archived_again() {
    let files = tempfile::tempdir().unwrap();
    let journal: Arc<dyn Journal> = Arc::new(MemoryJournal::new());
    let node = start("a", &journal, archiving(files.path())).await;
    node.open_with_nurses(2).await;
    let c = centre("longhua");
    while node.state().version() < Version(FILE as u64) {
        node.call(call()).await;
    }
    let records = journal.read(&c, Version(0), FILE).await.unwrap();
    Archive::new(files.path()).put(&c, &records).unwrap();
    let folder = files.path().join("longhua");
    let half = ".00000000000000000011-00000000000000000020.entries.zst.0.unfinished";
    std::fs::write(folder.join(half), b"half of it").unwrap();

    has_snapshot(&node, 60).await;
    has_kept(&node, |kept| kept.archived >= Version(30)).await;
    let entries = whole_history(&node).await;
    assert_eq!(*node.state(), history::replay(&c, &entries));
    assert!(!folder.join(half).exists(), "it was cleared away");
}

/// What a supervisor is told of a history does not depend on where it lies.
#[tokio::test]
async fn reports_reach_back_into_the_archive() {
    let files = tempfile::tempdir().unwrap();
    let premises = Premises { upkeep: archiving(files.path()), ..Premises::default() };
    let journal = premises.journal.clone();
    let hotline = TestHotline::open_at(premises, |_| {}).await;
    let mut gateway = hotline.gateway("pbx");
    let first = gateway.open_call(incoming()).await.unwrap().into_inner();
    let mut calls = 1;
    while first_in_store(&journal).await < 30 {
        let opened = gateway.open_call(incoming()).await.unwrap().into_inner();
        calls += 1;
        assert!(calls < 1_000, "nothing is archived");
        let request_id = new_uuid().to_string();
        let gone = api::HangUpRequest { request_id, call_id: opened.call_id };
        gateway.hang_up(gone).await.unwrap();
    }

    let mut supervisor = hotline.supervisor();
    let verdict = supervisor.verify_journal(api::VerifyJournalRequest {}).await.unwrap();
    let verdict = verdict.into_inner();
    assert!(verdict.intact, "{}", verdict.problem);
    assert_eq!((verdict.first_version, verdict.entries), (1, verdict.last_version));
    let day = api::GetIntervalsRequest::default();
    let day = supervisor.get_intervals(day).await.unwrap().into_inner();
    let figures = day.groups[0].total.as_ref().unwrap().figures.as_ref().unwrap();
    assert_eq!(figures.arrived, calls);
    let story = api::ExplainCallRequest { call_id: first.call_id };
    let story = supervisor.explain_call(story).await.unwrap().into_inner();
    assert!(!story.events.is_empty());
}
