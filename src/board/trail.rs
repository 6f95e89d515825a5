//! Which call, case and operator an event is about. Events of an offer name the offer alone; the
//! trail remembers whose it was.

use std::collections::{BTreeSet, HashMap};

use crate::centre::Centre;
use crate::domain::{
    CallId, CaseId, Entry, Event, OfferId, OperatorId, QueueId, Transfer, TransferEvent, TransferId,
};

/// What an event is about, as far as it says or the trail knows.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct About {
    /// The call.
    pub call: Option<CallId>,
    /// The case.
    pub case: Option<CaseId>,
    /// The offer.
    pub offer: Option<OfferId>,
    /// The operator.
    pub operator: Option<OperatorId>,
    /// The queue.
    pub queue: Option<QueueId>,
    /// The transfer.
    pub transfer: Option<TransferId>,
}

/// The open offers and the transfers, followed from event to event.
#[derive(Debug, Clone, Default)]
pub struct Trail {
    offers: HashMap<OfferId, (CallId, OperatorId)>,
    transfers: HashMap<TransferId, (CaseId, Option<CallId>)>,
    /// The transfers of each case, to be forgotten with it.
    of_case: HashMap<CaseId, Vec<TransferId>>,
}

impl Trail {
    /// A trail that begins with this state.
    pub fn from(centre: &Centre) -> Self {
        let of = |offer: &crate::domain::Offer| (offer.call, offer.operator.clone());
        let offers = centre.offers().map(|offer| (offer.id, of(offer))).collect();
        let mut trail = Self { offers, ..Self::default() };
        centre.transfers().for_each(|transfer| trail.propose(transfer));
        trail
    }

    fn propose(&mut self, transfer: &Transfer) {
        self.transfers.insert(transfer.id, (transfer.case, transfer.call));
        self.of_case.entry(transfer.case).or_default().push(transfer.id);
    }

    /// What the event is about. Events must come in their order.
    pub fn step(&mut self, event: &Event) -> About {
        let mut about = subject(event);
        match event {
            Event::Transfer(_, TransferEvent::Proposed(transfer)) => self.propose(transfer),
            Event::CaseArchived(case) => {
                let over = self.of_case.remove(case).unwrap_or_default();
                over.iter().for_each(|transfer| _ = self.transfers.remove(transfer));
            }
            _ => {}
        }
        if let Some((case, call)) = about.transfer.and_then(|id| self.transfers.get(&id)) {
            about.case = Some(*case);
            about.call = about.call.or(*call);
        }
        if let Event::OfferMade { offer, call, operator, .. } = event {
            self.offers.insert(*offer, (*call, operator.clone()));
        } else if let Some((call, operator)) = about.offer.and_then(|id| self.offers.remove(&id)) {
            about.call = Some(call);
            about.operator = Some(operator);
        }
        about
    }

    /// The calls that an entry is about.
    pub fn calls(&mut self, entry: &Entry) -> BTreeSet<CallId> {
        let events = entry.steps.iter().flat_map(|step| &step.events);
        events.filter_map(|event| self.step(event).call).collect()
    }
}

/// What the event itself says.
fn subject(event: &Event) -> About {
    let none = About::default();
    let operator = |id: &OperatorId| About { operator: Some(id.clone()), ..About::default() };
    let call = |id: CallId| About { call: Some(id), ..About::default() };
    let case = |id: CaseId| About { case: Some(id), ..About::default() };
    match event {
        Event::Configured(_) | Event::ShiftPut(_) | Event::ShiftRemoved(_) => none,
        Event::History(_) => none,
        Event::OperatorPut(record) => operator(&record.id),
        Event::SurgeStarted { .. } | Event::SurgeEnded { .. } | Event::MessageSent { .. } => none,
        Event::QueuesAssigned { operator: id, .. }
        | Event::MessageDismissed { operator: id, .. } => operator(id),
        Event::CallRaised { call: id, .. } => call(*id),
        Event::QueueSet { queue, .. } => About { queue: Some(queue.clone()), ..none },
        Event::CaseOpened(id)
        | Event::CaseForgotten { case: id, .. }
        | Event::CaseArchived(id)
        | Event::PromiseOverdue(id, _)
        | Event::PromiseEscalated(id, ..)
        | Event::StepChecked(id, ..)
        | Event::HandOverWithdrawn(id)
        | Event::PromiseKept(id, _)
        | Event::PromiseWithdrawn(id, ..) => case(*id),
        Event::NoteAdded { case: id, .. }
        | Event::CaseClosed { case: id, .. }
        | Event::PromiseMoved { case: id, .. }
        | Event::CallbackTried { case: id, .. }
        | Event::HandOverDeclined { case: id, .. } => case(*id),
        Event::HandOverProposed { case: id, to } => About { case: Some(*id), ..operator(to) },
        Event::Transfer(id, _) => About { transfer: Some(*id), ..none },
        Event::OwnerSet { case: id, owner, .. } => About { case: Some(*id), ..operator(owner) },
        Event::PromiseMade { case: id, ower, .. } => About { operator: ower.clone(), ..case(*id) },
        Event::CallOpened(opened) => About {
            call: Some(opened.call),
            case: Some(opened.case),
            queue: Some(opened.demand.queue.clone()),
            ..none
        },
        Event::CallRetriaged { call: id, demand, .. } => {
            About { queue: Some(demand.queue.clone()), ..call(*id) }
        }
        Event::RingWidened { call: id, .. } | Event::CallEnded { call: id, .. } => call(*id),
        Event::CallConnected(id)
        | Event::ConnectFailed(id)
        | Event::ReservationEnded(id)
        | Event::ConsultJoined(id)
        | Event::CallHeld(id)
        | Event::CallResumed(id) => call(*id),
        Event::CallPassedOn { call: id, demand, .. } => {
            About { queue: Some(demand.queue.clone()), ..call(*id) }
        }
        Event::CallParted { call: id, transfer, .. }
        | Event::CallHandedOff { call: id, transfer, .. } => {
            About { transfer: Some(*transfer), ..call(*id) }
        }
        Event::CallCameBack { call: id, .. } | Event::CallTakenOver { call: id, .. } => call(*id),
        Event::ExclusionEnded { call: id, operator: who } => {
            About { call: Some(*id), ..operator(who) }
        }
        Event::OfferMade { offer, call: id, operator: who, .. } => {
            About { offer: Some(*offer), call: Some(*id), ..operator(who) }
        }
        Event::OfferAccepted(offer)
        | Event::OfferDeclined { offer, .. }
        | Event::OfferExpired { offer, .. }
        | Event::OfferWithdrawn { offer, .. } => About { offer: Some(*offer), ..none },
        Event::SignedIn { operator: who, .. }
        | Event::SignedOut { operator: who, .. }
        | Event::DutyChanged { operator: who, .. }
        | Event::ConsoleRegained { operator: who, .. }
        | Event::OperatorRemoved(who)
        | Event::BecameReady(who)
        | Event::BecameNotReady(who, _)
        | Event::PauseNextSet(who, _)
        | Event::ConsoleLost(who) => operator(who),
    }
}
