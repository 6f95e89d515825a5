//! A supervisor who watches the show and tells what happens.

use std::time::Duration;

use tokio::time::{Interval, MissedTickBehavior, interval};
use tonic::Streaming;

use super::board::{self, figures, look};
use super::screen::Screen;
use super::stage::Stage;
use super::story::{Crowd, tell, tell_sibling};
use crate::client::{CallError, Secured};
use crate::clock::Stopwatch;
use crate::domain::Timestamp;
use crate::rpc::api::supervisor_service_client::SupervisorServiceClient;
use crate::rpc::api::watch_events_response::Message;
use crate::rpc::api::{
    Call, Event, GetFiguresResponse, SupervisorServiceGetCallRequest, WatchEventsRequest,
    WatchEventsResponse,
};

/// How often the block is brought up to date, on a terminal and in a log.
const LOOKS: Duration = Duration::from_millis(250);
const LOOKS_PLAIN: Duration = Duration::from_secs(5);
/// How often people who come and go are told of.
const CROWDS: Duration = Duration::from_secs(2);
/// How often figures are asked for at most; and how many times as long as the last answer took,
/// since the server reads the whole history for them.
const FIGURES: Duration = Duration::from_secs(2);
const FIGURES_SHARE: u32 = 20;

/// The supervisor.
pub(super) struct Watch {
    stage: Stage,
    supervisor: SupervisorServiceClient<Secured>,
    events: Streaming<WatchEventsResponse>,
    /// Where the figures begin.
    from: Timestamp,
    so_far: Option<GetFiguresResponse>,
    crowd: Crowd,
    /// The entry and the call of the last offer: an immediate call rings several operators at once.
    last_offer: (u64, u64),
}

impl Watch {
    /// Begins to watch.
    pub(super) async fn begin(
        stage: Stage,
        mut supervisor: SupervisorServiceClient<Secured>,
    ) -> Result<Self, CallError> {
        let events = supervisor.watch_events(WatchEventsRequest::default()).await?.into_inner();
        let from = stage.clock.now();
        let (so_far, crowd, last_offer) = (None, Crowd::default(), (0, 0));
        Ok(Self { stage, supervisor, events, from, so_far, crowd, last_offer })
    }

    /// Tells what happens until the show is over.
    pub(super) async fn run(&mut self, screen: &mut Screen) -> Result<(), CallError> {
        let mut looks = every(if screen.is_terminal() { LOOKS } else { LOOKS_PLAIN });
        let mut crowds = every(CROWDS);
        let mut counts = every(FIGURES);
        let stop = self.stage.stop.clone();
        loop {
            tokio::select! {
                () = stop.cancelled() => return Ok(()),
                message = self.events.message() => match message? {
                    Some(message) => self.hear(message, screen).await?,
                    None => return Ok(()),
                },
                _ = looks.tick() => {
                    let now = self.stage.clock.now();
                    let board = look(&mut self.supervisor, now).await?;
                    let total = self.so_far.as_ref().and_then(|so_far| so_far.total.as_ref());
                    screen.show(&board::lines(&board, total, now, &self.stage.file));
                }
                _ = crowds.tick() => self.tell_crowd(screen),
                _ = counts.tick() => {
                    let took = Stopwatch::start();
                    self.so_far = Some(figures(&mut self.supervisor, self.from).await?);
                    let pause = FIGURES.max(took.elapsed() * FIGURES_SHARE);
                    if pause > counts.period() * 2 {
                        counts = every(pause);
                    }
                }
            }
        }
    }

    async fn hear(
        &mut self,
        message: WatchEventsResponse,
        screen: &Screen,
    ) -> Result<(), CallError> {
        let Some(Message::Event(event)) = message.message else { return Ok(()) };
        self.crowd.note(&event);
        let line = if self.is_sibling(&event) {
            tell_sibling(&event)
        } else {
            let call = self.call_of(&event).await?;
            tell(&event, call.as_ref(), &self.stage.file.settings.zone)
        };
        line.iter().for_each(|line| screen.say(line));
        Ok(())
    }

    /// Whether the event is an offer of the same call, made together with the one before.
    fn is_sibling(&mut self, event: &Event) -> bool {
        if event.name != "offer_made" {
            return false;
        }
        let offer = (event.version, event.call_id);
        std::mem::replace(&mut self.last_offer, offer) == offer
    }

    /// The call that the event is about, where the telling needs it.
    async fn call_of(&mut self, event: &Event) -> Result<Option<Call>, CallError> {
        if !["offer_made", "call_ended"].contains(&event.name.as_str()) {
            return Ok(None);
        }
        let request = SupervisorServiceGetCallRequest { call_id: event.call_id };
        match self.supervisor.get_call(request).await {
            Ok(response) => Ok(response.into_inner().call),
            // It left the centre's memory before we asked.
            Err(status) if status.code() == tonic::Code::NotFound => Ok(None),
            Err(status) => Err(status.into()),
        }
    }

    fn tell_crowd(&mut self, screen: &Screen) {
        let (now, zone) = (self.stage.clock.now(), &self.stage.file.settings.zone);
        self.crowd.tell(now, zone).iter().for_each(|line| screen.say(line));
    }

    /// The figures of the whole show, by queue.
    pub(super) async fn result(mut self, screen: &Screen) -> Result<GetFiguresResponse, CallError> {
        self.tell_crowd(screen);
        figures(&mut self.supervisor, self.from).await
    }
}

fn every(period: Duration) -> Interval {
    let mut interval = interval(period);
    interval.set_missed_tick_behavior(MissedTickBehavior::Delay);
    interval
}
