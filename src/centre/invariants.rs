//! What must always be true of a centre.
//!
//! The numbers are those of docs/ARCHITECTURE.md. The simulator and the property tests check all
//! of them after every step.

mod control;

use std::collections::BTreeMap;

use super::index::Timer;
use super::{Centre, consult, reserve};
use crate::domain::{
    Call, CallState, Callback, CaseState, Console, EndReason, Manner, Offer, Promise, PromiseId,
    PromiseState, Status,
};
use crate::routing::{Class, spec};

/// Every violation, each in a sentence with its evidence; empty if all is well.
pub fn violations(centre: &Centre) -> Vec<String> {
    let mut found = Vec::new();
    one_call_one_operator(centre, &mut found);
    consults_have_askers(centre, &mut found);
    offers_are_of_waiting_calls(centre, &mut found);
    cases_have_owners(centre, &mut found);
    promises_are_in_sight(centre, &mut found);
    control::one_organisation_has_the_caller(centre, &mut found);
    nobody_waits_for_a_ready_operator(centre, &mut found);
    nobody_waits_in_vain(centre, &mut found);
    indexes_agree(centre, &mut found);
    found
}

/// 1: a call is connected to at most one operator, an operator talks on at most one call, and both
/// sides say the same. 10: nobody is stuck with a call that is over.
fn one_call_one_operator(centre: &Centre, found: &mut Vec<String>) {
    for call in centre.calls() {
        if let Some(talk) = call.talk()
            && centre.desk(&talk.operator).and_then(|desk| desk.call()) != Some(call.id)
        {
            found.push(format!("1: {:?} talks to {}, who does not", call.id, talk.operator));
        }
    }
    for desk in centre.desks() {
        if let Some(id) = desk.call() {
            let talk = centre.call(id).and_then(|call| call.talk());
            if talk.is_none_or(|talk| talk.operator != desk.operator) {
                found.push(format!("1: {} talks on {id:?}, which does not", desk.operator));
            }
        }
    }
}

/// 1: a consult that is not over is known to the one who asked, who is offered nothing meanwhile and
/// is not the one who answers.
fn consults_have_askers(centre: &Centre, found: &mut Vec<String>) {
    for call in centre.calls().filter(|call| !call.has_ended()) {
        let Some(asker) = call.asker() else { continue };
        let desk = centre.desk(asker);
        if desk.and_then(|desk| desk.consult) != Some(call.id) {
            found.push(format!("1: {:?} was asked by {asker}, who does not know", call.id));
        }
        if call.talk().is_some_and(|talk| talk.operator == *asker) {
            found.push(format!("1: {asker} consults {asker} on {:?}", call.id));
        }
    }
    for desk in centre.desks() {
        let Some(id) = desk.consult else { continue };
        let consult = centre.call(id).filter(|call| !call.has_ended());
        if consult.and_then(|call| call.asker()) != Some(&desk.operator) {
            found.push(format!("1: {} consults on {id:?}, which is none of theirs", desk.operator));
        }
        if matches!(desk.status, Status::Offered(_)) {
            found.push(format!("1: {} is asked while consulting on {id:?}", desk.operator));
        }
    }
}

/// 2 and 3: an open offer is of a call that is Offered and knows it, and rings at the console of
/// the operator it was made to; nothing else rings.
fn offers_are_of_waiting_calls(centre: &Centre, found: &mut Vec<String>) {
    for offer in centre.offers() {
        let known = centre.call(offer.call).is_some_and(|call| call.offers().contains(&offer.id));
        if !known {
            found.push(format!("2: {:?} is open, and {:?} does not know", offer.id, offer.call));
        }
        let status = centre.desk(&offer.operator).map(|desk| &desk.status);
        if status != Some(&Status::Offered(offer.id)) {
            found.push(format!("2: {:?} is open, and {} is not asked", offer.id, offer.operator));
        }
        if !may_be_asked(centre, offer) {
            found.push(format!("4: {} is asked about {:?} in vain", offer.operator, offer.call));
        }
    }
    for call in centre.calls() {
        if let CallState::Offered(offers) = &call.state
            && (offers.is_empty() || offers.iter().any(|offer| centre.offer(*offer).is_none()))
        {
            found.push(format!("3: {:?} counts as offered, and is not", call.id));
        }
        if centre.case(call.case).is_none_or(|case| !case.calls.contains(&call.id)) {
            found.push(format!("3: {:?} is of {:?}, which does not know", call.id, call.case));
        }
    }
    for desk in centre.desks() {
        if let Status::Offered(offer) = desk.status
            && centre.offer(offer).is_none()
        {
            found.push(format!("2: {} rings for {offer:?}, which is not open", desk.operator));
        }
    }
}

/// An offer is to somebody on duty, at a live console, who may take the call as it is now.
fn may_be_asked(centre: &Centre, offer: &Offer) -> bool {
    let (Some(call), Some(desk)) = (centre.call(offer.call), centre.desk(&offer.operator)) else {
        return false;
    };
    let suits = centre.policy().suits(&Class::of(call), &desk.operator, &desk.profile).is_some();
    suits && desk.on_duty && desk.console == Console::Live
}

/// 5: a case that was answered has an owner, who owes whatever is owed on it and is not asked to
/// take it over; a closed case owes nothing and has nobody on the line.
fn cases_have_owners(centre: &Centre, found: &mut Vec<String>) {
    for case in centre.cases() {
        let mut calls = case.calls.iter().filter_map(|id| centre.call(*id));
        if case.owner.is_none() && calls.any(|call| was_answered(centre, call)) {
            found.push(format!("5: {:?} was answered and has no owner", case.id));
        }
        for promise in case.open_promises().filter(|promise| promise.ower != case.owner) {
            found.push(format!("5: {:?} is not owed by the owner of {:?}", promise.id, case.id));
        }
        if let Some(hand_over) = &case.hand_over
            && (case.owner.is_none() || case.owner.as_ref() == Some(&hand_over.to))
        {
            found.push(format!("5: {:?} is proposed to {}", case.id, hand_over.to));
        }
        let is_closed = matches!(case.state, CaseState::Closed { .. });
        if is_closed && (case.open_promises().next().is_some() || case.hand_over.is_some()) {
            found.push(format!("5: {:?} is closed and still owes something", case.id));
        }
        if is_closed && centre.last_end(case).is_none() {
            found.push(format!("3: {:?} is closed and has somebody on the line", case.id));
        }
    }
}

/// 6: a promise that is late is overdue, or will be when the clock is looked at next; and of each
/// open callback it is known when it is made, or by which call, or it waits for a person to decide,
/// having been tried. No promise has two calls.
fn promises_are_in_sight(centre: &Centre, found: &mut Vec<String>) {
    for case in centre.cases() {
        let is_awaited = || {
            let mut pending = centre.timers.iter().take_while(|(at, _)| *at <= centre.clock());
            pending.any(|(_, timer)| *timer == Timer::Case(case.id))
        };
        for promise in case.open_promises() {
            let is_late = promise.state == PromiseState::Open && promise.due <= centre.clock();
            if is_late && !is_awaited() {
                found.push(format!("6: {:?} is late, and nobody is told", promise.id));
            }
            if let Some(callback) = promise.callback() {
                callback_is_in_sight(centre, promise.id, callback, found);
            }
        }
    }
    for call in centre.calls().filter(|call| !call.has_ended()) {
        let promise = call.callback().and_then(|id| centre.case(call.case)?.promise(id));
        let callback = promise.filter(|promise| promise.is_open()).and_then(Promise::callback);
        if callback.is_some_and(|callback| callback.call != Some(call.id)) {
            found.push(format!("6: {:?} calls back, and the promise does not know", call.id));
        }
    }
}

fn callback_is_in_sight(
    centre: &Centre,
    id: PromiseId,
    callback: &Callback,
    found: &mut Vec<String>,
) {
    match (callback.next_at, callback.call) {
        (Some(_), None) => {}
        (None, Some(call)) if centre.call(call).is_some_and(|call| !call.has_ended()) => {}
        (None, None) if !callback.attempts.is_empty() => {}
        (next_at, call) => {
            found.push(format!("6: {id:?} is made at {next_at:?} by {call:?}"));
        }
    }
}

/// Whether an operator has accepted the call, as far as can be seen of it now.
fn was_answered(centre: &Centre, call: &Call) -> bool {
    match call.state {
        CallState::Ended { reason: EndReason::CallerHungUp, .. } => {
            // Whoever overflowed was answered by the twin.
            let mut transfers = centre.transfers_out_of(call);
            !transfers.any(|it| it.manner == Manner::Overflow && it.state.has_connected())
        }
        CallState::Ended { reason, .. } => reason == EndReason::OperatorEnded,
        _ => call.talk().is_some(),
    }
}

/// 4: no call is kept for an operator who will not come, and nobody waits for a colleague who was
/// asked by name and has not taken it.
fn nobody_waits_in_vain(centre: &Centre, found: &mut Vec<String>) {
    for call in centre.calls().filter(|call| consult::is_in_vain(call)) {
        found.push(format!("4: {:?} was asked of somebody who has not taken it", call.id));
    }
    for call in centre.calls().filter(|call| reserve::is_in_vain(centre, call)) {
        found.push(format!("4: {:?} is kept for somebody who will not come", call.id));
    }
}

/// 4: if a call waits, no operator who may take it is Ready.
fn nobody_waits_for_a_ready_operator(centre: &Centre, found: &mut Vec<String>) {
    let desks: Vec<_> = centre.desks().filter(|desk| desk.is_available()).collect();
    if desks.is_empty() {
        return;
    }
    let wanting = centre.calls().filter(|call| centre.may_be_offered(call));
    let pair = spec::next_offer(centre.policy(), wanting.map(|call| (call, None)), &desks);
    if let Some((call, operator)) = pair {
        found.push(format!("4: {:?} waits while {operator} is Ready", call.id));
    }
}

/// The indexes say what the things themselves say.
fn indexes_agree(centre: &Centre, found: &mut Vec<String>) {
    let mut fresh = centre.clone();
    fresh.reindex();
    let agree = BTreeMap::from([
        ("backlog", fresh.backlog == centre.backlog),
        ("callbacks", fresh.callbacks == centre.callbacks),
        ("callbacks under way", fresh.callbacks_on == centre.callbacks_on),
        ("floor", fresh.floor == centre.floor),
        ("staff", fresh.staff == centre.staff),
        ("timers", fresh.timers == centre.timers),
        ("live calls", fresh.live_calls == centre.live_calls),
        ("open cases of callers", fresh.open_by_caller == centre.open_by_caller),
        ("open cases of owners", fresh.owned == centre.owned),
        ("cases asked of operators", fresh.asked == centre.asked),
        ("transfers of partners", fresh.with_partner == centre.with_partner),
        ("references of partners", fresh.references == centre.references),
    ]);
    let wrong = agree.into_iter().filter(|(_, agrees)| !agrees);
    found.extend(wrong.map(|(index, _)| format!("9: the index of {index} is out of step")));
}
