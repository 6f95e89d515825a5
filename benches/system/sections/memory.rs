//! What the server holds at rest, and for each call that waits.

use std::time::Duration;

use tokio::time::sleep;

use super::for_nobody;
use crate::load::{Crew, Hands, Manner, System, Way};
use crate::plan::Plan;
use crate::redis::{Fsync, Redis};
use crate::report::Report;
use crate::server::{House, Staff, Store, memory_of};

/// Until what is only needed for coming to work is given back.
const REST: Duration = Duration::from_secs(5);

pub async fn run(plan: &Plan, report: &mut Report) -> anyhow::Result<()> {
    for consoles in [30, 1000] {
        let redis = Redis::start(Fsync::EverySecond)?;
        // The staff is as large as the floor: who is on the roster takes memory, too.
        let staff = Staff { operators: consoles, skills: 0 };
        let house = House::new(Store::Redis(redis.url()), staff)?;
        let server = house.node()?;
        let system = System::new("memory", vec![server.door()], Way::Streams);
        let crew = Crew::at(&system, &Hands::new(consoles, Manner::Swift), None).await?;
        sleep(REST).await;
        report.figure(&format!("rss_mb_{consoles}"), memory_of(server.pid())? / 1e6);
        crew.go_home().await?;
    }
    waiting(plan, report).await
}

async fn waiting(plan: &Plan, report: &mut Report) -> anyhow::Result<()> {
    let redis = Redis::start(Fsync::EverySecond)?;
    let house = House::new(Store::Redis(redis.url()), Staff::USUAL)?;
    let server = house.node()?;
    let system = System::new("memory", vec![server.door()], Way::Streams);
    let crew = Crew::at(&system, &Hands::new(1, Manner::Swift), None).await?;
    // What is taken once, for the first calls, is not counted.
    crew.fill(1000, &for_nobody()).await?;
    sleep(REST).await;
    let before = (memory_of(server.pid())?, redis.used_bytes().await?);
    crew.fill(plan.waiting_for_memory, &for_nobody()).await?;
    sleep(REST).await;
    let after = (memory_of(server.pid())?, redis.used_bytes().await?);
    let calls = plan.waiting_for_memory as f64;
    let (ours, its) = ((after.0 - before.0) / calls, (after.1 - before.1) / calls);
    report.figure("bytes_per_waiting_call_server", ours);
    report.figure("bytes_per_waiting_call_redis", its);
    report.figure("bytes_per_waiting_call", ours + its);
    crew.go_home().await
}
