//! A request that is repeated gets its first answer.

use std::time::Duration;

use uuid::Uuid;

use super::story::{span, story};
use crate::centre::Remembered;
use crate::domain::{Answered, PromiseId, Reply, RequestId};

const FIRST: RequestId = RequestId(Uuid::from_u128(1));
const MINE: [u8; 16] = [1; 16];
const OTHER: [u8; 16] = [2; 16];

#[test]
fn answers_are_remembered_for_a_while() {
    let mut story = story("");
    assert_eq!(story.centre.recall(FIRST, MINE), Remembered::No);
    let reply = Reply::Promised(PromiseId(7));
    let answered = Answered { request: FIRST, fingerprint: MINE, reply: reply.clone() };
    story.centre.close_step(story.now, Some(&answered));

    let window = span("120s");
    story.now = story.now + window;
    story.centre.close_step(story.now, None);
    assert_eq!(story.centre.recall(FIRST, MINE), Remembered::Same(reply));
    assert_eq!(story.centre.recall(FIRST, OTHER), Remembered::Different);

    story.centre.close_step(story.now + Duration::from_millis(1), None);
    assert_eq!(story.centre.recall(FIRST, MINE), Remembered::No);
    assert_eq!(story.centre.recall(FIRST, OTHER), Remembered::No);
}

#[test]
fn a_clock_that_is_behind_does_not_turn_the_centres_back() {
    let mut story = story("");
    let before = story.centre.clock();
    story.centre.close_step(before - span("1h"), None);
    assert_eq!(story.centre.clock(), before);
}
