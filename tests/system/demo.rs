//! The demo as a newcomer starts it.

use std::io::{BufRead, BufReader};
use std::process::{Child, Command, Stdio};
use std::time::Duration;

use axum::http::StatusCode;
use firstline::client::moment;
use firstline::rpc::api;
use firstline::rpc::api::console_service_client::ConsoleServiceClient;

use crate::support::browser::{Browser, GrpcWeb, Http};
use crate::support::hotline::id;

#[test]
fn the_demo_shows_a_hotline_at_work_and_ends_by_itself() {
    let shown = Command::new(env!("CARGO_BIN_EXE_firstline"))
        .args(["demo", "--for", "18s", "--speed", "60", "--listen", "127.0.0.1:0"])
        .args(["--web", "127.0.0.1:0"])
        .stdin(Stdio::null())
        .output()
        .expect("the program starts");
    let (out, log) =
        (String::from_utf8_lossy(&shown.stdout), String::from_utf8_lossy(&shown.stderr));
    assert!(shown.status.success(), "{out}\n{log}");
    assert_eq!(log, "", "nothing went wrong");
    for part in [
        "A hotline at work",
        "firstline ctl --server http://127.0.0.1:",
        "→ op-",
        " able, ",
        // Eighteen minutes of the centre's time, with a rush and a change of shifts.
        "promises to call the caller of case",
        "callback of case",
        "a rush: ",
        "→ twin guangming",
        "with consent; ",
        "-community accepts case",
        "answers for it",
        ": doctor, with consent; came to them",
        " takes case ",
        "transfers to ",
    ] {
        assert!(out.contains(part), "{part} is missing in\n{out}");
    }
    let (_, table) = out.split_once("What the server counted:").expect("a table at the end");
    assert!(table.contains("medical") && table.contains("all"), "{table}");
    let answered: u32 = table
        .lines()
        .find(|line| line.contains(" all "))
        .and_then(|line| line.split(['│', '┆']).nth(2)?.trim().parse().ok())
        .expect("a row for all queues");
    assert!(answered > 5, "{out}");
    assert!(table.contains("to minzhi-community") && table.contains("hand-overs: "), "{table}");
}

#[test]
fn a_speed_that_makes_no_sense_is_refused() {
    let refused = Command::new(env!("CARGO_BIN_EXE_firstline"))
        .args(["demo", "--speed", "0"])
        .output()
        .expect("the program starts");
    assert!(!refused.status.success());
    let said = String::from_utf8_lossy(&refused.stderr);
    assert!(said.contains("--speed is 0 and must be from 0.1 to 600"), "{said}");
}

/// A demo that ends with this value.
struct Show {
    child: Child,
    site: String,
}

impl Show {
    fn begin() -> Self {
        let mut child = Command::new(env!("CARGO_BIN_EXE_firstline"))
            .args(["demo", "--listen", "127.0.0.1:0", "--web", "127.0.0.1:0"])
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .expect("the program starts");
        let out = BufReader::new(child.stdout.take().expect("it was piped"));
        let mut lines = out.lines().map_while(Result::ok);
        let line = lines.find(|line| line.contains("wallboard")).expect("the address is told");
        let url = line.split_whitespace().last().expect("an address");
        let site = url.strip_suffix("/supervisor/board").expect("the wallboard's").to_owned();
        // Whoever tells a story wants to be heard to the end.
        std::thread::spawn(move || lines.for_each(drop));
        Self { child, site }
    }
}

impl Drop for Show {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// The desk, once it is so.
async fn desk_that(
    console: &mut ConsoleServiceClient<GrpcWeb>,
    is_so: impl Fn(&api::Desk) -> bool,
) -> api::Desk {
    let watch = api::WatchDeskRequest::default();
    let mut desks = console.watch_desk(watch).await.expect("a stream").into_inner();
    loop {
        let shown = desks.message().await.expect("news").expect("more news");
        if let Some(desk) = shown.desk.filter(|desk| is_so(desk)) {
            return desk;
        }
    }
}

/// Keeps saying that the console lives, as a page does.
fn keep_alive(mut console: ConsoleServiceClient<GrpcWeb>, session_id: String) {
    tokio::spawn(async move {
        let mut ticks = tokio::time::interval(Duration::from_millis(500));
        loop {
            ticks.tick().await;
            let alive = api::HeartbeatRequest { session_id: session_id.clone() };
            if console.heartbeat(alive).await.is_err() {
                return;
            }
        }
    });
}

#[tokio::test(flavor = "multi_thread")]
async fn a_visitor_takes_a_desk_and_calls_it() {
    let show = Show::begin();
    let browser = Browser::on(&show.site, Http::One);
    let page = browser.get("/demo/guests", &[]).await;
    assert_eq!(page.status, StatusCode::OK, "{page:?}");
    assert!(page.text.contains("\"chest_pain\"") && page.text.contains("\"ar\""), "{page:?}");
    let page = browser.post("/demo/sign-in", "role=operator", &[]).await;
    assert_eq!(page.status, StatusCode::FORBIDDEN, "not from the site's own page");
    let page = browser.submit("/demo/sign-in", "role=admin").await;
    assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
    let page = browser.submit("/demo/sign-in", "role=supervisor").await;
    assert_eq!(page.header("location"), "/supervisor/board");

    let page = browser.submit("/demo/sign-in", "role=operator").await;
    assert_eq!(page.header("location"), "/operator/console");
    let cookie = page.cookie();
    let page = browser.get("/operator/session", &[("cookie", &cookie)]).await;
    assert!(page.text.contains("\"subject\":\"visitor-1\""), "{}", page.text);
    assert!(page.text.contains("\"demo\":true"), "{}", page.text);
    let mut console =
        ConsoleServiceClient::with_origin(browser.grpc(&cookie), browser.api("operator"));
    let session_id = id();
    let sign_in = api::SignInRequest { request_id: id(), session_id: session_id.clone() };
    assert!(console.sign_in(sign_in).await.expect("a desk").into_inner().on_duty);
    keep_alive(console.clone(), session_id);

    // The desk is somebody's: the visitor's call goes there and nowhere else.
    let form = "complaint=fever&ageGroup=adult&language=ar&redFlag=";
    let page = browser.submit("/demo/call", form).await;
    assert_eq!(page.status, StatusCode::OK, "{page:?}");
    let placed: serde_json::Value = serde_json::from_str(&page.text).expect("JSON");
    let call_id = placed["callId"].as_u64().expect("an id");
    console.set_ready(api::SetReadyRequest { request_id: id() }).await.expect("is ready");
    let desk = desk_that(&mut console, |desk| desk.offer.is_some()).await;
    let offer = desk.offer.expect("it rings");
    let (made, until) = (moment(offer.made_at).unwrap(), moment(offer.expires_at).unwrap());
    assert!(until.since(made) >= Duration::from_secs(15 * 30), "a person can answer in time");
    let accept = api::AcceptRequest { request_id: id(), offer_id: offer.offer_id };
    console.accept(accept).await.expect("accepted");
    desk_that(&mut console, |desk| {
        desk.call.as_ref().and_then(|call| call.call.as_ref()?.connected_at).is_some()
    })
    .await;
    let heard = browser.get("/demo/calls", &[]).await.text;
    assert!(heard.contains(&format!("\"callId\":{call_id},")), "{heard}");
    assert!(heard.contains("\"state\":\"talking\""), "{heard}");
    assert!(heard.contains("\"operatorId\":\"visitor-1\""), "{heard}");

    let page = browser.submit("/demo/hang-up", &format!("callId={call_id}")).await;
    assert_eq!(page.status, StatusCode::NO_CONTENT);
    desk_that(&mut console, |desk| desk.status() == api::DeskStatus::WrapUp).await;
    let page = browser.submit("/demo/hang-up", "callId=999999").await;
    assert_eq!(page.status, StatusCode::NOT_FOUND);
    // Then somebody invented calls, after a pause that a person notices.
    let done = api::WrapUpRequest { request_id: id(), ..Default::default() };
    console.wrap_up(done).await.expect("the notes are done");
    desk_that(&mut console, |desk| desk.offer.is_some()).await;
}
