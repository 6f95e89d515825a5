//! What goes down a stream: a bounded buffer, a reader who keeps up or is cut off, and an end that
//! says why.

use std::pin::Pin;
use std::sync::Arc;
use std::time::Duration;

use futures_util::{FutureExt, Stream, StreamExt, stream};
use tokio::sync::{mpsc, oneshot};
use tokio_stream::wrappers::ReceiverStream;
use tonic::{Response, Status};

use super::api;
use super::failure::{EdgeError, Failure};
use super::hotline::{Caller, House};
use super::mutation::{Mutation, carry_out};
use crate::clock::Deadline;

/// The stream that tonic sends.
pub type Down<T> = Pin<Box<dyn Stream<Item = Result<T, Status>> + Send>>;

/// The sending end of a stream. Messages are boxed: a channel keeps room for 32 of whatever it holds,
/// and with a thousand consoles room for 32 whole desks each would be most of the server's memory.
pub struct Outlet<T> {
    messages: mpsc::Sender<Box<T>>,
    /// How long the buffer may stay full.
    patience: Duration,
}

impl<T> Outlet<T> {
    /// The sending end of a channel.
    #[cfg(test)]
    pub(super) fn to(messages: mpsc::Sender<Box<T>>) -> Self {
        Self { messages, patience: Duration::ZERO }
    }

    /// Sends a message, or cuts a reader off who has let the buffer fill up and takes nothing out
    /// of it.
    pub fn send(&self, message: T) -> impl Future<Output = Result<(), Ended>> {
        self.give(Box::new(message), Some(self.patience))
    }

    /// Sends a message; a patient sender waits for a slow reader, as where history is replayed and
    /// nothing piles up behind.
    pub fn put(&self, message: T, patient: bool) -> impl Future<Output = Result<(), Ended>> {
        self.give(Box::new(message), (!patient).then_some(self.patience))
    }

    /// What waits is a box: a task has room for all that it may ever wait with.
    async fn give(&self, message: Box<T>, patience: Option<Duration>) -> Result<(), Ended> {
        let room = match (self.room().now_or_never(), patience) {
            (Some(room), _) => room?,
            (None, None) => self.room().await?,
            // A timer is only made where there is something to wait for.
            (None, Some(patience)) => {
                let room = tokio::time::timeout(patience, self.room()).await;
                room.map_err(|_| EdgeError::ReaderTooSlow)??
            }
        };
        room.send(message);
        Ok(())
    }

    /// Waits until there is room for a message, for a sender that makes it only then.
    pub async fn room(&self) -> Result<mpsc::Permit<'_, Box<T>>, Ended> {
        self.messages.reserve().await.map_err(|_| Ended::ByClient)
    }

    /// Returns when there is room for a message, or nobody to send it to.
    pub async fn has_room(&self) {
        let _ = self.room().await;
    }

    /// Returns when nobody reads any more.
    pub async fn closed(&self) {
        self.messages.closed().await;
    }
}

/// Why a stream ends.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Ended {
    /// There is nothing more to say.
    Done,
    /// The client has gone, or has closed its half.
    ByClient,
    /// Something went wrong.
    Failed(Failure),
}

impl<E: Into<Failure>> From<E> for Ended {
    fn from(error: E) -> Self {
        Self::Failed(error.into())
    }
}

/// Begins a stream: `work` sends until it ends, in a task of its own. The task ends with the
/// client's reading, the credential, or the server.
pub fn begin<T, W>(caller: &Caller, work: impl FnOnce(Outlet<T>) -> W) -> Response<Down<T>>
where
    T: Send + 'static,
    W: Future<Output = Ended> + Send + 'static,
{
    begin_with(caller, caller.office.house.stream_buffer, work)
}

/// Begins a stream in which no message waits behind another, so that whoever reads slowly is never
/// sent what is out of date.
pub fn begin_newest<T, W>(caller: &Caller, work: impl FnOnce(Outlet<T>) -> W) -> Response<Down<T>>
where
    T: Send + 'static,
    W: Future<Output = Ended> + Send + 'static,
{
    begin_with(caller, 1, work)
}

fn begin_with<T, W>(
    caller: &Caller,
    buffer: usize,
    work: impl FnOnce(Outlet<T>) -> W,
) -> Response<Down<T>>
where
    T: Send + 'static,
    W: Future<Output = Ended> + Send + 'static,
{
    let house = caller.office.house.clone();
    let (messages, receiver) = mpsc::channel(buffer);
    let (end, ended) = oneshot::channel();
    let work = work(Outlet { messages, patience: house.reader_patience });
    tokio::spawn(async move {
        let status = match work.await {
            Ended::Done | Ended::ByClient => None,
            Ended::Failed(failure) => Some(failure.to_status(&house.clock)),
        };
        // A client that has gone does not want to know.
        let _ = end.send(status);
    });
    let last = stream::once(ended).filter_map(async |status| match status {
        Ok(status) => status.map(Err),
        // The task has panicked: what it knew is lost, what the journal knows is not.
        Err(_) => Some(Err(Status::internal("the stream has failed"))),
    });
    Response::new(Box::pin(ReceiverStream::new(receiver).map(|message| Ok(*message)).chain(last)))
}

/// What ends every stream sooner or later: the credential or the server.
pub struct Curfew {
    house: Arc<House>,
    expires_at: crate::domain::Timestamp,
}

impl Curfew {
    /// The curfew of streams that this caller opens.
    pub fn of(caller: &Caller) -> Self {
        let expires_at = caller.identity.expires_at;
        Self { house: caller.office.house.clone(), expires_at }
    }

    /// Returns with the reason when it is time to end.
    pub async fn comes(&self) -> EdgeError {
        tokio::select! {
            () = self.house.stop.cancelled() => EdgeError::GoingAway,
            () = self.house.world_reaches(self.expires_at) => EdgeError::CredentialExpired,
        }
    }

    /// What tells the client that the server is going away.
    pub fn going_away(&self) -> api::GoingAway {
        api::GoingAway { grace: prost_types::Duration::try_from(self.house.shutdown_grace).ok() }
    }
}

/// What a command on a stream came to, for a `oneof` of results.
pub async fn answered<M, R>(
    mut caller: Caller,
    request: M,
    success: fn(M::Response) -> R,
    failure: fn(api::Failure) -> R,
) -> (String, R)
where
    M: Mutation,
{
    let id = request.request_id().to_owned();
    let house = caller.office.house.clone();
    caller.waits_until = Some(Deadline::within(house.request_timeout));
    let work = carry_out(&caller, request);
    let result = tokio::time::timeout(house.request_timeout, work).await;
    let result = result.unwrap_or_else(|_| Err(EdgeError::OutcomeUnknown.into()));
    (id, result.map_or_else(|error| failure(error.to_answer(&house.clock)), success))
}
