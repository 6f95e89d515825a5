//! Supervisors hear the story of any call, and of any case.

use crate::domain::{CallId, CaseId};
use crate::rpc::failure::Failure;
use crate::rpc::hotline::Caller;
use crate::rpc::{api, field, story};

pub(super) async fn explain_call(
    caller: Caller,
    request: api::ExplainCallRequest,
) -> Result<api::ExplainCallResponse, Failure> {
    let id = field::counted("call_id", CallId, request.call_id)?;
    let (events, version) = story::of_call(&caller.office, id).await?;
    Ok(api::ExplainCallResponse { events, version: version.0 })
}

pub(super) async fn explain_case(
    caller: Caller,
    request: api::ExplainCaseRequest,
) -> Result<api::ExplainCaseResponse, Failure> {
    let id = field::counted("case_id", CaseId, request.case_id)?;
    let (events, version) = story::of_case(&caller.office, id).await?;
    Ok(api::ExplainCaseResponse { events, version: version.0 })
}
