//! The way from a node to the journal: requests and answers take their time on it, overtake one
//! another, and get lost.

use std::collections::BTreeSet;
use std::future::Future;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use async_trait::async_trait;
use bytes::Bytes;
use firstline::domain::{CentreId, Timestamp, Version};
use firstline::journal::{
    ANSWER_DEADLINE, Append, Appended, Journal, JournalError, PutBack, Record, Result, Snapshot,
};
use tokio::sync::{broadcast, oneshot, watch};
use tokio::time::{Instant, sleep, sleep_until, timeout};

use super::chance::Chance;

/// How bad the way is, in per cent of all requests.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Road {
    /// Requests that never arrive.
    pub lost: u64,
    /// Requests that are carried out, and whose answers never come back.
    pub unanswered: u64,
    /// Requests that take so long that they are given up before they arrive.
    pub late: u64,
}

/// What is counted on a way.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Mishaps {
    pub lost: u64,
    pub unanswered: u64,
    pub late: u64,
    pub cut: u64,
}

/// One node's way to the journal.
pub struct Link {
    store: Arc<dyn Journal>,
    traffic: Arc<Mutex<Traffic>>,
    /// What lies beside the history and has passed here, to or from the program that runs now.
    passed: Mutex<BTreeSet<String>>,
    /// The same, also where nobody knows whether it has arrived.
    sent: Mutex<BTreeSet<String>>,
}

struct Traffic {
    chance: Chance,
    road: Road,
    cut_until: Instant,
    /// Which connection it is: what set out on an earlier one is gone.
    connection: u64,
    mishaps: Mishaps,
}

/// What becomes of one request.
struct Trip {
    there: Duration,
    back: Duration,
    arrives: bool,
    returns: bool,
}

impl Link {
    pub fn new(store: Arc<dyn Journal>, chance: Chance) -> Self {
        let (road, mishaps) = (Road::default(), Mishaps::default());
        let traffic = Traffic { chance, road, cut_until: now(), connection: 0, mishaps };
        let traffic = Arc::new(Mutex::new(traffic));
        Self { store, traffic, passed: Mutex::default(), sent: Mutex::default() }
    }

    /// From now on the way is as bad as that.
    pub fn be(&self, road: Road) {
        self.traffic.lock().unwrap().road = road;
    }

    /// Nothing gets through for so long.
    pub fn cut(&self, span: Duration) {
        self.traffic.lock().unwrap().cut_until = now() + span;
    }

    /// The store has ended and begun anew. A connection ends with the process at its other end, and
    /// with it all that is under way: nothing that was sent to the store as it was before arrives at
    /// the store as it is now.
    pub fn break_off(&self) {
        self.traffic.lock().unwrap().connection += 1;
    }

    /// Another program has this way now, and knows of nothing that passed before.
    pub fn begin_anew(&self) {
        self.passed.lock().unwrap().clear();
        self.sent.lock().unwrap().clear();
    }

    /// What lies beside the history under these names and has passed here.
    pub fn passed(&self) -> BTreeSet<String> {
        self.passed.lock().unwrap().clone()
    }

    /// The same, and what was only sent.
    pub fn passed_or_sent(&self) -> BTreeSet<String> {
        self.passed().union(&self.sent.lock().unwrap()).cloned().collect()
    }

    fn note(&self, names: impl IntoIterator<Item = String>) {
        self.passed.lock().unwrap().extend(names);
    }

    pub fn mishaps(&self) -> Mishaps {
        self.traffic.lock().unwrap().mishaps
    }

    fn trip(&self) -> Trip {
        let mut traffic = self.traffic.lock().unwrap();
        let Traffic { chance, road, mishaps, cut_until, .. } = &mut *traffic;
        let millis = |ms| Duration::from_millis(ms);
        let mut trip = Trip {
            there: Duration::from_micros(chance.number(50..3_000)),
            back: Duration::from_micros(chance.number(50..3_000)),
            arrives: true,
            returns: true,
        };
        if *cut_until > now() {
            mishaps.cut += 1;
            (trip.arrives, trip.returns) = (false, false);
        } else if chance.percent(road.lost) {
            mishaps.lost += 1;
            (trip.arrives, trip.returns) = (false, false);
        } else if chance.percent(road.unanswered) {
            mishaps.unanswered += 1;
            trip.returns = false;
        } else if chance.percent(road.late) {
            mishaps.late += 1;
            trip.there = ANSWER_DEADLINE + millis(chance.number(0..1_500));
        } else if chance.percent(10) {
            // Slow enough to be overtaken by others.
            trip.there = millis(chance.number(1..60));
            trip.back = millis(chance.number(1..60));
        }
        trip
    }

    /// Whether a lost connection is noticed at once, or only by waiting in vain.
    fn is_noticed(&self) -> bool {
        self.traffic.lock().unwrap().chance.percent(60)
    }

    /// Takes a request there and its answer back. What has set out arrives, even if the node that
    /// sent it has died, unless the store has.
    async fn carry<T: Send + 'static>(
        &self,
        work: impl Future<Output = Result<T>> + Send + 'static,
    ) -> Result<T> {
        let unavailable = |why: &str| Err(JournalError::Unavailable(why.to_owned()));
        let Trip { there, back, arrives, returns } = self.trip();
        let is_noticed = self.is_noticed();
        let traffic = self.traffic.clone();
        let connection = move || traffic.lock().unwrap().connection;
        let (reply, answer) = oneshot::channel();
        let sent_on = connection();
        tokio::spawn(async move {
            sleep(there).await;
            let arrives = arrives && connection() == sent_on;
            let result = if arrives { Some(work.await) } else { None };
            sleep(back).await;
            match result {
                Some(result) if returns && connection() == sent_on => _ = reply.send(result),
                _ if is_noticed => drop(reply),
                _ => {
                    sleep(ANSWER_DEADLINE).await;
                    drop(reply);
                }
            }
        });
        match timeout(ANSWER_DEADLINE, answer).await {
            Ok(Ok(result)) => result,
            Ok(Err(_)) => unavailable("the connection was lost"),
            Err(_) => unavailable("no answer in time"),
        }
    }
}

fn now() -> Instant {
    #[expect(clippy::disallowed_methods, reason = "the way knows the runtime's time alone")]
    Instant::now()
}

#[async_trait]
impl Journal for Link {
    async fn append(
        &self,
        centre: &CentreId,
        expected: Version,
        append: Append,
    ) -> Result<Appended> {
        let (store, centre) = (self.store.clone(), centre.clone());
        let names: Vec<String> = append.blobs.iter().map(|(name, _)| name.clone()).collect();
        self.sent.lock().unwrap().extend(names.iter().cloned());
        let appended =
            self.carry(async move { store.append(&centre, expected, append).await }).await;
        if matches!(appended, Ok(Appended::Done)) {
            self.note(names);
        }
        appended
    }

    async fn put_back(&self, centre: &CentreId, head: Version, what: PutBack) -> Result<Appended> {
        let (store, centre) = (self.store.clone(), centre.clone());
        self.carry(async move { store.put_back(&centre, head, what).await }).await
    }

    async fn read(&self, centre: &CentreId, after: Version, limit: usize) -> Result<Vec<Record>> {
        let (store, centre) = (self.store.clone(), centre.clone());
        self.carry(async move { store.read(&centre, after, limit).await }).await
    }

    async fn head(&self, centre: &CentreId) -> Result<Version> {
        let (store, centre) = (self.store.clone(), centre.clone());
        self.carry(async move { store.head(&centre).await }).await
    }

    /// News take their time as well, and wait while nothing gets through.
    async fn follow(&self, centre: &CentreId) -> Result<watch::Receiver<Version>> {
        let (store, of) = (self.store.clone(), centre.clone());
        let mut from = self.carry(async move { store.follow(&of).await }).await?;
        let (news, follower) = watch::channel(*from.borrow_and_update());
        let traffic = self.traffic.clone();
        tokio::spawn(async move {
            loop {
                tokio::select! {
                    biased;
                    () = news.closed() => return,
                    changed = from.changed() => {
                        if changed.is_err() {
                            return;
                        }
                    }
                }
                let (delay, cut_until) = {
                    let mut traffic = traffic.lock().unwrap();
                    (traffic.chance.number(50..5_000), traffic.cut_until)
                };
                sleep(Duration::from_micros(delay)).await;
                sleep_until(cut_until).await;
                let head = *from.borrow_and_update();
                news.send_if_modified(|known| std::mem::replace(known, head) != head);
            }
        });
        Ok(follower)
    }

    async fn hail(&self, centre: &CentreId, word: &str) -> Result<()> {
        let (store, centre, word) = (self.store.clone(), centre.clone(), word.to_owned());
        self.carry(async move { store.hail(&centre, &word).await }).await
    }

    async fn hails(&self, centre: &CentreId) -> Result<broadcast::Receiver<String>> {
        self.store.hails(centre).await
    }

    async fn blobs(&self, centre: &CentreId, names: &[String]) -> Result<Vec<Option<Bytes>>> {
        let (store, centre, asked) = (self.store.clone(), centre.clone(), names.to_vec());
        let found = self.carry(async move { store.blobs(&centre, &asked).await }).await?;
        let there = names.iter().zip(&found).filter(|(_, blob)| blob.is_some());
        self.note(there.map(|(name, _)| name.clone()));
        Ok(found)
    }

    async fn erase(&self, centre: &CentreId, names: &[String]) -> Result<()> {
        let (store, centre, names) = (self.store.clone(), centre.clone(), names.to_vec());
        self.carry(async move { store.erase(&centre, &names).await }).await
    }

    async fn save_snapshot(&self, centre: &CentreId, snapshot: Snapshot) -> Result<()> {
        let (store, centre) = (self.store.clone(), centre.clone());
        self.carry(async move { store.save_snapshot(&centre, snapshot).await }).await
    }

    async fn load_snapshot(&self, centre: &CentreId) -> Result<Option<Snapshot>> {
        let (store, centre) = (self.store.clone(), centre.clone());
        self.carry(async move { store.load_snapshot(&centre).await }).await
    }

    async fn trim(&self, centre: &CentreId, through: Version) -> Result<()> {
        let (store, centre) = (self.store.clone(), centre.clone());
        self.carry(async move { store.trim(&centre, through).await }).await
    }

    async fn time(&self, centre: &CentreId) -> Result<Option<Timestamp>> {
        let (store, centre) = (self.store.clone(), centre.clone());
        self.carry(async move { store.time(&centre).await }).await
    }
}
