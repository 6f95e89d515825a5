//! Who answers for a case, from the first accept to its closing.

use proptest::prelude::*;

use super::story::{Story, operator, shift, span, story};
use crate::centre::Centre;
use crate::domain::{Actor, CallId, CaseId, CaseState, Command, Event, OwnerReason, Reply};

const OWNED: &str = "ann is ready
    call 4 from mum
    ann accepts
    connected 1
    ann ends
    ann wraps up
    ben is ready";

fn tale(rest: &str) -> Story {
    let mut story = story(OWNED);
    story.play(rest);
    story
}

#[test]
fn the_owner_changes_when_the_other_one_accepts() {
    tale(
        "refused NO_HAND_OVER: ben takes over 1
         promise 1 90s
         refused CASE_ELSEWHERE: ben hands 1 to cat
         refused ALREADY_OWNER: ann hands 1 to ann
         refused UNKNOWN_OPERATOR: ann hands 1 to zoe
         ann hands 1 to ben
         ann hands 1 to ben
         > case 1: ann, 1 owed, for ben?
         refused NO_HAND_OVER: cat takes over 1
         ben refuses 1
         > case 1: ann, 1 owed
         refused NO_HAND_OVER: ben takes over 1
         refused NO_HAND_OVER: ann takes back 1
         ann hands 1 to ben
         refused CASE_ELSEWHERE: ben takes back 1
         ann takes back 1
         refused NO_HAND_OVER: ben takes over 1
         ann hands 1 to ben
         ann hands 1 to cat
         refused NO_HAND_OVER: ben takes over 1
         cat takes over 1
         > case 1: cat, 1 owed
         refused NO_HAND_OVER: cat takes over 1
         refused UNKNOWN_CASE: cat hands 9 to ann",
    );
}

#[test]
fn an_unanswered_hand_over_ends_with_the_case() {
    let mut story = tale("ann hands 1 to ben\nclose 1 advised\nrefused CASE_CLOSED: ben refuses 1");
    assert!(story.centre.case(CaseId(1)).unwrap().hand_over.is_none());
    story.play("refused CASE_CLOSED: ben takes over 1\nrefused CASE_CLOSED: reassign 1 to ben");
}

#[test]
fn nobody_is_given_a_case_before_its_first_accept() {
    story(
        "call 4\nrefused CASE_UNOWNED: reassign 1 to ben\nrefused CASE_ELSEWHERE: ann hands 1 to ben",
    );
}

#[test]
fn a_supervisor_decides_with_a_reason() {
    let mut story = tale(
        "ann hands 1 to cat
         reassign 1 to ben
         > case 1: ben, 0 owed
         refused NO_HAND_OVER: cat takes over 1
         refused ALREADY_OWNER: reassign 1 to ben
         refused UNKNOWN_OPERATOR: reassign 1 to zoe",
    );
    let (case, to) = (CaseId(1), "ann".parse().unwrap());
    let reassign = Command::Reassign { case, to, reason: super::story::code("sick") };
    let ben = Actor::Operator("ben".parse().unwrap());
    assert_eq!(story.act_as(&ben, &reassign).unwrap_err().name(), "NOT_ALLOWED");
    let Command::Reassign { to: owner, reason, .. } = reassign.clone() else { unreachable!() };
    let set = Event::OwnerSet { case, owner, reason: OwnerReason::Reassigned(reason) };
    assert_eq!(story.act(&reassign).unwrap().0, [set]);
}

#[test]
fn who_leaves_for_good_hands_everything_over() {
    let mut story = tale(
        "ben pauses
         call 4
         ann accepts
         connected 2
         ann ends
         refused OPERATOR_BUSY: ann is removed
         ann wraps up
         ann hands 1 to cat
         refused OWNS_CASES: ann is removed",
    );
    let (from, to) = ("ann".parse().unwrap(), "ben".parse().unwrap());
    let all = Command::ReassignAll { from, to, reason: super::story::code("leaves") };
    assert_eq!(story.act(&all).unwrap().1, Reply::Reassigned { cases: 2 });
    assert_eq!(story.act(&all).unwrap().1, Reply::Reassigned { cases: 0 });
    story.play(
        "> case 1: ben, 0 owed
         > case 2: ben, 0 owed
         ben hands 1 to ann
         ann is removed
         > case 1: ben, 0 owed
         > ann: signed out
         refused UNKNOWN_OPERATOR: reassign all of ben to ann
         refused UNKNOWN_OPERATOR: reassign all of ann to ben",
    );
}

/// An early shift in Berlin, from 06:00 to 14:00; it is noon. Zoe works round the clock.
fn early_shift() -> Story {
    let mut story = Story::begin("Europe/Berlin", "2026-06-01T12:00", ("06:00", "14:00"));
    story.act(&Command::PutOperator(operator("zoe"), None)).unwrap();
    let always = shift("always", "00:00", "00:00", ["zoe".parse().unwrap()].into());
    story.act(&Command::PutShift(always, None)).unwrap();
    story.play(OWNED);
    story
}

#[test]
fn what_falls_into_the_next_duty_stays() {
    let mut story = early_shift();
    story.play("promise 1 64799s\n> list ann: 1\nrefused HAND_OVER_FIRST: ann goes home");
    story.play("withdraw 1 1\n> list ann: nothing\npromise 1 64800s\n> list ann: nothing");
    story.play("promise 1 93599s\n> list ann: nothing\npromise 1 93600s\n> list ann: 1");
    story.play("withdraw 1 4\nann goes home\n> ann: signed out\n> case 1: ann, 2 owed");
}

#[test]
fn what_falls_into_the_rest_of_this_duty_is_handed_over() {
    let mut story = early_shift();
    story.play(
        "promise 1 3600s
         > list ann: 1
         refused HAND_OVER_FIRST: ann goes home
         ann hands 1 to ben
         refused HAND_OVER_FIRST: ann goes home
         ben takes over 1
         > list ann: nothing
         ann goes home
         > ann: signed out",
    );
}

#[test]
fn after_the_end_of_a_shift_the_next_one_counts() {
    let mut story = early_shift();
    story.play("promise 1 64800s");
    story.pass(span("2h"));
    story.play("> ann: ready, off duty\n> list ann: nothing");
}

#[test]
fn a_supervisor_signs_out_with_a_reason() {
    let mut story = early_shift();
    story.play("promise 1 3600s\nrefused HAND_OVER_FIRST: ann signs out");
    let ann = Actor::Operator("ann".parse().unwrap());
    let why = Some(super::story::code("sick"));
    let sign_out = Command::SignOut("ann".parse().unwrap(), why.clone());
    assert_eq!(story.act_as(&ann, &sign_out).unwrap_err().name(), "HAND_OVER_FIRST");
    let (events, _) = story.act(&sign_out).unwrap();
    assert!(matches!(&events[..], [Event::SignedOut { because, .. }] if *because == why));
    story.play("> case 1: ann, 1 owed\n3600s pass\n> case 1: ann, 1 owed");
}

#[test]
fn a_duty_without_end_is_the_next_one_too() {
    tale("promise 1 90000s\n> list ann: nothing\nann goes home");
    let mut story = tale("promise 1 60s\n61s pass\n> list ann: 1");
    story.play("refused HAND_OVER_FIRST: ann goes home\nann is signed out because late");
}

#[test]
fn who_is_no_longer_on_the_roster_hands_everything_owed_over() {
    let mut story = tale("promise 1 90s");
    story.act(&Command::RemoveShift("all".parse().unwrap())).unwrap();
    story.play("> list ann: 1");
}

#[test]
fn a_returning_caller_goes_to_the_owner() {
    tale(
        "call 4
         > 2: ringing ann
         ben pauses
         ann accepts
         connected 2
         ben is ready
         call 4 from mum
         > 3: waiting
         > kept 3: ann
         > case 1: ann, 0 owed
         > case 3: gone
         19s pass
         > 3: waiting
         1s pass
         > 3: ringing ben
         ben accepts
         > case 1: ann, 0 owed",
    );
}

#[test]
fn a_returning_caller_does_not_wait_for_who_will_not_come() {
    let check = |what: &str| {
        let mut story = tale("call 4\nann accepts\nconnected 2\ncall 4 from mum\n> kept 3: ann");
        story.play(what);
        story.play("> kept 3: nobody\n> 3: ringing ben");
    };
    check("ann pauses");
    check("ann loses first");
    let mut ended = tale("call 4\nann accepts\nconnected 2\ncall 4 from mum");
    ended.act(&Command::RemoveShift("all".parse().unwrap())).unwrap();
    ended.play("> kept 3: nobody\n> 3: waiting");
    tale("ann pauses\ncall 4 from mum\n> 2: ringing ben");
    tale("ann goes home\ncall 4 from mum\n> 2: ringing ben");
    tale("call 4\nann accepts\nconnected 2\ncall 1 from mum\n> 3: ringing ben");
    tale("call 4\nann accepts\nconnected 2\ncall 4 from mum to counselling\n> kept 3: nobody");
    tale(
        "call 4\nann accepts\nconnected 2\ncall 4 from mum\nretriage 3 4 to counselling\n> kept 3: nobody",
    );
}

#[test]
fn the_newest_open_case_is_the_one_called_about() {
    tale(
        "close 1 advised
         call 4 from mum
         > case 2: nobody, 0 owed
         call 4 from mum
         > case 3: nobody, 0 owed
         caller 3 hangs up
         ann accepts
         connected 2
         ann ends
         ann wraps up
         call 4 from mum
         > case 3: nobody, 0 owed",
    );
}

#[test]
fn an_owner_who_missed_the_call_is_waited_for_no_longer() {
    tale("call 4 from mum\n> 2: ringing ann\n15s pass\n> ann: missed\n> 2: ringing ben");
    tale("call 4 from mum\nann declines\n> 2: ringing ben");
}

const PEOPLE: [&str; 4] = ["ann", "ben", "cat", "col"];

/// A line of a story, of which most make sense at some time.
fn line(centre: &Centre, verb: u8, one: u8, other: u8) -> String {
    let person = PEOPLE[usize::from(one) % 4];
    let colleague = PEOPLE[usize::from(other) % 4];
    let last = centre.calls().last().map_or(1, |call| call.id.0);
    let call = last.saturating_sub(u64::from(other) % 3).max(1);
    let case = centre.call(CallId(call)).map_or(1, |call| call.case.0);
    let queue = ["medical", "counselling"][usize::from(other) % 2];
    match verb {
        0..6 => format!("{person} is ready"),
        6..11 => format!("call {} from {}", 1 + one % 5, ["mum", "dad"][usize::from(other) % 2]),
        11..21 => format!("{person} accepts"),
        21..31 => format!("connected {call}"),
        31..34 => format!("{person} ends"),
        34..36 => format!("{person} wraps up"),
        36 => format!("{person} wraps up advised"),
        37 => format!("caller {call} hangs up"),
        38 => format!("failed {call}"),
        39 => format!("{person} declines"),
        40 => format!("{person} pauses"),
        41 => format!("{person} holds"),
        42 => format!("{person} loses first"),
        43 => format!("{person} regains first"),
        44 => format!("{person} goes home"),
        45 => format!("{person} is signed out because late"),
        46 => format!("{person} is removed"),
        47..49 => format!("promise {case} {}s", u32::from(one) * 60),
        49 => format!("keep {case} {}", other % 4),
        50..53 => format!("{person} hands {case} to {colleague}"),
        53..55 => format!("{colleague} takes over {case}"),
        55 => format!("{colleague} refuses {case}"),
        56 => format!("{person} takes back {case}"),
        57 => format!("reassign {case} to {colleague}"),
        58 => format!("reassign all of {person} to {colleague}"),
        59..63 => format!("{person} consults {colleague}"),
        63 => format!("{person} consults {colleague} about {case}"),
        64 => format!("{person} asks {queue}"),
        65 => format!("{person} joins"),
        66 => format!("{person} ends the consult"),
        67..69 => format!("{person} leaves the caller"),
        69 => format!("{person} leaves the case"),
        70..72 => format!("{person} passes to {colleague}"),
        72 => format!("{person} passes on to {queue}"),
        73 => format!("retriage {call} {} to {queue}", 1 + one % 5),
        74 => format!("close {case} advised"),
        _ => format!("{}s pass", one % 64),
    }
}

/// From the first accept to closing a case has one owner, who changes only when somebody to whom it
/// was proposed accepts, or a supervisor says so.
fn owners_change_as_they_may(
    before: &Centre,
    after: &Centre,
    line: &str,
) -> Result<(), TestCaseError> {
    for case in after.cases() {
        let former = before.case(case.id);
        let Some(owner) = former.and_then(|case| case.owner.as_ref()) else { continue };
        let proposed = former.and_then(|case| case.hand_over.as_ref()).map(|proposed| &proposed.to);
        let is_asked = line.contains("takes over") && case.owner.as_ref() == proposed;
        let may_change = is_asked || line.starts_with("reassign");
        prop_assert!(case.owner.is_some(), "{line}: nobody answers for {:?}", case.id);
        let stays = case.owner.as_ref() == Some(owner);
        prop_assert!(stays || may_change, "{line}: {:?} was {owner}'s", case.id);
        let was_closed = former.is_some_and(|case| matches!(case.state, CaseState::Closed { .. }));
        prop_assert!(!was_closed || stays && !case.is_open(), "{line}: {:?} was closed", case.id);
    }
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(256))]

    #[test]
    fn a_case_has_one_owner_whatever_happens(
        lines in prop::collection::vec((0..80u8, any::<u8>(), any::<u8>()), 1..150),
    ) {
        let mut story = story("ann is ready\nben is ready\ncat is ready\ncol is ready");
        let mut told = Vec::new();
        for (verb, one, other) in lines {
            let line = line(&story.centre, verb, one, other);
            let before = story.centre.clone();
            told.push(line.clone());
            if story.tell(&line).is_err() {
                prop_assert_eq!(&story.centre, &before, "refused, and yet changed: {}", line);
            }
            owners_change_as_they_may(&before, &story.centre, &line)?;
            let found = crate::centre::invariants::violations(&story.centre);
            prop_assert!(found.is_empty(), "{found:#?}\n{}", told.join("\n"));
        }
    }
}
