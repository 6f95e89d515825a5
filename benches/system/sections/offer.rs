//! From sending a call to reading its offer at a Ready operator's console, 100 calls a second.

use super::{beside_history, served};
use crate::load::{Crew, Hands, Manner, Sightings, System, Way};
use crate::plan::Plan;
use crate::redis::Fsync;
use crate::report::Report;
use crate::samples::Latencies;
use crate::server::Store;
use crate::stage::{FLOOR_OF_LIVES, Stage, name};

const CONSOLES: usize = 30;
const PER_SECOND: u32 = 100;

pub async fn run(plan: &Plan, report: &mut Report) -> anyhow::Result<()> {
    let mut stage = Stage::default();
    for fsync in Fsync::ALL {
        stage.floor(fsync, Way::Streams)?;
        stage.firstline(fsync, Way::Streams, 1)?;
    }
    stage.floor(Fsync::Off, Way::Unary)?;
    stage.firstline(Fsync::Off, Way::Unary, 1)?;
    stage.firstline(Fsync::EverySecond, Way::Streams, 2)?;
    stage.floor0()?;
    stage.floor_of_lives()?;
    stage.floor_with_history(Fsync::EverySecond)?;
    stage.firstline_alone("local", Store::Local)?;
    stage.firstline_alone("memory", Store::Memory)?;
    for _ in 0..plan.rounds {
        for system in &stage.systems {
            let latencies = once(plan, system).await?;
            report.sample("offer_p50_ms", &system.name, latencies.ms(0.5));
            report.sample("offer_p99_ms", &system.name, latencies.ms(0.99));
        }
    }
    let ours = |fsync| name("firstline", Way::Streams, fsync);
    let floor = |fsync| name("floor", Way::Streams, fsync);
    for (fsync, after) in
        [(Fsync::EverySecond, ""), (Fsync::Off, "_off"), (Fsync::Always, "_always")]
    {
        for quantile in ["p50", "p99"] {
            let measure = format!("offer_{quantile}_ms");
            let key = format!("offer_{quantile}_ratio{after}");
            report.ratio(&key, &measure, &ours(fsync), (&measure, &floor(fsync)));
        }
    }
    for quantile in ["p50", "p99"] {
        let measure = format!("offer_{quantile}_ms");
        let key = format!("offer_{quantile}_ratio_api");
        report.ratio(&key, &measure, &ours(Fsync::Off), (&measure, FLOOR_OF_LIVES));
        let keys = ["ratio_history", "history_floor"].map(|of| format!("offer_{quantile}_{of}"));
        beside_history(report, keys.each_ref().map(String::as_str), &measure, Fsync::EverySecond);
    }
    Ok(())
}

async fn once(plan: &Plan, system: &System) -> anyhow::Result<Latencies> {
    let (seen, mut sightings) = Sightings::new();
    let crew = Crew::at(system, &Hands::new(CONSOLES, Manner::Swift), Some(seen)).await?;
    // The first calls find everything cold.
    crew.call_at(PER_SECOND, &served(), plan.span / 6).await;
    sightings.forget();
    crew.call_at(PER_SECOND, &served(), plan.span).await;
    crew.go_home().await?;
    sightings.latencies()
}
