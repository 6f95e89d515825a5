//! Hotlines without people: a centre driven in virtual time by invented callers and operators, and
//! formulas that say what a queue should do, to hold against what it does.
//!
//! A [`Scenario`] says what a hotline is like; [`Hotline`] lets it happen one command at a time,
//! through the same centre that serves real callers. A [`Witness`] checks what must always be true.

mod agenda;
mod chance;
pub mod erlang;
mod hotline;
mod ledger;
mod people;
mod scenario;
mod witness;

pub use chance::Chance;
pub use hotline::{Happening, Hotline, Outcome};
pub use ledger::Ledger;
pub use scenario::{Arrivals, Callers, Habits, Matter, Mishaps, Scenario};
pub use witness::{Witness, spec_offer};
