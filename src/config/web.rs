//! Pages for browsers.

use serde::{Deserialize, Serialize};

use super::Listen;

/// Pages for browsers: the wallboard, the console, the story of a case.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Web {
    /// Where to listen for browsers; TLS as for gRPC.
    pub listen: Listen,
    /// Whether browsers reach the pages by HTTPS although this server does not speak TLS: a proxy
    /// before it does.
    pub behind_https: bool,
}

impl Default for Web {
    fn default() -> Self {
        Self { listen: Listen::locally(7381), behind_https: false }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nowhere_is_written_as_nothing() {
        let off: Web = toml::from_str("listen = \"\"").unwrap();
        assert_eq!(off.listen, Listen::nowhere());
        assert_eq!(toml::to_string(&off).unwrap(), "listen = \"\"\nbehind_https = false\n");
        let on: Web = toml::from_str("listen = \"[::1]:9\"").unwrap();
        assert_eq!(on.listen.to_string(), "[::1]:9");
        let wrong = toml::from_str::<Web>("listen = \"somewhere\"").unwrap_err();
        assert!(wrong.message().contains("no address"), "{wrong}");
    }
}
