//! A primary that fails, with replicas and sentinels: three Redis and three sentinels.

use std::time::Duration;

use crate::support::redis::RedisServer;

/// The Redis processes.
pub struct Group {
    pub redis: Vec<RedisServer>,
    sentinels: Vec<RedisServer>,
}

impl Group {
    /// Starts a primary, two replicas that have caught up, and those who watch over them.
    pub async fn start() -> Self {
        let redis = (0..3).map(|_| RedisServer::start()).collect();
        Self::of(redis, |primary, _| RedisServer::sentinel(primary, 2)).await
    }

    /// The same of servers that are there already, with a sentinel beside each.
    pub async fn of(
        redis: Vec<RedisServer>,
        sentinel: impl Fn(&RedisServer, usize) -> RedisServer,
    ) -> Self {
        for replica in &redis[1..] {
            replica.follow(&redis[0]).await;
        }
        let mut look = tokio::time::interval(Duration::from_millis(20));
        let copied = async {
            for replica in &redis[1..] {
                while !replica
                    .command::<String>(&["INFO", "replication"])
                    .await
                    .contains("link_status:up")
                {
                    look.tick().await;
                }
            }
        };
        tokio::time::timeout(Duration::from_secs(30), copied).await.expect("replicas catch up");
        let sentinels: Vec<_> = (0..3).map(|number| sentinel(&redis[0], number)).collect();
        // They find one another and the replicas by way of the primary.
        let acquainted = async {
            for sentinel in &sentinels {
                loop {
                    let about: String = sentinel.command(&["INFO", "sentinel"]).await;
                    if about.contains("slaves=2,sentinels=3") {
                        break;
                    }
                    look.tick().await;
                }
            }
        };
        tokio::time::timeout(Duration::from_secs(60), acquainted)
            .await
            .expect("they get acquainted");
        Self { redis, sentinels }
    }

    /// The address of the journal.
    pub fn url(&self) -> String {
        let hosts = self.sentinels.iter().map(RedisServer::address);
        format!("redis+sentinel://{}/main", hosts.collect::<Vec<_>>().join(","))
    }
}
