//! A client of the public API: what the demo, the replay, `firstline ctl` and the tests speak with.
//!
//! [`Connection`] holds the address and the credential, and gives a client for each service.
//! [`GatewayLine`], [`ConsoleLine`] and [`PartnerLine`] hold the bidirectional streams: they send
//! commands and await their answers, keep what the server tells of calls, desks and transfers, and
//! survive the server.

mod board_line;
mod call_error;
mod changes;
mod connection;
mod console_line;
mod gateway_line;
mod line;
mod partner_line;
mod read;
mod retry;

pub use board_line::{BoardLine, Seen};
pub use call_error::CallError;
pub use changes::{CallNews, Change, Changes, News, TransferNews};
pub use connection::{BadServer, Connection, Credential, Secured, TlsFiles};
pub use console_line::ConsoleLine;
pub use gateway_line::GatewayLine;
pub use partner_line::PartnerLine;
pub use read::{moment, span, written};
