//! Calls as another system logged them: read from a file, sent through a running server, and
//! compared with what it made of them.
//!
//! A [`Script`] says who calls when and who is there to answer; the
//! [`Stage`](stage::Stage) plays it without knowing of any server; the [`Cast`](play::Cast) does
//! what the stage says over the public API.

mod comparison;
mod desk;
mod log;
mod pacer;
mod play;
mod progress;
mod report;
mod run;
mod script;
mod server;
mod stage;
mod tally;
mod timeline;

pub use comparison::Comparison;
pub use log::{Log, LogError, LoggedCall, LoggedOutcome, Unreadable, read_log};
pub use report::Report;
pub use run::{Args, replay, run};
pub use script::{Reading, Script};
pub use tally::Tally;
