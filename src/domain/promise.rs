//! Promises: what is owed on a case, by whom, and until when.

use std::sync::Arc;

use serde::{Deserialize, Serialize};

use super::{
    Acuity, CallId, Code, Demand, GatewayId, OperatorId, PromiseId, Sealed, Timestamp, TransferId,
    Window,
};

/// What kind of thing is owed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum PromiseKind {
    /// To call the caller back.
    Callback,
    /// To answer for a transfer until its outcome is known.
    Transfer,
    /// To stay in touch until something has happened.
    FollowUp,
    /// To see that a referral is taken up.
    Referral,
}

/// Where a promise stands.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
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

/// Who is asked to see to a promise that is late.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum Escalation {
    /// Whoever owes it.
    Ower,
    /// A colleague of the same queue, if one is on duty.
    Cover(Option<OperatorId>),
    /// The supervisors.
    Supervisor,
}

/// Something owed on a case.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Promise {
    /// Its id.
    pub id: PromiseId,
    /// What is owed.
    pub matter: Matter,
    /// Who owes it: the case's owner. Nobody by name while the case has none: then the whole centre.
    pub ower: Option<OperatorId>,
    /// Not before.
    pub not_before: Timestamp,
    /// Until when.
    pub due: Timestamp,
    /// Where it stands.
    pub state: PromiseState,
    /// Who is asked to see to it.
    pub escalation: Escalation,
}

impl Promise {
    /// Whether it is still owed.
    pub fn is_open(&self) -> bool {
        matches!(self.state, PromiseState::Open | PromiseState::Overdue)
    }

    /// What kind of thing is owed.
    pub fn kind(&self) -> PromiseKind {
        self.matter.kind()
    }

    /// The callback, if it is one.
    pub fn callback(&self) -> Option<&Callback> {
        match &self.matter {
            Matter::Callback(callback) => Some(callback),
            _ => None,
        }
    }

    /// The same, to be changed.
    pub fn callback_mut(&mut self) -> Option<&mut Callback> {
        match &mut self.matter {
            Matter::Callback(callback) => Some(callback),
            _ => None,
        }
    }
}

/// What a promise is about.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum Matter {
    /// The caller is called back.
    Callback(Callback),
    /// Another organisation has the caller, or is asked to take them.
    Transfer(TransferId),
    /// What has to have happened, step by step.
    FollowUp(Vec<FollowUpStep>),
    /// The caller was sent to a facility.
    Referral,
}

impl Matter {
    /// What kind of thing it is.
    pub fn kind(&self) -> PromiseKind {
        match self {
            Self::Callback(_) => PromiseKind::Callback,
            Self::Transfer(_) => PromiseKind::Transfer,
            Self::FollowUp(_) => PromiseKind::FollowUp,
            Self::Referral => PromiseKind::Referral,
        }
    }
}

/// One thing that has to have happened before a follow-up is done.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct FollowUpStep {
    /// What, as a code.
    pub step: Code,
    /// When it was seen to have happened.
    pub done_at: Option<Timestamp>,
}

/// Why somebody is called back.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum CallbackCause {
    /// An operator promised it.
    Promised,
    /// The caller left the line and kept the place in the queue.
    VirtualHold,
    /// The caller gave up waiting and was not helped.
    Abandoned,
}

/// What has to be known to call somebody back.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Callback {
    /// Why.
    pub cause: CallbackCause,
    /// Whether it goes before everything that is not immediate, and counts against no share.
    pub urgent: bool,
    /// When the caller may be rung; empty for always.
    #[serde(with = "super::shift::whole_windows")]
    pub hours: Vec<Window>,
    /// The number, sealed.
    pub number: Sealed,
    /// Who dials.
    pub gateway: GatewayId,
    /// How urgent the matter is.
    pub acuity: Acuity,
    /// What it needs of an operator.
    pub demand: Arc<Demand>,
    /// When the caller first asked, which is the place of a virtual hold.
    pub arrival: Timestamp,
    /// What was tried so far.
    pub attempts: Vec<Attempt>,
    /// When it is tried next; `None` while a call is being made, and once a person has to decide.
    pub next_at: Option<Timestamp>,
    /// The call that is being made.
    pub call: Option<CallId>,
}

impl Callback {
    /// Whether every try was in vain, and a person has to decide what to do.
    pub fn needs_decision(&self) -> bool {
        self.next_at.is_none() && self.call.is_none()
    }
}

/// One try at calling somebody back.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Attempt {
    /// The call.
    pub call: CallId,
    /// When it ended.
    pub at: Timestamp,
    /// How.
    pub outcome: AttemptOutcome,
}

/// How a try at calling somebody back ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum AttemptOutcome {
    /// The caller answered.
    Reached,
    /// It rang, and nobody answered.
    NoAnswer,
    /// The line was busy.
    Busy,
    /// The gateway could not dial.
    Failed,
    /// Nobody here took it while the caller could be rung.
    NotTaken,
}
