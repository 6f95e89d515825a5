//! From an operator who is free to the next offer on their console, while calls wait.

use std::time::Duration;

use super::beside_history;
use crate::load::{Crew, Hands, Manner, Way};
use crate::plan::Plan;
use crate::redis::Fsync;
use crate::report::Report;
use crate::server::Store;
use crate::stage::{Stage, name};

const CONSOLES: usize = 30;
/// With thirty consoles a hundred operators become free each second.
const BUSY_FOR: Duration = Duration::from_millis(300);
/// Calls in the house; they are over at once, so that these wait.
const WAITING: usize = 100;

pub async fn run(plan: &Plan, report: &mut Report) -> anyhow::Result<()> {
    let mut stage = Stage::default();
    for fsync in Fsync::ALL {
        stage.floor(fsync, Way::Streams)?;
        stage.floor(fsync, Way::Unary)?;
        stage.firstline(fsync, Way::Streams, 1)?;
    }
    stage.floor_with_history(Fsync::EverySecond)?;
    stage.firstline_alone("local", Store::Local)?;
    let hands = Hands::new(CONSOLES, Manner::Paced(BUSY_FOR));
    for _ in 0..plan.rounds {
        for system in &stage.systems {
            let crew = Crew::at(system, &hands, None).await?;
            crew.keep_busy(WAITING, plan.span).await?;
            let handovers = crew.take_handovers();
            crew.go_home().await?;
            report.sample("handover_p50_ms", &system.name, handovers.ms(0.5));
            report.sample("handover_p99_ms", &system.name, handovers.ms(0.99));
        }
    }
    for (fsync, after) in
        [(Fsync::EverySecond, ""), (Fsync::Off, "_off"), (Fsync::Always, "_always")]
    {
        let ours = name("firstline", Way::Streams, fsync);
        let floor = name("floor", Way::Streams, fsync);
        let key = format!("handover_p50_ratio{after}");
        report.ratio(&key, "handover_p50_ms", &ours, ("handover_p50_ms", &floor));
    }
    let keys = ["handover_p50_ratio_history", "handover_p50_history_floor"];
    beside_history(report, keys, "handover_p50_ms", Fsync::EverySecond);
    Ok(())
}
