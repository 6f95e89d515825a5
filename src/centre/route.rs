//! The end of every turn: what can be offered is offered, in the same commit.
//!
//! Before the turn no call waited that a Ready operator could take. So a pair that can be made now
//! contains a call that has come to want an operator, or an operator who has become Ready: only
//! those are looked at.

use std::collections::BTreeSet;

use super::Centre;
use super::turn::Turn;
use crate::domain::{Call, CallId, Desk, Event, OfferId, OperatorId};
use crate::routing::{Backlog, Choice, Place, choose};

/// What a turn has touched that routing must look at. It may name too much, never too little.
#[derive(Debug, Default)]
pub(super) struct Touched {
    calls: BTreeSet<CallId>,
    operators: BTreeSet<OperatorId>,
    rules: bool,
}

impl Touched {
    /// Takes note of what an event is about to change.
    pub(super) fn note(&mut self, centre: &Centre, event: &Event) {
        match event {
            Event::CallOpened(opened) => self.call(centre, opened.call),
            Event::CallRetriaged { call, .. }
            | Event::CallRaised { call, .. }
            | Event::RingWidened { call, .. }
            | Event::ExclusionEnded { call, .. }
            | Event::ReservationEnded(call)
            | Event::CallPassedOn { call, .. }
            | Event::CallParted { call, .. }
            | Event::CallHandedOff { call, .. }
            | Event::CallCameBack { call, .. }
            | Event::ConnectFailed(call)
            | Event::CallEnded { call, .. } => self.call(centre, *call),
            Event::CallTakenOver { call, consult, .. } => {
                self.call(centre, *call);
                self.call(centre, *consult);
            }
            Event::Transfer(transfer, event) if event.is_change() => {
                if let Some(call) = centre.transfer(*transfer).and_then(|it| it.call) {
                    self.call(centre, call);
                }
            }
            Event::OfferDeclined { offer, .. }
            | Event::OfferExpired { offer, .. }
            | Event::OfferWithdrawn { offer, .. } => self.offer(centre, *offer),
            Event::BecameReady(operator)
            | Event::BecameNotReady(operator, _)
            | Event::PauseNextSet(operator, _)
            | Event::ConsoleLost(operator)
            | Event::SignedOut { operator, .. }
            | Event::DutyChanged { operator, .. }
            | Event::QueuesAssigned { operator, .. }
            | Event::ConsoleRegained { operator, .. } => self.operator(operator),
            Event::OperatorPut(operator) => self.operator(&operator.id),
            Event::Configured(_) => self.rules = true,
            _ => {}
        }
    }

    fn call(&mut self, centre: &Centre, id: CallId) {
        self.calls.insert(id);
        let Some(call) = centre.call(id) else { return };
        if let Some(talk) = call.talk() {
            self.operator(&talk.operator);
        }
        if let Some(asker) = call.asker() {
            self.operator(asker);
        }
    }

    fn offer(&mut self, centre: &Centre, id: OfferId) {
        if let Some(offer) = centre.offer(id) {
            self.calls.insert(offer.call);
            self.operator(&offer.operator);
        }
    }

    fn operator(&mut self, id: &OperatorId) {
        self.operators.insert(id.clone());
    }

    pub(super) fn calls(&self) -> impl Iterator<Item = CallId> + '_ {
        self.calls.iter().copied()
    }

    pub(super) fn concerns(&self, operator: &OperatorId) -> bool {
        self.rules || self.operators.contains(operator)
    }
}

/// Offers calls until no waiting call could be taken by a Ready operator. `had_room` says whether
/// before the turn another callback could have rung. Returns the calls that were looked at.
pub(super) fn offer_what_can_be(
    turn: &mut Turn<'_>,
    touched: Touched,
    had_room: bool,
) -> BTreeSet<CallId> {
    let Touched { mut calls, mut operators, rules } = touched;
    let has_room_now = !had_room && turn.centre.callback_room() > 0;
    if rules || has_room_now {
        operators.extend(
            turn.centre
                .floor
                .groups()
                .flat_map(|(_, group)| group.iter().map(|(_, operator)| operator.clone())),
        );
    }
    while !turn.centre.floor.is_empty() && turn.centre.has_something_to_offer() {
        operators.retain(|id| turn.centre.desk(id).is_some_and(|desk| desk.is_available()));
        let Some((call, choice)) = next_offer(turn, &calls, &operators) else { break };
        make_offer(turn, call, choice);
        calls.insert(call);
    }
    calls
}

impl Centre {
    fn has_something_to_offer(&self) -> bool {
        !self.backlog.is_empty() || (!self.callbacks.is_empty() && self.callback_room() > 0)
    }

    /// Whether a call may be offered to somebody now: it wants an operator, and if it is a callback
    /// of those that are counted, not too many are under way.
    pub(super) fn may_be_offered(&self, call: &Call) -> bool {
        self.wants_operator(call) && (!call.is_shared_callback() || self.callback_room() > 0)
    }
}

/// The first call in the order of service for which somebody is Ready, and whom to ask.
fn next_offer(
    turn: &Turn<'_>,
    calls: &BTreeSet<CallId>,
    operators: &BTreeSet<OperatorId>,
) -> Option<(CallId, Choice)> {
    let centre = &*turn.centre;
    let wanting = calls.iter().filter_map(|id| centre.call(*id));
    let wanting = wanting.filter(|call| centre.may_be_offered(call)).map(Place::of);
    let for_operators = operators.iter().filter_map(|id| first_call_for(centre, id));
    let mut places: Vec<Place> = wanting.chain(for_operators).collect();
    places.sort_unstable();
    places.dedup();

    places.into_iter().find_map(|place| {
        let call = centre.call(place.call)?;
        let choice =
            choose(&centre.floor, &centre.policy, call, goes_first(centre, call), turn.now)?;
        Some((call.id, choice))
    })
}

/// The desk of whoever goes before all others: the operator for whom the call is kept, else the
/// owner of its case. A consult is no business of the owner's.
fn goes_first<'a>(centre: &'a Centre, call: &Call) -> Option<&'a Desk> {
    if let Some(kept) = &call.reserved {
        return centre.desk(&kept.operator);
    }
    let case = centre.case(call.case).filter(|_| call.asker().is_none())?;
    centre.desk(case.owner.as_ref()?)
}

fn first_call_for(centre: &Centre, operator: &OperatorId) -> Option<Place> {
    let desk = centre.desk(operator)?;
    let first = |backlog: &Backlog| {
        backlog.first(
            |class| centre.policy.suits(class, operator, &desk.profile).is_some(),
            |place| centre.call(place.call).is_some_and(|call| call.excludes(operator)),
        )
    };
    let callback = (centre.callback_room() > 0).then(|| first(&centre.callbacks)).flatten();
    first(&centre.backlog).into_iter().chain(callback).min()
}

fn make_offer(turn: &mut Turn<'_>, call: CallId, choice: Choice) {
    let Choice { operator, reason } = choice;
    let settings = &turn.settings;
    let queue = turn.centre.call(call).map(|call| &call.demand.queue);
    let rings = queue.map_or(settings.timing.ring, |queue| settings.ring(queue));
    turn.emit(Event::OfferMade {
        offer: turn.centre.next_offer,
        call,
        operator,
        expires_at: turn.now + rings,
        reason,
    });
}
