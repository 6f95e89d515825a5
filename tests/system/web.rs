//! Pages for browsers, over raw HTTP against the real program.

use std::path::Path;
use std::sync::Arc;
use std::time::Duration;

use axum::http::StatusCode;
use firstline::clock::Stopwatch;
use firstline::rpc::api;
use firstline::rpc::api::console_service_client::ConsoleServiceClient;
use firstline::rpc::api::supervisor_service_client::SupervisorServiceClient;
use firstline::rpc::identity::Role;
use rustls::RootCertStore;
use serde_json::json;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;
use tokio_rustls::TlsConnector;
use tonic::Code;

use crate::support::browser::{Browser, GrpcWeb, Http, Page};
use crate::support::certificate::Certificate;
use crate::support::hotline::{check_refused, id, reason};
use crate::support::serve::ServeProcess;

const OWN: (&str, &str) = ("sec-fetch-site", "same-origin");

fn browser(server: &ServeProcess) -> Browser {
    Browser::on(server.web_url(), Http::One)
}

fn supervisor(browser: &Browser, cookie: &str) -> SupervisorServiceClient<GrpcWeb> {
    SupervisorServiceClient::with_origin(browser.grpc(cookie), browser.api("supervisor"))
}

fn console(browser: &Browser, cookie: &str) -> ConsoleServiceClient<GrpcWeb> {
    ConsoleServiceClient::with_origin(browser.grpc(cookie), browser.api("operator"))
}

fn check_sent(page: &Page, to: &str) {
    assert_eq!((page.status, page.header("location")), (StatusCode::SEE_OTHER, to), "{page:?}");
}

#[tokio::test(flavor = "multi_thread")]
async fn whoever_shows_a_credential_is_let_in_and_nobody_else() {
    let server = ServeProcess::start(None, "identity.leeway = \"0s\"");
    let browser = browser(&server);
    let token = server.token(Role::Supervisor, "sato", "longhua");

    let page = browser.submit("/login", &format!("token=+{token}%0A")).await;
    check_sent(&page, "/supervisor/board");
    let cookie = page.header("set-cookie");
    assert!(cookie.starts_with(&format!("firstline_session={token}; Path=/supervisor;")));
    assert!(cookie.contains("; HttpOnly; SameSite=Strict; Max-Age=3"), "{cookie}");
    assert!(!cookie.contains("Secure"), "nothing is encrypted here");

    let token = server.token(Role::Operator, "op-031", "longhua");
    let page = browser.submit("/login", &format!("token={token}")).await;
    check_sent(&page, "/operator/console");
    assert!(page.header("set-cookie").contains("; Path=/operator;"));

    let no = |role, centre, lifetime| server.token_for(role, "somebody", centre, lifetime);
    let hour = Duration::from_secs(3600);
    for (token, to) in [
        ("nonsense".to_owned(), "/login#refused"),
        (String::new(), "/login#refused"),
        (no(Role::Gateway, "longhua", hour), "/login#no-pages"),
        (no(Role::Partner, "longhua", hour), "/login#no-pages"),
        (no(Role::Supervisor, "nowhere", hour), "/login#elsewhere"),
        (no(Role::Supervisor, "longhua", Duration::from_secs(50 * 3600)), "/login#refused"),
    ] {
        let page = browser.submit("/login", &format!("token={token}")).await;
        check_sent(&page, to);
        assert!(!page.headers.contains_key("set-cookie"));
    }
    check_sent(&browser.submit("/login", "other=field").await, "/login#refused");
    let huge = format!("token={}", "x".repeat(100_000));
    check_sent(&browser.submit("/login", &huge).await, "/login#refused");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_session_says_who_it_is_and_ends_with_the_way_out() {
    let server = ServeProcess::start(None, "");
    let browser = browser(&server);
    let cookie = browser.sign_in(&server.token(Role::Operator, "op-031", "longhua")).await;

    let page = browser.get("/operator/session", &[("cookie", &cookie)]).await;
    assert_eq!(page.status, StatusCode::OK, "{page:?}");
    let session: serde_json::Value = serde_json::from_str(&page.text).expect("JSON");
    for (key, value) in [
        ("role", json!("operator")),
        ("subject", json!("op-031")),
        ("centre", json!("longhua")),
        ("zone", json!("Asia/Shanghai")),
        ("clockSpeed", json!(1.0)),
        ("demo", json!(false)),
    ] {
        assert_eq!(session[key], value, "{key}: {session}");
    }
    assert_eq!(session["pulse"]["everySeconds"], 1.0);
    let expires: jiff::Timestamp = session["expiresAt"].as_str().unwrap().parse().unwrap();
    let now: jiff::Timestamp = session["now"].as_str().unwrap().parse().unwrap();
    let rest = expires.duration_since(now).as_secs();
    assert!((3590..=3600).contains(&rest), "{session}");

    // Nobody, somebody else's realm, a broken cookie.
    let page = browser.get("/operator/session", &[]).await;
    assert_eq!(page.status, StatusCode::UNAUTHORIZED);
    let page = browser.get("/supervisor/session", &[("cookie", &cookie)]).await;
    assert_eq!(page.status, StatusCode::UNAUTHORIZED);
    let broken = cookie.replace('.', "-");
    let page = browser.get("/operator/session", &[("cookie", &broken)]).await;
    assert_eq!(page.status, StatusCode::UNAUTHORIZED);

    let page = browser.submit("/operator/logout", "").await;
    check_sent(&page, "/login");
    assert_eq!(
        page.header("set-cookie"),
        "firstline_session=; Path=/operator; HttpOnly; SameSite=Strict; Max-Age=0"
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn a_session_outlives_the_server() {
    let directory = tempfile::tempdir().expect("a directory");
    let mut server = ServeProcess::start_in(directory.path(), None, "");
    let cookie = browser(&server).sign_in(&server.token(Role::Admin, "chief", "longhua")).await;
    server.crash();
    let server = ServeProcess::start_in(directory.path(), None, "");
    let page = browser(&server).get("/supervisor/session", &[("cookie", &cookie)]).await;
    assert_eq!(page.status, StatusCode::OK);
    assert!(page.text.contains("\"role\":\"admin\""), "{}", page.text);
}

#[tokio::test(flavor = "multi_thread")]
async fn what_another_site_sends_is_refused() {
    let server = ServeProcess::start(None, "");
    let browser = browser(&server);
    let token = server.token(Role::Supervisor, "sato", "longhua");
    let form = format!("token={token}");
    let origin = browser.site().to_owned();
    for (headers, is_own) in [
        (vec![OWN], true),
        (vec![("origin", origin.as_str())], true),
        (vec![], false),
        (vec![("sec-fetch-site", "cross-site")], false),
        (vec![("sec-fetch-site", "same-site"), ("origin", origin.as_str())], false),
        (vec![("origin", "http://evil.example")], false),
        (vec![("origin", "null")], false),
    ] {
        let expected = if is_own { StatusCode::SEE_OTHER } else { StatusCode::FORBIDDEN };
        let page = browser.post("/login", &form, &headers).await;
        assert_eq!(page.status, expected, "{headers:?}");
        assert_eq!(page.headers.contains_key("set-cookie"), is_own, "{headers:?}");
        let page = browser.post("/supervisor/logout", "", &headers).await;
        assert_eq!(page.status, expected, "{headers:?}");
    }

    let cookie = browser.sign_in(&token).await;
    let foreign = [("cookie", cookie.as_str()), ("sec-fetch-site", "cross-site")];
    let path = "/supervisor/api/firstline.v1.SupervisorService/ListQueues";
    assert_eq!(browser.post(path, "", &foreign).await.status, StatusCode::FORBIDDEN);
    let channel = browser.grpc_with(&foreign);
    let mut client = SupervisorServiceClient::with_origin(channel, browser.api("supervisor"));
    client.list_queues(api::ListQueuesRequest {}).await.expect_err("cross-site");
    // The page's own request, but of a kind that a form could send.
    let page = browser.post(path, "", &[OWN, ("cookie", &cookie)]).await;
    assert_eq!(page.status, StatusCode::UNSUPPORTED_MEDIA_TYPE);
}

#[tokio::test(flavor = "multi_thread")]
async fn every_answer_guards_itself() {
    let server = ServeProcess::start(None, "");
    let browser = browser(&server);
    let api = "/supervisor/api/firstline.v1.SupervisorService/ListQueues";
    for page in [
        browser.get("/", &[]).await,
        browser.get("/login", &[]).await,
        browser.get("/supervisor/board", &[]).await,
        browser.get("/supervisor/session", &[]).await,
        browser.get("/assets/icon.svg", &[]).await,
        browser.get("/assets/not-there.js", &[]).await,
        browser.get("/nowhere", &[]).await,
        browser.get("/supervisor/api/grpc.health.v1.Health/Check", &[]).await,
        browser.get(api, &[]).await,
        browser.post("/login", "token=x", &[]).await,
        browser.submit("/login", "token=x").await,
        browser.submit("/demo/sign-in", "role=supervisor").await,
        browser.submit(api, "").await,
    ] {
        let policy = page.header("content-security-policy");
        assert!(policy.starts_with("default-src 'none'; script-src 'self';"), "{page:?}");
        assert!(!policy.contains("unsafe"), "{policy}");
        assert!(policy.contains("frame-ancestors 'none'") && policy.contains("base-uri 'none'"));
        assert_eq!(page.header("x-content-type-options"), "nosniff", "{page:?}");
        assert_eq!(page.header("cross-origin-opener-policy"), "same-origin", "{page:?}");
        assert_eq!(page.header("cross-origin-resource-policy"), "same-origin", "{page:?}");
        assert!(page.headers.contains_key("referrer-policy"), "{page:?}");
        assert!(page.headers.contains_key("cache-control"), "{page:?}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn pages_are_fresh_and_what_they_load_is_kept() {
    let server = ServeProcess::start(None, "");
    let browser = browser(&server);
    check_sent(&browser.get("/", &[]).await, "/login");
    let supervisors = ["/supervisor/board", "/supervisor/report", "/supervisor/case"];
    for path in supervisors.into_iter().chain(["/login", "/operator/console"]) {
        let page = browser.get(path, &[]).await;
        assert_eq!(page.status, StatusCode::OK, "{path}");
        assert_eq!(page.header("content-type"), "text/html; charset=utf-8");
        assert_eq!(page.header("cache-control"), "no-store");
        assert!(!page.text.contains("<style") && !page.text.contains(" style="), "{path}");
    }
    let login = browser.get("/login", &[]).await;
    assert_eq!(login.header("referrer-policy"), "same-origin");

    let script = login.text.split("src=\"").nth(1).and_then(|rest| rest.split('"').next());
    let script = browser.get(script.expect("a script"), &[]).await;
    assert_eq!(script.header("content-type"), "text/javascript; charset=utf-8");
    assert_eq!(script.header("cache-control"), "public, max-age=31536000, immutable");
    let icon = browser.get("/assets/icon.svg", &[]).await;
    assert_eq!(icon.header("cache-control"), "no-cache");
    assert_eq!(icon.header("content-type"), "image/svg+xml");
    let again = [("if-none-match", icon.header("etag"))];
    let again = browser.get("/assets/icon.svg", &again).await;
    assert_eq!((again.status, again.text.as_str()), (StatusCode::NOT_MODIFIED, ""));
    for gone in ["/assets/", "/assets/..%2Fboard.html", "/board.html", "/demo/guests"] {
        assert_eq!(browser.get(gone, &[]).await.status, StatusCode::NOT_FOUND, "{gone}");
    }
    let page = browser.submit("/supervisor/board", "").await;
    assert_eq!(page.status, StatusCode::METHOD_NOT_ALLOWED);
}

/// Works at a desk, and watches the floor, as pages do.
async fn check_grpc_web(server: &ServeProcess, http: Http) {
    let browser = Browser::on(server.web_url(), http);
    let cookie = browser.sign_in(&server.token(Role::Supervisor, "sato", "longhua")).await;
    let mut sato = supervisor(&browser, &cookie);
    let queues = sato.list_queues(api::ListQueuesRequest {}).await.expect("an answer");
    assert!(queues.into_inner().queues.iter().any(|queue| queue.queue == "medical"));

    let watch = api::WatchEventsRequest::default();
    let mut events = sato.watch_events(watch).await.expect("a stream").into_inner();
    let cookie = browser.sign_in(&server.token(Role::Operator, "op-031", "longhua")).await;
    let mut desk = console(&browser, &cookie);
    let sign_in = api::SignInRequest { request_id: id(), session_id: id() };
    desk.sign_in(sign_in).await.expect("a desk");
    loop {
        let told = events.message().await.expect("news").expect("more news");
        let told = format!("{told:?}");
        if told.contains("op-031") {
            break;
        }
    }
    let sign_out = api::SignOutRequest { request_id: id() };
    desk.sign_out(sign_out).await.expect("nobody is there");

    // A refusal comes with its reason and its details.
    let ready = desk.set_ready(api::SetReadyRequest { request_id: id() }).await;
    check_refused(ready, Code::FailedPrecondition, "NOT_SIGNED_IN");
    // A role reaches no further through a browser.
    let mut other =
        SupervisorServiceClient::with_origin(browser.grpc(&cookie), browser.api("supervisor"));
    let denied = other.list_queues(api::ListQueuesRequest {}).await;
    check_refused(denied, Code::PermissionDenied, "ROLE_NOT_ALLOWED");
    let mut nobody = supervisor(&browser, "theme=dark");
    let denied = nobody.list_queues(api::ListQueuesRequest {}).await;
    check_refused(denied, Code::Unauthenticated, "NO_CREDENTIAL");
    // A message that no client needs is not read.
    let note = api::AddNoteRequest { text: "x".repeat(100_000), ..Default::default() };
    let refused = desk.add_note(note).await.expect_err("too large");
    assert_eq!(refused.code(), Code::OutOfRange, "{refused:?}");
}

#[tokio::test(flavor = "multi_thread")]
async fn browsers_call_and_watch_over_http_1_and_2() {
    let server = ServeProcess::start(None, "");
    check_grpc_web(&server, Http::One).await;
    check_grpc_web(&server, Http::Two).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_stream_ends_with_the_session() {
    let server = ServeProcess::start(None, "identity.leeway = \"0s\"");
    let browser = browser(&server);
    let brief = Duration::from_secs(3);
    let cookie =
        browser.sign_in(&server.token_for(Role::Supervisor, "sato", "longhua", brief)).await;
    let mut sato = supervisor(&browser, &cookie);
    let watch = api::WatchEventsRequest::default();
    let mut events = sato.watch_events(watch).await.expect("a stream").into_inner();
    let ended = loop {
        match events.message().await {
            Ok(Some(_)) => {}
            Ok(None) => panic!("the stream says why it ends"),
            Err(status) => break status,
        }
    };
    let expected = (Code::Unauthenticated, "CREDENTIAL_EXPIRED".to_owned());
    assert_eq!(reason(&ended), expected, "{ended:?}");
    let refused = sato.list_queues(api::ListQueuesRequest {}).await;
    check_refused(refused, Code::Unauthenticated, "CREDENTIAL_EXPIRED");
    let page = browser.get("/supervisor/session", &[("cookie", &cookie)]).await;
    assert_eq!(page.status, StatusCode::UNAUTHORIZED);
    let form = cookie.replace("firstline_session", "token");
    check_sent(&browser.submit("/login", &form).await, "/login#expired");
}

#[tokio::test(flavor = "multi_thread")]
async fn whoever_speaks_slowly_is_cut_off() {
    let server = ServeProcess::start(None, "limits.handshake_timeout = \"300ms\"");
    let address = server.web_url().strip_prefix("http://").expect("plain HTTP").to_owned();
    let watch = Stopwatch::start();
    let mut slow = TcpStream::connect(&address).await.expect("a connection");
    slow.write_all(b"GET /login HTTP/1.1\r\nhost: here\r\nx: ").await.expect("begins");
    let answer = slow.read(&mut [0; 64]).await;
    assert!(matches!(answer, Ok(0) | Err(_)), "{answer:?}");
    assert!(watch.elapsed() < Duration::from_secs(5), "{:?}", watch.elapsed());
    // Nobody else waits for that, and connections that have begun may be quiet for longer.
    let page = browser(&server).get("/login", &[]).await;
    assert_eq!(page.status, StatusCode::OK);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_form_that_does_not_come_to_its_end_is_not_waited_for() {
    let server = ServeProcess::start(None, "limits.request_timeout = \"1s\"");
    let address = server.web_url().strip_prefix("http://").expect("plain HTTP").to_owned();
    let mut slow = TcpStream::connect(&address).await.expect("a connection");
    let begun = "POST /login HTTP/1.1\r\nhost: here\r\nsec-fetch-site: same-origin\r\n\
                 content-type: application/x-www-form-urlencoded\r\ncontent-length: 99\r\n\r\ntok";
    slow.write_all(begun.as_bytes()).await.expect("begins");
    let mut answer = String::new();
    let _ = slow.read_to_string(&mut answer).await;
    assert!(answer.starts_with("HTTP/1.1 408"), "{answer}");
}

#[tokio::test(flavor = "multi_thread")]
async fn no_log_line_holds_a_credential() {
    let server = ServeProcess::start(None, "log.filter = \"trace\"");
    let token = server.token(Role::Operator, "op-031", "longhua");
    for http in [Http::One, Http::Two] {
        let browser = Browser::on(server.web_url(), http);
        let cookie = browser.sign_in(&token).await;
        browser.get("/operator/session", &[("cookie", &cookie)]).await;
        let mut desk = console(&browser, &cookie);
        desk.get_desk(api::GetDeskRequest {}).await.expect("a desk");
        browser.submit("/login", &format!("token={token}x")).await;
        browser.submit("/operator/logout", "").await;
    }
    let log = server.log();
    assert!(log.contains("TRACE"), "it is talkative");
    let signature = token.rsplit('.').next().expect("a JWT");
    assert!(!log.contains(signature), "the log shows the credential");
}

/// A certificate for this machine: the lines that name its files, and whoever trusts it.
fn certificate(directory: &Path) -> (String, RootCertStore) {
    let Certificate { der, file, key_file } = Certificate::make_in(directory);
    let mut roots = RootCertStore::empty();
    roots.add(der).expect("an authority");
    (format!("[tls]\ncertificate = {file:?}\nkey = {key_file:?}\n"), roots)
}

/// Which HTTP the server chooses of those that a browser offers.
async fn chosen(site: &str, roots: &RootCertStore, offers: &[&str]) -> Option<String> {
    let provider = Arc::new(rustls::crypto::aws_lc_rs::default_provider());
    let mut config = rustls::ClientConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()
        .expect("the versions that there are")
        .with_root_certificates(roots.clone())
        .with_no_client_auth();
    config.alpn_protocols = offers.iter().map(|offer| offer.as_bytes().to_vec()).collect();
    let address = site.strip_prefix("https://").expect("HTTPS");
    let socket = TcpStream::connect(address).await.expect("a connection");
    let name = "127.0.0.1".try_into().expect("a name");
    let secured = TlsConnector::from(Arc::new(config)).connect(name, socket).await;
    let secured = secured.expect("a handshake");
    secured.get_ref().1.alpn_protocol().map(|it| String::from_utf8_lossy(it).into_owned())
}

#[tokio::test(flavor = "multi_thread")]
async fn with_a_certificate_everything_is_encrypted_and_the_cookie_insists_on_it() {
    let directory = tempfile::tempdir().expect("a directory");
    let (tls, roots) = certificate(directory.path());
    let server = ServeProcess::start_in(directory.path(), None, &tls);
    let site = server.web_url().to_owned();
    assert_eq!(chosen(&site, &roots, &["h2", "http/1.1"]).await.as_deref(), Some("h2"));
    assert_eq!(chosen(&site, &roots, &["http/1.1"]).await.as_deref(), Some("http/1.1"));

    let token = server.token(Role::Supervisor, "sato", "longhua");
    for http in [Http::One, Http::Two] {
        let browser = Browser::trusting(&site, http, roots.clone());
        let page = browser.submit("/login", &format!("token={token}")).await;
        assert!(page.header("set-cookie").contains("; SameSite=Strict; Secure; Max-Age="));
        let mut sato = supervisor(&browser, &page.cookie());
        sato.list_queues(api::ListQueuesRequest {}).await.expect("an answer");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn behind_a_proxy_that_encrypts_the_cookie_insists_on_it_too() {
    let server = ServeProcess::start(None, "web.behind_https = true");
    let token = server.token(Role::Supervisor, "sato", "longhua");
    let page = browser(&server).submit("/login", &format!("token={token}")).await;
    assert!(page.header("set-cookie").contains("; Secure; "), "{page:?}");
}

#[tokio::test(flavor = "multi_thread")]
async fn the_pages_can_be_switched_off() {
    let server = ServeProcess::start(None, "");
    assert!(server.web_url().starts_with("http://127.0.0.1:"));
    let directory = tempfile::tempdir().expect("a directory");
    let server = ServeProcess::start_in(directory.path(), None, "[web]\nlisten = \"\"");
    assert_eq!(server.web_url(), "");
}
