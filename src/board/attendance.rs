//! How much time operators spend at work, and ready.

use std::time::Duration;

use super::timesheet::{Crew, Stretch, Work};
use crate::domain::Timestamp;

const MINUTE_MS: i64 = 60_000;

/// Adds up time by the minute. What has not come to a whole minute is not told, so that a figure
/// that would otherwise creep from moment to moment changes once a minute.
#[derive(Debug, Clone)]
pub(super) struct Attendance {
    crew: Crew,
    since: Timestamp,
    time: Work,
}

/// When the minute of a moment began.
pub(super) fn minute(at: Timestamp) -> Timestamp {
    Timestamp::from_millis(at.as_millis().saturating_sub(at.as_millis().rem_euclid(MINUTE_MS)))
}

impl Default for Attendance {
    fn default() -> Self {
        let since = Timestamp::from_millis(0);
        Self { crew: Crew::default(), since, time: Work::default() }
    }
}

impl Attendance {
    /// How many there are now.
    pub(super) fn crew(&self) -> Crew {
        self.crew
    }

    /// From the moment that was reached last on there are so many.
    pub(super) fn set(&mut self, crew: Crew) {
        self.crew = crew;
    }

    /// Goes on to the end of the present minute, if that is not after `to`; answers when it ended,
    /// and the time that was spent in it. Where nobody is at work the whole way is one step.
    pub(super) fn next_minute(&mut self, to: Timestamp) -> Option<(Timestamp, Work)> {
        let is_idle = self.crew == Crew::default() && self.time == Work::default();
        if is_idle || to <= self.since {
            self.since = self.since.max(to);
            return None;
        }
        let ends = minute(self.since) + Duration::from_millis(MINUTE_MS.unsigned_abs());
        let stretch = Stretch { from: self.since, to: ends.min(to), crew: self.crew };
        self.since = stretch.to;
        self.time.merge(&stretch.work());
        (ends <= to).then(|| (ends, std::mem::take(&mut self.time)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(seconds: i64) -> Timestamp {
        Timestamp::from_millis(seconds * 1000)
    }

    fn crew(at_work: u32, free: u32) -> Crew {
        Crew { ready: free, on_call: at_work - free, ..Crew::default() }
    }

    fn minutes(attendance: &mut Attendance, to: i64) -> Vec<(i64, u64, u64)> {
        std::iter::from_fn(|| attendance.next_minute(at(to)))
            .map(|(ends, it)| {
                (ends.as_millis() / 1000, it.staffed().as_secs(), it.free().as_secs())
            })
            .collect()
    }

    #[test]
    fn time_is_told_by_the_whole_minute() {
        let mut attendance = Attendance::default();
        assert_eq!(minutes(&mut attendance, 100), []);
        attendance.set(crew(2, 1));
        assert_eq!(minutes(&mut attendance, 110), []);
        attendance.set(crew(2, 0));
        assert_eq!(minutes(&mut attendance, 200), [(120, 40, 10), (180, 120, 0)]);
        attendance.set(Crew::default());
        assert_eq!(minutes(&mut attendance, 239), []);
        assert_eq!(minutes(&mut attendance, 1_000_000_000), [(240, 40, 0)]);
        assert_eq!(minutes(&mut attendance, 0), []);
    }

    #[test]
    fn occupancy_is_of_those_who_could_be_busy() {
        let [busy, free] = [30, 10].map(Duration::from_secs);
        let time = Work {
            on_call: busy,
            ready: free,
            not_ready: Duration::from_secs(60),
            ..Work::default()
        };
        assert_eq!(time.occupancy(), Some(0.75));
        assert_eq!(Work::default().occupancy(), None);
    }
}
