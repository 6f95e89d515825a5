//! A history of whole lives, by the journal that firstline has: each command is in an entry before
//! anybody is told, whatever has come meanwhile goes into the next one, and whoever follows hears of it.
//! The entries are as long as firstline's and say nothing. What this takes beside the API is what the
//! promise costs that nothing is lost.

use bytes::Bytes;
use firstline::domain::{CentreId, Version};
use firstline::journal::{self, Append, Appended, Journal};
use tokio::sync::{mpsc, oneshot};

/// How long what an entry says of one command is, and how much of it is told apart from others.
const STEP_LEN: usize = 150;
const BEGINNING: usize = 96;
/// How long a case's key is, which lies beside the history.
const KEY_LEN: usize = 74;
/// As many commands as firstline takes into one entry.
const BATCH: usize = 256;

/// A command that is to be on record.
struct Command {
    brings_key: bool,
    is_written: oneshot::Sender<()>,
}

/// Whoever writes down.
pub struct Record(mpsc::Sender<Command>);

impl Record {
    /// A new history in the Redis at an address.
    pub async fn on(url: &str) -> anyhow::Result<Self> {
        let journal = journal::open(&url.parse()?, 0).await?;
        let (commands, queue) = mpsc::channel(BATCH);
        tokio::spawn(async move {
            if let Err(error) = write(journal.as_ref(), queue).await {
                eprintln!("the floor cannot write: {error}");
                std::process::exit(1);
            }
        });
        Ok(Self(commands))
    }

    /// Returns when a command is on record; whether it is. That of a new call brings a key along.
    pub async fn write(&self, brings_key: bool) -> bool {
        let (is_written, written) = oneshot::channel();
        self.0.send(Command { brings_key, is_written }).await.is_ok() && written.await.is_ok()
    }
}

async fn write(journal: &dyn Journal, mut queue: mpsc::Receiver<Command>) -> anyhow::Result<()> {
    let centre: CentreId = "floor".parse()?;
    let _heads = journal.follow(&centre).await?;
    let (mut version, mut follows) = (Version(0), Bytes::new());
    let mut batch = Vec::new();
    while queue.recv_many(&mut batch, BATCH).await > 0 {
        let mut entry = vec![0; STEP_LEN * batch.len()];
        entry[..8].copy_from_slice(&version.0.to_be_bytes());
        let entry = Bytes::from(entry);
        let new = (0_u128..).zip(&batch).filter(|(_, command)| command.brings_key);
        let name = |place| format!("{:036}", (u128::from(version.0) << 16) + place);
        let blobs = new.map(|(place, _)| (name(place), Bytes::from_static(&[7; KEY_LEN])));
        let append = Append {
            entry: entry.clone(),
            marks: Vec::new(),
            blobs: blobs.collect(),
            follows: follows.clone(),
        };
        let appended = journal.append(&centre, version, append).await?;
        anyhow::ensure!(appended == Appended::Done, "somebody else writes here");
        (version, follows) = (version.next(), entry.slice(..BEGINNING));
        for command in batch.drain(..) {
            // A client that has gone does not want to know.
            let _ = command.is_written.send(());
        }
    }
    Ok(())
}
