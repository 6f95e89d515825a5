//! What is written about the server's doings.

use std::io;

use tracing_subscriber::EnvFilter;
use tracing_subscriber::fmt;

use crate::config::{Log, LogFormat};
use crate::rpc::phone;

/// Targets that would show what callers say or how they prove who they are: the number parser
/// writes numbers out, and the HTTP/2 stack headers with credentials.
const QUIET_TARGETS: [&str; 3] = [phone::QUIET_TARGET, "h2=info", "hyper=info"];

/// Begins to write the log to standard error. Does nothing if something else in this process
/// already does.
pub fn begin(log: &Log) {
    let filter = QUIET_TARGETS.iter().fold(EnvFilter::new(&log.filter), |filter, quiet| {
        filter.add_directive(quiet.parse().expect("a directive that there is"))
    });
    let lines = fmt().with_env_filter(filter).with_writer(io::stderr);
    let _ = match log.format {
        LogFormat::Text => lines.try_init(),
        LogFormat::Json => lines.json().flatten_event(true).try_init(),
    };
}
