//! What a supervisor can ask of the floor: surges, assignments, raised calls, messages; and why a
//! call waits.

use crate::domain::{Audience, CallId, Command, Refusal, Reply};
use crate::rpc::failure::{EdgeError, Failure};
use crate::rpc::field;
use crate::rpc::hotline::Caller;
use crate::rpc::mutation::{Mutation, Plan, commands, unexpected};
use crate::rpc::vault::Field;
use crate::rpc::{api, convert};

/// The longest message, in bytes.
const MESSAGE_BYTES_MAX: usize = 1000;
/// To how many operators by name a message may go.
const NAMED_MAX: usize = 1000;
/// How many queues an operator may be given.
const QUEUES_MAX: usize = 64;

commands! {
    StartSurgeRequest => StartSurgeResponse, |request, _caller| Command::StartSurge {
        until: field::moment("until", request.until.as_ref())?,
        reason: field::name("reason", &request.reason)?,
    };
    EndSurgeRequest => EndSurgeResponse, |request, _caller| {
        Command::EndSurge(field::name("reason", &request.reason)?)
    };
    AssignQueuesRequest => AssignQueuesResponse, |request, _caller| Command::AssignQueues {
        operator: field::name("operator_id", &request.operator_id)?,
        queues: field::names("queues", &request.queues, QUEUES_MAX)?,
        until: field::moment_if_any("until", request.until.as_ref())?,
    };
    RaiseCallRequest => RaiseCallResponse, |request, _caller| Command::RaiseCall {
        call: field::counted("call_id", CallId, request.call_id)?,
        acuity: convert::acuity("acuity", request.acuity)?,
        reason: field::name("reason", &request.reason)?,
    };
}

impl Mutation for api::SendMessageRequest {
    type Response = api::SendMessageResponse;
    const RPC: &'static str = "SendMessageRequest";

    fn request_id(&self) -> &str {
        &self.request_id
    }

    /// Each message has a key of its own: what was said to operators is nobody's case, and can be
    /// erased by itself.
    async fn plan(self, caller: &Caller) -> Result<Plan, Failure> {
        let to = audience(self.to.as_ref())?;
        let text = field::text("text", &self.text, MESSAGE_BYTES_MAX)?;
        if text.is_empty() {
            return Err(EdgeError::MissingField("text").into());
        }
        let key = caller.office.vault.new_key();
        let text = key.seal(Field::Message, text);
        let command = Command::SendMessage { to, text, urgent: self.urgent };
        Ok(Plan { command, blobs: vec![key.into_blob()] })
    }

    async fn response(_: &Caller, reply: Reply) -> Result<Self::Response, Failure> {
        let Reply::MessageSent { message, operators } = reply else {
            return Err(unexpected(&reply));
        };
        let operators = u32::try_from(operators).unwrap_or(u32::MAX);
        Ok(api::SendMessageResponse { message_id: message.0, operators })
    }
}

fn audience(to: Option<&api::send_message_request::To>) -> Result<Audience, EdgeError> {
    use api::send_message_request::To;
    match to {
        None | Some(To::Everybody(false)) => Err(EdgeError::MissingField("to")),
        Some(To::Everybody(true)) => Ok(Audience::Everybody),
        Some(To::Queue(queue)) => Ok(Audience::Queue(field::name("queue", queue)?)),
        Some(To::Operators(list)) if list.operator_ids.is_empty() => {
            Err(EdgeError::MissingField("operators.operator_ids"))
        }
        Some(To::Operators(list)) => {
            let ids = &list.operator_ids;
            Ok(Audience::Operators(field::names("operators.operator_ids", ids, NAMED_MAX)?))
        }
    }
}

pub(super) async fn get_surge(
    caller: Caller,
    _: api::GetSurgeRequest,
) -> Result<api::GetSurgeResponse, Failure> {
    let (centre, now) = (caller.office.switchboard.state(), caller.office.house.clock.now());
    let settings = centre.settings().ok_or(Refusal::CentreNotConfigured)?;
    let pace = crate::domain::Pace::in_surge(&settings.surge);
    let surge = centre.surge();
    let standby = centre.standby(now).into_iter().map(|(operator, until)| api::StandbyOperator {
        signed_in: centre.desk(&operator).is_some(),
        operator_id: operator.to_string(),
        until: convert::moment_if_any(until),
    });
    Ok(api::GetSurgeResponse {
        since: surge.map(|surge| convert::moment(surge.since)),
        until: surge.map(|surge| convert::moment(surge.until)),
        reason: surge.map(|surge| surge.reason.to_string()).unwrap_or_default(),
        standby: standby.collect(),
        wrap_up: Some(convert::span(pace.wrap_up(&settings.timing))),
        rings: settings.rings.iter().map(|ring| convert::span(pace.ring(ring))).collect(),
        longest: Some(convert::span(settings.surge.longest)),
        version: centre.version().0,
    })
}

pub(super) async fn explain_wait(
    caller: Caller,
    request: api::ExplainWaitRequest,
) -> Result<api::ExplainWaitResponse, Failure> {
    let id = field::counted("call_id", CallId, request.call_id)?;
    let (centre, now) = (caller.office.switchboard.state(), caller.office.house.clock.now());
    let wait = centre.explain_wait(id, now)?;
    let call = centre.call(id).ok_or(Refusal::UnknownCall(id))?;
    Ok(convert::show_wait(&centre, call, wait))
}
