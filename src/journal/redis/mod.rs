//! The journal in Redis (7 or newer): several servers, one history.
//!
//! All keys of a centre lie under one hash tag, so that a Redis Cluster would keep them together:
//!
//! | key | type | holds |
//! |---|---|---|
//! | `{longhua}:journal` | stream | entry `n` under the id `n-0`, in the field `entry` |
//! | `{longhua}:queue:medical` | sorted set | the marks of the set `queue:medical` |
//! | `{longhua}:blobs` | hash | values that can be erased |
//! | `{longhua}:snapshot` | hash | `version` and `state` |
//!
//! An append is one script (`append.lua`), which Redis runs alone: compare, append, update,
//! publish. The head is the id of the stream's last entry and nothing else, so there is nothing
//! that could disagree with it. What is acknowledged survives what Redis is set up to survive:
//! `appendonly yes` with `appendfsync always` for a loss of power.
//!
//! Erasing takes the value out at once; Redis's append-only file loses it at its next rewrite.

mod connection;
mod follow;
mod put_back;

use std::collections::HashMap;
use std::sync::LazyLock;

use async_trait::async_trait;
use bytes::Bytes;
use redis::{Script, Value, cmd, from_redis_value};
use tokio::sync::watch;

use self::connection::{Connection, translate};
use self::follow::Follower;
use super::{
    Append, Appended, CONFLICT_RECORDS_MAX, Journal, JournalError, PutBack, Record, Result,
    Snapshot, gapless,
};
use crate::domain::{CentreId, Version};

static APPEND: LazyLock<Script> = LazyLock::new(|| Script::new(include_str!("append.lua")));
static SAVE_SNAPSHOT: LazyLock<Script> =
    LazyLock::new(|| Script::new(include_str!("save_snapshot.lua")));

/// A journal in Redis, shared with every server that names the same one.
pub struct RedisJournal {
    connection: Connection,
    follower: Follower,
}

impl RedisJournal {
    /// Connects to the Redis at a `redis://` or `rediss://` address and makes sure that it can
    /// serve. Later losses of the connection heal by themselves.
    ///
    /// # Errors
    /// `Unavailable` if nobody answers, `Unusable` if this Redis cannot be a journal: too old, a
    /// wrong password, or set up to forget keys when it is full.
    pub async fn connect(url: &str) -> Result<Self> {
        let client = connection::client(url)?;
        let connection = Connection::open(&client).await?;
        let follower = Follower::start(client, connection.clone());
        Ok(Self { connection, follower })
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
        let call = append_call(centre, expected, append);
        let answer: Answer = self.connection.run(&call).await?;
        answer.appended(centre, expected)
    }

    async fn put_back(&self, centre: &CentreId, head: Version, what: PutBack) -> Result<Appended> {
        what.assert_sound();
        put_back::put_back(&self.connection, centre, head, &what).await
    }

    async fn read(&self, centre: &CentreId, after: Version, limit: usize) -> Result<Vec<Record>> {
        let after_id = format!("({}", id(after));
        let mut range = cmd("XRANGE");
        range.arg(journal_key(centre)).arg(after_id).arg("+").arg("COUNT").arg(limit);
        gapless(centre, after, records(self.connection.ask(&range).await?)?)
    }

    async fn head(&self, centre: &CentreId) -> Result<Version> {
        self.connection.head(centre).await
    }

    async fn follow(&self, centre: &CentreId) -> Result<watch::Receiver<Version>> {
        self.follower.follow(centre).await
    }

    async fn blob(&self, centre: &CentreId, name: &str) -> Result<Option<Bytes>> {
        self.connection.ask(cmd("HGET").arg(key(centre, "blobs")).arg(name)).await
    }

    async fn erase(&self, centre: &CentreId, name: &str) -> Result<()> {
        self.connection.ask(cmd("HDEL").arg(key(centre, "blobs")).arg(name)).await
    }

    async fn save_snapshot(&self, centre: &CentreId, snapshot: Snapshot) -> Result<()> {
        let mut call = SAVE_SNAPSHOT.key(key(centre, "snapshot"));
        call.arg(snapshot.version.0).arg(&*snapshot.state);
        self.connection.run(&call).await
    }

    async fn load_snapshot(&self, centre: &CentreId) -> Result<Option<Snapshot>> {
        let mut fields = cmd("HMGET");
        fields.arg(key(centre, "snapshot")).arg("version").arg("state");
        let (version, state): (Option<u64>, Option<Bytes>) = self.connection.ask(&fields).await?;
        match (version, state) {
            (None, None) => Ok(None),
            (Some(version), Some(state)) => Ok(Some(Snapshot { version: Version(version), state })),
            _ => Err(JournalError::Damaged(format!("half of the snapshot of {centre} is missing"))),
        }
    }
}

/// What a script that appends answers: a word, and what was found instead if it is not `done`.
struct Answer {
    word: String,
    found: Option<Value>,
}

impl Answer {
    /// What that means to whoever expected the history to end there.
    fn appended(self, centre: &CentreId, expected: Version) -> Result<Appended> {
        match (self.word.as_str(), self.found) {
            ("done", None) => Ok(Appended::Done),
            ("conflict", Some(missed)) => {
                gapless(centre, expected, records(missed)?).map(Appended::Conflict)
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
fn append_call(
    centre: &CentreId,
    expected: Version,
    append: Append,
) -> redis::ScriptInvocation<'static> {
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

fn id(version: Version) -> String {
    format!("{version}-0")
}

fn version(id: &str) -> Result<Version> {
    let number = id.strip_suffix("-0").and_then(|number| number.parse().ok());
    number.ok_or_else(|| JournalError::Damaged(format!("{id} is not the id of an entry")))
}
