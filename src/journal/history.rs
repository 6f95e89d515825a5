//! Reading a history on from some version, wherever its entries are.

use std::collections::VecDeque;
use std::sync::Arc;

use super::{Archive, Journal, JournalError, Record, Result};
use crate::domain::{CentreId, Version};

/// A reader of one centre's history: what was trimmed comes from the archive, the rest from the
/// store.
pub struct History {
    journal: Arc<dyn Journal>,
    archive: Option<Arc<Archive>>,
    centre: CentreId,
    after: Version,
    /// What is left of the archive's file that was read last.
    ahead: VecDeque<Record>,
    is_at_head: bool,
}

impl History {
    /// Begins after a version.
    pub fn after(
        journal: Arc<dyn Journal>,
        archive: Option<Arc<Archive>>,
        centre: CentreId,
        after: Version,
    ) -> Self {
        Self { journal, archive, centre, after, ahead: VecDeque::new(), is_at_head: false }
    }

    /// Of which centre it is.
    pub fn centre(&self) -> &CentreId {
        &self.centre
    }

    /// The last version that was read.
    pub fn version(&self) -> Version {
        self.after
    }

    /// Whether there was nothing behind what was read last.
    pub fn is_at_head(&self) -> bool {
        self.is_at_head
    }

    /// Goes on after a later version.
    pub fn skip_to(&mut self, after: Version) {
        self.after = after;
        self.ahead.clear();
    }

    /// The next entries, at least one and at most `limit`; none at the head.
    ///
    /// # Errors
    /// Those of the store; `Trimmed` if the next entry is neither in the store nor in the archive.
    pub async fn next(&mut self, limit: usize) -> Result<Vec<Record>> {
        if self.ahead.is_empty() {
            match self.journal.read(&self.centre, self.after, limit).await {
                Err(JournalError::Trimmed { first }) => self.look_into_archive(first).await?,
                read => {
                    let records = read?;
                    self.is_at_head = records.len() < limit;
                    return Ok(self.gone_on(records));
                }
            }
        }
        let count = self.ahead.len().min(limit);
        let records = self.ahead.drain(..count).collect();
        Ok(self.gone_on(records))
    }

    fn gone_on(&mut self, records: Vec<Record>) -> Vec<Record> {
        if let Some(last) = records.last() {
            self.after = last.version;
        }
        records
    }

    /// Fetches the file with the next entry.
    async fn look_into_archive(&mut self, first: Version) -> Result<()> {
        let Some(archive) = self.archive.clone() else {
            return Err(JournalError::Trimmed { first });
        };
        let (centre, after) = (self.centre.clone(), self.after);
        let reading = tokio::task::spawn_blocking(move || archive.read(&centre, after));
        let read = reading
            .await
            .map_err(|error| JournalError::Unavailable(format!("a read ended: {error}")))?;
        let records = read?.ok_or(JournalError::Trimmed { first })?;
        self.ahead = records.into();
        self.is_at_head = false;
        Ok(())
    }
}
