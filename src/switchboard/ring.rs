//! The last entries of a history, as the node knows them: what it can put back if the store loses
//! them.

use std::collections::{BTreeSet, VecDeque};

use bytes::Bytes;

use crate::domain::{KeyId, Version};

/// The last entries, the oldest first, without a gap.
#[derive(Debug, Default)]
pub(super) struct Ring {
    kept: VecDeque<Kept>,
    bytes: usize,
    limit: Limit,
}

/// How much a ring holds.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Limit {
    /// How many entries at most.
    pub entries: usize,
    /// How many bytes at most.
    pub bytes: usize,
}

/// An entry that is held.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Kept {
    pub version: Version,
    pub entry: Bytes,
    /// What this node wrote beside the history with it.
    pub blobs: Vec<(String, Bytes)>,
}

impl Kept {
    fn bytes(&self) -> usize {
        let beside: usize = self.blobs.iter().map(|(name, value)| name.len() + value.len()).sum();
        self.entry.len() + beside
    }
}

impl Ring {
    pub(super) fn of(limit: Limit) -> Self {
        Self { kept: VecDeque::new(), bytes: 0, limit }
    }

    /// The same size, and nothing in it.
    pub(super) fn emptied(&self) -> Self {
        Self::of(self.limit)
    }

    /// Takes in the next entry, and lets go of the oldest that there is no more room for. What does
    /// not follow what is held takes its place. Gives back what lay beside those that it let go of.
    pub(super) fn push(&mut self, kept: Kept) -> Vec<(String, Bytes)> {
        let mut blobs = Vec::new();
        if self.last().is_some_and(|last| last.version.next() != kept.version) {
            let nothing = self.emptied();
            let before = std::mem::replace(self, nothing).kept;
            blobs.extend(before.into_iter().flat_map(|kept| kept.blobs));
        }
        self.bytes += kept.bytes();
        self.kept.push_back(kept);
        while self.kept.len() > self.limit.entries || self.bytes > self.limit.bytes {
            let Some(oldest) = self.kept.pop_front() else { break };
            self.bytes -= oldest.bytes();
            blobs.extend(oldest.blobs);
        }
        blobs
    }

    /// Drops what was destroyed beside the history: it must not come back.
    pub(super) fn forget(&mut self, keys: &BTreeSet<KeyId>) {
        let names: BTreeSet<String> = keys.iter().map(ToString::to_string).collect();
        for kept in &mut self.kept {
            let before = kept.bytes();
            kept.blobs.retain(|(name, _)| !names.contains(name));
            self.bytes -= before - kept.bytes();
        }
    }

    pub(super) fn first(&self) -> Option<&Kept> {
        self.kept.front()
    }

    pub(super) fn last(&self) -> Option<&Kept> {
        self.kept.back()
    }

    /// The entry of that version, if it is held.
    pub(super) fn at(&self, version: Version) -> Option<&Kept> {
        let first = self.kept.front()?.version;
        let place = usize::try_from(version.0.checked_sub(first.0)?).ok()?;
        self.kept.get(place)
    }

    /// The entries after a version; `None` if some of them are not held any more.
    pub(super) fn after(&self, version: Version) -> Option<Vec<&Kept>> {
        let last = self.last()?.version;
        if last > version && self.at(version.next()).is_none() {
            return None;
        }
        Some(self.kept.iter().filter(|kept| kept.version > version).collect())
    }

    /// All that is held, the oldest first.
    pub(super) fn all(&self) -> Vec<&Kept> {
        self.kept.iter().collect()
    }

    /// All that is held, the newest first.
    pub(super) fn newest_first(&self) -> impl Iterator<Item = &Kept> {
        self.kept.iter().rev()
    }

    /// What this node wrote beside the history with the entries that are held.
    pub(super) fn blobs(&self) -> Vec<(String, Bytes)> {
        self.kept.iter().flat_map(|kept| kept.blobs.iter().cloned()).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn kept(version: u64, bytes: usize) -> Kept {
        let (entry, blobs) = (Bytes::from(vec![version as u8; bytes]), Vec::new());
        Kept { version: Version(version), entry, blobs }
    }

    fn versions(ring: &Ring, after: u64) -> Option<Vec<u64>> {
        Some(ring.after(Version(after))?.iter().map(|kept| kept.version.0).collect())
    }

    #[test]
    fn it_holds_the_last_entries_within_its_bounds() {
        let mut ring = Ring::of(Limit { entries: 3, bytes: 100 });
        assert_eq!(versions(&ring, 0), None);
        for version in 1..=5 {
            assert_eq!(ring.push(kept(version, 10)), []);
        }
        assert_eq!(versions(&ring, 2), Some(vec![3, 4, 5]));
        assert_eq!(versions(&ring, 4), Some(vec![5]));
        assert_eq!(versions(&ring, 5), Some(vec![]));
        assert_eq!(versions(&ring, 1), None, "entry 2 is gone");
        assert_eq!(ring.at(Version(4)), Some(&kept(4, 10)));
        assert_eq!((ring.at(Version(2)), ring.at(Version(6))), (None, None));
        ring.push(kept(6, 85));
        assert_eq!(versions(&ring, 4), Some(vec![5, 6]), "bytes count, too");
        ring.push(kept(7, 200));
        assert_eq!(versions(&ring, 6), None, "what is too large is not held");
    }

    #[test]
    fn what_does_not_follow_begins_anew() {
        let mut ring = Ring::of(Limit { entries: 9, bytes: 100 });
        for version in [1, 2, 7] {
            ring.push(kept(version, 1));
        }
        assert_eq!(versions(&ring, 6), Some(vec![7]));
        assert_eq!(versions(&ring, 1), None);
    }

    #[test]
    fn what_lay_beside_what_it_lets_go_of_is_given_back() {
        let mut ring = Ring::of(Limit { entries: 2, bytes: 100 });
        let blob = |version: u64| (format!("key-{version}"), Bytes::from_static(b"wrapped"));
        let beside = |version| Kept { blobs: vec![blob(version)], ..kept(version, 1) };
        let mut given_back = |version| ring.push(beside(version));
        assert_eq!((given_back(1), given_back(2)), (vec![], vec![]));
        assert_eq!(given_back(3), [blob(1)]);
        assert_eq!(given_back(7), [blob(2), blob(3)], "7 does not follow 3");
    }

    #[test]
    fn what_was_destroyed_does_not_come_back() {
        let mut ring = Ring::of(Limit { entries: 9, bytes: 1_000 });
        let key = |n| KeyId(uuid::Uuid::from_u128(n));
        let blob = |n| (key(n).to_string(), Bytes::from_static(b"wrapped"));
        ring.push(Kept { blobs: vec![blob(1), blob(2)], ..kept(1, 1) });
        ring.forget(&[key(1)].into());
        assert_eq!(ring.blobs(), [blob(2)]);
        assert_eq!(ring.bytes, ring.kept[0].bytes());
    }
}
