//! A node that can be held up, killed at any step, and started again.

use std::future::Future;
use std::pin::Pin;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::sync::{Arc, Mutex};
use std::task::{Context, Poll};

use firstline::clock::Clock;
use firstline::domain::{NodeId, Timestamp};
use firstline::journal::JournalError;
use firstline::switchboard::{Capacity, Parts, Switchboard, Timekeeper, Upkeep};
use futures_util::task::AtomicWaker;
use tokio_util::sync::CancellationToken;

use super::check::Check;
use super::link::Link;

/// Whoever has fewer steps left than this is going to die.
const DOOMED: u64 = u64::MAX / 2;

/// One machine: it keeps its name and its clock, whatever becomes of the program on it.
pub struct Machine {
    pub name: NodeId,
    /// As somebody has set it. The program goes by what it agrees on with the journal.
    pub clock: Clock,
    pub link: Arc<Link>,
    /// Of the program that runs, or is being started.
    gate: Mutex<Arc<Gate>>,
    running: Mutex<Option<Switchboard>>,
}

/// What stands between a node's task and the runtime.
struct Gate {
    is_held: AtomicBool,
    /// How many steps the task may still do before it dies.
    steps_left: AtomicU64,
    waker: AtomicWaker,
}

impl Gate {
    fn open() -> Arc<Self> {
        let (is_held, steps_left) = (AtomicBool::new(false), AtomicU64::new(u64::MAX));
        Arc::new(Self { is_held, steps_left, waker: AtomicWaker::new() })
    }
}

/// A node's task behind its gate.
struct Gated<F> {
    gate: Arc<Gate>,
    task: Option<Pin<Box<F>>>,
}

impl<F: Future<Output = ()>> Future for Gated<F> {
    type Output = ();

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<()> {
        let gate = self.gate.clone();
        gate.waker.register(context.waker());
        let left = gate.steps_left.load(Ordering::Relaxed);
        if left == 0 {
            // Whatever the task was about to do is not done.
            self.task = None;
            return Poll::Ready(());
        }
        if gate.is_held.load(Ordering::Relaxed) {
            return Poll::Pending;
        }
        gate.steps_left.store(left - 1, Ordering::Relaxed);
        match &mut self.task {
            Some(task) => task.as_mut().poll(context),
            None => Poll::Ready(()),
        }
    }
}

impl Machine {
    pub fn new(name: &str, origin: Timestamp, link: Arc<Link>) -> Self {
        Self {
            name: name.parse().unwrap(),
            clock: Clock::of_runtime(origin),
            link,
            gate: Mutex::new(Gate::open()),
            running: Mutex::new(None),
        }
    }

    /// Starts the program in place of the one that ran, if the journal can be read; whoever watches
    /// over the story sees all that it publishes.
    pub async fn start(&self, check: &Arc<Check>) {
        self.bury();
        self.link.begin_anew();
        let gate = Gate::open();
        *self.gate.lock().unwrap() = gate.clone();
        let clock = self.clock.of_another_process();
        let parts = Parts {
            centre: check.centre().clone(),
            node: self.name.clone(),
            journal: self.link.clone(),
            clock: clock.clone(),
            capacity: Capacity::default(),
            // Stories are short, and snapshots are taken by threads, which no seed orders.
            upkeep: Upkeep { snapshot_every: u64::MAX, ..Upkeep::default() },
            stop: CancellationToken::new(),
        };
        match prepare(parts, clock, check.newest().clock()).await {
            // It was started once more meanwhile.
            _ if !Arc::ptr_eq(&gate, &self.gate.lock().unwrap()) => {}
            Ok((switchboard, task)) => {
                check.watch(&switchboard);
                tokio::spawn(Gated { gate, task: Some(Box::pin(task)) });
                *self.running.lock().unwrap() = Some(switchboard);
            }
            // As a supervisor of processes does, the story starts it again later.
            Err(error) if error.is_passing() => {}
            Err(error) => check.found(format!("stopped: {} cannot start: {error}", self.name)),
        }
    }

    fn gate(&self) -> Arc<Gate> {
        self.gate.lock().unwrap().clone()
    }

    /// The program, if it runs.
    pub fn switchboard(&self) -> Option<Switchboard> {
        self.running.lock().unwrap().clone()
    }

    /// Kills it after so many more steps, unless it is dead.
    pub fn die_after(&self, steps: u64) {
        self.limit_steps(steps);
        self.gate().waker.wake();
    }

    fn limit_steps(&self, steps: u64) {
        let limited = |left| (left > 0).then_some(steps);
        let (set, get) = (Ordering::Relaxed, Ordering::Relaxed);
        let _ = self.gate().steps_left.fetch_update(set, get, limited);
    }

    /// Whether the program runs, and will go on doing so.
    pub fn is_alive(&self) -> bool {
        let is_doomed = self.gate().steps_left.load(Ordering::Relaxed) < DOOMED;
        !is_doomed && self.switchboard().is_some()
    }

    /// It will not be killed after all.
    pub fn spare(&self) {
        self.limit_steps(u64::MAX);
    }

    /// What is left of it is cleared away.
    pub fn bury(&self) {
        self.die_after(0);
        *self.running.lock().unwrap() = None;
    }

    /// Suspends it, or lets it go on.
    pub fn hold(&self, is_held: bool) {
        self.gate().is_held.store(is_held, Ordering::Relaxed);
        self.gate().waker.wake();
    }
}

/// A node that agrees on the time, reads the history, and then is one task, as a process is.
async fn prepare(
    parts: Parts,
    clock: Clock,
    history: Timestamp,
) -> Result<(Switchboard, impl Future<Output = ()> + Send + 'static), JournalError> {
    let (journal, centre) = (parts.journal.clone(), parts.centre.clone());
    let keeper = Timekeeper::begin(clock, journal, centre, history).await?;
    let (switchboard, serving) = Switchboard::prepare(parts).await?;
    let keeping = async {
        match keeper {
            Some(keeper) => keeper.keep().await,
            None => std::future::pending().await,
        }
    };
    let running = async {
        tokio::select! {
            biased;
            () = serving => {}
            () = keeping => {}
        }
    };
    Ok((switchboard, running))
}
