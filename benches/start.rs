//! How long a node takes to serve a centre with a long history:
//! `cargo bench --bench start [-- --quick] [--journal URL]`.
//!
//! It writes a history with many open cases, each with a caller who waits, takes a snapshot as far
//! behind the head as one ever is, and starts a switchboard: from the snapshot, and for comparison
//! from the beginning. The journal is in memory unless an address is given, such as that of an empty
//! Redis. The table that it prints stands in docs/performance.md.

use std::sync::Arc;
use std::time::Duration;

use anyhow::{Context, ensure};
use bytes::Bytes;
use firstline::centre::Centre;
use firstline::clock::{Clock, Stopwatch, new_uuid};
use firstline::domain::{
    Actor, BatchId, CallerHash, CentreId, Command, Digest, Entry, KeyId, NodeId, OpenCall, Sealed,
    Settings, Step, Timestamp, Triage, Version,
};
use firstline::journal::codec::{self, snapshot::Taken};
use firstline::journal::{self, Append, Appended, Journal, JournalUrl, Snapshot};
use firstline::switchboard::{Capacity, Parts, Switchboard, Upkeep};
use futures_util::{StreamExt, TryStreamExt, stream};
use tokio_util::sync::CancellationToken;
use uuid::Uuid;

/// How many appends are on their way to the journal at once.
const AHEAD: usize = 64;

/// Monday, 2026-03-02, 12:00 in Shanghai.
const NOON: Timestamp = Timestamp::from_millis(1_772_424_000_000);

const SETTINGS: &str = r#"
zone = "Asia/Shanghai"
lines = 4_000_000
medical_licences = ["doctor", "nurse"]
dispositions = ["advised"]

[queues.medical]
licences = ["doctor", "nurse"]

[queues.counselling]
licences = ["counsellor"]

[triage]
otherwise = "standard"
"#;

struct Plan {
    cases: u64,
    entries: u64,
}

const FULL: Plan = Plan { cases: 100_000, entries: 1_000_000 };
const QUICK: Plan = Plan { cases: 10_000, entries: 100_000 };

#[tokio::main]
async fn main() -> anyhow::Result<()> {
    let arguments: Vec<String> = std::env::args().collect();
    let is_said = |word: &str| arguments.iter().any(|argument| argument == word);
    if !is_said("--bench") {
        // `cargo test --all-targets` runs this too, to see that it starts.
        return Ok(());
    }
    let plan = if is_said("--quick") { QUICK } else { FULL };
    let named = arguments.iter().position(|argument| argument == "--journal");
    let url = named.and_then(|at| arguments.get(at + 1)).map_or("memory:", String::as_str);
    let url: JournalUrl = url.parse()?;
    let journal = journal::open(&url, 0).await?;
    let centre: CentreId = format!("bench-{}", new_uuid().simple()).parse()?;

    let behind = Upkeep::default().snapshot_every - 1;
    let mut history = History::new(&centre, plan);
    history.write(&*journal, behind).await?;
    let watch = Stopwatch::start();
    let snapshot = history.snapshot();
    let (saving, bytes) = (watch.elapsed(), snapshot.state.len());
    history.write(&*journal, 0).await?;
    println!("{} open cases, {} entries, on {url}", history.plan.cases, history.plan.entries);
    println!("the snapshot has {bytes} bytes; encoding took {saving:.1?}");
    println!("| start | s until it serves |");
    println!("|---|---:|");
    let replay = start(&journal, &centre, &history.state).await?;
    println!("| from the beginning | {:.2} |", replay.as_secs_f64());
    journal.save_snapshot(&centre, snapshot).await?;
    for _ in 0..3 {
        let quick = start(&journal, &centre, &history.state).await?;
        println!("| from a snapshot, {behind} entries behind | {:.2} |", quick.as_secs_f64());
    }
    Ok(())
}

/// How long it takes from nothing to the first answer.
async fn start(
    journal: &Arc<dyn Journal>,
    centre: &CentreId,
    expected: &Centre,
) -> anyhow::Result<Duration> {
    let stop = CancellationToken::new();
    let parts = Parts {
        centre: centre.clone(),
        node: "node-2".parse()?,
        journal: journal.clone(),
        clock: Clock::manual(NOON),
        capacity: Capacity::default(),
        upkeep: Upkeep { snapshot_every: u64::MAX, ..Upkeep::default() },
        stop: stop.clone(),
    };
    let watch = Stopwatch::start();
    let switchboard = Switchboard::start(parts).await?;
    let elapsed = watch.elapsed();
    ensure!(*switchboard.state() == *expected, "it has come to another state");
    stop.cancel();
    Ok(elapsed)
}

/// A history that is being made.
struct History {
    plan: Plan,
    state: Centre,
    digest: Digest,
    node: NodeId,
}

impl History {
    fn new(centre: &CentreId, plan: Plan) -> Self {
        let node = "node-1".parse().expect("a word is an id");
        Self { plan, state: Centre::new(centre.clone()), digest: Digest::default(), node }
    }

    /// Writes on until so many entries are left.
    async fn write(&mut self, journal: &dyn Journal, left: u64) -> anyhow::Result<()> {
        let (from, to) = (self.state.version().0, self.plan.entries - left);
        let centre = self.state.id().clone();
        let appends =
            stream::iter((from..to).map(|version| (Version(version), self.next(version))));
        let sent = appends.map(|(version, entry)| {
            let centre = &centre;
            async move {
                let append = Append { entry: entry?, ..Append::default() };
                let appended = journal.append(centre, version, append).await?;
                ensure!(appended == Appended::Done, "somebody else writes there");
                anyhow::Ok(())
            }
        });
        sent.buffered(AHEAD).try_collect().await
    }

    /// One more entry: the settings, then callers who wait, then a queue that opens and closes.
    fn next(&mut self, version: u64) -> anyhow::Result<Bytes> {
        let command = match version {
            0 => Command::Configure(Arc::new(toml::from_str::<Settings>(SETTINGS)?)),
            n if n <= self.plan.cases => Command::OpenCall(call(n)),
            n => Command::SetQueueOpen("counselling".parse()?, n % 2 == 0),
        };
        let by = Actor::Node(self.node.clone());
        let (events, _) = self.state.draft(&command, &by, NOON).context("the centre refuses")?;
        self.state.close_step(NOON, None);
        self.state.close_entry();
        let steps = vec![Step { at: NOON, by, answered: None, events }];
        let (node, batch) = (self.node.clone(), BatchId(new_uuid()));
        let bytes = codec::encode(&Entry { node, batch, previous: self.digest, steps });
        self.digest = codec::digest(&bytes);
        Ok(bytes)
    }

    fn snapshot(&self) -> Snapshot {
        let (centre, version) = (self.state.id().clone(), self.state.version());
        let taken = Taken { centre, version, digest: self.digest };
        Snapshot { version, state: codec::snapshot::encode(&taken, &self.state.save()) }
    }
}

/// A caller as one comes through the API: with a number that is sealed.
fn call(number: u64) -> OpenCall {
    let key = KeyId(Uuid::from_u128(u128::from(number) << 64 | 0xface));
    // Ciphertext does not compress.
    let bytes = codec::digest(&number.to_be_bytes()).0.to_vec().into();
    OpenCall {
        gateway: "gateway-1".parse().expect("a word is an id"),
        queue: "medical".parse().expect("a word is an id"),
        triage: Triage::default(),
        needs: Vec::new(),
        caller: Some(CallerHash(u128::from(number).to_be_bytes())),
        number: Some(Sealed { key, bytes }),
        key,
        district: None,
    }
}
