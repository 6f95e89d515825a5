use bytes::Bytes;

use super::*;
use crate::domain::{BatchId, Digest, Entry};
use crate::journal::{Append, MemoryJournal};

fn centre() -> CentreId {
    "longhua".parse().unwrap()
}

/// A history of so many empty entries, each with the digest of the one before.
fn entries(count: u64) -> Vec<Record> {
    let mut previous = Digest::default();
    let entry = |version| {
        let (node, batch) = ("node-1".parse().unwrap(), BatchId(uuid::Uuid::from_u128(version)));
        let bytes = codec::encode(&Entry { node, batch, previous, steps: Vec::new() });
        previous = codec::digest(&bytes);
        Record { version: Version(version as u64), entry: bytes }
    };
    (1..=u128::from(count)).map(entry).collect()
}

/// The first files in an archive, and the rest of the history in a journal.
async fn books(directory: &std::path::Path, files: &[&[Record]], rest: &[Record]) -> Books {
    let archive = Archive::new(directory);
    for file in files {
        archive.put(&centre(), file).unwrap();
    }
    let journal = MemoryJournal::new();
    let head = rest.last().map_or(0, |record| record.version.0);
    for version in 0..head {
        let known = rest.iter().find(|record| record.version.0 == version + 1);
        let entry = known.map_or(Bytes::new(), |record| record.entry.clone());
        let append = Append { entry, ..Append::default() };
        journal.append(&centre(), Version(version), append).await.unwrap();
    }
    let trimmed = rest.first().map_or(0, |record| record.version.0 - 1);
    journal.trim(&centre(), Version(trimmed)).await.unwrap();
    let journal: Arc<dyn Journal> = Arc::new(journal);
    let journal = Some(journal).filter(|_| !rest.is_empty());
    Books { archive: Some(archive), journal, centres: vec![centre()] }
}

async fn check_verify(files: &[&[Record]], rest: &[Record], says: &str) {
    let directory = tempfile::tempdir().unwrap();
    let books = books(directory.path(), files, rest).await;
    let mut out = Vec::new();
    let verdict = verify(&books, &mut out).await;
    let text = String::from_utf8(out).unwrap();
    assert!(text.starts_with(says), "{text}");
    assert_eq!(verdict.is_ok(), says.contains("is intact"), "{text}");
}

#[tokio::test]
async fn a_history_is_verified_wherever_it_lies() {
    let all = entries(9);
    let intact = "longhua is intact: 9 entries, 1 to 9";
    check_verify(&[&all[..3], &all[3..]], &[], intact).await;
    check_verify(&[&all[..3], &all[3..6]], &all[6..], intact).await;
    // What was archived and not yet trimmed is in both.
    check_verify(&[&all[..3], &all[3..6]], &all[2..], intact).await;
    check_verify(&[&all[3..6]], &[], "longhua is intact: 3 entries, 4 to 6").await;
}

#[tokio::test]
async fn what_is_missing_or_changed_is_said() {
    let all = entries(9);
    let gap = "longhua is NOT intact: entries 4 to 6 of longhua are not here";
    check_verify(&[&all[..3], &all[6..]], &[], gap).await;
    check_verify(&[&all[..3]], &all[6..], gap).await;
    let mut changed = all.clone();
    let other = BatchId(uuid::Uuid::from_u128(99));
    let mut entry = codec::decode(&changed[4].entry).unwrap();
    entry.batch = other;
    changed[4].entry = codec::encode(&entry);
    let says = "longhua is NOT intact: entry 6 carries another digest than that of 5";
    check_verify(&[&changed[..3], &changed[3..]], &[], says).await;
}

#[tokio::test]
async fn entries_are_shown_one_a_line() {
    let (directory, all) = (tempfile::tempdir().unwrap(), entries(9));
    let books = books(directory.path(), &[&all[..3], &all[3..6]], &all[6..]).await;
    for (after, limit, versions) in [(0, u64::MAX, 1..=9), (2, 3, 3..=5), (7, 9, 8..=9)] {
        let mut out = Vec::new();
        show(&books, &centre(), Version(after), limit, &mut out).await.unwrap();
        let text = String::from_utf8(out).unwrap();
        let version = |line: &str| {
            let line: serde_json::Value = serde_json::from_str(line).unwrap();
            line["version"].as_u64().unwrap()
        };
        assert_eq!(text.lines().map(version).collect::<Vec<_>>(), versions.collect::<Vec<_>>());
    }
}

#[tokio::test]
async fn it_says_what_lies_where() {
    let (directory, all) = (tempfile::tempdir().unwrap(), entries(9));
    let books = books(directory.path(), &[&all[..3], &all[3..6]], &all[5..]).await;
    let mut out = Vec::new();
    list(&books, &mut out).await.unwrap();
    let text = String::from_utf8(out).unwrap();
    let lines: Vec<&str> = text.lines().map(str::trim).collect();
    let [name, first, second, rest] = lines[..] else { panic!("{text}") };
    assert_eq!((name, rest), ("longhua", "6 to 9, in the journal"));
    assert!(first.starts_with("1 to 3, ") && second.starts_with("4 to 6, "), "{text}");
}
