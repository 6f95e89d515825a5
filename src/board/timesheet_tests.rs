use proptest::prelude::*;

use super::*;
use crate::domain::{Pause, SessionId, SignOutReason};

fn second(s: i64) -> Timestamp {
    Timestamp::from_millis(s * 1000)
}

fn at(text: &str) -> Timestamp {
    text.parse::<jiff::Timestamp>().unwrap().into()
}

fn op(name: &str) -> OperatorId {
    name.parse().unwrap()
}

fn signed_in(name: &str, on_duty: bool) -> Event {
    Event::SignedIn {
        operator: op(name),
        session: SessionId(uuid::Uuid::nil()),
        home: "node".parse().unwrap(),
        on_duty,
        duty_changes_at: Timestamp::MAX,
    }
}

fn duty(name: &str, on_duty: bool) -> Event {
    Event::DutyChanged { operator: op(name), on_duty, duty_changes_at: Timestamp::MAX }
}

/// The work of a story up to a second.
fn work(story: &[(i64, Event)], until: i64) -> Work {
    let mut sheet = Timesheet::default();
    let mut work = Work::default();
    for (at, event) in story {
        sheet.read(second(*at), event).iter().for_each(|stretch| work.merge(&stretch.work()));
    }
    sheet.advance(second(until)).iter().for_each(|stretch| work.merge(&stretch.work()));
    work
}

fn seconds(s: u64) -> Duration {
    Duration::from_secs(s)
}

#[test]
fn time_is_told_apart_by_what_it_went_into() {
    let story = [
        (0, signed_in("op-1", true)),
        (10, Event::BecameReady(op("op-1"))),
        (10, signed_in("op-2", true)),
        (40, Event::BecameNotReady(op("op-1"), Pause::Meal)),
        (
            100,
            Event::SignedOut { operator: op("op-1"), reason: SignOutReason::Asked, because: None },
        ),
    ];
    let work = work(&story, 200);
    assert_eq!(work.ready, seconds(30));
    assert_eq!(work.not_ready, seconds(10 + 60 + 190));
    assert_eq!(work.staffed(), seconds(290));
    assert_eq!(work.staff_in(seconds(200)), 1.45);
    assert_eq!(work.occupancy(), Some(0.0));
}

#[test]
fn only_who_is_on_duty_and_heard_counts() {
    let story = [
        (0, signed_in("op-1", false)),
        (10, Event::BecameReady(op("op-1"))),
        (20, duty("op-1", true)),
        (50, Event::ConsoleLost(op("op-1"))),
        (
            70,
            Event::ConsoleRegained {
                operator: op("op-1"),
                session: SessionId(uuid::Uuid::nil()),
                home: "other".parse().unwrap(),
            },
        ),
        (75, duty("op-1", false)),
    ];
    let work = work(&story, 100);
    assert_eq!((work.ready, work.staffed()), (seconds(35), seconds(35)));
}

#[test]
fn without_operators_occupancy_is_unknown() {
    assert_eq!(Work::default().occupancy(), None);
    let away = Work { not_ready: seconds(9), ..Work::default() };
    assert_eq!(away.occupancy(), None);
    let busy = Work { on_call: seconds(2), wrap_up: seconds(1), ringing: seconds(1), ..away };
    assert_eq!(busy.occupancy(), Some(0.75));
}

fn crew() -> Crew {
    Crew { ready: 3, ringing: 1, on_call: 2, wrap_up: 5, not_ready: 1 }
}

#[test]
fn a_day_is_split_at_the_half_hours_of_its_clock() {
    for (zone, from, to, halves) in [
        ("Europe/Berlin", "2026-03-28T23:00:00Z", "2026-03-29T22:00:00Z", 46),
        ("Europe/Berlin", "2026-10-24T22:00:00Z", "2026-10-25T23:00:00Z", 50),
        ("America/New_York", "2026-03-08T05:00:00Z", "2026-03-09T04:00:00Z", 46),
        ("America/New_York", "2026-11-01T04:00:00Z", "2026-11-02T05:00:00Z", 50),
        ("Asia/Shanghai", "2026-03-28T16:00:00Z", "2026-03-29T16:00:00Z", 48),
        ("Australia/Lord_Howe", "2026-04-04T13:00:00Z", "2026-04-05T13:30:00Z", 49),
        ("Australia/Lord_Howe", "2026-10-03T13:30:00Z", "2026-10-04T13:00:00Z", 47),
    ] {
        let zone = TimeZone::get(zone).unwrap();
        let day = Stretch { from: at(from), to: at(to), crew: crew() };
        let parts: Vec<_> = day.by_half_hour(&zone).collect();
        assert_eq!(parts.len(), halves, "{from}");
        for (half, part) in &parts {
            assert_eq!(part.from, half.starts());
            assert_eq!(part.work().staffed(), seconds(12 * 1800), "{from} {half:?}");
        }
        let ends: Vec<_> = parts.iter().map(|(_, part)| part.to).collect();
        let begins: Vec<_> = parts.iter().map(|(half, _)| half.starts()).collect();
        assert_eq!((begins[0], ends[halves - 1]), (at(from), at(to)));
        assert_eq!(begins[1..], ends[..halves - 1]);
    }
}

proptest! {
    #[test]
    fn splitting_changes_no_sum(
        from in 0..4_000_000_000_i64,
        length in 0..100_000_000_i64,
        zone in prop::sample::select(vec!["Europe/Berlin", "Australia/Lord_Howe", "Asia/Kathmandu"]),
    ) {
        let zone = TimeZone::get(zone).unwrap();
        let from = Timestamp::from_millis(from * 450);
        let to = from + Duration::from_millis(length.unsigned_abs());
        let whole = Stretch { from, to, crew: crew() };
        let mut halves = Work::default();
        whole.by_half_hour(&zone).for_each(|(_, part)| halves.merge(&part.work()));
        prop_assert_eq!(halves, whole.work());
        let Some(start) = whole.within(from, from + seconds(100)) else { return Ok(()) };
        let mut by_second = Work::default();
        for (second, part) in start.by_second() {
            prop_assert_eq!(part.from.as_millis().div_euclid(1000), second);
            prop_assert!(part.to.since(part.from) <= seconds(1));
            by_second.merge(&part.work());
        }
        prop_assert_eq!(by_second, start.work());
        halves.subtract(&start.work());
        let rest = whole.within(start.to, to).map_or(Work::default(), |rest| rest.work());
        prop_assert_eq!(halves, rest);
    }
}
