//! What a gateway is told of its calls, and a partner of its transfers.

use std::collections::{HashMap, HashSet, VecDeque};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError, Weak};

use tokio::sync::{Notify, watch};

use crate::rpc::api;

/// How many things that are over are remembered, for those who ask after the end.
const ENDED_MAX: usize = 4096;

/// A message that shows a thing, such as a call, as it stands.
pub trait Change {
    /// The thing's id; none if the message shows nothing.
    fn id(&self) -> Option<u64>;

    /// Whether it will not change any more.
    fn is_over(&self) -> bool;
}

impl Change for api::CallChanged {
    fn id(&self) -> Option<u64> {
        self.call.as_ref().map(|call| call.call_id)
    }

    fn is_over(&self) -> bool {
        self.call.as_ref().is_none_or(|call| call.state() == api::CallState::Ended)
    }
}

impl Change for api::TransferChanged {
    fn id(&self) -> Option<u64> {
        self.transfer.as_ref().map(|transfer| transfer.transfer_id)
    }

    fn is_over(&self) -> bool {
        self.transfer.as_ref().is_none_or(|transfer| transfer.settled_at.is_some())
    }
}

/// Something new about a thing.
#[derive(Debug)]
pub enum News<C> {
    /// It stands so now.
    Changed(Arc<C>),
    /// It was there before the stream broke, and is not any more: it ended meanwhile.
    Gone(u64),
}

/// Something new about a call.
pub type CallNews = News<api::CallChanged>;

/// Something new about a transfer.
pub type TransferNews = News<api::TransferChanged>;

impl<C> Clone for News<C> {
    fn clone(&self) -> Self {
        match self {
            Self::Changed(changed) => Self::Changed(changed.clone()),
            Self::Gone(id) => Self::Gone(*id),
        }
    }
}

impl<C: PartialEq> PartialEq for News<C> {
    fn eq(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Changed(one), Self::Changed(another)) => one == another,
            (Self::Gone(one), Self::Gone(another)) => one == another,
            (Self::Changed(_), Self::Gone(_)) | (Self::Gone(_), Self::Changed(_)) => false,
        }
    }
}

impl<C: Change> News<C> {
    /// The thing's id.
    pub fn id(&self) -> u64 {
        match self {
            Self::Changed(changed) => changed.id().unwrap_or_default(),
            Self::Gone(id) => *id,
        }
    }
}

impl CallNews {
    /// The call.
    pub fn call_id(&self) -> u64 {
        self.id()
    }

    /// The call as it stands; nothing if it is gone.
    pub fn call(&self) -> Option<&api::Call> {
        match self {
            Self::Changed(changed) => changed.call.as_deref(),
            Self::Gone(_) => None,
        }
    }

    /// Whether it is over.
    pub fn has_ended(&self) -> bool {
        self.call().is_none_or(|call| call.state() == api::CallState::Ended)
    }
}

impl TransferNews {
    /// The transfer as it stands; nothing if it is gone.
    pub fn transfer(&self) -> Option<&api::Transfer> {
        match self {
            Self::Changed(changed) => changed.transfer.as_ref(),
            Self::Gone(_) => None,
        }
    }
}

/// What changes, thing by thing. Whoever reads slowly finds the latest of each, not every step on
/// the way there; that is all a gateway or a partner needs, and it cannot pile up.
#[derive(Debug)]
pub struct Changes<C = api::CallChanged>(Arc<Inbox<C>>);

#[derive(Debug)]
struct Inbox<C> {
    unread: Mutex<Unread<C>>,
    arrived: Notify,
}

#[derive(Debug)]
struct Unread<C> {
    order: VecDeque<u64>,
    latest: HashMap<u64, News<C>>,
    closed: bool,
}

impl<C: Change> Inbox<C> {
    fn new() -> Self {
        let unread = Unread { order: VecDeque::new(), latest: HashMap::new(), closed: false };
        Self { unread: Mutex::new(unread), arrived: Notify::new() }
    }

    fn lock(&self) -> MutexGuard<'_, Unread<C>> {
        self.unread.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn put(&self, news: News<C>) {
        let id = news.id();
        let mut unread = self.lock();
        if unread.latest.insert(id, news).is_none() {
            unread.order.push_back(id);
        }
        self.arrived.notify_one();
    }
}

impl<C: Change> Changes<C> {
    /// The next change; `None` once the line has ended.
    pub async fn next(&mut self) -> Option<News<C>> {
        loop {
            {
                let mut unread = self.0.lock();
                if let Some(id) = unread.order.pop_front() {
                    return unread.latest.remove(&id);
                }
                if unread.closed {
                    return None;
                }
            }
            self.0.arrived.notified().await;
        }
    }
}

/// All that a gateway's line knows of its calls.
pub(super) type Calls = Shown<api::CallChanged>;

/// All that a partner's line knows of its transfers.
pub(super) type Transfers = Shown<api::TransferChanged>;

/// All that a line knows of what it is shown.
#[derive(Debug)]
pub(super) struct Shown<C>(Mutex<Known<C>>);

#[derive(Debug)]
struct Known<C> {
    things: HashMap<u64, watch::Sender<Option<News<C>>>>,
    live: HashSet<u64>,
    ended: VecDeque<u64>,
    /// The things shown since the stream began, until all have been.
    listing: Option<HashSet<u64>>,
    readers: Vec<Weak<Inbox<C>>>,
}

impl<C> Default for Shown<C> {
    fn default() -> Self {
        let (things, live, ended) = Default::default();
        Self(Mutex::new(Known { things, live, ended, listing: None, readers: Vec::new() }))
    }
}

impl<C: Change> Shown<C> {
    fn lock(&self) -> MutexGuard<'_, Known<C>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Everything that changes from now on.
    pub(super) fn changes(&self) -> Changes<C> {
        let inbox = Arc::new(Inbox::new());
        self.lock().readers.push(Arc::downgrade(&inbox));
        Changes(inbox)
    }

    /// One thing as it stands and will stand; nothing until the server has told of it.
    pub(super) fn watch(&self, id: u64) -> watch::Receiver<Option<News<C>>> {
        self.lock().things.entry(id).or_default().subscribe()
    }

    /// All things that are there, as they stand; nothing while the server is still listing them.
    pub(super) fn all(&self) -> Option<Vec<Arc<C>>> {
        let known = self.lock();
        if known.listing.is_some() {
            return None;
        }
        let shown = known.things.values().filter_map(|thing| match &*thing.borrow() {
            Some(News::Changed(changed)) => Some(changed.clone()),
            Some(News::Gone(_)) | None => None,
        });
        Some(shown.collect())
    }

    /// A stream begins: the server will list everything.
    pub(super) fn begin_list(&self) {
        self.lock().listing = Some(HashSet::new());
    }

    /// The server has listed it all. What it did not name is over.
    pub(super) fn end_list(&self) {
        let mut known = self.lock();
        let Some(listed) = known.listing.take() else { return };
        let gone: Vec<u64> = known.live.difference(&listed).copied().collect();
        for id in gone {
            known.tell(News::Gone(id), true);
        }
    }

    /// The server has told of a thing.
    pub(super) fn changed(&self, changed: C) {
        let Some(id) = changed.id() else { return };
        let has_ended = changed.is_over();
        let mut known = self.lock();
        if let Some(listed) = &mut known.listing {
            listed.insert(id);
        }
        known.tell(News::Changed(Arc::new(changed)), has_ended);
    }

    /// The line has ended: nothing will change any more.
    pub(super) fn close(&self) {
        let mut known = self.lock();
        for inbox in known.readers.drain(..).filter_map(|reader| reader.upgrade()) {
            inbox.lock().closed = true;
            inbox.arrived.notify_one();
        }
        known.things.clear();
    }
}

impl<C: Change> Known<C> {
    fn tell(&mut self, news: News<C>, has_ended: bool) {
        let id = news.id();
        let before = self.things.entry(id).or_default().send_replace(Some(news.clone()));
        if !has_ended {
            self.live.insert(id);
        } else if self.live.remove(&id) || before.is_none() {
            self.ended.push_back(id);
        }
        if self.ended.len() > ENDED_MAX
            && let Some(oldest) = self.ended.pop_front()
        {
            self.things.remove(&oldest);
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
        api::CallChanged { version, call: Some(call.into()), bridge: None }
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
        assert_eq!(calls.lock().things.len(), ENDED_MAX);
    }
}
