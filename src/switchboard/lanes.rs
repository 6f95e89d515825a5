//! How commands wait for a centre: in three lanes, each with a bound.
//!
//! Emergencies and whatever belongs to something under way share the first one: they are drafted
//! before everybody else, in the order in which they came, so that one caller's hang-up and next
//! call stay in order. Whoever finds it full waits in front of it. New callers who may be shed have
//! a lane for each [`Priority`], and are turned away at once when it is full. Who has waited too
//! long in the routine lane is turned away, too: by then nobody listens to the answer any more, and
//! the work would be taken from those to whom it still matters.

use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

use tokio::sync::mpsc;
use tokio::sync::mpsc::error::TrySendError;

use super::{Capacity, Envelope, SubmitError};
use crate::centre::Priority;
use crate::clock::Deadline;

/// Why somebody was turned away who came at another time would have been taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Shed {
    /// Too many waited already.
    Full,
    /// It has waited for too long.
    Late,
    /// The room that the journal has left is kept for what is under way.
    Room,
}

impl Shed {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::Full, Self::Late, Self::Room];

    /// The name, for programs.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Full => "full",
            Self::Late => "late",
            Self::Room => "room",
        }
    }
}

/// How many were turned away.
#[derive(Debug, Default)]
pub struct ShedCounts([[AtomicU64; Shed::ALL.len()]; 4]);

impl ShedCounts {
    pub(super) fn add(&self, priority: Priority, why: Shed) {
        self.0[priority as usize][why as usize].fetch_add(1, Ordering::Relaxed);
    }

    /// How many of this priority were turned away for this reason.
    pub fn of(&self, priority: Priority, why: Shed) -> u64 {
        self.0[priority as usize][why as usize].load(Ordering::Relaxed)
    }
}

/// The ends at which commands enter.
#[derive(Clone)]
pub(super) struct Lanes {
    ahead: mpsc::Sender<Envelope>,
    pressing: mpsc::Sender<Envelope>,
    routine: mpsc::Sender<(Envelope, Deadline)>,
    routine_wait: Duration,
    shed: Arc<ShedCounts>,
}

/// The ends at which the centre's task takes them out.
pub(super) struct Inbox {
    ahead: mpsc::Receiver<Envelope>,
    pressing: mpsc::Receiver<Envelope>,
    routine: mpsc::Receiver<(Envelope, Deadline)>,
    shed: Arc<ShedCounts>,
}

/// Lanes in which so many commands can wait.
pub(super) fn lanes(capacity: &Capacity) -> (Lanes, Inbox) {
    let (ahead_in, ahead) = mpsc::channel(capacity.mailbox);
    let (pressing_in, pressing) = mpsc::channel(capacity.pressing);
    let (routine_in, routine) = mpsc::channel(capacity.routine);
    let (routine_wait, shed) = (capacity.routine_wait, Arc::<ShedCounts>::default());
    let lanes = Lanes {
        ahead: ahead_in,
        pressing: pressing_in,
        routine: routine_in,
        routine_wait,
        shed: shed.clone(),
    };
    (lanes, Inbox { ahead, pressing, routine, shed })
}

impl Lanes {
    /// Puts a command into its lane; `None` if nobody takes any out any more. A routine one is
    /// worth nothing after the asker's own deadline.
    pub(super) async fn enter(
        &self,
        priority: Priority,
        envelope: Envelope,
        asker: Option<Deadline>,
    ) -> Option<Result<(), SubmitError>> {
        let is_full = match priority {
            Priority::Emergency | Priority::UnderWay => {
                return self.ahead.send(envelope).await.ok().map(Ok);
            }
            Priority::Pressing => is_full(self.pressing.try_send(envelope))?,
            Priority::Routine => {
                let wait = Deadline::within(self.routine_wait);
                let until = asker.map_or(wait, |asker| asker.min(wait));
                is_full(self.routine.try_send((envelope, until)))?
            }
        };
        if is_full {
            self.shed.add(priority, Shed::Full);
            return Some(Err(SubmitError::Busy));
        }
        Some(Ok(()))
    }

    /// How many wait in the lane of a priority.
    pub(super) fn len(&self, priority: Priority) -> usize {
        match priority {
            Priority::Emergency | Priority::UnderWay => len(&self.ahead),
            Priority::Pressing => len(&self.pressing),
            Priority::Routine => len(&self.routine),
        }
    }

    /// What is counted of those who are turned away.
    pub(super) fn shed(&self) -> &Arc<ShedCounts> {
        &self.shed
    }
}

fn len<T>(lane: &mpsc::Sender<T>) -> usize {
    lane.max_capacity() - lane.capacity()
}

/// Whether a lane is full; `None` if it is closed.
fn is_full<T>(sent: Result<(), TrySendError<T>>) -> Option<bool> {
    match sent {
        Ok(()) => Some(false),
        Err(TrySendError::Full(_)) => Some(true),
        Err(TrySendError::Closed(_)) => None,
    }
}

impl Inbox {
    /// Takes out what waits, at most so many, the most urgent first; waits if nobody does. Returns
    /// how many those are; none when no more will come. Nothing is lost if it is dropped.
    pub(super) async fn take_many(&mut self, batch: &mut Vec<Envelope>, most: usize) -> usize {
        let before = batch.len();
        loop {
            self.take_present(batch, before + most);
            if batch.len() > before {
                return batch.len() - before;
            }
            let is_open = tokio::select! {
                biased;
                next = self.ahead.recv() => next.map(|envelope| batch.push(envelope)),
                next = self.pressing.recv() => next.map(|envelope| batch.push(envelope)),
                next = self.routine.recv() => next.map(|next| self.take_routine(batch, next)),
            };
            if is_open.is_none() {
                // The lanes close together; what is still in the others was just taken out.
                self.take_present(batch, before + most);
                return batch.len() - before;
            }
        }
    }

    fn take_present(&mut self, batch: &mut Vec<Envelope>, most: usize) {
        while batch.len() < most
            && let Ok(envelope) = self.ahead.try_recv()
        {
            batch.push(envelope);
        }
        while batch.len() < most
            && let Ok(envelope) = self.pressing.try_recv()
        {
            batch.push(envelope);
        }
        while batch.len() < most
            && let Ok(next) = self.routine.try_recv()
        {
            self.take_routine(batch, next);
        }
    }

    fn take_routine(&self, batch: &mut Vec<Envelope>, (envelope, until): (Envelope, Deadline)) {
        if !until.has_passed() {
            batch.push(envelope);
            return;
        }
        self.shed.add(Priority::Routine, Shed::Late);
        // Perhaps it was too early to give up: then this is what to do next.
        let _ = envelope.reply.send(Err(SubmitError::Busy));
    }
}
