//! Adding a note to a case.

use super::turn::{Outcome, Turn};
use crate::domain::{Actor, CaseId, Event, Refusal, Reply, Sealed};

/// The owner may, whoever talks on the case at the moment, and supervisors.
pub(super) fn add(turn: &mut Turn<'_>, id: CaseId, note: &Sealed) -> Outcome {
    let case = turn.case(id)?;
    if !case.is_open() {
        return Err(Refusal::CaseClosed(id));
    }
    if let Actor::Operator(operator) = turn.by {
        let talks = turn.talking(operator).is_ok_and(|(call, _)| call.case == id);
        if case.owner.as_ref() != Some(operator) && !talks {
            return Err(Refusal::CaseElsewhere(id));
        }
    }
    turn.emit(Event::NoteAdded { case: id, note: note.clone() });
    Ok(Reply::Done)
}
