//! People are called back: never early, never twice, never outside their hours.

use std::sync::Arc;

use super::story::{Story, settings, span, story};
use crate::domain::*;

/// Ann has talked to mum, who is gone; the notes are done, and a minute has passed.
const TALKED: &str = "ann is ready
    ben is ready
    call 4 from mum
    ann accepts
    connected 1
    caller 1 hangs up
    ann wraps up
    60s pass";

/// The first callback has been made and somebody has accepted it.
const DIALLED: &str = "callback 1 30m
    0s pass
    > 2: ringing ann
    ann accepts";

fn talked() -> Story {
    story(TALKED)
}

/// A centre with other settings.
pub fn with(change: impl FnOnce(&mut Settings)) -> Story {
    let mut story = story("");
    let mut changed = settings("UTC");
    change(&mut changed);
    story.act(&Command::Configure(Arc::new(changed))).unwrap();
    story
}

pub fn call_of(story: &Story, id: u64) -> &Call {
    story.centre.call(CallId(id)).unwrap()
}

#[test]
fn a_callback_is_kept_by_talking() {
    talked().play(
        "callback 1 30m after 10m
         > promise 1: Open, ann, due 12:31, next 12:11
         9m pass
         > 2: gone
         1m pass
         > 2: ringing ann
         > promise 1: Open, ann, due 12:31, by call 2
         ann accepts
         refused PROMISE_KEEPS_ITSELF: keep 1 1
         connected 2
         > promise 1: Kept, tried Reached
         connected 2
         ann ends
         ann wraps up advised
         > case 1: ann, closed as advised",
    );
}

#[test]
fn a_call_that_calls_back_is_a_call_like_any_other_that_is_due_then() {
    let mut story = talked();
    story.play("callback 1 30m after 10m\n10m pass");
    let call = call_of(&story, 2);
    let promise = story.promise(PromiseId(1)).unwrap();
    assert_eq!((call.arrival, call.due), (story.now, promise.due));
    assert_eq!(call.kind, CallKind::Callback { promise: PromiseId(1), shared: true });
    assert_eq!(call.number, Some(super::story::number("mum")));
    assert_eq!((call.acuity, call.give_up_at), (Acuity::Standard, None));
    assert!(!call.holds_a_line());
}

#[test]
fn tries_in_vain_follow_at_the_gaps_and_then_a_person_decides() {
    let mut story = talked();
    story.play(DIALLED);
    story.play(
        "unreached 2 NoAnswer
         > ann: ready
         > 2: NoAnswer
         > promise 1: Open, ann, due 12:31, next 12:11, tried NoAnswer
         10m pass
         > 3: ringing ann
         ann accepts
         unreached 3 Busy
         > 3: Busy
         > promise 1: Open, ann, due 12:31, next 12:41, tried NoAnswer Busy",
    );
}

#[test]
fn after_the_last_try_it_stays_until_somebody_moves_it() {
    let mut story = with(|settings| settings.callbacks.gaps.truncate(1));
    story.play(TALKED);
    story.play(DIALLED);
    story.play(
        "unreached 2 Failed
         > 2: DialFailed
         10m pass
         > 3: ringing ann
         ann accepts
         unreached 3 NoAnswer
         > promise 1: Open, ann, due 12:31, to be decided, tried Failed NoAnswer
         60m pass
         > case 1: ann, 1 owed
         > 4: gone
         move 1 1 60m after 30m
         29m pass
         > 4: gone
         1m pass
         > 4: ringing ann",
    );
}

#[test]
fn only_what_is_being_dialled_can_be_answered_by_nobody() {
    let mut story = talked();
    story.play(
        "callback 1 30m
         0s pass
         refused NOT_A_CALLBACK: unreached 2 Reached
         refused CALL_NOT_ACCEPTED: unreached 2 Busy
         refused CALL_NOT_ACCEPTED: caller 2 hangs up
         ann accepts
         connected 2
         refused CALL_CONNECTED: unreached 2 Busy
         call 4
         > 3: ringing ben
         ben accepts
         refused NOT_A_CALLBACK: unreached 3 Busy
         ann ends
         refused CALL_ENDED: unreached 2 Busy",
    );
}

#[test]
fn it_rings_for_so_long_and_no_longer() {
    let mut story = talked();
    story.play(DIALLED);
    story.play(
        "29s pass
         > ann: talking 2
         1s pass
         > 2: NoAnswer
         > ann: ready
         > promise 1: Open, ann, due 12:31, next 12:11, tried NoAnswer",
    );
}

#[test]
fn who_hangs_up_before_hearing_anybody_was_not_reached() {
    let mut story = talked();
    story.play(DIALLED);
    story.play(
        "caller 2 hangs up
         > 2: NoAnswer
         > ann: ready
         > promise 1: Open, ann, due 12:31, next 12:11, tried NoAnswer
         10m pass
         > 3: ringing ann",
    );
}

#[test]
fn it_goes_to_the_owner_if_free_soon() {
    let mut story = talked();
    story.play(
        "call 4
         > 2: ringing ann
         ann accepts
         connected 2
         callback 1 30m
         0s pass
         > ben: ready
         > 3: waiting
         59s pass
         > 3: waiting
         1s pass
         > 3: ringing ben",
    );
    let mut story = talked();
    story.play(
        "ann pauses
         callback 1 30m
         0s pass
         > 2: ringing ben
         ben accepts
         connected 2
         > case 1: ann, 0 owed",
    );
}

#[test]
fn a_callback_that_the_owner_declines_goes_to_a_cover() {
    talked().play(
        "callback 1 30m
         0s pass
         > 2: ringing ann
         ann declines
         > 2: ringing ben",
    );
}

/// A quarter of four, or of seven, is one.
#[test]
fn callbacks_have_their_share() {
    let mut story = with(|settings| settings.lines = 30);
    story.play("ann is ready\nben is ready\ncat is ready\ndan is ready");
    for caller in 1..=3 {
        let owner = ["ann", "ben", "cat"][caller - 1];
        story.play(&format!(
            "1s pass
             call 4 from caller{caller}
             {owner} accepts
             connected {caller}
             {owner} ends
             {owner} wraps up
             callback {caller} 30m after 5m"
        ));
    }
    story.play(
        "5m pass
         > 4: ringing ann
         > 5: waiting
         > ben: ready
         call 4
         > 7: ringing dan
         ann accepts
         > 5: waiting
         unreached 4 Busy
         > 5: ringing ben
         eve is ready
         col is ready
         yun is ready
         > 6: waiting
         ben accepts
         connected 5
         ben ends
         > 6: ringing cat",
    );
}

#[test]
fn what_is_urgent_counts_against_no_share_and_goes_first() {
    let mut story = talked();
    story.play(
        "ann pauses
         call 4 from dad
         ben accepts
         connected 2
         ben ends
         ben wraps up
         ann is ready
         callback 1 30m
         callback 2 60m urgent
         > promise 2: Open, ben, due 12:09, next 12:01
         0s pass
         > 4: ringing ben ann
         > 3: waiting",
    );
    assert_eq!(call_of(&story, 4).acuity, Acuity::Immediate);
    assert_eq!(call_of(&story, 4).reserved, None);
}

#[test]
fn nobody_is_rung_for_having_hung_up() {
    let mut story = story(
        "ann is ready
         call 4 from mum
         ann accepts
         connected 1
         callback 1 30m
         5m pass
         > promise 1: Open, ann, due 12:30, next 12:00
         ann ends
         59s pass
         > promise 1: Open, ann, due 12:30, next 12:00
         1s pass
         > promise 1: Open, ann, due 12:30, by call 2",
    );
    story.play("> ann: ringing 2");
}

#[test]
fn long_notes_of_an_earlier_talk_do_not_break_a_promise() {
    let mut story = with(|settings| settings.timing.wrap_up = span("1h"));
    story.play(
        "ann is ready
         ben is ready
         call 4 from mum
         ann accepts
         connected 1
         callback 1 30m after 10m
         ann ends
         19m pass
         > promise 1: Open, ann, due 12:30, next 12:10
         1m pass
         > promise 1: Open, ann, due 12:30, by call 2",
    );
}

#[test]
fn what_is_urgent_does_not_wait_for_the_notes() {
    story(
        "ann is ready
         ben is ready
         call 4 from mum
         ann accepts
         connected 1
         callback 1 30m urgent
         ann ends
         0s pass
         > 2: ringing ben",
    );
}

#[test]
fn the_owner_keeps_it_by_word_only_after_a_talk() {
    talked().play(
        "callback 1 30m after 20m
         refused PROMISE_KEEPS_ITSELF: ann as owner: keep 1 1
         1s pass
         call 4 from mum
         > 2: ringing ann
         ann accepts
         refused PROMISE_KEEPS_ITSELF: ann as owner: keep 1 1
         connected 2
         ann as owner: keep 1 1
         > promise 1: Kept",
    );
}

#[test]
fn withdrawing_ends_the_call_that_waits() {
    talked().play(
        "callback 1 30m
         0s pass
         > 2: ringing ann
         withdraw 1 1
         > 2: TakenBack
         > ann: ready
         > promise 1: Withdrawn
         callback 1 30m
         0s pass
         ann accepts
         withdraw 1 2
         > 3: accepted by ann
         unreached 3 Busy
         > promise 2: Withdrawn, tried Busy
         callback 1 30m
         0s pass
         ann accepts
         withdraw 1 3
         connected 4
         > promise 3: Withdrawn, tried Reached",
    );
}

#[test]
fn moving_takes_back_the_call_that_waits() {
    talked().play(
        "callback 1 30m
         0s pass
         > 2: ringing ann
         move 1 1 3h after 2h
         > 2: TakenBack
         > promise 1: Open, ann, due 15:01, next 14:01, tried NotTaken
         2h pass
         > 3: ringing ann
         ann accepts
         move 1 1 9h after 8h
         > 3: accepted by ann
         unreached 3 Busy
         > promise 1: Open, ann, due 23:01, next 22:01, tried NotTaken Busy",
    );
}

#[test]
fn a_caller_is_rung_in_their_hours_only() {
    let mut story = talked();
    story.play(
        "refused OUT_OF_HOURS: callback 1 5h at 17:30-18:00
         callback 1 30h at 13:00-14:00
         > promise 1: Open, ann, due 18:01, next 13:00
         ann pauses
         ben pauses
         59m pass
         > 2: waiting
         1h pass
         > 2: NotTaken
         > promise 1: Open, ann, due 18:01, next 13:00, tried NotTaken
         22h pass
         > 2: NotTaken
         1h pass
         > 3: waiting
         ann is ready
         ann accepts
         unreached 3 NoAnswer
         > promise 1: Open, ann, due 18:01, next 13:10, tried NotTaken NoAnswer",
    );
}

#[test]
fn who_accepts_when_the_hours_are_over_comes_too_late() {
    let mut story = talked();
    story.play(
        "callback 1 5h at 13:00-14:00
         119m pass unnoticed
         tick
         > 2: gone
         > promise 1: Open, ann, due 17:01, next 13:00",
    );
    let mut story = talked();
    story.play(
        "callback 1 30h at 12:30-13:00
         58m pass
         > 2: waiting
         ann is ready
         > 2: ringing ann
         2m pass unnoticed
         refused OFFER_GONE: ann accepts
         tick
         > 2: NotTaken",
    );
}

#[test]
fn a_try_that_would_be_out_of_hours_waits_for_the_next_ones() {
    let mut story = talked();
    story.play(
        "callback 1 30h at 12:00-12:05
         0s pass
         ann accepts
         unreached 2 Busy
         > promise 1: Open, ann, due 18:01, next 12:00, tried Busy",
    );
    let next_at = story.promise(PromiseId(1)).unwrap().callback().unwrap().next_at.unwrap();
    assert_eq!(next_at.since(story.now), span("1439m"));
}

#[test]
fn the_number_is_that_of_the_case_or_another() {
    let mut story = story(
        "ann is ready
         call 4
         ann accepts
         connected 1
         ann ends
         ann wraps up
         refused NO_NUMBER: callback 1 30m
         60s pass
         callback 1 30m on another
         0s pass
         > 2: ringing ann",
    );
    assert_eq!(call_of(&story, 2).number, Some(super::story::number("another")));
    story.play("withdraw 1 1");
}

#[test]
fn a_caller_on_the_line_is_not_rung() {
    talked().play(
        "ann pauses
         callback 1 30m
         0s pass
         > 2: ringing ben
         call 4 from mum
         > case 1: ann, 1 owed
         > 2: TakenBack
         > promise 1: Open, ann, due 12:31, next 12:01, tried NotTaken
         ben accepts
         10m pass
         > promise 1: Open, ann, due 12:31, next 12:01, tried NotTaken",
    );
}
