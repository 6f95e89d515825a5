//! Who is served next, and by whom: pure policy over calls that wait and operators who are Ready.
//!
//! `order` says which call comes first, `eligibility` who may take it, `choice` who of them
//! is asked, `obstacle` why somebody is not. [`Backlog`] and [`Floor`] keep the calls and operators sorted by what routing asks of
//! them; [`spec`] says the same slowly and plainly, and must always agree.

mod backlog;
mod choice;
mod eligibility;
mod floor;
mod obstacle;
mod order;
pub mod spec;

pub use backlog::{Backlog, Class, Kept};
pub use choice::{Choice, choose};
pub use eligibility::{Fit, Policy, Relaxed, may_take};
pub use floor::Floor;
pub use obstacle::Obstacle;
pub use order::Place;
