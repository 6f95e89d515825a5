//! Cases: the caller's matter, its owner, and what is still owed.

use serde::{Deserialize, Serialize};

use super::{
    CallId, CallerHash, CaseId, Code, DistrictId, KeyId, OperatorId, Promise, PromiseId,
    PromiseState, Timestamp, TransferId, Version,
};

/// Whether a case still needs somebody.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum CaseState {
    /// Somebody answers for it, or the caller has not been answered yet.
    Open,
    /// Done.
    Closed {
        /// How it ended: a code of the centre's settings.
        disposition: Code,
        /// When.
        at: Timestamp,
    },
}

/// A case proposed to a new owner. The old one answers for it until the new one accepts.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct HandOver {
    /// Who should take it.
    pub to: OperatorId,
    /// Since when.
    pub at: Timestamp,
}

/// A caller's matter.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Case {
    /// Its id.
    pub id: CaseId,
    /// When its first call came in.
    pub opened_at: Timestamp,
    /// Who answers for it: nobody before the first accept, then exactly one operator.
    pub owner: Option<OperatorId>,
    /// Open or closed.
    pub state: CaseState,
    /// Its calls, oldest first.
    pub calls: Vec<CallId>,
    /// A hand-over to another operator that has not been answered yet.
    pub hand_over: Option<HandOver>,
    /// What was promised in it.
    pub promises: Vec<Promise>,
    /// Its transfers to and from other organisations, oldest first.
    pub transfers: Vec<TransferId>,
    /// Whose matter it is, as a keyed hash.
    pub caller: Option<CallerHash>,
    /// Where the caller is.
    pub district: Option<DistrictId>,
    /// The keys that seal its personal data, newest last; empty once it was forgotten.
    pub keys: Vec<KeyId>,
    /// The journal entry in which its story begins.
    pub opened_in: Version,
}

impl Case {
    /// Whether it is still open.
    pub fn is_open(&self) -> bool {
        self.state == CaseState::Open
    }

    /// The promises that are neither kept nor withdrawn.
    pub fn open_promises(&self) -> impl Iterator<Item = &Promise> {
        self.promises.iter().filter(|promise| promise.is_open())
    }

    /// One of its promises.
    pub fn promise(&self, id: PromiseId) -> Option<&Promise> {
        self.promises.iter().find(|promise| promise.id == id)
    }

    /// The promises that are late.
    pub fn overdue(&self) -> impl Iterator<Item = &Promise> {
        self.promises.iter().filter(|promise| promise.state == PromiseState::Overdue)
    }
}
