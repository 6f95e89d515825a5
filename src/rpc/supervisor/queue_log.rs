//! The queue log: the journal as Asterisk would have written it.

use super::watch::{Sink, follow, guarded};
use crate::board::QueueLog;
use crate::domain::{Entry, Timestamp, Version};
use crate::rpc::api;
use crate::rpc::failure::EdgeError;
use crate::rpc::field::{self, Read};
use crate::rpc::hotline::Caller;
use crate::rpc::stream::{Down, Ended, Outlet, begin};

pub(super) fn export_queue_log(
    caller: &Caller,
    request: &api::ExportQueueLogRequest,
) -> Read<tonic::Response<Down<api::ExportQueueLogResponse>>> {
    let from = field::moment_if_any("from", request.from.as_ref())?.unwrap_or(Timestamp::MIN);
    let to = field::moment_if_any("to", request.to.as_ref())?;
    if to.is_some_and(|to| to <= from || request.follow) {
        return Err(EdgeError::BadTime("to"));
    }
    let (to, stay) = (to.unwrap_or(Timestamp::MAX), request.follow);
    let watcher = caller.clone();
    Ok(begin(caller, move |outlet| async move {
        let lines = Lines { log: QueueLog::default(), from, to, outlet: &outlet };
        // Who waits at `from` is known from what went before, so it is read from the beginning.
        guarded(&watcher, &outlet, follow(&watcher.office, Version(0), stay, lines)).await
    }))
}

struct Lines<'a> {
    log: QueueLog,
    from: Timestamp,
    to: Timestamp,
    outlet: &'a Outlet<api::ExportQueueLogResponse>,
}

impl Sink for Lines<'_> {
    async fn send(&mut self, version: Version, entry: &Entry, patient: bool) -> Result<(), Ended> {
        for step in &entry.steps {
            if step.at >= self.to {
                return Err(Ended::Done);
            }
            for event in &step.events {
                let lines = self.log.read(step.at, event);
                for line in lines.into_iter().filter(|line| line.at >= self.from) {
                    let line = line.to_string();
                    let message = api::ExportQueueLogResponse { line, version: version.0 };
                    self.outlet.put(message, patient).await?;
                }
            }
        }
        Ok(())
    }
}
