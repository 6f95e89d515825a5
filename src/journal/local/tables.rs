//! What lies in the file, and each read and write of it as a function of a transaction.

use bytes::Bytes;
use redb::{
    ReadTransaction, ReadableDatabase, ReadableTable, Table, TableDefinition, WriteTransaction,
};

use super::super::{
    Append, Appended, CONFLICT_RECORDS_MAX, JournalError, PutBack, Record, Snapshot, gapless,
    trimmed,
};
use crate::domain::{CentreId, Version};

type Redb<T> = std::result::Result<T, redb::Error>;
type EntryKey = (&'static str, u64);

/// (centre, version) → entry
const ENTRIES: TableDefinition<EntryKey, &[u8]> = TableDefinition::new("entries");
/// (centre, set, member) → score
const MARKS: TableDefinition<(&str, &str, &str), f64> = TableDefinition::new("marks");
/// (centre, name) → value
const BLOBS: TableDefinition<(&str, &str), &[u8]> = TableDefinition::new("blobs");
/// centre → (version, state)
const SNAPSHOTS: TableDefinition<&str, (u64, &[u8])> = TableDefinition::new("snapshots");
/// `format` → the number of this layout
const ABOUT: TableDefinition<&str, u64> = TableDefinition::new("about");

/// The layout above. A program that meets another one leaves the file alone.
pub(super) const FORMAT: u64 = 1;
const FORMAT_KEY: &str = "format";

/// The layout of the file, `None` if it is new.
pub(super) fn format(database: &redb::Database) -> Redb<Option<u64>> {
    match database.begin_read()?.open_table(ABOUT) {
        Ok(about) => Ok(about.get(FORMAT_KEY)?.map(|format| format.value())),
        Err(redb::TableError::TableDoesNotExist(_)) => Ok(None),
        Err(error) => Err(error.into()),
    }
}

/// Makes every table, so that no read meets a missing one.
pub(super) fn create(database: &redb::Database) -> Redb<()> {
    let tx = database.begin_write()?;
    tx.open_table(ENTRIES)?;
    tx.open_table(MARKS)?;
    tx.open_table(BLOBS)?;
    tx.open_table(SNAPSHOTS)?;
    tx.open_table(ABOUT)?.insert(FORMAT_KEY, FORMAT)?;
    tx.commit()?;
    Ok(())
}

pub(super) fn head(tx: &ReadTransaction, centre: &CentreId) -> Redb<Version> {
    last(&tx.open_table(ENTRIES)?, centre)
}

pub(super) fn read(
    tx: &ReadTransaction,
    centre: &CentreId,
    after: Version,
    limit: usize,
) -> Redb<Result<Vec<Record>, JournalError>> {
    following(&tx.open_table(ENTRIES)?, centre, after, limit)
}

pub(super) fn blob(tx: &ReadTransaction, centre: &CentreId, name: &str) -> Redb<Option<Bytes>> {
    let value = tx.open_table(BLOBS)?.get((centre.as_str(), name))?;
    Ok(value.map(|value| Bytes::copy_from_slice(value.value())))
}

pub(super) fn marks(
    tx: &ReadTransaction,
    centre: &CentreId,
    set: &str,
) -> Redb<Vec<(String, f64)>> {
    let mut members = Vec::new();
    for mark in tx.open_table(MARKS)?.range((centre.as_str(), set, "")..)? {
        let (key, score) = mark?;
        let (in_centre, in_set, member) = key.value();
        if (in_centre, in_set) != (centre.as_str(), set) {
            break;
        }
        members.push((member.to_owned(), score.value()));
    }
    // Stable: members of equal score stay in the order of their names.
    members.sort_by(|a, b| a.1.total_cmp(&b.1));
    Ok(members)
}

pub(super) fn snapshot(tx: &ReadTransaction, centre: &CentreId) -> Redb<Option<Snapshot>> {
    let kept = tx.open_table(SNAPSHOTS)?.get(centre.as_str())?;
    Ok(kept.map(|kept| {
        let (version, state) = kept.value();
        Snapshot { version: Version(version), state: Bytes::copy_from_slice(state) }
    }))
}

pub(super) fn append(
    tx: &WriteTransaction,
    centre: &CentreId,
    expected: Version,
    append: &Append,
) -> Redb<Result<Appended, JournalError>> {
    let mut entries = tx.open_table(ENTRIES)?;
    if let Some(in_the_way) = conflict(&entries, centre, expected)? {
        return Ok(in_the_way);
    }
    let before = entries.get((centre.as_str(), expected.0))?;
    if before.is_some_and(|last| !append.may_follow(last.value())) {
        return Ok(Err(JournalError::Diverged { version: expected.next() }));
    }
    entries.insert((centre.as_str(), expected.next().0), &*append.entry)?;
    let mut marks = tx.open_table(MARKS)?;
    for mark in &append.marks {
        let key = (centre.as_str(), &*mark.set, &*mark.member);
        match mark.score {
            Some(score) => marks.insert(key, score)?,
            None => marks.remove(key)?,
        };
    }
    let mut blobs: Table<(&str, &str), &[u8]> = tx.open_table(BLOBS)?;
    for (name, value) in &append.blobs {
        blobs.insert((centre.as_str(), &**name), &**value)?;
    }
    Ok(Ok(Appended::Done))
}

pub(super) fn put_back(
    tx: &WriteTransaction,
    centre: &CentreId,
    head: Version,
    what: &PutBack,
) -> Redb<Result<Appended, JournalError>> {
    let mut entries = tx.open_table(ENTRIES)?;
    if let Some(in_the_way) = conflict(&entries, centre, head)? {
        return Ok(in_the_way);
    }
    if let Some(Snapshot { version, state }) = &what.snapshot {
        entries.retain_in((centre.as_str(), 0)..=(centre.as_str(), u64::MAX), |_, _| false)?;
        tx.open_table(SNAPSHOTS)?.insert(centre.as_str(), (version.0, &**state))?;
    }
    for (version, entry) in (what.first(head).0..).zip(&what.entries) {
        entries.insert((centre.as_str(), version), &**entry)?;
    }
    let mut blobs: Table<(&str, &str), &[u8]> = tx.open_table(BLOBS)?;
    for (name, value) in &what.blobs {
        blobs.insert((centre.as_str(), &**name), &**value)?;
    }
    let mut marks = tx.open_table(MARKS)?;
    for (set, members) in &what.sets {
        for member in in_set(&marks, centre, set)? {
            marks.remove((centre.as_str(), &**set, &*member))?;
        }
        for (member, score) in members {
            marks.insert((centre.as_str(), &**set, &**member), *score)?;
        }
    }
    Ok(Ok(Appended::Done))
}

/// The members of a set, whatever their scores.
fn in_set(
    marks: &impl ReadableTable<(&'static str, &'static str, &'static str), f64>,
    centre: &CentreId,
    set: &str,
) -> Redb<Vec<String>> {
    let mut members = Vec::new();
    for mark in marks.range((centre.as_str(), set, "")..)? {
        let (key, _) = mark?;
        let (in_centre, in_set, member) = key.value();
        if (in_centre, in_set) != (centre.as_str(), set) {
            break;
        }
        members.push(member.to_owned());
    }
    Ok(members)
}

/// What is in the way of whoever expects the history to end there.
fn conflict(
    entries: &impl ReadableTable<EntryKey, &'static [u8]>,
    centre: &CentreId,
    expected: Version,
) -> Redb<Option<Result<Appended, JournalError>>> {
    let head = last(entries, centre)?;
    if head > expected {
        let missed = following(entries, centre, expected, CONFLICT_RECORDS_MAX)?;
        return Ok(Some(missed.map(Appended::Conflict)));
    }
    let is_shorter = head < expected;
    Ok(is_shorter.then_some(Err(JournalError::Shorter { head, expected })))
}

pub(super) fn erase(tx: &WriteTransaction, centre: &CentreId, names: &[String]) -> Redb<()> {
    let mut blobs = tx.open_table(BLOBS)?;
    for name in names {
        blobs.remove((centre.as_str(), name.as_str()))?;
    }
    Ok(())
}

pub(super) fn save_snapshot(
    tx: &WriteTransaction,
    centre: &CentreId,
    snapshot: &Snapshot,
) -> Redb<()> {
    let mut snapshots = tx.open_table(SNAPSHOTS)?;
    let kept = snapshots.get(centre.as_str())?.map(|kept| Version(kept.value().0));
    if kept.is_none_or(|kept| kept <= snapshot.version) {
        snapshots.insert(centre.as_str(), (snapshot.version.0, &*snapshot.state))?;
    }
    Ok(())
}

pub(super) fn trim(tx: &WriteTransaction, centre: &CentreId, through: Version) -> Redb<()> {
    let mut entries = tx.open_table(ENTRIES)?;
    let kept = last(&entries, centre)?.0.min(through.0.saturating_add(1));
    entries.retain_in((centre.as_str(), 0)..(centre.as_str(), kept), |_, _| false)?;
    Ok(())
}

fn last(entries: &impl ReadableTable<EntryKey, &'static [u8]>, centre: &CentreId) -> Redb<Version> {
    let all = (centre.as_str(), 0)..=(centre.as_str(), u64::MAX);
    match entries.range(all)?.next_back() {
        Some(entry) => Ok(Version(entry?.0.value().1)),
        None => Ok(Version(0)),
    }
}

/// The entries after a version, each following the one before.
fn following(
    entries: &impl ReadableTable<EntryKey, &'static [u8]>,
    centre: &CentreId,
    after: Version,
    limit: usize,
) -> Redb<Result<Vec<Record>, JournalError>> {
    let rest = (centre.as_str(), after.next().0)..=(centre.as_str(), u64::MAX);
    let mut records = Vec::new();
    for entry in entries.range(rest)?.take(limit) {
        let (key, entry) = entry?;
        let version = Version(key.value().1);
        records.push(Record { version, entry: Bytes::copy_from_slice(entry.value()) });
    }
    let begins = records.first().map_or(after.next(), |record| record.version);
    let is_first = begins > after.next() && first(entries, centre)? == Some(begins);
    if let Some(error) = trimmed(after, begins).filter(|_| is_first) {
        return Ok(Err(error));
    }
    Ok(gapless(centre, after, records))
}

fn first(
    entries: &impl ReadableTable<EntryKey, &'static [u8]>,
    centre: &CentreId,
) -> Redb<Option<Version>> {
    let all = (centre.as_str(), 0)..=(centre.as_str(), u64::MAX);
    let first = entries.range(all)?.next().transpose()?;
    Ok(first.map(|(key, _)| Version(key.value().1)))
}
