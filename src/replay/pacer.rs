//! Wakes a replay when the next thing is to happen.

use std::cmp::Reverse;
use std::collections::BinaryHeap;
use std::sync::{Arc, Condvar, Mutex, PoisonError};
use std::thread;
use std::time::Duration;

use tokio::sync::mpsc::UnboundedSender;

use crate::clock::Clock;
use crate::domain::Timestamp;

/// The longest the thread sleeps without looking whether it is still needed.
const LOOK_AGAIN: Duration = Duration::from_millis(500);

/// One queue of everything that is still to happen, on a thread of its own.
///
/// Tokio's timers count in milliseconds, and at a thousand times the speed of life that is a
/// second of a caller's wait. A thread that sleeps on a condition is woken within a tenth of that.
pub struct Pacer<T> {
    shared: Arc<Shared<T>>,
}

struct Shared<T> {
    agenda: Mutex<Agenda<T>>,
    changed: Condvar,
}

struct Agenda<T> {
    /// What is to happen: at one moment, in the order in which it was put down.
    due: BinaryHeap<Reverse<(Timestamp, u64, Item<T>)>>,
    count: u64,
    closed: bool,
}

/// Keeps the heap from comparing what it holds.
struct Item<T>(T);

impl<T> PartialEq for Item<T> {
    fn eq(&self, _: &Self) -> bool {
        true
    }
}

impl<T> Eq for Item<T> {}

impl<T> PartialOrd for Item<T> {
    fn partial_cmp(&self, other: &Self) -> Option<std::cmp::Ordering> {
        Some(self.cmp(other))
    }
}

impl<T> Ord for Item<T> {
    fn cmp(&self, _: &Self) -> std::cmp::Ordering {
        std::cmp::Ordering::Equal
    }
}

impl<T: Send + 'static> Pacer<T> {
    /// Begins to pass on through `to` whatever is put down, when its time on `clock` has come.
    pub fn begin(clock: Clock, to: UnboundedSender<T>) -> Self {
        let agenda = Agenda { due: BinaryHeap::new(), count: 0, closed: false };
        let shared = Arc::new(Shared { agenda: Mutex::new(agenda), changed: Condvar::new() });
        let pacer = Self { shared: shared.clone() };
        thread::spawn(move || shared.run(&clock, &to));
        pacer
    }

    /// Puts something down for a moment; one that has passed is passed on at once.
    pub fn put(&self, at: Timestamp, what: T) {
        let mut agenda = self.shared.lock();
        agenda.count += 1;
        let place = agenda.count;
        agenda.due.push(Reverse((at, place, Item(what))));
        self.shared.changed.notify_one();
    }
}

impl<T> Drop for Pacer<T> {
    fn drop(&mut self) {
        self.shared.lock().closed = true;
        self.shared.changed.notify_one();
    }
}

impl<T> Shared<T> {
    fn lock(&self) -> std::sync::MutexGuard<'_, Agenda<T>> {
        // Nothing is left half done under the lock, so a panic elsewhere does no harm.
        self.agenda.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn run(&self, clock: &Clock, to: &UnboundedSender<T>) {
        let mut agenda = self.lock();
        while !agenda.closed {
            let left = match agenda.due.peek() {
                None => LOOK_AGAIN,
                Some(Reverse((at, ..))) => at.since(clock.now()).div_f64(clock.speed()),
            };
            if left.is_zero() {
                let due = agenda.due.pop();
                let Some(Reverse((_, _, Item(what)))) = due else { continue };
                if to.send(what).is_err() {
                    return;
                }
                continue;
            }
            let slept = self.changed.wait_timeout(agenda, left.min(LOOK_AGAIN));
            agenda = slept.unwrap_or_else(PoisonError::into_inner).0;
        }
    }
}

#[cfg(test)]
mod tests {
    use tokio::sync::mpsc;

    use super::*;

    #[tokio::test]
    async fn things_happen_in_their_order_and_never_early() {
        let begin = Timestamp::from_millis(0);
        let clock = Clock::scaled(begin, 1000.0);
        let (to, mut from) = mpsc::unbounded_channel();
        let pacer = Pacer::begin(clock.clone(), to);
        for (second, name) in [(20, "third"), (10, "first"), (10, "second"), (30, "last")] {
            pacer.put(begin + Duration::from_secs(second), (second, name));
        }
        for expected in ["first", "second", "third", "last"] {
            let (second, name) = from.recv().await.unwrap();
            assert_eq!(name, expected);
            assert!(clock.now() >= begin + Duration::from_secs(second));
        }
        pacer.put(begin, (0, "overdue"));
        assert_eq!(from.recv().await, Some((0, "overdue")));
        drop(pacer);
        assert_eq!(from.recv().await, None);
    }
}
