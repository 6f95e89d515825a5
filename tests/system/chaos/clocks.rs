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
use tokio::time::timeout;

use super::emergencies::call;
use super::fleet::{Fleet, Store};
use super::traffic::Traffic;
use super::{OPERATORS, PACE, blocking, console, rings};
use crate::support::redis::RedisServer;

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

/// Two nodes under load, the second of them off by so much. Before, a callback is promised there, not
/// before half an hour from now. How the centre stands afterwards, with the case of the promise.
async fn beside_a_clock_off_by(seconds: &str) -> (Centre, CaseId) {
    let mut fleet = Fleet::start_on(Store::One(RedisServer::start()), 1, OPERATORS + 1);
    let (library, seconds) = (library(), seconds.to_owned());
    let fleet = blocking(move || {
        let told = [
            ("LD_PRELOAD", library.as_str()),
            ("FAKETIME", seconds.as_str()),
            ("FAKETIME_DONT_FAKE_MONOTONIC", "1"),
            ("DONT_FAKE_MONOTONIC", "1"),
        ];
        let other = fleet.another_under(&told);
        fleet.nodes.push(other);
        fleet
    })
    .await;
    let nurse = console(&fleet, OPERATORS, 1).await;
    let gateway = fleet.connection_to(Role::Gateway, "pbx-2", 1);
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

    let traffic = Traffic::begin(&fleet, OPERATORS, PACE).await;
    traffic.answers(100).await;
    (traffic.settle(&fleet).await, CaseId(opened.case_id))
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
    let (state, case) = beside_a_clock_off_by("-3600").await;
    assert!(!callback(&state, case), "half an hour too early");
}

/// What it does to deadlines is in docs/operating.md: they come early by as much. Nothing is lost.
#[tokio::test(flavor = "multi_thread")]
async fn a_node_an_hour_ahead_loses_nothing() {
    let (state, case) = beside_a_clock_off_by("+3600").await;
    let early = callback(&state, case);
    println!("a callback that is promised for later was begun early: {early}");
}
