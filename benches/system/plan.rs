//! How much is measured.

use std::time::Duration;

/// A quick look, or the whole.
#[derive(Debug, Clone, Copy)]
pub struct Plan {
    pub rounds: usize,
    /// How long one measurement lasts.
    pub span: Duration,
    /// How many calls wait, in the order in which they are measured.
    pub backlogs: &'static [u64],
    /// How many operators are Ready.
    pub floors: [usize; 2],
    /// How many calls wait when something is killed.
    pub waiting_at_kill: u64,
    /// How many calls memory is measured by.
    pub waiting_for_memory: u64,
    /// How many days of the national service are simulated; a year is worked out of them.
    pub national_days: u32,
}

impl Plan {
    /// The whole: half an hour.
    pub const FULL: Self = Self {
        rounds: 3,
        span: Duration::from_secs(6),
        backlogs: &[100, 10_000, 1_000_000],
        floors: [10, 10_000],
        waiting_at_kill: 100_000,
        waiting_for_memory: 100_000,
        national_days: 365,
    };

    /// A few minutes: the same, smaller.
    pub const QUICK: Self = Self {
        rounds: 3,
        span: Duration::from_secs(3),
        backlogs: &[100, 10_000, 50_000],
        floors: [10, 1_000],
        waiting_at_kill: 20_000,
        waiting_for_memory: 20_000,
        national_days: 20,
    };
}
