//! Operators: what they may do, and where they are in their work.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::{
    CallId, LicenceId, Message, NodeId, OfferId, OperatorId, Queue, QueueId, Sealed, SessionId,
    SkillId, Timestamp,
};

/// What routing knows of an operator. Operators with equal profiles are interchangeable.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct Profile {
    /// What they are licensed as.
    pub licence: LicenceId,
    /// The only queues they serve; empty for every queue that the licence allows.
    pub queues: BTreeSet<QueueId>,
    /// Their skills, languages among them, each with its level from 1 to 9.
    pub skills: BTreeMap<SkillId, u8>,
}

impl Profile {
    /// Whether who has it serves a queue as it is, with no ring widened: by licence, and by their own
    /// queues. Skills are a matter of the call.
    pub fn serves(&self, id: &QueueId, queue: &Queue) -> bool {
        let is_licensed = queue.licences.is_empty() || queue.licences.contains(&self.licence);
        is_licensed && (self.queues.is_empty() || self.queues.contains(id))
    }
}

/// A person on the roster.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Operator {
    /// Their id.
    pub id: OperatorId,
    /// Their name, sealed.
    pub name: Option<Sealed>,
    /// What they may take.
    pub profile: Arc<Profile>,
    /// The last day on which the licence is valid, in the centre's zone; `None` if it has no end.
    pub licence_until: Option<Date>,
    /// How often this record has been written; a writer may insist on the one it read.
    pub revision: u64,
}

/// Why an operator takes no calls for now.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Pause {
    /// Has just signed in.
    SignedIn,
    /// Let an offer ring out.
    Missed,
    /// A short rest.
    Break,
    /// A meal.
    Meal,
    /// Training or a meeting.
    Training,
    /// Work on cases away from the telephone.
    Paperwork,
}

/// Where a signed-in operator is in their work.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum Status {
    /// Waiting for a call.
    Ready,
    /// The console rings.
    Offered(OfferId),
    /// On a call, talking or with the caller on hold.
    Talking(CallId),
    /// Finishing the notes of a call.
    WrapUp {
        /// The call that is over.
        call: CallId,
        /// When it counts as finished, whatever the notes.
        until: Timestamp,
    },
    /// Takes no calls.
    NotReady(Pause),
}

/// Queues that an operator serves instead of those of the roster, by a supervisor's decision.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Assignment {
    /// Which; at least one.
    pub queues: BTreeSet<QueueId>,
    /// Until when, if not until the sign-out.
    pub until: Option<Timestamp>,
}

impl Assignment {
    /// What an operator may take with it.
    pub fn over(&self, roster: &Arc<Profile>) -> Arc<Profile> {
        Arc::new(Profile { queues: self.queues.clone(), ..(**roster).clone() })
    }
}

/// Whether the operator's console has been heard of lately.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Console {
    /// It answers.
    Live,
    /// It has been silent since then.
    Lost(Timestamp),
}

/// A signed-in operator. An operator without a desk is signed out.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Desk {
    /// Whose it is.
    pub operator: OperatorId,
    /// This sign-in.
    pub session: SessionId,
    /// The node that watches the console.
    pub home: NodeId,
    /// What they may take: as the roster says, but for the queues that a supervisor has assigned.
    pub profile: Arc<Profile>,
    /// The queues that they serve instead of those of the roster.
    pub assigned: Option<Assignment>,
    /// When they signed in.
    pub signed_in_at: Timestamp,
    /// Where they are in their work.
    pub status: Status,
    /// Since when.
    pub since: Timestamp,
    /// When their last work ended: who has been idle longest is asked first. An offer that came to
    /// nothing does not change it.
    pub idle_since: Timestamp,
    /// A pause that begins after the present call.
    pub pause_next: Option<Pause>,
    /// The consult that they asked for and that is not over.
    pub consult: Option<CallId>,
    /// Whether a shift is on for them.
    pub on_duty: bool,
    /// When that changes; the end of time if it does not.
    pub duty_changes_at: Timestamp,
    /// Whether the console answers.
    pub console: Console,
    /// What supervisors have to say to them, newest first.
    pub messages: Vec<Arc<Message>>,
}

impl Desk {
    /// Whether a call may be offered to them now.
    pub fn is_available(&self) -> bool {
        self.status == Status::Ready
            && self.on_duty
            && self.console == Console::Live
            && self.consult.is_none()
    }

    /// Whether they are at work and will be free before long: on a call or its notes, and with no
    /// pause ahead.
    pub fn is_free_soon(&self) -> bool {
        let at_work = self.on_duty && self.console == Console::Live && self.pause_next.is_none();
        at_work && !matches!(self.status, Status::NotReady(_))
    }

    /// Whether they count among those who are at work.
    pub fn is_staff(&self) -> bool {
        self.on_duty && self.console == Console::Live
    }

    /// The call they are on.
    pub fn call(&self) -> Option<CallId> {
        match self.status {
            Status::Talking(call) => Some(call),
            _ => None,
        }
    }
}
