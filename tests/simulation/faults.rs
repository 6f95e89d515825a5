//! Each rule of promises, owners and transfers is broken on purpose: a fault is planted in every
//! centre, or in who carries word between them, and somebody must notice.

#![allow(clippy::ptr_arg, reason = "all faults have one type, and some add or drop events")]

use std::time::Duration;

use super::regions::{Watched, good_roads, three_centres};
use firstline::centre::twins::Message;
use firstline::domain::{
    CallKind, Code, Escalation, Event, Matter, OwnerReason, PartnerStep, TransferEvent,
};
use firstline::sim::{Fault, Region};

/// How long two centres may say different things where no word is lost.
const PATIENCE: Duration = Duration::from_secs(150);

/// What goes wrong, and how the complaint must begin.
const FAULTS: &[(&str, Fault, &str)] = &[
    ("a promise that somebody keeps stays open", not_kept_by_word, "6: KeepPromise"),
    ("a promise that a call keeps stays open", not_kept_by_call, "6: PromiseId"),
    ("a withdrawn promise stays open", |it| without(it, is_withdrawal), "6: WithdrawPromise"),
    ("a promise is left in a closed case", close_instead, "5: CaseId"),
    ("a step is not remembered", |it| without(it, is_check), "6: CheckStep"),
    ("nobody sees what is overdue", |it| without(it, is_overdue), "6: nobody sees"),
    ("nobody else is asked", |it| without(it, is_escalation), "6: nobody sees"),
    ("the supervisors are asked too soon", ask_supervisors, "6: PromiseId"),
    ("a callback is made too early", call_back_early, "6: CallId"),
    ("a callback is made twice at once", call_back_twice, "6: CallId"),
    ("a callback that was tried is not counted", |it| without(it, is_try), "6: "),
    ("a case has no owner", |it| without(it, is_first_owner), "5: CaseId"),
    ("a case that was taken over stays", |it| without(it, is_hand_over), "5: AcceptHandOver"),
    ("a case that was reassigned stays", |it| without(it, is_reassigned), "5: Reassign"),
    ("a case is taken unasked", take_unasked, "5: CaseId"),
    ("a call is kept for ever", |it| without(it, is_reservation), "4: "),
    ("a caller is not passed on", |it| without(it, is_passed_on), "3: PassOn"),
    ("a consulted colleague takes nobody over", |it| without(it, is_taken_over), "1: "),
    ("a call that ended goes on", |it| without(it, is_end), "3: "),
    ("a caller is not handed off", |it| without(it, is_hand_off), "7: TransferId"),
    ("a caller does not come back", |it| without(it, is_come_back), "7: "),
    ("a caller leaves unannounced", |it| without(it, is_connected), "7: "),
    ("a partner connects unasked", connect_at_once, "7: TransferId"),
    ("an outcome is not remembered", |it| without(it, is_completed), "5: CaseId"),
    ("a proposal never comes to an end", |it| without(it, is_expired), "due: "),
];

/// What is lost for ever, and what notices it.
type Loss = (&'static str, fn(&Message) -> bool, &'static str);

/// What never arrives, and how the complaint must begin.
const LOSSES: &[Loss] = &[
    ("the twin is not told to stop", is_stop, "7: two centres"),
    ("the twin is not told that it has the caller", is_go, "7: two centres"),
    ("the origin is not told the outcome", is_outcome, "7: two centres"),
];

#[test]
fn every_fault_in_a_centre_is_noticed() {
    let centres = three_centres(10);
    for (name, fault, complaint) in FAULTS {
        check(name, Region::open(&centres, good_roads(), 5).with_fault(*fault), complaint);
    }
}

#[test]
fn word_between_twins_that_is_lost_for_ever_is_noticed() {
    let centres = three_centres(10);
    for (name, loses, complaint) in LOSSES {
        check(name, Region::open(&centres, good_roads(), 5).losing(*loses), complaint);
    }
}

#[test]
fn without_a_fault_nobody_complains() {
    let centres = three_centres(3);
    let region = Region::open(&centres, good_roads(), 5);
    let mut watched = Watched::new(region, 1).with_patience(PATIENCE);
    while let Some(found) = watched.step() {
        assert!(found.is_empty(), "{found:#?}");
    }
}

fn check(name: &str, region: Region<'_>, complaint: &str) {
    let mut watched = Watched::new(region, 1).with_patience(PATIENCE);
    while let Some(found) = watched.step() {
        if !found.is_empty() {
            let is_noticed = found.iter().any(|one| one.starts_with(complaint));
            assert!(is_noticed, "{name}: {complaint}: {found:#?}");
            return println!("{name}: noticed after {} steps", watched.steps);
        }
    }
    panic!("{name}: nobody has noticed");
}

/// Leaves out every event of a kind.
fn without(events: &mut Vec<Event>, kind: fn(&Event) -> bool) -> bool {
    let before = events.len();
    events.retain(|event| !kind(event));
    events.len() < before
}

/// Changes the first event of a kind.
fn change(events: &mut [Event], change: impl FnMut(&mut Event) -> Option<()>) -> bool {
    events.iter_mut().find_map(change).is_some()
}

fn code(word: &str) -> Code {
    word.parse().unwrap()
}

fn is_withdrawal(event: &Event) -> bool {
    matches!(event, Event::PromiseWithdrawn(_, _, why) if why.as_str() == "not-reached")
}

fn is_check(event: &Event) -> bool {
    matches!(event, Event::StepChecked(..))
}

fn is_overdue(event: &Event) -> bool {
    matches!(event, Event::PromiseOverdue(..))
}

fn is_escalation(event: &Event) -> bool {
    matches!(event, Event::PromiseEscalated(..))
}

fn is_try(event: &Event) -> bool {
    matches!(event, Event::CallbackTried { .. })
}

fn is_first_owner(event: &Event) -> bool {
    matches!(event, Event::OwnerSet { reason: OwnerReason::FirstAccept, .. })
}

fn is_hand_over(event: &Event) -> bool {
    matches!(event, Event::OwnerSet { reason: OwnerReason::HandOver, .. })
}

fn is_reassigned(event: &Event) -> bool {
    matches!(event, Event::OwnerSet { reason: OwnerReason::Reassigned(_), .. })
}

fn is_reservation(event: &Event) -> bool {
    matches!(event, Event::ReservationEnded(_))
}

fn is_passed_on(event: &Event) -> bool {
    matches!(event, Event::CallPassedOn { .. })
}

fn is_taken_over(event: &Event) -> bool {
    matches!(event, Event::CallTakenOver { .. })
}

fn is_end(event: &Event) -> bool {
    matches!(event, Event::CallEnded { .. })
}

fn is_hand_off(event: &Event) -> bool {
    matches!(event, Event::CallHandedOff { .. })
}

fn is_come_back(event: &Event) -> bool {
    matches!(event, Event::CallCameBack { .. })
}

fn is_connected(event: &Event) -> bool {
    matches!(event, Event::Transfer(_, TransferEvent::Connected))
}

fn is_completed(event: &Event) -> bool {
    matches!(event, Event::Transfer(_, TransferEvent::Completed { .. }))
}

fn is_expired(event: &Event) -> bool {
    matches!(event, Event::Transfer(_, TransferEvent::Expired))
}

fn not_kept_by_word(events: &mut Vec<Event>) -> bool {
    events.len() == 1 && without(events, |event| matches!(event, Event::PromiseKept(..)))
}

fn not_kept_by_call(events: &mut Vec<Event>) -> bool {
    events.iter().any(is_try) && without(events, |event| matches!(event, Event::PromiseKept(..)))
}

fn close_instead(events: &mut Vec<Event>) -> bool {
    change(events, |event| {
        let Event::PromiseWithdrawn(case, ..) = event else { return None };
        *event = Event::CaseClosed { case: *case, disposition: code("advised") };
        Some(())
    })
}

fn ask_supervisors(events: &mut Vec<Event>) -> bool {
    change(events, |event| {
        let Event::PromiseEscalated(_, _, to) = event else { return None };
        *to = Escalation::Supervisor;
        Some(())
    })
}

fn call_back_early(events: &mut Vec<Event>) -> bool {
    change(events, |event| {
        let Event::PromiseMade { matter: Matter::Callback(callback), .. } = event else {
            return None;
        };
        callback.next_at = callback.next_at.map(|at| at - Duration::from_secs(1800));
        Some(())
    })
}

fn call_back_twice(events: &mut Vec<Event>) -> bool {
    let is_callback = |event: &&Event| match event {
        Event::CallOpened(opened) => matches!(opened.kind, CallKind::Callback { .. }),
        _ => false,
    };
    let Some(Event::CallOpened(mut again)) = events.iter().find(is_callback).cloned() else {
        return false;
    };
    again.call = again.call.next();
    events.push(Event::CallOpened(again));
    true
}

fn take_unasked(events: &mut Vec<Event>) -> bool {
    change(events, |event| {
        let Event::HandOverProposed { case, to } = event else { return None };
        let (case, owner) = (*case, to.clone());
        *event = Event::OwnerSet { case, owner, reason: OwnerReason::HandOver };
        Some(())
    })
}

fn connect_at_once(events: &mut Vec<Event>) -> bool {
    change(events, |event| {
        let Event::Transfer(_, step @ TransferEvent::Accepted { .. }) = event else { return None };
        *step = TransferEvent::Connected;
        Some(())
    })
}

fn is_stop(message: &Message) -> bool {
    matches!(message, Message::ToTwin(_, PartnerStep::Withdraw { .. }))
}

fn is_go(message: &Message) -> bool {
    matches!(message, Message::ToTwin(_, PartnerStep::Connected))
}

fn is_outcome(message: &Message) -> bool {
    matches!(message, Message::ToOrigin(_, PartnerStep::Complete { .. }))
}
