//! A node whose clock is off by an hour: a real process that is told another time (libfaketime).

use std::path::PathBuf;
use std::time::Duration;

use firstline::centre::Centre;
use firstline::client::GatewayLine;
use firstline::clock::Clock;
use firstline::domain::{CallKind, CaseId};
use firstline::rpc::api::{
    Acuity, DeskChanged, DeskStatus, MakePromiseRequest, OpenCallRequest, PromiseKind,
};
use firstline::rpc::identity::Role;
use tokio::time::{interval, timeout};

use super::emergencies::call;
use super::fleet::{Fleet, Store};
use super::traffic::Traffic;
use super::{OPERATORS, PACE, blocking, console, rings};
use crate::support::http;
use crate::support::redis::RedisServer;
use crate::support::serve::ServeProcess;

const LONG: Duration = Duration::from_secs(60);

/// What lies between the telling of another time and a process that believes it.
fn library() -> String {
    let places = std::fs::read_dir("/usr/lib").expect("a machine like others");
    let below = places.map(|place| place.expect("a directory").path());
    let below = below.chain([PathBuf::from("/usr/lib"), PathBuf::from("/usr/local/lib")]);
    let mut found = below.map(|place| place.join("faketime/libfaketimeMT.so.1"));
    let found = found.find(|path| path.exists());
    found.expect("install faketime, `apt-get install faketime`").display().to_string()
}

/// A node of the fleet that is told another time, as a file says from now on or by so many seconds.
async fn another_told(fleet: Fleet, told: &'static str, by: String) -> Fleet {
    let library = library();
    blocking(move || {
        let mut fleet = fleet;
        let variables = [
            ("LD_PRELOAD", library.as_str()),
            (told, by.as_str()),
            // So that what a file says is read again each second, and timers are real.
            ("FAKETIME_CACHE_DURATION", "1"),
            ("FAKETIME_DONT_FAKE_MONOTONIC", "1"),
            ("DONT_FAKE_MONOTONIC", "1"),
        ];
        let other = fleet.another_under(&variables);
        fleet.nodes.push(other);
        fleet
    })
    .await
}

/// So many nodes with a right clock, and behind them one whose clock is off by so many seconds.
async fn nodes_and_one_off_by(right: usize, seconds: &str) -> Fleet {
    let fleet = Fleet::start_on(Store::One(RedisServer::start()), right, OPERATORS + 1);
    another_told(fleet, "FAKETIME", seconds.to_owned()).await
}

/// Promises a callback at that node, not before half an hour from now; in which case.
async fn promise_a_callback(fleet: &Fleet, node: usize) -> CaseId {
    let nurse = console(fleet, OPERATORS, node).await;
    let gateway = fleet.connection_to(Role::Gateway, "pbx-2", node);
    let gateway = GatewayLine::connect(&gateway).await.expect("a line");
    let caller_number = "+8675512345678".into();
    let request = OpenCallRequest { caller_number, ..call(Acuity::Standard) };
    let opened = gateway.open_call(request).await.expect("a call");
    rings(&nurse).await;
    let offer = nurse.desk().borrow().desk.as_ref().and_then(|desk| desk.offer.clone());
    nurse.accept(offer.expect("it rings").offer_id).await.expect("the call is theirs");
    let in_minutes = |minutes: i64| prost_types::Timestamp {
        seconds: Clock::system().now().as_millis() / 1_000 + minutes * 60,
        nanos: 0,
    };
    let promise = MakePromiseRequest {
        case_id: opened.case_id,
        kind: PromiseKind::Callback.into(),
        not_before: Some(in_minutes(30)),
        due_at: Some(in_minutes(90)),
        ..MakePromiseRequest::default()
    };
    nurse.make_promise(promise).await.expect("it is promised");
    gateway.hang_up(opened.call_id).await.expect("it ends");
    let is_over = |seen: &DeskChanged| {
        let status = seen.desk.as_ref().map(|desk| desk.status());
        status.is_some_and(|it| it != DeskStatus::Offered && it != DeskStatus::Talking)
    };
    timeout(LONG, nurse.desk().wait_for(is_over)).await.expect("it is over").expect("a line");
    nurse.sign_out().await.ok();
    CaseId(opened.case_id)
}

/// How the centre stands when the nodes have been under load.
async fn after_a_while(fleet: &Fleet) -> Centre {
    let traffic = Traffic::begin(fleet, OPERATORS, PACE).await;
    traffic.answers(100).await;
    traffic.settle(fleet).await
}

/// How often the node has said that its clock is off.
fn complaints(node: &ServeProcess) -> usize {
    node.log().matches("the clock of this machine is off").count()
}

/// Returns when the node has said so.
async fn complains(node: &ServeProcess) {
    let mut look = interval(Duration::from_millis(20));
    let said = async {
        while complaints(node) == 0 {
            look.tick().await;
        }
    };
    timeout(LONG, said).await.expect("the node finds out that its clock is off");
}

/// How many seconds the machine's clock is ahead of what the node goes by.
async fn offset(node: &ServeProcess) -> f64 {
    let page = http::get(&node.admin_address(), "/metrics").await.body;
    let said = page
        .lines()
        .find_map(|line| line.strip_prefix("firstline_clock_offset_seconds{clock=\"machine\"} "));
    said.expect("it says so").parse().expect("a number")
}

/// The callback is still owed, and whether it was begun already.
fn callback(state: &Centre, case: CaseId) -> bool {
    let owed = state.case(case).expect("the case").open_promises().count();
    let is_callback = |kind: &CallKind| !matches!(kind, CallKind::Incoming);
    let begun = state.calls().any(|call| call.case == case && is_callback(&call.kind));
    assert!(owed == 1 || begun, "the promise is lost");
    begun
}

#[tokio::test(flavor = "multi_thread")]
async fn a_node_an_hour_behind_keeps_no_promise_early_and_loses_nothing() {
    let fleet = nodes_and_one_off_by(1, "-3600").await;
    let case = promise_a_callback(&fleet, 1).await;
    let state = after_a_while(&fleet).await;
    assert!(!callback(&state, case), "half an hour too early");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_node_an_hour_ahead_keeps_no_promise_early_and_loses_nothing() {
    let fleet = nodes_and_one_off_by(1, "+3600").await;
    let case = promise_a_callback(&fleet, 1).await;
    let state = after_a_while(&fleet).await;
    assert!(!callback(&state, case), "half an hour too early");
    assert_eq!((complaints(&fleet.nodes[0]), complaints(&fleet.nodes[1])), (0, 1));
    assert!((offset(&fleet.nodes[1]).await - 3_600.0).abs() < 2.0);
}

#[tokio::test(flavor = "multi_thread")]
async fn the_only_node_is_an_hour_ahead_and_keeps_no_promise_early() {
    let fleet = nodes_and_one_off_by(0, "+3600").await;
    let case = promise_a_callback(&fleet, 0).await;
    let state = after_a_while(&fleet).await;
    assert!(!callback(&state, case), "half an hour too early");
    let ahead = state.clock().since(Clock::system().now());
    assert!(ahead < Duration::from_secs(2), "the centre's time is {ahead:?} ahead");
    assert_eq!(complaints(&fleet.nodes[0]), 1, "once is enough");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_clock_that_is_set_an_hour_ahead_keeps_no_promise_early() {
    let files = tempfile::tempdir().expect("a directory");
    let said = files.path().join("time");
    std::fs::write(&said, "+0\n").expect("a file");
    let fleet = Fleet::start_on(Store::One(RedisServer::start()), 0, OPERATORS + 1);
    let file = said.display().to_string();
    let fleet = another_told(fleet, "FAKETIME_TIMESTAMP_FILE", file).await;
    let case = promise_a_callback(&fleet, 0).await;
    assert_eq!(complaints(&fleet.nodes[0]), 0);
    std::fs::write(&said, "+3600\n").expect("a file");
    complains(&fleet.nodes[0]).await;
    let state = after_a_while(&fleet).await;
    assert!(!callback(&state, case), "half an hour too early");
    assert_eq!(complaints(&fleet.nodes[0]), 1, "once is enough");
}

/// What a Redis does not say for want of permission keeps nobody from serving.
#[tokio::test(flavor = "multi_thread")]
async fn a_redis_that_may_not_say_the_time_is_served_by_the_machines_clock() {
    let redis = RedisServer::start();
    let words = ["ACL", "SETUSER", "app", "on", ">s3cret", "~*", "&*", "+@all", "-time"];
    let () = redis.command(&words).await;
    let url = redis.url().replace("redis://", "redis://app:s3cret@");
    let node = blocking(move || ServeProcess::start(Some(&url), "")).await;
    let said = node.log().matches("the journal does not say what time it is").count();
    assert_eq!((said, offset(&node).await), (1, 0.0));
}
