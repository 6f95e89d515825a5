//! What keeps a history short to read: snapshots, and the archive behind them.
//!
//! There is no leader for it. Whoever writes the entry whose version is a multiple of
//! `snapshot_every` takes a snapshot of the state after it, beside its work; and whoever has taken
//! one moves into the archive what lies far enough behind it. Both may be broken off at any moment:
//! what is in the archive and still in the store is in neither place too much.

use std::sync::Arc;

use tokio::sync::watch;
use tokio::task::{JoinHandle, spawn_blocking};
use tracing::{debug, error, info, warn};

use super::{Parts, RoomFor, Space};
use crate::centre::{Centre, Saved};
use crate::domain::{Digest, Version};
use crate::journal::codec::{self, snapshot::Taken};
use crate::journal::{Archive, JournalError, Record, Snapshot};

/// How many entries are read at a time on their way to the archive.
const PAGE: usize = 1_000;

/// How often snapshots are taken, and what becomes of the entries behind them.
#[derive(Debug, Clone)]
pub struct Upkeep {
    /// A snapshot is taken after each so many entries.
    pub snapshot_every: u64,
    /// How many entries stay in the store behind the newest snapshot.
    pub keep_entries: u64,
    /// Where the others go. Without an archive nothing is ever trimmed.
    pub archive: Option<Arc<Archive>>,
}

impl Default for Upkeep {
    fn default() -> Self {
        Self { snapshot_every: 10_000, keep_entries: 100_000, archive: None }
    }
}

/// How far this node has come with it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Kept {
    /// The newest snapshot that it has taken, or began from.
    pub snapshot: Version,
    /// The last entry that it has moved into the archive.
    pub archived: Version,
}

/// Looks after one centre.
pub(super) struct Caretaker {
    parts: Arc<Parts>,
    kept: Arc<watch::Sender<Kept>>,
    at_work: Option<JoinHandle<()>>,
    space: Option<watch::Receiver<Space>>,
}

impl Caretaker {
    pub(super) fn new(parts: Arc<Parts>) -> Self {
        Self { parts, kept: Arc::default(), at_work: None, space: None }
    }

    /// Minds from now on how much room the store has.
    pub(super) fn mind(&mut self, space: watch::Receiver<Space>) {
        self.space = Some(space);
    }

    /// Whether a snapshot would take the room that is kept for callers and bring none: what it
    /// replaces is given free after it, and only an archive gives more.
    fn would_cost_room(&self) -> bool {
        let kept_for = self.space.as_ref().map(|space| space.borrow().kept_for);
        self.parts.upkeep.archive.is_none() && kept_for.is_some_and(|it| it != RoomFor::Everybody)
    }

    pub(super) fn kept(&self) -> watch::Receiver<Kept> {
        self.kept.subscribe()
    }

    /// The newest snapshot that can be used, with the digest of its last entry.
    pub(super) async fn newest(&self) -> Result<Option<(Centre, Digest)>, JournalError> {
        let found = load(&self.parts).await?;
        if let Some((state, _)) = &found {
            self.kept.send_modify(|kept| kept.snapshot = state.version());
        }
        Ok(found)
    }

    /// The history has been read to its end. Much of it has been read if a snapshot was missing.
    pub(super) fn has_read(&mut self, state: &Arc<Centre>, digest: Digest) {
        let read = state.version().0 - self.kept.borrow().snapshot.0;
        if read >= self.parts.upkeep.snapshot_every {
            self.begin(state.clone(), digest);
        }
    }

    /// This node has written the entry that led to this state.
    pub(super) fn has_written(&mut self, state: &Arc<Centre>, digest: Digest) {
        if state.version().0.is_multiple_of(self.parts.upkeep.snapshot_every) {
            self.begin(state.clone(), digest);
        }
    }

    fn begin(&mut self, state: Arc<Centre>, digest: Digest) {
        let (centre, version) = (self.parts.centre.clone(), state.version());
        if self.at_work.as_ref().is_some_and(|work| !work.is_finished()) {
            debug!(%centre, %version, "the snapshot before is still being kept; this one is left out");
            return;
        }
        if self.would_cost_room() {
            warn!(%centre, %version, "no snapshot is taken: the room that is left is kept back");
            return;
        }
        let (parts, kept) = (self.parts.clone(), self.kept.clone());
        self.at_work = Some(tokio::spawn(async move {
            let stop = parts.stop.clone();
            let work = async {
                if let Err(error) = keep(&parts, &kept, state, digest).await {
                    warn!(%centre, %version, %error, "the history is not kept short");
                }
            };
            stop.run_until_cancelled(work).await;
        }));
    }
}

/// A snapshot of a state whose last entry has this digest.
pub(super) async fn take(
    parts: &Parts,
    state: Arc<Centre>,
    digest: Digest,
) -> Result<Snapshot, JournalError> {
    let version = state.version();
    let taken = Taken { centre: parts.centre.clone(), version, digest };
    let encoding = spawn_blocking(move || codec::snapshot::encode(&taken, &state.save()));
    Ok(Snapshot { version, state: encoding.await.map_err(broken_off)? })
}

async fn keep(
    parts: &Parts,
    kept: &watch::Sender<Kept>,
    state: Arc<Centre>,
    digest: Digest,
) -> Result<(), JournalError> {
    let (centre, version) = (&parts.centre, state.version());
    let snapshot = take(parts, state, digest).await?;
    let bytes = snapshot.state.len();
    parts.journal.save_snapshot(centre, snapshot).await?;
    info!(%centre, %version, bytes, "snapshot taken");
    kept.send_modify(|kept| kept.snapshot = kept.snapshot.max(version));
    match &parts.upkeep.archive {
        Some(archive) => move_into(archive, parts, kept, version).await,
        None => Ok(()),
    }
}

/// Moves what lies far enough behind a snapshot out of the store.
async fn move_into(
    archive: &Arc<Archive>,
    parts: &Parts,
    kept: &watch::Sender<Kept>,
    snapshot: Version,
) -> Result<(), JournalError> {
    let centre = &parts.centre;
    let through = Version(snapshot.0.saturating_sub(parts.upkeep.keep_entries));
    loop {
        let records = match next_file(parts, archive, through).await {
            // Another node has trimmed what was about to be read: it is at it, too.
            Ok(None) | Err(JournalError::Trimmed { .. }) => return Ok(()),
            Ok(Some(records)) => records,
            Err(error) => return Err(error),
        };
        let last = records.last().map_or(through, |record| record.version);
        let (to, of) = (archive.clone(), centre.clone());
        let putting = spawn_blocking(move || to.put(&of, &records));
        putting.await.map_err(broken_off)??;
        parts.journal.trim(centre, last).await?;
        kept.send_modify(|kept| kept.archived = last);
        info!(%centre, through = %last, "entries archived");
    }
}

/// The oldest entries in the store, if they fill a file of the archive and none is after `through`.
async fn next_file(
    parts: &Parts,
    archive: &Archive,
    through: Version,
) -> Result<Option<Vec<Record>>, JournalError> {
    let (journal, centre) = (&parts.journal, &parts.centre);
    let mut after = match journal.read(centre, Version(0), 1).await {
        Err(JournalError::Trimmed { first }) => Version(first.0 - 1),
        read => read.map(|_| Version(0))?,
    };
    let mut records = Vec::new();
    while after < through {
        let page = journal.read(centre, after, PAGE).await?;
        let Some(last) = page.last() else { break };
        after = last.version;
        records.extend(page);
        if let Some(count) = archive.fills(&records) {
            records.truncate(count);
            let is_behind = records.last().is_some_and(|last| last.version <= through);
            return Ok(Some(records).filter(|_| is_behind));
        }
    }
    Ok(None)
}

/// A snapshot is a cache: whatever is wrong with it, the history is still there to be read.
async fn load(parts: &Parts) -> Result<Option<(Centre, Digest)>, JournalError> {
    let centre = &parts.centre;
    let snapshot = match parts.journal.load_snapshot(centre).await {
        Ok(None) => return Ok(None),
        Ok(Some(snapshot)) => snapshot,
        Err(error) if error.is_passing() => return Err(error),
        Err(error) => {
            warn!(%centre, %error, "the snapshot is left aside, and the history is read");
            return Ok(None);
        }
    };
    let version = snapshot.version;
    let decoding = spawn_blocking(move || {
        let (taken, saved) = codec::snapshot::decode::<Saved>(&snapshot.state)?;
        let is_itself = *saved.id() == taken.centre && saved.version() == taken.version;
        Ok((is_itself, taken, Centre::restore(saved)))
    });
    let decoded: Result<_, codec::snapshot::SnapshotError> = decoding.await.map_err(broken_off)?;
    let (is_itself, taken, state) = match decoded {
        Ok(decoded) => decoded,
        Err(error) => {
            warn!(%centre, %version, %error, "the snapshot is left aside, and the history is read");
            return Ok(None);
        }
    };
    let is_ours = is_itself && taken.centre == *centre && taken.version == version;
    if is_ours && follows(parts, &taken).await? {
        return Ok(Some((state, taken.digest)));
    }
    error!(%centre, %version, "the snapshot is of another history; it is left aside");
    Ok(None)
}

/// Whether the history goes through the entry after which the snapshot was taken.
async fn follows(parts: &Parts, taken: &Taken) -> Result<bool, JournalError> {
    let (journal, centre) = (&parts.journal, &parts.centre);
    let Some(before) = taken.version.0.checked_sub(1) else { return Ok(false) };
    let entry = match journal.read(centre, Version(before), 1).await {
        Err(JournalError::Trimmed { .. }) => None,
        read => Some(read?),
    };
    if let Some(entry) = entry {
        let digest = entry.first().map(|record| codec::digest(&record.entry));
        return Ok(digest == Some(taken.digest));
    }
    let next = match journal.read(centre, taken.version, 1).await {
        Err(JournalError::Trimmed { .. }) => return Ok(false),
        read => read?,
    };
    let next = next.first().map(|record| codec::decode(&record.entry));
    Ok(next.is_some_and(|entry| entry.is_ok_and(|entry| entry.previous == taken.digest)))
}

/// What it means that the thread has ended that did it.
pub(super) fn broken_off(error: tokio::task::JoinError) -> JournalError {
    JournalError::Unavailable(format!("the work on a snapshot was broken off: {error}"))
}
