//! What the lines of gateways and consoles have in common: one bidirectional stream that outlives
//! its connections.
//!
//! A command goes up with its request id and waits here for its answer. When the stream ends
//! another is opened, and what was not answered goes up again, in the old order and with the old
//! ids, so that nothing is done twice.

use std::collections::HashMap;
use std::future::Future;
use std::time::Duration;

use tokio::sync::{mpsc, oneshot};
use tokio::time::{Interval, MissedTickBehavior};
use tokio_stream::wrappers::UnboundedReceiverStream;
use tonic::{Code, Status, Streaming};

use super::retry::Pauses;
use super::{CallError, Connection};

/// How many heartbeats may go unanswered before the stream counts as dead.
const UNANSWERED_MAX: u32 = 3;

/// How long a node may take to open a stream. One that hangs still takes connections.
const OPENS_WITHIN: Duration = Duration::from_secs(5);

/// What is special about one kind of line.
pub(super) trait Wire: Send + 'static {
    /// A message that goes up.
    type Up: Clone + Send + 'static;
    /// A message that comes down.
    type Down: Send + 'static;
    /// What a command is answered with.
    type Answer: Send + 'static;

    /// The way to the nodes at which the stream can be opened.
    fn connection(&mut self) -> &mut Connection;

    /// Opens the stream.
    fn open(
        &mut self,
        up: UnboundedReceiverStream<Self::Up>,
    ) -> impl Future<Output = Result<Streaming<Self::Down>, Status>> + Send;

    /// A command that must be answered before others go up on a new stream, with its request id.
    fn greeting(&mut self) -> Option<(String, Self::Up)>;

    /// The greeting was answered.
    fn greeted(&mut self, answer: Self::Answer);

    /// A sign of life.
    fn heartbeat(&self) -> Self::Up;

    /// How often the sign is given.
    fn heartbeat_interval(&self) -> Duration;

    /// Takes in what has come down. News are kept; what concerns the line is handed back.
    fn hear(&mut self, down: Self::Down) -> Heard<Self::Answer>;

    /// Whether the line has done all it is for, so that no further stream is needed.
    fn is_done(&self) -> bool {
        false
    }

    /// There will be no more news.
    fn end(&mut self);
}

/// What a message from the server means to the line.
pub(super) enum Heard<A> {
    /// The answer to the command of that request id.
    Answer(String, Result<A, CallError>),
    /// The server is about to close the stream.
    Leaving,
    /// It lives.
    Alive,
}

type Reply<A> = oneshot::Sender<Result<A, CallError>>;

/// A command on its way.
struct Errand<W: Wire> {
    request_id: String,
    up: W::Up,
    reply: Reply<W::Answer>,
}

/// The handle of a line. The line is closed when the last one is dropped.
pub(super) struct Line<W: Wire> {
    errands: mpsc::UnboundedSender<Errand<W>>,
}

impl<W: Wire> Clone for Line<W> {
    fn clone(&self) -> Self {
        Self { errands: self.errands.clone() }
    }
}

impl<W: Wire> Line<W> {
    /// Opens a line. The first attempt at each node decides: if they fail, so does this. Later ones
    /// are repeated until they succeed or the server says that they never will.
    pub(super) async fn open(wire: W) -> Result<Self, CallError> {
        let (errands, queue) = mpsc::unbounded_channel();
        let (ready, is_ready) = oneshot::channel();
        let ready = Some(ready);
        let upkeep =
            Upkeep { wire, queue, pending: HashMap::new(), next_order: 0, in_vain: 0, ready };
        tokio::spawn(upkeep.run());
        is_ready.await.unwrap_or_else(|_| Err(CallError::closed()))?;
        Ok(Self { errands })
    }

    /// Sends a command and awaits its answer, across as many streams as that takes.
    pub(super) async fn send(&self, request_id: String, up: W::Up) -> Result<W::Answer, CallError> {
        let mut pauses = Pauses::new();
        loop {
            let (reply, answer) = oneshot::channel();
            let errand = Errand { request_id: request_id.clone(), up: up.clone(), reply };
            self.errands.send(errand).map_err(|_| CallError::closed())?;
            match answer.await.unwrap_or_else(|_| Err(CallError::closed())) {
                Err(error) if error.is_passing() && error.retry_delay.is_some() => {
                    pauses.wait(error.retry_delay).await;
                }
                answer => return answer,
            }
        }
    }
}

struct Pending<W: Wire> {
    order: u64,
    up: W::Up,
    reply: Reply<W::Answer>,
}

/// The task that keeps a line open.
struct Upkeep<W: Wire> {
    wire: W,
    queue: mpsc::UnboundedReceiver<Errand<W>>,
    pending: HashMap<String, Pending<W>>,
    next_order: u64,
    /// At how many nodes in a row it was tried in vain.
    in_vain: usize,
    ready: Option<oneshot::Sender<Result<(), CallError>>>,
}

/// Why a stream is over.
enum Over {
    /// Nobody needs the line any more.
    Closed,
    /// It broke or ended; another one may do better.
    Again(Option<Duration>),
    /// Another one would do no better.
    Never(CallError),
}

impl<W: Wire> Upkeep<W> {
    async fn run(mut self) {
        let mut pauses = Pauses::new();
        let error = loop {
            let mut lasted = false;
            match self.one_stream(&mut lasted).await {
                Over::Closed => break CallError::closed(),
                Over::Never(error) => break error,
                Over::Again(delay) => {
                    if lasted {
                        pauses = Pauses::new();
                        self.in_vain = 0;
                    }
                    if self.has_turned() {
                        continue;
                    }
                    if self.wait(&mut pauses, delay).await.is_none() {
                        break CallError::closed();
                    }
                }
            }
        };
        self.finish(error);
    }

    /// Turns to the next node; whether that one should be tried at once, since it was not tried after
    /// the last good one.
    fn has_turned(&mut self) -> bool {
        self.in_vain += 1;
        let connection = self.wire.connection();
        connection.turn();
        self.in_vain < connection.nodes()
    }

    /// Waits before the next attempt, unless the line is closed meanwhile.
    async fn wait(&mut self, pauses: &mut Pauses, delay: Option<Duration>) -> Option<()> {
        let pause = pauses.wait(delay);
        tokio::pin!(pause);
        loop {
            tokio::select! {
                () = &mut pause => return Some(()),
                errand = self.queue.recv() => { self.enlist(errand?); }
            }
        }
    }

    fn finish(mut self, error: CallError) {
        self.queue.close();
        while let Ok(errand) = self.queue.try_recv() {
            let _ = errand.reply.send(Err(error.clone()));
        }
        for (_, pending) in self.pending.drain() {
            let _ = pending.reply.send(Err(error.clone()));
        }
        if let Some(ready) = self.ready.take() {
            let _ = ready.send(Err(error));
        }
        self.wire.end();
    }

    /// Opens a stream and serves it to its end.
    async fn one_stream(&mut self, lasted: &mut bool) -> Over {
        let (up, stream) = mpsc::unbounded_channel();
        let greeting = self.wire.greeting();
        let mut awaited = None;
        if let Some((request_id, message)) = greeting {
            awaited = Some(request_id);
            // The receiver is in hand, so that this cannot fail.
            let _ = up.send(message);
        }
        let opening = self.wire.open(UnboundedReceiverStream::new(stream));
        let mut down = match tokio::time::timeout(OPENS_WITHIN, opening).await {
            Ok(Ok(down)) => down,
            Ok(Err(status)) => return self.broken(CallError::from(status), true),
            Err(_) => return self.broken(CallError::silence(), true),
        };
        let mut talk = Talk { up, awaited, leaving: false, unanswered: 0 };
        if talk.awaited.is_none() {
            self.begin(&mut talk);
        }
        let mut beat = heartbeats(self.wire.heartbeat_interval());
        loop {
            let takes = talk.awaited.is_none() && !talk.leaving;
            tokio::select! {
                message = down.message() => match message {
                    Ok(Some(message)) => {
                        *lasted = true;
                        talk.unanswered = 0;
                        let heard = self.wire.hear(message);
                        if let Err(error) = self.take(heard, &mut talk) {
                            return self.broken(error, false);
                        }
                        if self.wire.is_done() {
                            return Over::Closed;
                        }
                        if beat.period() != self.wire.heartbeat_interval() {
                            beat = heartbeats(self.wire.heartbeat_interval());
                        }
                    }
                    Ok(None) => return Over::Again(None),
                    Err(status) => return self.broken(CallError::from(status), false),
                },
                errand = self.queue.recv(), if takes => match errand {
                    Some(errand) => {
                        let _ = talk.up.send(self.enlist(errand));
                    }
                    None => return Over::Closed,
                },
                _ = beat.tick() => {
                    talk.unanswered += 1;
                    if talk.unanswered > UNANSWERED_MAX {
                        return Over::Again(None);
                    }
                    let _ = talk.up.send(self.wire.heartbeat());
                }
            }
            if talk.leaving && self.pending.is_empty() {
                return Over::Again(None);
            }
        }
    }

    /// The stream is ready for commands: those that were not answered go first.
    fn begin(&mut self, talk: &mut Talk<W>) {
        // Whoever has stopped waiting for an answer does not want the command done any more.
        self.pending.retain(|_, pending| !pending.reply.is_closed());
        let mut again: Vec<&Pending<W>> = self.pending.values().collect();
        again.sort_by_key(|pending| pending.order);
        for pending in again {
            let _ = talk.up.send(pending.up.clone());
        }
        if let Some(ready) = self.ready.take() {
            let _ = ready.send(Ok(()));
        }
    }

    fn enlist(&mut self, errand: Errand<W>) -> W::Up {
        let Errand { request_id, up, reply } = errand;
        let order = self.next_order;
        self.next_order += 1;
        self.pending.insert(request_id, Pending { order, up: up.clone(), reply });
        up
    }

    fn take(&mut self, heard: Heard<W::Answer>, talk: &mut Talk<W>) -> Result<(), CallError> {
        match heard {
            Heard::Alive => {}
            Heard::Leaving => talk.leaving = true,
            Heard::Answer(request_id, answer) => {
                if talk.awaited.as_ref() == Some(&request_id) {
                    self.wire.greeted(answer?);
                    talk.awaited = None;
                    self.begin(talk);
                } else if let Some(pending) = self.pending.remove(&request_id) {
                    let _ = pending.reply.send(answer);
                }
            }
        }
        Ok(())
    }

    /// Whether another attempt can help. The very first one must succeed: an address that is wrong
    /// should not be tried for ever.
    fn broken(&mut self, error: CallError, at_opening: bool) -> Over {
        // Credentials that expire in the middle of a stream may have been renewed.
        let is_renewable = error.code == Code::Unauthenticated && !at_opening;
        let asks_again = is_renewable || error.is_passing() || error.retry_delay.is_some();
        let is_last = self.in_vain + 1 >= self.wire.connection().nodes();
        if !asks_again || (self.ready.is_some() && is_last) {
            return Over::Never(error);
        }
        Over::Again(error.retry_delay)
    }
}

/// One stream.
struct Talk<W: Wire> {
    up: mpsc::UnboundedSender<W::Up>,
    /// The request id of the greeting, until it is answered.
    awaited: Option<String>,
    leaving: bool,
    unanswered: u32,
}

fn heartbeats(interval: Duration) -> Interval {
    let mut beat = tokio::time::interval(interval);
    beat.set_missed_tick_behavior(MissedTickBehavior::Delay);
    beat
}

/// Sends a command and takes the answer that belongs to it out of all that there are.
macro_rules! ask {
    ($line:expr, $command:ident, $answer:ident, $kind:ident($request:expr)) => {{
        let mut request = $request;
        if request.request_id.is_empty() {
            request.request_id = $crate::clock::new_uuid().to_string();
        }
        let request_id = request.request_id.clone();
        match $line.send(request_id, $command::$kind(request)).await? {
            $answer::$kind(response) => Ok(response),
            _ => Err(CallError::protocol("the server answered another command than was sent")),
        }
    }};
}
pub(super) use ask;
