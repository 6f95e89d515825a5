//! Transfers: a caller, or a need, moves between two organisations by offer and answer.
//!
//! ```text
//!             ┌─ Declined
//!             ├─ Expired
//!             ├─ Withdrawn
//! Proposed ───┤                       ┌─ Completed(outcome)
//!      └─ Accepted ──── Connected ────┤
//!             ├─ Expired              └─ Returned
//!             ├─ Declined
//!             └─ Withdrawn
//! ```
//!
//! Whoever proposes keeps control until the two are connected: whatever goes wrong before, the
//! caller is still with them.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use super::{
    CallId, CallerHash, CaseId, CentreId, Code, DistrictId, KeyId, Need, OperatorId, PartnerId,
    PromiseId, QueueId, Sealed, Telling, Timestamp, TransferId, Triage, Version,
};

/// Which way a caller moves.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Direction {
    /// From this centre to a partner.
    Out,
    /// From a partner to this centre.
    In,
}

impl Direction {
    /// The name, for programs, as seen from the centre.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Out => "out",
            Self::In => "in",
        }
    }
}

/// How an outgoing transfer treats the caller meanwhile.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Manner {
    /// The operator stays with the caller until the partner has connected.
    Warm,
    /// The operator is free at once; the caller waits until the partner has connected.
    Blind,
    /// The caller keeps waiting in the queue, and whoever connects first has them.
    Overflow,
    /// Nobody is on the line: the partner gets in touch with the person.
    Errand,
}

/// Where a transfer stands.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum TransferState {
    /// Waiting for the other side's answer, until that moment.
    Proposed {
        /// When silence counts as no.
        until: Timestamp,
    },
    /// The other side takes it, and has until that moment to connect.
    Accepted {
        /// When silence counts as failure.
        until: Timestamp,
    },
    /// The other side has the caller.
    Connected {
        /// Since when.
        at: Timestamp,
    },
    /// The other side has reported how it ended.
    Completed {
        /// When.
        at: Timestamp,
        /// How.
        outcome: Code,
        /// When the organisation that the outcome was owed to confirmed that it knows it.
        confirmed_at: Option<Timestamp>,
    },
    /// The other side gave the caller back.
    Returned {
        /// When.
        at: Timestamp,
        /// Why.
        reason: Code,
    },
    /// The other side said no.
    Declined {
        /// When.
        at: Timestamp,
        /// Why.
        reason: Code,
    },
    /// The other side said nothing in time, or did not connect in time.
    Expired {
        /// When.
        at: Timestamp,
    },
    /// The origin took it back, or the caller hung up.
    Withdrawn {
        /// When.
        at: Timestamp,
        /// Why.
        reason: Code,
    },
}

impl TransferState {
    /// Whether the other side may still connect.
    pub fn is_pending(&self) -> bool {
        matches!(self, Self::Proposed { .. } | Self::Accepted { .. })
    }

    /// Whether something is still to come: an answer, a connection, an outcome.
    pub fn is_open(&self) -> bool {
        self.is_pending() || matches!(self, Self::Connected { .. })
    }

    /// Whether the two were ever connected.
    pub fn has_connected(&self) -> bool {
        matches!(self, Self::Connected { .. } | Self::Completed { .. } | Self::Returned { .. })
    }
}

/// Which side holds the caller.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Holder {
    /// This centre.
    Centre,
    /// The partner.
    Partner,
}

/// Why something may be told to another organisation.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum ConsentBasis {
    /// The caller said yes.
    Given,
    /// None is needed.
    NotNeeded {
        /// Why, as a code.
        reason: Code,
    },
    /// It could not be had, and waiting for it would have been dangerous.
    Emergency {
        /// Why, as a code.
        reason: Code,
    },
}

/// The parts of what is told: situation, background, assessment and recommendation, as in the
/// hand-overs of hospitals, and the number at which the caller can be reached.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Part {
    /// What is happening.
    Situation,
    /// What led to it.
    Background,
    /// What the operator thinks it is.
    Assessment,
    /// What the operator asks for.
    Recommendation,
    /// The caller's number.
    Number,
}

/// What the caller agreed to.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Consent {
    /// Why it may be told.
    pub basis: ConsentBasis,
    /// What may be told.
    pub covers: BTreeSet<Part>,
}

/// A caller, or a need, on the way between two organisations.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Transfer {
    /// Its id.
    pub id: TransferId,
    /// Which way.
    pub direction: Direction,
    /// The other organisation.
    pub partner: PartnerId,
    /// What the partner calls it, once known.
    pub reference: Option<Code>,
    /// The matter.
    pub case: CaseId,
    /// The call that moves; `None` for an errand.
    pub call: Option<CallId>,
    /// How the caller is treated meanwhile.
    pub manner: Manner,
    /// What is needed, as a code: food, medicine, transport, a doctor.
    pub need: Code,
    /// Why it may be told, and what.
    pub consent: Consent,
    /// What is told, each part sealed.
    pub summary: BTreeMap<Part, Sealed>,
    /// Who proposed it here; `None` if a partner or a rule did.
    pub by: Option<OperatorId>,
    /// When the caller first asked, anywhere.
    pub arrival: Timestamp,
    /// The organisations the caller has passed through, oldest first; their number is bounded.
    pub path: Vec<Code>,
    /// The transfer in the other direction that this one gives back.
    pub gives_back: Option<TransferId>,
    /// When it was proposed.
    pub proposed_at: Timestamp,
    /// The promise to answer for it.
    pub promise: Option<PromiseId>,
    /// Where it stands.
    pub state: TransferState,
    /// How far the partner has been told of it by webhook.
    pub telling: Telling,
    /// The journal entry in which its story begins.
    pub opened_in: Version,
}

impl Transfer {
    /// Which side holds the caller. There is one answer at any time, and this is it.
    pub fn holder(&self) -> Holder {
        let is_over_there =
            matches!(self.state, TransferState::Connected { .. } | TransferState::Completed { .. });
        match (self.direction, is_over_there) {
            (Direction::Out, true) | (Direction::In, false) => Holder::Partner,
            (Direction::Out, false) | (Direction::In, true) => Holder::Centre,
        }
    }
}

/// What an operator proposes to a partner.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ProposeTransfer {
    /// Who asks.
    pub operator: OperatorId,
    /// The matter.
    pub case: CaseId,
    /// To whom.
    pub partner: PartnerId,
    /// What is needed.
    pub need: Code,
    /// How the caller is treated meanwhile.
    pub manner: Manner,
    /// Why it may be told, and what.
    pub consent: Consent,
    /// What is told, each part sealed.
    pub summary: BTreeMap<Part, Sealed>,
    /// The incoming transfer that this gives back, if it is a return.
    pub gives_back: Option<TransferId>,
}

/// A caller whom a partner proposes to this centre.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ProposeInbound {
    /// Who asks.
    pub partner: PartnerId,
    /// What the partner calls it: proposing it again finds the first.
    pub reference: Code,
    /// What is needed.
    pub need: Code,
    /// Where the caller should wait.
    pub queue: QueueId,
    /// What the partner found out.
    pub triage: Triage,
    /// What the call needs of an operator.
    pub needs: Vec<Need>,
    /// Who calls, as a keyed hash.
    pub caller: Option<CallerHash>,
    /// The caller's number, sealed.
    pub number: Option<Sealed>,
    /// The key that will seal this caller's personal data.
    pub key: KeyId,
    /// Where the caller is.
    pub district: Option<DistrictId>,
    /// When the caller first asked the partner.
    pub arrival: Timestamp,
    /// Why it may be told, and what.
    pub consent: Consent,
    /// What the partner tells, each part sealed.
    pub summary: BTreeMap<Part, Sealed>,
    /// The organisations the caller has passed through, oldest first.
    pub path: Vec<Code>,
    /// Our transfer that this gives back, if it is a return.
    pub gives_back: Option<TransferId>,
    /// Whether it is only worth anything if an operator can be offered the call at once.
    pub overflow: bool,
}

/// What the other side of a transfer does next. Doing it again is no mistake.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum PartnerStep {
    /// Takes it.
    Accept {
        /// What the partner calls it.
        reference: Option<Code>,
    },
    /// Does not take it.
    Decline {
        /// Why.
        reason: Code,
    },
    /// Has the caller.
    Connected,
    /// Says how it goes.
    Progress {
        /// What it says, sealed.
        note: Sealed,
    },
    /// Is done.
    Complete {
        /// How it ended.
        outcome: Code,
        /// What it says, sealed.
        note: Option<Sealed>,
    },
    /// Gives the caller back.
    Return {
        /// Why.
        reason: Code,
        /// What it says, sealed.
        note: Option<Sealed>,
        /// Whether the caller is on the line.
        on_the_line: bool,
    },
    /// Takes back what it proposed to us.
    Withdraw {
        /// Why.
        reason: Code,
    },
    /// Knows the outcome that was owed to it.
    Confirm,
}

/// What has happened to a transfer.
#[derive(Debug, Clone, PartialEq)]
pub enum TransferEvent {
    /// It was proposed.
    Proposed(Box<Transfer>),
    /// The other side takes it.
    Accepted {
        /// When silence counts as failure.
        until: Timestamp,
        /// What the partner calls it.
        reference: Option<Code>,
    },
    /// An accepted caller waits again, since the connection failed; only of incoming ones.
    BackToProposed {
        /// When silence counts as no.
        until: Timestamp,
    },
    /// The other side said no.
    Declined {
        /// Why.
        reason: Code,
    },
    /// The other side said nothing in time, or did not connect in time.
    Expired,
    /// The origin took it back, or the caller hung up.
    Withdrawn {
        /// Why.
        reason: Code,
    },
    /// The other side has the caller.
    Connected,
    /// The other side says how it goes.
    Progressed {
        /// What it says, sealed.
        note: Sealed,
    },
    /// The other side is done.
    Completed {
        /// How it ended.
        outcome: Code,
        /// What it says, sealed.
        note: Option<Sealed>,
    },
    /// The other side gave the caller back.
    Returned {
        /// Why.
        reason: Code,
        /// What it says, sealed.
        note: Option<Sealed>,
    },
    /// The outcome is known where it was owed.
    Confirmed,
    /// The partner's webhook has taken in a change, and with it those before.
    Told {
        /// Which, counted from the proposal on.
        change: u32,
    },
    /// The partner's webhook could not be told of a change, and it was given up.
    NotTold {
        /// Which, counted from the proposal on.
        change: u32,
        /// How often it was tried.
        tries: u32,
    },
}

impl TransferEvent {
    /// Whether it changes the transfer, and not only what the partner knows of it.
    pub fn is_change(&self) -> bool {
        !matches!(self, Self::Told { .. } | Self::NotTold { .. })
    }
}

/// How a caller that leaves an organisation is told apart from another centre's.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Twin {
    /// The centre.
    pub centre: CentreId,
    /// Where its server is; unset for a centre of this server.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub address: Option<String>,
}
