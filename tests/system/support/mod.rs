//! What the tests are built with.

pub mod hotline;
pub mod journals;
pub mod redis;
pub mod serve;
