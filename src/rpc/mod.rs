//! The edge: who is calling, what it means, what went wrong.
//!
//! Whatever comes from outside is turned into the domain's own words here, or refused: connections
//! ([`listen`]), credentials ([`identity`]) and what they allow ([`access`]).
//! Personal data goes no further: it is sealed ([`seal`]) before a command is made.
//!
//! A request becomes a command in one way ([`mutation`]), whether it came as a unary rpc
//! ([`unary`]) or on a stream ([`stream`]), which has several of them under way at a time
//! ([`under_way`]); a failure becomes a gRPC status in one place ([`status`]). What the services show
//! is made in [`convert`].

pub mod access;
pub mod api;
pub mod authorize;
pub mod codec;
pub mod console;
pub mod convert;
mod due;
pub mod failure;
pub mod field;
pub mod gateway;
mod health;
mod history;
pub mod hotline;
pub mod identity;
pub mod keeper;
pub mod keyfile;
pub mod listen;
pub mod meter;
pub mod mutation;
mod neighbours;
pub mod partner;
pub mod presence;
pub mod roster;
pub mod seal;
pub mod services;
pub mod status;
mod story;
pub mod stream;
pub mod supervisor;
pub mod tls;
pub mod trace;
pub mod twins;
pub mod unary;
pub mod under_way;
pub mod vault;
pub mod webhook;
