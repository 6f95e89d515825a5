//! How fast hotlines run without people: a day of one district, a year of a nation.

use std::collections::BTreeSet;
use std::num::NonZero;
use std::sync::Arc;
use std::thread;
use std::time::Duration;

use firstline::domain::{Operator, OperatorId, Shift};
use firstline::sim::{Arrivals, Habits, Mishaps, Scenario};

use crate::floors::{busy, daily};
use crate::plan::Plan;
use crate::report::Report;
use crate::samples::now;

const ZONE: &str = "Asia/Shanghai";
const BEGINS: &str = "2026-03-01T06:00";
const DAY: Duration = Duration::from_secs(86_400);
const NATIONAL_CALLS_PER_YEAR: f64 = 5e6;
/// How many days are tried on one core alone.
const DAYS_ALONE: u32 = 20;

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
    let days = plan.national_days;
    let alone = side_by_side(1, days.min(DAYS_ALONE));
    report.figure("sim_year_one_core_s", alone.seconds);
    let cores = thread::available_parallelism().map_or(1, NonZero::get) as u32;
    let year = side_by_side(cores, days);
    report.figure("sim_year_calls_simulated", year.calls);
    report.figure("sim_year_s", year.seconds);
}

/// How many calls were simulated, and how long a year of five million takes by that.
struct Year {
    calls: f64,
    seconds: f64,
}

/// So many days of the national service, in as many stretches at once as there are cores: each is
/// a simulation of its own, which begins when the one before it ends, with nobody on the line, and
/// draws numbers of its own.
fn side_by_side(cores: u32, days: u32) -> Year {
    let stretch = days.div_ceil(cores);
    let began = now();
    let calls: f64 = thread::scope(|scope| {
        let runs: Vec<_> = (0..cores)
            .map(|core| scope.spawn(move || nation(core * stretch, stretch).run(core.into())))
            .collect();
        let outcomes = runs.into_iter().map(|run| run.join().expect("a simulation does not panic"));
        outcomes.map(|outcome| outcome.figures.offered() as f64).sum()
    });
    Year { calls, seconds: (now() - began).as_secs_f64() * NATIONAL_CALLS_PER_YEAR / calls }
}

/// Thirty lines, ninety operators in three shifts, some 700 calls a day.
fn longhua() -> Scenario {
    let by_day = |hour: usize| if (7..22).contains(&hour) { 42.0 } else { 12.0 };
    of_size(90, 30, 1, std::array::from_fn(by_day))
}

/// Five million calls a year, and operators enough for them, for some days after the first.
fn nation(after: u32, days: u32) -> Scenario {
    let by_day = |hour: usize| if (7..22).contains(&hour) { 760.0 } else { 255.0 };
    let mut nation = of_size(450, 1_000, days, std::array::from_fn(by_day));
    nation.begins = nation.begins + after * DAY;
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
