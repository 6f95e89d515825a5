//! How a centre's task is doing: what it appends, how long that takes, and when it last worked.
//!
//! The task only adds to atomic numbers; whoever wants to know looks at them.

use std::sync::atomic::{AtomicI64, AtomicU64, Ordering};
use std::time::Duration;

use crate::domain::Timestamp;

/// What an attempt to append came to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Attempt {
    /// It is the next entry.
    Done,
    /// Another node was first.
    Overtaken,
    /// The store had no room, or could not be reached.
    Failed,
}

impl Attempt {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::Done, Self::Overtaken, Self::Failed];

    /// The name, for programs.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Done => "done",
            Self::Overtaken => "overtaken",
            Self::Failed => "failed",
        }
    }
}

/// Counts of one centre's task since it began.
#[derive(Debug)]
pub struct Meter {
    attempts: [AtomicU64; Attempt::ALL.len()],
    append: Buckets<{ APPEND_SECONDS.len() }>,
    batch: Buckets<{ BATCH_COMMANDS.len() }>,
    answered_at: AtomicI64,
}

/// Up to how many seconds appends are told apart.
const APPEND_SECONDS: [f64; 13] =
    [0.000_25, 0.000_5, 0.001, 0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.25, 0.5, 1.0, 2.0];

/// Up to how many commands batches are told apart.
const BATCH_COMMANDS: [f64; 9] = [1.0, 2.0, 4.0, 8.0, 16.0, 32.0, 64.0, 128.0, 256.0];

impl Meter {
    /// Nothing was counted yet; the journal answered at this moment of the world's clock.
    pub(super) fn new(now: Timestamp) -> Self {
        Self {
            attempts: [const { AtomicU64::new(0) }; Attempt::ALL.len()],
            append: Buckets::new(APPEND_SECONDS),
            batch: Buckets::new(BATCH_COMMANDS),
            answered_at: AtomicI64::new(now.as_millis()),
        }
    }

    pub(super) fn attempted(&self, attempt: Attempt, took: Duration) {
        self.attempts[attempt as usize].fetch_add(1, Ordering::Relaxed);
        self.append.add(took.as_secs_f64());
    }

    pub(super) fn wrote(&self, commands: usize) {
        self.batch.add(commands as f64);
    }

    pub(super) fn journal_answered(&self, now: Timestamp) {
        self.answered_at.store(now.as_millis(), Ordering::Relaxed);
    }

    /// How many attempts to append came to this.
    pub fn attempts(&self, attempt: Attempt) -> u64 {
        self.attempts[attempt as usize].load(Ordering::Relaxed)
    }

    /// How long attempts to append took, in seconds.
    pub fn append(&self) -> Reading {
        self.append.read()
    }

    /// How many commands the batches had that were appended.
    pub fn batch(&self) -> Reading {
        self.batch.read()
    }

    /// When the journal last answered, by the world's clock.
    pub fn answered_at(&self) -> Timestamp {
        Timestamp::from_millis(self.answered_at.load(Ordering::Relaxed))
    }
}

/// Values counted by size, without a lock.
#[derive(Debug)]
pub struct Buckets<const N: usize> {
    bounds: [f64; N],
    counts: [AtomicU64; N],
    beyond: AtomicU64,
    /// In millionths, so that it can be added to.
    sum: AtomicU64,
}

/// What was counted.
#[derive(Debug, Clone, PartialEq)]
pub struct Reading {
    /// Bounds with how many values were at most so large.
    pub buckets: Vec<(f64, u64)>,
    /// How many values there were.
    pub count: u64,
    /// Their sum.
    pub sum: f64,
}

impl<const N: usize> Buckets<N> {
    /// Nothing was counted yet. The bounds rise.
    pub const fn new(bounds: [f64; N]) -> Self {
        let counts = [const { AtomicU64::new(0) }; N];
        Self { bounds, counts, beyond: AtomicU64::new(0), sum: AtomicU64::new(0) }
    }

    /// Counts a value.
    pub fn add(&self, value: f64) {
        let place = self.bounds.partition_point(|bound| *bound < value);
        self.counts.get(place).unwrap_or(&self.beyond).fetch_add(1, Ordering::Relaxed);
        self.sum.fetch_add((value * 1e6).round() as u64, Ordering::Relaxed);
    }

    /// What was counted so far. A value that is counted meanwhile may be in the sum and not yet in
    /// the buckets.
    pub fn read(&self) -> Reading {
        let mut count = 0;
        let mut buckets = Vec::with_capacity(N);
        for (bound, there) in self.bounds.iter().zip(&self.counts) {
            count += there.load(Ordering::Relaxed);
            buckets.push((*bound, count));
        }
        count += self.beyond.load(Ordering::Relaxed);
        Reading { buckets, count, sum: self.sum.load(Ordering::Relaxed) as f64 / 1e6 }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_value_on_a_bound_is_within_it() {
        let buckets = Buckets::new([1.0, 2.0]);
        [0.5, 1.0, 1.5, 2.0, 9.0].into_iter().for_each(|value| buckets.add(value));
        let read = buckets.read();
        assert_eq!(read, Reading { buckets: vec![(1.0, 2), (2.0, 4)], count: 5, sum: 14.0 });
    }

    #[test]
    fn attempts_are_told_apart() {
        let meter = Meter::new(Timestamp::from_millis(5));
        meter.attempted(Attempt::Done, Duration::from_millis(3));
        meter.attempted(Attempt::Overtaken, Duration::from_secs(9));
        meter.wrote(3);
        meter.journal_answered(Timestamp::from_millis(9));
        assert_eq!(Attempt::ALL.map(|attempt| meter.attempts(attempt)), [1, 1, 0]);
        assert_eq!(meter.append().count, 2);
        assert_eq!(meter.batch().buckets[2], (4.0, 1));
        assert_eq!(meter.answered_at(), Timestamp::from_millis(9));
    }
}
