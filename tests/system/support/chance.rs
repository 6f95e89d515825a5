//! Chance that can be had again: the same seed, the same choices.

use std::ops::Range;

use uuid::Uuid;

/// A stream of choices (SplitMix64: Steele, Lea and Flood, "Fast splittable pseudorandom number
/// generators", 2014).
#[derive(Debug, Clone)]
pub struct Chance(u64);

impl Chance {
    pub fn of(seed: u64) -> Self {
        Self(seed)
    }

    /// The seed that `FIRSTLINE_SEED` names, or a new one.
    pub fn seed() -> u64 {
        match std::env::var("FIRSTLINE_SEED") {
            Ok(seed) => seed.parse().expect("FIRSTLINE_SEED is a whole number"),
            Err(_) => firstline::clock::new_uuid().as_u64_pair().0,
        }
    }

    /// A stream of its own for one of several tasks.
    pub fn branch(&mut self) -> Self {
        Self(self.next())
    }

    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let z = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        let z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^ (z >> 31)
    }

    /// A number out of a range that is not empty.
    pub fn number(&mut self, range: Range<u64>) -> u64 {
        range.start + self.next() % (range.end - range.start)
    }

    /// True so many times in a hundred.
    pub fn percent(&mut self, share: u64) -> bool {
        self.number(0..100) < share
    }

    /// One of several.
    pub fn pick<T: Clone>(&mut self, from: &[T]) -> T {
        from[self.number(0..from.len() as u64) as usize].clone()
    }

    /// One of those, if there are any.
    pub fn any<T: Clone>(&mut self, from: &[T]) -> Option<T> {
        (!from.is_empty()).then(|| self.pick(from))
    }

    pub fn uuid(&mut self) -> Uuid {
        Uuid::from_u64_pair(self.next(), self.next())
    }
}

/// Says at the end of a test that has failed how to have the same choices again.
pub struct Replayable(pub u64);

impl Drop for Replayable {
    fn drop(&mut self) {
        if std::thread::panicking() {
            eprintln!("the same choices again: FIRSTLINE_SEED={} cargo test ...", self.0);
        }
    }
}
