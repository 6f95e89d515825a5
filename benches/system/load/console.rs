//! An operator's console, and the operator: takes what rings, talks not at all, writes no notes.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use firstline::client::Connection;
use firstline::clock::new_uuid;
use firstline::rpc::api::connect_console_request::Command;
use firstline::rpc::api::connect_console_response::Message;
use firstline::rpc::api::console_answer::Result as Answer;
use firstline::rpc::api::{
    AcceptRequest, ConnectConsoleRequest, ConnectConsoleResponse, ConsoleHeartbeat, Desk,
    DeskStatus, EndCallRequest, SetReadyRequest, SignInRequest, SignOutRequest, WrapUpRequest,
};
use tokio::sync::{Semaphore, mpsc, watch};
use tokio::time::{MissedTickBehavior, sleep_until};
use tokio_stream::wrappers::UnboundedReceiverStream;
use tonic::Streaming;

use super::{Sighting, Way};
use crate::samples::{Latencies, now};

/// Its multiples, taken from whole numbers, lie evenly between 0 and 1.
const GOLDEN_RATIO: f64 = 0.618_033_988_749_895;

/// How an operator goes about it.
#[derive(Clone)]
pub enum Manner {
    /// Does everything at once.
    Swift,
    /// Finishes with each call after that time.
    Paced(Duration),
    /// Whoever is first to be offered a call freezes: says no more, and holds the line open.
    FirstFreezes(Arc<AtomicBool>),
    /// Takes no notice of what rings.
    Deaf,
}

/// What all consoles of a crew write down.
pub struct Book {
    /// Whether they work on, or are to sign out.
    pub orders: watch::Receiver<Order>,
    pub sightings: Option<mpsc::UnboundedSender<Sighting>>,
    /// From being free to the next offer.
    pub handovers: Mutex<Latencies>,
    /// Calls that operators have finished with.
    pub lives: AtomicU64,
    pub ready: AtomicU64,
    /// Commands that were refused; the first is shown.
    pub failed: AtomicU64,
    /// Room for further calls: one for each that is over. An operator who takes their time is free
    /// later: else a new call would be sent in at each moment in which somebody asks for one.
    pub room: Semaphore,
    pub heartbeat: Duration,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Order {
    Work,
    SignOut,
}

/// One console.
pub struct Console {
    connection: Connection,
    way: Way,
    manner: Manner,
    book: Arc<Book>,
    up: mpsc::UnboundedSender<ConnectConsoleRequest>,
    /// What was last acted on, so that a desk which is shown again is not acted on again.
    done: (DeskStatus, u64),
    offer: u64,
    finish_at: Option<tokio::time::Instant>,
    /// How much longer the first call takes than the others, in shares of their time: nobody is in
    /// step with anybody else.
    head_start: f64,
    free_since: Option<Duration>,
    is_frozen: bool,
    first_id: u128,
    ids: u128,
}

impl Console {
    /// Signs in; the console then works in a task of its own.
    pub async fn open(
        connection: Connection,
        way: Way,
        manner: Manner,
        book: Arc<Book>,
        session: u128,
    ) -> anyhow::Result<impl Future<Output = ()> + Send + 'static> {
        let (up, stream) = mpsc::unbounded_channel();
        let mut client = connection.console();
        let mut console = Self {
            connection,
            way,
            manner,
            book,
            up,
            done: (DeskStatus::Unspecified, 0),
            offer: 0,
            finish_at: None,
            head_start: (session as f64 * GOLDEN_RATIO).fract(),
            free_since: None,
            is_frozen: false,
            first_id: new_uuid().as_u128(),
            ids: 0,
        };
        let session_id = uuid::Uuid::from_u128(session).to_string();
        let sign_in = SignInRequest { request_id: console.id(), session_id };
        console.send(Command::SignIn(sign_in));
        let down = client.connect_console(UnboundedReceiverStream::new(stream)).await?;
        Ok(console.run(down.into_inner()))
    }

    async fn run(mut self, mut down: Streaming<ConnectConsoleResponse>) {
        let mut beat = tokio::time::interval(self.book.heartbeat);
        beat.set_missed_tick_behavior(MissedTickBehavior::Delay);
        let mut orders = self.book.orders.clone();
        loop {
            let finish_at = self.finish_at;
            let finish = async {
                match finish_at {
                    Some(at) => sleep_until(at).await,
                    None => std::future::pending().await,
                }
            };
            tokio::select! {
                message = down.message(), if !self.is_frozen => {
                    let Ok(Some(message)) = message else { return };
                    if self.hear(message) {
                        return;
                    }
                }
                () = finish => {
                    self.finish_at = None;
                    self.wrap_up();
                }
                _ = beat.tick(), if !self.is_frozen => {
                    self.send(Command::Heartbeat(ConsoleHeartbeat::default()));
                }
                order = orders.changed() => {
                    if order.is_err() || self.is_frozen {
                        return;
                    }
                    let request = SignOutRequest { request_id: self.id() };
                    self.send(Command::SignOut(request));
                }
            }
        }
    }

    /// Whether there is nothing more to hear.
    fn hear(&mut self, message: ConnectConsoleResponse) -> bool {
        match message.message {
            Some(Message::DeskChanged(changed)) => {
                if let Some(desk) = changed.desk {
                    self.look(&desk);
                }
            }
            Some(Message::Answer(answer)) => match answer.result {
                Some(Answer::SignIn(_)) => {
                    let request = SetReadyRequest { request_id: self.id() };
                    self.send(Command::SetReady(request));
                }
                Some(Answer::SetReady(_)) => {
                    self.book.ready.fetch_add(1, Ordering::Relaxed);
                }
                Some(Answer::SignOut(_)) => return true,
                Some(Answer::Failure(failure)) => {
                    if self.book.failed.fetch_add(1, Ordering::Relaxed) == 0 {
                        eprintln!("  console: {failure:?}");
                    }
                    // Whoever may not sign out goes all the same.
                    return *self.book.orders.borrow() == Order::SignOut;
                }
                _ => {}
            },
            _ => {}
        }
        false
    }

    fn look(&mut self, desk: &Desk) {
        if let Some(offer) = desk.offer.as_ref().filter(|offer| offer.offer_id != self.offer) {
            let at = now();
            self.offer = offer.offer_id;
            if let Some(since) = self.free_since.take() {
                let mut handovers =
                    self.book.handovers.lock().unwrap_or_else(PoisonError::into_inner);
                handovers.add(at.saturating_sub(since));
            }
            if let Manner::FirstFreezes(nobody_yet) = &self.manner
                && nobody_yet.swap(false, Ordering::Relaxed)
            {
                self.is_frozen = true;
            }
            if let Some(sightings) = &self.book.sightings {
                let _ = sightings.send(Sighting::Offered(offer.call_id, at));
            }
        }
        let is_connected =
            || desk.call.as_ref().and_then(|call| call.call.as_ref()?.connected_at).is_some();
        let status = desk.status();
        let is_new = self.done != (status, self.offer);
        let acts = is_new && !self.is_frozen && !matches!(self.manner, Manner::Deaf);
        match status {
            _ if !acts => return,
            DeskStatus::Offered => self.accept(),
            DeskStatus::Talking if is_connected() => self.end_call(),
            DeskStatus::Talking => return,
            DeskStatus::WrapUp => {
                if let Manner::Paced(time) = self.manner {
                    let head_start = std::mem::take(&mut self.head_start);
                    self.finish_at = Some(tokio_moment(time.mul_f64(1.0 + head_start)));
                } else {
                    self.wrap_up();
                }
                self.book.room.add_permits(1);
            }
            _ => {}
        }
        self.done = (status, self.offer);
    }

    fn accept(&mut self) {
        let request = AcceptRequest { request_id: self.id(), offer_id: self.offer };
        if self.way == Way::Streams {
            return self.send(Command::Accept(request));
        }
        let mut client = self.connection.console();
        tokio::spawn(async move { client.accept(request).await });
    }

    fn end_call(&mut self) {
        let request = EndCallRequest { request_id: self.id() };
        if self.way == Way::Streams {
            return self.send(Command::EndCall(request));
        }
        let mut client = self.connection.console();
        tokio::spawn(async move { client.end_call(request).await });
    }

    fn wrap_up(&mut self) {
        let disposition = "advised".to_owned();
        let request = WrapUpRequest { request_id: self.id(), note: String::new(), disposition };
        self.free_since = Some(now());
        if self.way == Way::Streams {
            self.send(Command::WrapUp(request));
        } else {
            let mut client = self.connection.console();
            tokio::spawn(async move { client.wrap_up(request).await });
        }
        self.book.lives.fetch_add(1, Ordering::Relaxed);
    }

    fn send(&self, command: Command) {
        // A stream that has ended is noticed by what does not come.
        let _ = self.up.send(ConnectConsoleRequest { command: Some(command) });
    }

    fn id(&mut self) -> String {
        self.ids += 1;
        uuid::Uuid::from_u128(self.first_id.wrapping_add(self.ids)).to_string()
    }
}

/// That span from now.
fn tokio_moment(span: Duration) -> tokio::time::Instant {
    #[expect(clippy::disallowed_methods, reason = "a span of the load's own, not of the hotline's")]
    let now = tokio::time::Instant::now();
    now + span
}
