//! A case outlives its calls, has one owner, and closes when nothing is owed.

use super::story::story;
use crate::domain::{Actor, CaseId, Command, Reply};

const TALKED: &str = "ann is ready
    ben is ready
    call 4 from mum
    ann accepts
    connected 1";

#[test]
fn a_case_closes_when_it_is_over_and_nothing_is_owed() {
    let mut story = story(TALKED);
    story.play(
        "refused CASE_HAS_CALL: close 1 advised
         promise 1 60s
         refused DUE_IN_THE_PAST: promise 1 0s
         caller 1 hangs up
         refused PROMISES_OPEN: close 1 advised
         refused PROMISES_OPEN: ann wraps up advised
         > ann: notes 1
         refused UNKNOWN_DISPOSITION: close 1 whatever
         refused UNKNOWN_PROMISE: keep 1 2
         61s pass
         > case 1: ann, 1 owed
         keep 1 1
         refused PROMISE_NOT_OPEN: keep 1 1
         refused PROMISE_NOT_OPEN: withdraw 1 1
         promise 1 60s
         withdraw 1 2
         refused CASE_ELSEWHERE: ben as owner closes 1
         ann as owner closes 1
         > case 1: ann, closed as advised
         refused CASE_CLOSED: close 1 advised
         refused CASE_CLOSED: promise 1 60s
         refused UNKNOWN_CASE: close 7 advised",
    );
}

#[test]
fn the_first_accept_makes_the_owner_and_no_later_one_does() {
    let mut story = story(TALKED);
    story.play(
        "caller 1 hangs up
         call 4 from mum
         > 2: waiting
         20s pass
         > 2: ringing ben
         ben accepts
         connected 2
         > case 1: ann, 0 owed
         ben ends
         ben wraps up",
    );
}

#[test]
fn a_closed_case_is_put_away() {
    let mut story = story(TALKED);
    story.play(
        "ann ends
         ann wraps up advised
         599s pass
         > case 1: ann, closed as advised
         1s pass
         > case 1: gone
         > 1: gone",
    );
}

#[test]
fn cases_that_were_closed_in_one_second_are_put_away_together() {
    let mut story = story(TALKED);
    story.play(
        "call 4 from dad
         ben accepts
         connected 2
         200ms pass
         ann ends
         ann wraps up advised
         500ms pass
         ben ends
         ben wraps up advised
         600s pass
         > case 1: ann, closed as advised
         > case 2: ben, closed as advised
         299ms pass
         > case 1: ann, closed as advised
         1ms pass
         > case 1: gone
         > case 2: gone",
    );
}

#[test]
fn only_what_is_closed_is_forgotten() {
    let mut story = story(TALKED);
    story.play(
        "refused CASE_OPEN: forget 1
         ann ends
         ann wraps up advised
         forget 1
         refused UNKNOWN_CASE: forget 2",
    );
    let case = story.centre.case(CaseId(1)).unwrap();
    assert!(case.keys.is_empty() && case.caller.is_none());
    let again = story.act(&Command::ForgetCase(CaseId(1), [].into())).unwrap();
    assert_eq!(again.1, Reply::Forgotten([].into()));
}

#[test]
fn forgetting_one_case_leaves_the_place_of_another() {
    let mut story = story(TALKED);
    story.play(
        "ann ends
         ann wraps up advised
         ann pauses
         ben pauses
         call 4 from mum
         10s pass
         call 4
         caller 2 hangs up
         forget 1
         call 4 from mum
         > waiting: 4 3",
    );
}

#[test]
fn a_gateway_holds_its_own_calls_only_and_no_cases() {
    let mut story = story(TALKED);
    let stranger = Actor::Gateway("other".parse().unwrap());
    let id = crate::domain::CallId(1);
    for command in [Command::HangUp(id), Command::ReportConnectFailed(id)] {
        assert_eq!(story.act_as(&stranger, &command).unwrap_err().name(), "CALL_ELSEWHERE");
    }
    let close = Command::CloseCase(CaseId(1), super::story::code("advised"));
    assert_eq!(story.act_as(&stranger, &close).unwrap_err().name(), "NOT_ALLOWED");
}
