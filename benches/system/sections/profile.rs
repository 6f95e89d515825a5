//! One server that is busy for a minute, for profilers: `perf record -p` the process that is named.

use std::time::Duration;

use super::served;
use crate::load::{Crew, Hands, Manner, Sightings, System, Way};
use crate::redis::{Fsync, Redis};
use crate::server::{House, Staff, Store};

const SPAN: Duration = Duration::from_secs(60);

/// As much as it can do, or a hundred calls a second and pauses between them.
pub async fn run(full: bool) -> anyhow::Result<()> {
    let redis = Redis::start(Fsync::EverySecond)?;
    let house = House::new(Store::Redis(redis.url()), Staff::USUAL)?;
    let server = house.node()?;
    println!("the server is process {}", server.pid());
    let system = System::new("profile", vec![server.door()], Way::Streams);
    let hands = Hands::new(30, Manner::Swift);
    if full {
        let crew = Crew::at(&system, &hands, None).await?;
        println!("{:.0} lives a second", crew.keep_busy(60, SPAN).await?);
        return crew.go_home().await;
    }
    let (seen, mut sightings) = Sightings::new();
    let crew = Crew::at(&system, &hands, Some(seen)).await?;
    crew.call_at(100, &served(), SPAN).await;
    crew.go_home().await?;
    let offers = sightings.latencies()?;
    println!("offers after {:.2} ms, and {:.2} at p99", offers.ms(0.5), offers.ms(0.99));
    Ok(())
}
