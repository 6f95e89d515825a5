//! Half-hours of the centre's local clock, the grain in which call centres plan and report.

use jiff::Zoned;
use jiff::civil::Date;
use jiff::tz::TimeZone;

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
        Self::holding(
            Timestamp::from_millis(self.starts.as_millis().saturating_add(Self::MS)),
            zone,
        )
    }

    /// The half-hour that holds `from`, and all after it that begin before `to`, in order.
    pub fn between(
        from: Timestamp,
        to: Timestamp,
        zone: &TimeZone,
    ) -> impl Iterator<Item = Self> + '_ {
        std::iter::successors(Some(Self::holding(from, zone)), |half| Some(half.next(zone)))
            .take_while(move |half| half.starts < to)
    }

    /// The moment at which it ends.
    pub fn ends(self, zone: &TimeZone) -> Timestamp {
        self.next(zone).starts
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

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    fn zone(name: &str) -> TimeZone {
        TimeZone::get(name).unwrap()
    }

    fn at(text: &str) -> Timestamp {
        text.parse::<jiff::Timestamp>().unwrap().into()
    }

    #[test]
    fn days_have_as_many_half_hours_as_the_clock_shows() {
        let cases = [
            ("Asia/Shanghai", date(2026, 3, 29), 48),
            ("Europe/Berlin", date(2026, 3, 28), 48),
            ("Europe/Berlin", date(2026, 3, 29), 46),
            ("Europe/Berlin", date(2026, 10, 25), 50),
            ("America/New_York", date(2026, 3, 8), 46),
            ("America/New_York", date(2026, 11, 1), 50),
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
    fn the_ends_of_the_calendar_do_no_harm() {
        let berlin = zone("Europe/Berlin");
        for end in [Timestamp::MIN, Timestamp::MAX] {
            HalfHour::holding(end, &berlin).local(&berlin);
        }
        assert!(HalfHour::of_day(Date::MAX, &berlin).is_empty());
    }
}
