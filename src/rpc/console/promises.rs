//! What is owed on a case: promising it, seeing to it, and looking at it.

use super::commands::{case, seal_in};
use crate::domain::{CaseId, Command, NewPromise, PromiseId, PromiseKind, Reply};
use crate::rpc::due::{self, DuePlace, Owed};
use crate::rpc::failure::{EdgeError, Failure};
use crate::rpc::field::{self, LIST_MAX, Page, Read};
use crate::rpc::hotline::Caller;
use crate::rpc::mutation::{Mutation, Plan, commands, unexpected};
use crate::rpc::vault::Field;
use crate::rpc::{api, convert};

impl Mutation for api::MakePromiseRequest {
    type Response = api::MakePromiseResponse;
    const RPC: &'static str = "MakePromiseRequest";

    fn request_id(&self) -> &str {
        &self.request_id
    }

    async fn plan(self, caller: &Caller) -> Result<Plan, Failure> {
        let case = case(self.case_id)?;
        let command = Command::MakePromise {
            case,
            not_before: field::moment_if_any("not_before", self.not_before.as_ref())?,
            due: field::moment("due_at", self.due_at.as_ref())?,
            what: what(caller, case, &self).await?,
        };
        Ok(command.into())
    }

    async fn response(_: &Caller, reply: Reply) -> Result<Self::Response, Failure> {
        match reply {
            Reply::Promised(id) => Ok(api::MakePromiseResponse { promise_id: id.0 }),
            other => Err(unexpected(&other)),
        }
    }
}

/// What is promised. What belongs to another kind of promise is refused rather than lost.
async fn what(
    caller: &Caller,
    case: CaseId,
    request: &api::MakePromiseRequest,
) -> Result<NewPromise, Failure> {
    let kind = convert::promise_kind(request.kind)?;
    if kind != PromiseKind::Callback {
        has_none("urgent", !request.urgent)?;
        has_none("hours", request.hours.is_empty())?;
        has_none("caller_number", request.caller_number.is_empty())?;
        has_none("queue", request.queue.is_empty())?;
    }
    if kind != PromiseKind::FollowUp {
        has_none("steps", request.steps.is_empty())?;
    }
    Ok(match kind {
        PromiseKind::FollowUp => {
            NewPromise::FollowUp(field::names("steps", &request.steps, LIST_MAX)?)
        }
        PromiseKind::Referral => NewPromise::Referral,
        PromiseKind::Callback => callback(caller, case, request).await?,
        PromiseKind::Transfer => return Err(EdgeError::UnknownValue("kind").into()),
    })
}

fn has_none(field: &'static str, is_so: bool) -> Read<()> {
    if is_so { Ok(()) } else { Err(EdgeError::UnknownValue(field)) }
}

/// The number goes no further than this: what leaves is sealed.
async fn callback(
    caller: &Caller,
    case: CaseId,
    request: &api::MakePromiseRequest,
) -> Result<NewPromise, Failure> {
    let hours = convert::hours("hours", &request.hours)?;
    let queue = field::name_if_any("queue", &request.queue)?;
    let number = match request.caller_number.as_str() {
        "" => None,
        text => {
            let number = caller.office.numbering.read(text).map_err(EdgeError::BadNumber)?;
            Some(seal_in(caller, case, Field::Number, number.as_str()).await?)
        }
    };
    Ok(NewPromise::Callback { urgent: request.urgent, hours, number, queue })
}

commands! {
    MovePromiseRequest => MovePromiseResponse, |request, _caller| Command::MovePromise {
        case: case(request.case_id)?,
        promise: promise(request.promise_id)?,
        not_before: field::moment_if_any("not_before", request.not_before.as_ref())?,
        due: field::moment("due_at", request.due_at.as_ref())?,
    };
    CheckStepRequest => CheckStepResponse, |request, _caller| Command::CheckStep {
        case: case(request.case_id)?,
        promise: promise(request.promise_id)?,
        step: field::name("step", &request.step)?,
    };
    KeepPromiseRequest => KeepPromiseResponse, |request, _caller| {
        Command::KeepPromise(case(request.case_id)?, promise(request.promise_id)?)
    };
    WithdrawPromiseRequest => WithdrawPromiseResponse, |request, _caller| Command::WithdrawPromise(
        case(request.case_id)?,
        promise(request.promise_id)?,
        field::name("reason", &request.reason)?,
    );
}

fn promise(number: u64) -> Read<PromiseId> {
    field::counted("promise_id", PromiseId, number)
}

pub(super) async fn list_my_promises(
    caller: Caller,
    request: api::ListMyPromisesRequest,
) -> Result<api::ListMyPromisesResponse, Failure> {
    let operator = caller.operator()?;
    let page: Page<DuePlace> = Page::read(request.page_size, &request.page_token)?;
    let centre = caller.office.switchboard.state();
    let owed = due::owed_by(&centre, &operator);
    let (owed, next_page_token) = page.cut(owed.into_iter(), Owed::place);
    let show = |owed: Owed<'_>| convert::show_promise(owed.case.id, owed.promise);
    Ok(api::ListMyPromisesResponse {
        promises: owed.into_iter().map(show).collect(),
        next_page_token,
        version: centre.version().0,
    })
}
