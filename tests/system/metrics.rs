//! What programs see that watch over servers: health, and figures by way of a real Prometheus.

use firstline::admin::metrics::catalogue;
use firstline::client::{Connection, ConsoleLine, Credential, TlsFiles};
use firstline::clock::new_uuid;
use firstline::domain::SessionId;
use firstline::rpc::api;
use firstline::rpc::api::gateway_service_client::GatewayServiceClient;
use firstline::rpc::identity::Role;
use tonic_health::pb::health_check_response::ServingStatus;
use tonic_health::pb::{HealthCheckRequest, health_client::HealthClient};

use crate::support::hotline::{Signed, call, id};
use crate::support::http;
use crate::support::prometheus::{Prometheus, promtool, shipped};
use crate::support::redis::RedisServer;
use crate::support::serve::ServeProcess;

/// One caller talks with the nurse, and another waits. The line keeps the nurse's console alive.
async fn one_talks_and_one_waits(server: &ServeProcess) -> ConsoleLine {
    server.hire("nurse-1").await;
    let token = server.token(Role::Operator, "nurse-1", "longhua");
    let credential = Credential::token(&token.into()).expect("a credential");
    let connection = Connection::to(server.url(), credential, &TlsFiles::default());
    let connection = connection.expect("a connection");
    let console = ConsoleLine::sign_in(&connection, SessionId(new_uuid())).await;
    let console = console.expect("signed in");
    console.set_ready().await.expect("ready");
    let mut gateway = GatewayServiceClient::new(server.channel(Role::Gateway, "gw-1"));
    let first = gateway.open_call(call()).await.expect("a call").into_inner();
    let rings =
        |changed: &api::DeskChanged| changed.desk.as_ref().is_some_and(|desk| desk.offer.is_some());
    let mut desks = console.desk();
    let ringing = desks.wait_for(rings).await.expect("it rings").desk.clone();
    let offer = ringing.and_then(|desk| desk.offer).expect("it rings");
    console.accept(offer.offer_id).await.expect("accepted");
    let connected = api::ReportConnectedRequest { request_id: id(), call_id: first.call_id };
    gateway.report_connected(connected).await.expect("they hear one another");
    gateway.open_call(call()).await.expect("another call");
    console
}

#[tokio::test(flavor = "multi_thread")]
async fn the_figures_are_well_formed() {
    let server = ServeProcess::start(None, "");
    let _nurse = one_talks_and_one_waits(&server).await;
    let page = http::get(&server.admin_address(), "/metrics").await;
    assert_eq!(page.status, 200);
    assert!(page.head.contains("text/plain; version=0.0.4"), "{}", page.head);
    let checked = promtool(&["check", "metrics"], &page.body);
    let said = [checked.stdout, checked.stderr].concat();
    assert!(checked.status.success() && said.is_empty(), "{}", String::from_utf8_lossy(&said));
    for metric in catalogue::ALL {
        let name = metric.name;
        assert!(page.body.contains(&format!("# TYPE {name} ")), "{name} is missing");
        assert!(page.body.contains(&format!("# HELP {name} {}\n", metric.help)), "{name}");
    }
    assert!(!page.body.contains("nurse-1"), "no figure is about a person");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_prometheus_sees_what_happened() {
    let server = ServeProcess::start(None, "");
    let mut prometheus = Prometheus::watching(&server.admin_address()).await;
    let _nurse = one_talks_and_one_waits(&server).await;
    prometheus.has_looked().await;
    let medical = "centre=\"longhua\", queue=\"medical\"";
    let of_queue = [
        ("sum(firstline_contacts_arrived_total{Q})", 2.0),
        ("sum(firstline_contacts_answered_total{Q})", 1.0),
        ("sum(firstline_contacts_answered_in_target_total{Q})", 1.0),
        ("firstline_wait_seconds_count{Q, outcome=\"answered\"}", 1.0),
        ("firstline_wait_seconds_bucket{Q, outcome=\"answered\", le=\"20\"}", 1.0),
        ("sum(firstline_calls_waiting{Q})", 1.0),
        ("firstline_longest_wait_seconds{Q, since=\"arrival\"} > bool 0.5", 1.0),
        ("firstline_queue_open{Q}", 1.0),
        ("firstline_queue_target_seconds{Q}", 20.0),
    ];
    for (query, expected) in of_queue {
        let query = query.replace("{Q", &format!("{{{medical}"));
        assert_eq!(prometheus.number(&query).await, expected, "{query}");
    }
    let of_all = [
        ("up{job=\"firstline\"}", 1.0),
        ("firstline_operators{centre=\"longhua\", status=\"talking\", duty=\"on\"}", 1.0),
        ("firstline_offer_steps_total{centre=\"longhua\", step=\"accepted\"}", 1.0),
        ("firstline_cap_used{cap=\"lines\", centre=\"longhua\"}", 2.0),
        ("firstline_cap{cap=\"lines\", centre=\"longhua\"}", 30.0),
        ("firstline_cases_open{centre=\"longhua\"}", 2.0),
        ("firstline_journal_healthy{centre=\"longhua\"}", 1.0),
        ("firstline_rpcs_total{method=\"OpenCall\", code=\"OK\"}", 2.0),
        ("sum(firstline_journal_head_version - firstline_figures_version)", 0.0),
        ("process_open_fds > bool 0", 1.0),
    ];
    for (query, expected) in of_all {
        assert_eq!(prometheus.number(query).await, expected, "{query}");
    }

    let rules = prometheus.ask("/api/v1/rules").await;
    let groups = rules["data"]["groups"].as_array().expect("groups of rules");
    let errors: Vec<_> = groups
        .iter()
        .flat_map(|group| group["rules"].as_array().expect("rules"))
        .filter(|rule| rule.get("lastError").is_some())
        .collect();
    assert!(groups.len() == 3 && errors.is_empty(), "{errors:?}");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_journal_that_is_away_keeps_clients_away_and_the_process_alive() {
    let mut redis = RedisServer::start();
    let server = ServeProcess::start(Some(&redis.url()), "");
    let admin = server.admin_address();
    assert_eq!(http::get(&admin, "/readyz").await.status, 200);
    redis.crash();
    // Whoever asks for something finds out.
    let mut gateway: GatewayServiceClient<Signed> =
        GatewayServiceClient::new(server.channel(Role::Gateway, "gw-1"));
    tokio::spawn(async move { gateway.open_call(call()).await });
    let channel = tonic::transport::Endpoint::from_shared(server.url().to_owned()).expect("a URL");
    let mut health = HealthClient::new(channel.connect().await.expect("it listens"));
    let service = "firstline.v1.GatewayService".to_owned();
    let watch = health.watch(HealthCheckRequest { service }).await.expect("a stream");
    let mut watch = watch.into_inner();
    while let Some(told) = watch.message().await.expect("it goes on") {
        if told.status() == ServingStatus::NotServing {
            break;
        }
    }
    let page = http::get(&admin, "/readyz").await;
    assert_eq!(page.status, 503, "{}", page.body);
    let told: serde_json::Value = serde_json::from_str(&page.body).expect("JSON");
    assert_eq!((told["ready"].as_bool(), told["closing"].as_bool()), (Some(false), Some(false)));
    assert_eq!(told["centres"]["longhua"]["journal"], "waiting");
    assert!(told["centres"]["longhua"]["reason"].as_str().is_some_and(|it| it.contains("journal")));
    assert_eq!(http::get(&admin, "/livez").await.status, 200);
    let figures = http::get(&admin, "/metrics").await.body;
    assert!(figures.contains("firstline_journal_healthy{centre=\"longhua\"} 0\n"), "{figures}");
}

#[test]
fn the_rules_do_what_they_say() {
    let rules = shipped("prometheus/firstline.rules.yml");
    let tests = shipped("prometheus/firstline.rules.test.yml");
    let config = shipped("prometheus/prometheus.yml");
    for (command, file) in
        [(["check", "rules"], &rules), (["check", "config"], &config), (["test", "rules"], &tests)]
    {
        let path = file.to_str().expect("a plain path");
        let output = promtool(&[command[0], command[1], path], "");
        let said = [output.stdout, output.stderr].concat();
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&said));
    }
    let rules = std::fs::read_to_string(rules).expect("the rules");
    let tests = std::fs::read_to_string(tests).expect("their tests");
    for alert in rules.lines().filter_map(|line| line.trim().strip_prefix("- alert: ")) {
        let fires = format!("- alertname: {alert}\n");
        assert!(tests.contains(&fires), "no test shows {alert}");
    }
}

/// Every name of a figure in a text, without what a histogram puts behind its own.
fn names(text: &str) -> std::collections::BTreeSet<String> {
    let is_part = |c: char| c.is_ascii_alphanumeric() || c == '_' || c == ':';
    let words = text.split(|c| !is_part(c));
    let ours = words.filter(|word| word.starts_with("firstline_") || word.starts_with("process_"));
    let plain = |word: &str| {
        let histogram = ["_bucket", "_count", "_sum"].iter().find_map(|end| word.strip_suffix(end));
        let is_one = |base: &&str| catalogue::ALL.iter().any(|metric| metric.name == *base);
        histogram.filter(is_one).unwrap_or(word).to_owned()
    };
    ours.map(plain).collect()
}

#[tokio::test(flavor = "multi_thread")]
async fn rules_and_dashboard_ask_for_what_there_is() {
    let server = ServeProcess::start(None, "");
    let page = http::get(&server.admin_address(), "/metrics").await;
    for file in ["prometheus/firstline.rules.yml", "grafana/firstline.json"] {
        let text = std::fs::read_to_string(shipped(file)).expect("it is shipped");
        let named = names(&text);
        assert!(named.len() > 10, "{file} names {named:?}");
        for name in named {
            let known = catalogue::ALL.iter().any(|metric| metric.name == name);
            let is_exported = page.body.contains(&format!("# TYPE {name} "));
            assert!(known || is_exported, "{file} asks for {name}, which there is not");
        }
    }
}

#[test]
fn the_dashboard_is_one() {
    let text = std::fs::read_to_string(shipped("grafana/firstline.json")).expect("it is shipped");
    let board: serde_json::Value = serde_json::from_str(&text).expect("JSON");
    assert!(board["schemaVersion"].as_u64().is_some_and(|version| version >= 39));
    let variables = board["templating"]["list"].as_array().expect("variables");
    let variables: Vec<_> = variables.iter().map(|it| it["name"].as_str().unwrap_or("")).collect();
    assert_eq!(variables, ["datasource", "centre", "queue"]);
    let panels = board["panels"].as_array().expect("panels");
    let mut ids: Vec<_> = panels.iter().map(|panel| panel["id"].as_u64()).collect();
    ids.sort_unstable();
    ids.dedup();
    assert_eq!(ids.len(), panels.len(), "panels have ids of their own");
    for panel in panels.iter().filter(|panel| panel["type"] != "row") {
        let title = panel["title"].as_str().expect("a title");
        assert_eq!(panel["datasource"]["uid"], "${datasource}", "{title}");
        for target in panel["targets"].as_array().unwrap_or_else(|| panic!("{title} asks nothing"))
        {
            assert!(target["expr"].as_str().is_some_and(|expr| !expr.is_empty()), "{title}");
        }
    }
}

/// The rows of the page: name, kind and labels.
#[test]
fn the_page_lists_every_figure() {
    let path = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/metrics.md");
    let page = std::fs::read_to_string(path).expect("the page");
    let rows = page.lines().filter(|line| line.starts_with("| `firstline_"));
    let listed: Vec<[String; 3]> = rows
        .map(|row| {
            let cells: Vec<_> = row.trim_matches('|').split('|').map(str::trim).collect();
            [0, 1, 2].map(|cell| cells[cell].replace('`', ""))
        })
        .collect();
    let expected: Vec<[String; 3]> = catalogue::ALL
        .iter()
        .map(|metric| {
            let kind = format!("{:?}", metric.kind).to_lowercase();
            [metric.name.to_owned(), kind, metric.labels.join(", ")]
        })
        .collect();
    for row in &expected {
        assert!(listed.contains(row), "docs/metrics.md does not have {row:?}");
    }
    assert_eq!(listed.len(), expected.len(), "docs/metrics.md has a figure that there is not");
}
