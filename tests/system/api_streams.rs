//! Streams: commands up, answers and changes down; who watches misses nothing; who falls silent,
//! reads too slowly or outstays the credential is told so.

use std::collections::BTreeSet;
use std::time::Duration;

use firstline::rpc::api;
use firstline::rpc::api::connect_console_request::Command as Ask;
use firstline::rpc::api::connect_console_response::Message as Heard;
use firstline::rpc::api::connect_gateway_request::Command as Dial;
use firstline::rpc::api::connect_gateway_response::Message as Told;
use firstline::rpc::api::console_service_client::ConsoleServiceClient;
use firstline::rpc::api::supervisor_service_client::SupervisorServiceClient;
use firstline::rpc::api::watch_events_response::Message as Happened;
use firstline::rpc::api::{console_answer, gateway_answer};
use firstline::rpc::hotline::House;
use firstline::rpc::identity::Role;
use firstline::rpc::presence::Pulse;
use tokio::sync::mpsc;
use tokio::time::timeout;
use tokio_stream::StreamExt;
use tokio_stream::wrappers::ReceiverStream;
use tonic::{Code, Status, Streaming};

use crate::support::hotline::{Premises, TestHotline, call, check_refused, id};

/// Longer than anything here takes, so that a test that waits in vain ends.
const PATIENCE: Duration = Duration::from_secs(20);

/// The next message that `pick` is looking for.
async fn next<M, T>(stream: &mut Streaming<M>, mut pick: impl FnMut(M) -> Option<T>) -> T {
    let found = timeout(PATIENCE, async {
        loop {
            let message = stream.message().await.expect("no error").expect("the stream goes on");
            if let Some(found) = pick(message) {
                return found;
            }
        }
    });
    found.await.expect("it comes in time")
}

/// How a stream ends, whatever comes before.
async fn end<M>(stream: &mut Streaming<M>) -> Result<(), Status> {
    let ended = timeout(PATIENCE, async {
        while stream.message().await?.is_some() {}
        Ok(())
    });
    ended.await.expect("it ends in time")
}

/// A console on its stream.
struct Console {
    up: mpsc::Sender<api::ConnectConsoleRequest>,
    down: Streaming<api::ConnectConsoleResponse>,
}

impl Console {
    async fn connect(hotline: &TestHotline, operator: &str) -> Self {
        let (up, requests) = mpsc::channel(8);
        let down = hotline.console(operator).connect_console(ReceiverStream::new(requests)).await;
        Self { up, down: down.unwrap().into_inner() }
    }

    /// A console that has signed in and takes calls.
    async fn ready(hotline: &TestHotline, operator: &str, session_id: &str) -> Self {
        let mut console = Self::connect(hotline, operator).await;
        console.sign_in(session_id).await;
        console.ask(Ask::SetReady(api::SetReadyRequest { request_id: id() })).await;
        console.desk(api::DeskStatus::Ready).await;
        console
    }

    async fn sign_in(&mut self, session_id: &str) -> console_answer::Result {
        let session_id = session_id.to_owned();
        self.ask(Ask::SignIn(api::SignInRequest { request_id: id(), session_id })).await
    }

    async fn send(&self, command: Ask) {
        self.up.send(api::ConnectConsoleRequest { command: Some(command) }).await.unwrap();
    }

    /// Gives a command and waits for its answer.
    async fn ask(&mut self, command: Ask) -> console_answer::Result {
        self.send(command).await;
        let answer = |message: api::ConnectConsoleResponse| match message.message? {
            Heard::Answer(answer) => answer.result,
            _ => None,
        };
        next(&mut self.down, answer).await
    }

    /// Waits until the desk has that status.
    async fn desk(&mut self, status: api::DeskStatus) -> api::Desk {
        let desk = |message: api::ConnectConsoleResponse| match message.message? {
            Heard::DeskChanged(changed) => changed.desk.filter(|desk| desk.status() == status),
            _ => None,
        };
        next(&mut self.down, desk).await
    }
}

/// Everything that happens from now on.
async fn events(hotline: &TestHotline) -> Streaming<api::WatchEventsResponse> {
    let watch = api::WatchEventsRequest::default();
    let mut events = hotline.supervisor().watch_events(watch).await.unwrap().into_inner();
    let listed = |message: api::WatchEventsResponse| match message.message? {
        Happened::Listed(listed) => Some(listed.version),
        Happened::Event(_) => None,
    };
    next(&mut events, listed).await;
    events
}

async fn event(events: &mut Streaming<api::WatchEventsResponse>, name: &str) -> api::Event {
    let named = |message: api::WatchEventsResponse| match message.message? {
        Happened::Event(event) => Some(event).filter(|event| event.name == name),
        Happened::Listed(_) => None,
    };
    next(events, named).await
}

#[tokio::test]
async fn a_call_on_two_streams() {
    let hotline = TestHotline::open().await;
    hotline.hire("op-1").await;
    let mut console = Console::ready(&hotline, "op-1", &id()).await;
    let (dial, requests) = mpsc::channel(8);
    let told = hotline.gateway("pbx").connect_gateway(ReceiverStream::new(requests)).await;
    let mut told = told.unwrap().into_inner();
    let send = async |command| {
        dial.send(api::ConnectGatewayRequest { command: Some(command) }).await.unwrap();
    };

    let open = call();
    send(Dial::OpenCall(open.clone())).await;
    let opened = next(&mut told, |message| match message.message? {
        Told::Answer(answer) if answer.request_id == open.request_id => match answer.result? {
            gateway_answer::Result::OpenCall(opened) => Some(opened),
            other => panic!("{other:?}"),
        },
        _ => None,
    });
    let call_id = opened.await.call_id;
    let offer = console.desk(api::DeskStatus::Offered).await.offer.unwrap();
    assert_eq!(offer.reason.unwrap().rule(), api::Rule::OnlyOne);
    let accept = api::AcceptRequest { request_id: id(), offer_id: offer.offer_id };
    let accepted = console.ask(Ask::Accept(accept)).await;
    assert!(matches!(accepted, console_answer::Result::Accept(_)), "{accepted:?}");

    let talker = |message: api::ConnectGatewayResponse| match message.message? {
        Told::CallChanged(changed) => changed.call.filter(|call| !call.operator_id.is_empty()),
        _ => None,
    };
    assert_eq!(next(&mut told, talker).await.operator_id, "op-1");
    send(Dial::ReportConnected(api::ReportConnectedRequest { request_id: id(), call_id })).await;
    let connected = |desk: &api::Desk| {
        desk.call
            .as_ref()
            .is_some_and(|call| call.call.as_ref().is_some_and(|call| call.connected_at.is_some()))
    };
    let desk = loop {
        let desk = console.desk(api::DeskStatus::Talking).await;
        if connected(&desk) {
            break desk;
        }
    };
    assert_eq!(desk.call.unwrap().caller_number, "+12025550143");
    send(Dial::HangUp(api::HangUpRequest { request_id: id(), call_id })).await;
    console.desk(api::DeskStatus::WrapUp).await;

    send(Dial::HangUp(api::HangUpRequest { request_id: id(), call_id: 99 })).await;
    let failure = next(&mut told, |message| match message.message? {
        Told::Answer(answer) => match answer.result? {
            gateway_answer::Result::Failure(failure) => Some(failure),
            _ => None,
        },
        _ => None,
    });
    let failure = failure.await;
    assert_eq!((failure.code, failure.reason.as_str()), (5, "UNKNOWN_CALL"));
}

#[tokio::test]
async fn a_console_that_hangs_up_is_lost_and_finds_its_desk_again() {
    let hotline = TestHotline::open().await;
    hotline.hire("op-1").await;
    let session = id();
    let console = Console::ready(&hotline, "op-1", &session).await;
    let mut seen = events(&hotline).await;
    drop(console);
    assert_eq!(event(&mut seen, "console_lost").await.operator_id, "op-1");

    let opened = hotline.gateway("pbx").open_call(call()).await.unwrap().into_inner();
    assert_eq!(opened.place, Some(1), "nobody is asked");
    let mut console = Console::connect(&hotline, "op-1").await;
    console.sign_in(&session).await;
    event(&mut seen, "console_regained").await;
    let offer = console.desk(api::DeskStatus::Offered).await.offer.unwrap();
    assert_eq!(offer.call_id, opened.call_id);
}

#[tokio::test]
async fn a_console_that_falls_silent_is_lost_until_it_speaks() {
    let pulse = Pulse {
        interval: Duration::from_millis(50),
        silence: Duration::from_millis(400),
        ..Pulse::default()
    };
    let hotline = TestHotline::open_with(|house| house.pulse = pulse).await;
    hotline.hire("op-1").await;
    let mut seen = events(&hotline).await;
    let console = Console::ready(&hotline, "op-1", &id()).await;
    event(&mut seen, "console_lost").await;
    console.send(Ask::Heartbeat(api::ConsoleHeartbeat::default())).await;
    event(&mut seen, "console_regained").await;
}

#[tokio::test]
async fn a_stopping_server_says_so() {
    let hotline = TestHotline::open().await;
    hotline.hire("op-1").await;
    let mut console = Console::ready(&hotline, "op-1", &id()).await;
    hotline.stop.cancel();
    let going = |message: api::ConnectConsoleResponse| match message.message? {
        Heard::GoingAway(going) => going.grace,
        _ => None,
    };
    next(&mut console.down, going).await;
    check_refused(end(&mut console.down).await, Code::Unavailable, "GOING_AWAY");
}

#[tokio::test]
async fn a_stream_ends_with_its_credential() {
    let hotline = TestHotline::open().await;
    let brief = hotline.signed_for(Role::Operator, "op-1", Duration::from_secs(2));
    let mut console = ConsoleServiceClient::new(brief);
    let watch = console.watch_desk(api::WatchDeskRequest::default()).await;
    let ended = end(&mut watch.unwrap().into_inner()).await;
    check_refused(ended, Code::Unauthenticated, "CREDENTIAL_EXPIRED");
    let late = console.get_desk(api::GetDeskRequest {}).await;
    check_refused(late, Code::Unauthenticated, "CREDENTIAL_EXPIRED");
}

#[tokio::test]
async fn who_comes_back_to_the_events_has_missed_none() {
    let hotline = TestHotline::open().await;
    let mut seen = events(&hotline).await;
    let mut gateway = hotline.gateway("pbx");
    let first = gateway.open_call(call()).await.unwrap().into_inner();
    let version = event(&mut seen, "call_opened").await.version;
    drop(seen);
    let second = gateway.open_call(call()).await.unwrap().into_inner();

    let mut supervisor = hotline.supervisor();
    let watch = |version| api::WatchEventsRequest { after_version: Some(version) };
    let mut seen = supervisor.watch_events(watch(version)).await.unwrap().into_inner();
    assert_eq!(event(&mut seen, "call_opened").await.call_id, second.call_id);
    let third = gateway.open_call(call()).await.unwrap().into_inner();
    assert_eq!(event(&mut seen, "call_opened").await.call_id, third.call_id);
    let mut all = supervisor.watch_events(watch(0)).await.unwrap().into_inner();
    assert_eq!(event(&mut all, "call_opened").await.call_id, first.call_id);

    let mut ahead = supervisor.watch_events(watch(999)).await.unwrap().into_inner();
    check_refused(end(&mut ahead).await, Code::OutOfRange, "VERSION_AHEAD");
}

#[tokio::test]
async fn the_journal_is_told_as_json() {
    let hotline = TestHotline::open().await;
    hotline.gateway("pbx").open_call(call()).await.unwrap();
    let tail = api::TailJournalRequest::default();
    let mut lines = hotline.supervisor().tail_journal(tail).await.unwrap().into_inner();
    let mut names = Vec::new();
    while let Some(line) = lines.message().await.unwrap() {
        assert!(!line.line.contains("5550143") && !line.line.contains('\n'));
        let entry: serde_json::Value = serde_json::from_str(&line.line).unwrap();
        assert_eq!(entry["version"], line.version);
        for event in entry["steps"][0]["events"].as_array().unwrap() {
            names.extend(event.as_object().unwrap().keys().cloned());
        }
    }
    assert_eq!(names, ["configured", "case_opened", "call_opened"]);
}

#[tokio::test]
async fn a_call_is_watched_to_its_end() {
    let hotline = TestHotline::open().await;
    let mut gateway = hotline.gateway("pbx");
    let call_id = gateway.open_call(call()).await.unwrap().into_inner().call_id;
    let watch = api::WatchCallRequest { call_id, after_version: None };
    let mut seen = gateway.watch_call(watch).await.unwrap().into_inner();
    gateway.hang_up(api::HangUpRequest { request_id: id(), call_id }).await.unwrap();
    let mut states = Vec::new();
    while let Some(change) = seen.message().await.unwrap() {
        states.push(change.call.unwrap().state());
    }
    assert_eq!(states, [api::CallState::Waiting, api::CallState::Ended]);
}

/// A gateway's stream on which so many calls are opened at once.
async fn opening(hotline: &TestHotline, calls: usize) -> Streaming<api::ConnectGatewayResponse> {
    let open = move |_| api::ConnectGatewayRequest {
        command: Some(Dial::OpenCall(api::OpenCallRequest { request_id: id(), ..call() })),
    };
    // Then it stays open, and says nothing more.
    let requests = tokio_stream::iter((0..calls).map(open)).chain(tokio_stream::pending());
    hotline.gateway("pbx").connect_gateway(requests).await.unwrap().into_inner()
}

/// A hotline with lines for so many calls.
async fn of_many_lines(change: impl FnOnce(&mut House)) -> TestHotline {
    let mut premises = Premises::default();
    premises.settings.lines = 5_000;
    TestHotline::open_at(premises, change).await
}

fn is_opened(message: &api::ConnectGatewayResponse) -> bool {
    let Some(Told::Answer(answer)) = &message.message else { return false };
    assert!(matches!(answer.result, Some(gateway_answer::Result::OpenCall(_))), "{answer:?}");
    true
}

#[tokio::test]
async fn who_reads_is_not_cut_off_by_more_than_a_stream_holds() {
    let hotline = of_many_lines(|house| house.stream_buffer = 4).await;
    let mut down = opening(&hotline, 200).await;
    for _ in 0..200 {
        next(&mut down, |message| is_opened(&message).then_some(())).await;
    }
}

#[tokio::test]
async fn who_calls_now_does_not_wait_until_all_others_are_listed() {
    let hotline = of_many_lines(|_| {}).await;
    let mut down = opening(&hotline, 2_000).await;
    for _ in 0..2_000 {
        next(&mut down, |message| is_opened(&message).then_some(())).await;
    }
    let mut again = opening(&hotline, 1).await;
    let (mut shown, mut before) = (BTreeSet::new(), None);
    next(&mut again, |message| {
        if is_opened(&message) {
            before = Some(shown.len());
        }
        match message.message? {
            Told::CallChanged(changed) => {
                shown.insert(changed.call?.call_id);
                None
            }
            Told::Listed(_) => Some(()),
            _ => None,
        }
    })
    .await;
    assert!(shown.len() >= 2_000, "{}", shown.len());
    assert!(before.is_some_and(|before| before < 1_000), "{before:?}");
}

#[tokio::test]
async fn a_reader_who_does_not_read_is_cut_off() {
    let hotline = TestHotline::open_with(|house| {
        house.stream_buffer = 4;
        house.reader_patience = Duration::ZERO;
    });
    let hotline = hotline.await;
    let mut gateway = hotline.gateway("pbx");
    let narrow = hotline.signed_narrow(Role::Admin, "root");
    let tail = api::TailJournalRequest { after_version: 0, follow: true };
    let mut lines = SupervisorServiceClient::new(narrow).tail_journal(tail).await;
    let lines = lines.as_mut().unwrap().get_mut();
    // The first entry shows that the watch has begun; then nobody reads any more, while more is
    // written than the buffers of both ends of the connection hold.
    lines.message().await.unwrap();
    let needs: Vec<_> = (0..32)
        .map(|number| api::SkillLevel { skill: format!("{number:060}"), level: 1 })
        .collect();
    for _ in 0..400 {
        let long = api::OpenCallRequest { needs: needs.clone(), ..call() };
        let call_id = gateway.open_call(long).await.unwrap().into_inner().call_id;
        gateway.hang_up(api::HangUpRequest { request_id: id(), call_id }).await.unwrap();
    }
    check_refused(end(lines).await, Code::ResourceExhausted, "READER_TOO_SLOW");
}
