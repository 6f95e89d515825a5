//! A call is kept for one operator for a while: the owner of its case, or a colleague who is asked
//! by name.

use std::collections::BTreeSet;
use std::time::Duration;

use super::Centre;
use super::turn::Turn;
use crate::domain::{Call, CallId, CallState, Case, Demand, Event, Reservation};
use crate::routing::{Backlog, Class, Relaxed};

/// Keeps a call of the case for the owner, if they are at work, will be free before long and fit
/// it. Nobody waits for an owner who could not take the call anyway, nor past the end of the
/// owner's duty.
pub(super) fn for_owner(
    turn: &Turn<'_>,
    case: &Case,
    demand: &Demand,
    wait: Duration,
) -> Option<Reservation> {
    let desk = turn.centre.desk(case.owner.as_ref()?).filter(|desk| desk.is_free_soon())?;
    turn.centre.policy.fit(&desk.profile, demand, Relaxed::default())?;
    let until = (turn.now + wait).min(desk.duty_changes_at);
    let operator = desk.operator.clone();
    (until > turn.now).then_some(Reservation { operator, until, by_name: false })
}

/// Ends every reservation for somebody who will not come after all, so that nobody waits in vain.
/// Only what this turn has touched can have become so.
pub(super) fn end_in_vain(turn: &mut Turn<'_>) {
    let centre = &*turn.centre;
    let backlogs = [&centre.backlog, &centre.callbacks].into_iter();
    let classes = backlogs
        .flat_map(Backlog::classes)
        .filter(|(class, _)| class.kept.as_ref().is_some_and(|kept| turn.touches(&kept.operator)));
    let kept = classes.flat_map(|(_, places)| places.iter().map(|place| place.call));
    let calls = kept.chain(turn.touched_calls()).filter_map(|id| centre.call(id));
    let in_vain = calls.filter(|call| is_in_vain(centre, call)).map(|call| call.id);
    for call in in_vain.collect::<BTreeSet<CallId>>() {
        turn.emit(Event::ReservationEnded(call));
    }
}

/// Whether a call waits for an operator who has left, pauses, or may not take it.
pub(super) fn is_in_vain(centre: &Centre, call: &Call) -> bool {
    let Some(kept) = call.reserved.as_ref().filter(|_| call.state == CallState::Waiting) else {
        return false;
    };
    let will_come = centre.desk(&kept.operator).is_some_and(|desk| {
        let fit = || centre.policy.suits(&Class::of(call), &desk.operator, &desk.profile);
        desk.is_free_soon() && !call.excludes(&desk.operator) && fit().is_some()
    });
    !will_come
}
