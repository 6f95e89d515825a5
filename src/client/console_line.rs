//! The line of an operator's console.

use std::time::Duration;

use tokio::sync::watch;
use tokio_stream::StreamExt;
use tokio_stream::wrappers::UnboundedReceiverStream;
use tonic::{Status, Streaming};

use super::line::{Heard, Line, Wire, ask};
use super::{CallError, Connection};
use crate::clock::new_uuid;
use crate::domain::SessionId;
use crate::rpc::api::connect_console_request::Command;
use crate::rpc::api::connect_console_response::Message;
use crate::rpc::api::console_answer::Result as Answer;
use crate::rpc::api::{
    AcceptHandOverRequest, AcceptRequest, AcceptResponse, AddNoteRequest, CheckStepRequest,
    CloseCaseRequest, CompleteConsultRequest, ConnectConsoleRequest, ConnectConsoleResponse,
    ConsoleAnswer, ConsoleHeartbeat, ConsultRequest, DeclineHandOverRequest, DeclineReason,
    DeclineRequest, DeskChanged, DismissMessageRequest, EndCallRequest, EndConsultRequest,
    HoldRequest, JoinConsultRequest, KeepPromiseRequest, MakePromiseRequest, MovePromiseRequest,
    PassOnRequest, Pause, ProposeHandOverRequest, ProposeTransferRequest, RecordOutcomeRequest,
    ResumeRequest, SetNotReadyRequest, SetReadyRequest, SignInRequest, SignInResponse,
    SignOutRequest, Target, TargetQueue, WithdrawHandOverRequest, WithdrawPromiseRequest,
    WithdrawTransferRequest, WrapUpRequest, target,
};

/// Until the server names another.
const HEARTBEAT_INTERVAL: Duration = Duration::from_secs(1);

/// An operator's stream to the server, signed in, across reconnects. Clones share it; it is closed
/// when the last one is dropped, and the server then counts the console as lost.
///
/// A command without a `request_id` gets one. A command is sent again until it is answered, and a
/// failure that passes is waited out, so that an error is the server's last word.
#[derive(Clone)]
pub struct ConsoleLine {
    line: Line<ConsoleWire>,
    desk: watch::Receiver<DeskChanged>,
    signed_in: watch::Receiver<SignInResponse>,
}

impl ConsoleLine {
    /// Connects to the server and signs in; fails if that does not succeed at once. Whenever the
    /// stream must be opened anew the line signs in again with the same session, so that the desk
    /// is found as it was left, and keeps it alive by heartbeats.
    pub async fn sign_in(connection: &Connection, session: SessionId) -> Result<Self, CallError> {
        let (desks, desk) = watch::channel(DeskChanged::default());
        let (sign_ins, signed_in) = watch::channel(SignInResponse::default());
        let connection = connection.clone();
        let wire = ConsoleWire { connection, session, desks, sign_ins, signed_out: false };
        Ok(Self { line: Line::open(wire).await?, desk, signed_in })
    }

    /// The desk as it stands and will stand; it has no `desk` until the server has told of it. The
    /// sender is gone once the line has ended.
    pub fn desk(&self) -> watch::Receiver<DeskChanged> {
        self.desk.clone()
    }

    /// What the last sign-in was answered with.
    pub fn signed_in(&self) -> SignInResponse {
        *self.signed_in.borrow()
    }

    /// Closes the desk, and the line with it.
    pub async fn sign_out(self) -> Result<(), CallError> {
        ask!(self.line, Command, Answer, SignOut(SignOutRequest::default())).map(|_| ())
    }

    /// Takes calls from now on.
    pub async fn set_ready(&self) -> Result<(), CallError> {
        ask!(self.line, Command, Answer, SetReady(SetReadyRequest::default())).map(|_| ())
    }

    /// Takes no calls, at once or after the present one.
    pub async fn set_not_ready(&self, pause: Pause) -> Result<(), CallError> {
        let request = SetNotReadyRequest { pause: pause as i32, ..Default::default() };
        ask!(self.line, Command, Answer, SetNotReady(request)).map(|_| ())
    }

    /// Takes the offered call.
    pub async fn accept(&self, offer_id: u64) -> Result<AcceptResponse, CallError> {
        let request = AcceptRequest { offer_id, ..Default::default() };
        ask!(self.line, Command, Answer, Accept(request))
    }

    /// Does not take the offered call.
    pub async fn decline(&self, offer_id: u64, reason: DeclineReason) -> Result<(), CallError> {
        let request = DeclineRequest { offer_id, reason: reason as i32, ..Default::default() };
        ask!(self.line, Command, Answer, Decline(request)).map(|_| ())
    }

    /// Puts the caller on hold.
    pub async fn hold(&self) -> Result<(), CallError> {
        ask!(self.line, Command, Answer, Hold(HoldRequest::default())).map(|_| ())
    }

    /// Takes the caller off hold.
    pub async fn resume(&self) -> Result<(), CallError> {
        ask!(self.line, Command, Answer, Resume(ResumeRequest::default())).map(|_| ())
    }

    /// Ends the call.
    pub async fn end_call(&self) -> Result<(), CallError> {
        ask!(self.line, Command, Answer, EndCall(EndCallRequest::default())).map(|_| ())
    }

    /// Finishes the notes, and closes the case if there is a disposition.
    pub async fn wrap_up(&self, note: &str, disposition: &str) -> Result<(), CallError> {
        let (note, disposition) = (note.to_owned(), disposition.to_owned());
        let request = WrapUpRequest { request_id: String::new(), note, disposition };
        ask!(self.line, Command, Answer, WrapUp(request)).map(|_| ())
    }

    /// Adds a note to a case.
    pub async fn add_note(&self, case_id: u64, text: &str) -> Result<(), CallError> {
        let request = AddNoteRequest { request_id: String::new(), case_id, text: text.to_owned() };
        ask!(self.line, Command, Answer, AddNote(request)).map(|_| ())
    }

    /// Closes a case.
    pub async fn close_case(&self, case_id: u64, disposition: &str) -> Result<(), CallError> {
        let disposition = disposition.to_owned();
        let request = CloseCaseRequest { request_id: String::new(), case_id, disposition };
        ask!(self.line, Command, Answer, CloseCase(request)).map(|_| ())
    }

    /// Promises something on a case, and says what the promise is called.
    pub async fn make_promise(&self, request: MakePromiseRequest) -> Result<u64, CallError> {
        ask!(self.line, Command, Answer, MakePromise(request)).map(|made| made.promise_id)
    }

    /// Says that a promise was kept.
    pub async fn keep_promise(&self, case_id: u64, promise_id: u64) -> Result<(), CallError> {
        let request = KeepPromiseRequest { request_id: String::new(), case_id, promise_id };
        ask!(self.line, Command, Answer, KeepPromise(request)).map(|_| ())
    }

    /// Says that a promise is no longer owed.
    pub async fn withdraw_promise(&self, request: WithdrawPromiseRequest) -> Result<(), CallError> {
        ask!(self.line, Command, Answer, WithdrawPromise(request)).map(|_| ())
    }

    /// Promises it for another time.
    pub async fn move_promise(&self, request: MovePromiseRequest) -> Result<(), CallError> {
        ask!(self.line, Command, Answer, MovePromise(request)).map(|_| ())
    }

    /// Says that something has happened for which a follow-up waits.
    pub async fn check_step(
        &self,
        case_id: u64,
        promise_id: u64,
        step: &str,
    ) -> Result<(), CallError> {
        let (request_id, step) = (String::new(), step.to_owned());
        let request = CheckStepRequest { request_id, case_id, promise_id, step };
        ask!(self.line, Command, Answer, CheckStep(request)).map(|_| ())
    }

    /// Puts a message of a supervisor away.
    pub async fn dismiss_message(&self, message_id: u64) -> Result<(), CallError> {
        let request = DismissMessageRequest { message_id, ..Default::default() };
        ask!(self.line, Command, Answer, DismissMessage(request)).map(|_| ())
    }

    /// Proposes a case to a colleague.
    pub async fn propose_hand_over(&self, case_id: u64, to: &str) -> Result<(), CallError> {
        let (request_id, operator_id) = (String::new(), to.to_owned());
        let request = ProposeHandOverRequest { request_id, case_id, operator_id };
        ask!(self.line, Command, Answer, ProposeHandOver(request)).map(|_| ())
    }

    /// Becomes the owner of a case that was proposed.
    pub async fn accept_hand_over(&self, case_id: u64) -> Result<(), CallError> {
        let request = AcceptHandOverRequest { case_id, ..Default::default() };
        ask!(self.line, Command, Answer, AcceptHandOver(request)).map(|_| ())
    }

    /// Does not take a case that was proposed.
    pub async fn decline_hand_over(&self, case_id: u64, reason: &str) -> Result<(), CallError> {
        let (request_id, reason) = (String::new(), reason.to_owned());
        let request = DeclineHandOverRequest { request_id, case_id, reason };
        ask!(self.line, Command, Answer, DeclineHandOver(request)).map(|_| ())
    }

    /// Takes the proposal of a case back.
    pub async fn withdraw_hand_over(&self, case_id: u64) -> Result<(), CallError> {
        let request = WithdrawHandOverRequest { case_id, ..Default::default() };
        ask!(self.line, Command, Answer, WithdrawHandOver(request)).map(|_| ())
    }

    /// Asks a colleague about the present call, or about that case, and says what call the consult
    /// is.
    pub async fn consult(&self, whom: Target, case_id: Option<u64>) -> Result<u64, CallError> {
        let request = ConsultRequest {
            request_id: String::new(),
            target: Some(whom),
            case_id: case_id.unwrap_or_default(),
        };
        ask!(self.line, Command, Answer, Consult(request)).map(|consult| consult.call_id)
    }

    /// Lets the caller hear the colleague, too.
    pub async fn join_consult(&self) -> Result<(), CallError> {
        ask!(self.line, Command, Answer, JoinConsult(JoinConsultRequest::default())).map(|_| ())
    }

    /// Ends the consult.
    pub async fn end_consult(&self) -> Result<(), CallError> {
        ask!(self.line, Command, Answer, EndConsult(EndConsultRequest::default())).map(|_| ())
    }

    /// Leaves the caller with the colleague, and the case, too, if they accept it.
    pub async fn complete_consult(&self, hand_over: bool) -> Result<(), CallError> {
        let request = CompleteConsultRequest { hand_over, ..Default::default() };
        ask!(self.line, Command, Answer, CompleteConsult(request)).map(|_| ())
    }

    /// Passes the caller on.
    pub async fn pass_on(&self, whom: Target) -> Result<(), CallError> {
        let request = PassOnRequest { target: Some(whom), ..Default::default() };
        ask!(self.line, Command, Answer, PassOn(request)).map(|_| ())
    }

    /// Proposes the caller, or a need, to a partner, and says what the transfer is called.
    pub async fn propose_transfer(
        &self,
        request: ProposeTransferRequest,
    ) -> Result<u64, CallError> {
        ask!(self.line, Command, Answer, ProposeTransfer(request)).map(|made| made.transfer_id)
    }

    /// Takes back what was proposed to a partner.
    pub async fn withdraw_transfer(&self, transfer_id: u64, reason: &str) -> Result<(), CallError> {
        let (request_id, reason) = (String::new(), reason.to_owned());
        let request = WithdrawTransferRequest { request_id, transfer_id, reason };
        ask!(self.line, Command, Answer, WithdrawTransfer(request)).map(|_| ())
    }

    /// Records the outcome of a transfer in place of the partner.
    pub async fn record_outcome(
        &self,
        transfer_id: u64,
        outcome: &str,
        note: &str,
    ) -> Result<(), CallError> {
        let (outcome, note) = (outcome.to_owned(), note.to_owned());
        let request =
            RecordOutcomeRequest { request_id: String::new(), transfer_id, outcome, note };
        ask!(self.line, Command, Answer, RecordOutcome(request)).map(|_| ())
    }
}

impl Target {
    /// A colleague by name.
    pub fn operator(id: &str) -> Self {
        Self { whom: Some(target::Whom::OperatorId(id.to_owned())) }
    }

    /// Whoever of a queue is free.
    pub fn queue(id: &str) -> Self {
        let queue = TargetQueue { queue: id.to_owned(), ..TargetQueue::default() };
        Self { whom: Some(target::Whom::Queue(queue)) }
    }
}

struct ConsoleWire {
    connection: Connection,
    session: SessionId,
    desks: watch::Sender<DeskChanged>,
    sign_ins: watch::Sender<SignInResponse>,
    signed_out: bool,
}

impl Wire for ConsoleWire {
    type Up = Command;
    type Down = ConnectConsoleResponse;
    type Answer = Answer;

    fn connection(&mut self) -> &mut Connection {
        &mut self.connection
    }

    async fn open(
        &mut self,
        up: UnboundedReceiverStream<Command>,
    ) -> Result<Streaming<ConnectConsoleResponse>, Status> {
        let up = up.map(|command| ConnectConsoleRequest { command: Some(command) });
        Ok(self.connection.console().connect_console(up).await?.into_inner())
    }

    /// Each stream signs in for itself, and so needs a request id of its own: the remembered answer
    /// to an earlier one would not make the server watch this console.
    fn greeting(&mut self) -> Option<(String, Command)> {
        let request_id = new_uuid().to_string();
        let session_id = self.session.to_string();
        let sign_in = SignInRequest { request_id: request_id.clone(), session_id };
        Some((request_id, Command::SignIn(sign_in)))
    }

    fn greeted(&mut self, answer: Answer) {
        if let Answer::SignIn(response) = answer {
            self.sign_ins.send_replace(response);
        }
    }

    fn heartbeat(&self) -> Command {
        Command::Heartbeat(ConsoleHeartbeat::default())
    }

    fn heartbeat_interval(&self) -> Duration {
        let named = self.sign_ins.borrow().heartbeat_interval;
        let named = named.and_then(|span| Duration::try_from(span).ok());
        named.filter(|span| !span.is_zero()).unwrap_or(HEARTBEAT_INTERVAL)
    }

    fn hear(&mut self, down: ConnectConsoleResponse) -> Heard<Answer> {
        match down.message {
            Some(Message::Answer(ConsoleAnswer { request_id, result })) => {
                self.signed_out |= matches!(result, Some(Answer::SignOut(_)));
                let answer = match result {
                    Some(Answer::Failure(failure)) => Err(failure.into()),
                    Some(answer) => Ok(answer),
                    None => Err(CallError::protocol("the server sent an empty answer")),
                };
                return Heard::Answer(request_id, answer);
            }
            Some(Message::DeskChanged(changed)) => {
                self.desks.send_replace(changed);
            }
            Some(Message::GoingAway(_)) => return Heard::Leaving,
            Some(Message::Heartbeat(_)) | None => {}
        }
        Heard::Alive
    }

    fn is_done(&self) -> bool {
        self.signed_out
    }

    /// The desk is nobody's any more; dropping the wire tells those who watch it.
    fn end(&mut self) {}
}
