//! Reading what stands in the journal: at the start, and whenever others have written.

use std::sync::Arc;

use super::{Origins, PATIENCE_MAX, Task, patience};
use crate::centre::Centre;
use crate::domain::Entry;
use crate::journal::{JournalError, Record, codec};
use crate::switchboard::ring::Kept;

/// How many entries are read at a time.
const PAGE: usize = 1_000;

impl Task {
    /// Reads the history that the journal has: its newest snapshot, and what came after it.
    pub(super) async fn read_anew(&mut self) -> Result<(), JournalError> {
        if let Some((state, digest)) = self.caretaker.newest().await? {
            (self.state, self.digest) = (Arc::new(state), digest);
        }
        self.replay().await?;
        self.hold_last().await?;
        self.keyring.fetch(&self.state).await;
        Ok(())
    }

    /// Goes through the history from where the state stands. Nobody watches yet, so the state is
    /// changed in place: a copy for each entry would take many times as long.
    pub(super) async fn replay(&mut self) -> Result<(), JournalError> {
        let mut history = self.parts.history(self.state.version());
        while !history.is_at_head() {
            for record in history.next(PAGE).await? {
                let entry = self.understand(&record).map_err(as_damage)?;
                Arc::make_mut(&mut self.state).apply_entry(&entry);
                self.stand_at(&entry, record.into());
            }
        }
        Ok(())
    }

    /// Reads what was announced. If it is not there, it is lost: then this is called again after
    /// whatever can be done about it, since nobody announces a version twice.
    pub(super) async fn hear_of_others(&mut self) -> Result<(), JournalError> {
        let head = *self.heads.borrow_and_update();
        let heard = std::mem::replace(&mut self.heard, head);
        let known = self.state.version();
        if head < heard {
            return Err(JournalError::Shorter { head, expected: known.max(heard) });
        }
        if head > known {
            self.catch_up_patiently().await?;
        }
        let reached = self.state.version();
        if reached < head {
            self.heads.mark_changed();
            return Err(JournalError::Shorter { head: reached, expected: head });
        }
        Ok(())
    }

    /// Applies what others have written, however long it takes until the journal can be read:
    /// whoever watches through this node would hear of it from nobody else.
    pub(super) async fn catch_up_patiently(&mut self) -> Result<(), JournalError> {
        let mut waits = patience(&self.parts.node);
        loop {
            match self.catch_up().await {
                Ok(()) => {
                    self.journal_answers();
                    return Ok(());
                }
                Err(error) if error.is_passing() => {
                    self.journal_fails(&error);
                    tokio::time::sleep(waits.next().unwrap_or(PATIENCE_MAX)).await;
                }
                Err(error) => return Err(error),
            }
        }
    }

    pub(super) async fn catch_up(&mut self) -> Result<(), JournalError> {
        let mut history = self.parts.history(self.state.version());
        while !history.is_at_head() {
            let records = history.next(PAGE).await?;
            self.apply_records(records)?;
        }
        Ok(())
    }

    pub(super) fn apply_records(&mut self, records: Vec<Record>) -> Result<(), JournalError> {
        for record in records {
            let entry = self.understand(&record)?;
            let mut state = Centre::clone(&self.state);
            state.apply_entry(&entry);
            self.keyring.want_those_of(&entry);
            self.publish(state, entry, Origins::new(), record.into());
        }
        Ok(())
    }

    /// The entry, if it can be the one that follows what is known.
    fn understand(&self, record: &Record) -> Result<Entry, JournalError> {
        let Record { version, entry: bytes } = record;
        let expected = self.state.version().next();
        if *version != expected {
            let text = format!("version {version} stands where {expected} should");
            return Err(JournalError::Damaged(text));
        }
        let entry = codec::decode(bytes)
            .map_err(|error| JournalError::Damaged(format!("entry {version}: {error}")))?;
        if entry.previous != self.digest {
            return Err(JournalError::Diverged { version: *version });
        }
        Ok(entry)
    }
}

impl From<Record> for Kept {
    /// What another node wrote beside its entry is not known here.
    fn from(Record { version, entry }: Record) -> Self {
        Self { version, entry, blobs: Vec::new() }
    }
}

/// Where nothing else is known, an entry that does not follow is a break in the history itself.
fn as_damage(error: JournalError) -> JournalError {
    match error {
        JournalError::Diverged { version } => {
            JournalError::Damaged(format!("entry {version} does not follow the one before it"))
        }
        other => other,
    }
}
