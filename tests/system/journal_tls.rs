//! A Redis that the program speaks to by TLS (`rediss://`).

use std::path::{Path, PathBuf};
use std::process::Command;

use firstline::rpc::api;
use firstline::rpc::api::roster_service_client::RosterServiceClient;
use firstline::rpc::identity::Role;
use tempfile::TempDir;

use crate::support::certificate::Certificate;
use crate::support::hotline::id;
use crate::support::redis::{RedisServer, free_port};
use crate::support::serve::{PROGRAM, ServeProcess};

/// A Redis with a certificate of its own making.
struct Sealed {
    redis: RedisServer,
    url: String,
    certificate: PathBuf,
    files: TempDir,
}

fn sealed() -> Sealed {
    let files = tempfile::tempdir().expect("a directory");
    let certificate = Certificate::make_in(files.path());
    let text = |path: &Path| path.display().to_string();
    let port = free_port().to_string();
    let redis = RedisServer::start_with(&[
        "--tls-port",
        &port,
        "--tls-cert-file",
        &text(&certificate.file),
        "--tls-key-file",
        &text(&certificate.key_file),
        "--tls-ca-cert-file",
        &text(&certificate.file),
        "--tls-auth-clients",
        "no",
    ]);
    Sealed {
        redis,
        url: format!("rediss://127.0.0.1:{port}"),
        certificate: certificate.file,
        files,
    }
}

impl Sealed {
    /// A node whose machine trusts the certificate.
    fn node(&self, name: &str) -> ServeProcess {
        let directory = self.files.path().join(name);
        std::fs::create_dir(&directory).expect("a directory");
        let trusted = self.certificate.to_str().expect("a path of letters");
        let variables = [("SSL_CERT_FILE", trusted)];
        let program = Path::new(PROGRAM);
        let (listen, journal) = ("127.0.0.1:0", Some(self.url.as_str()));
        ServeProcess::start_program(program, &variables, listen, &directory, journal, "")
    }
}

/// Puts a nurse on the roster in the place of what stood there.
async fn put(node: &ServeProcess, expected_revision: Option<u64>) -> u64 {
    let operator = api::Operator {
        operator_id: "li.na".to_owned(),
        licence: "nurse".to_owned(),
        ..api::Operator::default()
    };
    let request =
        api::PutOperatorRequest { request_id: id(), operator: Some(operator), expected_revision };
    let mut roster = RosterServiceClient::new(node.channel(Role::Admin, "chief"));
    roster.put_operator(request).await.expect("it is put").into_inner().revision
}

#[tokio::test]
async fn nodes_share_a_history_that_nobody_reads_on_the_way() {
    let sealed = sealed();
    let (one, other) = (sealed.node("one"), sealed.node("other"));
    let first = put(&one, None).await;
    // Decided by the other node on what the first one has written.
    let second = put(&other, Some(first)).await;
    put(&one, Some(second)).await;
    let entries: u64 = sealed.redis.command(&["XLEN", "{longhua}:journal"]).await;
    assert!(entries >= 3, "{entries}");
}

#[test]
fn a_redis_whose_certificate_nobody_vouches_for_is_not_used() {
    let sealed = sealed();
    let config = sealed.files.path().join("firstline.toml");
    let (data, url) = (sealed.files.path().join("data"), &sealed.url);
    let text = format!("listen = \"127.0.0.1:0\"\ndata_dir = {data:?}\njournal = {url:?}\n");
    std::fs::write(&config, text).expect("a configuration");
    // If it were used after all, the program would go on; then it is ended, and the test fails.
    let output = Command::new("timeout")
        .args(["20", PROGRAM, "serve", "--config"])
        .arg(&config)
        .env_remove("FIRSTLINE_SEED")
        .output()
        .expect("the program runs");
    assert_eq!(output.status.code(), Some(1));
    let said = String::from_utf8_lossy(&output.stderr);
    assert!(said.contains("invalid peer certificate"), "{said}");
}
