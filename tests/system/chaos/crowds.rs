//! Everybody at once: thousands of consoles lose their node, and a node is told to go while a
//! thousand streams are open.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use firstline::client::ConsoleLine;
use firstline::clock::{Stopwatch, new_uuid};
use firstline::domain::SessionId;
use firstline::rpc::api::connect_gateway_response::Message;
use firstline::rpc::identity::Role;
use futures_util::{StreamExt, stream};
use tokio::sync::mpsc;
use tokio::task::JoinSet;
use tokio::time::timeout;
use tokio_stream::wrappers::UnboundedReceiverStream;
use tonic::transport::Endpoint;
use tonic_health::pb::HealthCheckRequest;
use tonic_health::pb::health_check_response::ServingStatus;
use tonic_health::pb::health_client::HealthClient;

use super::emergencies::Emergencies;
use super::fleet::{Fleet, operator};
use super::{blocking, number, within};

/// A bound on what takes a while with so many.
const LONG: Duration = Duration::from_secs(90);

/// How many sign in at the same time.
const AT_ONCE: usize = 64;

#[tokio::test(flavor = "multi_thread")]
async fn two_thousand_consoles_come_back_at_once() {
    let consoles = number("FIRSTLINE_CONSOLES", 2_000);
    let mut fleet = Fleet::start(2, consoles);
    let sign_in = |number| {
        let connection = fleet.connection(Role::Operator, &operator(number), 0);
        async move { ConsoleLine::sign_in(&connection, SessionId(new_uuid())).await }
    };
    let lines: Vec<_> =
        stream::iter(0..consoles).map(sign_in).buffer_unordered(AT_ONCE).collect().await;
    let lines: Vec<ConsoleLine> = lines.into_iter().map(|line| line.expect("signed in")).collect();
    let emergencies = Emergencies::begin(&fleet, 1, Duration::from_millis(50)).await;
    let mut desks: Vec<_> = lines.iter().map(ConsoleLine::desk).collect();
    desks.iter_mut().for_each(|desk| desk.mark_unchanged());
    let watch = Stopwatch::start();
    fleet.nodes[0].crash();
    for desk in &mut desks {
        timeout(LONG, desk.changed()).await.expect("it resumes").expect("its line is up");
    }
    let resumed = watch.elapsed();
    let took = emergencies.end().await;
    let (count, slowest) = (took.len(), took.last().copied().expect("somebody has called"));
    println!("half of them within {:?}", took[count / 2]);
    within(&format!("{consoles} consoles resumed"), resumed, Duration::from_secs(5));
    let what = format!("the slowest of {count} emergencies meanwhile");
    within(&what, slowest, Duration::from_millis(500));
}

/// How many streams share a connection.
const STREAMS_EACH: usize = 125;

#[tokio::test(flavor = "multi_thread")]
async fn a_thousand_streams_are_told_before_a_node_goes() {
    let streams = number("FIRSTLINE_STREAMS", 1_000);
    let mut fleet = Fleet::start(1, 1);
    let (told, opened) = (Arc::new(AtomicUsize::new(0)), Arc::new(AtomicUsize::new(0)));
    let mut ended = JoinSet::new();
    let health = HealthClient::new(
        Endpoint::from_shared(fleet.nodes[0].url().to_owned()).expect("a URL").connect_lazy(),
    );
    for first in (0..streams).step_by(STREAMS_EACH) {
        let shared = fleet.connection_to(Role::Gateway, &format!("pbx-{first}"), 0);
        for number in first..streams.min(first + STREAMS_EACH) {
            let gateway = shared.with(fleet.credential(Role::Gateway, &format!("pbx-{number}")));
            let (up, commands) = mpsc::unbounded_channel();
            let opening =
                gateway.gateway().connect_gateway(UnboundedReceiverStream::new(commands)).await;
            let mut down = opening.expect("a stream").into_inner();
            opened.fetch_add(1, Ordering::Relaxed);
            let (told, mut health) = (told.clone(), health.clone());
            ended.spawn(async move {
                while let Ok(Some(message)) = down.message().await {
                    let Some(Message::GoingAway(_)) = message.message else { continue };
                    // Only the first look at it: the server may be gone a moment later.
                    if told.fetch_add(1, Ordering::Relaxed) == 0 {
                        let service = "firstline.v1.GatewayService".to_owned();
                        let asked = health.check(HealthCheckRequest { service }).await;
                        let status = asked.map(|answer| answer.into_inner().status());
                        assert!(!matches!(status, Ok(ServingStatus::Serving)), "{status:?}");
                    }
                }
                drop(up);
            });
        }
    }
    assert_eq!(opened.load(Ordering::Relaxed), streams);
    let service = "firstline.v1.GatewayService".to_owned();
    let mut watch =
        health.clone().watch(HealthCheckRequest { service }).await.expect("health").into_inner();
    let mut status = async || watch.message().await.ok().flatten().map(|said| said.status());
    assert_eq!(status().await, Some(ServingStatus::Serving));
    let clock = Stopwatch::start();
    let mut leaving = fleet.nodes.remove(0);
    let gone = tokio::spawn(blocking(move || {
        leaving.terminate();
        leaving.log()
    }));
    assert_eq!(status().await, Some(ServingStatus::NotServing), "that is said first");
    let log = gone.await.expect("a clean end");
    let took = clock.elapsed();
    assert!(!log.contains("did not go in time"), "nobody holds it up: {log}");
    while let Some(end) = timeout(LONG, ended.join_next()).await.expect("every stream ends") {
        end.expect("it ends well");
    }
    assert_eq!(told.load(Ordering::Relaxed), streams, "each was told to go elsewhere");
    within(&format!("out of the door with {streams} streams"), took, Duration::from_secs(5));
}
