//! How fast hotlines run without people: a day of one district, a year of a nation.

use std::collections::BTreeSet;
use std::sync::Arc;
use std::time::Duration;

use firstline::domain::{Operator, OperatorId, Shift};
use firstline::sim::{Arrivals, Habits, Mishaps, Scenario};

use crate::floors::{busy, daily};
use crate::plan::Plan;
use crate::report::Report;
use crate::samples::now;

const ZONE: &str = "Asia/Shanghai";
const BEGINS: &str = "2026-03-01T06:00";
const NATIONAL_CALLS_PER_YEAR: f64 = 5e6;

pub fn run(plan: &Plan, report: &mut Report) {
    let day = longhua();
    for seed in 0..plan.rounds as u64 {
        let (began, outcome) = (now(), day.run(seed));
        report.sample("sim_day_ms", "a day of Longhua", (now() - began).as_secs_f64() * 1e3);
        report.figure("sim_day_calls", outcome.figures.offered() as f64);
    }
    if let Some(day) = report.median("sim_day_ms", "a day of Longhua") {
        report.figure("sim_day_ms", day);
    }
    let nation = nation(plan.national_days);
    let (began, outcome) = (now(), nation.run(1));
    let took = (now() - began).as_secs_f64();
    let calls = outcome.figures.offered() as f64;
    report.figure("sim_year_calls_simulated", calls);
    report.figure("sim_year_s", took * NATIONAL_CALLS_PER_YEAR / calls);
}

/// Thirty lines, ninety operators in three shifts, some 700 calls a day.
fn longhua() -> Scenario {
    let by_day = |hour: usize| if (7..22).contains(&hour) { 42.0 } else { 12.0 };
    of_size(90, 30, 1, std::array::from_fn(by_day))
}

/// Five million calls a year, and operators enough for them.
fn nation(days: u32) -> Scenario {
    let by_day = |hour: usize| if (7..22).contains(&hour) { 760.0 } else { 255.0 };
    let mut nation = of_size(450, 1_000, days, std::array::from_fn(by_day));
    nation.mishaps = Mishaps::default();
    nation.habits = Habits { notes: Duration::from_secs(40), ..nation.habits };
    nation
}

fn of_size(operators: usize, lines: u32, days: u32, rates: [f64; 24]) -> Scenario {
    let mut scenario = busy(ZONE, BEGINS, u64::from(days));
    let model = std::mem::take(&mut scenario.operators);
    let named = |number: usize| -> OperatorId {
        format!("op-{number}").parse().expect("letters and digits are a name")
    };
    let like_the_model =
        |number: usize| Operator { id: named(number), ..model[number % model.len()].clone() };
    scenario.operators = (0..operators).map(like_the_model).collect();
    let shift = |index: usize, id: &str, window| -> Shift {
        let operators: BTreeSet<OperatorId> = (index..operators).step_by(3).map(named).collect();
        let id = id.parse().expect("letters are a name");
        Shift { id, window, operators, standby: false, revision: 0 }
    };
    scenario.shifts = vec![
        shift(0, "early", daily("06:00", "14:00")),
        shift(1, "late", daily("14:00", "22:00")),
        shift(2, "night", daily("22:00", "06:00")),
    ];
    Arc::make_mut(&mut scenario.settings).lines = lines;
    scenario.callers.talk = Duration::from_secs(300);
    scenario.callers.arrivals = Arrivals::Curve(rates);
    scenario
}
