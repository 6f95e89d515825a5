//! The server that is measured, as a process of its own.

use std::fs;
use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::Arc;

use anyhow::Context;
use firstline::rpc::identity::{Signer, own_key_path};
use tempfile::TempDir;

use crate::door::Door;

/// What the centre is called.
pub const CENTRE: &str = "bench";

const SETTINGS: &str = r#"
centre = "bench"

[numbers]
region = "CN"

[settings]
zone = "Asia/Shanghai"
lines = 4000000
medical_licences = ["nurse"]
dispositions = ["advised"]
# Whoever is to wait goes on waiting: nothing is relaxed while anybody measures.
rings = [{ after = "24h", relax = "skills" }]

# Where the operators take calls.
[settings.queues.medical]
licences = ["nurse"]

# Where nobody does, so that callers can be made to wait.
[settings.queues.nobody]
licences = ["pharmacist"]

[settings.triage]
otherwise = "standard"

[settings.timing]
# Notes are finished by the operators, not by the clock; closed cases need not stay at hand.
closed_case = "1s"
request_memory = "5s"
"#;

/// Where a server keeps its history.
#[derive(Clone)]
pub enum Store {
    Redis(String),
    Local,
    Memory,
}

/// Who works at the centre.
#[derive(Clone, Copy)]
pub struct Staff {
    pub operators: usize,
    /// How many skills there are; each operator has a tenth of them.
    pub skills: usize,
}

impl Staff {
    pub const USUAL: Self = Self { operators: 1000, skills: 0 };
}

/// What the nodes of one centre share: the configuration files and the keys.
pub struct House {
    directory: TempDir,
    store: Store,
}

impl House {
    pub fn new(store: Store, staff: Staff) -> anyhow::Result<Self> {
        let directory = tempfile::tempdir()?;
        fs::write(directory.path().join("bench.toml"), centre_file(staff))?;
        Ok(Self { directory, store })
    }

    fn path(&self, name: &str) -> PathBuf {
        self.directory.path().join(name)
    }

    fn config(&self) -> String {
        let journal = match &self.store {
            Store::Redis(url) => url.clone(),
            Store::Local => format!("local:{}", self.path("data/journal").display()),
            Store::Memory => "memory:".to_owned(),
        };
        format!(
            "listen = \"127.0.0.1:0\"\ndata_dir = {:?}\njournal = {journal:?}\n\
             centres = [{:?}]\n[web]\nlisten = \"\"\n[admin]\nlisten = \"\"\n\
             [log]\nfilter = \"warn,firstline::app=info\"\n",
            self.path("data"),
            self.path("bench.toml"),
        )
    }

    /// Starts a node; returns when it listens.
    pub fn node(&self) -> anyhow::Result<Server> {
        let config = self.path("firstline.toml");
        fs::write(&config, self.config())?;
        Server::start(&config, &self.path("data"))
    }
}

/// A node, ended with this value.
pub struct Server {
    child: Child,
    door: Door,
}

impl Server {
    fn start(config: &Path, data: &Path) -> anyhow::Result<Self> {
        let mut child = Command::new(program())
            .args(["serve", "--config"])
            .arg(config)
            .stderr(Stdio::piped())
            .spawn()
            .context("the server does not start")?;
        let log = BufReader::new(child.stderr.take().context("its log was piped")?);
        let url = address(log).context("the server does not serve")?;
        let signer = Signer::read(&own_key_path(data), "firstline")?;
        Ok(Self { child, door: Door { url, signer: Some(Arc::new(signer)) } })
    }

    /// How to get in.
    pub fn door(&self) -> Door {
        self.door.clone()
    }

    /// Its process.
    pub fn pid(&self) -> u32 {
        self.child.id()
    }

    /// Ends it like a crash (`kill -9`).
    pub fn crash(mut self) -> anyhow::Result<()> {
        self.child.kill()?;
        self.child.wait()?;
        Ok(())
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        // It may have ended already.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

fn centre_file(staff: Staff) -> String {
    let names: Vec<String> = (0..staff.operators).map(operator).collect();
    let records = names.iter().enumerate().map(|(number, id)| {
        format!("  {{ id = {id:?}, licence = \"nurse\", skills = {} }},\n", skills(staff, number))
    });
    let records: String = records.collect();
    format!(
        "{SETTINGS}\n[roster]\noperators = [\n{records}]\n\n[roster.shifts.always]\n\
         from = \"00:00\"\nto = \"00:00\"\noperators = {names:?}\n"
    )
}

/// The server's program: this build's, or another to be held against it.
fn program() -> PathBuf {
    other_program().unwrap_or_else(|| env!("CARGO_BIN_EXE_firstline").into())
}

/// Another build of the server, if that is what is measured.
pub fn other_program() -> Option<PathBuf> {
    std::env::var_os("BENCH_SERVER").map(PathBuf::from)
}

/// Which of so many skills the operator of that number has: a tenth, each another one.
pub fn skills_of(number: usize, skills: usize) -> impl Iterator<Item = usize> {
    (0..skills / 10).map(move |index| (number * 7 + index * 11) % skills)
}

fn skills(staff: Staff, number: usize) -> String {
    let named = skills_of(number, staff.skills).enumerate();
    let named = named.map(|(index, skill)| format!("skill-{skill} = {}", 1 + (number + index) % 3));
    let mut named: Vec<String> = named.collect();
    named.sort();
    named.dedup_by_key(|text| text.split('=').next().unwrap_or_default().to_owned());
    format!("{{ {} }}", named.join(", "))
}

/// What the operator of that number is called.
pub fn operator(number: usize) -> String {
    format!("op-{number:05}")
}

/// Where the server listens, from its log; the rest of the log is read so that it never blocks.
fn address(mut log: impl BufRead + Send + 'static) -> Option<String> {
    let mut line = String::new();
    while log.read_line(&mut line).ok()? > 0 {
        let found = line.split_once("address=").map(|(_, rest)| rest);
        if let Some(address) = found.and_then(|rest| rest.split_whitespace().next()) {
            let url = format!("http://{address}");
            std::thread::spawn(move || {
                for line in log.lines().map_while(Result::ok) {
                    eprintln!("  server: {line}");
                }
            });
            return Some(url);
        }
        eprintln!("  server: {}", line.trim_end());
        line.clear();
    }
    None
}

/// How many bytes of memory a process holds (Linux: proc(5), pages of 4 KiB).
pub fn memory_of(pid: u32) -> anyhow::Result<f64> {
    let sizes = fs::read_to_string(format!("/proc/{pid}/statm"))?;
    let pages = sizes.split(' ').nth(1).context("an unknown form of /proc/PID/statm")?;
    Ok(pages.parse::<f64>()? * 4096.0)
}
