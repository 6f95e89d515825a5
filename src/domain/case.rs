//! Cases: the caller's matter, its owner, and what is still owed.

use super::{
    CallId, CallerHash, CaseId, Code, DistrictId, KeyId, OperatorId, PromiseId, Timestamp, Version,
};

/// Whether a case still needs somebody.
#[derive(Debug, Clone, PartialEq, Eq)]
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

/// A caller's matter.
#[derive(Debug, Clone, PartialEq, Eq)]
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
    /// What was promised in it.
    pub promises: Vec<Promise>,
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
}

/// What kind of thing is owed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum PromiseKind {
    /// To call the caller back.
    Callback,
    /// To stay in touch until something has happened.
    FollowUp,
}

/// Where a promise stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum PromiseState {
    /// Still owed.
    Open,
    /// Still owed, and late since its due time.
    Overdue,
    /// Done.
    Kept {
        /// When.
        at: Timestamp,
    },
    /// No longer owed.
    Withdrawn {
        /// When.
        at: Timestamp,
        /// Why: a code, never free text.
        reason: Code,
    },
}

/// Something owed on a case.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Promise {
    /// Its id.
    pub id: PromiseId,
    /// What is owed.
    pub kind: PromiseKind,
    /// Who owes it.
    pub ower: OperatorId,
    /// Until when.
    pub due: Timestamp,
    /// Where it stands.
    pub state: PromiseState,
}

impl Promise {
    /// Whether it is still owed.
    pub fn is_open(&self) -> bool {
        matches!(self.state, PromiseState::Open | PromiseState::Overdue)
    }
}
