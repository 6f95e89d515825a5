//! A caller leaves the line and keeps the place.

use super::turn::{Outcome, Turn};
use crate::domain::{CallId, Refusal};

pub(super) fn hold_place(_turn: &mut Turn<'_>, id: CallId) -> Outcome {
    Err(Refusal::CallNotWaiting(id))
}
