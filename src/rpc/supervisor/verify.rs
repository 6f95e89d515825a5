//! Checking the chain of digests.

use crate::domain::Version;
use crate::journal::Chain;
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
            return Ok(verdict(&chain));
        }
        if let Some(problem) = records.iter().find_map(|record| chain.link(record)) {
            return Ok(api::VerifyJournalResponse { intact: false, problem, ..verdict(&chain) });
        }
    }
}

fn verdict(chain: &Chain) -> api::VerifyJournalResponse {
    let (last_version, digest) = chain.last();
    api::VerifyJournalResponse {
        entries: chain.entries(),
        first_version: chain.first().0,
        last_version: last_version.0,
        digest: digest.0.to_vec().into(),
        intact: true,
        problem: String::new(),
    }
}
