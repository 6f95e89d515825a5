//! The journal: the append-only history of each centre, and the only lock there is.
//!
//! Nothing here knows what an entry means. A centre's journal is a sequence of byte strings
//! numbered from 1; an append names the version it expects to follow, and either becomes the next
//! entry or learns what was appended instead. What readers outside want to see (which calls wait,
//! in which order) travels along as *marks*; what must be erasable (data keys) as *blobs* that lie
//! beside the history. Entry, marks and blobs take effect in one atomic step.
//!
//! What is read often is not read from the beginning: a *snapshot* of the state is kept beside the
//! history, and entries far behind it are moved into an [`Archive`]. [`History`] reads both as one.
//!
//! | store | module | for |
//! |---|---|---|
//! | [`MemoryJournal`] | `memory` | tests and simulations; ends with the process |
//! | [`LocalJournal`] | `local` | one server on one machine, nothing to install |
//! | [`RedisJournal`] | `redis` | production: several servers on one history |

mod archive;
mod chain;
mod hails;
mod history;
mod local;
mod memory;
mod open;
mod redis;
mod room;

pub mod codec;

use std::time::Duration;

use async_trait::async_trait;
use bytes::Bytes;
use tokio::sync::{broadcast, watch};

use crate::domain::{CentreId, Timestamp, Version};

pub use self::redis::RedisJournal;
pub use archive::{Archive, ArchiveFile};
pub use chain::Chain;
pub use history::History;
pub use local::LocalJournal;
pub use memory::{Fault, MemoryJournal};
pub use open::{BadJournalUrl, JournalUrl, open, open_existing};
pub use room::Room;

/// One change of a read model: a sorted set of names, for programs that look at the store directly.
#[derive(Debug, Clone, PartialEq)]
pub struct Mark {
    /// Which sorted set, without the centre's prefix: `queue:medical`.
    pub set: String,
    /// The member.
    pub member: String,
    /// Its score (served in ascending order, equal scores by name; never NaN), or `None` to take
    /// the member out.
    pub score: Option<f64>,
}

/// What one append writes, all of it or nothing.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Append {
    /// The entry, opaque here.
    pub entry: Bytes,
    /// Changes of the read models, made in this order.
    pub marks: Vec<Mark>,
    /// Small values to keep beside the history, by name: they can be erased, the history cannot.
    pub blobs: Vec<(String, Bytes)>,
    /// How the entry begins that this one is to follow, enough to tell it from any other. The
    /// append is refused behind another one of the same version: that history is not the one in
    /// which it was decided. Empty if it does not matter, and for the first entry.
    pub follows: Bytes,
}

/// What a process still holds of a history that its store has lost.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct PutBack {
    /// The entries behind the store's head, in order; with a snapshot, those up to and with its
    /// version.
    pub entries: Vec<Bytes>,
    /// The state after the last of the entries, if it must stand in for others that lie between the
    /// store's head and the first of them, and that nobody holds any more.
    pub snapshot: Option<Snapshot>,
    /// Values to keep beside the history, by name.
    pub blobs: Vec<(String, Bytes)>,
    /// The read models as they shall be: each set with its members and their scores. A set that is
    /// named here holds nothing else afterwards; one that is not stays as it is.
    pub sets: Vec<(String, Vec<(String, f64)>)>,
}

/// What became of an append.
#[derive(Debug, Clone, PartialEq)]
pub enum Appended {
    /// The entry is durable as `expected + 1`.
    Done,
    /// Somebody else was first: the entries after `expected`, in order, never empty. There may be
    /// more than these; an append that expects the last of them finds out.
    Conflict(Vec<Record>),
}

/// An entry as it was read back.
#[derive(Debug, Clone, PartialEq)]
pub struct Record {
    /// Its place in the history.
    pub version: Version,
    /// Its bytes.
    pub entry: Bytes,
}

/// A saved state, so that a start need not read the whole history.
#[derive(Debug, Clone, PartialEq)]
pub struct Snapshot {
    /// The last entry that the state contains.
    pub version: Version,
    /// The state, opaque here.
    pub state: Bytes,
}

/// Why the store could not do it.
#[derive(Debug, Clone, thiserror::Error)]
pub enum JournalError {
    /// Out of reach, or no answer in time. A write may or may not have happened: append the same
    /// bytes again and see, exactly one of the two will count.
    #[error("the journal cannot be reached: {0}")]
    Unavailable(String),
    /// The store has no room, and said so before it wrote anything.
    #[error("the journal has no room left: {0}")]
    Full(String),
    /// The head is *behind* the expected version: the store has lost entries that this process
    /// still knows.
    #[error("the journal ends at version {head}, behind the expected {expected}")]
    Shorter {
        /// The version at which the store now ends.
        head: Version,
        /// The version that the caller knows of.
        expected: Version,
    },
    /// What is asked for was trimmed: whoever keeps an archive has it there.
    #[error("the journal begins at version {first}; what came before was trimmed")]
    Trimmed {
        /// The first entry that is still there.
        first: Version,
    },
    /// The store has another history than this process: what stands before this version is not
    /// what it knows.
    #[error("entry {version} of the journal does not follow the one before it that is known here")]
    Diverged {
        /// The first version that cannot follow.
        version: Version,
    },
    /// What is stored cannot be what was written. Trying again will not help.
    #[error("the journal is damaged: {0}")]
    Damaged(String),
    /// The store is there but cannot serve as a journal before somebody changes something; the
    /// text says what. Met at the start: a Redis that is too old, a file that is already open.
    #[error("the journal cannot be used: {0}")]
    Unusable(String),
}

impl JournalError {
    /// Whether the same call may succeed later without anybody doing something about it.
    pub fn is_passing(&self) -> bool {
        matches!(self, Self::Unavailable(_) | Self::Full(_))
    }
}

/// The result of asking a journal.
pub type Result<T> = std::result::Result<T, JournalError>;

/// Where the histories of centres are kept. One contract, checked by one suite (`tests/`) for
/// every implementation.
#[async_trait]
pub trait Journal: Send + Sync + 'static {
    /// Appends behind `expected` if that is still the head. When this returns `Done`, the entry
    /// survives whatever the store promises to survive.
    async fn append(
        &self,
        centre: &CentreId,
        expected: Version,
        append: Append,
    ) -> Result<Appended>;

    /// Puts back what the store has lost, if it still ends at `head`: entries, blobs and read
    /// models. `Conflict` and `Shorter` mean the same as for an append, and nothing was changed.
    ///
    /// All of it takes effect in one step; what is too large for that comes in several, each behind
    /// the head that the one before has left, and the last entries come last. Whoever is broken
    /// off half-way has put back a part, and goes on from the new head.
    ///
    /// With a snapshot, the history begins anew with the first of the entries, as if all before had
    /// been trimmed, and ends with the last of them. What the store still has of it is forgotten, a
    /// newer snapshot too. Entries and snapshot take effect in one step, whatever their size: nobody
    /// ever finds a part of them. Of two who do so one is first; the other is told what it would be
    /// for an append: a conflict, or that what it expects was trimmed.
    async fn put_back(&self, centre: &CentreId, head: Version, what: PutBack) -> Result<Appended>;

    /// The entries after `after` in order, at most `limit` of them; empty at the head. A gap is
    /// `Damaged`: nobody may go on without an entry that once was there. `Trimmed` says that the
    /// history does not reach back that far.
    async fn read(&self, centre: &CentreId, after: Version, limit: usize) -> Result<Vec<Record>>;

    /// The version of the last entry; 0 for a centre without history.
    async fn head(&self, centre: &CentreId) -> Result<Version>;

    /// A signal of the newest version known to exist, whoever wrote it, for as long as the
    /// receiver is kept. It may skip versions and may lag by the time a message takes; a waiter
    /// that sees it move reads what is new. When it moves *back*, the store may have lost entries:
    /// ask for the head.
    async fn follow(&self, centre: &CentreId) -> Result<watch::Receiver<Version>>;

    /// Says a word to every process that listens to the centre now, this one too. It is kept
    /// nowhere and may be lost.
    async fn hail(&self, centre: &CentreId, word: &str) -> Result<()>;

    /// The words that are said to the centre from now on.
    async fn hails(&self, centre: &CentreId) -> Result<broadcast::Receiver<String>>;

    /// The values kept beside the history under these names, a page of them, each in the place of
    /// its name.
    async fn blobs(&self, centre: &CentreId, names: &[String]) -> Result<Vec<Option<Bytes>>>;

    /// One of them.
    async fn blob(&self, centre: &CentreId, name: &str) -> Result<Option<Bytes>> {
        let found = self.blobs(centre, &[name.to_owned()]).await?;
        Ok(found.into_iter().next().flatten())
    }

    /// Destroys the values under these names; fine where there are none.
    async fn erase(&self, centre: &CentreId, names: &[String]) -> Result<()>;

    /// Keeps a snapshot in place of an older one. A newer one stays: a slow node must not take
    /// away the state that makes old entries dispensable.
    async fn save_snapshot(&self, centre: &CentreId, snapshot: Snapshot) -> Result<()>;

    /// The newest snapshot that was kept; `Damaged` if it is not whole.
    async fn load_snapshot(&self, centre: &CentreId) -> Result<Option<Snapshot>>;

    /// Forgets the entries up to and with `through`, for good: they must be safe elsewhere. The last
    /// entry always stays, for it says where the history ends.
    async fn trim(&self, centre: &CentreId, through: Version) -> Result<()>;

    /// What time it is where the store is: at some moment between asking and being answered. Nothing
    /// if it is the clock of this machine, or none. It decides nothing about a history; nodes ask to
    /// find out which of their clocks is off.
    async fn time(&self, centre: &CentreId) -> Result<Option<Timestamp>> {
        let _ = centre;
        Ok(None)
    }

    /// How much room the store has, as far as it can be known; nothing if it has no bounds and
    /// never will.
    async fn room(&self, centre: &CentreId) -> Result<Option<Room>> {
        let _ = centre;
        Ok(None)
    }
}

/// How long a store may take to answer before the answer counts as lost.
pub const ANSWER_DEADLINE: Duration = Duration::from_secs(2);

/// The most entries that one conflict brings back. A caller that missed more reads on.
const CONFLICT_RECORDS_MAX: usize = 64;

impl Append {
    /// Stops a caller that would store nonsense, before anything is written.
    ///
    /// # Panics
    /// If a score is NaN: no order has a place for it.
    fn assert_sound(&self) {
        for mark in &self.marks {
            let sound = mark.score.is_none_or(|score| !score.is_nan());
            assert!(sound, "the score of {} in {} is not a number", mark.member, mark.set);
        }
    }

    /// Whether this may stand behind that entry.
    fn may_follow(&self, last: &[u8]) -> bool {
        last.starts_with(&self.follows)
    }
}

impl PutBack {
    /// Stops a caller that would store nonsense, before anything is written.
    ///
    /// # Panics
    /// If a score is NaN: no order has a place for it. If a snapshot does not stand in for anything
    /// behind `head`, or comes without the entry that it was taken after.
    fn assert_sound(&self, head: Version) {
        let mut members = self.sets.iter().flat_map(|(_, members)| members);
        assert!(members.all(|(_, score)| !score.is_nan()), "a score is not a number");
        if let Some(snapshot) = &self.snapshot {
            let count = self.entries.len() as u64;
            let has_gap =
                (1..snapshot.version.0).contains(&count) && self.first(head) > head.next();
            assert!(has_gap, "{count} entries up to {} behind {head}", snapshot.version);
        }
    }

    /// The version of the first of the entries.
    fn first(&self, head: Version) -> Version {
        match &self.snapshot {
            Some(snapshot) => Version(snapshot.version.0 + 1 - self.entries.len() as u64),
            None => head.next(),
        }
    }

    /// Where the history ends with them.
    fn last(&self, head: Version) -> Version {
        match &self.snapshot {
            Some(snapshot) => snapshot.version,
            None => Version(head.0 + self.entries.len() as u64),
        }
    }
}

/// What stands between a reader and these records, if the store begins with them: they begin later
/// than they should, and everything before has been trimmed.
fn trimmed(after: Version, first: Version) -> Option<JournalError> {
    (first > after.next()).then_some(JournalError::Trimmed { first })
}

/// The records if each follows the one before and the first follows `after`.
fn gapless(centre: &CentreId, after: Version, records: Vec<Record>) -> Result<Vec<Record>> {
    let mut wanted = after.next();
    for record in &records {
        if record.version != wanted {
            let found = record.version;
            return Err(JournalError::Damaged(format!(
                "entry {wanted} of {centre} is missing, the next one is {found}"
            )));
        }
        wanted = wanted.next();
    }
    Ok(records)
}
