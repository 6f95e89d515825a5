//! Figures by half-hour of the centre's local clock.

use std::collections::BTreeMap;

use jiff::civil::Date;
use jiff::tz::TimeZone;

use super::{Contact, Deed, Deeds, Figures, HalfHour, Milestone, Stretch, Work};
use crate::domain::Timestamp;

/// What is known of one half-hour.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Interval {
    /// Of the contacts that *arrived* in it, so that a wait counts where too few operators met it,
    /// not where it was at last answered.
    pub figures: Figures,
    /// What was done in it.
    pub deeds: Deeds,
    /// What operators spent it on.
    pub work: Work,
}

impl Interval {
    /// Adds another half-hour to it.
    pub fn merge(&mut self, other: &Self) {
        self.figures.merge(&other.figures);
        self.deeds.merge(&other.deeds);
        self.work.merge(&other.work);
    }
}

/// Figures by half-hour of one centre's clock.
#[derive(Debug, Clone)]
pub struct Intervals {
    zone: TimeZone,
    halves: BTreeMap<HalfHour, Interval>,
}

impl Intervals {
    /// Nothing yet, for a centre in that time zone.
    pub fn new(zone: TimeZone) -> Self {
        Self { zone, halves: BTreeMap::new() }
    }

    /// Counts one finished contact that arrived at `arrived`.
    pub fn add(&mut self, arrived: Timestamp, contact: Contact) {
        self.holding(arrived).figures.add(contact);
    }

    /// Counts what has happened to a contact in the half-hour in which it arrived.
    pub fn note(&mut self, milestone: &Milestone) {
        self.holding(milestone.facts().opened).figures.note(milestone);
    }

    /// Counts what was done at a moment.
    pub fn did(&mut self, at: Timestamp, deed: Deed) {
        self.holding(at).deeds.add(deed);
    }

    /// Counts what operators spent their time on.
    pub fn worked(&mut self, stretch: Stretch) {
        let zone = self.zone.clone();
        for (half, part) in stretch.by_half_hour(&zone) {
            self.halves.entry(half).or_default().work.merge(&part.work());
        }
    }

    /// Forgets every half-hour that began before a moment.
    pub fn forget_before(&mut self, moment: Timestamp) {
        while self.halves.first_key_value().is_some_and(|(half, _)| half.starts() < moment) {
            self.halves.pop_first();
        }
    }

    /// The half-hours in which anything counted, in order.
    pub fn iter(&self) -> impl Iterator<Item = (HalfHour, &Interval)> {
        self.halves.iter().map(|(&half, interval)| (half, interval))
    }

    /// One half-hour; `None` where nothing counted.
    pub fn get(&self, half: HalfHour) -> Option<&Interval> {
        self.halves.get(&half)
    }

    /// All half-hours of a local day in order, with `None` where nothing counted.
    pub fn day(&self, date: Date) -> Vec<(HalfHour, Option<&Interval>)> {
        let halves = HalfHour::of_day(date, &self.zone);
        halves.into_iter().map(|half| (half, self.halves.get(&half))).collect()
    }

    /// All half-hours together.
    pub fn total(&self) -> Interval {
        let mut total = Interval::default();
        self.halves.values().for_each(|interval| total.merge(interval));
        total
    }

    fn holding(&mut self, at: Timestamp) -> &mut Interval {
        self.halves.entry(HalfHour::holding(at, &self.zone)).or_default()
    }
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use jiff::civil::{DateTime, date};

    use super::*;
    use crate::board::{Crew, Outcome};

    fn zone(name: &str) -> TimeZone {
        TimeZone::get(name).unwrap()
    }

    fn at(text: &str) -> Timestamp {
        text.parse::<jiff::Timestamp>().unwrap().into()
    }

    fn abandoned() -> Contact {
        Contact { waited: Duration::from_secs(9), outcome: Outcome::Abandoned }
    }

    #[test]
    fn autumn_has_half_past_two_twice() {
        let berlin = zone("Europe/Berlin");
        let mut intervals = Intervals::new(berlin.clone());
        for arrived in ["2026-10-25T00:40:00Z", "2026-10-25T01:40:00Z", "2026-10-25T01:59:59Z"] {
            intervals.add(at(arrived), abandoned());
        }
        let half_past_two: DateTime = "2026-10-25T02:30".parse().unwrap();
        let twice: Vec<_> = intervals
            .day(date(2026, 10, 25))
            .into_iter()
            .filter(|(half, _)| half.local(&berlin).datetime() == half_past_two)
            .map(|(half, figures)| {
                (half.local(&berlin).offset().seconds(), figures.map(|it| it.figures.abandoned()))
            })
            .collect();
        assert_eq!(twice, [(7200, Some(1)), (3600, Some(2))]);
        assert_eq!(intervals.total().figures.abandoned(), 3);
        assert_eq!(intervals.iter().count(), 2);
    }

    #[test]
    fn a_call_counts_where_it_arrived() {
        let shanghai = zone("Asia/Shanghai");
        let mut intervals = Intervals::new(shanghai.clone());
        intervals.add(at("2026-01-01T15:59:59.999Z"), abandoned());
        intervals.add(at("2026-01-01T16:00:00Z"), abandoned());
        let starts: Vec<_> = intervals
            .iter()
            .map(|(half, _)| half.local(&shanghai).datetime().to_string())
            .collect();
        assert_eq!(starts, ["2026-01-01T23:30:00", "2026-01-02T00:00:00"]);
        let empty = intervals.day(date(2026, 1, 3));
        assert!(empty.len() == 48 && empty.iter().all(|(_, figures)| figures.is_none()));
    }

    #[test]
    fn work_and_deeds_count_where_they_were_done() {
        let berlin = zone("Europe/Berlin");
        let mut intervals = Intervals::new(berlin);
        let crew = Crew { ready: 2, on_call: 1, ..Crew::default() };
        let (from, to) = (at("2026-10-25T00:45:00Z"), at("2026-10-25T01:45:00Z"));
        intervals.worked(Stretch { from, to, crew });
        intervals.did(at("2026-10-25T01:00:00Z"), Deed::Offered);
        let day = intervals.day(date(2026, 10, 25));
        let staffed = day.iter().filter_map(|(_, interval)| Some((*interval)?.work.staffed()));
        let staffed: Vec<_> = staffed.map(|span| span.as_secs()).collect();
        assert_eq!((day.len(), staffed), (50, vec![2700, 5400, 2700]));
        assert_eq!(intervals.total().work.occupancy(), Some(1.0 / 3.0));
        intervals.forget_before(at("2026-10-25T01:00:00Z"));
        assert_eq!(intervals.total().deeds.offers, 1);
        assert_eq!(intervals.iter().count(), 2);
    }
}
