//! What an observer who sees only the events writes down: finished contacts, who was asked and who
//! talks, and for how long operators were ready.

use std::collections::BTreeMap;
use std::time::Duration;

use crate::board::{self, Figures, Finished, Milestone};
use crate::domain::{CallId, Event, OfferId, OperatorId, QueueId, Timestamp};

/// A call that is not over.
#[derive(Debug, Clone, Default)]
pub(super) struct Live {
    /// Who accepted it.
    pub(super) operator: Option<OperatorId>,
}

/// What an observer writes down. Only what begins after `from` counts, so that a hotline can be
/// left to warm up. Contacts are those that the board counts.
#[derive(Debug, Clone, Default)]
pub struct Ledger {
    from: Timestamp,
    contacts: board::Ledger,
    calls: BTreeMap<CallId, Live>,
    offers: BTreeMap<OfferId, (CallId, OperatorId)>,
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
        for told in self.contacts.read(at, event) {
            if let Milestone::Finished(Finished { facts, contact }) = told
                && facts.opened >= self.from
            {
                self.queues.entry(facts.queue).or_default().add(contact);
            }
        }
        match event {
            Event::CallOpened(opened) => _ = self.calls.insert(opened.call, Live::default()),
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
                    self.calls.entry(call).or_default().operator = Some(operator);
                }
            }
            Event::ConnectFailed(call) => {
                let operator = self.calls.entry(*call).or_default().operator.take();
                operator.into_iter().for_each(|operator| self.ready(operator, at));
            }
            Event::CallEnded { call, wrap_up_until, .. } => {
                let operator = self.calls.remove(call).and_then(|live| live.operator);
                let is_free = wrap_up_until.is_none();
                operator.filter(|_| is_free).into_iter().for_each(|it| self.ready(it, at));
            }
            Event::CallPassedOn { call, .. }
            | Event::CallParted { call, .. }
            | Event::CallHandedOff { call, .. } => {
                self.calls.entry(*call).or_default().operator = None;
            }
            Event::CallTakenOver { call, consult, .. } => {
                let colleague = self.calls.remove(consult).and_then(|live| live.operator);
                self.calls.entry(*call).or_default().operator = colleague;
            }

            Event::BecameReady(operator) => self.ready(operator.clone(), at),
            Event::BecameNotReady(operator, _) | Event::SignedOut { operator, .. } => {
                self.busy(operator, at);
            }
            _ => {}
        }
    }

    /// The call, if it is not over.
    pub(super) fn live(&self, id: CallId) -> Option<&Live> {
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

    fn ready(&mut self, operator: OperatorId, at: Timestamp) {
        self.ready_since.entry(operator).or_insert(at);
    }

    fn busy(&mut self, operator: &OperatorId, at: Timestamp) {
        if let Some(since) = self.ready_since.remove(operator) {
            self.ready += at.since(since.max(self.from));
        }
    }
}
