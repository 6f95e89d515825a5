//! A partner's caller comes to us; callers go to and fro; twins help one another.

use std::sync::Arc;

use super::story::{Story, story};
use crate::domain::*;

#[test]
fn a_partners_caller_keeps_the_time_already_waited() {
    let mut story = story(
        "call 4
         hall: send 4 from mum as a-1 after 60s
         > waiting: 2 1
         hall: send 4 from mum as a-1
         > waiting: 2 1
         ann is ready
         > ann: ringing 2
         ann accepts
         > transfer 1: Accepted
         > holder 1: Partner
         connected 2
         > transfer 1: Connected
         > holder 1: Centre
         ann ends
         refused TRANSFER_NOT_COMPLETED: hall: confirm 1
         caller 1 hangs up
         close 2 advised
         > transfer 1: Completed
         hall: confirm 1
         > transfer 1: Confirmed
         hall: confirm 1",
    );
    let call = story.centre.call(CallId(2)).unwrap();
    assert_eq!(call.opened_at.since(call.arrival), std::time::Duration::from_secs(60));
    story.play("700s pass\n> transfer 1: gone");
}

#[test]
fn an_outcome_that_nobody_confirmed_stays_in_sight() {
    story(
        "ann is ready
         hall: send 4 from mum
         ann accepts
         connected 1
         ann ends
         ann wraps up advised
         > transfer 1: Completed
         86399s pass
         > transfer 1: Completed
         1s pass
         > transfer 1: gone",
    );
}

#[test]
fn whoever_comes_again_by_a_partner_goes_to_the_owner() {
    story(
        "ann is ready
         ben is ready
         call 4 from mum
         ann accepts
         connected 1
         ann ends
         ann wraps up
         hall: send 4 from mum
         > 2: ringing ann
         ann accepts
         connected 2
         > case 1: ann, 0 owed",
    );
}

#[test]
fn the_partner_has_the_caller_until_we_are_connected() {
    for (end, standing, call) in [
        ("hall: withdraw 1", "Withdrawn", "TakenBack"),
        ("caller 1 hangs up", "Withdrawn", "Abandoned"),
        ("900s pass", "Expired", "NotTaken"),
    ] {
        let mut story = story("hall: send 4 from mum\n> 1: waiting");
        story.play(end);
        story.play(&format!("> transfer 1: {standing}\n> 1: {call}\n> holder 1: Partner"));
        story.play("refused TRANSFER_OTHER_WAY: hall: accept 1\n180s pass\n> case 1: nobody, closed as abandoned");
    }
}

#[test]
fn who_could_not_be_connected_waits_again() {
    story(
        "ann is ready
         hall: send 4 from mum
         ann accepts
         failed 1
         > transfer 1: Proposed
         ann accepts
         10s pass
         > transfer 1: Proposed
         > holder 1: Partner
         ann accepts
         connected 1
         > transfer 1: Connected",
    );
}

#[test]
fn a_caller_sent_back_lands_with_the_owner_and_a_return_is_returned() {
    let mut story = story(
        "ann is ready
         call 4 from mum
         ann accepts
         connected 1
         ann gives 1 to hall blind
         refused TRANSFER_NOT_CONNECTED: hall: send 4 from mum as b-1 back 1
         hall: accept 1
         hall: connected 1
         ann wraps up
         refused TRANSFER_ELSEWHERE: west: send 4 from mum as b-1 back 1
         hall: send 4 from mum as b-1 back 1 by story,hall
         > 2: ringing ann
         > holder 1: Partner
         > holder 2: Partner
         ann accepts
         connected 2
         > transfer 1: Returned
         > 1: PartnerDone
         > holder 1: Centre
         > holder 2: Centre
         > case 1: ann, 0 owed",
    );
    story.play(
        "refused TRANSFER_OTHER_WAY: ann gives 1 to hall warm as a 1st
         refused TRANSFER_ELSEWHERE: ann gives 1 to far warm as a 2nd
         ann gives 1 to hall warm as a 2nd
         hall: accept 3
         > transfer 2: Connected
         connected 2
         > transfer 2: Returned
         > transfer 3: Connected
         > holder 2: Partner
         > holder 3: Partner
         > ann: notes 2",
    );
}

#[test]
fn nobody_is_passed_on_for_ever() {
    story(
        "refused TOO_MANY_HOPS: hall: send 4 from mum by a,b,c,d
         ann is ready
         hall: send 4 from mum by a,b,c
         ann accepts
         connected 1
         refused TOO_MANY_HOPS: ann gives 1 to far warm
         ann gives 1 to hall warm as a 1st",
    );
}

#[test]
fn an_overflow_is_taken_only_if_somebody_is_ready() {
    story(
        "refused NO_ROOM_TO_HELP: west: send 4 from mum overflow
         ann is ready
         west: send 4 from mum overflow
         > 1: ringing ann
         refused NO_ROOM_TO_HELP: west: send 4 from dad as a-2 overflow",
    );
}

#[test]
fn a_twins_caller_is_ours_once_the_twin_says_so() {
    story(
        "ann is ready
         west: send 4 from mum overflow
         refused TRANSFER_NOT_ACCEPTED: west: accept 1
         ann accepts
         > transfer 1: Proposed
         west: accept 1
         > transfer 1: Accepted
         refused TRANSFER_NOT_ACCEPTED: west: connected 1
         connected 1
         > holder 1: Partner
         60s pass
         > 1: talking to ann
         west: connected 1
         > holder 1: Centre",
    );
}

/// A centre whose twins are asked under these conditions.
fn hard_pressed(ready_below: Option<u32>, expected_wait_seconds: Option<u32>) -> Story {
    let mut story = story("");
    let mut settings = story.centre.settings().unwrap().clone();
    let twins = ["west", "east"].map(|twin| twin.parse().unwrap()).to_vec();
    settings.exchange.overflow = Overflow { twins, ready_below, expected_wait_seconds };
    if ready_below.is_none() && expected_wait_seconds.is_none() {
        let after = std::time::Duration::from_secs(45);
        settings.rings.push(Ring { after, relax: Relax::Twins });
    }
    story.act(&Command::Configure(Arc::new(settings))).unwrap();
    story
}

#[test]
fn twins_are_asked_in_turn_when_the_ring_says_so() {
    hard_pressed(None, None).play(
        "call 4 from mum
         44s pass
         > transfer 1: gone
         1s pass
         > transfer 1: Proposed
         > 1: waiting
         west: decline 1
         > transfer 1: Declined
         > transfer 2: Proposed
         east: accept 2
         > 1: parting by transfer 2
         no partner on 1
         > 1: waiting
         > transfer 3: gone
         > case 1: nobody, 0 owed",
    );
}

#[test]
fn whoever_connects_first_has_the_caller() {
    let mut ours = hard_pressed(Some(1), None);
    ours.play(
        "call 4 from mum
         > transfer 1: Proposed
         ann is ready
         > 1: ringing ann
         ann accepts
         > transfer 1: Withdrawn
         refused TRANSFER_OVER: west: accept 1
         connected 1",
    );
    let mut theirs = hard_pressed(Some(1), None);
    theirs.play(
        "call 4 from mum
         ann is ready
         west: accept 1
         > ann: ready
         > 1: parting by transfer 1
         west: connected 1
         > holder 1: Partner
         west: complete 1
         180s pass
         > case 1: nobody, closed as helped",
    );
}

#[test]
fn a_long_wait_in_the_queue_is_reason_enough() {
    hard_pressed(None, Some(10)).play(
        "call 4
         11s pass
         > transfer 1: gone
         call 4
         > transfer 1: Proposed
         > 2: waiting
         > 1: waiting",
    );
}

#[test]
fn who_leaves_the_line_is_offered_to_nobody() {
    hard_pressed(Some(1), None).play(
        "call 4 from mum
         > transfer 1: Proposed
         hold 1
         > transfer 1: Withdrawn",
    );
    hard_pressed(Some(1), None).play(
        "call 4 from mum
         west: accept 1
         caller 1 hangs up
         > 1: Abandoned
         > transfer 1: Withdrawn
         refused TRANSFER_OVER: west: connected 1",
    );
}
