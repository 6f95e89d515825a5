//! A hundred thousand cases (a few thousand in a debug build) in three centres that help one
//! another: each ends closed with nothing owed, or in sight of somebody who answers for it.

use std::sync::Mutex;
use std::thread;

use super::DOES_ALL;
use super::regions::{Watched, bad_roads, three_centres};
use firstline::sim::{Region, Tally};

/// How many cases there are to be at least.
const CASES: u64 = if DOES_ALL { 100_000 } else { 3_000 };

/// Of so many runs in one each state is looked at as a whole; in the others every so manieth.
const CLOSELY: u64 = 16;

/// Runs one seed to the end. A failure names the seed, which plays it again.
fn run(seed: u64) -> (u64, u64, Tally) {
    let centres = three_centres(10);
    let every = if seed.is_multiple_of(CLOSELY) { 1 } else { 64 };
    let mut watched = Watched::new(Region::open(&centres, bad_roads(), seed), every);
    while let Some(found) = watched.step() {
        assert!(found.is_empty(), "seed {seed}, step {}: {found:#?}", watched.steps);
    }
    let (closed, owed, found, tally) = watched.close();
    assert!(found.is_empty(), "seed {seed}: {found:#?}");
    (closed, owed, tally)
}

#[test]
fn a_hundred_thousand_cases_are_accounted_for() {
    let next = Mutex::new(0);
    let total = Mutex::new((0, 0, Tally::default()));
    let work = || {
        while total.lock().unwrap().0 < CASES {
            let seed = {
                let mut next = next.lock().unwrap();
                *next += 1;
                *next - 1
            };
            let (closed, owed, tally) = run(seed);
            let mut total = total.lock().unwrap();
            total.0 += closed + owed;
            total.1 += owed;
            total.2.merge(&tally);
        }
    };
    thread::scope(|scope| {
        for _ in 0..2 {
            scope.spawn(work);
        }
    });
    let (cases, owed, tally) = total.into_inner().unwrap();
    assert!(owed * 50 < cases, "of {cases} cases {owed} are still open days later");
    everything_has_happened(&tally, cases);
}

/// A test in which something never happened has not tested it.
fn everything_has_happened(tally: &Tally, cases: u64) {
    println!("{cases} cases: {:#?}", tally.counts());
    let seldom = (cases / 20_000).max(1);
    let rare: Vec<_> = PATHS.iter().filter(|name| tally.of(name) < seldom).collect();
    assert!(rare.is_empty(), "these happened less than {seldom} times: {rare:#?}");
}

const PATHS: &[&str] = &["call: incoming"];
