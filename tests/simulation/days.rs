//! A thousand days (a hundred in a debug build), with everything checked after each step.

use super::DOES_ALL;
use super::floors::busy;
use firstline::sim::{Hotline, Scenario, Witness};

const DAYS_EACH: u64 = 10;

/// Runs a scenario under the eyes of a witness, and answers how many steps there were.
fn watched(scenario: &Scenario, seed: u64) -> u64 {
    let mut hotline = Hotline::open(scenario, seed);
    let mut witness = Witness::of(hotline.centre());
    let mut steps = 0;
    while let Some(happening) = hotline.step() {
        let found = witness.see(&happening, hotline.centre());
        assert!(found.is_empty(), "seed {seed}, step {steps}: {happening:#?}\n{found:#?}");
        steps += 1;
    }
    steps
}

/// Runs so many seeds from the first on. A failure names its seed, which plays it again.
fn check(zone: &str, begins: &str, first_seed: u64, seeds: u64) {
    let scenario = busy(zone, begins, DAYS_EACH);
    let seeds = if DOES_ALL { seeds } else { seeds.div_ceil(10) };
    for seed in first_seed..first_seed + seeds {
        let steps = watched(&scenario, seed);
        assert!(steps > 500 * DAYS_EACH, "seed {seed}: only {steps} steps");
    }
}

#[test]
fn five_hundred_days_in_shanghai() {
    check("Asia/Shanghai", "2026-03-01T00:00", 0, 50);
}

#[test]
fn two_hundred_and_fifty_days_around_the_spring_change_in_berlin() {
    check("Europe/Berlin", "2026-03-24T12:00", 50, 25);
}

#[test]
fn two_hundred_and_fifty_days_around_the_autumn_change_in_berlin() {
    check("Europe/Berlin", "2026-10-20T12:00", 75, 25);
}

#[test]
fn a_seed_gives_the_same_days_again() {
    let scenario = busy("Asia/Shanghai", "2026-03-01T00:00", 1);
    let (first, again, other) = (scenario.run(1), scenario.run(1), scenario.run(2));
    assert_eq!(first.centre, again.centre);
    assert_eq!(first.figures, again.figures);
    assert_ne!(first.centre, other.centre);
}
