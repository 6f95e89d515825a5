//! Callers who leave the line, with or without a word, are called back.

use std::sync::Arc;
use std::time::Duration;

use super::callbacks::{call_of, with};
use super::story::{Story, settings, story};
use crate::domain::*;

#[test]
fn a_virtual_hold_keeps_the_place() {
    let mut story = story(
        "call 4 from mum
         10s pass
         call 4 from dad
         20s pass
         hold 1
         > 1: VirtualHold
         > waiting: 3 2
         > promise 1: Open, nobody, due 12:05, by call 3
         refused CALL_ENDED: hold 1
         refused CALL_NOT_WAITING: hold 3
         ann is ready
         > ann: ringing 3
         ann accepts
         > case 1: ann, 1 owed
         > promise 1: Open, ann, due 12:05, by call 3
         connected 3
         > promise 1: Kept, tried Reached",
    );
    let (call, first) = (call_of(&story, 3), call_of(&story, 1));
    assert_eq!((call.arrival, call.due, call.ring), (first.arrival, first.due, 2));
    assert!(!call.is_shared_callback());
    story.play("ann ends");
}

#[test]
fn a_virtual_hold_takes_back_what_rings_and_asks_anew() {
    story(
        "ann is ready
         call 4 from mum
         > ann: ringing 1
         hold 1
         > ann: ringing 2
         refused CALL_NOT_WAITING: hold 2
         ann accepts
         call 4 from dad
         unreached 2 Busy
         > ann: ringing 3
         > promise 1: Open, ann, due 12:05, next 12:10, tried Busy
         ann accepts
         connected 3
         refused CALL_NOT_WAITING: hold 3
         10m pass
         > 4: waiting",
    );
    story("call 4\nrefused NO_NUMBER: hold 1");
}

/// Two telephones of one number: nobody is rung while they are on the other line.
#[test]
fn a_virtual_hold_waits_for_other_calls_of_the_case() {
    story(
        "call 4 from mum
         hold 1
         call 4 from mum
         > 2: TakenBack
         call 4 from mum
         > case 1: nobody, 1 owed
         hold 3
         > promise 2: Open, nobody, due 12:05, next 12:00
         > 5: gone
         caller 4 hangs up
         0s pass
         > promise 1: Open, nobody, due 12:05, by call 5, tried NotTaken
         > promise 2: Open, nobody, due 12:05, next 12:00
         ann is ready
         ann accepts
         connected 5
         > promise 1: Kept, tried NotTaken Reached
         > promise 2: Kept",
    );
}

/// A centre that calls back who gave up waiting.
pub fn rescuing() -> Story {
    with(|settings| {
        settings.callbacks.rescue = Some(Rescue {
            up_to: Acuity::Standard,
            waited: Duration::from_secs(30),
            after: Duration::from_secs(120),
            within: Duration::from_secs(1800),
        });
    })
}

#[test]
fn who_gave_up_waiting_is_called_back() {
    rescuing().play(
        "call 4 from mum
         30s pass
         caller 1 hangs up
         > promise 1: Open, nobody, due 12:30, next 12:02
         2m pass
         > promise 1: Open, nobody, due 12:30, by call 2
         ann is ready
         > ann: ringing 2
         ann accepts
         connected 2
         > promise 1: Kept, tried Reached
         > case 1: ann, 0 owed
         ann ends",
    );
}

#[test]
fn not_everybody_who_hangs_up_gave_up() {
    let check = |moment: &str| {
        let mut story = rescuing();
        story.play(moment);
        story.play("caller 1 hangs up\n> promise 1: none");
    };
    check("call 4 from mum\n29s pass");
    check("call 5 from mum\n30s pass");
    check("call 4\n30s pass");
    check("call 4 from mum\n30s pass\nann is ready\nann accepts\nconnected 1");
    let mut story = story("call 4 from mum\n30s pass");
    story.play("caller 1 hangs up\n> promise 1: none");
}

#[test]
fn who_calls_again_and_is_answered_is_not_called_back() {
    rescuing().play(
        "call 4 from mum
         30s pass
         caller 1 hangs up
         60s pass
         call 4 from mum
         5m pass
         > promise 1: Open, nobody, due 12:30, next 12:02
         > case 1: nobody, 1 owed
         ann is ready
         ann accepts
         connected 2
         > promise 1: Kept
         ann ends",
    );
}

#[test]
fn who_gives_up_twice_is_owed_one_callback() {
    rescuing().play(
        "call 4 from mum
         30s pass
         caller 1 hangs up
         60s pass
         call 4 from mum
         5m pass
         caller 2 hangs up
         > case 1: nobody, 1 owed
         0s pass
         > promise 1: Open, nobody, due 12:30, by call 3",
    );
}

#[test]
fn who_gives_up_at_night_is_called_in_the_morning() {
    let mut story = Story::begin("UTC", "2026-03-01T17:58", ("08:00", "18:00"));
    let mut changed = settings("UTC");
    changed.callbacks.rescue = rescuing().centre.settings().unwrap().callbacks.rescue.clone();
    story.act(&Command::Configure(Arc::new(changed))).unwrap();
    story.play(
        "call 4 from mum
         60s pass
         caller 1 hangs up
         > promise 1: Open, nobody, due 08:28, next 08:00",
    );
}
