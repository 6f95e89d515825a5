//! What lies beside the history and has to be made right after a store has lost something: values that
//! nodes hold come back, and what was destroyed is destroyed again.

use std::collections::{BTreeSet, HashSet, VecDeque};

use bytes::Bytes;

use super::Task;
use crate::domain::{Entry, Event, KeyId};
use crate::journal::{Appended, JournalError, PutBack};
use crate::switchboard::keyring::PAGE;

/// How many of the keys that were destroyed last are known, to be destroyed again after a loss.
const DESTROYED_MAX: usize = 10_000;

/// What is known for that, and what is still to be done.
#[derive(Default)]
pub(super) struct Beside {
    /// The keys that were destroyed last.
    destroyed: VecDeque<KeyId>,
    /// What the store may have lost.
    to_bring: Vec<(String, Bytes)>,
    /// What the store may have got back.
    to_destroy: Vec<KeyId>,
}

impl Beside {
    /// Notes what an entry of the history destroys.
    pub(super) fn heed(&mut self, entry: &Entry) {
        for event in entry.steps.iter().flat_map(|step| &step.events) {
            if let Event::CaseForgotten { keys, .. } = event {
                self.destroyed.extend(keys);
                self.not_to_bring(keys);
            }
        }
        let surplus = self.destroyed.len().saturating_sub(DESTROYED_MAX);
        self.destroyed.drain(..surplus);
    }

    fn not_to_bring(&mut self, keys: &BTreeSet<KeyId>) {
        if !self.to_bring.is_empty() {
            let names: HashSet<String> = keys.iter().map(ToString::to_string).collect();
            self.to_bring.retain(|(name, _)| !names.contains(name));
        }
    }

    /// Whether something is still to be done.
    pub(super) fn is_owed(&self) -> bool {
        !self.to_bring.is_empty() || !self.to_destroy.is_empty()
    }
}

impl Task {
    /// The store has lost something: whatever this node holds beside the history may be missing, other
    /// nodes bring what this one has not, and what was destroyed may be there again.
    pub(super) fn owe_what_is_held(&mut self) {
        let mut blobs = self.ring.blobs();
        let in_ring: HashSet<KeyId> =
            blobs.iter().filter_map(|(name, _)| name.parse().ok()).collect();
        self.keyring.want_missing(&self.state, &in_ring);
        blobs.extend(self.keyring.blobs(&self.state));
        self.beside.to_bring = blobs;
        self.beside.to_destroy = self.beside.destroyed.iter().copied().collect();
    }

    /// Makes right a part of what lies beside the history; whether it can go on with that at once. In
    /// between, commands have their turn.
    pub(super) async fn mend_beside(&mut self) -> Result<bool, JournalError> {
        if !self.beside.is_owed() {
            return Ok(false);
        }
        match self.try_to_mend_beside().await {
            Ok(()) => {
                self.journal_answers();
                Ok(self.beside.is_owed())
            }
            Err(error) if error.is_passing() => {
                self.journal_fails(&error);
                Ok(false)
            }
            Err(error) => Err(error),
        }
    }

    async fn try_to_mend_beside(&mut self) -> Result<(), JournalError> {
        let (journal, centre) = (&self.parts.journal, &self.parts.centre);
        let rest = self.beside.to_destroy.len().saturating_sub(PAGE);
        let page = self.beside.to_destroy[rest..].iter();
        let names: Vec<String> = page.map(ToString::to_string).collect();
        if !names.is_empty() {
            journal.erase(centre, &names).await?;
            self.beside.to_destroy.truncate(rest);
        }
        let rest = self.beside.to_bring.len().saturating_sub(PAGE);
        let page = &self.beside.to_bring[rest..];
        if page.is_empty() {
            return Ok(());
        }
        let names: Vec<String> = page.iter().map(|(name, _)| name.clone()).collect();
        let found = journal.blobs(centre, &names).await?;
        let absent = page.iter().zip(found).filter(|(_, found)| found.is_none());
        let blobs: Vec<_> = absent.map(|(blob, _)| blob.clone()).collect();
        if !blobs.is_empty() {
            let what = PutBack { blobs, ..PutBack::default() };
            // Nothing that was destroyed meanwhile: that is an entry, too.
            match journal.put_back(centre, self.state.version(), what).await {
                Ok(Appended::Done) => {}
                Ok(Appended::Conflict(records)) => return self.apply_records(records),
                Err(JournalError::Trimmed { .. }) => return self.catch_up().await,
                Err(error) => return Err(error),
            }
        }
        self.beside.to_bring.truncate(rest);
        Ok(())
    }
}
