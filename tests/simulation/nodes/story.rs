//! One story, from its seed to its end.

use std::collections::BTreeMap;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Arc;
use std::time::Duration;

use firstline::clock::Clock;
use firstline::domain::Actor;
use firstline::journal::{Journal, MemoryJournal};
use firstline::switchboard::{Attempt, Submission};
use tokio::time::{sleep, timeout};

use super::chance::Chance;
use super::check::Check;
use super::clients::Client;
use super::link::Link;
use super::machine::Machine;
use super::people::{self, Part};
use super::sabotage::{Sabotage, Saboteur};
use super::small_centre;
use super::trouble::{Trouble, Troubles, mend};

/// Longer than any story lasts, in its own time.
const AGES: Duration = Duration::from_secs(3_600);

/// How long after the last trouble all nodes must agree.
const REST_MAX: Duration = Duration::from_secs(30);

/// Noon in Shanghai on 2026-03-02, a Monday.
const NOON: firstline::domain::Timestamp =
    firstline::domain::Timestamp::from_millis(1_772_424_000_000);

/// A story that can be told.
pub struct Story {
    seed: u64,
    sabotage: Option<Sabotage>,
}

/// How much happened in a story, or in many, by what it was.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Outcome(BTreeMap<&'static str, u64>);

impl Outcome {
    pub fn add(&mut self, other: &Self) {
        for (what, count) in &other.0 {
            *self.0.entry(what).or_default() += count;
        }
    }

    /// A harness in which something never happens proves nothing about it.
    pub fn assert_everything_happened(&self) {
        for (what, count) in &self.0 {
            assert!(*count > 0, "nothing was ever {what}");
        }
    }
}

impl Story {
    pub fn of(seed: u64) -> Self {
        Self { seed, sabotage: None }
    }

    /// The same story with something wrong in it.
    pub fn sabotaged(seed: u64, sabotage: Sabotage) -> Self {
        Self { seed, sabotage: Some(sabotage) }
    }

    /// Tells it: what happened, and everything that should not have.
    pub fn tell(self) -> (Outcome, Vec<String>) {
        let runtime = tokio::runtime::Builder::new_current_thread()
            .enable_time()
            .start_paused(true)
            .build()
            .expect("a runtime of one thread");
        let told = catch_unwind(AssertUnwindSafe(|| runtime.block_on(self.unfold())));
        told.unwrap_or_else(|_| (Outcome::default(), vec!["panic: see above".to_owned()]))
    }

    async fn unfold(self) -> (Outcome, Vec<String>) {
        let mut chance = Chance::of(self.seed);
        let (memory, right) = (MemoryJournal::new(), Clock::of_runtime(NOON));
        let tells_time = chance.percent(60);
        if tells_time {
            let right = right.clone();
            memory.tell_time(move || right.now());
        }
        // Where it does not, each node goes by its own clock, whatever that says.
        let right_of_all = tells_time.then(|| right.clone());
        let check = Check::new("longhua".parse().unwrap(), memory.clone(), right_of_all);
        let check = Arc::new(check);
        let store: Arc<dyn Journal> = match self.sabotage {
            Some(sabotage) => Arc::new(Saboteur::new(memory.clone(), sabotage, check.clone())),
            None => Arc::new(memory.clone()),
        };
        let machines = set_up(&mut chance, &store, &check, &right).await;
        let trouble = Trouble {
            chance: chance.branch(),
            machines: machines.clone(),
            check: check.clone(),
            store: memory,
            right,
        };
        let troubles = tokio::spawn(trouble.make(chance.number(2..12)));
        act(&mut chance, &machines, &check).await;
        let troubles = troubles.await.unwrap_or_default();
        // What was broken is mended by then, or is now.
        mend(&machines, &check).await;
        let overtaken = come_to_rest(&machines, &check).await;
        let mut outcome = sum_up(&machines, &check, troubles, overtaken);
        outcome.0.insert("stores that tell the time", u64::from(tells_time));
        (outcome, check.take_found())
    }
}

/// A few nodes, and a hotline with people at work.
async fn set_up(
    chance: &mut Chance,
    store: &Arc<dyn Journal>,
    check: &Arc<Check>,
    right: &Clock,
) -> Vec<Arc<Machine>> {
    let names = ["a", "b", "c", "d"];
    let count = chance.number(2..5) as usize;
    let mut machines = Vec::new();
    for name in &names[..count] {
        let link = Arc::new(Link::new(store.clone(), chance.branch()));
        let machine = Arc::new(Machine::new(name, right.now(), link));
        machine.start(check).await;
        machines.push(machine);
    }
    let first = machines[0].switchboard().expect("nothing goes wrong so far");
    for command in small_centre::opening(people::settings(), &people::operators(), first.node()) {
        let by = Actor::Node(first.node().clone());
        let submission = Submission { by, request: None, command, blobs: Vec::new() };
        if let Err(error) = first.submit(submission).await {
            check.found(format!("opening: {error}"));
            break;
        }
    }
    machines
}

/// Everybody does their part.
async fn act(chance: &mut Chance, machines: &[Arc<Machine>], check: &Arc<Check>) {
    let deafness = chance.pick(&[0, 3, 10]);
    let commands = chance.number(5..14);
    let parts: Vec<_> = Part::all()
        .into_iter()
        .map(|part| {
            let (machines, check) = (machines.to_vec(), check.clone());
            let client = Client { part, chance: chance.branch(), machines, check, deafness };
            tokio::spawn(client.take_part(commands))
        })
        .collect();
    for part in parts {
        match timeout(AGES, part).await {
            Ok(Ok(())) => {}
            Ok(Err(panic)) => check.found(format!("panic: {panic}")),
            Err(_) => check.found("stuck: somebody is never answered".to_owned()),
        }
    }
}

/// Waits until every node is where the journal is. Answers how often one was overtaken.
async fn come_to_rest(machines: &[Arc<Machine>], check: &Check) -> u64 {
    let agree = || {
        let head = check.head();
        let at = |machine: &Arc<Machine>| machine.switchboard().map(|it| it.state().version());
        machines.iter().all(|machine| at(machine) == Some(head))
    };
    let lacks_keys = |it: &Arc<Machine>| !check.unseen_keys(&it.link.passed_or_sent()).is_empty();
    let resting = async {
        // Long enough for what is still on its way, too.
        sleep(Duration::from_secs(5)).await;
        while !agree() || !check.missing_keys().is_empty() || machines.iter().any(lacks_keys) {
            sleep(Duration::from_millis(50)).await;
        }
    };
    if timeout(REST_MAX, resting).await.is_err() && !agree() && !check.has_found() {
        let head = check.head();
        let states = machines.iter().map(|it| it.switchboard().map(|it| it.state().version()));
        let states: Vec<_> = states.collect();
        check.found(format!("stuck: the journal is at {head}, the nodes at {states:?}"));
    }
    for machine in machines {
        for key in check.unseen_keys(&machine.link.passed_or_sent()) {
            check.found(format!("keys: {} has never seen {key}", machine.name));
        }
    }
    let switchboards = machines.iter().filter_map(|machine| machine.switchboard());
    switchboards.map(|it| it.meter().attempts(Attempt::Overtaken)).sum()
}

fn sum_up(machines: &[Arc<Machine>], check: &Check, troubles: Troubles, overtaken: u64) -> Outcome {
    let verdicts = check.judge();
    let mishaps = || machines.iter().map(|machine| machine.link.mishaps());
    let Troubles { killed, held, cut_off, outages, clocks, full, forgot } = troubles;
    Outcome(BTreeMap::from([
        ("entries", verdicts.entries),
        ("states published", check.published()),
        ("acknowledged", verdicts.acknowledged),
        ("refused", verdicts.refused),
        ("never known", verdicts.unknown),
        ("overtaken by another node", overtaken),
        ("requests lost", mishaps().map(|it| it.lost).sum()),
        ("answers lost", mishaps().map(|it| it.unanswered).sum()),
        ("requests late", mishaps().map(|it| it.late).sum()),
        ("requests cut", mishaps().map(|it| it.cut).sum()),
        ("nodes killed", killed),
        ("nodes held up", held),
        ("nodes cut off", cut_off),
        ("journal out of reach", outages),
        ("clocks set", clocks),
        ("journal full", full),
        ("journal forgot its tail", forgot),
        ("entries put back", verdicts.put_back),
        ("histories given up", verdicts.given_up),
        ("requests laid before people", verdicts.laid_before_people),
        ("keys that the journal forgot and a node had", verdicts.keys_lost),
        ("keys destroyed", verdicts.keys_destroyed),
    ]))
}
