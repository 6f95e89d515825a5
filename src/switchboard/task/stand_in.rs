//! When the journal has lost more than this node still holds entry by entry: its state stands in for
//! what is missing.

use std::sync::Arc;

use bytes::Bytes;
use tokio::task::spawn_blocking;
use tracing::warn;

use super::mend::GRACE;
use super::{BEGINNING, Task};
use crate::domain::{Digest, Version};
use crate::journal::{Appended, Archive, JournalError, PutBack, Record, codec};
use crate::switchboard::ring::Kept;
use crate::switchboard::{marks, upkeep};

impl Task {
    /// What has to be put back behind `head`; `None` if somebody else has begun to.
    pub(super) async fn missing(&self, head: Version) -> Result<Option<PutBack>, JournalError> {
        let sets = marks::all(&self.state);
        if let Some(missing) = self.ring.after(head) {
            let blobs = missing.iter().flat_map(|kept| kept.blobs.iter().cloned()).collect();
            let entries = entries(&missing);
            return Ok(Some(PutBack { entries, blobs, sets, snapshot: None }));
        }
        // Another node may hold all of it, or more than this one: nothing is given up before it
        // had the time to say so.
        tokio::time::sleep(GRACE).await;
        if self.parts.journal.head(&self.parts.centre).await? != head {
            return Ok(None);
        }
        let entries = self.to_begin_with().await?;
        if entries.is_empty() {
            return Err(self.cannot_put_back(head));
        }
        warn!(
            centre = %self.parts.centre, %head, version = %self.state.version(),
            entries = entries.len(), "a state stands in for entries that nobody holds any more",
        );
        let snapshot = upkeep::take(&self.parts, self.state.clone(), self.digest).await?;
        let blobs = self.ring.blobs();
        Ok(Some(PutBack { entries, blobs, sets, snapshot: Some(snapshot) }))
    }

    /// Whether what was put back, by this node or another one, is as safe as what is appended; false
    /// if the journal has lost something again.
    pub(super) async fn is_safe(&self, head: Version) -> Result<bool, JournalError> {
        let (journal, centre) = (&self.parts.journal, &self.parts.centre);
        match journal.put_back(centre, head, PutBack::default()).await {
            // Also what is in the way is shown only when it is safe.
            Ok(_) => Ok(true),
            Err(JournalError::Shorter { .. } | JournalError::Trimmed { .. }) => Ok(false),
            Err(error) => Err(error),
        }
    }

    /// The entries with which a history can begin anew: those that the archive does not have, or
    /// all that are held if some are in neither. The last one is always among them.
    async fn to_begin_with(&self) -> Result<Vec<Bytes>, JournalError> {
        let Some(last) = self.ring.last().filter(|last| last.version == self.state.version())
        else {
            return Ok(Vec::new());
        };
        let before = Version(last.version.0 - 1);
        let archived = match &self.parts.upkeep.archive {
            // One that cannot be read now has nothing that could be relied on.
            Some(archive) => archived(archive, self).await.unwrap_or_default().min(before),
            None => Version(0),
        };
        let held = self.ring.after(archived);
        Ok(held.map_or_else(|| entries(&self.ring.all()), |held| entries(&held)))
    }

    /// The oldest entry up to `at` that both sides know: the journal may begin only after what this
    /// node holds.
    pub(super) async fn oldest_known(&self, at: Version) -> Result<Version, JournalError> {
        let held = self.ring.first().map_or(at, |kept| Version(kept.version.0 - 1)).min(at);
        let before = Version(held.0.saturating_sub(1));
        match self.parts.journal.read(&self.parts.centre, before, 1).await {
            Err(JournalError::Trimmed { first }) => Ok(first.min(at)),
            read => read.map(|_| held),
        }
    }

    /// The digest of an entry that is no longer held, if it is in the archive.
    pub(super) async fn archived_digest(
        &self,
        at: Version,
    ) -> Result<Option<Digest>, JournalError> {
        let Some(archive) = self.parts.upkeep.archive.clone() else { return Ok(None) };
        let (centre, before) = (self.parts.centre.clone(), Version(at.0 - 1));
        let reading = spawn_blocking(move || archive.read(&centre, before));
        let records = reading.await.map_err(upkeep::broken_off)??;
        Ok(records.and_then(|records| records.first().map(|it: &Record| codec::digest(&it.entry))))
    }

    /// Holds the entry that a snapshot ends with, if none came after it: a state stands in for what
    /// is lost only together with its last entry.
    pub(super) async fn hold_last(&mut self) -> Result<(), JournalError> {
        let version = self.state.version();
        if self.ring.last().is_some() || version == Version(0) {
            return Ok(());
        }
        let mut history = self.parts.history(Version(version.0 - 1));
        let records = match history.next(1).await {
            Err(error) if error.is_passing() => return Err(error),
            found => found.unwrap_or_default(),
        };
        let is_last = |record: &Record| codec::digest(&record.entry) == self.digest;
        if let Some(record) = records.into_iter().next().filter(is_last) {
            self.beginning = record.entry.slice(..record.entry.len().min(BEGINNING));
            self.ring.push(Kept::from(record));
        }
        Ok(())
    }
}

/// The last entry in the archive of the centre.
async fn archived(archive: &Arc<Archive>, task: &Task) -> Result<Version, JournalError> {
    let (archive, centre) = (archive.clone(), task.parts.centre.clone());
    let files =
        spawn_blocking(move || archive.files(&centre)).await.map_err(upkeep::broken_off)??;
    Ok(files.last().map_or(Version(0), |file| file.last))
}

/// Whether the journal ends elsewhere than where something was to be put back.
pub(super) fn has_moved(put_back: &Result<Appended, JournalError>) -> bool {
    matches!(
        put_back,
        Ok(Appended::Conflict(_))
            | Err(JournalError::Shorter { .. } | JournalError::Trimmed { .. })
    )
}

fn entries(kept: &[&Kept]) -> Vec<Bytes> {
    kept.iter().map(|kept| kept.entry.clone()).collect()
}
