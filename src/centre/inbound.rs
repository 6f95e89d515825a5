//! A partner's caller comes to us.

use super::turn::{Outcome, Turn};
use crate::domain::{ProposeInbound, Refusal};

pub(super) fn propose(_turn: &mut Turn<'_>, asked: &ProposeInbound) -> Outcome {
    Err(Refusal::UnknownPartner(asked.partner.clone()))
}
