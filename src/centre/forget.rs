//! Forgetting a person: once a case's keys are destroyed, nobody can read its personal data.

use std::collections::BTreeSet;

use super::turn::{Outcome, Turn};
use crate::domain::{CaseId, Event, Refusal, Reply};

/// Only a closed case: an open one still needs the caller's number. What is answered are the keys
/// to destroy; the record comes first, so that a destruction that failed half-way is seen.
pub(super) fn forget(turn: &mut Turn<'_>, id: CaseId) -> Outcome {
    let case = turn.case(id)?;
    if case.is_open() {
        return Err(Refusal::CaseOpen(id));
    }
    let keys: BTreeSet<_> = case.keys.iter().copied().collect();
    if !keys.is_empty() {
        turn.emit(Event::CaseForgotten(id));
    }
    Ok(Reply::Forgotten(keys))
}
