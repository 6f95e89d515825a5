//! Firstline routes the calls of a public medical triage hotline.
#![deny(missing_docs)]

pub mod clock;
pub mod config;
pub mod domain;
pub mod journal;
pub mod rpc;
