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
use tracing::{debug, error};

use super::Parts;
use crate::centre::Centre;
use crate::domain::{Entry, Event, KeyId, Version};
use crate::journal::JournalError;

/// How many keys are asked for at once.
const PAGE: usize = 1_000;

/// How long it takes at least from one question for what others have written to the next.
const PAUSE: Duration = Duration::from_secs(1);

/// The wrapped keys that are held.
pub(super) struct Keyring {
    parts: Arc<Parts>,
    keys: Arc<Mutex<HashMap<KeyId, Bytes>>>,
    wanted: mpsc::UnboundedSender<KeyId>,
}

impl Keyring {
    /// An empty one, and what fetches the keys that others have written for as long as it is polled.
    pub(super) fn new(parts: Arc<Parts>) -> (Self, impl Future<Output = ()> + Send + 'static) {
        let (wanted, queue) = mpsc::unbounded_channel();
        let keyring = Self { parts, keys: Arc::default(), wanted };
        let fetching = fetch_wanted(keyring.parts.clone(), keyring.keys.clone(), queue);
        (keyring, fetching)
    }

    /// Fetches all keys of what is at hand that are not held yet.
    pub(super) async fn fetch(&self, state: &Centre) -> Result<(), JournalError> {
        let missing: Vec<KeyId> = {
            let keys = lock(&self.keys);
            state.data_keys(Version(0)).filter(|key| !keys.contains_key(key)).collect()
        };
        fetch(&self.parts, &self.keys, &missing).await
    }

    /// Has the keys fetched that somebody else has written with an entry.
    pub(super) fn want_those_of(&self, entry: &Entry) {
        for event in entry.steps.iter().flat_map(|step| &step.events) {
            let key = match event {
                Event::CallOpened(opened) => opened.key,
                Event::OperatorPut(operator) => operator.name.as_ref().map(|name| name.key),
                Event::MessageSent { text, .. } => Some(text.key),
                _ => None,
            };
            // Nobody fetches any more when the node ends.
            key.map(|key| self.wanted.send(key));
        }
    }

    /// Holds what the ring has let go of.
    pub(super) fn hold(&self, blobs: Vec<(String, Bytes)>) {
        if !blobs.is_empty() {
            let keys = blobs.into_iter().filter_map(|(name, key)| Some((name.parse().ok()?, key)));
            lock(&self.keys).extend(keys);
        }
    }

    /// Drops what was destroyed beside the history: it must not come back.
    pub(super) fn forget(&self, keys: &BTreeSet<KeyId>) {
        let mut held = lock(&self.keys);
        for key in keys {
            held.remove(key);
        }
    }

    /// Drops the keys of what is not at hand any more, beside the node's work.
    pub(super) fn tidy(&self, state: Arc<Centre>) {
        let keys = self.keys.clone();
        spawn_blocking(move || {
            let named: HashSet<KeyId> = state.data_keys(Version(0)).collect();
            lock(&keys).retain(|key, _| named.contains(key));
        });
    }

    /// What is held of the keys of what is at hand and was written after a version, as blobs to put
    /// back.
    pub(super) fn blobs(&self, state: &Centre, after: Version) -> Vec<(String, Bytes)> {
        let keys = lock(&self.keys);
        let blob = |key: KeyId| Some((key.to_string(), keys.get(&key)?.clone()));
        state.data_keys(after).filter_map(blob).collect()
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
    let mut wanted = Vec::new();
    loop {
        if wanted.is_empty() && queue.recv_many(&mut wanted, usize::MAX).await == 0 {
            // Whoever asks has ended, and this ends with them.
            return std::future::pending().await;
        }
        while let Ok(key) = queue.try_recv() {
            wanted.push(key);
        }
        match fetch(&parts, &keys, &wanted).await {
            Ok(()) => wanted.clear(),
            Err(error) if error.is_passing() => {
                debug!(centre = %parts.centre, %error, "keys of other nodes are fetched later");
            }
            Err(error) => {
                error!(centre = %parts.centre, %error, "cannot fetch the keys of other nodes");
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
