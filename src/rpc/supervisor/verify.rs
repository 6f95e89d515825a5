//! Checking the chain of digests.

use crate::domain::{Digest, Version};
use crate::journal::{Record, codec};
use crate::rpc::api;
use crate::rpc::failure::Failure;
use crate::rpc::history::History;
use crate::rpc::hotline::Caller;

pub(super) async fn verify_journal(
    caller: Caller,
    _: api::VerifyJournalRequest,
) -> Result<api::VerifyJournalResponse, Failure> {
    let mut history = History::after(&caller.office, Version(0));
    let mut chain = Chain::default();
    loop {
        let records = history.records().await?;
        if records.is_empty() {
            return Ok(chain.verdict());
        }
        if let Some(problem) = records.iter().find_map(|record| chain.link(record)) {
            return Ok(api::VerifyJournalResponse { intact: false, problem, ..chain.verdict() });
        }
    }
}

/// The entries checked so far.
#[derive(Default)]
struct Chain {
    entries: u64,
    first: Option<Version>,
    last: Option<(Version, Digest)>,
}

impl Chain {
    /// Adds an entry; what is wrong with it, if anything is.
    fn link(&mut self, record: &Record) -> Option<String> {
        let version = record.version;
        let entry = match codec::decode(&record.entry) {
            Ok(entry) => entry,
            Err(error) => return Some(format!("entry {version} cannot be read: {error}")),
        };
        let (before, expected) = match self.last {
            Some((before, digest)) => (before, Some(digest)),
            // What a trimmed journal's first entry should carry is no longer known.
            None if version == Version(1) => (Version(0), Some(Digest::default())),
            None => (Version(version.0.saturating_sub(1)), None),
        };
        if version != before.next() {
            return Some(format!("entry {version} follows entry {before}"));
        }
        if expected.is_some_and(|expected| expected != entry.previous) {
            return Some(format!("entry {version} carries another digest than that of {before}"));
        }
        self.first.get_or_insert(version);
        self.last = Some((version, codec::digest(&record.entry)));
        self.entries += 1;
        None
    }

    fn verdict(&self) -> api::VerifyJournalResponse {
        let (last_version, digest) = self.last.unwrap_or_default();
        api::VerifyJournalResponse {
            entries: self.entries,
            first_version: self.first.unwrap_or_default().0,
            last_version: last_version.0,
            digest: digest.0.to_vec().into(),
            intact: true,
            problem: String::new(),
        }
    }
}
