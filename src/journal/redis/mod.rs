//! The journal in Redis (7 or newer): several servers, one history.
//!
//! All keys of a centre lie under one hash tag, so that a Redis Cluster keeps them together:
//!
//! | key | type | holds |
//! |---|---|---|
//! | `{longhua}:journal` | stream | entry `n` under the id `n-0`, in the field `entry` |
//! | `{longhua}:queue:medical` | sorted set | the marks of the set `queue:medical` |
//! | `{longhua}:blobs` | hash | values that can be erased |
//! | `{longhua}:snapshot` | hash | which snapshot is loaded: `version`, `take`, `parts` |
//! | `{longhua}:snapshot:parts` | hash | its bytes, in parts |
//! | `{longhua}:fence` | string | nothing; written behind whatever replicas are waited for with |
//!
//! An append is one script (`append.lua`), which Redis runs alone: compare, append, update,
//! publish. The head is the id of the stream's last entry and nothing else, so there is nothing
//! that could disagree with it. What is acknowledged survives what Redis is set up to survive:
//! `appendonly yes` with `appendfsync always` for a loss of power, and replicas that are waited for
//! against the loss of a machine.
//!
//! Two channels announce: `{longhua}:journal` each new version, and `{longhua}:hails` what processes
//! say to one another.
//!
//! Erasing takes the value out at once; Redis's append-only file loses it at its next rewrite.

mod begin_anew;
mod cluster;
mod connection;
mod fence;
mod follow;
mod hosts;
mod primary;
mod put_back;
mod room;
mod shard;
mod snapshot;

use std::collections::HashMap;
use std::sync::LazyLock;

use async_trait::async_trait;
use bytes::Bytes;
use redis::{Script, ScriptInvocation, Value, cmd, from_redis_value};
use tokio::sync::{broadcast, watch};

use self::cluster::ClusterUrl;
use self::connection::{Connection, translate};
use self::fence::Fence;
use self::primary::Sentinels;
use self::shard::Shards;
use super::{
    Append, Appended, CONFLICT_RECORDS_MAX, Journal, JournalError, PutBack, Record, Result, Room,
    Snapshot, gapless, trimmed,
};
use crate::domain::{CentreId, Timestamp, Version};

static APPEND: LazyLock<Script> = LazyLock::new(|| Script::new(include_str!("append.lua")));
static ERASE: LazyLock<Script> = LazyLock::new(|| Script::new(include_str!("erase.lua")));
static TRIM: LazyLock<Script> = LazyLock::new(|| Script::new(include_str!("trim.lua")));

/// A journal in Redis, shared with every server that names the same one.
pub struct RedisJournal {
    shards: Shards,
    fence: Fence,
}

impl RedisJournal {
    /// Connects to the Redis at a `redis://`, `rediss://`, `redis+sentinel://`, `redis+cluster://`
    /// or `rediss+cluster://` address and makes sure that it can serve. Later losses of the
    /// connection heal by themselves.
    ///
    /// # Errors
    /// `Unavailable` if nobody answers, `Unusable` if this Redis cannot be a journal: too old, a
    /// wrong password, or set up to forget keys when it is full.
    pub async fn connect(url: &str) -> Result<Self> {
        Ok(Self { shards: Shards::connect(url).await?, fence: Fence::of(0) })
    }

    /// Acknowledges what was written, or destroyed, only when so many replicas have it too.
    pub fn waiting_for(self, wait_replicas: u32) -> Self {
        Self { fence: Fence::of(wait_replicas), ..self }
    }

    /// The connection to where the centre's keys are.
    async fn of(&self, centre: &CentreId) -> Result<Connection> {
        Ok(self.shards.of(centre).await?.connection.clone())
    }
}

#[async_trait]
impl Journal for RedisJournal {
    async fn append(
        &self,
        centre: &CentreId,
        expected: Version,
        append: Append,
    ) -> Result<Appended> {
        append.assert_sound();
        let connection = self.of(centre).await?;
        let call = append_call(centre, expected, append);
        let answer: Answer = self.fence.run(&connection, centre, &call).await?;
        answer.appended(&connection, centre, expected).await
    }

    async fn put_back(&self, centre: &CentreId, head: Version, what: PutBack) -> Result<Appended> {
        what.assert_sound(head);
        put_back::put_back(&self.of(centre).await?, self.fence, centre, head, &what).await
    }

    async fn read(&self, centre: &CentreId, after: Version, limit: usize) -> Result<Vec<Record>> {
        let after_id = format!("({}", id(after));
        let mut range = cmd("XRANGE");
        range.arg(journal_key(centre)).arg(after_id).arg("+").arg("COUNT").arg(limit);
        let connection = self.of(centre).await?;
        let found = records(connection.ask(&range).await?)?;
        whole(&connection, centre, after, found).await
    }

    async fn head(&self, centre: &CentreId) -> Result<Version> {
        self.of(centre).await?.head(centre).await
    }

    async fn follow(&self, centre: &CentreId) -> Result<watch::Receiver<Version>> {
        self.shards.of(centre).await?.follower.follow(centre).await
    }

    async fn hail(&self, centre: &CentreId, word: &str) -> Result<()> {
        let mut publish = cmd("PUBLISH");
        publish.arg(hail_key(centre)).arg(word);
        let listeners: Value = self.of(centre).await?.ask(&publish).await?;
        drop(listeners);
        Ok(())
    }

    async fn hails(&self, centre: &CentreId) -> Result<broadcast::Receiver<String>> {
        self.shards.of(centre).await?.follower.hails(centre).await
    }

    async fn blobs(&self, centre: &CentreId, names: &[String]) -> Result<Vec<Option<Bytes>>> {
        if names.is_empty() {
            return Ok(Vec::new());
        }
        self.of(centre).await?.ask(cmd("HMGET").arg(key(centre, "blobs")).arg(names)).await
    }

    async fn erase(&self, centre: &CentreId, names: &[String]) -> Result<()> {
        if names.is_empty() {
            return Ok(());
        }
        let mut call = ERASE.key(key(centre, "blobs"));
        names.iter().for_each(|name| _ = call.arg(name));
        self.fence.run(&self.of(centre).await?, centre, &call).await
    }

    async fn save_snapshot(&self, centre: &CentreId, snapshot: Snapshot) -> Result<()> {
        snapshot::save(&self.of(centre).await?, centre, &snapshot).await
    }

    async fn load_snapshot(&self, centre: &CentreId) -> Result<Option<Snapshot>> {
        snapshot::load(&self.of(centre).await?, centre).await
    }

    async fn trim(&self, centre: &CentreId, through: Version) -> Result<()> {
        let mut call = TRIM.key(journal_key(centre));
        call.arg(through.0).arg(through.0.saturating_add(1));
        self.of(centre).await?.run(&call).await
    }

    async fn time(&self, centre: &CentreId) -> Result<Option<Timestamp>> {
        let (seconds, micros): (i64, i64) = self.of(centre).await?.ask(&cmd("TIME")).await?;
        let ms = seconds.saturating_mul(1_000).saturating_add(micros / 1_000);
        Ok(Some(Timestamp::from_millis(ms)))
    }

    async fn room(&self, centre: &CentreId) -> Result<Option<Room>> {
        room::room(&self.of(centre).await?).await.map(Some)
    }
}

/// The records, if nothing is missing before or among them.
async fn whole(
    connection: &Connection,
    centre: &CentreId,
    after: Version,
    records: Vec<Record>,
) -> Result<Vec<Record>> {
    let begins = records.first().map_or(after.next(), |record| record.version);
    let Some(error) = trimmed(after, begins) else { return gapless(centre, after, records) };
    // Somebody may have trimmed on since: then the history begins even later.
    let first = connection.first(centre).await?;
    let is_trimmed = first.is_some_and(|first| first >= begins);
    if is_trimmed { Err(error) } else { gapless(centre, after, records) }
}

/// An address of sentinels with no password in it, if it is one.
pub(super) fn shown_sentinels(url: &str) -> Option<String> {
    Some(Sentinels::read(url)?.shown())
}

/// An address of a cluster with no password in it, if it is one.
pub(super) fn shown_cluster(url: &str) -> Option<String> {
    Some(ClusterUrl::read(url)?.shown())
}

/// What a script that appends answers: a word, and what was found instead if it is not `done`.
struct Answer {
    word: String,
    found: Option<Value>,
}

impl Answer {
    /// What that means to whoever expected the history to end there.
    async fn appended(
        self,
        connection: &Connection,
        centre: &CentreId,
        expected: Version,
    ) -> Result<Appended> {
        match (self.word.as_str(), self.found) {
            ("done", None) => Ok(Appended::Done),
            ("conflict", Some(missed)) => {
                let missed = whole(connection, centre, expected, records(missed)?).await?;
                Ok(Appended::Conflict(missed))
            }
            ("shorter", Some(head)) => {
                let id: String = from_redis_value(head).map_err(|e| translate(e.into()))?;
                Err(JournalError::Shorter { head: version(&id)?, expected })
            }
            ("diverged", None) => Err(JournalError::Diverged { version: expected.next() }),
            (word, _) => Err(JournalError::Damaged(format!("a script answered {word}"))),
        }
    }
}

impl redis::FromRedisValue for Answer {
    fn from_redis_value(value: Value) -> std::result::Result<Self, redis::ParsingError> {
        let mut parts = Vec::<Value>::from_redis_value(value)?.into_iter();
        let word = from_redis_value(parts.next().unwrap_or(Value::Nil))?;
        Ok(Self { word, found: parts.next() })
    }
}

/// The script's call; its arguments are described in `append.lua`.
fn append_call(centre: &CentreId, expected: Version, append: Append) -> ScriptInvocation<'static> {
    let mut call = APPEND.key(journal_key(centre));
    call.key(key(centre, "blobs"));
    call.arg(id(expected)).arg(id(expected.next())).arg(&*append.entry).arg(CONFLICT_RECORDS_MAX);
    call.arg(&*append.follows).arg(append.marks.len());
    // The places of sets in KEYS, which Lua counts from 1.
    let mut places = HashMap::new();
    for mark in &append.marks {
        let next = places.len() + 3;
        let place = *places.entry(mark.set.as_str()).or_insert_with(|| {
            call.key(key(centre, &mark.set));
            next
        });
        call.arg(place).arg(&mark.member);
        match mark.score {
            Some(score) => call.arg(score),
            None => call.arg(""),
        };
    }
    for (name, value) in &append.blobs {
        call.arg(name).arg(&**value);
    }
    call
}

/// The entries in the answer to an XRANGE.
fn records(answer: Value) -> Result<Vec<Record>> {
    let entries: Vec<(String, (String, Bytes))> =
        from_redis_value(answer).map_err(|error| translate(error.into()))?;
    let record =
        |(id, (_, entry)): (String, (String, Bytes))| Ok(Record { version: version(&id)?, entry });
    entries.into_iter().map(record).collect()
}

fn key(centre: &CentreId, name: &str) -> String {
    format!("{{{centre}}}:{name}")
}

/// The key of the history, and the channel on which its growth is announced.
fn journal_key(centre: &CentreId) -> String {
    key(centre, "journal")
}

/// The channel on which words are said to the centre.
fn hail_key(centre: &CentreId) -> String {
    key(centre, "hails")
}

fn id(version: Version) -> String {
    format!("{version}-0")
}

fn version(id: &str) -> Result<Version> {
    let number = id.strip_suffix("-0").and_then(|number| number.parse().ok());
    number.ok_or_else(|| JournalError::Damaged(format!("{id} is not the id of an entry")))
}
