//! Personal data as the domain sees it: closed.

use std::fmt;

use bytes::Bytes;

use super::KeyId;

/// Something personal, encrypted at the edge. Whoever destroys the key destroys the content.
#[derive(Clone, PartialEq, Eq)]
pub struct Sealed {
    /// The data key it was sealed with.
    pub key: KeyId,
    /// The ciphertext with all that is needed to open it but the key.
    pub bytes: Bytes,
}

impl fmt::Debug for Sealed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Sealed({} bytes)", self.bytes.len())
    }
}

/// A keyed hash of a caller's number: equal for the same caller, and useless without the key.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct CallerHash(pub [u8; 16]);

impl fmt::Debug for CallerHash {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("CallerHash(..)")
    }
}
