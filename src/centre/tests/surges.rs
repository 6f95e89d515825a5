//! Surges: who comes, how notes and rings follow, and how it ends.

use std::time::Duration;

use super::story::{ALWAYS, Story, code, session, settings, shift, span, story};
use crate::domain::{
    Command, Event, OperatorId, Refusal, Reply, Settings, Status, SurgeTerms, Timestamp,
};

const MINUTE: Duration = Duration::from_secs(60);

/// Everybody but ann is on standby only.
fn on_standby() -> Story {
    let mut story = Story::begin("UTC", "2026-03-01T12:00", ALWAYS);
    let mut all = story.centre.shift(&"all".parse().unwrap()).unwrap().clone();
    let mut reserve = shift("reserve", "00:00", "00:00", all.operators.clone());
    let ann: OperatorId = "ann".parse().unwrap();
    reserve.operators.remove(&ann);
    reserve.standby = true;
    all.operators = [ann].into();
    story.act(&Command::PutShift(all, None)).unwrap();
    story.act(&Command::PutShift(reserve, None)).unwrap();
    story
}

fn wrap_up_until(story: &Story, person: &str) -> Timestamp {
    match story.centre.desk(&person.parse().unwrap()).unwrap().status {
        Status::WrapUp { until, .. } => until,
        ref other => panic!("{other:?}"),
    }
}

#[test]
fn who_is_on_standby_comes_and_goes_with_the_surge() {
    let mut story = on_standby();
    story.play(
        "ben is ready
         call 4
         > 1: waiting
         > ben: ready, off duty
         surge for 30m because of heat-wave
         > ben: ringing 1
         ben accepts
         connected 1
         call 4
         cat is ready
         > 2: ringing cat
         surge ends because of over
         > cat: ready, off duty
         > 2: waiting
         > ben: talking 1, off duty
         ben ends
         ben wraps up
         > ben: ready, off duty
         > 2: waiting",
    );
}

#[test]
fn a_surge_ends_by_itself() {
    let mut story = on_standby();
    story.play(
        "surge for 10m because of heat-wave
         ben is ready
         > ben: ready
         9m pass
         surge for 10m because of still-hot
         9m pass
         > ben: ready
         2m pass
         > ben: ready, off duty
         call 4
         > 1: waiting",
    );
    assert_eq!(story.centre.surge(), None);
    let ended: Vec<_> =
        story.told.iter().filter(|(_, event)| matches!(event, Event::SurgeEnded { .. })).collect();
    assert!(matches!(ended[..], [(_, Event::SurgeEnded { reason: None })]), "{ended:?}");
}

#[test]
fn rings_that_are_under_way_follow_at_both_ends() {
    // The first ring relaxes the language after 15 s, in a surge after 7.5 s.
    let cantonese = "ann is ready\ncall 4 needs lang:yue\n> 1: waiting\n8s pass\n> 1: waiting\n";
    let mut begun = story(cantonese);
    begun.play("surge for 1h because of heat-wave\n> 1: ringing ann");

    let mut ended = story("surge for 1h because of heat-wave");
    ended.play("ann is ready\ncall 4 needs lang:yue\n7s pass\n> 1: waiting");
    let mut early = ended.clone();
    early.play("1s pass\n> 1: ringing ann");
    ended.play("surge ends because of over\n7s pass\n> 1: waiting\n1s pass\n> 1: ringing ann");
}

#[test]
fn notes_have_less_time_and_those_being_written_follow() {
    let talk = "call 4\nann accepts\nconnected 1\n";
    let mut before = story(&format!("ann is ready\n{talk}ann ends\n10s pass"));
    let begun = before.now - Duration::from_secs(10);
    assert_eq!(wrap_up_until(&before, "ann"), begun + MINUTE);
    before.play("surge for 1h because of heat-wave");
    assert_eq!(wrap_up_until(&before, "ann"), begun + MINUTE / 2);
    let mut over = before.clone();
    over.play("surge ends because of over\n> ann: notes 1");
    assert_eq!(wrap_up_until(&over, "ann"), begun + MINUTE);
    before.play("20s pass\n> ann: ready");

    let mut within = story(&format!("surge for 1h because of heat-wave\nann is ready\n{talk}"));
    within.play("ann ends");
    assert_eq!(wrap_up_until(&within, "ann"), within.now + MINUTE / 2);
}

#[test]
fn surges_that_make_no_sense_are_refused() {
    let mut story = story("refused NO_SURGE: surge ends because of over");
    let asked = |story: &mut Story, until| {
        story.act(&Command::StartSurge { until, reason: code("x") }).map(|(_, reply)| reply)
    };
    let longest = SurgeTerms::default().longest;
    let (now, latest) = (story.now, story.now + longest);
    assert_eq!(asked(&mut story, now), Err(Refusal::SurgeLength { longest }));
    let later = latest + Duration::from_millis(1);
    assert_eq!(asked(&mut story, later), Err(Refusal::SurgeLength { longest }));
    assert_eq!(asked(&mut story, latest), Ok(Reply::Done));
    let by = crate::domain::Actor::Operator("ann".parse().unwrap());
    let ended = story.act_as(&by, &Command::EndSurge(code("tired")));
    assert_eq!(ended.unwrap_err(), Refusal::NotAllowed);
    for wrong in [0.0, -1.0, 1.5, f64::NAN] {
        let surge = SurgeTerms { wrap_up: wrong, ..SurgeTerms::default() };
        assert_eq!(Settings { surge, ..settings("UTC") }.mistakes().len(), 1, "{wrong}");
    }
}

/// Duty by standby ends with the surge or with the shift, whichever comes first, and goes on where
/// an ordinary shift follows.
#[test]
fn the_end_of_standby_is_foreseen() {
    let mut story = Story::begin("UTC", "2026-03-01T12:00", ("16:00", "20:00"));
    let ben: OperatorId = "ben".parse().unwrap();
    let mut reserve = shift("reserve", "11:00", "16:00", [ben.clone()].into());
    reserve.standby = true;
    story.act(&Command::PutShift(reserve, None)).unwrap();
    story.tell("ben signs in at first").unwrap();
    let mut check = |time: &str, on: bool, hours: u64| {
        story
            .act(&Command::StartSurge { until: story.now + span(time), reason: code("x") })
            .unwrap();
        let desk = story.centre.desk(&ben).unwrap();
        let expected = story.now + Duration::from_secs(hours * 3600);
        assert_eq!((desk.on_duty, desk.duty_changes_at), (on, expected), "{time}");
    };
    check("2h", true, 2);
    check("4h", true, 8);
    check("6h", true, 8);
    let standby = story.centre.standby(story.now);
    assert_eq!(standby, [(ben, story.now + Duration::from_secs(4 * 3600))]);
}

#[test]
fn who_pauses_goes_on_pausing() {
    let mut story = on_standby();
    let sign_in = Command::SignIn {
        operator: "ben".parse().unwrap(),
        session: session("first"),
        home: "node-1".parse().unwrap(),
    };
    story.act(&sign_in).unwrap();
    story.play("surge for 1h because of heat-wave\ncall 4\n> ben: signedin\n> 1: waiting");
}
