//! Queues without people: formulas that say what a queue should do, to hold against what it does.

mod chance;
pub mod erlang;

pub use chance::Chance;
