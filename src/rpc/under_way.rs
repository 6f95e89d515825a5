//! The commands of one stream that are under way: several at a time, answered as each is done.

use futures_util::future::{BoxFuture, pending};
use futures_util::stream::FuturesUnordered;
use futures_util::{FutureExt, StreamExt};

/// Work of one task that goes on side by side, up to a bound.
pub struct UnderWay<T> {
    /// With one that never ends: whoever polls as many futures as the set holds is woken again at
    /// once, lest others starve. One command at a time is the rule here, and each would cost a
    /// second look at everything that its stream waits for, and perhaps the waking of a thread.
    work: FuturesUnordered<BoxFuture<'static, T>>,
    most: usize,
}

impl<T: Send + 'static> UnderWay<T> {
    /// Nothing yet, and room for so many.
    pub fn at_most(most: usize) -> Self {
        let mut work = FuturesUnordered::from_iter([pending().boxed()]);
        // It has been looked at now, and will not be again.
        let _ = work.next().now_or_never();
        Self { work, most }
    }

    /// Begins something more. It is for the caller to see that there is room.
    pub fn begin(&mut self, work: impl Future<Output = T> + Send + 'static) {
        self.work.push(work.boxed());
    }

    /// Whether one more may begin.
    pub fn has_room(&self) -> bool {
        self.len() < self.most
    }

    /// What the next one to end has come to; `None` if nothing is under way. Nothing is lost if it
    /// is dropped.
    pub async fn next(&mut self) -> Option<T> {
        if self.len() == 0 { None } else { self.work.next().await }
    }

    fn len(&self) -> usize {
        self.work.len() - 1
    }
}

#[cfg(test)]
mod tests {
    use std::pin::pin;
    use std::sync::Arc;
    use std::sync::atomic::{AtomicUsize, Ordering};
    use std::task::{Context, Poll, Wake, Waker};

    use tokio::sync::oneshot;

    use super::*;

    #[derive(Default)]
    struct Wakes(AtomicUsize);

    impl Wake for Wakes {
        fn wake(self: Arc<Self>) {
            self.0.fetch_add(1, Ordering::Relaxed);
        }
    }

    #[test]
    fn whoever_waits_for_a_command_is_woken_by_it_and_not_before() {
        let wakes = Arc::new(Wakes::default());
        let waker = Waker::from(wakes.clone());
        let mut context = Context::from_waker(&waker);
        let mut under_way = UnderWay::at_most(2);
        assert_eq!(pin!(under_way.next()).poll(&mut context), Poll::Ready(None));
        for round in 0..3 {
            let (done, answer) = oneshot::channel();
            under_way.begin(answer.map(Result::unwrap));
            assert_eq!(pin!(under_way.next()).poll(&mut context), Poll::Pending);
            assert_eq!(wakes.0.load(Ordering::Relaxed), round);
            done.send(round).unwrap();
            assert_eq!(wakes.0.load(Ordering::Relaxed), round + 1);
            assert_eq!(pin!(under_way.next()).poll(&mut context), Poll::Ready(Some(round)));
        }
    }

    #[tokio::test]
    async fn there_is_room_for_as_many_as_was_said() {
        let mut under_way = UnderWay::at_most(2);
        let mut rooms = Vec::new();
        for number in 0..2 {
            rooms.push(under_way.has_room());
            under_way.begin(async move { number });
        }
        rooms.push(under_way.has_room());
        assert_eq!(rooms, [true, true, false]);
        let mut ended = [under_way.next().await, under_way.next().await];
        ended.sort();
        assert_eq!(ended, [Some(0), Some(1)]);
        assert_eq!(under_way.next().await, None);
        assert!(under_way.has_room());
    }
}
