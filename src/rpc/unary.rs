//! Answering unary rpcs.

use std::future::Future;

use tonic::{Extensions, Request, Response, Status};
use tracing::Instrument;

use super::failure::{EdgeError, Failure};
use super::hotline::{Caller, Hotline};
use super::identity::Identity;
use super::mutation::{Mutation, carry_out};

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
        let caller = self.caller_of(request.extensions())?;
        let task = tokio::spawn(work(caller, request.into_inner()).in_current_span());
        let result = match tokio::time::timeout(self.house().request_timeout, task).await {
            Ok(Ok(result)) => result,
            Ok(Err(panic)) => {
                tracing::error!(%panic, "a handler has failed");
                Err(EdgeError::ServerFault.into())
            }
            Err(_) => Err(EdgeError::OutcomeUnknown.into()),
        };
        result.map(Response::new).map_err(|failure| self.status(failure))
    }
}
