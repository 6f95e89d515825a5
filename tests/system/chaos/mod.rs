//! Faults under load: real servers, a real Redis and real clients, and one thing that goes wrong.
//! Whatever it is, nothing that was acknowledged is lost and nobody is given to two operators.
//!
//! The times are those of docs/reliability.md. What is asserted leaves a busy machine some room;
//! what was measured is printed (`--nocapture`).

mod clocks;
mod crowds;
mod emergencies;
mod failover;
mod fleet;
mod overload;
mod partition;
mod room;
mod traffic;

use std::time::Duration;

use firstline::client::{ConsoleLine, GatewayLine};
use firstline::clock::{Stopwatch, new_uuid};
use firstline::domain::SessionId;
use firstline::rpc::api::connect_console_request::Command;
use firstline::rpc::api::{
    ConnectConsoleRequest, DeskChanged, DeskStatus, OpenCallRequest, SetReadyRequest, SignInRequest,
};
use firstline::rpc::identity::Role;
use tokio::sync::mpsc;
use tokio_stream::wrappers::UnboundedReceiverStream;

use failover::Group;
use fleet::{Fleet, Store, operator};
use traffic::Traffic;

use crate::support::cluster::RedisCluster;
use crate::support::redis::RedisServer;
use crate::support::serve::PROGRAM;

const OPERATORS: usize = 16;
const PACE: Duration = Duration::from_millis(25);

/// How much longer things may take here than on a machine that has nothing else to do.
const ROOM: u32 = 8;

async fn blocking<T: Send + 'static>(run: impl FnOnce() -> T + Send + 'static) -> T {
    tokio::task::spawn_blocking(run).await.expect("it does not fail")
}

/// How many, by a variable of the environment if it is there.
fn number(variable: &str, otherwise: usize) -> usize {
    let said = std::env::var(variable).ok();
    said.map_or(otherwise, |text| text.parse().unwrap_or_else(|_| panic!("{variable}={text}?")))
}

fn within(what: &str, took: Duration, bound: Duration) {
    println!("{what}: {took:?} (bound {bound:?})");
    assert!(took <= bound * ROOM, "{what} took {took:?}");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_node_that_is_killed_is_not_missed() {
    let mut fleet = Fleet::start(2, OPERATORS);
    let traffic = Traffic::begin(&fleet, OPERATORS, PACE).await;
    traffic.answers(30).await;
    let since = traffic.now();
    fleet.nodes[0].crash();
    traffic.answers(60).await;
    within("answered by the other node", traffic.first_answer_after(since), Duration::from_secs(1));
    let resumed = traffic.last_console_after(since, |number| number % 2 == 0);
    within("its consoles resumed", resumed, Duration::from_secs(1));
    traffic.settle(&fleet).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_node_that_was_frozen_acts_on_nothing_stale() {
    let fleet = Fleet::start(2, OPERATORS);
    let traffic = Traffic::begin(&fleet, OPERATORS, PACE).await;
    traffic.answers(30).await;
    fleet.nodes[0].freeze();
    // Its consoles find out by themselves, and go on elsewhere.
    traffic.answers(100).await;
    fleet.nodes[0].thaw();
    traffic.answers(60).await;
    traffic.settle(&fleet).await;
}

/// A console that is ready, at one node and no other.
async fn console(fleet: &Fleet, number: usize, node: usize) -> ConsoleLine {
    let connection = fleet.connection_to(Role::Operator, &operator(number), node);
    let line = ConsoleLine::sign_in(&connection, SessionId(new_uuid())).await.expect("signed in");
    line.set_ready().await.expect("ready");
    line
}

/// Returns when it rings there.
async fn rings(line: &ConsoleLine) {
    let ringing = |seen: &DeskChanged| {
        seen.desk.as_ref().is_some_and(|desk| desk.status() == DeskStatus::Offered)
    };
    let mut desk = line.desk();
    let rung = tokio::time::timeout(Duration::from_secs(60), desk.wait_for(ringing)).await;
    drop(rung.expect("it rings").expect("the line is up"));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_console_that_dies_with_its_node_keeps_no_caller() {
    let mut fleet = Fleet::start(2, 2);
    let first = console(&fleet, 0, 0).await;
    let gateway = fleet.connection_to(Role::Gateway, "pbx-1", 1);
    let gateway = GatewayLine::connect(&gateway).await.expect("a line");
    let request = OpenCallRequest { queue: "medical".into(), ..Default::default() };
    gateway.open_call(request).await.expect("a call");
    rings(&first).await;
    let second = console(&fleet, 1, 1).await;
    let watch = Stopwatch::start();
    fleet.nodes[0].crash();
    drop(first);
    rings(&second).await;
    within("offered to somebody else", watch.elapsed(), Duration::from_secs(2));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_console_that_hangs_keeps_no_caller() {
    let fleet = Fleet::start(1, 2);
    let connection = fleet.connection_to(Role::Operator, &operator(0), 0);
    let (up, commands) = mpsc::unbounded_channel();
    let opened = connection.console().connect_console(UnboundedReceiverStream::new(commands)).await;
    let mut hung = opened.expect("a stream").into_inner();
    let send = |command| up.send(ConnectConsoleRequest { command: Some(command) }).expect("sent");
    let id = || new_uuid().to_string();
    send(Command::SignIn(SignInRequest { request_id: id(), session_id: id() }));
    send(Command::SetReady(SetReadyRequest { request_id: id() }));
    let gateway = fleet.connection_to(Role::Gateway, "pbx-1", 0);
    let gateway = GatewayLine::connect(&gateway).await.expect("a line");
    let request = OpenCallRequest { queue: "medical".into(), ..Default::default() };
    // It reads all that comes down, and says nothing any more.
    tokio::spawn(async move { while let Ok(Some(_)) = hung.message().await {} });
    gateway.open_call(request).await.expect("a call");
    let watch = Stopwatch::start();
    let second = console(&fleet, 1, 0).await;
    rings(&second).await;
    within("offered to somebody else", watch.elapsed(), Duration::from_secs(2));
    drop(up);
}

#[tokio::test(flavor = "multi_thread")]
async fn nodes_are_restarted_one_after_another() {
    // With a program of an older version that is a rolling upgrade.
    let older = std::env::var_os("OLDER_PROGRAM").unwrap_or_else(|| PROGRAM.into());
    let mut fleet = Fleet::start_of(older.into(), 2, OPERATORS);
    let traffic = Traffic::begin(&fleet, OPERATORS, PACE).await;
    for place in 0..2 {
        traffic.answers(30).await;
        let since = traffic.now();
        let mut leaving = fleet.nodes.remove(place);
        let gone = blocking(move || {
            leaving.terminate();
            leaving
        });
        let gone = gone.await;
        within("out of the door", traffic.now() - since, Duration::from_secs(5));
        let back = blocking(|| gone.come_back()).await;
        fleet.nodes.insert(place, back);
    }
    traffic.answers(30).await;
    traffic.settle(&fleet).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn redis_is_killed_and_comes_back() {
    let mut fleet = Fleet::start(2, OPERATORS);
    let traffic = Traffic::begin(&fleet, OPERATORS, PACE).await;
    traffic.answers(30).await;
    fleet.redis().crash();
    let mut fleet = blocking(move || {
        fleet.redis().restart();
        fleet
    })
    .await;
    let since = traffic.now();
    traffic.answers(30).await;
    within("answered again", traffic.next_answer_after(since), Duration::from_secs(1));
    fleet.redis().crash();
    let fleet = blocking(move || {
        fleet.redis().restart();
        fleet
    })
    .await;
    traffic.answers(30).await;
    traffic.settle(&fleet).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn redis_hangs_for_a_while() {
    let mut fleet = Fleet::start(2, OPERATORS);
    let traffic = Traffic::begin(&fleet, OPERATORS, PACE).await;
    for seconds in [1, 5, 15] {
        traffic.answers(30).await;
        fleet.redis().freeze();
        // The fault itself lasts so long.
        tokio::time::sleep(Duration::from_secs(seconds)).await;
        fleet.redis().thaw();
        let since = traffic.now();
        traffic.answers(30).await;
        within("normal again", traffic.next_answer_after(since), Duration::from_secs(1));
    }
    let state = traffic.settle(&fleet).await;
    assert_eq!(state.desks().count(), OPERATORS, "nobody was signed out");
}

#[tokio::test(flavor = "multi_thread")]
async fn redis_is_full_for_a_while() {
    let mut fleet = Fleet::start(2, OPERATORS);
    let traffic = Traffic::begin(&fleet, OPERATORS, PACE).await;
    traffic.answers(30).await;
    let () = fleet.redis().command(&["CONFIG", "SET", "maxmemory-policy", "noeviction"]).await;
    let () = fleet.redis().command(&["CONFIG", "SET", "maxmemory", "1mb"]).await;
    // Long enough for every kind of command to be refused.
    tokio::time::sleep(Duration::from_secs(2)).await;
    let () = fleet.redis().command(&["CONFIG", "SET", "maxmemory", "0"]).await;
    let since = traffic.now();
    traffic.answers(30).await;
    within("normal again", traffic.next_answer_after(since), Duration::from_secs(2));
    assert!(traffic.refused() > 0, "callers were told that there is no room");
    traffic.settle(&fleet).await;
}

/// Lets the primary fail, and says how long it took until calls were answered again.
async fn fails_over(store: Store, fail: impl FnOnce(&mut RedisServer), bound: Duration) {
    let mut fleet = Fleet::start_on(store, 2, OPERATORS);
    let traffic = Traffic::begin(&fleet, OPERATORS, PACE).await;
    traffic.answers(30).await;
    let primary = fleet.primary().await;
    let since = traffic.now();
    fail(primary);
    // Some are answered by what was under way.
    traffic.answers(60).await;
    within("answered at the new primary", traffic.first_answer_after(since), bound);
    traffic.settle(&fleet).await;
}

async fn group() -> Store {
    Store::Group(Group::start().await)
}

async fn cluster() -> Store {
    Store::Cluster(RedisCluster::start_with(2).await)
}

#[tokio::test(flavor = "multi_thread")]
async fn a_primary_that_is_killed_loses_nothing() {
    fails_over(group().await, RedisServer::crash, Duration::from_secs(3)).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_primary_that_is_frozen_loses_nothing() {
    fails_over(group().await, |primary| primary.freeze(), Duration::from_secs(5)).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_clusters_primary_that_is_killed_loses_nothing() {
    fails_over(cluster().await, RedisServer::crash, Duration::from_secs(4)).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_clusters_primary_that_is_frozen_loses_nothing() {
    fails_over(cluster().await, |primary| primary.freeze(), Duration::from_secs(5)).await;
}
