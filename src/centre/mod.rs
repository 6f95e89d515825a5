//! The centre: a pure, deterministic state machine.
//!
//! [`Centre::draft`] checks a command, chooses, and says what happens; [`Centre::apply`] only
//! records. No clock, no randomness, no I/O: `now` is an argument, ids are counters in the state,
//! and every choice is in an event, so that an old journal always replays to the same state.
//!
//! One file per verb. `turn.rs` is the frame in which a verb runs, and `route.rs` what happens at
//! the end of every turn: calls that can be offered are offered, in the same commit.

mod apply;
mod assign;
mod callback;
mod case;
mod configure;
mod connect;
mod console;
mod consult;
mod duty;
mod end_call;
mod forget;
mod guard;
mod hand_over;
mod history;
mod hold;
mod inbound;
mod index;
pub mod invariants;
mod keys;
mod message;
mod note;
mod offer;
mod open_call;
mod overflow;
mod partner;
mod partners;
mod pass_on;
mod passage;
mod priority;
mod promise;
mod queue;
mod raise;
mod ready;
mod requests;
mod rescue;
mod reserve;
mod roster;
mod route;
mod see;
mod sign_in;
mod snapshot;
mod state;
mod surge;
mod telling;
#[cfg(test)]
mod tests;
mod tick;
mod transfer;
mod triage;
mod turn;
pub mod twins;
mod virtual_hold;
mod why;
mod wrap_up;

pub use partners::PartnerChoice;
pub use priority::Priority;
pub use requests::Remembered;
pub use snapshot::Saved;
pub use state::Centre;
pub use why::{Idleness, Wait};
