//! Tells one partner of a centre, for as long as the server runs.
//!
//! Each partner has a courier of its own, so that a slow one delays no other. Within it each
//! transfer is told on its own, one post at a time: changes of one transfer arrive in their order.

use std::collections::BTreeMap;
use std::sync::Arc;
use std::time::Duration;

use futures_util::future::BoxFuture;
use futures_util::stream::FuturesUnordered;
use futures_util::{FutureExt, StreamExt};
use tokio::sync::{Notify, Semaphore};

use super::body;
use super::pauses::Pauses;
use super::post::{Answer, Letterbox};
use crate::centre::Centre;
use crate::config::Webhooks;
use crate::domain::{Actor, Command, Event, PartnerId, Transfer, TransferId};
use crate::rpc::hotline::Office;
use crate::switchboard::{Commit, Interest, Submission, Subscription};

/// How long to wait before watching the centre again, after having fallen behind.
const WATCH_AGAIN: Duration = Duration::from_secs(1);

/// Tells one partner.
pub(super) struct Courier {
    office: Arc<Office>,
    partner: PartnerId,
    letterbox: Letterbox,
    /// How many posts may be on their way at once.
    room: Semaphore,
    first_pause: Duration,
    longest_pause: Duration,
    give_up_after: Duration,
    takeover_after: Duration,
}

impl Courier {
    pub(super) fn new(
        office: Arc<Office>,
        partner: PartnerId,
        letterbox: Letterbox,
        config: &Webhooks,
    ) -> Self {
        Self {
            office,
            partner,
            letterbox,
            room: Semaphore::new(config.posts_max),
            first_pause: config.first_pause,
            longest_pause: config.longest_pause,
            give_up_after: config.give_up_after,
            takeover_after: config.takeover_after,
        }
    }

    /// Tells whatever is to be told, until dropped.
    pub(super) async fn keep_telling(&self) {
        loop {
            let interest = Interest::Partner(self.partner.clone());
            if let Ok((state, commits)) = self.office.switchboard.subscribe(interest) {
                self.follow(state, commits).await;
            }
            self.office.house.pass(WATCH_AGAIN).await;
        }
    }

    /// Tells what is untold, and then whatever changes. What is found untold may be in another
    /// server's hands, which gets its time; what this server has recorded it tells at once.
    async fn follow(&self, centre: Arc<Centre>, mut commits: Subscription) {
        let mut rounds = Rounds::of(self);
        for transfer in centre.transfers() {
            rounds.look(&centre, transfer.id, false);
        }
        drop(centre);
        loop {
            tokio::select! {
                commit = commits.next() => {
                    let Some(Ok(commit)) = commit else { return };
                    let is_ours = commit.entry.node == self.office.house.node;
                    for id in changed(&commit) {
                        rounds.look(&commit.state, id, is_ours);
                    }
                }
                Some(id) = rounds.at_work.next() => {
                    rounds.news.remove(&id);
                    // What changed just when the round was over had nobody to tell it.
                    rounds.look(&self.office.switchboard.state(), id, true);
                }
            }
        }
    }

    /// Tells of a transfer until the partner knows its newest change, or that was given up.
    async fn tell(&self, id: TransferId, after: Duration, news: Arc<Notify>) -> TransferId {
        let mut effort = Effort::at(0, self);
        let mut pause = after;
        loop {
            tokio::select! {
                () = self.office.house.pass(pause) => {}
                () = news.notified() => {}
            }
            match self.try_once(id, &mut effort).await {
                Some(before_next) => pause = before_next,
                None => return id,
            }
        }
    }

    /// Posts the transfer as it stands and records what became of it. How long to wait before the
    /// next try, if there is anything left to tell.
    async fn try_once(&self, id: TransferId, effort: &mut Effort) -> Option<Duration> {
        let _room = self.room.acquire().await.ok()?;
        let centre = self.office.switchboard.state();
        let transfer = centre.transfer(id)?;
        let change = transfer.telling.next()?;
        if effort.change != change {
            *effort = Effort::at(change, self);
        }
        effort.tries += 1;
        let tries = effort.tries;
        let command = match self.post(&centre, transfer, change).await {
            Answer::Taken => Command::ReportTold { transfer: id, change },
            Answer::Failed(why, asked) if !self.is_too_old(transfer) => {
                tracing::debug!(
                    centre = %centre.id(), partner = %self.partner, transfer = %id, change, tries,
                    why, "a webhook was not told"
                );
                return Some(effort.pauses.next(asked));
            }
            Answer::Gone | Answer::Failed(..) => {
                tracing::warn!(
                    centre = %centre.id(), partner = %self.partner, transfer = %id, change, tries,
                    "a webhook could not be told, and it was given up"
                );
                Command::ReportNotTold { transfer: id, change, tries }
            }
        };
        // A newer change may have come meanwhile. What could not be recorded is told again.
        let is_recorded = self.record(command).await;
        Some(if is_recorded { Duration::ZERO } else { effort.pauses.next(None) })
    }

    async fn post(&self, centre: &Centre, transfer: &Transfer, change: u32) -> Answer {
        let Some(body) = body::body(&self.office, centre, transfer).await else {
            return Answer::Failed("its summary cannot be read".into(), None);
        };
        let id = body::id(centre.id(), transfer.id, change);
        self.letterbox.post(&id, body, self.office.house.clock.world_now()).await
    }

    /// Whether the newest change has been tried for long enough, in the world's time.
    fn is_too_old(&self, transfer: &Transfer) -> bool {
        let clock = &self.office.house.clock;
        let age = clock.now().since(transfer.telling.changed_at);
        age.div_f64(clock.speed()) >= self.give_up_after
    }

    async fn record(&self, command: Command) -> bool {
        let by = Actor::Node(self.office.house.node.clone());
        let submission = Submission { by, request: None, command, blobs: Vec::new() };
        let recorded = self.office.switchboard.submit(submission).await;
        if let Err(error) = &recorded {
            tracing::debug!(partner = %self.partner, %error, "what a webhook took was not recorded");
        }
        recorded.is_ok()
    }
}

/// How much has been done to tell of one change.
struct Effort {
    change: u32,
    tries: u32,
    pauses: Pauses,
}

impl Effort {
    fn at(change: u32, courier: &Courier) -> Self {
        let pauses = Pauses::new(courier.first_pause, courier.longest_pause);
        Self { change, tries: 0, pauses }
    }
}

/// The transfers that are being told, each once.
struct Rounds<'a> {
    courier: &'a Courier,
    news: BTreeMap<TransferId, Arc<Notify>>,
    at_work: FuturesUnordered<BoxFuture<'a, TransferId>>,
}

impl<'a> Rounds<'a> {
    fn of(courier: &'a Courier) -> Self {
        Self { courier, news: BTreeMap::new(), at_work: FuturesUnordered::new() }
    }

    /// Sees to it that a transfer is told if it has to be: at once if it is ours to tell.
    fn look(&mut self, centre: &Centre, id: TransferId, is_ours: bool) {
        let courier = self.courier;
        let Some(transfer) = centre.transfer(id) else { return };
        if transfer.partner != courier.partner || transfer.telling.next().is_none() {
            return;
        }
        match self.news.get(&id) {
            Some(news) if is_ours => news.notify_one(),
            Some(_) => {}
            None => {
                let after = if is_ours { Duration::ZERO } else { courier.takeover_after };
                let news = Arc::new(Notify::new());
                self.news.insert(id, news.clone());
                self.at_work.push(courier.tell(id, after, news).boxed());
            }
        }
    }
}

/// The transfers that a commit changes.
fn changed(commit: &Commit) -> impl Iterator<Item = TransferId> + '_ {
    let events = commit.entry.steps.iter().flat_map(|step| &step.events);
    events.filter_map(|event| match event {
        Event::Transfer(id, event) if event.is_change() => Some(*id),
        _ => None,
    })
}
