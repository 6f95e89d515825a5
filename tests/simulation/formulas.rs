//! One queue with interchangeable callers and operators must do what Erlang's formulas say.
//!
//! Each row is run as independent replications, each left to warm up from an empty hotline. Their
//! spread gives the confidence interval in which the formula's value must lie. It is drawn at
//! 99.9 %, so that of the forty values all hold for most seeds, and yet it is narrow enough to
//! notice calls that are 5 % longer than the formula is told: the last test.

use std::time::Duration;

use super::DOES_ALL;
use super::floors::single_queue;
use firstline::board::{ServiceLevel, Threshold};
use firstline::sim::erlang::{ErlangA, ErlangC};
use firstline::sim::{Hotline, Outcome, Scenario};

/// A debug build has time for the first rows only.
const ROWS: usize = if DOES_ALL { 8 } else { 2 };

const REPLICATIONS: u64 = 16;

/// Student's t for a two-sided interval of 99.9 % with 15 degrees of freedom.
const STUDENT_T: f64 = 4.0728;

const AT_ONCE: Threshold = Threshold::seconds(0);
const SOON: Threshold = Threshold::seconds(20);

/// The mean of the replications, and half the width of its confidence interval.
#[derive(Debug, Clone, Copy)]
struct Estimate {
    mean: f64,
    half_width: f64,
}

impl Estimate {
    fn of(values: &[f64]) -> Self {
        let n = values.len() as f64;
        let mean = values.iter().sum::<f64>() / n;
        let variance = values.iter().map(|value| (value - mean).powi(2)).sum::<f64>() / (n - 1.0);
        Self { mean, half_width: STUDENT_T * (variance / n).sqrt() }
    }

    fn agrees(self, theory: f64) -> bool {
        (self.mean - theory).abs() <= self.half_width
    }
}

/// What a run is measured by.
type Measure = fn(&Outcome, &Row) -> f64;

#[derive(Debug, Clone, Copy)]
struct Row {
    calls_per_hour: f64,
    handle: Duration,
    patience: Option<Duration>,
    operators: usize,
    warm_up: Duration,
    measured: Duration,
}

impl Row {
    fn scenario(&self) -> Scenario {
        let lasts = self.warm_up + self.measured;
        single_queue(self.calls_per_hour, self.handle, self.patience, self.operators, lasts)
    }

    fn replications(&self, first_seed: u64) -> Vec<Outcome> {
        let scenario = self.scenario();
        (first_seed..first_seed + REPLICATIONS)
            .map(|seed| {
                let mut hotline = Hotline::open(&scenario, seed).warming_up(self.warm_up);
                while hotline.step().is_some() {}
                hotline.close()
            })
            .collect()
    }

    fn estimates(&self, first_seed: u64, measures: &[Measure]) -> Vec<Estimate> {
        let outcomes = self.replications(first_seed);
        let of = |measure: &Measure| {
            let values: Vec<f64> = outcomes.iter().map(|outcome| measure(outcome, self)).collect();
            Estimate::of(&values)
        };
        measures.iter().map(of).collect()
    }
}

fn waited(outcome: &Outcome, _: &Row) -> f64 {
    1.0 - outcome.figures.service_level(ServiceLevel::Removed, AT_ONCE).unwrap()
}

fn within_20(outcome: &Outcome, _: &Row) -> f64 {
    outcome.figures.service_level(ServiceLevel::AnsweredOnly, SOON).unwrap()
}

fn mean_wait(outcome: &Outcome, _: &Row) -> f64 {
    let figures = &outcome.figures;
    let all = figures.wait_of_answered() + figures.wait_of_abandoned();
    all.as_secs_f64() / figures.offered() as f64
}

fn abandoned(outcome: &Outcome, _: &Row) -> f64 {
    outcome.figures.abandonment().unwrap()
}

fn occupancy(outcome: &Outcome, row: &Row) -> f64 {
    let all = row.measured.as_secs_f64() * row.operators as f64;
    1.0 - outcome.ready.as_secs_f64() / all
}

const HANDLE: Duration = Duration::from_secs(180);
const MEASURES_C: [Measure; 3] = [waited, within_20, mean_wait];

/// A row of the Erlang C table. A queue forgets how it began in about AHT / (√m − √a)²: it warms up
/// for four times as long.
fn row_c(load: f64, operators: usize, calls: f64) -> Row {
    let calls_per_hour = load * 3600.0 / HANDLE.as_secs_f64();
    let forgets = HANDLE.div_f64(((operators as f64).sqrt() - load.sqrt()).powi(2));
    Row {
        calls_per_hour,
        handle: HANDLE,
        patience: None,
        operators,
        warm_up: 4 * forgets,
        measured: Duration::from_secs_f64(calls / calls_per_hour * 3600.0),
    }
}

fn theory_c(row: &Row) -> [f64; 3] {
    let load = row.calls_per_hour * HANDLE.as_secs_f64() / 3600.0;
    let queue = ErlangC { load, operators: row.operators as u32, handle_time: HANDLE };
    [
        queue.wait_probability().unwrap(),
        queue.service_level(SOON.as_duration()).unwrap(),
        queue.speed_of_answer().unwrap().as_secs_f64(),
    ]
}

fn check(row: &Row, measures: &[Measure], theory: &[f64], first_seed: u64) {
    let estimates = row.estimates(first_seed, measures);
    for (n, (estimate, theory)) in estimates.iter().zip(theory).enumerate() {
        let seeds = first_seed..first_seed + REPLICATIONS;
        assert!(
            estimate.agrees(*theory),
            "measure {n}, seeds {seeds:?}: {estimate:?}, not {theory}, for {row:?}"
        );
    }
}

#[test]
fn queues_of_patient_callers_do_what_erlang_c_says() {
    let table = [
        (1.0, 2, 1500.0),
        (5.0, 7, 1500.0),
        (8.0, 10, 1500.0),
        (10.0, 12, 1500.0),
        (10.0, 14, 6000.0),
        (20.0, 25, 2000.0),
        (26.0, 30, 2000.0),
        (100.0, 110, 3000.0),
    ];
    for (n, (load, operators, calls)) in table.into_iter().enumerate().take(ROWS) {
        let row = row_c(load, operators, calls);
        check(&row, &MEASURES_C, &theory_c(&row), 1000 * n as u64);
    }
}

#[test]
fn queues_of_impatient_callers_do_what_erlang_a_says() {
    let table = [
        (200.0, 180, 300, 14),
        (200.0, 180, 300, 10),
        (320.0, 300, 120, 30),
        (400.0, 300, 120, 30),
    ];
    for (n, (calls_per_hour, handle, patience, operators)) in
        table.into_iter().enumerate().take(ROWS)
    {
        let handle = Duration::from_secs(handle);
        let patience = Duration::from_secs(patience);
        let row = Row {
            calls_per_hour,
            handle,
            patience: Some(patience),
            operators,
            warm_up: 4 * handle.max(patience),
            measured: Duration::from_secs_f64(2500.0 / calls_per_hour * 3600.0),
        };
        let operators = operators as u32;
        let queue = ErlangA { calls_per_hour, handle_time: handle, patience, operators };
        let state = queue.steady_state().unwrap();
        let theory = [
            state.wait_probability,
            state.abandon_probability,
            state.mean_wait.as_secs_f64(),
            state.occupancy,
        ];
        check(&row, &[waited, abandoned, mean_wait, occupancy], &theory, 10_000 + 1000 * n as u64);
    }
}

/// The intervals are narrow enough to be worth something: calls that last 5 % longer than the
/// formula is told, or one operator fewer, do not pass.
#[cfg(not(debug_assertions))]
#[test]
fn a_hotline_that_is_not_the_formulas_is_noticed() {
    let row = row_c(10.0, 14, 6000.0);
    let theory = theory_c(&row);
    let longer = Row { handle: HANDLE.mul_f64(1.05), ..row };
    let fewer = Row { operators: 13, ..row };
    for wrong in [longer, fewer] {
        let estimates = wrong.estimates(4000, &MEASURES_C);
        let agree =
            estimates.iter().zip(theory).filter(|(estimate, value)| estimate.agrees(*value));
        assert_eq!(agree.count(), 0, "{estimates:?} for {theory:?}");
    }
}
