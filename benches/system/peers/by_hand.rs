//! What one would write by hand: a sorted set from which agents pop, or a stream that they read as
//! a group. Neither knows of skills, offers or answers.

use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

use redis::aio::MultiplexedConnection;
use redis::{RedisResult, Value};
use tokio::sync::{Semaphore, mpsc};
use tokio::task::JoinSet;
use tokio::time::{MissedTickBehavior, sleep};

use crate::redis::connect;
use crate::samples::{Latencies, now};

const AGENTS: usize = 30;
const BLOCK_S: u64 = 5;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    SortedSet,
    Stream,
}

impl Kind {
    pub fn name(self) -> &'static str {
        match self {
            Self::SortedSet => "BZPOPMIN",
            Self::Stream => "XREADGROUP",
        }
    }

    async fn prepare(self, connection: &mut MultiplexedConnection) -> RedisResult<()> {
        redis::cmd("DEL").arg("calls").query_async::<()>(connection).await?;
        if self == Self::Stream {
            let mut group = redis::cmd("XGROUP");
            group.arg(&["CREATE", "calls", "agents", "$", "MKSTREAM"]);
            group.query_async::<()>(connection).await?;
        }
        Ok(())
    }

    /// What is sent of a call is the moment in microseconds.
    async fn call(self, mut connection: MultiplexedConnection) -> RedisResult<()> {
        let at = u64::try_from(now().as_micros()).unwrap_or_default();
        let mut add = match self {
            Self::SortedSet => redis::cmd("ZADD"),
            Self::Stream => redis::cmd("XADD"),
        };
        match self {
            Self::SortedSet => add.arg("calls").arg(at).arg(at),
            Self::Stream => add.arg("calls").arg("*").arg("at").arg(at),
        };
        add.query_async(&mut connection).await
    }

    /// The next call, and when it was sent; `None` if there was none for a while.
    async fn next(
        self,
        agent: usize,
        connection: &mut MultiplexedConnection,
    ) -> RedisResult<Option<u64>> {
        match self {
            Self::SortedSet => {
                let mut pop = redis::cmd("BZPOPMIN");
                let popped: Option<(String, u64, f64)> =
                    pop.arg("calls").arg(BLOCK_S).query_async(connection).await?;
                Ok(popped.map(|(_, at, _)| at))
            }
            Self::Stream => {
                let mut read = redis::cmd("XREADGROUP");
                read.arg(&["GROUP", "agents"]).arg(agent).arg(&["COUNT", "1"]);
                read.arg("BLOCK").arg(BLOCK_S * 1000).arg(&["STREAMS", "calls", ">"]);
                type Read = Option<Vec<(String, Vec<(String, (String, u64))>)>>;
                let read: Read = read.query_async(connection).await?;
                let first = read.and_then(|streams| streams.into_iter().next());
                let Some((id, (_, at))) = first.and_then(|(_, entries)| entries.into_iter().next())
                else {
                    return Ok(None);
                };
                let mut acknowledge = redis::cmd("XACK");
                acknowledge.arg(&["calls", "agents"]).arg(id);
                acknowledge.query_async::<Value>(connection).await?;
                Ok(Some(at))
            }
        }
    }
}

/// Everybody at work: what they have seen, and how many.
struct Agents {
    seen: mpsc::UnboundedReceiver<Duration>,
    count: Arc<AtomicU64>,
    room: Arc<Semaphore>,
    tasks: JoinSet<RedisResult<()>>,
}

impl Agents {
    async fn at(url: &str, kind: Kind) -> anyhow::Result<Self> {
        let (sender, seen) = mpsc::unbounded_channel();
        let (count, room): (Arc<AtomicU64>, _) = (Arc::default(), Arc::new(Semaphore::new(0)));
        let mut tasks = JoinSet::new();
        for agent in 0..AGENTS {
            let mut connection = connect(url).await?;
            let (sender, count, room) = (sender.clone(), count.clone(), room.clone());
            tasks.spawn(async move {
                loop {
                    let Some(at) = kind.next(agent, &mut connection).await? else { continue };
                    let _ = sender.send(now().saturating_sub(Duration::from_micros(at)));
                    count.fetch_add(1, Ordering::Relaxed);
                    room.add_permits(1);
                }
            });
        }
        Ok(Self { seen, count, room, tasks })
    }

    async fn go_home(mut self) {
        self.tasks.shutdown().await;
    }
}

pub async fn latency(
    url: &str,
    kind: Kind,
    rate: u32,
    span: Duration,
) -> anyhow::Result<Latencies> {
    let mut connection = connect(url).await?;
    kind.prepare(&mut connection).await?;
    let mut agents = Agents::at(url, kind).await?;
    let mut ticks = tokio::time::interval(Duration::from_secs(1) / rate);
    ticks.set_missed_tick_behavior(MissedTickBehavior::Burst);
    let ends = now() + span;
    while now() < ends {
        ticks.tick().await;
        tokio::spawn(kind.call(connection.clone()));
    }
    sleep(Duration::from_millis(100)).await;
    let mut latencies = Latencies::new();
    while let Ok(latency) = agents.seen.try_recv() {
        latencies.add(latency);
    }
    agents.go_home().await;
    Ok(latencies)
}

pub async fn throughput(url: &str, kind: Kind, span: Duration) -> anyhow::Result<f64> {
    let mut connection = connect(url).await?;
    kind.prepare(&mut connection).await?;
    let agents = Agents::at(url, kind).await?;
    agents.room.add_permits(2 * AGENTS);
    let feed = async {
        while let Ok(room) = agents.room.acquire().await {
            room.forget();
            tokio::spawn(kind.call(connection.clone()));
        }
    };
    let measure = async {
        sleep(span / 3).await;
        let (before, began) = (agents.count.load(Ordering::Relaxed), now());
        sleep(span * 2 / 3).await;
        let finished = agents.count.load(Ordering::Relaxed) - before;
        finished as f64 / (now() - began).as_secs_f64()
    };
    let rate = tokio::select! {
        () = feed => 0.0,
        rate = measure => rate,
    };
    agents.go_home().await;
    Ok(rate)
}
