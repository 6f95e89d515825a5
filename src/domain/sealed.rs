//! Personal data as the domain sees it: closed.

use std::fmt;

use bytes::Bytes;
use serde::{Deserialize, Serialize};

use super::KeyId;

/// Something personal, encrypted at the edge. Whoever destroys the key destroys the content.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Sealed {
    /// The data key it was sealed with.
    pub key: KeyId,
    /// The ciphertext with all that is needed to open it but the key.
    #[serde(with = "list")]
    pub bytes: Bytes,
}

impl fmt::Debug for Sealed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Sealed({} bytes)", self.bytes.len())
    }
}

/// A keyed hash of a caller's number: equal for the same caller, and useless without the key.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct CallerHash(pub [u8; 16]);

impl fmt::Debug for CallerHash {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("CallerHash(..)")
    }
}

/// Bytes as a list of numbers, which every format of snapshots knows.
mod list {
    use bytes::Bytes;
    use serde::{Deserialize, Deserializer, Serializer};

    pub(super) fn serialize<S: Serializer>(bytes: &Bytes, to: S) -> Result<S::Ok, S::Error> {
        to.collect_seq(bytes)
    }

    pub(super) fn deserialize<'de, D: Deserializer<'de>>(from: D) -> Result<Bytes, D::Error> {
        Vec::<u8>::deserialize(from).map(Bytes::from)
    }
}
