//! Putting on record what has happened to the history itself.

use super::turn::{Outcome, Turn};
use crate::domain::{Event, HistoryEvent, Reply};

/// It is for people to see: nothing else changes.
pub(super) fn note(turn: &mut Turn<'_>, event: &HistoryEvent) -> Outcome {
    turn.emit(Event::History(event.clone()));
    Ok(Reply::Done)
}
