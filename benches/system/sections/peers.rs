//! What a developer would take instead: BullMQ, or a list or a stream of Redis by hand; beside
//! firstline in the same rounds.

use super::served;
use crate::load::{Crew, Hands, Manner, Sightings, System, Way};
use crate::peers::{bullmq::BullMq, by_hand};
use crate::plan::Plan;
use crate::redis::{Fsync, Redis};
use crate::report::Report;
use crate::stage::{Stage, name};

const CONSOLES: usize = 30;
const PER_SECOND: u32 = 100;

/// BullMQ with prioritised jobs and workers as agents, flushed each second.
pub async fn bullmq(plan: &Plan, report: &mut Report) -> anyhow::Result<()> {
    let peer = BullMq::install()?;
    let redis = Redis::start(Fsync::EverySecond)?;
    let mut stage = Stage::default();
    stage.firstline(Fsync::EverySecond, Way::Streams, 1)?;
    let system = stage.systems[0].clone();
    for _ in 0..plan.rounds {
        let (p50, p99) = peer.latency(redis.port(), PER_SECOND, plan.span)?;
        report.sample("peer_p50_ms", "BullMQ", p50);
        report.sample("peer_p99_ms", "BullMQ", p99);
        report.sample("peer_per_s", "BullMQ", peer.throughput(redis.port(), plan.span)?);
        firstline(plan, &system, report).await?;
    }
    let ours = &system.name;
    report.ratio("offer_p50_bullmq", "peer_p50_ms", ours, ("peer_p50_ms", "BullMQ"));
    report.ratio("offer_p99_bullmq", "peer_p99_ms", ours, ("peer_p99_ms", "BullMQ"));
    report.ratio("lives_ratio_bullmq", "peer_per_s", ours, ("peer_per_s", "BullMQ"));
    Ok(())
}

async fn firstline(plan: &Plan, system: &System, report: &mut Report) -> anyhow::Result<()> {
    let (seen, mut sightings) = Sightings::new();
    let crew = Crew::at(system, &Hands::new(CONSOLES, Manner::Swift), Some(seen)).await?;
    crew.call_at(PER_SECOND, &served(), plan.span / 6).await;
    sightings.forget();
    crew.call_at(PER_SECOND, &served(), plan.span).await;
    crew.go_home().await?;
    let latencies = sightings.latencies()?;
    report.sample("peer_p50_ms", &system.name, latencies.ms(0.5));
    report.sample("peer_p99_ms", &system.name, latencies.ms(0.99));
    let crew = Crew::at(system, &Hands::new(CONSOLES, Manner::Swift), None).await?;
    let rate = crew.keep_busy(2 * CONSOLES, plan.span).await?;
    crew.go_home().await?;
    report.sample("peer_per_s", &system.name, rate);
    Ok(())
}

/// The list and the stream by hand.
pub async fn by_hand(plan: &Plan, report: &mut Report) -> anyhow::Result<()> {
    for fsync in [Fsync::Off, Fsync::EverySecond] {
        let redis = Redis::start(fsync)?;
        for _ in 0..plan.rounds {
            for kind in [by_hand::Kind::SortedSet, by_hand::Kind::Stream] {
                let of = format!("{}, redis {}", kind.name(), fsync.name());
                let latencies = by_hand::latency(&redis.url(), kind, PER_SECOND, plan.span).await?;
                report.sample("by_hand_p50_ms", &of, latencies.ms(0.5));
                report.sample("by_hand_p99_ms", &of, latencies.ms(0.99));
                let rate = by_hand::throughput(&redis.url(), kind, plan.span).await?;
                report.sample("by_hand_per_s", &of, rate);
            }
        }
    }
    // What it would be called beside the peers.
    let ours = name("firstline", Way::Streams, Fsync::EverySecond);
    let by_hand = "BZPOPMIN, redis everysec";
    report.ratio("offer_p50_by_hand", "offer_p50_ms", &ours, ("by_hand_p50_ms", by_hand));
    Ok(())
}
