//! The connections to where a centre's keys are: one Redis has the keys of all centres, or each
//! centre's are on a shard of a cluster.

use std::collections::HashMap;
use std::sync::{Arc, Mutex};

use tokio::sync::OnceCell;

use super::super::Result;
use super::cluster::{Cluster, ClusterUrl, Slot};
use super::connection::Connection;
use super::follow::Follower;
use super::primary::Source;
use crate::domain::CentreId;

/// The connections to one Redis.
pub(super) struct Shard {
    pub(super) connection: Connection,
    pub(super) follower: Follower,
}

impl Shard {
    async fn open(source: Source) -> Result<Self> {
        let connection = Connection::open(source).await?;
        let follower = Follower::start(connection.clone());
        Ok(Self { connection, follower })
    }
}

/// The shards of a journal.
pub(super) enum Shards {
    One(Arc<Shard>),
    /// Each centre has connections of its own, so that one whose slot moves, or whose appends wait
    /// for replicas, holds up no other.
    Cluster {
        cluster: Arc<Cluster>,
        of_centres: Mutex<HashMap<CentreId, Arc<OnceCell<Arc<Shard>>>>>,
    },
}

impl Shards {
    /// Connects once, so that what is wrong is said at once.
    pub(super) async fn connect(url: &str) -> Result<Self> {
        if !ClusterUrl::is_meant_by(url) {
            return Ok(Self::One(Arc::new(Shard::open(Source::read(url)?).await?)));
        }
        Ok(Self::Cluster { cluster: Cluster::find(url).await?, of_centres: Mutex::default() })
    }

    /// Where the keys of a centre are.
    pub(super) async fn of(&self, centre: &CentreId) -> Result<Arc<Shard>> {
        let (cluster, of_centres) = match self {
            Self::One(shard) => return Ok(shard.clone()),
            Self::Cluster { cluster, of_centres } => (cluster, of_centres),
        };
        let shard = {
            let mut known = of_centres.lock().expect("nothing panics while it holds the shards");
            known.entry(centre.clone()).or_default().clone()
        };
        let open = async || {
            let slot = Slot::of(centre, cluster.clone());
            Ok(Arc::new(Shard::open(Source::Slot(slot)).await?))
        };
        shard.get_or_try_init(open).await.cloned()
    }
}
