//! Forgetting a person: once a case's keys are destroyed, nobody can read its personal data.

use std::collections::BTreeSet;

use super::turn::{Outcome, Turn};
use crate::domain::{CaseId, Event, KeyId, Refusal, Reply};

/// Only a closed case: an open one still needs the caller's number. A case that is no longer at
/// hand has its keys in the history alone, so whoever asks brings those that are found there. To
/// forget twice is no mistake: the second time makes up for a destruction that failed half-way.
pub(super) fn forget(turn: &mut Turn<'_>, id: CaseId, found: &BTreeSet<KeyId>) -> Outcome {
    if id == CaseId(0) || id >= turn.centre.next_case {
        return Err(Refusal::UnknownCase(id));
    }
    let case = turn.centre.case(id);
    if case.is_some_and(|case| case.is_open()) {
        return Err(Refusal::CaseOpen(id));
    }
    let at_hand = case.into_iter().flat_map(|case| case.keys.iter());
    let keys: BTreeSet<KeyId> = at_hand.chain(found).copied().collect();
    turn.emit(Event::CaseForgotten { case: id, keys: keys.clone() });
    Ok(Reply::Forgotten(keys))
}
