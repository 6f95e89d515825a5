//! Queues without people: formulas that say what a queue should do, to hold against what it does.

pub mod erlang;
