//! A call on the gateway's side, from its first ring to its end: what the switch does, and what the
//! invented person on the line.

use std::time::Duration;

use tokio::sync::watch;

use super::habits::SECOND;
use super::stage::Stage;
use crate::client::{CallError, CallNews, GatewayLine};
use crate::domain::Timestamp;
use crate::rpc::api::{AttemptOutcome, Call, CallKind, CallState};
use crate::sim::Chance;

/// How long the switch takes to connect two people.
const CONNECTING: (Duration, Duration) = (Duration::from_millis(300), Duration::from_millis(900));
/// How often it fails.
const CONNECT_FAILURES: f64 = 0.004;
/// How often nobody answers who is called back, or the line is busy.
const NO_ANSWERS: f64 = 0.14;
const BUSY: f64 = 0.08;
/// How often a partner without software cannot be reached.
const PARTNER_FAILURES: f64 = 0.15;

/// What the person on the line does of their own accord.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) struct Ways {
    /// How long they wait before they hang up.
    pub patience: Option<Duration>,
    /// After how much of waiting they would rather be called back, if they would.
    pub holds_after: Option<Duration>,
    /// After how much of a talk they hang up by themselves, if they do.
    pub leaves_after: Option<Duration>,
}

/// One call.
pub(super) struct Leg<'a> {
    /// Where.
    pub stage: &'a Stage,
    /// The gateway's line.
    pub line: &'a GatewayLine,
    /// The chance of whoever is on the line.
    pub chance: &'a mut Chance,
    /// Which call.
    pub call_id: u64,
    /// How they are.
    pub ways: Ways,
}

/// What is next for a call.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Phase {
    /// Somebody waits for an operator; if it is a callback nobody is on the line.
    Waiting,
    /// An operator has accepted a caller, or a colleague's question.
    Connecting,
    /// An operator has accepted a callback: the switch dials.
    Dialling,
    /// They talk.
    Talking,
    /// A partner without software is to be dialled.
    Partner,
    /// Others act: a partner has the caller, or is about to.
    Elsewhere,
    /// The call is over.
    Over,
}

/// What is done if nothing else happens.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Act {
    HangUp,
    HoldPlace,
    Connect,
    FailToConnect,
    NotReached(AttemptOutcome),
    FailPartner,
}

impl Phase {
    /// Where a call is, by its latest news.
    pub(super) fn of(news: Option<&CallNews>) -> Self {
        let Some(news) = news else { return Self::Waiting };
        let CallNews::Changed(changed) = news else { return Self::Over };
        let Some(call) = &changed.call else { return Self::Over };
        let rings_partner = || {
            let bridge = changed.bridge.as_ref();
            bridge.is_some_and(|bridge| !bridge.partner_telephone.is_empty())
        };
        match call.state() {
            CallState::Ended => Self::Over,
            CallState::WithPartner => Self::Elsewhere,
            CallState::Connected | CallState::Held | CallState::Parting if rings_partner() => {
                Self::Partner
            }
            CallState::Parting => Self::Elsewhere,
            CallState::Connected | CallState::Held => Self::answered(call),
            CallState::Waiting | CallState::Offered | CallState::Unspecified => Self::Waiting,
        }
    }

    fn answered(call: &Call) -> Self {
        match call.kind() {
            _ if call.connected_at.is_some() => Self::Talking,
            CallKind::Callback => Self::Dialling,
            _ => Self::Connecting,
        }
    }
}

impl Leg<'_> {
    /// Follows the call to its end. Answers whether the caller was helped, or will be.
    pub(super) async fn follow(mut self) -> Result<bool, CallError> {
        let mut news = self.line.call(self.call_id);
        let mut phase = None;
        let mut next = None;
        let mut helped = false;
        loop {
            let now = Phase::of(news.borrow_and_update().as_ref());
            if phase != Some(now) {
                phase = Some(now);
                helped |= matches!(now, Phase::Talking | Phase::Elsewhere);
                next = self.next(now);
            }
            if now == Phase::Over {
                return Ok(helped);
            }
            let at = next.map_or(Timestamp::MAX, |(at, _)| at);
            tokio::select! {
                changed = news.changed() => if changed.is_err() { return Ok(true) },
                () = self.stage.clock.sleep_until(at) => {
                    let Some((_, act)) = next.take() else { continue };
                    helped |= act == Act::HoldPlace;
                    self.act(act).await?;
                }
                () = self.stage.stop.cancelled() => {
                    hang_up(self.line, self.call_id).await?;
                    settle(&mut news).await;
                    return Ok(true);
                }
            }
        }
    }

    fn next(&mut self, phase: Phase) -> Option<(Timestamp, Act)> {
        let now = self.stage.clock.now();
        let after = |span: Option<Duration>, act| span.map(|span| (now + span, act));
        match phase {
            Phase::Waiting => after(self.ways.holds_after, Act::HoldPlace)
                .into_iter()
                .chain(after(self.ways.patience, Act::HangUp))
                .min_by_key(|(at, _)| *at),
            Phase::Connecting => {
                let at = now + self.chance.between(CONNECTING.0, CONNECTING.1);
                let fails = self.chance.happens(CONNECT_FAILURES);
                Some((at, if fails { Act::FailToConnect } else { Act::Connect }))
            }
            Phase::Dialling => Some(self.dial(now)),
            Phase::Talking => after(self.ways.leaves_after, Act::HangUp),
            Phase::Partner => {
                let at = now + self.chance.between(5 * SECOND, 15 * SECOND);
                let fails = self.chance.happens(PARTNER_FAILURES);
                Some((at, if fails { Act::FailPartner } else { Act::Connect }))
            }
            Phase::Elsewhere | Phase::Over => None,
        }
    }

    /// It rings at the caller's.
    fn dial(&mut self, now: Timestamp) -> (Timestamp, Act) {
        let (rings, act) = match self.chance.unit() {
            share if share < NO_ANSWERS => (22, Act::NotReached(AttemptOutcome::NoAnswer)),
            share if share < NO_ANSWERS + BUSY => (3, Act::NotReached(AttemptOutcome::Busy)),
            _ => (12, Act::Connect),
        };
        (now + self.chance.between(rings * SECOND / 3, rings * SECOND), act)
    }

    async fn act(&mut self, act: Act) -> Result<(), CallError> {
        let (line, call_id) = (self.line, self.call_id);
        let done = match act {
            Act::HangUp => return hang_up(line, call_id).await,
            Act::HoldPlace => {
                // Who is refused goes on waiting, and is not asked again.
                self.ways.holds_after = None;
                line.hold_place(call_id).await.map(|_| ())
            }
            Act::Connect => line.report_connected(call_id).await,
            Act::FailToConnect => line.report_connect_failed(call_id).await,
            Act::NotReached(outcome) => line.report_not_reached(call_id, outcome).await,
            Act::FailPartner => line.report_partner_failed(call_id).await,
        };
        // The other side was faster: the call has moved on, and its news say where.
        done.or_else(|error| if has_moved_on(&error) { Ok(()) } else { Err(error) })
    }
}

fn has_moved_on(error: &CallError) -> bool {
    const MOVED_ON: [&str; 8] = [
        "UNKNOWN_CALL",
        "CALL_ENDED",
        "CALL_NOT_ACCEPTED",
        "CALL_NOT_WAITING",
        "CALL_CONNECTED",
        "NOT_A_CALLBACK",
        "TRANSFER_NOT_ACCEPTED",
        "TRANSFER_CONNECTED",
    ];
    MOVED_ON.contains(&error.reason.as_str())
}

/// Hangs up a call that may be over already.
pub(super) async fn hang_up(line: &GatewayLine, call_id: u64) -> Result<(), CallError> {
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
    use crate::rpc::api::{Bridge, CallChanged};

    fn check(call: Call, bridge: Option<Bridge>, phase: Phase) {
        let name = format!("{:?} {:?}", call.kind(), call.state());
        let news = CallNews::Changed(Arc::new(CallChanged {
            version: 1,
            call: Some(call.into()),
            bridge,
        }));
        assert_eq!(Phase::of(Some(&news)), phase, "{name}");
    }

    #[test]
    fn what_a_gateway_does_next() {
        assert_eq!(Phase::of(None), Phase::Waiting);
        assert_eq!(Phase::of(Some(&CallNews::Gone(1))), Phase::Over);
        let is = |state: CallState| Call { state: state.into(), ..Default::default() };
        let bridged = |state| {
            let connected_at = Some(prost_types::Timestamp::default());
            Call { connected_at, ..is(state) }
        };
        check(is(CallState::Offered), None, Phase::Waiting);
        check(is(CallState::Connected), None, Phase::Connecting);
        check(bridged(CallState::Connected), None, Phase::Talking);
        check(bridged(CallState::Held), None, Phase::Talking);
        check(is(CallState::Ended), None, Phase::Over);

        let callback = Call { kind: CallKind::Callback.into(), ..is(CallState::Connected) };
        check(callback, None, Phase::Dialling);
        let software = Bridge { connect_partner_id: "minzhi".into(), ..Default::default() };
        check(bridged(CallState::Connected), Some(software.clone()), Phase::Talking);
        check(is(CallState::Parting), Some(software.clone()), Phase::Elsewhere);
        let drivers = Bridge { partner_telephone: "+12025550143".into(), ..software };
        check(bridged(CallState::Connected), Some(drivers.clone()), Phase::Partner);
        check(is(CallState::Parting), Some(drivers.clone()), Phase::Partner);
        check(is(CallState::WithPartner), Some(drivers), Phase::Elsewhere);
    }
}
