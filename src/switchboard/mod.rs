//! The switchboard: one task for each centre, the only one that moves it on.
//!
//! Commands arrive from whoever is connected. The task drafts all that have arrived, one after
//! another, on a copy of the state; appends what they come to as *one* journal entry; and only
//! when the append is acknowledged does it answer, publish, and make the draft the state. While an
//! append is in flight the next batch gathers. If another node was first, the task applies what it
//! missed and decides again: nobody leads, nobody holds a lease, and a node that dies takes
//! nothing with it.

mod batch;
mod keyring;
mod lanes;
mod marks;
mod meter;
mod publish;
mod ring;
mod room;
mod task;
mod timekeeper;
mod upkeep;

use std::sync::{Arc, OnceLock};
use std::time::Duration;

use bytes::Bytes;
use opentelemetry::trace::SpanContext;
use tokio::sync::{oneshot, watch};
use tokio_util::sync::CancellationToken;
use tracing::Span;

use crate::centre::{Centre, Priority};
use crate::clock::{Clock, Deadline};
use crate::domain::{
    Actor, CallId, CentreId, Command, Entry, GatewayId, NodeId, OperatorId, PartnerId, Refusal,
    Reply, RequestId, Version,
};
use crate::journal::{History, Journal, JournalError};

use lanes::Lanes;
pub use lanes::{Shed, ShedCounts};
pub use meter::{Attempt, Buckets, Meter, Reading};
use publish::Publisher;
pub use publish::{Lagged, Subscription};
pub use room::{Reserve, RoomFor, Space};
pub use timekeeper::{Offsets, Timekeeper};
pub use upkeep::{Kept, Upkeep};

/// The target of the spans that tell what becomes of a request: they are for traces, not for the
/// log.
pub const TRACES: &str = "firstline::traces";

/// Why a centre is given up when the server ends.
const SHUTTING_DOWN: &str = "it is shutting down";

/// A command on its way to a centre.
#[derive(Debug, Clone)]
pub struct Submission {
    /// Who asks, by the credential.
    pub by: Actor,
    /// What the asker calls the request, if it may ask again.
    pub request: Option<RequestKey>,
    /// What is asked.
    pub command: Command,
    /// Wrapped data keys to keep beside the journal, in the same atomic step.
    pub blobs: Vec<(String, Bytes)>,
}

/// A request id with a keyed digest of who asked for what.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct RequestKey {
    /// What the client calls the request.
    pub id: RequestId,
    /// Equal for equal requests of the same subject.
    pub fingerprint: [u8; 16],
}

/// An answer that is durable.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Receipt {
    /// The answer.
    pub reply: Reply,
    /// The centre's version by which it holds.
    pub version: Version,
}

/// Why a command was not carried out, or is not known to have been.
#[derive(Debug, Clone, thiserror::Error)]
pub enum SubmitError {
    /// The centre said no. Nothing has changed.
    #[error(transparent)]
    Refused(#[from] Refusal),
    /// The store has no room. Nothing has changed.
    #[error(transparent)]
    Journal(#[from] JournalError),
    /// Too many commands wait already, or this one has waited for too long. Nothing has changed.
    #[error("too many commands are waiting; try again in a moment")]
    Busy,
    /// The room that the store has left is kept for what is under way. Nothing has changed.
    #[error("the room that is left is kept for calls under way and emergencies")]
    NoRoom,
    /// This node no longer serves the centre, and this is why. The command may have been carried
    /// out if it was under way just then.
    #[error("this node does not serve the centre: {0}")]
    Stopped(String),
    /// A mistake in the program, caught before anything was written.
    #[error("the command met a defect of the server and was not carried out")]
    Defect,
}

/// What a subscriber wants to hear of.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Interest {
    /// What touches an operator's desk.
    Operator(OperatorId),
    /// What touches a gateway's calls.
    Gateway(GatewayId),
    /// What touches one call.
    Call(CallId),
    /// What touches a partner's transfers.
    Partner(PartnerId),
    /// What touches a transfer, or a call by which a partner's caller comes in.
    Transfers,
    /// Everything.
    Everything,
}

/// One journal entry, and the state that it led to.
#[derive(Debug)]
pub struct Commit {
    /// The entry's version.
    pub version: Version,
    /// What happened.
    pub entry: Entry,
    /// The state after it.
    pub state: Arc<Centre>,
    /// The spans of the requests behind steps, by the steps' places, if this node took them in and
    /// traces are on.
    pub origins: Vec<(usize, SpanContext)>,
}

/// How much a switchboard takes on at once.
#[derive(Debug, Clone, Copy)]
pub struct Capacity {
    /// How many commands may wait that are never turned away.
    pub mailbox: usize,
    /// How many pressing new callers may wait.
    pub pressing: usize,
    /// How many routine new callers may wait.
    pub routine: usize,
    /// How long they may.
    pub routine_wait: Duration,
    /// How many commands one entry may hold.
    pub batch: usize,
    /// How many commits a subscriber may be behind.
    pub backlog: usize,
    /// How many of the last entries are held, to be put back if the journal loses them.
    pub held_entries: usize,
    /// How many bytes those may have.
    pub held_bytes: usize,
    /// How much of the store's room is kept back for what is under way.
    pub reserve: Reserve,
}

impl Default for Capacity {
    fn default() -> Self {
        Self {
            mailbox: 4_096,
            pressing: 2_048,
            routine: 1_024,
            routine_wait: Duration::from_secs(5),
            batch: 512,
            backlog: 1_024,
            held_entries: 100_000,
            held_bytes: 32 << 20,
            reserve: Reserve::default(),
        }
    }
}

/// What a switchboard works with.
#[derive(Clone)]
pub struct Parts {
    /// Which centre.
    pub centre: CentreId,
    /// What this node is called.
    pub node: NodeId,
    /// Where the history is kept.
    pub journal: Arc<dyn Journal>,
    /// What time it is.
    pub clock: Clock,
    /// How much it takes on.
    pub capacity: Capacity,
    /// How its history is kept short.
    pub upkeep: Upkeep,
    /// Ends the task.
    pub stop: CancellationToken,
}

impl Parts {
    /// The history after a version, wherever it is.
    fn history(&self, after: Version) -> History {
        let (journal, archive) = (self.journal.clone(), self.upkeep.archive.clone());
        History::after(journal, archive, self.centre.clone(), after)
    }
}

/// Whether the journal answers.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Health {
    /// It does.
    Serving,
    /// It does not at the moment; commands wait for it.
    Waiting(String),
    /// The node has given the centre up.
    Stopped(String),
}

/// A handle on one centre's task; cheap to clone.
#[derive(Clone)]
pub struct Switchboard {
    parts: Arc<Parts>,
    lanes: Lanes,
    publisher: Arc<Publisher>,
    health: watch::Receiver<Health>,
    heads: watch::Receiver<Version>,
    kept: watch::Receiver<Kept>,
    space: watch::Receiver<Space>,
    meter: Arc<Meter>,
    stopped: Arc<OnceLock<String>>,
}

/// A submission with the way back to whoever waits for the answer.
struct Envelope {
    submission: Submission,
    /// Within which it was submitted; of no meaning unless traces are on.
    span: Span,
    reply: oneshot::Sender<Result<Receipt, SubmitError>>,
}

impl Switchboard {
    /// Reads the centre's history and begins to serve it.
    pub async fn start(parts: Parts) -> Result<Self, JournalError> {
        let (switchboard, task) = Self::prepare(parts).await?;
        tokio::spawn(task);
        Ok(switchboard)
    }

    /// Reads the centre's history. The centre is served for as long as the future is polled: a
    /// simulation holds it up, as a node that is suspended, or drops it, as a node that dies.
    pub async fn prepare(
        parts: Parts,
    ) -> Result<(Self, impl Future<Output = ()> + Send + 'static), JournalError> {
        let (lanes, inbox) = lanes::lanes(&parts.capacity);
        let publisher = Arc::new(Publisher::new(&parts));
        let (health_in, health) = watch::channel(Health::Serving);
        let stopped = Arc::new(OnceLock::new());
        let parts = Arc::new(parts);
        let (space_in, space) = watch::channel(Space::default());
        let (keyring, fetching) = keyring::Keyring::new(parts.clone());
        let task = task::Task::load(parts.clone(), inbox, publisher.clone(), health_in, keyring);
        let mut task = task.await?;
        task.mind(space.clone());
        let (heads, kept, meter) = (task.heads(), task.kept(), task.meter());
        let looking = room::keep_looking(parts.clone(), space_in);
        let serving = task.run(stopped.clone());
        let running = async {
            tokio::select! {
                biased;
                () = serving => {}
                () = looking => {}
                () = fetching => {}
            }
        };
        Ok((Self { parts, lanes, publisher, health, heads, kept, space, meter, stopped }, running))
    }

    /// Which centre it serves.
    pub fn centre_id(&self) -> &CentreId {
        &self.parts.centre
    }

    /// What this node is called.
    pub fn node(&self) -> &NodeId {
        &self.parts.node
    }

    /// Where the history is kept.
    pub fn journal(&self) -> &Arc<dyn Journal> {
        &self.parts.journal
    }

    /// The history after a version, wherever it is.
    pub fn history(&self, after: Version) -> History {
        self.parts.history(after)
    }

    /// How far this node has come with snapshots and the archive.
    pub fn kept(&self) -> watch::Receiver<Kept> {
        self.kept.clone()
    }

    /// How much room the store has, and for whom.
    pub fn space(&self) -> Space {
        *self.space.borrow()
    }

    /// What time it is.
    pub fn clock(&self) -> &Clock {
        &self.parts.clock
    }

    /// The newest committed state.
    pub fn state(&self) -> Arc<Centre> {
        self.publisher.state()
    }

    /// Whether the journal answers.
    pub fn health(&self) -> watch::Receiver<Health> {
        self.health.clone()
    }

    /// How much it takes on at once.
    pub fn capacity(&self) -> Capacity {
        self.parts.capacity
    }

    /// The newest version known to exist, whoever wrote it. A node that stays behind it does not
    /// keep up with the others.
    pub fn head(&self) -> Version {
        (*self.heads.borrow()).max(self.state().version())
    }

    /// What its task has done so far.
    pub fn meter(&self) -> &Meter {
        &self.meter
    }

    /// How many commands of this priority wait, with those who share their lane.
    pub fn waiting(&self, priority: Priority) -> usize {
        self.lanes.len(priority)
    }

    /// Who was turned away.
    pub fn shed(&self) -> &ShedCounts {
        self.lanes.shed()
    }

    /// How many commits the slowest of those who watch has still to read.
    pub fn backlog_len(&self) -> usize {
        self.publisher.backlog_len()
    }

    /// How often this node has given up a history for the journal's: whoever keeps something that
    /// was folded from the entries begins anew then.
    pub fn histories(&self) -> u64 {
        self.publisher.histories()
    }

    /// How many watch.
    pub fn watchers(&self) -> usize {
        self.publisher.watchers()
    }

    /// Has a command carried out. When this returns `Ok`, the answer is durable. Whoever stops
    /// waiting does not undo it.
    ///
    /// A new call that is no emergency is turned away at once when too many wait already; everything
    /// else waits for room.
    pub async fn submit(&self, submission: Submission) -> Result<Receipt, SubmitError> {
        self.submit_by(submission, None).await
    }

    /// The same for somebody who waits no longer than that: a routine new call that was not decided
    /// by then is not taken.
    pub async fn submit_by(
        &self,
        submission: Submission,
        deadline: Option<Deadline>,
    ) -> Result<Receipt, SubmitError> {
        let priority = self.state().priority(&submission.command);
        if !self.space().kept_for.admits(priority) {
            self.shed().add(priority, Shed::Room);
            return Err(SubmitError::NoRoom);
        }
        let (reply, answer) = oneshot::channel();
        let envelope = Envelope { submission, span: Span::current(), reply };
        let entered = self.lanes.enter(priority, envelope, deadline).await;
        entered.unwrap_or_else(|| Err(self.why_stopped()))?;
        answer.await.unwrap_or_else(|_| Err(self.why_stopped()))
    }

    fn why_stopped(&self) -> SubmitError {
        let reason = self.stopped.get().map_or(SHUTTING_DOWN, String::as_str);
        SubmitError::Stopped(reason.to_owned())
    }

    /// The present state, and every commit from then on that touches what is of interest: list,
    /// then watch.
    pub fn subscribe(
        &self,
        interest: Interest,
    ) -> Result<(Arc<Centre>, Subscription), SubmitError> {
        self.publisher.subscribe(interest).ok_or_else(|| self.why_stopped())
    }
}
