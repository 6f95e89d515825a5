//! What is written about the server's doings.

use std::io::{self, IsTerminal};

use tracing_subscriber::EnvFilter;
use tracing_subscriber::fmt;

use crate::config::{Log, LogFormat};
use crate::phone;

/// What must not be written, whatever the filter says: the number parser writes numbers out, and
/// the HTTP/2 stack headers with credentials.
const QUIET: [(&str, &str); 3] = [(phone::QUIET_TARGET, "off"), ("h2", "info"), ("hyper", "info")];

/// Begins to write the log to standard error. Does nothing if something else in this process
/// already does.
pub fn begin(log: &Log) {
    let filter = QUIET.iter().fold(EnvFilter::new(&log.filter), |filter, (target, level)| {
        let directive = format!("{target}={level}").parse();
        filter.add_directive(directive.expect("a target and a level are a directive"))
    });
    let lines = fmt().with_env_filter(filter).with_writer(io::stderr);
    let lines = lines.with_ansi(io::stderr().is_terminal());
    let _ = match log.format {
        LogFormat::Text => lines.try_init(),
        LogFormat::Json => lines.json().flatten_event(true).try_init(),
    };
}
