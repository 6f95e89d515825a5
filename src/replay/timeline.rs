//! Where a log's civil time falls in a replay.

use std::time::Duration;

use jiff::SignedDuration;
use jiff::civil::DateTime;

/// A mapping between the log's civil time and the time since the replay began.
///
/// The server's clock runs at one speed throughout, so an idle night cannot be wound forward. But
/// the server does not know what time it is in the log either: a night in which nobody calls and
/// nobody works can be left out of the replay, and no wait or talk changes by it.
#[derive(Debug, Clone, PartialEq)]
pub struct Timeline {
    /// Stretches that are played without a break, oldest first; there is at least one.
    stretches: Vec<Stretch>,
}

/// A stretch of the log, and when it is played.
#[derive(Debug, Clone, Copy, PartialEq)]
struct Stretch {
    from: DateTime,
    plays_at: Duration,
}

impl Timeline {
    /// A timeline that begins at the first of `busy` spans. Between them at most `idle_max` is
    /// played of the time that is in none; all of it if `idle_max` is not given. Begins at the
    /// first moment of the calendar if nothing is busy.
    pub fn new(mut busy: Vec<(DateTime, DateTime)>, idle_max: Option<Duration>) -> Self {
        busy.sort_unstable();
        let begin = busy.first().map_or(DateTime::MIN, |span| span.0);
        let mut stretches = vec![Stretch { from: begin, plays_at: Duration::ZERO }];
        let mut until = begin;
        for (from, to) in busy {
            let idle = span(until, from);
            if let Some(most) = idle_max.filter(|most| idle > *most) {
                let last = *stretches.last().expect("there is at least one");
                let plays_at = last.plays_at + span(last.from, until) + most;
                stretches.push(Stretch { from, plays_at });
            }
            until = until.max(to);
        }
        Self { stretches }
    }

    /// When a moment of the log is played, since the beginning of the replay.
    pub fn plays_at(&self, moment: DateTime) -> Duration {
        let after = self.stretches.partition_point(|stretch| stretch.from <= moment);
        let stretch = self.stretches[after.saturating_sub(1)];
        let at = stretch.plays_at + span(stretch.from, moment);
        // What was left out is played in no time.
        self.stretches.get(after).map_or(at, |next| at.min(next.plays_at))
    }

    /// The moment of the log that is played then.
    pub fn shows(&self, since_begin: Duration) -> DateTime {
        let after = self.stretches.partition_point(|stretch| stretch.plays_at <= since_begin);
        let stretch = self.stretches[after.saturating_sub(1)];
        let further = SignedDuration::try_from(since_begin - stretch.plays_at);
        further.map_or(DateTime::MAX, |further| stretch.from.saturating_add(further))
    }
}

/// The time between two civil moments; zero if the second is not later.
fn span(from: DateTime, to: DateTime) -> Duration {
    to.duration_since(from).try_into().unwrap_or(Duration::ZERO)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn on(day: i8, hour: i8, minute: i8) -> DateTime {
        jiff::civil::date(1999, 1, day).at(hour, minute, 0, 0)
    }

    fn minutes(count: u64) -> Duration {
        Duration::from_secs(60 * count)
    }

    fn two_days() -> Vec<(DateTime, DateTime)> {
        vec![
            (on(2, 7, 0), on(2, 8, 0)),
            (on(1, 23, 0), on(1, 23, 30)),
            (on(2, 7, 30), on(2, 7, 40)),
        ]
    }

    #[test]
    fn without_a_limit_time_passes_as_in_the_log() {
        let timeline = Timeline::new(two_days(), None);
        assert_eq!(timeline.plays_at(on(1, 23, 0)), Duration::ZERO);
        assert_eq!(timeline.plays_at(on(2, 7, 0)), minutes(8 * 60));
        assert_eq!(timeline.shows(minutes(90)), on(2, 0, 30));
    }

    #[test]
    fn a_night_in_which_nothing_happens_is_cut_short() {
        let timeline = Timeline::new(two_days(), Some(minutes(10)));
        for (moment, at) in [
            (on(1, 23, 29), 29),
            (on(1, 23, 35), 35),
            (on(2, 3, 0), 40),
            (on(2, 7, 0), 40),
            (on(2, 7, 35), 75),
            (on(2, 9, 0), 160),
        ] {
            assert_eq!(timeline.plays_at(moment), minutes(at), "{moment}");
        }
        assert_eq!(timeline.shows(minutes(39)), on(1, 23, 39));
        assert_eq!(timeline.shows(minutes(40)), on(2, 7, 0));
        assert_eq!(timeline.shows(minutes(75)), on(2, 7, 35));
    }

    #[test]
    fn an_empty_log_has_a_timeline_too() {
        let timeline = Timeline::new(Vec::new(), Some(minutes(1)));
        assert_eq!(timeline.plays_at(DateTime::MIN), Duration::ZERO);
        assert_eq!(timeline.shows(Duration::MAX), DateTime::MAX);
    }
}
