//! The configuration of a server: one tree, every key with a default.
//!
//! `config/firstline.toml` shows each key at its default with its reason; a test keeps the two the
//! same. [`Config::read`] finds every mistake before it complains, so that a file is put right in
//! one go, and the server binds no port before that. [`CentreFile`] is the same for a centre.

mod centre;
mod check;
mod history;
mod listen;
mod observe;
mod read;
mod roster_check;
mod web;
mod webhooks;

use std::collections::BTreeMap;
use std::net::{IpAddr, Ipv4Addr, SocketAddr};
use std::path::{Path, PathBuf};
use std::time::Duration;

use garde::Validate;
use jiff::fmt::serde::unsigned_duration::friendly::compact::required as duration;
use serde::{Deserialize, Serialize};

use crate::domain::{CentreId, NodeId};
use crate::journal::JournalUrl;
pub use centre::{CentreFile, Name, Numbers, Person, Roster, Rule};
use check::{between, file, lasting};
pub use history::History;
pub use listen::Listen;
pub use observe::{Admin, Traces};
pub use read::{Mistake, Mistakes, Origin};
pub use web::Web;
pub use webhooks::{Endpoint, Webhooks};

/// What environment variables that set keys begin with: `FIRSTLINE_LIMITS__BATCH_MAX=64` sets
/// `limits.batch_max`.
pub const VARIABLE_PREFIX: &str = "FIRSTLINE_";

/// Everything that can be set.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Validate)]
#[serde(deny_unknown_fields, default)]
#[garde(allow_unvalidated)]
pub struct Config {
    /// Where to listen for gRPC.
    pub listen: SocketAddr,
    /// Where the server keeps what it makes itself: keys and the local journal.
    pub data_dir: PathBuf,
    /// The journal: `local:PATH`, `redis://…`, `rediss://…`, `redis+sentinel://…`,
    /// `redis+cluster://…` or `memory:`.
    pub journal: JournalUrl,
    /// How many replicas of Redis must have an entry before it counts.
    #[garde(custom(between(0, 5)))]
    pub wait_replicas: u32,
    /// What this process is called among its like; unset for a name made up at each start.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub node: Option<NodeId>,
    /// The files of the centres to serve; empty for the example centre that is built in.
    #[garde(inner(custom(file)))]
    pub centres: Vec<PathBuf>,
    /// Whether clients may ask which services there are.
    pub reflection: bool,
    /// How many times as fast as the world's the hotline's clock runs.
    #[garde(custom(between(0.001, 100_000.0)))]
    pub clock_speed: f64,
    /// How long a stopping server waits for its clients to go elsewhere.
    #[serde(with = "duration")]
    #[garde(custom(lasting("0s", "5m")))]
    pub shutdown_grace: Duration,
    /// Encryption and the server's own identity.
    #[garde(dive)]
    pub tls: Tls,
    /// Credentials.
    #[garde(dive)]
    pub identity: Identity,
    /// The keys that seal personal data, by centre; a centre without an entry makes its own.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub sealing: BTreeMap<CentreId, Sealing>,
    /// What one client may take up.
    #[garde(dive)]
    pub limits: Limits,
    /// How the histories of centres are kept short to read.
    #[garde(dive)]
    pub history: History,
    /// Partners who are told by webhook.
    #[garde(dive)]
    pub webhooks: Webhooks,
    /// Pages for browsers.
    pub web: Web,
    /// Where programs look that watch over servers.
    pub admin: Admin,
    /// Where the traces of requests and calls go.
    #[garde(dive)]
    pub traces: Traces,
    /// What is written about the server's doings.
    #[garde(dive)]
    pub log: Log,
}

/// The TLS files. Connections are in the clear when none is named.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize, Validate)]
#[serde(deny_unknown_fields, default)]
#[garde(allow_unvalidated)]
pub struct Tls {
    /// The server's certificate and those that vouch for it, PEM.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[garde(inner(custom(file)))]
    pub certificate: Option<PathBuf>,
    /// The private key of the certificate, PEM.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[garde(inner(custom(file)))]
    pub key: Option<PathBuf>,
    /// The authorities of client certificates, PEM. When set, a client must have one.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[garde(inner(custom(file)))]
    pub client_ca: Option<PathBuf>,
}

impl Tls {
    /// The certificate and its key, if connections are to be encrypted.
    pub fn pair(&self) -> Option<(&Path, &Path)> {
        Some((self.certificate.as_deref()?, self.key.as_deref()?))
    }
}

/// Who may issue credentials, and how long they are good for.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Validate)]
#[serde(deny_unknown_fields, default)]
#[garde(allow_unvalidated)]
pub struct Identity {
    /// The name that credentials give as their issuer.
    #[garde(length(bytes, min = 1, max = 64))]
    pub issuer: String,
    /// The Ed25519 private key that signs credentials, PEM; with neither this nor `verify_keys`
    /// the server makes one.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[garde(inner(custom(file)))]
    pub signing_key: Option<PathBuf>,
    /// Ed25519 public keys of others who issue credentials, PEM.
    #[garde(inner(custom(file)))]
    pub verify_keys: Vec<PathBuf>,
    /// The longest time for which a credential may be good.
    #[serde(with = "duration")]
    #[garde(custom(lasting("1m", "8784h")))]
    pub lifetime_max: Duration,
    /// How far the clocks of issuer and server may be apart.
    #[serde(with = "duration")]
    #[garde(custom(lasting("0s", "5m")))]
    pub leeway: Duration,
}

/// The sealing keys of one centre.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Sealing {
    /// Which of the keys wraps the data keys of new cases.
    pub current: String,
    /// The key files by the keys' names: those of old cases stay until the cases are gone.
    pub keys: BTreeMap<String, PathBuf>,
    /// The key of the hashes by which callers' numbers are compared.
    pub hash: KeyFile,
}

/// A key and where it is.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct KeyFile {
    /// The key's name; it is stored beside what was made with it.
    pub id: String,
    /// Its file: 32 bytes in base64.
    pub file: PathBuf,
}

/// Bounds, so that one client cannot take what all need.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Validate)]
#[serde(deny_unknown_fields, default)]
#[garde(allow_unvalidated)]
pub struct Limits {
    /// The largest message taken from a client, in bytes.
    #[garde(custom(between(1024, 16 * 1024 * 1024)))]
    pub message_bytes_max: usize,
    /// How many rpcs one connection may have open at once.
    #[garde(custom(between(1, 10_000)))]
    pub streams_per_connection_max: u32,
    /// How many connections there may be at once.
    #[garde(custom(between(1, 1_000_000)))]
    pub connections_max: usize,
    /// How long a client may take from connecting to speaking HTTP/2, or to having sent the head of
    /// a first request of HTTP/1.1, TLS included.
    #[serde(with = "duration")]
    #[garde(custom(lasting("100ms", "1m")))]
    pub handshake_timeout: Duration,
    /// How long a unary rpc may take.
    #[serde(with = "duration")]
    #[garde(custom(lasting("100ms", "5m")))]
    pub request_timeout: Duration,
    /// How often a quiet connection is asked whether it still lives.
    #[serde(with = "duration")]
    #[garde(custom(lasting("1s", "1h")))]
    pub keepalive_interval: Duration,
    /// How long it may take to answer that.
    #[serde(with = "duration")]
    #[garde(custom(lasting("1s", "5m")))]
    pub keepalive_timeout: Duration,
    /// How many messages wait for a slow reader before it is cut off.
    #[garde(custom(between(1, 100_000)))]
    pub stream_buffer: usize,
    /// How many commands wait for a centre that are never refused; further ones wait in the
    /// connections.
    #[garde(custom(between(1, 1_000_000)))]
    pub mailbox_max: usize,
    /// How many new callers of acuity 2, or of unknown acuity, wait before others are refused.
    #[garde(custom(between(1, 1_000_000)))]
    pub pressing_waiting_max: usize,
    /// How many routine new callers wait before others are refused.
    #[garde(custom(between(1, 1_000_000)))]
    pub routine_waiting_max: usize,
    /// How long they may wait before they are refused, too.
    #[serde(with = "duration")]
    #[garde(custom(lasting("10ms", "5m")))]
    pub routine_wait_max: Duration,
    /// How many commands are appended as one entry.
    #[garde(custom(between(1, 10_000)))]
    pub batch_max: usize,
    /// How many of a centre's last entries are held, to be put back if the journal loses them.
    #[garde(custom(between(1, 10_000_000)))]
    pub held_entries_max: usize,
    /// How many bytes those may have.
    #[garde(custom(between(1, 1 << 40)))]
    pub held_bytes_max: usize,
    /// Which share of the journal's room is kept back for what is under way.
    #[garde(custom(between(0.0, 0.9)))]
    pub room_kept_share: f64,
    /// But no more than so many bytes.
    #[garde(custom(between(0, 1 << 50)))]
    pub room_kept_bytes_max: u64,
}

/// The log.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Validate)]
#[serde(deny_unknown_fields, default)]
#[garde(allow_unvalidated)]
pub struct Log {
    /// How a line looks.
    pub format: LogFormat,
    /// Which lines are written, as tracing's `EnvFilter` reads it.
    #[garde(custom(check::filter))]
    pub filter: String,
}

/// How a line of the log looks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum LogFormat {
    /// For people.
    Text,
    /// For programs: one JSON object a line.
    Json,
}

impl Default for Config {
    fn default() -> Self {
        Self {
            listen: SocketAddr::new(IpAddr::V4(Ipv4Addr::LOCALHOST), 7380),
            data_dir: "data".into(),
            journal: "local:data/journal".parse().expect("a journal that there is"),
            wait_replicas: 0,
            node: None,
            centres: Vec::new(),
            reflection: true,
            clock_speed: 1.0,
            shutdown_grace: Duration::from_secs(5),
            tls: Tls::default(),
            identity: Identity::default(),
            sealing: BTreeMap::new(),
            limits: Limits::default(),
            history: History::default(),
            webhooks: Webhooks::default(),
            web: Web::default(),
            admin: Admin::default(),
            traces: Traces::default(),
            log: Log::default(),
        }
    }
}

impl Default for Identity {
    fn default() -> Self {
        Self {
            issuer: "firstline".into(),
            signing_key: None,
            verify_keys: Vec::new(),
            lifetime_max: Duration::from_secs(24 * 3600),
            leeway: Duration::from_secs(5),
        }
    }
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            message_bytes_max: 64 * 1024,
            streams_per_connection_max: 256,
            connections_max: 4096,
            handshake_timeout: Duration::from_secs(5),
            request_timeout: Duration::from_secs(15),
            keepalive_interval: Duration::from_secs(15),
            keepalive_timeout: Duration::from_secs(10),
            stream_buffer: 1024,
            mailbox_max: 4096,
            pressing_waiting_max: 2048,
            routine_waiting_max: 1024,
            routine_wait_max: Duration::from_secs(5),
            batch_max: 256,
            held_entries_max: 100_000,
            held_bytes_max: 32 << 20,
            room_kept_share: 0.1,
            room_kept_bytes_max: 1 << 30,
        }
    }
}

impl Default for Log {
    fn default() -> Self {
        Self { format: LogFormat::Text, filter: "info".into() }
    }
}

impl Config {
    /// Reads the configuration from the text of a file and the environment's variables, the
    /// latter
    /// taking precedence. Reports every mistake there is. Looks whether the files named exist, and
    /// touches nothing else.
    pub fn read(text: &str, variables: &BTreeMap<String, String>) -> Result<Self, Mistakes> {
        read::read(text, variables)
    }
}
