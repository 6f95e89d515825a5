//! Every implementation of the journal, each as one store with two handles on it.

use std::sync::Arc;

use bytes::Bytes;
use firstline::domain::{CentreId, Version};
use firstline::journal::{Append, Journal, LocalJournal, Mark, MemoryJournal, RedisJournal};
use tempfile::TempDir;

use super::cluster::RedisCluster;
use super::redis::RedisServer;

/// A store under test: what one handle writes, the other one sees.
pub struct Store {
    pub first: Arc<dyn Journal>,
    pub second: Arc<dyn Journal>,
    backing: Backing,
}

enum Backing {
    Memory(MemoryJournal),
    Local(Arc<LocalJournal>, #[expect(dead_code, reason = "goes away last")] TempDir),
    Redis(RedisServer),
    Cluster(RedisCluster),
}

impl Store {
    pub async fn memory() -> Self {
        let journal = MemoryJournal::new();
        Self {
            first: Arc::new(journal.clone()),
            second: Arc::new(journal.clone()),
            backing: Backing::Memory(journal),
        }
    }

    pub async fn local() -> Self {
        let directory = tempfile::tempdir().unwrap();
        let journal = Arc::new(LocalJournal::open(directory.path()).unwrap());
        Self {
            first: journal.clone(),
            second: journal.clone(),
            backing: Backing::Local(journal, directory),
        }
    }

    pub async fn redis() -> Self {
        let server = RedisServer::start();
        Self {
            first: Arc::new(RedisJournal::connect(&server.url()).await.unwrap()),
            second: Arc::new(RedisJournal::connect(&server.url()).await.unwrap()),
            backing: Backing::Redis(server),
        }
    }

    pub async fn cluster() -> Self {
        let cluster = RedisCluster::start().await;
        Self {
            first: Arc::new(RedisJournal::connect(&cluster.url()).await.unwrap()),
            second: Arc::new(RedisJournal::connect(&cluster.url()).await.unwrap()),
            backing: Backing::Cluster(cluster),
        }
    }

    /// The marks of a set as a program outside sees them.
    pub async fn marks(&self, centre: &CentreId, set: &str) -> Vec<(String, f64)> {
        match &self.backing {
            Backing::Memory(journal) => journal.marks(centre, set),
            Backing::Local(journal, _) => journal.marks(centre, set).await.unwrap(),
            Backing::Redis(server) => {
                let key = format!("{{{centre}}}:{set}");
                server.command(&["ZRANGE", &key, "0", "-1", "WITHSCORES"]).await
            }
            Backing::Cluster(cluster) => {
                let key = format!("{{{centre}}}:{set}");
                let words: &[&str] = &["ZRANGE", &key, "0", "-1", "WITHSCORES"];
                cluster.command(centre.as_str(), words).await
            }
        }
    }

    /// Every Redis behind it.
    fn servers(&self) -> &[RedisServer] {
        match &self.backing {
            Backing::Memory(_) | Backing::Local(..) => &[],
            Backing::Redis(server) => std::slice::from_ref(server),
            Backing::Cluster(cluster) => &cluster.servers,
        }
    }

    /// Breaks every connection of a Redis: what is under way may count or not, and nobody is told.
    pub async fn break_connections(&self) {
        for server in self.servers() {
            for kind in ["normal", "pubsub"] {
                server.command::<i64>(&["CLIENT", "KILL", "TYPE", kind, "SKIPME", "yes"]).await;
            }
        }
    }

    /// Loses everything that a Redis holds, as one that comes back without its files.
    pub async fn forget_everything(&self) {
        for server in self.servers() {
            server.command::<()>(&["FLUSHALL"]).await;
        }
        self.break_connections().await;
    }

    /// Empties the store where that is cheaper than to make a new one.
    pub async fn cleared(self) -> Self {
        match &self.backing {
            Backing::Memory(_) => Self::memory().await,
            Backing::Local(..) => Self::local().await,
            Backing::Redis(_) | Backing::Cluster(_) => {
                for server in self.servers() {
                    server.command::<()>(&["FLUSHALL"]).await;
                }
                self
            }
        }
    }
}

pub fn centre(name: &str) -> CentreId {
    name.parse().unwrap()
}

pub fn entry(text: &str) -> Append {
    Append { entry: Bytes::copy_from_slice(text.as_bytes()), ..Append::default() }
}

pub fn mark(set: &str, member: &str, score: impl Into<Option<f64>>) -> Mark {
    Mark { set: set.to_owned(), member: member.to_owned(), score: score.into() }
}

/// The whole history as (version, text), read in pages.
pub async fn history(journal: &dyn Journal, centre: &CentreId) -> Vec<(u64, String)> {
    let mut all = Vec::new();
    loop {
        let after = Version(all.len() as u64);
        let page = journal.read(centre, after, 100).await.unwrap();
        if page.is_empty() {
            return all;
        }
        let text = |entry: &Bytes| String::from_utf8(entry.to_vec()).unwrap();
        all.extend(page.iter().map(|record| (record.version.0, text(&record.entry))));
    }
}
