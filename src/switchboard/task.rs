//! The task that moves one centre on.

mod beside;
mod follow;
mod mend;
mod stand_in;

use std::panic::AssertUnwindSafe;
use std::sync::{Arc, OnceLock};
use std::time::Duration;

use backon::{BackoffBuilder, ExponentialBuilder};
use bytes::Bytes;
use futures_util::FutureExt;
use opentelemetry::trace::SpanContext;
use tokio::sync::watch;
use tracing::{Instrument, Span, error, info, warn};

use self::beside::Beside;
use self::mend::Reports;
use super::batch::Draft;
use super::keyring::Keyring;
use super::lanes::Inbox;
use super::meter::{Attempt, Meter};
use super::publish::Publisher;
use super::ring::{Kept, Limit, Ring};
use super::upkeep::{self, Caretaker};
use super::{
    Commit, Envelope, Health, Parts, Receipt, SHUTTING_DOWN, Space, SubmitError, TRACES, marks,
};
use crate::centre::Centre;
use crate::clock::{Clock, Stopwatch, new_uuid};
use crate::domain::{BatchId, Command, Digest, Entry, NodeId, Reply, Timestamp, Version};
use crate::journal::codec;
use crate::journal::{Append, Appended, JournalError};

/// How long a node leaves a deadline to the node that wrote last, so that expiry is not a race
/// each time.
const COURTESY: Duration = Duration::from_millis(200);

/// How long deadlines that came during an outage wait after it: those who were held up by it are
/// heard first. Else a gateway that could not say that two are talking has let them be parted.
const HEARING: Duration = Duration::from_secs(1);

/// The longest pause before something is tried again that did not work.
const PATIENCE_MAX: Duration = Duration::from_millis(500);

/// Why a centre is given up when its task was broken off by a mistake in the program.
const DEFECT: &str = "the server met a defect; its log says where";

/// How many bytes of an entry are enough to tell it from any other: its batch is among them.
const BEGINNING: usize = 96;

/// The spans of the requests behind steps, by the steps' places.
type Origins = Vec<(usize, SpanContext)>;

/// What keeps one centre moving.
pub(super) struct Task {
    parts: Arc<Parts>,
    inbox: Inbox,
    /// The commands of the present turn. They lie here and not in the turn, so that whoever waits
    /// for one that is dropped with the task finds the reason already said.
    batch: Vec<Envelope>,
    publisher: Arc<Publisher>,
    health: watch::Sender<Health>,
    heads: watch::Receiver<Version>,
    meter: Arc<Meter>,
    caretaker: Caretaker,
    state: Arc<Centre>,
    digest: Digest,
    /// How the last entry begins.
    beginning: Bytes,
    /// The last entries, to be put back if the journal loses them.
    ring: Ring,
    /// The data keys of what is at hand that the ring has not.
    keyring: Keyring,
    /// The newest version that was heard of; if that goes back, the journal has lost something.
    heard: Version,
    /// What is to be made right beside a history that was lost in part.
    beside: Beside,
    /// What the history is still to say about itself.
    reports: Reports,
    wrote_last: bool,
    outage_until: Option<Timestamp>,
    /// Whether commands wait because the journal is out of reach. A full one refuses them.
    holds_up: bool,
    /// Until when those who were held up go before deadlines.
    hears_until: Timestamp,
    /// Whether the last turn could not meet a deadline that has come.
    is_stuck: bool,
}

/// What became of a batch.
enum Written {
    /// It is the next entry.
    Done,
    /// Others were first; what they wrote is applied.
    Overtaken,
    /// It was not written, and will not be.
    Refused(JournalError),
}

impl Task {
    /// Reads the centre's history: its newest snapshot, and what came after it.
    pub(super) async fn load(
        parts: Arc<Parts>,
        inbox: Inbox,
        publisher: Arc<Publisher>,
        health: watch::Sender<Health>,
        keyring: Keyring,
    ) -> Result<Self, JournalError> {
        let heads = parts.journal.follow(&parts.centre).await?;
        let state = Arc::new(Centre::new(parts.centre.clone()));
        let meter = Arc::new(Meter::new(parts.clock.world_now()));
        let capacity = parts.capacity;
        let limit = Limit { entries: capacity.held_entries, bytes: capacity.held_bytes };
        let heard = *heads.borrow();
        let mut task = Self {
            caretaker: Caretaker::new(parts.clone()),
            parts,
            inbox,
            batch: Vec::new(),
            publisher,
            health,
            heads,
            meter,
            state,
            digest: Digest::default(),
            beginning: Bytes::new(),
            ring: Ring::of(limit),
            keyring,
            heard,
            beside: Beside::default(),
            reports: Reports::default(),
            wrote_last: false,
            outage_until: None,
            holds_up: false,
            hears_until: Timestamp::MIN,
            is_stuck: false,
        };
        task.read_anew().await?;
        task.caretaker.has_read(&task.state, task.digest);
        // What was announced before may have been lost since, and be put back by others.
        task.heads.mark_changed();
        info!(centre = %task.parts.centre, version = %task.state.version(), "centre loaded");
        task.publisher.reset(task.state.clone());
        Ok(task)
    }

    /// Minds how much room the store has.
    pub(super) fn mind(&mut self, space: watch::Receiver<Space>) {
        self.caretaker.mind(space);
    }

    /// The newest version known to exist.
    pub(super) fn heads(&self) -> watch::Receiver<Version> {
        self.heads.clone()
    }

    /// How far this node has come with snapshots and the archive.
    pub(super) fn kept(&self) -> watch::Receiver<upkeep::Kept> {
        self.caretaker.kept()
    }

    /// What this task counts.
    pub(super) fn meter(&self) -> Arc<Meter> {
        self.meter.clone()
    }

    /// Serves the centre until it is told to stop, or must.
    pub(super) async fn run(mut self, stopped: Arc<OnceLock<String>>) {
        let stop = self.parts.stop.clone();
        let ending = tokio::select! {
            biased;
            ending = AssertUnwindSafe(self.serve()).catch_unwind() => ending,
            () = stop.cancelled() => Ok(Ok(())),
        };
        let reason = match ending {
            Ok(Ok(())) => SHUTTING_DOWN.to_owned(),
            Ok(Err(error)) => error.to_string(),
            Err(_) => DEFECT.to_owned(),
        };
        if reason == SHUTTING_DOWN {
            info!(centre = %self.parts.centre, "centre is no longer served by this node");
        } else {
            error!(centre = %self.parts.centre, reason, "centre cannot be served by this node");
        }
        let _ = stopped.set(reason.clone());
        self.health.send_replace(Health::Stopped(reason));
        self.publisher.close();
    }

    /// Never returns but with the reason why this node cannot go on.
    async fn serve(&mut self) -> Result<(), JournalError> {
        loop {
            match self.serve_a_sound_journal().await {
                Err(noticed @ (JournalError::Shorter { .. } | JournalError::Diverged { .. })) => {
                    self.mend(noticed).await?
                }
                ended => return ended,
            }
        }
    }

    /// Returns when the journal turns out to have lost something, too.
    async fn serve_a_sound_journal(&mut self) -> Result<(), JournalError> {
        let clock = self.parts.clock.clone();
        // What was under way when the loss was noticed, and what there is to say about it.
        self.turn().await?;
        loop {
            let goes_on = self.mend_beside().await?;
            let is_owed = self.beside.is_owed();
            let wake_at = self.wake_at();
            let is_stuck = std::mem::take(&mut self.is_stuck);
            tokio::select! {
                biased;
                changed = self.heads.changed() => {
                    let deaf = "it no longer says what others append";
                    changed.map_err(|_| JournalError::Unusable(deaf.to_owned()))?;
                    self.hear_of_others().await?;
                }
                count = self.inbox.take_many(&mut self.batch, self.parts.capacity.batch) => {
                    if count == 0 {
                        return Ok(());
                    }
                }
                () = std::future::ready(()), if goes_on => {}
                () = tokio::time::sleep(PATIENCE_MAX), if is_owed => {}
                () = wake(&clock, wake_at, is_stuck) => {}
            }
            self.turn().await?;
        }
    }

    /// When the centre wants to be woken: at its next deadline, or a moment later if another node
    /// will most likely look after it, or the journal was out of reach just now.
    fn wake_at(&self) -> Timestamp {
        let due = self.state.due().unwrap_or(Timestamp::MAX).max(self.hears_until);
        if self.wrote_last { due } else { due + COURTESY }
    }

    /// The history's time never runs backwards, whatever this node's clock says.
    fn now(&self) -> Timestamp {
        self.parts.clock.now().max(self.state.clock())
    }

    /// Carries the batch out: drafts, appends, publishes, answers; again from the draft whenever
    /// another node was first.
    async fn turn(&mut self) -> Result<(), JournalError> {
        let mut has_looked = false;
        self.batch.extend(self.reports.envelopes());
        loop {
            // Whoever has stopped waiting was told that nothing is known; nothing is done then.
            self.batch.retain(|envelope| !envelope.reply.is_closed());
            let now = self.now();
            let is_due = self.wake_at() <= now;
            // A deadline that nobody's command brings along must not be on its way to a journal that
            // is out of reach: it would go before those whom that holds up.
            let is_well = *self.health.borrow() == Health::Serving;
            if is_due && is_well && self.batch.is_empty() && !has_looked {
                self.catch_up_patiently().await?;
                has_looked = true;
                continue;
            }
            if !is_due && self.batch.is_empty() {
                // Nothing is left to do, or there was nothing: it hears of its own entries, too.
                self.is_stuck = false;
                return Ok(());
            }
            let tick = is_due.then_some(Command::Tick { outage_until: self.outage_until });
            let draft = Draft::of(&self.state, &self.batch, tick, &self.parts.node, now);
            if draft.steps.is_empty() {
                self.is_stuck = is_due;
                // Nothing is written that would fail if others had been here first. So look: a
                // refusal must not come from a state that is behind.
                if !self.batch.is_empty() && !has_looked {
                    self.catch_up_patiently().await?;
                    has_looked = true;
                    continue;
                }
                self.answer(draft.answers);
                return Ok(());
            }
            let Draft { state, steps, blobs, answers, origins } = draft;
            let marks = marks::marks(&self.state, &state, &steps);
            let entry = Entry {
                node: self.parts.node.clone(),
                batch: BatchId(new_uuid()),
                previous: self.digest,
                steps,
            };
            let kept =
                Kept { version: self.state.version().next(), entry: codec::encode(&entry), blobs };
            let append = Append {
                entry: kept.entry.clone(),
                marks,
                blobs: kept.blobs.clone(),
                follows: self.beginning.clone(),
            };
            let span = self.append_span();
            match self.write(append, entry.batch).instrument(span).await? {
                Written::Done => {
                    self.advance(state, entry, origins, kept);
                    self.answer(answers);
                    return Ok(());
                }
                Written::Overtaken => {}
                Written::Refused(error) => {
                    self.is_stuck = is_due;
                    self.refuse(&error);
                    return Ok(());
                }
            }
        }
    }

    /// Answers everybody, now that the answers hold.
    fn answer(&mut self, answers: Vec<Result<Reply, SubmitError>>) {
        let version = self.state.version();
        for (answer, envelope) in answers.into_iter().zip(self.batch.drain(..)) {
            let receipt = answer.map(|reply| Receipt { reply, version });
            // Whoever has stopped waiting will ask again with the same request id.
            let _ = envelope.reply.send(receipt);
        }
    }

    fn refuse(&mut self, error: &JournalError) {
        for envelope in self.batch.drain(..) {
            let _ = envelope.reply.send(Err(SubmitError::Journal(error.clone())));
        }
    }

    /// Appends until it is known what became of it. An answer that was lost is settled by
    /// appending the same bytes again: exactly one of the two can count, and if it was the first,
    /// the entry that is in the way carries our batch's id.
    async fn write(&mut self, append: Append, batch: BatchId) -> Result<Written, JournalError> {
        let expected = self.state.version();
        let mut waits = patience(&self.parts.node);
        let mut may_be_written = false;
        loop {
            let parts = &self.parts;
            let watch = Stopwatch::start();
            let appended = parts.journal.append(&parts.centre, expected, append.clone()).await;
            self.meter.attempted(attempt(&appended), watch.elapsed());
            match appended {
                Ok(Appended::Done) => {
                    self.journal_answers();
                    return Ok(Written::Done);
                }
                Ok(Appended::Conflict(records)) => {
                    self.journal_answers();
                    let first = records.first().map(|record| codec::decode(&record.entry));
                    if let Some(Ok(first)) = first
                        && first.batch == batch
                    {
                        return Ok(Written::Done);
                    }
                    self.apply_records(records)?;
                    return Ok(Written::Overtaken);
                }
                // So many were first that the store no longer has the first of them.
                Err(JournalError::Trimmed { .. }) => {
                    self.journal_answers();
                    self.catch_up().await?;
                    return Ok(Written::Overtaken);
                }
                Err(error @ JournalError::Full(_)) if !may_be_written => {
                    self.journal_fails(&error);
                    return Ok(Written::Refused(error));
                }
                Err(error) if error.is_passing() => {
                    may_be_written = true;
                    self.journal_fails(&error);
                    tokio::time::sleep(waits.next().unwrap_or(PATIENCE_MAX)).await;
                }
                Err(error) => return Err(error),
            }
        }
    }

    /// The span of one append: below the first command of the batch, and beside all others.
    fn append_span(&self) -> Span {
        let mut spans = self.batch.iter().map(|envelope| &envelope.span);
        let Some(first) = spans.next().filter(|span| !span.is_disabled()) else {
            return Span::none();
        };
        let commands = self.batch.len();
        let span = tracing::info_span!(target: TRACES, parent: first, "append", commands);
        spans.for_each(|other| {
            span.follows_from(other);
        });
        span
    }

    fn journal_fails(&mut self, error: &JournalError) {
        self.outage_until = Some(self.now());
        self.holds_up |= !matches!(error, JournalError::Full(_));
        let health = Health::Waiting(error.to_string());
        if self.health.send_replace(health) == Health::Serving {
            warn!(centre = %self.parts.centre, %error, "journal fails");
        }
    }

    fn journal_answers(&mut self) {
        self.meter.journal_answered(self.parts.clock.world_now());
        let heal =
            |health: &mut Health| std::mem::replace(health, Health::Serving) != Health::Serving;
        if self.health.send_if_modified(heal) {
            self.outage_until = Some(self.now());
            if std::mem::take(&mut self.holds_up) {
                self.hears_until = self.now() + HEARING;
            }
            info!(centre = %self.parts.centre, "journal answers again");
        }
    }

    /// Our own entry is durable: the draft is the state now.
    fn advance(&mut self, mut state: Centre, entry: Entry, origins: Origins, kept: Kept) {
        self.meter.wrote(entry.steps.len());
        state.close_entry();
        self.publish(state, entry, origins, kept);
        self.caretaker.has_written(&self.state, self.digest);
    }

    fn publish(&mut self, state: Centre, entry: Entry, origins: Origins, kept: Kept) {
        let before = std::mem::replace(&mut self.state, Arc::new(state));
        let (version, state) = (self.state.version(), self.state.clone());
        let commit = Arc::new(Commit { version, entry, state, origins });
        // First those who wait for it, then our own accounts.
        self.publisher.publish(&before, &commit);
        self.stand_at(&commit.entry, kept);
        self.heed(&commit.entry);
        if version.0.is_multiple_of(self.parts.upkeep.snapshot_every) {
            self.keyring.tidy(commit.state.clone());
        }
    }

    /// This entry is the last one in the state.
    fn stand_at(&mut self, entry: &Entry, kept: Kept) {
        self.digest = codec::digest(&kept.entry);
        self.beginning = kept.entry.slice(..kept.entry.len().min(BEGINNING));
        self.keyring.hold(self.ring.push(kept));
        self.beside.heed(entry);
        self.wrote_last = entry.node == self.parts.node;
    }
}

fn attempt(appended: &Result<Appended, JournalError>) -> Attempt {
    match appended {
        Ok(Appended::Done) => Attempt::Done,
        Ok(Appended::Conflict(_)) => Attempt::Overtaken,
        Err(_) => Attempt::Failed,
    }
}

/// Returns when the centre wants to be woken; not at once if it was just woken in vain.
async fn wake(clock: &Clock, at: Timestamp, is_stuck: bool) {
    if is_stuck {
        tokio::time::sleep(PATIENCE_MAX).await;
    }
    clock.sleep_until(at).await;
}

/// How long to wait between attempts while the journal is out of reach. Each node has a rhythm of
/// its own, so that they do not all come at once.
fn patience(node: &NodeId) -> impl Iterator<Item = Duration> + Send + use<> {
    let seed = node.as_str().bytes().fold(0, |seed: u64, b| seed.rotate_left(8) ^ u64::from(b));
    ExponentialBuilder::default()
        .with_min_delay(Duration::from_millis(10))
        .with_max_delay(PATIENCE_MAX)
        .with_jitter()
        .with_jitter_seed(seed)
        .without_max_times()
        .build()
}
