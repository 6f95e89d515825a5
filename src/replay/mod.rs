//! Calls as another system logged them, to be compared with what this one makes of them.

mod comparison;
mod desk;
mod log;
mod pacer;
mod script;
mod stage;
mod tally;
mod timeline;

pub use comparison::Comparison;
pub use log::{Log, LogError, LoggedCall, LoggedOutcome, Unreadable, read_log};
