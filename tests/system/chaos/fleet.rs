//! Several servers on one Redis, each a process of its own, serving one centre.

use std::path::PathBuf;
use std::time::Duration;

use firstline::client::{Connection, Credential, TlsFiles};
use firstline::clock::Clock;
use firstline::domain::{CentreId, Timestamp};
use firstline::journal::RedisJournal;
use firstline::rpc::identity::Role;
use tempfile::TempDir;

use super::failover::Group;
use crate::support::cluster::RedisCluster;
use crate::support::redis::RedisServer;
use crate::support::serve::{PROGRAM, ServeProcess};

const CENTRE: &str = "chaos";

/// Notes are finished by the operators; the queue is never full; answers are remembered for longer
/// than a test takes.
const SETTINGS: &str = r#"
centre = "chaos"

[numbers]
region = "CN"

[settings]
zone = "Asia/Shanghai"
lines = 5000
medical_licences = ["nurse"]
dispositions = ["advised"]

[settings.queues.medical]
licences = ["nurse"]

[settings.triage]
otherwise = "standard"

[settings.timing]
ring = "15s"
exclusion = "1s"
request_memory = "30m"
"#;

/// The servers, their Redis and their files; all of it ends with this value.
pub struct Fleet {
    pub store: Store,
    pub nodes: Vec<ServeProcess>,
    files: TempDir,
    /// What the nodes are.
    program: PathBuf,
    /// More lines for the configuration of the nodes.
    extra: String,
}

/// What they write to.
pub enum Store {
    One(RedisServer),
    Group(Group),
    Cluster(RedisCluster),
}

impl Store {
    /// The address of the journal.
    fn url(&self) -> String {
        match self {
            Self::One(redis) => redis.url(),
            Self::Group(group) => group.url(),
            Self::Cluster(cluster) => cluster.url(),
        }
    }
}

impl Fleet {
    /// Starts so many nodes for so many operators, who are always on duty.
    pub fn start(nodes: usize, operators: usize) -> Self {
        Self::start_on(Store::One(RedisServer::start()), nodes, operators)
    }

    /// The same on a store of the test's choice.
    pub fn start_on(store: Store, nodes: usize, operators: usize) -> Self {
        Self::start_with(store, nodes, operators, "")
    }

    /// The same with nodes of another program.
    pub fn start_of(program: PathBuf, nodes: usize, operators: usize) -> Self {
        let store = Store::One(RedisServer::start());
        Self::start_all(program, store, nodes, operators, "")
    }

    /// The same with more lines for the configuration.
    pub fn start_with(store: Store, nodes: usize, operators: usize, extra: &str) -> Self {
        Self::start_all(PROGRAM.into(), store, nodes, operators, extra)
    }

    fn start_all(
        program: PathBuf,
        store: Store,
        nodes: usize,
        operators: usize,
        extra: &str,
    ) -> Self {
        let files = tempfile::tempdir().expect("a directory");
        std::fs::write(files.path().join("chaos.toml"), centre_file(operators)).expect("its file");
        let extra = extra.to_owned();
        let mut fleet = Self { store, nodes: Vec::new(), files, program, extra };
        for _ in 0..nodes {
            let node = fleet.another();
            fleet.nodes.push(node);
        }
        fleet
    }

    /// Starts another node. All of them share their files, and so the keys in them; each has a name
    /// of its own.
    pub fn another(&self) -> ServeProcess {
        self.another_under(&[])
    }

    /// The same with these variables in its environment.
    pub fn another_under(&self, variables: &[(&str, &str)]) -> ServeProcess {
        let centre: PathBuf = self.files.path().join("chaos.toml");
        let wait_replicas = match &self.store {
            Store::One(_) => 0,
            Store::Group(_) | Store::Cluster(_) => 1,
        };
        let own = &self.extra;
        let extra = format!("centres = [{centre:?}]\nwait_replicas = {wait_replicas}\n{own}");
        let (files, url) = (self.files.path(), self.store.url());
        let (program, listen) = (&self.program, "127.0.0.1:0");
        ServeProcess::start_program(program, variables, listen, files, Some(&url), &extra)
    }

    /// The way to the nodes for somebody, who begins at the one of this number.
    pub fn connection(&self, role: Role, subject: &str, first: usize) -> Connection {
        let urls = self.nodes.iter().map(ServeProcess::url);
        let mut urls: Vec<&str> = urls.collect();
        urls.rotate_left(first % self.nodes.len());
        self.way_to(&urls.join(","), role, subject)
    }

    /// The way to one of the nodes and to no other.
    pub fn connection_to(&self, role: Role, subject: &str, node: usize) -> Connection {
        self.way_to(self.nodes[node].url(), role, subject)
    }

    fn way_to(&self, urls: &str, role: Role, subject: &str) -> Connection {
        let credential = self.credential(role, subject);
        Connection::to(urls, credential, &TlsFiles::default()).expect("addresses")
    }

    /// A credential that is good also where the clock is off by an hour, whichever way.
    pub fn credential(&self, role: Role, subject: &str) -> Credential {
        let from = Timestamp::from_millis(Clock::system().now().as_millis() - 3_600_000);
        let lifetime = Duration::from_secs(4 * 3_600);
        let token = self.nodes[0].token_from(from, role, subject, CENTRE, lifetime);
        Credential::token(&token.into()).expect("a credential")
    }

    /// What the nodes write to.
    pub async fn journal(&self) -> RedisJournal {
        RedisJournal::connect(&self.store.url()).await.expect("Redis serves")
    }

    /// The one Redis.
    pub fn redis(&mut self) -> &mut RedisServer {
        let Store::One(redis) = &mut self.store else { panic!("there are several") };
        redis
    }

    /// The Redis that takes writes now.
    pub async fn primary(&mut self) -> &mut RedisServer {
        match &mut self.store {
            Store::One(redis) => redis,
            Store::Group(group) => &mut group.redis[0],
            Store::Cluster(cluster) => {
                let place = cluster.place_of(CENTRE).await;
                &mut cluster.servers[place]
            }
        }
    }
}

pub fn centre() -> CentreId {
    CENTRE.parse().expect("a name")
}

/// What the operator of that number is called.
pub fn operator(number: usize) -> String {
    format!("op-{number:04}")
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
