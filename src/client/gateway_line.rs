//! The line of a telephony gateway.

use std::sync::Arc;
use std::time::Duration;

use tokio::sync::watch;
use tokio_stream::StreamExt;
use tokio_stream::wrappers::UnboundedReceiverStream;
use tonic::{Status, Streaming};

use super::changes::{CallNews, Calls, Changes};
use super::line::{Heard, Line, Wire, ask};
use super::{CallError, Connection};
use crate::rpc::api::connect_gateway_request::Command;
use crate::rpc::api::connect_gateway_response::Message;
use crate::rpc::api::gateway_answer::Result as Answer;
use crate::rpc::api::{
    AttemptOutcome, ChangeTriageRequest, ConnectGatewayRequest, ConnectGatewayResponse,
    GatewayAnswer, GatewayHeartbeat, HangUpRequest, HoldPlaceRequest, OpenCallRequest,
    OpenCallResponse, ReportConnectFailedRequest, ReportConnectedRequest, ReportNotReachedRequest,
    ReportPartnerFailedRequest,
};

const HEARTBEAT_INTERVAL: Duration = Duration::from_secs(2);

/// A gateway's stream to the server, across reconnects. Clones share it; it is closed when the last
/// one is dropped.
///
/// A command without a `request_id` gets one. A command is sent again until it is answered, and a
/// failure that passes is waited out, so that an error is the server's last word.
#[derive(Clone)]
pub struct GatewayLine {
    line: Line<GatewayWire>,
    calls: Arc<Calls>,
}

impl GatewayLine {
    /// Connects to the server. Fails if that does not succeed at once.
    pub async fn connect(connection: &Connection) -> Result<Self, CallError> {
        let calls = Arc::new(Calls::default());
        let wire = GatewayWire { connection: connection.clone(), calls: calls.clone() };
        Ok(Self { line: Line::open(wire).await?, calls })
    }

    /// Everything that the server tells of this gateway's calls from now on.
    pub fn changes(&self) -> Changes {
        self.calls.changes()
    }

    /// One call, as it stands and will stand; nothing until the server has told of it. The sender
    /// is gone once the line has ended, or the call has been over for long.
    pub fn call(&self, call_id: u64) -> watch::Receiver<Option<CallNews>> {
        self.calls.watch(call_id)
    }

    /// A call comes in.
    pub async fn open_call(&self, request: OpenCallRequest) -> Result<OpenCallResponse, CallError> {
        ask!(self.line, Command, Answer, OpenCall(request))
    }

    /// Triage found out more.
    pub async fn change_triage(&self, request: ChangeTriageRequest) -> Result<(), CallError> {
        ask!(self.line, Command, Answer, ChangeTriage(request)).map(|_| ())
    }

    /// The caller and the operator hear one another.
    pub async fn report_connected(&self, call_id: u64) -> Result<(), CallError> {
        let request = ReportConnectedRequest { call_id, ..Default::default() };
        ask!(self.line, Command, Answer, ReportConnected(request)).map(|_| ())
    }

    /// The two could not be connected.
    pub async fn report_connect_failed(&self, call_id: u64) -> Result<(), CallError> {
        let request = ReportConnectFailedRequest { call_id, ..Default::default() };
        ask!(self.line, Command, Answer, ReportConnectFailed(request)).map(|_| ())
    }

    /// The caller does not want to wait on the line. Says what the promise to call back is called.
    pub async fn hold_place(&self, call_id: u64) -> Result<u64, CallError> {
        let request = HoldPlaceRequest { call_id, ..Default::default() };
        ask!(self.line, Command, Answer, HoldPlace(request)).map(|held| held.promise_id)
    }

    /// The person called back was not reached.
    pub async fn report_not_reached(
        &self,
        call_id: u64,
        outcome: AttemptOutcome,
    ) -> Result<(), CallError> {
        let outcome = outcome as i32;
        let request = ReportNotReachedRequest { request_id: String::new(), call_id, outcome };
        ask!(self.line, Command, Answer, ReportNotReached(request)).map(|_| ())
    }

    /// The caller and the partner could not be connected.
    pub async fn report_partner_failed(&self, call_id: u64) -> Result<(), CallError> {
        let request = ReportPartnerFailedRequest { call_id, ..Default::default() };
        ask!(self.line, Command, Answer, ReportPartnerFailed(request)).map(|_| ())
    }

    /// The caller hung up.
    pub async fn hang_up(&self, call_id: u64) -> Result<(), CallError> {
        let request = HangUpRequest { call_id, ..Default::default() };
        ask!(self.line, Command, Answer, HangUp(request)).map(|_| ())
    }
}

struct GatewayWire {
    connection: Connection,
    calls: Arc<Calls>,
}

impl Wire for GatewayWire {
    type Up = Command;
    type Down = ConnectGatewayResponse;
    type Answer = Answer;

    fn connection(&mut self) -> &mut Connection {
        &mut self.connection
    }

    async fn open(
        &mut self,
        up: UnboundedReceiverStream<Command>,
    ) -> Result<Streaming<ConnectGatewayResponse>, Status> {
        let up = up.map(|command| ConnectGatewayRequest { command: Some(command) });
        let stream = self.connection.gateway().connect_gateway(up).await?.into_inner();
        self.calls.begin_list();
        Ok(stream)
    }

    fn greeting(&mut self) -> Option<(String, Command)> {
        None
    }

    fn greeted(&mut self, _: Answer) {}

    fn heartbeat(&self) -> Command {
        Command::Heartbeat(GatewayHeartbeat::default())
    }

    fn heartbeat_interval(&self) -> Duration {
        HEARTBEAT_INTERVAL
    }

    fn hear(&mut self, down: ConnectGatewayResponse) -> Heard<Answer> {
        match down.message {
            Some(Message::Answer(GatewayAnswer { request_id, result })) => {
                let answer = match result {
                    Some(Answer::Failure(failure)) => Err(failure.into()),
                    Some(answer) => Ok(answer),
                    None => Err(CallError::protocol("the server sent an empty answer")),
                };
                return Heard::Answer(request_id, answer);
            }
            Some(Message::CallChanged(changed)) => self.calls.changed(changed),
            Some(Message::Listed(_)) => self.calls.end_list(),
            Some(Message::GoingAway(_)) => return Heard::Leaving,
            Some(Message::Heartbeat(_)) | None => {}
        }
        Heard::Alive
    }

    fn end(&mut self) {
        self.calls.close();
    }
}
