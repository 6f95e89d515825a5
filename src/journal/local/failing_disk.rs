//! A disk that runs full at any chosen moment, and what the journal makes of it.

use std::io::{Error, ErrorKind};
use std::path::Path;
use std::sync::{Arc, Mutex};

use bytes::Bytes;
use redb::backends::FileBackend;
use redb::{Builder, StorageBackend};

use super::super::{Append, Appended, Journal, JournalError, Record};
use super::LocalJournal;
use super::file::StoreFile;
use crate::domain::{CentreId, Version};

/// How many more writes the disk takes, and whether it stays full then or has room again at once.
#[derive(Debug, Clone, Default)]
struct Room(Arc<Mutex<(u32, After)>>);

#[derive(Debug, Clone, Copy, Default, PartialEq)]
enum After {
    StaysFull,
    #[default]
    HasRoomAgain,
}

impl Room {
    /// More than any test writes.
    const PLENTY: u32 = u32::MAX;

    fn set(&self, writes: u32, after: After) {
        *self.0.lock().unwrap() = (writes, after);
    }

    fn take(&self) -> Result<(), Error> {
        let (left, after) = &mut *self.0.lock().unwrap();
        if *left > 0 {
            *left -= 1;
            return Ok(());
        }
        if *after == After::HasRoomAgain {
            *left = Self::PLENTY;
        }
        Err(ErrorKind::StorageFull.into())
    }
}

#[derive(Debug)]
struct Disk {
    file: FileBackend,
    room: Room,
}

impl StorageBackend for Disk {
    fn len(&self) -> Result<u64, Error> {
        self.file.len()
    }

    fn read(&self, offset: u64, out: &mut [u8]) -> Result<(), Error> {
        self.file.read(offset, out)
    }

    fn set_len(&self, len: u64) -> Result<(), Error> {
        self.room.take()?;
        self.file.set_len(len)
    }

    fn sync_data(&self) -> Result<(), Error> {
        self.room.take()?;
        self.file.sync_data()
    }

    fn write(&self, offset: u64, data: &[u8]) -> Result<(), Error> {
        self.room.take()?;
        self.file.write(offset, data)
    }

    fn close(&self) -> Result<(), Error> {
        self.file.close()
    }
}

fn open(path: &Path, room: &Room) -> LocalJournal {
    let (at, room) = (path.to_owned(), room.clone());
    let opener = move || {
        let file = std::fs::File::options()
            .read(true)
            .write(true)
            .create(true)
            .truncate(false)
            .open(&at)?;
        Builder::new()
            .create_with_backend(Disk { file: FileBackend::new(file)?, room: room.clone() })
    };
    LocalJournal::on(StoreFile::open_with(path, Box::new(opener)).unwrap()).unwrap()
}

fn entry(text: &str) -> Append {
    // More than a page, so that the file has to grow now and then.
    Append { entry: Bytes::from(text.repeat(5_000)), ..Append::default() }
}

/// One append during which the disk runs full after so many writes, and what becomes of it.
async fn append_while_it_fills(
    writes: u32,
    after: After,
    path: &Path,
) -> Result<Appended, JournalError> {
    let case = format!("after {writes} writes, {after:?}");
    let centre: CentreId = "longhua".parse().unwrap();
    let room = Room::default();
    room.set(Room::PLENTY, after);
    let journal = open(path, &room);
    let append =
        async |expected, text| journal.append(&centre, Version(expected), entry(text)).await;
    assert_eq!(append(0, "a").await.unwrap(), Appended::Done);
    assert_eq!(append(1, "b").await.unwrap(), Appended::Done);

    room.set(writes, after);
    let first = append(2, "c").await;
    if first.is_err() && after == After::StaysFull {
        for _ in 0..3 {
            let again = append(2, "c").await.unwrap_err();
            assert!(matches!(again, JournalError::Full(_)), "{case}: {again}");
        }
    }

    room.set(Room::PLENTY, after);
    let healed = append(2, "c").await.unwrap();
    let own = Record { version: Version(3), entry: entry("c").entry };
    let counted = healed == Appended::Conflict(vec![own]);
    match &first {
        Ok(_) => assert!(counted, "{case}: lost"),
        Err(JournalError::Full(_)) => assert!(!counted, "{case}: refused, but written"),
        Err(JournalError::Unavailable(_)) => assert!(counted || healed == Appended::Done, "{case}"),
        Err(other) => panic!("{case}: {other}"),
    }
    assert_eq!(append(3, "d").await.unwrap(), Appended::Done);
    drop(journal);

    let all = open(path, &room).read(&centre, Version(0), 10).await.unwrap();
    let texts: Vec<Bytes> = all.into_iter().map(|record| record.entry).collect();
    assert!(texts == ["a", "b", "c", "d"].map(|text| entry(text).entry), "{case}");
    first
}

#[tokio::test]
async fn a_disk_that_runs_full_at_any_moment_loses_nothing_and_heals() {
    for after in [After::StaysFull, After::HasRoomAgain] {
        let mut refusals = Vec::new();
        for writes in 0.. {
            let directory = tempfile::tempdir().unwrap();
            let path = directory.path().join("file");
            match append_while_it_fills(writes, after, &path).await {
                Ok(_) => break,
                Err(refusal) => refusals.push(refusal),
            }
        }
        assert!(refusals.len() > 3, "an append writes more than once: {refusals:?}");
        let full = |refusal: &JournalError| matches!(refusal, JournalError::Full(_));
        // With room to look at the file again, it is certain that nothing was written.
        assert_eq!(refusals.iter().any(full), after == After::HasRoomAgain, "{refusals:?}");
    }
}
