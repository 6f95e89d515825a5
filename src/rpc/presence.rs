//! Which consoles live. A console proves it by speaking: a heartbeat of its own, or any command.
//! That a connection is open proves nothing, since a frozen console keeps it open too.
//!
//! Each node watches the consoles that signed in through it (their desks' *home*). A console that
//! falls silent is reported to its centre, which withdraws what rings there at once. While something
//! rings, less silence is enough: a caller waits. The consoles of a node that is itself silent
//! (`neighbours`) are reported by the others, unless they have found another
//! node by then.

use std::collections::HashMap;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use tokio::sync::watch;

use super::hotline::House;
use crate::domain::{
    Actor, Command, Console, Desk, NodeId, OperatorId, SessionId, Status, Timestamp,
};
use crate::switchboard::{Submission, SubmitError, Switchboard};

/// How consoles prove that they live, in the world's time.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Pulse {
    /// How often a console should speak.
    pub interval: Duration,
    /// After what silence it counts as lost.
    pub silence: Duration,
    /// After what silence it counts as lost while a call rings there.
    pub silence_ringing: Duration,
}

impl Default for Pulse {
    fn default() -> Self {
        Self {
            interval: Duration::from_secs(1),
            silence: Duration::from_secs(3),
            silence_ringing: Duration::from_millis(1_750),
        }
    }
}

/// The consoles of one centre that this node watches.
pub struct Presence {
    switchboard: Switchboard,
    house: Arc<House>,
    watched: Mutex<HashMap<OperatorId, Watched>>,
    streams: AtomicU64,
}

/// One stream of one console. A console that reconnects has two for a moment, and the end of the
/// older one means nothing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct StreamId(u64);

struct Watched {
    session: SessionId,
    stream: Option<StreamId>,
    heard: watch::Sender<Heard>,
}

/// The last that was heard of a console, by the world's clock.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Heard {
    At(Timestamp),
    HungUp,
}

impl Presence {
    /// Begins with the desks that were at home on this node before: a node that comes back under
    /// its old name gives their consoles the usual time to be heard.
    pub fn begin(switchboard: Switchboard, house: Arc<House>) -> Arc<Self> {
        let state = switchboard.state();
        let (watched, streams) = Default::default();
        let presence = Arc::new(Self { switchboard, house, watched, streams });
        for desk in state.desks().filter(|desk| desk.home == presence.house.node) {
            presence.hear(&desk.operator, desk.session, None);
        }
        presence
    }

    /// A name for a stream that has just begun.
    pub fn new_stream(&self) -> StreamId {
        StreamId(self.streams.fetch_add(1, Ordering::Relaxed))
    }

    /// The console of this session has spoken, perhaps on a stream. Tells the centre if that is
    /// news: it was lost, or is now heard by another node than before.
    pub async fn heard(
        self: &Arc<Self>,
        operator: &OperatorId,
        session: SessionId,
        stream: Option<StreamId>,
    ) -> Result<(), SubmitError> {
        match self.note(operator, session, stream) {
            Some(news) => self.tell(news).await,
            None => Ok(()),
        }
    }

    /// The same, and answers what is to be told to the centre; nearly always nothing, and then there
    /// is nothing to wait for.
    pub fn note(
        self: &Arc<Self>,
        operator: &OperatorId,
        session: SessionId,
        stream: Option<StreamId>,
    ) -> Option<Command> {
        let state = self.switchboard.state();
        let desk = state.desk(operator).filter(|desk| desk.session == session)?;
        self.hear(operator, session, stream);
        let is_known = desk.console == Console::Live && desk.home == self.house.node;
        let node = self.house.node.clone();
        (!is_known).then(|| Command::RegainConsole(operator.clone(), session, node))
    }

    /// The operator has given a command: whatever console it came from, the desk lives.
    pub async fn heard_operator(
        self: &Arc<Self>,
        operator: &OperatorId,
    ) -> Result<(), SubmitError> {
        let session = self.switchboard.state().desk(operator).map(|desk| desk.session);
        match session {
            Some(session) => self.heard(operator, session, None).await,
            None => Ok(()),
        }
    }

    /// The console's stream has ended: no need to wait for silence.
    pub fn hung_up(&self, operator: &OperatorId, stream: StreamId) {
        let watched = self.lock();
        if let Some(entry) = watched.get(operator).filter(|entry| entry.stream == Some(stream)) {
            entry.heard.send_replace(Heard::HungUp);
        }
    }

    fn hear(self: &Arc<Self>, operator: &OperatorId, session: SessionId, stream: Option<StreamId>) {
        let now = Heard::At(self.house.clock.world_now());
        let mut watched = self.lock();
        if let Some(entry) = watched.get_mut(operator).filter(|entry| entry.session == session) {
            entry.stream = stream.or(entry.stream);
            // Whoever watches looks again when the silence would be over, and need not be woken by
            // each sign of life.
            entry.heard.send_if_modified(|heard| std::mem::replace(heard, now) == Heard::HungUp);
            return;
        }
        let (heard, listener) = watch::channel(now);
        watched.insert(operator.clone(), Watched { session, stream, heard });
        let (presence, operator) = (self.clone(), operator.clone());
        tokio::spawn(async move {
            let stop = presence.house.stop.clone();
            stop.run_until_cancelled(presence.watch(operator, session, listener)).await;
        });
    }

    /// Watches one console until it is lost, or another sign-in has taken its place.
    async fn watch(
        self: &Arc<Self>,
        operator: OperatorId,
        session: SessionId,
        mut heard: watch::Receiver<Heard>,
    ) {
        loop {
            let last = *heard.borrow_and_update();
            if let Heard::At(at) = last {
                tokio::select! {
                    changed = heard.changed() => match changed {
                        Ok(()) => continue,
                        Err(_) => return,
                    },
                    () = self.too_long(&operator, session, at) => {}
                }
                if *heard.borrow() != last {
                    continue;
                }
            }
            if !self.is_ours(&operator, session) || self.lose(&operator, session).await {
                self.release(&operator, session, &heard, last);
                if !self.is_watched(&operator, session) {
                    return;
                }
            }
        }
    }

    /// Returns when a console that was last heard at `at` has been silent for too long.
    async fn too_long(&self, operator: &OperatorId, session: SessionId, at: Timestamp) {
        let Pulse { interval, silence, silence_ringing } = self.house.pulse;
        let end = at + silence;
        let mut look = at + silence_ringing;
        loop {
            self.house.world_reaches(look.min(end)).await;
            if look >= end || self.rings(operator, session) {
                return;
            }
            look = look + interval / 4;
        }
    }

    fn rings(&self, operator: &OperatorId, session: SessionId) -> bool {
        let state = self.switchboard.state();
        let desk = state.desk(operator).filter(|desk| desk.session == session);
        desk.is_some_and(|desk| matches!(desk.status, Status::Offered(_)))
    }

    /// Reports the consoles of nodes that are silent.
    pub(super) async fn lose_consoles_of(&self, is_silent: impl Fn(&NodeId) -> bool) {
        let state = self.switchboard.state();
        let own = &self.house.node;
        let left = state.desks().filter(|desk| {
            desk.console == Console::Live && desk.home != *own && is_silent(&desk.home)
        });
        let left: Vec<_> = left.map(|desk| (desk.operator.clone(), desk.session)).collect();
        for (operator, session) in left {
            tracing::info!(%operator, "console lost with its node");
            // Another node may have been faster, and while the journal is out of reach there will be
            // another beat.
            let _ = self.tell(Command::LoseConsole(operator, session)).await;
        }
    }

    /// Whether this node is the one to report that the console is lost.
    fn is_ours(&self, operator: &OperatorId, session: SessionId) -> bool {
        let state = self.switchboard.state();
        let ours = |desk: &&Desk| desk.session == session && desk.home == self.house.node;
        state.desk(operator).filter(ours).is_some()
    }

    /// Whether the centre knows now. While its journal is out of reach, every silence is a try.
    async fn lose(&self, operator: &OperatorId, session: SessionId) -> bool {
        tracing::info!(%operator, "console lost");
        // Boxed: a task that watches over a console for a whole shift has no room for it.
        let told = Box::pin(self.tell(Command::LoseConsole(operator.clone(), session))).await;
        if let Err(SubmitError::Journal(_) | SubmitError::Busy) = told {
            self.house.pass(self.house.pulse.interval).await;
            return false;
        }
        true
    }

    /// Stops watching, unless the console has spoken in the meantime.
    fn release(
        &self,
        operator: &OperatorId,
        session: SessionId,
        heard: &watch::Receiver<Heard>,
        last: Heard,
    ) {
        let mut watched = self.lock();
        let is_silent = *heard.borrow() == last;
        if is_silent && watched.get(operator).is_some_and(|entry| entry.session == session) {
            watched.remove(operator);
        }
    }

    fn is_watched(&self, operator: &OperatorId, session: SessionId) -> bool {
        self.lock().get(operator).is_some_and(|entry| entry.session == session)
    }

    /// Tells the centre.
    pub async fn tell(&self, command: Command) -> Result<(), SubmitError> {
        let by = Actor::Node(self.house.node.clone());
        let submission = Submission { by, request: None, command, blobs: Vec::new() };
        self.switchboard.submit(submission).await.map(|_| ())
    }

    fn lock(&self) -> std::sync::MutexGuard<'_, HashMap<OperatorId, Watched>> {
        self.watched.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
