//! What only the local journal has: a file that is closed, opened again, and open once.

use bytes::Bytes;
use firstline::domain::Version;
use firstline::journal::{
    Append, Appended, Journal, JournalError, JournalUrl, LocalJournal, Snapshot, open,
};

use crate::support::journals::{centre, entry, history, mark};

#[tokio::test]
async fn a_file_that_is_opened_again_has_kept_everything() {
    let directory = tempfile::tempdir().unwrap();
    let path = directory.path().join("made/on/the/way");
    let c = centre("longhua");
    let snapshot = Snapshot { version: Version(2), state: Bytes::from_static(b"state") };
    {
        let journal = LocalJournal::open(&path).unwrap();
        let whole = Append {
            marks: vec![mark("queue:medical", "call-1", 3.5)],
            blobs: vec![
                ("key-1".to_owned(), Bytes::from_static(b"secret")),
                ("key-2".to_owned(), Bytes::from_static(b"erased")),
            ],
            ..entry("one")
        };
        journal.append(&c, Version(0), whole).await.unwrap();
        journal.append(&c, Version(1), entry("two")).await.unwrap();
        journal.save_snapshot(&c, snapshot.clone()).await.unwrap();
        journal.erase(&c, &["key-2".to_owned()]).await.unwrap();
    }
    let journal = LocalJournal::open(&path).unwrap();
    let follower = journal.follow(&c).await.unwrap();
    assert_eq!(*follower.borrow(), Version(2));
    assert_eq!(history(&journal, &c).await, [(1, "one".to_owned()), (2, "two".to_owned())]);
    assert_eq!(journal.marks(&c, "queue:medical").await.unwrap(), [("call-1".to_owned(), 3.5)]);
    assert_eq!(journal.blob(&c, "key-1").await.unwrap().unwrap(), "secret");
    assert_eq!(journal.blob(&c, "key-2").await.unwrap(), None);
    assert_eq!(journal.load_snapshot(&c).await.unwrap(), Some(snapshot));
    assert_eq!(journal.append(&c, Version(2), entry("three")).await.unwrap(), Appended::Done);
}

#[tokio::test]
async fn a_file_that_was_never_closed_has_kept_what_was_acknowledged() {
    let (running, found) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    let c = centre("longhua");
    let journal = LocalJournal::open(running.path()).unwrap();
    for expected in 0..20 {
        journal.append(&c, Version(expected), entry("kept")).await.unwrap();
        // What a crash at this moment would leave behind.
        let name = "firstline.redb";
        std::fs::copy(running.path().join(name), found.path().join(name)).unwrap();
        let after_crash = LocalJournal::open(found.path()).unwrap();
        assert_eq!(after_crash.head(&c).await.unwrap(), Version(expected + 1));
        assert_eq!(history(&after_crash, &c).await.len() as u64, expected + 1);
    }
}

#[tokio::test]
async fn a_file_that_cannot_be_a_journal_is_refused_with_what_to_do() {
    let directory = tempfile::tempdir().unwrap();
    let refusal = |path: &std::path::Path| match LocalJournal::open(path) {
        Ok(_) => panic!("{} was accepted", path.display()),
        Err(refusal) => refusal,
    };
    let first = LocalJournal::open(directory.path()).unwrap();
    let second = refusal(directory.path());
    assert!(matches!(second, JournalError::Unusable(_)), "{second}");
    assert!(second.to_string().contains("another process"), "{second}");
    drop(first);
    drop(LocalJournal::open(directory.path()).unwrap());

    let file = directory.path().join("firstline.redb");
    let below_a_file = refusal(&file);
    assert!(matches!(below_a_file, JournalError::Unusable(_)), "{below_a_file}");
    std::fs::write(&file, [b'?'; 8192]).unwrap();
    let no_journal = refusal(directory.path());
    assert!(matches!(no_journal, JournalError::Unusable(_)), "{no_journal}");
    assert!(no_journal.to_string().contains("no journal"), "{no_journal}");
}

#[tokio::test]
async fn a_journal_is_opened_by_its_address() {
    let directory = tempfile::tempdir().unwrap();
    let addresses = ["memory:".to_owned(), format!("local:{}", directory.path().display())];
    for address in addresses {
        let url: JournalUrl = address.parse().unwrap();
        let journal = open(&url, 0).await.unwrap();
        let appended = journal.append(&centre("longhua"), Version(0), entry("one")).await;
        assert_eq!(appended.unwrap(), Appended::Done, "{url}");
    }
}

#[tokio::test]
async fn it_says_how_much_room_the_disk_has() {
    let directory = tempfile::tempdir().unwrap();
    let journal = LocalJournal::open(directory.path()).unwrap();
    let room = journal.room(&centre("longhua")).await.unwrap().expect("disks have bounds");
    assert!(room.left > 0 && room.left <= room.of, "{room:?}");
}
