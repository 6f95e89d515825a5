//! The journal.

use std::fmt::Write as _;
use std::io::{ErrorKind, Write};
use std::path::PathBuf;

use anyhow::{Context, bail};
use clap::Subcommand;

use super::{Shell, Shown};
use crate::client::CallError;
use crate::rpc::api;

#[derive(Debug, Subcommand)]
pub(super) enum JournalCommand {
    /// Print the last entries, then each new one, as lines of JSON, until interrupted.
    Tail {
        /// How many of the last entries.
        #[arg(long, default_value_t = 10)]
        last: u64,
        /// Begin after this version instead.
        #[arg(long, value_name = "VERSION", conflicts_with = "last")]
        after: Option<u64>,
    },
    /// Check that each entry carries the digest of the one before, and none is missing.
    Verify,
    /// Print all entries as lines of JSON.
    Export {
        /// Begin after this version.
        #[arg(long, value_name = "VERSION", default_value_t = 0)]
        after: u64,
        /// Write to this file instead.
        #[arg(long, value_name = "FILE")]
        out: Option<PathBuf>,
    },
}

impl Shell {
    pub(super) async fn journal(&self, command: JournalCommand) -> Shown {
        match command {
            JournalCommand::Verify => self.verify().await,
            JournalCommand::Tail { last, after } => {
                let after_version = match after {
                    Some(after) => after,
                    None => self.version().await?.saturating_sub(last),
                };
                let request = api::TailJournalRequest { after_version, follow: true };
                self.copy(request, std::io::stdout()).await
            }
            JournalCommand::Export { after, out } => {
                let request = api::TailJournalRequest { after_version: after, follow: false };
                match out {
                    None => self.copy(request, std::io::stdout()).await,
                    Some(path) => {
                        let file = std::fs::File::create(&path)
                            .with_context(|| format!("cannot write to {}", path.display()))?;
                        self.copy(request, std::io::BufWriter::new(file)).await
                    }
                }
            }
        }
    }

    async fn version(&self) -> Result<u64, CallError> {
        let mut supervisor = self.connection.supervisor();
        let answer = supervisor.get_server(api::GetServerRequest {}).await?;
        Ok(answer.into_inner().version)
    }

    /// Writes each entry as a line. A reader that has seen enough ends it without complaint.
    async fn copy(&self, request: api::TailJournalRequest, mut to: impl Write) -> Shown {
        let entries = self.connection.supervisor().tail_journal(request).await;
        let mut entries = entries.map_err(CallError::from)?.into_inner();
        while let Some(entry) = entries.message().await.map_err(CallError::from)? {
            match writeln!(to, "{}", entry.line) {
                Err(error) if error.kind() == ErrorKind::BrokenPipe => break,
                other => other?,
            }
        }
        to.flush()?;
        Ok(String::new())
    }

    async fn verify(&self) -> Shown {
        let answer =
            self.connection.supervisor().verify_journal(api::VerifyJournalRequest {}).await;
        let answer = answer.map_err(CallError::from)?.into_inner();
        let shown = self.format.show(&answer, sentence);
        if answer.intact {
            return Ok(shown);
        }
        super::print(&shown)?;
        bail!("the journal is not intact: {}", answer.problem)
    }
}

fn sentence(answer: &api::VerifyJournalResponse) -> String {
    let digest = answer.digest.iter().fold(String::new(), |mut text, byte| {
        // Writing to a string cannot fail.
        let _ = write!(text, "{byte:02x}");
        text
    });
    let (entries, first, last) = (answer.entries, answer.first_version, answer.last_version);
    let range = format!("{entries} entries, {first} to {last}, the last with digest {digest}");
    if answer.intact { format!("The journal is intact: {range}.") } else { range }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_check_names_what_it_has_read() {
        let answer = api::VerifyJournalResponse {
            entries: 3,
            first_version: 1,
            last_version: 3,
            digest: vec![0xab, 0x01].into(),
            intact: true,
            problem: String::new(),
        };
        let expected = "The journal is intact: 3 entries, 1 to 3, the last with digest ab01.";
        assert_eq!(sentence(&answer), expected);
    }
}
