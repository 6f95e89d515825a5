//! Telling those who watch.

use std::collections::{BTreeSet, HashMap};
use std::fmt;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::sync::{Arc, Mutex, PoisonError};

use arc_swap::ArcSwap;
use tokio::sync::mpsc;

use super::{Commit, Interest, Parts};
use crate::centre::Centre;
use crate::domain::{Call, CallId, CaseId, Escalation, Event, OfferId, TransferId};

/// The subscriber read too slowly and was cut off. It should subscribe again: list, then watch.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("the subscriber fell too far behind")]
pub struct Lagged;

/// What happens from a state on. It does not hold that state: whoever watches for a whole shift
/// would keep alive whatever was there when it began.
pub struct Subscription {
    commits: mpsc::Receiver<Arc<Commit>>,
    is_cut_off: Arc<AtomicBool>,
    /// Dropped after the receiver, which must be closed by then.
    place: PlaceOnList,
}

impl Subscription {
    /// Whether no further commit waits to be read.
    pub fn is_up_to_date(&self) -> bool {
        self.commits.is_empty()
    }

    /// The next commit of interest; `None` when this node stops serving the centre.
    pub async fn next(&mut self) -> Option<Result<Arc<Commit>, Lagged>> {
        match self.commits.recv().await {
            Some(commit) => Some(Ok(commit)),
            None if self.is_cut_off.swap(false, Ordering::Relaxed) => Some(Err(Lagged)),
            None => None,
        }
    }
}

impl fmt::Debug for Subscription {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Subscription({:?})", self.place.interest)
    }
}

/// Most things that are watched, a call above all, never change again after a while; so nothing
/// but the end of the watching itself would take the watcher off the list.
struct PlaceOnList {
    interest: Interest,
    publisher: Arc<Publisher>,
}

impl Drop for PlaceOnList {
    fn drop(&mut self) {
        self.publisher.forget_gone(&self.interest);
    }
}

struct Subscriber {
    commits: mpsc::Sender<Arc<Commit>>,
    is_cut_off: Arc<AtomicBool>,
}

impl Subscriber {
    /// Hands a commit over; false if the subscriber has gone, or is cut off for being too slow.
    fn take(&self, commit: &Arc<Commit>) -> bool {
        match self.commits.try_send(commit.clone()) {
            Ok(()) => true,
            Err(mpsc::error::TrySendError::Closed(_)) => false,
            Err(mpsc::error::TrySendError::Full(_)) => {
                self.is_cut_off.store(true, Ordering::Relaxed);
                false
            }
        }
    }
}

/// Keeps the newest state, and whoever watches it.
pub(super) struct Publisher {
    state: ArcSwap<Centre>,
    /// Nobody, from the moment on when nothing more will be published.
    subscribers: Mutex<Option<HashMap<Interest, Vec<Subscriber>>>>,
    backlog: usize,
    /// How often another history has taken the place of the one that was known.
    histories: AtomicU64,
}

impl Publisher {
    pub(super) fn new(parts: &Parts) -> Self {
        Self {
            state: ArcSwap::from_pointee(Centre::new(parts.centre.clone())),
            subscribers: Mutex::new(Some(HashMap::new())),
            backlog: parts.capacity.backlog,
            histories: AtomicU64::new(0),
        }
    }

    pub(super) fn state(&self) -> Arc<Centre> {
        self.state.load_full()
    }

    /// Makes a state known that nobody has watched the way to.
    pub(super) fn reset(&self, state: Arc<Centre>) {
        self.state.store(state);
    }

    /// State and subscription in one step: nothing is missed and nothing told twice. `None` once
    /// nothing more will be published.
    pub(super) fn subscribe(
        self: &Arc<Self>,
        interest: Interest,
    ) -> Option<(Arc<Centre>, Subscription)> {
        let (sender, commits) = mpsc::channel(self.backlog);
        let is_cut_off = Arc::new(AtomicBool::new(false));
        let subscriber = Subscriber { commits: sender, is_cut_off: is_cut_off.clone() };
        let mut subscribers = self.subscribers.lock().unwrap_or_else(PoisonError::into_inner);
        subscribers.as_mut()?.entry(interest.clone()).or_default().push(subscriber);
        let place = PlaceOnList { interest, publisher: self.clone() };
        Some((self.state(), Subscription { commits, is_cut_off, place }))
    }

    /// Makes a state known that does not follow from what anybody has seen: whoever watches has to
    /// list again.
    pub(super) fn start_over(&self, state: Arc<Centre>) {
        let mut subscribers = self.subscribers.lock().unwrap_or_else(PoisonError::into_inner);
        self.state.store(state);
        self.histories.fetch_add(1, Ordering::Relaxed);
        let Some(all) = subscribers.as_mut() else { return };
        for subscriber in std::mem::take(all).into_values().flatten() {
            subscriber.is_cut_off.store(true, Ordering::Relaxed);
        }
    }

    /// Makes a commit the newest state and tells those whom it touches.
    pub(super) fn publish(&self, before: &Centre, commit: &Arc<Commit>) {
        let mut subscribers = self.subscribers.lock().unwrap_or_else(PoisonError::into_inner);
        self.state.store(commit.state.clone());
        let Some(subscribers) = subscribers.as_mut().filter(|all| !all.is_empty()) else { return };
        for interest in touched(before, commit) {
            if let Some(interested) = subscribers.get_mut(&interest) {
                interested.retain(|subscriber| subscriber.take(commit));
                if interested.is_empty() {
                    subscribers.remove(&interest);
                }
            }
        }
    }

    fn forget_gone(&self, interest: &Interest) {
        let mut subscribers = self.subscribers.lock().unwrap_or_else(PoisonError::into_inner);
        let Some(subscribers) = subscribers.as_mut() else { return };
        if let Some(interested) = subscribers.get_mut(interest) {
            interested.retain(|subscriber| !subscriber.commits.is_closed());
            if interested.is_empty() {
                subscribers.remove(interest);
            }
        }
    }

    pub(super) fn histories(&self) -> u64 {
        self.histories.load(Ordering::Relaxed)
    }

    /// How many commits the slowest subscriber has still to read.
    pub(super) fn backlog_len(&self) -> usize {
        let unread = |subscriber: &Subscriber| {
            subscriber.commits.max_capacity() - subscriber.commits.capacity()
        };
        self.look(|subscribers| subscribers.map(unread).max().unwrap_or_default())
    }

    /// How many subscribers there are.
    pub(super) fn watchers(&self) -> usize {
        self.look(|subscribers| subscribers.count())
    }

    fn look<T>(&self, look: impl FnOnce(&mut dyn Iterator<Item = &Subscriber>) -> T) -> T {
        let subscribers = self.subscribers.lock().unwrap_or_else(PoisonError::into_inner);
        look(&mut subscribers.iter().flat_map(HashMap::values).flatten())
    }

    /// Ends every subscription, and takes no more.
    pub(super) fn close(&self) {
        *self.subscribers.lock().unwrap_or_else(PoisonError::into_inner) = None;
    }
}

/// Whom a commit concerns.
fn touched(before: &Centre, commit: &Commit) -> BTreeSet<Interest> {
    let mut touched = Touched { before, after: &commit.state, found: BTreeSet::new() };
    touched.found.insert(Interest::Everything);
    let events = commit.entry.steps.iter().flat_map(|step| &step.events);
    events.for_each(|event| touched.event(event));
    touched.found
}

struct Touched<'a> {
    before: &'a Centre,
    after: &'a Centre,
    found: BTreeSet<Interest>,
}

impl Touched<'_> {
    fn event(&mut self, event: &Event) {
        match event {
            Event::CallOpened(opened) => self.call(opened.call),
            Event::CallRetriaged { call, .. }
            | Event::CallRaised { call, .. }
            | Event::RingWidened { call, .. }
            | Event::ExclusionEnded { call, .. }
            | Event::CallConnected(call)
            | Event::ConnectFailed(call)
            | Event::ReservationEnded(call)
            | Event::CallPassedOn { call, .. }
            | Event::CallParted { call, .. }
            | Event::CallHandedOff { call, .. }
            | Event::CallCameBack { call, .. }
            | Event::ConsultJoined(call)
            | Event::CallHeld(call)
            | Event::CallResumed(call)
            | Event::CallEnded { call, .. } => self.call(*call),
            Event::CallTakenOver { call, consult, .. } => {
                self.call(*call);
                self.call(*consult);
            }
            Event::OfferMade { call, operator, .. } => {
                self.call(*call);
                self.found.insert(Interest::Operator(operator.clone()));
            }
            Event::OfferAccepted(offer)
            | Event::OfferDeclined { offer, .. }
            | Event::OfferExpired { offer, .. }
            | Event::OfferWithdrawn { offer, .. } => self.offer(*offer),
            Event::SignedIn { operator, .. }
            | Event::SignedOut { operator, .. }
            | Event::BecameReady(operator)
            | Event::BecameNotReady(operator, _)
            | Event::PauseNextSet(operator, _)
            | Event::DutyChanged { operator, .. }
            | Event::QueuesAssigned { operator, .. }
            | Event::MessageDismissed { operator, .. }
            | Event::ConsoleLost(operator)
            | Event::ConsoleRegained { operator, .. }
            | Event::OperatorRemoved(operator) => {
                self.found.insert(Interest::Operator(operator.clone()));
            }
            Event::OperatorPut(operator) => {
                self.found.insert(Interest::Operator(operator.id.clone()));
            }
            Event::MessageSent { operators, .. } => {
                self.found.extend(operators.iter().cloned().map(Interest::Operator));
            }
            // Everybody at work sees that the centre works faster, and how long they have for notes.
            Event::SurgeStarted { .. } | Event::SurgeEnded { .. } => {
                let desks = self.after.desks().map(|desk| desk.operator.clone());
                self.found.extend(desks.map(Interest::Operator));
            }
            Event::OwnerSet { case, owner, .. } => {
                self.found.insert(Interest::Operator(owner.clone()));
                self.case(*case);
            }
            Event::PromiseMade { case, .. }
            | Event::PromiseMoved { case, .. }
            | Event::PromiseOverdue(case, _)
            | Event::PromiseEscalated(case, ..)
            | Event::StepChecked(case, ..)
            | Event::CallbackTried { case, .. }
            | Event::PromiseKept(case, _)
            | Event::PromiseWithdrawn(case, _, _)
            | Event::HandOverProposed { case, .. }
            | Event::HandOverDeclined { case, .. }
            | Event::HandOverWithdrawn(case)
            | Event::CaseClosed { case, .. }
            | Event::NoteAdded { case, .. }
            | Event::CaseForgotten { case, .. }
            | Event::CaseArchived(case) => self.case(*case),
            Event::Transfer(transfer, _) => self.transfer(*transfer),
            Event::Configured(_)
            | Event::ShiftPut(_)
            | Event::ShiftRemoved(_)
            | Event::QueueSet { .. }
            | Event::History(_)
            | Event::CaseOpened(_) => {}
        }
    }

    /// A case concerns its owner, whoever is to take it over, who covers a promise of it, and who
    /// talks about it, before or after.
    fn case(&mut self, id: CaseId) {
        for state in [self.before, self.after] {
            let Some(case) = state.case(id) else { continue };
            let covers = case.promises.iter().filter_map(|promise| match &promise.escalation {
                Escalation::Cover(cover) => cover.clone(),
                Escalation::Ower | Escalation::Supervisor => None,
            });
            let to = case.hand_over.as_ref().map(|hand_over| hand_over.to.clone());
            let calls = case.calls.iter().filter_map(|call| state.call(*call));
            let talkers = calls.filter_map(|call| Some(call.talk()?.operator.clone()));
            let concerned = case.owner.iter().cloned().chain(to).chain(covers).chain(talkers);
            self.found.extend(concerned.map(Interest::Operator));
        }
    }

    /// A transfer concerns the partner, the case and the call.
    fn transfer(&mut self, id: TransferId) {
        let transfer = self.after.transfer(id).or_else(|| self.before.transfer(id));
        let Some(transfer) = transfer else { return };
        self.found.insert(Interest::Transfers);
        self.found.insert(Interest::Partner(transfer.partner.clone()));
        self.case(transfer.case);
        if let Some(call) = transfer.call {
            self.call(call);
        }
    }

    /// A call concerns its gateway, and whoever talks on it, or is asked to, before or after.
    fn call(&mut self, id: CallId) {
        self.found.insert(Interest::Call(id));
        if let Some(transfer) = self.after.call(id).and_then(Call::inbound) {
            self.found.insert(Interest::Transfers);
            let partner = self.after.transfer(transfer).map(|transfer| transfer.partner.clone());
            self.found.extend(partner.map(Interest::Partner));
        }
        for state in [self.before, self.after] {
            if let Some(call) = state.call(id) {
                self.found.insert(Interest::Gateway(call.gateway.clone()));
                let talker = call.talk().map(|talk| &talk.operator);
                let offers = call.offers().iter().filter_map(|offer| state.offer(*offer));
                let asked = offers.map(|offer| &offer.operator);
                let concerned = talker.into_iter().chain(asked).chain(call.asker());
                self.found.extend(concerned.cloned().map(Interest::Operator));
            }
        }
    }

    /// An offer that is over was open before, unless it was made in the same batch: then the event
    /// that made it says whom it concerns.
    fn offer(&mut self, id: OfferId) {
        if let Some(offer) = self.before.offer(id) {
            self.found.insert(Interest::Operator(offer.operator.clone()));
            self.call(offer.call);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::clock::Clock;
    use crate::domain::Timestamp;
    use crate::journal::MemoryJournal;

    #[test]
    fn a_watcher_who_has_gone_is_forgotten_though_nothing_happens() {
        let publisher = Arc::new(Publisher::new(&Parts {
            centre: "longhua".parse().unwrap(),
            node: "a".parse().unwrap(),
            journal: Arc::new(MemoryJournal::new()),
            clock: Clock::manual(Timestamp::MIN),
            capacity: super::super::Capacity::default(),
            upkeep: super::super::Upkeep::default(),
            stop: tokio_util::sync::CancellationToken::new(),
        }));
        let watched = || publisher.subscribers.lock().unwrap().as_ref().unwrap().len();
        let mut watches = Vec::new();
        for call in [1, 2, 2] {
            watches.push(publisher.subscribe(Interest::Call(CallId(call))));
        }
        assert_eq!(watched(), 2);
        watches.pop();
        assert_eq!(watched(), 2);
        watches.clear();
        assert_eq!(watched(), 0);
    }
}
