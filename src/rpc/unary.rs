//! Answering unary rpcs.

use std::future::Future;
use std::time::Duration;

use tonic::metadata::MetadataMap;
use tonic::{Extensions, Request, Response, Status};
use tracing::Instrument;

use super::failure::{EdgeError, Failure};
use super::hotline::{Caller, Hotline};
use super::identity::Identity;
use super::mutation::{Mutation, carry_out};
use crate::clock::Deadline;

/// What a handler comes to.
pub type Answer<T> = Result<Response<T>, Status>;

impl Hotline {
    /// Who makes this request. The identity was put there by [`super::authorize`].
    pub fn caller_of(&self, extensions: &Extensions) -> Result<Caller, Status> {
        let identity = extensions.get::<Identity>().cloned().ok_or(EdgeError::NoCredential);
        identity.and_then(|identity| self.caller(identity)).map_err(|error| self.status(error))
    }

    /// A failure as a client sees it.
    pub fn status(&self, failure: impl Into<Failure>) -> Status {
        failure.into().to_status(&self.house().clock)
    }

    /// Answers a request that changes something.
    pub async fn mutate<M: Mutation>(&self, request: Request<M>) -> Answer<M::Response> {
        self.answer(request, |caller, request: M| async move { carry_out(&caller, request).await })
            .await
    }

    /// Answers any request, in a task of its own: a client that goes away, which makes tonic drop
    /// the handler, must not leave a mutation half done; a panic must not take more with it.
    pub async fn answer<M, T, F, W>(&self, request: Request<M>, work: F) -> Answer<T>
    where
        T: Send + 'static,
        F: FnOnce(Caller, M) -> W,
        W: Future<Output = Result<T, Failure>> + Send + 'static,
    {
        let mut caller = self.caller_of(request.extensions())?;
        let timeout = self.house().request_timeout;
        let patience = patience(request.metadata()).map_or(timeout, |asked| asked.min(timeout));
        caller.waits_until = Some(Deadline::within(patience));
        // Whatever the client does, the work ends in time: what nobody awaits must not pile up.
        let work = tokio::time::timeout(timeout, work(caller, request.into_inner()));
        let result = match tokio::spawn(work.in_current_span()).await {
            Ok(Ok(result)) => result,
            Ok(Err(_)) => Err(EdgeError::OutcomeUnknown.into()),
            Err(panic) => {
                tracing::error!(%panic, "a handler has failed");
                Err(EdgeError::ServerFault.into())
            }
        };
        result.map(Response::new).map_err(|failure| self.status(failure))
    }
}

/// How long a client waits, by its `grpc-timeout`: up to eight digits and a unit.
fn patience(metadata: &MetadataMap) -> Option<Duration> {
    let text = metadata.get("grpc-timeout")?.to_str().ok()?;
    let (digits, unit) = text.split_at_checked(text.len().checked_sub(1)?)?;
    let amount = u64::from(digits.parse::<u32>().ok().filter(|_| digits.len() <= 8)?);
    match unit {
        "H" => Some(Duration::from_secs(amount * 3_600)),
        "M" => Some(Duration::from_secs(amount * 60)),
        "S" => Some(Duration::from_secs(amount)),
        "m" => Some(Duration::from_millis(amount)),
        "u" => Some(Duration::from_micros(amount)),
        "n" => Some(Duration::from_nanos(amount)),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_client_says_how_long_it_waits() {
        let said = |text: &str| {
            let mut metadata = MetadataMap::new();
            metadata.insert("grpc-timeout", text.parse().unwrap());
            patience(&metadata)
        };
        assert_eq!(said("2S"), Some(Duration::from_secs(2)));
        assert_eq!(said("250m"), Some(Duration::from_millis(250)));
        assert_eq!(said("99999999u"), Some(Duration::from_micros(99_999_999)));
        assert_eq!(said("1H"), Some(Duration::from_secs(3_600)));
        for nonsense in ["", "S", "2", "2x", "-1S", "999999999S", "1é"] {
            if let Ok(value) = nonsense.parse() {
                let mut metadata = MetadataMap::new();
                metadata.insert("grpc-timeout", value);
                assert_eq!(patience(&metadata), None, "{nonsense}");
            }
        }
        assert_eq!(patience(&MetadataMap::new()), None);
    }
}
