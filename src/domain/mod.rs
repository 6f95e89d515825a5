//! The nouns of a hotline, and what can happen to them. No I/O, no clock, no randomness.

mod call;
mod case;
mod command;
mod entry;
mod event;
mod history;
mod id;
mod message;
mod offer;
mod operator;
mod promise;
mod refusal;
#[cfg(test)]
pub(crate) mod samples;
mod sealed;
mod settings;
mod shift;
mod surge;
mod telling;
mod time;
mod transfer;
pub mod transfer_steps;

pub use call::*;
pub use case::*;
pub use command::*;
pub use entry::*;
pub use event::*;
pub use history::*;
pub use id::*;
pub use message::*;
pub use offer::*;
pub use operator::*;
pub use promise::*;
pub use refusal::*;
pub use sealed::*;
pub use settings::*;
pub use shift::*;
pub use surge::*;
pub use telling::*;
pub use time::*;
pub use transfer::*;
