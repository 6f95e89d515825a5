//! Where a journal is, as people write it: `memory:`, `local:PATH`, `redis://…`, `rediss://…`,
//! `redis+sentinel://…`,
//! `redis+cluster://…`, `rediss+cluster://…`.

use std::fmt;
use std::path::PathBuf;
use std::str::FromStr;
use std::sync::Arc;

use serde::{Deserialize, Serialize};

use super::{Journal, JournalError, LocalJournal, MemoryJournal, RedisJournal, Result};

/// The address of a journal. It may hold a password; what is shown never does.
#[derive(Clone, PartialEq, Eq, Deserialize)]
#[serde(try_from = "String")]
pub struct JournalUrl(Place);

#[derive(Clone, PartialEq, Eq)]
enum Place {
    Memory,
    Local(PathBuf),
    Redis { url: String, shown: String },
}

/// Why a text is not the address of a journal.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum BadJournalUrl {
    /// It begins like none of the known ones.
    #[error(
        "a journal is memory:, local:PATH, redis://HOST[:PORT][/DB], rediss://HOST[:PORT][/DB], \
         redis+sentinel://HOST[:PORT],…/NAME[/DB] or redis+cluster://HOST[:PORT],…"
    )]
    UnknownKind,
    /// `local:` and nothing else.
    #[error("local: needs the path of a directory, such as local:data")]
    NoPath,
    /// Something after `memory:`.
    #[error("memory: stands alone, nothing follows it")]
    MemoryWithPath,
    /// Not a URL that Redis can be reached by.
    #[error("this is no address of a Redis, which looks like redis://:PASSWORD@HOST:6379/0")]
    Redis,
    /// Not a list of sentinels and what they watch over.
    #[error(
        "this is no address of sentinels, which looks like \
         redis+sentinel://:PASSWORD@HOST:26379,HOST:26379/NAME/0"
    )]
    Sentinels,
    /// Not a list of nodes of a cluster.
    #[error(
        "this is no address of a Redis Cluster, which looks like \
         redis+cluster://:PASSWORD@HOST:6379,HOST:6379 (or rediss+cluster://, with TLS)"
    )]
    Cluster,
}

impl FromStr for JournalUrl {
    type Err = BadJournalUrl;

    fn from_str(text: &str) -> std::result::Result<Self, BadJournalUrl> {
        let (kind, rest) = text.split_once(':').ok_or(BadJournalUrl::UnknownKind)?;
        let place = match kind {
            "memory" if rest.is_empty() => Place::Memory,
            "memory" => return Err(BadJournalUrl::MemoryWithPath),
            "local" if rest.is_empty() => return Err(BadJournalUrl::NoPath),
            "local" => Place::Local(PathBuf::from(rest)),
            "redis" | "rediss" => redis_place(text)?,
            "redis+sentinel" => sentinel_place(text)?,
            "redis+cluster" | "rediss+cluster" => cluster_place(text)?,
            _ => return Err(BadJournalUrl::UnknownKind),
        };
        Ok(Self(place))
    }
}

impl TryFrom<String> for JournalUrl {
    type Error = BadJournalUrl;

    fn try_from(text: String) -> std::result::Result<Self, BadJournalUrl> {
        text.parse()
    }
}

impl Serialize for JournalUrl {
    /// As it is shown: a configuration that is written out gives no password away.
    fn serialize<S: serde::Serializer>(&self, to: S) -> std::result::Result<S::Ok, S::Error> {
        to.collect_str(self)
    }
}

fn redis_place(text: &str) -> std::result::Result<Place, BadJournalUrl> {
    let mut shown = redis::parse_redis_url(text).ok_or(BadJournalUrl::Redis)?;
    if redis::Client::open(text).is_err() || !shown.has_host() {
        return Err(BadJournalUrl::Redis);
    }
    if shown.password().is_some() {
        shown.set_password(Some("***")).map_err(|()| BadJournalUrl::Redis)?;
    }
    shown.set_query(None);
    Ok(Place::Redis { url: text.to_owned(), shown: shown.into() })
}

fn sentinel_place(text: &str) -> std::result::Result<Place, BadJournalUrl> {
    let shown = super::redis::shown_sentinels(text).ok_or(BadJournalUrl::Sentinels)?;
    Ok(Place::Redis { url: text.to_owned(), shown })
}

fn cluster_place(text: &str) -> std::result::Result<Place, BadJournalUrl> {
    let shown = super::redis::shown_cluster(text).ok_or(BadJournalUrl::Cluster)?;
    Ok(Place::Redis { url: text.to_owned(), shown })
}

impl fmt::Display for JournalUrl {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.0 {
            Place::Memory => f.write_str("memory:"),
            Place::Local(path) => write!(f, "local:{}", path.display()),
            Place::Redis { shown, .. } => f.write_str(shown),
        }
    }
}

impl fmt::Debug for JournalUrl {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

/// Opens the journal at this address, or says what stands in the way. An append to a Redis counts
/// when `wait_replicas` of its replicas have it too.
pub async fn open(url: &JournalUrl, wait_replicas: u32) -> Result<Arc<dyn Journal>> {
    match &url.0 {
        Place::Memory => Ok(Arc::new(MemoryJournal::new())),
        Place::Local(path) => {
            let path = path.clone();
            let opening = tokio::task::spawn_blocking(move || LocalJournal::open(&path));
            let stopped = |error| JournalError::Unusable(format!("opening it failed: {error}"));
            Ok(Arc::new(opening.await.map_err(stopped)??))
        }
        Place::Redis { url, .. } => {
            Ok(Arc::new(RedisJournal::connect(url).await?.waiting_for(wait_replicas)))
        }
    }
}

/// Opens a journal that is there already, to look at it.
pub async fn open_existing(url: &JournalUrl) -> Result<Arc<dyn Journal>> {
    let unusable = |why: String| Err(JournalError::Unusable(why));
    match &url.0 {
        Place::Memory => unusable("nothing in memory outlives its server".to_owned()),
        Place::Local(path) if !LocalJournal::exists(path) => {
            unusable(format!("there is none in {}", path.display()))
        }
        Place::Local(_) | Place::Redis { .. } => open(url, 0).await,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_are_shown_without_their_password() {
        for (text, shown) in [
            ("memory:", "memory:"),
            ("local:data", "local:data"),
            ("local:/var/lib/first line", "local:/var/lib/first line"),
            ("redis://localhost", "redis://localhost"),
            ("redis://10.0.0.7:6380/2", "redis://10.0.0.7:6380/2"),
            ("redis://:s3cret@db.example:6379", "redis://:***@db.example:6379"),
            ("rediss://app:s3cret@db.example/1", "rediss://app:***@db.example/1"),
            ("redis+sentinel://:s3cret@s1,s2/main", "redis+sentinel://:***@s1:26379,s2:26379/main"),
            ("redis+cluster://:s3cret@c1,c2:7000", "redis+cluster://:***@c1:6379,c2:7000"),
        ] {
            let url: JournalUrl = text.parse().unwrap();
            assert_eq!(url.to_string(), shown);
            assert_eq!(format!("{url:?}"), shown);
        }
    }

    #[test]
    fn what_is_no_address_is_refused_with_its_reason() {
        for (text, reason) in [
            ("", BadJournalUrl::UnknownKind),
            ("data", BadJournalUrl::UnknownKind),
            ("http://localhost", BadJournalUrl::UnknownKind),
            ("local:", BadJournalUrl::NoPath),
            ("memory:data", BadJournalUrl::MemoryWithPath),
            ("redis:", BadJournalUrl::Redis),
            ("redis://localhost/first", BadJournalUrl::Redis),
            ("redis://localhost:port", BadJournalUrl::Redis),
            ("redis+sentinel://s1,s2", BadJournalUrl::Sentinels),
            ("redis+cluster://c1,c2/1", BadJournalUrl::Cluster),
            ("rediss+cluster://", BadJournalUrl::Cluster),
        ] {
            assert_eq!(text.parse::<JournalUrl>(), Err(reason), "{text}");
        }
    }
}
