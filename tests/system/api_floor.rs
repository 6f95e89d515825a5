//! What supervisors do about the floor, through the API: surges, assignments, raised calls,
//! messages, and why a call waits.

use firstline::rpc::api;
use firstline::rpc::api::ObstacleKind as Kind;
use firstline::rpc::api::send_message_request::To;
use firstline::rpc::identity::Role;
use tonic::Code;

use crate::support::hotline::{TestHotline, call, check_refused, id};

async fn desk(console: &mut Console) -> api::Desk {
    console.get_desk(api::GetDeskRequest {}).await.unwrap().into_inner().desk.unwrap()
}

type Console = api::console_service_client::ConsoleServiceClient<crate::support::hotline::Signed>;

/// A moment so many seconds after the present of the hotline.
async fn after(hotline: &TestHotline, seconds: i64) -> Option<prost_types::Timestamp> {
    let server = hotline.supervisor().get_server(api::GetServerRequest {}).await.unwrap();
    let now = server.into_inner().now.unwrap();
    Some(prost_types::Timestamp { seconds: now.seconds + seconds, ..now })
}

#[tokio::test]
async fn a_surge_calls_in_who_is_on_standby() {
    let hotline = TestHotline::open().await;
    let mut console = hotline.ready("op-1").await;
    let shift = api::Shift {
        shift_id: "all-day-op-1".into(),
        from: "00:00".into(),
        to: "00:00".into(),
        operator_ids: vec!["op-1".into()],
        standby: true,
        ..Default::default()
    };
    let put = api::PutShiftRequest { request_id: id(), shift: Some(shift), ..Default::default() };
    hotline.roster().put_shift(put).await.unwrap();
    assert!(!desk(&mut console).await.on_duty);

    let mut supervisor = hotline.supervisor();
    let until = after(&hotline, 3600).await;
    let start = api::StartSurgeRequest { request_id: id(), until, reason: "heat-wave".into() };
    supervisor.start_surge(start.clone()).await.unwrap();
    supervisor.start_surge(start).await.expect("a retry gets the first answer");
    let seen = desk(&mut console).await;
    assert_eq!((seen.on_duty, seen.surge_until), (true, until));
    let surge = supervisor.get_surge(api::GetSurgeRequest {}).await.unwrap().into_inner();
    assert_eq!((surge.until, surge.reason.as_str()), (until, "heat-wave"));
    assert_eq!(surge.standby[0].operator_id, "op-1");
    let on_duty = hotline.roster().who_is_on_duty(api::WhoIsOnDutyRequest::default()).await;
    assert!(on_duty.unwrap().into_inner().on_duty[0].standby);

    let end = || api::EndSurgeRequest { request_id: id(), reason: "over".into() };
    supervisor.end_surge(end()).await.unwrap();
    assert!(!desk(&mut console).await.on_duty);
    check_refused(supervisor.end_surge(end()).await, Code::FailedPrecondition, "NO_SURGE");
    let until = after(&hotline, 100 * 3600).await;
    let start = api::StartSurgeRequest { request_id: id(), until, reason: "x".into() };
    check_refused(supervisor.start_surge(start).await, Code::InvalidArgument, "SURGE_LENGTH");
}

#[tokio::test]
async fn an_operator_serves_other_queues_for_a_while() {
    let hotline = TestHotline::open().await;
    let mut console = hotline.ready("op-1").await;
    let mut supervisor = hotline.supervisor();
    let until = after(&hotline, 600).await;
    let assign = |queues: &[&str]| api::AssignQueuesRequest {
        request_id: id(),
        operator_id: "op-1".into(),
        queues: queues.iter().map(|queue| (*queue).to_owned()).collect(),
        until,
    };
    supervisor.assign_queues(assign(&["medical"])).await.unwrap();
    let seen = desk(&mut console).await;
    assert_eq!((seen.assigned_queues, seen.assigned_until), (vec!["medical".to_owned()], until));
    supervisor.assign_queues(assign(&[])).await.unwrap();
    assert!(desk(&mut console).await.assigned_queues.is_empty());
    let unknown = supervisor.assign_queues(assign(&["dentistry"])).await;
    check_refused(unknown, Code::NotFound, "UNKNOWN_QUEUE");
}

#[tokio::test]
async fn a_call_that_waits_is_raised_and_explained() {
    let hotline = TestHotline::open().await;
    let mut gateway = hotline.gateway("pbx");
    let call_id = gateway.open_call(call()).await.unwrap().into_inner().call_id;
    let mut console = hotline.ready("op-1").await;
    let offer_id = desk(&mut console).await.offer.unwrap().offer_id;
    let decline =
        api::DeclineRequest { request_id: id(), offer_id, reason: api::DeclineReason::Busy.into() };
    console.decline(decline).await.unwrap();

    let mut supervisor = hotline.supervisor();
    let raise = |acuity: api::Acuity| api::RaiseCallRequest {
        request_id: id(),
        call_id,
        acuity: acuity.into(),
        reason: "called-again".into(),
    };
    supervisor.raise_call(raise(api::Acuity::VeryUrgent)).await.unwrap();
    let lower = supervisor.raise_call(raise(api::Acuity::Standard)).await;
    check_refused(lower, Code::FailedPrecondition, "NOT_MORE_URGENT");
    let asked = api::SupervisorServiceGetCallRequest { call_id };
    let seen = supervisor.get_call(asked).await.unwrap().into_inner().call.unwrap();
    assert_eq!(seen.acuity(), api::Acuity::VeryUrgent);
    assert_eq!(seen.raised_to(), api::Acuity::VeryUrgent);

    let asked = api::ExplainWaitRequest { call_id };
    let wait = supervisor.explain_wait(asked).await.unwrap().into_inner();
    assert_eq!((wait.ahead, wait.operators.len()), (Some(0), 1));
    let kinds: Vec<Kind> = wait.operators[0].obstacles.iter().map(|it| it.kind()).collect();
    assert_eq!(kinds, [Kind::Excluded]);
    let why = console.why_not_me(api::WhyNotMeRequest {}).await.unwrap().into_inner();
    assert_eq!((why.obstacles.len(), why.waiting, why.suitable), (0, 1, 0));
    assert_eq!((why.against[0].kind(), why.against[0].calls), (Kind::Excluded, 1));

    let asked = api::ExplainCallRequest { call_id };
    let story = supervisor.explain_call(asked).await.unwrap().into_inner().events;
    let raised = story.iter().find(|event| event.name == "call_raised").unwrap();
    assert_eq!(raised.by.as_ref().unwrap().subject, "root");
    assert_eq!(raised.sentence, format!("call {call_id} was raised to acuity 2: called-again"));
}

#[tokio::test]
async fn a_message_is_for_its_operator_alone() {
    let hotline = TestHotline::open().await;
    let (mut one, mut two) = (hotline.ready("op-1").await, hotline.ready("op-2").await);
    let mut supervisor = hotline.supervisor();
    let send = |to: To, text: &str| api::SendMessageRequest {
        request_id: id(),
        to: Some(to),
        text: text.into(),
        urgent: true,
    };
    let named = |ids: &[&str]| {
        To::Operators(api::OperatorList {
            operator_ids: ids.iter().map(|it| (*it).into()).collect(),
        })
    };
    let sent = supervisor.send_message(send(named(&["op-1"]), "drink water")).await.unwrap();
    let sent = sent.into_inner();
    assert_eq!(sent.operators, 1);
    let shown = desk(&mut one).await.messages;
    assert_eq!((shown.len(), shown[0].text.as_str(), shown[0].urgent), (1, "drink water", true));
    assert_eq!((shown[0].from.as_str(), shown[0].message_id), ("root", sent.message_id));
    assert!(desk(&mut two).await.messages.is_empty());
    let desks = supervisor.list_desks(api::ListDesksRequest::default()).await.unwrap();
    assert!(desks.into_inner().desks.iter().all(|desk| desk.messages.is_empty()));

    let everybody = supervisor.send_message(send(To::Everybody(true), "good work")).await.unwrap();
    assert_eq!(everybody.into_inner().operators, 2);
    let texts: Vec<_> = desk(&mut one).await.messages.into_iter().map(|it| it.text).collect();
    assert_eq!(texts, ["good work", "drink water"]);
    let dismiss = api::DismissMessageRequest { request_id: id(), message_id: sent.message_id };
    one.dismiss_message(dismiss).await.unwrap();
    assert_eq!(desk(&mut one).await.messages.len(), 1);
    let never = api::DismissMessageRequest { request_id: id(), message_id: 99 };
    check_refused(one.dismiss_message(never).await, Code::NotFound, "UNKNOWN_MESSAGE");

    let nobody = supervisor.send_message(send(To::Everybody(false), "x")).await;
    check_refused(nobody, Code::InvalidArgument, "MISSING_FIELD");
    let long = supervisor.send_message(send(To::Everybody(true), &"x".repeat(1001))).await;
    check_refused(long, Code::InvalidArgument, "TOO_LONG");
    hotline.hire("op-3").await;
    let absent = supervisor.send_message(send(named(&["op-3"]), "x")).await;
    check_refused(absent, Code::FailedPrecondition, "NOBODY_TO_TELL");
}

/// Nobody but supervisors steers the floor.
#[tokio::test]
async fn operators_steer_nothing() {
    let hotline = TestHotline::open().await;
    let signed = hotline.signed(Role::Operator, "op-1");
    let mut supervisor = api::supervisor_service_client::SupervisorServiceClient::new(signed);
    let end = api::EndSurgeRequest { request_id: id(), reason: "over".into() };
    let refused = supervisor.end_surge(end).await;
    check_refused(refused, Code::PermissionDenied, "ROLE_NOT_ALLOWED");
}
