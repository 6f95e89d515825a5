//! What can go wrong at the edge, before a centre is asked or because it could not be.

use crate::domain::{Refusal, Version};
use crate::journal::JournalError;
use crate::phone::NotANumber;
use crate::rpc::identity::BadCredential;
use crate::switchboard::SubmitError;

/// Why the edge says no. Each is explained, with advice, in docs/errors.md. None repeats what the
/// client sent: it may be personal, or somebody else's.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[allow(missing_docs, reason = "the sentences say it, and docs/errors.md says more")]
pub enum EdgeError {
    #[error("{0} is required")]
    MissingField(&'static str),
    #[error("request_id must be a UUID that names this mutation")]
    BadRequestId,
    #[error("{0} is no id: see the rules for ids in the API's documentation")]
    BadId(&'static str),
    #[error("caller_number is no telephone number: {0}")]
    BadNumber(NotANumber),
    #[error("{0} is no BCP 47 language tag, such as yue or zh-Hans")]
    BadLanguage(&'static str),
    #[error("{0} is no moment or span that the centre can work with")]
    BadTime(&'static str),
    #[error("{0} is no date: write YYYY-MM-DD")]
    BadDate(&'static str),
    #[error("{0} has a value that this version does not know, or that is not allowed here")]
    UnknownValue(&'static str),
    #[error("{field} must be from {least} to {most}")]
    OutOfRange { field: &'static str, least: u64, most: u64 },
    #[error("{field} has more than {bytes_max} bytes")]
    TooLong { field: &'static str, bytes_max: usize },
    #[error("{field} has more than {most} elements")]
    TooMany { field: &'static str, most: usize },
    #[error("{0} holds control characters")]
    ControlCharacter(&'static str),
    #[error("page_token is not one that this rpc gave")]
    BadPageToken,

    #[error("the journal begins after version {after}; list again and watch from there")]
    HistoryTrimmed { after: Version },
    #[error("the journal has only come to version {head}; list again and watch from there")]
    VersionAhead { head: Version },

    #[error("a credential is required: send `authorization: Bearer <token>`")]
    NoCredential,
    #[error("{0}")]
    BadCredential(BadCredential),
    #[error("the credential has expired; get a new one and connect again")]
    CredentialExpired,
    #[error("the role of this credential may not call this rpc")]
    RoleNotAllowed,
    #[error("this server does not serve the centre of this credential")]
    UnknownCentre,

    #[error("the centre has more commands waiting than it can take; try again")]
    CentreBusy,
    #[error("the journal is nearly full, and what is left is kept for calls under way; try again")]
    RoomKeptBack,
    #[error("this server has stopped serving the centre; its log says why")]
    CentreStopped,
    #[error("the journal cannot be reached; try again with the same request_id")]
    JournalUnavailable,
    #[error("the key that seals this is missing, and nobody has brought it back")]
    KeyMissing,
    #[error("the journal has no room left; somebody must make room")]
    JournalFull,
    #[error("the journal is damaged, or cannot be used; the server's log says more")]
    JournalDamaged,
    #[error(
        "there was no answer in time; the outcome is unknown, try again with the same request_id"
    )]
    OutcomeUnknown,
    #[error("the client reads too slowly; list again, and read faster")]
    ReaderTooSlow,
    #[error("the server is going away; connect again")]
    GoingAway,
    #[error("the server has made a mistake; its log says more")]
    ServerFault,
}

impl EdgeError {
    /// The name that programs act on. It never changes once published.
    pub fn name(&self) -> &'static str {
        match self {
            Self::MissingField(_) => "MISSING_FIELD",
            Self::BadRequestId => "BAD_REQUEST_ID",
            Self::BadId(_) => "BAD_ID",
            Self::BadNumber(_) => "BAD_NUMBER",
            Self::BadLanguage(_) => "BAD_LANGUAGE",
            Self::BadTime(_) => "BAD_TIME",
            Self::BadDate(_) => "BAD_DATE",
            Self::UnknownValue(_) => "UNKNOWN_VALUE",
            Self::OutOfRange { .. } => "OUT_OF_RANGE",
            Self::TooLong { .. } => "TOO_LONG",
            Self::TooMany { .. } => "TOO_MANY",
            Self::ControlCharacter(_) => "CONTROL_CHARACTER",
            Self::BadPageToken => "BAD_PAGE_TOKEN",
            Self::HistoryTrimmed { .. } => "HISTORY_TRIMMED",
            Self::VersionAhead { .. } => "VERSION_AHEAD",
            Self::NoCredential => "NO_CREDENTIAL",
            Self::BadCredential(_) => "BAD_CREDENTIAL",
            Self::CredentialExpired => "CREDENTIAL_EXPIRED",
            Self::RoleNotAllowed => "ROLE_NOT_ALLOWED",
            Self::UnknownCentre => "UNKNOWN_CENTRE",
            Self::CentreBusy => "CENTRE_BUSY",
            Self::RoomKeptBack => "ROOM_KEPT_BACK",
            Self::CentreStopped => "CENTRE_STOPPED",
            Self::JournalUnavailable => "JOURNAL_UNAVAILABLE",
            Self::KeyMissing => "KEY_MISSING",
            Self::JournalFull => "JOURNAL_FULL",
            Self::JournalDamaged => "JOURNAL_DAMAGED",
            Self::OutcomeUnknown => "OUTCOME_UNKNOWN",
            Self::ReaderTooSlow => "READER_TOO_SLOW",
            Self::GoingAway => "GOING_AWAY",
            Self::ServerFault => "SERVER_FAULT",
        }
    }

    /// The field of the request that is wrong, if one is.
    pub fn field(&self) -> Option<&'static str> {
        match self {
            Self::MissingField(field)
            | Self::BadId(field)
            | Self::BadLanguage(field)
            | Self::BadTime(field)
            | Self::BadDate(field)
            | Self::UnknownValue(field)
            | Self::OutOfRange { field, .. }
            | Self::TooLong { field, .. }
            | Self::TooMany { field, .. }
            | Self::ControlCharacter(field) => Some(field),
            Self::BadRequestId => Some("request_id"),
            Self::BadNumber(_) => Some("caller_number"),
            Self::BadPageToken => Some("page_token"),
            _ => None,
        }
    }
}

/// Why a client does not get what it asked for.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Failure {
    /// The centre said no.
    #[error(transparent)]
    Refused(#[from] Refusal),
    /// The edge said no, or could not ask.
    #[error(transparent)]
    Edge(#[from] EdgeError),
}

impl Failure {
    /// The name that programs act on.
    pub fn name(&self) -> &'static str {
        match self {
            Self::Refused(refusal) => refusal.name(),
            Self::Edge(error) => error.name(),
        }
    }
}

impl From<BadCredential> for EdgeError {
    fn from(bad: BadCredential) -> Self {
        match bad {
            BadCredential::Expired => Self::CredentialExpired,
            other => Self::BadCredential(other),
        }
    }
}

impl From<JournalError> for EdgeError {
    fn from(error: JournalError) -> Self {
        match error {
            JournalError::Unavailable(_) => Self::JournalUnavailable,
            JournalError::Full(_) => Self::JournalFull,
            JournalError::Trimmed { first } => {
                Self::HistoryTrimmed { after: Version(first.0.saturating_sub(1)) }
            }
            JournalError::Shorter { .. }
            | JournalError::Diverged { .. }
            | JournalError::Damaged(_)
            | JournalError::Unusable(_) => Self::JournalDamaged,
        }
    }
}

impl From<JournalError> for Failure {
    fn from(error: JournalError) -> Self {
        Self::Edge(error.into())
    }
}

impl From<SubmitError> for Failure {
    fn from(error: SubmitError) -> Self {
        match error {
            SubmitError::Refused(refusal) => Self::Refused(refusal),
            SubmitError::Journal(error) => Self::Edge(error.into()),
            SubmitError::Busy => Self::Edge(EdgeError::CentreBusy),
            SubmitError::NoRoom => Self::Edge(EdgeError::RoomKeptBack),
            SubmitError::Stopped(_) => Self::Edge(EdgeError::CentreStopped),
            SubmitError::Defect => Self::Edge(EdgeError::ServerFault),
        }
    }
}
