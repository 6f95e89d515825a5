//! Operators come, pause, lose their consoles, and go.

use super::story::story;

#[test]
fn a_pause_begins_after_the_call() {
    story(
        "ann is ready
         call 4
         ann accepts
         connected 1
         ann pauses
         > ann: talking 1
         ann ends
         ann wraps up
         > ann: break",
    );
}

#[test]
fn a_pause_that_was_asked_for_can_be_taken_back() {
    story(
        "ann is ready
         call 4
         ann accepts
         connected 1
         ann pauses
         ann ends
         ann is ready
         > ann: notes 1
         ann wraps up
         > ann: ready",
    );
}

#[test]
fn notes_have_a_deadline() {
    story(
        "ann is ready
         call 4
         ann accepts
         connected 1
         ann ends
         call 4
         59s pass
         > ann: notes 1
         1s pass
         > ann: ringing 2
         refused NOTHING_TO_WRAP_UP: ann wraps up",
    );
}

#[test]
fn nobody_signs_out_of_a_call_or_its_notes() {
    story(
        "ann is ready
         call 4
         ann accepts
         refused OPERATOR_BUSY: ann signs out
         connected 1
         ann holds
         refused OPERATOR_BUSY: ann signs out
         refused OPERATOR_BUSY: ann is removed
         ann ends
         refused OPERATOR_BUSY: ann signs out
         ann wraps up
         refused OWNS_CASES: ann is removed
         close 1 advised
         ann signs out
         > ann: signed out
         refused NOT_SIGNED_IN: ann signs out
         ann is removed
         refused UNKNOWN_OPERATOR: ann is removed
         refused UNKNOWN_OPERATOR: ann signs in at first",
    );
}

#[test]
fn a_lost_console_rings_no_more_and_keeps_its_call() {
    story(
        "ann is ready
         ben is ready
         call 4
         ann loses first
         > 1: ringing ben
         ann loses first
         call 4
         > 2: waiting
         ann regains first
         > ann: ringing 2
         ann accepts
         connected 2
         ann loses first
         > 2: talking to ann
         600s pass
         > 2: talking to ann
         ann regains first
         > ann: talking 2",
    );
}

#[test]
fn a_console_that_is_lost_too_long_signs_out() {
    story(
        "ann is ready
         ann loses first
         299s pass
         > ann: ready, lost
         1s pass
         > ann: signed out
         refused NOT_SIGNED_IN: ann regains first",
    );
}

#[test]
fn a_console_lost_in_a_call_signs_out_when_the_notes_are_over() {
    story(
        "ann is ready
         call 4
         ann accepts
         connected 1
         ann loses first
         400s pass
         caller 1 hangs up
         59s pass
         > ann: notes 1, lost
         1s pass
         > ann: signed out
         > case 1: ann, 0 owed",
    );
}

#[test]
fn a_desk_is_found_as_it_was_left() {
    story(
        "ann is ready
         call 4
         ann accepts
         ann signs in at first
         > ann: talking 1
         refused SIGNED_IN_ELSEWHERE: ann signs in at second
         refused SIGNED_IN_ELSEWHERE: ann regains second
         ann loses second
         > ann: talking 1
         ann loses first
         ann signs in at second
         > ann: talking 1
         refused SIGNED_IN_ELSEWHERE: ann regains first
         ann loses first
         > ann: talking 1",
    );
}
