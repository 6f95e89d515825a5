//! The messages and service traits generated from `proto/firstline/v1`. Their documentation is
//! the comments of the protos. Nothing outside this folder sees them but clients of the API.
#![allow(missing_docs, rustdoc::all, clippy::all, clippy::pedantic, reason = "generated code")]

mod json;

pub use json::json;

tonic::include_proto!("firstline.v1");

/// The descriptors of all protos and what they import, for reflection.
pub const DESCRIPTORS: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/firstline.bin"));
