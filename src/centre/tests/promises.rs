//! What is owed on a case is kept, withdrawn, or visible as overdue.

use super::story::{Story, settings, shift, story};
use crate::domain::*;

/// Ann has talked to mum, who is gone.
const TALKED: &str = "ann is ready
    ben is ready
    call 4 from mum
    ann accepts
    connected 1
    caller 1 hangs up
    ann wraps up";

fn talked() -> Story {
    story(TALKED)
}

#[test]
fn a_promise_that_is_late_is_seen_by_more_and_more() {
    talked().play(
        "promise 1 30m
         > promise 1: Open, ann, due 12:30
         29m pass
         > promise 1: Open, ann, due 12:30
         1m pass
         > promise 1: Overdue, ann, due 12:30
         10m pass
         > promise 1: Overdue, ann, asks ben, due 12:30
         20m pass
         > promise 1: Overdue, ann, asks the supervisors, due 12:30
         300m pass
         > promise 1: Overdue, ann, asks the supervisors, due 12:30
         keep 1 1
         > promise 1: Kept",
    );
}

#[test]
fn a_cover_is_somebody_at_work_who_fits_and_may_see_to_it() {
    talked().play(
        "ben pauses
         col is ready
         cat signs in at desk
         dan is ready
         dan loses first
         follow-up 1 30m born
         refused CASE_ELSEWHERE: ben as owner: check 1 1 born
         40m pass
         > promise 1: Overdue, ann, asks ben, due 12:30
         refused CASE_ELSEWHERE: cat as owner: check 1 1 born
         ben as owner: check 1 1 born
         refused CASE_ELSEWHERE: ben as owner: withdraw 1 1
         ben as owner: keep 1 1
         > promise 1: Kept",
    );
}

#[test]
fn nobody_may_be_there_to_cover() {
    talked().play(
        "ben signs out
         col is ready
         promise 1 30m
         40m pass
         > promise 1: Overdue, ann, asks nobody, due 12:30
         20m pass
         > promise 1: Overdue, ann, asks the supervisors, due 12:30",
    );
}

#[test]
fn moving_a_promise_begins_anew() {
    talked().play(
        "promise 1 30m
         60m pass
         > promise 1: Overdue, ann, asks the supervisors, due 12:30
         refused DUE_IN_THE_PAST: move 1 1 0s
         refused DUE_IN_THE_PAST: move 1 1 5m after 6m
         move 1 1 60m
         > promise 1: Open, ann, due 14:00
         withdraw 1 1
         > promise 1: Withdrawn
         refused PROMISE_NOT_OPEN: move 1 1 60m",
    );
}

#[test]
fn a_follow_up_is_done_when_all_has_happened() {
    talked().play(
        "follow-up 1 2h born registered born
         refused UNKNOWN_STEP: check 1 1 walking
         check 1 1 born
         check 1 1 born
         refused STEPS_OPEN: keep 1 1
         refused PROMISES_OPEN: close 1 advised
         check 1 1 registered
         keep 1 1
         close 1 advised
         > case 1: ann, closed as advised",
    );
    let mut story = talked();
    story.play(
        "promise 1 2h
         refused UNKNOWN_STEP: check 1 1 born",
    );
}

/// Nothing falls due while nobody is on duty for it.
#[test]
fn a_promise_falls_due_while_somebody_is_on_duty() {
    let mut story = Story::begin("UTC", "2026-03-01T12:00", ("08:00", "18:00"));
    story.play(TALKED);
    story.play(
        "refused NOBODY_ON_DUTY: promise 1 6h
         promise 1 359m
         refused NOBODY_ON_DUTY: move 1 1 19h
         move 1 1 20h",
    );
    let command = story.promise_command(&["callback", "1", "8h"]).unwrap();
    let refusal = story.act(&command).unwrap_err();
    let morning = story.now + super::story::span("20h");
    assert_eq!(refusal, Refusal::NobodyOnDuty { next: Some(morning) });
}

#[test]
fn who_could_keep_it_counts_not_who_is_on_duty() {
    let mut story = Story::begin("UTC", "2026-03-01T12:00", ("08:00", "18:00"));
    let col = [col()].into();
    story.act(&Command::PutShift(shift("evening", "18:00", "22:00", col), None)).unwrap();
    story.play(TALKED);
    story.play(
        "refused NOBODY_ON_DUTY: callback 1 8h
         refused UNKNOWN_QUEUE: callback 1 8h in dentistry
         callback 1 8h in counselling",
    );
}

fn col() -> OperatorId {
    "col".parse().unwrap()
}

#[test]
fn only_the_owner_and_supervisors_promise() {
    talked().play(
        "refused CASE_ELSEWHERE: ben as owner: promise 1 1h
         ann as owner: promise 1 1h
         refused CASE_ELSEWHERE: ben as owner: move 1 1 2h
         refused CASE_ELSEWHERE: ben as owner: keep 1 1
         refused UNKNOWN_PROMISE: ann as owner: keep 1 9
         ann as owner: keep 1 1",
    );
}

#[test]
fn a_case_without_an_owner_closes_only_when_nothing_is_owed() {
    story(
        "call 4
         caller 1 hangs up
         promise 1 1h
         > promise 1: Open, nobody, due 13:00
         2h pass
         > promise 1: Overdue, nobody, asks the supervisors, due 13:00
         withdraw 1 1
         0s pass
         > case 1: nobody, closed as abandoned",
    );
}

/// What is decided late is decided all the same, step by step.
#[test]
fn a_clock_that_was_not_looked_at_catches_up() {
    let mut story = talked();
    let mut changed = settings("UTC");
    changed.escalate_after.supervisor = std::time::Duration::from_secs(60);
    story.act(&Command::Configure(std::sync::Arc::new(changed))).unwrap();
    story.play(
        "promise 1 30m
         2h pass unnoticed
         tick
         > promise 1: Overdue, ann, asks the supervisors, due 12:30",
    );
}
