//! A partner's stream: commands up, answers and changes of its transfers down.

use std::sync::Arc;

use futures_util::StreamExt;
use tonic::{Response, Streaming};

use super::api::connect_partner_request::Command;
use super::api::connect_partner_response::Message;
use super::api::partner_answer::Result as Outcome;
use super::known;
use super::watch::View;
use crate::centre::Centre;
use crate::rpc::api;
use crate::rpc::failure::{EdgeError, Failure};
use crate::rpc::hotline::Caller;
use crate::rpc::mutation::Mutation;
use crate::rpc::stream::{Curfew, Down, Ended, Outlet, answered, begin};
use crate::rpc::under_way::UnderWay;
use crate::switchboard::{Commit, Interest, Subscription};

/// How many commands of one stream may be under way; the next ones wait in the connection.
const UNDER_WAY_MAX: usize = 64;

type Answers = UnderWay<(String, Outcome)>;

pub(super) fn connect(
    caller: Caller,
    up: Streaming<api::ConnectPartnerRequest>,
) -> Result<Response<Down<api::ConnectPartnerResponse>>, Failure> {
    let partner = caller.partner()?;
    let interest = Interest::Partner(partner.clone());
    let (state, commits) = caller.office.switchboard.subscribe(interest)?;
    known(&caller, &state)?;
    Ok(begin(&caller.clone(), move |outlet| async move {
        let view = View::new(caller.office.clone(), partner);
        let mut line = Line { caller, outlet, view, answers: Answers::at_most(UNDER_WAY_MAX) };
        let ended = line.run(state, commits, up).await.unwrap_or_else(|ended| ended);
        line.finish().await;
        ended
    }))
}

struct Line {
    caller: Caller,
    outlet: Outlet<api::ConnectPartnerResponse>,
    view: View,
    answers: Answers,
}

impl Line {
    async fn run(
        &mut self,
        state: Arc<Centre>,
        mut commits: Subscription,
        mut up: Streaming<api::ConnectPartnerRequest>,
    ) -> Result<Ended, Ended> {
        let curfew = Curfew::of(&self.caller);
        let comes = curfew.comes();
        tokio::pin!(comes);
        tokio::select! {
            listed = self.list(&state) => listed?,
            reason = &mut comes => return Err(reason.into()),
        }
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
                Some((request_id, outcome)) = self.answers.next() => {
                    self.answer(request_id, outcome).await?;
                }
                commit = commits.next() => match commit {
                    Some(Ok(commit)) => self.follow(&commit).await?,
                    Some(Err(_)) => return Err(EdgeError::ReaderTooSlow.into()),
                    None => return Err(EdgeError::CentreStopped.into()),
                },
                message = up.next(), if is_free => match message {
                    Some(Ok(message)) => self.take(message).await?,
                    Some(Err(_)) | None => return Ok(Ended::ByClient),
                },
            }
        }
    }

    /// What was taken is carried out, whatever ended the stream.
    async fn finish(&mut self) {
        while let Some((request_id, outcome)) = self.answers.next().await {
            // Perhaps nobody reads any more: then the journal alone knows.
            let _ = self.answer(request_id, outcome).await;
        }
    }

    /// Waits for a slow reader: a partner's transfers of many days may be at hand.
    async fn list(&mut self, centre: &Centre) -> Result<(), Ended> {
        for id in self.view.all(centre) {
            if let Some(changed) = self.view.look(centre, id).await {
                let message = Some(Message::TransferChanged(changed));
                self.outlet.put(api::ConnectPartnerResponse { message }, true).await?;
            }
        }
        let listed = Message::Listed(api::TransfersListed { version: centre.version().0 });
        self.outlet.put(api::ConnectPartnerResponse { message: Some(listed) }, true).await
    }

    async fn follow(&mut self, commit: &Commit) -> Result<(), Ended> {
        for id in self.view.changed(commit) {
            if let Some(changed) = self.view.look(&commit.state, id).await {
                self.send(Message::TransferChanged(changed)).await?;
            }
        }
        Ok(())
    }

    async fn take(&mut self, message: api::ConnectPartnerRequest) -> Result<(), Ended> {
        let Some(command) = message.command else {
            let failure = Failure::from(EdgeError::MissingField("command"));
            let failure = failure.to_answer(&self.caller.office.house.clock);
            return self.answer(String::new(), Outcome::Failure(failure)).await;
        };
        match command {
            Command::ProposeTransfer(m) => self.command(m, Outcome::ProposeTransfer),
            Command::AcceptTransfer(m) => self.command(m, Outcome::AcceptTransfer),
            Command::DeclineTransfer(m) => self.command(m, Outcome::DeclineTransfer),
            Command::ReportTransferConnected(m) => {
                self.command(m, Outcome::ReportTransferConnected);
            }
            Command::ReportTransferProgress(m) => self.command(m, Outcome::ReportTransferProgress),
            Command::CompleteTransfer(m) => self.command(m, Outcome::CompleteTransfer),
            Command::ReturnTransfer(m) => self.command(m, Outcome::ReturnTransfer),
            Command::WithdrawTransfer(m) => self.command(m, Outcome::WithdrawTransfer),
            Command::ConfirmOutcome(m) => self.command(m, Outcome::ConfirmOutcome),
            Command::Heartbeat(beat) => return self.send(Message::Heartbeat(beat)).await,
        }
        Ok(())
    }

    fn command<M: Mutation>(&mut self, message: M, success: fn(M::Response) -> Outcome) {
        let work = answered(self.caller.clone(), message, success, Outcome::Failure);
        self.answers.begin(work);
    }

    fn answer(
        &self,
        request_id: String,
        outcome: Outcome,
    ) -> impl Future<Output = Result<(), Ended>> {
        let result = Some(outcome);
        self.send(Message::Answer(api::PartnerAnswer { request_id, result }))
    }

    fn send(&self, message: Message) -> impl Future<Output = Result<(), Ended>> {
        self.outlet.send(api::ConnectPartnerResponse { message: Some(message) })
    }
}
