//! Chance, all of it from one seed: the same seed gives the same day, anywhere.

use std::time::Duration;

/// A small generator of random numbers: xoshiro256** by Blackman and Vigna (2018), its state filled
/// from the seed by splitmix64, as they advise. Fast and even; not for secrets.
#[derive(Debug, Clone)]
pub struct Chance([u64; 4]);

impl Chance {
    /// The generator of that seed.
    pub fn seeded(seed: u64) -> Self {
        let mut mix = seed;
        Self(std::array::from_fn(|_| splitmix(&mut mix)))
    }

    fn next(&mut self) -> u64 {
        let [a, b, c, d] = self.0;
        let drawn = b.wrapping_mul(5).rotate_left(7).wrapping_mul(9);
        let (c, d) = (c ^ a, d ^ b);
        self.0 = [a ^ d, b ^ c, c ^ (b << 17), d.rotate_left(45)];
        drawn
    }

    /// A number from 0 up to, but not including, 1.
    pub fn unit(&mut self) -> f64 {
        (self.next() >> 11) as f64 / (1u64 << 53) as f64
    }

    /// True in that share of all cases.
    pub fn happens(&mut self, share: f64) -> bool {
        self.unit() < share
    }

    /// A span that may be over at any moment with the same probability: between arrivals, until
    /// patience ends. To the millisecond, which is all that the centre knows.
    pub fn exponential(&mut self, mean: Duration) -> Duration {
        milliseconds(-(1.0 - self.unit()).ln() * mean.as_secs_f64() * 1e3)
    }

    /// A span between the two, each as likely as the other.
    pub fn between(&mut self, shortest: Duration, longest: Duration) -> Duration {
        let spread = longest.saturating_sub(shortest);
        shortest + milliseconds(self.unit() * spread.as_secs_f64() * 1e3)
    }

    /// One of the things, each as often as its weight says; `None` if there are none.
    pub fn pick<'a, T>(&mut self, things: &'a [T], weight: impl Fn(&T) -> f64) -> Option<&'a T> {
        let mut left = self.unit() * things.iter().map(&weight).sum::<f64>();
        let hit = things.iter().find(|thing| {
            left -= weight(thing);
            left < 0.0
        });
        hit.or(things.last())
    }
}

fn splitmix(state: &mut u64) -> u64 {
    *state = state.wrapping_add(0x9e37_79b9_7f4a_7c15);
    let z = (*state ^ (*state >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    let z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    z ^ (z >> 31)
}

fn milliseconds(ms: f64) -> Duration {
    Duration::from_millis(ms.round() as u64)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The reference implementation, from the state 1, 2, 3, 4, begins with these.
    #[test]
    fn numbers_are_those_of_the_reference() {
        let mut chance = Chance([1, 2, 3, 4]);
        let drawn: Vec<u64> = (0..4).map(|_| chance.next()).collect();
        assert_eq!(drawn, [11520, 0, 1_509_978_240, 1_215_971_899_390_074_240]);
    }

    #[test]
    fn a_seed_gives_the_same_day_again() {
        let draw = |seed| {
            let mut chance = Chance::seeded(seed);
            (0..5).map(|_| chance.next()).collect::<Vec<_>>()
        };
        assert_eq!(draw(7), draw(7));
        assert_ne!(draw(7), draw(8));
    }

    #[test]
    fn spans_have_their_means() {
        let mut chance = Chance::seeded(1);
        let mean = |spans: Vec<Duration>| spans.iter().sum::<Duration>().as_secs_f64() / 1e4;
        let minute = Duration::from_secs(60);
        let exponential = mean((0..10_000).map(|_| chance.exponential(minute)).collect());
        assert!((exponential - 60.0).abs() < 3.0, "{exponential}");
        let between = mean((0..10_000).map(|_| chance.between(minute, 3 * minute)).collect());
        assert!((between - 120.0).abs() < 2.0, "{between}");
    }

    #[test]
    fn things_are_picked_by_weight() {
        let mut chance = Chance::seeded(1);
        let things = [("often", 3.0), ("never", 0.0), ("seldom", 1.0)];
        let mut often = 0;
        for _ in 0..1000 {
            let (name, _) = chance.pick(&things, |thing| thing.1).unwrap();
            assert_ne!(*name, "never");
            often += u32::from(*name == "often");
        }
        assert!((700..800).contains(&often), "{often}");
        assert_eq!(chance.pick(&[] as &[u8], |_| 1.0), None);
    }
}
