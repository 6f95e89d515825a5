//! Firstline routes the calls of a public medical triage hotline.
#![deny(missing_docs)]

pub mod admin;
pub mod app;
pub mod board;
pub mod carry;
pub mod centre;
pub mod client;
pub mod clock;
pub mod config;
pub mod ctl;
pub mod demo;
pub mod domain;
pub mod inspect;
pub mod journal;
pub mod phone;
pub mod replay;
pub mod routing;
pub mod rpc;
pub mod sim;
pub mod switchboard;
pub mod telemetry;
pub mod top;
pub mod traces;
pub mod web;
