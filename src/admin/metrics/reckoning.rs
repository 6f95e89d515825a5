//! Counts what happens in a centre: first everything that its journal holds, then each commit.

use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use tokio_util::sync::CancellationToken;

use crate::board::Totals;
use crate::domain::{Entry, Version};
use crate::journal::{JournalError, codec};
use crate::switchboard::{Interest, Switchboard};

/// How many entries are read at a time.
const PAGE: usize = 1_000;

/// How long to wait before trying again when the journal could not be read.
const TRY_AGAIN: Duration = Duration::from_secs(1);

/// The totals of a centre, kept up to date by a task.
#[derive(Default)]
pub struct Reckoning(Mutex<Reckoned>);

#[derive(Default)]
struct Reckoned {
    totals: Totals,
    version: Version,
    /// Whether the history has been read: what is counted of a part of it is nobody's figure.
    is_whole: bool,
}

/// Why counting broke off.
enum Broken {
    /// It can go on where it was.
    ForNow,
    /// The journal holds something that cannot be read.
    ForGood,
}

impl Reckoning {
    /// Begins to count a centre, until `stop`.
    pub fn begin(switchboard: Switchboard, stop: CancellationToken) -> Arc<Self> {
        let reckoning = Arc::new(Self::default());
        let counting = reckoning.clone();
        tokio::spawn(async move {
            let counting = async {
                while let Broken::ForNow = counting.follow(&switchboard).await {
                    tokio::time::sleep(TRY_AGAIN).await;
                }
            };
            stop.run_until_cancelled(counting).await;
        });
        reckoning
    }

    /// Up to which version is counted, and what `look` makes of the totals; `None` of them while
    /// the history has not been read to its end.
    pub fn look<T>(&self, look: impl FnOnce(&Totals) -> T) -> (Version, Option<T>) {
        let reckoned = self.lock();
        (reckoned.version, reckoned.is_whole.then(|| look(&reckoned.totals)))
    }

    async fn follow(&self, switchboard: &Switchboard) -> Broken {
        let Ok(mut commits) = switchboard.subscribe(Interest::Everything) else {
            return Broken::ForNow;
        };
        if let Err(error) = self.catch_up(switchboard, commits.state.version()).await {
            tracing::warn!(centre = %switchboard.centre_id(), %error, "history cannot be counted");
            return if error.is_passing() { Broken::ForNow } else { Broken::ForGood };
        }
        while let Some(Ok(commit)) = commits.next().await {
            self.read(commit.version, &commit.entry);
        }
        Broken::ForNow
    }

    async fn catch_up(&self, switchboard: &Switchboard, to: Version) -> Result<(), JournalError> {
        let centre = switchboard.centre_id();
        loop {
            let version = self.lock().version;
            if version >= to {
                self.lock().is_whole = true;
                return Ok(());
            }
            for record in switchboard.journal().read(centre, version, PAGE).await? {
                let entry = codec::decode(&record.entry)
                    .map_err(|error| JournalError::Damaged(error.to_string()))?;
                self.read(record.version, &entry);
            }
        }
    }

    /// Counts the entry if it is the next one: what was read from the journal may come as a commit
    /// once more.
    fn read(&self, version: Version, entry: &Entry) {
        let mut reckoned = self.lock();
        if version == reckoned.version.next() {
            reckoned.totals.read(entry);
            reckoned.version = version;
        }
    }

    fn lock(&self) -> std::sync::MutexGuard<'_, Reckoned> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
