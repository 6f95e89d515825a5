//! The data keys of what is at hand, to be put back if the store loses them: without their keys
//! nobody could call back those who were promised it.
//!
//! What this node has written itself lies in the [ring](super::ring) with its entries. Here lies the
//! rest: what was written before this node began, what the ring has let go of, and what other nodes
//! have written, which is fetched from the store behind their entries.

use std::collections::{BTreeSet, HashMap, HashSet};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use bytes::Bytes;
use tokio::sync::mpsc;
use tokio::task::spawn_blocking;
use tracing::{debug, error, warn};

use super::Parts;
use crate::centre::Centre;
use crate::domain::{Entry, Event, KeyId};
use crate::journal::JournalError;

/// How many keys are asked for, or put back, at once.
pub(super) const PAGE: usize = 1_000;

/// How long it takes at least from one question for keys to the next.
const PAUSE: Duration = Duration::from_secs(1);

/// How often a key is asked for that is not there. Another node may be about to bring it, after a loss;
/// or it was destroyed.
const QUESTIONS_MAX: u32 = 60;

/// The wrapped keys that are held.
pub(super) struct Keyring {
    parts: Arc<Parts>,
    keys: Arc<Mutex<HashMap<KeyId, Bytes>>>,
    wanted: mpsc::UnboundedSender<KeyId>,
}

impl Keyring {
    /// An empty one, and what fetches the keys that are wanted for as long as it is polled.
    pub(super) fn new(parts: Arc<Parts>) -> (Self, impl Future<Output = ()> + Send + 'static) {
        let (wanted, queue) = mpsc::unbounded_channel();
        let keyring = Self { parts, keys: Arc::default(), wanted };
        let fetching = fetch_wanted(keyring.parts.clone(), keyring.keys.clone(), queue);
        (keyring, fetching)
    }

    /// Fetches the keys of what is at hand. Those that cannot be had now are fetched later.
    pub(super) async fn fetch(&self, state: &Centre) {
        let missing = self.missing(state, &HashSet::new());
        if let Err(error) = fetch(&self.parts, &self.keys, &missing).await {
            warn!(centre = %self.parts.centre, %error, "the data keys are fetched later");
        }
        self.want_missing(state, &HashSet::new());
    }

    /// Has the keys of what is at hand fetched that lie neither here nor elsewhere in this node.
    pub(super) fn want_missing(&self, state: &Centre, elsewhere: &HashSet<KeyId>) {
        self.missing(state, elsewhere).into_iter().for_each(|key| self.want(key));
    }

    fn missing(&self, state: &Centre, elsewhere: &HashSet<KeyId>) -> Vec<KeyId> {
        let keys = self.lock();
        let is_missing = |key: &KeyId| !keys.contains_key(key) && !elsewhere.contains(key);
        state.data_keys().filter(is_missing).collect()
    }

    /// Has the keys fetched that another node has written with an entry.
    pub(super) fn want_those_of(&self, entry: &Entry) {
        for event in entry.steps.iter().flat_map(|step| &step.events) {
            let key = match event {
                Event::CallOpened(opened) => opened.key,
                Event::OperatorPut(operator) => operator.name.as_ref().map(|name| name.key),
                Event::MessageSent { text, .. } => Some(text.key),
                _ => None,
            };
            if let Some(key) = key {
                self.want(key);
            }
        }
    }

    fn want(&self, key: KeyId) {
        // Nobody fetches any more when the node ends.
        let _ = self.wanted.send(key);
    }

    /// Holds what the ring has let go of.
    pub(super) fn hold(&self, blobs: Vec<(String, Bytes)>) {
        if !blobs.is_empty() {
            let keys = blobs.into_iter().filter_map(|(name, key)| Some((name.parse().ok()?, key)));
            self.lock().extend(keys);
        }
    }

    /// Drops what was destroyed beside the history: it must not come back.
    pub(super) fn forget(&self, destroyed: &BTreeSet<KeyId>) {
        let mut keys = self.lock();
        for key in destroyed {
            keys.remove(key);
        }
    }

    /// Drops the keys of what is not at hand any more, beside the node's work.
    pub(super) fn tidy(&self, state: Arc<Centre>) {
        // None of those that come meanwhile: the state does not know them.
        let held: Vec<KeyId> = self.lock().keys().copied().collect();
        if held.is_empty() {
            return;
        }
        let keys = self.keys.clone();
        spawn_blocking(move || {
            let named: HashSet<KeyId> = state.data_keys().collect();
            let mut keys = lock(&keys);
            for key in held.iter().filter(|key| !named.contains(key)) {
                keys.remove(key);
            }
        });
    }

    /// What is held of the keys of what is at hand, as blobs to put back.
    pub(super) fn blobs(&self, state: &Centre) -> Vec<(String, Bytes)> {
        let keys = self.lock();
        let blob = |key: KeyId| Some((key.to_string(), keys.get(&key)?.clone()));
        state.data_keys().filter_map(blob).collect()
    }

    fn lock(&self) -> MutexGuard<'_, HashMap<KeyId, Bytes>> {
        lock(&self.keys)
    }
}

fn lock(keys: &Mutex<HashMap<KeyId, Bytes>>) -> MutexGuard<'_, HashMap<KeyId, Bytes>> {
    keys.lock().unwrap_or_else(PoisonError::into_inner)
}

async fn fetch_wanted(
    parts: Arc<Parts>,
    keys: Arc<Mutex<HashMap<KeyId, Bytes>>>,
    mut queue: mpsc::UnboundedReceiver<KeyId>,
) {
    // With the number of times that they were asked for.
    let mut wanted: HashMap<KeyId, u32> = HashMap::new();
    loop {
        if wanted.is_empty() {
            let Some(key) = queue.recv().await else {
                // Whoever wants keys has ended, and this ends with them.
                return std::future::pending().await;
            };
            wanted.insert(key, 0);
        }
        while let Ok(key) = queue.try_recv() {
            wanted.insert(key, 0);
        }
        let asked: Vec<KeyId> = wanted.keys().copied().collect();
        match fetch(&parts, &keys, &asked).await {
            Ok(()) => {
                let found = lock(&keys);
                wanted.retain(|key, questions| {
                    *questions += 1;
                    *questions < QUESTIONS_MAX && !found.contains_key(key)
                });
            }
            Err(error) if error.is_passing() => {
                debug!(centre = %parts.centre, %error, "the data keys are fetched later");
            }
            Err(error) => {
                error!(centre = %parts.centre, %error, "cannot fetch the data keys");
                wanted.clear();
            }
        }
        tokio::time::sleep(PAUSE).await;
    }
}

async fn fetch(
    parts: &Parts,
    keys: &Mutex<HashMap<KeyId, Bytes>>,
    wanted: &[KeyId],
) -> Result<(), JournalError> {
    for page in wanted.chunks(PAGE) {
        let names: Vec<String> = page.iter().map(ToString::to_string).collect();
        let found = parts.journal.blobs(&parts.centre, &names).await?;
        let found = page.iter().zip(found).filter_map(|(key, blob)| Some((*key, blob?)));
        lock(keys).extend(found);
    }
    Ok(())
}
