//! What a gateway is told of its calls.

use std::collections::{HashMap, HashSet, VecDeque};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError, Weak};

use tokio::sync::{Notify, watch};

use crate::rpc::api;

/// How many calls that are over are remembered, for those who ask after the end.
const ENDED_MAX: usize = 4096;

/// Something new about a call.
#[derive(Debug, Clone, PartialEq)]
pub enum CallNews {
    /// It stands so now.
    Changed(Arc<api::CallChanged>),
    /// It was there before the stream broke, and is not any more: it ended meanwhile.
    Gone(u64),
}

impl CallNews {
    /// The call.
    pub fn call_id(&self) -> u64 {
        match self {
            Self::Changed(changed) => changed.call.as_ref().map_or(0, |call| call.call_id),
            Self::Gone(call_id) => *call_id,
        }
    }

    /// The call as it stands; nothing if it is gone.
    pub fn call(&self) -> Option<&api::Call> {
        match self {
            Self::Changed(changed) => changed.call.as_ref(),
            Self::Gone(_) => None,
        }
    }

    /// Whether it is over.
    pub fn has_ended(&self) -> bool {
        self.call().is_none_or(|call| call.state() == api::CallState::Ended)
    }
}

/// What changes, call by call. Whoever reads slowly finds the latest of each call, not every step
/// on the way there; that is all a gateway needs, and it cannot pile up.
#[derive(Debug)]
pub struct Changes(Arc<Inbox>);

#[derive(Debug, Default)]
struct Inbox {
    news: Mutex<News>,
    arrived: Notify,
}

#[derive(Debug, Default)]
struct News {
    order: VecDeque<u64>,
    latest: HashMap<u64, CallNews>,
    closed: bool,
}

impl Inbox {
    fn lock(&self) -> MutexGuard<'_, News> {
        self.news.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn put(&self, news: CallNews) {
        let call_id = news.call_id();
        let mut inbox = self.lock();
        if inbox.latest.insert(call_id, news).is_none() {
            inbox.order.push_back(call_id);
        }
        self.arrived.notify_one();
    }
}

impl Changes {
    /// The next change; `None` once the line has ended.
    pub async fn next(&mut self) -> Option<CallNews> {
        loop {
            {
                let mut news = self.0.lock();
                if let Some(call_id) = news.order.pop_front() {
                    return news.latest.remove(&call_id);
                }
                if news.closed {
                    return None;
                }
            }
            self.0.arrived.notified().await;
        }
    }
}

/// All that a line knows of its calls.
#[derive(Debug, Default)]
pub(super) struct Calls(Mutex<Known>);

#[derive(Debug, Default)]
struct Known {
    calls: HashMap<u64, watch::Sender<Option<CallNews>>>,
    live: HashSet<u64>,
    ended: VecDeque<u64>,
    /// The calls shown since the stream began, until all have been.
    listing: Option<HashSet<u64>>,
    readers: Vec<Weak<Inbox>>,
}

impl Calls {
    fn lock(&self) -> MutexGuard<'_, Known> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Everything that changes from now on.
    pub(super) fn changes(&self) -> Changes {
        let inbox = Arc::new(Inbox::default());
        self.lock().readers.push(Arc::downgrade(&inbox));
        Changes(inbox)
    }

    /// One call as it stands and will stand; nothing until the server has told of it.
    pub(super) fn watch(&self, call_id: u64) -> watch::Receiver<Option<CallNews>> {
        self.lock().calls.entry(call_id).or_default().subscribe()
    }

    /// A stream begins: the server will list all calls.
    pub(super) fn begin_list(&self) {
        self.lock().listing = Some(HashSet::new());
    }

    /// The server has listed them all. Those it did not name are over.
    pub(super) fn end_list(&self) {
        let mut known = self.lock();
        let Some(listed) = known.listing.take() else { return };
        let gone: Vec<u64> = known.live.difference(&listed).copied().collect();
        for call_id in gone {
            known.tell(CallNews::Gone(call_id), true);
        }
    }

    /// The server has told of a call.
    pub(super) fn changed(&self, changed: api::CallChanged) {
        let Some(call) = &changed.call else { return };
        let has_ended = call.state() == api::CallState::Ended;
        let mut known = self.lock();
        if let Some(listed) = &mut known.listing {
            listed.insert(call.call_id);
        }
        known.tell(CallNews::Changed(Arc::new(changed)), has_ended);
    }

    /// The line has ended: nothing will change any more.
    pub(super) fn close(&self) {
        let mut known = self.lock();
        for inbox in known.readers.drain(..).filter_map(|reader| reader.upgrade()) {
            inbox.lock().closed = true;
            inbox.arrived.notify_one();
        }
        known.calls.clear();
    }
}

impl Known {
    fn tell(&mut self, news: CallNews, has_ended: bool) {
        let call_id = news.call_id();
        let before = self.calls.entry(call_id).or_default().send_replace(Some(news.clone()));
        if !has_ended {
            self.live.insert(call_id);
        } else if self.live.remove(&call_id) || before.is_none() {
            self.ended.push_back(call_id);
        }
        if self.ended.len() > ENDED_MAX
            && let Some(oldest) = self.ended.pop_front()
        {
            self.calls.remove(&oldest);
        }
        self.readers.retain(|reader| match reader.upgrade() {
            Some(inbox) => {
                inbox.put(news.clone());
                true
            }
            None => false,
        });
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rpc::api::CallState;

    fn changed(version: u64, call_id: u64, state: CallState) -> api::CallChanged {
        let call = api::Call { call_id, state: state as i32, ..Default::default() };
        api::CallChanged { version, call: Some(call), bridge: None }
    }

    fn seen(news: Option<CallNews>) -> (u64, Option<u64>) {
        match news {
            Some(CallNews::Changed(changed)) => {
                (changed.call.as_ref().unwrap().call_id, Some(changed.version))
            }
            Some(CallNews::Gone(call_id)) => (call_id, None),
            None => (0, None),
        }
    }

    #[tokio::test]
    async fn a_slow_reader_finds_the_latest_of_each_call() {
        let calls = Calls::default();
        let mut changes = calls.changes();
        calls.changed(changed(1, 1, CallState::Waiting));
        calls.changed(changed(2, 2, CallState::Waiting));
        calls.changed(changed(3, 1, CallState::Offered));
        assert_eq!(seen(changes.next().await), (1, Some(3)));
        assert_eq!(seen(changes.next().await), (2, Some(2)));
        calls.close();
        assert_eq!(changes.next().await, None);
    }

    #[tokio::test]
    async fn a_call_that_is_not_listed_again_is_gone() {
        let calls = Calls::default();
        let first = calls.watch(1);
        calls.begin_list();
        calls.end_list();
        for call_id in 1..=3 {
            calls.changed(changed(call_id, call_id, CallState::Waiting));
        }
        calls.changed(changed(4, 3, CallState::Ended));

        let mut changes = calls.changes();
        calls.begin_list();
        calls.changed(changed(9, 2, CallState::Connected));
        calls.end_list();
        assert_eq!(seen(changes.next().await), (2, Some(9)));
        assert_eq!(seen(changes.next().await), (1, None));
        assert_eq!(*first.borrow(), Some(CallNews::Gone(1)));
        assert_eq!(seen(calls.watch(3).borrow().clone()), (3, Some(4)));
        // Said once.
        calls.begin_list();
        calls.changed(changed(9, 2, CallState::Connected));
        calls.end_list();
        assert_eq!(seen(changes.next().await), (2, Some(9)));
        calls.close();
        assert_eq!(changes.next().await, None);
    }

    #[test]
    fn the_ended_are_not_remembered_for_ever() {
        let calls = Calls::default();
        for call_id in 1..=(ENDED_MAX as u64 + 10) {
            calls.changed(changed(call_id, call_id, CallState::Waiting));
            calls.changed(changed(call_id, call_id, CallState::Ended));
        }
        assert_eq!(calls.lock().calls.len(), ENDED_MAX);
    }
}
