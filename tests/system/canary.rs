//! Personal data is nowhere but where it must be: a test plants numbers, names and notes that
//! cannot be mistaken, lets a whole case pass, and looks for them in every file and line.

use std::path::Path;

use firstline::clock::new_uuid;
use firstline::rpc::api::console_service_client::ConsoleServiceClient;
use firstline::rpc::api::gateway_service_client::GatewayServiceClient;
use firstline::rpc::api::roster_service_client::RosterServiceClient;
use firstline::rpc::api::supervisor_service_client::SupervisorServiceClient;
use firstline::rpc::api::{self, Triage};
use firstline::rpc::identity::Role;
use tonic::Code;

use crate::support::redis::RedisServer;
use crate::support::serve::ServeProcess;

/// A number from the range that the North American numbering plan reserves for fiction.
const NUMBER: &str = "+12025550187";
/// The same without the country code, as a log might shorten it.
const NUMBER_TAIL: &str = "2025550187";
const OPERATOR_NAME: &str = "Canary Quetzalcoatlus";
const NOTE: &str = "canary-note-the-patient-lives-at-17-nowhere-lane";
const BAD_NUMBER: &str = "+1202555canary0187";

/// What the log shows at its most talkative.
const TALKATIVE: &str = "[log]\nformat = \"text\"\nfilter = \"trace\"";

fn id() -> String {
    new_uuid().to_string()
}

/// One whole case, from the roster to the closing, with everything personal in it.
async fn live_through(server: &ServeProcess) -> u64 {
    let mut roster = RosterServiceClient::new(server.channel(Role::Admin, "canary-admin"));
    let mut gateway = GatewayServiceClient::new(server.channel(Role::Gateway, "gw-1"));
    let mut console = ConsoleServiceClient::new(server.channel(Role::Operator, "op-canary"));

    let operator = api::Operator {
        operator_id: "op-canary".into(),
        name: OPERATOR_NAME.into(),
        licence: "doctor".into(),
        ..Default::default()
    };
    let put = api::PutOperatorRequest {
        request_id: id(),
        operator: Some(operator),
        ..Default::default()
    };
    roster.put_operator(put).await.expect("the operator is put on the roster");
    let shift = api::Shift {
        shift_id: "canary".into(),
        from: "00:00".into(),
        to: "00:00".into(),
        operator_ids: vec!["op-canary".into()],
        ..Default::default()
    };
    let put = api::PutShiftRequest { request_id: id(), shift: Some(shift), ..Default::default() };
    roster.put_shift(put).await.expect("the shift is put on the roster");

    let session_id = id();
    let sign_in = api::SignInRequest { request_id: id(), session_id };
    console.sign_in(sign_in).await.expect("the operator signs in");
    let ready = api::SetReadyRequest { request_id: id() };
    console.set_ready(ready).await.expect("the operator is ready");

    let bad = api::OpenCallRequest {
        request_id: id(),
        queue: "medical".into(),
        caller_number: BAD_NUMBER.into(),
        ..Default::default()
    };
    let refused = gateway.open_call(bad).await.expect_err("that is no number");
    assert_eq!(refused.code(), Code::InvalidArgument, "{refused:?}");
    let shown = format!("{refused:?}");
    assert!(!shown.contains("canary0187"), "the error shows the number: {shown}");

    let open = api::OpenCallRequest {
        request_id: id(),
        queue: "medical".into(),
        caller_number: NUMBER.into(),
        triage: Some(Triage { complaint: "fever".into(), ..Default::default() }),
        ..Default::default()
    };
    let opened = gateway.open_call(open).await.expect("the call is opened").into_inner();
    let desk = console.get_desk(api::GetDeskRequest {}).await.expect("the desk").into_inner();
    let offer = desk.desk.and_then(|desk| desk.offer).expect("the call is offered at once");
    let accept = api::AcceptRequest { request_id: id(), offer_id: offer.offer_id };
    console.accept(accept).await.expect("the operator accepts");
    let call_id = opened.call_id;
    let connected = api::ReportConnectedRequest { request_id: id(), call_id };
    gateway.report_connected(connected).await.expect("the two are connected");

    let desk = console.get_desk(api::GetDeskRequest {}).await.expect("the desk").into_inner();
    let shown = desk.desk.and_then(|desk| desk.call).expect("the call is at the desk");
    assert_eq!(shown.caller_number, NUMBER, "whoever talks with the caller sees the number");

    let end = api::EndCallRequest { request_id: id() };
    console.end_call(end).await.expect("the call ends");
    let wrap_up = api::WrapUpRequest {
        request_id: id(),
        note: NOTE.into(),
        disposition: "advice-given".into(),
    };
    console.wrap_up(wrap_up).await.expect("the notes are done and the case is closed");
    assert_eq!(notes(server, opened.case_id).await, [NOTE], "the owner can read the note");
    opened.case_id
}

async fn notes(server: &ServeProcess, case_id: u64) -> Vec<String> {
    let mut console = ConsoleServiceClient::new(server.channel(Role::Operator, "op-canary"));
    let listed = console.list_notes(api::ListNotesRequest { case_id }).await.expect("the notes");
    listed.into_inner().notes.into_iter().map(|note| note.text).collect()
}

/// Every file below a folder that holds one of the canaries.
fn sightings(folder: &Path, found: &mut Vec<String>) {
    for entry in std::fs::read_dir(folder).expect("the folder can be read").flatten() {
        let path = entry.path();
        if path.is_dir() {
            sightings(&path, found);
            continue;
        }
        let bytes = std::fs::read(&path).expect("the file can be read");
        found.extend(canaries_in(&bytes).map(|canary| format!("{canary} in {}", path.display())));
    }
}

fn canaries_in(bytes: &[u8]) -> impl Iterator<Item = &'static str> + '_ {
    let canaries = [NUMBER_TAIL, "Quetzalcoatlus", "nowhere-lane", "canary0187"];
    canaries
        .into_iter()
        .filter(|canary| bytes.windows(canary.len()).any(|window| window == canary.as_bytes()))
}

async fn check(server: &mut ServeProcess, files: &[&Path]) {
    let case_id = live_through(server).await;
    let mut supervisor = SupervisorServiceClient::new(server.channel(Role::Admin, "canary-admin"));
    // The second time stands for an administrator who does not know how far the first one got.
    for _ in 0..2 {
        let forget = api::ForgetCaseRequest { request_id: id(), case_id };
        let forgotten = supervisor.forget_case(forget).await.expect("the case is forgotten");
        assert_eq!(forgotten.into_inner().keys, 1, "the key of the one call is destroyed");
    }
    assert_eq!(notes(server, case_id).await, [""; 0], "nobody can read the note any more");
    let verify = api::VerifyJournalRequest {};
    let verified = supervisor.verify_journal(verify).await.expect("verified").into_inner();
    assert!(verified.intact, "the journal still verifies: {}", verified.problem);
    server.terminate();

    let log = server.log();
    assert!(log.contains("TRACE"), "the log is at its most talkative");
    let leaks: Vec<&str> =
        log.lines().filter(|line| canaries_in(line.as_bytes()).next().is_some()).collect();
    assert_eq!(leaks, [""; 0], "in the log");
    let mut found = Vec::new();
    files.iter().for_each(|folder| sightings(folder, &mut found));
    assert_eq!(found, [""; 0]);
}

#[tokio::test(flavor = "multi_thread")]
async fn no_canary_is_seen_beside_the_local_journal() {
    let mut server = ServeProcess::start(None, TALKATIVE);
    let data = server.data_dir().to_owned();
    check(&mut server, &[&data]).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn no_canary_is_seen_in_the_files_of_redis() {
    let redis = RedisServer::start();
    let mut server = ServeProcess::start(Some(&redis.url()), TALKATIVE);
    let data = server.data_dir().to_owned();
    check(&mut server, &[&data, redis.files()]).await;
    let keys: Vec<String> = redis.command(&["KEYS", "*"]).await;
    assert!(keys.contains(&"{longhua}:journal".to_owned()), "{keys:?}");
    assert_eq!(canaries_in(keys.join(" ").as_bytes()).count(), 0, "{keys:?}");
}

#[test]
fn a_canary_would_be_seen() {
    let folder = tempfile::tempdir().expect("a folder");
    std::fs::write(folder.path().join("leak"), format!("x{NUMBER}y")).expect("a file");
    let mut found = Vec::new();
    sightings(folder.path(), &mut found);
    assert_eq!(found.len(), 1, "{found:?}");
}
