//! Reports of simulated days: half-hours on days with a change of clocks, and the queue log, against
//! what happened to each contact.

use std::collections::BTreeMap;

use firstline::board::{
    Breakdown, Figures, Grouping, Ledger, Milestone, QueueLog, Scope, Threshold, Timesheet, Work,
};
use firstline::domain::{Event, Timestamp};
use firstline::sim::{Hotline, Scenario};
use jiff::civil::Date;

use super::floors::busy;

/// Everything that happens in a scenario, in order.
fn events(scenario: &Scenario, seed: u64) -> Vec<(Timestamp, Event)> {
    let mut hotline = Hotline::open(scenario, seed);
    let mut events = Vec::new();
    while let Some(happening) = hotline.step() {
        let steps = happening.outcome.into_iter().flat_map(|entry| entry.steps);
        events.extend(steps.flat_map(|step| {
            let at = step.at;
            step.events.into_iter().map(move |event| (at, event))
        }));
    }
    events
}

/// A day of a busy hotline has so many half-hours, and they come to the day, however told apart.
fn check_day(zone: &str, begins: &str, day: &str, halves: usize) {
    let events = events(&busy(zone, begins, 3), 7);
    let day: Date = day.parse().unwrap();
    let midnight = |date: Date| date.in_tz(zone).unwrap().timestamp().into();
    let (from, to): (Timestamp, Timestamp) = (midnight(day), midnight(day.tomorrow().unwrap()));
    let scope = || Scope::between(from, to, jiff::tz::TimeZone::get(zone).unwrap());
    let mut whole = Breakdown::new(scope());
    let mut grouped: Vec<Breakdown> = Grouping::ALL
        .map(|grouping| Breakdown::new(Scope { grouping: Some(grouping), ..scope() }))
        .into();
    let (mut ledger, mut sheet) = (Ledger::default(), Timesheet::default());
    let (mut figures, mut work, mut offers) = (Figures::default(), Work::default(), 0);
    for (at, event) in &events {
        whole.read(*at, event);
        grouped.iter_mut().for_each(|breakdown| breakdown.read(*at, event));
        let told = ledger.read(*at, event);
        let of_day = told.iter().filter(|told| (from..to).contains(&told.facts().opened));
        of_day.for_each(|told| figures.note(told));
        let stretch = sheet.read(*at, event).and_then(|stretch| stretch.within(from, to));
        stretch.iter().for_each(|stretch| work.merge(&stretch.work()));
        let is_offer = matches!(event, Event::OfferMade { .. });
        offers += u32::from(is_offer && (from..to).contains(at));
    }

    assert!(figures.answered() > 20 && figures.abandoned() > 0, "{zone}: {figures:?}");
    let rows: Vec<_> = whole.half_hours("").collect();
    assert_eq!(rows.len(), halves, "{zone} {day}");
    let sum = |breakdown: &Breakdown, keys: &[String]| {
        let mut sum = firstline::board::Interval::default();
        for (_, interval) in keys.iter().flat_map(|key| breakdown.half_hours(key)) {
            sum.merge(&interval);
        }
        sum
    };
    let total = sum(&whole, &[String::new()]);
    assert_eq!((&total.figures, total.work), (&figures, work), "{zone}");
    assert_eq!(total.deeds.offers, offers);
    for breakdown in &grouped {
        let keys: Vec<String> = breakdown.keys().map(str::to_owned).collect();
        let groups = sum(breakdown, &keys);
        assert_eq!(groups.deeds, total.deeds, "{keys:?}");
        assert_eq!(groups.figures, total.figures, "{keys:?}");
    }
}

#[test]
fn a_day_in_berlin_has_46_half_hours_when_the_clocks_go_forward() {
    check_day("Europe/Berlin", "2026-03-28T12:00", "2026-03-29", 46);
}

#[test]
fn a_day_in_berlin_has_50_half_hours_when_the_clocks_go_back() {
    check_day("Europe/Berlin", "2026-10-24T12:00", "2026-10-25", 50);
}

#[test]
fn days_in_new_york_have_46_and_50() {
    check_day("America/New_York", "2026-03-07T12:00", "2026-03-08", 46);
    check_day("America/New_York", "2026-10-31T12:00", "2026-11-01", 50);
}

#[test]
fn a_day_in_shanghai_has_48() {
    check_day("Asia/Shanghai", "2026-03-28T12:00", "2026-03-29", 48);
}

#[test]
fn days_on_lord_howe_island_have_47_and_49() {
    check_day("Australia/Lord_Howe", "2026-10-03T12:00", "2026-10-04", 47);
    check_day("Australia/Lord_Howe", "2026-04-04T12:00", "2026-04-05", 49);
}

/// What a report program makes of a queue log: it knows nothing but the lines.
#[derive(Default)]
struct Reader {
    answered: u64,
    abandoned: u64,
    answered_within: u64,
    abandoned_within: u64,
    in_queue: BTreeMap<String, String>,
    paused: BTreeMap<(String, String), bool>,
    talking: BTreeMap<String, String>,
}

impl Reader {
    fn read(&mut self, line: &str, threshold: u64) {
        let fields: Vec<&str> = line.split('|').collect();
        let [_, call, queue, agent, event, data @ ..] = &fields[..] else { panic!("{line}") };
        let call = (*call).to_owned();
        let number = |place: usize| data[place].parse::<u64>().unwrap();
        let desk = ((*agent).to_owned(), (*queue).to_owned());
        match *event {
            "ENTERQUEUE" => {
                assert!(number(2) >= 1 && data[1].is_empty(), "{line}");
                assert_eq!(self.in_queue.insert(call, (*queue).to_owned()), None, "{line}");
            }
            "CONNECT" => {
                assert_eq!(self.in_queue.remove(&call).as_deref(), Some(*queue), "{line}");
                self.answered += 1;
                self.answered_within += u64::from(number(0) <= threshold);
                self.talking.insert(call, (*agent).to_owned());
            }
            "ABANDON" => {
                assert_eq!(self.in_queue.remove(&call).as_deref(), Some(*queue), "{line}");
                assert!(number(0) >= 1 && number(1) >= number(0), "{line}");
                self.abandoned += 1;
                self.abandoned_within += u64::from(number(2) <= threshold);
            }
            "EXITWITHKEY" | "EXITWITHTIMEOUT" => {
                assert_eq!(self.in_queue.remove(&call).as_deref(), Some(*queue), "{line}");
            }
            "COMPLETEAGENT" | "COMPLETECALLER" | "BLINDTRANSFER" | "ATTENDEDTRANSFER" => {
                assert_eq!(self.talking.remove(&call).as_deref(), Some(*agent), "{line}");
            }
            "RINGNOANSWER" | "RINGCANCELED" => {
                assert!(self.in_queue.contains_key(&call) && number(0) < 1_000_000, "{line}");
            }
            "ADDMEMBER" => assert_eq!(self.paused.insert(desk, true), None, "{line}"),
            "REMOVEMEMBER" => _ = self.paused.remove(&desk).expect(line),
            "PAUSE" => assert_eq!(self.paused.insert(desk, true), Some(false), "{line}"),
            "UNPAUSE" => assert_eq!(self.paused.insert(desk, false), Some(true), "{line}"),
            _ => panic!("{line}"),
        }
    }
}

#[test]
fn a_queue_log_tells_of_each_contact_once() {
    let scenario = busy("Europe/Berlin", "2026-10-24T12:00", 3);
    let threshold = Threshold::seconds(20);
    for seed in 0..5 {
        let (mut ledger, mut figures) = (Ledger::default(), Figures::default());
        let (mut log, mut reader) = (QueueLog::default(), Reader::default());
        for (at, event) in events(&scenario, seed) {
            ledger.read(at, &event).iter().for_each(|told| match told {
                Milestone::Finished(_) => {}
                told => figures.note(told),
            });
            let lines = log.read(at, &event);
            lines.iter().for_each(|line| reader.read(&line.to_string(), 20));
        }
        assert!(figures.answered() > 50, "{figures:?}");
        let read = (reader.answered, reader.abandoned);
        assert_eq!(read, (figures.answered(), figures.abandoned()), "seed {seed}");
        let short = (reader.answered_within, reader.abandoned_within);
        let known = (figures.answered_within(threshold), figures.abandoned_within(threshold));
        assert_eq!(short, known, "seed {seed}");
    }
}
