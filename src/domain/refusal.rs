//! The ways in which a centre says no. Each is explained, with advice, in docs/errors.md.

use std::time::Duration;

use super::{
    Acuity, CallId, CaseId, Code, MessageId, OfferId, OperatorId, PartnerId, PromiseId, QueueId,
    ShiftId, Timestamp, TransferId,
};

/// Why a command was refused. A refused command has changed nothing.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[allow(missing_docs, reason = "the sentences say it, and docs/errors.md says more")]
pub enum Refusal {
    #[error("request id was used before with different content")]
    RequestIdReused,
    #[error("the centre has no settings yet; an administrator must configure it")]
    CentreNotConfigured,
    #[error("the settings have mistakes: {}", .0.join("; "))]
    SettingsWrong(Vec<String>),

    #[error("there is no queue {0} in this centre")]
    UnknownQueue(QueueId),
    #[error("queue {queue} is closed{}", reopening(*.reopens_at))]
    QueueClosed { queue: QueueId, reopens_at: Option<Timestamp> },
    #[error("all {lines} lines are busy")]
    LinesBusy { lines: u32 },

    #[error("there is no call {0} at hand in this centre")]
    UnknownCall(CallId),
    #[error("call {0} is held by another gateway")]
    CallElsewhere(CallId),
    #[error("call {0} is over")]
    CallEnded(CallId),
    #[error("call {0} has not been accepted by an operator")]
    CallNotAccepted(CallId),
    #[error("call {0} is already connected")]
    CallConnected(CallId),

    #[error("offer {0} is no longer open")]
    OfferGone(OfferId),
    #[error("there has never been an offer {0}")]
    UnknownOffer(OfferId),
    #[error("offer {0} was made to another operator")]
    OfferElsewhere(OfferId),

    #[error("operator {0} is not on the roster of this centre")]
    UnknownOperator(OperatorId),
    #[error("operator {0} is not signed in")]
    NotSignedIn(OperatorId),
    #[error("operator {0} is signed in at another console")]
    SignedInElsewhere(OperatorId),
    #[error("operator {0} is on a call, or finishing one")]
    OperatorBusy(OperatorId),
    #[error("operator {0} is not on a call")]
    NotTalking(OperatorId),
    #[error("the caller is already on hold")]
    AlreadyHeld,
    #[error("the caller is not on hold")]
    NotHeld,
    #[error("the call is not connected yet")]
    NotConnectedYet,
    #[error("operator {0} has no call to wrap up")]
    NothingToWrapUp(OperatorId),

    #[error("there is no case {0} at hand in this centre")]
    UnknownCase(CaseId),
    #[error("case {0} belongs to another operator")]
    CaseElsewhere(CaseId),
    #[error("case {0} is closed")]
    CaseClosed(CaseId),
    #[error("case {0} still has a call that is not over")]
    CaseHasCall(CaseId),
    #[error("{open} promises in case {case} are still open")]
    PromisesOpen { case: CaseId, open: usize },
    #[error("{0} is no disposition of this centre")]
    UnknownDisposition(Code),
    #[error("the personal data of case {0} have been destroyed")]
    CaseForgotten(CaseId),
    #[error("case {0} is still open")]
    CaseOpen(CaseId),
    #[error("there is no promise {0} in this case")]
    UnknownPromise(PromiseId),
    #[error("promise {0} is no longer open")]
    PromiseNotOpen(PromiseId),
    #[error("a promise must fall due in the future")]
    DueInThePast,
    #[error("nobody who could keep the promise is on duty then{}", next_duty(*.next))]
    NobodyOnDuty { next: Option<Timestamp> },
    #[error("no telephone number is known for this case")]
    NoNumber,
    #[error("the caller may not be rung in that time")]
    OutOfHours,
    #[error("{open} steps of follow-up {promise} have not happened yet")]
    StepsOpen { promise: PromiseId, open: usize },
    #[error("there is no step {0} in this follow-up")]
    UnknownStep(Code),
    #[error("promise {0} is kept by something else than by saying so")]
    PromiseKeepsItself(PromiseId),
    #[error("call {0} is not one in which the caller waits for an operator")]
    CallNotWaiting(CallId),
    #[error("call {0} is no callback that is being dialled")]
    NotACallback(CallId),

    #[error("case {0} has no owner yet")]
    CaseUnowned(CaseId),
    #[error("case {0} is not proposed to this operator")]
    NoHandOver(CaseId),
    #[error("case {0} is already theirs")]
    AlreadyOwner(CaseId),
    #[error("{} cases must be handed over first: {}", .0.len(), list(.0))]
    HandOverFirst(Vec<CaseId>),
    #[error("operator {operator} still owns {cases} open cases")]
    OwnsCases { operator: OperatorId, cases: usize },

    #[error("operator {0} already consults somebody")]
    AlreadyConsulting(OperatorId),
    #[error("operator {0} consults nobody")]
    NotConsulting(OperatorId),
    #[error("nobody has answered the consult yet")]
    ConsultNotConnected,
    #[error("operator {0} cannot be asked now")]
    OperatorAway(OperatorId),
    #[error("that is the operator who asks")]
    TargetIsSelf,
    #[error("this is a consult, and no caller is on it")]
    NotACaller,

    #[error("there is no partner {0} in this centre")]
    UnknownPartner(PartnerId),
    #[error("partner {0} does not take {1}")]
    PartnerDoesNotTake(PartnerId, Code),
    #[error("partner {0} does not cover the caller's area")]
    PartnerElsewhere(PartnerId),
    #[error("partner {partner} is closed{}", reopening(*.reopens_at))]
    PartnerClosed { partner: PartnerId, reopens_at: Option<Timestamp> },
    #[error("partner {0} has no room for another transfer")]
    PartnerFull(PartnerId),
    #[error("the consent does not cover what is to be told")]
    NotCovered,
    #[error("the caller has been passed on {hops} times; somebody has to help now")]
    TooManyHops { hops: usize },
    #[error("a transfer of this caller is already under way")]
    TransferUnderWay(TransferId),
    #[error("there is no transfer {0} at hand in this centre")]
    UnknownTransfer(TransferId),
    #[error("transfer {0} is another partner's")]
    TransferElsewhere(TransferId),
    #[error("transfer {0} is over")]
    TransferOver(TransferId),
    #[error("transfer {0} has not been accepted")]
    TransferNotAccepted(TransferId),
    #[error("transfer {0} is connected")]
    TransferConnected(TransferId),
    #[error("transfer {0} has not been connected")]
    TransferNotConnected(TransferId),
    #[error("transfer {0} is not completed")]
    TransferNotCompleted(TransferId),
    #[error("transfer {0} goes the other way")]
    TransferOtherWay(TransferId),
    #[error("nobody here could take the call at once")]
    NoRoomToHelp,

    #[error("a surge ends in the future, and at the latest after {} minutes", .longest.as_secs() / 60)]
    SurgeLength { longest: Duration },
    #[error("no surge is on")]
    NoSurge,
    #[error("operator {operator} is not licensed for queue {queue}")]
    NotLicensed { operator: OperatorId, queue: QueueId },
    #[error("that moment is not ahead")]
    MomentPast,
    #[error("call {call} has acuity {} already; only a more urgent one can be set", .acuity.number())]
    NotMoreUrgent { call: CallId, acuity: Acuity },
    #[error("nobody whom the message is for is signed in")]
    NobodyToTell,
    #[error("there has never been a message {0}")]
    UnknownMessage(MessageId),

    #[error("there is no shift {0} on the roster of this centre")]
    UnknownShift(ShiftId),
    #[error("operator {operator} is already on duty in shift {shift} at some of that time")]
    ShiftsOverlap { operator: OperatorId, shift: ShiftId },
    #[error("the record has been written since: its revision is {current}")]
    StaleRevision { current: u64 },
    #[error("this credential may not do that")]
    NotAllowed,
}

fn next_duty(at: Option<Timestamp>) -> String {
    at.map_or_else(String::new, |at| format!("; somebody is from {at}"))
}

fn list(cases: &[CaseId]) -> String {
    cases.iter().map(ToString::to_string).collect::<Vec<_>>().join(", ")
}

fn reopening(at: Option<Timestamp>) -> String {
    at.map_or_else(String::new, |at| format!(" until {at}"))
}

impl Refusal {
    /// The name that programs act on. It never changes once published.
    pub fn name(&self) -> &'static str {
        match self {
            Self::RequestIdReused => "REQUEST_ID_REUSED",
            Self::CentreNotConfigured => "CENTRE_NOT_CONFIGURED",
            Self::SettingsWrong(_) => "SETTINGS_WRONG",
            Self::UnknownQueue(_) => "UNKNOWN_QUEUE",
            Self::QueueClosed { .. } => "QUEUE_CLOSED",
            Self::LinesBusy { .. } => "LINES_BUSY",
            Self::UnknownCall(_) => "UNKNOWN_CALL",
            Self::CallElsewhere(_) => "CALL_ELSEWHERE",
            Self::CallEnded(_) => "CALL_ENDED",
            Self::CallNotAccepted(_) => "CALL_NOT_ACCEPTED",
            Self::CallConnected(_) => "CALL_CONNECTED",
            Self::OfferGone(_) => "OFFER_GONE",
            Self::UnknownOffer(_) => "UNKNOWN_OFFER",
            Self::OfferElsewhere(_) => "OFFER_ELSEWHERE",
            Self::UnknownOperator(_) => "UNKNOWN_OPERATOR",
            Self::NotSignedIn(_) => "NOT_SIGNED_IN",
            Self::SignedInElsewhere(_) => "SIGNED_IN_ELSEWHERE",
            Self::OperatorBusy(_) => "OPERATOR_BUSY",
            Self::NotTalking(_) => "NOT_TALKING",
            Self::AlreadyHeld => "ALREADY_HELD",
            Self::NotHeld => "NOT_HELD",
            Self::NotConnectedYet => "NOT_CONNECTED_YET",
            Self::NothingToWrapUp(_) => "NOTHING_TO_WRAP_UP",
            Self::UnknownCase(_) => "UNKNOWN_CASE",
            Self::CaseElsewhere(_) => "CASE_ELSEWHERE",
            Self::CaseClosed(_) => "CASE_CLOSED",
            Self::CaseHasCall(_) => "CASE_HAS_CALL",
            Self::PromisesOpen { .. } => "PROMISES_OPEN",
            Self::UnknownDisposition(_) => "UNKNOWN_DISPOSITION",
            Self::CaseForgotten(_) => "CASE_FORGOTTEN",
            Self::CaseOpen(_) => "CASE_OPEN",
            Self::UnknownPromise(_) => "UNKNOWN_PROMISE",
            Self::PromiseNotOpen(_) => "PROMISE_NOT_OPEN",
            Self::DueInThePast => "DUE_IN_THE_PAST",
            Self::NobodyOnDuty { .. } => "NOBODY_ON_DUTY",
            Self::NoNumber => "NO_NUMBER",
            Self::OutOfHours => "OUT_OF_HOURS",
            Self::StepsOpen { .. } => "STEPS_OPEN",
            Self::UnknownStep(_) => "UNKNOWN_STEP",
            Self::PromiseKeepsItself(_) => "PROMISE_KEEPS_ITSELF",
            Self::CallNotWaiting(_) => "CALL_NOT_WAITING",
            Self::NotACallback(_) => "NOT_A_CALLBACK",
            Self::CaseUnowned(_) => "CASE_UNOWNED",
            Self::NoHandOver(_) => "NO_HAND_OVER",
            Self::AlreadyOwner(_) => "ALREADY_OWNER",
            Self::HandOverFirst(_) => "HAND_OVER_FIRST",
            Self::OwnsCases { .. } => "OWNS_CASES",
            Self::AlreadyConsulting(_) => "ALREADY_CONSULTING",
            Self::NotConsulting(_) => "NOT_CONSULTING",
            Self::ConsultNotConnected => "CONSULT_NOT_CONNECTED",
            Self::OperatorAway(_) => "OPERATOR_AWAY",
            Self::TargetIsSelf => "TARGET_IS_SELF",
            Self::NotACaller => "NOT_A_CALLER",
            Self::UnknownPartner(_) => "UNKNOWN_PARTNER",
            Self::PartnerDoesNotTake(..) => "PARTNER_DOES_NOT_TAKE",
            Self::PartnerElsewhere(_) => "PARTNER_ELSEWHERE",
            Self::PartnerClosed { .. } => "PARTNER_CLOSED",
            Self::PartnerFull(_) => "PARTNER_FULL",
            Self::NotCovered => "NOT_COVERED",
            Self::TooManyHops { .. } => "TOO_MANY_HOPS",
            Self::TransferUnderWay(_) => "TRANSFER_UNDER_WAY",
            Self::UnknownTransfer(_) => "UNKNOWN_TRANSFER",
            Self::TransferElsewhere(_) => "TRANSFER_ELSEWHERE",
            Self::TransferOver(_) => "TRANSFER_OVER",
            Self::TransferNotAccepted(_) => "TRANSFER_NOT_ACCEPTED",
            Self::TransferConnected(_) => "TRANSFER_CONNECTED",
            Self::TransferNotConnected(_) => "TRANSFER_NOT_CONNECTED",
            Self::TransferNotCompleted(_) => "TRANSFER_NOT_COMPLETED",
            Self::TransferOtherWay(_) => "TRANSFER_OTHER_WAY",
            Self::NoRoomToHelp => "NO_ROOM_TO_HELP",
            Self::SurgeLength { .. } => "SURGE_LENGTH",
            Self::NoSurge => "NO_SURGE",
            Self::NotLicensed { .. } => "NOT_LICENSED",
            Self::MomentPast => "MOMENT_PAST",
            Self::NotMoreUrgent { .. } => "NOT_MORE_URGENT",
            Self::NobodyToTell => "NOBODY_TO_TELL",
            Self::UnknownMessage(_) => "UNKNOWN_MESSAGE",
            Self::UnknownShift(_) => "UNKNOWN_SHIFT",
            Self::ShiftsOverlap { .. } => "SHIFTS_OVERLAP",
            Self::StaleRevision { .. } => "STALE_REVISION",
            Self::NotAllowed => "NOT_ALLOWED",
        }
    }
}
