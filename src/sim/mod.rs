//! Hotlines without people: a centre driven in virtual time by invented callers and operators, and
//! formulas that say what a queue should do, to hold against what it does.
//!
//! A [`Scenario`] says what a hotline is like; [`Hotline`] lets it happen one command at a time,
//! through the same centre that serves real callers. A [`Witness`] checks what must always be true.

mod agenda;
mod callers;
mod carrier;
mod chance;
mod colleagues;
pub mod erlang;
mod hotline;
mod ledger;
mod neighbours;
mod operators;
mod owners;
mod people;
mod region;
mod scenario;
mod tally;
mod witness;

pub use carrier::Roads;
pub use chance::Chance;
pub use hotline::{Fault, Happening, Hotline, Outcome};
pub use ledger::Ledger;
pub use region::{Accord, Region};
pub use scenario::{Arrivals, Callers, Care, Habits, Matter, Mishaps, Neighbours, Scenario, Ways};
pub use tally::Tally;
pub use witness::{Endings, Witness, spec_offer};
