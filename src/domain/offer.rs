//! Offers, and the reasons on record for each.

use std::time::Duration;

use serde::{Deserialize, Serialize};

use super::{CallId, OfferId, OperatorId, Timestamp};

/// An open offer: one call proposed to one operator.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Offer {
    /// Its id.
    pub id: OfferId,
    /// The call.
    pub call: CallId,
    /// Whose console rings.
    pub operator: OperatorId,
    /// When it was made.
    pub made_at: Timestamp,
    /// When it counts as missed.
    pub expires_at: Timestamp,
    /// Why this operator.
    pub reason: Reason,
}

/// The rule that decided between the operators who could have taken a call.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Rule {
    /// The case is theirs.
    Owner,
    /// Somebody asked for them by name.
    ByName,
    /// Nobody else could.
    OnlyOne,
    /// They have the fewest skills beyond what is needed, so that rare skills stay free.
    ClosestFit,
    /// Of those who fit equally well, they have been idle longest.
    LongestIdle,
}

/// The next best operator, for comparison.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct RunnerUp {
    /// Who.
    pub operator: OperatorId,
    /// The weight of their skills beyond the need.
    pub surplus: u32,
    /// For how long they have been idle.
    pub idle: Duration,
}

/// Why this operator was asked about this call.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Reason {
    /// How many rings had relaxed the call's needs.
    pub ring: u8,
    /// How many operators were Ready.
    pub ready: u32,
    /// How many of them could have taken the call.
    pub able: u32,
    /// What decided.
    pub rule: Rule,
    /// The weight of the operator's skills beyond the need.
    pub surplus: u32,
    /// For how long the operator had been idle.
    pub idle: Duration,
    /// Whether the operator does not speak the caller's language and needs an interpreter.
    pub interpreter: bool,
    /// Who would have been asked otherwise.
    pub runner_up: Option<RunnerUp>,
}

/// Why an operator said no.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum DeclineReason {
    /// Just then busy with something else.
    Busy,
    /// Beyond their competence.
    NotCompetent,
    /// Knows the caller, or has another conflict.
    Conflict,
    /// The console or headset does not work.
    Technical,
}

/// Why an offer was taken back.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum WithdrawReason {
    /// Another operator accepted first.
    AnsweredElsewhere,
    /// The caller hung up.
    CallerHungUp,
    /// The console fell silent.
    ConsoleLost,
    /// The operator's shift ended.
    ShiftEnded,
    /// The operator signed out or became not ready.
    OperatorLeft,
    /// The call, the operator's record or the settings changed: the two no longer fit.
    Retriaged,
}
