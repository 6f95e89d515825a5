//! Watches a centre for what its state does not hold: how fast its queues are answered, and which
//! keys have been destroyed.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use super::hotline::House;
use crate::board::Trail;
use super::vault::Vault;
use crate::board::AnswerPace;
use crate::domain::{Event, QueueId, Timestamp};
use crate::switchboard::{Commit, Interest, Switchboard};

/// How long to wait before watching again after the watch broke off.
const WATCH_AGAIN: Duration = Duration::from_secs(1);

/// What has been seen of a centre since this node began to serve it.
#[derive(Default)]
pub struct Lookout {
    paces: Mutex<HashMap<QueueId, AnswerPace>>,
}

impl Lookout {
    /// Begins to watch, until the house is closed.
    pub fn begin(switchboard: Switchboard, vault: Arc<Vault>, house: Arc<House>) -> Arc<Self> {
        let lookout = Arc::new(Self::default());
        let watcher = lookout.clone();
        tokio::spawn(async move {
            let watch = async {
                loop {
                    watcher.watch(&switchboard, &vault).await;
                    house.pass(WATCH_AGAIN).await;
                }
            };
            house.stop.run_until_cancelled(watch).await;
        });
        lookout
    }

    /// How long a call at `place` of a queue may have to wait; unknown when there is too little to
    /// go on.
    pub fn expected_wait(&self, queue: &QueueId, place: u32, now: Timestamp) -> Option<Duration> {
        self.paces().get(queue)?.expected_wait(place, now)
    }

    async fn watch(&self, switchboard: &Switchboard, vault: &Vault) {
        let Ok(mut commits) = switchboard.subscribe(Interest::Everything) else { return };
        let mut trail = Trail::from(&commits.state);
        while let Some(Ok(commit)) = commits.next().await {
            self.note(&mut trail, &commit, vault);
        }
    }

    fn note(&self, trail: &mut Trail, commit: &Commit, vault: &Vault) {
        for step in &commit.entry.steps {
            for event in &step.events {
                let about = trail.step(event);
                let call = about.call.and_then(|id| commit.state.call(id));
                match (event, call) {
                    (Event::OfferAccepted(_), Some(call)) => {
                        let queue = call.demand.queue.clone();
                        self.paces().entry(queue).or_default().answered(step.at);
                    }
                    (Event::CaseForgotten { keys, .. }, _) => {
                        keys.iter().for_each(|key| vault.forget(*key));
                    }
                    _ => {}
                }
            }
        }
    }

    fn paces(&self) -> std::sync::MutexGuard<'_, HashMap<QueueId, AnswerPace>> {
        self.paces.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
