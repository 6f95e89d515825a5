//! The read models: who waits in which queue, in the order of service, for programs that look at
//! the store directly.

use std::collections::BTreeSet;

use crate::centre::Centre;
use crate::domain::{CallId, Event, OfferId, QueueId, Step};
use crate::journal::Mark;
use crate::routing::Place;

/// What a batch changes in the read models.
pub(super) fn marks(before: &Centre, after: &Centre, steps: &[Step]) -> Vec<Mark> {
    let events = || steps.iter().flat_map(|step| &step.events);
    let mut calls: BTreeSet<CallId> =
        events().filter_map(|event| call_of(before, after, event)).collect();
    // How many operators an emergency should ring is a setting.
    if events().any(|event| matches!(event, Event::Configured(_))) {
        calls.extend(after.offers().map(|offer| offer.call));
    }
    calls.into_iter().flat_map(|call| changes(before, after, call)).collect()
}

/// The read models as a whole: each set with its members and their scores, also those without any.
pub(super) fn all(centre: &Centre) -> Vec<(String, Vec<(String, f64)>)> {
    let queues = centre.settings().into_iter().flat_map(|settings| settings.queues.keys());
    let set = |queue| {
        let waiting = centre.waiting(queue).into_iter().filter_map(|call| mark(centre, call.id));
        let members = waiting.filter_map(|mark| Some((mark.member, mark.score?))).collect();
        (set_name(queue), members)
    };
    queues.map(set).collect()
}

/// The call that an event moves in or out of its queue.
fn call_of(before: &Centre, after: &Centre, event: &Event) -> Option<CallId> {
    let of_offer =
        |offer: OfferId| after.offer(offer).or_else(|| before.offer(offer)).map(|offer| offer.call);
    match event {
        Event::CallOpened(opened) => Some(opened.call),
        Event::CallRetriaged { call, .. }
        | Event::CallRaised { call, .. }
        | Event::OfferMade { call, .. }
        | Event::ConnectFailed(call)
        | Event::CallEnded { call, .. } => Some(*call),
        Event::OfferAccepted(offer)
        | Event::OfferDeclined { offer, .. }
        | Event::OfferExpired { offer, .. }
        | Event::OfferWithdrawn { offer, .. } => of_offer(*offer),
        _ => None,
    }
}

fn changes(before: &Centre, after: &Centre, call: CallId) -> Vec<Mark> {
    let (old, new) = (mark(before, call), mark(after, call));
    if old == new {
        return Vec::new();
    }
    let moved = |old: &Mark| new.as_ref().is_none_or(|new| new.set != old.set);
    let taken_out = old.filter(moved).map(|old| Mark { score: None, ..old });
    taken_out.into_iter().chain(new).collect()
}

/// The mark of a call that waits.
fn mark(centre: &Centre, id: CallId) -> Option<Mark> {
    centre.ahead_of(id, 0)?;
    let call = centre.call(id)?;
    Some(Mark {
        set: set_name(&call.demand.queue),
        // Of the same length for every call: members of equal score are sorted as text.
        member: format!("{:020}", id.0),
        score: Some(Place::of(call).score()),
    })
}

fn set_name(queue: &QueueId) -> String {
    format!("queue:{queue}")
}
