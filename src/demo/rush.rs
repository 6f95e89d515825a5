//! Now and then many people call at once: a canteen has served something bad, and its guests all
//! find out within two minutes.

use std::time::Duration;

use super::caller::Caller;
use super::habits::SECOND;
use crate::domain::Timestamp;
use crate::sim::Chance;

/// When the first rush comes, so that somebody who watches does not wait for long.
const FIRST: Duration = Duration::from_secs(150);
/// How far the others are apart.
const APART: (Duration, Duration) = (Duration::from_secs(20 * 60), Duration::from_secs(40 * 60));
/// How many call, and within what time.
const GUESTS: usize = 32;
const WITHIN: Duration = Duration::from_secs(80);
/// What they call about.
const COMPLAINT: &str = "stomach";

/// Rush after rush.
#[derive(Debug)]
pub(super) struct Rushes {
    chance: Chance,
    begins_at: Timestamp,
    /// The moments at which those of the present one call, the last first.
    calls: Vec<Timestamp>,
}

impl Rushes {
    /// The rushes of a day that begins then.
    pub(super) fn new(chance: Chance, now: Timestamp) -> Self {
        Self { chance, begins_at: now + FIRST, calls: Vec::new() }
    }

    /// When the next thing happens.
    pub(super) fn next_at(&self) -> Timestamp {
        self.calls.last().copied().unwrap_or(self.begins_at)
    }

    /// What happens then: another guest calls, or a rush begins, of which something can be told.
    pub(super) fn next(&mut self, hour: f64) -> Rush {
        if self.calls.pop().is_some() {
            let mut caller = Caller::invent_with(&mut self.chance, COMPLAINT, hour);
            caller.call.district = "longhua".into();
            return Rush::Guest(Box::new(caller));
        }
        let (begins_at, chance) = (self.begins_at, &mut self.chance);
        self.calls = (0..GUESTS).map(|_| begins_at + chance.between(SECOND, WITHIN)).collect();
        self.calls.sort_by(|one, another| another.cmp(one));
        self.begins_at = begins_at + WITHIN + chance.between(APART.0, APART.1);
        Rush::Begins(format!(
            "a rush: {GUESTS} guests of one canteen call within {} s",
            WITHIN.as_secs()
        ))
    }
}

/// Something that happens in a rush.
#[derive(Debug)]
pub(super) enum Rush {
    /// It begins; this is told of it.
    Begins(String),
    /// Somebody calls.
    Guest(Box<Caller>),
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::demo::habits::MINUTE;

    #[test]
    fn a_rush_begins_soon_and_is_over_soon() {
        let start = Timestamp::from_millis(0);
        let mut rushes = Rushes::new(Chance::seeded(1), start);
        let begins_at = rushes.next_at();
        assert!(begins_at < start + 4 * MINUTE);
        assert!(matches!(rushes.next(21.0), Rush::Begins(_)));
        let mut last = begins_at;
        for _ in 0..GUESTS {
            let at = rushes.next_at();
            assert!(at >= last && at <= begins_at + WITHIN);
            last = at;
            assert!(matches!(rushes.next(21.0), Rush::Guest(_)));
        }
        assert!(rushes.next_at() > last + APART.0 - MINUTE);
    }
}
