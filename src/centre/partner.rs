//! The other side of a transfer goes on.

use super::turn::{Outcome, Turn};
use crate::domain::{PartnerStep, Refusal, TransferId};

pub(super) fn step(_turn: &mut Turn<'_>, id: TransferId, _step: &PartnerStep) -> Outcome {
    Err(Refusal::UnknownTransfer(id))
}
