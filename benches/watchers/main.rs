//! What watching costs: `cargo bench --bench watchers [-- --quick]`.
//!
//! One real server process on its local journal, a thousand consoles signed in, calls that come in
//! steadily and are answered, and none to a hundred boards that are watched meanwhile. What the
//! server uses of a processor, and how much memory it holds, is read from the operating system, so
//! that the cost of this program's own thousand clients is not in it. The table that it prints
//! stands in docs/performance.md.

mod floor;
mod server;

use std::time::Duration;

use anyhow::Context;
use firstline::client::BoardLine;
use tokio::sync::watch;

use floor::Floor;
use server::{Server, Usage};

/// How often a board tells of changes at most: what the pages ask for.
const AT_MOST_EVERY: Duration = Duration::from_millis(250);

/// What is measured.
struct Plan {
    consoles: usize,
    watchers: &'static [usize],
    calls_per_second: &'static [u32],
    span: Duration,
}

const FULL: Plan = Plan {
    consoles: 1000,
    watchers: &[0, 1, 10, 100],
    calls_per_second: &[0, 10, 100],
    span: Duration::from_secs(10),
};

const QUICK: Plan = Plan {
    consoles: 100,
    watchers: &[0, 100],
    calls_per_second: &[0, 20],
    span: Duration::from_secs(2),
};

#[tokio::main]
async fn main() -> anyhow::Result<()> {
    let is_said = |word: &str| std::env::args().any(|argument| argument == word);
    if !is_said("--bench") {
        // `cargo test --all-targets` runs this too, to see that it starts.
        return Ok(());
    }
    firstline::app::install_crypto();
    let plan = if is_said("--quick") { QUICK } else { FULL };
    let server = Server::start(plan.consoles)?;
    let floor = Floor::open(&server, plan.consoles).await.context("the floor")?;
    println!("{} consoles signed in and ready", plan.consoles);
    println!(
        "| calls/s | watchers | server's CPU, % of a core | memory MB | messages/s to a watcher |"
    );
    println!("|---:|---:|---:|---:|---:|");
    for &rate in plan.calls_per_second {
        for &watchers in plan.watchers {
            let row = measure(&server, &floor, rate, watchers, plan.span).await?;
            println!("| {rate} | {watchers} | {:.1} | {:.0} | {:.1} |", row.cpu, row.rss, row.told);
        }
    }
    println!("answered in all: {}", floor.answered());
    Ok(())
}

struct Row {
    cpu: f64,
    rss: f64,
    told: f64,
}

async fn measure(
    server: &Server,
    floor: &Floor,
    calls_per_second: u32,
    watchers: usize,
    span: Duration,
) -> anyhow::Result<Row> {
    let mut lines = Vec::new();
    for _ in 0..watchers {
        // Each has a connection of its own, as a browser has.
        lines.push(BoardLine::open(&server.supervisor()?, AT_MOST_EVERY).await?);
    }
    floor.set_rate(calls_per_second);
    // The first seconds belong to the change of pace.
    tokio::time::sleep(span / 5).await;
    let before = Usage::of(server.pid())?;
    let told = match lines.first() {
        None => {
            tokio::time::sleep(span).await;
            0
        }
        Some(line) => count_changes(line.seen(), span).await,
    };
    let after = Usage::of(server.pid())?;
    floor.set_rate(0);
    Ok(Row {
        cpu: 100.0 * (after.cpu - before.cpu).as_secs_f64() / span.as_secs_f64(),
        rss: after.rss_bytes as f64 / 1e6,
        told: f64::from(told) / span.as_secs_f64(),
    })
}

async fn count_changes(mut seen: watch::Receiver<firstline::client::Seen>, span: Duration) -> u32 {
    let mut told = 0;
    let count = async {
        while seen.changed().await.is_ok() {
            told += 1;
        }
    };
    // The span ends the counting.
    let _ = tokio::time::timeout(span, count).await;
    told
}
