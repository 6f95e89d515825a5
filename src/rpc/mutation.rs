//! What can be asked to be done: the one way from a request to the centre and back, whether it came
//! as a unary rpc or on a stream.

use std::future::Future;

use bytes::Bytes;
use prost::Message;
use tracing::Instrument;

use super::failure::{EdgeError, Failure};
use super::field;
use super::hotline::Caller;
use crate::centre::Remembered;
use crate::domain::{Command, Refusal, Reply};
use crate::switchboard::{Receipt, RequestKey, Submission};
use crate::traces;

/// A command, and what must be stored together with it.
pub struct Plan {
    /// What the centre is asked.
    pub command: Command,
    /// New data keys, wrapped, under their names.
    pub blobs: Vec<(String, Bytes)>,
}

impl From<Command> for Plan {
    fn from(command: Command) -> Self {
        Self { command, blobs: Vec::new() }
    }
}

/// A request that changes something.
pub trait Mutation: Message + Send + Sync + Sized + 'static {
    /// What it is answered with.
    type Response: Send + 'static;
    /// Its name, which keeps two requests of equal content apart.
    const RPC: &'static str;

    /// What the client calls it.
    fn request_id(&self) -> &str;

    /// Reads the request: checks every field, and seals what is personal.
    fn plan(self, caller: &Caller) -> impl Future<Output = Result<Plan, Failure>> + Send;

    /// What the centre answered, in the API's words.
    fn response(
        caller: &Caller,
        reply: Reply,
    ) -> impl Future<Output = Result<Self::Response, Failure>> + Send;
}

/// Asks the centre. What was accepted here happens even if nobody waits for the answer.
pub async fn carry_out<M: Mutation>(caller: &Caller, request: M) -> Result<M::Response, Failure> {
    let role = caller.identity.role.as_str();
    let centre = caller.identity.centre.as_str();
    let span = tracing::info_span!(
        target: traces::TARGET, "command", otel.name = M::RPC, firstline.centre = centre, role
    );
    ask(caller, request).instrument(span).await
}

async fn ask<M: Mutation>(caller: &Caller, request: M) -> Result<M::Response, Failure> {
    let id = field::request_id(request.request_id())?;
    let fingerprint = fingerprint(caller, &request);
    let by = caller.actor()?;
    let switchboard = &caller.office.switchboard;
    // A retry is answered before its fields are looked at again: what it needs may have gone since.
    match switchboard.state().recall(id, fingerprint) {
        Remembered::Same(reply) => return M::response(caller, reply).await,
        Remembered::Different => return Err(Refusal::RequestIdReused.into()),
        Remembered::No => {}
    }
    let Plan { command, blobs } = request.plan(caller).await?;
    let request = Some(RequestKey { id, fingerprint });
    let submission = Submission { by, request, command, blobs };
    let Receipt { reply, .. } = switchboard.submit_by(submission, caller.waits_until).await?;
    traces::link(switchboard.centre_id(), &reply);
    M::response(caller, reply).await
}

/// Keyed, since a plain hash of a request would give away the telephone number in it.
fn fingerprint<M: Mutation>(caller: &Caller, request: &M) -> [u8; 16] {
    let identity = &caller.identity;
    let mut content = Vec::with_capacity(request.encoded_len() + 128);
    for part in [M::RPC, identity.role.as_str(), &identity.subject] {
        content.extend_from_slice(part.as_bytes());
        content.push(0);
    }
    content.extend_from_slice(&request.encode_to_vec());
    caller.office.vault.fingerprint(&content)
}

/// An answer of another kind than the command's: a mistake of this program.
pub fn unexpected(reply: &Reply) -> Failure {
    tracing::error!(?reply, "a centre gave an answer of the wrong kind");
    EdgeError::ServerFault.into()
}

/// Requests that are answered with "done": what each asks of the centre.
macro_rules! commands {
    ($($request:ident => $response:ident, |$message:ident, $caller:ident| $command:expr;)*) => {$(
        impl Mutation for api::$request {
            type Response = api::$response;
            const RPC: &'static str = stringify!($request);

            fn request_id(&self) -> &str {
                &self.request_id
            }

            async fn plan(self, $caller: &Caller) -> Result<Plan, Failure> {
                let $message = self;
                let command: Command = $command;
                Ok(command.into())
            }

            async fn response(_: &Caller, reply: Reply) -> Result<Self::Response, Failure> {
                match reply {
                    Reply::Done => Ok(api::$response {}),
                    other => Err(unexpected(&other)),
                }
            }
        }
    )*};
}
pub(super) use commands;
