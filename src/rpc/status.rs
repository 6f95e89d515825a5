//! The one place where failures become gRPC statuses.
//!
//! A status carries `google.rpc.ErrorInfo` with the failure's name as the reason, and
//! `google.rpc.RetryInfo` where trying again can help. docs/errors.md has a paragraph for each.

use std::collections::HashMap;
use std::time::Duration;

use tonic::{Code, Status};
use tonic_types::{ErrorDetails, StatusExt};

use super::api;
use super::failure::{EdgeError, Failure};
use crate::clock::Clock;
use crate::domain::{CaseId, Refusal};

/// The domain of every reason.
pub const DOMAIN: &str = "firstline";

const RETRY_AT_ONCE: Duration = Duration::from_millis(100);
const RETRY_SOON: Duration = Duration::from_secs(1);
/// A line becomes free when somebody hangs up, which takes a while.
const RETRY_LINES: Duration = Duration::from_secs(5);
/// Somebody has to make room first.
const RETRY_FULL: Duration = Duration::from_secs(30);

impl Failure {
    /// The gRPC status code.
    pub fn code(&self) -> Code {
        match self {
            Self::Refused(refusal) => refusal_code(refusal),
            Self::Edge(error) => edge_code(error),
        }
    }

    /// When trying again may help; `None` if it will not.
    pub fn retry_delay(&self, clock: &Clock) -> Option<Duration> {
        match self {
            Self::Refused(Refusal::LinesBusy { .. }) => Some(RETRY_LINES),
            Self::Refused(
                Refusal::QueueClosed { reopens_at, .. } | Refusal::PartnerClosed { reopens_at, .. },
            ) => reopens_at.map(|at| at.since(clock.now()).div_f64(clock.speed())),
            Self::Refused(_) => None,
            Self::Edge(error) => edge_retry(error),
        }
    }

    /// What a unary rpc or a stream ends with.
    pub fn to_status(&self, clock: &Clock) -> Status {
        let code = self.code();
        let mut details = ErrorDetails::new();
        details.set_error_info(self.name(), DOMAIN, self.facts());
        if let Some(delay) = self.retry_delay(clock) {
            details.set_retry_info(Some(delay));
        }
        Status::with_error_details(code, self.to_string(), details)
    }

    /// What a command on a stream is answered with.
    pub fn to_answer(&self, clock: &Clock) -> api::Failure {
        api::Failure {
            code: self.code() as i32,
            reason: self.name().into(),
            message: self.to_string(),
            retry_delay: self
                .retry_delay(clock)
                .and_then(|delay| prost_types::Duration::try_from(delay).ok()),
        }
    }

    /// What a program can act on beside the reason.
    fn facts(&self) -> HashMap<String, String> {
        let fact = |name: &str, value: String| HashMap::from([(name.to_owned(), value)]);
        match self {
            Self::Refused(Refusal::StaleRevision { current }) => {
                fact("current", current.to_string())
            }
            Self::Refused(Refusal::LinesBusy { lines }) => fact("lines", lines.to_string()),
            Self::Refused(Refusal::PromisesOpen { open, .. } | Refusal::StepsOpen { open, .. }) => {
                fact("open", open.to_string())
            }
            Self::Refused(Refusal::NobodyOnDuty { next: Some(at) }) => fact("next", at.to_string()),
            Self::Refused(Refusal::HandOverFirst(cases)) => fact("cases", list(cases)),
            Self::Refused(Refusal::OwnsCases { cases, .. }) => fact("cases", cases.to_string()),
            Self::Refused(
                Refusal::QueueClosed { reopens_at: Some(at), .. }
                | Refusal::PartnerClosed { reopens_at: Some(at), .. },
            ) => fact("reopens_at", at.to_string()),
            Self::Refused(_) => HashMap::new(),
            Self::Edge(EdgeError::HistoryTrimmed { after }) => fact("after", after.to_string()),
            Self::Edge(EdgeError::VersionAhead { head }) => fact("head", head.to_string()),
            Self::Edge(error) => {
                error.field().map_or_else(HashMap::new, |field| fact("field", field.to_owned()))
            }
        }
    }
}

fn list(cases: &[CaseId]) -> String {
    cases.iter().map(ToString::to_string).collect::<Vec<_>>().join(",")
}

fn refusal_code(refusal: &Refusal) -> Code {
    match refusal {
        Refusal::RequestIdReused => Code::AlreadyExists,
        Refusal::SettingsWrong(_)
        | Refusal::UnknownDisposition(_)
        | Refusal::DueInThePast
        | Refusal::SurgeLength { .. }
        | Refusal::MomentPast
        | Refusal::UnknownStep(_)
        | Refusal::TargetIsSelf
        | Refusal::NotCovered => Code::InvalidArgument,
        Refusal::UnknownQueue(_)
        | Refusal::UnknownCall(_)
        | Refusal::UnknownOffer(_)
        | Refusal::UnknownOperator(_)
        | Refusal::UnknownCase(_)
        | Refusal::UnknownPromise(_)
        | Refusal::UnknownPartner(_)
        | Refusal::UnknownTransfer(_)
        | Refusal::UnknownMessage(_)
        | Refusal::UnknownShift(_) => Code::NotFound,
        Refusal::CallElsewhere(_)
        | Refusal::OfferElsewhere(_)
        | Refusal::CaseElsewhere(_)
        | Refusal::TransferElsewhere(_)
        | Refusal::NotAllowed => Code::PermissionDenied,
        Refusal::LinesBusy { .. } | Refusal::PartnerFull(_) | Refusal::NoRoomToHelp => {
            Code::ResourceExhausted
        }
        Refusal::StaleRevision { .. } => Code::Aborted,
        Refusal::CentreNotConfigured
        | Refusal::QueueClosed { .. }
        | Refusal::CallEnded(_)
        | Refusal::CallNotAccepted(_)
        | Refusal::CallConnected(_)
        | Refusal::OfferGone(_)
        | Refusal::NotSignedIn(_)
        | Refusal::SignedInElsewhere(_)
        | Refusal::OperatorBusy(_)
        | Refusal::NotTalking(_)
        | Refusal::AlreadyHeld
        | Refusal::NotHeld
        | Refusal::NotConnectedYet
        | Refusal::NothingToWrapUp(_)
        | Refusal::CaseClosed(_)
        | Refusal::CaseHasCall(_)
        | Refusal::PromisesOpen { .. }
        | Refusal::CaseForgotten(_)
        | Refusal::CaseOpen(_)
        | Refusal::PromiseNotOpen(_)
        | Refusal::NobodyOnDuty { .. }
        | Refusal::NoNumber
        | Refusal::OutOfHours
        | Refusal::StepsOpen { .. }
        | Refusal::PromiseKeepsItself(_)
        | Refusal::CallNotWaiting(_)
        | Refusal::NotACallback(_)
        | Refusal::CaseUnowned(_)
        | Refusal::NoHandOver(_)
        | Refusal::AlreadyOwner(_)
        | Refusal::HandOverFirst(_)
        | Refusal::OwnsCases { .. }
        | Refusal::AlreadyConsulting(_)
        | Refusal::NotConsulting(_)
        | Refusal::ConsultNotConnected
        | Refusal::OperatorAway(_)
        | Refusal::NotACaller
        | Refusal::PartnerDoesNotTake(..)
        | Refusal::PartnerElsewhere(_)
        | Refusal::PartnerClosed { .. }
        | Refusal::TooManyHops { .. }
        | Refusal::TransferUnderWay(_)
        | Refusal::TransferOver(_)
        | Refusal::TransferNotAccepted(_)
        | Refusal::TransferConnected(_)
        | Refusal::TransferNotConnected(_)
        | Refusal::TransferNotCompleted(_)
        | Refusal::TransferOtherWay(_)
        | Refusal::NoSurge
        | Refusal::NotLicensed { .. }
        | Refusal::NotMoreUrgent { .. }
        | Refusal::NobodyToTell
        | Refusal::ShiftsOverlap { .. } => Code::FailedPrecondition,
    }
}

fn edge_code(error: &EdgeError) -> Code {
    match error {
        EdgeError::MissingField(_)
        | EdgeError::BadRequestId
        | EdgeError::BadId(_)
        | EdgeError::BadNumber(_)
        | EdgeError::BadLanguage(_)
        | EdgeError::BadTime(_)
        | EdgeError::BadDate(_)
        | EdgeError::UnknownValue(_)
        | EdgeError::OutOfRange { .. }
        | EdgeError::TooLong { .. }
        | EdgeError::TooMany { .. }
        | EdgeError::ControlCharacter(_)
        | EdgeError::BadPageToken => Code::InvalidArgument,
        EdgeError::HistoryTrimmed { .. } | EdgeError::VersionAhead { .. } => Code::OutOfRange,
        EdgeError::NoCredential | EdgeError::BadCredential(_) | EdgeError::CredentialExpired => {
            Code::Unauthenticated
        }
        EdgeError::RoleNotAllowed | EdgeError::UnknownCentre => Code::PermissionDenied,
        EdgeError::ReaderTooSlow
        | EdgeError::JournalFull
        | EdgeError::CentreBusy
        | EdgeError::RoomKeptBack => Code::ResourceExhausted,
        EdgeError::JournalUnavailable | EdgeError::GoingAway => Code::Unavailable,
        EdgeError::OutcomeUnknown => Code::DeadlineExceeded,
        EdgeError::CentreStopped | EdgeError::KeyMissing => Code::FailedPrecondition,
        EdgeError::JournalDamaged => Code::DataLoss,
        EdgeError::ServerFault => Code::Internal,
    }
}

fn edge_retry(error: &EdgeError) -> Option<Duration> {
    match error {
        EdgeError::CentreBusy | EdgeError::JournalUnavailable => Some(RETRY_SOON),
        EdgeError::JournalFull | EdgeError::RoomKeptBack => Some(RETRY_FULL),
        EdgeError::OutcomeUnknown | EdgeError::GoingAway | EdgeError::ReaderTooSlow => {
            Some(RETRY_AT_ONCE)
        }
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;
    use crate::domain::Timestamp;

    fn clock() -> Clock {
        Clock::manual(Timestamp::from_millis(0))
    }

    fn check(failure: impl Into<Failure>, code: Code, reason: &str, retry: Option<u64>) {
        let failure = failure.into();
        let status = failure.to_status(&clock());
        let details = status.get_error_details();
        let info = details.error_info().unwrap();
        assert_eq!((status.code(), info.reason.as_str()), (code, reason));
        assert_eq!(info.domain, DOMAIN);
        let delay = details.retry_info().and_then(|retry| retry.retry_delay);
        assert_eq!(delay, retry.map(Duration::from_millis), "{reason}");
        let answer = failure.to_answer(&clock());
        assert_eq!((answer.code, answer.reason.as_str()), (code as i32, reason));
        assert_eq!(answer.retry_delay.is_some(), retry.is_some());
    }

    #[test]
    fn a_status_says_what_to_do() {
        let queue: crate::domain::QueueId = "medical".parse().unwrap();
        let opens = Timestamp::from_millis(90_000);
        let closed = |reopens_at| Refusal::QueueClosed { queue: queue.clone(), reopens_at };
        check(closed(Some(opens)), Code::FailedPrecondition, "QUEUE_CLOSED", Some(90_000));
        check(closed(None), Code::FailedPrecondition, "QUEUE_CLOSED", None);
        check(Refusal::LinesBusy { lines: 30 }, Code::ResourceExhausted, "LINES_BUSY", Some(5_000));
        check(Refusal::StaleRevision { current: 7 }, Code::Aborted, "STALE_REVISION", None);
        check(Refusal::NotHeld, Code::FailedPrecondition, "NOT_HELD", None);
        check(EdgeError::CentreBusy, Code::ResourceExhausted, "CENTRE_BUSY", Some(1_000));
        check(EdgeError::BadRequestId, Code::InvalidArgument, "BAD_REQUEST_ID", None);
        check(EdgeError::OutcomeUnknown, Code::DeadlineExceeded, "OUTCOME_UNKNOWN", Some(100));
    }

    #[test]
    fn facts_are_for_programs() {
        let facts = |failure: Failure| {
            let status = failure.to_status(&clock());
            status.get_error_details().error_info().unwrap().metadata.clone()
        };
        assert_eq!(facts(Refusal::StaleRevision { current: 7 }.into())["current"], "7");
        assert_eq!(facts(EdgeError::MissingField("queue").into())["field"], "queue");
        assert!(facts(EdgeError::ServerFault.into()).is_empty());
    }

    /// The names that a source file gives to its failures.
    fn names(source: &str) -> BTreeSet<String> {
        let quoted = source.lines().filter_map(|line| line.trim().split_once("=> \""));
        let name = |(_, rest): (&str, &str)| rest.split('"').next().map(str::to_owned);
        let loud = |name: &String| name.chars().all(|c| c.is_ascii_uppercase() || c == '_');
        quoted.filter_map(name).filter(loud).collect()
    }

    #[test]
    fn every_reason_has_its_paragraph_and_every_paragraph_its_reason() {
        let mut coded = names(include_str!("../domain/refusal.rs"));
        coded.extend(names(include_str!("failure.rs")));
        let page = include_str!("../../docs/errors.md");
        let headings = page.lines().filter_map(|line| line.strip_prefix("### "));
        let documented: BTreeSet<_> = headings.map(str::to_owned).collect();
        assert!(coded.len() > 60, "{} names were found", coded.len());
        assert_eq!(coded, documented);
    }
}
