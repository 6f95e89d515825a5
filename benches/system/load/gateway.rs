//! A telephony gateway: calls come in through it, and it connects whom the server tells it to.

use std::collections::{HashMap, HashSet};
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use firstline::client::Connection;
use firstline::clock::new_uuid;
use firstline::rpc::api::connect_gateway_request::Command;
use firstline::rpc::api::connect_gateway_response::Message;
use firstline::rpc::api::{
    CallChanged, CallState, ConnectGatewayRequest, GatewayAnswer, GatewayHeartbeat,
    OpenCallRequest, ReportConnectedRequest, SkillLevel, gateway_answer,
};
use tokio::sync::mpsc;
use tokio::task::JoinHandle;
use tokio_stream::wrappers::UnboundedReceiverStream;
use tonic::Streaming;

use super::{Sighting, Way};
use crate::samples::now;

/// How often a quiet stream is shown to live.
const HEARTBEAT: Duration = Duration::from_secs(1);

/// What a call is to be like.
#[derive(Debug, Clone, Default)]
pub struct Wanted {
    pub queue: &'static str,
    pub needs: Vec<SkillLevel>,
}

/// A gateway's stream; it ends with the last handle.
pub struct Gateway {
    connection: Connection,
    way: Way,
    up: mpsc::UnboundedSender<ConnectGatewayRequest>,
    ids: Ids,
    shared: Arc<Shared>,
    reader: JoinHandle<()>,
}

/// What the gateway and the reader of its stream both see.
struct Shared {
    sightings: Option<mpsc::UnboundedSender<Sighting>>,
    /// When calls were sent that have not been answered yet.
    sent: Mutex<HashMap<String, Duration>>,
    answered: AtomicU64,
    failed: AtomicU64,
}

impl Shared {
    fn answer(&self, request_id: &str, result: Option<gateway_answer::Result>) {
        let sent = self.sent.lock().unwrap_or_else(PoisonError::into_inner).remove(request_id);
        match result {
            Some(gateway_answer::Result::OpenCall(opened)) => {
                self.answered.fetch_add(1, Ordering::Relaxed);
                if let (Some(seen), Some(at)) = (&self.sightings, sent) {
                    let _ = seen.send(Sighting::Sent(opened.call_id, at));
                }
            }
            Some(gateway_answer::Result::Failure(failure)) => {
                let before = self.failed.fetch_add(1, Ordering::Relaxed);
                if before == 0 {
                    eprintln!("  gateway: {failure:?}");
                }
            }
            _ => {}
        }
    }
}

impl Gateway {
    pub async fn open(
        connection: Connection,
        way: Way,
        sightings: Option<mpsc::UnboundedSender<Sighting>>,
    ) -> anyhow::Result<Self> {
        let (up, stream) = mpsc::unbounded_channel();
        let mut client = connection.gateway();
        // Something must go up, or the server would not answer.
        up.send(heartbeat())?;
        let down = client.connect_gateway(UnboundedReceiverStream::new(stream)).await?;
        let shared = Arc::new(Shared {
            sightings,
            sent: Mutex::default(),
            answered: AtomicU64::new(0),
            failed: AtomicU64::new(0),
        });
        let ids = Ids::new();
        let reader = Reader {
            connection: connection.clone(),
            way,
            up: up.clone(),
            ids: ids.clone(),
            shared: shared.clone(),
            reported: HashSet::new(),
        };
        let reader = tokio::spawn(reader.run(down.into_inner()));
        Ok(Self { connection, way, up, ids, shared, reader })
    }

    /// How many calls the server has said to have taken.
    pub fn answered(&self) -> u64 {
        self.shared.answered.load(Ordering::Relaxed)
    }

    /// How many calls the server has refused.
    pub fn failed(&self) -> u64 {
        self.shared.failed.load(Ordering::Relaxed)
    }

    /// Sends a call in; the answer comes when it comes.
    pub fn open_call(&self, wanted: &Wanted) {
        let request_id = self.ids.next();
        let mut sent = self.shared.sent.lock().unwrap_or_else(PoisonError::into_inner);
        sent.insert(request_id.clone(), now());
        drop(sent);
        let request = OpenCallRequest {
            request_id,
            queue: wanted.queue.to_owned(),
            needs: wanted.needs.clone(),
            ..Default::default()
        };
        if self.way == Way::Streams {
            // A stream that has ended is noticed by what does not come.
            let _ = self.up.send(command(Command::OpenCall(request)));
            return;
        }
        let (mut client, shared) = (self.connection.gateway(), self.shared.clone());
        tokio::spawn(async move {
            let request_id = request.request_id.clone();
            let opened = client.open_call(request).await;
            let opened = opened.ok().map(tonic::Response::into_inner);
            shared.answer(&request_id, opened.map(gateway_answer::Result::OpenCall));
        });
    }
}

impl Drop for Gateway {
    fn drop(&mut self) {
        self.reader.abort();
    }
}

/// Ids of requests: UUIDs that are cheaper to make than those of chance.
#[derive(Clone)]
struct Ids {
    first: u128,
    made: Arc<AtomicU64>,
}

impl Ids {
    fn new() -> Self {
        Self { first: new_uuid().as_u128(), made: Arc::default() }
    }

    fn next(&self) -> String {
        let made = self.made.fetch_add(1, Ordering::Relaxed);
        uuid::Uuid::from_u128(self.first.wrapping_add(made.into())).to_string()
    }
}

struct Reader {
    connection: Connection,
    way: Way,
    up: mpsc::UnboundedSender<ConnectGatewayRequest>,
    ids: Ids,
    shared: Arc<Shared>,
    reported: HashSet<u64>,
}

impl Reader {
    async fn run(mut self, mut down: Streaming<firstline::rpc::api::ConnectGatewayResponse>) {
        let mut beat = tokio::time::interval(HEARTBEAT);
        loop {
            tokio::select! {
                message = down.message() => {
                    let Ok(Some(message)) = message else { return };
                    match message.message {
                        Some(Message::Answer(GatewayAnswer { request_id, result })) => {
                            self.shared.answer(&request_id, result);
                        }
                        Some(Message::CallChanged(changed)) => self.look(&changed),
                        _ => {}
                    }
                }
                _ = beat.tick() => drop(self.up.send(heartbeat())),
            }
        }
    }

    /// Connects whoever has accepted.
    fn look(&mut self, changed: &CallChanged) {
        let Some(call) = &changed.call else { return };
        if call.state() == CallState::Ended {
            self.reported.remove(&call.call_id);
            return;
        }
        let is_accepted = call.state() == CallState::Connected && call.connected_at.is_none();
        if is_accepted && self.reported.insert(call.call_id) {
            self.connect(call.call_id);
        }
    }

    fn connect(&self, call_id: u64) {
        let request = ReportConnectedRequest { request_id: self.ids.next(), call_id };
        if self.way == Way::Streams {
            let _ = self.up.send(command(Command::ReportConnected(request)));
            return;
        }
        let mut client = self.connection.gateway();
        tokio::spawn(async move { client.report_connected(request).await });
    }
}

fn command(command: Command) -> ConnectGatewayRequest {
    ConnectGatewayRequest { command: Some(command) }
}

fn heartbeat() -> ConnectGatewayRequest {
    command(Command::Heartbeat(GatewayHeartbeat::default()))
}
