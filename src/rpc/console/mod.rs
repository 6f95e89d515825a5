//! The operator's console's service.

mod commands;
mod connect;
mod desk;
mod notes;

use std::sync::Arc;

use tonic::{Request, Response, Status, Streaming};

use super::api::console_service_server::ConsoleService;
use super::failure::Failure;
use super::field::{self, Page};
use super::hotline::{Caller, Hotline};
use super::mutation::{Mutation, carry_out};
use super::stream::Down;
use super::unary::Answer;
use super::{api, convert};
use crate::domain::{CaseId, Refusal};

/// Answers consoles.
#[derive(Clone)]
pub struct Consoles(pub Arc<Hotline>);

impl Consoles {
    /// Carries out a command; giving one is a sign of life.
    async fn command<M: Mutation>(&self, request: Request<M>) -> Answer<M::Response> {
        let work = |caller: Caller, request: M| async move {
            let operator = caller.operator()?;
            if let Err(error) = caller.office.presence.heard_operator(&operator).await {
                // The command itself will meet the same trouble, and can say so.
                tracing::warn!(%operator, %error, "sign of life");
            }
            carry_out(&caller, request).await
        };
        self.0.answer(request, work).await
    }
}

async fn heartbeat(
    caller: Caller,
    request: api::HeartbeatRequest,
) -> Result<api::HeartbeatResponse, Failure> {
    let operator = caller.operator()?;
    let session = field::session_id(&request.session_id)?;
    let state = caller.office.switchboard.state();
    match state.desk(&operator).map(|desk| desk.session) {
        None => Err(Refusal::NotSignedIn(operator).into()),
        Some(other) if other != session => Err(Refusal::SignedInElsewhere(operator).into()),
        Some(_) => {
            caller.office.presence.heard(&operator, session, None).await?;
            Ok(api::HeartbeatResponse {})
        }
    }
}

async fn get_desk(caller: Caller, _: api::GetDeskRequest) -> Result<api::GetDeskResponse, Failure> {
    let centre = caller.office.switchboard.state();
    let desk = convert::desk_of(&caller.office, &centre, &caller.operator()?).await;
    Ok(api::GetDeskResponse { desk: Some(desk), version: centre.version().0 })
}

async fn list_my_cases(
    caller: Caller,
    request: api::ListMyCasesRequest,
) -> Result<api::ListMyCasesResponse, Failure> {
    let operator = caller.operator()?;
    let page: Page<CaseId> = Page::read(request.page_size, &request.page_token)?;
    let centre = caller.office.switchboard.state();
    let own = centre.cases().filter(|case| {
        case.owner.as_ref() == Some(&operator) && (case.is_open() || request.include_closed)
    });
    let (cases, next_page_token) = page.cut(own, |case| case.id);
    Ok(api::ListMyCasesResponse {
        cases: cases.into_iter().map(convert::show_case).collect(),
        next_page_token,
        version: centre.version().0,
    })
}

/// One method for each command: all alike.
macro_rules! service {
    ($($method:ident: $request:ident => $response:ident;)*) => {
        #[tonic::async_trait]
        impl ConsoleService for Consoles {
            $(async fn $method(&self, r: Request<api::$request>) -> Answer<api::$response> {
                self.command(r).await
            })*

            async fn heartbeat(
                &self,
                r: Request<api::HeartbeatRequest>,
            ) -> Answer<api::HeartbeatResponse> {
                self.0.answer(r, heartbeat).await
            }

            async fn get_desk(
                &self,
                r: Request<api::GetDeskRequest>,
            ) -> Answer<api::GetDeskResponse> {
                self.0.answer(r, get_desk).await
            }

            async fn list_my_cases(
                &self,
                r: Request<api::ListMyCasesRequest>,
            ) -> Answer<api::ListMyCasesResponse> {
                self.0.answer(r, list_my_cases).await
            }

            async fn list_notes(
                &self,
                r: Request<api::ListNotesRequest>,
            ) -> Answer<api::ListNotesResponse> {
                self.0.answer(r, notes::list_notes).await
            }

            type WatchDeskStream = Down<api::WatchDeskResponse>;

            async fn watch_desk(
                &self,
                r: Request<api::WatchDeskRequest>,
            ) -> Answer<Self::WatchDeskStream> {
                let caller = self.0.caller_of(r.extensions())?;
                desk::watch_desk(&caller, r.get_ref()).map_err(|failure| self.0.status(failure))
            }

            type ConnectConsoleStream = Down<api::ConnectConsoleResponse>;

            async fn connect_console(
                &self,
                r: Request<Streaming<api::ConnectConsoleRequest>>,
            ) -> Result<Response<Self::ConnectConsoleStream>, Status> {
                let caller = self.0.caller_of(r.extensions())?;
                connect::connect(caller, r.into_inner()).map_err(|failure| self.0.status(failure))
            }
        }
    };
}

service! {
    sign_in: SignInRequest => SignInResponse;
    sign_out: SignOutRequest => SignOutResponse;
    set_ready: SetReadyRequest => SetReadyResponse;
    set_not_ready: SetNotReadyRequest => SetNotReadyResponse;
    accept: AcceptRequest => AcceptResponse;
    decline: DeclineRequest => DeclineResponse;
    hold: HoldRequest => HoldResponse;
    resume: ResumeRequest => ResumeResponse;
    end_call: EndCallRequest => EndCallResponse;
    wrap_up: WrapUpRequest => WrapUpResponse;
    add_note: AddNoteRequest => AddNoteResponse;
    close_case: CloseCaseRequest => CloseCaseResponse;
    make_promise: MakePromiseRequest => MakePromiseResponse;
    keep_promise: KeepPromiseRequest => KeepPromiseResponse;
    withdraw_promise: WithdrawPromiseRequest => WithdrawPromiseResponse;
}
