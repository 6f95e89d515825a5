//! A real Redis of a test's own: a free port, a directory that goes away, and the faults that a
//! machine would bring.

use std::io::{BufRead, BufReader};
use std::net::TcpListener;
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::sync::atomic::{AtomicU16, Ordering};
use std::sync::mpsc;
use std::time::Duration;

use tempfile::TempDir;

/// How long a server may take until it serves.
const READY_WITHIN: Duration = Duration::from_secs(10);

/// Ports are taken from below the range out of which the system serves outgoing connections, so
/// that a server which is down for a moment finds its port still free.
const FIRST_PORT: u16 = 20_000;
const PORTS: u16 = 12_000;

/// A Redis server that lives as long as this value.
pub struct RedisServer {
    directory: TempDir,
    place: Place,
    port: u16,
    extra: Vec<String>,
    child: Child,
}

/// Where a server runs.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Place {
    /// The address at which it listens.
    pub host: String,
    /// The network namespace, if it is not the test's own.
    pub namespace: Option<String>,
}

impl Place {
    /// This machine, as everybody sees it.
    fn here() -> Self {
        Self { host: "127.0.0.1".to_owned(), namespace: None }
    }

    fn redis(&self) -> Command {
        // By its name: the file may be a link to redis-check-rdb, which acts by the name it is
        // called.
        let Some(namespace) = &self.namespace else { return Command::new("redis-server") };
        let mut command = Command::new("ip");
        command.args(["netns", "exec", namespace, "redis-server"]);
        command
    }
}

impl RedisServer {
    /// Starts a server that keeps every write: append-only file, flushed each time.
    pub fn start() -> Self {
        Self::start_with(&[])
    }

    /// Starts a server with more arguments, such as `--maxmemory 4mb`.
    pub fn start_with(extra: &[&str]) -> Self {
        Self::start_at(Place::here(), extra)
    }

    /// The same in another place.
    pub fn start_at(place: Place, extra: &[&str]) -> Self {
        let directory = tempfile::tempdir().expect("a directory for Redis");
        let extra: Vec<String> = extra.iter().map(|&argument| argument.to_owned()).collect();
        // Somebody else may take the port between looking and starting; then try another one.
        for _ in 0..5 {
            let port = free_port();
            if let Ok(child) = launch(&place, directory.path(), port, &extra) {
                return Self { directory, place, port, extra, child };
            }
        }
        let why = launch(&place, directory.path(), free_port(), &extra)
            .expect_err("it has failed before");
        panic!("redis-server does not start:\n{why}");
    }

    pub fn url(&self) -> String {
        format!("redis://{}:{}", self.place.host, self.port)
    }

    /// Where it keeps its files.
    pub fn files(&self) -> &Path {
        self.directory.path()
    }

    /// Ends it like a crash (`kill -9`). `restart` brings it back.
    pub fn crash(&mut self) {
        self.child.kill().expect("the server can be killed");
        self.child.wait().expect("the server can be waited for");
    }

    /// Starts it again on the same port and files, after a crash.
    pub fn restart(&mut self) {
        let child = launch(&self.place, self.directory.path(), self.port, &self.extra);
        self.child = child.unwrap_or_else(|why| panic!("redis-server does not restart:\n{why}"));
    }

    /// Throws away its files, as if the disk had been replaced; while it is down.
    pub fn lose_files(&mut self) {
        self.directory = tempfile::tempdir().expect("a directory for Redis");
    }

    /// Cuts so many bytes off the end of its append-only file, as a disk that had not written them
    /// yet; while it is down.
    pub fn truncate_append_only_file(&self, bytes: u64) {
        let folder = self.files().join("appendonlydir");
        let files = std::fs::read_dir(folder).expect("it has written something");
        let mut files = files.map(|file| file.expect("a file").path());
        let is_increment =
            |path: &std::path::PathBuf| path.to_string_lossy().ends_with(".incr.aof");
        let path = files.find(is_increment).expect("an increment");
        let file = std::fs::File::options().write(true).open(path).expect("it can be written");
        let length = file.metadata().expect("a length").len();
        file.set_len(length.saturating_sub(bytes)).expect("it can be cut");
    }

    /// Freezes it (`SIGSTOP`): connections stay open, nobody answers.
    pub fn freeze(&self) {
        self.signal("STOP");
    }

    /// Lets a frozen server go on.
    pub fn thaw(&self) {
        self.signal("CONT");
    }

    /// Makes it a copy of another one.
    pub async fn follow(&self, primary: &Self) {
        let (host, port) = (&primary.place.host, primary.port.to_string());
        let () = self.command(&["REPLICAOF", host, &port]).await;
    }

    /// The port that it listens on.
    pub fn port(&self) -> u16 {
        self.port
    }

    /// Host and port.
    pub fn address(&self) -> String {
        format!("{}:{}", self.place.host, self.port)
    }

    /// Starts a sentinel that watches over a primary by the name `main`, with so many of its like
    /// needed to call it dead after half a second.
    pub fn sentinel(primary: &Self, quorum: usize) -> Self {
        Self::sentinel_at(Place::here(), primary, quorum)
    }

    /// The same in another place.
    pub fn sentinel_at(place: Place, primary: &Self, quorum: usize) -> Self {
        let directory = tempfile::tempdir().expect("a directory for the sentinel");
        let text = format!(
            "sentinel monitor main {} {} {quorum}\n\
             sentinel down-after-milliseconds main 500\n\
             sentinel failover-timeout main 2000\nsentinel parallel-syncs main 1\n",
            primary.place.host, primary.port
        );
        let config = directory.path().join("sentinel.conf");
        std::fs::write(&config, text).expect("its configuration");
        let config = config.display().to_string();
        for _ in 0..5 {
            let port = free_port();
            let mut command = place.redis();
            command.args([&config, "--sentinel", "--port", &port.to_string()]);
            command.args(["--bind", &place.host, "--protected-mode", "no"]);
            command.current_dir(directory.path());
            if let Ok(child) = await_log(command, "+monitor master main") {
                return Self { directory, place, port, extra: Vec::new(), child };
            }
        }
        panic!("the sentinel does not start");
    }

    /// A connection of the test's own, to look at the keys or to disturb.
    pub async fn connection(&self) -> redis::aio::MultiplexedConnection {
        let client = redis::Client::open(self.url()).expect("an address");
        client.get_multiplexed_async_connection().await.expect("the server answers")
    }

    /// Runs one command, given as words.
    pub async fn command<T: redis::FromRedisValue>(&self, words: &[&str]) -> T {
        let mut command = redis::cmd(words[0]);
        command.arg(&words[1..]);
        let answer = command.query_async(&mut self.connection().await).await;
        answer.unwrap_or_else(|error| panic!("{words:?}: {error}"))
    }

    fn signal(&self, name: &str) {
        let pid = self.child.id().to_string();
        // By way of the shell, which has `kill` built in; a separate program may be missing.
        let status = Command::new("sh").args(["-c", "kill -s \"$0\" \"$1\"", name, &pid]).status();
        assert!(status.expect("sh runs").success(), "kill -s {name} {pid}");
    }
}

impl Drop for RedisServer {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// A port that nobody listens on.
pub fn free_port() -> u16 {
    static NEXT: AtomicU16 = AtomicU16::new(0);
    // Test programs that run at the same time begin at different places.
    let start = (std::process::id() % u32::from(PORTS)) as u16;
    for _ in 0..PORTS {
        let offset = start.wrapping_add(NEXT.fetch_add(1, Ordering::Relaxed)) % PORTS;
        let port = FIRST_PORT + offset;
        if TcpListener::bind(("127.0.0.1", port)).is_ok() {
            return port;
        }
    }
    panic!("no free port from {FIRST_PORT} on");
}

/// Starts the program and waits until its log says that it serves; else returns the log.
fn launch(place: &Place, directory: &Path, port: u16, extra: &[String]) -> Result<Child, String> {
    let mut command = place.redis();
    command
        .args(["--port", &port.to_string(), "--bind", &place.host, "--protected-mode", "no"])
        .args(["--appendonly", "yes", "--appendfsync", "always", "--save", ""])
        .args(extra)
        .current_dir(directory);
    await_log(command, "Ready to accept connections")
}

/// Starts a program and waits until its log says so much; else returns the log.
fn await_log(mut command: Command, words: &str) -> Result<Child, String> {
    let mut child = command
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .unwrap_or_else(|error| {
            panic!(
                "cannot start redis-server ({error}): install it, `apt-get install redis-server`"
            )
        });
    let log = BufReader::new(child.stdout.take().expect("stdout is piped"));
    let (lines, arriving) = mpsc::channel();
    // Reads to the end, or the server would one day wait for somebody to empty the pipe.
    std::thread::spawn(move || {
        log.lines().map_while(Result::ok).for_each(|line| drop(lines.send(line)));
    });
    let mut seen = String::new();
    while let Ok(line) = arriving.recv_timeout(READY_WITHIN) {
        if line.contains(words) {
            return Ok(child);
        }
        seen.push_str(&line);
        seen.push('\n');
    }
    let _ = child.kill();
    let _ = child.wait();
    Err(seen)
}
