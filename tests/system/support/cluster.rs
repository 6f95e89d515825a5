//! A real Redis Cluster of a test's own.

use std::time::Duration;

use redis::FromRedisValue;

use super::redis::{RedisServer, free_port};

const PRIMARIES: usize = 3;
const SLOTS: usize = 16_384;

/// How long a node may be silent until the others call it dead, in milliseconds.
const NODE_TIMEOUT_MS: &str = "1000";

/// How long the nodes may take to agree on something.
const AGREED_WITHIN: Duration = Duration::from_secs(60);

/// Three primaries, each with a third of the slots, and their replicas; all of it ends with this
/// value.
pub struct RedisCluster {
    pub servers: Vec<RedisServer>,
}

impl RedisCluster {
    /// Three primaries without replicas.
    pub async fn start() -> Self {
        Self::start_with(0).await
    }

    /// Three primaries, and so many replicas of each that have caught up.
    pub async fn start_with(replicas: usize) -> Self {
        let servers = (0..PRIMARIES * (1 + replicas)).map(|_| node()).collect();
        let cluster = Self { servers };
        let primaries = &cluster.servers[..PRIMARIES];
        for (place, server) in primaries.iter().enumerate() {
            let (first, next) = (place * SLOTS / PRIMARIES, (place + 1) * SLOTS / PRIMARIES);
            let (first, last) = (first.to_string(), (next - 1).to_string());
            let () = server.command(&["CLUSTER", "ADDSLOTSRANGE", &first, &last]).await;
            let epoch = (place + 1).to_string();
            let () = server.command(&["CLUSTER", "SET-CONFIG-EPOCH", &epoch]).await;
        }
        let first = &cluster.servers[0];
        for other in &cluster.servers[1..] {
            let (port, bus) = (other.port().to_string(), bus_port(other).await);
            let () = first.command(&["CLUSTER", "MEET", "127.0.0.1", &port, &bus]).await;
        }
        cluster.agrees("cluster_state:ok").await;
        for (place, replica) in cluster.servers[PRIMARIES..].iter().enumerate() {
            let of: String = primaries[place % PRIMARIES].command(&["CLUSTER", "MYID"]).await;
            let () = replica.command(&["CLUSTER", "REPLICATE", &of]).await;
            replica.until(&["INFO", "replication"], "master_link_status:up").await;
        }
        cluster
    }

    /// A node that nobody has given any slots.
    pub fn unassigned() -> RedisServer {
        node()
    }

    /// The address of the journal.
    pub fn url(&self) -> String {
        let hosts = self.servers.iter().map(|server| format!("127.0.0.1:{}", server.port()));
        format!("redis+cluster://{}", hosts.collect::<Vec<_>>().join(","))
    }

    /// The place of the server that has the keys of a centre.
    pub async fn place_of(&self, centre: &str) -> usize {
        for (place, server) in self.servers.iter().enumerate() {
            let key = format!("{{{centre}}}:journal");
            let mut line = server.connection().await;
            // A replica sends away whoever asks it, too.
            if redis::cmd("XLEN").arg(key).query_async::<u64>(&mut line).await.is_ok() {
                return place;
            }
        }
        panic!("nobody has {centre}");
    }

    /// Runs one command where the keys of a centre are.
    pub async fn command<T: FromRedisValue>(&self, centre: &str, words: &[&str]) -> T {
        self.servers[self.place_of(centre).await].command(words).await
    }

    /// Begins to move a centre's slot to another server: from now on it is open on both sides.
    pub async fn begin_to_move(&self, centre: &str, to: usize) -> Move<'_> {
        let key = format!("{{{centre}}}:journal");
        let slot: u64 = self.servers[0].command(&["CLUSTER", "KEYSLOT", &key]).await;
        let (slot, from) = (slot.to_string(), self.place_of(centre).await);
        let (source, target) = (&self.servers[from], &self.servers[to]);
        let ids =
            [source.command::<String>(&["CLUSTER", "MYID"]), target.command(&["CLUSTER", "MYID"])];
        let ids = futures_util::future::join_all(ids).await;
        let () = target.command(&["CLUSTER", "SETSLOT", &slot, "IMPORTING", &ids[0]]).await;
        let () = source.command(&["CLUSTER", "SETSLOT", &slot, "MIGRATING", &ids[1]]).await;
        Move { cluster: self, slot, source, target, id: ids[1].clone() }
    }

    /// Until all nodes know one another and say this of the cluster.
    async fn agrees(&self, words: &str) {
        let known = format!("cluster_known_nodes:{}", self.servers.len());
        for server in &self.servers {
            server.until(&["CLUSTER", "INFO"], &known).await;
            server.until(&["CLUSTER", "INFO"], words).await;
        }
    }
}

/// A slot on its way.
pub struct Move<'a> {
    cluster: &'a RedisCluster,
    slot: String,
    source: &'a RedisServer,
    target: &'a RedisServer,
    id: String,
}

impl Move<'_> {
    /// Takes one key over, whichever comes first; false if there is none left.
    pub async fn one_key(&self) -> bool {
        let keys: Vec<String> =
            self.source.command(&["CLUSTER", "GETKEYSINSLOT", &self.slot, "1"]).await;
        let Some(key) = keys.first() else { return false };
        self.key(key).await;
        true
    }

    /// Takes over this key.
    pub async fn key(&self, key: &str) {
        let port = self.target.port().to_string();
        let () = self.source.command(&["MIGRATE", "127.0.0.1", &port, key, "0", "10000"]).await;
    }

    /// The slot belongs to the new side; everybody is told.
    pub async fn end(self) {
        let words: [&str; 5] = ["CLUSTER", "SETSLOT", &self.slot, "NODE", &self.id];
        let () = self.target.command(&words).await;
        let () = self.source.command(&words).await;
        for server in &self.cluster.servers {
            // Those without slots hear of it by themselves.
            let mut line = server.connection().await;
            let _: redis::RedisResult<()> =
                redis::cmd(words[0]).arg(&words[1..]).query_async(&mut line).await;
        }
    }
}

fn node() -> RedisServer {
    let bus = free_port().to_string();
    RedisServer::start_with(&[
        "--cluster-enabled",
        "yes",
        "--cluster-port",
        &bus,
        "--cluster-node-timeout",
        NODE_TIMEOUT_MS,
        // A shard that is down is no fault of the others.
        "--cluster-require-full-coverage",
        "no",
    ])
}

async fn bus_port(server: &RedisServer) -> String {
    let all: Vec<String> = server.command(&["CONFIG", "GET", "cluster-port"]).await;
    all[1].clone()
}

impl RedisServer {
    /// Until what it says of itself contains these words.
    pub async fn until(&self, question: &[&str], words: &str) {
        let mut look = tokio::time::interval(Duration::from_millis(20));
        let said = async {
            while !self.command::<String>(question).await.contains(words) {
                look.tick().await;
            }
        };
        let said = tokio::time::timeout(AGREED_WITHIN, said).await;
        said.unwrap_or_else(|_| panic!("{question:?} never says {words}"));
    }
}
