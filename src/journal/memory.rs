//! A journal in memory, for tests and simulations. It ends with the process, and it can be told to
//! fail in the ways that real stores do.

use std::collections::{BTreeMap, HashMap, VecDeque};
use std::sync::{Arc, Mutex, MutexGuard};

use async_trait::async_trait;
use bytes::Bytes;
use tokio::sync::{broadcast, watch};

use super::hails::Hails;
use super::{
    Append, Appended, CONFLICT_RECORDS_MAX, Journal, JournalError, PutBack, Record, Result,
    Snapshot, trimmed,
};
use crate::domain::{CentreId, Timestamp, Version};

/// A journal in memory. Clones are handles on one store, as two servers would share it.
#[derive(Clone, Default)]
pub struct MemoryJournal {
    store: Arc<Mutex<Store>>,
    hails: Arc<Hails>,
}

/// What shall go wrong with an append.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fault {
    /// The append is refused for want of room.
    Full,
    /// The append never reaches the store.
    Unreached,
    /// The append takes effect, but its answer is lost.
    AnswerLost,
}

#[derive(Default)]
struct Store {
    centres: HashMap<CentreId, History>,
    faults: VecDeque<Fault>,
    clock: Option<Box<dyn Fn() -> Timestamp + Send>>,
}

#[derive(Default)]
struct History {
    /// How many entries were trimmed. The entry after them lies at 0.
    trimmed: u64,
    entries: VecDeque<Bytes>,
    marks: HashMap<String, BTreeMap<String, f64>>,
    blobs: HashMap<String, Blob>,
    snapshot: Option<Snapshot>,
    head: watch::Sender<Version>,
}

/// A value beside the history.
struct Blob {
    value: Bytes,
    /// How far the history had come when it was written.
    at: Version,
}

impl MemoryJournal {
    /// An empty store.
    pub fn new() -> Self {
        Self::default()
    }

    /// Lets the next append fail; called twice, the one after it too.
    pub fn fail_next_append(&self, fault: Fault) {
        self.lock().faults.push_back(fault);
    }

    /// From now on says what time it is by this clock, as a store on a machine of its own does.
    pub fn tell_time(&self, clock: impl Fn() -> Timestamp + Send + 'static) {
        self.lock().clock = Some(Box::new(clock));
    }

    /// Loses the entries after `head` and what was written beside them, as a store does that comes
    /// back from an old backup.
    pub fn truncate(&self, centre: &CentreId, head: Version) {
        let mut store = self.lock();
        let history = store.history(centre);
        let kept = history.position(head);
        history.entries.truncate(kept);
        history.blobs.retain(|_, blob| blob.at <= head);
        history.head.send_replace(history.version());
    }

    /// Holds these entries and nothing else of a centre, as a store does that was restored from a
    /// backup; or nothing at all.
    pub fn restore(&self, centre: &CentreId, entries: Vec<Bytes>) {
        let mut store = self.lock();
        let history = store.history(centre);
        (history.trimmed, history.snapshot) = (0, None);
        history.blobs.clear();
        history.entries = entries.into();
        history.head.send_replace(history.version());
    }

    /// Goes on with other entries after `head`, as a store does that took another side of a
    /// network that had come apart.
    pub fn replace(&self, centre: &CentreId, head: Version, entries: Vec<Bytes>) {
        let mut store = self.lock();
        let history = store.history(centre);
        let kept = history.position(head);
        history.entries.truncate(kept);
        history.blobs.retain(|_, blob| blob.at <= head);
        history.entries.extend(entries);
        history.head.send_replace(history.version());
    }

    /// The members of a sorted set of marks with their scores, in order.
    pub fn marks(&self, centre: &CentreId, set: &str) -> Vec<(String, f64)> {
        let mut store = self.lock();
        let members = store.history(centre).marks.get(set).cloned().unwrap_or_default();
        let mut members: Vec<_> = members.into_iter().collect();
        // Stable: members of equal score stay in the order of their names.
        members.sort_by(|a, b| a.1.total_cmp(&b.1));
        members
    }

    fn lock(&self) -> MutexGuard<'_, Store> {
        self.store.lock().expect("nothing panics while it holds the store")
    }
}

impl Store {
    fn history(&mut self, centre: &CentreId) -> &mut History {
        self.centres.entry(centre.clone()).or_default()
    }
}

impl History {
    fn version(&self) -> Version {
        Version(self.trimmed + self.entries.len() as u64)
    }

    fn after(&self, after: Version, limit: usize) -> Result<Vec<Record>> {
        let first = Version(self.trimmed).next();
        // Whoever asks for nothing misses nothing.
        if let Some(error) = trimmed(after, first).filter(|_| limit > 0) {
            return Err(error);
        }
        let entries = self.entries.iter().enumerate().skip(self.position(after)).take(limit);
        let record = |(at, entry): (usize, &Bytes)| Record {
            version: Version(first.0 + at as u64),
            entry: entry.clone(),
        };
        Ok(entries.map(record).collect())
    }

    /// How many of the entries lie before the one that follows `version`.
    fn position(&self, version: Version) -> usize {
        usize::try_from(version.0.saturating_sub(self.trimmed)).unwrap_or(usize::MAX)
    }

    fn trim(&mut self, through: Version) {
        let most = self.entries.len().saturating_sub(1);
        let count = self.position(through).min(most);
        self.entries.drain(..count);
        self.trimmed += count as u64;
    }

    /// What is in the way of whoever expects the history to end there.
    fn conflict(&self, expected: Version) -> Result<Option<Appended>> {
        let head = self.version();
        if head > expected {
            return self
                .after(expected, CONFLICT_RECORDS_MAX)
                .map(|missed| Some(Appended::Conflict(missed)));
        }
        if head < expected {
            return Err(JournalError::Shorter { head, expected });
        }
        Ok(None)
    }

    fn put_back(&mut self, head: Version, what: PutBack) -> Result<Appended> {
        if let Some(conflict) = self.conflict(head)? {
            return Ok(conflict);
        }
        let (has_news, first) = (!what.entries.is_empty(), what.first(head));
        if what.snapshot.is_some() {
            (self.trimmed, self.snapshot) = (first.0 - 1, what.snapshot);
            self.entries.clear();
        }
        self.entries.extend(what.entries);
        self.keep(what.blobs);
        for (set, members) in what.sets {
            self.marks.insert(set, members.into_iter().collect());
        }
        if has_news {
            self.head.send_replace(self.version());
        }
        Ok(Appended::Done)
    }

    fn append(&mut self, expected: Version, append: Append) -> Result<Appended> {
        if let Some(conflict) = self.conflict(expected)? {
            return Ok(conflict);
        }
        if self.entries.back().is_some_and(|last| !append.may_follow(last)) {
            return Err(JournalError::Diverged { version: expected.next() });
        }
        self.entries.push_back(append.entry);
        for mark in append.marks {
            let members = self.marks.entry(mark.set).or_default();
            match mark.score {
                Some(score) => members.insert(mark.member, score),
                None => members.remove(&mark.member),
            };
        }
        self.keep(append.blobs);
        self.head.send_replace(self.version());
        Ok(Appended::Done)
    }

    fn keep(&mut self, blobs: Vec<(String, Bytes)>) {
        let at = self.version();
        self.blobs.extend(blobs.into_iter().map(|(name, value)| (name, Blob { value, at })));
    }
}

#[async_trait]
impl Journal for MemoryJournal {
    async fn append(
        &self,
        centre: &CentreId,
        expected: Version,
        append: Append,
    ) -> Result<Appended> {
        append.assert_sound();
        let mut store = self.lock();
        let unavailable = |what: &str| Err(JournalError::Unavailable(what.to_owned()));
        match store.faults.pop_front() {
            None => store.history(centre).append(expected, append),
            Some(Fault::Full) => Err(JournalError::Full("a fault was asked for".to_owned())),
            Some(Fault::Unreached) => unavailable("the append was lost, as asked for"),
            Some(Fault::AnswerLost) => {
                store.history(centre).append(expected, append)?;
                unavailable("the answer was lost, as asked for")
            }
        }
    }

    async fn put_back(&self, centre: &CentreId, head: Version, what: PutBack) -> Result<Appended> {
        what.assert_sound(head);
        self.lock().history(centre).put_back(head, what)
    }

    async fn read(&self, centre: &CentreId, after: Version, limit: usize) -> Result<Vec<Record>> {
        self.lock().history(centre).after(after, limit)
    }

    async fn head(&self, centre: &CentreId) -> Result<Version> {
        Ok(self.lock().history(centre).version())
    }

    async fn follow(&self, centre: &CentreId) -> Result<watch::Receiver<Version>> {
        Ok(self.lock().history(centre).head.subscribe())
    }

    async fn hail(&self, centre: &CentreId, word: &str) -> Result<()> {
        self.hails.say(centre, word);
        Ok(())
    }

    async fn hails(&self, centre: &CentreId) -> Result<broadcast::Receiver<String>> {
        Ok(self.hails.listen(centre))
    }

    async fn blobs(&self, centre: &CentreId, names: &[String]) -> Result<Vec<Option<Bytes>>> {
        let mut store = self.lock();
        let blobs = &store.history(centre).blobs;
        Ok(names.iter().map(|name| Some(blobs.get(name)?.value.clone())).collect())
    }

    async fn erase(&self, centre: &CentreId, names: &[String]) -> Result<()> {
        let mut store = self.lock();
        let blobs = &mut store.history(centre).blobs;
        names.iter().for_each(|name| _ = blobs.remove(name));
        Ok(())
    }

    async fn save_snapshot(&self, centre: &CentreId, snapshot: Snapshot) -> Result<()> {
        let mut store = self.lock();
        let kept = &mut store.history(centre).snapshot;
        if kept.as_ref().is_none_or(|kept| kept.version <= snapshot.version) {
            *kept = Some(snapshot);
        }
        Ok(())
    }

    async fn load_snapshot(&self, centre: &CentreId) -> Result<Option<Snapshot>> {
        Ok(self.lock().history(centre).snapshot.clone())
    }

    async fn trim(&self, centre: &CentreId, through: Version) -> Result<()> {
        self.lock().history(centre).trim(through);
        Ok(())
    }

    async fn time(&self, _: &CentreId) -> Result<Option<Timestamp>> {
        Ok(self.lock().clock.as_ref().map(|clock| clock()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn entry(text: &'static str) -> Append {
        Append { entry: Bytes::from_static(text.as_bytes()), ..Append::default() }
    }

    #[tokio::test]
    async fn it_fails_as_asked() {
        let (journal, c) = (MemoryJournal::new(), "longhua".parse().unwrap());
        for (fault, head) in [(Fault::Full, 0), (Fault::Unreached, 0), (Fault::AnswerLost, 1)] {
            journal.fail_next_append(fault);
            let failed = journal.append(&c, Version(0), entry("one")).await.unwrap_err();
            assert!(failed.is_passing(), "{fault:?}: {failed}");
            assert_eq!(journal.head(&c).await.unwrap(), Version(head), "{fault:?}");
        }
        let again = journal.append(&c, Version(0), entry("one")).await.unwrap();
        assert!(matches!(again, Appended::Conflict(_)), "the lost answer had counted");
    }

    #[tokio::test]
    async fn it_comes_back_shorter_as_asked() {
        let (journal, c) = (MemoryJournal::new(), "longhua".parse().unwrap());
        let mut follower = journal.follow(&c).await.unwrap();
        for expected in 0..3 {
            journal.append(&c, Version(expected), entry("more")).await.unwrap();
        }
        follower.mark_unchanged();
        journal.truncate(&c, Version(1));
        assert!(follower.has_changed().unwrap());
        let shorter = journal.append(&c, Version(3), entry("four")).await.unwrap_err();
        assert!(matches!(shorter, JournalError::Shorter { head: Version(1), .. }), "{shorter}");
    }
}
