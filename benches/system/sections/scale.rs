//! Whether an offer takes longer the more callers wait, and the more operators are Ready.

use std::time::Duration;

use firstline::rpc::api::SkillLevel;
use tokio::time::sleep;

use super::{for_nobody, served};
use crate::load::{Crew, Hands, Manner, Sightings, System, Wanted, Way};
use crate::plan::Plan;
use crate::redis::{Fsync, Redis};
use crate::report::Report;
use crate::server::{House, Staff, Store, skills_of};

const PER_SECOND: u32 = 100;
const SKILLS: usize = 50;
const REQUIREMENTS: usize = 200;
/// The operators who are always there.
const FEW: usize = 10;

/// With ever more calls for which nobody is there.
pub async fn backlog(plan: &Plan, report: &mut Report) -> anyhow::Result<()> {
    let redis = Redis::start(Fsync::EverySecond)?;
    let house = House::new(Store::Redis(redis.url()), Staff::USUAL)?;
    let server = house.node()?;
    let system = System::new("backlog", vec![server.door()], Way::Streams);
    let (seen, mut sightings) = Sightings::new();
    let crew = Crew::at(&system, &Hands::new(30, Manner::Swift), Some(seen)).await?;
    let mut waiting = 0;
    for &backlog in plan.backlogs {
        crew.fill(backlog - waiting, &for_nobody()).await?;
        waiting = backlog;
        sleep(Duration::from_secs(1)).await;
        for _ in 0..plan.rounds {
            sightings.forget();
            crew.call_at(PER_SECOND, &served(), plan.span).await;
            sleep(Duration::from_millis(100)).await;
            let latencies = sightings.latencies()?;
            let of = format!("{backlog} calls wait");
            report.sample("backlog_p50_ms", &of, latencies.ms(0.5));
            report.sample("backlog_p99_ms", &of, latencies.ms(0.99));
        }
    }
    let of = |backlog: Option<&u64>| format!("{} calls wait", backlog.copied().unwrap_or_default());
    let (first, last) = (of(plan.backlogs.first()), of(plan.backlogs.last()));
    report.ratio("backlog_p99_ratio", "backlog_p99_ms", &last, ("backlog_p99_ms", &first));
    Ok(())
}

/// With few and with many operators, skills and requirements.
pub async fn floor_size(plan: &Plan, report: &mut Report) -> anyhow::Result<()> {
    for operators in plan.floors {
        let redis = Redis::start(Fsync::EverySecond)?;
        let staff = Staff { operators, skills: SKILLS };
        let house = House::new(Store::Redis(redis.url()), staff)?;
        let server = house.node()?;
        let system = System::new("size", vec![server.door()], Way::Streams);
        let (seen, mut sightings) = Sightings::new();
        let hands = Hands {
            per_connection: 100,
            // As seldom as a console may: ten thousand signs of life are a load of their own.
            heartbeat: Duration::from_millis(1200),
            ..Hands::new(operators, Manner::Swift)
        };
        let crew = Crew::at(&system, &hands, Some(seen)).await?;
        for _ in 0..plan.rounds {
            sightings.forget();
            call_for_skills(&crew, plan).await;
            let latencies = sightings.latencies()?;
            let of = format!("{operators} Ready");
            report.sample("floor_size_p50_ms", &of, latencies.ms(0.5));
            report.sample("floor_size_p99_ms", &of, latencies.ms(0.99));
        }
    }
    let [few, many] = plan.floors.map(|operators| format!("{operators} Ready"));
    report.ratio("floor_size_p99_ratio", "floor_size_p99_ms", &many, ("floor_size_p99_ms", &few));
    Ok(())
}

/// Calls of two hundred different requirements, in turn. Each is within what one of the few has who
/// are always there, or nobody would be asked.
async fn call_for_skills(crew: &Crew, plan: &Plan) {
    let mut ticks = tokio::time::interval(Duration::from_secs(1) / PER_SECOND);
    let calls = plan.span.as_secs() * u64::from(PER_SECOND);
    for number in 0..calls as usize % 100_000 {
        ticks.tick().await;
        let requirement = number % REQUIREMENTS;
        // Which of their five skills: in as many ways as differ from those of the others.
        let chosen = 31 - requirement / FEW;
        let all = skills_of(requirement % FEW, SKILLS).enumerate();
        let wanted = all.filter(|(index, _)| chosen >> index & 1 == 1);
        let level = |(_, skill)| SkillLevel { skill: format!("skill-{skill}"), level: 1 };
        let needs = wanted.map(level).collect();
        crew.gateways[0].open_call(&Wanted { queue: "medical", needs });
    }
    sleep(Duration::from_millis(100)).await;
}
