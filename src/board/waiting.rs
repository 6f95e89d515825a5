//! Figures of those who still wait: how long they have waited, and how long they may have to.

use std::collections::VecDeque;
use std::time::Duration;

use crate::domain::Timestamp;

/// How fast a queue has lately been answered, from which a caller's expected wait follows.
///
/// **Method.** Expected wait = place in line × mean interval between answers. The interval is
/// taken over the answers of the last [30 minutes](Self::WINDOW); with fewer than
/// [5](Self::ANSWERS_MIN) of them the answer is "unknown", since a guess that a frightened caller
/// relies on is worse than none. When the time since the last answer is already longer than the
/// mean, it counts as one more interval, so that the estimate grows while nobody is answered
/// instead of repeating what was true before.
///
/// Place counts those who will be served first; acuity may change it at any time, which is why a
/// console should show an estimate and not a promise.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct AnswerPace {
    answers: VecDeque<Timestamp>,
}

impl AnswerPace {
    /// How far back answers count.
    pub const WINDOW: Duration = Duration::from_secs(30 * 60);
    /// Fewer answers than this are too few to go on.
    pub const ANSWERS_MIN: usize = 5;

    /// Counts an answer. One reported late counts as given at the newest moment known.
    pub fn answered(&mut self, at: Timestamp) {
        let at = self.answers.back().map_or(at, |&last| last.max(at));
        self.answers.push_back(at);
        let oldest = self.answers.partition_point(|&answer| answer < at - Self::WINDOW);
        self.answers.drain(..oldest);
    }

    /// How long the caller at `place` may have to wait; the next to be served has place 1.
    /// Unknown when there is too little to go on.
    pub fn expected_wait(&self, place: u32, now: Timestamp) -> Option<Duration> {
        self.interval(now)?.checked_mul(place)
    }

    fn interval(&self, now: Timestamp) -> Option<Duration> {
        let from = self.answers.partition_point(|&answer| answer < now - Self::WINDOW);
        let recent = u32::try_from(self.answers.len() - from).ok()?;
        if (recent as usize) < Self::ANSWERS_MIN {
            return None;
        }
        let (first, last) = (*self.answers.get(from)?, *self.answers.back()?);
        let closed = last.since(first) / (recent - 1);
        let with_open = now.since(first) / recent;
        Some(if now.since(last) > closed { with_open } else { closed })
    }
}

/// One call that waits.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Waiting {
    /// When the caller arrived; a redial within the window keeps its first arrival.
    pub arrived: Timestamp,
    /// When the call came into the queue in which it waits now.
    pub queued: Timestamp,
}

/// The longest waits of a queue: two figures, since a call that was moved between queues may be
/// new to this one and old to its caller. They need not belong to the same call.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct LongestWaiting {
    /// Age since arrival: what a caller would say.
    pub since_arrival: Duration,
    /// Age in this queue: what this queue's operators answer for.
    pub in_queue: Duration,
}

impl LongestWaiting {
    /// The longest among those who wait; `None` when nobody does.
    pub fn among(calls: impl IntoIterator<Item = Waiting>, now: Timestamp) -> Option<Self> {
        let ages = calls.into_iter().map(|call| Self {
            since_arrival: now.since(call.arrived),
            in_queue: now.since(call.queued),
        });
        ages.reduce(|a, b| Self {
            since_arrival: a.since_arrival.max(b.since_arrival),
            in_queue: a.in_queue.max(b.in_queue),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn second(s: i64) -> Timestamp {
        Timestamp::from_millis(s * 1000)
    }

    fn pace(answers: impl IntoIterator<Item = i64>) -> AnswerPace {
        let mut pace = AnswerPace::default();
        answers.into_iter().for_each(|s| pace.answered(second(s)));
        pace
    }

    fn expected(pace: &AnswerPace, place: u32, now: i64) -> Option<u64> {
        pace.expected_wait(place, second(now)).map(|wait| wait.as_secs())
    }

    #[test]
    fn a_place_waits_its_number_of_intervals() {
        let pace = pace([0, 10, 20, 30, 40]);
        assert_eq!(expected(&pace, 1, 45), Some(10));
        assert_eq!(expected(&pace, 7, 45), Some(70));
    }

    #[test]
    fn too_few_recent_answers_are_unknown() {
        assert_eq!(expected(&pace([]), 1, 0), None);
        assert_eq!(expected(&pace([0, 10, 20, 30]), 1, 30), None);
        let five = pace([0, 10, 20, 30, 40]);
        assert_eq!(expected(&five, 1, 1800), Some(360));
        assert_eq!(expected(&five, 1, 1801), None);
    }

    #[test]
    fn the_estimate_grows_while_nobody_is_answered() {
        let pace = pace([0, 10, 20, 30, 40]);
        assert_eq!(expected(&pace, 1, 50), Some(10));
        assert_eq!(expected(&pace, 1, 100), Some(20));
        assert_eq!(expected(&pace, 1, 1000), Some(200));
    }

    #[test]
    fn old_answers_are_forgotten_and_late_ones_kept_in_order() {
        let mut pace = pace((0..10_000).map(|n| n * 60));
        assert_eq!(pace.answers.len(), 31);
        pace.answered(second(0));
        assert_eq!(pace.answers.back(), Some(&second(9_999 * 60)));
    }

    #[test]
    fn the_longest_waits_may_be_of_two_calls() {
        let moved = Waiting { arrived: second(0), queued: second(90) };
        let direct = Waiting { arrived: second(50), queued: second(50) };
        let longest = LongestWaiting::among([moved, direct], second(100)).unwrap();
        assert_eq!(longest.since_arrival, Duration::from_secs(100));
        assert_eq!(longest.in_queue, Duration::from_secs(50));
        assert_eq!(LongestWaiting::among([], second(100)), None);
    }
}
