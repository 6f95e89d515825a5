//! The order of service.

use crate::domain::{Acuity, Call, CallId, Timestamp};

/// A call's place in the order of service: acuity 1 first, then the earliest due time, then
/// arrival. Nothing in it changes while the call waits, so nobody is overtaken for ever: a call
/// that comes later is due later, up to the difference of two target waits.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Place {
    /// False for acuity 1, which sorts before true.
    routine: bool,
    /// When the call should have been answered.
    pub due: Timestamp,
    /// When the caller first asked.
    pub arrival: Timestamp,
    /// The call; decides between equals.
    pub call: CallId,
}

impl Place {
    /// The place of a call.
    pub fn of(call: &Call) -> Self {
        Self {
            routine: call.acuity != Acuity::Immediate,
            due: call.due,
            arrival: call.arrival,
            call: call.id,
        }
    }

    /// A routine place, for tests.
    #[cfg(test)]
    pub(super) fn at(due: Timestamp, call: CallId) -> Self {
        Self { routine: true, due, arrival: due, call }
    }

    /// The same order as one number, for stores that sort by a score: milliseconds of the due
    /// time, with every acuity 1 before all others.
    pub fn score(self) -> f64 {
        const AHEAD_MS: i64 = 10_000_000_000_000;
        let due = self.due.as_millis();
        (if self.routine { due } else { due.saturating_sub(AHEAD_MS) }) as f64
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn place(routine: bool, due: i64) -> Place {
        let due = Timestamp::from_millis(due);
        Place { routine, due, arrival: due, call: CallId(1) }
    }

    /// Stores that sort by the score serve in the same order; no due time is out of range.
    #[test]
    fn scores_sort_as_places_do() {
        let now = 1_800_000_000_000;
        let places =
            [place(false, now), place(false, now + 1), place(true, now - 9), place(true, now)];
        assert!(places.is_sorted());
        assert!(places.is_sorted_by_key(|place| place.score()));
        assert!(place(false, i64::MIN).score() <= place(true, i64::MIN).score());
    }
}
