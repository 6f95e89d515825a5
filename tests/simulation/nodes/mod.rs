//! Many nodes on one journal, in one process and in virtual time: real switchboards, clients that
//! ask again elsewhere, and everything between them that can fail. All of it from one seed.
//!
//! | file | what is in it |
//! |---|---|
//! | `story` | one story from its seed: who takes part, what goes wrong, how it ends |
//! | `machine` | a node that can be held up, killed at any step, and started again |
//! | `link` | the way from a node to the journal, on which requests and answers get lost |
//! | `trouble` | who makes all that happen |
//! | `clients` | people who ask, and ask again on another node until they are answered |
//! | `check` | every state of every node against the history, and every answer against the end |
//! | `sabotage` | each rule broken on purpose: the harness must notice |
//!
//! A story that fails is told again by its seed:
//! `FIRSTLINE_SEED=17 cargo test --release --test simulation nodes::stories`.

mod check;
mod clients;
mod link;
mod machine;
mod people;
mod sabotage;
mod story;
mod trouble;

// Shared with the tests of whole systems, which use more of them than the stories do.
#[allow(dead_code, reason = "the stories use a part of it")]
#[path = "../../system/support/chance.rs"]
mod chance;
#[allow(dead_code, reason = "the stories use a part of it")]
#[path = "../../system/support/crowd.rs"]
mod crowd;
#[allow(dead_code, reason = "the stories use a part of it")]
#[path = "../../system/support/small_centre.rs"]
mod small_centre;

use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Mutex, PoisonError};

use super::DOES_ALL;
use story::{Outcome, Story};

/// How many stories are told where there is the speed for it, and where not.
const STORIES: u64 = if DOES_ALL { 2_000 } else { 100 };

/// The seeds that are asked for: one that shall be told again, or from 0 on.
fn seeds() -> std::ops::Range<u64> {
    let number = |name: &str| {
        let text = std::env::var(name).ok()?;
        Some(text.parse::<u64>().unwrap_or_else(|_| panic!("{name} is a whole number")))
    };
    match number("FIRSTLINE_SEED") {
        Some(seed) => seed..seed + 1,
        None => 0..number("FIRSTLINE_STORIES").unwrap_or(STORIES),
    }
}

/// Tells stories on all cores until one fails or all are told.
fn tell_all(seeds: std::ops::Range<u64>) -> (Outcome, Vec<(u64, Vec<String>)>) {
    let next = AtomicU64::new(seeds.start);
    let sum = Mutex::new((Outcome::default(), Vec::new()));
    let cores = std::thread::available_parallelism().map_or(1, usize::from);
    std::thread::scope(|scope| {
        for _ in 0..cores {
            scope.spawn(|| {
                loop {
                    let seed = next.fetch_add(1, Ordering::Relaxed);
                    if seed >= seeds.end {
                        return;
                    }
                    let (outcome, found) = Story::of(seed).tell();
                    let mut sum = sum.lock().unwrap_or_else(PoisonError::into_inner);
                    sum.0.add(&outcome);
                    if !found.is_empty() {
                        eprintln!("{seed}: {outcome:?}");
                        sum.1.push((seed, found));
                        next.store(seeds.end, Ordering::Relaxed);
                    }
                }
            });
        }
    });
    sum.into_inner().unwrap_or_else(PoisonError::into_inner)
}

#[test]
fn stories() {
    let seeds = seeds();
    let count = seeds.end - seeds.start;
    let (sum, failed) = tell_all(seeds);
    for (seed, found) in &failed {
        eprintln!("{found:#?}");
        eprintln!("the same story again:");
        eprintln!("FIRSTLINE_SEED={seed} cargo test --release --test simulation nodes::stories");
    }
    assert!(failed.is_empty(), "a story went wrong: see above");
    println!("{count} stories: {sum:#?}");
    if count >= 100 {
        sum.assert_everything_happened();
    }
}

#[test]
fn a_seed_tells_the_same_story_again() {
    for seed in [3, 4] {
        let once = Story::of(seed).tell();
        assert_eq!(once, Story::of(seed).tell(), "seed {seed}");
        assert!(once.1.is_empty(), "{:#?}", once.1);
    }
}
