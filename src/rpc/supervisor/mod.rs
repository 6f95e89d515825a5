//! The service of supervisors and administrators.

mod board;
mod commands;
mod figures;
mod floor;
mod intervals;
mod lists;
mod owed;
mod queue_log;
mod server;
mod story;
mod verify;
mod watch;

use std::sync::Arc;

use tonic::{Request, Response};

use super::api;
use super::api::supervisor_service_server::SupervisorService;
use super::hotline::Hotline;
use super::stream::Down;
use super::unary::Answer;

/// Answers supervisors.
#[derive(Clone)]
pub struct Supervisors(pub Arc<Hotline>);

/// One method for each rpc: commands are carried out, questions answered by a function.
macro_rules! service {
    (
        commands { $($command:ident: $c_request:ident => $c_response:ident;)* }
        questions { $($question:ident: $q_request:ident => $q_response:ident, $answer:path;)* }
    ) => {
        #[tonic::async_trait]
        impl SupervisorService for Supervisors {
            $(async fn $command(&self, r: Request<api::$c_request>) -> Answer<api::$c_response> {
                self.0.mutate(r).await
            })*

            $(async fn $question(&self, r: Request<api::$q_request>) -> Answer<api::$q_response> {
                self.0.answer(r, $answer).await
            })*

            type WatchEventsStream = Down<api::WatchEventsResponse>;

            async fn watch_events(
                &self,
                r: Request<api::WatchEventsRequest>,
            ) -> Answer<Self::WatchEventsStream> {
                let caller = self.0.caller_of(r.extensions())?;
                Ok::<Response<_>, _>(watch::watch_events(&caller, r.get_ref()))
            }

            type ExportQueueLogStream = Down<api::ExportQueueLogResponse>;

            async fn export_queue_log(
                &self,
                r: Request<api::ExportQueueLogRequest>,
            ) -> Answer<Self::ExportQueueLogStream> {
                let caller = self.0.caller_of(r.extensions())?;
                let log = queue_log::export_queue_log(&caller, r.get_ref());
                log.map_err(|error| self.0.status(error))
            }

            type WatchBoardStream = Down<api::WatchBoardResponse>;

            async fn watch_board(
                &self,
                r: Request<api::WatchBoardRequest>,
            ) -> Answer<Self::WatchBoardStream> {
                let caller = self.0.caller_of(r.extensions())?;
                board::watch_board(&caller, r.get_ref()).map_err(|failure| self.0.status(failure))
            }

            type TailJournalStream = Down<api::TailJournalResponse>;

            async fn tail_journal(
                &self,
                r: Request<api::TailJournalRequest>,
            ) -> Answer<Self::TailJournalStream> {
                let caller = self.0.caller_of(r.extensions())?;
                Ok::<Response<_>, _>(watch::tail_journal(&caller, r.get_ref()))
            }
        }
    };
}

service! {
    commands {
        open_queue: OpenQueueRequest => OpenQueueResponse;
        close_queue: CloseQueueRequest => CloseQueueResponse;
        reassign: ReassignRequest => ReassignResponse;
        reassign_all: ReassignAllRequest => ReassignAllResponse;
        start_surge: StartSurgeRequest => StartSurgeResponse;
        end_surge: EndSurgeRequest => EndSurgeResponse;
        assign_queues: AssignQueuesRequest => AssignQueuesResponse;
        raise_call: RaiseCallRequest => RaiseCallResponse;
        send_message: SendMessageRequest => SendMessageResponse;
        sign_out_operator: SignOutOperatorRequest => SignOutOperatorResponse;
        forget_case: ForgetCaseRequest => ForgetCaseResponse;
    }
    questions {
        get_server: GetServerRequest => GetServerResponse, server::get_server;
        list_queues: ListQueuesRequest => ListQueuesResponse, lists::queues;
        list_calls: ListCallsRequest => ListCallsResponse, lists::calls;
        get_call: SupervisorServiceGetCallRequest => SupervisorServiceGetCallResponse, lists::call;
        list_cases: ListCasesRequest => ListCasesResponse, lists::cases;
        get_case: GetCaseRequest => GetCaseResponse, lists::case;
        list_desks: ListDesksRequest => ListDesksResponse, lists::desks;
        list_promises: ListPromisesRequest => ListPromisesResponse, owed::promises;
        list_transfers: SupervisorServiceListTransfersRequest =>
            SupervisorServiceListTransfersResponse, owed::transfers;
        get_transfer: SupervisorServiceGetTransferRequest => SupervisorServiceGetTransferResponse,
            owed::transfer;
        list_partners: SupervisorServiceListPartnersRequest =>
            SupervisorServiceListPartnersResponse, owed::partners;
        get_surge: GetSurgeRequest => GetSurgeResponse, floor::get_surge;
        explain_wait: ExplainWaitRequest => ExplainWaitResponse, floor::explain_wait;
        explain_case: ExplainCaseRequest => ExplainCaseResponse, story::explain_case;
        explain_call: ExplainCallRequest => ExplainCallResponse, story::explain_call;
        get_figures: GetFiguresRequest => GetFiguresResponse, figures::get_figures;
        get_intervals: GetIntervalsRequest => GetIntervalsResponse, intervals::get_intervals;
        get_board: GetBoardRequest => GetBoardResponse, board::get_board;
        verify_journal: VerifyJournalRequest => VerifyJournalResponse, verify::verify_journal;
    }
}
