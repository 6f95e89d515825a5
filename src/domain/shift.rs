//! When somebody is on duty, or something open: weekly windows in the centre's time zone.
//!
//! A window is a pair of civil times, not a duration: the night from 22:00 to 06:00 lasts seven
//! hours when the clocks go forward and nine when they go back.

use std::collections::BTreeSet;

use jiff::ToSpan;
use jiff::civil::{Date, Time, Weekday};
use jiff::tz::TimeZone;
use serde::{Deserialize, Serialize};

use super::{OperatorId, ShiftId, Timestamp};

/// How far ahead a change is looked for, in days. A rule that changes nothing within this time is
/// looked at again when it has passed.
const HORIZON_DAYS: i64 = 9;

/// How far ahead most changes are.
const NEAR_DAYS: i64 = 3;

const DAY_SECONDS: i32 = 24 * 3600;

/// A time zone, known by its IANA name.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Zone(TimeZone);

impl Zone {
    /// The zone of that IANA name, if there is one.
    pub fn named(name: &str) -> Option<Self> {
        TimeZone::get(name).ok().map(Self)
    }

    /// Its IANA name.
    pub fn name(&self) -> &str {
        self.0.iana_name().unwrap_or("UTC")
    }

    /// The calendar's view of it.
    pub fn tz(&self) -> &TimeZone {
        &self.0
    }

    /// The civil date there at that moment.
    pub fn date(&self, at: Timestamp) -> Date {
        self.0.to_datetime(at.to_jiff()).date()
    }

    /// The moment at which a civil day begins there.
    pub fn midnight(&self, day: Date) -> Timestamp {
        self.moment(day, Time::midnight())
    }

    /// The moment of a civil time. A time that the clocks skip counts as if they had not yet been
    /// put forward; of one that comes twice the first counts.
    fn moment(&self, day: Date, time: Time) -> Timestamp {
        let moment = self.0.to_ambiguous_timestamp(day.to_datetime(time)).compatible();
        moment.map_or(Timestamp::MAX, Timestamp::from)
    }
}

impl Serialize for Zone {
    fn serialize<S: serde::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.serialize_str(self.name())
    }
}

impl<'de> Deserialize<'de> for Zone {
    fn deserialize<D: serde::Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        let name = String::deserialize(from)?;
        Self::named(&name).ok_or_else(|| {
            let advice = "is no IANA time zone; write one such as \"Asia/Shanghai\"";
            serde::de::Error::custom(format!("{name:?} {advice}"))
        })
    }
}

/// A day of the week, as people write it in a roster.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
#[allow(missing_docs, reason = "the names say it")]
pub enum Day {
    Mon,
    Tue,
    Wed,
    Thu,
    Fri,
    Sat,
    Sun,
}

impl Day {
    /// The whole week.
    pub const ALL: [Self; 7] =
        [Self::Mon, Self::Tue, Self::Wed, Self::Thu, Self::Fri, Self::Sat, Self::Sun];

    fn of(weekday: Weekday) -> Self {
        Self::ALL[weekday.to_monday_zero_offset() as usize]
    }
}

/// A span of the day that recurs on some days of the week.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Window {
    /// The days on which it begins; empty for every day.
    #[serde(default)]
    pub days: BTreeSet<Day>,
    /// When it begins.
    pub from: Time,
    /// When it ends. At or before `from` means the next day; equal means the whole day round.
    pub to: Time,
    /// The first day on which it begins, if it has not always been so.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub first_day: Option<Date>,
    /// The last day on which it begins, if it will not always be so.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub last_day: Option<Date>,
}

/// A window in which nothing is left out: snapshots are written without the names of fields.
type WholeWindow = (BTreeSet<Day>, Time, Time, Option<Date>, Option<Date>);

impl From<Window> for WholeWindow {
    fn from(window: Window) -> Self {
        let Window { days, from, to, first_day, last_day } = window;
        (days, from, to, first_day, last_day)
    }
}

impl From<WholeWindow> for Window {
    fn from((days, from, to, first_day, last_day): WholeWindow) -> Self {
        Self { days, from, to, first_day, last_day }
    }
}

/// A window as it lies in a snapshot.
mod whole_window {
    use serde::{Deserialize, Deserializer, Serialize, Serializer};

    use super::{WholeWindow, Window};

    pub(super) fn serialize<S: Serializer>(window: &Window, to: S) -> Result<S::Ok, S::Error> {
        WholeWindow::from(window.clone()).serialize(to)
    }

    pub(super) fn deserialize<'de, D: Deserializer<'de>>(from: D) -> Result<Window, D::Error> {
        WholeWindow::deserialize(from).map(Window::from)
    }
}

/// Windows as they lie in a snapshot.
pub(super) mod whole_windows {
    use serde::{Deserialize, Deserializer, Serializer};

    use super::{WholeWindow, Window};

    pub(in crate::domain) fn serialize<S: Serializer>(
        windows: &[Window],
        to: S,
    ) -> Result<S::Ok, S::Error> {
        to.collect_seq(windows.iter().map(|window| WholeWindow::from(window.clone())))
    }

    pub(in crate::domain) fn deserialize<'de, D: Deserializer<'de>>(
        from: D,
    ) -> Result<Vec<Window>, D::Error> {
        let windows = Vec::<WholeWindow>::deserialize(from)?;
        Ok(windows.into_iter().map(Window::from).collect())
    }
}

impl Window {
    fn begins_on(&self, day: Date) -> bool {
        (self.days.is_empty() || self.days.contains(&Day::of(day.weekday())))
            && self.first_day.is_none_or(|first| first <= day)
            && self.last_day.is_none_or(|last| day <= last)
    }

    fn crosses_midnight(&self) -> bool {
        self.to <= self.from
    }

    /// The moments between which it is open if it begins on that day.
    fn on(&self, day: Date, zone: &Zone) -> Option<(Timestamp, Timestamp)> {
        if !self.begins_on(day) {
            return None;
        }
        let last = if self.crosses_midnight() { day.tomorrow().ok()? } else { day };
        Some((zone.moment(day, self.from), zone.moment(last, self.to)))
    }

    /// When it begins and ends by the clock on the wall, in seconds since its day began.
    fn seconds(&self) -> (i32, i32) {
        let second = |time: Time| {
            (i32::from(time.hour()) * 60 + i32::from(time.minute())) * 60 + i32::from(time.second())
        };
        let last = if self.crosses_midnight() { DAY_SECONDS } else { 0 };
        (second(self.from), second(self.to) + last)
    }

    /// Whether the two can be open at the same time on some day, by the clock on the wall. Neither
    /// lasts longer than a day: one can meet what begins the day before, that day or the day after.
    pub fn overlaps(&self, other: &Self) -> bool {
        let (from, to) = self.seconds();
        let (other_from, other_to) = other.seconds();
        (-1..=1).any(|ahead| {
            let midnight = ahead * DAY_SECONDS;
            let meets = from < other_to + midnight && other_from + midnight < to;
            meets && self.begins_before(other, i64::from(ahead))
        })
    }

    /// Whether there is a day on which this one begins, and the other so many days later. What can
    /// be at all is so within a week of the first or the last day that is possible.
    fn begins_before(&self, other: &Self, days: i64) -> bool {
        let back = |day: Date| day.checked_sub(days.days()).unwrap_or(day);
        let first = self.first_day.max(other.first_day.map(back));
        let lasts = [self.last_day, other.last_day.map(back)];
        let last = lasts.into_iter().flatten().min();
        let week_before = |last: Date| last.checked_sub(6.days()).unwrap_or(Date::MIN);
        let from = first.or(last.map(week_before)).unwrap_or(Date::ZERO);
        (0..7).filter_map(|day| from.checked_add(day.days()).ok()).any(|day| {
            let later = day.checked_add(days.days());
            self.begins_on(day) && later.is_ok_and(|later| other.begins_on(later))
        })
    }
}

/// Whether something is on, and until when that holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Duty {
    /// Whether it is on now.
    pub on: bool,
    /// When that changes, or when to look again.
    pub until: Timestamp,
}

/// Whether any of the windows is open at a moment. Windows that touch count as one.
pub fn duty<'a>(windows: impl IntoIterator<Item = &'a Window>, zone: &Zone, at: Timestamp) -> Duty {
    let windows: Vec<&Window> = windows.into_iter().collect();
    // Whatever begins later than the near days does so after their horizon.
    let (near, horizon) = duty_within(NEAR_DAYS, &windows, zone, at);
    if near.until < horizon { near } else { duty_within(HORIZON_DAYS, &windows, zone, at).0 }
}

/// The same, looking that many days ahead, and the moment up to which that goes.
fn duty_within(days: i64, windows: &[&Window], zone: &Zone, at: Timestamp) -> (Duty, Timestamp) {
    let today = zone.date(at);
    let day = |ahead: i64| today.checked_add(ahead.days()).unwrap_or(today);
    let mut spans: Vec<_> = windows
        .iter()
        .flat_map(|window| (-1..days).filter_map(move |ahead| window.on(day(ahead), zone)))
        .filter(|(from, to)| from < to && *to > at)
        .collect();
    spans.sort_unstable();

    // Beyond the last day of the calendar nothing changes any more.
    let horizon = Some(zone.midnight(day(days - 1))).filter(|horizon| *horizon > at);
    let horizon = horizon.unwrap_or(Timestamp::MAX);
    let mut until = at;
    for (from, to) in &spans {
        if *from > until {
            break;
        }
        until = until.max(*to);
    }
    let on = until > at;
    let begins = spans.first().map_or(horizon, |(from, _)| *from);
    (Duty { on, until: if on { until.min(horizon) } else { begins } }, horizon)
}

/// A rule of the roster.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Shift {
    /// Its id.
    pub id: ShiftId,
    /// When it is.
    #[serde(with = "whole_window")]
    pub window: Window,
    /// Who is on duty in it.
    pub operators: BTreeSet<OperatorId>,
    /// Whether it counts only while a surge is on.
    pub standby: bool,
    /// How often this record has been written; a writer may insist on the one it read.
    pub revision: u64,
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use std::time::Duration;

    fn window(from: &str, to: &str) -> Window {
        Window {
            days: BTreeSet::new(),
            from: from.parse().unwrap(),
            to: to.parse().unwrap(),
            first_day: None,
            last_day: None,
        }
    }

    /// The clocks of some go forward and back in the year that is tried, and one skips a whole day.
    const ZONES: &[&str] = &["Asia/Shanghai", "Europe/Berlin", "Pacific/Apia", "America/Sao_Paulo"];

    fn at(zone: &Zone, civil: &str) -> Timestamp {
        let civil: jiff::civil::DateTime = civil.parse().unwrap();
        zone.moment(civil.date(), civil.time())
    }

    fn check(windows: &[Window], zone: &str, now: &str, on: bool, until: &str) {
        let zone = Zone::named(zone).unwrap();
        let found = duty(windows, &zone, at(&zone, now));
        assert_eq!(found, Duty { on, until: at(&zone, until) }, "at {now}");
    }

    #[test]
    fn a_night_shift_crosses_midnight() {
        let night = [window("22:00", "06:00")];
        check(&night, "Asia/Shanghai", "2026-03-01T21:59", false, "2026-03-01T22:00");
        check(&night, "Asia/Shanghai", "2026-03-01T22:00", true, "2026-03-02T06:00");
        check(&night, "Asia/Shanghai", "2026-03-02T05:59", true, "2026-03-02T06:00");
        check(&night, "Asia/Shanghai", "2026-03-02T06:00", false, "2026-03-02T22:00");
    }

    #[test]
    fn a_night_is_7_8_or_9_hours_long() {
        let zone = Zone::named("Europe/Berlin").unwrap();
        for (evening, hours) in [("2026-03-28", 7), ("2026-06-01", 8), ("2026-10-24", 9)] {
            let start = at(&zone, &format!("{evening}T22:00"));
            let found = duty(&[window("22:00", "06:00")], &zone, start);
            assert_eq!(found.until.since(start), Duration::from_secs(hours * 3600), "{evening}");
        }
    }

    #[test]
    fn shifts_that_touch_are_one_duty() {
        let both = [window("06:00", "14:00"), window("14:00", "22:00")];
        check(&both, "Asia/Shanghai", "2026-03-01T07:00", true, "2026-03-01T22:00");
    }

    #[test]
    fn round_the_clock_and_never() {
        check(&[window("00:00", "00:00")], "UTC", "2026-03-01T07:00", true, "2026-03-09T00:00");
        check(&[], "UTC", "2026-03-01T07:00", false, "2026-03-09T00:00");
    }

    /// A year, and the days around the one that Samoa has never had.
    fn any_second() -> impl Strategy<Value = i64> {
        prop_oneof![1_293_000_000..1_330_000_000i64, 1_324_900_000..1_325_500_000i64]
    }

    /// Half hours, so that windows often touch, and last all day.
    fn any_time() -> impl Strategy<Value = Time> {
        (0..24i8, prop_oneof![Just(0i8), Just(30)])
            .prop_map(|(hour, minute)| Time::constant(hour, minute, 0, 0))
    }

    /// A window whose first and last day, if it has any, are near that day.
    fn any_window(today: Date) -> impl Strategy<Value = Window> {
        let days = proptest::collection::btree_set(proptest::sample::select(&Day::ALL[..]), 0..7);
        let near = move || {
            let ahead = (-3..9i64).prop_map(move |days| today.checked_add(days.days()).unwrap());
            proptest::option::weighted(0.2, ahead)
        };
        (days, any_time(), any_time(), near(), near()).prop_map(Window::from)
    }

    fn any_zone_moment_and_windows() -> impl Strategy<Value = (Zone, Timestamp, Vec<Window>)> {
        (proptest::sample::select(ZONES), any_second()).prop_flat_map(|(zone, second)| {
            let zone = Zone::named(zone).unwrap();
            let at = Timestamp::from_millis(second * 1000);
            let windows = proptest::collection::vec(any_window(zone.date(at)), 0..4);
            (Just(zone), Just(at), windows)
        })
    }

    proptest! {
        #[test]
        fn what_is_near_is_found_as_if_one_looked_far(
            (zone, at, windows) in any_zone_moment_and_windows(),
        ) {
            let all: Vec<&Window> = windows.iter().collect();
            prop_assert_eq!(duty(&windows, &zone, at), duty_within(HORIZON_DAYS, &all, &zone, at).0);
        }
    }

    #[test]
    fn beyond_the_calendar_nothing_changes() {
        let zone = Zone::named("Asia/Shanghai").unwrap();
        let night = [window("22:00", "06:00")];
        assert_eq!(duty(&night, &zone, Timestamp::MAX).until, Timestamp::MAX);
        assert!(duty(&night, &zone, Timestamp::MIN).until > Timestamp::MIN);
    }

    #[test]
    fn days_and_dates_limit_a_window() {
        let mut weekend = window("08:00", "20:00");
        weekend.days = [Day::Sat, Day::Sun].into();
        // 2026-03-06 is a Friday.
        check(&[weekend.clone()], "UTC", "2026-03-06T09:00", false, "2026-03-07T08:00");
        weekend.last_day = Some("2026-03-07".parse().unwrap());
        check(&[weekend.clone()], "UTC", "2026-03-07T09:00", true, "2026-03-07T20:00");
        check(&[weekend], "UTC", "2026-03-07T21:00", false, "2026-03-15T00:00");
    }

    #[test]
    fn overlaps_are_found_across_midnight_and_the_end_of_the_week() {
        let night = window("22:00", "06:00");
        assert!(night.overlaps(&window("05:00", "13:00")));
        assert!(!night.overlaps(&window("06:00", "14:00")));
        let sunday_night = Window { days: [Day::Sun].into(), ..window("22:00", "06:00") };
        let monday_early = Window { days: [Day::Mon].into(), ..window("05:00", "09:00") };
        let tuesday_early = Window { days: [Day::Tue].into(), ..window("05:00", "09:00") };
        assert!(sunday_night.overlaps(&monday_early) && monday_early.overlaps(&sunday_night));
        assert!(!sunday_night.overlaps(&tuesday_early));
        let ended = Window { last_day: Some("2026-01-01".parse().unwrap()), ..night.clone() };
        let begun = Window { first_day: Some("2026-01-02".parse().unwrap()), ..night };
        assert!(!ended.overlaps(&begun) && !begun.overlaps(&ended));
    }

    #[test]
    fn the_last_night_of_one_rule_meets_the_first_morning_of_another() {
        let day = |text: &str| Some(text.parse().unwrap());
        let ended = Window { last_day: day("2026-01-01"), ..window("22:00", "06:00") };
        let begun = Window { first_day: day("2026-01-02"), ..window("05:00", "13:00") };
        assert!(ended.overlaps(&begun) && begun.overlaps(&ended));
        let later = Window { first_day: day("2026-01-03"), ..begun };
        assert!(!ended.overlaps(&later) && !later.overlaps(&ended));
        let weekend = Window { days: [Day::Sat, Day::Sun].into(), ..window("08:00", "20:00") };
        let a_friday = Window {
            first_day: day("2026-03-06"),
            last_day: day("2026-03-06"),
            ..window("08:00", "20:00")
        };
        assert!(!weekend.overlaps(&a_friday) && !a_friday.overlaps(&weekend));
    }
}
