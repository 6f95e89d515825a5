//! The connection that commands share, and what its errors mean.

use std::collections::HashMap;
use std::future::Future;
use std::time::Duration;

use redis::aio::{ConnectionManager, ConnectionManagerConfig};
use redis::io::tcp::{TcpSettings, socket2::TcpKeepalive};
use redis::{
    AsyncConnectionConfig, Client, Cmd, ErrorKind, FromRedisValue, IntoConnectionInfo,
    ProtocolVersion, RedisError, RedisResult, ScriptInvocation, Value, cmd,
};

use super::super::{ANSWER_DEADLINE, JournalError, Result};
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

/// The connection that all commands of this process share. Clones are the same connection.
#[derive(Clone)]
pub(super) struct Connection(ConnectionManager);

impl Connection {
    /// Connects once, so that what is wrong is said at once, and looks whether this Redis will do.
    pub(super) async fn open(client: &Client) -> Result<Self> {
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
        check(&about)?;
        Self::lazy(client).map_err(at_start)
    }

    fn lazy(client: &Client) -> Result<Self> {
        let config = ConnectionManagerConfig::new()
            .set_connection_timeout(Some(ANSWER_DEADLINE))
            .set_response_timeout(Some(ANSWER_DEADLINE))
            .set_number_of_retries(RETRIES)
            .set_min_delay(RETRY_DELAY_MIN)
            .set_max_delay(RETRY_DELAY_MAX);
        let manager = ConnectionManager::new_lazy_with_config(client.clone(), config);
        manager.map(Self).map_err(translate)
    }

    pub(super) async fn ask<T: FromRedisValue>(&self, command: &Cmd) -> Result<T> {
        in_time(command.query_async(&mut self.0.clone())).await
    }

    pub(super) async fn run<T: FromRedisValue>(&self, script: &ScriptInvocation<'_>) -> Result<T> {
        in_time(script.invoke_async(&mut self.0.clone())).await
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
        Some("MOVED" | "CROSSSLOT") => {
            return JournalError::Unusable(format!(
                "this is one node of a Redis Cluster, which is not supported yet ({text})"
            ));
        }
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
fn check(about: &str) -> Result<()> {
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
    if says("cluster_enabled") == "1" {
        return Err(JournalError::Unusable(
            "this is one node of a Redis Cluster, which is not supported yet: use a single Redis"
                .to_owned(),
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
        assert!(check(good).is_ok());
        for (bad, fix) in [
            ("redis_version:6.2.1", "Redis 7 or newer is needed"),
            ("# nothing known", "Redis 7 or newer is needed"),
            ("redis_version:8.2.0\r\ncluster_enabled:1", "use a single Redis"),
            ("redis_version:7.2.4\r\nmaxmemory:9\r\nmaxmemory_policy:allkeys-lru", "noeviction"),
        ] {
            let refusal = check(bad).unwrap_err();
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
        assert!(matches!(of("-MOVED 7 host:6379\r\n"), JournalError::Unusable(_)));
    }
}
