//! The demo's telephony gateway: callers come in, wait, talk, hang up, try again.

use std::time::Duration;

use tokio::sync::watch;
use tokio_util::task::TaskTracker;

use super::caller::{Caller, hour, next_arrival};
use super::stage::{Stage, offspring};
use crate::client::{CallError, CallNews, GatewayLine};
use crate::domain::Timestamp;
use crate::rpc::api::{Call, CallState, ListCallsRequest};
use crate::rpc::identity::Role;
use crate::sim::Chance;

/// The gateway's id.
const GATEWAY: &str = "pbx-1";
/// How often a caller who finds no line, or gives up, tries again.
const ATTEMPTS_MAX: u32 = 3;
/// How long the switch takes to connect two people.
const CONNECTING: (Duration, Duration) = (Duration::from_millis(300), Duration::from_millis(900));
/// How often it fails.
const CONNECT_FAILURES: f64 = 0.004;

/// Lets callers come in until the end, then waits until all have hung up.
pub(super) async fn run(stage: Stage, mut chance: Chance) -> Result<(), CallError> {
    let connection = stage.connect(Role::Gateway, GATEWAY).map_err(CallError::local)?;
    let line = GatewayLine::connect(&connection).await?;
    clear(&stage, &line).await?;
    let zone = stage.file.settings.zone.clone();
    let callers = TaskTracker::new();
    let mut at = stage.clock.now();
    loop {
        at = next_arrival(&mut chance, at, &zone);
        let arrival = stage.clock.sleep_until(at);
        if stage.stop.run_until_cancelled(arrival).await.is_none() {
            break;
        }
        let caller = Caller::invent(&mut chance, hour(at, &zone));
        let own = offspring(&mut chance);
        let (line, stage) = (line.clone(), stage.clone());
        callers.spawn(async move { Visit { stage, line, caller, chance: own }.run().await });
    }
    callers.close();
    callers.wait().await;
    Ok(())
}

/// The callers of an earlier show on the same journal have hung up long ago.
async fn clear(stage: &Stage, line: &GatewayLine) -> Result<(), CallError> {
    let supervisor = stage.connect(Role::Supervisor, "demo").map_err(CallError::local)?;
    let request = ListCallsRequest { page_size: 1000, ..Default::default() };
    let calls = supervisor.supervisor().list_calls(request).await?.into_inner().calls;
    for call in calls.iter().filter(|call| call.state() != CallState::Ended) {
        hang_up(line, call.call_id).await?;
    }
    Ok(())
}

/// One caller's attempts to be helped.
struct Visit {
    stage: Stage,
    line: GatewayLine,
    caller: Caller,
    chance: Chance,
}

/// How an attempt went.
#[derive(Debug, PartialEq, Eq)]
enum Attempt {
    Helped,
    NotHelped,
}

/// What is next for a call.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Phase {
    Waiting,
    Connecting,
    Talking,
    Over,
}

impl Phase {
    fn of(news: Option<&CallNews>) -> Self {
        let Some(news) = news else { return Self::Waiting };
        let Some(call) = news.call() else { return Self::Over };
        match call.state() {
            CallState::Ended => Self::Over,
            CallState::Connected | CallState::Held if is_bridged(call) => Self::Talking,
            CallState::Connected | CallState::Held => Self::Connecting,
            CallState::WithPartner => Self::Over,
            CallState::Waiting
            | CallState::Offered
            | CallState::Parting
            | CallState::Unspecified => Self::Waiting,
        }
    }
}

fn is_bridged(call: &Call) -> bool {
    call.connected_at.is_some()
}

impl Visit {
    async fn run(mut self) {
        for _ in 0..ATTEMPTS_MAX {
            match self.attempt().await {
                Ok(Attempt::NotHelped) => {}
                // A caller who is helped is done; one whom the server refuses can do no more.
                Ok(Attempt::Helped) => return,
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

    async fn attempt(&mut self) -> Result<Attempt, CallError> {
        let call_id = self.line.open_call(self.caller.call.clone()).await?.call_id;
        let mut news = self.line.call(call_id);
        let mut phase = Phase::Waiting;
        let mut acts_at = self.stage.clock.now() + self.caller.patience;
        let mut helped = false;
        loop {
            let now = Phase::of(news.borrow_and_update().as_ref());
            if now != phase {
                phase = now;
                helped |= phase == Phase::Talking;
                acts_at = self.next_act(phase);
            }
            if phase == Phase::Over {
                return Ok(if helped { Attempt::Helped } else { Attempt::NotHelped });
            }
            tokio::select! {
                changed = news.changed() => if changed.is_err() { return Ok(Attempt::Helped) },
                () = self.stage.clock.sleep_until(acts_at) => {
                    self.act(phase, call_id).await?;
                    acts_at = Timestamp::MAX;
                }
                () = self.stage.stop.cancelled() => {
                    hang_up(&self.line, call_id).await?;
                    settle(&mut news).await;
                    return Ok(Attempt::Helped);
                }
            }
        }
    }

    fn next_act(&mut self, phase: Phase) -> Timestamp {
        let now = self.stage.clock.now();
        match phase {
            Phase::Waiting => now + self.caller.patience,
            Phase::Connecting => now + self.chance.between(CONNECTING.0, CONNECTING.1),
            Phase::Talking => self.caller.leaves_after.map_or(Timestamp::MAX, |after| now + after),
            Phase::Over => Timestamp::MAX,
        }
    }

    async fn act(&mut self, phase: Phase, call_id: u64) -> Result<(), CallError> {
        let done = match phase {
            Phase::Connecting if self.chance.happens(CONNECT_FAILURES) => {
                self.line.report_connect_failed(call_id).await
            }
            Phase::Connecting => self.line.report_connected(call_id).await,
            Phase::Waiting | Phase::Talking => hang_up(&self.line, call_id).await,
            Phase::Over => Ok(()),
        };
        // The other side was faster: the call has moved on, and its news say where.
        done.or_else(|error| match error.reason.as_str() {
            "CALL_ENDED" | "CALL_NOT_ACCEPTED" | "CALL_CONNECTED" => Ok(()),
            _ => Err(error),
        })
    }
}

async fn hang_up(line: &GatewayLine, call_id: u64) -> Result<(), CallError> {
    match line.hang_up(call_id).await {
        Err(error) if error.is("CALL_ENDED") || error.is("UNKNOWN_CALL") => Ok(()),
        done => done,
    }
}

/// Waits for the news that the call is over.
async fn settle(news: &mut watch::Receiver<Option<CallNews>>) {
    let over = |news: &Option<CallNews>| Phase::of(news.as_ref()) == Phase::Over;
    // The line may be over as well; then there is nothing more to wait for.
    let _ = news.wait_for(over).await;
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use super::*;
    use crate::rpc::api::CallChanged;

    fn check(state: CallState, bridged: bool, phase: Phase) {
        let connected_at = bridged.then(prost_types::Timestamp::default);
        let call = Call { state: state as i32, connected_at, ..Default::default() };
        let news =
            CallNews::Changed(Arc::new(CallChanged { version: 1, call: Some(call), bridge: None }));
        assert_eq!(Phase::of(Some(&news)), phase, "{state:?}");
    }

    #[test]
    fn what_a_gateway_does_next() {
        assert_eq!(Phase::of(None), Phase::Waiting);
        assert_eq!(Phase::of(Some(&CallNews::Gone(1))), Phase::Over);
        check(CallState::Offered, false, Phase::Waiting);
        check(CallState::Connected, false, Phase::Connecting);
        check(CallState::Connected, true, Phase::Talking);
        check(CallState::Held, true, Phase::Talking);
        check(CallState::Ended, true, Phase::Over);
    }
}
