//! A supervisor who watches the show and tells what happens.

use std::time::Duration;

use tokio::sync::mpsc;
use tokio::time::{Interval, MissedTickBehavior, interval};
use tonic::Streaming;

use super::board::{self, figures, look};
use super::facts::Facts;
use super::screen::Screen;
use super::stage::Stage;
use super::story::{Crowd, tell, tell_sibling, time};
use super::tally::Tally;
use crate::client::CallError;
use crate::clock::Stopwatch;
use crate::domain::Timestamp;
use crate::rpc::api::watch_events_response::Message;
use crate::rpc::api::{Event, GetFiguresResponse, WatchEventsRequest, WatchEventsResponse};

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
    facts: Facts,
    events: Streaming<WatchEventsResponse>,
    /// What people tell who make things happen.
    asides: mpsc::UnboundedReceiver<String>,
    /// Where the figures begin.
    from: Timestamp,
    so_far: Option<GetFiguresResponse>,
    crowd: Crowd,
    tally: Tally,
    /// The entry and the call of the last offer: an immediate call rings several operators at once.
    last_offer: (u64, u64),
}

impl Watch {
    /// Begins to watch.
    pub(super) async fn begin(
        stage: Stage,
        mut facts: Facts,
        asides: mpsc::UnboundedReceiver<String>,
    ) -> Result<Self, CallError> {
        let events = facts.supervisor.watch_events(WatchEventsRequest::default()).await?;
        let (events, from) = (events.into_inner(), stage.clock.now());
        let (so_far, crowd, last_offer, tally) = (None, Crowd::default(), (0, 0), Tally::default());
        Ok(Self { stage, facts, events, asides, from, so_far, crowd, tally, last_offer })
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
                Some(aside) = self.asides.recv() => {
                    let (now, zone) = (self.stage.clock.now(), &self.stage.file.settings.zone);
                    screen.say(&format!("{} {aside}", time(now, zone)));
                }
                _ = looks.tick() => {
                    let now = self.stage.clock.now();
                    let board = look(&mut self.facts.supervisor, now).await?;
                    let total = self.so_far.as_ref().and_then(|so_far| so_far.total.as_ref());
                    screen.show(&board::lines(&board, total, now, &self.stage.file));
                }
                _ = crowds.tick() => self.tell_crowd(screen),
                _ = counts.tick() => {
                    let took = Stopwatch::start();
                    self.so_far = Some(figures(&mut self.facts.supervisor, self.from).await?);
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
            let about = self.facts.about(&event).await?;
            self.tally.note(&event, about.transfer.as_ref());
            tell(&event, &about, &self.stage.file.settings.zone)
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

    fn tell_crowd(&mut self, screen: &Screen) {
        let (now, zone) = (self.stage.clock.now(), &self.stage.file.settings.zone);
        self.crowd.tell(now, zone).iter().for_each(|line| screen.say(line));
    }

    /// The figures of the whole show, by queue, and what else it came to.
    pub(super) async fn result(
        mut self,
        screen: &Screen,
    ) -> Result<(GetFiguresResponse, Tally), CallError> {
        self.tell_crowd(screen);
        let figures = figures(&mut self.facts.supervisor, self.from).await?;
        Ok((figures, self.tally))
    }
}

fn every(period: Duration) -> Interval {
    let mut interval = interval(period);
    interval.set_missed_tick_behavior(MissedTickBehavior::Delay);
    interval
}
