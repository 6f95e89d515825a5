//! The state of a centre, and what can be read of it.

use std::sync::Arc;

use imbl::{OrdMap, OrdSet};

use super::duty;
use super::index::Timer;
use super::requests::Requests;
use crate::domain::{
    Call, CallId, CallerHash, Case, CaseId, CentreId, Code, Desk, Direction, Duty, MessageId,
    Offer, OfferId, Operator, OperatorId, PartnerId, PromiseId, Queue, QueueId, Settings, Shift,
    ShiftId, Surge, Timestamp, Transfer, TransferId, Version,
};
use crate::routing::{Backlog, Floor, Place, Policy};

/// Everything a centre knows. A clone is cheap: the collections share what is equal.
#[derive(Debug, Clone, PartialEq)]
pub struct Centre {
    pub(super) id: CentreId,
    pub(super) version: Version,
    pub(super) clock: Timestamp,
    pub(super) settings: Option<Arc<Settings>>,
    pub(super) policy: Arc<Policy>,

    pub(super) operators: OrdMap<OperatorId, Arc<Operator>>,
    pub(super) shifts: OrdMap<ShiftId, Arc<Shift>>,
    pub(super) closed_queues: OrdSet<QueueId>,
    pub(super) surge: Option<Surge>,

    pub(super) calls: OrdMap<CallId, Arc<Call>>,
    pub(super) cases: OrdMap<CaseId, Arc<Case>>,
    pub(super) offers: OrdMap<OfferId, Arc<Offer>>,
    pub(super) desks: OrdMap<OperatorId, Arc<Desk>>,
    pub(super) transfers: OrdMap<TransferId, Arc<Transfer>>,
    /// The last call of each caller that ended without their having said good-bye.
    pub(super) cut_off: OrdMap<CallerHash, CallId>,
    pub(super) requests: Requests,

    pub(super) next_call: CallId,
    pub(super) next_case: CaseId,
    pub(super) next_offer: OfferId,
    pub(super) next_promise: PromiseId,
    pub(super) next_transfer: TransferId,
    pub(super) next_message: MessageId,

    // What follows can be worked out from the above; `index.rs` keeps it in step.
    pub(super) backlog: Backlog,
    /// The callbacks that want an operator and count against the share of callbacks.
    pub(super) callbacks: Backlog,
    /// How many such callbacks ring or are under way.
    pub(super) callbacks_on: usize,
    pub(super) floor: Floor,
    /// How many operators are at work.
    pub(super) staff: usize,
    pub(super) timers: OrdSet<(Timestamp, Timer)>,
    pub(super) live_calls: usize,
    /// The open cases of each caller.
    pub(super) open_by_caller: OrdMap<CallerHash, OrdSet<CaseId>>,
    /// The open cases of each owner.
    pub(super) owned: OrdMap<OperatorId, OrdSet<CaseId>>,
    /// The open cases that an operator is asked to take over, or to cover something late in.
    pub(super) asked: OrdMap<OperatorId, OrdSet<CaseId>>,
    /// The transfers with each partner of which something is still to come, by direction.
    pub(super) with_partner: OrdMap<(PartnerId, Direction), OrdSet<TransferId>>,
    /// The incoming transfers by what their partner calls them.
    pub(super) references: OrdMap<(PartnerId, Code), TransferId>,
}

impl Centre {
    /// A centre in which nothing has happened yet.
    pub fn new(id: CentreId) -> Self {
        Self {
            id,
            version: Version(0),
            clock: Timestamp::MIN,
            settings: None,
            policy: Arc::default(),
            operators: OrdMap::new(),
            shifts: OrdMap::new(),
            closed_queues: OrdSet::new(),
            surge: None,
            calls: OrdMap::new(),
            cases: OrdMap::new(),
            offers: OrdMap::new(),
            desks: OrdMap::new(),
            transfers: OrdMap::new(),
            cut_off: OrdMap::new(),
            requests: Requests::default(),
            next_call: CallId(1),
            next_case: CaseId(1),
            next_offer: OfferId(1),
            next_promise: PromiseId(1),
            next_transfer: TransferId(1),
            next_message: MessageId(1),
            backlog: Backlog::default(),
            callbacks: Backlog::default(),
            callbacks_on: 0,
            floor: Floor::default(),
            staff: 0,
            timers: OrdSet::new(),
            live_calls: 0,
            open_by_caller: OrdMap::new(),
            owned: OrdMap::new(),
            asked: OrdMap::new(),
            with_partner: OrdMap::new(),
            references: OrdMap::new(),
        }
    }

    /// Which centre it is.
    pub fn id(&self) -> &CentreId {
        &self.id
    }

    /// How many journal entries it contains.
    pub fn version(&self) -> Version {
        self.version
    }

    /// The moment of the last thing that happened.
    pub fn clock(&self) -> Timestamp {
        self.clock
    }

    /// When it next wants to be woken with [`Command::Tick`](crate::domain::Command::Tick).
    pub fn due(&self) -> Option<Timestamp> {
        self.timers.get_min().map(|(at, _)| *at)
    }

    /// The settings, once it has any.
    pub fn settings(&self) -> Option<&Settings> {
        self.settings.as_deref()
    }

    /// What routing goes by.
    pub fn policy(&self) -> &Policy {
        &self.policy
    }

    /// A call at hand: one that is not over, or whose case is not archived.
    pub fn call(&self, id: CallId) -> Option<&Call> {
        self.calls.get(&id).map(|call| &**call)
    }

    /// All calls at hand, oldest first.
    pub fn calls(&self) -> impl DoubleEndedIterator<Item = &Call> {
        self.calls.values().map(|call| &**call)
    }

    /// How many answers it keeps for those who ask again.
    pub fn remembered(&self) -> usize {
        self.requests.len()
    }

    /// How many telephone lines are busy.
    pub fn live_calls(&self) -> usize {
        self.live_calls
    }

    /// A case at hand: one that is open, or was closed lately.
    pub fn case(&self, id: CaseId) -> Option<&Case> {
        self.cases.get(&id).map(|case| &**case)
    }

    /// All cases at hand, oldest first.
    pub fn cases(&self) -> impl DoubleEndedIterator<Item = &Case> {
        self.cases.values().map(|case| &**case)
    }

    /// The open cases of an operator, oldest first.
    pub fn cases_of(&self, owner: &OperatorId) -> impl Iterator<Item = &Case> {
        let owned = self.owned.get(owner).into_iter().flatten();
        owned.filter_map(|id| self.case(*id))
    }

    /// The open cases that an operator is asked to take over, or to cover something late in, oldest
    /// first.
    pub fn cases_asked_of(&self, operator: &OperatorId) -> impl Iterator<Item = &Case> {
        let asked = self.asked.get(operator).into_iter().flatten();
        asked.filter_map(|id| self.case(*id))
    }

    /// The open cases of a caller, oldest first.
    pub fn cases_of_caller(&self, caller: CallerHash) -> impl DoubleEndedIterator<Item = &Case> {
        let open = self.open_by_caller.get(&caller).into_iter().flatten();
        open.filter_map(|id| self.case(*id))
    }

    /// A transfer at hand: one whose case is.
    pub fn transfer(&self, id: TransferId) -> Option<&Transfer> {
        self.transfers.get(&id).map(|transfer| &**transfer)
    }

    /// All transfers at hand, oldest first.
    pub fn transfers(&self) -> impl DoubleEndedIterator<Item = &Transfer> {
        self.transfers.values().map(|transfer| &**transfer)
    }

    /// The incoming transfer that a partner calls so.
    pub fn transfer_called(&self, partner: &PartnerId, reference: &Code) -> Option<&Transfer> {
        self.transfer(*self.references.get(&(partner.clone(), reference.clone()))?)
    }

    /// How many transfers a partner has open that came from here.
    pub fn open_with(&self, partner: &PartnerId) -> usize {
        let key = (partner.clone(), Direction::Out);
        self.with_partner.get(&key).map_or(0, OrdSet::len)
    }

    /// The transfers with a partner of which something is still to come, oldest first: an answer,
    /// a connection, an outcome, or word that the outcome is known.
    pub fn transfers_with(
        &self,
        partner: &PartnerId,
        direction: Direction,
    ) -> impl Iterator<Item = &Transfer> {
        let open = self.with_partner.get(&(partner.clone(), direction)).into_iter().flatten();
        open.filter_map(|id| self.transfer(*id))
    }

    /// How many more callbacks may ring at once; urgent ones and virtual holds are not counted.
    pub fn callback_room(&self) -> usize {
        let share = self.settings().map_or(0.0, |settings| settings.callbacks.share);
        let allowed = (share * self.staff as f64).floor() as usize;
        allowed.max(1).saturating_sub(self.callbacks_on)
    }

    /// An open offer.
    pub fn offer(&self, id: OfferId) -> Option<&Offer> {
        self.offers.get(&id).map(|offer| &**offer)
    }

    /// All open offers, oldest first.
    pub fn offers(&self) -> impl Iterator<Item = &Offer> {
        self.offers.values().map(|offer| &**offer)
    }

    /// The desk of an operator who is signed in.
    pub fn desk(&self, operator: &OperatorId) -> Option<&Desk> {
        self.desks.get(operator).map(|desk| &**desk)
    }

    /// All desks, by operator.
    pub fn desks(&self) -> impl Iterator<Item = &Desk> {
        self.desks.values().map(|desk| &**desk)
    }

    /// An operator on the roster.
    pub fn operator(&self, id: &OperatorId) -> Option<&Operator> {
        self.operators.get(id).map(|operator| &**operator)
    }

    /// Everybody on the roster.
    pub fn operators(&self) -> impl Iterator<Item = &Operator> {
        self.operators.values().map(|operator| &**operator)
    }

    /// A rule of the roster.
    pub fn shift(&self, id: &ShiftId) -> Option<&Shift> {
        self.shifts.get(id).map(|shift| &**shift)
    }

    /// Every rule of the roster.
    pub fn shifts(&self) -> impl Iterator<Item = &Shift> {
        self.shifts.values().map(|shift| &**shift)
    }

    /// Whether an operator is on duty at a moment, and until when that holds.
    pub fn duty(&self, operator: &OperatorId, at: Timestamp) -> Duty {
        duty::of(self, operator, at)
    }

    /// Everybody on duty at a moment, with the end of their duty.
    pub fn on_duty(&self, at: Timestamp) -> Vec<(OperatorId, Timestamp)> {
        let duties = self.operators.keys().map(|id| (id, self.duty(id, at)));
        duties.filter(|(_, duty)| duty.on).map(|(id, duty)| (id.clone(), duty.until)).collect()
    }

    /// Whether a queue takes routine calls at a moment, and when that changes by its hours; `None`
    /// if there is no such queue.
    pub fn queue_duty(&self, queue: &QueueId, at: Timestamp) -> Option<Duty> {
        let settings = self.settings.as_deref()?;
        let Queue { hours, .. } = settings.queues.get(queue)?;
        if self.closed_queues.contains(queue) {
            return Some(Duty { on: false, until: Timestamp::MAX });
        }
        if hours.is_empty() {
            return Some(Duty { on: true, until: Timestamp::MAX });
        }
        Some(crate::domain::duty(hours, &settings.zone, at))
    }

    /// Whether a queue takes routine calls at a moment.
    pub fn queue_is_open(&self, queue: &QueueId, at: Timestamp) -> bool {
        self.queue_duty(queue, at).is_some_and(|duty| duty.on)
    }

    /// The calls of a queue that want an operator, in the order of service.
    pub fn waiting(&self, queue: &QueueId) -> Vec<&Call> {
        let mut places = self.backlog.queue(queue);
        places.extend(self.callbacks.queue(queue));
        places.sort_unstable();
        places.iter().filter_map(|place| self.call(place.call)).collect()
    }

    /// The first of them, up to `limit`, without looking at those behind.
    pub fn first_waiting(&self, queue: &QueueId, limit: usize) -> Vec<CallId> {
        let mut places = self.backlog.front(queue, limit);
        places.extend(self.callbacks.front(queue, limit));
        places.sort_unstable();
        places.iter().take(limit).map(|place| place.call).collect()
    }

    /// How many calls of a queue want an operator.
    pub fn waiting_count(&self, queue: &QueueId) -> usize {
        self.backlog.len(queue) + self.callbacks.len(queue)
    }

    /// How many calls of its queue are served before a call that wants an operator, counted up to
    /// `limit`.
    pub fn ahead_of(&self, call: CallId, limit: usize) -> Option<usize> {
        let call = self.call(call).filter(|call| self.wants_operator(call))?;
        let (queue, place) = (&call.demand.queue, Place::of(call));
        let calls = self.backlog.before(queue, place, limit);
        Some((calls + self.callbacks.before(queue, place, limit)).min(limit))
    }
}
