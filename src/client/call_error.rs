//! What went wrong, however the server said it.

use std::time::Duration;

use tonic::{Code, Status};
use tonic_types::StatusExt;

use crate::rpc::api;

/// Why a command was not carried out: the end of a unary rpc, or the failure on a stream.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{message} ({})", if reason.is_empty() { code.description() } else { reason })]
pub struct CallError {
    /// The gRPC status code.
    pub code: Code,
    /// The reason that programs act on, from the list in docs/errors.md. Empty if the server gave
    /// none, as when there was no server.
    pub reason: String,
    /// One sentence for people.
    pub message: String,
    /// When trying again, with the same request id, may help; `None` if it will not.
    pub retry_delay: Option<Duration>,
}

impl CallError {
    /// Whether the server gave this reason.
    pub fn is(&self, reason: &str) -> bool {
        self.reason == reason
    }

    /// Whether it says nothing about the command: the server could not be reached, was going away,
    /// or does not know what became of it. The same command, with the same request id, will do.
    pub fn is_passing(&self) -> bool {
        match self.code {
            Code::Unavailable | Code::DeadlineExceeded => true,
            // A connection that breaks under an rpc.
            Code::Unknown | Code::Cancelled | Code::Internal => self.reason.is_empty(),
            _ => false,
        }
    }

    /// Something is wrong before anything is sent.
    pub fn local(error: impl std::error::Error) -> Self {
        Self {
            code: Code::InvalidArgument,
            reason: "CLIENT".to_owned(),
            message: error.to_string(),
            retry_delay: None,
        }
    }

    /// A server that does not keep to the protocol.
    pub(super) fn protocol(message: &str) -> Self {
        Self {
            code: Code::Internal,
            reason: String::new(),
            message: message.to_owned(),
            retry_delay: None,
        }
    }

    /// Nothing was heard of the server.
    pub(super) fn silence() -> Self {
        Self {
            code: Code::DeadlineExceeded,
            reason: String::new(),
            message: "the server does not answer".to_owned(),
            retry_delay: None,
        }
    }

    /// The line is closed, so that there will be no answer.
    pub(super) fn closed() -> Self {
        Self {
            code: Code::Cancelled,
            reason: "LINE_CLOSED".to_owned(),
            message: "this client has closed the line".to_owned(),
            retry_delay: None,
        }
    }
}

impl From<Status> for CallError {
    fn from(status: Status) -> Self {
        let details = status.get_error_details();
        let reason = details.error_info().map(|info| info.reason.clone()).unwrap_or_default();
        Self {
            code: status.code(),
            reason,
            message: message(&status),
            retry_delay: details.retry_info().and_then(|retry| retry.retry_delay),
        }
    }
}

/// Tonic says "transport error" and leaves what really happened to the sources.
fn message(status: &Status) -> String {
    let mut source = std::error::Error::source(status);
    let mut deepest = None;
    while let Some(error) = source {
        deepest = Some(error.to_string());
        source = error.source();
    }
    match deepest {
        Some(cause) if !status.message().contains(&cause) => {
            format!("{}: {cause}", status.message())
        }
        _ => status.message().to_owned(),
    }
}

impl From<api::Failure> for CallError {
    fn from(failure: api::Failure) -> Self {
        Self {
            code: Code::from(failure.code),
            reason: failure.reason,
            message: failure.message,
            retry_delay: failure.retry_delay.and_then(|delay| delay.try_into().ok()),
        }
    }
}

#[cfg(test)]
mod tests {
    use tonic_types::ErrorDetails;

    use super::*;

    #[test]
    fn a_status_and_a_failure_say_the_same() {
        let mut details = ErrorDetails::new();
        details.set_error_info("LINES_BUSY", "firstline", std::collections::HashMap::new());
        details.set_retry_info(Some(Duration::from_secs(5)));
        let (code, text) = (Code::ResourceExhausted, "all 30 lines are busy");
        let status = Status::with_error_details(code, text, details);
        let failure = api::Failure {
            code: code as i32,
            reason: "LINES_BUSY".into(),
            message: text.into(),
            retry_delay: Some(prost_types::Duration { seconds: 5, nanos: 0 }),
        };
        let error = CallError::from(status);
        assert_eq!(error, CallError::from(failure));
        assert!(error.is("LINES_BUSY") && !error.is_passing());
        assert_eq!(error.to_string(), "all 30 lines are busy (LINES_BUSY)");
    }

    #[test]
    fn what_says_nothing_about_the_command_passes() {
        for (code, passes) in [
            (Code::Unavailable, true),
            (Code::DeadlineExceeded, true),
            (Code::Unknown, true),
            (Code::Unauthenticated, false),
            (Code::FailedPrecondition, false),
        ] {
            assert_eq!(CallError::from(Status::new(code, "")).is_passing(), passes, "{code:?}");
        }
    }
}
