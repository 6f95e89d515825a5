//! News of what others append and say, for all centres over one connection of its own.
//!
//! The append script publishes each new version on a channel named like the journal's key. Pub/sub
//! was chosen over a blocking XREAD: a message is a few bytes and not the entry once more for every
//! server; a centre can be added without waking a read that blocks; and a connection that listens
//! can be asked at any time whether it still lives. What pub/sub does not do is deliver what was
//! published while nobody listened: so whoever subscribes reads the head afterwards, after every
//! reconnection too, and no growth goes unseen.
//!
//! A process that listens alone is not told what it has written itself: the script counts who listens,
//! and the process says whether it is one of them. If it is wrong in that, since Redis has closed its
//! connection and it does not know yet, another one may miss an announcement; so the head is read with
//! every sign of life, too.

use std::collections::HashMap;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
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
    heads: Arc<Heads>,
    /// In a cluster a message reaches those who listen on other nodes, too, whom nobody can count.
    in_cluster: bool,
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
        let heads = Arc::<Heads>::default();
        let in_cluster = connection.is_in_cluster();
        let (heads_too, hails) = (heads.clone(), HashMap::new());
        let listener = Listener { connection, requests: queue, heads: heads_too, hails };
        tokio::spawn(listener.run());
        Self { requests, heads, in_cluster }
    }

    /// How many of those who listen to a centre's journal are this process; fewer than none if who
    /// listens cannot be counted.
    pub(super) fn own_ears(&self, centre: &CentreId) -> i64 {
        let is_heard = || {
            self.heads.are_announced.load(Ordering::Relaxed)
                && self.heads.all().contains_key(&journal_key(centre))
        };
        if self.in_cluster { -1 } else { i64::from(is_heard()) }
    }

    /// Tells whoever follows here what was announced to nobody.
    pub(super) fn tell(&self, centre: &CentreId, version: Version) {
        if let Some(head) = self.heads.all().get(&journal_key(centre)) {
            head.has_grown_to(version);
        }
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

/// The task: it alone has the connection.
struct Listener {
    connection: Connection,
    requests: mpsc::UnboundedReceiver<Request>,
    heads: Arc<Heads>,
    /// By channel.
    hails: HashMap<String, broadcast::Sender<String>>,
}

/// Where the histories end, as far as is known.
#[derive(Default)]
struct Heads {
    by_channel: Mutex<HashMap<String, Head>>,
    /// Whether Redis counts this process among those who listen, as far as is known.
    are_announced: AtomicBool,
}

impl Heads {
    fn all(&self) -> MutexGuard<'_, HashMap<String, Head>> {
        self.by_channel.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn unwatched(&self) -> Vec<String> {
        let all = self.all();
        let unwatched = all.iter().filter(|(_, head)| head.version.is_closed());
        unwatched.map(|(channel, _)| channel.clone()).collect()
    }
}

#[derive(Clone)]
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
            let pause = match self.connect().await {
                Ok((sink, messages)) => {
                    delay = delays.build();
                    self.heads.are_announced.store(true, Ordering::Relaxed);
                    self.serve(sink, messages).await
                }
                Err(error) => Pause::Lost(error),
            };
            self.heads.are_announced.store(false, Ordering::Relaxed);
            let Pause::Lost(error) = pause else { return };
            tracing::warn!(%error, "lost the redis connection that listens");
            tokio::time::sleep(delay.next().unwrap_or(RETRY_DELAY_MAX)).await;
        }
    }

    /// Listens to everything that is followed, and catches up with what was missed before.
    async fn connect(&mut self) -> Result<(PubSubSink, PubSubStream)> {
        let (mut sink, messages) =
            in_time(self.connection.client().get_async_pubsub()).await?.split();
        let followed: Vec<String> = self.heads.all().keys().cloned().collect();
        let channels: Vec<&String> = followed.iter().chain(self.hails.keys()).collect();
        if !channels.is_empty() {
            in_time(sink.subscribe(&channels)).await?;
        }
        self.look_at_heads().await?;
        Ok((sink, messages))
    }

    /// Reads where every history ends.
    async fn look_at_heads(&self) -> Result<()> {
        let heads: Vec<Head> = self.heads.all().values().cloned().collect();
        for head in heads {
            self.look_at(&head).await?;
        }
        Ok(())
    }

    /// Reads where a history ends. An error is the connection's.
    async fn look_at(&self, head: &Head) -> Result<()> {
        let known = *head.version.borrow();
        match self.connection.head(&head.centre).await {
            Ok(version) => head.was_at(version, known),
            Err(error) if error.is_passing() => return Err(error),
            Err(error) => tracing::error!(centre = %head.centre, %error, "cannot follow"),
        }
        Ok(())
    }

    async fn serve(&mut self, mut sink: PubSubSink, mut messages: PubSubStream) -> Pause {
        let mut moves = self.connection.moves();
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
                    Some(message) => self.hear(&message).await,
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
        let known = self.heads.all().get(&channel).map(|head| head.version.subscribe());
        if let Some(follower) = known {
            let _ = reply.send(Ok(follower));
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
                self.heads.all().insert(channel, Head { centre, version });
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

    /// An error is the connection's.
    async fn hear(&self, message: &Msg) -> Result<()> {
        if let Some(listeners) = self.hails.get(message.get_channel_name()) {
            // Nobody may be listening at the moment.
            let _ = listeners.send(message.get_payload().unwrap_or_default());
            return Ok(());
        }
        let head = self.heads.all().get(message.get_channel_name()).cloned();
        let Some(head) = head else { return Ok(()) };
        let id = message.get_payload::<String>().unwrap_or_default();
        match version(&id) {
            Ok(version) if head.has_grown_to(version) => {}
            // It was late, or the store has lost what came after it.
            Ok(_) => self.look_at(&head).await?,
            Err(error) => tracing::error!(centre = %head.centre, %error, "heard nonsense"),
        }
        Ok(())
    }

    /// Makes sure that the connection lives and nothing was missed, and drops what nobody watches
    /// any more.
    async fn prove_alive(&self, sink: &mut PubSubSink) -> Result<()> {
        in_time(sink.ping::<redis::Value>()).await?;
        for channel in self.heads.unwatched() {
            self.heads.all().remove(&channel);
            in_time(sink.unsubscribe(&channel)).await?;
        }
        self.look_at_heads().await
    }
}

impl Head {
    /// Whether a version is newer than all that were known, or the newest of them.
    fn has_grown_to(&self, version: Version) -> bool {
        let mut is_behind = false;
        self.version.send_if_modified(|known| {
            is_behind = version < *known;
            std::mem::replace(known, version.max(*known)) < version
        });
        !is_behind
    }

    /// Publishes where Redis said that the history ends when so much was known of it: lower, too,
    /// unless it has grown since. Then it has lost entries, and who watches must know.
    fn was_at(&self, version: Version, known: Version) {
        self.version.send_if_modified(|now| {
            let is_news = version > *now || version < *now && *now == known;
            if is_news {
                *now = version;
            }
            is_news
        });
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn head(version: u64) -> Head {
        let version = watch::Sender::new(Version(version));
        Head { centre: "longhua".parse().unwrap(), version }
    }

    #[test]
    fn what_is_announced_late_takes_nothing_back() {
        for (known, announced, is_in_order, then) in
            [(3, 4, true, 4), (3, 3, true, 3), (3, 2, false, 3)]
        {
            let head = head(known);
            let mut follower = head.version.subscribe();
            assert_eq!(
                head.has_grown_to(Version(announced)),
                is_in_order,
                "{announced} after {known}"
            );
            assert_eq!(*follower.borrow_and_update(), Version(then));
        }
    }

    #[test]
    fn only_a_history_that_has_not_grown_meanwhile_can_have_become_shorter() {
        // What was known before the question, what has become known since, the answer, what is known.
        for (before, since, answer, then) in
            [(3, 3, 2, 2), (3, 3, 3, 3), (3, 3, 5, 5), (3, 4, 3, 4), (3, 4, 2, 4), (3, 4, 5, 5)]
        {
            let head = head(since);
            let mut follower = head.version.subscribe();
            head.was_at(Version(answer), Version(before));
            assert_eq!(follower.has_changed().unwrap(), since != then, "{answer}");
            assert_eq!(*follower.borrow_and_update(), Version(then), "{answer}");
        }
    }
}
