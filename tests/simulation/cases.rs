//! A hundred thousand cases (some two thousand in a debug build) in three centres that help one
//! another: each ends closed with nothing owed, or in sight of somebody who answers for it.

use std::sync::Mutex;
use std::thread;

use super::DOES_ALL;
use super::regions::{Watched, bad_roads, three_centres};
use firstline::sim::{Region, Tally};

/// How many cases there are to be at least.
const CASES: u64 = if DOES_ALL { 100_000 } else { 1_500 };

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
    if DOES_ALL {
        everything_has_happened(&tally, cases);
    }
}

/// A test in which something never happened has not tested it.
fn everything_has_happened(tally: &Tally, cases: u64) {
    println!("{cases} cases: {:#?}", tally.counts());
    let seldom = (cases / 20_000).max(1);
    let rare: Vec<_> = PATHS.iter().filter(|name| tally.of(name) < seldom).collect();
    assert!(rare.is_empty(), "these happened less than {seldom} times: {rare:#?}");
}

/// Everything that must have happened, as the tally calls it.
const PATHS: &[&str] = &[
    "case",
    "call: incoming",
    "call: callback",
    "call: consult by name",
    "call: consult by queue",
    "call: from a partner",
    "call: about an open case",
    "end of incoming: abandoned",
    "end of incoming: the caller hung up",
    "end of incoming: the operator ended it",
    "end of incoming: the place is held",
    "end of incoming: the partner is done",
    "end of callback: no answer",
    "end of callback: busy",
    "end of callback: not dialled",
    "end of callback: taken back",
    "end of callback: the operator ended it",
    "end of consult by name: consulted",
    "end of consult by name: not taken",
    "end of consult by queue: consulted",
    "end of consult by queue: not taken",
    "end of consult by queue: taken back",
    "end of from a partner: taken back",
    "end of from a partner: not taken",
    "end of from a partner: the operator ended it",
    "end of from a partner: abandoned",
    "promise: callback",
    "promise: callback in hours",
    "promise: urgent callback",
    "promise: virtual hold",
    "promise: rescue",
    "promise: follow-up",
    "promise: referral",
    "promise: transfer",
    "kept: callback",
    "kept: callback in hours",
    "kept: urgent callback",
    "kept: virtual hold",
    "kept: rescue",
    "kept: follow-up",
    "kept: referral",
    "kept: transfer",
    "withdrawn: callback",
    "withdrawn: callback in hours",
    "withdrawn: urgent callback",
    "withdrawn: rescue",
    "withdrawn: transfer",
    "moved: callback",
    "moved: transfer",
    "overdue: callback",
    "overdue: follow-up",
    "overdue: referral",
    "overdue: transfer",
    "asked: a cover",
    "asked: the supervisors",
    "callback: reached",
    "callback: no answer",
    "callback: busy",
    "callback: failed",
    "callback: not taken",
    "callback: somebody has to decide",
    "step checked",
    "owner: first accept",
    "owner: hand-over",
    "owner: reassigned",
    "hand-over: proposed",
    "hand-over: declined",
    "hand-over: withdrawn",
    "signed out past a hand-over",
    "left for good",
    "console lost for good",
    "consult: joined",
    "consult: taken over",
    "passed on: by name",
    "passed on: to a queue",
    "came back",
    "reservation ended",
    "out: warm proposed",
    "out: warm accepted",
    "out: warm declined",
    "out: warm expired",
    "out: warm withdrawn",
    "out: warm connected",
    "out: warm progressed",
    "out: warm completed",
    "out: warm returned",
    "out: blind proposed",
    "out: blind accepted",
    "out: blind declined",
    "out: blind expired",
    "out: blind withdrawn",
    "out: blind connected",
    "out: blind completed",
    "out: blind returned",
    "out: errand proposed",
    "out: errand accepted",
    "out: errand declined",
    "out: errand expired",
    "out: errand connected",
    "out: errand completed",
    "out: errand returned",
    "out: overflow proposed",
    "out: overflow accepted",
    "out: overflow declined",
    "out: overflow withdrawn",
    "out: overflow connected",
    "out: overflow completed",
    "out: overflow returned",
    "out: given back proposed",
    "out: given back connected",
    "in proposed",
    "in accepted",
    "in back to proposed",
    "in expired",
    "in withdrawn",
    "in connected",
    "in completed",
    "in confirmed",
    "in returned",
    "in: given back proposed",
    "in: given back connected",
    "in: overflow proposed",
    "in: overflow accepted",
    "in: overflow connected",
    "in: overflow completed",
    "in: overflow withdrawn",
];
