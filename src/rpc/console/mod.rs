//! The operator's console's service.

mod centre;
mod commands;
mod connect;
mod desk;
mod floor;
mod notes;
mod ownership;
mod promises;
mod transfers;

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

/// One method for each rpc: commands are carried out, questions answered by a function.
macro_rules! service {
    (
        commands { $($command:ident: $c_request:ident => $c_response:ident;)* }
        questions { $($question:ident: $q_request:ident => $q_response:ident, $answer:path;)* }
    ) => {
        #[tonic::async_trait]
        impl ConsoleService for Consoles {
            $(async fn $command(&self, r: Request<api::$c_request>) -> Answer<api::$c_response> {
                self.command(r).await
            })*

            $(async fn $question(&self, r: Request<api::$q_request>) -> Answer<api::$q_response> {
                self.0.answer(r, $answer).await
            })*

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
    commands {
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
        dismiss_message: DismissMessageRequest => DismissMessageResponse;
        add_note: AddNoteRequest => AddNoteResponse;
        close_case: CloseCaseRequest => CloseCaseResponse;
        make_promise: MakePromiseRequest => MakePromiseResponse;
        move_promise: MovePromiseRequest => MovePromiseResponse;
        check_step: CheckStepRequest => CheckStepResponse;
        keep_promise: KeepPromiseRequest => KeepPromiseResponse;
        withdraw_promise: WithdrawPromiseRequest => WithdrawPromiseResponse;
        propose_hand_over: ProposeHandOverRequest => ProposeHandOverResponse;
        accept_hand_over: AcceptHandOverRequest => AcceptHandOverResponse;
        decline_hand_over: DeclineHandOverRequest => DeclineHandOverResponse;
        withdraw_hand_over: WithdrawHandOverRequest => WithdrawHandOverResponse;
        consult: ConsultRequest => ConsultResponse;
        join_consult: JoinConsultRequest => JoinConsultResponse;
        end_consult: EndConsultRequest => EndConsultResponse;
        complete_consult: CompleteConsultRequest => CompleteConsultResponse;
        pass_on: PassOnRequest => PassOnResponse;
        propose_transfer: ProposeTransferRequest => ProposeTransferResponse;
        withdraw_transfer: WithdrawTransferRequest => WithdrawTransferResponse;
        record_outcome: RecordOutcomeRequest => RecordOutcomeResponse;
    }
    questions {
        heartbeat: HeartbeatRequest => HeartbeatResponse, heartbeat;
        get_desk: GetDeskRequest => GetDeskResponse, get_desk;
        get_centre: GetCentreRequest => GetCentreResponse, centre::get_centre;
        why_not_me: WhyNotMeRequest => WhyNotMeResponse, floor::why_not_me;
        get_case: ConsoleServiceGetCaseRequest => ConsoleServiceGetCaseResponse,
            ownership::get_case;
        explain_case: ConsoleServiceExplainCaseRequest => ConsoleServiceExplainCaseResponse,
            ownership::explain_case;
        get_hand_over_list: GetHandOverListRequest => GetHandOverListResponse,
            ownership::get_hand_over_list;
        list_my_cases: ListMyCasesRequest => ListMyCasesResponse, list_my_cases;
        list_my_promises: ListMyPromisesRequest => ListMyPromisesResponse,
            promises::list_my_promises;
        list_partners: ListPartnersRequest => ListPartnersResponse, transfers::list_partners;
        get_transfer: ConsoleServiceGetTransferRequest => ConsoleServiceGetTransferResponse,
            transfers::get_transfer;
        list_notes: ListNotesRequest => ListNotesResponse, notes::list_notes;
    }
}
