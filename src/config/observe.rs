//! How a server is watched: where it is asked for figures, and where its traces go.

use garde::{Error, Validate};
use hyper::Uri;
use serde::{Deserialize, Serialize};

use super::Listen;
use super::check::between;

/// Where programs look that watch over servers.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Admin {
    /// Where to listen for them, plain HTTP.
    pub listen: Listen,
}

impl Default for Admin {
    fn default() -> Self {
        Self { listen: Listen::locally(7382) }
    }
}

/// Where the traces of requests and calls go.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Validate)]
#[serde(deny_unknown_fields, default)]
#[garde(allow_unvalidated)]
pub struct Traces {
    /// A collector that takes OTLP over gRPC; empty for none.
    #[garde(custom(collector))]
    pub endpoint: String,
    /// Which share of the traces is sent, from 0 to 1.
    #[garde(custom(between(0.0, 1.0)))]
    pub share: f64,
}

impl Default for Traces {
    fn default() -> Self {
        Self { endpoint: String::new(), share: 1.0 }
    }
}

impl Traces {
    /// The collector, if there is one.
    pub fn collector(&self) -> Option<&str> {
        Some(self.endpoint.as_str()).filter(|endpoint| !endpoint.is_empty())
    }
}

fn collector(endpoint: &str, (): &()) -> garde::Result {
    let is_usable =
        |uri: Uri| uri.authority().is_some() && matches!(uri.scheme_str(), Some("http" | "https"));
    if endpoint.is_empty() || endpoint.parse().is_ok_and(is_usable) {
        return Ok(());
    }
    Err(Error::new("must be empty or an address such as \"http://127.0.0.1:4317\""))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_collector_is_reached_over_http() {
        for good in ["", "http://127.0.0.1:4317", "https://collector.example:4317"] {
            assert!(collector(good, &()).is_ok(), "{good}");
        }
        for bad in ["127.0.0.1:4317", "grpc://collector.example", "http://"] {
            assert!(collector(bad, &()).is_err(), "{bad}");
        }
    }
}
