//! A journal that comes back with less: the nodes put back what they hold; and where it has another
//! history, nobody's acknowledged command is dropped in silence.

use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use firstline::centre::Centre;
use firstline::clock::Clock;
use firstline::domain::{
    CallId, Command, Event, HistoryEvent, HistoryLost, OpenCall, RequestId, Version,
};
use firstline::journal::{Appended, Journal, MemoryJournal, PutBack, RedisJournal};
use firstline::switchboard::{Capacity, Health, RequestKey, Submission};
use futures_util::future::join_all;

use crate::support::history;
use crate::support::journals::{Store, centre};
use crate::support::node::{LONG, NOON, Node, key};
use crate::support::redis::RedisServer;
use crate::support::small_centre::{call, call_ids};
use crate::support::unsteady::Unsteady;

/// What the history says about itself.
async fn told(journal: &dyn Journal) -> Vec<HistoryEvent> {
    let entries = history::entries(journal, &centre("longhua")).await;
    let steps = entries.into_iter().flat_map(|entry| entry.steps);
    let events = steps.flat_map(|step| step.events);
    let about_itself = |event| match event {
        Event::History(event) => Some(event),
        _ => None,
    };
    events.filter_map(about_itself).collect()
}

/// A node on a memory journal with people at work, and a call or two.
async fn at_work(journal: &MemoryJournal, name: &str, clock: &Clock) -> Node {
    let node = Node::start(name, Arc::new(journal.clone()), clock).await;
    node.open_with_nurses(1).await;
    node.call(call()).await;
    node
}

/// Until the history has said so many things about itself.
async fn has_told(node: &Node, journal: &dyn Journal, count: usize) -> Vec<HistoryEvent> {
    let mut watch = node.watch();
    loop {
        let told = told(journal).await;
        if told.len() >= count {
            return told;
        }
        crate::support::node::next(&mut watch).await.expect("more happens");
    }
}

#[tokio::test]
async fn an_idle_node_puts_back_what_the_journal_has_lost() {
    let (journal, clock, c) = (MemoryJournal::new(), Clock::manual(NOON), centre("longhua"));
    let node = at_work(&journal, "a", &clock).await;
    for head in [0, 3] {
        let before = knows_all(&node, &journal).await;
        let records = journal.read(&c, Version(0), 100).await.unwrap();
        let told = told(&journal).await.len();
        journal.truncate(&c, Version(head));
        let said = has_told(&node, &journal, told + 1).await;
        let lost = (Version(head + 1), before.version());
        let Some(HistoryEvent::PutBack { first, last, .. }) = said.last() else {
            panic!("{said:?}")
        };
        assert_eq!((*first, *last), lost);
        let again = journal.read(&c, Version(0), records.len()).await.unwrap();
        assert_eq!(again, records, "bit for bit");
        assert_eq!(call_ids(&node.state()), call_ids(&before));
        assert_eq!(*node.switchboard.health().borrow(), Health::Serving);
    }
    node.call(call()).await;
    let entries = history::entries(&journal, &c).await;
    assert_eq!(history::replay(&c, &entries), *node.state());
}

#[tokio::test(start_paused = true)]
async fn what_was_lost_before_a_node_came_and_is_put_back_reaches_it() {
    let (journal, clock, c) = (MemoryJournal::new(), Clock::manual(NOON), centre("longhua"));
    let a = at_work(&journal, "a", &clock).await;
    let before = knows_all(&a, &journal).await;
    a.stop.cancel();
    a.healthy(|health| matches!(health, Health::Stopped(_))).await;
    let left = Version(before.version().0 - 2);
    let lost = journal.read(&c, left, 2).await.unwrap();
    journal.truncate(&c, left);
    // Whoever puts it back announces the version that was announced already, which is no news.
    let announced = Unsteady::having_announced(journal.clone(), before.version());
    let b = Node::start("b", announced, &clock).await;
    assert_eq!(b.state().version(), left);
    tokio::time::sleep(Duration::from_secs(5)).await;
    let entries = lost.into_iter().map(|record| record.entry).collect();
    let what = PutBack { entries, ..PutBack::default() };
    assert_eq!(journal.put_back(&c, left, what).await.unwrap(), Appended::Done);
    b.until("b knows all again", |centre| *centre == *before).await;
}

/// The state once the node knows what the journal has.
async fn knows_all(node: &Node, journal: &dyn Journal) -> Arc<Centre> {
    let head = journal.head(&centre("longhua")).await.unwrap();
    node.until("it knows all", |centre| centre.version() == head).await
}

#[tokio::test]
async fn keys_and_read_models_come_back_too() {
    let store = Store::redis().await;
    let (clock, c) = (Clock::manual(NOON), centre("longhua"));
    let a = Node::start("a", store.first.clone(), &clock).await;
    let b = Node::start("b", store.second.clone(), &clock).await;
    a.open_with_nurses(1).await;
    // Each wrote keys of its own.
    for (number, node) in (1..).zip([&a, &b, &a]) {
        let blobs = vec![(format!("key-{number}"), Bytes::from_static(b"wrapped"))];
        let submission = Submission { blobs, ..node.submission(Command::OpenCall(call())) };
        node.switchboard.submit(submission).await.unwrap();
    }
    let state = a.until("a knows all", |centre| centre.calls().count() == 3).await;
    b.until("b knows all", |centre| centre.version() == state.version()).await;
    let waiting = store.marks(&c, "queue:medical").await;
    assert_eq!(waiting.len(), 2, "two wait behind the one that rings");

    store.forget_everything().await;
    has_told(&a, &*store.first, 1).await;
    assert_eq!(store.marks(&c, "queue:medical").await, waiting);
    for name in ["key-1", "key-2", "key-3"] {
        comes_back(&*store.first, name, &a).await;
    }
}

/// A key is there again, or is when something else has been written.
async fn comes_back(journal: &dyn Journal, name: &str, node: &Node) {
    let c = centre("longhua");
    let coming = async {
        while journal.blob(&c, name).await.unwrap().is_none() {
            node.call(call()).await;
        }
    };
    tokio::time::timeout(LONG, coming).await.unwrap_or_else(|_| panic!("{name} is lost"));
}

#[tokio::test]
async fn a_node_that_no_longer_holds_it_all_stops_and_says_so() {
    let (journal, clock) = (MemoryJournal::new(), Clock::manual(NOON));
    let capacity = Capacity { held_entries: 2, ..Capacity::default() };
    let shared: Arc<dyn Journal> = Arc::new(journal.clone());
    let node = Node::try_start("a", shared, &clock, capacity).await.unwrap();
    node.open_with_nurses(1).await;
    let known = node.state().version();
    journal.truncate(&centre("longhua"), Version(known.0 - 2));
    has_told(&node, &journal, 1).await;
    let known = knows_all(&node, &journal).await.version();
    journal.truncate(&centre("longhua"), Version(1));
    let health = node.healthy(|health| matches!(health, Health::Stopped(_))).await;
    let Health::Stopped(why) = health else { unreachable!("it has stopped") };
    assert!(why.contains("version 1") && why.contains(&known.to_string()), "{why}");
}

/// Opens a call by a request that can be repeated.
async fn request(node: &Node, number: u128, call: OpenCall) -> RequestId {
    let key = key(number, 1);
    node.request(key, Command::OpenCall(call)).await.unwrap();
    key.id
}

/// Two journals that began as one and went on apart: after this node `a` of the first meets the
/// second.
struct Parted {
    a: Node,
    shared: MemoryJournal,
    c: firstline::domain::CentreId,
}

/// `a` and `b` acknowledge different things behind the same beginning; then the journal of `b` is
/// the one that is left.
async fn parted(mine: u128, theirs: u128) -> (Parted, Vec<RequestId>) {
    let (shared, clock, c) = (MemoryJournal::new(), Clock::manual(NOON), centre("longhua"));
    let a = at_work(&shared, "a", &clock).await;
    let fork = a.state().version();
    let beginning = shared.read(&c, Version(0), 100).await.unwrap();
    let mut lost = Vec::new();
    for number in 1..=mine {
        lost.push(request(&a, number, call()).await);
    }
    // The other side, alone with the beginning.
    let elsewhere = MemoryJournal::new();
    for record in &beginning {
        let before = Version(record.version.0 - 1);
        let append =
            firstline::journal::Append { entry: record.entry.clone(), ..Default::default() };
        elsewhere.append(&c, before, append).await.unwrap();
    }
    let b = Node::start("b", Arc::new(elsewhere.clone()), &clock).await;
    assert_eq!(b.state().version(), fork);
    // The last of what `a` was asked is asked of `b` as well.
    for number in (mine..).take(theirs as usize) {
        request(&b, number, call()).await;
    }
    let records = elsewhere.read(&c, fork, 100).await.unwrap();
    shared.replace(&c, fork, records.into_iter().map(|record| record.entry).collect());
    (Parted { a, shared, c }, lost)
}

/// Whatever the lengths of the two sides: the journal's history counts, and `a` says what it had
/// acknowledged.
async fn check_parted(mine: u128, theirs: u128) {
    let (Parted { a, shared, c }, asked) = parted(mine, theirs).await;
    let mut watch = a.watch();
    // What is asked next is carried out in the journal's history.
    let opened = a.call(call()).await;
    let said = has_told(&a, &shared, 1).await;
    let [HistoryEvent::Lost(lost)] = &said[..] else { panic!("{said:?}") };
    let HistoryLost { fork, head, steps, requests_lost, requests, callers, .. } = &**lost;
    assert_eq!(*steps, mine as u64, "{lost:?}");
    assert_eq!(head.0 - fork.unwrap().0, mine as u64, "{lost:?}");
    // The last one was asked of both sides. Where both gave the call the same number, it is not lost.
    let expected = if mine == 1 { &[] } else { &asked[..] };
    let named: Vec<RequestId> = requests.iter().map(|lost| lost.request).collect();
    assert_eq!(named, expected);
    assert_eq!(*requests_lost, expected.len() as u64);
    assert_eq!(callers.len(), expected.len(), "nobody on the line is forgotten");
    assert!(requests.iter().all(|lost| lost.kind.as_str() == "call-opened"));

    let entries = history::entries(&shared, &c).await;
    assert_eq!(history::replay(&c, &entries), *a.state());
    assert!(a.state().call(opened).is_some());
    let cut_off = tokio::time::timeout(LONG, async {
        loop {
            match watch.next().await {
                Some(Ok(_)) => {}
                other => break other,
            }
        }
    });
    assert!(matches!(cut_off.await, Ok(Some(Err(_)))), "who watches lists again");
    // What was given up lies beside the history.
    let name = format!("lost:{:?}:{}", lost.digest, head);
    assert!(shared.blob(&c, &name).await.unwrap().is_some());
}

#[tokio::test]
async fn a_longer_history_in_the_journal_counts() {
    check_parted(2, 4).await;
}

#[tokio::test]
async fn what_both_answered_alike_is_not_lost() {
    check_parted(1, 2).await;
}

#[tokio::test]
async fn one_of_the_same_length_counts() {
    check_parted(3, 3).await;
}

#[tokio::test]
async fn a_shorter_one_counts_as_well() {
    check_parted(4, 2).await;
}

/// Two nodes on a Redis that crashes and comes back without its files, or with some of them, while
/// everybody calls.
async fn check_under_load(lose: impl AsyncFn(&mut RedisServer)) {
    let mut server = RedisServer::start();
    let clock = Clock::system();
    let mut nodes = Vec::new();
    for name in ["a", "b"] {
        let journal = Arc::new(RedisJournal::connect(&server.url()).await.unwrap());
        nodes.push(Arc::new(Node::start(name, journal, &clock).await));
    }
    nodes[0].open_with_nurses(2).await;
    let version = nodes[0].state().version();
    nodes[1].until("b knows all", |centre| centre.version() >= version).await;

    let asking = (0..8_u128).map(|person| {
        let node = nodes[person as usize % 2].clone();
        tokio::spawn(async move {
            let mut told = Vec::new();
            for number in 0..20 {
                let key = RequestKey { ..key(1 + person * 1_000 + number, 1) };
                let receipt = node.request(key, Command::OpenCall(call())).await.unwrap();
                told.push((key.id, receipt.reply));
            }
            told
        })
    });
    let asking: Vec<_> = asking.collect();
    nodes[0].until("some have called", |centre| centre.calls().count() > 30).await;
    lose(&mut server).await;
    let told: Vec<_> = join_all(asking).await.into_iter().flat_map(|it| it.unwrap()).collect();

    let journal = RedisJournal::connect(&server.url()).await.unwrap();
    let entries = history::entries(&journal, &centre("longhua")).await;
    let answers = history::answers(&entries);
    let said = told_by(&entries);
    let mut named = std::collections::BTreeSet::new();
    for event in &said {
        if let HistoryEvent::Lost(lost) = event {
            named.extend(lost.requests.iter().map(|lost| lost.request));
        }
    }
    let has_put_back = said.iter().any(|event| matches!(event, HistoryEvent::PutBack { .. }));
    assert!(has_put_back, "something was lost, and is back: {said:?}");
    assert_eq!(told.len(), 160);
    for (request, reply) in &told {
        assert_eq!(answers.get(request), Some(reply), "{request}, named as lost: {named:?}");
    }
    let mut calls: Vec<CallId> = call_ids(&history::replay(&centre("longhua"), &entries));
    calls.dedup();
    assert_eq!(calls.len(), 160, "each once");
}

fn told_by(entries: &[firstline::domain::Entry]) -> Vec<HistoryEvent> {
    let steps = entries.iter().flat_map(|entry| &entry.steps);
    let events = steps.flat_map(|step| &step.events);
    let about_itself = |event: &Event| match event {
        Event::History(event) => Some(event.clone()),
        _ => None,
    };
    events.filter_map(about_itself).collect()
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn nothing_is_lost_with_a_redis_that_comes_back_empty() {
    check_under_load(async |server: &mut RedisServer| {
        server.crash();
        server.lose_files();
        server.restart();
    })
    .await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn nothing_is_lost_with_a_redis_that_comes_back_shorter() {
    check_under_load(async |server: &mut RedisServer| {
        server.crash();
        server.truncate_append_only_file(2_000);
        server.restart();
    })
    .await;
}
