//! Who is asked, and what becomes of it.

use super::story::story;

#[test]
fn a_missed_offer_pauses_the_operator_and_keeps_the_place() {
    story(
        "call 4
         1s pass
         call 4
         ann is ready
         > ann: ringing 1
         15s pass
         > ann: missed
         > waiting: 1 2
         ann is ready
         > ann: ringing 2",
    );
}

#[test]
fn a_queue_can_ring_for_as_long_as_it_needs() {
    story(
        "col is ready
         call 4 to counselling
         39s pass
         > col: ringing 1
         1s pass
         > col: missed
         > 1: waiting",
    );
}

#[test]
fn who_missed_a_call_is_asked_about_it_again_after_a_while() {
    story(
        "ann is ready
         call 4
         15s pass
         ann is ready
         > 1: waiting
         299s pass
         > 1: waiting
         1s pass
         > 1: ringing ann",
    );
}

#[test]
fn an_outage_of_ours_is_not_held_against_the_operator() {
    story(
        "ann is ready
         call 4
         15s pass unnoticed
         tick after an outage
         > ann: ringing 1
         18s pass unnoticed
         tick
         > ann: ringing 1
         17s pass unnoticed
         tick
         > ann: missed",
    );
}

#[test]
fn a_decline_excludes_for_a_while() {
    story(
        "ann is ready
         call 4
         ann declines
         > ann: ready
         > 1: waiting
         call 4
         > ann: ringing 2
         ann declines
         300s pass
         > 1: ringing ann",
    );
}

#[test]
fn an_emergency_rings_three_and_the_first_accept_wins() {
    story(
        "ann is ready
         ben is ready
         cat is ready
         dan is ready
         call 1
         > 1: ringing ann ben cat
         > dan: ready
         ben accepts
         > 1: accepted by ben
         > ann: ready
         > cat: ready
         refused OFFER_GONE: ann accepts 1
         refused OFFER_GONE: ben accepts 2
         refused UNKNOWN_OFFER: ann accepts 4
         refused UNKNOWN_OFFER: ann accepts 0",
    );
}

#[test]
fn who_becomes_ready_joins_an_emergency_that_rings_too_few() {
    story(
        "ann is ready
         call 1
         > 1: ringing ann
         ben is ready
         cat is ready
         dan is ready
         > 1: ringing ann ben cat
         ben declines
         > 1: ringing ann cat dan
         > ben: ready
         15s pass
         > 1: waiting",
    );
}

#[test]
fn operators_released_by_an_accept_take_what_waits() {
    story(
        "ann is ready
         ben is ready
         call 1
         call 4
         > 2: waiting
         ann accepts
         > 2: ringing ben",
    );
}

#[test]
fn an_offer_belongs_to_one_operator() {
    story(
        "ann is ready
         ben is ready
         call 4
         refused OFFER_ELSEWHERE: ben accepts 1
         refused OFFER_ELSEWHERE: ben declines 1
         ann accepts
         refused OFFER_GONE: ann accepts 1
         refused OFFER_GONE: ann declines 1",
    );
}

#[test]
fn the_longest_idle_is_asked_and_a_decline_does_not_change_that() {
    story(
        "ann is ready
         1s pass
         ben is ready
         call 4
         > 1: ringing ann
         ann declines
         > 1: ringing ben
         call 4
         > 2: ringing ann",
    );
}

#[test]
fn rare_skills_are_kept_free() {
    story(
        "yun is ready
         1s pass
         ann is ready
         call 4
         > 1: ringing ann
         call 4 needs lang:yue
         > 2: ringing yun",
    );
}

#[test]
fn needs_are_relaxed_while_a_call_waits() {
    story(
        "ann is ready
         call 4 needs lang:yue
         14s pass
         > 1: waiting
         1s pass
         > 1: ringing ann
         ann accepts
         connected 1
         call 4 to counselling
         ben is ready
         29s pass
         > 2: waiting
         1s pass
         > 2: ringing ben",
    );
}

#[test]
fn who_leaves_is_asked_no_more() {
    let check = |line: &str, ann: &str| {
        let mut story = story("ann is ready\nben is ready\ncall 4\n> 1: ringing ann");
        story.play(line);
        story.play(&format!("> ann: {ann}\n> 1: ringing ben"));
    };
    check("ann pauses", "break");
    check("ann signs out", "signed out");
    check("ann is removed", "signed out");
    check("ann loses first", "ready, lost");
}
