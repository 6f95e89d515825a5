//! For whom a message is.

use super::field;
use super::wire::message_sent::{Named, To};
use super::{CodecError, Result};
use crate::domain::Audience;

impl From<&Audience> for To {
    fn from(audience: &Audience) -> Self {
        match audience {
            Audience::Everybody => Self::Everybody(()),
            Audience::Queue(queue) => Self::Queue(queue.as_str().into()),
            Audience::Operators(named) => Self::Named(Named { operators: field::texts(named) }),
        }
    }
}

impl TryFrom<To> for Audience {
    type Error = CodecError;

    fn try_from(stored: To) -> Result<Self> {
        Ok(match stored {
            To::Everybody(()) => Self::Everybody,
            To::Queue(queue) => Self::Queue(field::name("the id of a queue", &queue)?),
            To::Named(named) => Self::Operators(field::names(
                "the list of whom a message is for",
                &named.operators,
            )?),
        })
    }
}
