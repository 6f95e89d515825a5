//! Opening and closing a queue by hand. Calls that wait in it stay, and are answered.

use super::turn::{Outcome, Turn};
use crate::domain::{Event, QueueId, Refusal, Reply};

pub(super) fn set_open(turn: &mut Turn<'_>, queue: &QueueId, open: bool) -> Outcome {
    if !turn.settings.queues.contains_key(queue) {
        return Err(Refusal::UnknownQueue(queue.clone()));
    }
    if turn.centre.closed_queues.contains(queue) == open {
        turn.emit(Event::QueueSet { queue: queue.clone(), open });
    }
    Ok(Reply::Done)
}
