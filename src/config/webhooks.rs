//! Where partners are told of their transfers who cannot hold a stream open.

use std::path::PathBuf;
use std::time::Duration;

use garde::{Error, Validate};
use hyper::Uri;
use jiff::fmt::serde::unsigned_duration::friendly::compact::required as duration;
use serde::{Deserialize, Serialize};

use super::check::{between, file, lasting};
use crate::domain::{CentreId, PartnerId};

/// How partners are told by webhook, and which.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Validate)]
#[serde(deny_unknown_fields, default)]
#[garde(allow_unvalidated)]
pub struct Webhooks {
    /// How long a partner's server may take from being connected to until it has answered.
    #[serde(with = "duration")]
    #[garde(custom(lasting("100ms", "1m")))]
    pub timeout: Duration,
    /// How long to wait after the first try that failed; after each further one twice as long.
    #[serde(with = "duration")]
    #[garde(custom(lasting("10ms", "1m")))]
    pub first_pause: Duration,
    /// The longest time between two tries, unless the partner asks for more.
    #[serde(with = "duration")]
    #[garde(custom(lasting("10ms", "24h")))]
    pub longest_pause: Duration,
    /// How long a change is tried before it is given up.
    #[serde(with = "duration")]
    #[garde(custom(lasting("0s", "720h")))]
    pub give_up_after: Duration,
    /// How long a server leaves the telling to the one that recorded the change.
    #[serde(with = "duration")]
    #[garde(custom(lasting("0s", "1h")))]
    pub takeover_after: Duration,
    /// How many changes are on their way to one partner at once.
    #[garde(custom(between(1, 100)))]
    pub posts_max: usize,
    /// Who is told.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    #[garde(dive)]
    pub endpoints: Vec<Endpoint>,
}

/// One partner who is told by webhook.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Validate)]
#[serde(deny_unknown_fields)]
#[garde(allow_unvalidated)]
pub struct Endpoint {
    /// The centre whose partner it is.
    pub centre: CentreId,
    /// The partner.
    pub partner: PartnerId,
    /// Where changes are posted to.
    #[garde(custom(private))]
    pub url: String,
    /// The secrets that sign what is posted: the present one, and during a change the next.
    #[garde(length(min = 1, max = 8), inner(custom(file)))]
    pub secret_files: Vec<PathBuf>,
}

impl Default for Webhooks {
    fn default() -> Self {
        Self {
            timeout: Duration::from_secs(10),
            first_pause: Duration::from_secs(1),
            longest_pause: Duration::from_secs(15 * 60),
            give_up_after: Duration::from_secs(24 * 3600),
            takeover_after: Duration::from_secs(10),
            posts_max: 8,
            endpoints: Vec::new(),
        }
    }
}

/// An address that nobody on the way can read: https, or this machine. It carries no password,
/// since addresses are shown.
fn private(text: &str, (): &()) -> garde::Result {
    let Ok(url) = text.parse::<Uri>() else {
        return Err(Error::new("is not an address such as `https://partner.example/hook`"));
    };
    let host = url.host().unwrap_or_default();
    let is_here = matches!(host, "localhost" | "127.0.0.1" | "[::1]");
    match url.scheme_str() {
        _ if host.is_empty() => Err(Error::new("names no host")),
        _ if url.authority().is_some_and(|authority| authority.as_str().contains('@')) => {
            Err(Error::new("carries a password; posts are signed with the secret instead"))
        }
        Some("https") => Ok(()),
        Some("http") if is_here => Ok(()),
        _ => Err(Error::new("must begin with https:// (http:// only to this machine)")),
    }
}

/// Endpoints that are told twice, by their place in the list.
pub(super) fn repeated(webhooks: &Webhooks) -> impl Iterator<Item = usize> + '_ {
    let endpoints = &webhooks.endpoints;
    let who = |endpoint: &Endpoint| (endpoint.centre.clone(), endpoint.partner.clone());
    (1..endpoints.len()).filter(move |&place| {
        endpoints[..place].iter().any(|other| who(other) == who(&endpoints[place]))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_is_private_and_carries_no_password() {
        for good in [
            "https://partner.example/hook",
            "https://partner.example:8443/hook?centre=longhua",
            "http://127.0.0.1:8080/",
            "http://localhost/hook",
            "http://[::1]:8080/hook",
        ] {
            assert!(private(good, &()).is_ok(), "{good}");
        }
        for bad in [
            "",
            "/hook",
            "partner.example",
            "http://partner.example/hook",
            "http://127.0.0.1.partner.example/",
            "https://user:password@partner.example/",
            "ftp://partner.example/",
        ] {
            assert!(private(bad, &()).is_err(), "{bad}");
        }
    }
}
