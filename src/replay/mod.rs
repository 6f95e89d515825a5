//! Calls as another system logged them, to be compared with what this one makes of them.

mod comparison;
mod log;
mod pacer;
mod script;
mod timeline;

pub use comparison::Comparison;
pub use log::{Log, LogError, LoggedCall, LoggedOutcome, Unreadable, read_log};
