//! Cases pass from owner to owner, and callers within the centre.

use super::commands::case;
use crate::centre::Centre;
use crate::domain::{Case, CaseId, Command, Refusal, Reply, Target};
use crate::rpc::failure::{EdgeError, Failure};
use crate::rpc::field;
use crate::rpc::hotline::Caller;
use crate::rpc::mutation::{Mutation, Plan, commands, unexpected};
use crate::rpc::{api, convert, story};

commands! {
    ProposeHandOverRequest => ProposeHandOverResponse, |request, _caller| {
        let to = field::name("operator_id", &request.operator_id)?;
        Command::ProposeHandOver(case(request.case_id)?, to)
    };
    AcceptHandOverRequest => AcceptHandOverResponse, |request, caller| {
        Command::AcceptHandOver(case(request.case_id)?, caller.operator()?)
    };
    DeclineHandOverRequest => DeclineHandOverResponse, |request, caller| {
        let reason = field::name("reason", &request.reason)?;
        Command::DeclineHandOver(case(request.case_id)?, caller.operator()?, reason)
    };
    WithdrawHandOverRequest => WithdrawHandOverResponse, |request, _caller| {
        Command::WithdrawHandOver(case(request.case_id)?)
    };
    JoinConsultRequest => JoinConsultResponse, |_request, caller| {
        Command::JoinConsult(caller.operator()?)
    };
    EndConsultRequest => EndConsultResponse, |_request, caller| {
        Command::EndConsult(caller.operator()?)
    };
    CompleteConsultRequest => CompleteConsultResponse, |request, caller| Command::CompleteConsult {
        operator: caller.operator()?,
        hand_over: request.hand_over,
    };
    PassOnRequest => PassOnResponse, |request, caller| Command::PassOn {
        operator: caller.operator()?,
        target: target(request.target)?,
    };
}

impl Mutation for api::ConsultRequest {
    type Response = api::ConsultResponse;
    const RPC: &'static str = "ConsultRequest";

    fn request_id(&self) -> &str {
        &self.request_id
    }

    async fn plan(self, caller: &Caller) -> Result<Plan, Failure> {
        let command = Command::Consult {
            operator: caller.operator()?,
            target: target(self.target)?,
            case: Some(self.case_id).filter(|id| *id != 0).map(CaseId),
        };
        Ok(command.into())
    }

    async fn response(_: &Caller, reply: Reply) -> Result<Self::Response, Failure> {
        match reply {
            Reply::Consulting(call) => Ok(api::ConsultResponse { call_id: call.0 }),
            other => Err(unexpected(&other)),
        }
    }
}

/// To whom a caller, or a question, goes.
fn target(from: Option<api::Target>) -> Result<Target, EdgeError> {
    match from.and_then(|target| target.whom) {
        None => Err(EdgeError::MissingField("target")),
        Some(api::target::Whom::OperatorId(operator)) => {
            Ok(Target::Operator(field::name("target.operator_id", &operator)?))
        }
        Some(api::target::Whom::Queue(to)) => {
            let queue = field::name("target.queue", &to.queue)?;
            Ok(Target::Queue(queue, convert::languages_and_needs(&to.languages, &to.needs)?))
        }
    }
}

pub(super) async fn get_hand_over_list(
    caller: Caller,
    _: api::GetHandOverListRequest,
) -> Result<api::GetHandOverListResponse, Failure> {
    let operator = caller.operator()?;
    let office = &caller.office;
    let (centre, now) = (office.switchboard.state(), office.house.clock.now());
    let ids = centre.hand_over_list(&operator, now);
    let cases = ids.into_iter().filter_map(|id| centre.case(id)).map(convert::show_case);
    Ok(api::GetHandOverListResponse { cases: cases.collect(), version: centre.version().0 })
}

pub(super) async fn explain_case(
    caller: Caller,
    request: api::ConsoleServiceExplainCaseRequest,
) -> Result<api::ConsoleServiceExplainCaseResponse, Failure> {
    let id = case(request.case_id)?;
    look_at(&caller, &caller.office.switchboard.state(), id)?;
    let (events, version) = story::of_case(&caller.office, id).await?;
    Ok(api::ConsoleServiceExplainCaseResponse { events, version: version.0 })
}

pub(super) async fn get_case(
    caller: Caller,
    request: api::ConsoleServiceGetCaseRequest,
) -> Result<api::ConsoleServiceGetCaseResponse, Failure> {
    let id = case(request.case_id)?;
    let centre = caller.office.switchboard.state();
    let case = Some(convert::show_case(look_at(&caller, &centre, id)?));
    Ok(api::ConsoleServiceGetCaseResponse { case, version: centre.version().0 })
}

/// A case that the operator may see.
fn look_at<'a>(caller: &Caller, centre: &'a Centre, id: CaseId) -> Result<&'a Case, Failure> {
    let case = centre.case(id).ok_or(Refusal::UnknownCase(id))?;
    if centre.may_see(&caller.operator()?, id) {
        Ok(case)
    } else {
        Err(Refusal::CaseElsewhere(id).into())
    }
}
