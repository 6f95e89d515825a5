//! Where the Redis is that takes writes: at its address, or where sentinels or a cluster say.

use std::collections::BTreeMap;
use std::time::Duration;

use futures_util::future::join_all;
use redis::{AsyncConnectionConfig, Client, cmd};

use super::super::{BadJournalUrl, JournalError, Result};
use super::cluster::Slot;
use super::connection;
use super::hosts::Hosts;

/// How long one sentinel may take to answer. The others are asked at the same time.
const SENTINEL_DEADLINE: Duration = Duration::from_millis(500);

/// How addresses with sentinels begin.
const SENTINEL_SCHEME: &str = "redis+sentinel://";

const SENTINEL_PORT: u16 = 26_379;

/// How the primary is found.
pub(super) enum Source {
    /// It stays where it is.
    Fixed(Box<Client>),
    /// It moves when it fails.
    Sentinels(Sentinels),
    /// It moves when it fails, and when slots are spread anew.
    Slot(Slot),
}

/// Those who watch over a primary and its replicas.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Sentinels {
    /// Their addresses, with the login of the primary.
    hosts: Hosts,
    /// What they call the primary.
    name: String,
    /// What stands behind it: `/2`, or nothing.
    database: String,
}

impl Source {
    pub(super) fn read(url: &str) -> Result<Self> {
        if !url.starts_with(SENTINEL_SCHEME) {
            return Ok(Self::Fixed(Box::new(connection::client(url)?)));
        }
        let unusable = || JournalError::Unusable(BadJournalUrl::Sentinels.to_string());
        Sentinels::read(url).map(Self::Sentinels).ok_or_else(unusable)
    }

    /// Whether it can be elsewhere later.
    pub(super) fn moves(&self) -> bool {
        matches!(self, Self::Sentinels(_) | Self::Slot(_))
    }

    /// Whether it is one of a cluster's.
    pub(super) fn is_cluster(&self) -> bool {
        matches!(self, Self::Slot(_))
    }

    /// A client of the primary as it is now.
    pub(super) async fn find(&self) -> Result<Client> {
        match self {
            Self::Fixed(client) => Ok((**client).clone()),
            Self::Sentinels(sentinels) => connection::client(&sentinels.ask().await?),
            Self::Slot(slot) => slot.primary().await,
        }
    }
}

impl Sentinels {
    /// Reads `redis+sentinel://[USER:PASSWORD@]HOST[:PORT],…/NAME[/DB]`.
    pub(super) fn read(url: &str) -> Option<Self> {
        let rest = url.strip_prefix(SENTINEL_SCHEME)?;
        // A password may hold a slash; what follows the hosts does not hold an @.
        let from_hosts = rest.rfind('@').map_or(0, |at| at + 1);
        let path_at = from_hosts + rest[from_hosts..].find('/')?;
        let (hosts, path) = (&rest[..path_at], &rest[path_at + 1..]);
        let (name, database) = match path.split_once('/') {
            Some((name, database)) => (name, format!("/{}", database.parse::<u16>().ok()?)),
            None => (path, String::new()),
        };
        let hosts = Hosts::read(hosts, SENTINEL_PORT)?;
        let name = Some(name).filter(|name| !name.is_empty())?.to_owned();
        Some(Self { hosts, name, database })
    }

    /// The same address with no password in it.
    pub(super) fn shown(&self) -> String {
        let Self { hosts, name, database } = self;
        format!("{SENTINEL_SCHEME}{}/{name}{database}", hosts.shown())
    }

    /// The address of the primary by what most of those say who answer: one that was cut off may
    /// still name the old one.
    async fn ask(&self) -> Result<String> {
        let answers = join_all(self.hosts.addresses.iter().map(|it| self.ask_one(it))).await;
        let mut votes: BTreeMap<String, usize> = BTreeMap::new();
        let mut complaint = "they have no answer".to_owned();
        for answer in answers {
            match answer {
                Ok(primary) => *votes.entry(primary).or_default() += 1,
                Err(error) => complaint = error.to_string(),
            }
        }
        let most = votes.into_iter().max_by_key(|(_, votes)| *votes);
        let (primary, _) = most.ok_or_else(|| {
            let name = &self.name;
            JournalError::Unavailable(format!("no sentinel knows the primary {name} ({complaint})"))
        })?;
        Ok(format!("redis://{}{primary}{}", self.hosts.login, self.database))
    }

    async fn ask_one(&self, sentinel: &str) -> redis::RedisResult<String> {
        let once = AsyncConnectionConfig::new()
            .set_connection_timeout(Some(SENTINEL_DEADLINE))
            .set_response_timeout(Some(SENTINEL_DEADLINE));
        let client = Client::open(format!("redis://{sentinel}"))?;
        let mut connection = client.get_multiplexed_async_connection_with_config(&once).await?;
        let mut question = cmd("SENTINEL");
        question.arg("GET-MASTER-ADDR-BY-NAME").arg(&self.name);
        let (host, port): (String, u16) = question.query_async(&mut connection).await?;
        Ok(format!("{host}:{port}"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_of_sentinels() {
        let one = Sentinels::read("redis+sentinel://s1,s2:26380/hotline").unwrap();
        assert_eq!(one.hosts.addresses, ["s1:26379", "s2:26380"]);
        assert_eq!((one.name.as_str(), one.database.as_str()), ("hotline", ""));
        let all = Sentinels::read("redis+sentinel://app:s3cret@s1:1/hotline/2").unwrap();
        assert_eq!(all.hosts.login, "app:s3cret@");
        assert_eq!(all.database, "/2");
        assert_eq!(all.shown(), "redis+sentinel://app:***@s1:1/hotline/2");
        for bad in ["s1/hotline", "s1:x/hotline", "s1", "s1/", ",s1/hotline", "s1/hotline/two"] {
            let url = format!("{SENTINEL_SCHEME}{bad}");
            assert_eq!(Sentinels::read(&url).is_some(), bad == "s1/hotline", "{url}");
        }
    }
}
