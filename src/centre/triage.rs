//! Triage finds out more about a call.

use std::sync::Arc;

use super::open_call::{queue_takes, shared_demand};
use super::turn::{Outcome, Turn};
use crate::domain::{
    CallId, Event, Need, OfferId, QueueId, Refusal, Reply, Triage, WithdrawReason,
};

pub(super) fn change(
    turn: &mut Turn<'_>,
    id: CallId,
    triage: &Triage,
    queue: Option<&QueueId>,
    needs: Option<&[Need]>,
) -> Outcome {
    let call = turn.live_call(id)?;
    let acuity = turn.settings.triage.acuity(triage);
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
    for offer in unfit_offers(turn, id) {
        turn.emit(Event::OfferWithdrawn { offer, reason: WithdrawReason::Retriaged });
    }
    Ok(Reply::Done)
}

/// The open offers of a call to operators who may not take it as it is now.
fn unfit_offers(turn: &Turn<'_>, id: CallId) -> Vec<OfferId> {
    let centre = &*turn.centre;
    let Some(call) = centre.call(id) else { return Vec::new() };
    let relaxed = centre.policy.relaxed(call.ring);
    let fits = |offer: &OfferId| {
        let desk = centre.offer(*offer).and_then(|offer| centre.desk(&offer.operator));
        desk.is_some_and(|desk| centre.policy.fit(&desk.profile, &call.demand, relaxed).is_some())
    };
    call.offers().iter().filter(|offer| !fits(offer)).copied().collect()
}
