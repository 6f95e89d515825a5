//! The queue log, for report programs that read Asterisk's.

use std::io::{ErrorKind, Write};
use std::path::PathBuf;

use anyhow::Context;

use super::{Shell, Shown};
use crate::client::{CallError, written};
use crate::rpc::api;

#[derive(Debug, clap::Args)]
pub(super) struct Args {
    /// Only what happened at this time or later, such as 2026-11-22T00:00:00+08:00.
    #[arg(long, value_name = "TIME")]
    from: Option<jiff::Timestamp>,
    /// Only what happened before this time.
    #[arg(long, value_name = "TIME")]
    to: Option<jiff::Timestamp>,
    /// Go on with what happens from now on, until interrupted.
    #[arg(long, conflicts_with = "to")]
    follow: bool,
    /// Write to this file instead.
    #[arg(long, value_name = "FILE")]
    out: Option<PathBuf>,
}

impl Shell {
    pub(super) async fn queue_log(&self, args: Args) -> Shown {
        let request = api::ExportQueueLogRequest {
            from: args.from.map(|at| written(at.into())),
            to: args.to.map(|at| written(at.into())),
            follow: args.follow,
        };
        match args.out {
            None => self.copy_queue_log(request, std::io::stdout()).await,
            Some(path) => {
                let file = std::fs::File::create(&path)
                    .with_context(|| format!("cannot write to {}", path.display()))?;
                self.copy_queue_log(request, std::io::BufWriter::new(file)).await
            }
        }
    }

    /// Writes line by line. A reader that has seen enough ends it without complaint.
    async fn copy_queue_log(
        &self,
        request: api::ExportQueueLogRequest,
        mut to: impl Write,
    ) -> Shown {
        let lines = self.connection.supervisor().export_queue_log(request).await;
        let mut lines = lines.map_err(CallError::from)?.into_inner();
        while let Some(line) = lines.message().await.map_err(CallError::from)? {
            match writeln!(to, "{}", line.line) {
                Err(error) if error.kind() == ErrorKind::BrokenPipe => break,
                other => other?,
            }
        }
        to.flush()?;
        Ok(String::new())
    }
}
