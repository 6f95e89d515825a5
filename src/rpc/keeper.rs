//! Keeps the board of one centre up to date, and shows it to whoever watches.
//!
//! The board is folded from the whole journal, which is read in the background when the node begins
//! to serve the centre; until then nothing is shown. From then on the keeper follows what is
//! committed. If it falls too far behind, it reads on in the journal from where it is.

use std::panic::AssertUnwindSafe;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use futures_util::FutureExt;
use tokio::sync::{Notify, Semaphore, watch};
use tokio::task::yield_now;
use tokio::time::{Interval, MissedTickBehavior, interval, timeout};

use super::convert::Publication;
use super::failure::{EdgeError, Failure};
use super::history::History;
use super::hotline::House;
use super::vault::Vault;
use crate::board::{Board, Totals, View};
use crate::centre::Centre;
use crate::domain::{Entry, Event, QueueId, Timestamp, Version};
use crate::switchboard::{Commit, Interest, Subscription, Switchboard};

/// How long to wait before following again after that broke off.
const FOLLOW_AGAIN: Duration = Duration::from_secs(1);

/// How long whoever asks for the board waits until it has what has been committed. A board that broke
/// off is kept again within this.
const ENTERED_WITHIN: Duration = Duration::from_secs(2);

/// The board is published at most this often, and only while somebody watches.
const PUBLISH_EVERY: Duration = Duration::from_millis(50);

/// How often the board is looked at when nothing happens, on the hotline's clock: sliding windows go
/// by whole seconds.
const LOOK_EVERY_MS: i64 = 1_000;

/// How many boards of the past are computed at once.
const QUESTIONS_AT_ONCE: usize = 2;

/// The newest board, if there is one yet.
pub type Newest = Option<Arc<Publication>>;

/// Keeps the board of one centre.
pub struct Keeper {
    switchboard: Switchboard,
    vault: Arc<Vault>,
    house: Arc<House>,
    board: Mutex<Board>,
    /// The version up to which it is kept.
    entered: watch::Sender<Version>,
    newest: watch::Sender<Newest>,
    /// Somebody has come to watch.
    asked: Notify,
    questions: Semaphore,
}

impl Keeper {
    /// Begins to keep the board, until the house is closed.
    pub fn begin(switchboard: Switchboard, vault: Arc<Vault>, house: Arc<House>) -> Arc<Self> {
        let board = Mutex::new(Board::new(switchboard.centre_id().clone()));
        let (entered, newest) = (watch::Sender::new(Version(0)), watch::Sender::new(None));
        let (asked, questions) = (Notify::new(), Semaphore::new(QUESTIONS_AT_ONCE));
        let keeper = Self { switchboard, vault, house, board, entered, newest, asked, questions };
        let keeper = Arc::new(keeper);
        let task = keeper.clone();
        tokio::spawn(async move {
            let stop = task.house.stop.clone();
            stop.run_until_cancelled(task.keep()).await;
        });
        keeper
    }

    /// What was counted since the journal began; none before it has been read.
    pub fn totals(&self) -> Option<Arc<Totals>> {
        self.newest.borrow().as_ref()?;
        Some(self.board().totals())
    }

    /// The version of the journal up to which the board is kept.
    pub fn version(&self) -> Version {
        *self.entered.borrow()
    }

    /// How many watch the board.
    pub fn watchers(&self) -> usize {
        self.newest.receiver_count()
    }

    /// Every board that is published from now on. The first change is that of this moment, which comes
    /// as soon as it is drawn; what was published before may be old.
    pub fn watch(&self) -> watch::Receiver<Newest> {
        let newest = self.newest.subscribe();
        self.asked.notify_one();
        newest
    }

    /// How long a call at `place` of a queue may have to wait; unknown when there is too little to
    /// go on.
    pub fn expected_wait(&self, queue: &QueueId, place: u32, now: Timestamp) -> Option<Duration> {
        self.board().expected_wait(queue, place, now)
    }

    /// The board of now, with everything that has been committed on it; none before the journal has
    /// been read. A board that stands still is shown as it stands.
    pub async fn look(&self) -> Option<View> {
        self.newest.borrow().as_ref()?;
        let committed = self.switchboard.state().version();
        let mut entered = self.entered.subscribe();
        let _ = timeout(ENTERED_WITHIN, entered.wait_for(|version| *version >= committed)).await;
        let now = self.house.clock.now();
        Some(self.board().view(now))
    }

    /// The board of a moment: of that version of the journal, or of the last that was decided by
    /// then.
    pub async fn recall(&self, at: Timestamp, version: Option<Version>) -> Result<View, Failure> {
        let permit = self.questions.acquire().await;
        let _permit = permit.map_err(|_| EdgeError::GoingAway)?;
        let mut history = History::of(&self.switchboard, Version(0));
        let centre = self.switchboard.centre_id();
        let mut fold = (Centre::new(centre.clone()), Board::new(centre.clone()));
        let mut is_done = version == Some(Version(0));
        while !is_done && let Some(entries) = history.entries().await? {
            // Folding is work; whoever waits for an answer from this thread shall not wait for it.
            let folding = tokio::task::spawn_blocking(move || {
                let is_over = fold_until(&mut fold, &entries, at, version);
                (fold, is_over)
            });
            (fold, is_done) = folding.await.map_err(|_| EdgeError::ServerFault)?;
        }
        let (centre, mut board) = fold;
        if version.is_some_and(|version| centre.version() != version) {
            return Err(EdgeError::VersionAhead { head: centre.version() }.into());
        }
        if at < board.decided_at() {
            return Err(EdgeError::BadTime("at").into());
        }
        Ok(board.view(at))
    }

    fn board(&self) -> MutexGuard<'_, Board> {
        self.board.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Returns when this node has stopped serving the centre: then there is no board.
    async fn keep(&self) {
        let id = self.switchboard.centre_id();
        let mut state = Arc::new(Centre::new(id.clone()));
        let mut histories = 0;
        loop {
            // Another history has taken the place of the one that the board tells of.
            if std::mem::replace(&mut histories, self.switchboard.histories()) != histories {
                state = self.begin_anew();
            }
            match AssertUnwindSafe(self.follow(&mut state)).catch_unwind().await {
                Ok(Ok(())) => {}
                Ok(Err(Failure::Edge(EdgeError::CentreStopped))) => break,
                Ok(Err(error)) => tracing::warn!(centre = %id, %error, "the board stands still"),
                Err(_) => {
                    tracing::error!(centre = %id, "the board has met a defect and begins anew");
                    state = self.begin_anew();
                }
            }
            tokio::time::sleep(FOLLOW_AGAIN).await;
        }
        self.newest.send_replace(None);
    }

    /// An empty board, and the state before anything has happened.
    fn begin_anew(&self) -> Arc<Centre> {
        let id = self.switchboard.centre_id();
        *self.board() = Board::new(id.clone());
        self.entered.send_replace(Version(0));
        Arc::new(Centre::new(id.clone()))
    }

    /// Reads what there is, then follows what is committed. Returns when it has fallen behind, or
    /// when this node has stopped serving the centre.
    async fn follow(&self, state: &mut Arc<Centre>) -> Result<(), Failure> {
        let histories = self.switchboard.histories();
        self.read_on(state, self.switchboard.state().version()).await?;
        let (newest, mut commits) = self.switchboard.subscribe(Interest::Everything)?;
        if self.switchboard.histories() != histories {
            return Ok(());
        }
        self.read_on(state, newest.version()).await?;
        *state = newest;
        let mut pause = interval(PUBLISH_EVERY);
        pause.set_missed_tick_behavior(MissedTickBehavior::Delay);
        self.follow_commits(state, &mut commits, &mut pause).await;
        Ok(())
    }

    async fn follow_commits(
        &self,
        state: &mut Arc<Centre>,
        commits: &mut Subscription,
        pause: &mut Interval,
    ) {
        let clock = &self.house.clock;
        let (mut is_news, mut is_asked) = (true, false);
        let mut looked_at = clock.now();
        loop {
            let next = looked_at.as_millis().div_euclid(LOOK_EVERY_MS).saturating_add(1);
            let next = Timestamp::from_millis(next.saturating_mul(LOOK_EVERY_MS));
            tokio::select! {
                biased;
                _ = pause.tick(), if is_news => {
                    looked_at = clock.now();
                    is_news = false;
                    self.publish(looked_at, std::mem::take(&mut is_asked));
                }
                () = self.asked.notified(), if !is_asked => (is_news, is_asked) = (true, true),
                commit = commits.next() => {
                    let Some(Ok(commit)) = commit else { return };
                    // Whoever waits for an offer shall not wait for the books. But where many commits
                    // come at once, the books must not fall behind.
                    if commits.is_up_to_date() {
                        yield_now().await;
                    }
                    self.take(state, &commit);
                    is_news = true;
                }
                () = clock.sleep_until(next), if !is_news => is_news = true,
            }
        }
    }

    fn take(&self, state: &mut Arc<Centre>, commit: &Commit) {
        if commit.version <= state.version() {
            return;
        }
        self.read(commit.version, &commit.entry, &commit.state);
        *state = commit.state.clone();
    }

    /// Reads the journal up to a version.
    async fn read_on(&self, state: &mut Arc<Centre>, head: Version) -> Result<(), Failure> {
        let mut history = History::of(&self.switchboard, state.version());
        while state.version() < head
            && let Some(entries) = history.entries().await?
        {
            for (version, entry) in entries {
                Arc::make_mut(state).apply_entry(&entry);
                self.read(version, &entry, state);
            }
            yield_now().await;
        }
        if state.version() < head { Err(EdgeError::JournalDamaged.into()) } else { Ok(()) }
    }

    fn read(&self, version: Version, entry: &Entry, after: &Centre) {
        self.board().read(version, entry, after);
        self.entered.send_replace(version);
        let events = entry.steps.iter().flat_map(|step| &step.events);
        for event in events {
            if let Event::CaseForgotten { keys, .. } = event {
                keys.iter().for_each(|key| self.vault.forget(*key));
            }
        }
    }

    /// Publishes the board of a moment if anybody sees it, and the first one in any case: from then
    /// on there is a board. What nobody sees is only counted. Whoever watches is woken if anything is
    /// new, and in any case if somebody waits for their first board.
    fn publish(&self, now: Timestamp, is_asked: bool) {
        if self.watchers() == 0 && self.newest.borrow().is_some() {
            return;
        }
        let view = self.board().view(now);
        self.newest.send_if_modified(|newest| {
            let publication = Publication::of(view, newest.as_deref());
            let is_news = newest.as_ref().is_none_or(|before| publication.differs_from(before));
            *newest = Some(Arc::new(publication));
            is_news || is_asked
        });
    }
}

/// Reads entries until that version, or without one until the last that was decided by then;
/// whether it was reached.
fn fold_until(
    (centre, board): &mut (Centre, Board),
    entries: &[(Version, Entry)],
    at: Timestamp,
    until: Option<Version>,
) -> bool {
    for (version, entry) in entries {
        let decided_at = entry.steps.last().map(|step| step.at);
        if until.is_none() && decided_at.is_some_and(|decided_at| at < decided_at) {
            return true;
        }
        centre.apply_entry(entry);
        board.read(*version, entry, centre);
        if until == Some(*version) {
            return true;
        }
    }
    false
}
