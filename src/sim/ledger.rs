//! What an observer who sees only the events writes down: contacts, and how people's time was
//! spent.

use std::collections::BTreeMap;
use std::time::Duration;

use crate::board::{Contact, Figures, Outcome};
use crate::domain::{CallId, EndReason, Event, OfferId, OperatorId, QueueId, Timestamp};

/// A call as far as the ledger knows it.
#[derive(Debug, Clone)]
pub(super) struct Record {
    pub(super) operator: Option<OperatorId>,
    queue: QueueId,
    opened_at: Timestamp,
    bridged_at: Option<Timestamp>,
    held_since: Option<Timestamp>,
    hold: Duration,
}

/// A contact that is over but for the operator's notes.
#[derive(Debug, Clone)]
struct Notes {
    queue: QueueId,
    waited: Duration,
    talk: Duration,
    hold: Duration,
    since: Timestamp,
}

/// What an observer writes down. Only what begins after `from` counts, so that a hotline can be
/// left to warm up.
#[derive(Debug, Clone, Default)]
pub struct Ledger {
    from: Timestamp,
    calls: BTreeMap<CallId, Record>,
    offers: BTreeMap<OfferId, (CallId, OperatorId)>,
    notes: BTreeMap<OperatorId, Notes>,
    ready_since: BTreeMap<OperatorId, Timestamp>,
    queues: BTreeMap<QueueId, Figures>,
    ready: Duration,
}

impl Ledger {
    /// A ledger of what begins at or after that moment.
    pub fn since(from: Timestamp) -> Self {
        Self { from, ..Self::default() }
    }

    /// Writes down one event.
    pub fn note(&mut self, event: &Event, at: Timestamp) {
        match event {
            Event::CallOpened(opened) => {
                let record = Record {
                    operator: None,
                    queue: opened.demand.queue.clone(),
                    opened_at: at,
                    bridged_at: None,
                    held_since: None,
                    hold: Duration::ZERO,
                };
                self.calls.insert(opened.call, record);
            }
            Event::CallRetriaged { call, demand, .. } => {
                self.call(*call, |record| record.queue = demand.queue.clone());
            }
            Event::OfferMade { offer, call, operator, .. } => {
                self.offers.insert(*offer, (*call, operator.clone()));
            }
            Event::OfferDeclined { offer, .. } | Event::OfferWithdrawn { offer, .. } => {
                self.offers.remove(offer);
            }
            Event::OfferExpired { offer, missed_until } => {
                let offer = self.offers.remove(offer);
                if let Some((_, operator)) = offer.filter(|_| missed_until.is_some()) {
                    self.busy(&operator, at);
                }
            }
            Event::OfferAccepted(offer) => {
                if let Some((call, operator)) = self.offers.remove(offer) {
                    self.busy(&operator, at);
                    self.call(call, |record| record.operator = Some(operator));
                }
            }
            Event::CallConnected(call) => self.call(*call, |record| record.bridged_at = Some(at)),
            Event::ConnectFailed(call) => {
                let operator = self.calls.get_mut(call).and_then(|record| record.operator.take());
                operator.into_iter().for_each(|operator| self.ready(operator, at));
            }
            Event::CallHeld(call) => self.call(*call, |record| record.held_since = Some(at)),
            Event::CallResumed(call) => self.call(*call, |record| record.resume(at)),
            Event::CallEnded { call, reason, .. } => self.call_ended(*call, *reason, at),

            Event::BecameReady(operator) => {
                self.notes_done(operator, at);
                self.ready(operator.clone(), at);
            }
            Event::BecameNotReady(operator, _) => {
                self.notes_done(operator, at);
                self.busy(operator, at);
            }
            Event::SignedOut { operator, .. } => self.busy(operator, at),
            _ => {}
        }
    }

    /// The call, if it is not over.
    pub(super) fn live(&self, id: CallId) -> Option<&Record> {
        self.calls.get(&id)
    }

    /// Who was asked, if the offer is open.
    pub(super) fn asked(&self, offer: OfferId) -> Option<&OperatorId> {
        self.offers.get(&offer).map(|(_, operator)| operator)
    }

    /// The figures of all queues together, of each, and the time that operators were ready.
    pub fn close(mut self, at: Timestamp) -> (Figures, BTreeMap<QueueId, Figures>, Duration) {
        for operator in self.ready_since.keys().cloned().collect::<Vec<_>>() {
            self.busy(&operator, at);
        }
        let mut all = Figures::default();
        self.queues.values().for_each(|figures| all.merge(figures));
        all.add_ready(self.ready);
        (all, self.queues, self.ready)
    }

    fn call(&mut self, id: CallId, change: impl FnOnce(&mut Record)) {
        if let Some(record) = self.calls.get_mut(&id) {
            change(record);
        }
    }

    fn call_ended(&mut self, id: CallId, reason: EndReason, at: Timestamp) {
        let Some(mut record) = self.calls.remove(&id) else { return };
        record.resume(at);
        let Some(bridged_at) = record.bridged_at else {
            record.operator.iter().for_each(|operator| self.ready(operator.clone(), at));
            let waited = at.since(record.opened_at);
            debug_assert_eq!(reason, EndReason::Abandoned);
            self.count(record.queue, record.opened_at, waited, Outcome::Abandoned);
            return;
        };
        let Some(operator) = record.operator else { return };
        let notes = Notes {
            queue: record.queue,
            waited: bridged_at.since(record.opened_at),
            talk: at.since(bridged_at).saturating_sub(record.hold),
            hold: record.hold,
            since: at,
        };
        self.notes.insert(operator, notes);
    }

    fn notes_done(&mut self, operator: &OperatorId, at: Timestamp) {
        let Some(notes) = self.notes.remove(operator) else { return };
        let Notes { queue, waited, talk, hold, since } = notes;
        let opened_at = since - talk - hold - waited;
        let outcome = Outcome::Answered { talk, hold, wrap_up: at.since(since) };
        self.count(queue, opened_at, waited, outcome);
    }

    fn count(&mut self, queue: QueueId, opened_at: Timestamp, waited: Duration, outcome: Outcome) {
        if opened_at >= self.from {
            self.queues.entry(queue).or_default().add(Contact { waited, outcome });
        }
    }

    fn ready(&mut self, operator: OperatorId, at: Timestamp) {
        self.ready_since.entry(operator).or_insert(at);
    }

    fn busy(&mut self, operator: &OperatorId, at: Timestamp) {
        if let Some(since) = self.ready_since.remove(operator) {
            self.ready += at.since(since.max(self.from));
        }
    }
}

impl Record {
    fn resume(&mut self, at: Timestamp) {
        if let Some(since) = self.held_since.take() {
            self.hold += at.since(since);
        }
    }
}
