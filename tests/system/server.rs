//! The real program: how it starts, how it refuses to, how it ends, and what it remembers.

use std::process::{Command, Output};
use std::time::Duration;

use firstline::clock::Stopwatch;
use firstline::rpc::api;
use firstline::rpc::api::connect_gateway_response::Message as Told;
use firstline::rpc::api::gateway_service_client::GatewayServiceClient;
use firstline::rpc::identity::Role;
use tokio::sync::mpsc;
use tokio_stream::wrappers::ReceiverStream;

use crate::support::hotline::{Signed, call, id};
use crate::support::serve::ServeProcess;

fn gateway(server: &ServeProcess) -> GatewayServiceClient<Signed> {
    GatewayServiceClient::new(server.channel(Role::Gateway, "gw-1"))
}

/// Runs `firstline serve` in a directory where it should refuse to.
fn serve(directory: &std::path::Path, arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_firstline"))
        .arg("serve")
        .args(arguments)
        .current_dir(directory)
        .output()
        .expect("the program starts")
}

fn check_refusal(output: &Output, sentences: &[&str]) {
    let shown = String::from_utf8_lossy(&output.stderr);
    assert_eq!(output.status.code(), Some(1), "{shown}");
    for sentence in sentences {
        assert!(shown.contains(sentence), "{sentence:?} is missing in:\n{shown}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_call_that_was_acknowledged_survives_a_crash_of_the_only_node() {
    let directory = tempfile::tempdir().expect("a directory");
    let mut server = ServeProcess::start_in(directory.path(), None, "");
    let request = api::OpenCallRequest { request_id: id(), ..call() };
    let opened = gateway(&server).open_call(request.clone()).await.expect("opened").into_inner();
    server.crash();

    let server = ServeProcess::start_in(directory.path(), None, "");
    let asked = api::GetCallRequest { call_id: opened.call_id };
    let found = gateway(&server).get_call(asked).await.expect("it is there").into_inner();
    let found = found.call.expect("the call");
    assert_eq!(found.state(), api::CallState::Waiting);
    assert_eq!(found.place, Some(1));
    let again = gateway(&server).open_call(request).await.expect("the first answer").into_inner();
    assert_eq!(again.call_id, opened.call_id, "a retry after the crash finds the first answer");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_stopping_server_says_good_bye_and_ends_in_time() {
    let mut server = ServeProcess::start(None, "");
    let (_up, requests) = mpsc::channel::<api::ConnectGatewayRequest>(1);
    let stream = gateway(&server).connect_gateway(ReceiverStream::new(requests)).await;
    let mut stream = stream.expect("the stream opens").into_inner();
    let (gone, told) = tokio::sync::oneshot::channel();
    tokio::spawn(async move {
        let mut is_told = false;
        while let Ok(Some(message)) = stream.message().await {
            is_told |= matches!(message.message, Some(Told::GoingAway(_)));
        }
        let _ = gone.send(is_told);
    });

    let watch = Stopwatch::start();
    tokio::task::spawn_blocking(move || server.terminate()).await.expect("a clean end");
    assert!(watch.elapsed() < Duration::from_secs(6), "{:?}", watch.elapsed());
    assert!(told.await.expect("the stream ends"), "the client was told to go elsewhere");
}

#[test]
fn five_mistakes_are_told_at_once_and_no_port_is_bound() {
    let directory = tempfile::tempdir().expect("a directory");
    let text = "listen = \"nowhere\"\njournal = \"floppy:a\"\nclock_speed = -1.0\ncolour = 3\n\
                [limits]\nbatch_max = 0\n";
    std::fs::write(directory.path().join("bad.toml"), text).expect("a file");
    let output = serve(directory.path(), &["--config", "bad.toml"]);
    check_refusal(&output, &["listen", "journal", "clock_speed", "colour", "limits.batch_max"]);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_local_journal_belongs_to_one_process() {
    let directory = tempfile::tempdir().expect("a directory");
    let _server = ServeProcess::start_in(directory.path(), None, "");
    let journal = format!("local:{}", directory.path().join("data/journal").display());
    let output = serve(directory.path(), &["--journal", &journal]);
    check_refusal(&output, &["opening the journal", "another process"]);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_journal_keeps_to_one_speed_of_the_clock() {
    let directory = tempfile::tempdir().expect("a directory");
    let mut server = ServeProcess::start_in(directory.path(), None, "clock_speed = 60.0");
    gateway(&server).open_call(call()).await.expect("a call at 60 times the speed");
    tokio::task::block_in_place(|| server.terminate());

    let journal = format!("local:{}", directory.path().join("data/journal").display());
    let output = serve(directory.path(), &["--journal", &journal, "--clock-speed", "2"]);
    check_refusal(&output, &["clock speed 60", "--clock-speed 60"]);
    let output = serve(directory.path(), &["--journal", &journal]);
    check_refusal(&output, &["clock speed 60"]);
}

#[test]
fn an_unreachable_redis_is_told_with_what_to_do() {
    let directory = tempfile::tempdir().expect("a directory");
    let output = serve(directory.path(), &["--journal", "redis://:hidden@127.0.0.1:1"]);
    check_refusal(&output, &["opening the journal redis://:***@127.0.0.1:1"]);
    assert!(!String::from_utf8_lossy(&output.stderr).contains("hidden"), "the password is shown");
}
