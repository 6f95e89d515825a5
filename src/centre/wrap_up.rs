//! The notes of a call are done, or their time is over.

use super::case;
use super::turn::{Outcome, Turn};
use crate::domain::{Code, Event, OperatorId, Refusal, Reply, Sealed, Status};

/// With a disposition the case is closed at once, if the operator owns it and nothing is owed.
pub(super) fn wrap_up(
    turn: &mut Turn<'_>,
    operator: &OperatorId,
    note: Option<&Sealed>,
    disposition: Option<&Code>,
) -> Outcome {
    let nothing = || Refusal::NothingToWrapUp(operator.clone());
    let Status::WrapUp { call, .. } = turn.desk(operator)?.status else { return Err(nothing()) };
    let id = turn.centre.call(call).map(|call| call.case).ok_or_else(nothing)?;
    if disposition.is_some() {
        case::may_close(turn, id, disposition)?;
    }

    if let Some(note) = note {
        turn.emit(Event::NoteAdded { case: id, note: note.clone() });
    }
    if let Some(disposition) = disposition {
        case::end(turn, id, disposition);
    }
    finish(turn, operator);
    Ok(Reply::Done)
}

/// The operator is free again, or begins the pause that was asked for.
pub(super) fn finish(turn: &mut Turn<'_>, operator: &OperatorId) {
    let pause = turn.centre.desk(operator).and_then(|desk| desk.pause_next);
    turn.emit(match pause {
        Some(pause) => Event::BecameNotReady(operator.clone(), pause),
        None => Event::BecameReady(operator.clone()),
    });
}
