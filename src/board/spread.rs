//! How spans of time are spread, for percentiles.

use std::time::Duration;

use hdrhistogram::Histogram;

/// Two digits keep every percentile within 1 % of the truth in some 8 KB, so that a board can
/// afford one for each half-hour of each queue.
const DIGITS: u8 = 2;

/// Longer spans count as this one. A week is no wait that anybody means to measure, and the bound
/// keeps one absurd value from growing the histogram.
const SPAN_MAX: Duration = Duration::from_secs(7 * 24 * 3600);

/// A histogram of spans with a bounded relative error, whatever their range.
#[derive(Debug, Clone, PartialEq)]
pub struct Spread(Histogram<u32>);

impl Default for Spread {
    fn default() -> Self {
        Self(Histogram::new(DIGITS).expect("two significant digits are a valid precision"))
    }
}

impl Spread {
    /// Counts one span.
    pub fn add(&mut self, span: Duration) {
        let ms = span.min(SPAN_MAX).as_millis() as u64;
        self.0.record(ms).expect("the histogram grows to any span up to the longest");
    }

    /// Counts everything that `other` has counted.
    pub fn merge(&mut self, other: &Self) {
        self.0.add(&other.0).expect("the histogram grows to any span up to the longest");
    }

    /// The span that the given share of all spans does not exceed: `at(0.5)` is the median. At
    /// most 1 % above the true one. Unknown when nothing was counted or `share` is not in 0 to 1.
    pub fn at(&self, share: f64) -> Option<Duration> {
        let known = !self.0.is_empty() && (0.0..=1.0).contains(&share);
        known.then(|| Duration::from_millis(self.0.value_at_quantile(share)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn percentiles_are_within_one_per_cent() {
        let mut spread = Spread::default();
        (1..=1000).for_each(|s| spread.add(Duration::from_secs(s)));
        for (share, seconds) in [(0.0, 1.0), (0.5, 500.0), (0.9, 900.0), (1.0, 1000.0)] {
            let at = spread.at(share).unwrap().as_secs_f64();
            assert!((at / seconds - 1.0).abs() <= 0.01, "{share}: {at}");
        }
    }

    #[test]
    fn nothing_counted_is_unknown() {
        assert_eq!(Spread::default().at(0.5), None);
        let mut spread = Spread::default();
        spread.add(Duration::MAX);
        assert!(spread.at(1.0).unwrap() >= SPAN_MAX);
        assert_eq!(spread.at(1.5), None);
        assert_eq!(spread.at(f64::NAN), None);
    }
}
