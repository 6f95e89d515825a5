//! A centre's telephony gateway in the demo: callers come in, wait, talk, hang up, try again; others
//! are called back, and partners put theirs through.

use std::collections::HashSet;
use std::time::Duration;

use tokio::sync::mpsc;
use tokio_util::task::TaskTracker;

use super::caller::{Caller, hour, next_arrival};
use super::habits::SECOND;
use super::leg::{Leg, Ways, hang_up};
use super::rush::{Rush, Rushes};
use super::stage::{Stage, offspring};
use crate::client::{CallError, CallNews, Changes, GatewayLine};
use crate::domain::Timestamp;
use crate::rpc::api::{Call, CallKind, CallState, ListCallsRequest};
use crate::rpc::identity::Role;
use crate::sim::Chance;

/// The gateway's id, in both centres.
pub(super) const GATEWAY: &str = "pbx-1";
/// How often a caller who finds no line, or gives up, tries again.
const ATTEMPTS_MAX: u32 = 3;

/// How much there is to do at a gateway.
#[derive(Debug)]
pub(super) struct Load {
    /// What share of the calls of the large example centre come in.
    pub share: f64,
    /// Where it is told when many call at once; if nowhere, that never happens.
    pub rushes: Option<mpsc::UnboundedSender<String>>,
}

/// Lets callers come in until the end, then waits until all have hung up.
pub(super) async fn run(stage: Stage, load: Load, mut chance: Chance) -> Result<(), CallError> {
    let connection = stage.connect(Role::Gateway, GATEWAY).map_err(CallError::local)?;
    let line = GatewayLine::connect(&connection).await?;
    clear(&stage, &line, GATEWAY).await?;
    let people = TaskTracker::new();
    let own = offspring(&mut chance);
    people.spawn(serve(stage.clone(), line.clone(), line.changes(), people.clone(), own));
    receive(&stage, &line, load, &people, &mut chance).await;
    people.close();
    people.wait().await;
    Ok(())
}

/// The callers of an earlier show on the same journal have hung up long ago.
pub(super) async fn clear(
    stage: &Stage,
    line: &GatewayLine,
    gateway: &str,
) -> Result<(), CallError> {
    let supervisor = stage.connect(Role::Supervisor, "demo").map_err(CallError::local)?;
    let request = ListCallsRequest { page_size: 1000, ..Default::default() };
    let calls = supervisor.supervisor().list_calls(request).await?.into_inner().calls;
    let is_left = |call: &&Call| call.gateway_id == gateway && call.state() != CallState::Ended;
    for call in calls.iter().filter(is_left) {
        hang_up(line, call.call_id).await?;
    }
    Ok(())
}

/// Lets callers call, one by one and now and then many at once.
async fn receive(
    stage: &Stage,
    line: &GatewayLine,
    load: Load,
    people: &TaskTracker,
    chance: &mut Chance,
) {
    let zone = stage.file.settings.zone.clone();
    let mut rushes = Rushes::new(offspring(chance), stage.clock.now());
    let mut at = next_arrival(chance, stage.clock.now(), &zone, load.share);
    loop {
        let rush_at = load.rushes.as_ref().map_or(Timestamp::MAX, |_| rushes.next_at());
        let next = stage.clock.sleep_until(at.min(rush_at));
        if stage.stop.run_until_cancelled(next).await.is_none() {
            return;
        }
        let caller = if at <= rush_at {
            let caller = Caller::invent(chance, hour(at, &zone));
            at = next_arrival(chance, at, &zone, load.share);
            caller
        } else {
            match rushes.next(hour(rush_at, &zone)) {
                Rush::Guest(caller) => *caller,
                Rush::Begins(told) => {
                    // Nobody may be listening any more; the callers come all the same.
                    load.rushes.iter().for_each(|rushes| drop(rushes.send(told.clone())));
                    continue;
                }
            }
        };
        let (line, stage, own) = (line.clone(), stage.clone(), offspring(chance));
        people.spawn(async move { Visit { stage, line, caller, chance: own }.run().await });
    }
}

/// Serves the calls that did not begin at this gateway: callbacks, consults, partners' callers.
pub(super) async fn serve(
    stage: Stage,
    line: GatewayLine,
    mut changes: Changes,
    people: TaskTracker,
    mut chance: Chance,
) {
    let mut known = HashSet::new();
    while let Some(Some(news)) = stage.stop.run_until_cancelled(changes.next()).await {
        let CallNews::Changed(changed) = &news else { continue };
        let Some(call) = &changed.call else { continue };
        let is_new = call.kind() != CallKind::Incoming && call.state() != CallState::Ended;
        if !is_new || !known.insert(call.call_id) {
            continue;
        }
        let ways = ways_of(call.kind(), &mut chance);
        let (stage, line, mut own) = (stage.clone(), line.clone(), offspring(&mut chance));
        let call_id = call.call_id;
        people.spawn(async move {
            let (stage, line, chance) = (&stage, &line, &mut own);
            if let Err(error) = (Leg { stage, line, chance, call_id, ways }).follow().await {
                tracing::warn!(%error, "an invented call got no further");
            }
        });
    }
}

/// Whoever is called back, or comes from a partner, has waited already, and waits on for long.
fn ways_of(kind: CallKind, chance: &mut Chance) -> Ways {
    let leaves = chance.happens(0.2).then(|| chance.between(60 * SECOND, 300 * SECOND));
    match kind {
        CallKind::Callback => Ways { leaves_after: leaves, ..Ways::default() },
        CallKind::FromPartner => {
            let patience = Duration::from_secs(60) + chance.exponential(Duration::from_secs(300));
            Ways { patience: Some(patience), leaves_after: leaves, holds_after: None }
        }
        _ => Ways::default(),
    }
}

/// One caller's attempts to be helped.
struct Visit {
    stage: Stage,
    line: GatewayLine,
    caller: Caller,
    chance: Chance,
}

impl Visit {
    async fn run(mut self) {
        for _ in 0..ATTEMPTS_MAX {
            match self.attempt().await {
                Ok(false) => {}
                // A caller who is helped is done; one whom the server refuses can do no more.
                Ok(true) => return,
                Err(error) if error.is("LINES_BUSY") => {}
                Err(error) => {
                    tracing::warn!(%error, "an invented caller got no further");
                    return;
                }
            }
            let Some(pause) = self.caller.redials_after else { return };
            let pause = self.stage.pass(pause);
            if self.stage.stop.run_until_cancelled(pause).await.is_none() {
                return;
            }
        }
    }

    async fn attempt(&mut self) -> Result<bool, CallError> {
        let call_id = self.line.open_call(self.caller.call.clone()).await?.call_id;
        let (stage, line, chance) = (&self.stage, &self.line, &mut self.chance);
        Leg { stage, line, chance, call_id, ways: self.caller.ways }.follow().await
    }
}
