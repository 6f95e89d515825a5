//! A journal that behaves as it is told to, in front of a sound one.

use std::sync::Arc;

use async_trait::async_trait;
use bytes::Bytes;
use firstline::domain::{CentreId, Timestamp, Version};
use firstline::journal::{
    Append, Appended, Journal, JournalError, PutBack, Record, Result, Room, Snapshot,
};
use tokio::sync::{broadcast, watch};

/// How a journal behaves.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Mood {
    Sound,
    /// Neither appends nor reads arrive.
    Unreachable,
    /// Appends are refused for want of room.
    Full,
    /// Appends wait until the mood changes.
    Slow,
    /// What is put back arrives, but it is not known whether it will stay.
    Unconfirmed,
    /// Appends meet a mistake in the program.
    Broken,
}

/// A handle on a sound journal that can be made to misbehave.
pub struct Unsteady {
    behind: Arc<dyn Journal>,
    mood: watch::Sender<Mood>,
    /// How many appends have been tried.
    tried: watch::Sender<usize>,
    /// How often something was put back.
    put_back: watch::Sender<usize>,
    /// All that followers ever hear, if this is here.
    announced: Option<watch::Sender<Version>>,
    /// How much room there is said to be.
    room: watch::Sender<Room>,
}

impl Unsteady {
    pub fn new(behind: impl Journal) -> Arc<Self> {
        Arc::new(Self::before(behind, None))
    }

    /// One that never says what others append.
    pub fn deaf(behind: impl Journal) -> Arc<Self> {
        Self::having_announced(behind, Version(0))
    }

    /// One that has said how far it reached before, and says nothing more.
    pub fn having_announced(behind: impl Journal, version: Version) -> Arc<Self> {
        Arc::new(Self::before(behind, Some(watch::Sender::new(version))))
    }

    fn before(behind: impl Journal, announced: Option<watch::Sender<Version>>) -> Self {
        Self {
            behind: Arc::new(behind),
            mood: watch::Sender::new(Mood::Sound),
            tried: watch::Sender::new(0),
            put_back: watch::Sender::new(0),
            announced,
            room: watch::Sender::new(Room::UNLIMITED),
        }
    }

    pub fn has_room(&self, room: Room) {
        self.room.send_replace(room);
    }

    pub fn be(&self, mood: Mood) {
        self.mood.send_replace(mood);
    }

    pub fn tried(&self) -> usize {
        *self.tried.borrow()
    }

    /// Returns when so many appends have been tried in all.
    pub async fn has_tried(&self, count: usize) {
        let mut tried = self.tried.subscribe();
        let reached = tokio::time::timeout(super::node::LONG, tried.wait_for(|n| *n >= count));
        reached.await.expect("the append is tried").unwrap();
    }

    /// Returns when something has been put back so often.
    pub async fn has_put_back(&self, count: usize) {
        let mut put_back = self.put_back.subscribe();
        let reached = tokio::time::timeout(super::node::LONG, put_back.wait_for(|n| *n >= count));
        reached.await.expect("it is put back").unwrap();
    }
}

#[async_trait]
impl Journal for Unsteady {
    async fn append(
        &self,
        centre: &CentreId,
        expected: Version,
        append: Append,
    ) -> Result<Appended> {
        self.tried.send_modify(|count| *count += 1);
        let mut mood = self.mood.subscribe();
        let mood = *mood.wait_for(|mood| *mood != Mood::Slow).await.expect("it is ours");
        match mood {
            Mood::Sound | Mood::Slow | Mood::Unconfirmed => {
                self.behind.append(centre, expected, append).await
            }
            Mood::Unreachable => Err(JournalError::Unavailable("as asked for".to_owned())),
            Mood::Full => Err(JournalError::Full("as asked for".to_owned())),
            Mood::Broken => panic!("a mistake, as asked for"),
        }
    }

    async fn put_back(&self, centre: &CentreId, head: Version, what: PutBack) -> Result<Appended> {
        let put_back = self.behind.put_back(centre, head, what).await;
        self.put_back.send_modify(|count| *count += 1);
        match *self.mood.borrow() {
            Mood::Unconfirmed => Err(JournalError::Unavailable("no replica has it".to_owned())),
            _ => put_back,
        }
    }

    async fn read(&self, centre: &CentreId, after: Version, limit: usize) -> Result<Vec<Record>> {
        let mood = *self.mood.borrow();
        match mood {
            Mood::Unreachable => Err(JournalError::Unavailable("as asked for".to_owned())),
            _ => self.behind.read(centre, after, limit).await,
        }
    }

    async fn head(&self, centre: &CentreId) -> Result<Version> {
        self.behind.head(centre).await
    }

    async fn follow(&self, centre: &CentreId) -> Result<watch::Receiver<Version>> {
        match &self.announced {
            Some(announced) => Ok(announced.subscribe()),
            None => self.behind.follow(centre).await,
        }
    }

    async fn hail(&self, centre: &CentreId, word: &str) -> Result<()> {
        self.behind.hail(centre, word).await
    }

    async fn hails(&self, centre: &CentreId) -> Result<broadcast::Receiver<String>> {
        self.behind.hails(centre).await
    }

    async fn blobs(&self, centre: &CentreId, names: &[String]) -> Result<Vec<Option<Bytes>>> {
        self.behind.blobs(centre, names).await
    }

    async fn erase(&self, centre: &CentreId, names: &[String]) -> Result<()> {
        self.behind.erase(centre, names).await
    }

    async fn save_snapshot(&self, centre: &CentreId, snapshot: Snapshot) -> Result<()> {
        self.behind.save_snapshot(centre, snapshot).await
    }

    async fn load_snapshot(&self, centre: &CentreId) -> Result<Option<Snapshot>> {
        self.behind.load_snapshot(centre).await
    }

    async fn trim(&self, centre: &CentreId, through: Version) -> Result<()> {
        self.behind.trim(centre, through).await
    }

    async fn time(&self, centre: &CentreId) -> Result<Option<Timestamp>> {
        self.behind.time(centre).await
    }

    async fn room(&self, _: &CentreId) -> Result<Option<Room>> {
        Ok(Some(*self.room.borrow()))
    }
}
