//! What the tests are built with.

pub mod journals;
pub mod redis;
