//! A console's stream: commands up, answers and changes of the desk down. It is also what proves
//! that the console lives.

use std::sync::Arc;

use futures_util::{FutureExt, StreamExt};
use tonic::{Response, Streaming};

use super::api::connect_console_request::Command;
use super::api::connect_console_response::Message;
use super::api::console_answer::Result as Outcome;
use super::desk::View;
use crate::centre::Centre;
use crate::domain::{OperatorId, SessionId};
use crate::rpc::api;
use crate::rpc::failure::{EdgeError, Failure};
use crate::rpc::field;
use crate::rpc::hotline::Caller;
use crate::rpc::mutation::Mutation;
use crate::rpc::presence::StreamId;
use crate::rpc::stream::{Curfew, Down, Ended, Outlet, answered, begin};
use crate::rpc::under_way::UnderWay;
use crate::switchboard::{Interest, SubmitError, Subscription};

/// How many commands of one stream may be under way; the next ones wait in the connection.
const UNDER_WAY_MAX: usize = 64;

/// What a command came to; `None` for what needs no answer.
type Answers = UnderWay<Option<(String, Outcome)>>;

pub(super) fn connect(
    caller: Caller,
    up: Streaming<api::ConnectConsoleRequest>,
) -> Result<Response<Down<api::ConnectConsoleResponse>>, Failure> {
    let operator = caller.operator()?;
    let interest = Interest::Operator(operator.clone());
    let (state, commits) = caller.office.switchboard.subscribe(interest)?;
    Ok(begin(&caller.clone(), move |outlet| async move {
        let mut line = Line {
            view: View::new(caller.clone(), operator.clone()),
            stream: caller.office.presence.new_stream(),
            session: None,
            answers: Answers::at_most(UNDER_WAY_MAX),
            caller,
            operator,
            outlet,
        };
        let ended = line.run(state, commits, up).await.unwrap_or_else(|ended| ended);
        line.finish(&ended).await;
        ended
    }))
}

struct Line {
    caller: Caller,
    operator: OperatorId,
    outlet: Outlet<api::ConnectConsoleResponse>,
    view: View,
    stream: StreamId,
    /// The sign-in that was made on this stream.
    session: Option<SessionId>,
    answers: Answers,
}

impl Line {
    async fn run(
        &mut self,
        state: Arc<Centre>,
        mut commits: Subscription,
        mut up: Streaming<api::ConnectConsoleRequest>,
    ) -> Result<Ended, Ended> {
        let curfew = Curfew::of(&self.caller);
        let comes = curfew.comes();
        tokio::pin!(comes);
        self.show(&state).await?;
        drop(state);
        loop {
            let is_free = self.answers.has_room();
            tokio::select! {
                biased;
                reason = &mut comes => {
                    if reason == EdgeError::GoingAway {
                        self.send(Message::GoingAway(curfew.going_away())).await?;
                    }
                    return Err(reason.into());
                }
                () = self.outlet.closed() => return Ok(Ended::ByClient),
                Some(answered) = self.answers.next() => {
                    if let Some((request_id, outcome)) = answered {
                        self.send(answer(request_id, outcome)).await?;
                    }
                }
                commit = commits.next() => match commit {
                    Some(Ok(commit)) => self.show(&commit.state).await?,
                    Some(Err(_)) => return Err(EdgeError::ReaderTooSlow.into()),
                    None => return Err(EdgeError::CentreStopped.into()),
                },
                message = up.next(), if is_free => match message {
                    Some(Ok(message)) => {
                        if let Some(answer) = self.take(message) {
                            self.send(answer).await?;
                        }
                    }
                    Some(Err(_)) | None => return Ok(Ended::ByClient),
                },
            }
        }
    }

    /// What was taken is carried out, whatever ended the stream. A client that has gone has lost
    /// its console at once; one that was sent away has the usual time to come back.
    async fn finish(&mut self, ended: &Ended) {
        if *ended == Ended::ByClient {
            self.caller.office.presence.hung_up(&self.operator, self.stream);
        }
        while let Some(answered) = self.answers.next().await {
            if let Some((request_id, outcome)) = answered {
                // Perhaps nobody reads any more: then the journal alone knows.
                let _ = self.send(answer(request_id, outcome)).await;
            }
        }
    }

    async fn show(&mut self, centre: &Centre) -> Result<(), Ended> {
        // Boxed: between two looks, which is nearly always, it takes no room in a console's task.
        let Some(desk) = Box::pin(self.view.look(centre)).await else { return Ok(()) };
        let changed = api::DeskChanged { version: centre.version().0, desk: Some(desk) };
        self.send(Message::DeskChanged(changed)).await
    }

    /// Begins what is asked; answers with what there is to say at once.
    fn take(&mut self, message: api::ConnectConsoleRequest) -> Option<Message> {
        let Some(command) = message.command else {
            let failure = Failure::from(EdgeError::MissingField("command"));
            let failure = failure.to_answer(&self.caller.office.house.clock);
            return Some(answer(String::new(), Outcome::Failure(failure)));
        };
        self.live();
        match command {
            Command::Heartbeat(beat) => return Some(Message::Heartbeat(beat)),
            Command::DismissMessage(m) => self.command(m, Outcome::DismissMessage),
            Command::SignIn(m) => self.sign_in(m),
            Command::SignOut(m) => self.command(m, Outcome::SignOut),
            Command::SetReady(m) => self.command(m, Outcome::SetReady),
            Command::SetNotReady(m) => self.command(m, Outcome::SetNotReady),
            Command::Accept(m) => self.command(m, Outcome::Accept),
            Command::Decline(m) => self.command(m, Outcome::Decline),
            Command::Hold(m) => self.command(m, Outcome::Hold),
            Command::Resume(m) => self.command(m, Outcome::Resume),
            Command::EndCall(m) => self.command(m, Outcome::EndCall),
            Command::WrapUp(m) => self.command(m, Outcome::WrapUp),
            Command::AddNote(m) => self.command(m, Outcome::AddNote),
            Command::CloseCase(m) => self.command(m, Outcome::CloseCase),
            Command::MakePromise(m) => self.command(m, Outcome::MakePromise),
            Command::KeepPromise(m) => self.command(m, Outcome::KeepPromise),
            Command::WithdrawPromise(m) => self.command(m, Outcome::WithdrawPromise),
            Command::MovePromise(m) => self.command(m, Outcome::MovePromise),
            Command::CheckStep(m) => self.command(m, Outcome::CheckStep),
            Command::ProposeHandOver(m) => self.command(m, Outcome::ProposeHandOver),
            Command::AcceptHandOver(m) => self.command(m, Outcome::AcceptHandOver),
            Command::DeclineHandOver(m) => self.command(m, Outcome::DeclineHandOver),
            Command::WithdrawHandOver(m) => self.command(m, Outcome::WithdrawHandOver),
            Command::Consult(m) => self.command(m, Outcome::Consult),
            Command::JoinConsult(m) => self.command(m, Outcome::JoinConsult),
            Command::EndConsult(m) => self.command(m, Outcome::EndConsult),
            Command::CompleteConsult(m) => self.command(m, Outcome::CompleteConsult),
            Command::PassOn(m) => self.command(m, Outcome::PassOn),
            Command::ProposeTransfer(m) => self.command(m, Outcome::ProposeTransfer),
            Command::WithdrawTransfer(m) => self.command(m, Outcome::WithdrawTransfer),
            Command::RecordOutcome(m) => self.command(m, Outcome::RecordOutcome),
        }
        None
    }

    fn command<M: Mutation>(&mut self, message: M, success: fn(M::Response) -> Outcome) {
        let work = answered(self.caller.clone(), message, success, Outcome::Failure);
        self.answers.begin(work.map(Some));
    }

    /// From now on this stream speaks for the desk.
    fn sign_in(&mut self, message: api::SignInRequest) {
        let session = field::session_id(&message.session_id).ok();
        self.session = session;
        let (caller, operator, stream) = (self.caller.clone(), self.operator.clone(), self.stream);
        self.answers.begin(async move {
            let office = caller.office.clone();
            let answer = answered(caller, message, Outcome::SignIn, Outcome::Failure).await;
            if let (Outcome::SignIn(_), Some(session)) = (&answer.1, session) {
                complain(&operator, office.presence.heard(&operator, session, Some(stream)).await);
            }
            Some(answer)
        });
    }

    /// The console has spoken.
    fn live(&mut self) {
        let Some(session) = self.session else { return };
        let (operator, stream) = (self.operator.clone(), self.stream);
        let presence = self.caller.office.presence.clone();
        let Some(news) = presence.note(&operator, session, Some(stream)) else { return };
        self.answers.begin(async move {
            complain(&operator, presence.tell(news).await);
            None
        });
    }

    fn send(&self, message: Message) -> impl Future<Output = Result<(), Ended>> {
        self.outlet.send(api::ConnectConsoleResponse { message: Some(message) })
    }
}

fn answer(request_id: String, outcome: Outcome) -> Message {
    Message::Answer(api::ConsoleAnswer { request_id, result: Some(outcome) })
}

/// A sign of life that the centre could not be told of; the next one tries again.
fn complain(operator: &OperatorId, told: Result<(), SubmitError>) {
    if let Err(error) = told {
        tracing::warn!(%operator, %error, "sign of life");
    }
}
