//! A surge: more callers than the roster foresaw, and a centre that works faster for a while.

use std::time::Duration;

use serde::{Deserialize, Serialize};

use super::{Code, Ring, SurgeTerms, Timestamp, Timing};

/// A surge that a supervisor has declared.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Surge {
    /// Since when it is on.
    pub since: Timestamp,
    /// When it ends by itself.
    pub until: Timestamp,
    /// Why it was declared.
    pub reason: Code,
}

impl Surge {
    /// Whether it is on at that moment, as far as is known now.
    pub fn is_on(&self, at: Timestamp) -> bool {
        self.since <= at && at < self.until
    }
}

/// How fast a centre works: as usual, or as in a surge.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Pace {
    wrap_up: f64,
    rings: f64,
}

impl Pace {
    /// As usual.
    pub const USUAL: Self = Self { wrap_up: 1.0, rings: 1.0 };

    /// As in a surge by these terms.
    pub fn in_surge(terms: &SurgeTerms) -> Self {
        Self { wrap_up: terms.wrap_up, rings: terms.rings }
    }

    /// How long notes may take.
    pub fn wrap_up(self, timing: &Timing) -> Duration {
        share_of(timing.wrap_up, self.wrap_up)
    }

    /// After what wait since arrival a ring widens.
    pub fn ring(self, ring: &Ring) -> Duration {
        share_of(ring.after, self.rings)
    }
}

/// Whole milliseconds, as all moments are: what lasts a fraction longer than its timer would be
/// found not to be over when the timer says so.
fn share_of(span: Duration, share: f64) -> Duration {
    if share >= 1.0 {
        return span;
    }
    let shorter = span.mul_f64(share.max(0.0)).as_millis();
    u64::try_from(shorter).map_or(span, Duration::from_millis)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::Relax;

    #[test]
    fn a_surge_shortens_to_whole_milliseconds() {
        let terms = SurgeTerms { wrap_up: 0.5, rings: 1.0 / 3.0, ..SurgeTerms::default() };
        let ring = Ring { after: Duration::from_millis(10_000), relax: Relax::Language };
        let timing = Timing::default();
        let pace = Pace::in_surge(&terms);
        assert_eq!(pace.wrap_up(&timing), timing.wrap_up / 2);
        assert_eq!(pace.ring(&ring), Duration::from_millis(3_333));
        assert_eq!(Pace::USUAL.ring(&ring), ring.after);
        assert_eq!(Pace::USUAL.wrap_up(&timing), timing.wrap_up);
    }
}
