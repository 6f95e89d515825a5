//! A client of the public API: what the demo, the replay, `firstline ctl` and the tests speak with.
//!
//! [`Connection`] holds the address and the credential, and gives a client for each service.
//! [`GatewayLine`] and [`ConsoleLine`] hold the two bidirectional streams: they send commands and
//! await their answers, keep what the server tells of calls and desks, and survive the server.

mod call_error;
mod changes;
mod connection;
mod console_line;
mod gateway_line;
mod line;
mod read;
mod retry;

pub use call_error::CallError;
pub use changes::{CallNews, Changes};
pub use connection::{BadServer, Connection, Credential, Secured, TlsFiles};
pub use console_line::ConsoleLine;
pub use gateway_line::GatewayLine;
pub use read::{moment, span, written};
