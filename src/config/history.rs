//! How the histories of centres are kept short to read.

use std::path::PathBuf;

use garde::Validate;
use serde::{Deserialize, Serialize};

use super::check::between;

/// Snapshots, and the archive of what lies behind them.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Validate)]
#[serde(deny_unknown_fields, default)]
#[garde(allow_unvalidated)]
pub struct History {
    /// A snapshot is taken after each so many entries.
    #[garde(custom(between(100, 10_000_000)))]
    pub snapshot_every: u64,
    /// How many entries stay in the journal behind the newest snapshot, if there is an archive.
    #[garde(custom(between(1_000, 1_000_000_000)))]
    pub keep_entries: u64,
    /// The directory into which older entries are moved; unset, they stay in the journal.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub archive: Option<PathBuf>,
}

impl Default for History {
    fn default() -> Self {
        Self { snapshot_every: 10_000, keep_entries: 100_000, archive: None }
    }
}
