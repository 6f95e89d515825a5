//! Where the journal is, as one text that may carry a password.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

/// `local:PATH`, `redis://…`, `rediss://…` or `memory:`. `Debug` leaves out user and password.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct JournalUrl(String);

/// The text names no journal. Does not repeat it: it may carry a password.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("a journal is local:PATH, redis://HOST:PORT, rediss://HOST:PORT or memory:")]
pub struct NoSuchJournal;

impl JournalUrl {
    /// The whole text, password included: for whoever opens the journal.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl TryFrom<String> for JournalUrl {
    type Error = NoSuchJournal;

    fn try_from(url: String) -> Result<Self, NoSuchJournal> {
        let known = match url.split_once(':') {
            Some(("memory", rest)) => rest.is_empty(),
            Some(("local", path)) => !path.is_empty(),
            Some(("redis" | "rediss", rest)) => rest.len() > 2 && rest.starts_with("//"),
            _ => false,
        };
        if known { Ok(Self(url)) } else { Err(NoSuchJournal) }
    }
}

impl FromStr for JournalUrl {
    type Err = NoSuchJournal;

    fn from_str(url: &str) -> Result<Self, NoSuchJournal> {
        Self::try_from(url.to_owned())
    }
}

impl From<JournalUrl> for String {
    fn from(url: JournalUrl) -> Self {
        url.0
    }
}

impl fmt::Debug for JournalUrl {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.0.split_once("://") {
            Some((scheme, rest)) => {
                let host = rest.rsplit_once('@').map_or(rest, |(_, host)| host);
                write!(f, "{scheme}://{host}")
            }
            None => f.write_str(&self.0),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_journals_that_there_are() {
        for good in ["memory:", "local:data/j", "redis://127.0.0.1:6379", "rediss://h/0"] {
            assert_eq!(format!("{:?}", good.parse::<JournalUrl>().unwrap()), good);
        }
        for bad in ["", "memory:x", "local:", "redis:", "redis://", "http://h", "data"] {
            assert_eq!(bad.parse::<JournalUrl>(), Err(NoSuchJournal), "{bad}");
        }
    }

    #[test]
    fn debug_leaves_the_password_out() {
        let url: JournalUrl = "rediss://app:s3cr@t@redis.example:6379/2".parse().unwrap();
        assert_eq!(format!("{url:?}"), "rediss://redis.example:6379/2");
        assert_eq!(url.as_str(), "rediss://app:s3cr@t@redis.example:6379/2");
    }
}
