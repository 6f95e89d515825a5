//! Half-hours of the centre's local clock, the grain in which call centres plan and report.

use std::collections::BTreeMap;

use jiff::Zoned;
use jiff::civil::Date;
use jiff::tz::TimeZone;

use super::{Contact, Figures};
use crate::domain::Timestamp;

/// One half-hour, known by the moment at which it starts.
///
/// It is a moment and not a local time because on the day the clocks go back two half-hours show
/// the same local time, and they are two: such a day has 50, the day they go forward 46.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct HalfHour {
    starts: Timestamp,
}

impl HalfHour {
    const MINUTES: i64 = 30;
    const MS: i64 = Self::MINUTES * 60 * 1000;

    /// The half-hour of the local clock that holds `at`.
    pub fn holding(at: Timestamp, zone: &TimeZone) -> Self {
        let offset = i64::from(zone.to_offset(at.to_jiff()).seconds()) * 1000;
        let into = at.as_millis().saturating_add(offset).rem_euclid(Self::MS);
        Self { starts: Timestamp::from_millis(at.as_millis().saturating_sub(into)) }
    }

    /// All half-hours of a day of the local clock, in order: 48, but 46 or 50 when the clocks
    /// change. None for a day beyond the calendar's range.
    pub fn of_day(date: Date, zone: &TimeZone) -> Vec<Self> {
        let midnight =
            |date: Date| date.to_zoned(zone.clone()).ok().map(|at| at.timestamp().into());
        let Some(begin) = midnight(date) else { return Vec::new() };
        let Some(end) = date.tomorrow().ok().and_then(midnight) else { return Vec::new() };
        let begin: Timestamp = begin;
        std::iter::successors(Some(Self::holding(begin, zone)), |half| Some(half.next(zone)))
            .take_while(|half| half.starts < end)
            .collect()
    }

    /// The half-hour after this one.
    #[must_use]
    pub fn next(self, zone: &TimeZone) -> Self {
        Self::holding(Timestamp::from_millis(self.starts.as_millis() + Self::MS), zone)
    }

    /// The moment at which it starts.
    pub fn starts(self) -> Timestamp {
        self.starts
    }

    /// The local time at which it starts, with the offset that tells the two apart when the
    /// clocks go back.
    pub fn local(self, zone: &TimeZone) -> Zoned {
        self.starts.to_jiff().to_zoned(zone.clone())
    }
}

/// Figures by half-hour of one centre's clock.
///
/// A contact belongs to the half-hour in which it *arrived*, so that its wait counts where too
/// few operators met it, not where it was at last answered.
#[derive(Debug, Clone)]
pub struct Intervals {
    zone: TimeZone,
    figures: BTreeMap<HalfHour, Figures>,
}

impl Intervals {
    /// No contacts yet, for a centre in that time zone.
    pub fn new(zone: TimeZone) -> Self {
        Self { zone, figures: BTreeMap::new() }
    }

    /// Counts one finished contact that arrived at `arrived`.
    pub fn add(&mut self, arrived: Timestamp, contact: Contact) {
        self.figures.entry(HalfHour::holding(arrived, &self.zone)).or_default().add(contact);
    }

    /// The half-hours in which anybody arrived, in order.
    pub fn iter(&self) -> impl Iterator<Item = (HalfHour, &Figures)> {
        self.figures.iter().map(|(&half, figures)| (half, figures))
    }

    /// All half-hours of a local day in order, with `None` where nobody arrived.
    pub fn day(&self, date: Date) -> Vec<(HalfHour, Option<&Figures>)> {
        let halves = HalfHour::of_day(date, &self.zone);
        halves.into_iter().map(|half| (half, self.figures.get(&half))).collect()
    }

    /// The figures of all half-hours together.
    pub fn total(&self) -> Figures {
        let mut total = Figures::default();
        self.figures.values().for_each(|figures| total.merge(figures));
        total
    }
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use jiff::civil::{DateTime, date};

    use super::*;
    use crate::board::Outcome;

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
    fn days_have_as_many_half_hours_as_the_clock_shows() {
        let cases = [
            ("Asia/Shanghai", date(2026, 3, 29), 48),
            ("Europe/Berlin", date(2026, 3, 28), 48),
            ("Europe/Berlin", date(2026, 3, 29), 46),
            ("Europe/Berlin", date(2026, 10, 25), 50),
            // Lord Howe Island moves its clock by half an hour.
            ("Australia/Lord_Howe", date(2026, 4, 5), 49),
            ("Australia/Lord_Howe", date(2026, 10, 4), 47),
            // Here the clocks go forward at midnight: the day begins at 01:00.
            ("Africa/Cairo", date(2026, 4, 24), 46),
            // The offset is not a whole number of hours.
            ("Asia/Kathmandu", date(2026, 3, 29), 48),
        ];
        for (name, date, count) in cases {
            let halves = HalfHour::of_day(date, &zone(name));
            assert_eq!(halves.len(), count, "{name} {date}");
            for half in halves {
                let local = half.local(&zone(name));
                assert_eq!(local.date(), date, "{local}");
                assert!(local.minute() % 30 == 0 && local.second() == 0, "{local}");
            }
        }
    }

    #[test]
    fn spring_has_no_half_past_two() {
        let berlin = zone("Europe/Berlin");
        let before = HalfHour::holding(at("2026-03-29T00:59:59.999Z"), &berlin);
        let after = HalfHour::holding(at("2026-03-29T01:00:00Z"), &berlin);
        let local = |half: HalfHour| half.local(&berlin).datetime().to_string();
        assert_eq!(local(before), "2026-03-29T01:30:00");
        assert_eq!(local(after), "2026-03-29T03:00:00");
        assert_eq!(before.next(&berlin), after);
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
                (half.local(&berlin).offset().seconds(), figures.map(Figures::abandoned))
            })
            .collect();
        assert_eq!(twice, [(7200, Some(1)), (3600, Some(2))]);
        assert_eq!(intervals.total().abandoned(), 3);
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
    fn the_ends_of_the_calendar_do_no_harm() {
        let berlin = zone("Europe/Berlin");
        for end in [Timestamp::MIN, Timestamp::MAX] {
            HalfHour::holding(end, &berlin).local(&berlin);
        }
        assert!(HalfHour::of_day(Date::MAX, &berlin).is_empty());
    }
}
