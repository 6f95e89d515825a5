//! The nouns of a hotline, and what can happen to them. No I/O, no clock, no randomness.

mod id;
mod time;

pub use id::*;
pub use time::*;
