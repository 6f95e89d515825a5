//! How many lives of calls a second: enqueued, offered, accepted, connected, ended, wrapped up; for
//! the floor, how many matches. And what the journal sees of it.

use std::time::Duration;

use super::beside_history;
use crate::load::{Crew, Hands, Manner, System, Way};
use crate::plan::Plan;
use crate::redis::{Fsync, Redis};
use crate::report::Report;
use crate::server::Store;
use crate::stage::{FLOOR_OF_LIVES, Stage, name};

/// Opening, accepting, reporting the connection, ending, wrapping up.
const COMMANDS_PER_LIFE: f64 = 5.0;

pub async fn run(plan: &Plan, report: &mut Report) -> anyhow::Result<()> {
    let mut stage = Stage::default();
    for fsync in Fsync::ALL {
        stage.floor(fsync, Way::Streams)?;
        stage.firstline(fsync, Way::Streams, 1)?;
    }
    stage.floor(Fsync::Off, Way::Unary)?;
    stage.firstline(Fsync::Off, Way::Unary, 1)?;
    stage.firstline(Fsync::Off, Way::Streams, 2)?;
    stage.floor0()?;
    stage.floor_of_lives()?;
    stage.floor_with_history(Fsync::Off)?;
    stage.firstline_alone("local", Store::Local)?;
    stage.firstline_alone("memory", Store::Memory)?;
    for _ in 0..plan.rounds {
        for consoles in [30, 1000] {
            for system in &stage.systems {
                once(plan, system, consoles, report).await?;
            }
        }
    }
    for consoles in [30, 1000] {
        let (measure, suffix) = (measure(consoles), suffix(consoles));
        for (fsync, key) in [
            (Fsync::Off, "lives_ratio_floor"),
            (Fsync::EverySecond, "lives_ratio_floor_everysec"),
            (Fsync::Always, "lives_ratio_floor_always"),
        ] {
            let ours = name("firstline", Way::Streams, fsync);
            let floor = name("floor", Way::Streams, fsync);
            report.ratio(&format!("{key}{suffix}"), &measure, &ours, (&measure, &floor));
        }
        let one = name("firstline", Way::Streams, Fsync::Off);
        report.ratio(
            &format!("lives_ratio_api{suffix}"),
            &measure,
            &one,
            (&measure, FLOOR_OF_LIVES),
        );
        let keys = ["ratio_history", "history_floor"].map(|of| format!("lives_{of}{suffix}"));
        beside_history(report, keys.each_ref().map(String::as_str), &measure, Fsync::Off);
        let two = format!("{one}, 2 nodes");
        report.ratio(&format!("two_node_ratio{suffix}"), &measure, &two, (&measure, &one));
    }
    appends(plan, report).await
}

fn measure(consoles: usize) -> String {
    format!("lives_per_s_{consoles}")
}

/// The goals are for thirty consoles; with a thousand the key says so.
fn suffix(consoles: usize) -> &'static str {
    if consoles == 30 { "" } else { "_1000" }
}

async fn once(
    plan: &Plan,
    system: &System,
    consoles: usize,
    report: &mut Report,
) -> anyhow::Result<f64> {
    let crew = Crew::at(system, &Hands::new(consoles, Manner::Swift), None).await?;
    let rate = crew.keep_busy(2 * consoles, plan.span).await?;
    crew.go_home().await?;
    report.sample(&measure(consoles), &system.name, rate);
    Ok(rate)
}

/// How many entries of the journal so many commands come to.
async fn appends(plan: &Plan, report: &mut Report) -> anyhow::Result<()> {
    let mut stage = Stage::default();
    stage.firstline(Fsync::EverySecond, Way::Streams, 1)?;
    let system = &stage.systems[0];
    let crew = Crew::at(system, &Hands::new(1000, Manner::Swift), None).await?;
    let before = entries(&stage.redises()[0]).await?;
    crew.keep_busy(2000, plan.span.max(Duration::from_secs(5))).await?;
    let lives = crew.lives() as f64;
    let appended = entries(&stage.redises()[0]).await? - before;
    crew.go_home().await?;
    report.figure("appends_per_command", appended / (lives * COMMANDS_PER_LIFE));
    Ok(())
}

async fn entries(redis: &Redis) -> anyhow::Result<f64> {
    let mut connection = redis.connection().await?;
    Ok(redis::cmd("XLEN").arg("{bench}:journal").query_async(&mut connection).await?)
}
