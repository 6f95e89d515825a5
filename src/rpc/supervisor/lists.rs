//! What a centre has at hand.

use crate::board::{LongestWaiting, Waiting};
use crate::centre::Centre;
use crate::domain::{
    Call, CallId, CallState, CaseId, OperatorId, PromiseState, Queue, QueueId, Refusal, Timestamp,
};
use crate::rpc::failure::{EdgeError, Failure};
use crate::rpc::field::{self, Page};
use crate::rpc::hotline::{Caller, Office};
use crate::rpc::{api, convert};

pub(super) async fn queues(
    caller: Caller,
    _: api::ListQueuesRequest,
) -> Result<api::ListQueuesResponse, Failure> {
    let office = &caller.office;
    let (centre, now) = (office.switchboard.state(), office.house.clock.now());
    let settings = centre.settings().ok_or(Refusal::CentreNotConfigured)?;
    let show = |(id, queue)| show_queue(office, &centre, id, queue, now);
    let queues = settings.queues.iter().map(show).collect();
    Ok(api::ListQueuesResponse { queues, version: centre.version().0 })
}

fn show_queue(
    office: &Office,
    centre: &Centre,
    id: &QueueId,
    queue: &Queue,
    now: Timestamp,
) -> api::Queue {
    let wants = |call: &&Call| {
        call.demand.queue == *id && matches!(call.state, CallState::Waiting | CallState::Offered(_))
    };
    let ages = |call: &Call| Waiting { arrived: call.arrival, queued: call.queued_at };
    let waiting: Vec<_> = centre.calls().filter(wants).map(ages).collect();
    let longest = LongestWaiting::among(waiting.iter().copied(), now);
    let place = u32::try_from(centre.waiting_count(id) + 1).unwrap_or(u32::MAX);
    let ready = centre.desks().filter(|desk| desk.is_available() && desk.profile.serves(id, queue));
    api::Queue {
        queue: id.to_string(),
        open: centre.queue_is_open(id, now),
        waiting: u32::try_from(waiting.len()).unwrap_or(u32::MAX),
        longest_since_arrival: longest.map(|longest| convert::span(longest.since_arrival)),
        longest_in_queue: longest.map(|longest| convert::span(longest.in_queue)),
        answer_within: Some(convert::span(queue.answer_within)),
        answer_share: queue.answer_share,
        expected_wait: office.keeper.expected_wait(id, place, now).map(convert::span),
        ready_operators: u32::try_from(ready.count()).unwrap_or(u32::MAX),
    }
}

pub(super) async fn calls(
    caller: Caller,
    request: api::ListCallsRequest,
) -> Result<api::ListCallsResponse, Failure> {
    let page: Page<CallId> = Page::read(request.page_size, &request.page_token)?;
    let queue: Option<QueueId> = field::name_if_any("queue", &request.queue)?;
    let state =
        api::CallState::try_from(request.state).map_err(|_| EdgeError::UnknownValue("state"))?;
    let office = &caller.office;
    let (centre, now) = (office.switchboard.state(), office.house.clock.now());
    let is_asked_for = |call: &&Call| {
        queue.as_ref().is_none_or(|queue| call.demand.queue == *queue)
            && (state == api::CallState::Unspecified || convert::call_state(call) == state)
    };
    let (found, next_page_token) = page.cut(centre.calls().filter(is_asked_for), |call| call.id);
    let show = |call| convert::show_call(&centre, &office.keeper, call, now);
    let calls = found.into_iter().map(show).collect();
    Ok(api::ListCallsResponse { calls, next_page_token, version: centre.version().0 })
}

pub(super) async fn call(
    caller: Caller,
    request: api::SupervisorServiceGetCallRequest,
) -> Result<api::SupervisorServiceGetCallResponse, Failure> {
    let id = field::counted("call_id", CallId, request.call_id)?;
    let office = &caller.office;
    let centre = office.switchboard.state();
    let call = centre.call(id).ok_or(Refusal::UnknownCall(id))?;
    let call = convert::show_call(&centre, &office.keeper, call, office.house.clock.now());
    let version = centre.version().0;
    Ok(api::SupervisorServiceGetCallResponse { call: Some(call), version })
}

pub(super) async fn cases(
    caller: Caller,
    request: api::ListCasesRequest,
) -> Result<api::ListCasesResponse, Failure> {
    let page: Page<CaseId> = Page::read(request.page_size, &request.page_token)?;
    let owner: Option<OperatorId> = field::name_if_any("owner_id", &request.owner_id)?;
    let centre = caller.office.switchboard.state();
    let found = centre.cases().filter(|case| {
        let is_late = |promise: &crate::domain::Promise| promise.state == PromiseState::Overdue;
        (request.include_closed || case.is_open())
            && owner.as_ref().is_none_or(|owner| case.owner.as_ref() == Some(owner))
            && (!request.overdue_only || case.promises.iter().any(is_late))
    });
    let (found, next_page_token) = page.cut(found, |case| case.id);
    Ok(api::ListCasesResponse {
        cases: found.into_iter().map(convert::show_case).collect(),
        next_page_token,
        version: centre.version().0,
    })
}

pub(super) async fn case(
    caller: Caller,
    request: api::GetCaseRequest,
) -> Result<api::GetCaseResponse, Failure> {
    let id = field::counted("case_id", CaseId, request.case_id)?;
    let centre = caller.office.switchboard.state();
    let case = centre.case(id).ok_or(Refusal::UnknownCase(id))?;
    let version = centre.version().0;
    Ok(api::GetCaseResponse { case: Some(convert::show_case(case)), version })
}

pub(super) async fn desks(
    caller: Caller,
    request: api::ListDesksRequest,
) -> Result<api::ListDesksResponse, Failure> {
    let page: Page<OperatorId> = Page::read(request.page_size, &request.page_token)?;
    let office = &caller.office;
    let (centre, now) = (office.switchboard.state(), office.house.clock.now());
    let (found, next_page_token) = page.cut(centre.desks(), |desk| desk.operator.clone());
    let show = |desk| convert::show_desk(&centre, &office.keeper, desk, now);
    let desks = found.into_iter().map(show).collect();
    Ok(api::ListDesksResponse { desks, next_page_token, version: centre.version().0 })
}
