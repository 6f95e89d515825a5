//! What an operator can ask to be done.

use crate::domain::{CaseId, Command, OfferId, Refusal, Reply, Sealed, Status};
use crate::rpc::failure::{EdgeError, Failure};
use crate::rpc::field::{self, TEXT_BYTES_MAX};
use crate::rpc::hotline::Caller;
use crate::rpc::mutation::{Mutation, Plan, commands, unexpected};
use crate::rpc::vault::Field;
use crate::rpc::{api, convert};

impl Mutation for api::SignInRequest {
    type Response = api::SignInResponse;
    const RPC: &'static str = "SignInRequest";

    fn request_id(&self) -> &str {
        &self.request_id
    }

    async fn plan(self, caller: &Caller) -> Result<Plan, Failure> {
        let command = Command::SignIn {
            operator: caller.operator()?,
            session: field::session_id(&self.session_id)?,
            home: caller.office.house.node.clone(),
        };
        Ok(command.into())
    }

    async fn response(caller: &Caller, reply: Reply) -> Result<Self::Response, Failure> {
        let Reply::SignedIn { on_duty } = reply else { return Err(unexpected(&reply)) };
        let office = &caller.office;
        office.presence.heard_operator(&caller.operator()?).await?;
        Ok(api::SignInResponse {
            on_duty,
            heartbeat_interval: Some(convert::span(office.house.pulse.interval)),
            console_silence: Some(convert::span(office.house.pulse.silence)),
        })
    }
}

impl Mutation for api::AcceptRequest {
    type Response = api::AcceptResponse;
    const RPC: &'static str = "AcceptRequest";

    fn request_id(&self) -> &str {
        &self.request_id
    }

    async fn plan(self, caller: &Caller) -> Result<Plan, Failure> {
        let offer = offer(self.offer_id)?;
        Ok(Command::Accept { operator: caller.operator()?, offer }.into())
    }

    async fn response(_: &Caller, reply: Reply) -> Result<Self::Response, Failure> {
        match reply {
            Reply::Accepted { call, case } => {
                Ok(api::AcceptResponse { call_id: call.0, case_id: case.0 })
            }
            other => Err(unexpected(&other)),
        }
    }
}

commands! {
    SignOutRequest => SignOutResponse, |_request, caller| Command::SignOut(caller.operator()?, None);
    SetReadyRequest => SetReadyResponse, |_request, caller| Command::SetReady(caller.operator()?);
    SetNotReadyRequest => SetNotReadyResponse, |request, caller| {
        Command::SetNotReady(caller.operator()?, convert::pause(request.pause)?)
    };
    DeclineRequest => DeclineResponse, |request, caller| Command::Decline {
        operator: caller.operator()?,
        offer: offer(request.offer_id)?,
        reason: convert::decline_reason(request.reason)?,
    };
    HoldRequest => HoldResponse, |_request, caller| Command::Hold(caller.operator()?);
    ResumeRequest => ResumeResponse, |_request, caller| Command::Resume(caller.operator()?);
    EndCallRequest => EndCallResponse, |_request, caller| Command::EndCall(caller.operator()?);
    WrapUpRequest => WrapUpResponse, |request, caller| Command::WrapUp {
        operator: caller.operator()?,
        note: wrap_up_note(caller, &request.note).await?,
        disposition: field::name_if_any("disposition", &request.disposition)?,
    };
    AddNoteRequest => AddNoteResponse, |request, caller| {
        let id = case(request.case_id)?;
        if request.text.is_empty() {
            return Err(EdgeError::MissingField("text").into());
        }
        Command::AddNote(id, sealed(caller, id, "text", &request.text).await?)
    };
    CloseCaseRequest => CloseCaseResponse, |request, _caller| {
        let disposition = field::name("disposition", &request.disposition)?;
        Command::CloseCase(case(request.case_id)?, disposition)
    };
}

fn offer(number: u64) -> Result<OfferId, EdgeError> {
    field::counted("offer_id", OfferId, number)
}

pub(super) fn case(number: u64) -> Result<CaseId, EdgeError> {
    field::counted("case_id", CaseId, number)
}

/// A note, sealed for its case; none if there is nothing to say.
pub(super) async fn note_if_any(
    caller: &Caller,
    id: CaseId,
    note: &str,
) -> Result<Option<Sealed>, Failure> {
    if note.is_empty() { Ok(None) } else { sealed(caller, id, "note", note).await.map(Some) }
}

/// The note, sealed for the case of the call that is being wrapped up. Without such a case there
/// is no key to seal with, and nothing to wrap up either.
async fn wrap_up_note(caller: &Caller, note: &str) -> Result<Option<Sealed>, Failure> {
    if note.is_empty() {
        return Ok(None);
    }
    let operator = caller.operator()?;
    let centre = caller.office.switchboard.state();
    let desk = centre.desk(&operator).ok_or_else(|| Refusal::NotSignedIn(operator.clone()))?;
    let call = match desk.status {
        Status::WrapUp { call, .. } => centre.call(call),
        _ => None,
    };
    let call = call.ok_or(Refusal::NothingToWrapUp(operator))?;
    note_if_any(caller, call.case, note).await
}

async fn sealed(
    caller: &Caller,
    id: CaseId,
    field: &'static str,
    text: &str,
) -> Result<Sealed, Failure> {
    let text = field::text(field, text, TEXT_BYTES_MAX)?;
    seal_in(caller, id, Field::Note, text).await
}

/// A text, sealed with the newest key of its case.
pub(super) async fn seal_in(
    caller: &Caller,
    id: CaseId,
    field: Field,
    text: &str,
) -> Result<Sealed, Failure> {
    let centre = caller.office.switchboard.state();
    let case = centre.case(id).ok_or(Refusal::UnknownCase(id))?;
    let sealed = caller.office.vault.seal_in(case, field, text).await?;
    sealed.ok_or_else(|| Refusal::CaseForgotten(id).into())
}
