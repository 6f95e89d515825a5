//! The one thread that writes, and its queue.

use std::sync::{Arc, mpsc};
use std::thread::JoinHandle;

use redb::WriteTransaction;
use tokio::sync::oneshot;

use super::super::{Append, Appended, JournalError, PutBack, Result, Snapshot};
use super::Heads;
use super::file::{Failure, StoreFile, Written};
use super::tables;
use crate::domain::{CentreId, Version};

/// The most changes that share one commit.
const BATCH_MAX: usize = 256;

/// One change of one centre.
pub(super) enum Change {
    Append { expected: Version, append: Append },
    PutBack { head: Version, what: PutBack },
    Erase { names: Vec<String> },
    SaveSnapshot(Snapshot),
    Trim { through: Version },
}

impl Change {
    /// Where the history ends once this is made; `None` if it does not move it.
    fn new_head(&self) -> Option<Version> {
        match self {
            Self::Append { expected, .. } => Some(expected.next()),
            Self::PutBack { head, what } => Some(what.last(*head)),
            Self::Erase { .. } | Self::SaveSnapshot(_) | Self::Trim { .. } => None,
        }
    }
}

struct Job {
    centre: CentreId,
    change: Change,
    reply: oneshot::Sender<Result<Appended>>,
}

/// A handle on the thread, which ends with it.
pub(super) struct Writer {
    jobs: Option<mpsc::Sender<Job>>,
    thread: Option<JoinHandle<()>>,
}

impl Writer {
    pub(super) fn start(file: Arc<StoreFile>, heads: Arc<Heads>) -> Result<Self> {
        let (jobs, queue) = mpsc::channel();
        let thread = std::thread::Builder::new()
            .name("journal".to_owned())
            .spawn(move || run(&file, &heads, &queue))
            .map_err(|error| JournalError::Unusable(format!("no thread to write with: {error}")))?;
        Ok(Self { jobs: Some(jobs), thread: Some(thread) })
    }

    /// Makes the change durable. What is no append is always `Done`.
    ///
    /// The change is made even if nobody waits for the answer any more.
    pub(super) async fn write(&self, centre: &CentreId, change: Change) -> Result<Appended> {
        let stopped = || JournalError::Unavailable("the thread that writes has stopped".to_owned());
        let (reply, answer) = oneshot::channel();
        let jobs = self.jobs.as_ref().ok_or_else(stopped)?;
        jobs.send(Job { centre: centre.clone(), change, reply }).map_err(|_| stopped())?;
        answer.await.map_err(|_| stopped())?
    }
}

impl Drop for Writer {
    fn drop(&mut self) {
        // Without a sender the queue ends, and with it the thread. Waiting for it makes sure that
        // the file is closed, so that it can be opened again at once.
        self.jobs = None;
        if let Some(thread) = self.thread.take() {
            let _ = thread.join();
        }
    }
}

fn run(file: &StoreFile, heads: &Heads, queue: &mpsc::Receiver<Job>) {
    while let Ok(first) = queue.recv() {
        let batch: Vec<Job> =
            std::iter::once(first).chain(queue.try_iter()).take(BATCH_MAX).collect();
        match file.write(|tx| make(tx, &batch)) {
            Ok(results) => answer(heads, batch, results),
            Err(failure) => {
                for job in batch {
                    let verdict = after_failure(file, &job, &failure);
                    let _ = job.reply.send(Err(verdict));
                }
            }
        }
    }
}

/// Makes all changes of a batch, one after another, in one transaction.
fn make(
    tx: &WriteTransaction,
    batch: &[Job],
) -> std::result::Result<Written<Vec<Result<Appended>>>, redb::Error> {
    let mut results = Vec::with_capacity(batch.len());
    for Job { centre, change, .. } in batch {
        results.push(match change {
            Change::Append { expected, append } => tables::append(tx, centre, *expected, append)?,
            Change::PutBack { head, what } => tables::put_back(tx, centre, *head, what)?,
            Change::Erase { names } => {
                tables::erase(tx, centre, names).map(|()| Ok(Appended::Done))?
            }
            Change::SaveSnapshot(snapshot) => {
                tables::save_snapshot(tx, centre, snapshot).map(|()| Ok(Appended::Done))?
            }
            Change::Trim { through } => {
                tables::trim(tx, centre, *through).map(|()| Ok(Appended::Done))?
            }
        });
    }
    let anything = results.iter().any(|result| matches!(result, Ok(Appended::Done)));
    Ok(Written { value: results, anything })
}

/// Tells followers and callers what has become durable.
fn answer(heads: &Heads, batch: Vec<Job>, results: Vec<Result<Appended>>) {
    for (job, result) in batch.into_iter().zip(results) {
        if let (Some(head), Ok(Appended::Done)) = (job.change.new_head(), &result) {
            heads.reached(&job.centre, head);
        }
        // Whoever asked may have gone away; the change stays made.
        let _ = job.reply.send(result);
    }
}

/// What a failed transaction means for one change. An append that may have become durable must not
/// be called refused.
fn after_failure(file: &StoreFile, job: &Job, failure: &Failure) -> JournalError {
    let (Failure::Halfway(error), Some(new_head)) = (failure, job.change.new_head()) else {
        let (Failure::Before(error) | Failure::Halfway(error)) = failure;
        return error.clone();
    };
    match file.read(|tx| tables::head(tx, &job.centre)) {
        Ok(head) if head < new_head => error.clone(),
        _ => JournalError::Unavailable(format!("a commit failed halfway: {error}")),
    }
}
