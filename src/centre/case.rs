//! Closing a case.

use super::turn::{Outcome, Turn};
use crate::domain::{CaseId, Code, Event, Refusal, Reply};

pub(super) fn close(turn: &mut Turn<'_>, id: CaseId, disposition: &Code) -> Outcome {
    may_close(turn, id, Some(disposition))?;
    turn.emit(Event::CaseClosed { case: id, disposition: disposition.clone() });
    Ok(Reply::Done)
}

/// A case can close only when its owner says how it ended, nobody is on the line, and nothing in
/// it is still promised.
pub(super) fn may_close(
    turn: &Turn<'_>,
    id: CaseId,
    disposition: Option<&Code>,
) -> Result<(), Refusal> {
    let case = turn.own_case(id)?;
    disposition.map_or(Ok(()), |code| turn.disposition(code))?;
    if turn.centre.last_end(case).is_none() {
        return Err(Refusal::CaseHasCall(id));
    }
    match case.open_promises().count() {
        0 => Ok(()),
        open => Err(Refusal::PromisesOpen { case: id, open }),
    }
}
