//! Somebody in danger calls, again and again, whatever else is going on.

use std::time::Duration;

use firstline::client::GatewayLine;
use firstline::clock::Stopwatch;
use firstline::rpc::api::{Acuity, OpenCallRequest, Triage};
use firstline::rpc::identity::Role;
use tokio::task::JoinHandle;
use tokio::time::{MissedTickBehavior, interval};
use tokio_util::sync::CancellationToken;

use super::fleet::Fleet;

/// Callers of acuity 1, one after another, until they are stopped.
pub struct Emergencies {
    enough: CancellationToken,
    calls: JoinHandle<Vec<Duration>>,
}

/// A new call of that acuity; unstated if nobody has asked.
pub fn call(stated: Acuity) -> OpenCallRequest {
    let triage = Some(Triage { stated: stated.into(), ..Triage::default() });
    OpenCallRequest { queue: "medical".into(), triage, ..OpenCallRequest::default() }
}

impl Emergencies {
    /// One calls at that pace through a gateway of one node.
    pub async fn begin(fleet: &Fleet, node: usize, pace: Duration) -> Self {
        let connection = fleet.connection_to(Role::Gateway, "pbx-emergencies", node);
        let gateway = GatewayLine::connect(&connection).await.expect("a line");
        let enough = CancellationToken::new();
        let calls = tokio::spawn(place(gateway, pace, enough.clone()));
        Self { enough, calls }
    }

    /// No more come. How long it took until each was taken, in rising order; all were.
    pub async fn end(self) -> Vec<Duration> {
        self.enough.cancel();
        let mut took = self.calls.await.expect("every emergency was taken");
        took.sort();
        took
    }
}

async fn place(gateway: GatewayLine, pace: Duration, enough: CancellationToken) -> Vec<Duration> {
    let mut arrivals = interval(pace);
    arrivals.set_missed_tick_behavior(MissedTickBehavior::Delay);
    let mut took = Vec::new();
    while !enough.is_cancelled() {
        arrivals.tick().await;
        let watch = Stopwatch::start();
        let opened = gateway.open_call(call(Acuity::Immediate)).await.expect("it is taken");
        took.push(watch.elapsed());
        gateway.hang_up(opened.call_id).await.expect("it ends");
    }
    took
}
