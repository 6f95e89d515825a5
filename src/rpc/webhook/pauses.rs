//! How long to wait before the next try.

use std::time::Duration;

use backon::{BackoffBuilder, ExponentialBackoff, ExponentialBuilder};

/// The longest pause that a partner may ask for.
const ASKED_MAX: Duration = Duration::from_secs(3600);

/// Pauses that grow, each made a little longer by chance, so that a server that comes back is not
/// asked for everything at once.
pub(super) struct Pauses {
    pauses: ExponentialBackoff,
    longest: Duration,
}

impl Pauses {
    /// The first comes first, each further one is twice as long, up to the longest.
    pub(super) fn new(first: Duration, longest: Duration) -> Self {
        let builder = ExponentialBuilder::new()
            .with_min_delay(first)
            .with_max_delay(longest)
            .with_jitter()
            .without_max_times();
        Self { pauses: builder.build(), longest }
    }

    /// The next one, or what the partner asks for if that is longer.
    pub(super) fn next(&mut self, asked: Option<Duration>) -> Duration {
        let pause = self.pauses.next().unwrap_or(self.longest);
        pause.max(asked.unwrap_or_default().min(ASKED_MAX))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const SECOND: Duration = Duration::from_secs(1);

    #[test]
    fn pauses_double_up_to_the_longest_and_a_little_by_chance() {
        let mut pauses = Pauses::new(SECOND, SECOND * 10);
        for at_least in [1, 2, 4, 8, 10, 10, 10] {
            let pause = pauses.next(None);
            let (least, most) = (SECOND * at_least, SECOND * at_least * 2);
            assert!(pause >= least && pause <= most, "{pause:?} is not from {least:?} to {most:?}");
        }
    }

    #[test]
    fn a_partner_may_ask_for_more_time_within_reason() {
        let mut pauses = Pauses::new(SECOND, SECOND);
        assert_eq!(pauses.next(Some(SECOND * 90)), SECOND * 90);
        assert!(pauses.next(Some(Duration::ZERO)) >= SECOND);
        assert_eq!(pauses.next(Some(Duration::MAX)), ASKED_MAX);
    }
}
