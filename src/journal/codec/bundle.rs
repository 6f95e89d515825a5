//! How trimmed entries are written into a file of the archive.

use bytes::Bytes;

use super::parcel::{self, Label, ParcelError};
use crate::domain::{CentreId, Version};
use crate::journal::Record;

/// The format of archive files. They are kept for years: a program that writes another format must
/// still read this one.
const LABEL: Label = Label { kind: b"FL-hist.", format: 1 };

/// What stands at the head of a file.
type Head = (CentreId, Version, u64);

/// The bytes of a file that holds these entries of a centre, each following the one before. Equal
/// entries make equal files.
///
/// # Panics
/// If there is no entry: nobody archives nothing.
pub fn encode(centre: &CentreId, records: &[Record]) -> Vec<u8> {
    let first = records.first().expect("there is something to archive").version;
    let head: Head = (centre.clone(), first, records.len() as u64);
    let mut content = postcard::to_allocvec(&head).expect("names and numbers can be written");
    for Record { entry, .. } in records {
        content.extend_from_slice(&(entry.len() as u64).to_be_bytes());
        content.extend_from_slice(entry);
    }
    parcel::pack(LABEL, &content)
}

/// The entries in a file, and of which centre they are.
pub fn decode(file: &[u8]) -> Result<(CentreId, Vec<Record>), ParcelError> {
    let content = Bytes::from(parcel::unpack(LABEL, file)?);
    let (head, rest) = postcard::take_from_bytes::<Head>(&content).map_err(ParcelError::damaged)?;
    let (centre, first, count) = head;
    let mut rest = content.slice_ref(rest);
    let mut records = Vec::new();
    for number in 0..count {
        let entry = next(&mut rest).ok_or_else(|| ParcelError::damaged("an entry is missing"))?;
        records.push(Record { version: Version(first.0 + number), entry });
    }
    if rest.is_empty() { Ok((centre, records)) } else { Err(ParcelError::damaged("there is more")) }
}

fn next(rest: &mut Bytes) -> Option<Bytes> {
    let length = u64::from_be_bytes(rest.get(..8)?.try_into().ok()?);
    let end = usize::try_from(length).ok()?.checked_add(8)?;
    if rest.len() < end {
        return None;
    }
    let entry = rest.slice(8..end);
    *rest = rest.slice(end..);
    Some(entry)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn entries_come_back_as_they_were() {
        let centre: CentreId = "longhua".parse().unwrap();
        let texts = ["seven", "", "nine"];
        let record = |(at, text): (usize, &&'static str)| Record {
            version: Version(7 + at as u64),
            entry: Bytes::from_static(text.as_bytes()),
        };
        let records: Vec<Record> = texts.iter().enumerate().map(record).collect();
        let file = encode(&centre, &records);
        assert_eq!(file, encode(&centre, &records));
        assert_eq!(decode(&file), Ok((centre, records)));
    }
}
