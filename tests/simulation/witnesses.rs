//! A witness who has never complained proves nothing: histories are tampered with, and each must
//! be noticed.

use std::time::Duration;

use super::floors::busy;
use super::moves::{Floor, Move, operator};
use firstline::domain::{Command, Event, OfferId, OwnerReason, Step};
use firstline::sim::{Happening, Hotline, Witness};

/// Runs a busy hotline until something can be tampered with, and expects a complaint that begins
/// so. The tampering answers whether it found what it was looking for.
fn check(complaint: &str, tamper: impl Fn(&mut Step) -> bool) {
    let scenario = busy("Asia/Shanghai", "2026-03-01T08:00", 5);
    let mut hotline = Hotline::open(&scenario, 3);
    let mut witness = Witness::of(hotline.centre());
    while let Some(mut happening) = hotline.step() {
        let is_tampered = tampered(&mut happening, &tamper);
        let found = witness.see(&happening, hotline.centre());
        if is_tampered {
            let is_noticed = found.iter().any(|one| one.starts_with(complaint));
            assert!(is_noticed, "{complaint}: {found:?}");
            return;
        }
        assert!(found.is_empty(), "{found:?}");
    }
    panic!("{complaint}: there was nothing to tamper with");
}

fn tampered(happening: &mut Happening, tamper: impl Fn(&mut Step) -> bool) -> bool {
    happening.outcome.as_mut().is_ok_and(|entry| tamper(&mut entry.steps[0]))
}

/// Leaves out the first event of a kind.
fn without(step: &mut Step, kind: impl Fn(&Event) -> bool) -> bool {
    let at = step.events.iter().position(kind);
    at.map(|at| step.events.remove(at)).is_some()
}

/// Tells the first event of a kind twice.
fn twice(step: &mut Step, kind: impl Fn(&Event) -> bool) -> bool {
    let event = step.events.iter().find(|event| kind(event)).cloned();
    event.map(|event| step.events.push(event)).is_some()
}

#[test]
fn an_offer_that_ends_twice() {
    check("2: OfferId", |step| twice(step, |event| matches!(event, Event::OfferAccepted(_))));
    check("2: OfferId", |step| twice(step, |event| matches!(event, Event::OfferDeclined { .. })));
}

#[test]
fn an_accept_that_leaves_others_ringing() {
    check("2: Some(CallId", |step| {
        let accepts = step.events.iter().any(|event| matches!(event, Event::OfferAccepted(_)));
        accepts && without(step, |event| matches!(event, Event::OfferWithdrawn { .. }))
    });
}

#[test]
fn a_call_that_disappears() {
    check("3: these should be alive", |step| {
        without(step, |event| matches!(event, Event::CallEnded { .. }))
    });
    check("3: CallId", |step| twice(step, |event| matches!(event, Event::CallEnded { .. })));
    check("3: CallId", |step| twice(step, |event| matches!(event, Event::CallOpened(_))));
}

#[test]
fn an_offer_that_the_plain_routing_would_not_make() {
    check("4: CallId", |step| {
        let offer = step.events.iter_mut().find_map(|event| match event {
            Event::OfferMade { operator, .. } => Some(operator),
            _ => None,
        });
        offer.map(|asked| *asked = operator(if *asked == operator(0) { 1 } else { 0 })).is_some()
    });
}

#[test]
fn an_offer_to_somebody_off_duty() {
    check("shift: op-6", |step| {
        let offer = step.events.iter_mut().find_map(|event| match event {
            Event::OfferMade { operator, .. } => Some(operator),
            _ => None,
        });
        offer.map(|asked| *asked = operator(6)).is_some()
    });
}

#[test]
fn an_owner_who_is_replaced_and_one_who_is_lost() {
    check("5: CaseId", |step| {
        let set = step.events.iter().find_map(|event| match event {
            Event::OwnerSet { case, .. } => Some(*case),
            _ => None,
        });
        let owner = operator(8);
        let replaced = |case| Event::OwnerSet { case, owner, reason: OwnerReason::FirstAccept };
        set.map(|case| step.events.push(replaced(case))).is_some()
    });
    check("5: a case has lost its owner", |step| {
        without(step, |event| matches!(event, Event::OwnerSet { .. }))
    });
    check("5: CaseId", |step| twice(step, |event| matches!(event, Event::CaseClosed { .. })));
}

#[test]
fn a_promise_that_vanishes() {
    check("6: a promise has vanished", |step| {
        without(step, |event| matches!(event, Event::PromiseKept(..)))
    });
    check("6: PromiseId", |step| twice(step, |event| matches!(event, Event::PromiseKept(..))));
}

#[test]
fn a_history_that_does_not_give_the_state() {
    check("9: the journal", |step| without(step, |event| matches!(event, Event::CallHeld(_))));
    check("9: the journal", |step| {
        step.at = step.at + Duration::from_millis(1);
        !step.events.is_empty()
    });
}

#[test]
fn a_hang_up_that_leaves_somebody_ringing() {
    check("10: CallId", |step| {
        let ends = step.events.iter().any(|event| matches!(event, Event::CallEnded { .. }));
        ends && without(step, |event| matches!(event, Event::OfferWithdrawn { .. }))
    });
}

#[test]
fn a_call_that_is_passed_over() {
    let mut floor = Floor::open();
    for n in 0..6 {
        floor.act(Command::SetNotReady(operator(n), firstline::domain::Pause::Meal));
    }
    for _ in 0..2 {
        floor.play(Move { verb: 0, one: 10, other: 3, after_ms: 1000 });
    }
    let mut happening = floor.happen(Command::SetReady(operator(0)));
    let passes = tampered(&mut happening, |step| {
        step.events.iter_mut().any(|event| match event {
            Event::OfferMade { offer: OfferId(_), call, .. } => {
                *call = call.next();
                true
            }
            _ => false,
        })
    });
    assert!(passes);
    let found = floor.witness.see(&happening, &floor.centre);
    assert!(found.iter().any(|one| one.starts_with("8: ")), "{found:?}");
}

#[test]
fn a_deadline_that_is_not_kept() {
    let mut floor = Floor::open();
    floor.play(Move { verb: 0, one: 10, other: 3, after_ms: 1000 });
    let mut happening = floor.happen(Command::Tick { outage_until: None });
    happening.at = happening.at + Duration::from_secs(3600);
    let found = floor.witness.see(&happening, &floor.centre);
    assert!(found.iter().any(|one| one.starts_with("due: ")), "{found:?}");
}
