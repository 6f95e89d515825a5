//! An operator serves other queues than the roster says, for this sign-in or for a while.

use std::collections::BTreeSet;

use super::triage;
use super::turn::{Outcome, Turn};
use crate::domain::{Event, OperatorId, QueueId, Refusal, Reply, Timestamp};

/// Only queues that the licence allows: what a licence forbids, no shortage makes right. No queues
/// means those of the roster again.
pub(super) fn assign(
    turn: &mut Turn<'_>,
    id: &OperatorId,
    queues: &BTreeSet<QueueId>,
    until: Option<Timestamp>,
) -> Outcome {
    turn.supervises()?;
    let desk = turn.desk(id)?;
    if queues.is_empty() {
        if desk.assigned.is_some() {
            end(turn, id);
        }
        return Ok(Reply::Done);
    }
    for queue in queues {
        let is_known = turn.settings.queues.contains_key(queue);
        is_known.then_some(()).ok_or_else(|| Refusal::UnknownQueue(queue.clone()))?;
        let is_licensed = turn.centre.policy.is_licensed(&desk.profile.licence, queue);
        let refusal = || Refusal::NotLicensed { operator: id.clone(), queue: queue.clone() };
        is_licensed.then_some(()).ok_or_else(refusal)?;
    }
    if until.is_some_and(|until| until <= turn.now) {
        return Err(Refusal::MomentPast);
    }
    set(turn, id, queues.clone(), until);
    Ok(Reply::Done)
}

/// The queues of the roster again.
pub(super) fn end(turn: &mut Turn<'_>, id: &OperatorId) {
    set(turn, id, BTreeSet::new(), None);
}

/// A console that rings for a queue that is no longer the operator's falls silent at once.
fn set(turn: &mut Turn<'_>, id: &OperatorId, queues: BTreeSet<QueueId>, until: Option<Timestamp>) {
    turn.emit(Event::QueuesAssigned { operator: id.clone(), queues, until });
    triage::take_back_unfit_offers(turn);
}
