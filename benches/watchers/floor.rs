//! A floor at work: consoles that answer at once, and a gateway through which calls come in at a
//! steady pace.

use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

use firstline::client::{CallError, CallNews, Changes, ConsoleLine, GatewayLine};
use firstline::clock::new_uuid;
use firstline::domain::SessionId;
use firstline::rpc::api::{CallState, DeskStatus, OpenCallRequest};
use firstline::rpc::identity::Role;
use tokio::sync::watch;
use tokio::task::JoinSet;
use tokio::time::MissedTickBehavior;

use crate::server::{Server, operator};

/// People and telephones; they stop with this value.
pub struct Floor {
    rate: watch::Sender<u32>,
    answered: Arc<AtomicU64>,
    _people: JoinSet<Result<(), CallError>>,
}

impl Floor {
    /// Signs everybody in and makes them ready.
    pub async fn open(server: &Server, consoles: usize) -> anyhow::Result<Self> {
        let answered = Arc::new(AtomicU64::new(0));
        let mut people = JoinSet::new();
        for number in 0..consoles {
            let connection = server.connection(Role::Operator, &operator(number))?;
            let line = ConsoleLine::sign_in(&connection, SessionId(new_uuid())).await?;
            line.set_ready().await?;
            people.spawn(work(line, answered.clone()));
        }
        let gateway = server.connection(Role::Gateway, "gw-bench")?;
        let gateway = GatewayLine::connect(&gateway).await?;
        people.spawn(connect(gateway.clone(), gateway.changes()));
        let (rate, paces) = watch::channel(0);
        people.spawn(call(gateway, paces));
        Ok(Self { rate, answered, _people: people })
    }

    /// How many calls come in each second from now on.
    pub fn set_rate(&self, calls_per_second: u32) {
        self.rate.send_replace(calls_per_second);
    }

    /// How many calls have been answered and finished.
    pub fn answered(&self) -> u64 {
        self.answered.load(Ordering::Relaxed)
    }
}

/// An operator: takes what rings, talks not at all, and writes no notes.
async fn work(line: ConsoleLine, answered: Arc<AtomicU64>) -> Result<(), CallError> {
    let mut desks = line.desk();
    loop {
        let desk = desks.borrow_and_update().desk.clone().unwrap_or_default();
        match desk.status() {
            DeskStatus::Offered => {
                let offer = desk.offer.unwrap_or_default();
                line.accept(offer.offer_id).await?;
            }
            DeskStatus::Talking if desk.call.as_deref().is_some_and(is_connected) => {
                line.end_call().await?;
            }
            DeskStatus::WrapUp => {
                line.wrap_up("", "advised").await?;
                answered.fetch_add(1, Ordering::Relaxed);
            }
            _ => {}
        }
        if desks.changed().await.is_err() {
            return Ok(());
        }
    }
}

fn is_connected(call: &firstline::rpc::api::DeskCall) -> bool {
    call.call.as_ref().is_some_and(|call| call.connected_at.is_some())
}

/// The gateway connects whoever was accepted.
async fn connect(gateway: GatewayLine, mut changes: Changes) -> Result<(), CallError> {
    while let Some(news) = changes.next().await {
        let CallNews::Changed(changed) = &news else { continue };
        let Some(call) = &changed.call else { continue };
        if call.state() == CallState::Connected && call.connected_at.is_none() {
            let (gateway, id) = (gateway.clone(), call.call_id);
            tokio::spawn(async move { gateway.report_connected(id).await });
        }
    }
    Ok(())
}

/// Calls come in, evenly.
async fn call(gateway: GatewayLine, mut paces: watch::Receiver<u32>) -> Result<(), CallError> {
    loop {
        let pace = *paces.borrow_and_update();
        if pace == 0 {
            if paces.changed().await.is_err() {
                return Ok(());
            }
            continue;
        }
        let mut ticks = tokio::time::interval(Duration::from_secs(1) / pace);
        ticks.set_missed_tick_behavior(MissedTickBehavior::Burst);
        while *paces.borrow() == pace {
            ticks.tick().await;
            let gateway = gateway.clone();
            let request = OpenCallRequest { queue: "medical".into(), ..Default::default() };
            tokio::spawn(async move { gateway.open_call(request).await });
        }
    }
}
