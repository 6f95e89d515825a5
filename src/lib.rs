//! Firstline routes the calls of a public medical triage hotline.
#![deny(missing_docs)]

pub mod board;
pub mod centre;
pub mod domain;
pub mod journal;
pub mod replay;
pub mod routing;
pub mod rpc;
pub mod sim;
