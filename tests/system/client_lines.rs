//! The client's lines against the real program, which goes away and comes back.

use std::time::Duration;

use firstline::client::{
    BadServer, CallNews, Connection, ConsoleLine, Credential, GatewayLine, TlsFiles, written,
};
use firstline::clock::{Clock, new_uuid};
use firstline::config::CentreFile;
use firstline::domain::{OperatorId, SessionId, duty};
use firstline::rpc::api::{
    CallState, DeskChanged, DeskStatus, MakePromiseRequest, OpenCallRequest, PromiseKind,
};
use firstline::rpc::identity::Role;
use tokio::sync::watch;

use crate::support::serve::ServeProcess;

const PATIENCE: Duration = Duration::from_secs(60);
/// For as long as this a test needs its operator on duty.
const LASTING: Duration = Duration::from_secs(20);

/// A nurse or doctor of the example centre whose shift lasts for a while yet.
fn somebody_on_duty() -> OperatorId {
    let file = CentreFile::longhua();
    let (now, zone) = (Clock::system().now(), &file.settings.zone);
    let lasting = |shift: &firstline::domain::Shift| {
        let soon = now + LASTING;
        duty([&shift.window], zone, now).on && duty([&shift.window], zone, soon).on
    };
    // At the very end of a shift: the next one's people will be there in a moment.
    let shift = file.shifts().find(lasting).or_else(|| {
        let soon = now + LASTING;
        file.shifts().find(|shift| duty([&shift.window], zone, soon).on)
    });
    let shift = shift.expect("the shifts go round the clock");
    shift.operators.first().expect("people work in it").clone()
}

fn connection(server: &ServeProcess, role: Role, subject: &str) -> Connection {
    let token = server.token(role, subject, "longhua");
    connect(server, &token).unwrap()
}

fn connect(server: &ServeProcess, token: &str) -> Result<Connection, BadServer> {
    let credential = Credential::token(&token.to_owned().into())?;
    Connection::to(server.url(), credential, &TlsFiles::default())
}

async fn desk_is(desk: &mut watch::Receiver<DeskChanged>, status: DeskStatus) -> DeskChanged {
    let there = |seen: &DeskChanged| seen.desk.as_ref().is_some_and(|d| d.status() == status);
    let found = tokio::time::timeout(PATIENCE, desk.wait_for(there)).await;
    found.unwrap_or_else(|_| panic!("no {status:?}")).unwrap().clone()
}

async fn call_is(call: &mut watch::Receiver<Option<CallNews>>, state: CallState) {
    let there = |news: &Option<CallNews>| {
        news.as_ref().and_then(CallNews::call).is_some_and(|call| call.state() == state)
    };
    let found = tokio::time::timeout(PATIENCE, call.wait_for(there)).await;
    drop(found.unwrap_or_else(|_| panic!("no {state:?}")).unwrap());
}

#[tokio::test(flavor = "multi_thread")]
async fn lines_outlive_their_server() {
    let mut server = ServeProcess::start(None, "");
    let gateway = GatewayLine::connect(&connection(&server, Role::Gateway, "pbx-1")).await.unwrap();
    let session = SessionId(new_uuid());
    let operator = connection(&server, Role::Operator, somebody_on_duty().as_str());
    let console = ConsoleLine::sign_in(&operator, session).await.unwrap();
    console.set_ready().await.unwrap();

    let mut changes = gateway.changes();
    let opening = OpenCallRequest { queue: "medical".into(), ..Default::default() };
    let call_id = gateway.open_call(opening).await.unwrap().call_id;
    assert_eq!(changes.next().await.unwrap().call_id(), call_id);
    let mut desk = console.desk();
    let offer = desk_is(&mut desk, DeskStatus::Offered).await.desk.unwrap().offer.unwrap();
    let accepted = console.accept(offer.offer_id).await.unwrap();
    assert_eq!(accepted.call_id, call_id);
    gateway.report_connected(call_id).await.unwrap();
    let mut call = gateway.call(call_id);
    call_is(&mut call, CallState::Connected).await;

    // The server crashes. What is said meanwhile is carried out by the one that comes.
    server.crash();
    let promise = MakePromiseRequest {
        case_id: accepted.case_id,
        kind: PromiseKind::Referral as i32,
        due_at: Some(written(Clock::system().now() + PATIENCE * 30)),
        ..Default::default()
    };
    let meanwhile = tokio::spawn({
        let console = console.clone();
        async move { (console.hold().await, console.make_promise(promise).await) }
    });
    let _server = tokio::task::spawn_blocking(move || server.come_back()).await.unwrap();
    let (held, promised) = tokio::time::timeout(PATIENCE, meanwhile).await.unwrap().unwrap();
    held.unwrap();
    // Once, however often it was sent.
    assert_eq!(promised.unwrap(), 1);

    desk_is(&mut desk, DeskStatus::Talking).await;
    call_is(&mut call, CallState::Held).await;
    gateway.hang_up(call_id).await.unwrap();
    call_is(&mut call, CallState::Ended).await;
    desk_is(&mut desk, DeskStatus::WrapUp).await;
    console.wrap_up("told what to watch for", "").await.unwrap();
    console.keep_promise(accepted.case_id, 1).await.unwrap();
    console.sign_out().await.unwrap();
    // Nothing is left that would sign in again.
    let ended = async { while desk.changed().await.is_ok() {} };
    tokio::time::timeout(PATIENCE, ended).await.unwrap();
}

#[tokio::test(flavor = "multi_thread")]
async fn what_cannot_work_is_said_at_once() {
    let mut server = ServeProcess::start(None, "");
    let nobody = connection(&server, Role::Operator, "nobody");
    let error = ConsoleLine::sign_in(&nobody, SessionId(new_uuid())).await.err().unwrap();
    assert_eq!(error.reason, "UNKNOWN_OPERATOR");

    let operator = connection(&server, Role::Operator, "op-001");
    let error = GatewayLine::connect(&operator).await.err().unwrap();
    assert_eq!(error.reason, "ROLE_NOT_ALLOWED");
    let stranger = operator.with(Credential::token(&"no.such.token".into()).unwrap());
    let error = GatewayLine::connect(&stranger).await.err().unwrap();
    assert_eq!(error.reason, "BAD_CREDENTIAL");

    let gateway = connection(&server, Role::Gateway, "pbx-1");
    server.terminate();
    let error = GatewayLine::connect(&gateway).await.err().unwrap();
    assert!(error.is_passing() && error.message.contains("refused"), "{error}");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_refusal_is_an_answer() {
    let server = ServeProcess::start(None, "");
    let gateway = GatewayLine::connect(&connection(&server, Role::Gateway, "pbx-1")).await.unwrap();
    let error = gateway.hang_up(17).await.unwrap_err();
    assert_eq!((error.reason.as_str(), error.retry_delay), ("UNKNOWN_CALL", None));

    let console = connection(&server, Role::Operator, "op-001");
    let first = ConsoleLine::sign_in(&console, SessionId(new_uuid())).await.unwrap();
    let second = ConsoleLine::sign_in(&console, SessionId(new_uuid())).await;
    assert_eq!(second.err().unwrap().reason, "SIGNED_IN_ELSEWHERE");
    first.sign_out().await.unwrap();
}
