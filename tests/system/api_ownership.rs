//! Who answers for a caller, through the API: promises, hand-overs, consults, transfers, and the
//! story that is told of them.

use std::time::Duration;

use firstline::client::written;
use firstline::clock::Clock;
use firstline::rpc::api;
use firstline::rpc::api::console_service_client::ConsoleServiceClient;
use firstline::rpc::api::gateway_service_client::GatewayServiceClient;
use firstline::rpc::api::{AttemptOutcome, CallKind, DeskStatus, EndReason, PromiseKind};
use tokio::time::timeout;
use tonic::Code;

use crate::support::hotline::{Signed, TestHotline, call, check_refused, id};

/// Longer than anything here takes, so that a test that waits in vain ends.
const PATIENCE: Duration = Duration::from_secs(20);
const NUMBER: &str = "+12025550143";

/// The moment that is so many seconds ahead.
fn ahead(seconds: u64) -> Option<prost_types::Timestamp> {
    Some(written(Clock::system().now() + Duration::from_secs(seconds)))
}

/// An operator at a console.
struct Desk(ConsoleServiceClient<Signed>);

impl Desk {
    async fn ready(hotline: &TestHotline, operator: &str) -> Self {
        Self(hotline.ready(operator).await)
    }

    /// The desk, once it looks as asked.
    async fn once(&mut self, is_so: impl Fn(&api::Desk) -> bool) -> api::Desk {
        let watch = api::WatchDeskRequest::default();
        let mut desks = self.0.watch_desk(watch).await.unwrap().into_inner();
        let found = timeout(PATIENCE, async {
            loop {
                let message = desks.message().await.unwrap().expect("the watch goes on");
                if let Some(desk) = message.desk.filter(&is_so) {
                    return desk;
                }
            }
        });
        found.await.expect("it comes in time")
    }

    async fn look(&mut self) -> api::Desk {
        self.0.get_desk(api::GetDeskRequest {}).await.unwrap().into_inner().desk.unwrap()
    }

    async fn offer(&mut self) -> api::DeskOffer {
        *self.once(|desk| desk.offer.is_some()).await.offer.unwrap()
    }

    async fn accept(&mut self) -> api::AcceptResponse {
        let offer_id = self.offer().await.offer_id;
        self.0.accept(api::AcceptRequest { request_id: id(), offer_id }).await.unwrap().into_inner()
    }

    async fn finish(&mut self) {
        self.0.end_call(api::EndCallRequest { request_id: id() }).await.unwrap();
        self.wrap_up().await;
    }

    async fn wrap_up(&mut self) {
        let wrap_up = api::WrapUpRequest { request_id: id(), ..Default::default() };
        self.0.wrap_up(wrap_up).await.unwrap();
    }

    async fn owed(&mut self) -> Vec<api::Promise> {
        let list = api::ListMyPromisesRequest::default();
        self.0.list_my_promises(list).await.unwrap().into_inner().promises
    }
}

/// A telephony gateway.
struct Voice(GatewayServiceClient<Signed>);

impl Voice {
    fn of(hotline: &TestHotline) -> Self {
        Self(hotline.gateway("pbx"))
    }

    async fn connected(&mut self, call_id: u64) {
        let report = api::ReportConnectedRequest { request_id: id(), call_id };
        self.0.report_connected(report).await.unwrap();
    }

    async fn look(&mut self, call_id: u64) -> (api::Call, Option<api::Bridge>) {
        let got = self.0.get_call(api::GetCallRequest { call_id }).await.unwrap().into_inner();
        (got.call.unwrap(), got.bridge)
    }
}

/// A caller who talks with this operator.
async fn talk(hotline: &TestHotline, desk: &mut Desk) -> api::AcceptResponse {
    let mut voice = Voice::of(hotline);
    voice.0.open_call(call()).await.unwrap();
    let accepted = desk.accept().await;
    voice.connected(accepted.call_id).await;
    accepted
}

fn promise(case_id: u64, kind: PromiseKind) -> api::MakePromiseRequest {
    api::MakePromiseRequest {
        request_id: id(),
        case_id,
        kind: kind.into(),
        due_at: ahead(300),
        ..Default::default()
    }
}

#[tokio::test]
async fn an_urgent_callback_is_dialled_until_it_is_kept() {
    let hotline = TestHotline::open().await;
    let (mut desk, mut voice) = (Desk::ready(&hotline, "op-1").await, Voice::of(&hotline));
    let case_id = talk(&hotline, &mut desk).await.case_id;
    let other = "+12025550177";
    let wanted = api::MakePromiseRequest {
        urgent: true,
        caller_number: other.into(),
        ..promise(case_id, PromiseKind::Callback)
    };
    desk.0.make_promise(wanted).await.unwrap();
    assert_eq!(desk.look().await.call.unwrap().promises.len(), 1);
    desk.finish().await;

    let offer = desk.offer().await;
    assert_eq!((offer.kind(), offer.case_id), (CallKind::Callback, case_id));
    assert_eq!(offer.case_owner_id, "op-1");
    assert_eq!(voice.look(offer.call_id).await.1, None, "nobody is dialled yet");
    let call_id = desk.accept().await.call_id;
    let bridge = voice.look(call_id).await.1.unwrap();
    assert_eq!((bridge.dial_number.as_str(), bridge.operator_ids.len()), (other, 1));
    let outcome = AttemptOutcome::Busy.into();
    let busy = api::ReportNotReachedRequest { request_id: id(), call_id, outcome };
    voice.0.report_not_reached(busy).await.unwrap();
    assert_eq!(voice.look(call_id).await.0.end_reason(), EndReason::Busy);

    let owed = desk.owed().await;
    let callback = owed[0].callback.as_ref().unwrap();
    assert_eq!((owed.len(), callback.attempts.len()), (1, 1));
    assert_eq!(callback.attempts[0].outcome(), AttemptOutcome::Busy);
    assert!(callback.next_at.is_some() && !callback.needs_decision);
    let moved = api::MovePromiseRequest {
        request_id: id(),
        case_id,
        promise_id: owed[0].promise_id,
        due_at: ahead(300),
        not_before: None,
    };
    desk.0.move_promise(moved).await.unwrap();
    let call_id = desk.accept().await.call_id;
    voice.connected(call_id).await;
    assert_eq!(voice.look(call_id).await.1.unwrap().dial_number, "");
    assert!(desk.owed().await.is_empty());
}

#[tokio::test]
async fn a_caller_keeps_the_place_without_waiting() {
    let hotline = TestHotline::open().await;
    let mut voice = Voice::of(&hotline);
    let opened = voice.0.open_call(call()).await.unwrap().into_inner();
    let call_id = opened.call_id;
    let hold = api::HoldPlaceRequest { request_id: id(), call_id };
    let promise_id = voice.0.hold_place(hold).await.unwrap().into_inner().promise_id;
    assert_eq!(voice.look(call_id).await.0.end_reason(), EndReason::VirtualHold);

    let mut desk = Desk::ready(&hotline, "op-1").await;
    let offer = desk.offer().await;
    assert_eq!((offer.kind(), offer.promise_id), (CallKind::Callback, promise_id));
    let call_id = desk.accept().await.call_id;
    assert_eq!(voice.look(call_id).await.1.unwrap().dial_number, NUMBER);
    voice.connected(call_id).await;
    let hold = api::HoldPlaceRequest { request_id: id(), call_id };
    check_refused(voice.0.hold_place(hold).await, Code::FailedPrecondition, "CALL_NOT_WAITING");
}

#[tokio::test]
async fn who_comes_back_goes_to_the_owner() {
    let hotline = TestHotline::open().await;
    let (mut desk, mut voice) = (Desk::ready(&hotline, "op-1").await, Voice::of(&hotline));
    let case_id = talk(&hotline, &mut desk).await.case_id;
    desk.finish().await;
    let opened = voice.0.open_call(call()).await.unwrap().into_inner();
    assert!(opened.returning && opened.owner_first, "{opened:?}");
    assert_eq!((opened.case_id, desk.offer().await.case_owner_id.as_str()), (case_id, "op-1"));
}

#[tokio::test]
async fn a_case_is_handed_over() {
    let hotline = TestHotline::open().await;
    let mut desk = Desk::ready(&hotline, "op-1").await;
    let case_id = talk(&hotline, &mut desk).await.case_id;
    let wanted = api::MakePromiseRequest {
        steps: vec!["registered".into()],
        ..promise(case_id, PromiseKind::FollowUp)
    };
    let promise_id = desk.0.make_promise(wanted).await.unwrap().into_inner().promise_id;
    desk.finish().await;

    let mut colleague = Desk::ready(&hotline, "op-2").await;
    let get = api::ConsoleServiceGetCaseRequest { case_id };
    check_refused(colleague.0.get_case(get).await, Code::PermissionDenied, "CASE_ELSEWHERE");
    let operator_id = "op-2".to_owned();
    let propose = api::ProposeHandOverRequest { request_id: id(), case_id, operator_id };
    desk.0.propose_hand_over(propose).await.unwrap();
    let seen = colleague.once(|desk| !desk.hand_overs.is_empty()).await;
    let proposed = &seen.hand_overs[0];
    assert_eq!((proposed.case_id, proposed.owner_id.as_str()), (case_id, "op-1"));
    assert_eq!(proposed.open_promises, 1);
    colleague.0.get_case(get).await.expect("who is asked may look");
    let accept = api::AcceptHandOverRequest { request_id: id(), case_id };
    colleague.0.accept_hand_over(accept.clone()).await.unwrap();
    let seen = colleague.look().await;
    assert_eq!((seen.open_cases, seen.hand_overs.len(), seen.next_promises.len()), (1, 0, 1));
    assert!(desk.owed().await.is_empty());
    let again = api::AcceptHandOverRequest { request_id: id(), ..accept };
    check_refused(desk.0.accept_hand_over(again).await, Code::FailedPrecondition, "NO_HAND_OVER");

    let keep = || api::KeepPromiseRequest { request_id: id(), case_id, promise_id };
    let early = colleague.0.keep_promise(keep()).await;
    check_refused(early, Code::FailedPrecondition, "STEPS_OPEN");
    let step = "registered".to_owned();
    let check = api::CheckStepRequest { request_id: id(), case_id, promise_id, step };
    colleague.0.check_step(check).await.unwrap();
    colleague.0.keep_promise(keep()).await.unwrap();
    let list = colleague.0.get_hand_over_list(api::GetHandOverListRequest {}).await.unwrap();
    assert!(list.into_inner().cases.is_empty(), "nothing is owed");
}

#[tokio::test]
async fn a_colleague_is_consulted_and_takes_the_caller() {
    let hotline = TestHotline::open().await;
    let (mut desk, mut voice) = (Desk::ready(&hotline, "op-1").await, Voice::of(&hotline));
    let (call_id, case_id) = {
        let accepted = talk(&hotline, &mut desk).await;
        (accepted.call_id, accepted.case_id)
    };
    let mut colleague = Desk::ready(&hotline, "op-2").await;
    let nobody = api::ConsultRequest { request_id: id(), ..Default::default() };
    check_refused(desk.0.consult(nobody).await, Code::InvalidArgument, "MISSING_FIELD");
    let consult = api::ConsultRequest {
        request_id: id(),
        target: Some(api::Target::operator("op-2")),
        case_id: 0,
    };
    let consult_id = desk.0.consult(consult).await.unwrap().into_inner().call_id;
    let offer = colleague.offer().await;
    assert_eq!((offer.kind(), offer.asker_id.as_str()), (CallKind::Consult, "op-1"));
    assert!(offer.by_name);
    colleague.accept().await;
    let bridge = voice.look(consult_id).await.1.unwrap();
    assert_eq!(
        (bridge.operator_ids, bridge.joined_call_id),
        (vec!["op-1".into(), "op-2".into()], 0)
    );
    voice.connected(consult_id).await;
    let get = api::ConsoleServiceGetCaseRequest { case_id };
    colleague.0.get_case(get).await.expect("who is consulted may look");

    desk.0.join_consult(api::JoinConsultRequest { request_id: id() }).await.unwrap();
    assert_eq!(voice.look(consult_id).await.1.unwrap().joined_call_id, call_id);
    assert!(desk.look().await.consult.unwrap().joined);
    let complete = api::CompleteConsultRequest { request_id: id(), hand_over: true };
    desk.0.complete_consult(complete).await.unwrap();
    assert_eq!(desk.look().await.status(), DeskStatus::WrapUp);
    let seen = colleague.look().await;
    assert_eq!(seen.call.unwrap().call.unwrap().call_id, call_id);
    assert_eq!(seen.hand_overs.len(), 1);
    assert_eq!(voice.look(consult_id).await.0.end_reason(), EndReason::Consulted);
}

fn transfer(case_id: u64) -> api::ProposeTransferRequest {
    let covers = [api::SummaryPart::Situation, api::SummaryPart::CallerNumber];
    api::ProposeTransferRequest {
        request_id: id(),
        case_id,
        partner_id: "spring".into(),
        need: "food".into(),
        manner: api::TransferManner::Warm.into(),
        consent: Some(api::Consent {
            basis: api::ConsentBasis::Given.into(),
            reason: String::new(),
            covers: covers.map(i32::from).to_vec(),
        }),
        summary: Some(api::Summary { situation: "no food".into(), ..Default::default() }),
        gives_back_id: 0,
    }
}

#[tokio::test]
async fn a_caller_is_proposed_to_a_partner_and_the_story_is_told() {
    let hotline = TestHotline::open().await;
    let mut desk = Desk::ready(&hotline, "op-1").await;
    let case_id = talk(&hotline, &mut desk).await.case_id;
    let list = api::ListPartnersRequest { need: "food".into(), case_id, ..Default::default() };
    let partners = desk.0.list_partners(list).await.unwrap().into_inner().partners;
    assert_eq!(partners.len(), 2);

    let told = api::Summary { background: "alone".into(), ..Default::default() };
    let too_much = api::ProposeTransferRequest { summary: Some(told), ..transfer(case_id) };
    let refused = desk.0.propose_transfer(too_much).await;
    check_refused(refused, Code::InvalidArgument, "NOT_COVERED");
    let proposed = desk.0.propose_transfer(transfer(case_id)).await.unwrap().into_inner();
    let transfer_id = proposed.transfer_id;
    let at_desk = desk.look().await.call.unwrap();
    let summary = at_desk.transfers[0].summary.clone().unwrap();
    assert_eq!((summary.situation.as_str(), summary.caller_number.as_str()), ("no food", NUMBER));
    assert_eq!(at_desk.promises[0].transfer_id, transfer_id);

    let mut supervisor = hotline.supervisor();
    let list = api::SupervisorServiceListTransfersRequest { open_only: true, ..Default::default() };
    let listed = supervisor.list_transfers(list).await.unwrap().into_inner().transfers;
    assert_eq!((listed.len(), listed[0].summary.as_ref()), (1, None));
    let partners = supervisor.list_partners(api::SupervisorServiceListPartnersRequest {}).await;
    let partners = partners.unwrap().into_inner().partners;
    let spring = partners.iter().find(|partner| partner.partner_id == "spring").unwrap();
    assert_eq!((spring.open, spring.open_transfers, spring.room), (true, 1, 9));
    let promises = supervisor.list_promises(api::ListPromisesRequest::default()).await.unwrap();
    assert_eq!(promises.into_inner().promises[0].case_id, case_id);

    let reason = "caller-declined".to_owned();
    let withdraw = api::WithdrawTransferRequest { request_id: id(), transfer_id, reason };
    desk.0.withdraw_transfer(withdraw).await.unwrap();
    hotline.hire("op-2").await;
    let (operator_id, reason) = ("op-2".to_owned(), "on-leave".to_owned());
    let reassign = api::ReassignRequest { request_id: id(), case_id, operator_id, reason };
    supervisor.reassign(reassign).await.unwrap();
    let story = supervisor.explain_case(api::ExplainCaseRequest { case_id }).await.unwrap();
    let story = story.into_inner().events;
    let names: Vec<_> = story.iter().map(|event| event.name.as_str()).collect();
    let expected = [
        "case_opened",
        "call_opened",
        "offer_made",
        "offer_accepted",
        "owner_set",
        "call_connected",
        "promise_made",
        "transfer_proposed",
        "promise_withdrawn",
        "transfer_withdrawn",
        "owner_set",
    ];
    assert_eq!(names, expected);
    assert_eq!(story[7].transfer_id, transfer_id);
    assert!(story.iter().all(|event| !event.sentence.contains("5550143")));

    // Who may see the case hears the same; nobody else hears anything.
    let asked = || api::ConsoleServiceExplainCaseRequest { case_id };
    let told = hotline.console("op-2").explain_case(asked()).await.unwrap().into_inner();
    assert_eq!(told.events, story);
    hotline.hire("op-3").await;
    let elsewhere = hotline.console("op-3").explain_case(asked()).await;
    check_refused(elsewhere, Code::PermissionDenied, "CASE_ELSEWHERE");
    let unknown = api::ConsoleServiceExplainCaseRequest { case_id: 99 };
    let unknown = hotline.console("op-3").explain_case(unknown).await;
    check_refused(unknown, Code::NotFound, "UNKNOWN_CASE");
    let unknown = supervisor.explain_case(api::ExplainCaseRequest { case_id: 99 }).await;
    check_refused(unknown, Code::NotFound, "UNKNOWN_CASE");
}
