//! What a supervisor has to say to operators.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};
use smol_str::SmolStr;

use super::{MessageId, OperatorId, QueueId, Sealed, Timestamp};

/// How many messages a desk keeps: the newest.
pub const MESSAGES_MAX: usize = 20;

/// A message at an operator's desk.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Message {
    /// Its id.
    pub id: MessageId,
    /// Who sent it: the subject of the credential.
    pub from: SmolStr,
    /// When.
    pub sent_at: Timestamp,
    /// Whether it should stand out.
    pub urgent: bool,
    /// What it says, sealed with a key of its own.
    pub text: Sealed,
}

/// For whom a message is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Audience {
    /// Everybody on duty.
    Everybody,
    /// Those of them who serve the queue.
    Queue(QueueId),
    /// These operators, on duty or not.
    Operators(BTreeSet<OperatorId>),
}
