//! How a snapshot is written down: the state after some entry, with what proves which entry.
//!
//! A snapshot is a cache of the history, never the truth. Its format may therefore change with every
//! version of the program: one that cannot be read is left alone, and the history is read instead.
//! It is written without the names of fields (postcard): small, and quick to read.

use bytes::Bytes;
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};

use super::SCHEMA;
use super::parcel::{self, Label, ParcelError};
use crate::domain::{CentreId, Digest, Version};

/// Of what shape states are. Whenever a type that is part of the state changes, this number must;
/// a test holds the two together.
pub const FORMAT: u32 = 1;

const LABEL: Label = Label { kind: b"FL-state", format: FORMAT };

/// Which state it is.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Taken {
    /// Of which centre.
    pub centre: CentreId,
    /// The last entry that the state contains.
    pub version: Version,
    /// The digest of that entry.
    pub digest: Digest,
}

/// Why a snapshot cannot be used.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum SnapshotError {
    /// It is not whole, or of another version of the program.
    #[error(transparent)]
    Parcel(#[from] ParcelError),
    /// The state is of another schema of the journal.
    #[error("it was taken of a history in schema {found}, and this program reads schema {SCHEMA}")]
    Schema {
        /// The schema it goes by.
        found: u32,
    },
}

/// The bytes of a snapshot.
///
/// # Panics
/// If the state has a value that cannot be written, which no state has: a mistake in the program.
pub fn encode(taken: &Taken, state: &impl Serialize) -> Bytes {
    let content = postcard::to_allocvec(&(SCHEMA, taken, state));
    parcel::pack(LABEL, &content.expect("every state can be written")).into()
}

/// Which state these bytes are, and the state.
pub fn decode<T: DeserializeOwned>(snapshot: &[u8]) -> Result<(Taken, T), SnapshotError> {
    let content = parcel::unpack(LABEL, snapshot)?;
    let (schema, rest) = postcard::take_from_bytes(&content).map_err(ParcelError::damaged)?;
    if schema != SCHEMA {
        return Err(SnapshotError::Schema { found: schema });
    }
    let (read, rest) = postcard::take_from_bytes(rest).map_err(ParcelError::damaged)?;
    if !rest.is_empty() {
        return Err(ParcelError::damaged("there is more than a state").into());
    }
    Ok(read)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn taken() -> Taken {
        Taken { centre: "longhua".parse().unwrap(), version: Version(7), digest: Digest([9; 32]) }
    }

    #[test]
    fn it_is_read_as_it_was_written() {
        let state = vec![("case".to_owned(), 1_u64)];
        let bytes = encode(&taken(), &state);
        assert_eq!(decode::<Vec<(String, u64)>>(&bytes), Ok((taken(), state)));
    }

    #[test]
    fn a_state_of_another_shape_is_no_state() {
        let bytes = encode(&taken(), &vec![1_u64, 2]);
        assert!(decode::<Vec<String>>(&bytes).is_err());
        assert!(decode::<u64>(&bytes).is_err(), "there is more");
    }
}
