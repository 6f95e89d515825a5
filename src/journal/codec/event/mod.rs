//! Events: one table for each direction.

mod decode;
mod encode;

use super::field::known;
use super::{CodecError, Result, wire};
use crate::domain::Event;

impl From<&Event> for wire::Event {
    fn from(event: &Event) -> Self {
        Self { kind: Some(encode::kind(event)) }
    }
}

impl TryFrom<wire::Event> for Event {
    type Error = CodecError;

    fn try_from(stored: wire::Event) -> Result<Self> {
        decode::event(known("an event", stored.kind)?)
    }
}
