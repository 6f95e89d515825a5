//! Firstline routes the calls of a public medical triage hotline.
#![deny(missing_docs)]

pub mod clock;
pub mod domain;
pub mod journal;
