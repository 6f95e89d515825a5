//! Why calls wait, and why operators are offered none.

use super::story::{Story, story};
use crate::domain::{CallId, Pause, Refusal};
use crate::routing::Obstacle;

/// What stands between somebody and a call, each obstacle by its name alone.
fn check(story: &Story, call: u64, person: &str, expected: &str) {
    let wait = story.centre.explain_wait(CallId(call), story.now).unwrap();
    let found = wait.operators.iter().find(|(id, _)| id.as_str() == person);
    let (_, obstacles) = found.expect(person);
    let names: Vec<String> = obstacles.iter().map(name).collect();
    assert_eq!(names.join(" "), expected, "{person}: {obstacles:?}");
}

fn name(obstacle: &Obstacle) -> String {
    let debug = format!("{obstacle:?}");
    debug.split(|c: char| !c.is_alphanumeric()).next().unwrap().to_owned()
}

#[test]
fn everybody_has_an_obstacle() {
    let story = story(
        "ann is ready
         ben is ready
         cat is ready
         dan is ready
         col is ready
         call 4
         ann accepts
         connected 1
         ann ends
         call 4
         ben accepts
         cat pauses
         dan loses first
         call 4 needs lang:yue
         > 3: waiting",
    );
    check(&story, 3, "ann", "WrapUp LacksSkill");
    check(&story, 3, "ben", "Talking LacksSkill");
    check(&story, 3, "cat", "Paused LacksSkill");
    check(&story, 3, "dan", "ConsoleLost LacksSkill");
    check(&story, 3, "eve", "SignedOut LacksSkill");
    check(&story, 3, "yun", "SignedOut");
    check(&story, 3, "col", "NotLicensed LacksSkill");
    let wait = story.centre.explain_wait(CallId(3), story.now).unwrap();
    let in_time = story.centre.call(CallId(3)).unwrap().arrival + super::story::span("15s");
    assert_eq!((wait.ahead, wait.next_ring.unwrap().0), (Some(0), in_time));
    assert_eq!((wait.operators.len(), wait.away), (7, 0));
}

#[test]
fn calls_that_ring_or_are_kept_say_so() {
    let mut story = story(
        "ann is ready
         ben is ready
         call 4
         > 1: ringing ann",
    );
    check(&story, 1, "ann", "");
    check(&story, 1, "ben", "RingsAlready");
    story.play("ann declines\n> 1: ringing ben");
    check(&story, 1, "ann", "Excluded RingsAlready");
    story.play(
        "ben accepts
         connected 1
         call 4
         > 2: ringing ann
         call 4
         > 3: waiting",
    );
    check(&story, 3, "ann", "Ringing");
    let refused = story.centre.explain_wait(CallId(1), story.now).unwrap_err();
    assert_eq!(refused, Refusal::CallNotWaiting(CallId(1)));
    let refused = story.centre.explain_wait(CallId(9), story.now).unwrap_err();
    assert_eq!(refused, Refusal::UnknownCall(CallId(9)));
}

#[test]
fn a_returning_caller_is_kept_for_the_owner() {
    let story = story(
        "ann is ready
         call 4 from mum
         ann accepts
         connected 1
         ann ends
         ben is ready
         call 4 from mum
         > 2: waiting",
    );
    check(&story, 2, "ann", "WrapUp");
    check(&story, 2, "ben", "KeptForAnother");
}

#[test]
fn an_operator_learns_what_keeps_calls_away() {
    let mut story = story("call 4\ncall 4 needs lang:yue\ncall 4 to counselling");
    let of = |story: &Story, person: &str| {
        let idleness = story.centre.explain_idleness(&person.parse().unwrap(), story.now);
        let against: Vec<usize> = idleness.against.iter().map(Vec::len).collect();
        (idleness.obstacles, against)
    };
    assert_eq!(of(&story, "ann"), (vec![Obstacle::SignedOut], vec![0, 1, 1]));
    story.tell("ann signs in at first").unwrap();
    let since = story.now;
    let paused = Obstacle::Paused { pause: Pause::SignedIn, since };
    assert_eq!(of(&story, "ann"), (vec![paused], vec![0, 1, 1]));
    story.play("ann is ready\nann accepts\nconnected 1");
    let talking = Obstacle::Talking { call: CallId(1), since };
    assert_eq!(of(&story, "ann"), (vec![talking], vec![1, 1]));
    assert_eq!(of(&story, "yun").1, [0, 1]);
}
