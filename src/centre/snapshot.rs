//! A centre's state as a value that can be written down, and back.
//!
//! Only what cannot be worked out is in it. The indexes are worked out again by the code that works
//! them out whenever the settings change, so a state that was restored cannot be out of step with
//! itself.

use std::collections::BTreeSet;
use std::sync::Arc;

use imbl::{OrdMap, OrdSet};
use serde::{Deserialize, Serialize};

use super::Centre;
use super::requests::Requests;
use crate::domain::{
    Call, CallId, CallerHash, Case, CaseId, CentreId, Demand, Desk, MessageId, Offer, OfferId,
    Operator, OperatorId, Profile, PromiseId, QueueId, Settings, Shift, ShiftId, Surge, Timestamp,
    Transfer, TransferId, Version, document,
};
use crate::routing::Policy;

/// What a centre knows, without what follows from it. To make one is cheap: it shares everything
/// with the centre.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Saved {
    pub(super) id: CentreId,
    pub(super) version: Version,
    pub(super) clock: Timestamp,
    #[serde(with = "document")]
    pub(super) settings: Option<Arc<Settings>>,
    pub(super) operators: OrdMap<OperatorId, Arc<Operator>>,
    pub(super) shifts: OrdMap<ShiftId, Arc<Shift>>,
    pub(super) closed_queues: OrdSet<QueueId>,
    pub(super) surge: Option<Surge>,
    pub(super) calls: OrdMap<CallId, Arc<Call>>,
    pub(super) cases: OrdMap<CaseId, Arc<Case>>,
    pub(super) offers: OrdMap<OfferId, Arc<Offer>>,
    pub(super) desks: OrdMap<OperatorId, Arc<Desk>>,
    pub(super) transfers: OrdMap<TransferId, Arc<Transfer>>,
    pub(super) cut_off: OrdMap<CallerHash, CallId>,
    pub(super) requests: Requests,
    pub(super) next_call: CallId,
    pub(super) next_case: CaseId,
    pub(super) next_offer: OfferId,
    pub(super) next_promise: PromiseId,
    pub(super) next_transfer: TransferId,
    pub(super) next_message: MessageId,
}

impl Saved {
    /// Of which centre it is.
    pub fn id(&self) -> &CentreId {
        &self.id
    }

    /// How many journal entries it contains.
    pub fn version(&self) -> Version {
        self.version
    }
}

impl Centre {
    /// What has to be kept so that [`Centre::restore`] gives back this very state.
    pub fn save(&self) -> Saved {
        Saved {
            id: self.id.clone(),
            version: self.version,
            clock: self.clock,
            settings: self.settings.clone(),
            operators: self.operators.clone(),
            shifts: self.shifts.clone(),
            closed_queues: self.closed_queues.clone(),
            surge: self.surge.clone(),
            calls: self.calls.clone(),
            cases: self.cases.clone(),
            offers: self.offers.clone(),
            desks: self.desks.clone(),
            transfers: self.transfers.clone(),
            cut_off: self.cut_off.clone(),
            requests: self.requests.clone(),
            next_call: self.next_call,
            next_case: self.next_case,
            next_offer: self.next_offer,
            next_promise: self.next_promise,
            next_transfer: self.next_transfer,
            next_message: self.next_message,
        }
    }

    /// The state that was saved.
    pub fn restore(saved: Saved) -> Self {
        let mut centre = Self {
            version: saved.version,
            clock: saved.clock,
            policy: saved.settings.as_deref().map(Policy::of).map(Arc::new).unwrap_or_default(),
            settings: saved.settings,
            operators: saved.operators,
            shifts: saved.shifts,
            closed_queues: saved.closed_queues,
            surge: saved.surge,
            calls: saved.calls,
            cases: saved.cases,
            offers: saved.offers,
            desks: saved.desks,
            transfers: saved.transfers,
            cut_off: saved.cut_off,
            requests: saved.requests,
            next_call: saved.next_call,
            next_case: saved.next_case,
            next_offer: saved.next_offer,
            next_promise: saved.next_promise,
            next_transfer: saved.next_transfer,
            next_message: saved.next_message,
            ..Self::new(saved.id)
        };
        centre.share();
        centre.reindex();
        centre
    }

    /// Lets equal demands and profiles be one again, as they were before they were written down:
    /// many calls share few of them.
    fn share(&mut self) {
        let mut demands = Shared::<Demand>::default();
        each(&mut self.calls, |call| demands.share(&mut call.demand));
        let mut profiles = Shared::<Profile>::default();
        each(&mut self.operators, |operator| profiles.share(&mut operator.profile));
        each(&mut self.desks, |desk| profiles.share(&mut desk.profile));
    }
}

fn each<K: Ord + Clone, V: Clone>(things: &mut OrdMap<K, Arc<V>>, mut change: impl FnMut(&mut V)) {
    for key in things.keys().cloned().collect::<Vec<_>>() {
        if let Some(thing) = things.get_mut(&key) {
            change(Arc::make_mut(thing));
        }
    }
}

/// Values, each different one once.
struct Shared<T>(BTreeSet<Arc<T>>);

impl<T> Default for Shared<T> {
    fn default() -> Self {
        Self(BTreeSet::new())
    }
}

impl<T: Ord> Shared<T> {
    fn share(&mut self, value: &mut Arc<T>) {
        match self.0.get(value) {
            Some(known) => *value = known.clone(),
            None => _ = self.0.insert(value.clone()),
        }
    }
}
