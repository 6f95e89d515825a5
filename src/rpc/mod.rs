//! The edge: who is calling, what it means, what went wrong.
//!
//! Whatever comes from outside is turned into the domain's own words here, or refused: connections
//! ([`listen`]), credentials ([`identity`]) and what they allow ([`access`]), telephone numbers
//! ([`phone`]). Personal data goes no further: it is sealed ([`seal`]) before a command is made.

pub mod access;
pub mod api;
pub mod identity;
pub mod keyfile;
pub mod listen;
pub mod phone;
pub mod seal;
pub mod tls;
