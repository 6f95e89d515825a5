//! How an entry is written down. The format is `proto/firstline/journal/v1`; its generated code is
//! seen by this module alone.
//!
//! Histories are read by other versions of the program than wrote them. Reading is therefore
//! strict: whatever this version does not understand completely is an error, never a guess. No
//! error quotes what it found, except in settings, where there is nothing personal.

mod audience;
pub mod bundle;
mod call;
mod entry;
mod event;
mod field;
mod history;
mod parcel;
mod promise;
mod roster;
pub mod snapshot;
#[cfg(test)]
mod tests;
mod transfer;

/// The messages as they are stored.
mod wire {
    #![allow(missing_docs, clippy::all, reason = "generated; the protos are documented")]
    tonic::include_proto!("firstline.journal.v1");
}

use aws_lc_rs::digest::SHA256;
use bytes::Bytes;
use prost::Message;

use crate::domain::{Digest, Entry};

pub use parcel::ParcelError;

/// The schema that entries are written in, and the newest that can be read.
pub const SCHEMA: u32 = 1;

/// Why bytes are no entry that this version understands.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum CodecError {
    /// The entry is of a later schema.
    #[error(
        "the entry is written in schema {found}, and this program reads schemas up to {SCHEMA}; \
         use a version that reads schema {found}"
    )]
    Schema {
        /// The schema it is written in.
        found: u32,
    },
    /// Something happened that this version has no word for.
    #[error("{0} is of a kind that this program does not know; use the version that wrote it")]
    UnknownKind(&'static str),
    /// A value out of a closed list is not in the list of this version.
    #[error("{field} has the value {value}, unknown here; use the version that wrote it")]
    UnknownValue {
        /// What has the value.
        field: &'static str,
        /// The value's number.
        value: i32,
    },
    /// Everything that is known could be read, and there is more.
    #[error("the entry says more than this program understands; use the version that wrote it")]
    UnknownField,
    /// The settings cannot be used.
    #[error("the settings in the entry cannot be read: {0}")]
    Settings(String),
    /// Not the bytes of any entry.
    #[error("the entry is damaged: {0}")]
    Malformed(String),
    /// Something is not there.
    #[error("the entry is damaged: {0} is missing")]
    Missing(&'static str),
    /// Something is there, but cannot be what it should be.
    #[error("the entry is damaged: {0} is not valid")]
    Invalid(&'static str),
    /// A byte string of fixed length has another one.
    #[error("the entry is damaged: {field} has {found} bytes and should have {wanted}")]
    Length {
        /// Which.
        field: &'static str,
        /// Its length.
        found: usize,
        /// The length it should have.
        wanted: usize,
    },
}

type Result<T> = std::result::Result<T, CodecError>;

/// The bytes of an entry. Equal entries have equal bytes.
pub fn encode(entry: &Entry) -> Bytes {
    wire::Entry::from(entry).encode_to_vec().into()
}

/// The entry that these bytes are.
pub fn decode(bytes: &[u8]) -> Result<Entry> {
    match message::<wire::Header>(bytes)?.schema {
        0 => return Err(CodecError::Missing("schema")),
        SCHEMA => {}
        found => return Err(CodecError::Schema { found }),
    }
    let stored: wire::Entry = message(bytes)?;
    // Fields that are not known are dropped in reading, without a word: the length tells.
    let understood = stored.encoded_len() == bytes.len();
    let entry = stored.try_into()?;
    if understood { Ok(entry) } else { Err(CodecError::UnknownField) }
}

fn message<M: Message + Default>(bytes: &[u8]) -> Result<M> {
    M::decode(bytes).map_err(|error| CodecError::Malformed(error.to_string()))
}

/// What the entry after these bytes carries as the digest of the one before.
pub fn digest(bytes: &[u8]) -> Digest {
    let digest = aws_lc_rs::digest::digest(&SHA256, bytes);
    Digest(digest.as_ref().try_into().expect("a SHA-256 has 32 bytes"))
}
