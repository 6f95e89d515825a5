//! How spans of time are spread, for percentiles.

use std::collections::BTreeMap;
use std::time::Duration;

/// Longer spans count as this one. A week is no wait that anybody means to measure, and the bound
/// keeps absurd values from filling the histogram.
const SPAN_MAX: Duration = Duration::from_secs(7 * 24 * 3600);

/// How many leading bits of a number of milliseconds are told apart: eight keep every percentile
/// within 1 % of the truth.
const BITS: u32 = 8;

/// A histogram of spans with a bounded relative error, whatever their range.
///
/// Its steps are those of an HDR histogram of two significant digits, and so are its percentiles;
/// but only steps on which something was counted take room. A board keeps some hundred of these for
/// every second of a sliding window, most of them empty, and has to take seconds out again exactly.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Spread {
    /// How many spans there are on each step, known by its upper end in milliseconds.
    steps: BTreeMap<u64, u64>,
    total: u64,
}

impl Spread {
    /// Counts one span.
    pub fn add(&mut self, span: Duration) {
        let step = step_of(span.min(SPAN_MAX).as_millis() as u64);
        *self.steps.entry(step).or_default() += 1;
        self.total += 1;
    }

    /// Counts everything that `other` has counted.
    pub fn merge(&mut self, other: &Self) {
        for (&step, &count) in &other.steps {
            *self.steps.entry(step).or_default() += count;
        }
        self.total += other.total;
    }

    /// Forgets everything that `other` has counted, which must have been counted here, too.
    pub fn subtract(&mut self, other: &Self) {
        for (step, count) in &other.steps {
            let Some(here) = self.steps.get_mut(step) else { continue };
            *here = here.saturating_sub(*count);
            if *here == 0 {
                self.steps.remove(step);
            }
        }
        self.total = self.total.saturating_sub(other.total);
    }

    /// The span that the given share of all spans does not exceed: `at(0.5)` is the median. At
    /// most 1 % above the true one. Unknown when nothing was counted or `share` is not in 0 to 1.
    pub fn at(&self, share: f64) -> Option<Duration> {
        if self.total == 0 || !(0.0..=1.0).contains(&share) {
            return None;
        }
        let wanted = ((share * self.total as f64).ceil() as u64).clamp(1, self.total);
        let mut seen = 0;
        let step = self.steps.iter().find(|(_, count)| {
            seen += **count;
            seen >= wanted
        });
        step.map(|(step, _)| Duration::from_millis(*step))
    }

    /// How many spans were counted.
    pub fn count(&self) -> u64 {
        self.total
    }
}

/// The upper end of the step on which a number lies.
fn step_of(ms: u64) -> u64 {
    let coarse = (u64::BITS - ms.leading_zeros()).saturating_sub(BITS);
    ms | ((1 << coarse) - 1)
}

#[cfg(test)]
mod tests {
    use hdrhistogram::Histogram;
    use proptest::prelude::*;

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

    fn of(spans: &[u64]) -> Spread {
        let mut spread = Spread::default();
        spans.iter().for_each(|ms| spread.add(Duration::from_millis(*ms)));
        spread
    }

    fn spans() -> impl Strategy<Value = Vec<u64>> {
        let ms = prop_oneof![0..2_000_u64, 0..10_000_000_u64];
        prop::collection::vec(ms, 1..60)
    }

    proptest! {
        #[test]
        fn percentiles_are_those_of_an_hdr_histogram(spans in spans(), share in 0.001..1.0_f64) {
            let mut hdr = Histogram::<u64>::new(2).unwrap();
            spans.iter().for_each(|ms| hdr.record(*ms).unwrap());
            let at = of(&spans).at(share).unwrap();
            prop_assert_eq!(at.as_millis() as u64, hdr.value_at_quantile(share));
        }

        #[test]
        fn what_was_added_can_be_taken_out(left in spans(), right in spans()) {
            let mut both = of(&left);
            both.merge(&of(&right));
            prop_assert_eq!(&both, &of(&[left.clone(), right.clone()].concat()));
            both.subtract(&of(&right));
            prop_assert_eq!(both, of(&left));
        }
    }
}
