//! How long until somebody else is asked, and until there are offers again.

use std::sync::Arc;
use std::sync::atomic::AtomicBool;
use std::time::Duration;

use anyhow::Context;
use tokio::time::timeout;

use super::{for_nobody, served};
use crate::load::{Crew, Gateway, Hands, Manner, Sightings, System, Wanted, Way};
use crate::plan::Plan;
use crate::redis::{Fsync, Redis};
use crate::report::Report;
use crate::samples::now;
use crate::server::{House, Staff, Store};

const PATIENCE: Duration = Duration::from_secs(120);

/// An offer is held by a console that has died, or by one whose node has.
pub async fn reoffer(plan: &Plan, report: &mut Report) -> anyhow::Result<()> {
    for _ in 0..plan.rounds {
        report.sample("reoffer_s", "a frozen console", frozen_console().await?);
        report.sample("reoffer_s", "a node killed", killed_node().await?);
    }
    let console = report.median("reoffer_s", "a frozen console");
    let node = report.median("reoffer_s", "a node killed");
    if let Some((console, node)) = console.zip(node) {
        report.figure("reoffer_s", console.max(node));
    }
    Ok(())
}

async fn frozen_console() -> anyhow::Result<f64> {
    let redis = Redis::start(Fsync::EverySecond)?;
    let house = House::new(Store::Redis(redis.url()), Staff::USUAL)?;
    let server = house.node()?;
    let system = System::new("reoffer", vec![server.door()], Way::Streams);
    let (seen, mut sightings) = Sightings::new();
    let manner = Manner::FirstFreezes(Arc::new(AtomicBool::new(true)));
    let crew = Crew::at(&system, &Hands::new(5, manner), Some(seen)).await?;
    crew.gateways[0].open_call(&served());
    let first = timeout(PATIENCE, sightings.next_offer()).await?.context("no offer")?;
    let again = timeout(PATIENCE, sightings.next_offer()).await.context("no second offer")?;
    Ok((again.context("no second offer")?.1 - first.1).as_secs_f64())
}

/// The node dies at the moment at which its console rings; a console at another node is ready.
async fn killed_node() -> anyhow::Result<f64> {
    let redis = Redis::start(Fsync::EverySecond)?;
    let house = House::new(Store::Redis(redis.url()), Staff::USUAL)?;
    let (dies, lives) = (house.node()?, house.node()?);
    let (seen, mut sightings) = Sightings::new();
    let at = |door| System::new("reoffer", vec![door], Way::Streams);
    let (doomed, deaf) = (at(dies.door()), Hands::new(1, Manner::Deaf));
    let _doomed = Crew::at(&doomed, &deaf, Some(seen.clone())).await?;
    let system = at(lives.door());
    let gateway = system.doors[0].connection(firstline::rpc::identity::Role::Gateway, "gw-9")?;
    let gateway = Gateway::open(gateway, Way::Streams, None).await?;
    gateway.open_call(&served());
    timeout(PATIENCE, sightings.next_offer()).await?.context("no offer")?;
    let hands = Hands { first: 1, ..Hands::new(1, Manner::Swift) };
    let crew = Crew::at(&system, &hands, Some(seen)).await?;
    let killed_at = now();
    dies.crash()?;
    let again = timeout(PATIENCE, sightings.next_offer()).await.context("no second offer")?;
    let again = again.context("no second offer")?.1;
    crew.go_home().await?;
    Ok((again - killed_at).as_secs_f64())
}

/// The only node, or Redis, is killed while many calls wait.
pub async fn recover(plan: &Plan, report: &mut Report) -> anyhow::Result<()> {
    let mut redis = Redis::start(Fsync::EverySecond)?;
    let house = House::new(Store::Redis(redis.url()), Staff::USUAL)?;
    let mut server = house.node()?;
    let system = System::new("recover", vec![server.door()], Way::Streams);
    let crew = Crew::at(&system, &Hands::new(1, Manner::Swift), None).await?;
    crew.fill(plan.waiting_at_kill, &for_nobody()).await?;
    crew.go_home().await?;
    for _ in 0..plan.rounds {
        let killed_at = now();
        server.crash()?;
        server = house.node()?;
        report.sample(
            "recover_s",
            "the only node killed",
            first_offer(&server).await? - killed_at.as_secs_f64(),
        );
    }
    for _ in 0..plan.rounds {
        redis.crash_and_restart()?;
        let ready_at = now();
        report.sample(
            "recover_s",
            "redis killed",
            first_offer(&server).await? - ready_at.as_secs_f64(),
        );
    }
    if let Some(node) = report.median("recover_s", "the only node killed") {
        report.figure("recover_s", node);
    }
    if let Some(redis) = report.median("recover_s", "redis killed") {
        report.figure("recover_redis_s", redis);
    }
    Ok(())
}

/// When a console that comes to work has read an offer; the clients come as soon as they can.
async fn first_offer(server: &crate::server::Server) -> anyhow::Result<f64> {
    let system = System::new("recover", vec![server.door()], Way::Streams);
    let (seen, mut sightings) = Sightings::new();
    let crew = Crew::at(&system, &Hands::new(1, Manner::Swift), Some(seen)).await?;
    crew.gateways[0].open_call(&Wanted { queue: "medical", needs: Vec::new() });
    let offer = timeout(PATIENCE, sightings.next_offer()).await.context("no offer")?;
    let at = offer.context("no offer")?.1.as_secs_f64();
    crew.go_home().await?;
    Ok(at)
}
