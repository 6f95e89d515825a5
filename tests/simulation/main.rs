//! Hotlines in virtual time: a thousand days, a hundred thousand cases, random commands, and single
//! queues, all through the centre that serves real callers, with every invariant checked after
//! every step.
//!
//! An optimised build is some ten times as fast, so it does all of it, within a minute:
//! `cargo test --release --test simulation`. A debug build does a tenth, for the everyday loop.

mod boards;
mod cases;
mod days;
mod faults;
mod floors;
mod formulas;
mod instructions;
mod laws;
mod moves;
mod nodes;
mod regions;
mod reports;
mod timesheets;
mod witnesses;

/// Whether this is a build that has the speed for everything.
const DOES_ALL: bool = !cfg!(debug_assertions);
