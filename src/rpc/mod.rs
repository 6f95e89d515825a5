//! The public API over gRPC.

pub mod api;
