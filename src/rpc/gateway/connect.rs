//! A gateway's stream: commands up, answers and changes of its calls down.

use std::collections::{HashMap, VecDeque};
use std::time::Duration;

use futures_util::StreamExt;
use tonic::{Response, Streaming};

use super::api::connect_gateway_request::Command;
use super::api::connect_gateway_response::Message;
use super::api::gateway_answer::Result as Outcome;
use crate::board::Trail;
use crate::centre::Centre;
use crate::domain::{CallId, GatewayId, Version};
use crate::rpc::failure::{EdgeError, Failure};
use crate::rpc::hotline::Caller;
use crate::rpc::mutation::Mutation;
use crate::rpc::stream::{Curfew, Down, Ended, Outlet, answered, begin};
use crate::rpc::under_way::UnderWay;
use crate::rpc::{api, convert};
use crate::switchboard::{Commit, Interest, Subscription};

/// How many commands of one stream may be under way; the next ones wait in the connection.
const UNDER_WAY_MAX: usize = 256;
/// How often waiting calls whose places have changed are shown again.
const PLACES_EVERY: Duration = Duration::from_secs(5);
/// How many calls are listed before it is looked whether there is something else to do.
const LISTED_AT_ONCE: usize = 16;

type Answers = UnderWay<(String, Outcome)>;

pub(super) fn connect(
    caller: Caller,
    up: Streaming<api::ConnectGatewayRequest>,
) -> Result<Response<Down<api::ConnectGatewayResponse>>, Failure> {
    let gateway = caller.gateway()?;
    let interest = Interest::Gateway(gateway.clone());
    let (state, commits) = caller.office.switchboard.subscribe(interest)?;
    Ok(begin(&caller.clone(), move |outlet| async move {
        let calls = Calls::new(caller.clone(), gateway, &state);
        drop(state);
        let mut line = Line { caller, outlet, calls, answers: Answers::at_most(UNDER_WAY_MAX) };
        let ended = line.run(commits, up).await.unwrap_or_else(|ended| ended);
        line.finish().await;
        ended
    }))
}

struct Line {
    caller: Caller,
    outlet: Outlet<api::ConnectGatewayResponse>,
    calls: Calls,
    answers: Answers,
}

impl Line {
    async fn run(
        &mut self,
        mut commits: Subscription,
        mut up: Streaming<api::ConnectGatewayRequest>,
    ) -> Result<Ended, Ended> {
        let curfew = Curfew::of(&self.caller);
        let comes = curfew.comes();
        tokio::pin!(comes);
        let house = self.caller.office.house.clone();
        let mut places = Box::pin(house.pass(PLACES_EVERY));
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
                    Some(Ok(commit)) => self.calls.follow(&commit, &self.outlet).await?,
                    Some(Err(_)) => return Err(EdgeError::ReaderTooSlow.into()),
                    None => return Err(EdgeError::CentreStopped.into()),
                },
                message = up.next(), if is_free => match message {
                    Some(Ok(message)) => self.take(message).await?,
                    Some(Err(_)) | None => return Ok(Ended::ByClient),
                },
                () = &mut places => {
                    self.calls.show_places(&self.outlet).await?;
                    places = Box::pin(house.pass(PLACES_EVERY));
                }
                // Last: nobody who calls now waits until a hundred thousand others are listed.
                () = self.outlet.has_room(), if self.calls.listing.is_some() => {
                    self.calls.list_on(&self.outlet).await?;
                }
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

    async fn take(&mut self, message: api::ConnectGatewayRequest) -> Result<(), Ended> {
        let Some(command) = message.command else {
            let failure = Failure::from(EdgeError::MissingField("command"));
            let failure = failure.to_answer(&self.caller.office.house.clock);
            return self.answer(String::new(), Outcome::Failure(failure)).await;
        };
        match command {
            Command::OpenCall(m) => self.command(m, Outcome::OpenCall),
            Command::ChangeTriage(m) => self.command(m, Outcome::ChangeTriage),
            Command::ReportConnected(m) => self.command(m, Outcome::ReportConnected),
            Command::ReportConnectFailed(m) => self.command(m, Outcome::ReportConnectFailed),
            Command::HoldPlace(m) => self.command(m, Outcome::HoldPlace),
            Command::ReportNotReached(m) => self.command(m, Outcome::ReportNotReached),
            Command::ReportPartnerFailed(m) => self.command(m, Outcome::ReportPartnerFailed),
            Command::HangUp(m) => self.command(m, Outcome::HangUp),
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
        self.send(Message::Answer(api::GatewayAnswer { request_id, result }))
    }

    fn send(&self, message: Message) -> impl Future<Output = Result<(), Ended>> {
        self.outlet.send(api::ConnectGatewayResponse { message: Some(message) })
    }
}

/// The gateway's calls, as the client has been shown them.
struct Calls {
    caller: Caller,
    gateway: GatewayId,
    trail: Trail,
    shown: HashMap<CallId, Shown>,
    /// What is still to be listed.
    listing: Option<Listing>,
}

/// The calls that were there when the stream began, and which version that was.
struct Listing {
    version: Version,
    calls: VecDeque<CallId>,
}

struct Shown {
    version: Version,
    place: Option<u32>,
}

type Sink = Outlet<api::ConnectGatewayResponse>;

impl Calls {
    /// Nothing is shown yet; what there is will be listed.
    fn new(caller: Caller, gateway: GatewayId, centre: &Centre) -> Self {
        let own = centre.calls().filter(|call| call.gateway == gateway);
        let calls = own.map(|call| call.id).collect();
        let listing = Some(Listing { version: centre.version(), calls });
        let trail = Trail::from(centre);
        Self { caller, gateway, trail, shown: HashMap::new(), listing }
    }

    /// Shows some more of the calls, as they stand now; at the end, that all are listed.
    async fn list_on(&mut self, outlet: &Sink) -> Result<(), Ended> {
        let centre = self.caller.office.switchboard.state();
        for _ in 0..LISTED_AT_ONCE {
            let Some(listing) = &mut self.listing else { return Ok(()) };
            match listing.calls.pop_front() {
                // It has changed meanwhile, and was shown then.
                Some(id) if self.shown.contains_key(&id) => {}
                Some(id) => self.show(&centre, id, outlet).await?,
                None => {
                    let listed = api::CallsListed { version: listing.version.0 };
                    self.listing = None;
                    let message = Some(Message::Listed(listed));
                    outlet.send(api::ConnectGatewayResponse { message }).await?;
                }
            }
        }
        Ok(())
    }

    async fn follow(&mut self, commit: &Commit, outlet: &Sink) -> Result<(), Ended> {
        for id in self.trail.calls(&commit.entry) {
            let seen = self.shown.get(&id).map(|shown| shown.version);
            if seen.is_none_or(|version| version < commit.version) {
                self.show(&commit.state, id, outlet).await?;
            }
        }
        Ok(())
    }

    /// A place changes when others are served, which is no event of the call's own. The queues are
    /// walked from their fronts: to count each call's place would take a long queue's square, and
    /// whoever stands behind the last place that is counted is shown the same.
    async fn show_places(&mut self, outlet: &Sink) -> Result<(), Ended> {
        let centre = self.caller.office.switchboard.state();
        let Some(settings) = centre.settings() else { return Ok(()) };
        let mut moved = Vec::new();
        for queue in settings.queues.keys() {
            for (place, id) in (1..).zip(centre.first_waiting(queue, convert::PLACE_MAX)) {
                let shown = self.shown.get(&id).and_then(|shown| shown.place);
                if shown.is_some_and(|shown| shown != place) {
                    moved.push(id);
                }
            }
        }
        for id in moved {
            self.show(&centre, id, outlet).await?;
        }
        Ok(())
    }

    async fn show(&mut self, centre: &Centre, id: CallId, outlet: &Sink) -> Result<(), Ended> {
        let Some(call) = centre.call(id).filter(|call| call.gateway == self.gateway) else {
            self.shown.remove(&id);
            return Ok(());
        };
        let office = &self.caller.office;
        let bridge = convert::show_bridge(office, centre, call).await;
        let shown = convert::show_call(centre, &office.keeper, call, office.house.clock.now());
        let (version, place) = (centre.version(), shown.place);
        if call.has_ended() {
            self.shown.remove(&id);
        } else {
            self.shown.insert(id, Shown { version, place });
        }
        let changed = api::CallChanged { version: version.0, call: Some(shown.into()), bridge };
        let message = Some(Message::CallChanged(changed));
        outlet.send(api::ConnectGatewayResponse { message }).await
    }
}
