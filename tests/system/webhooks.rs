//! Partners who are told by webhook: nothing is lost, whatever their servers do.

use std::collections::VecDeque;
use std::path::Path;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use base64::Engine;
use base64::engine::general_purpose::STANDARD as BASE64;
use firstline::app::Server;
use firstline::config::{Admin, CentreFile, Config, Endpoint, Listen, Web};
use firstline::rpc::api;
use firstline::rpc::api::partner_service_client::PartnerServiceClient;
use firstline::rpc::api::supervisor_service_client::SupervisorServiceClient;
use firstline::rpc::api::watch_transfers_response::Message as Watched;
use firstline::rpc::identity::Role;
use secrecy::ExposeSecret;
use tempfile::TempDir;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::mpsc;
use tonic::service::interceptor::InterceptedService;
use tonic::transport::Endpoint as Address;

use crate::support::hotline::{Signed, Token, id};

const SECRET: [u8; 32] = *b"01234567890123456789012345678901";

/// What the partner's server does with a post.
#[derive(Clone, Copy)]
enum Then {
    Answer(u16),
    /// Never answers.
    Hang,
}

/// A post as the partner's server received it.
#[derive(Debug)]
struct Post {
    id: String,
    state: String,
    version: u64,
}

/// The partner's own server: does what the script says, and takes everything afterwards.
struct Receiver {
    posts: mpsc::UnboundedReceiver<Post>,
}

impl Receiver {
    fn begin(listener: TcpListener, script: &[Then]) -> Self {
        let (seen, posts) = mpsc::unbounded_channel();
        let script = Arc::new(Mutex::new(script.iter().copied().collect::<VecDeque<_>>()));
        tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                tokio::spawn(serve(stream, script.clone(), seen.clone()));
            }
        });
        Self { posts }
    }

    async fn next(&mut self) -> Post {
        let post = tokio::time::timeout(Duration::from_secs(20), self.posts.recv()).await;
        post.expect("a post in time").expect("the receiver runs")
    }
}

async fn serve(
    mut stream: TcpStream,
    script: Arc<Mutex<VecDeque<Then>>>,
    seen: mpsc::UnboundedSender<Post>,
) {
    let mut bytes = Vec::new();
    let (head, body) = loop {
        if stream.read_buf(&mut bytes).await.unwrap_or(0) == 0 {
            return;
        }
        let text = String::from_utf8_lossy(&bytes).into_owned();
        let Some((head, body)) = text.split_once("\r\n\r\n") else { continue };
        if body.len() == header(head, "content-length").parse::<usize>().unwrap() {
            break (head.to_owned(), body.to_owned());
        }
    };
    seen.send(read(&head, &body)).unwrap();
    let then = script.lock().unwrap().pop_front().unwrap_or(Then::Answer(204));
    match then {
        Then::Answer(status) => {
            let answer = format!("HTTP/1.1 {status} Said\r\nContent-Length: 0\r\n\r\n");
            stream.write_all(answer.as_bytes()).await.unwrap();
        }
        // Until the server has lost its patience and closes.
        Then::Hang => while stream.read_buf(&mut bytes).await.unwrap_or(0) > 0 {},
    }
}

fn header<'a>(head: &'a str, name: &str) -> &'a str {
    let mut named = head.lines().filter_map(|line| line.split_once(": "));
    named.find(|(key, _)| key.eq_ignore_ascii_case(name)).expect(name).1
}

/// Checks the signature as a receiver would.
fn read(head: &str, body: &str) -> Post {
    let id = header(head, "webhook-id");
    let content = format!("{id}.{}.{body}", header(head, "webhook-timestamp"));
    let signature = header(head, "webhook-signature").strip_prefix("v1,").expect("version 1");
    let key = aws_lc_rs::hmac::Key::new(aws_lc_rs::hmac::HMAC_SHA256, &SECRET);
    let signature = BASE64.decode(signature).unwrap();
    aws_lc_rs::hmac::verify(&key, content.as_bytes(), &signature).expect("a good signature");
    let body: serde_json::Value = serde_json::from_str(body).unwrap();
    Post {
        id: id.to_owned(),
        state: body["data"]["transfer"]["state"].as_str().unwrap().to_owned(),
        version: body["data"]["version"].as_u64().unwrap(),
    }
}

/// A server whose partner `food-bank` is told at a port of this machine.
async fn start(files: &Path, port: u16) -> anyhow::Result<Server> {
    let secret = files.join("secret");
    std::fs::write(&secret, BASE64.encode(SECRET)).unwrap();
    let mut config = Config {
        listen: "127.0.0.1:0".parse().unwrap(),
        admin: Admin { listen: Listen::nowhere() },
        web: Web { listen: Listen::nowhere(), ..Web::default() },
        data_dir: files.join("data"),
        journal: format!("local:{}", files.join("journal").display()).parse().unwrap(),
        shutdown_grace: Duration::ZERO,
        ..Config::default()
    };
    config.webhooks.timeout = Duration::from_millis(300);
    config.webhooks.first_pause = Duration::from_millis(20);
    config.webhooks.longest_pause = Duration::from_millis(100);
    config.webhooks.takeover_after = Duration::from_millis(50);
    config.webhooks.endpoints = vec![Endpoint {
        centre: "longhua".parse().unwrap(),
        partner: "food-bank".parse().unwrap(),
        url: format!("http://127.0.0.1:{port}/hook"),
        secret_files: vec![secret],
    }];
    let mut file = CentreFile::longhua();
    let partner = "name = \"A food bank\"\ngateway = \"gw-1\"";
    file.settings.partners.insert("food-bank".parse().unwrap(), toml::from_str(partner).unwrap());
    Server::start_with(config, vec![file]).await
}

/// Starts again once the one before has let go of the journal.
async fn restart(files: &Path, port: u16) -> Server {
    let starting = async {
        loop {
            match start(files, port).await {
                Ok(server) => return server,
                Err(_) => tokio::task::yield_now().await,
            }
        }
    };
    tokio::time::timeout(Duration::from_secs(20), starting).await.expect("the journal is free")
}

async fn await_event(events: &mut tonic::Streaming<api::WatchEventsResponse>, name: &str) {
    use api::watch_events_response::Message;

    let found = async {
        loop {
            let message = events.message().await.unwrap().expect("the stream goes on").message;
            if matches!(message, Some(Message::Event(event)) if event.name == name) {
                return;
            }
        }
    };
    tokio::time::timeout(Duration::from_secs(20), found).await.expect(name);
}

fn signed(server: &Server, role: Role, subject: &str) -> Signed {
    let centre = "longhua".parse().unwrap();
    let token = server.token(role, subject, &centre, Duration::from_secs(600)).unwrap();
    let channel = Address::from_shared(server.url()).unwrap().connect_lazy();
    InterceptedService::new(channel, Token::bearer(token.expose_secret()))
}

fn partner(server: &Server) -> PartnerServiceClient<Signed> {
    PartnerServiceClient::new(signed(server, Role::Partner, "food-bank"))
}

async fn propose(server: &Server) -> u64 {
    let request = api::PartnerServiceProposeTransferRequest {
        request_id: id(),
        reference: "fb-1".into(),
        queue: "medical".into(),
        need: "doctor".into(),
        consent: Some(api::Consent {
            basis: api::ConsentBasis::Given.into(),
            ..Default::default()
        }),
        ..Default::default()
    };
    partner(server).propose_transfer(request).await.unwrap().into_inner().transfer_id
}

async fn withdraw(server: &Server, transfer_id: u64) {
    let request = api::PartnerServiceWithdrawTransferRequest {
        request_id: id(),
        transfer_id,
        reason: "helped-here".into(),
    };
    partner(server).withdraw_transfer(request).await.unwrap();
}

async fn here() -> (TcpListener, u16) {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let port = listener.local_addr().unwrap().port();
    (listener, port)
}

fn files() -> TempDir {
    firstline::app::install_crypto();
    tempfile::tempdir().unwrap()
}

#[tokio::test(flavor = "multi_thread")]
async fn a_webhook_tells_what_the_stream_tells_in_its_order() {
    let (files, (listener, port)) = (files(), here().await);
    let script = [Then::Answer(500), Then::Hang, Then::Answer(302)];
    let mut receiver = Receiver::begin(listener, &script);
    let server = start(files.path(), port).await.expect("the server starts");
    let watch = api::WatchTransfersRequest::default();
    let mut stream = partner(&server).watch_transfers(watch).await.unwrap().into_inner();

    let transfer = propose(&server).await;
    let mut tries = Vec::new();
    for _ in 0..4 {
        tries.push(receiver.next().await);
    }
    assert!(tries.iter().all(|post| post.id == tries[0].id), "{tries:?}");
    assert!(tries.iter().all(|post| post.state == "TRANSFER_STATE_PROPOSED"), "{tries:?}");
    withdraw(&server, transfer).await;
    let last = receiver.next().await;
    assert_ne!(last.id, tries[0].id);

    let mut watched = Vec::new();
    while watched.len() < 2 {
        let message = stream.message().await.unwrap().expect("the stream goes on").message;
        if let Some(Watched::TransferChanged(changed)) = message {
            let state = changed.transfer.unwrap().state();
            watched.push((changed.version, state.as_str_name().to_owned()));
        }
    }
    assert_eq!(watched[0].1, tries[0].state);
    // What is posted is the transfer as it stands: other things may have happened since it changed.
    assert_eq!(watched[1].1, last.state);
    assert!(watched[1].0 <= last.version, "{watched:?} {last:?}");
    server.shut_down().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn what_the_partner_does_not_want_is_given_up_visibly_and_the_next_is_told() {
    let (files, (listener, port)) = (files(), here().await);
    let mut receiver = Receiver::begin(listener, &[Then::Answer(410)]);
    let server = start(files.path(), port).await.expect("the server starts");
    let admin = signed(&server, Role::Admin, "root");
    let mut events = SupervisorServiceClient::new(admin)
        .watch_events(api::WatchEventsRequest::default())
        .await
        .unwrap()
        .into_inner();

    let transfer = propose(&server).await;
    assert_eq!(receiver.next().await.id, format!("longhua:{transfer}:1"));
    await_event(&mut events, "transfer_not_told").await;
    withdraw(&server, transfer).await;
    let told = receiver.next().await;
    assert_eq!(told.id, format!("longhua:{transfer}:2"));
    assert_eq!(told.state, "TRANSFER_STATE_WITHDRAWN");
    await_event(&mut events, "transfer_told").await;
    server.shut_down().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn what_a_stopped_server_has_not_told_is_told_after_its_restart() {
    let (files, (listener, port)) = (files(), here().await);
    drop(listener);
    let server = start(files.path(), port).await.expect("the server starts");
    let transfer = propose(&server).await;
    server.shut_down().await;

    let listener = TcpListener::bind(("127.0.0.1", port)).await.unwrap();
    let mut receiver = Receiver::begin(listener, &[]);
    let server = restart(files.path(), port).await;
    let told = receiver.next().await;
    assert_eq!(told.id, format!("longhua:{transfer}:1"));
    assert_eq!(told.state, "TRANSFER_STATE_PROPOSED");
    server.shut_down().await;
}
