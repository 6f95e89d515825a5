//! What was measured: latencies of one round, and medians with their spread over rounds.

use std::sync::LazyLock;
use std::time::Duration;

use firstline::clock::Stopwatch;
use hdrhistogram::Histogram;

/// The one clock of all measurements: monotonic, and begun before the first of them.
static BEGINNING: LazyLock<Stopwatch> = LazyLock::new(Stopwatch::start);

/// The present moment, since the beginning.
pub fn now() -> Duration {
    BEGINNING.elapsed()
}

/// Latencies of one round, to three digits, up to a minute; in microseconds.
#[derive(Clone)]
pub struct Latencies(Histogram<u64>);

impl Latencies {
    pub fn new() -> Self {
        Self(Histogram::new_with_bounds(1, 60_000_000, 3).expect("these are bounds"))
    }

    pub fn add(&mut self, latency: Duration) {
        self.0.saturating_record(u64::try_from(latency.as_micros()).unwrap_or(u64::MAX).max(1));
    }

    /// A quantile in milliseconds.
    pub fn ms(&self, quantile: f64) -> f64 {
        self.0.value_at_quantile(quantile) as f64 / 1e3
    }
}

/// One figure, measured once a round.
#[derive(Debug, Clone, Default)]
pub struct Samples(Vec<f64>);

impl Samples {
    pub fn add(&mut self, value: f64) {
        self.0.push(value);
    }

    fn sorted(&self) -> Vec<f64> {
        let mut sorted = self.0.clone();
        sorted.sort_by(f64::total_cmp);
        sorted
    }

    /// The middle one; of two the mean. `None` if nothing was measured.
    pub fn median(&self) -> Option<f64> {
        let sorted = self.sorted();
        let (last, half) = (sorted.len().checked_sub(1)?, sorted.len() / 2);
        Some((sorted[last / 2] + sorted[half]) / 2.0)
    }

    pub fn least(&self) -> Option<f64> {
        self.sorted().first().copied()
    }

    pub fn most(&self) -> Option<f64> {
        self.sorted().last().copied()
    }
}
