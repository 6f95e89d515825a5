//! The journal of one server on one machine: one file, nothing to install.
//!
//! The file is a redb database (pure Rust, ACID, copy-on-write). It admits one writer at a time
//! and a durable commit costs one or two flushes of the disk, so all writes go through one thread
//! that commits everything that has gathered while the last commit was under way: ten centres
//! that append at once pay for one flush. Reads take a snapshot and run beside it.
//!
//! Erasing takes the value out of the tables at once. Its bytes stay in a freed page of the file
//! until redb uses that page again, as deleted bytes do on any disk.

#[cfg(test)]
mod failing_disk;
mod file;
mod tables;
mod writer;

use std::collections::HashMap;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex};

use async_trait::async_trait;
use bytes::Bytes;
use redb::ReadTransaction;
use tokio::sync::{broadcast, watch};

use self::file::StoreFile;
use self::writer::{Change, Writer};
use super::hails::Hails;
use super::{Append, Appended, Journal, JournalError, PutBack, Record, Result, Room, Snapshot};
use crate::domain::{CentreId, Version};

/// The name of the one file in the journal's directory.
const FILE_NAME: &str = "firstline.redb";

/// A journal in a file of its own. Dropping it waits until what was asked for is written.
pub struct LocalJournal {
    file: Arc<StoreFile>,
    heads: Arc<Heads>,
    hails: Hails,
    writer: Writer,
    /// Where the file is.
    directory: Option<PathBuf>,
}

/// The versions that followers watch.
#[derive(Default)]
struct Heads(Mutex<HashMap<CentreId, watch::Sender<Version>>>);

impl LocalJournal {
    /// Opens the journal in this directory, which is created if it is not there. Blocks, after a
    /// crash for as long as it takes to check the file.
    pub fn open(directory: &Path) -> Result<Self> {
        let unusable = |error| {
            JournalError::Unusable(format!(
                "{} cannot be made or written ({error}): choose a directory that this user owns",
                directory.display()
            ))
        };
        std::fs::create_dir_all(directory).map_err(unusable)?;
        let mut journal = Self::on(StoreFile::open(&directory.join(FILE_NAME))?)?;
        journal.directory = Some(directory.to_owned());
        // A new file is durable only when its name is.
        std::fs::File::open(directory).and_then(|name| name.sync_all()).map_err(unusable)?;
        Ok(journal)
    }

    /// Whether there is one in this directory.
    pub fn exists(directory: &Path) -> bool {
        directory.join(FILE_NAME).exists()
    }

    fn on(file: StoreFile) -> Result<Self> {
        let file = Arc::new(file);
        let heads = Arc::new(Heads::default());
        let writer = Writer::start(file.clone(), heads.clone())?;
        Ok(Self { file, heads, hails: Hails::default(), writer, directory: None })
    }

    /// The members of a sorted set of marks with their scores, in order.
    pub async fn marks(&self, centre: &CentreId, set: &str) -> Result<Vec<(String, f64)>> {
        let (centre, set) = (centre.clone(), set.to_owned());
        self.look(move |tx| tables::marks(tx, &centre, &set)).await
    }

    /// Runs a read where it may block.
    async fn look<T: Send + 'static>(
        &self,
        read: impl FnOnce(&ReadTransaction) -> std::result::Result<T, redb::Error> + Send + 'static,
    ) -> Result<T> {
        let file = self.file.clone();
        let looking = tokio::task::spawn_blocking(move || file.read(read));
        looking
            .await
            .map_err(|error| JournalError::Unavailable(format!("a read ended: {error}")))?
    }
}

impl Heads {
    fn watch(&self, centre: &CentreId) -> watch::Receiver<Version> {
        self.with(centre, watch::Sender::subscribe)
    }

    /// Moves the head of a centre on. Never back: readers and the writer may report out of turn,
    /// and this file loses nothing while it is open.
    fn reached(&self, centre: &CentreId, version: Version) {
        self.with(centre, |head| {
            head.send_if_modified(|known| {
                let news = *known < version;
                *known = version.max(*known);
                news
            });
        });
    }

    fn with<T>(&self, centre: &CentreId, use_it: impl FnOnce(&watch::Sender<Version>) -> T) -> T {
        let mut heads = self.0.lock().expect("nothing panics while it holds the heads");
        use_it(heads.entry(centre.clone()).or_default())
    }
}

/// The room on the file system, for those who are not its administrator. What is free inside the file
/// is not counted: the file itself does not know at once.
fn room_in(directory: &Path) -> std::io::Result<Room> {
    let about = rustix::fs::statvfs(directory)?;
    let bytes = |blocks: u64| blocks.saturating_mul(about.f_frsize);
    Ok(Room { left: bytes(about.f_bavail), of: bytes(about.f_blocks) })
}

#[async_trait]
impl Journal for LocalJournal {
    async fn append(
        &self,
        centre: &CentreId,
        expected: Version,
        append: Append,
    ) -> Result<Appended> {
        append.assert_sound();
        self.writer.write(centre, Change::Append { expected, append }).await
    }

    async fn put_back(&self, centre: &CentreId, head: Version, what: PutBack) -> Result<Appended> {
        what.assert_sound(head);
        self.writer.write(centre, Change::PutBack { head, what }).await
    }

    async fn read(&self, centre: &CentreId, after: Version, limit: usize) -> Result<Vec<Record>> {
        let of = centre.clone();
        self.look(move |tx| tables::read(tx, &of, after, limit)).await?
    }

    async fn head(&self, centre: &CentreId) -> Result<Version> {
        let centre = centre.clone();
        self.look(move |tx| tables::head(tx, &centre)).await
    }

    async fn follow(&self, centre: &CentreId) -> Result<watch::Receiver<Version>> {
        // First listen, then look: an append between the two is seen by at least one of them.
        let follower = self.heads.watch(centre);
        let head = self.head(centre).await?;
        self.heads.reached(centre, head);
        Ok(follower)
    }

    async fn hail(&self, centre: &CentreId, word: &str) -> Result<()> {
        self.hails.say(centre, word);
        Ok(())
    }

    async fn hails(&self, centre: &CentreId) -> Result<broadcast::Receiver<String>> {
        Ok(self.hails.listen(centre))
    }

    async fn blobs(&self, centre: &CentreId, names: &[String]) -> Result<Vec<Option<Bytes>>> {
        let (centre, names) = (centre.clone(), names.to_vec());
        self.look(move |tx| names.iter().map(|name| tables::blob(tx, &centre, name)).collect())
            .await
    }

    async fn erase(&self, centre: &CentreId, names: &[String]) -> Result<()> {
        self.writer.write(centre, Change::Erase { names: names.to_vec() }).await?;
        Ok(())
    }

    async fn save_snapshot(&self, centre: &CentreId, snapshot: Snapshot) -> Result<()> {
        self.writer.write(centre, Change::SaveSnapshot(snapshot)).await?;
        Ok(())
    }

    async fn load_snapshot(&self, centre: &CentreId) -> Result<Option<Snapshot>> {
        let centre = centre.clone();
        self.look(move |tx| tables::snapshot(tx, &centre)).await
    }

    async fn trim(&self, centre: &CentreId, through: Version) -> Result<()> {
        self.writer.write(centre, Change::Trim { through }).await?;
        Ok(())
    }

    async fn room(&self, _: &CentreId) -> Result<Option<Room>> {
        let Some(directory) = self.directory.clone() else { return Ok(None) };
        let looking = tokio::task::spawn_blocking(move || room_in(&directory));
        let found = looking.await.map_err(|error| JournalError::Unavailable(error.to_string()))?;
        found.map(Some).map_err(|error| JournalError::Unavailable(error.to_string()))
    }
}
