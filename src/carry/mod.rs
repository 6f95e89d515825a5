//! `firstline carry`: carries what two twinned centres of different deployments tell one another.
//!
//! To each of the two it is a partner, with the credential of the centre at the other end. What is
//! to be told follows from what both are shown of their transfers (`centre::twins`), so nothing is
//! remembered here: several carriers may run at once, each message may be told twice, and after a
//! crash the next one goes on from wherever the two centres are.

mod end;

pub use end::End;

use std::time::Duration;

use anyhow::Context;
use clap::Args;

use self::end::Place;
use crate::centre::twins::{self, Message};
use crate::client::CallError;
use crate::domain::{Code, PartnerStep};

/// How long to wait before looking again where something could not be told.
const TRY_AGAIN: Duration = Duration::from_secs(1);

/// What can be said to `firstline carry`.
#[derive(Debug, Args)]
pub struct Arguments {
    /// The server of one centre; several nodes with commas between them.
    #[arg(long, value_name = "URL")]
    here: String,
    /// A file with the credential by which that server knows the other centre as a partner. It is
    /// read again for each connection.
    #[arg(long, value_name = "FILE")]
    here_token_file: std::path::PathBuf,
    /// The authorities that vouch for that server's certificate (PEM), if not those of the system.
    #[arg(long, value_name = "FILE")]
    here_ca: Option<std::path::PathBuf>,
    /// The server of the other centre.
    #[arg(long, value_name = "URL")]
    there: String,
    /// A file with the credential by which that server knows the first centre as a partner.
    #[arg(long, value_name = "FILE")]
    there_token_file: std::path::PathBuf,
    /// The authorities that vouch for that server's certificate, if not those of the system.
    #[arg(long, value_name = "FILE")]
    there_ca: Option<std::path::PathBuf>,
}

/// Carries until a server says for good that it will not speak with us, or until the process ends.
pub async fn run(arguments: Arguments) -> anyhow::Result<()> {
    let Arguments { here, here_token_file, here_ca, there, there_token_file, there_ca } = arguments;
    let one = Place { url: here, token_file: here_token_file, ca: here_ca };
    let other = Place { url: there, token_file: there_token_file, ca: there_ca };
    let one = End::at(&one).await.with_context(|| format!("at {}", one.url))?;
    let other = End::at(&other).await.with_context(|| format!("at {}", other.url))?;
    println!("carrying");
    between(one, other).await;
    anyhow::bail!("one of the servers has closed the line for good; the log says why")
}

/// Carries both ways between two centres until one of the lines ends.
pub async fn between(mut one: End, mut other: End) {
    loop {
        let is_settled = match (one.book(), other.book()) {
            (Some(ours), Some(theirs)) => {
                // Neither may be told by half: what is said to one follows from both.
                let there = twins::between(&ours, &theirs);
                let back = twins::between(&theirs, &ours);
                let (there, back) = tokio::join!(
                    tell_all(&there, (&one, &ours), &other),
                    tell_all(&back, (&other, &theirs), &one),
                );
                there && back
            }
            // One of them is still being told what there is.
            _ => false,
        };
        let again = async {
            match is_settled {
                true => std::future::pending().await,
                false => tokio::time::sleep(TRY_AGAIN).await,
            }
        };
        let is_open = tokio::select! {
            is_open = one.hears() => is_open,
            is_open = other.hears() => is_open,
            () = again => true,
        };
        if !is_open {
            return;
        }
    }
}

/// Tells everything about the transfers of an origin, one thing after another. False if something
/// could not be told.
async fn tell_all(messages: &[Message], (origin, known): (&End, &end::Book), twin: &End) -> bool {
    let mut is_settled = true;
    for message in messages {
        let told = match message {
            Message::Propose(id) => match known.proposal(*id) {
                Some(proposal) => match twin.propose(proposal).await {
                    // A twin that cannot help says no at once, so that the next one is asked.
                    Err(error) if is_last_word(&error) => {
                        let reason = reason(&error);
                        origin.step(*id, &PartnerStep::Decline { reason }).await
                    }
                    other => other,
                },
                None => continue,
            },
            Message::ToOrigin(id, step) => origin.step(*id, step).await,
            Message::ToTwin(id, step) => twin.step(*id, step).await,
        };
        match told {
            Ok(()) => {}
            // A step that no longer fits was overtaken: the next look finds what is to be said.
            Err(error) if is_last_word(&error) => {
                tracing::debug!(%error, "a step was overtaken");
            }
            Err(error) => {
                tracing::warn!(%error, "a message between two centres waits");
                is_settled = false;
            }
        }
    }
    is_settled
}

/// Whether the server has decided, as opposed to not having been reached.
fn is_last_word(error: &CallError) -> bool {
    !error.is_passing() && !error.is("LINE_CLOSED")
}

/// A refusal as the reason of a transfer that was declined.
fn reason(error: &CallError) -> Code {
    let name = error.reason.to_ascii_lowercase().replace('_', "-");
    name.parse().unwrap_or_else(|_| "refused".parse().expect("a word is a code"))
}
