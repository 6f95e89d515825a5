//! Asking a colleague, and passing the caller on.

use super::story::{Story, story};
use crate::domain::{Actor, CallId, CaseId, Code, Command, EndReason, Event};

const TALKING: &str = "ann is ready
    call 4 from mum
    ann accepts
    connected 1
    ben is ready";

fn tale(rest: &str) -> Story {
    let mut story = story(TALKING);
    story.play(rest);
    story
}

#[test]
fn a_colleague_advises_while_the_caller_holds() {
    tale(
        "ann holds
         ann consults ben
         > ann: talking 1, asks 2
         > ben: ringing 2
         refused CONSULT_NOT_CONNECTED: ann joins
         refused CONSULT_NOT_CONNECTED: ann leaves the caller
         refused ALREADY_CONSULTING: ann consults cat
         refused ALREADY_CONSULTING: ann passes on to medical
         ben accepts
         connected 2
         > 2: talking to ben
         > case 1: ann, 0 owed
         refused NOT_A_CALLER: ben holds
         refused NOT_A_CALLER: ben consults cat
         refused NOT_A_CALLER: ben passes on to medical
         ann ends the consult
         > 2: Consulted
         > ben: ready
         > ann: talking 1
         refused NOT_CONSULTING: ann ends the consult
         refused NOT_CONSULTING: ann joins
         > 1: held by ann",
    );
}

#[test]
fn the_colleague_may_end_it_too() {
    tale("ann consults ben\nben accepts\nconnected 2\nben ends the consult\n> 2: Consulted");
    tale("ann consults ben\nben accepts\nconnected 2\nben ends\n> 2: Consulted\n> ben: ready");
    tale("ann consults ben\nben accepts\nben ends the consult\n> 2: NotTaken\n> ann: talking 1");
    tale("ann consults ben\nben accepts\ncaller 2 hangs up\n> 2: NotTaken\n> ben: ready");
    tale("ann consults ben\nann ends the consult\n> 2: TakenBack\n> ben: ready");
    tale("ann consults ben\nben accepts\nconnected 2\nben pauses\nben ends\n> ben: break");
}

#[test]
fn a_question_by_name_is_asked_of_nobody_else() {
    tale(
        "cat is ready
         ann consults ben
         ben declines
         > 2: NotTaken
         > ann: talking 1
         > cat: ready
         ben pauses
         refused OPERATOR_AWAY: ann consults ben
         refused OPERATOR_AWAY: ann consults dan
         refused UNKNOWN_OPERATOR: ann consults zoe
         refused TARGET_IS_SELF: ann consults ann
         ann consults cat
         cat pauses
         > 3: NotTaken",
    );
}

#[test]
fn a_busy_colleague_is_waited_for_a_while() {
    let mut story = tale(
        "call 4
         ben accepts
         connected 2
         cat is ready
         ann consults ben
         > 3: waiting
         > kept 3: ben
         ben ends
         59s pass
         > 3: waiting
         ben wraps up
         > ben: ringing 3
         1s pass
         > 3: NotTaken
         > ben: ready
         ann consults ben
         14s pass
         > ben: ringing 4
         1s pass
         > 4: NotTaken
         > ben: missed
         > ann: talking 1",
    );
    story.play(
        "ben is ready
         call 4
         cat accepts
         connected 5
         ann consults cat
         > 6: waiting
         cat pauses
         > 6: NotTaken",
    );
}

#[test]
fn whoever_is_free_in_a_queue_can_be_asked() {
    tale(
        "refused UNKNOWN_QUEUE: ann asks dentistry
         ann asks counselling
         > 2: waiting
         col is ready
         > col: ringing 2
         col declines
         > 2: waiting
         ben pauses
         60s pass
         > 2: NotTaken
         ben is ready
         ann asks medical
         > ben: ringing 3
         ben accepts
         connected 3
         > case 1: ann, 0 owed",
    );
}

#[test]
fn all_three_hear_one_another() {
    let mut story = tale(
        "ann consults ben
         ben accepts
         connected 2
         ann holds
         ann joins
         > 1: talking to ann
         ann joins
         refused NOT_CONSULTING: ben joins",
    );
    let consult = story.centre.call(CallId(2)).unwrap();
    let is_joined = matches!(consult.kind, crate::domain::CallKind::Consult { joined: true, .. });
    assert!(is_joined);
    story.play(
        "caller 1 hangs up
         > ann: notes 1, asks 2
         > 2: talking to ben
         refused NOT_TALKING: ann joins
         refused NOT_TALKING: ann leaves the caller
         ann wraps up
         > ann: ready, asks 2
         call 4
         > 3: waiting
         ann ends the consult
         > ben: ready
         > ann: ringing 3",
    );
}

#[test]
fn a_case_with_a_consult_does_not_close() {
    tale(
        "ann ends
         ann consults ben
         refused CASE_HAS_CALL: ann wraps up advised
         ann ends the consult
         ann wraps up advised
         refused CASE_CLOSED: ann consults ben about 1",
    );
}

#[test]
fn a_case_of_ones_own_can_be_asked_about_at_any_time() {
    tale(
        "ann ends
         ann wraps up
         refused NOT_TALKING: ann consults ben
         refused CASE_ELSEWHERE: ben consults ann about 1
         ann consults ben about 1
         > ann: ready, asks 2
         call 4
         > 3: waiting
         ben accepts
         connected 2
         refused NOT_TALKING: ann leaves the caller
         ben ends
         > ann: ringing 3
         refused OPERATOR_BUSY: ann consults ben about 1
         ann declines
         > ben: ringing 3
         ann pauses
         refused OPERATOR_AWAY: ann consults cat about 1
         refused UNKNOWN_CASE: ann consults ben about 9
         ann consults ben about 1
         > ann: break, asks 4",
    );
}

#[test]
fn who_writes_the_notes_may_ask_about_them() {
    tale(
        "caller 1 hangs up
         call 4 from mum
         ann pauses
         > ben: ringing 2
         ben accepts
         connected 2
         ben ends
         cat is ready
         ann wraps up
         ben consults cat
         > cat: ringing 3
         > case 1: ann, 0 owed",
    );
}

#[test]
fn a_question_is_about_the_caller_on_the_line() {
    tale(
        "ann ends
         ann wraps up
         call 4
         ann accepts
         connected 2
         refused OPERATOR_BUSY: ann consults ben about 1
         ann consults ben about 2
         > ben: ringing 3",
    );
    let mut ringing = story("ann is ready\ncall 4\nann accepts\nben is ready");
    ringing.play("refused NOT_CONNECTED_YET: ann consults ben");
}

#[test]
fn the_colleague_takes_the_caller_and_not_the_case() {
    tale(
        "promise 1 90s
         ann consults ben
         ben accepts
         connected 2
         ben pauses
         ann holds
         ann leaves the caller
         > 1: talking to ben
         > 2: Consulted
         > ann: notes 1
         > case 1: ann, 1 owed
         ann wraps up
         ben ends
         > ben: notes 1
         refused CASE_ELSEWHERE: ben as owner closes 1
         ben wraps up
         > ben: break",
    );
}

#[test]
fn the_case_goes_with_the_caller_if_the_colleague_says_so() {
    tale(
        "promise 1 90s
         ann consults ben
         ben accepts
         connected 2
         ann leaves the case
         > case 1: ann, 1 owed, for ben?
         ben takes over 1
         > case 1: ben, 1 owed
         ann wraps up
         ben consults ann
         ann accepts
         connected 3
         ben leaves the case
         ann refuses 1
         > case 1: ben, 1 owed",
    );
}

#[test]
fn only_the_owner_gives_a_case_away() {
    tale(
        "reassign 1 to cat
         ann consults ben
         ben accepts
         connected 2
         refused CASE_ELSEWHERE: ann leaves the case
         ann leaves the caller
         > case 1: cat, 0 owed",
    );
}

#[test]
fn a_consult_ends_when_the_asker_goes() {
    let mut story = tale(
        "ann ends
         ann wraps up
         ann consults ben about 1
         ben accepts
         connected 2
         ann loses first
         > 2: talking to ben
         300s pass
         > ann: signed out
         > 2: Consulted
         > ben: ready
         ann is ready
         ann consults ben about 1
         ann loses first
         > 3: TakenBack
         ann regains first
         ann consults ben about 1
         ann goes home
         > 4: TakenBack
         > ben: ready",
    );
    story.play("ann is ready\nann consults ben about 1\nreassign 1 to ben\nann is removed");
    story.play("> 5: TakenBack");
}

#[test]
fn a_consult_that_cannot_be_connected_is_asked_again() {
    tale("ann consults ben\nben accepts\nfailed 2\n> ben: ringing 2\nben accepts\nconnected 2");
    tale("ann consults ben\nben accepts\n10s pass\n> ben: ringing 2\n15s pass\n> 2: NotTaken");
}

#[test]
fn an_immediate_question_rings_several() {
    let mut story = story("ann is ready\ncall 1\nann accepts\nconnected 1");
    story.play("ben is ready\ncat is ready\ndan is ready\nann asks medical");
    story.play("> 2: ringing ben cat dan\ncat accepts\n> ben: ready");
}

#[test]
fn a_caller_is_passed_on_to_a_queue_with_the_old_place() {
    tale(
        "ben pauses
         5s pass
         call 4
         refused UNKNOWN_QUEUE: ann passes on to dentistry
         ann passes on to medical
         > waiting: 1 2
         > ann: notes 1
         refused NOT_TALKING: ann passes on to medical
         ann wraps up
         > ann: ringing 2
         ben is ready
         > ben: ringing 1
         ben declines
         > 1: waiting
         60s pass
         ann is ready
         > ann: ringing 1
         > case 1: ann, 0 owed",
    );
    tale(
        "col is ready
         ann passes on to counselling
         > 1: ringing col
         shut medical
         col accepts
         connected 1
         refused QUEUE_CLOSED: col passes on to medical
         col ends
         > case 1: ann, 0 owed",
    );
}

#[test]
fn a_caller_is_passed_on_by_name() {
    tale(
        "cat is ready
         col is ready
         refused OPERATOR_AWAY: ann passes to dan
         refused TARGET_IS_SELF: ann passes to ann
         ann passes to col
         > 1: ringing col
         > ann: notes 1
         > case 1: ann, 0 owed
         col declines
         > 1: ringing ben
         ben accepts
         connected 1
         > case 1: ann, 0 owed
         ben passes to col
         > 1: ringing col
         col pauses
         > 1: ringing cat",
    );
}

#[test]
fn a_caller_is_kept_for_a_busy_colleague_for_a_while() {
    tale(
        "call 4
         ben accepts
         connected 2
         cat is ready
         ann passes to ben
         > 1: waiting
         > kept 1: ben
         29s pass
         > kept 1: ben
         1s pass
         > 1: ringing cat",
    );
    tale(
        "call 4
         ben accepts
         connected 2
         cat is ready
         ann passes to ben
         > 1: waiting
         retriage 1 1
         > kept 1: nobody
         > 1: ringing cat",
    );
}

#[test]
fn a_consult_makes_no_owner_and_leaves_no_notes() {
    let mut story = tale("ann consults ben\nben accepts\nconnected 2");
    let (events, _) = story.act(&Command::EndConsult("ben".parse().unwrap())).unwrap();
    let ended =
        Event::CallEnded { call: CallId(2), reason: EndReason::Consulted, wrap_up_until: None };
    assert_eq!(events[0], ended);
}

#[test]
fn a_case_is_seen_by_those_who_have_to_do_with_it() {
    let mut story = tale("cat is ready\npromise 1 90s");
    let check = |story: &Story, who: &str| {
        let sees = |person: &&str| story.centre.may_see(&person.parse().unwrap(), CaseId(1));
        let people = ["ann", "ben", "cat", "dan"].into_iter().filter(sees);
        assert_eq!(people.collect::<Vec<_>>().join(" "), who);
    };
    check(&story, "ann");
    story.play("ann consults ben");
    check(&story, "ann");
    story.play("ben accepts");
    check(&story, "ann ben");
    story.play("connected 2\nann leaves the caller\nreassign 1 to dan");
    check(&story, "ann ben dan");
    story.play("ann wraps up");
    check(&story, "ben dan");
    story.play("ben ends\nben wraps up");
    check(&story, "dan");
    let propose = Command::ProposeHandOver(CaseId(1), "cat".parse().unwrap());
    story.act(&propose).unwrap();
    check(&story, "cat dan");
    let code: Code = super::story::code("busy");
    let cat = Actor::Operator("cat".parse().unwrap());
    story.act_as(&cat, &Command::DeclineHandOver(CaseId(1), "cat".parse().unwrap(), code)).unwrap();
    check(&story, "dan");
}
