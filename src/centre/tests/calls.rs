//! Calls come in, wait, are connected, and end.

use super::story::story;

#[test]
fn a_call_is_queued_and_offered_in_one_step() {
    story(
        "ann is ready
         call 4
         > ann: ringing 1
         > 1: ringing ann
         ann accepts
         > 1: accepted by ann
         connected 1
         > 1: talking to ann
         ann ends
         > 1: OperatorEnded
         > ann: notes 1
         ann wraps up advised
         > ann: ready
         > case 1: ann, closed as advised",
    );
}

#[test]
fn a_call_waits_until_somebody_is_ready() {
    story(
        "call 4
         > 1: waiting
         ann is ready
         > ann: ringing 1",
    );
}

/// Whenever the caller hangs up: what the call has become, and what the operator does next.
#[test]
fn hanging_up_at_any_moment_frees_the_operator() {
    let check = |moment: &str, call: &str, ann: &str| {
        let mut story = story("ann is ready");
        story.play(moment);
        story.play("caller 1 hangs up");
        story.play(&format!("> 1: {call}\n> ann: {ann}"));
        story.play("caller 1 hangs up");
    };
    check("ann pauses\ncall 4", "Abandoned", "break");
    check("call 4", "Abandoned", "ready");
    check("call 4\nann accepts", "Abandoned", "ready");
    check("call 4\nann accepts\nann pauses", "Abandoned", "break");
    check("call 4\nann accepts\nconnected 1", "CallerHungUp", "notes 1");
    check("call 4\nann accepts\nconnected 1\nann holds", "CallerHungUp", "notes 1");
    check("call 4\ncall 4\nann accepts", "Abandoned", "ringing 2");
}

#[test]
fn hold_and_resume_only_what_can_be() {
    story(
        "ann is ready
         refused NOT_TALKING: ann holds
         call 4
         ann accepts
         refused NOT_CONNECTED_YET: ann holds
         refused NOT_CONNECTED_YET: ann ends
         connected 1
         refused NOT_HELD: ann resumes
         ann holds
         > 1: held by ann
         refused ALREADY_HELD: ann holds
         connected 1
         ann resumes
         > 1: talking to ann
         ann holds
         ann ends
         > ann: notes 1
         refused NOT_SIGNED_IN: ben holds",
    );
}

#[test]
fn a_failed_connection_returns_the_call_to_its_old_place() {
    story(
        "call 4
         5s pass
         call 4
         ann is ready
         > ann: ringing 1
         ann accepts
         > waiting: 2
         refused CALL_NOT_ACCEPTED: failed 2
         ben is ready
         > ben: ringing 2
         call 4
         ann pauses
         failed 1
         > ann: break
         > waiting: 1 3
         refused CALL_NOT_ACCEPTED: failed 1
         ann is ready
         > ann: ringing 1
         ann accepts
         connected 1
         refused CALL_CONNECTED: failed 1
         refused UNKNOWN_CALL: failed 9",
    );
}

#[test]
fn a_gateway_that_says_nothing_has_failed() {
    story(
        "ann is ready
         call 4
         ann accepts
         9s pass
         > 1: accepted by ann
         1s pass
         > 1: ringing ann",
    );
}

#[test]
fn a_redial_within_the_window_keeps_the_place() {
    story(
        "call 4 from mum
         10s pass
         call 4
         caller 1 hangs up
         179s pass
         call 4 from mum
         > waiting: 3 2
         > case 1: nobody, 0 owed
         > case 3: gone",
    );
}

#[test]
fn a_redial_after_the_window_begins_anew() {
    story(
        "call 4 from mum
         10s pass
         call 4
         caller 1 hangs up
         180s pass
         1ms pass
         > case 1: nobody, closed as abandoned
         call 4 from mum
         > waiting: 2 3
         > case 3: nobody, 0 owed",
    );
}

#[test]
fn a_caller_who_was_cut_off_goes_to_the_owner() {
    story(
        "ann is ready
         ben is ready
         call 4 from mum
         ann accepts
         connected 1
         1s pass
         caller 1 hangs up
         ann wraps up
         call 4
         > ben: ringing 2
         ben declines
         > 2: ringing ann
         ann declines
         call 4 from mum
         > 3: ringing ann
         > case 1: ann, 0 owed",
    );
}

#[test]
fn a_call_that_the_operator_ended_is_no_redial() {
    story(
        "ann is ready
         call 4 from mum
         ann accepts
         connected 1
         ann ends
         5s pass
         call 4
         call 4 from mum
         > waiting: 2 3
         > case 1: ann, 0 owed
         > case 3: gone",
    );
}

#[test]
fn busy_lines_and_closed_queues_refuse_routine_calls_only() {
    story(
        "call 4
         call 4
         call 4
         call 4
         refused LINES_BUSY: call 2
         call 1
         refused LINES_BUSY: call 2
         caller 1 hangs up
         refused LINES_BUSY: call 2
         caller 2 hangs up
         call 2
         shut medical
         caller 3 hangs up
         refused QUEUE_CLOSED: call 2
         call 1
         caller 4 hangs up
         open medical
         call 2
         refused UNKNOWN_QUEUE: call 2 to dentistry
         refused UNKNOWN_QUEUE: shut dentistry",
    );
}

#[test]
fn a_closed_queue_is_served_to_its_end() {
    story(
        "call 4
         shut medical
         ann is ready
         > ann: ringing 1",
    );
}

#[test]
fn urgency_then_time_decide_the_order() {
    story(
        "call 5
         call 4
         call 2
         1s pass
         call 1
         > waiting: 4 3 2 1
         ann is ready
         > ann: ringing 4",
    );
}

#[test]
fn what_is_not_urgent_is_not_overtaken_for_ever() {
    story(
        "call 5
         171s pass
         call 2
         > waiting: 1 2",
    );
}

#[test]
fn retriage_changes_the_place_and_takes_back_what_no_longer_fits() {
    story(
        "col is ready
         ann is ready
         call 4
         > 1: ringing ann
         retriage 1 4 to counselling
         > ann: ready
         > 1: ringing col
         retriage 1 1 to counselling
         > 1: ringing col
         retriage 1 1
         > 1: ringing ann
         ann accepts
         retriage 1 3
         refused CALL_CONNECTED: retriage 1 3 to counselling
         caller 1 hangs up
         refused CALL_ENDED: retriage 1 3
         refused UNKNOWN_CALL: retriage 2 3",
    );
}

#[test]
fn a_call_is_not_moved_to_a_closed_queue_unless_it_is_an_emergency() {
    story(
        "call 4
         shut counselling
         refused QUEUE_CLOSED: retriage 1 4 to counselling
         refused UNKNOWN_QUEUE: retriage 1 4 to dentistry
         retriage 1 1 to counselling",
    );
}
