//! One entry of a centre's journal: what a batch of commands came to.

use std::fmt;

use serde::{Deserialize, Serialize};

use super::{Actor, BatchId, Event, NodeId, Reply, RequestId, Timestamp};

/// The SHA-256 of an entry's bytes. Each entry carries that of the one before it.
#[derive(Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Digest(pub [u8; 32]);

impl fmt::Debug for Digest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.iter().try_for_each(|byte| write!(f, "{byte:02x}"))
    }
}

/// What a batch of commands came to.
#[derive(Debug, Clone, PartialEq)]
pub struct Entry {
    /// The node that wrote it.
    pub node: NodeId,
    /// What that node calls it.
    pub batch: BatchId,
    /// The digest of the entry before; all zeros in the first.
    pub previous: Digest,
    /// What happened, command by command.
    pub steps: Vec<Step>,
}

/// What one command came to.
#[derive(Debug, Clone, PartialEq)]
pub struct Step {
    /// When it was decided.
    pub at: Timestamp,
    /// Who asked.
    pub by: Actor,
    /// The request and its answer, if somebody may ask again.
    pub answered: Option<Answered>,
    /// What happened, in order.
    pub events: Vec<Event>,
}

/// A request with its first answer, remembered for a while so that a retry finds it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Answered {
    /// What the client calls the request.
    pub request: RequestId,
    /// A keyed digest of who asked for what.
    pub fingerprint: [u8; 16],
    /// The answer.
    pub reply: Reply,
}
