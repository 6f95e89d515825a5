//! The life of a call through unary rpcs; retries; and what is refused.

use std::sync::Arc;

use firstline::journal::{Appended, Journal, MemoryJournal, PutBack};
use firstline::rpc::api;
use tonic::Code;

use crate::support::hotline::{Premises, TestHotline, call, check_refused, id};

#[tokio::test]
async fn a_call_from_the_first_ring_to_the_closed_case() {
    let hotline = TestHotline::open().await;
    let mut console = hotline.ready("op-1").await;
    let mut gateway = hotline.gateway("pbx");

    let opened = gateway.open_call(call()).await.unwrap().into_inner();
    assert_eq!((opened.acuity(), opened.place), (api::Acuity::Standard, None));
    let call_id = opened.call_id;
    let desk = console.get_desk(api::GetDeskRequest {}).await.unwrap().into_inner().desk.unwrap();
    let offer = desk.offer.clone().unwrap();
    assert_eq!((desk.status(), offer.call_id), (api::DeskStatus::Offered, call_id));

    let accept = api::AcceptRequest { request_id: id(), offer_id: offer.offer_id };
    let accepted = console.accept(accept).await.unwrap().into_inner();
    assert_eq!((accepted.call_id, accepted.case_id), (call_id, opened.case_id));
    let connected = api::ReportConnectedRequest { request_id: id(), call_id };
    gateway.report_connected(connected).await.unwrap();
    let desk = console.get_desk(api::GetDeskRequest {}).await.unwrap().into_inner().desk.unwrap();
    assert_eq!(desk.call.unwrap().caller_number, "+12025550143");

    console.hold(api::HoldRequest { request_id: id() }).await.unwrap();
    console.resume(api::ResumeRequest { request_id: id() }).await.unwrap();
    console.end_call(api::EndCallRequest { request_id: id() }).await.unwrap();
    let seen = gateway.get_call(api::GetCallRequest { call_id }).await.unwrap().into_inner();
    let seen = seen.call.unwrap();
    assert_eq!(seen.end_reason(), api::EndReason::OperatorEnded);
    let wrap_up = api::WrapUpRequest {
        request_id: id(),
        note: "rest, and call again if the fever stays".into(),
        disposition: "advised".into(),
    };
    console.wrap_up(wrap_up.clone()).await.unwrap();
    console.wrap_up(wrap_up).await.expect("a retry gets the first answer");

    let mut supervisor = hotline.supervisor();
    let asked = api::GetCaseRequest { case_id: opened.case_id };
    let case = supervisor.get_case(asked).await.unwrap().into_inner().case.unwrap();
    assert_eq!((case.open, case.owner_id.as_str()), (false, "op-1"));

    let asked = api::ExplainCallRequest { call_id };
    let story = supervisor.explain_call(asked).await.unwrap().into_inner().events;
    let names: Vec<_> = story.iter().map(|event| event.name.as_str()).collect();
    assert_eq!(
        names,
        [
            "call_opened",
            "offer_made",
            "offer_accepted",
            "owner_set",
            "call_connected",
            "call_held",
            "call_resumed",
            "call_ended",
            "note_added",
            "case_closed",
        ]
    );
    assert_eq!(story[1].reason.as_ref().unwrap().rule(), api::Rule::OnlyOne);

    let figures = supervisor.get_figures(api::GetFiguresRequest::default()).await.unwrap();
    let figures = figures.into_inner();
    assert_eq!((figures.total.unwrap().answered, figures.unfinished), (1, 0));
    let verdict = supervisor.verify_journal(api::VerifyJournalRequest {}).await.unwrap();
    assert!(verdict.get_ref().intact, "{verdict:?}");
}

#[tokio::test]
async fn a_case_can_be_forgotten() {
    let hotline = TestHotline::open().await;
    let mut gateway = hotline.gateway("pbx");
    let mut supervisor = hotline.supervisor();
    let mut console = hotline.ready("op-1").await;
    let case_id = gateway.open_call(call()).await.unwrap().into_inner().case_id;
    let forget = || api::ForgetCaseRequest { request_id: id(), case_id };
    let early = supervisor.forget_case(forget()).await;
    check_refused(early, Code::FailedPrecondition, "CASE_OPEN");

    let accept = api::AcceptRequest { request_id: id(), offer_id: 1 };
    let call_id = console.accept(accept).await.unwrap().into_inner().call_id;
    let connected = api::ReportConnectedRequest { request_id: id(), call_id };
    gateway.report_connected(connected).await.unwrap();
    console.end_call(api::EndCallRequest { request_id: id() }).await.unwrap();
    let disposition = "advised".to_owned();
    let wrap_up = api::WrapUpRequest { request_id: id(), disposition, ..Default::default() };
    console.wrap_up(wrap_up).await.unwrap();

    let request = forget();
    assert_eq!(supervisor.forget_case(request.clone()).await.unwrap().into_inner().keys, 1);
    assert_eq!(supervisor.forget_case(request).await.unwrap().into_inner().keys, 1);
    let asked = api::GetCaseRequest { case_id };
    assert!(supervisor.get_case(asked).await.unwrap().into_inner().case.unwrap().forgotten);
    let verdict = supervisor.verify_journal(api::VerifyJournalRequest {}).await.unwrap();
    assert!(verdict.get_ref().intact);
}

/// Takes a data key out of the store and out of the server's memory. What has to be put back.
async fn lose_a_key(hotline: &TestHotline, journal: &MemoryJournal) -> PutBack {
    let state = hotline.switchboard.state();
    let (centre, key) = (state.id(), state.data_keys().next().unwrap());
    let name = key.to_string();
    let wrapped = journal.blob(centre, &name).await.unwrap().expect("it was written with its text");
    journal.erase(centre, std::slice::from_ref(&name)).await.unwrap();
    hotline.vault.forget(key);
    PutBack { blobs: vec![(name, wrapped)], ..PutBack::default() }
}

async fn bring_back(hotline: &TestHotline, journal: &MemoryJournal, lost: PutBack) {
    let state = hotline.switchboard.state();
    let put_back = journal.put_back(state.id(), state.version(), lost).await;
    assert_eq!(put_back.unwrap(), Appended::Done);
}

/// A store that has lost it gets it back from the nodes; nobody is told meanwhile that the case was
/// forgotten, or that there is nothing to read.
#[tokio::test]
async fn a_key_that_is_not_there_is_waited_for() {
    let journal = MemoryJournal::new();
    let premises = Premises { journal: Arc::new(journal.clone()), ..Premises::default() };
    let hotline = TestHotline::open_at(premises, |_| {}).await;
    let (mut gateway, mut console) = (hotline.gateway("pbx"), hotline.ready("op-1").await);
    let case_id = gateway.open_call(call()).await.unwrap().into_inner().case_id;
    console.accept(api::AcceptRequest { request_id: id(), offer_id: 1 }).await.unwrap();
    let note = |text: &str| api::AddNoteRequest { request_id: id(), case_id, text: text.into() };
    console.add_note(note("39.5 C")).await.unwrap();

    let lost = lose_a_key(&hotline, &journal).await;
    let refused = console.add_note(note("39.7 C")).await;
    check_refused(refused, Code::FailedPrecondition, "KEY_MISSING");
    let list = api::ListNotesRequest { case_id };
    let notes = console.list_notes(list).await.unwrap().into_inner().notes;
    assert!(notes.len() == 1 && notes[0].text.is_empty() && notes[0].text_unavailable);
    let desk = console.get_desk(api::GetDeskRequest {}).await.unwrap().into_inner().desk.unwrap();
    let shown = desk.call.unwrap();
    assert!(shown.caller_number.is_empty() && shown.caller_number_unavailable);

    bring_back(&hotline, &journal, lost).await;
    console.add_note(note("allergic to penicillin")).await.unwrap();
    let notes = console.list_notes(list).await.unwrap().into_inner().notes;
    let texts: Vec<_> = notes.iter().map(|note| note.text.as_str()).collect();
    assert_eq!(texts, ["39.5 C", "allergic to penicillin"]);
}

/// A planner who reads a record while its name cannot be read, and writes it back, leaves the name.
#[tokio::test]
async fn a_name_that_cannot_be_read_is_not_taken_away() {
    let journal = MemoryJournal::new();
    let premises = Premises { journal: Arc::new(journal.clone()), ..Premises::default() };
    let hotline = TestHotline::open_at(premises, |_| {}).await;
    hotline.hire("op-1").await;
    let lost = lose_a_key(&hotline, &journal).await;

    let mut roster = hotline.roster();
    let get = || api::GetOperatorRequest { operator_id: "op-1".into() };
    let read = roster.get_operator(get()).await.unwrap().into_inner().operator.unwrap();
    assert!(read.name.is_empty() && read.name_unavailable);
    let list = api::ListOperatorsRequest { page_size: 1, page_token: String::new() };
    let listed = roster.list_operators(list).await.unwrap().into_inner().operators;
    assert_eq!(listed, std::slice::from_ref(&read));
    let put = |operator: api::Operator| api::PutOperatorRequest {
        request_id: id(),
        expected_revision: Some(operator.revision),
        operator: Some(operator),
    };
    let written = api::Operator { licence: "doctor".into(), ..read };
    roster.put_operator(put(written)).await.unwrap();

    bring_back(&hotline, &journal, lost).await;
    let read = roster.get_operator(get()).await.unwrap().into_inner().operator.unwrap();
    assert_eq!((read.name.as_str(), read.licence.as_str()), ("Somebody", "doctor"));
    assert!(!read.name_unavailable);
    // A new name is written, whatever else is said of it.
    let named = api::Operator { name: "Other".into(), name_unavailable: true, ..read };
    roster.put_operator(put(named)).await.unwrap();
    let read = roster.get_operator(get()).await.unwrap().into_inner().operator.unwrap();
    assert!(read.name == "Other" && !read.name_unavailable);
    // Who can read it, and writes none, takes it away.
    let nameless = api::Operator { name: String::new(), ..read };
    roster.put_operator(put(nameless)).await.unwrap();
    let read = roster.get_operator(get()).await.unwrap().into_inner().operator.unwrap();
    assert!(read.name.is_empty() && !read.name_unavailable);
}

#[tokio::test]
async fn a_retry_gets_the_first_answer() {
    let hotline = TestHotline::open().await;
    let mut gateway = hotline.gateway("pbx");
    let first = call();
    let opened = gateway.open_call(first.clone()).await.unwrap().into_inner();
    let again = gateway.open_call(first.clone()).await.unwrap().into_inner();
    assert_eq!((again.call_id, again.case_id), (opened.call_id, opened.case_id));

    let other = api::OpenCallRequest { queue: "counselling".into(), ..first.clone() };
    check_refused(gateway.open_call(other).await, Code::AlreadyExists, "REQUEST_ID_REUSED");
    let stranger = hotline.gateway("pbx-2").open_call(first).await;
    check_refused(stranger, Code::AlreadyExists, "REQUEST_ID_REUSED");
    let calls = hotline.supervisor().list_calls(api::ListCallsRequest::default()).await.unwrap();
    assert_eq!(calls.into_inner().calls.len(), 1);
}

#[tokio::test]
async fn what_is_wrong_with_a_call_is_named() {
    let hotline = TestHotline::open().await;
    let mut gateway = hotline.gateway("pbx");
    let invalid = Code::InvalidArgument;
    let level = api::SkillLevel { skill: "paediatrics".into(), level: 10 };
    let triage = |triage| api::OpenCallRequest { triage: Some(triage), ..call() };
    let flags = vec!["flag".to_owned(); 33];
    for (request, code, expected) in [
        (api::OpenCallRequest { request_id: String::new(), ..call() }, invalid, "BAD_REQUEST_ID"),
        (api::OpenCallRequest { queue: String::new(), ..call() }, invalid, "MISSING_FIELD"),
        (api::OpenCallRequest { queue: "two words".into(), ..call() }, invalid, "BAD_ID"),
        (
            api::OpenCallRequest { queue: "pharmacy".into(), ..call() },
            Code::NotFound,
            "UNKNOWN_QUEUE",
        ),
        (api::OpenCallRequest { caller_number: "17".into(), ..call() }, invalid, "BAD_NUMBER"),
        (api::OpenCallRequest { languages: vec!["?".into()], ..call() }, invalid, "BAD_LANGUAGE"),
        (api::OpenCallRequest { needs: vec![level], ..call() }, invalid, "OUT_OF_RANGE"),
        (triage(api::Triage { red_flags: flags, ..Default::default() }), invalid, "TOO_MANY"),
        (triage(api::Triage { stated: 9, ..Default::default() }), invalid, "UNKNOWN_VALUE"),
        (
            triage(api::Triage { complaint: "\u{1b}".into(), ..Default::default() }),
            invalid,
            "BAD_ID",
        ),
    ] {
        let status = check_refused(gateway.open_call(request).await, code, expected);
        assert!(!status.message().contains('\u{1b}'));
    }
    let huge = api::OpenCallRequest { district: "x".repeat(100_000), ..call() };
    assert_eq!(gateway.open_call(huge).await.unwrap_err().code(), Code::OutOfRange);
    assert!(gateway.open_call(call()).await.is_ok());
}

#[tokio::test]
async fn what_cannot_be_done_is_refused() {
    let hotline = TestHotline::open().await;
    let mut gateway = hotline.gateway("pbx");
    let mut console = hotline.console("op-1");
    let get = api::GetCallRequest { call_id: 1 };
    check_refused(gateway.get_call(get).await, Code::NotFound, "UNKNOWN_CALL");
    let sign_in = || api::SignInRequest { request_id: id(), session_id: id() };
    check_refused(console.sign_in(sign_in()).await, Code::NotFound, "UNKNOWN_OPERATOR");
    let beat = api::HeartbeatRequest { session_id: id() };
    check_refused(console.heartbeat(beat).await, Code::FailedPrecondition, "NOT_SIGNED_IN");

    let mut console = hotline.ready("op-1").await;
    let elsewhere = console.sign_in(sign_in()).await;
    check_refused(elsewhere, Code::FailedPrecondition, "SIGNED_IN_ELSEWHERE");
    let beat = api::HeartbeatRequest { session_id: id() };
    check_refused(console.heartbeat(beat).await, Code::FailedPrecondition, "SIGNED_IN_ELSEWHERE");
    let pause = api::SetNotReadyRequest { request_id: id(), pause: api::Pause::Missed.into() };
    check_refused(console.set_not_ready(pause).await, Code::InvalidArgument, "UNKNOWN_VALUE");
    let note = |text: String| api::AddNoteRequest { request_id: id(), case_id: 1, text };
    let unknown = console.add_note(note("x".into())).await;
    check_refused(unknown, Code::NotFound, "UNKNOWN_CASE");
    gateway.open_call(call()).await.unwrap();
    let long = console.add_note(note("x".repeat(4097))).await;
    check_refused(long, Code::InvalidArgument, "TOO_LONG");
    let control = console.add_note(note("\u{7}".into())).await;
    check_refused(control, Code::InvalidArgument, "CONTROL_CHARACTER");
    let get = api::GetCallRequest { call_id: 1 };
    let foreign = hotline.gateway("pbx-2").get_call(get).await;
    check_refused(foreign, Code::PermissionDenied, "CALL_ELSEWHERE");
}

#[tokio::test]
async fn rosters_are_written_and_read() {
    let hotline = TestHotline::open().await;
    hotline.hire("op-1").await;
    hotline.hire("op-2").await;
    let mut roster = hotline.roster();
    let get = api::GetOperatorRequest { operator_id: "op-1".into() };
    let record = roster.get_operator(get).await.unwrap().into_inner().operator.unwrap();
    assert_eq!((record.name.as_str(), record.revision), ("Somebody", 1));
    let put = |expected| api::PutOperatorRequest {
        request_id: id(),
        operator: Some(api::Operator { licence: "doctor".into(), ..record.clone() }),
        expected_revision: Some(expected),
    };
    assert_eq!(roster.put_operator(put(1)).await.unwrap().into_inner().revision, 2);
    check_refused(roster.put_operator(put(1)).await, Code::Aborted, "STALE_REVISION");

    let list = api::ListOperatorsRequest { page_size: 1, page_token: String::new() };
    let first = roster.list_operators(list).await.unwrap().into_inner();
    assert_eq!(first.operators[0].operator_id, "op-1");
    let list = api::ListOperatorsRequest { page_size: 1, page_token: first.next_page_token };
    let second = roster.list_operators(list).await.unwrap().into_inner();
    assert_eq!(second.operators[0].operator_id, "op-2");
    assert_eq!(second.next_page_token, "");

    let on_duty = roster.who_is_on_duty(api::WhoIsOnDutyRequest::default()).await.unwrap();
    let on_duty = on_duty.into_inner().on_duty;
    assert_eq!(on_duty.len(), 2);
    assert_eq!(on_duty[0].shift_ids, ["all-day-op-1"]);
}

#[tokio::test]
async fn a_console_learns_what_there_is_to_choose_from() {
    let hotline = TestHotline::open().await;
    let mut console = hotline.ready("op-1").await;
    let centre = console.get_centre(api::GetCentreRequest {}).await.unwrap().into_inner();
    assert_eq!(centre.time_zone, "Asia/Shanghai");
    assert_eq!(centre.queues, ["counselling", "medical"]);
    assert_eq!(centre.dispositions, ["advised", "referred"]);
    assert!(centre.needs.contains(&"food".to_owned()));
    assert!(centre.now.is_some() && centre.clock_speed > 0.0 && centre.version > 0);
}
