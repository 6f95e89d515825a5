//! What lies beside the history and has to be made right after a store has lost something: values that
//! nodes hold come back, and what was destroyed is destroyed again.

use std::collections::{BTreeSet, HashSet};

use bytes::Bytes;

use super::Task;
use crate::domain::{Event, KeyId};
use crate::journal::{Appended, JournalError, PutBack, codec};
use crate::switchboard::keyring::PAGE;

/// What is still to be done about it.
#[derive(Default)]
pub(super) struct Beside {
    /// What the store may have lost.
    blobs: Vec<(String, Bytes)>,
    /// What the store may have got back.
    destroyed: BTreeSet<KeyId>,
}

impl Beside {
    /// What must not come back is not brought.
    pub(super) fn forget(&mut self, keys: &BTreeSet<KeyId>) {
        if !self.blobs.is_empty() {
            let names: HashSet<String> = keys.iter().map(ToString::to_string).collect();
            self.blobs.retain(|(name, _)| !names.contains(name));
        }
    }

    /// Has those keys destroyed once more that were destroyed by these entries: a store that lost the
    /// entries may have lost that as well.
    pub(super) fn destroy_by(&mut self, entries: &[Bytes]) {
        let entries = entries.iter().filter_map(|entry| codec::decode(entry).ok());
        for event in entries.flat_map(|entry| entry.steps).flat_map(|step| step.events) {
            if let Event::CaseForgotten { keys, .. } = event {
                self.destroyed.extend(keys);
            }
        }
    }
}

impl Task {
    /// The store has lost something: whatever this node holds beside the history may be missing, and
    /// other nodes bring what this one has not.
    pub(super) fn owe_what_is_held(&mut self) {
        let mut blobs = self.ring.blobs();
        let in_ring: HashSet<KeyId> =
            blobs.iter().filter_map(|(name, _)| name.parse().ok()).collect();
        self.keyring.want_missing(&self.state, &in_ring);
        blobs.extend(self.keyring.blobs(&self.state));
        self.beside.blobs = blobs;
    }

    /// Makes right a page of what lies beside the history; whether there is more to be done at once.
    /// In between, commands have their turn.
    pub(super) async fn mend_beside(&mut self) -> Result<bool, JournalError> {
        match self.try_to_mend_beside().await {
            // It is done when something happens next.
            Err(error) if error.is_passing() => {
                self.journal_fails(&error);
                Ok(false)
            }
            done => done.map(|()| !self.beside.blobs.is_empty()),
        }
    }

    async fn try_to_mend_beside(&mut self) -> Result<(), JournalError> {
        let (journal, centre) = (&self.parts.journal, &self.parts.centre);
        while let Some(key) = self.beside.destroyed.first().copied() {
            journal.erase(centre, &key.to_string()).await?;
            self.beside.destroyed.remove(&key);
        }
        let rest = self.beside.blobs.len().saturating_sub(PAGE);
        let page = &self.beside.blobs[rest..];
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
            match journal.put_back(centre, self.state.version(), what).await? {
                Appended::Done => {}
                Appended::Conflict(records) => return self.apply_records(records),
            }
        }
        self.beside.blobs.truncate(rest);
        Ok(())
    }
}
