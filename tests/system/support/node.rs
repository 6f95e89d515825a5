//! One node: a switchboard on a journal that others may share.

use std::sync::Arc;
use std::time::Duration;

use firstline::centre::Centre;
use firstline::clock::Clock;
use firstline::domain::{
    Actor, CallId, CentreId, Command, NodeId, OpenCall, Operator, Reply, RequestId, Settings,
    Timestamp,
};
use firstline::journal::{Journal, JournalError};
use firstline::switchboard::{
    Capacity, Commit, Health, Interest, Parts, Receipt, RequestKey, Submission, SubmitError,
    Subscription, Switchboard, Upkeep,
};
use tokio::time::timeout;
use tokio_util::sync::CancellationToken;

use super::journals::centre;
use super::small_centre;

/// A bound on what should take a moment.
pub const LONG: Duration = Duration::from_secs(20);

/// When manual clocks begin: 2026-03-02, a Monday, 12:00 in Shanghai.
pub const NOON: Timestamp = Timestamp::from_millis(1_772_424_000_000);

pub struct Node {
    pub switchboard: Switchboard,
    pub stop: CancellationToken,
}

impl Node {
    pub async fn start(name: &str, journal: Arc<dyn Journal>, clock: &Clock) -> Self {
        Self::try_start(name, journal, clock, Capacity::default()).await.unwrap()
    }

    pub async fn try_start(
        name: &str,
        journal: Arc<dyn Journal>,
        clock: &Clock,
        capacity: Capacity,
    ) -> Result<Self, JournalError> {
        Self::of_centre(centre("longhua"), name, journal, clock, capacity).await
    }

    pub async fn of_centre(
        centre: CentreId,
        name: &str,
        journal: Arc<dyn Journal>,
        clock: &Clock,
        capacity: Capacity,
    ) -> Result<Self, JournalError> {
        let (node, upkeep) = (name.parse().unwrap(), Upkeep::default());
        let (clock, stop) = (clock.clone(), CancellationToken::new());
        Self::of_parts(Parts { centre, node, journal, clock, capacity, upkeep, stop }).await
    }

    /// A node that keeps its history short in this way.
    pub async fn keeping(
        name: &str,
        journal: Arc<dyn Journal>,
        clock: &Clock,
        upkeep: Upkeep,
    ) -> Result<Self, JournalError> {
        Self::holding(name, journal, clock, Capacity::default(), upkeep).await
    }

    /// A node that holds this much, and keeps its history short in this way.
    pub async fn holding(
        name: &str,
        journal: Arc<dyn Journal>,
        clock: &Clock,
        capacity: Capacity,
        upkeep: Upkeep,
    ) -> Result<Self, JournalError> {
        let (centre, node) = (centre("longhua"), name.parse().unwrap());
        let (clock, stop) = (clock.clone(), CancellationToken::new());
        Self::of_parts(Parts { centre, node, journal, clock, capacity, upkeep, stop }).await
    }

    async fn of_parts(parts: Parts) -> Result<Self, JournalError> {
        let stop = parts.stop.clone();
        Ok(Self { switchboard: Switchboard::start(parts).await?, stop })
    }

    /// Opens the hotline with these people Ready.
    pub async fn open(&self, settings: Settings, operators: &[Operator]) {
        for command in small_centre::opening(settings, operators, self.switchboard.node()) {
            self.ask(command).await.unwrap();
        }
    }

    /// Opens the hotline with so many nurses Ready.
    pub async fn open_with_nurses(&self, count: usize) {
        let nurses: Vec<_> = (0..count).map(small_centre::nurse).collect();
        self.open(small_centre::settings(), &nurses).await;
    }

    pub fn state(&self) -> Arc<Centre> {
        self.switchboard.state()
    }

    /// Has the node itself ask.
    pub async fn ask(&self, command: Command) -> Result<Receipt, SubmitError> {
        self.switchboard.submit(self.submission(command)).await
    }

    /// The same as a request that can be repeated.
    pub async fn request(&self, key: RequestKey, command: Command) -> Result<Receipt, SubmitError> {
        let submission = Submission { request: Some(key), ..self.submission(command) };
        self.switchboard.submit(submission).await
    }

    pub fn submission(&self, command: Command) -> Submission {
        let by = Actor::Node(self.node_id());
        Submission { by, request: None, command, blobs: Vec::new() }
    }

    pub fn node_id(&self) -> NodeId {
        self.switchboard.node().clone()
    }

    /// Opens a call that must be taken.
    pub async fn call(&self, call: OpenCall) -> CallId {
        opened(self.ask(Command::OpenCall(call)).await.unwrap().reply)
    }

    pub fn watch(&self) -> Subscription {
        self.list_and_watch().1
    }

    pub fn list_and_watch(&self) -> (Arc<Centre>, Subscription) {
        self.switchboard.subscribe(Interest::Everything).unwrap()
    }

    /// The first state from now on in which something holds.
    pub async fn until(&self, what: &str, holds: impl Fn(&Centre) -> bool) -> Arc<Centre> {
        let (state, mut watch) = self.list_and_watch();
        if holds(&state) {
            return state;
        }
        loop {
            let commit = next(&mut watch).await.unwrap_or_else(|why| panic!("{what}: {why}"));
            if holds(&commit.state) {
                return commit.state.clone();
            }
        }
    }

    /// The state once no deadline is left that has come.
    pub async fn settled(&self, now: Timestamp) -> Arc<Centre> {
        let is_settled = |centre: &Centre| centre.due().is_none_or(|due| due > now);
        self.until("all deadlines are met", is_settled).await
    }

    /// Waits until the node has come to such a health.
    pub async fn healthy(&self, what: impl Fn(&Health) -> bool) -> Health {
        let mut health = self.switchboard.health();
        let found = timeout(LONG, health.wait_for(what)).await.expect("the health changes");
        found.expect("the node says how it ends").clone()
    }
}

/// The next commit, which must come.
pub async fn next(watch: &mut Subscription) -> Result<Arc<Commit>, String> {
    match timeout(LONG, watch.next()).await {
        Ok(Some(Ok(commit))) => Ok(commit),
        Ok(Some(Err(lagged))) => Err(lagged.to_string()),
        Ok(None) => Err("the node has stopped".to_owned()),
        Err(_) => Err("nothing happens".to_owned()),
    }
}

/// A request of this number with this content.
pub fn key(number: u128, content: u8) -> RequestKey {
    RequestKey { id: RequestId(uuid::Uuid::from_u128(number)), fingerprint: [content; 16] }
}

pub fn opened(reply: Reply) -> CallId {
    match reply {
        Reply::CallOpened { call, .. } => call,
        other => panic!("{other:?}"),
    }
}
