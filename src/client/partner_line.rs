//! The line of a partner: another organisation with which callers are exchanged.

use std::sync::Arc;
use std::time::Duration;

use tokio::sync::watch;
use tokio_stream::StreamExt;
use tokio_stream::wrappers::UnboundedReceiverStream;
use tonic::{Status, Streaming};

use super::changes::{Changes, TransferNews, Transfers};
use super::line::{Heard, Line, Wire, ask};
use super::{CallError, Connection};
use crate::rpc::api::connect_partner_request::Command;
use crate::rpc::api::connect_partner_response::Message;
use crate::rpc::api::partner_answer::Result as Answer;
use crate::rpc::api::{
    AcceptTransferRequest, CompleteTransferRequest, ConfirmOutcomeRequest, ConnectPartnerRequest,
    ConnectPartnerResponse, DeclineTransferRequest, PartnerAnswer, PartnerHeartbeat,
    PartnerServiceProposeTransferRequest, PartnerServiceProposeTransferResponse,
    PartnerServiceWithdrawTransferRequest, ReportTransferConnectedRequest,
    ReportTransferProgressRequest, ReturnTransferRequest, TransferChanged,
};

const HEARTBEAT_INTERVAL: Duration = Duration::from_secs(2);

/// A partner's stream to the server, across reconnects. Clones share it; it is closed when the last
/// one is dropped.
///
/// A command without a `request_id` gets one. A command is sent again until it is answered, and a
/// failure that passes is waited out, so that an error is the server's last word.
#[derive(Clone)]
pub struct PartnerLine {
    line: Line<PartnerWire>,
    transfers: Arc<Transfers>,
}

impl PartnerLine {
    /// Connects to the server. Fails if that does not succeed at once.
    pub async fn connect(connection: &Connection) -> Result<Self, CallError> {
        let transfers = Arc::new(Transfers::default());
        let wire = PartnerWire { connection: connection.clone(), transfers: transfers.clone() };
        Ok(Self { line: Line::open(wire).await?, transfers })
    }

    /// Everything that the server tells of this partner's transfers from now on.
    pub fn changes(&self) -> Changes<TransferChanged> {
        self.transfers.changes()
    }

    /// All transfers at hand, and those that were over lately, as they stand; nothing while the
    /// server is still listing them.
    pub fn all(&self) -> Option<Vec<Arc<TransferChanged>>> {
        self.transfers.all()
    }

    /// One transfer, as it stands and will stand; nothing until the server has told of it. The
    /// sender is gone once the line has ended, or the transfer has been over for long.
    pub fn transfer(&self, transfer_id: u64) -> watch::Receiver<Option<TransferNews>> {
        self.transfers.watch(transfer_id)
    }

    /// Proposes a caller to the centre.
    pub async fn propose(
        &self,
        request: PartnerServiceProposeTransferRequest,
    ) -> Result<PartnerServiceProposeTransferResponse, CallError> {
        ask!(self.line, Command, Answer, ProposeTransfer(request))
    }

    /// Takes a caller whom the centre proposes; the reference is what the partner calls it, if it
    /// says so.
    pub async fn accept(&self, transfer_id: u64, reference: &str) -> Result<(), CallError> {
        let reference = reference.to_owned();
        let request = AcceptTransferRequest { transfer_id, reference, ..Default::default() };
        ask!(self.line, Command, Answer, AcceptTransfer(request)).map(|_| ())
    }

    /// Does not take the caller.
    pub async fn decline(&self, transfer_id: u64, reason: &str) -> Result<(), CallError> {
        let reason = reason.to_owned();
        let request = DeclineTransferRequest { transfer_id, reason, ..Default::default() };
        ask!(self.line, Command, Answer, DeclineTransfer(request)).map(|_| ())
    }

    /// Has the caller.
    pub async fn report_connected(&self, transfer_id: u64) -> Result<(), CallError> {
        let request = ReportTransferConnectedRequest { transfer_id, ..Default::default() };
        ask!(self.line, Command, Answer, ReportTransferConnected(request)).map(|_| ())
    }

    /// Says how it goes.
    pub async fn report_progress(&self, transfer_id: u64, text: &str) -> Result<(), CallError> {
        let text = text.to_owned();
        let request = ReportTransferProgressRequest { transfer_id, text, ..Default::default() };
        ask!(self.line, Command, Answer, ReportTransferProgress(request)).map(|_| ())
    }

    /// Is done.
    pub async fn complete(
        &self,
        transfer_id: u64,
        outcome: &str,
        text: &str,
    ) -> Result<(), CallError> {
        let (outcome, text) = (outcome.to_owned(), text.to_owned());
        let request =
            CompleteTransferRequest { request_id: String::new(), transfer_id, outcome, text };
        ask!(self.line, Command, Answer, CompleteTransfer(request)).map(|_| ())
    }

    /// Gives the caller back.
    pub async fn give_back(&self, request: ReturnTransferRequest) -> Result<(), CallError> {
        ask!(self.line, Command, Answer, ReturnTransfer(request)).map(|_| ())
    }

    /// Takes back a caller whom the partner has proposed.
    pub async fn withdraw(&self, transfer_id: u64, reason: &str) -> Result<(), CallError> {
        let (request_id, reason) = (String::new(), reason.to_owned());
        let request = PartnerServiceWithdrawTransferRequest { request_id, transfer_id, reason };
        ask!(self.line, Command, Answer, WithdrawTransfer(request)).map(|_| ())
    }

    /// Knows the outcome of a caller whom the partner has proposed.
    pub async fn confirm_outcome(&self, transfer_id: u64) -> Result<(), CallError> {
        let request = ConfirmOutcomeRequest { transfer_id, ..Default::default() };
        ask!(self.line, Command, Answer, ConfirmOutcome(request)).map(|_| ())
    }
}

struct PartnerWire {
    connection: Connection,
    transfers: Arc<Transfers>,
}

impl Wire for PartnerWire {
    type Up = Command;
    type Down = ConnectPartnerResponse;
    type Answer = Answer;

    fn connection(&mut self) -> &mut Connection {
        &mut self.connection
    }

    async fn open(
        &mut self,
        up: UnboundedReceiverStream<Command>,
    ) -> Result<Streaming<ConnectPartnerResponse>, Status> {
        let up = up.map(|command| ConnectPartnerRequest { command: Some(command) });
        let stream = self.connection.partner().connect_partner(up).await?.into_inner();
        self.transfers.begin_list();
        Ok(stream)
    }

    fn greeting(&mut self) -> Option<(String, Command)> {
        None
    }

    fn greeted(&mut self, _: Answer) {}

    fn heartbeat(&self) -> Command {
        Command::Heartbeat(PartnerHeartbeat::default())
    }

    fn heartbeat_interval(&self) -> Duration {
        HEARTBEAT_INTERVAL
    }

    fn hear(&mut self, down: ConnectPartnerResponse) -> Heard<Answer> {
        match down.message {
            Some(Message::Answer(PartnerAnswer { request_id, result })) => {
                let answer = match result {
                    Some(Answer::Failure(failure)) => Err(failure.into()),
                    Some(answer) => Ok(answer),
                    None => Err(CallError::protocol("the server sent an empty answer")),
                };
                return Heard::Answer(request_id, answer);
            }
            Some(Message::TransferChanged(changed)) => self.transfers.changed(changed),
            Some(Message::Listed(_)) => self.transfers.end_list(),
            Some(Message::GoingAway(_)) => return Heard::Leaving,
            Some(Message::Heartbeat(_)) | None => {}
        }
        Heard::Alive
    }

    fn end(&mut self) {
        self.transfers.close();
    }
}
