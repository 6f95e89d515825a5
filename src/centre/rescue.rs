//! A caller who gave up waiting is called back.

use super::turn::Turn;
use super::{callback, duty};
use crate::domain::{Acuity, Call, CallKind, CallState, CallbackCause, Event, Manner};

/// The promise to call back whoever hangs up now, if the centre does so for such calls: nobody has
/// answered, they had waited, their number is known, and no callback is owed to them already. What
/// is promised begins when somebody who could keep it is on duty.
pub(super) fn promise(turn: &Turn<'_>, call: &Call) -> Option<Event> {
    let rescue = turn.settings.callbacks.rescue.as_ref()?;
    let is_answered = match &call.state {
        CallState::Waiting | CallState::Offered(_) => false,
        CallState::Connected(talk) => talk.bridged_at.is_some(),
        CallState::Parting(id) => {
            turn.centre.transfer(*id).is_some_and(|transfer| transfer.manner != Manner::Overflow)
        }
        _ => true,
    };
    let has_waited = turn.now.since(call.arrival) >= rescue.waited;
    let is_meant = call.kind == CallKind::Incoming && call.acuity <= rescue.up_to;
    if is_answered || !has_waited || !is_meant {
        return None;
    }
    let case = turn.centre.case(call.case)?;
    if case.open_promises().any(|promise| promise.callback().is_some()) {
        return None;
    }
    let after = turn.now + rescue.after;
    let not_before = duty::staffed_from(turn.centre, &call.demand, after).unwrap_or(after);
    let within = not_before + rescue.within.saturating_sub(rescue.after);
    let is_urgent = call.acuity == Acuity::Immediate;
    let urgent = is_urgent.then(|| not_before + turn.settings.callbacks.urgent_within);
    Some(Event::PromiseMade {
        case: case.id,
        promise: turn.centre.next_promise,
        matter: callback::owed_to(call, CallbackCause::Abandoned, not_before)?,
        ower: case.owner.clone(),
        not_before,
        due: urgent.map_or(within, |urgent| urgent.min(within)),
    })
}
