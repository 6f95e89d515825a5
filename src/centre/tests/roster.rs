//! Settings, operators, shifts.

use std::sync::Arc;

use super::story::{Story, operator, settings, shift, story};
use crate::domain::{Command, KeyId, Operator, OperatorId, Refusal, Reply, Sealed, Settings};

fn ann() -> OperatorId {
    "ann".parse().unwrap()
}

fn put_shift(story: &mut Story, id: &str, from: &str, to: &str) -> Result<Reply, Refusal> {
    let command = Command::PutShift(shift(id, from, to, [ann()].into()), None);
    story.act(&command).map(|(_, reply)| reply)
}

#[test]
fn nobody_is_on_duty_twice() {
    let mut story = Story::begin("UTC", "2026-03-01T12:00", ("22:00", "06:00"));
    assert_eq!(put_shift(&mut story, "day", "06:00", "14:00"), Ok(Reply::Written { revision: 1 }));
    let overlap = Refusal::ShiftsOverlap { operator: ann(), shift: "all".parse().unwrap() };
    assert_eq!(put_shift(&mut story, "dawn", "05:00", "05:30"), Err(overlap));
    assert_eq!(put_shift(&mut story, "day", "07:00", "15:00"), Ok(Reply::Written { revision: 2 }));
}

#[test]
fn an_old_revision_is_refused() {
    let mut story = story("");
    let stale = Refusal::StaleRevision { current: 1 };
    let put = |revision| Command::PutOperator(operator("ann"), revision);
    assert_eq!(story.act(&put(Some(0))).unwrap_err(), stale);
    assert_eq!(story.act(&put(Some(1))).unwrap().1, Reply::Written { revision: 2 });
    assert_eq!(story.act(&put(None)).unwrap().1, Reply::Written { revision: 3 });
    let night = shift("all", "22:00", "06:00", [ann()].into());
    assert_eq!(story.act(&Command::PutShift(night, Some(0))).unwrap_err(), stale);
}

/// The name that is there when the command is decided, whatever its writer has seen.
#[test]
fn a_record_keeps_the_name_that_it_has() {
    let mut story = story("");
    let named = |last| {
        let key = KeyId(uuid::Uuid::from_u128(last));
        Operator { name: Some(Sealed { key, bytes: "".into() }), ..operator("ann") }
    };
    let name_now = |story: &Story| story.centre.operator(&ann()).unwrap().name.clone();
    let keep = |like, revision| Command::PutOperatorKeepName(like, revision);
    story.act(&Command::PutOperator(named(1), None)).unwrap();
    story.act(&Command::PutOperator(named(2), None)).unwrap();
    assert_eq!(story.act(&keep(named(1), Some(3))).unwrap().1, Reply::Written { revision: 4 });
    assert_eq!(name_now(&story), named(2).name);
    let stale = Refusal::StaleRevision { current: 4 };
    assert_eq!(story.act(&keep(operator("ann"), Some(3))).unwrap_err(), stale);
    story.act(&keep(operator("ann"), None)).unwrap();
    assert_eq!(name_now(&story), named(2).name);
    story.act(&Command::PutOperator(operator("ann"), None)).unwrap();
    story.act(&keep(named(1), None)).unwrap();
    assert_eq!(name_now(&story), None, "there was none to keep");
}

#[test]
fn records_name_only_what_there_is() {
    let mut story = story("");
    let unknown: OperatorId = "zoe".parse().unwrap();
    let put = Command::PutShift(shift("day", "06:00", "14:00", [unknown.clone()].into()), None);
    assert_eq!(story.act(&put).unwrap_err(), Refusal::UnknownOperator(unknown));
    let remove = Command::RemoveShift("day".parse().unwrap());
    assert_eq!(story.act(&remove).unwrap_err().name(), "UNKNOWN_SHIFT");
    let mut dentist = operator("ann");
    let profile = Arc::make_mut(&mut dentist.profile);
    profile.queues = ["dentistry".parse().unwrap()].into();
    assert_eq!(
        story.act(&Command::PutOperator(dentist, None)).unwrap_err().name(),
        "UNKNOWN_QUEUE"
    );
}

#[test]
fn a_shift_taken_off_the_roster_ends_at_once_but_for_the_call() {
    let mut story =
        story("ann is ready\nben is ready\ncall 4\nann accepts\ncall 4\n> 2: ringing ben");
    story.act(&Command::RemoveShift("all".parse().unwrap())).unwrap();
    story.play(
        "> 2: waiting
         > ben: ready, off duty
         > ann: talking 1, off duty
         connected 1
         ann ends
         ann wraps up
         > ann: ready, off duty",
    );
    assert_eq!(put_shift(&mut story, "all", "00:00", "00:00"), Ok(Reply::Written { revision: 1 }));
    story.play("> 2: ringing ann");
}

#[test]
fn a_licence_ends_with_its_last_day() {
    let mut story = story("ann is ready");
    let mut ann = operator("ann");
    ann.licence_until = Some("2026-03-01".parse().unwrap());
    story.act(&Command::PutOperator(ann, None)).unwrap();
    story.play(
        "43199s pass
         > ann: ready
         1s pass
         > ann: ready, off duty
         call 4
         > 1: waiting",
    );
}

#[test]
fn who_no_longer_fits_is_asked_no_more() {
    let mut story = story("ann is ready\ncol is ready\ncall 4");
    let col = operator("col");
    let ann = Operator { id: ann(), ..col };
    story.act(&Command::PutOperator(ann, None)).unwrap();
    story.play("> ann: ready\n> 1: waiting\nben is ready\n> 1: ringing ben");

    let mut changed = settings("UTC");
    changed.queues.get_mut(&"medical".parse().unwrap()).unwrap().licences =
        ["counsellor".parse().unwrap()].into();
    story.act(&Command::Configure(Arc::new(changed))).unwrap();
    story.play("> ben: ready\n> 1: ringing ann");
}

#[test]
fn wrong_settings_are_refused_and_equal_ones_change_nothing() {
    let mut story = story("call 4");
    let wrong = Settings { lines: 0, immediate_operators: 0, ..settings("UTC") };
    let refusal = story.act(&Command::Configure(Arc::new(wrong))).unwrap_err();
    assert!(matches!(refusal, Refusal::SettingsWrong(mistakes) if mistakes.len() == 2));
    let same = Command::Configure(Arc::new(settings("UTC")));
    assert_eq!(story.act(&same).unwrap(), (Vec::new(), Reply::Done));
}

#[test]
fn a_centre_without_settings_does_nothing_else() {
    let mut story = story("");
    story.centre = crate::centre::Centre::new("new".parse().unwrap());
    let tick = Command::Tick { outage_until: None };
    assert_eq!(story.act(&tick).unwrap_err(), Refusal::CentreNotConfigured);
    assert_eq!(story.centre.due(), None);
}

#[test]
fn a_closed_queue_says_when_it_opens_if_it_ever_does() {
    let mut story = story("");
    let mut changed = settings("UTC");
    let medical = changed.queues.get_mut(&"medical".parse().unwrap()).unwrap();
    medical.hours = vec![shift("x", "14:00", "15:00", [].into()).window];
    story.act(&Command::Configure(Arc::new(changed.clone()))).unwrap();
    let asked = |story: &mut Story| match story.act(&super::story::open("4")).unwrap_err() {
        Refusal::QueueClosed { reopens_at, .. } => reopens_at.map(|at| at.to_string()),
        other => panic!("{other}"),
    };
    assert_eq!(asked(&mut story).unwrap(), "2026-03-01T14:00:00.000Z");

    let medical = changed.queues.get_mut(&"medical".parse().unwrap()).unwrap();
    medical.hours[0].last_day = Some("2026-02-28".parse().unwrap());
    story.act(&Command::Configure(Arc::new(changed))).unwrap();
    assert_eq!(asked(&mut story), None);
}
