//! The smallest parts of a message: ids, numbers, words.

use std::collections::BTreeSet;
use std::str::FromStr;
use std::time::Duration;

use uuid::Uuid;

use super::{CodecError, Result};
use crate::domain::{
    BadName, CallId, CaseId, GatewayId, MessageId, OfferId, OperatorId, PartnerId, PromiseId,
    Timestamp, TransferId,
};

/// A message that must be there.
pub(super) fn present<T>(field: &'static str, value: Option<T>) -> Result<T> {
    value.ok_or(CodecError::Missing(field))
}

fn counted(field: &'static str, number: u64) -> Result<u64> {
    if number == 0 { Err(CodecError::Missing(field)) } else { Ok(number) }
}

pub(super) fn call(number: u64) -> Result<CallId> {
    counted("the number of a call", number).map(CallId)
}

pub(super) fn case(number: u64) -> Result<CaseId> {
    counted("the number of a case", number).map(CaseId)
}

pub(super) fn offer(number: u64) -> Result<OfferId> {
    counted("the number of an offer", number).map(OfferId)
}

pub(super) fn promise(number: u64) -> Result<PromiseId> {
    counted("the number of a promise", number).map(PromiseId)
}

pub(super) fn transfer(number: u64) -> Result<TransferId> {
    counted("the number of a transfer", number).map(TransferId)
}

pub(super) fn message(number: u64) -> Result<MessageId> {
    counted("the number of a message", number).map(MessageId)
}

/// The number of something that need not be there; 0 stands for none.
pub(super) fn number_or_none<T>(id: fn(u64) -> T, number: u64) -> Option<T> {
    (number != 0).then(|| id(number))
}

/// The id that people gave to something.
pub(super) fn name<T: FromStr<Err = BadName>>(field: &'static str, text: &str) -> Result<T> {
    if text.is_empty() {
        return Err(CodecError::Missing(field));
    }
    text.parse().map_err(|BadName| CodecError::Invalid(field))
}

/// The same where an empty text means that there is none.
pub(super) fn name_or_none<T: FromStr<Err = BadName>>(
    field: &'static str,
    text: &str,
) -> Result<Option<T>> {
    if text.is_empty() { Ok(None) } else { name(field, text).map(Some) }
}

pub(super) fn operator(text: &str) -> Result<OperatorId> {
    name("the id of an operator", text)
}

pub(super) fn operator_or_none(text: &str) -> Result<Option<OperatorId>> {
    name_or_none("the id of an operator", text)
}

pub(super) fn gateway(text: &str) -> Result<GatewayId> {
    name("the id of a gateway", text)
}

pub(super) fn partner(text: &str) -> Result<PartnerId> {
    name("the id of a partner", text)
}

/// A kind of thing that must be known. Whatever a reader does not know, it does not see.
pub(super) fn known<T>(field: &'static str, kind: Option<T>) -> Result<T> {
    kind.ok_or(CodecError::UnknownKind(field))
}

/// Ids in ascending order, each once.
pub(super) fn names<T>(field: &'static str, texts: &[String]) -> Result<BTreeSet<T>>
where
    T: FromStr<Err = BadName> + Ord,
{
    set(field, texts.iter().map(|text| name(field, text)))
}

/// Things that must come in ascending order, each once: a set has one way of being written.
pub(super) fn set<T: Ord>(
    field: &'static str,
    items: impl Iterator<Item = Result<T>>,
) -> Result<BTreeSet<T>> {
    let mut found = BTreeSet::new();
    for item in items {
        let item = item?;
        if found.last().is_some_and(|last| *last >= item) {
            return Err(CodecError::Invalid(field));
        }
        found.insert(item);
    }
    Ok(found)
}

pub(super) fn texts<'a, T: ToString + 'a>(ids: impl IntoIterator<Item = &'a T>) -> Vec<String> {
    ids.into_iter().map(T::to_string).collect()
}

/// The id as text; an empty one if there is none.
pub(super) fn text_or_empty<T: ToString>(id: Option<&T>) -> String {
    id.map_or_else(String::new, T::to_string)
}

/// A byte string of fixed length.
pub(super) fn fixed<const N: usize>(field: &'static str, bytes: &[u8]) -> Result<[u8; N]> {
    if bytes.is_empty() {
        return Err(CodecError::Missing(field));
    }
    let length = CodecError::Length { field, found: bytes.len(), wanted: N };
    bytes.try_into().map_err(|_| length)
}

pub(super) fn uuid(field: &'static str, bytes: &[u8]) -> Result<Uuid> {
    fixed(field, bytes).map(Uuid::from_bytes)
}

/// A number that the domain keeps in one byte.
pub(super) fn small(field: &'static str, number: u32) -> Result<u8> {
    u8::try_from(number).map_err(|_| CodecError::Invalid(field))
}

/// A civil date or time, as ISO 8601 writes it.
pub(super) fn civil<T: FromStr>(field: &'static str, text: &str) -> Result<T> {
    if text.is_empty() {
        return Err(CodecError::Missing(field));
    }
    text.parse().map_err(|_| CodecError::Invalid(field))
}

/// The same where an empty text means that there is none.
pub(super) fn civil_or_none<T: FromStr>(field: &'static str, text: &str) -> Result<Option<T>> {
    if text.is_empty() { Ok(None) } else { civil(field, text).map(Some) }
}

pub(super) fn moment(ms: i64) -> Timestamp {
    Timestamp::from_millis(ms)
}

/// Durations are differences of moments, and so whole milliseconds.
pub(super) fn millis(span: Duration) -> u64 {
    u64::try_from(span.as_millis()).unwrap_or(u64::MAX)
}

/// A value out of a closed list.
pub(super) trait Word: Sized {
    /// What it is called in an error.
    const FIELD: &'static str;

    /// The number under which it is stored.
    fn stored(self) -> i32;

    /// The value of that number; `None` for 0, which stands for no value.
    fn of(number: i32) -> Result<Option<Self>>;

    /// The value of that number, where there must be one.
    fn required(number: i32) -> Result<Self> {
        present(Self::FIELD, Self::of(number)?)
    }
}

/// Connects a closed list of the domain with the list of the same words in the protos. The compiler
/// finds a word that is missing on either side.
macro_rules! words {
    ($list:ident, $field:literal: $($word:ident),+) => {
        impl $crate::journal::codec::field::Word for $list {
            const FIELD: &'static str = $field;

            fn stored(self) -> i32 {
                use $crate::journal::codec::wire;
                match self {
                    $(Self::$word => wire::$list::$word as i32,)+
                }
            }

            fn of(number: i32) -> $crate::journal::codec::Result<Option<Self>> {
                use $crate::journal::codec::{CodecError, wire};
                let unknown = CodecError::UnknownValue { field: $field, value: number };
                Ok(match wire::$list::try_from(number).map_err(|_| unknown)? {
                    wire::$list::Unspecified => None,
                    $(wire::$list::$word => Some(Self::$word),)+
                })
            }
        }
    };
}

pub(super) use words;
