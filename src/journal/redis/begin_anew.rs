//! Beginning a history anew, with its last entries and a state that stands in for those before.
//!
//! Both may be large, and must take effect together. So they are written first, beside the parts of
//! snapshots and under names that begin with the take; a script (`begin_anew.lua`) makes a history
//! of them. What is left of an attempt that failed goes with the next snapshot.

use std::sync::LazyLock;

use bytes::Bytes;
use redis::{Script, cmd};

use super::super::{Appended, CONFLICT_RECORDS_MAX, JournalError, Result, Snapshot};
use super::connection::Connection;
use super::fence::Fence;
use super::{Answer, id, journal_key, key, snapshot};
use crate::domain::{CentreId, Version};

/// How much is written at once, about.
const PORTION_BYTES: usize = 256 << 10;

static BEGIN_ANEW: LazyLock<Script> = LazyLock::new(|| Script::new(include_str!("begin_anew.lua")));

/// Entries up to and with the version of the snapshot take the place of a history that ends at
/// `head`.
pub(super) async fn begin_anew(
    connection: &Connection,
    fence: Fence,
    centre: &CentreId,
    head: Version,
    (first, entries): (Version, &[Bytes]),
    state: &Snapshot,
) -> Result<Appended> {
    let ids: Vec<String> = (first.0..).map(|n| id(Version(n))).take(entries.len()).collect();
    let take = snapshot::take(state);
    let names: Vec<String> = ids.iter().map(|id| format!("{take}:{id}")).collect();
    let begun = async {
        snapshot::write_parts(connection, centre, state, &take).await?;
        write_entries(connection, centre, &names, entries).await?;
        let mut call = BEGIN_ANEW.key(journal_key(centre));
        call.key(key(centre, "snapshot")).key(snapshot::parts_key(centre));
        call.arg(id(head)).arg(CONFLICT_RECORDS_MAX);
        call.arg(state.version.0).arg(&take).arg(snapshot::count(state)).arg(&ids);
        let answer: Answer = fence.run(connection, centre, &call).await?;
        if answer.word == "incomplete" {
            let text = "parts of a history were dropped while it was written";
            return Err(JournalError::Unavailable(text.to_owned()));
        }
        answer.appended(connection, centre, head).await
    };
    let begun = begun.await;
    if !matches!(begun, Ok(Appended::Done)) {
        // If they are in the history after all, there is nothing left to drop.
        snapshot::drop_parts(connection, centre, &names).await;
    }
    begun
}

async fn write_entries(
    connection: &Connection,
    centre: &CentreId,
    names: &[String],
    entries: &[Bytes],
) -> Result<()> {
    let mut pieces = names.iter().zip(entries).peekable();
    while pieces.peek().is_some() {
        let (mut set, mut bytes) = (cmd("HSET"), 0);
        set.arg(snapshot::parts_key(centre));
        while let Some((name, entry)) = pieces.next_if(|_| bytes < PORTION_BYTES) {
            set.arg(name).arg(&**entry);
            bytes += name.len() + entry.len();
        }
        connection.ask::<u64>(&set).await?;
    }
    Ok(())
}
