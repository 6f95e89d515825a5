//! A thousand days, with everything checked after each step.

use std::collections::BTreeMap;

use super::floors::busy;
use super::{Hotline, Scenario, Witness};

/// Runs a scenario under the eyes of a witness. Answers how many steps there were.
fn watched(scenario: &Scenario, seed: u64) -> u64 {
    let mut hotline = Hotline::open(scenario, seed);
    let mut witness = Witness::of(hotline.centre());
    let mut steps = 0;
    while let Some(happening) = hotline.next() {
        let found = witness.see(&happening, hotline.centre());
        assert!(found.is_empty(), "seed {seed}, step {steps}: {happening:?}\n{found:#?}");
        steps += 1;
    }
    steps
}

#[test]
fn probe() {
    let scenario = busy("Asia/Shanghai", "2026-03-01T00:00", 20);
    let t = std::time::Instant::now();
    let steps = watched(&scenario, 1);
    println!("{steps} steps {:?}", t.elapsed());
    let t = std::time::Instant::now();
    let outcome = scenario.run(1);
    println!("unwatched {:?}", t.elapsed());
    println!("{:?} {:?}", outcome.commands, outcome.refusals);
    for line in outcome.figures.report(&[crate::board::Threshold::seconds(20)]) {
        println!("{line:?}");
    }
    let calls: BTreeMap<_, _> = [("cases", outcome.centre.cases().count())].into();
    println!("{calls:?}");
}
