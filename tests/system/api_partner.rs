//! Partners: callers go out and come in step by step, each partner sees its own transfers and
//! nothing else, and no more of a caller than the consent covers.

use std::collections::BTreeMap;
use std::time::Duration;

use firstline::client::PartnerLine;
use firstline::clock::Clock;
use firstline::domain::{
    Actor, CallId, CaseId, Command, Consent, ConsentBasis, Manner, Part, ProposeTransfer, Reply,
    TransferId,
};
use firstline::rpc::api;
use firstline::rpc::api::connect_partner_request::Command as Ask;
use firstline::rpc::api::connect_partner_response::Message as Told;
use firstline::rpc::api::console_service_client::ConsoleServiceClient;
use firstline::rpc::api::partner_answer::Result as Answer;
use firstline::rpc::api::partner_service_client::PartnerServiceClient;
use firstline::rpc::api::watch_transfers_response::Message as Seen;
use firstline::rpc::api::{SummaryPart, TransferHolder, TransferState};
use firstline::rpc::identity::Role;
use firstline::rpc::vault::Field;
use tokio::sync::mpsc;
use tokio::time::timeout;
use tokio_stream::wrappers::ReceiverStream;
use tonic::{Code, Streaming};

use crate::support::hotline::{Signed, TestHotline, call, check_refused, id};

/// Longer than anything here takes, so that a test that waits in vain ends.
const PATIENCE: Duration = Duration::from_secs(20);

type Partner = PartnerServiceClient<Signed>;

/// An operator who talks with a caller.
struct Talk {
    console: ConsoleServiceClient<Signed>,
    call: CallId,
    case: CaseId,
}

async fn offered(console: &mut ConsoleServiceClient<Signed>) -> u64 {
    let watch = api::WatchDeskRequest::default();
    let mut desks = console.watch_desk(watch).await.unwrap().into_inner();
    let offer = next(&mut desks, |message| message.desk?.offer).await;
    offer.offer_id
}

async fn accept_offer(console: &mut ConsoleServiceClient<Signed>) -> api::AcceptResponse {
    let offer_id = offered(console).await;
    let accept = api::AcceptRequest { request_id: id(), offer_id };
    console.accept(accept).await.unwrap().into_inner()
}

async fn hear_one_another(hotline: &TestHotline, call_id: u64) {
    let connected = api::ReportConnectedRequest { request_id: id(), call_id };
    hotline.gateway("pbx").report_connected(connected).await.unwrap();
}

async fn talk(hotline: &TestHotline, operator: &str) -> Talk {
    let mut console = hotline.ready(operator).await;
    let open = api::OpenCallRequest { district: "old-town".into(), ..call() };
    hotline.gateway("pbx").open_call(open).await.unwrap();
    let accepted = accept_offer(&mut console).await;
    hear_one_another(hotline, accepted.call_id).await;
    Talk { console, call: CallId(accepted.call_id), case: CaseId(accepted.case_id) }
}

/// The operator proposes the caller to Spring Street, with the consent to tell what is happening
/// and the number.
async fn propose_out(hotline: &TestHotline, talk: &Talk, operator: &str) -> u64 {
    let centre = hotline.switchboard.state();
    let case = centre.case(talk.case).unwrap();
    let situation = hotline.vault.seal_in(case, Field::Summary, "no food in the house").await;
    let situation = situation.unwrap().unwrap();
    let number = centre.call(talk.call).unwrap().number.clone().unwrap();
    let summary = BTreeMap::from([(Part::Situation, situation), (Part::Number, number)]);
    let covers = summary.keys().copied().collect();
    let operator: firstline::domain::OperatorId = operator.parse().unwrap();
    let propose = ProposeTransfer {
        operator: operator.clone(),
        case: talk.case,
        partner: "spring".parse().unwrap(),
        need: "food".parse().unwrap(),
        manner: Manner::Warm,
        consent: Consent { basis: ConsentBasis::Given, covers },
        summary,
        gives_back: None,
    };
    let by = Actor::Operator(operator);
    match hotline.submit(by, Command::ProposeTransfer(propose)).await {
        Reply::Proposed(TransferId(id)) => id,
        other => panic!("{other:?}"),
    }
}

/// A caller of Spring Street, who has waited there for five minutes.
fn inbound(reference: &str) -> api::PartnerServiceProposeTransferRequest {
    let covers = [SummaryPart::Assessment, SummaryPart::CallerNumber];
    api::PartnerServiceProposeTransferRequest {
        request_id: id(),
        reference: reference.into(),
        queue: "medical".into(),
        need: "doctor".into(),
        waited: Some(prost_types::Duration { seconds: 300, nanos: 0 }),
        consent: Some(api::Consent {
            basis: api::ConsentBasis::Given.into(),
            reason: String::new(),
            covers: covers.map(i32::from).to_vec(),
        }),
        summary: Some(api::Summary {
            assessment: "fever since noon".into(),
            caller_number: "+12025550177".into(),
            ..Default::default()
        }),
        path: vec!["spring".into()],
        ..Default::default()
    }
}

async fn get(partner: &mut Partner, transfer_id: u64) -> api::Transfer {
    let got = partner.get_transfer(api::GetTransferRequest { transfer_id }).await;
    got.unwrap().into_inner().transfer.unwrap()
}

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

/// The very next message.
async fn following<M>(stream: &mut Streaming<M>) -> M {
    next(stream, Some).await
}

fn accept(transfer_id: u64) -> api::AcceptTransferRequest {
    api::AcceptTransferRequest { request_id: id(), transfer_id, reference: "s-17".into() }
}

fn connected(transfer_id: u64) -> api::ReportTransferConnectedRequest {
    api::ReportTransferConnectedRequest { request_id: id(), transfer_id }
}

fn complete(transfer_id: u64, outcome: &str) -> api::CompleteTransferRequest {
    let text = "a warm meal was brought".into();
    api::CompleteTransferRequest { request_id: id(), transfer_id, outcome: outcome.into(), text }
}

#[tokio::test]
async fn a_partner_takes_a_caller_and_says_how_it_ended() {
    let hotline = TestHotline::open().await;
    let mut talk = talk(&hotline, "op-1").await;
    let transfer_id = propose_out(&hotline, &talk, "op-1").await;
    let mut spring = hotline.partner("spring");

    let proposed = get(&mut spring, transfer_id).await;
    assert_eq!((proposed.state(), proposed.holder()), (TransferState::Proposed, CENTRE));
    assert_eq!((proposed.need.as_str(), proposed.district.as_str()), ("food", "old-town"));
    assert!(proposed.until.is_some());
    let told = proposed.summary.unwrap();
    assert_eq!(told.situation, "no food in the house");
    assert!(told.caller_number.is_empty(), "who it is matters only to those who take them");

    let early = spring.complete_transfer(complete(transfer_id, "helped")).await;
    check_refused(early, Code::FailedPrecondition, "TRANSFER_NOT_CONNECTED");
    // Each step twice: what is so already is answered as if it were new.
    for _ in 0..2 {
        spring.accept_transfer(accept(transfer_id)).await.unwrap();
    }
    let accepted = get(&mut spring, transfer_id).await;
    assert_eq!((accepted.state(), accepted.holder()), (TransferState::Accepted, CENTRE));
    assert_eq!(accepted.reference, "s-17");
    assert_eq!(accepted.summary.unwrap().caller_number, "+12025550143");

    for _ in 0..2 {
        spring.report_transfer_connected(connected(transfer_id)).await.unwrap();
    }
    let with_them = get(&mut spring, transfer_id).await;
    assert_eq!((with_them.state(), with_them.holder()), (TransferState::Connected, PARTNER));
    assert!(with_them.connected_at.is_some() && with_them.outcome_due_at.is_some());
    let desk = talk.console.get_desk(api::GetDeskRequest {}).await.unwrap().into_inner();
    assert_eq!(desk.desk.unwrap().status(), api::DeskStatus::WrapUp);

    let progress = |text: &str| api::ReportTransferProgressRequest {
        request_id: id(),
        transfer_id,
        text: text.into(),
    };
    spring.report_transfer_progress(progress("on the way")).await.unwrap();
    let silent = spring.report_transfer_progress(progress("")).await;
    check_refused(silent, Code::InvalidArgument, "MISSING_FIELD");
    for _ in 0..2 {
        spring.complete_transfer(complete(transfer_id, "helped")).await.unwrap();
    }
    let other = spring.complete_transfer(complete(transfer_id, "not-found")).await;
    check_refused(other, Code::FailedPrecondition, "TRANSFER_OVER");
    let done = get(&mut spring, transfer_id).await;
    assert_eq!((done.state(), done.outcome.as_str()), (TransferState::Completed, "helped"));
    assert!(done.settled_at.is_some() && done.summary.is_none(), "nothing is told any more");
}

const CENTRE: TransferHolder = TransferHolder::Centre;
const PARTNER: TransferHolder = TransferHolder::Partner;

#[tokio::test]
async fn a_partner_sees_its_own_and_nothing_else() {
    let hotline = TestHotline::open().await;
    let talk = talk(&hotline, "op-1").await;
    let transfer_id = propose_out(&hotline, &talk, "op-1").await;
    let mut harbour = hotline.partner("harbour");

    let elsewhere = |result: Result<_, _>| {
        check_refused::<()>(result, Code::PermissionDenied, "TRANSFER_ELSEWHERE");
    };
    let look = api::GetTransferRequest { transfer_id };
    elsewhere(harbour.get_transfer(look).await.map(|_| ()));
    elsewhere(harbour.accept_transfer(accept(transfer_id)).await.map(|_| ()));
    elsewhere(harbour.report_transfer_connected(connected(transfer_id)).await.map(|_| ()));
    let outcome = complete(transfer_id, "helped");
    elsewhere(harbour.complete_transfer(outcome).await.map(|_| ()));
    let list = api::ListTransfersRequest::default();
    let listed = harbour.list_transfers(list.clone()).await.unwrap().into_inner();
    assert_eq!(listed.transfers, []);
    let never = harbour.accept_transfer(accept(999)).await;
    check_refused(never, Code::NotFound, "UNKNOWN_TRANSFER");

    let mut spring = hotline.partner("spring");
    let declined =
        api::DeclineTransferRequest { request_id: id(), transfer_id, reason: "nobody-free".into() };
    spring.decline_transfer(declined).await.unwrap();
    let in_state = |state: TransferState| api::ListTransfersRequest {
        state: state.into(),
        ..Default::default()
    };
    let open = spring.list_transfers(in_state(TransferState::Proposed)).await.unwrap();
    assert_eq!(open.into_inner().transfers, []);
    let over = spring.list_transfers(in_state(TransferState::Declined)).await.unwrap();
    assert_eq!(over.into_inner().transfers[0].reason, "nobody-free");

    let mut nobody = hotline.partner("nobody");
    let listed = nobody.list_transfers(list).await;
    check_refused(listed, Code::NotFound, "UNKNOWN_PARTNER");
    let watched = nobody.watch_transfers(api::WatchTransfersRequest::default()).await;
    check_refused(watched.map(|_| ()), Code::NotFound, "UNKNOWN_PARTNER");
    let proposed = nobody.propose_transfer(inbound("n-1")).await;
    check_refused(proposed, Code::NotFound, "UNKNOWN_PARTNER");
}

#[tokio::test]
async fn a_partners_caller_comes_in_and_the_outcome_goes_back() {
    let hotline = TestHotline::open().await;
    let mut console = hotline.ready("op-1").await;
    let mut spring = hotline.partner("spring");
    let proposed = spring.propose_transfer(inbound("s-1")).await.unwrap().into_inner();
    // Another day, another request: the reference finds the first.
    let again = spring.propose_transfer(inbound("s-1")).await.unwrap().into_inner();
    assert_eq!(again, proposed);
    let transfer_id = proposed.transfer_id;
    let waiting = get(&mut spring, transfer_id).await;
    assert_eq!((waiting.state(), waiting.holder()), (TransferState::Proposed, PARTNER));
    assert_eq!((waiting.call_id, waiting.reference.as_str()), (proposed.call_id, "s-1"));
    assert!(waiting.summary.is_none(), "the partner knows what it has told");
    let (arrived, proposed_at) = (waiting.arrived_at.unwrap(), waiting.proposed_at.unwrap());
    assert!((299..=301).contains(&(proposed_at.seconds - arrived.seconds)));

    let accepted = accept_offer(&mut console).await;
    assert_eq!(accepted.call_id, proposed.call_id);
    assert_eq!(get(&mut spring, transfer_id).await.state(), TransferState::Accepted);
    let confirm = || api::ConfirmOutcomeRequest { request_id: id(), transfer_id };
    let early = spring.confirm_outcome(confirm()).await;
    check_refused(early, Code::FailedPrecondition, "TRANSFER_NOT_COMPLETED");
    hear_one_another(&hotline, accepted.call_id).await;
    let ours = get(&mut spring, transfer_id).await;
    assert_eq!((ours.state(), ours.holder()), (TransferState::Connected, CENTRE));
    let late = spring.withdraw_transfer(withdraw(transfer_id)).await;
    check_refused(late, Code::FailedPrecondition, "TRANSFER_CONNECTED");

    let desk = console.get_desk(api::GetDeskRequest {}).await.unwrap().into_inner().desk.unwrap();
    assert_eq!(desk.call.unwrap().caller_number, "+12025550177");
    console.end_call(api::EndCallRequest { request_id: id() }).await.unwrap();
    let (note, disposition) = (String::new(), "advised".to_owned());
    let wrap_up = api::WrapUpRequest { request_id: id(), note, disposition };
    console.wrap_up(wrap_up).await.unwrap();
    let done = get(&mut spring, transfer_id).await;
    assert_eq!((done.state(), done.outcome.as_str()), (TransferState::Completed, "advised"));
    assert!(done.confirmed_at.is_none());
    for _ in 0..2 {
        spring.confirm_outcome(confirm()).await.unwrap();
    }
    assert!(get(&mut spring, transfer_id).await.confirmed_at.is_some());
}

fn withdraw(transfer_id: u64) -> api::PartnerServiceWithdrawTransferRequest {
    let reason = "caller-hung-up".into();
    api::PartnerServiceWithdrawTransferRequest { request_id: id(), transfer_id, reason }
}

#[tokio::test]
async fn what_cannot_be_proposed() {
    let hotline = TestHotline::open().await;
    let mut spring = hotline.partner("spring");
    let mut refused = async |request: api::PartnerServiceProposeTransferRequest, code, reason| {
        check_refused(spring.propose_transfer(request).await, code, reason);
    };
    let bad = Code::InvalidArgument;
    refused(api::PartnerServiceProposeTransferRequest::default(), bad, "BAD_REQUEST_ID").await;

    let mut request = inbound("s-1");
    request.consent.as_mut().unwrap().covers = vec![SummaryPart::Assessment.into()];
    refused(request, bad, "NOT_COVERED").await;
    let mut request = inbound("s-1");
    request.consent.as_mut().unwrap().basis = api::ConsentBasis::Emergency.into();
    refused(request, bad, "MISSING_FIELD").await;
    let mut request = inbound("s-1");
    request.summary.as_mut().unwrap().caller_number = "call me".into();
    refused(request, bad, "BAD_NUMBER").await;
    let request = api::PartnerServiceProposeTransferRequest { consent: None, ..inbound("s-1") };
    refused(request, bad, "MISSING_FIELD").await;
    let reference = String::new();
    let request = api::PartnerServiceProposeTransferRequest { reference, ..inbound("s-1") };
    refused(request, bad, "MISSING_FIELD").await;
    let waited = Some(prost_types::Duration { seconds: -1, nanos: 0 });
    let request = api::PartnerServiceProposeTransferRequest { waited, ..inbound("s-1") };
    refused(request, bad, "BAD_TIME").await;
    let path = (0..9).map(|hop| format!("hotline-{hop}")).collect();
    let request = api::PartnerServiceProposeTransferRequest { path, ..inbound("s-1") };
    refused(request, Code::FailedPrecondition, "TOO_MANY_HOPS").await;
    let overflow = true;
    let request = api::PartnerServiceProposeTransferRequest { overflow, ..inbound("s-1") };
    refused(request, Code::ResourceExhausted, "NO_ROOM_TO_HELP").await;
    let queue = "dentist".into();
    let request = api::PartnerServiceProposeTransferRequest { queue, ..inbound("s-1") };
    refused(request, Code::NotFound, "UNKNOWN_QUEUE").await;
    let request = api::PartnerServiceProposeTransferRequest { gives_back_id: 17, ..inbound("s-1") };
    refused(request, Code::NotFound, "UNKNOWN_TRANSFER").await;
}

#[tokio::test]
async fn a_watch_goes_on_where_it_broke_off() {
    let hotline = TestHotline::open().await;
    let mut spring = hotline.partner("spring");
    let list = api::ListTransfersRequest::default();
    let listed = spring.list_transfers(list).await.unwrap().into_inner();
    let from = async |after_version| {
        let watch = api::WatchTransfersRequest { after_version };
        hotline.partner("spring").watch_transfers(watch).await.unwrap().into_inner()
    };
    let mut watch = from(Some(listed.version)).await;
    assert!(matches!(following(&mut watch).await.message, Some(Seen::Listed(_))));

    let first = spring.propose_transfer(inbound("s-1")).await.unwrap().into_inner();
    let Some(Seen::TransferChanged(seen)) = following(&mut watch).await.message else { panic!() };
    assert_eq!(seen.transfer.unwrap().transfer_id, first.transfer_id);
    drop(watch);
    // What happens while nobody watches comes first, as it stands, and nothing else.
    let second = spring.propose_transfer(inbound("s-2")).await.unwrap().into_inner();
    spring.withdraw_transfer(withdraw(second.transfer_id)).await.unwrap();
    let mut watch = from(Some(seen.version)).await;
    let Some(Seen::TransferChanged(missed)) = following(&mut watch).await.message else { panic!() };
    let missed = missed.transfer.unwrap();
    assert_eq!(missed.transfer_id, second.transfer_id);
    assert_eq!((missed.state(), &*missed.reason), (TransferState::Withdrawn, "caller-hung-up"));
    let Some(Seen::Listed(listed)) = following(&mut watch).await.message else { panic!() };

    let mut all = from(None).await;
    for expected in [first.transfer_id, second.transfer_id] {
        let Some(Seen::TransferChanged(seen)) = following(&mut all).await.message else { panic!() };
        assert_eq!(seen.transfer.unwrap().transfer_id, expected);
    }
    assert!(matches!(following(&mut all).await.message, Some(Seen::Listed(_))));
    let mut ahead = from(Some(listed.version + 1000)).await;
    let ended = timeout(PATIENCE, ahead.message()).await.unwrap();
    check_refused(ended, Code::OutOfRange, "VERSION_AHEAD");
}

/// A partner on its stream.
struct Stream {
    up: mpsc::Sender<api::ConnectPartnerRequest>,
    down: Streaming<api::ConnectPartnerResponse>,
}

impl Stream {
    async fn connect(hotline: &TestHotline, partner: &str) -> Self {
        let (up, requests) = mpsc::channel(8);
        let down = hotline.partner(partner).connect_partner(ReceiverStream::new(requests)).await;
        Self { up, down: down.unwrap().into_inner() }
    }

    async fn send(&self, command: Option<Ask>) {
        self.up.send(api::ConnectPartnerRequest { command }).await.unwrap();
    }

    async fn following(&mut self) -> Told {
        following(&mut self.down).await.message.unwrap()
    }

    /// Gives a command and waits for its answer; what changes meanwhile is told beside it.
    async fn ask(&mut self, command: Ask) -> (Answer, Vec<api::Transfer>) {
        self.send(Some(command)).await;
        let mut changed = Vec::new();
        loop {
            match self.following().await {
                Told::Answer(answer) => return (answer.result.unwrap(), changed),
                Told::TransferChanged(told) => changed.extend(told.transfer),
                other => panic!("{other:?}"),
            }
        }
    }

    async fn changed(&mut self) -> api::Transfer {
        match self.following().await {
            Told::TransferChanged(changed) => changed.transfer.unwrap(),
            other => panic!("{other:?}"),
        }
    }
}

#[tokio::test]
async fn a_partner_on_its_stream() {
    let hotline = TestHotline::open().await;
    let mut spring = Stream::connect(&hotline, "spring").await;
    assert!(matches!(spring.following().await, Told::Listed(_)));
    spring.send(None).await;
    let Told::Answer(answer) = spring.following().await else { panic!() };
    let Some(Answer::Failure(failure)) = answer.result else { panic!() };
    assert_eq!(failure.reason, "MISSING_FIELD");
    let (refused, _) = spring.ask(Ask::AcceptTransfer(accept(999))).await;
    assert!(matches!(refused, Answer::Failure(failure) if failure.reason == "UNKNOWN_TRANSFER"));

    let (proposed, mut changed) = spring.ask(Ask::ProposeTransfer(inbound("s-1"))).await;
    let Answer::ProposeTransfer(proposed) = proposed else { panic!("{proposed:?}") };
    if changed.is_empty() {
        changed.push(spring.changed().await);
    }
    assert_eq!(changed[0].transfer_id, proposed.transfer_id);
    // A console rings: the call changes, the transfer does not, and the partner hears nothing.
    let mut console = hotline.ready("op-1").await;
    offered(&mut console).await;
    let sent_at = Some(prost_types::Timestamp { seconds: 7, nanos: 0 });
    spring.send(Some(Ask::Heartbeat(api::PartnerHeartbeat { sent_at }))).await;
    assert_eq!(spring.following().await, Told::Heartbeat(api::PartnerHeartbeat { sent_at }));
    accept_offer(&mut console).await;
    assert_eq!(spring.changed().await.state(), TransferState::Accepted);
    let (withdrawn, _) = spring.ask(Ask::WithdrawTransfer(withdraw(proposed.transfer_id))).await;
    assert!(matches!(withdrawn, Answer::WithdrawTransfer(_)), "{withdrawn:?}");

    // The other partner's stream was told of none of it.
    let mut harbour = Stream::connect(&hotline, "harbour").await;
    assert!(matches!(harbour.following().await, Told::Listed(_)));
    hotline.stop.cancel();
    assert!(matches!(harbour.following().await, Told::GoingAway(_)));
    let ended = timeout(PATIENCE, harbour.down.message()).await.unwrap();
    check_refused(ended, Code::Unavailable, "GOING_AWAY");
}

#[tokio::test]
async fn a_partner_gives_the_caller_back() {
    let hotline = TestHotline::open().await;
    let talk = talk(&hotline, "op-1").await;
    let transfer_id = propose_out(&hotline, &talk, "op-1").await;
    let mut spring = hotline.partner("spring");
    spring.accept_transfer(accept(transfer_id)).await.unwrap();
    spring.report_transfer_connected(connected(transfer_id)).await.unwrap();
    let back = || api::ReturnTransferRequest {
        request_id: id(),
        transfer_id,
        reason: "needs-doctor".into(),
        text: "short of breath since this morning".into(),
        on_the_line: true,
    };
    for _ in 0..2 {
        spring.return_transfer(back()).await.unwrap();
    }
    let returned = get(&mut spring, transfer_id).await;
    assert_eq!((returned.state(), returned.holder()), (TransferState::Returned, CENTRE));
    assert_eq!(returned.reason, "needs-doctor");
    let centre = hotline.switchboard.state();
    let call = centre.call(talk.call).unwrap();
    assert!(!call.has_ended(), "{:?}", call.state);
    assert!(call.arrival < Clock::system().now());
}

#[tokio::test]
async fn a_partners_line() {
    let hotline = TestHotline::open().await;
    let connection = hotline.connection(Role::Partner, "spring");
    let line = PartnerLine::connect(&connection).await.unwrap();
    let mut changes = line.changes();
    let proposed = line.propose(inbound("s-1")).await.unwrap();
    let told = timeout(PATIENCE, changes.next()).await.unwrap().unwrap();
    assert_eq!(told.id(), proposed.transfer_id);
    line.withdraw(proposed.transfer_id, "caller-hung-up").await.unwrap();
    let mut transfer = line.transfer(proposed.transfer_id);
    let is_over = |news: &Option<firstline::client::TransferNews>| {
        let transfer = news.as_ref().and_then(|news| news.transfer());
        transfer.is_some_and(|transfer| transfer.state() == TransferState::Withdrawn)
    };
    drop(timeout(PATIENCE, transfer.wait_for(is_over)).await.unwrap().unwrap());
    let error = line.accept(proposed.transfer_id, "").await.unwrap_err();
    assert_eq!(error.reason, "TRANSFER_OTHER_WAY");
}
