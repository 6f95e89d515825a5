//! Lets invented callers call a visitor who is ready, one after the other, at a person's pace.

use std::time::Duration;

use tokio_util::task::TaskTracker;

use super::desks::{self, QUEUE};
use crate::client::{CallError, GatewayLine, Secured};
use crate::demo::caller::{Caller, hour};
use crate::demo::leg::{Leg, Ways};
use crate::demo::stage::{Stage, offspring};
use crate::domain::Timestamp;
use crate::rpc::api::supervisor_service_client::SupervisorServiceClient;
use crate::rpc::api::watch_events_response::Message;
use crate::rpc::api::{Desk, DeskStatus, ListDesksRequest, WatchEventsRequest};
use crate::rpc::identity::Role;
use crate::sim::Chance;

/// How long somebody is ready before the next call comes, in the world's time like all of these.
const PAUSE: (Duration, Duration) = (Duration::from_secs(5), Duration::from_secs(14));
/// How long the callers wait.
const PATIENCE: (Duration, Duration) = (Duration::from_secs(45), Duration::from_secs(90));
/// After how much of a talk they hang up, if the visitor has not.
const TALK: (Duration, Duration) = (Duration::from_secs(90), Duration::from_secs(240));

/// The desks of visitors who have signed in.
pub(super) async fn desks(
    supervisor: &mut SupervisorServiceClient<Secured>,
) -> Result<Vec<Desk>, CallError> {
    let desks = supervisor.list_desks(ListDesksRequest::default()).await?.into_inner().desks;
    let is_open = |desk: &Desk| {
        desks::is_visitors(&desk.operator_id) && desk.status() != DeskStatus::SignedOut
    };
    Ok(desks.into_iter().filter(is_open).collect())
}

/// Whether somebody still sits there: a page that was closed is silent.
pub(super) fn is_live(desk: &Desk) -> bool {
    desk.console_lost_since.is_none()
}

/// Whoever calls visitors.
pub(super) struct Bell {
    pub stage: Stage,
    pub line: GatewayLine,
    pub people: TaskTracker,
    pub chance: Chance,
}

impl Bell {
    /// Rings until the show is over.
    pub(super) async fn ring(mut self) -> Result<(), CallError> {
        let connection = self.stage.connect(Role::Supervisor, "demo").map_err(CallError::local)?;
        let mut supervisor = connection.supervisor();
        let events = supervisor.watch_events(WatchEventsRequest::default()).await?;
        let mut events = events.into_inner();
        let mut next = Timestamp::MAX;
        loop {
            tokio::select! {
                () = self.stage.stop.cancelled() => return Ok(()),
                told = events.message() => {
                    let Some(told) = told? else { return Ok(()) };
                    let Some(Message::Event(event)) = told.message else { continue };
                    if !desks::is_visitors(&event.operator_id) {
                        continue;
                    }
                    let open = desks(&mut supervisor).await?;
                    let is_ready = |desk: &Desk| is_live(desk) && desk.status() == DeskStatus::Ready;
                    let is_wanted = open.iter().any(is_ready);
                    next = match is_wanted {
                        true => next.min(self.stage.clock.now() + self.span(PAUSE)),
                        false => Timestamp::MAX,
                    };
                }
                () = self.stage.clock.sleep_until(next) => {
                    next = Timestamp::MAX;
                    self.call();
                }
            }
        }
    }

    /// Somebody calls the visitors.
    fn call(&mut self) {
        let zone = &self.stage.file.settings.zone;
        let mut call = Caller::invent(&mut self.chance, hour(self.stage.clock.now(), zone)).call;
        call.queue = QUEUE.to_owned();
        call.needs.clear();
        let ways = Ways {
            patience: Some(self.span(PATIENCE)),
            holds_after: None,
            leaves_after: Some(self.span(TALK)),
        };
        let (stage, line) = (self.stage.clone(), self.line.clone());
        let mut chance = offspring(&mut self.chance);
        self.people.spawn(async move {
            let follow = async {
                let call_id = line.open_call(call).await?.call_id;
                let (stage, line, chance) = (&stage, &line, &mut chance);
                Leg { stage, line, chance, call_id, ways }.follow().await
            };
            if let Err(error) = follow.await {
                tracing::debug!(%error, "a visitor's caller got no further");
            }
        });
    }

    /// A span of the world's time, drawn between two, in the centre's.
    fn span(&mut self, (least, most): (Duration, Duration)) -> Duration {
        self.chance.between(least, most).mul_f64(self.stage.clock.speed())
    }
}
