//! A caller, or a need, goes to a partner.

use super::turn::{Outcome, Turn};
use crate::domain::{CallId, Code, ProposeTransfer, Refusal, Sealed, TransferId};

pub(super) fn propose(_turn: &mut Turn<'_>, asked: &ProposeTransfer) -> Outcome {
    Err(Refusal::UnknownPartner(asked.partner.clone()))
}

pub(super) fn withdraw(_turn: &mut Turn<'_>, id: TransferId, _reason: &Code) -> Outcome {
    Err(Refusal::UnknownTransfer(id))
}

pub(super) fn record_outcome(
    _turn: &mut Turn<'_>,
    id: TransferId,
    _outcome: &Code,
    _note: Option<&Sealed>,
) -> Outcome {
    Err(Refusal::UnknownTransfer(id))
}

pub(super) fn partner_failed(_turn: &mut Turn<'_>, id: CallId) -> Outcome {
    Err(Refusal::CallNotAccepted(id))
}

/// A transfer's deadline has come.
pub(super) fn attend(_turn: &mut Turn<'_>, _id: TransferId) {}
