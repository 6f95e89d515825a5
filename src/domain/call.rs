//! Calls: how urgent, what they need, where they stand.

use std::sync::Arc;

use serde::{Deserialize, Serialize};

use super::{
    CallId, CallerHash, CaseId, Code, DistrictId, GatewayId, OfferId, OperatorId, PromiseId,
    QueueId, Sealed, SkillId, Timestamp, TransferId, Version,
};

/// How urgent a call is. Smaller is more urgent, as in the triage scales of emergency departments.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Acuity {
    /// 1: rings several operators at once, and is never turned away.
    Immediate,
    /// 2.
    VeryUrgent,
    /// 3.
    Urgent,
    /// 4.
    Standard,
    /// 5.
    NotUrgent,
}

impl Acuity {
    /// All five, most urgent first.
    pub const ALL: [Self; 5] =
        [Self::Immediate, Self::VeryUrgent, Self::Urgent, Self::Standard, Self::NotUrgent];

    /// The number that people say: 1 to 5.
    pub fn number(self) -> u8 {
        self as u8 + 1
    }

    /// The acuity of that number.
    pub fn from_number(number: u8) -> Option<Self> {
        Self::ALL.get(usize::from(number).checked_sub(1)?).copied()
    }
}

/// The caller's, or rather the patient's, age as far as triage knows it.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Serialize, Deserialize,
)]
#[serde(rename_all = "snake_case")]
pub enum AgeGroup {
    /// Nobody asked.
    #[default]
    Unknown,
    /// Under 1 year.
    Infant,
    /// 1 to 13 years.
    Child,
    /// 14 to 64 years.
    Adult,
    /// 65 years and older.
    Senior,
}

/// What the first questions found out. The table in the centre's settings turns it into an acuity.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Triage {
    /// The acuity that the person or menu who asked would give.
    pub stated: Option<Acuity>,
    /// What it is about, as a code of the triage table.
    pub complaint: Option<Code>,
    /// Signs of danger, sorted. Any of them makes the call immediate.
    pub red_flags: Vec<Code>,
    /// How old the patient is.
    pub age_group: AgeGroup,
}

/// One skill that a call needs, at a level of at least so much.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct Need {
    /// The skill; languages are skills.
    pub skill: SkillId,
    /// The least level, 1 to 9.
    pub level: u8,
}

/// What an operator must have to take a call. Many calls share few different demands.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct Demand {
    /// The queue the call waits in.
    pub queue: QueueId,
    /// The skills it needs, sorted, each once.
    pub needs: Vec<Need>,
}

impl Demand {
    /// Sorts the needs; of two levels of one skill the higher counts.
    pub fn new(queue: QueueId, mut needs: Vec<Need>) -> Self {
        needs.sort_by(|a, b| a.skill.cmp(&b.skill).then(b.level.cmp(&a.level)));
        needs.dedup_by(|later, first| later.skill == first.skill);
        Self { queue, needs }
    }
}

/// A talk between the caller and an operator.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Talk {
    /// Who talks.
    pub operator: OperatorId,
    /// When the operator accepted.
    pub accepted_at: Timestamp,
    /// When the gateway said that the two hear one another; `None` until then.
    pub bridged_at: Option<Timestamp>,
}

/// Where a call stands.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum CallState {
    /// In its queue, with nobody's telephone ringing.
    Waiting,
    /// Proposed to these open offers, at least one.
    Offered(Vec<OfferId>),
    /// Accepted by an operator.
    Connected(Talk),
    /// The caller is on hold since the given moment.
    Held(Talk, Timestamp),
    /// The caller listens to music until the partner of this transfer has connected.
    Parting(TransferId),
    /// The partner of this transfer has the caller.
    WithPartner(TransferId),
    /// Over.
    Ended {
        /// Why.
        reason: EndReason,
        /// When.
        at: Timestamp,
    },
}

/// Why a call ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum EndReason {
    /// The caller hung up before anybody answered.
    Abandoned,
    /// The caller hung up in the talk or on hold.
    CallerHungUp,
    /// The operator ended it.
    OperatorEnded,
    /// The caller left the line and keeps the place: a callback follows.
    VirtualHold,
    /// A callback rang and was not answered.
    NoAnswer,
    /// The line of a callback was busy.
    Busy,
    /// A callback could not be dialled.
    DialFailed,
    /// Nobody here took it in time: a callback out of the caller's hours, a consult in vain.
    NotTaken,
    /// Whoever had asked took it back: a consult, or a partner's caller.
    TakenBack,
    /// A consult is over, or has become a transfer.
    Consulted,
    /// The partner who had the caller is done.
    PartnerDone,
}

impl EndReason {
    /// The name, for programs.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Abandoned => "abandoned",
            Self::CallerHungUp => "caller_hung_up",
            Self::OperatorEnded => "operator_ended",
            Self::VirtualHold => "virtual_hold",
            Self::NoAnswer => "no_answer",
            Self::Busy => "busy",
            Self::DialFailed => "dial_failed",
            Self::NotTaken => "not_taken",
            Self::TakenBack => "taken_back",
            Self::Consulted => "consulted",
            Self::PartnerDone => "partner_done",
        }
    }
}

/// What kind of contact a call is.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum CallKind {
    /// Somebody called us.
    Incoming,
    /// We call somebody back. The gateway dials once an operator has accepted.
    Callback {
        /// The promise that this keeps.
        promise: PromiseId,
        /// Whether it counts against the share of operators that callbacks may take.
        shared: bool,
    },
    /// An operator asks a colleague. Nobody from outside is on this call unless it is joined.
    Consult {
        /// Who asks.
        asker: OperatorId,
        /// Who is asked by name; `None` for whoever of the queue is free.
        asked: Option<OperatorId>,
        /// The call whose caller it is about, while that lasts.
        about: Option<CallId>,
        /// Whether the caller hears both: a three-way talk.
        joined: bool,
    },
    /// A partner transfers its caller to us.
    FromPartner(TransferId),
}

/// An operator to whom a call is kept for a while.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Reservation {
    /// Who.
    pub operator: OperatorId,
    /// Until when.
    pub until: Timestamp,
    /// Whether somebody asked for them by name. Then the call may be beyond their queues and
    /// skills: a person has judged that.
    pub by_name: bool,
}

/// An operator who is not asked about a call for a while, having declined or missed it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Exclusion {
    /// Who.
    pub operator: OperatorId,
    /// Until when.
    pub until: Timestamp,
}

/// One telephone contact.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Call {
    /// Its id.
    pub id: CallId,
    /// The matter it belongs to.
    pub case: CaseId,
    /// What kind of contact it is.
    pub kind: CallKind,
    /// Who holds its voice.
    pub gateway: GatewayId,
    /// The keyed hash of the caller's number, if the number is known.
    pub caller: Option<CallerHash>,
    /// The caller's number, sealed.
    pub number: Option<Sealed>,
    /// What triage found.
    pub triage: Arc<Triage>,
    /// What triage comes to, or what a supervisor has raised it to.
    pub acuity: Acuity,
    /// What a supervisor has raised it to: triage does not make it less urgent than that.
    pub raised: Option<Acuity>,
    /// What it needs of an operator.
    pub demand: Arc<Demand>,
    /// Where the caller is.
    pub district: Option<DistrictId>,
    /// When it came in.
    pub opened_at: Timestamp,
    /// When it entered its present queue.
    pub queued_at: Timestamp,
    /// When the caller first asked: earlier than `opened_at` for a redial.
    pub arrival: Timestamp,
    /// When it should have been answered: arrival plus the target wait of its acuity.
    pub due: Timestamp,
    /// How many of the centre's rings have relaxed its needs.
    pub ring: u8,
    /// For whom it is kept.
    pub reserved: Option<Reservation>,
    /// When it stops waiting, answered or not.
    pub give_up_at: Option<Timestamp>,
    /// Where it stands.
    pub state: CallState,
    /// Who is not asked about it for now.
    pub excluded: Vec<Exclusion>,
    /// The journal entry in which its story begins.
    pub opened_in: Version,
}

impl Call {
    /// The talk, if an operator has accepted and it is not over.
    pub fn talk(&self) -> Option<&Talk> {
        match &self.state {
            CallState::Connected(talk) | CallState::Held(talk, _) => Some(talk),
            CallState::Waiting
            | CallState::Offered(_)
            | CallState::Parting(_)
            | CallState::WithPartner(_)
            | CallState::Ended { .. } => None,
        }
    }

    /// The open offers of this call.
    pub fn offers(&self) -> &[OfferId] {
        match &self.state {
            CallState::Offered(offers) => offers,
            _ => &[],
        }
    }

    /// Whether it is over.
    pub fn has_ended(&self) -> bool {
        matches!(self.state, CallState::Ended { .. })
    }

    /// Whether this operator is not to be asked for now.
    pub fn excludes(&self, operator: &OperatorId) -> bool {
        self.excluded.iter().any(|exclusion| exclusion.operator == *operator)
    }

    /// Whether it keeps a telephone line of the centre busy. A callback does once somebody has
    /// accepted it, a consult never, and a caller who is with a partner no longer.
    pub fn holds_a_line(&self) -> bool {
        match (&self.kind, &self.state) {
            (_, CallState::Ended { .. } | CallState::WithPartner(_))
            | (CallKind::Consult { .. }, _) => false,
            (CallKind::Callback { .. }, _) => self.talk().is_some(),
            (CallKind::Incoming | CallKind::FromPartner(_), _) => true,
        }
    }

    /// Whether it is a callback that counts against the share of operators for callbacks.
    pub fn is_shared_callback(&self) -> bool {
        matches!(self.kind, CallKind::Callback { shared: true, .. })
    }

    /// The promise that it keeps, if it is a callback.
    pub fn callback(&self) -> Option<PromiseId> {
        match self.kind {
            CallKind::Callback { promise, .. } => Some(promise),
            _ => None,
        }
    }

    /// Who asks, if it is a consult.
    pub fn asker(&self) -> Option<&OperatorId> {
        match &self.kind {
            CallKind::Consult { asker, .. } => Some(asker),
            _ => None,
        }
    }

    /// The transfer by which it comes in, if a partner sends it.
    pub fn inbound(&self) -> Option<TransferId> {
        match self.kind {
            CallKind::FromPartner(transfer) => Some(transfer),
            _ => None,
        }
    }
}
