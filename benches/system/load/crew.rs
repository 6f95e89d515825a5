//! So many consoles, and the gateways that keep them busy.

use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use anyhow::Context;
use firstline::client::Connection;
use firstline::rpc::identity::Role;
use tokio::sync::{Semaphore, mpsc, watch};
use tokio::task::JoinSet;
use tokio::time::{MissedTickBehavior, sleep, timeout};

use super::console::{Book, Console, Order};
use super::{Gateway, Manner, Sighting, System, Wanted, Way};
use crate::door::Door;
use crate::samples::{Latencies, now};
use crate::server::operator;

/// How long it may take until everybody is ready, or has finished.
const PATIENCE: Duration = Duration::from_secs(60);

/// How long the last calls of a measurement take at most.
const SETTLED: Duration = Duration::from_millis(300);

/// Who comes to work, and how.
#[derive(Clone)]
pub struct Hands {
    pub consoles: usize,
    /// The number of the first: crews of different numbers do not meet.
    pub first: usize,
    pub manner: Manner,
    /// How many consoles share a connection. A console has one of its own; only where ten thousand
    /// of them are needed they must share.
    pub per_connection: usize,
    /// How often they say that they live.
    pub heartbeat: Duration,
}

impl Hands {
    pub fn new(consoles: usize, manner: Manner) -> Self {
        let heartbeat = Duration::from_secs(1);
        Self { consoles, first: 0, manner, per_connection: 1, heartbeat }
    }
}

/// Everybody at work.
pub struct Crew {
    pub gateways: Vec<Arc<Gateway>>,
    book: Arc<Book>,
    orders: watch::Sender<Order>,
    consoles: JoinSet<()>,
}

impl Crew {
    /// Comes to work at a system: consoles and gateways are dealt out to its nodes in turn.
    pub async fn at(
        system: &System,
        hands: &Hands,
        sightings: Option<mpsc::UnboundedSender<Sighting>>,
    ) -> anyhow::Result<Self> {
        let (orders, heard) = watch::channel(Order::Work);
        let book = Arc::new(Book {
            orders: heard,
            sightings: sightings.clone(),
            handovers: Mutex::new(Latencies::new()),
            lives: AtomicU64::new(0),
            ready: AtomicU64::new(0),
            failed: AtomicU64::new(0),
            room: Semaphore::new(0),
            heartbeat: hands.heartbeat,
        });
        let mut gateways = Vec::new();
        for number in 0..system.doors.len().max(2) {
            let door = &system.doors[number % system.doors.len()];
            let connection = door.connection(Role::Gateway, &format!("gw-{number}"))?;
            let gateway = Gateway::open(connection, system.way, sightings.clone()).await;
            gateways.push(Arc::new(gateway.context("a gateway")?));
        }
        let mut crew = Self { gateways, book, orders, consoles: JoinSet::new() };
        crew.man(system, hands).await.context("a console")?;
        Ok(crew)
    }

    async fn man(&mut self, system: &System, hands: &Hands) -> anyhow::Result<()> {
        let mut shared: Vec<Option<Connection>> = vec![None; system.doors.len()];
        for number in hands.first..hands.first + hands.consoles {
            let node = number % system.doors.len();
            let (door, name): (&Door, _) = (&system.doors[node], operator(number));
            let turn = (number - hands.first) / system.doors.len();
            let connection = match &shared[node] {
                Some(shared) if !turn.is_multiple_of(hands.per_connection) => {
                    shared.with(door.credential(Role::Operator, &name)?)
                }
                _ => door.connection(Role::Operator, &name)?,
            };
            shared[node] = Some(connection.clone());
            let (manner, book) = (hands.manner.clone(), self.book.clone());
            let session = 1 + number as u128;
            let console = Console::open(connection, system.way, manner, book, session).await?;
            self.consoles.spawn(console);
        }
        let ready = || self.book.ready.load(Ordering::Relaxed);
        until(|| ready() >= hands.consoles as u64, "not everybody was ready").await
    }

    /// How many calls have been finished.
    pub fn lives(&self) -> u64 {
        self.book.lives.load(Ordering::Relaxed)
    }

    /// From being free to the next offer, since the last time it was asked.
    pub fn take_handovers(&self) -> Latencies {
        let mut handovers = self.book.handovers.lock().unwrap_or_else(PoisonError::into_inner);
        std::mem::replace(&mut handovers, Latencies::new())
    }

    /// Sends calls in at an even pace for that long.
    pub async fn call_at(&self, per_second: u32, wanted: &Wanted, span: Duration) {
        let mut ticks = tokio::time::interval(Duration::from_secs(1) / per_second);
        ticks.set_missed_tick_behavior(MissedTickBehavior::Burst);
        let ends = now() + span;
        for gateway in self.gateways.iter().cycle() {
            ticks.tick().await;
            if now() >= ends {
                return;
            }
            gateway.open_call(wanted);
        }
    }

    /// Keeps so many calls in the house for that long, one for each that is over; and answers how many
    /// a second were finished after the first third. At the end the house is empty, and everybody free.
    pub async fn keep_busy(&self, calls: usize, span: Duration) -> anyhow::Result<f64> {
        self.book.room.add_permits(calls);
        let mut all_lives = self.lives();
        let wanted = Wanted { queue: "medical", needs: Vec::new() };
        let feed = async {
            for gateway in self.gateways.iter().cycle() {
                let Ok(room) = self.book.room.acquire().await else { return };
                room.forget();
                gateway.open_call(&wanted);
                all_lives += 1;
            }
        };
        let measure = async {
            sleep(span / 3).await;
            self.take_handovers();
            let (lives, began) = (self.lives(), now());
            sleep(span * 2 / 3).await;
            (self.lives() - lives) as f64 / (now() - began).as_secs_f64()
        };
        let rate = tokio::select! {
            () = feed => 0.0,
            rate = measure => rate,
        };
        let all = u32::try_from(calls)?;
        let empty = timeout(PATIENCE, self.book.room.acquire_many(all)).await;
        empty.context("calls were left over")??.forget();
        until(|| self.lives() >= all_lives, "not everybody had finished").await?;
        Ok(rate)
    }

    /// Lets so many calls in that nobody is there for, and waits until the server has them.
    pub async fn fill(&self, calls: u64, wanted: &Wanted) -> anyhow::Result<()> {
        // So many unanswered that the server is busy, and not so many that it turns calls away.
        const UNDER_WAY: u64 = 200;
        let gateway = &self.gateways[0];
        let before = gateway.answered();
        for sent in 0..calls {
            while sent.saturating_sub(gateway.answered() - before) >= UNDER_WAY {
                anyhow::ensure!(gateway.failed() == 0, "calls were refused");
                sleep(Duration::from_millis(1)).await;
            }
            gateway.open_call(wanted);
        }
        until(|| gateway.answered() - before >= calls, "not all calls were taken").await
    }

    /// Everybody signs out and goes.
    pub async fn go_home(mut self) -> anyhow::Result<()> {
        // Whoever is still at a call is finished with it by then.
        sleep(SETTLED).await;
        self.orders.send_replace(Order::SignOut);
        let all = async { while self.consoles.join_next().await.is_some() {} };
        timeout(PATIENCE, all).await.context("not everybody went home")
    }
}

/// Waits until it is so.
async fn until(is_so: impl Fn() -> bool, otherwise: &str) -> anyhow::Result<()> {
    let comes = async {
        while !is_so() {
            sleep(Duration::from_millis(5)).await;
        }
    };
    timeout(PATIENCE, comes).await.with_context(|| format!("{otherwise} in {PATIENCE:?}"))
}

impl System {
    pub fn new(name: impl Into<String>, doors: Vec<Door>, way: Way) -> Self {
        Self { name: name.into(), doors, way }
    }
}
