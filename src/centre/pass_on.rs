//! An operator passes the caller on within the centre.

use super::turn::{Outcome, Turn};
use crate::domain::{OperatorId, Refusal, Target};

pub(super) fn pass_on(_turn: &mut Turn<'_>, operator: &OperatorId, _target: &Target) -> Outcome {
    Err(Refusal::NotTalking(operator.clone()))
}
