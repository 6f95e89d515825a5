//! What happens to a centre's history itself: a store that came back with less, and what became of
//! the rest.

use smol_str::SmolStr;

use super::{CallId, Code, Digest, GatewayId, RequestId, Timestamp, Version};

/// Something has happened to the history itself.
#[derive(Debug, Clone, PartialEq)]
pub enum HistoryEvent {
    /// The journal had lost entries, and a node has put back what it still held of them.
    PutBack {
        /// The first of them.
        first: Version,
        /// The last of them.
        last: Version,
        /// The first that is there now, if nobody held those before it any more and a state stands
        /// in for them.
        begins: Option<Version>,
    },
    /// A node knew another history than the journal's and has given it up.
    Lost(Box<HistoryLost>),
}

/// What was acknowledged in a history that was given up.
#[derive(Debug, Clone, PartialEq)]
pub struct HistoryLost {
    /// The last entry that both histories have; `None` if the node no longer knew so much of its own.
    pub fork: Option<Version>,
    /// The last entry of the history that was given up.
    pub head: Version,
    /// Its digest: which history that was.
    pub digest: Digest,
    /// The last entry of the journal when the node gave way.
    pub kept_head: Version,
    /// Its digest.
    pub kept_digest: Digest,
    /// How many commands were carried out in what was given up, as far as the node still knew them.
    pub steps: u64,
    /// How many of those were acknowledged and are unknown to the journal. Those that do not fit
    /// into one event are in others of the same digest.
    pub requests_lost: u64,
    /// What was acknowledged and is unknown to the journal.
    pub requests: Vec<LostRequest>,
    /// Who was on the line, and has no place in the journal.
    pub callers: Vec<LostCaller>,
}

/// Something that was acknowledged and is unknown to the journal.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LostRequest {
    /// The entry it was in.
    pub version: Version,
    /// When it was decided.
    pub at: Timestamp,
    /// What the client calls it.
    pub request: RequestId,
    /// Who asked.
    pub by: SmolStr,
    /// What kind of answer it was: `call-opened`.
    pub kind: Code,
    /// The number of what the answer was about, in the history that was given up; 0 for none.
    pub number: u64,
}

/// A caller of whom the journal does not know. The id is of the history that was given up; the
/// journal may use it for somebody else.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LostCaller {
    /// What the call was called.
    pub call: CallId,
    /// Who holds the caller's voice.
    pub gateway: GatewayId,
    /// When the caller first asked.
    pub arrival: Timestamp,
}
