//! A real Prometheus of a test's own, and its tool.

use std::io::{BufRead, BufReader, Write};
use std::net::TcpListener;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Output, Stdio};
use std::sync::mpsc;
use std::time::Duration;

use serde_json::Value;
use tempfile::TempDir;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::sync::mpsc::{UnboundedReceiver, unbounded_channel};

use super::http;

/// How long it may take until it serves.
const READY_WITHIN: Duration = Duration::from_secs(30);

/// The rules and the dashboards that are shipped.
pub fn shipped(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("config").join(name)
}

/// Runs promtool, with something on its standard input.
pub fn promtool(arguments: &[&str], input: &str) -> Output {
    let mut child = Command::new("promtool")
        .args(arguments)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap_or_else(|error| {
            panic!("cannot start promtool ({error}): install it, `apt-get install prometheus`")
        });
    let mut stdin = child.stdin.take().expect("it was piped");
    stdin.write_all(input.as_bytes()).expect("it reads");
    drop(stdin);
    child.wait_with_output().expect("it ends")
}

/// A Prometheus that looks at one server every second, and lives as long as this value.
pub struct Prometheus {
    child: Child,
    address: String,
    scrapes: UnboundedReceiver<()>,
    _files: TempDir,
}

impl Prometheus {
    /// Starts one that asks `target` (an admin port), and watches over the shipped rules.
    pub async fn watching(target: &str) -> Self {
        let (proxy, scrapes) = proxy(target.to_owned()).await;
        let files = tempfile::tempdir().expect("a directory");
        let config = files.path().join("prometheus.yml");
        let rules = shipped("prometheus/firstline.rules.yml");
        let text = format!(
            "global: {{ scrape_interval: 1s, evaluation_interval: 1s }}\n\
             rule_files: [{rules:?}]\n\
             scrape_configs:\n- job_name: firstline\n  static_configs: [{{ targets: [{proxy:?}] }}]\n"
        );
        std::fs::write(&config, text).expect("its configuration");
        // Somebody else may take the port between looking and starting; then try another one.
        for _ in 0..5 {
            if let Some((child, address)) = launch(&config, files.path()) {
                return Self { child, address, scrapes, _files: files };
            }
        }
        panic!("prometheus does not start");
    }

    /// Returns when all that the server said before this was called can be asked for.
    pub async fn has_looked(&mut self) {
        while self.scrapes.try_recv().is_ok() {}
        // The one that may be under way, one that begins after it, and the beginning of another,
        // by which the one before is stored.
        for _ in 0..3 {
            self.scrapes.recv().await.expect("it goes on asking");
        }
    }

    /// The result of a query.
    pub async fn query(&self, query: &str) -> Vec<Value> {
        let encoded: String = query.bytes().map(|byte| format!("%{byte:02x}")).collect();
        let answer = self.ask(&format!("/api/v1/query?query={encoded}")).await;
        answer["data"]["result"].as_array().unwrap_or_else(|| panic!("{query}: {answer}")).clone()
    }

    /// The number that a query comes to.
    pub async fn number(&self, query: &str) -> f64 {
        let result = self.query(query).await;
        let [one] = result.as_slice() else { panic!("{query} is {result:?}") };
        one["value"][1].as_str().and_then(|text| text.parse().ok()).expect("a number")
    }

    /// What its API says.
    pub async fn ask(&self, path: &str) -> Value {
        let page = http::get(&self.address, path).await;
        serde_json::from_str(&page.body).unwrap_or_else(|error| panic!("{error}: {page:?}"))
    }
}

impl Drop for Prometheus {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// Stands between Prometheus and the server, and tells of each time that it asks.
async fn proxy(target: String) -> (String, UnboundedReceiver<()>) {
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.expect("a port");
    let address = listener.local_addr().expect("an address").to_string();
    let (asked, scrapes) = unbounded_channel();
    tokio::spawn(async move {
        while let Ok((mut socket, _)) = listener.accept().await {
            let (target, asked) = (target.clone(), asked.clone());
            tokio::spawn(async move {
                let mut head = [0; 4096];
                // Its requests have no body and fit into one packet.
                while let Ok(1..) = socket.read(&mut head).await {
                    let _ = asked.send(());
                    let page = http::get(&target, "/metrics").await;
                    let answer = format!(
                        "HTTP/1.1 {} OK\r\nContent-Type: text/plain; version=0.0.4\r\n\
                         Content-Length: {}\r\n\r\n{}",
                        page.status,
                        page.body.len(),
                        page.body
                    );
                    if socket.write_all(answer.as_bytes()).await.is_err() {
                        return;
                    }
                }
            });
        }
    });
    (address, scrapes)
}

fn launch(config: &Path, files: &Path) -> Option<(Child, String)> {
    let free = TcpListener::bind("127.0.0.1:0").ok()?.local_addr().ok()?;
    let mut child = Command::new("prometheus")
        .arg(format!("--config.file={}", config.display()))
        .arg(format!("--storage.tsdb.path={}", files.join("data").display()))
        .arg(format!("--web.listen-address={free}"))
        .current_dir(files)
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap_or_else(|error| {
            panic!("cannot start prometheus ({error}): install it, `apt-get install prometheus`")
        });
    let log = BufReader::new(child.stderr.take().expect("it was piped"));
    let (lines, arriving) = mpsc::channel();
    std::thread::spawn(move || {
        log.lines().map_while(Result::ok).for_each(|line| drop(lines.send(line)));
    });
    while let Ok(line) = arriving.recv_timeout(READY_WITHIN) {
        if line.contains("Server is ready to receive web requests") {
            return Some((child, free.to_string()));
        }
    }
    let _ = child.kill();
    let _ = child.wait();
    None
}
