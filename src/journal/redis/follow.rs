//! News of what others append and say, for all centres over one connection of its own.
//!
//! The append script publishes each new version on a channel named like the journal's key. Pub/sub
//! was chosen over a blocking XREAD: a message is a few bytes and not the entry once more for every
//! server; a centre can be added without waking a read that blocks; and a connection that listens
//! can be asked at any time whether it still lives. What pub/sub does not do is deliver what was
//! published while nobody listened: so whoever subscribes reads the head afterwards, after every
//! reconnection too, and no growth goes unseen.

use std::collections::HashMap;
use std::time::Duration;

use backon::{BackoffBuilder, ExponentialBuilder};
use futures_util::StreamExt;
use redis::Msg;
use redis::aio::{PubSubSink, PubSubStream};
use tokio::sync::{broadcast, mpsc, oneshot, watch};
use tokio::time::{MissedTickBehavior, interval};

use super::super::hails::HAILS_KEPT;
use super::super::{ANSWER_DEADLINE, JournalError, Result};
use super::connection::{Connection, in_time};
use super::{hail_key, journal_key, version};
use crate::domain::{CentreId, Version};

/// How often the connection has to prove that it lives.
const HEARTBEAT: Duration = Duration::from_secs(1);

/// How long to wait between attempts to connect.
const RETRY_DELAY_MIN: Duration = Duration::from_millis(10);
const RETRY_DELAY_MAX: Duration = Duration::from_millis(500);

/// A handle on the task that listens, which ends with it.
pub(super) struct Follower {
    requests: mpsc::UnboundedSender<Request>,
}

enum Request {
    /// To hear of new versions.
    Follow(CentreId, Reply<watch::Receiver<Version>>),
    /// To hear what is said.
    Listen(CentreId, Reply<broadcast::Receiver<String>>),
}

type Reply<T> = oneshot::Sender<Result<T>>;

impl Follower {
    pub(super) fn start(connection: Connection) -> Self {
        let (requests, queue) = mpsc::unbounded_channel();
        let (heads, hails) = Default::default();
        let listener = Listener { connection, requests: queue, heads, hails };
        tokio::spawn(listener.run());
        Self { requests }
    }

    pub(super) async fn follow(&self, centre: &CentreId) -> Result<watch::Receiver<Version>> {
        self.ask(|reply| Request::Follow(centre.clone(), reply)).await
    }

    pub(super) async fn hails(&self, centre: &CentreId) -> Result<broadcast::Receiver<String>> {
        self.ask(|reply| Request::Listen(centre.clone(), reply)).await
    }

    async fn ask<T>(&self, request: impl FnOnce(Reply<T>) -> Request) -> Result<T> {
        let unavailable = |why: &str| JournalError::Unavailable(why.to_owned());
        let (reply, answer) = oneshot::channel();
        let request = request(reply);
        self.requests.send(request).map_err(|_| unavailable("nobody listens any more"))?;
        match tokio::time::timeout(ANSWER_DEADLINE, answer).await {
            Ok(Ok(answer)) => answer,
            Ok(Err(_)) => Err(unavailable("the connection that listens was lost")),
            Err(_) => Err(unavailable("the connection that listens is not up")),
        }
    }
}

/// The task: it alone has the connection and moves the heads.
struct Listener {
    connection: Connection,
    requests: mpsc::UnboundedReceiver<Request>,
    /// By channel.
    heads: HashMap<String, Head>,
    /// By channel.
    hails: HashMap<String, broadcast::Sender<String>>,
}

struct Head {
    centre: CentreId,
    version: watch::Sender<Version>,
}

/// Why the task stopped serving a connection.
enum Pause {
    /// The connection was lost: get another one.
    Lost(JournalError),
    /// The journal was dropped.
    Over,
}

impl From<JournalError> for Pause {
    fn from(error: JournalError) -> Self {
        Self::Lost(error)
    }
}

impl Listener {
    async fn run(mut self) {
        let delays = ExponentialBuilder::default()
            .with_min_delay(RETRY_DELAY_MIN)
            .with_max_delay(RETRY_DELAY_MAX)
            .with_jitter()
            .without_max_times();
        let mut delay = delays.build();
        while !self.requests.is_closed() {
            // From before it is asked where the primary is: else nobody would hear that it has moved
            // while the connection was made.
            let moves = self.connection.moves();
            let pause = match self.connect().await {
                Ok((sink, messages)) => {
                    delay = delays.build();
                    self.serve(sink, messages, moves).await
                }
                Err(error) => Pause::Lost(error),
            };
            let Pause::Lost(error) = pause else { return };
            tracing::warn!(%error, "lost the redis connection that listens");
            tokio::time::sleep(delay.next().unwrap_or(RETRY_DELAY_MAX)).await;
        }
    }

    /// Listens to everything that is followed, and catches up with what was missed before.
    async fn connect(&mut self) -> Result<(PubSubSink, PubSubStream)> {
        let (mut sink, messages) =
            in_time(self.connection.client().get_async_pubsub()).await?.split();
        let channels: Vec<&String> = self.heads.keys().chain(self.hails.keys()).collect();
        if !channels.is_empty() {
            in_time(sink.subscribe(&channels)).await?;
        }
        for head in self.heads.values() {
            match self.connection.head(&head.centre).await {
                Ok(version) => head.is_at(version),
                Err(error) if error.is_passing() => return Err(error),
                Err(error) => tracing::error!(centre = %head.centre, %error, "cannot follow"),
            }
        }
        Ok((sink, messages))
    }

    async fn serve(
        &mut self,
        mut sink: PubSubSink,
        mut messages: PubSubStream,
        mut moves: watch::Receiver<u64>,
    ) -> Pause {
        let mut heartbeat = interval(HEARTBEAT);
        heartbeat.reset();
        heartbeat.set_missed_tick_behavior(MissedTickBehavior::Delay);
        loop {
            let served = tokio::select! {
                request = self.requests.recv() => match request {
                    Some(Request::Follow(centre, reply)) => {
                        self.take_up(centre, reply, &mut sink).await
                    }
                    Some(Request::Listen(centre, reply)) => {
                        self.listen(&centre, reply, &mut sink).await
                    }
                    None => return Pause::Over,
                },
                message = messages.next() => match message {
                    Some(message) => { self.hear(&message); Ok(()) }
                    None => Err(JournalError::Unavailable("Redis closed it".to_owned())),
                },
                _ = heartbeat.tick() => self.prove_alive(&mut sink).await,
                Ok(()) = moves.changed() => {
                    Err(JournalError::Unavailable("the primary has moved".to_owned()))
                }
            };
            if let Err(error) = served {
                return Pause::Lost(error);
            }
        }
    }

    /// Begins to follow a centre, or lets one more watch it. An error is the connection's.
    async fn take_up(
        &mut self,
        centre: CentreId,
        reply: Reply<watch::Receiver<Version>>,
        sink: &mut PubSubSink,
    ) -> Result<()> {
        let channel = journal_key(&centre);
        if let Some(head) = self.heads.get(&channel) {
            let _ = reply.send(Ok(head.version.subscribe()));
            return Ok(());
        }
        if let Err(error) = in_time(sink.subscribe(&channel)).await {
            let _ = reply.send(Err(error.clone()));
            // A refusal (no permission) says nothing against the connection.
            return if error.is_passing() { Err(error) } else { Ok(()) };
        }
        match self.connection.head(&centre).await {
            Ok(version) => {
                let (version, follower) = watch::channel(version);
                self.heads.insert(channel, Head { centre, version });
                let _ = reply.send(Ok(follower));
                Ok(())
            }
            Err(error) => {
                let _ = reply.send(Err(error));
                in_time(sink.unsubscribe(&channel)).await
            }
        }
    }

    /// Lets somebody hear what is said to a centre. An error is the connection's.
    async fn listen(
        &mut self,
        centre: &CentreId,
        reply: Reply<broadcast::Receiver<String>>,
        sink: &mut PubSubSink,
    ) -> Result<()> {
        let channel = hail_key(centre);
        if !self.hails.contains_key(&channel)
            && let Err(error) = in_time(sink.subscribe(&channel)).await
        {
            let _ = reply.send(Err(error.clone()));
            return if error.is_passing() { Err(error) } else { Ok(()) };
        }
        let sender =
            self.hails.entry(channel).or_insert_with(|| broadcast::Sender::new(HAILS_KEPT));
        let _ = reply.send(Ok(sender.subscribe()));
        Ok(())
    }

    fn hear(&self, message: &Msg) {
        if let Some(listeners) = self.hails.get(message.get_channel_name()) {
            // Nobody may be listening at the moment.
            let _ = listeners.send(message.get_payload().unwrap_or_default());
            return;
        }
        let Some(head) = self.heads.get(message.get_channel_name()) else { return };
        let id = message.get_payload::<String>().unwrap_or_default();
        match version(&id) {
            Ok(version) => head.is_at(version),
            Err(error) => tracing::error!(centre = %head.centre, %error, "heard nonsense"),
        }
    }

    /// Makes sure that the connection lives, and drops what nobody watches any more.
    async fn prove_alive(&mut self, sink: &mut PubSubSink) -> Result<()> {
        in_time(sink.ping::<redis::Value>()).await?;
        let unwatched = |(_, head): &(&String, &Head)| head.version.is_closed();
        let unwatched: Vec<String> =
            self.heads.iter().filter(unwatched).map(|(channel, _)| channel.clone()).collect();
        for channel in unwatched {
            in_time(sink.unsubscribe(&channel)).await?;
            self.heads.remove(&channel);
        }
        Ok(())
    }
}

impl Head {
    /// Publishes what Redis said last, lower than before too: then it has lost entries, and who
    /// watches must know.
    fn is_at(&self, version: Version) {
        self.version.send_if_modified(|known| std::mem::replace(known, version) != version);
    }
}
