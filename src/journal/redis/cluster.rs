//! A Redis Cluster: which of its nodes has the keys of a centre.
//!
//! All keys of a centre lie in one slot, so its journal needs nothing but a plain connection to the
//! primary that has this slot. Where that is, every node of the cluster says when asked for
//! `CLUSTER NODES`. One that was cut off may say what was; so all of them are asked, and of two who
//! claim a slot the one with the higher epoch has it, which is how the nodes settle it among
//! themselves. A slot that moves, by a failover or because somebody spreads the slots anew, is
//! therefore a primary that moves (`Connection`); while its keys are under way, neither of the two
//! sides has all of them, and commands wait (`ASK`, `TRYAGAIN`).

use std::collections::{BTreeSet, HashMap};
use std::ops::RangeInclusive;
use std::sync::{Arc, Weak};
use std::time::Duration;

use futures_util::future::join_all;
use redis::aio::MultiplexedConnection;
use redis::{AsyncConnectionConfig, Client, RedisResult, cmd};
use tokio::sync::{Notify, watch};

use super::super::{ANSWER_DEADLINE, BadJournalUrl, JournalError, Result};
use super::connection::{self, translate};
use super::hosts::Hosts;
use crate::domain::CentreId;

/// How addresses of clusters begin, and how those of their nodes do.
const SCHEMES: [(&str, &str); 2] = [("redis+cluster://", "redis"), ("rediss+cluster://", "rediss")];

const DEFAULT_PORT: u16 = 6379;

/// How many slots a cluster has.
const SLOTS: u16 = 16_384;

/// How long one node may take to answer. The others are asked at the same time.
const NODE_DEADLINE: Duration = Duration::from_millis(500);

/// How soon the nodes are asked again, however many want to know.
const ASK_INTERVAL_MIN: Duration = Duration::from_millis(50);

/// How the nodes of a cluster are reached.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct ClusterUrl {
    scheme: &'static str,
    node_scheme: &'static str,
    hosts: Hosts,
}

impl ClusterUrl {
    /// Reads `redis+cluster://[USER:PASSWORD@]HOST[:PORT],…`, or `rediss+cluster://` for TLS.
    pub(super) fn read(url: &str) -> Option<Self> {
        let known = |(scheme, node_scheme)| Some((scheme, node_scheme, url.strip_prefix(scheme)?));
        let (scheme, node_scheme, rest) = SCHEMES.into_iter().find_map(known)?;
        // A cluster has one database; nothing but a slash may follow the hosts.
        let hosts = rest.strip_suffix('/').unwrap_or(rest);
        let hosts = Hosts::read(hosts, DEFAULT_PORT).filter(|_| !hosts.contains('/'))?;
        Some(Self { scheme, node_scheme, hosts })
    }

    /// Whether it is meant to be one.
    pub(super) fn is_meant_by(url: &str) -> bool {
        SCHEMES.iter().any(|(scheme, _)| url.starts_with(scheme))
    }

    /// The same address with no password in it.
    pub(super) fn shown(&self) -> String {
        format!("{}{}", self.scheme, self.hosts.shown())
    }

    fn client(&self, address: &str) -> Result<Client> {
        connection::client(&format!("{}://{}{address}", self.node_scheme, self.hosts.login))
    }

    /// Whether nodes must be called by their names, which are in their certificates.
    fn wants_names(&self) -> bool {
        self.node_scheme == "rediss"
    }
}

/// A handle on the task that knows the cluster, which ends with it.
pub(super) struct Cluster {
    url: ClusterUrl,
    /// What was found out last.
    map: watch::Sender<Result<Arc<Map>>>,
    /// Somebody wants to know.
    wanted: Notify,
}

impl Cluster {
    /// Asks once, so that what is wrong is said at once.
    pub(super) async fn find(url: &str) -> Result<Arc<Self>> {
        let unusable = || JournalError::Unusable(BadJournalUrl::Cluster.to_string());
        let url = ClusterUrl::read(url).ok_or_else(unusable)?;
        let mut asker = Asker { url: url.clone(), known: BTreeSet::new(), lines: HashMap::new() };
        let map = asker.ask().await?;
        let (map, wanted) = (watch::Sender::new(Ok(map)), Notify::new());
        let cluster = Arc::new(Self { url, map, wanted });
        tokio::spawn(keep_asking(Arc::downgrade(&cluster), asker));
        Ok(cluster)
    }

    /// A client of the node that has a slot, as the nodes say now.
    async fn primary(&self, slot: u16) -> Result<Client> {
        let mut news = self.map.subscribe();
        self.wanted.notify_one();
        let answered = tokio::time::timeout(ANSWER_DEADLINE, news.changed()).await;
        // The sender lives as long as this value.
        answered
            .map_err(|_| JournalError::Unavailable("no node of the cluster answers".into()))?
            .ok();
        let map = self.map.borrow().clone()?;
        let nobody =
            || JournalError::Unavailable(format!("no node of the cluster has slot {slot}"));
        self.url.client(map.owner(slot).ok_or_else(nobody)?)
    }
}

/// The place of a centre in a cluster.
pub(super) struct Slot {
    cluster: Arc<Cluster>,
    number: u16,
}

impl Slot {
    pub(super) fn of(centre: &CentreId, cluster: Arc<Cluster>) -> Self {
        Self { cluster, number: slot(centre.as_str()) }
    }

    /// A client of the node that has it now.
    pub(super) async fn primary(&self) -> Result<Client> {
        self.cluster.primary(self.number).await
    }
}

/// Asks whenever somebody wants to know, for as long as there is a journal.
async fn keep_asking(cluster: Weak<Cluster>, mut asker: Asker) {
    loop {
        let Some(cluster) = cluster.upgrade() else { return };
        let wanted = tokio::time::timeout(ANSWER_DEADLINE, cluster.wanted.notified()).await;
        if wanted.is_ok() {
            let found = asker.ask().await;
            cluster.map.send_modify(|map| *map = found);
        }
        drop(cluster);
        tokio::time::sleep(ASK_INTERVAL_MIN).await;
    }
}

/// What asks the nodes.
struct Asker {
    url: ClusterUrl,
    /// The nodes that were named last.
    known: BTreeSet<String>,
    /// The connections to them.
    lines: HashMap<String, MultiplexedConnection>,
}

impl Asker {
    /// Asks all that are known, those in the configuration among them.
    async fn ask(&mut self) -> Result<Arc<Map>> {
        let nodes: BTreeSet<String> =
            self.url.hosts.addresses.iter().chain(&self.known).cloned().collect();
        let asking = nodes.into_iter().map(|address| {
            let (line, url) = (self.lines.remove(&address), &self.url);
            async move {
                let answer = match url.client(&address) {
                    Ok(client) => ask_one(client, line).await,
                    Err(error) => Err(error),
                };
                (address, answer)
            }
        });
        let (mut map, mut complaint) = (Map::default(), None);
        for (address, answer) in join_all(asking).await {
            match answer {
                Ok((line, text)) => {
                    map.hear(&text, &address, self.url.wants_names());
                    self.lines.insert(address, line);
                }
                Err(error) => complaint = worse(complaint, error),
            }
        }
        if map.claims.is_empty() {
            return Err(complaint.unwrap_or_else(|| {
                let text = "no node of this Redis Cluster has any slots: assign them, \
                            as redis-cli --cluster create does";
                JournalError::Unusable(text.to_owned())
            }));
        }
        self.known.clone_from(&map.nodes);
        Ok(Arc::new(map))
    }
}

/// Of two complaints the one that no waiting cures.
fn worse(one: Option<JournalError>, other: JournalError) -> Option<JournalError> {
    match one {
        Some(one) if !one.is_passing() => Some(one),
        _ => Some(other),
    }
}

async fn ask_one(
    client: Client,
    line: Option<MultiplexedConnection>,
) -> Result<(MultiplexedConnection, String)> {
    let asking = async {
        let mut line = match line {
            Some(line) => line,
            None => connect(&client).await?,
        };
        let text = cmd("CLUSTER").arg("NODES").query_async(&mut line).await?;
        Ok((line, text))
    };
    let at = client.get_connection_info().addr();
    let answer: RedisResult<_> = tokio::time::timeout(NODE_DEADLINE, asking)
        .await
        .map_err(|_| JournalError::Unavailable(format!("no answer from {at} in time")))?;
    answer.map_err(|error| match error.to_string() {
        text if text.contains("cluster support disabled") => JournalError::Unusable(format!(
            "the Redis at {at} is not part of a cluster: name it as redis://{at}"
        )),
        _ => match translate(error) {
            JournalError::Unavailable(why) => JournalError::Unavailable(format!(
                "no Redis Cluster answers at {at} ({why}): start one there, or choose another journal"
            )),
            JournalError::Unusable(why) => {
                JournalError::Unusable(format!("the Redis at {at} refuses: {why}"))
            }
            other => other,
        },
    })
}

async fn connect(client: &Client) -> RedisResult<MultiplexedConnection> {
    let config = AsyncConnectionConfig::new()
        .set_connection_timeout(Some(NODE_DEADLINE))
        .set_response_timeout(Some(NODE_DEADLINE));
    client.get_multiplexed_async_connection_with_config(&config).await
}

/// Who has which slots, by what all nodes say that were asked.
#[derive(Debug, Default)]
struct Map {
    claims: Vec<Claim>,
    /// The addresses of all nodes, replicas too.
    nodes: BTreeSet<String>,
}

/// What one node is said to have.
#[derive(Debug, PartialEq)]
struct Claim {
    address: String,
    epoch: u64,
    slots: Vec<RangeInclusive<u16>>,
}

impl Map {
    /// Takes in what a node says that was asked at this address. Each line of it is about one node:
    /// `ID IP:PORT@BUS[,NAME…] FLAGS PRIMARY PING PONG EPOCH LINK [SLOT|FIRST-LAST|[MOVING]]…`
    fn hear(&mut self, text: &str, asked_at: &str, wants_names: bool) {
        for line in text.lines() {
            let words: Vec<&str> = line.split_ascii_whitespace().collect();
            let [_, place, flags, _, _, _, epoch, _, slots @ ..] = &words[..] else { continue };
            let is_gone = |flag| ["noaddr", "handshake"].contains(&flag);
            let Some(address) = address(place, asked_at, wants_names) else { continue };
            if flags.split(',').any(is_gone) {
                continue;
            }
            self.nodes.insert(address.clone());
            let slots: Vec<_> = slots.iter().filter_map(|word| range(word)).collect();
            let Ok(epoch) = epoch.parse() else { continue };
            let claim = Claim { address, epoch, slots };
            if !claim.slots.is_empty() && !self.claims.contains(&claim) {
                self.claims.push(claim);
            }
        }
    }

    fn owner(&self, slot: u16) -> Option<&str> {
        let claim = |claim: &&Claim| claim.slots.iter().any(|range| range.contains(&slot));
        let newest = self.claims.iter().filter(claim).max_by_key(|claim| claim.epoch);
        newest.map(|claim| claim.address.as_str())
    }
}

/// `host:port` out of `IP:PORT@BUS[,NAME…]`. A node that has never been called by its address does
/// not know it; it was asked at one that works.
fn address(place: &str, asked_at: &str, wants_names: bool) -> Option<String> {
    let (at, names) = place.split_once(',').unwrap_or((place, ""));
    let (at, _) = at.split_once('@').unwrap_or((at, ""));
    let (ip, port) = at.rsplit_once(':')?;
    let name = names.split(',').next().filter(|name| wants_names && !name.is_empty());
    Some(match (name, ip) {
        (Some(name), _) => format!("{name}:{port}"),
        (None, "") => asked_at.to_owned(),
        (None, ip) if ip.contains(':') => format!("[{ip}]:{port}"),
        (None, ip) => format!("{ip}:{port}"),
    })
}

/// `7` or `0-5460`; what is on its way from or to elsewhere (`[77->-…]`) belongs to where it is.
fn range(word: &str) -> Option<RangeInclusive<u16>> {
    let (first, last) = word.split_once('-').unwrap_or((word, word));
    Some(first.parse().ok()?..=last.parse().ok()?)
}

/// The slot of all keys that begin with this tag in braces: its CRC-16 (XMODEM), as the cluster's
/// specification has it.
fn slot(tag: &str) -> u16 {
    let crc = tag.bytes().fold(0_u16, |crc, byte| {
        (0..8).fold(crc ^ (u16::from(byte) << 8), |crc, _| match crc & 0x8000 {
            0 => crc << 1,
            _ => (crc << 1) ^ 0x1021,
        })
    });
    crc % SLOTS
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_of_clusters() {
        for (url, shown) in [
            ("redis+cluster://a,b:7001", Some("redis+cluster://a:6379,b:7001")),
            ("redis+cluster://a/", Some("redis+cluster://a:6379")),
            ("rediss+cluster://app:s3cret@a:1", Some("rediss+cluster://app:***@a:1")),
            ("redis+cluster://a/1", None),
            ("redis+cluster://a,", None),
            ("redis+cluster://a:port", None),
            ("redis://a", None),
        ] {
            let read = ClusterUrl::read(url).map(|url| url.shown());
            assert_eq!(read.as_deref(), shown, "{url}");
        }
    }

    /// As `CLUSTER KEYSLOT` says.
    #[test]
    fn slots_are_those_of_redis() {
        for (tag, expected) in [("123456789", 0x31c3), ("longhua", 7_168), ("futian", 5_157)] {
            assert_eq!(slot(tag), expected, "{tag}");
        }
    }

    const THREE: &str = "\
        a1 127.0.0.1:7001@17001,one.example myself,master - 0 0 1 connected 0-5460 [77->-b2]\n\
        b2 127.0.0.1:7002@17002 master - 0 1 2 connected 5461-10922 16000\n\
        c3 127.0.0.1:7003@17003 slave a1 0 1 1 connected\n\
        d4 :0@0 master,noaddr - 0 1 9 disconnected 0-16383\n";

    #[test]
    fn nodes_say_who_has_which_slots() {
        let mut map = Map::default();
        map.hear(THREE, "asked:1", false);
        let owner = |slot| map.owner(slot);
        assert_eq!(owner(77), Some("127.0.0.1:7001"), "until it has been moved");
        assert_eq!(owner(16_000), Some("127.0.0.1:7002"));
        assert_eq!(owner(16_001), None, "who has no address has nothing");
        assert_eq!(map.nodes.len(), 3);
    }

    #[test]
    fn of_two_claims_the_later_one_counts() {
        let after = "c3 127.0.0.1:7003@17003 myself,master - 0 0 7 connected 0-5460\n\
                     a1 127.0.0.1:7001@17001 master,fail - 0 0 1 disconnected\n";
        for order in [[THREE, after], [after, THREE]] {
            let mut map = Map::default();
            order.iter().for_each(|text| map.hear(text, "asked:1", false));
            assert_eq!(map.owner(77), Some("127.0.0.1:7003"));
            assert_eq!(map.owner(6_000), Some("127.0.0.1:7002"));
        }
    }

    #[test]
    fn places_of_nodes() {
        for (place, wants_names, expected) in [
            ("10.0.0.7:6379@16379", false, "10.0.0.7:6379"),
            ("10.0.0.7:6379@16379,one.example", false, "10.0.0.7:6379"),
            ("10.0.0.7:6379@16379,one.example,shard-id=x", true, "one.example:6379"),
            ("10.0.0.7:6379@16379,,shard-id=x", true, "10.0.0.7:6379"),
            ("2001:db8::7:6379@16379", false, "[2001:db8::7]:6379"),
            (":6379@16379", false, "asked:1"),
        ] {
            let found = address(place, "asked:1", wants_names);
            assert_eq!(found.as_deref(), Some(expected), "{place}");
        }
    }
}
