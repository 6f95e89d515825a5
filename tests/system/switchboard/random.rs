//! Everybody at once on every node, with retries, lost answers and waits given up: whatever was
//! acknowledged is in the history exactly once, and the history gives the state of every node.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use bytes::Bytes;
use firstline::clock::Clock;
use firstline::domain::{CallId, Command, Entry, Event, OfferId, Refusal, Reply, RequestId};
use firstline::switchboard::{Receipt, RequestKey, Submission, SubmitError};
use futures_util::poll;
use tokio::sync::watch;

use crate::support::chance::{Chance, Replayable};
use crate::support::crowd::{self, GATEWAYS, OPERATORS, Role};
use crate::support::history;
use crate::support::journals::{Store, centre};
use crate::support::node::{LONG, NOON, Node};

/// How often the crowd is disturbed, if it is.
const DISTURBANCES: usize = 10;

/// What the crowd was told.
#[derive(Default)]
struct Told {
    /// Every answer that said yes; one request may have been answered more than once.
    answers: Vec<(RequestId, Reply)>,
    /// Requests whose every attempt was refused.
    refused: BTreeSet<RequestId>,
    /// The keys that were to be kept for calls that were opened.
    blobs: Vec<String>,
}

struct Crowd {
    nodes: Vec<Node>,
    clock: Clock,
    told: Mutex<Told>,
    /// How many commands have been given.
    given: watch::Sender<usize>,
}

impl Crowd {
    fn node(&self, chance: &mut Chance) -> &Node {
        &self.nodes[chance.number(0..self.nodes.len() as u64) as usize]
    }

    /// One person's part: so many commands, one after the other.
    async fn take_part(self: Arc<Self>, mut chance: Chance, role: Role, commands: usize) {
        for _ in 0..commands {
            let node = self.node(&mut chance);
            let command = crowd::command(&mut chance, role, &node.state(), self.clock.now());
            let key = RequestKey { id: RequestId(chance.uuid()), fingerprint: [1; 16] };
            let blobs = match &command {
                Command::OpenCall(call) => vec![(call.key.to_string(), Bytes::from_static(b"key"))],
                _ => Vec::new(),
            };
            let submission = Submission { by: role.actor(), request: Some(key), command, blobs };
            self.have_done(&mut chance, node, submission).await;
            self.clock.advance(Duration::from_millis(chance.number(0..200)));
            self.given.send_modify(|given| *given += 1);
        }
    }

    /// Has something done in one of the ways in which people and networks behave.
    async fn have_done(&self, chance: &mut Chance, node: &Node, submission: Submission) {
        let submit = |node: &Node| {
            let (switchboard, submission) = (node.switchboard.clone(), submission.clone());
            async move { switchboard.submit(submission).await }
        };
        let mut results = Vec::new();
        match chance.number(0..10) {
            // Gives up waiting, at some moment, and perhaps asks again elsewhere.
            0 => {
                let mut wait = Box::pin(submit(node));
                for _ in 0..chance.number(1..6) {
                    if poll!(&mut wait).is_pending() {
                        tokio::task::yield_now().await;
                    } else {
                        break;
                    }
                }
                drop(wait);
                if chance.percent(60) {
                    results.push(submit(self.node(chance)).await);
                }
                // Whether the first attempt counted is not known, so a refusal proves nothing.
                results.retain(Result::is_ok);
            }
            // Asks twice at the same time.
            1 => {
                let other = self.node(chance);
                let (left, right) = tokio::join!(submit(node), submit(other));
                results.extend([left, right]);
            }
            // Asks, and asks again elsewhere.
            2 => {
                results.push(submit(node).await);
                results.push(submit(self.node(chance)).await);
            }
            // Uses the id for something else, too.
            3 => {
                results.push(submit(node).await);
                let other = other_content(&submission);
                let second = self.node(chance).switchboard.submit(other).await;
                if changed_something(&results[0]) {
                    let reused =
                        matches!(second, Err(SubmitError::Refused(Refusal::RequestIdReused)));
                    assert!(reused, "{submission:?}: {second:?}");
                }
            }
            _ => results.push(submit(node).await),
        }
        self.note(&submission, results);
    }

    fn note(&self, submission: &Submission, results: Vec<Result<Receipt, SubmitError>>) {
        let id = submission.request.expect("every request has an id").id;
        let mut told = self.told.lock().unwrap();
        if !results.is_empty() && results.iter().all(Result::is_err) {
            told.refused.insert(id);
        }
        for result in results {
            match result {
                Ok(receipt) => {
                    if matches!(receipt.reply, Reply::CallOpened { .. }) {
                        told.blobs.extend(submission.blobs.iter().map(|(name, _)| name.clone()));
                    }
                    told.answers.push((id, receipt.reply));
                }
                Err(SubmitError::Refused(_)) => {}
                Err(other) => panic!("{submission:?}: {other}"),
            }
        }
    }

    /// Waits until nothing is left to be done, and every node knows everything.
    async fn come_to_rest(&self) {
        // What somebody gave up waiting for may still be under way; this comes after it.
        for node in &self.nodes {
            node.ask(Command::HangUp(CallId(u64::MAX))).await.unwrap_err();
        }
        // The moment that a node leaves to another one.
        self.clock.advance(Duration::from_millis(500));
        for node in &self.nodes {
            node.settled(self.clock.now()).await;
        }
        let newest = self.nodes.iter().map(|node| node.state().version()).max().unwrap();
        for node in &self.nodes {
            node.until("it catches up", |centre| centre.version() >= newest).await;
        }
    }
}

fn other_content(submission: &Submission) -> Submission {
    let request = submission.request.map(|key| RequestKey { fingerprint: [2; 16], ..key });
    // What it asks for does not matter as long as it would change nothing.
    let command = Command::HangUp(CallId(u64::MAX));
    Submission { request, command, ..submission.clone() }
}

/// Whether it certainly did: these answers are never given for nothing.
fn changed_something(result: &Result<Receipt, SubmitError>) -> bool {
    result.as_ref().is_ok_and(|receipt| certainly_changed(&receipt.reply))
}

fn certainly_changed(reply: &Reply) -> bool {
    matches!(
        reply,
        Reply::CallOpened { .. }
            | Reply::Accepted { .. }
            | Reply::Promised(_)
            | Reply::Written { .. }
    )
}

/// Whatever was said is in the history, once; what was refused is not.
fn hold_to_word(told: &Told, entries: &[Entry]) {
    let recorded = history::answers(entries);
    let mut opened: BTreeMap<CallId, RequestId> = BTreeMap::new();
    for (request, reply) in &told.answers {
        match recorded.get(request) {
            Some(first) => assert_eq!(reply, first, "{request}"),
            None => {
                assert!(!certainly_changed(reply), "{request} was told {reply:?}, and it is lost")
            }
        }
        if let Reply::CallOpened { call, .. } = reply {
            let by = opened.entry(*call).or_insert(*request);
            assert_eq!(by, request, "{call:?} was opened for two");
        }
    }
    for request in &told.refused {
        assert!(!recorded.contains_key(request), "{request} was refused, and took effect");
    }
}

/// Every call is opened once, every offer is accepted once at most, and a call that was accepted
/// is accepted again only after its connection has failed.
fn hold_to_order(entries: &[Entry]) {
    let mut opened = BTreeSet::new();
    let mut offers: BTreeMap<OfferId, CallId> = BTreeMap::new();
    let mut taken = BTreeSet::new();
    let mut accepts = 0;
    for event in entries.iter().flat_map(|entry| &entry.steps).flat_map(|step| &step.events) {
        match event {
            Event::CallOpened(event) => assert!(opened.insert(event.call), "{:?}", event.call),
            Event::OfferMade { offer, call, .. } => {
                assert!(!taken.contains(call), "{call:?} is offered while somebody talks on it");
                assert_eq!(offers.insert(*offer, *call), None, "{offer:?}");
            }
            Event::OfferAccepted(offer) => {
                let call = offers.remove(offer).expect("an open offer is accepted once");
                assert!(taken.insert(call), "{call:?} was accepted twice");
                accepts += 1;
            }
            Event::OfferDeclined { offer, .. }
            | Event::OfferExpired { offer, .. }
            | Event::OfferWithdrawn { offer, .. } => {
                offers.remove(offer).expect("an offer is over once");
            }
            Event::ConnectFailed(call) => assert!(taken.remove(call), "{call:?}"),
            Event::CallEnded { call, .. } => {
                taken.remove(call);
                assert!(!offers.values().any(|offered| offered == call), "{call:?} still rings");
            }
            _ => {}
        }
    }
    assert!(accepts > 0 && !opened.is_empty(), "something has happened");
}

/// `disturb` is called now and then while the crowd is at it.
async fn check(store: &Store, nodes: usize, commands: usize, disturb: impl AsyncFn()) {
    let seed = Chance::seed();
    let _replayable = Replayable(seed);
    let mut chance = Chance::of(seed);
    let clock = Clock::manual(NOON);
    let mut all = Vec::new();
    for (name, journal) in [("a", &store.first), ("b", &store.second)].into_iter().take(nodes) {
        all.push(Node::start(name, journal.clone(), &clock).await);
    }
    all[0].open(crowd::settings(), &crowd::operators()).await;
    let (told, given) = (Mutex::default(), watch::Sender::new(0));
    let crowd = Arc::new(Crowd { nodes: all, clock, told, given });

    let gateways = (0..GATEWAYS).map(Role::Gateway);
    let roles = gateways.chain((0..OPERATORS).map(Role::Operator)).chain([Role::Admin]);
    let tasks: Vec<_> = roles
        .map(|role| tokio::spawn(crowd.clone().take_part(chance.branch(), role, commands)))
        .collect();
    let mut given = crowd.given.subscribe();
    for share in 1..DISTURBANCES {
        let reached = tasks.len() * commands * share / DISTURBANCES;
        let waited = tokio::time::timeout(LONG, given.wait_for(|given| *given >= reached)).await;
        waited.expect("the crowd goes on").unwrap();
        disturb().await;
    }
    for task in tasks {
        tokio::time::timeout(LONG, task).await.expect("it ends").unwrap();
    }
    crowd.come_to_rest().await;

    let c = centre("longhua");
    let entries = history::entries(&*store.first, &c).await;
    let replayed = history::replay(&c, &entries);
    for node in &crowd.nodes {
        assert_eq!(*node.state(), replayed, "node {}", node.node_id());
    }
    let told = std::mem::take(&mut *crowd.told.lock().unwrap());
    hold_to_word(&told, &entries);
    hold_to_order(&entries);
    for name in &told.blobs {
        assert!(store.first.blob(&c, name).await.unwrap().is_some(), "key {name}");
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn two_nodes_in_memory() {
    check(&Store::memory().await, 2, 150, async || ()).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn one_node_on_the_local_journal() {
    check(&Store::local().await, 1, 60, async || ()).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn two_nodes_on_one_redis() {
    check(&Store::redis().await, 2, 150, async || ()).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn two_nodes_on_a_redis_whose_connections_break() {
    let store = Store::redis().await;
    check(&store, 2, 100, async || store.break_connections().await).await;
}
