//! The connections that commands share, and what their errors mean.

use std::collections::HashMap;
use std::future::Future;
use std::sync::Arc;
use std::time::Duration;

use arc_swap::ArcSwap;
use redis::aio::{ConnectionManager, ConnectionManagerConfig};
use redis::io::tcp::{TcpSettings, socket2::TcpKeepalive};
use redis::{
    AsyncConnectionConfig, Client, Cmd, ErrorKind, FromRedisValue, IntoConnectionInfo, Pipeline,
    ProtocolVersion, RedisError, RedisResult, ScriptInvocation, Value, cmd,
};
use tokio::sync::{Notify, watch};

use super::super::{ANSWER_DEADLINE, JournalError, Result};
use super::primary::Source;
use super::{journal_key, records};
use crate::domain::{CentreId, Version};

/// The oldest Redis whose scripts can say that they must not run in a full store.
const REDIS_MAJOR_MIN: u32 = 7;

/// How a lost connection is made anew: at first quickly, then calmly. Eight attempts last longer
/// than a command may wait; the next command begins again.
const RETRIES: usize = 8;
const RETRY_DELAY_MIN: Duration = Duration::from_millis(10);
const RETRY_DELAY_MAX: Duration = Duration::from_millis(500);

/// When an idle peer is asked whether it still lives, and how often until it counts as gone.
const KEEPALIVE_IDLE: Duration = Duration::from_secs(5);
const KEEPALIVE_INTERVAL: Duration = Duration::from_secs(1);
const KEEPALIVE_PROBES: u32 = 3;

/// A client for this address, with every setting that the library leaves to its users: without
/// `nodelay` small commands wait for one another; without keepalive and user timeout a connection
/// into a black hole stays for a quarter of an hour.
pub(super) fn client(url: &str) -> Result<Client> {
    let keepalive = TcpKeepalive::new()
        .with_time(KEEPALIVE_IDLE)
        .with_interval(KEEPALIVE_INTERVAL)
        .with_retries(KEEPALIVE_PROBES);
    let tcp = TcpSettings::default()
        .set_nodelay(true)
        .set_keepalive(keepalive)
        .set_user_timeout(ANSWER_DEADLINE);
    let unusable = |error: RedisError| {
        JournalError::Unusable(format!("this is no address of a Redis ({error})"))
    };
    let info = url.into_connection_info().map_err(unusable)?;
    // RESP3 lets the manager see a connection close at once, not at the next command.
    let redis = info.redis_settings().clone().set_protocol(ProtocolVersion::RESP3);
    Client::open(info.set_tcp_settings(tcp).set_redis_settings(redis)).map_err(unusable)
}

/// How often the sentinels are asked where the primary is, while nothing seems wrong with it and
/// when something does.
const SEEK_INTERVAL: Duration = Duration::from_millis(500);
const SEEK_INTERVAL_MIN: Duration = Duration::from_millis(50);

/// The connections that all commands of this process share. Clones are the same connections.
#[derive(Clone)]
pub(super) struct Connection(Arc<Shared>);

struct Shared {
    source: Source,
    primary: ArcSwap<Primary>,
    /// Counts the moves of the primary.
    moves: watch::Sender<u64>,
    /// Something is wrong with the primary: look where it is.
    doubt: Notify,
}

/// The Redis that takes writes, as far as is known.
struct Primary {
    client: Client,
    /// Appends have a connection of their own: one that waits for replicas holds up whatever is
    /// behind it.
    appends: ConnectionManager,
    others: ConnectionManager,
}

impl Primary {
    fn at(client: Client) -> Result<Self> {
        let (appends, others) = (lazy(&client)?, lazy(&client)?);
        Ok(Self { client, appends, others })
    }
}

fn address(client: &Client) -> String {
    client.get_connection_info().addr().to_string()
}

fn lazy(client: &Client) -> Result<ConnectionManager> {
    let config = ConnectionManagerConfig::new()
        .set_connection_timeout(Some(ANSWER_DEADLINE))
        .set_response_timeout(Some(ANSWER_DEADLINE))
        .set_number_of_retries(RETRIES)
        .set_min_delay(RETRY_DELAY_MIN)
        .set_max_delay(RETRY_DELAY_MAX);
    ConnectionManager::new_lazy_with_config(client.clone(), config).map_err(translate)
}

impl Connection {
    /// Connects once, so that what is wrong is said at once, and looks whether this Redis will do.
    pub(super) async fn open(source: Source) -> Result<Self> {
        let client = source.find().await?;
        Self::look_at(&client, source.is_cluster()).await?;
        let shared = Arc::new(Shared {
            primary: ArcSwap::from_pointee(Primary::at(client)?),
            source,
            moves: watch::Sender::new(0),
            doubt: Notify::new(),
        });
        if shared.source.moves() {
            tokio::spawn(keep_seeking(Arc::downgrade(&shared)));
        }
        Ok(Self(shared))
    }

    /// Whether the Redis there will do.
    async fn look_at(client: &Client, in_cluster: bool) -> Result<()> {
        let at = client.get_connection_info().addr();
        let at_start = |error: JournalError| match error {
            JournalError::Unavailable(why) => JournalError::Unavailable(format!(
                "no Redis answers at {at} ({why}): start one there, or choose another journal"
            )),
            JournalError::Unusable(why) => {
                JournalError::Unusable(format!("the Redis at {at} refuses: {why}"))
            }
            other => other,
        };
        let once = AsyncConnectionConfig::new()
            .set_connection_timeout(Some(ANSWER_DEADLINE))
            .set_response_timeout(Some(ANSWER_DEADLINE));
        let connecting = client.get_multiplexed_async_connection_with_config(&once);
        let mut first = in_time(connecting).await.map_err(at_start)?;
        let about: String = in_time(cmd("INFO").query_async(&mut first)).await.map_err(at_start)?;
        check(&about, in_cluster)
    }

    /// The primary, for connections of another kind.
    pub(super) fn client(&self) -> Client {
        self.0.primary.load().client.clone()
    }

    /// Moves whenever the primary does.
    pub(super) fn moves(&self) -> watch::Receiver<u64> {
        self.0.moves.subscribe()
    }

    pub(super) async fn ask<T: FromRedisValue>(&self, command: &Cmd) -> Result<T> {
        let mut connection = self.0.primary.load().others.clone();
        self.settle(command.query_async(&mut connection)).await
    }

    pub(super) async fn run<T: FromRedisValue>(&self, script: &ScriptInvocation<'_>) -> Result<T> {
        let mut connection = self.0.primary.load().appends.clone();
        self.settle(script.invoke_async(&mut connection)).await
    }

    /// A script and then some commands, all at the same Redis and over the connection of appends.
    pub(super) async fn run_fenced<T: FromRedisValue, U: FromRedisValue>(
        &self,
        script: &ScriptInvocation<'_>,
        fence: &Pipeline,
    ) -> Result<(T, U)> {
        let mut connection = self.0.primary.load().appends.clone();
        let both = async {
            let answer = script.invoke_async(&mut connection).await?;
            Ok((answer, fence.query_async(&mut connection).await?))
        };
        self.settle(both).await
    }

    /// Waits for an answer until it comes, takes too long, or the primary is elsewhere.
    async fn settle<T>(&self, answer: impl Future<Output = RedisResult<T>>) -> Result<T> {
        let mut moves = self.moves();
        let moved = async {
            // The sender lives as long as this connection.
            let _ = moves.changed().await;
        };
        let result = tokio::select! {
            biased;
            result = in_time(answer) => result,
            () = moved => Err(JournalError::Unavailable("the primary has moved".to_owned())),
        };
        if let Err(JournalError::Unavailable(_)) = result {
            self.0.doubt.notify_one();
        }
        result
    }

    /// The first entry that is there.
    pub(super) async fn first(&self, centre: &CentreId) -> Result<Option<Version>> {
        let mut first = cmd("XRANGE");
        first.arg(journal_key(centre)).arg("-").arg("+").arg("COUNT").arg(1);
        let answer: Value = self.ask(&first).await?;
        Ok(records(answer)?.first().map(|record| record.version))
    }

    pub(super) async fn head(&self, centre: &CentreId) -> Result<Version> {
        let mut last = cmd("XREVRANGE");
        last.arg(journal_key(centre)).arg("+").arg("-").arg("COUNT").arg(1);
        let answer: Value = self.ask(&last).await?;
        Ok(records(answer)?.first().map_or(Version(0), |record| record.version))
    }
}

/// Follows the primary for as long as there is a journal. Ends with it.
async fn keep_seeking(shared: std::sync::Weak<Shared>) {
    loop {
        let Some(shared) = shared.upgrade() else { return };
        tokio::select! {
            () = shared.doubt.notified() => {}
            () = tokio::time::sleep(SEEK_INTERVAL) => {}
        }
        match shared.seek().await {
            Ok(()) => {}
            Err(error) => tracing::warn!(%error, "cannot find the primary"),
        }
        drop(shared);
        tokio::time::sleep(SEEK_INTERVAL_MIN).await;
    }
}

impl Shared {
    /// Goes to where the primary is now.
    async fn seek(&self) -> Result<()> {
        let found = self.source.find().await?;
        let (before, now) = (address(&self.primary.load().client), address(&found));
        if before != now {
            tracing::warn!(%before, %now, "the primary has moved");
            self.primary.store(Arc::new(Primary::at(found)?));
            self.moves.send_modify(|moves| *moves += 1);
        }
        Ok(())
    }
}

/// Waits for an answer as long as the contract allows. Waiting includes reconnecting; giving up
/// does not take the command back.
pub(super) async fn in_time<T>(answer: impl Future<Output = RedisResult<T>>) -> Result<T> {
    match tokio::time::timeout(ANSWER_DEADLINE, answer).await {
        Ok(answer) => answer.map_err(translate),
        Err(_) => {
            let seconds = ANSWER_DEADLINE.as_secs();
            Err(JournalError::Unavailable(format!("no answer within {seconds} s")))
        }
    }
}

/// What an error of Redis or of the way to it means for the journal.
pub(super) fn translate(error: RedisError) -> JournalError {
    let text = error.to_string();
    match error.code() {
        Some("OOM") => return JournalError::Full(text),
        // Writing is switched off until the disk takes writes again.
        Some("MISCONF") if text.contains("No space left") => return JournalError::Full(text),
        Some("WRONGTYPE") => return JournalError::Damaged(text),
        Some("NOAUTH" | "WRONGPASS" | "NOPERM") => return JournalError::Unusable(text),
        // The stream remembers a later entry than it holds: somebody has deleted entries.
        _ if text.contains("ID specified in XADD") => return JournalError::Damaged(text),
        _ => {}
    }
    match error.kind() {
        ErrorKind::UnexpectedReturnType | ErrorKind::Parse => JournalError::Damaged(text),
        ErrorKind::AuthenticationFailed | ErrorKind::RESP3NotSupported => {
            JournalError::Unusable(text)
        }
        _ => JournalError::Unavailable(text),
    }
}

/// Whether a Redis that says this of itself can be a journal.
fn check(about: &str, in_cluster: bool) -> Result<()> {
    let about: HashMap<&str, &str> =
        about.lines().filter_map(|l| l.trim().split_once(':')).collect();
    let says = |name| about.get(name).copied().unwrap_or("");
    let version = says("redis_version");
    let major: Option<u32> = version.split('.').next().and_then(|major| major.parse().ok());
    if major.is_none_or(|major| major < REDIS_MAJOR_MIN) {
        return Err(JournalError::Unusable(format!(
            "this is Redis {version}: Redis {REDIS_MAJOR_MIN} or newer is needed"
        )));
    }
    if says("cluster_enabled") == "1" && !in_cluster {
        return Err(JournalError::Unusable(
            "this is one node of a Redis Cluster: name it as redis+cluster://HOST:PORT".to_owned(),
        ));
    }
    if says("maxmemory") != "0" && says("maxmemory_policy").starts_with("allkeys") {
        return Err(JournalError::Unusable(
            "this Redis would throw away history when it is full: \
             set its maxmemory-policy to noeviction"
                .to_owned(),
        ));
    }
    if says("aof_enabled") == "0" {
        tracing::warn!(
            fix = "set appendonly yes and appendfsync always",
            "redis keeps no append-only file, a restart may lose acknowledged calls"
        );
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_redis_that_cannot_be_a_journal_is_refused_with_the_fix() {
        let good = "redis_version:7.0.15\r\naof_enabled:1\r\nmaxmemory:0\r\n";
        assert!(check(good, false).is_ok());
        assert!(check("redis_version:7.0.15\r\ncluster_enabled:1", true).is_ok());
        for (bad, fix) in [
            ("redis_version:6.2.1", "Redis 7 or newer is needed"),
            ("# nothing known", "Redis 7 or newer is needed"),
            ("redis_version:8.2.0\r\ncluster_enabled:1", "name it as redis+cluster:"),
            ("redis_version:7.2.4\r\nmaxmemory:9\r\nmaxmemory_policy:allkeys-lru", "noeviction"),
        ] {
            let refusal = check(bad, false).unwrap_err();
            assert!(matches!(refusal, JournalError::Unusable(_)), "{bad}");
            assert!(refusal.to_string().contains(fix), "{refusal}");
        }
    }

    #[test]
    fn errors_of_redis_say_whether_to_try_again() {
        let of = |line: &str| {
            let error = redis::parse_redis_value(line.as_bytes()).unwrap().extract_error();
            translate(error.unwrap_err())
        };
        assert!(matches!(of("-OOM command not allowed\r\n"), JournalError::Full(_)));
        assert!(matches!(
            of("-MISCONF Errors writing to the AOF file: No space left on device\r\n"),
            JournalError::Full(_)
        ));
        assert!(matches!(of("-LOADING Redis is loading\r\n"), JournalError::Unavailable(_)));
        assert!(matches!(of("-READONLY a replica\r\n"), JournalError::Unavailable(_)));
        assert!(matches!(of("-NOREPLICAS not enough\r\n"), JournalError::Unavailable(_)));
        assert!(matches!(of("-WRONGTYPE not a stream\r\n"), JournalError::Damaged(_)));
        assert!(matches!(of("-NOPERM this user\r\n"), JournalError::Unusable(_)));
        assert!(matches!(of("-MOVED 7 host:6379\r\n"), JournalError::Unavailable(_)));
        assert!(matches!(of("-ASK 7 host:6379\r\n"), JournalError::Unavailable(_)));
        assert!(matches!(of("-TRYAGAIN a slot moves\r\n"), JournalError::Unavailable(_)));
        assert!(matches!(of("-CLUSTERDOWN no majority\r\n"), JournalError::Unavailable(_)));
    }
}
