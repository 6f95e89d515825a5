//! Every step of a transfer from every place where it can stand, through the public API on a real
//! Redis. The table that says what must come of each is `domain::transfer_steps`, which the tests
//! of the centre walk, too: here the way leads through credentials, gRPC, sealing and the journal.
//!
//! From the beginning of each way a new centre takes the shortest path to a place, tries there
//! whatever changes nothing, says everything twice, and then takes one step further. After each
//! step the invariants hold, and those who were told the step know where the transfer is.

use std::collections::{BTreeMap, BTreeSet, VecDeque};
use std::sync::Arc;
use std::time::Duration;

use firstline::centre::{Centre, invariants};
use firstline::clock::Clock;
use firstline::domain::transfer_steps::{After, Line, Place, Standing, Step, Way};
use firstline::domain::{
    Actor, CallId, CaseId, Command, OperatorId, SessionId, Settings, Timestamp, Transfer,
    TransferId, TransferState,
};
use firstline::journal::{Journal, RedisJournal};
use firstline::rpc::api;
use firstline::rpc::presence::Pulse;
use firstline::switchboard::{Interest, Submission, SubmitError};
use tonic::Status;

use crate::support::hotline::{Premises, TestHotline, call, id, reason};
use crate::support::redis::RedisServer;

const SETTINGS: &str = r#"
zone = "UTC"
lines = 4
medical_licences = ["nurse"]
dispositions = ["advised"]

[queues.medical]
licences = ["nurse"]

[triage]
otherwise = "standard"

[partners.hall]
name = "Town hall neighbours"
gateway = "pbx"
needs = ["food", "advice"]
outcome_within = "10m"

[partners.west]
name = "The hotline in the west"
gateway = "pbx"
needs = ["medical", "advice"]
twin = { centre = "west" }
"#;

const TRANSFER: TransferId = TransferId(1);

/// One centre, in which one transfer walks.
struct World {
    hotline: TestHotline,
    clock: Clock,
    way: Way,
    session: String,
}

/// What came of a step: nothing, or a refusal by its name.
type Told = Result<(), String>;

impl World {
    /// A centre in which a transfer has just been proposed in this way. Ann owns the case if
    /// anybody does; ben can take calls; cat is there, and pauses.
    async fn begin(way: Way, number: usize, journal: &Arc<dyn Journal>) -> Self {
        let clock = Clock::manual(Clock::system().now());
        let mut settings: Settings = toml::from_str(SETTINGS).unwrap();
        let is_inbound = matches!(way, Way::Overflow | Way::Inbound | Way::FromTwin);
        if is_inbound {
            settings.exchange.overflow.twins = vec!["west".parse().unwrap()];
            settings.exchange.overflow.ready_below = Some(1);
        }
        let premises = Premises {
            centre: format!("walk-{number}").parse().unwrap(),
            journal: journal.clone(),
            clock: clock.clone(),
            settings,
            ..Premises::default()
        };
        let hotline = TestHotline::open_at(premises, |house| {
            // Nobody's console is lost but by a step of the table.
            let silence = Duration::from_secs(1_000_000);
            house.pulse = Pulse { interval: silence / 2, silence, silence_ringing: silence };
        });
        let world = Self { hotline: hotline.await, clock, way, session: id() };
        for operator in ["ann", "ben", "cat"] {
            world.hotline.hire(operator).await;
        }
        for operator in ["ann", "cat"] {
            world.sign_in(operator).await;
        }
        match is_inbound {
            true => world.propose_from_outside().await,
            false => world.propose_after_a_talk().await,
        }
        world
    }

    async fn sign_in(&self, operator: &str) {
        let session_id = if operator == "ann" { self.session.clone() } else { id() };
        let request = api::SignInRequest { request_id: id(), session_id };
        self.hotline.console(operator).sign_in(request).await.unwrap();
    }

    async fn be_ready(&self, operator: &str) {
        let request = api::SetReadyRequest { request_id: id() };
        self.hotline.console(operator).set_ready(request).await.unwrap();
    }

    async fn pause(&self, operator: &str) {
        let pause = api::Pause::Break.into();
        let request = api::SetNotReadyRequest { request_id: id(), pause };
        self.hotline.console(operator).set_not_ready(request).await.unwrap();
    }

    async fn call_comes_in(&self) {
        self.hotline.gateway("pbx").open_call(call()).await.unwrap();
    }

    async fn propose_after_a_talk(&self) {
        let mut ann = self.hotline.console("ann");
        self.be_ready("ann").await;
        self.call_comes_in().await;
        ann.accept(api::AcceptRequest { request_id: id(), offer_id: 1 }).await.unwrap();
        let connected = api::ReportConnectedRequest { request_id: id(), call_id: 1 };
        self.hotline.gateway("pbx").report_connected(connected).await.unwrap();
        let manner = match self.way {
            Way::Warm => api::TransferManner::Warm,
            Way::Blind => api::TransferManner::Blind,
            _ => {
                ann.end_call(api::EndCallRequest { request_id: id() }).await.unwrap();
                let wrap_up = api::WrapUpRequest { request_id: id(), ..Default::default() };
                ann.wrap_up(wrap_up).await.unwrap();
                self.pause("ann").await;
                api::TransferManner::Errand
            }
        };
        let request = api::ProposeTransferRequest {
            request_id: id(),
            case_id: 1,
            partner_id: "hall".into(),
            need: "food".into(),
            manner: manner.into(),
            consent: Some(consent()),
            summary: Some(summary()),
            gives_back_id: 0,
        };
        ann.propose_transfer(request).await.unwrap();
    }

    /// Ben is ready when the caller comes in, and then pauses: the caller waits.
    async fn propose_from_outside(&self) {
        self.sign_in("ben").await;
        self.be_ready("ben").await;
        let partner = match self.way {
            Way::Overflow => return self.overflow().await,
            Way::Inbound => "hall",
            _ => "west",
        };
        let request = api::PartnerServiceProposeTransferRequest {
            request_id: id(),
            reference: "a-1".into(),
            queue: "medical".into(),
            need: "advice".into(),
            consent: Some(consent()),
            summary: Some(summary()),
            overflow: self.way == Way::FromTwin,
            ..Default::default()
        };
        self.hotline.partner(partner).propose_transfer(request).await.unwrap();
        self.pause("ben").await;
    }

    async fn overflow(&self) {
        self.call_comes_in().await;
        self.pause("ben").await;
    }

    fn state(&self) -> Arc<Centre> {
        self.hotline.switchboard.state()
    }

    fn transfer(&self) -> Transfer {
        self.state().transfer(TRANSFER).unwrap().clone()
    }

    fn call(&self) -> u64 {
        self.transfer().call.unwrap_or_default().0
    }

    fn place(&self) -> Place {
        let (state, transfer) = (self.state(), self.transfer());
        let call = transfer.call.and_then(|call| state.call(call));
        Place::of(&transfer, call, self.way == Way::FromTwin)
    }

    /// Takes a step, and answers what came of it. What the public API was told is told again: with
    /// the same request id, and with another.
    async fn take(&self, step: Step) -> After {
        let before = self.place();
        if step == Step::OperatorAnswers {
            self.let_it_ring().await;
        }
        let (request, who) = (id(), self.who_is_on());
        let told = self.tell(step, &who, &request).await;
        let now = self.place();
        // Time does not pass twice.
        if step != Step::TimeOut {
            let again = self.tell(step, &who, &request).await;
            assert_eq!(again, told, "{before:?} {step:?}: a retry is answered like the first");
            let news = self.tell(step, &who, &id()).await;
            assert_eq!(self.place(), now, "{before:?} {step:?} said once more: {news:?}");
        }
        let found = invariants::violations(&self.state());
        assert!(found.is_empty(), "{before:?} {step:?}: {found:?}");
        match told {
            Err(name) => {
                assert_eq!(now, before, "{before:?} {step:?}: refused, and changed");
                After::Refused(name.leak())
            }
            Ok(()) if now == before => After::Same,
            Ok(()) => After::Now(now.transfer, now.line),
        }
    }

    /// The offer that rings and the operator who is asked or talks; else cat, who has nothing to do
    /// with it.
    fn who_is_on(&self) -> (String, u64) {
        let (state, call) = (self.state(), CallId(self.call()));
        if let Some(offer) = state.offers().find(|offer| offer.call == call) {
            return (offer.operator.to_string(), offer.id.0);
        }
        let talk = state.call(call).and_then(|call| call.talk());
        (talk.map_or("cat".to_owned(), |talk| talk.operator.to_string()), 1)
    }

    async fn tell(&self, step: Step, who: &(String, u64), request: &str) -> Told {
        let request = request.to_owned();
        match step {
            Step::GatewayConnects | Step::OperatorFails | Step::PartnerFails | Step::HangUp => {
                self.gateway_says(step, request).await
            }
            Step::OperatorAnswers | Step::OperatorEnds => {
                self.operator_does(step, who, request).await
            }
            Step::Withdraw | Step::RecordOutcome | Step::CloseCase => {
                self.owner_does(step, request).await
            }
            Step::OwnerFallsSilent => {
                let session: SessionId = self.session.parse().unwrap();
                self.node(Command::LoseConsole("ann".parse().unwrap(), session)).await
            }
            Step::TimeOut => self.time_passes().await,
            _ => self.partner_says(step, request).await,
        }
    }

    async fn partner_says(&self, step: Step, request_id: String) -> Told {
        let mut partner = self.hotline.partner(self.transfer().partner.as_str());
        let (transfer_id, reason, text) = (TRANSFER.0, "full".to_owned(), String::new());
        match step {
            Step::Accept => {
                let reference = "h-1".into();
                let request = api::AcceptTransferRequest { request_id, transfer_id, reference };
                done(partner.accept_transfer(request).await)
            }
            Step::Decline => {
                let request = api::DeclineTransferRequest { request_id, transfer_id, reason };
                done(partner.decline_transfer(request).await)
            }
            Step::Connected => {
                let request = api::ReportTransferConnectedRequest { request_id, transfer_id };
                done(partner.report_transfer_connected(request).await)
            }
            Step::Progress => {
                let text = "on the way".into();
                let request = api::ReportTransferProgressRequest { request_id, transfer_id, text };
                done(partner.report_transfer_progress(request).await)
            }
            Step::Complete => {
                let outcome = "helped".into();
                let request =
                    api::CompleteTransferRequest { request_id, transfer_id, outcome, text };
                done(partner.complete_transfer(request).await)
            }
            Step::Return | Step::ReturnOnTheLine => {
                let on_the_line = step == Step::ReturnOnTheLine;
                let request = api::ReturnTransferRequest {
                    request_id,
                    transfer_id,
                    reason,
                    text,
                    on_the_line,
                };
                done(partner.return_transfer(request).await)
            }
            Step::PartnerWithdraws => {
                let request =
                    api::PartnerServiceWithdrawTransferRequest { request_id, transfer_id, reason };
                done(partner.withdraw_transfer(request).await)
            }
            Step::Confirm => {
                let request = api::ConfirmOutcomeRequest { request_id, transfer_id };
                done(partner.confirm_outcome(request).await)
            }
            _ => unreachable!("{step:?} is no partner's"),
        }
    }

    async fn gateway_says(&self, step: Step, request_id: String) -> Told {
        let (mut gateway, call_id) = (self.hotline.gateway("pbx"), self.call());
        match step {
            Step::GatewayConnects => {
                let request = api::ReportConnectedRequest { request_id, call_id };
                done(gateway.report_connected(request).await)
            }
            Step::OperatorFails => {
                let request = api::ReportConnectFailedRequest { request_id, call_id };
                done(gateway.report_connect_failed(request).await)
            }
            Step::PartnerFails => {
                let request = api::ReportPartnerFailedRequest { request_id, call_id };
                done(gateway.report_partner_failed(request).await)
            }
            _ => done(gateway.hang_up(api::HangUpRequest { request_id, call_id }).await),
        }
    }

    async fn operator_does(
        &self,
        step: Step,
        (operator, offer_id): &(String, u64),
        request_id: String,
    ) -> Told {
        let mut console = self.hotline.console(operator);
        if step == Step::OperatorAnswers {
            let request = api::AcceptRequest { request_id, offer_id: *offer_id };
            return done(console.accept(request).await);
        }
        done(console.end_call(api::EndCallRequest { request_id }).await)
    }

    /// The owner at the console; for a case that nobody owns, a supervisor.
    async fn owner_does(&self, step: Step, request_id: String) -> Told {
        let case = self.transfer().case;
        let owner = self.state().case(case).and_then(|case| case.owner.clone());
        let Some(owner) = owner else { return self.supervisor_does(step, case).await };
        let mut console = self.hotline.console(owner.as_str());
        let (transfer_id, reason) = (TRANSFER.0, "changed".to_owned());
        match step {
            Step::Withdraw => {
                let request = api::WithdrawTransferRequest { request_id, transfer_id, reason };
                done(console.withdraw_transfer(request).await)
            }
            Step::RecordOutcome => {
                let request = api::RecordOutcomeRequest {
                    request_id,
                    transfer_id,
                    outcome: "helped".into(),
                    ..Default::default()
                };
                done(console.record_outcome(request).await)
            }
            _ => {
                let disposition = "advised".into();
                let request = api::CloseCaseRequest { request_id, case_id: case.0, disposition };
                done(console.close_case(request).await)
            }
        }
    }

    async fn supervisor_does(&self, step: Step, case: CaseId) -> Told {
        let (changed, outcome) = ("changed".parse().unwrap(), "helped".parse().unwrap());
        let command = match step {
            Step::Withdraw => Command::WithdrawTransfer(TRANSFER, changed),
            Step::RecordOutcome => {
                Command::RecordOutcome { transfer: TRANSFER, outcome, note: None }
            }
            _ => Command::CloseCase(case, "advised".parse().unwrap()),
        };
        self.submit(Actor::Supervisor("chief".into()), command).await
    }

    async fn node(&self, command: Command) -> Told {
        self.submit(Actor::Node("node-1".parse().unwrap()), command).await
    }

    async fn submit(&self, by: Actor, command: Command) -> Told {
        let submission = Submission { by, request: None, command, blobs: Vec::new() };
        match self.hotline.switchboard.submit(submission).await {
            Ok(_) => Ok(()),
            Err(SubmitError::Refused(refusal)) => Err(refusal.name().to_owned()),
            Err(other) => panic!("{other}"),
        }
    }

    /// Sees to it that a waiting call rings somewhere.
    async fn let_it_ring(&self) {
        let call = CallId(self.call());
        let rings = || self.state().offers().any(|offer| offer.call == call);
        if self.place().line != Line::Waits || rings() {
            return;
        }
        if self.state().desk(&"ben".parse::<OperatorId>().unwrap()).is_none() {
            self.sign_in("ben").await;
        }
        self.be_ready("ben").await;
        if !rings() {
            self.pass(Duration::from_secs(21)).await;
        }
    }

    /// Lets the deadline of the transfer pass, if it has one.
    async fn time_passes(&self) -> Told {
        if let TransferState::Proposed { until } | TransferState::Accepted { until } =
            self.transfer().state
        {
            self.pass(until.since(self.clock.now())).await;
        }
        Ok(())
    }

    /// Moves the clock from deadline to deadline, and waits until the centre has seen to each.
    async fn pass(&self, span: Duration) {
        let end = self.clock.now() + span;
        let (_, mut commits) = self.hotline.switchboard.subscribe(Interest::Everything).unwrap();
        loop {
            let due = self.state().due().unwrap_or(Timestamp::MAX);
            if due > end {
                break;
            }
            self.clock.set(due.max(self.clock.now()));
            while self.state().due().is_some_and(|next| next <= due) {
                commits.next().await.unwrap().unwrap();
            }
        }
        self.clock.set(end);
    }
}

/// A span that says why, and a text that the consent covers.
fn consent() -> api::Consent {
    api::Consent {
        basis: api::ConsentBasis::Given.into(),
        reason: String::new(),
        covers: vec![api::SummaryPart::Situation.into(), api::SummaryPart::CallerNumber.into()],
    }
}

fn summary() -> api::Summary {
    api::Summary { situation: "nothing to eat in the house".into(), ..Default::default() }
}

fn done<T>(answer: Result<tonic::Response<T>, Status>) -> Told {
    answer.map(|_| ()).map_err(|status| reason(&status).1)
}

/// The shortest path to each place of a way, by the table alone.
fn paths(way: Way) -> BTreeMap<Place, Vec<Step>> {
    let mut found = BTreeMap::from([(way.begins(), Vec::new())]);
    let mut next = VecDeque::from([way.begins()]);
    while let Some(place) = next.pop_front() {
        for step in Step::ALL {
            let After::Now(transfer, line) = place.after(step) else { continue };
            let there = Place { way, transfer, line };
            if !found.contains_key(&there) {
                let path = found[&place].iter().copied().chain([step]).collect();
                found.insert(there, path);
                next.push_back(there);
            }
        }
    }
    found
}

/// Walks every step from every place of one way. Answers how many steps were checked.
async fn walk(way: Way, journal: &Arc<dyn Journal>, worlds: &mut usize) -> usize {
    let (mut checked, mut standings) = (0, BTreeSet::new());
    for (place, path) in paths(way) {
        standings.insert(place.transfer);
        let leads_on = |step: &Step| matches!(place.after(*step), After::Now(..));
        let (on, here): (Vec<_>, Vec<_>) = Step::ALL.into_iter().partition(leads_on);
        let here: Vec<_> =
            here.into_iter().filter(|step| place.after(*step) != After::Beside).collect();
        // What changes nothing is tried in one world, the others lead to a new one each.
        let last = on.into_iter().map(|step| vec![step]);
        for steps in std::iter::once(here).chain(last) {
            *worlds += 1;
            let world = World::begin(way, *worlds, journal).await;
            assert_eq!(world.place(), way.begins());
            for step in &path {
                world.take(*step).await;
            }
            assert_eq!(world.place(), place, "{way:?} by {path:?}");
            for step in steps {
                // Time that passes changes more than the transfer: it comes last, if at all.
                let (was, expected) = (world.place(), place.after(step));
                assert_eq!(world.take(step).await, expected, "{was:?} {step:?} by {path:?}");
                println!("{was:?} {step:?} -> {expected:?}");
                checked += 1;
            }
        }
    }
    let all: BTreeSet<Standing> = way.standings().iter().copied().collect();
    assert_eq!(standings, all, "{way:?}: where a transfer can stand");
    checked
}

async fn walk_on_redis(ways: &[Way]) {
    let redis = RedisServer::start();
    let journal: Arc<dyn Journal> = Arc::new(RedisJournal::connect(&redis.url()).await.unwrap());
    let mut worlds = 0;
    for way in ways {
        let checked = walk(*way, &journal, &mut worlds).await;
        println!("{way:?}: {checked} steps, {worlds} centres so far");
    }
}

#[tokio::test]
async fn a_caller_who_stays_with_the_operator_meanwhile() {
    walk_on_redis(&[Way::Warm]).await;
}

#[tokio::test]
async fn a_caller_who_waits_for_the_partner() {
    walk_on_redis(&[Way::Blind]).await;
}

#[tokio::test]
async fn a_caller_whom_a_twin_may_take() {
    walk_on_redis(&[Way::Overflow]).await;
}

#[tokio::test]
async fn a_need_without_a_caller_on_the_line() {
    walk_on_redis(&[Way::Errand]).await;
}

#[tokio::test]
async fn a_caller_who_comes_from_a_partner() {
    walk_on_redis(&[Way::Inbound]).await;
}

#[tokio::test]
async fn a_caller_who_comes_from_a_twin() {
    walk_on_redis(&[Way::FromTwin]).await;
}
