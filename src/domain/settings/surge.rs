//! What a surge makes of a centre's times.

use std::time::Duration;

use serde::{Deserialize, Serialize};

use super::span;

/// What a supervisor can ask of a centre that has more callers than the roster foresaw.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct SurgeTerms {
    /// What share of the usual time notes may take, above 0 and up to 1.
    pub wrap_up: f64,
    /// After what share of the usual wait each ring widens, above 0 and up to 1.
    pub rings: f64,
    /// How long a surge may last before somebody has to think again.
    #[serde(with = "span")]
    pub longest: Duration,
}

impl Default for SurgeTerms {
    fn default() -> Self {
        Self { wrap_up: 0.5, rings: 0.5, longest: Duration::from_secs(8 * 3600) }
    }
}

impl SurgeTerms {
    /// Whether nobody has said otherwise. Such terms are not written down: histories from before
    /// there were surges stay as they are.
    pub fn are_usual(&self) -> bool {
        *self == Self::default()
    }

    /// Every mistake, with its key.
    pub(super) fn mistakes(&self) -> Vec<String> {
        let is_share = |share: f64| share > 0.0 && share <= 1.0;
        let mut found = Vec::new();
        for (key, share) in [("wrap_up", self.wrap_up), ("rings", self.rings)] {
            if !is_share(share) {
                found.push(format!("surge.{key}: write a share above 0 and up to 1"));
            }
        }
        if self.longest.is_zero() {
            found.push("surge.longest: a surge could not last at all; write 8h or so".into());
        }
        found
    }
}
