//! What lies in a store or a file beside the entries: compressed, with a checksum, and saying what it
//! is.
//!
//! A parcel is one zstd frame, so that any `zstd -d` opens it. In it lie eight letters that say what
//! it is, the number of its format, the SHA-256 of the rest, and the rest.

use aws_lc_rs::digest::SHA256;

/// How hard to compress: what is written in the background should not take a core for long.
const LEVEL: i32 = 1;

const KIND_BYTES: usize = 8;
const HEAD_BYTES: usize = KIND_BYTES + 4 + 32;

/// What a parcel is, and in which format.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Label {
    pub(super) kind: &'static [u8; KIND_BYTES],
    pub(super) format: u32,
}

/// Why a parcel is not what was looked for.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum ParcelError {
    /// Not what it should be, or not whole.
    #[error("it is damaged: {0}")]
    Damaged(String),
    /// Written by another version of the program.
    #[error("it has format {found}, and this program reads format {known}")]
    Format {
        /// The format it has.
        found: u32,
        /// The one that can be read.
        known: u32,
    },
}

impl ParcelError {
    pub(super) fn damaged(why: impl ToString) -> Self {
        Self::Damaged(why.to_string())
    }
}

/// Packs something up. Equal contents make equal parcels.
pub(super) fn pack(label: Label, content: &[u8]) -> Vec<u8> {
    let mut whole = Vec::with_capacity(HEAD_BYTES + content.len());
    whole.extend_from_slice(label.kind);
    whole.extend_from_slice(&label.format.to_be_bytes());
    whole.extend_from_slice(sha256(content).as_ref());
    whole.extend_from_slice(content);
    zstd::encode_all(&*whole, LEVEL).expect("memory can be read and written")
}

/// What was packed up under this label.
pub(super) fn unpack(label: Label, parcel: &[u8]) -> Result<Vec<u8>, ParcelError> {
    let mut whole = zstd::decode_all(parcel).map_err(ParcelError::damaged)?;
    if whole.len() < HEAD_BYTES || whole[..KIND_BYTES] != *label.kind {
        return Err(ParcelError::damaged("it is something else"));
    }
    let (format, checksum) = whole[KIND_BYTES..HEAD_BYTES].split_at(4);
    let found = format.iter().fold(0, |number, byte| number << 8 | u32::from(*byte));
    if found != label.format {
        return Err(ParcelError::Format { found, known: label.format });
    }
    if sha256(&whole[HEAD_BYTES..]).as_ref() != checksum {
        return Err(ParcelError::damaged("its checksum is another"));
    }
    Ok(whole.split_off(HEAD_BYTES))
}

fn sha256(content: &[u8]) -> aws_lc_rs::digest::Digest {
    aws_lc_rs::digest::digest(&SHA256, content)
}

#[cfg(test)]
mod tests {
    use super::*;

    const LABEL: Label = Label { kind: b"FL-tests", format: 3 };

    #[test]
    fn what_was_packed_comes_out_again() {
        for content in [&b""[..], b"one", &[7; 100_000]] {
            let parcel = pack(LABEL, content);
            assert_eq!(parcel, pack(LABEL, content), "equal contents, equal parcels");
            assert_eq!(unpack(LABEL, &parcel).unwrap(), content);
        }
    }

    #[test]
    fn what_is_something_else_is_said() {
        let parcel = pack(LABEL, b"content");
        let newer = Label { format: 4, ..LABEL };
        let other = Label { kind: b"FL-other", ..LABEL };
        assert_eq!(unpack(newer, &parcel), Err(ParcelError::Format { found: 3, known: 4 }));
        assert!(matches!(unpack(other, &parcel), Err(ParcelError::Damaged(_))));
        assert!(matches!(unpack(LABEL, b"no frame"), Err(ParcelError::Damaged(_))));
        assert!(matches!(unpack(LABEL, b""), Err(ParcelError::Damaged(_))));
    }

    #[test]
    fn no_bit_of_it_can_change_unnoticed() {
        let content: Vec<u8> = (0..=255).collect();
        let parcel = pack(LABEL, &content);
        for bit in 0..parcel.len() * 8 {
            let mut damaged = parcel.clone();
            damaged[bit / 8] ^= 1 << (bit % 8);
            // A bit of the frame may mean nothing; then the content is the same.
            assert!(unpack(LABEL, &damaged).map_or(true, |found| found == content), "bit {bit}");
        }
        for length in 0..parcel.len() {
            assert!(unpack(LABEL, &parcel[..length]).is_err(), "{length} bytes");
        }
    }
}
