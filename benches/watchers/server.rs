//! The server that is measured, as a process of its own.

use std::fs;
use std::io::{BufRead, BufReader};
use std::process::{Child, Command, Stdio};
use std::time::Duration;

use anyhow::Context;
use firstline::client::{Connection, Credential, TlsFiles};
use firstline::clock::Clock;
use firstline::domain::CentreId;
use firstline::rpc::identity::{Role, Signer, own_key_path};
use tempfile::TempDir;

const CENTRE: &str = "bench";

const SETTINGS: &str = r#"
centre = "bench"

[numbers]
region = "CN"

[settings]
zone = "Asia/Shanghai"
lines = 2000
medical_licences = ["nurse"]
dispositions = ["advised"]

[settings.queues.medical]
licences = ["nurse"]

[settings.triage]
otherwise = "standard"

[settings.timing]
# Notes are finished by the operators, not by the clock; closed cases need not stay at hand.
closed_case = "1s"
"#;

/// A server on its local journal, ended with this value.
pub struct Server {
    child: Child,
    url: String,
    signer: Signer,
    _directory: TempDir,
}

impl Server {
    /// Starts it with so many operators who are always on duty.
    pub fn start(operators: usize) -> anyhow::Result<Self> {
        let directory = tempfile::tempdir()?;
        let path = |name: &str| directory.path().join(name);
        fs::write(path("bench.toml"), centre_file(operators))?;
        let config = format!(
            "listen = \"127.0.0.1:0\"\ndata_dir = {:?}\njournal = \"local:{}\"\n\
             centres = [{:?}]\n[web]\nlisten = \"\"\n[admin]\nlisten = \"\"\n",
            path("data"),
            path("data/journal").display(),
            path("bench.toml"),
        );
        fs::write(path("firstline.toml"), config)?;
        let mut child = Command::new(env!("CARGO_BIN_EXE_firstline"))
            .args(["serve", "--config"])
            .arg(path("firstline.toml"))
            .stderr(Stdio::piped())
            .spawn()
            .context("the server does not start")?;
        let log = BufReader::new(child.stderr.take().context("its log was piped")?);
        let url = address(log).context("the server does not serve")?;
        let signer = Signer::read(&own_key_path(&path("data")), "firstline")?;
        Ok(Self { child, url, signer, _directory: directory })
    }

    /// Its process.
    pub fn pid(&self) -> u32 {
        self.child.id()
    }

    /// A connection of a supervisor's own.
    pub fn supervisor(&self) -> anyhow::Result<Connection> {
        self.connection(Role::Supervisor, "watcher")
    }

    /// A connection of somebody's own.
    pub fn connection(&self, role: Role, subject: &str) -> anyhow::Result<Connection> {
        let centre: CentreId = CENTRE.parse()?;
        let lifetime = Duration::from_secs(3600);
        let token = self.signer.issue(role, subject, &centre, Clock::system().now(), lifetime);
        Ok(Connection::to(&self.url, Credential::token(&token)?, &TlsFiles::default())?)
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        // It may have ended already.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

fn centre_file(operators: usize) -> String {
    let names: Vec<String> = (0..operators).map(operator).collect();
    let records = names.iter().map(|id| format!("  {{ id = {id:?}, licence = \"nurse\" }},\n"));
    let records: String = records.collect();
    format!(
        "{SETTINGS}\n[roster]\noperators = [\n{records}]\n\n[roster.shifts.always]\n\
         from = \"00:00\"\nto = \"00:00\"\noperators = {names:?}\n"
    )
}

/// What the operator of that number is called.
pub fn operator(number: usize) -> String {
    format!("op-{number:04}")
}

/// Where the server listens, from its log; the rest of the log is read so that it never blocks.
fn address(mut log: impl BufRead + Send + 'static) -> Option<String> {
    let mut line = String::new();
    while log.read_line(&mut line).ok()? > 0 {
        let found = line.split_once("address=").map(|(_, rest)| rest);
        if let Some(address) = found.and_then(|rest| rest.split_whitespace().next()) {
            let url = format!("http://{address}");
            std::thread::spawn(move || log.lines().for_each(drop));
            return Some(url);
        }
        line.clear();
    }
    None
}

/// What a process has used so far, as the operating system counts it (Linux).
pub struct Usage {
    /// Time on a processor, its own and the system's for it.
    pub cpu: Duration,
    /// Memory that it holds.
    pub rss_bytes: u64,
}

impl Usage {
    /// Reads it from /proc (proc(5)): ticks are hundredths of a second, pages 4 KiB.
    pub fn of(pid: u32) -> anyhow::Result<Self> {
        let stat = fs::read_to_string(format!("/proc/{pid}/stat"))?;
        let (_, fields) = stat.rsplit_once(") ").context("an unknown form of /proc/PID/stat")?;
        let fields: Vec<&str> = fields.split(' ').collect();
        let field = |index: usize| -> anyhow::Result<u64> { Ok(fields[index].parse()?) };
        let ticks = field(11)? + field(12)?;
        Ok(Self { cpu: Duration::from_millis(ticks * 10), rss_bytes: field(21)? * 4096 })
    }
}
