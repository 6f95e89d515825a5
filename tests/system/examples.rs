//! The examples that partners start from, against the real program: what they show is true.

use std::fs::Permissions;
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use std::time::Duration;

use aws_lc_rs::hmac;
use base64::Engine;
use base64::engine::general_purpose::STANDARD as BASE64;
use firstline::client::{
    CallNews, Connection, ConsoleLine, Credential, GatewayLine, PartnerLine, TlsFiles,
};
use firstline::clock::{Clock, new_uuid};
use firstline::domain::SessionId;
use firstline::rpc::api::{self, CallState, DeskStatus, SummaryPart, TransferState};
use firstline::rpc::identity::Role;
use tempfile::TempDir;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;
use tokio::sync::watch;
use tokio::time::timeout;

use crate::support::example::Example;
use crate::support::serve::ServeProcess;

/// Longer than anything here takes, so that a test that waits in vain ends.
const PATIENCE: Duration = Duration::from_secs(60);
/// What the community and the centre know, and nobody else.
const SECRET: &[u8] = b"as long as a key of this sort is";
const NURSE: &str = "nurse-1";
const MINZHI: &str = "minzhi-community";
/// A caller of the community's, with a number from the range for fiction.
const CALLER: &str = r#"{"reference": "m-17", "queue": "medical", "need": "doctor",
    "since": "2026-03-01T09:30:00+08:00", "assessment": "fever since noon",
    "number": "+12025550177"}"#;

/// A centre with one nurse, its gateway, and what a partner can see.
struct Centre {
    server: ServeProcess,
    gateway: GatewayLine,
    console: ConsoleLine,
    partner: PartnerLine,
}

/// A call that the nurse talks on.
struct Talk {
    call: u64,
    case: u64,
}

impl Centre {
    async fn open() -> Self {
        Self::at(ServeProcess::start(None, "")).await
    }

    async fn at(server: ServeProcess) -> Self {
        server.hire(NURSE).await;
        let console = connection(&server, Role::Operator, NURSE);
        let console = ConsoleLine::sign_in(&console, SessionId(new_uuid())).await.unwrap();
        console.set_ready().await.unwrap();
        let gateway = connection(&server, Role::Gateway, "pbx-1");
        let gateway = GatewayLine::connect(&gateway).await.unwrap();
        let partner = connection(&server, Role::Partner, MINZHI);
        let partner = PartnerLine::connect(&partner).await.unwrap();
        Self { server, gateway, console, partner }
    }

    /// The nurse takes the call that rings.
    async fn answer(&self) -> Talk {
        let ringing = desk_is(&self.console, DeskStatus::Offered).await;
        let accepted = self.console.accept(ringing.offer.unwrap().offer_id).await.unwrap();
        self.gateway.report_connected(accepted.call_id).await.unwrap();
        Talk { call: accepted.call_id, case: accepted.case_id }
    }

    /// Somebody calls, and the nurse answers.
    async fn talk(&self) -> Talk {
        let opening = api::OpenCallRequest {
            queue: "medical".into(),
            caller_number: "+12025550143".into(),
            ..Default::default()
        };
        self.gateway.open_call(opening).await.unwrap();
        self.answer().await
    }

    /// The nurse proposes the caller to the community, and stays on the line.
    async fn propose(&self, talk: &Talk, need: &str) -> u64 {
        let covers = [SummaryPart::Situation, SummaryPart::CallerNumber];
        let consent = api::Consent {
            basis: api::ConsentBasis::Given.into(),
            covers: covers.map(i32::from).to_vec(),
            ..Default::default()
        };
        let summary =
            api::Summary { situation: "no food in the house".into(), ..Default::default() };
        let proposal = api::ProposeTransferRequest {
            case_id: talk.case,
            partner_id: MINZHI.into(),
            need: need.into(),
            manner: api::TransferManner::Warm.into(),
            consent: Some(consent),
            summary: Some(summary),
            ..Default::default()
        };
        self.console.propose_transfer(proposal).await.unwrap()
    }

    async fn call_is(&self, call: u64, state: CallState) {
        let there = |news: &Option<CallNews>| {
            news.as_ref().and_then(CallNews::call).is_some_and(|call| call.state() == state)
        };
        until(self.gateway.call(call), there, state.as_str_name()).await;
    }

    async fn transfer_is(&self, id: u64, is_so: impl Fn(&api::Transfer) -> bool) -> api::Transfer {
        let there = |news: &Option<firstline::client::TransferNews>| {
            news.as_ref().and_then(|news| news.transfer()).is_some_and(&is_so)
        };
        let news = until(self.partner.transfer(id), there, "such a transfer").await.unwrap();
        news.transfer().unwrap().clone()
    }

    /// The promises of a case, as its owner sees them.
    async fn promises(&self, case: u64) -> Vec<api::PromiseState> {
        let mut console = connection(&self.server, Role::Operator, NURSE).console();
        let asked = api::ConsoleServiceGetCaseRequest { case_id: case };
        let case = console.get_case(asked).await.unwrap().into_inner().case.unwrap();
        case.promises.iter().map(api::Promise::state).collect()
    }

    /// What the owner of a case can read about it.
    async fn notes(&self, case: u64) -> Vec<String> {
        let mut console = connection(&self.server, Role::Operator, NURSE).console();
        let asked = api::ListNotesRequest { case_id: case };
        let notes = console.list_notes(asked).await.unwrap().into_inner().notes;
        notes.into_iter().map(|note| note.text).collect()
    }
}

/// A community with files of its own, whose hotline is one of the examples.
struct Community {
    files: TempDir,
    server: String,
}

impl Community {
    fn of(server: &ServeProcess) -> Self {
        let files = tempfile::tempdir().unwrap();
        let token = server.token(Role::Partner, MINZHI, "longhua");
        std::fs::write(files.path().join("token"), token).unwrap();
        let community = Self { files, server: server.url().to_owned() };
        community.write_callers(&[]);
        community
    }

    fn path(&self) -> &Path {
        self.files.path()
    }

    fn callers(&self) -> PathBuf {
        self.path().join("callers.jsonl")
    }

    fn write_callers(&self, callers: &[&str]) {
        let lines: Vec<String> = callers.iter().map(|caller| caller.replace('\n', " ")).collect();
        std::fs::write(self.callers(), lines.join("\n")).unwrap();
    }

    /// Starts its hotline, where helping takes so many seconds.
    fn open(&self, helps_for: &str) -> Example {
        self.start("community_hotline.py", &["--helps-for", helps_for])
    }

    fn start(&self, script: &str, more: &[&str]) -> Example {
        let common = ["--server", &self.server, "--token", "token", "--callers", "callers.jsonl"];
        let arguments = [&common, ["--rings-for", "0"].as_slice(), more].concat();
        Example::start(script, self.path(), &arguments)
    }

    /// Writes the secret that it shares with the centre.
    fn write_secret(&self) -> PathBuf {
        let path = self.path().join("secret");
        std::fs::write(&path, format!("whsec_{}", BASE64.encode(SECRET))).unwrap();
        std::fs::set_permissions(&path, Permissions::from_mode(0o600)).unwrap();
        path
    }
}

fn connection(server: &ServeProcess, role: Role, subject: &str) -> Connection {
    let credential = Credential::token(&server.token(role, subject, "longhua").into()).unwrap();
    Connection::to(server.url(), credential, &TlsFiles::default()).unwrap()
}

async fn until<T: Clone>(
    mut watched: watch::Receiver<T>,
    is_so: impl Fn(&T) -> bool,
    what: &str,
) -> T {
    let found = timeout(PATIENCE, watched.wait_for(is_so)).await;
    found.unwrap_or_else(|_| panic!("there is no {what}")).unwrap().clone()
}

async fn desk_is(console: &ConsoleLine, status: DeskStatus) -> api::Desk {
    let there =
        |seen: &api::DeskChanged| seen.desk.as_ref().is_some_and(|it| it.status() == status);
    until(console.desk(), there, status.as_str_name()).await.desk.unwrap()
}

#[tokio::test(flavor = "multi_thread")]
async fn a_community_takes_a_caller_and_says_how_it_ended() {
    let centre = Centre::open().await;
    let community = Community::of(&centre.server);
    let hotline = community.open("0");
    hotline.says("connected, 0 transfers at hand").await;

    let talk = centre.talk().await;
    // The centre thinks that they keep people company; they do not.
    let declined = centre.propose(&talk, "company").await;
    let declined = centre.transfer_is(declined, |it| it.settled_at.is_some()).await;
    assert_eq!(
        (declined.state(), declined.reason.as_str()),
        (TransferState::Declined, "not-our-service")
    );
    desk_is(&centre.console, DeskStatus::Talking).await;

    let transfer = centre.propose(&talk, "food").await;
    centre.call_is(talk.call, CallState::Ended).await;
    let done = centre.transfer_is(transfer, |it| it.settled_at.is_some()).await;
    assert_eq!((done.state(), done.outcome.as_str()), (TransferState::Completed, "helped"));
    use api::PromiseState::{Kept, Withdrawn};
    assert_eq!(centre.promises(talk.case).await, [Withdrawn, Kept]);
    centre.console.wrap_up("", "referred").await.unwrap();
    assert!(!hotline.said().contains("no food"), "nothing personal is in the log");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_community_sends_a_caller_and_learns_how_it_ended() {
    let mut centre = Centre::open().await;
    let community = Community::of(&centre.server);
    community.write_callers(&[CALLER]);
    let hotline = community.open("0");

    let talk = centre.answer().await;
    let transfer = centre.transfer_is(1, |it| it.connected_at.is_some()).await;
    assert_eq!((transfer.call_id, transfer.reference.as_str()), (talk.call, "m-17"));
    let (arrived, proposed) = (transfer.arrived_at.unwrap(), transfer.proposed_at.unwrap());
    assert!(arrived.seconds < proposed.seconds, "the time waited there counts");
    hotline.says("transfer 1 is connected").await;

    // Neither side loses its place when the server is gone for a while.
    centre.server.crash();
    hotline.says("no line").await;
    let server = centre.server;
    centre.server = tokio::task::spawn_blocking(|| server.come_back()).await.unwrap();
    centre.console.end_call().await.unwrap();
    centre.console.wrap_up("", "advice-given").await.unwrap();
    let known = centre.transfer_is(1, |it| it.confirmed_at.is_some()).await;
    assert_eq!((known.state(), known.outcome.as_str()), (TransferState::Completed, "advice-given"));
    assert!(!hotline.said().contains("2025550177"), "nothing personal is in the log");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_community_that_is_killed_forgets_nothing_and_does_nothing_twice() {
    let centre = Centre::open().await;
    let community = Community::of(&centre.server);
    let out = centre.talk().await;

    // It has a caller of ours, and we are about to answer one of theirs.
    community.write_callers(&[CALLER]);
    let hotline = community.open("3600");
    centre.transfer_is(1, |it| it.state() == TransferState::Proposed).await;
    let transfer = centre.propose(&out, "food").await;
    centre.call_is(out.call, CallState::WithPartner).await;
    hotline.says("report_transfer_progress").await;
    hotline.crash();

    // While it is away the nurse takes their caller, and is done.
    centre.console.wrap_up("", "").await.unwrap();
    let inbound = centre.answer().await;
    centre.console.end_call().await.unwrap();
    centre.console.wrap_up("", "advice-given").await.unwrap();
    assert_eq!(centre.promises(out.case).await, [api::PromiseState::Open]);

    let hotline = community.open("0");
    let done = centre.transfer_is(transfer, |it| it.settled_at.is_some()).await;
    assert_eq!((done.state(), done.outcome.as_str()), (TransferState::Completed, "helped"));
    let known = centre.transfer_is(1, |it| it.confirmed_at.is_some()).await;
    assert_eq!((known.case_id, known.outcome.as_str()), (inbound.case, "advice-given"));
    assert_eq!(centre.promises(out.case).await, [api::PromiseState::Kept]);
    // What was said before the end is not said again.
    assert_eq!(centre.notes(out.case).await, ["a volunteer is on the way", "was visited"]);
    hotline.crash();

    // Once more, with one caller more: nothing but that one is news.
    community.write_callers(&[CALLER, &CALLER.replace("m-17", "m-18")]);
    let hotline = community.open("0");
    centre.transfer_is(3, |it| it.reference == "m-18").await;
    hotline.says("connected").await;
    let steps = hotline.said().lines().filter(|line| line.contains(": ")).count();
    assert_eq!(steps, 1, "{}", hotline.said());
}

/// Posts something to a community, as whoever knows that secret would; the status that comes back.
async fn post(port: &str, secret: &[u8], name: &str, at: i64, body: &str) -> String {
    let key = hmac::Key::new(hmac::HMAC_SHA256, secret);
    let signature = BASE64.encode(hmac::sign(&key, format!("{name}.{at}.{body}").as_bytes()));
    let request = format!(
        "POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: {}\r\nWebhook-Id: {name}\r\n\
         Webhook-Timestamp: {at}\r\nWebhook-Signature: v1,{signature}\r\n\r\n{body}",
        body.len(),
    );
    let mut stream = TcpStream::connect(format!("127.0.0.1:{port}")).await.unwrap();
    stream.write_all(request.as_bytes()).await.unwrap();
    let mut answer = String::new();
    timeout(PATIENCE, stream.read_to_string(&mut answer)).await.unwrap().unwrap();
    answer.split_whitespace().nth(1).unwrap().to_owned()
}

#[tokio::test(flavor = "multi_thread")]
async fn a_community_is_told_by_webhook_and_believes_nobody_else() {
    let mut server = ServeProcess::start(None, "");
    let community = Community::of(&server);
    community.write_callers(&[CALLER]);
    let secret = community.write_secret();
    let more = ["--secret", "secret", "--port", "0", "--helps-for", "0"];
    let hotline = community.start("webhook_partner.py", &more);
    hotline.says("transfers at hand").await;
    let said = hotline.said();
    let port = said.lines().find_map(|line| line.strip_prefix("listening on ")).unwrap();

    // Now that it listens, the centre learns where.
    let endpoint = format!(
        "[[webhooks.endpoints]]\ncentre = \"longhua\"\npartner = {MINZHI:?}\n\
         url = \"http://127.0.0.1:{port}/\"\nsecret_files = [{secret:?}]"
    );
    let restart = move || {
        server.terminate();
        server.come_back_with(&endpoint)
    };
    let centre = Centre::at(tokio::task::spawn_blocking(restart).await.unwrap()).await;

    // In: it has proposed a caller, and learns how that ended.
    centre.answer().await;
    centre.console.end_call().await.unwrap();
    centre.console.wrap_up("", "advice-given").await.unwrap();
    let known = centre.transfer_is(1, |it| it.confirmed_at.is_some()).await;
    assert_eq!((known.reference.as_str(), known.outcome.as_str()), ("m-17", "advice-given"));

    // Out: it takes a caller and says how that ended.
    let talk = centre.talk().await;
    let transfer = centre.propose(&talk, "food").await;
    let done = centre.transfer_is(transfer, |it| it.settled_at.is_some()).await;
    assert_eq!((done.state(), done.outcome.as_str()), (TransferState::Completed, "helped"));
    assert_eq!(centre.promises(talk.case).await, [api::PromiseState::Kept]);

    // Whoever does not know the secret is not believed, nor a post of yesterday; nothing is done
    // twice.
    let now = Clock::system().now().as_millis() / 1000;
    let body = r#"{"data": {"version": 1, "transfer": {"transfer_id": 9}}}"#;
    assert_eq!(post(port, b"some other secret, just as long", "a", now, body).await, "401");
    assert_eq!(post(port, SECRET, "a", now - 24 * 3600, body).await, "401");
    assert_eq!(post(port, SECRET, "a", now, body).await, "204");
    assert_eq!(post(port, SECRET, "a", now, body).await, "204");
    hotline.says("a post that has come before").await;
    assert_eq!(hotline.said().matches("transfer 9 is").count(), 1);
}
