//! What the tests are built with.

pub mod browser;
pub mod certificate;
pub mod chance;
pub mod cluster;
pub mod collector;
pub mod crowd;
pub mod example;
pub mod history;
pub mod hotline;
pub mod http;
pub mod january;
pub mod journals;
pub mod node;
pub mod prometheus;
pub mod redis;
pub mod serve;
pub mod small_centre;
pub mod unsteady;
