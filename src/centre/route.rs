//! The end of every turn: what can be offered is offered, in the same commit.
//!
//! Before the turn no call waited that a Ready operator could take. So a pair that can be made now
//! contains a call that has come to want an operator, or an operator who has become Ready: only
//! those are looked at.

use std::collections::BTreeSet;

use super::Centre;
use super::turn::Turn;
use crate::domain::{CallId, Event, OfferId, OperatorId};
use crate::routing::{Choice, Place, choose};

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
            | Event::RingWidened { call, .. }
            | Event::ExclusionEnded { call, .. }
            | Event::ConnectFailed(call)
            | Event::CallEnded { call, .. } => self.call(centre, *call),
            Event::OfferDeclined { offer, .. }
            | Event::OfferExpired { offer, .. }
            | Event::OfferWithdrawn { offer, .. } => self.offer(centre, *offer),
            Event::BecameReady(operator)
            | Event::DutyChanged { operator, .. }
            | Event::ConsoleRegained { operator, .. } => self.operator(operator),
            Event::OperatorPut(operator) => self.operator(&operator.id),
            Event::Configured(_) => self.rules = true,
            _ => {}
        }
    }

    fn call(&mut self, centre: &Centre, id: CallId) {
        self.calls.insert(id);
        if let Some(talk) = centre.call(id).and_then(|call| call.talk()) {
            self.operator(&talk.operator);
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
}

/// Offers calls until no waiting call could be taken by a Ready operator.
pub(super) fn offer_what_can_be(turn: &mut Turn<'_>, touched: Touched) {
    let Touched { mut calls, mut operators, rules } = touched;
    if rules {
        operators.extend(
            turn.centre
                .floor
                .groups()
                .flat_map(|(_, group)| group.iter().map(|(_, operator)| operator.clone())),
        );
    }
    while !turn.centre.floor.is_empty() && !turn.centre.backlog.is_empty() {
        operators.retain(|id| turn.centre.desk(id).is_some_and(|desk| desk.is_available()));
        let Some((call, choice)) = next_offer(turn, &calls, &operators) else { break };
        make_offer(turn, call, choice);
        calls.insert(call);
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
    let wanting = wanting.filter(|call| centre.wants_operator(call)).map(Place::of);
    let for_operators = operators.iter().filter_map(|id| first_call_for(centre, id));
    let places: BTreeSet<Place> = wanting.chain(for_operators).collect();

    places.into_iter().find_map(|place| {
        let call = centre.call(place.call)?;
        let owner = centre.case(call.case)?.owner.as_ref().and_then(|owner| centre.desk(owner));
        let choice = choose(&centre.floor, &centre.policy, call, owner, turn.now)?;
        Some((call.id, choice))
    })
}

fn first_call_for(centre: &Centre, operator: &OperatorId) -> Option<Place> {
    let desk = centre.desk(operator)?;
    let policy = &centre.policy;
    centre.backlog.first(
        |class| policy.fit(&desk.profile, &class.demand, policy.relaxed(class.ring)).is_some(),
        |place| centre.call(place.call).is_some_and(|call| call.excludes(operator)),
    )
}

fn make_offer(turn: &mut Turn<'_>, call: CallId, choice: Choice) {
    let Choice { operator, reason } = choice;
    turn.emit(Event::OfferMade {
        offer: turn.centre.next_offer,
        call,
        operator,
        expires_at: turn.now + turn.settings.timing.ring,
        reason,
    });
}
