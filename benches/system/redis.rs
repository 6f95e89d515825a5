//! A Redis server of the measurement's own, on a free port and in a directory that goes away.

use std::io::{BufRead, BufReader};
use std::net::TcpListener;
use std::process::{Child, Command, Stdio};
use std::time::Duration;

use anyhow::{Context, bail};
use redis::aio::MultiplexedConnection;
use redis::io::tcp::TcpSettings;
use redis::{AsyncConnectionConfig, Client, IntoConnectionInfo};
use tempfile::TempDir;

/// Longer than a script or a blocking read of ours ever takes.
const ANSWER_WITHIN: Duration = Duration::from_secs(60);

/// When Redis writes what it was told to its disk.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fsync {
    /// It keeps no append-only file at all.
    Off,
    EverySecond,
    Always,
}

impl Fsync {
    pub const ALL: [Self; 3] = [Self::Off, Self::EverySecond, Self::Always];

    pub fn name(self) -> &'static str {
        match self {
            Self::Off => "off",
            Self::EverySecond => "everysec",
            Self::Always => "always",
        }
    }
}

/// A server that lives as long as this value.
pub struct Redis {
    child: Child,
    port: u16,
    fsync: Fsync,
    directory: TempDir,
}

impl Redis {
    pub fn start(fsync: Fsync) -> anyhow::Result<Self> {
        let directory = tempfile::tempdir()?;
        // Free at this moment; a port that somebody takes in between is reported by Redis.
        let port = TcpListener::bind("127.0.0.1:0")?.local_addr()?.port();
        let child = launch(port, fsync, &directory)?;
        Ok(Self { child, port, fsync, directory })
    }

    pub fn url(&self) -> String {
        format!("redis://127.0.0.1:{}", self.port)
    }

    pub fn port(&self) -> u16 {
        self.port
    }

    /// Ends it like a crash and starts it again on the same files; returns when it is ready.
    pub fn crash_and_restart(&mut self) -> anyhow::Result<()> {
        self.child.kill()?;
        self.child.wait()?;
        self.child = launch(self.port, self.fsync, &self.directory)?;
        Ok(())
    }

    /// A connection with nothing in its way.
    pub async fn connection(&self) -> anyhow::Result<MultiplexedConnection> {
        connect(&self.url()).await
    }

    /// How many bytes its data take.
    pub async fn used_bytes(&self) -> anyhow::Result<f64> {
        let mut connection = self.connection().await?;
        let about: String = redis::cmd("INFO").arg("memory").query_async(&mut connection).await?;
        let used = about.lines().find_map(|line| line.strip_prefix("used_memory:"));
        Ok(used.context("INFO does not say used_memory")?.trim().parse()?)
    }
}

impl Drop for Redis {
    fn drop(&mut self) {
        // It may have ended already.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// A connection as firstline makes its own: without delay.
pub async fn connect(url: &str) -> anyhow::Result<MultiplexedConnection> {
    let info = url.into_connection_info()?;
    let client = Client::open(info.set_tcp_settings(TcpSettings::default().set_nodelay(true)))?;
    let config = AsyncConnectionConfig::new().set_response_timeout(Some(ANSWER_WITHIN));
    Ok(client.get_multiplexed_async_connection_with_config(&config).await?)
}

fn launch(port: u16, fsync: Fsync, directory: &TempDir) -> anyhow::Result<Child> {
    let (appendonly, appendfsync) = match fsync {
        Fsync::Off => ("no", "no"),
        Fsync::EverySecond => ("yes", "everysec"),
        Fsync::Always => ("yes", "always"),
    };
    let mut child = Command::new("redis-server")
        .args(["--port", &port.to_string(), "--bind", "127.0.0.1", "--save", ""])
        .args(["--appendonly", appendonly, "--appendfsync", appendfsync])
        .current_dir(directory.path())
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .context("redis-server cannot be started; install it: apt-get install redis-server")?;
    let mut log = BufReader::new(child.stdout.take().context("its log was piped")?);
    let mut line = String::new();
    while log.read_line(&mut line)? > 0 {
        if line.contains("Ready to accept connections") {
            // Read to the end, or the server would one day wait for somebody to empty the pipe.
            std::thread::spawn(move || log.lines().for_each(drop));
            return Ok(child);
        }
        line.clear();
    }
    bail!("redis-server ended before it was ready")
}
