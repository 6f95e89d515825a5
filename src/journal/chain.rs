//! The chain of digests that holds a history together.

use super::{Record, codec};
use crate::domain::{Digest, Version};

/// Entries that were checked one after another.
#[derive(Debug, Clone, Default)]
pub struct Chain {
    entries: u64,
    first: Option<Version>,
    last: Option<(Version, Digest)>,
}

impl Chain {
    /// Adds an entry; what is wrong with it, if anything is. What the first one should carry is
    /// known only of the first of all.
    pub fn link(&mut self, record: &Record) -> Option<String> {
        let version = record.version;
        let entry = match codec::decode(&record.entry) {
            Ok(entry) => entry,
            Err(error) => return Some(format!("entry {version} cannot be read: {error}")),
        };
        let (before, expected) = match self.last {
            Some((before, digest)) => (before, Some(digest)),
            None if version == Version(1) => (Version(0), Some(Digest::default())),
            None => (Version(version.0.saturating_sub(1)), None),
        };
        if version != before.next() {
            return Some(format!("entry {version} follows entry {before}"));
        }
        if expected.is_some_and(|expected| expected != entry.previous) {
            return Some(format!("entry {version} carries another digest than that of {before}"));
        }
        self.first.get_or_insert(version);
        self.last = Some((version, codec::digest(&record.entry)));
        self.entries += 1;
        None
    }

    /// How many entries were in order.
    pub fn entries(&self) -> u64 {
        self.entries
    }

    /// The first of them; 0 if there was none.
    pub fn first(&self) -> Version {
        self.first.unwrap_or_default()
    }

    /// The last of them, and its digest; 0 if there was none.
    pub fn last(&self) -> (Version, Digest) {
        self.last.unwrap_or_default()
    }
}
