//! Calling somebody back.

use super::turn::{Outcome, Turn};
use crate::domain::{AttemptOutcome, CallId, Refusal};

pub(super) fn not_reached(_turn: &mut Turn<'_>, id: CallId, _outcome: AttemptOutcome) -> Outcome {
    Err(Refusal::NotACallback(id))
}
