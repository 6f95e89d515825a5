//! What time it is, by several clocks of which one may be wrong by any amount.
//!
//! Between two clocks that differ nobody can say which is wrong; of three, two that agree are
//! believed. Nothing here reads a clock: the opinions are arguments.

use std::time::Duration;

use crate::domain::Timestamp;

/// Clocks that are no further apart than this agree. A reading of the store's is off by up to half
/// of [`ANSWER_MAX`], and so may be the one before it, which what was agreed comes from. No promise
/// that is made by the minute suffers from it.
pub const TOLERANCE: Duration = Duration::from_secs(2);

/// The longest that the store may take to say what time it is there. An older answer says too
/// little: the moment that it speaks of lies anywhere in that span.
pub const ANSWER_MAX: Duration = Duration::from_secs(2);

/// How far off a reading of the store's clock may be: it was made at any moment of the asking.
const READING: Duration = ANSWER_MAX.checked_div(2).expect("two is not nothing");

/// Smaller differences are no reason to move what was agreed: moments are whole milliseconds, and
/// two clocks are not read at once.
const STILL: Duration = Duration::from_millis(10);

/// What is said at one moment about what time it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Opinions {
    /// By the machine's own clock, which people and NTP can set.
    pub own: Timestamp,
    /// By the clock of the journal's store, which is another one after a failover.
    pub store: Timestamp,
    /// What was agreed before, carried on by a clock that nobody can set. It stands while the whole
    /// machine is suspended. `None` at the start of the program.
    pub carried: Option<Timestamp>,
    /// The last moment in the history as it was read at the start: it was not later than that.
    pub history: Timestamp,
}

impl Opinions {
    /// The time that counts.
    ///
    /// Of three opinions the one in the middle counts. The machine's own is preferred wherever it
    /// agrees with another: nothing steps then that the machine did not let step. When it stands
    /// alone, what was agreed goes on, as long as the store has no more than errors of reading
    /// against it.
    ///
    /// What was agreed goes wrong only together with another clock; as soon as that is set right,
    /// it agrees with the third, and the two of them count.
    pub fn agreed(self) -> Timestamp {
        let Self { own, store, carried: Some(carried), .. } = self else { return self.first() };
        let agreed = if agree(own, store) || agree(own, carried) {
            own
        } else if apart(store, carried) <= READING {
            carried
        } else if agree(store, carried) {
            store
        } else {
            median(own, store, carried)
        };
        if apart(agreed, carried) <= STILL { carried } else { agreed }
    }

    /// The time that counts when nothing was agreed before: if the two differ the earlier one, since
    /// a promise kept late is better than one kept early. But a clock that is behind the history
    /// cannot be right, so then the other one counts.
    fn first(self) -> Timestamp {
        let Self { own, store, history, .. } = self;
        if agree(own, store) {
            return own;
        }
        let (earlier, later) = (own.min(store), own.max(store));
        let is_behind = history > earlier + TOLERANCE;
        if is_behind { later } else { earlier }
    }
}

/// Whether both say the same, as far as can be told.
fn agree(one: Timestamp, other: Timestamp) -> bool {
    apart(one, other) <= TOLERANCE
}

fn apart(one: Timestamp, other: Timestamp) -> Duration {
    one.max(other).since(one.min(other))
}

fn median(a: Timestamp, b: Timestamp, c: Timestamp) -> Timestamp {
    a.min(b).max(a.max(b).min(c))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    /// Moments in milliseconds around noon, which is 0.
    fn at(ms: i64) -> Timestamp {
        Timestamp::from_millis(1_772_424_000_000 + ms)
    }

    const HOUR: i64 = 3_600_000;
    const LONG_AGO: i64 = -48 * HOUR;

    fn agreed(own: i64, store: i64, carried: Option<i64>, history: i64) -> i64 {
        let (own, store, history) = (at(own), at(store), at(history));
        let opinions = Opinions { own, store, carried: carried.map(at), history };
        opinions.agreed().as_millis() - at(0).as_millis()
    }

    #[test]
    fn at_the_start() {
        for (what, own, store, history, expected) in [
            ("both say the same", 3, 0, LONG_AGO, 3),
            ("they differ by what does not matter", 2_000, 0, LONG_AGO, 2_000),
            ("the machine is ahead", HOUR, 0, LONG_AGO, 0),
            ("the machine is ahead of a busy centre", HOUR, 0, 1_500, 0),
            ("the store is ahead", 0, HOUR, -10, 0),
            ("the machine is behind a busy centre", -HOUR, 0, -10, 0),
            ("the store is behind a busy centre", 0, -HOUR, -10, 0),
            ("one is behind, and nothing says which", -HOUR, 0, LONG_AGO, -HOUR),
            ("both agree, and the history comes from a clock that was ahead", 5, 0, HOUR, 5),
            ("both are behind the history: the later is nearer", -HOUR, 0, HOUR, 0),
        ] {
            assert_eq!(agreed(own, store, None, history), expected, "{what}");
        }
    }

    #[test]
    fn later_on() {
        for (what, own, store, carried, expected) in [
            ("all say the same: nothing moves", 4, 1, 0, 0),
            ("the machine's clock is slewed", 40, 1, 0, 40),
            ("a small step", -1_500, 0, 0, -1_500),
            ("the machine's clock is set ahead", HOUR, 30, 0, 0),
            ("the machine's clock is set back", -HOUR, -30, 0, 0),
            ("the store fails over to a clock that is ahead", 0, HOUR, 0, 0),
            ("the store fails over to a clock that is behind", 0, -HOUR, 0, 0),
            ("the machine was suspended for an hour", 0, 0, -HOUR, 0),
            ("agreed with a wrong machine, which is set right", 0, 0, HOUR, 0),
            ("agreed with a wrong store, which is set right", 0, 0, -HOUR, 0),
            ("the machine stands alone, and the store is read badly", HOUR, 990, 0, 0),
            ("the machine stands alone, and what was agreed drifts", HOUR, 0, 1_001, 0),
            ("no two agree", HOUR, -HOUR, 0, 0),
        ] {
            assert_eq!(agreed(own, store, Some(carried), LONG_AGO), expected, "{what}");
        }
    }

    /// Which of the three is wrong, what it says, and what all of them would say.
    fn one_is_wrong() -> impl Strategy<Value = (usize, i64, [i64; 3])> {
        (0..3_usize, -2 * HOUR..2 * HOUR, [-900_i64..900, -900..900, -900..900])
    }

    proptest! {
        #[test]
        fn one_of_three_may_be_wrong((wrong, by, small) in one_is_wrong()) {
            let mut said = small;
            said[wrong] = by;
            let agreed = agreed(said[0], said[1], Some(said[2]), LONG_AGO);
            prop_assert!(agreed.abs() <= 900 + 2_000, "{said:?} agree on {agreed}");
        }

        #[test]
        fn what_is_agreed_is_between_the_earliest_and_the_latest(
            own in -HOUR..HOUR, store in -HOUR..HOUR, carried in proptest::option::of(-HOUR..HOUR),
            history in -HOUR..HOUR,
        ) {
            let said = [own, store, carried.unwrap_or(own)];
            let agreed = agreed(own, store, carried, history);
            prop_assert!(said.contains(&agreed), "{said:?} agree on {agreed}");
        }

        /// Whatever was agreed, by whichever way it came about.
        #[test]
        fn two_clocks_that_are_right_heal_it(carried in -24 * HOUR..24 * HOUR, late in -900_i64..900) {
            let agreed = agreed(0, late, Some(carried), LONG_AGO);
            prop_assert!(agreed.abs() <= 10, "{agreed}");
        }

        /// With the machine's clock ahead, what was agreed stays where it is, however long the store
        /// is read badly.
        #[test]
        fn bad_readings_add_up_to_nothing(readings in prop::collection::vec(-1_000_i64..=1_000, 1..200)) {
            let mut carried = 0;
            for store in readings {
                carried = agreed(HOUR, store, Some(carried), LONG_AGO);
                prop_assert_eq!(carried, 0);
            }
        }
    }
}
