//! Snapshots in Redis: written and read in parts, so that none holds up the commands of others on
//! the shared connection, nor Redis itself.
//!
//! The parts of a snapshot lie in the hash `parts` under names that begin with its *take*: its
//! version and the digest of its bytes, so that two nodes that write at once cannot mix theirs up.
//! When all parts are there, a script (`save_snapshot.lua`) makes it the one that is loaded.

use std::sync::LazyLock;

use aws_lc_rs::digest::{SHA256, digest};
use bytes::{Bytes, BytesMut};
use redis::{Script, cmd};

use super::super::{JournalError, Result, Snapshot};
use super::connection::Connection;
use super::key;
use crate::domain::{CentreId, Version};

/// How large a part is: less than a millisecond of anybody's time.
const PART_BYTES: usize = 256 << 10;

/// How often a load begins anew because the snapshot was replaced meanwhile.
const LOADS_MAX: usize = 5;

static SAVE: LazyLock<Script> = LazyLock::new(|| Script::new(include_str!("save_snapshot.lua")));

/// The snapshot that is loaded: its version, its take, and how many parts it has.
type Pointer = (Option<u64>, Option<String>, Option<usize>);

pub(super) async fn save(
    connection: &Connection,
    centre: &CentreId,
    snapshot: &Snapshot,
) -> Result<()> {
    let take = take(snapshot);
    let saved = write(connection, centre, snapshot, &take).await;
    if saved.is_err() {
        // Whatever stood in the way, a full store most likely, the parts are of no use. If they
        // stay, the next snapshot drops them.
        let names = (0..count(snapshot)).map(|number| part_name(&take, number));
        drop_parts(connection, centre, &names.collect::<Vec<_>>()).await;
    }
    saved
}

/// Takes parts out, as well as that goes now.
pub(super) async fn drop_parts(connection: &Connection, centre: &CentreId, names: &[String]) {
    if !names.is_empty() {
        let mut drop = cmd("HDEL");
        drop.arg(parts_key(centre)).arg(names);
        let _ = connection.ask::<u64>(&drop).await;
    }
}

async fn write(
    connection: &Connection,
    centre: &CentreId,
    snapshot: &Snapshot,
    take: &str,
) -> Result<()> {
    write_parts(connection, centre, snapshot, take).await?;
    let mut call = SAVE.key(key(centre, "snapshot"));
    call.key(parts_key(centre)).arg(snapshot.version.0).arg(take).arg(count(snapshot));
    match connection.run::<String>(&call).await?.as_str() {
        "saved" | "older" => Ok(()),
        "incomplete" => {
            let text = "parts of the snapshot were dropped while it was written";
            Err(JournalError::Unavailable(text.to_owned()))
        }
        word => Err(JournalError::Damaged(format!("the snapshot script answered {word}"))),
    }
}

/// Writes the parts, which nobody reads before a script has said so.
pub(super) async fn write_parts(
    connection: &Connection,
    centre: &CentreId,
    snapshot: &Snapshot,
    take: &str,
) -> Result<()> {
    for (number, part) in snapshot.state.chunks(PART_BYTES).enumerate() {
        let mut set = cmd("HSET");
        set.arg(parts_key(centre)).arg(part_name(take, number)).arg(part);
        connection.ask::<u64>(&set).await?;
    }
    Ok(())
}

pub(super) async fn load(connection: &Connection, centre: &CentreId) -> Result<Option<Snapshot>> {
    for _ in 0..LOADS_MAX {
        let mut pointer = cmd("HMGET");
        pointer.arg(key(centre, "snapshot")).arg("version").arg("take").arg("parts");
        let (version, take, count) = match connection.ask::<Pointer>(&pointer).await? {
            (None, None, None) => return Ok(None),
            (Some(version), Some(take), Some(count)) => (Version(version), take, count),
            _ => return Err(damaged(centre)),
        };
        if let Some(state) = read(connection, centre, &take, count).await? {
            let snapshot = Snapshot { version, state };
            let is_whole = self::take(&snapshot) == take;
            return if is_whole { Ok(Some(snapshot)) } else { Err(damaged(centre)) };
        }
    }
    Err(damaged(centre))
}

/// All parts together; `None` if one is not there, or no longer.
async fn read(
    connection: &Connection,
    centre: &CentreId,
    take: &str,
    count: usize,
) -> Result<Option<Bytes>> {
    let mut state = BytesMut::new();
    for number in 0..count {
        let mut get = cmd("HGET");
        get.arg(parts_key(centre)).arg(part_name(take, number));
        let part: Option<Bytes> = connection.ask(&get).await?;
        let Some(part) = part else { return Ok(None) };
        state.extend_from_slice(&part);
    }
    Ok(Some(state.freeze()))
}

fn damaged(centre: &CentreId) -> JournalError {
    JournalError::Damaged(format!("the snapshot of {centre} is not whole"))
}

/// What these very bytes are called.
pub(super) fn take(snapshot: &Snapshot) -> String {
    let digest = digest(&SHA256, &snapshot.state);
    let short = digest.as_ref().iter().take(16).map(|byte| format!("{byte:02x}"));
    format!("{}/{}", snapshot.version, short.collect::<String>())
}

/// How many parts it has.
pub(super) fn count(snapshot: &Snapshot) -> usize {
    snapshot.state.len().div_ceil(PART_BYTES)
}

fn part_name(take: &str, number: usize) -> String {
    format!("{take}:{number}")
}

/// Where parts lie.
pub(super) fn parts_key(centre: &CentreId) -> String {
    key(centre, "snapshot:parts")
}
