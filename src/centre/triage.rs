//! Triage finds out more about a call.

use std::sync::Arc;

use super::Centre;
use super::open_call::{queue_takes, shared_demand};
use super::turn::{Outcome, Turn};
use crate::domain::{
    Acuity, CallId, Event, Need, Offer, QueueId, Refusal, Reply, Triage, WithdrawReason,
};
use crate::routing::Class;

pub(super) fn change(
    turn: &mut Turn<'_>,
    id: CallId,
    triage: &Triage,
    queue: Option<&QueueId>,
    needs: Option<&[Need]>,
) -> Outcome {
    let call = turn.live_call(id)?;
    let found = turn.settings.triage.acuity(triage);
    // What a supervisor has decided about this caller outweighs a table.
    let acuity = call.raised.map_or(found, |raised| raised.min(found));
    let present = &call.demand;
    let moves = queue.filter(|queue| **queue != present.queue);
    let demand = shared_demand(
        turn.centre,
        queue.unwrap_or(&present.queue),
        needs.unwrap_or(&present.needs),
    );
    let due = call.arrival + turn.settings.targets.of(acuity);
    let is_accepted = call.talk().is_some();
    if let Some(queue) = moves {
        queue_takes(turn, queue, acuity)?;
    }
    if is_accepted && moves.is_some() {
        return Err(Refusal::CallConnected(id));
    }

    let triage = Arc::new(triage.clone());
    turn.emit(Event::CallRetriaged { call: id, triage, acuity, demand, due });
    keep_for_nobody_in_danger(turn, id);
    take_back_unfit_offers(turn);
    Ok(Reply::Done)
}

/// A caller in danger waits for no one operator: several are asked at once.
pub(super) fn keep_for_nobody_in_danger(turn: &mut Turn<'_>, id: CallId) {
    let is_kept = turn.centre.call(id).is_some_and(|call| {
        call.acuity == Acuity::Immediate && call.reserved.is_some() && call.asker().is_none()
    });
    if is_kept {
        turn.emit(Event::ReservationEnded(id));
    }
}

/// Takes back every offer to an operator who may not take the call as things are now: the call has
/// changed, or the operator's record, or the settings.
pub(super) fn take_back_unfit_offers(turn: &mut Turn<'_>) {
    let centre = &*turn.centre;
    let unfit = centre.offers().filter(|offer| !fits(centre, offer)).map(|offer| offer.id);
    for offer in unfit.collect::<Vec<_>>() {
        turn.emit(Event::OfferWithdrawn { offer, reason: WithdrawReason::Retriaged });
    }
}

fn fits(centre: &Centre, offer: &Offer) -> bool {
    let (Some(call), Some(desk)) = (centre.call(offer.call), centre.desk(&offer.operator)) else {
        return false;
    };
    centre.policy.suits(&Class::of(call), &offer.operator, &desk.profile).is_some()
}
