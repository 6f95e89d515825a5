//! Words that are said to whoever listens now.

use std::collections::HashMap;
use std::sync::{Mutex, PoisonError};

use tokio::sync::broadcast;

use crate::domain::CentreId;

/// How many words a listener may lag behind before it misses some.
pub(super) const HAILS_KEPT: usize = 256;

/// Those who listen within this process, for stores that no other process shares.
#[derive(Default)]
pub(super) struct Hails(Mutex<HashMap<CentreId, broadcast::Sender<String>>>);

impl Hails {
    pub(super) fn say(&self, centre: &CentreId, word: &str) {
        // Nobody may be listening.
        let _ = self.sender(centre).send(word.to_owned());
    }

    pub(super) fn listen(&self, centre: &CentreId) -> broadcast::Receiver<String> {
        self.sender(centre).subscribe()
    }

    fn sender(&self, centre: &CentreId) -> broadcast::Sender<String> {
        let mut centres = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let sender = centres.entry(centre.clone());
        sender.or_insert_with(|| broadcast::Sender::new(HAILS_KEPT)).clone()
    }
}
