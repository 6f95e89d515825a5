//! Two twinned centres on servers that know nothing of one another: a carrier between them speaks
//! to each as a partner does. It dies at every step, and another goes on.

use std::io::BufRead;
use std::path::Path;
use std::process::Stdio;
use std::sync::Arc;
use std::time::Duration;

use firstline::carry::{End, between};
use firstline::centre::{Centre, invariants, twins};
use firstline::client::PartnerLine;
use firstline::domain::{
    Actor, Call, Command, Holder, Settings, Transfer, TransferId, TransferState,
};
use firstline::rpc::api;
use firstline::rpc::identity::Role;
use firstline::switchboard::Interest;
use tokio::task::JoinHandle;

use crate::support::hotline::{Premises, TestHotline, id};
use crate::support::serve::ServeProcess;

const PATIENCE: Duration = Duration::from_secs(20);
const TRANSFER: TransferId = TransferId(1);
const NUMBER: &str = "+12025550143";

/// Two deployments, and whoever carries between them.
struct Region {
    west: TestHotline,
    east: TestHotline,
    carrier: JoinHandle<()>,
}

fn settings(twin: &str) -> Settings {
    let text = format!(
        r#"
        zone = "UTC"
        lines = 4
        medical_licences = ["nurse"]
        dispositions = ["advised"]
        [queues.medical]
        licences = ["nurse"]
        [triage]
        red_flags = ["convulsion"]
        otherwise = "standard"
        [partners.{twin}]
        name = "The other hotline"
        gateway = "pbx"
        needs = ["medical", "doctor"]
        twin = {{ centre = "{twin}" }}
        [exchange.overflow]
        twins = ["{twin}"]
        ready_below = 1
        "#
    );
    toml::from_str(&text).unwrap()
}

async fn hotline(centre: &str, twin: &str) -> TestHotline {
    let premises = Premises {
        centre: centre.parse().unwrap(),
        settings: settings(twin),
        ..Premises::default()
    };
    TestHotline::open_at(premises, |_| {}).await
}

impl Region {
    /// Nobody works in the west; in the east a nurse waits for a call, if anybody does.
    async fn open(is_east_manned: bool) -> Self {
        let (west, east) = (hotline("west", "east").await, hotline("east", "west").await);
        if is_east_manned {
            east.ready("bea").await;
        }
        let carrier = carrier(&west, &east).await;
        Self { west, east, carrier }
    }

    /// Whoever carries ends as a killed process does, and another one begins.
    async fn change_carrier(&mut self) {
        self.carrier.abort();
        self.carrier = carrier(&self.west, &self.east).await;
    }

    fn states(&self) -> (Arc<Centre>, Arc<Centre>) {
        (self.west.switchboard.state(), self.east.switchboard.state())
    }

    /// Waits until both centres have come so far. Nobody is ever in two hands on the way.
    async fn until(&self, what: &str, is_so: impl Fn(&Centre, &Centre) -> bool) {
        let subscribe =
            |hotline: &TestHotline| hotline.switchboard.subscribe(Interest::Everything).unwrap().1;
        let (mut one, mut other) = (subscribe(&self.west), subscribe(&self.east));
        let wait = async {
            loop {
                let (west, east) = self.states();
                for centre in [&west, &east] {
                    assert_eq!(invariants::violations(centre), Vec::<String>::new(), "{what}");
                }
                for (origin, twin) in [(&west, &east), (&east, &west)] {
                    for out in origin.transfers() {
                        assert!(!twins::is_in_two_hands(origin, twin, out), "{what}");
                    }
                }
                if is_so(&west, &east) {
                    return;
                }
                tokio::select! {
                    commit = one.next() => { commit.unwrap().unwrap(); }
                    commit = other.next() => { commit.unwrap().unwrap(); }
                }
            }
        };
        let in_time = tokio::time::timeout(PATIENCE, wait).await;
        let sides = || {
            let (west, east) = self.states();
            [west, east].map(|centre| centre.transfers().cloned().collect::<Vec<_>>())
        };
        in_time.unwrap_or_else(|_| panic!("{what}: {:#?}", sides()));
    }

    async fn calls(&self, at: &TestHotline, opening: api::OpenCallRequest) -> u64 {
        let request_id = id();
        let opening = api::OpenCallRequest { request_id, queue: "medical".into(), ..opening };
        at.gateway("pbx").open_call(opening).await.unwrap().into_inner().call_id
    }

    async fn accept(&self, at: &TestHotline, operator: &str) {
        let offer = at.switchboard.state().offers().next().unwrap().id;
        let operator = operator.parse().unwrap();
        at.submit(Actor::Operator(operator), Command::Accept { operator: bea(), offer }).await;
    }

    async fn connect(&self, at: &TestHotline, transfer: TransferId) {
        let call = at.switchboard.state().transfer(transfer).unwrap().call.unwrap();
        let by = Actor::Gateway("pbx".parse().unwrap());
        at.submit(by, Command::ReportConnected(call)).await;
    }
}

async fn carrier(west: &TestHotline, east: &TestHotline) -> JoinHandle<()> {
    let west = PartnerLine::connect(&west.connection(Role::Partner, "east")).await.unwrap();
    let east = PartnerLine::connect(&east.connection(Role::Partner, "west")).await.unwrap();
    tokio::spawn(between(End::of(west), End::of(east)))
}

fn bea() -> firstline::domain::OperatorId {
    "bea".parse().unwrap()
}

fn state(centre: &Centre) -> Option<&TransferState> {
    centre.transfer(TRANSFER).map(|transfer| &transfer.state)
}

/// What people do, one after another.
const SCRIPT: [&str; 5] = ["call", "answer", "connect", "end", "close"];

async fn act(region: &Region, what: &str) {
    let east = &region.east;
    match what {
        "call" => _ = region.calls(&region.west, api::OpenCallRequest::default()).await,
        "answer" => region.accept(east, "bea").await,
        "connect" => region.connect(east, TRANSFER).await,
        "end" => _ = east.submit(Actor::Operator(bea()), Command::EndCall(bea())).await,
        _ => {
            let disposition = Some("advised".parse().unwrap());
            let wrap_up = Command::WrapUp { operator: bea(), note: None, disposition };
            east.submit(Actor::Operator(bea()), wrap_up).await;
        }
    }
}

/// How far the two must have come before the next thing is done.
fn is_through(what: &str, west: &Centre, east: &Centre) -> bool {
    use TransferState::{Accepted, Completed, Connected};

    match (what, state(west), state(east)) {
        ("call", Some(_), Some(_)) => east.offers().next().is_some(),
        ("answer", Some(Accepted { .. }), Some(Accepted { .. })) => true,
        ("connect" | "end", Some(Connected { .. }), Some(Connected { .. })) => true,
        ("close", Some(Completed { .. }), Some(Completed { confirmed_at, .. })) => {
            confirmed_at.is_some()
        }
        _ => false,
    }
}

/// Plays the script; whoever carries dies right after the `fatal` step, and another takes over.
async fn play(fatal: usize) {
    let mut region = Region::open(true).await;
    for (step, what) in SCRIPT.into_iter().enumerate() {
        act(&region, what).await;
        if step == fatal {
            region.change_carrier().await;
        }
        let about = format!("{what}, with a death after step {fatal}");
        region.until(&about, |west, east| is_through(what, west, east)).await;
    }
    let (west, east) = region.states();
    let [out, other] = [&west, &east].map(|centre| centre.transfer(TRANSFER).unwrap());
    assert_eq!((out.holder(), other.holder()), (Holder::Partner, Holder::Centre));
    let apart = out.arrival.since(other.arrival).max(other.arrival.since(out.arrival));
    assert!(apart < Duration::from_secs(5), "the time waited travels with the caller: {apart:?}");
    assert_eq!(other.path, ["west".parse().unwrap()]);
    // One caller, one record on each side, however often it was told.
    assert_eq!((west.transfers().count(), east.transfers().count()), (1, 1));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_caller_overflows_to_another_deployment_and_the_outcome_comes_back() {
    play(usize::MAX).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn whoever_carries_dies_at_any_step_and_another_goes_on() {
    for fatal in 0..SCRIPT.len() {
        play(fatal).await;
    }
}

/// The program itself, until it ends or has said that it carries.
fn program(west: &ServeProcess, east: &ServeProcess, files: &Path, tokens: [&str; 2]) -> String {
    let [here, there] = ["here.token", "there.token"].map(|name| files.join(name));
    std::fs::write(&here, tokens[0]).unwrap();
    std::fs::write(&there, tokens[1]).unwrap();
    let mut child = std::process::Command::new(env!("CARGO_BIN_EXE_firstline"))
        .args(["carry", "--here", west.url(), "--there", east.url(), "--here-token-file"])
        .arg(here)
        .arg("--there-token-file")
        .arg(there)
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    let mut said = String::new();
    std::io::BufReader::new(child.stdout.take().unwrap()).read_line(&mut said).unwrap();
    if said.is_empty() {
        let output = child.wait_with_output().unwrap();
        assert!(!output.status.success());
        return String::from_utf8(output.stderr).unwrap();
    }
    child.kill().unwrap();
    child.wait().unwrap();
    said
}

#[tokio::test(flavor = "multi_thread")]
async fn the_program_carries_for_whom_both_servers_know() {
    let (west, east) = (ServeProcess::start(None, ""), ServeProcess::start(None, ""));
    let files = tempfile::tempdir().unwrap();
    let at_west = west.token(Role::Partner, "guangming", "longhua");
    let at_east = east.token(Role::Partner, "longhua", "guangming");
    let run = |tokens| program(&west, &east, files.path(), tokens);
    assert_eq!(run([&at_west, &at_east]), "carrying\n");
    let refused = run([&at_west, "nonsense"]);
    assert!(refused.contains(&format!("at {}", east.url())), "{refused}");
    let stranger = east.token(Role::Partner, "somebody", "guangming");
    let unknown = run([&at_west, &stranger]);
    assert!(unknown.contains("UNKNOWN_PARTNER"), "{unknown}");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_twin_that_cannot_help_says_so_and_the_caller_waits_on() {
    let region = Region::open(false).await;
    let call = region.calls(&region.west, api::OpenCallRequest::default()).await;
    let is_declined = |west: &Centre, _: &Centre| {
        matches!(state(west), Some(TransferState::Declined { reason, .. })
            if reason.as_str() == "no-room-to-help")
    };
    region.until("the east says no", is_declined).await;
    let (west, east) = region.states();
    assert!(west.calls().any(|waiting| waiting.id.0 == call && !waiting.has_ended()));
    assert_eq!(east.calls().count(), 0);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_caller_who_hangs_up_leaves_both() {
    let region = Region::open(true).await;
    let call = region.calls(&region.west, api::OpenCallRequest::default()).await;
    region.until("it rings in the east", |_, east| east.offers().next().is_some()).await;
    let hang_up = api::HangUpRequest { request_id: id(), call_id: call };
    region.west.gateway("pbx").hang_up(hang_up).await.unwrap();
    let is_over = |west: &Centre, east: &Centre| {
        let is_withdrawn = |centre| matches!(state(centre), Some(TransferState::Withdrawn { .. }));
        is_withdrawn(west) && is_withdrawn(east) && east.offers().next().is_none()
    };
    region.until("nothing rings any more", is_over).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn what_the_twin_must_know_travels_with_the_caller() {
    let region = Region::open(true).await;
    // Somebody works in the west after all, and passes a caller on to the east's doctor.
    let mut console = region.west.ready("ann").await;
    let triage = api::Triage { red_flags: vec!["convulsion".into()], ..Default::default() };
    let opening = api::OpenCallRequest {
        caller_number: NUMBER.into(),
        triage: Some(triage),
        ..Default::default()
    };
    let call_id = region.calls(&region.west, opening).await;
    let west = region.west.switchboard.state();
    let (offer_id, case) = {
        let call = west.calls().find(|call| call.id.0 == call_id).unwrap();
        (west.offers().next().unwrap().id.0, call.case)
    };
    console.accept(api::AcceptRequest { request_id: id(), offer_id }).await.unwrap();
    let connected = api::ReportConnectedRequest { request_id: id(), call_id };
    region.west.gateway("pbx").report_connected(connected).await.unwrap();
    let consent = api::Consent {
        basis: api::ConsentBasis::Given.into(),
        covers: vec![api::SummaryPart::Situation.into(), api::SummaryPart::CallerNumber.into()],
        ..Default::default()
    };
    let summary = api::Summary { situation: "a convulsion at home".into(), ..Default::default() };
    let proposal = api::ProposeTransferRequest {
        request_id: id(),
        case_id: case.0,
        partner_id: "east".into(),
        need: "doctor".into(),
        manner: api::TransferManner::Warm.into(),
        consent: Some(consent),
        summary: Some(summary),
        ..Default::default()
    };
    console.propose_transfer(proposal).await.unwrap();
    region.until("it rings in the east", |_, east| east.offers().next().is_some()).await;

    let east = region.east.switchboard.state();
    let other: &Transfer = east.transfer(TRANSFER).unwrap();
    let call: &Call = east.call(other.call.unwrap()).unwrap();
    assert_eq!(other.need.as_str(), "doctor");
    assert_eq!(call.demand.queue.as_str(), "medical", "there is no queue of that name");
    assert_eq!(call.acuity.number(), 1, "how urgent it is");
    let number = firstline::phone::Numbering::new("CN", ["120"]).unwrap().read(NUMBER).unwrap();
    assert_eq!(call.caller, Some(region.east.vault.caller_hash(&number)));

    // The operator takes the caller back: the east stops ringing.
    let withdraw = api::WithdrawTransferRequest {
        request_id: id(),
        transfer_id: TRANSFER.0,
        reason: "helped-here".into(),
    };
    console.withdraw_transfer(withdraw).await.unwrap();
    region.until("the east stops ringing", |_, east| east.offers().next().is_none()).await;
    let east = region.east.switchboard.state();
    assert!(matches!(state(&east), Some(TransferState::Withdrawn { .. })), "{:?}", state(&east));
}
