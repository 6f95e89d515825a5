//! How much time operators spend at work, and ready.

use std::time::Duration;

use super::present::Crew;
use crate::domain::Timestamp;

const MINUTE_MS: i64 = 60_000;

/// Adds up time by the minute. What has not come to a whole minute is not told, so that a figure
/// that would otherwise creep from moment to moment changes once a minute.
#[derive(Debug, Clone)]
pub(super) struct Attendance {
    crew: Crew,
    since: Timestamp,
    at_work_ms: u64,
    ready_ms: u64,
}

/// The time that operators spent in one minute.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Minute {
    /// When it ended.
    pub(super) ends: Timestamp,
    /// At work, all operators together.
    pub(super) at_work: Duration,
    /// Free for a call.
    pub(super) ready: Duration,
}

/// When the minute of a moment began.
pub(super) fn minute(at: Timestamp) -> Timestamp {
    Timestamp::from_millis(at.as_millis() - at.as_millis().rem_euclid(MINUTE_MS))
}

impl Default for Attendance {
    fn default() -> Self {
        Self { crew: Crew::default(), since: Timestamp::from_millis(0), at_work_ms: 0, ready_ms: 0 }
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

    /// Goes on to the end of the present minute, if that is not after `to`. Where nobody is at work
    /// the whole way is one step.
    pub(super) fn next_minute(&mut self, to: Timestamp) -> Option<Minute> {
        let is_idle = self.crew == Crew::default() && self.at_work_ms == 0 && self.ready_ms == 0;
        if is_idle || to <= self.since {
            self.since = self.since.max(to);
            return None;
        }
        let ends = minute(self.since) + Duration::from_millis(MINUTE_MS.unsigned_abs());
        self.spend(ends.min(to));
        if to < ends {
            return None;
        }
        let taken = |ms: &mut u64| Duration::from_millis(std::mem::take(ms));
        let (at_work, ready) = (taken(&mut self.at_work_ms), taken(&mut self.ready_ms));
        Some(Minute { ends, at_work, ready })
    }

    fn spend(&mut self, to: Timestamp) {
        let ms = to.since(self.since).as_millis() as u64;
        self.at_work_ms += ms * u64::from(self.crew.at_work);
        self.ready_ms += ms * u64::from(self.crew.ready);
        self.since = to;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(seconds: i64) -> Timestamp {
        Timestamp::from_millis(seconds * 1000)
    }

    fn minutes(attendance: &mut Attendance, to: i64) -> Vec<(i64, u64, u64)> {
        let seconds = |span: Duration| span.as_secs();
        std::iter::from_fn(|| attendance.next_minute(at(to)))
            .map(|it| (it.ends.as_millis() / 1000, seconds(it.at_work), seconds(it.ready)))
            .collect()
    }

    #[test]
    fn time_is_told_by_the_whole_minute() {
        let mut attendance = Attendance::default();
        assert_eq!(minutes(&mut attendance, 100), []);
        attendance.set(Crew { ready: 1, at_work: 2 });
        assert_eq!(minutes(&mut attendance, 110), []);
        attendance.set(Crew { ready: 0, at_work: 2 });
        assert_eq!(minutes(&mut attendance, 200), [(120, 40, 10), (180, 120, 0)]);
        attendance.set(Crew::default());
        assert_eq!(minutes(&mut attendance, 239), []);
        assert_eq!(minutes(&mut attendance, 1_000_000_000), [(240, 40, 0)]);
        assert_eq!(minutes(&mut attendance, 0), []);
    }
}
