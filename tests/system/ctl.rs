//! `firstline ctl` as a person at a shell meets it: the real program against a real server.

use std::process::{Command, Output};

use firstline::client::{Connection, ConsoleLine, Credential, GatewayLine, TlsFiles};
use firstline::clock::new_uuid;
use firstline::domain::SessionId;
use firstline::rpc::api;
use firstline::rpc::identity::Role;
use serde_json::Value;

use crate::support::serve::ServeProcess;

const NURSE: &str = "nurse-1";

/// A shell on the server's machine.
struct Shell<'s>(&'s ServeProcess);

impl Shell<'_> {
    fn run(&self, line: &str) -> Output {
        Command::new(env!("CARGO_BIN_EXE_firstline"))
            .arg("ctl")
            .args(line.split(' '))
            .args(["--server", self.0.url(), "--data-dir"])
            .arg(self.0.data_dir())
            .output()
            .expect("the program runs")
    }

    /// What a command prints that succeeds.
    fn text(&self, line: &str) -> String {
        let output = self.run(line);
        let complaint = String::from_utf8_lossy(&output.stderr);
        assert!(output.status.success(), "{line}: {complaint}");
        String::from_utf8(output.stdout).unwrap()
    }

    fn json(&self, line: &str) -> Value {
        serde_json::from_str(&self.text(&format!("{line} --json"))).unwrap()
    }

    /// The words of the line that begins with this one.
    fn row(&self, line: &str, first: &str) -> Vec<String> {
        let text = self.text(line);
        let words = |line: &str| line.split_whitespace().map(str::to_owned).collect::<Vec<_>>();
        let row = text.lines().map(words).find(|row| row.first().is_some_and(|f| f == first));
        row.unwrap_or_else(|| panic!("no row {first} in {text}"))
    }

    /// What a command says that fails, with its exit code.
    fn complaint(&self, line: &str) -> (i32, String) {
        let output = self.run(line);
        let text = String::from_utf8(output.stderr).unwrap();
        (output.status.code().expect("it was not killed"), text)
    }
}

fn connection(server: &ServeProcess, role: Role, subject: &str) -> Connection {
    let token = server.token(role, subject, "longhua");
    let credential = Credential::token(&token.into()).unwrap();
    Connection::to(server.url(), credential, &TlsFiles::default()).unwrap()
}

/// Two calls: one that the nurse talks on, one that waits behind it. The lines stay open for as
/// long as they are held.
async fn two_calls(server: &ServeProcess) -> (GatewayLine, ConsoleLine) {
    server.hire(NURSE).await;
    let console = connection(server, Role::Operator, NURSE);
    let console = ConsoleLine::sign_in(&console, SessionId(new_uuid())).await.unwrap();
    console.set_ready().await.unwrap();
    let gateway = connection(server, Role::Gateway, "pbx-1");
    let gateway = GatewayLine::connect(&gateway).await.unwrap();
    let mut desk = console.desk();
    let call = || api::OpenCallRequest { queue: "medical".to_owned(), ..Default::default() };
    assert_eq!(gateway.open_call(call()).await.unwrap().call_id, 1);
    let rings =
        |changed: &api::DeskChanged| changed.desk.as_ref().is_some_and(|desk| desk.offer.is_some());
    let offer_id = {
        let changed = desk.wait_for(rings).await.unwrap();
        changed.desk.as_ref().unwrap().offer.as_ref().unwrap().offer_id
    };
    console.accept(offer_id).await.unwrap();
    gateway.report_connected(1).await.unwrap();
    assert_eq!(gateway.open_call(call()).await.unwrap().call_id, 2);
    (gateway, console)
}

#[tokio::test(flavor = "multi_thread")]
async fn a_person_at_a_shell_sees_what_goes_on() {
    let server = ServeProcess::start(None, "");
    let lines = two_calls(&server).await;
    let shell = Shell(&server);

    let medical = shell.row("queues", "medical");
    assert_eq!(medical[1..3], ["open", "1"]);
    assert_eq!(shell.json("queues")["queues"].as_array().unwrap().len(), 3);

    assert_eq!(shell.row("calls", "1")[2..4], ["medical", "connected"]);
    assert_eq!(shell.row("calls", "2")[2..4], ["medical", "waiting"]);
    let waiting = shell.json("calls --state waiting");
    assert_eq!(waiting["calls"].as_array().unwrap().len(), 1);
    assert_eq!(waiting["calls"][0]["call_id"], 2);
    assert_eq!(shell.row("call show 1", "operator"), ["operator", NURSE]);

    let why = shell.text("call why 1");
    assert!(why.contains("1 ready, 1 of them able to take it"), "{why}");
    assert!(why.contains("chosen: nobody else could take it"), "{why}");

    assert_eq!(shell.row("case show 1", "owner"), ["owner", NURSE]);
    let story = shell.text("case show 1");
    assert!(story.contains("call 1 waits in medical"), "{story}");
    assert!(story.contains(&format!("{NURSE} answered first and owns case 1")), "{story}");
    assert_eq!(shell.json("promises")["promises"], serde_json::json!([]));
    assert_eq!(shell.json("transfers --open")["transfers"], serde_json::json!([]));
    assert!(shell.json("partners")["partners"].is_array());
    let nurse = shell.row("operators", NURSE);
    assert!(nurse.contains(&"talking".to_owned()), "{nurse:?}");
    assert_eq!(shell.row("on-duty", NURSE)[1], "round-the-clock");
    assert_eq!(shell.row("shifts", "night")[1..3], ["every", "day"]);
    assert_eq!(shell.json("figures")["unfinished"], 2);
    drop(lines);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_person_at_a_shell_changes_what_needs_changing() {
    let server = ServeProcess::start(None, "");
    let (gateway, console) = two_calls(&server).await;
    let shell = Shell(&server);

    assert!(shell.text("queues close medical").contains("is closed"));
    assert_eq!(shell.row("queues", "medical")[1], "closed");
    assert_eq!(shell.json("queues open medical"), serde_json::json!({}));

    let (code, complaint) = shell.complaint(&format!("operator sign-out {NURSE}"));
    assert_eq!(code, 1);
    assert!(complaint.contains("(OPERATOR_BUSY)"), "{complaint}");
    let (code, complaint) = shell.complaint("case forget 1");
    assert_eq!(code, 1);
    assert!(complaint.contains("(CASE_OPEN)"), "{complaint}");

    gateway.hang_up(2).await.unwrap();
    console.end_call().await.unwrap();
    console.wrap_up("", "advice-given").await.unwrap();
    assert!(shell.text("case forget 1").contains("Case 1 is forgotten"));
    assert_eq!(shell.row("case show 1", "forgotten"), ["forgotten", "yes"]);
    assert_eq!(shell.row("figures", "answered"), ["answered", "1"]);
    assert_eq!(shell.row("figures", "abandoned"), ["abandoned", "1"]);
    assert!(shell.text(&format!("operator sign-out {NURSE}")).contains("is signed out"));

    let verified = shell.text("journal verify");
    assert!(verified.starts_with("The journal is intact"), "{verified}");
    let exported = shell.text("journal export");
    let entries: Vec<Value> =
        exported.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    let last = shell.json("journal verify")["last_version"].clone();
    assert_eq!(Value::from(entries.len()), last);
}

#[test]
fn tokens_are_issued_and_refusals_say_what_to_do() {
    let server = ServeProcess::start(None, "");
    let shell = Shell(&server);

    let token = shell.text("token issue --role supervisor --subject mei --for 1h");
    let shown = shell.text(&format!("queues --token {}", token.trim()));
    assert!(shown.contains("medical"), "{shown}");
    let gateway = shell.text("token issue --role gateway --subject pbx-1");
    let (code, complaint) = shell.complaint(&format!("queues --token {}", gateway.trim()));
    assert_eq!((code, complaint.contains("ROLE_NOT_ALLOWED")), (1, true), "{complaint}");

    let (code, complaint) = shell.complaint("call why 99");
    assert_eq!((code, complaint.contains("(UNKNOWN_CALL)")), (1, true), "{complaint}");
    let (code, complaint) = shell.complaint("call why soon");
    assert_eq!((code, complaint.contains("--help")), (2, true), "{complaint}");
    let elsewhere = Command::new(env!("CARGO_BIN_EXE_firstline"))
        .args(["ctl", "queues", "--token", token.trim(), "--server", "http://127.0.0.1:1"])
        .output()
        .unwrap();
    let complaint = String::from_utf8(elsewhere.stderr).unwrap();
    assert_eq!(elsewhere.status.code(), Some(1));
    assert!(complaint.contains("no server answers at http://127.0.0.1:1"), "{complaint}");
}
