//! Recording what has happened. Nothing here chooses: whatever could have gone either way is
//! already in the event.

use std::sync::Arc;

use super::Centre;
use crate::domain::{
    Call, CallId, CallOpened, CallState, Case, CaseId, CaseState, Console, Desk, EndReason, Event,
    Exclusion, Offer, OfferId, OperatorId, Pause, Promise, PromiseId, PromiseState, SessionId,
    Settings, Status, Talk, Timestamp, Version,
};
use crate::routing::Policy;

impl Centre {
    /// Records one event.
    pub fn apply(&mut self, event: &Event, at: Timestamp) {
        match event {
            Event::Configured(settings) => self.configured(settings),
            Event::OperatorPut(operator) => {
                self.operators.insert(operator.id.clone(), operator.clone());
                self.change_desk(&operator.id, |desk| desk.profile = operator.profile.clone());
            }
            Event::OperatorRemoved(operator) => _ = self.operators.remove(operator),
            Event::ShiftPut(shift) => _ = self.shifts.insert(shift.id.clone(), shift.clone()),
            Event::ShiftRemoved(shift) => _ = self.shifts.remove(shift),
            Event::QueueSet { queue, open: true } => _ = self.closed_queues.remove(queue),
            Event::QueueSet { queue, open: false } => _ = self.closed_queues.insert(queue.clone()),

            Event::CaseOpened(case) => self.case_opened(*case, at),
            Event::CallOpened(opened) => self.call_opened(opened, at),
            Event::CallRetriaged { call, triage, acuity, demand, due } => {
                self.change_call(*call, |call| {
                    if call.demand.queue != demand.queue {
                        call.queued_at = at;
                    }
                    call.triage = triage.clone();
                    call.acuity = *acuity;
                    call.demand = demand.clone();
                    call.due = *due;
                });
            }
            Event::RingWidened { call, ring } => self.change_call(*call, |call| call.ring = *ring),
            Event::ExclusionEnded { call, operator } => {
                self.change_call(*call, |call| call.excluded.retain(|e| e.operator != *operator));
            }

            Event::OfferMade { offer, call, operator, expires_at, .. } => self.offer_made(Offer {
                id: *offer,
                call: *call,
                operator: operator.clone(),
                made_at: at,
                expires_at: *expires_at,
            }),
            Event::OfferAccepted(offer) => self.offer_accepted(*offer, at),
            Event::OfferDeclined { offer, excluded_until, .. } => {
                self.offer_over(*offer, Some(*excluded_until), Status::Ready, at);
            }
            Event::OfferExpired { offer, missed_until: None }
            | Event::OfferWithdrawn { offer, .. } => {
                self.offer_over(*offer, None, Status::Ready, at);
            }
            Event::OfferExpired { offer, missed_until } => {
                self.offer_over(*offer, *missed_until, Status::NotReady(Pause::Missed), at);
            }

            Event::CallConnected(call) => self.call_connected(*call, at),
            Event::ConnectFailed(call) => self.connect_failed(*call, at),
            Event::CallHeld(call) => self.change_call(*call, |call| {
                if let CallState::Connected(talk) = &call.state {
                    call.state = CallState::Held(talk.clone(), at);
                }
            }),
            Event::CallResumed(call) => self.change_call(*call, |call| {
                if let CallState::Held(talk, _) = &call.state {
                    call.state = CallState::Connected(talk.clone());
                }
            }),
            Event::CallEnded { call, reason, wrap_up_until } => {
                self.call_ended(*call, *reason, *wrap_up_until, at);
            }

            Event::OwnerSet { case, owner, .. } => {
                self.edit_case(*case, |case| case.owner = Some(owner.clone()));
            }
            Event::NoteAdded { .. } => {}
            Event::PromiseMade { case, promise, kind, ower, due } => {
                let state = PromiseState::Open;
                let (id, kind, ower, due) = (*promise, *kind, ower.clone(), *due);
                self.next_promise = id.next();
                self.edit_case(*case, |case| {
                    case.promises.push(Promise { id, kind, ower, due, state });
                });
            }
            Event::PromiseOverdue(case, promise) => {
                self.promise(*case, *promise, PromiseState::Overdue);
            }
            Event::PromiseKept(case, promise) => {
                self.promise(*case, *promise, PromiseState::Kept { at });
            }
            Event::PromiseWithdrawn(case, promise, reason) => {
                let reason = reason.clone();
                self.promise(*case, *promise, PromiseState::Withdrawn { at, reason });
            }
            Event::CaseClosed { case, disposition } => self.edit_case(*case, |case| {
                case.state = CaseState::Closed { disposition: disposition.clone(), at };
            }),
            Event::CaseForgotten { case, .. } => self.case_forgotten(*case),
            Event::CaseArchived(case) => self.case_archived(*case),

            Event::SignedIn { operator, session, home, on_duty, duty_changes_at } => {
                let home = home.clone();
                self.signed_in(operator, *session, home, (*on_duty, *duty_changes_at), at);
            }
            Event::SignedOut { operator, .. } => self.drop_desk(operator),
            Event::BecameReady(operator) => self.change_desk(operator, |desk| {
                desk.set_status(Status::Ready, at);
                desk.idle_since = at;
                desk.pause_next = None;
            }),
            Event::BecameNotReady(operator, pause) => self.change_desk(operator, |desk| {
                desk.set_status(Status::NotReady(*pause), at);
                desk.pause_next = None;
            }),
            Event::PauseNextSet(operator, pause) => {
                self.change_desk(operator, |desk| desk.pause_next = *pause);
            }
            Event::DutyChanged { operator, on_duty, duty_changes_at } => {
                self.change_desk(operator, |desk| {
                    desk.on_duty = *on_duty;
                    desk.duty_changes_at = *duty_changes_at;
                });
            }
            Event::ConsoleLost(operator) => {
                self.change_desk(operator, |desk| desk.console = Console::Lost(at));
            }
            Event::ConsoleRegained { operator, session, home } => {
                self.change_desk(operator, |desk| {
                    desk.console = Console::Live;
                    desk.session = *session;
                    desk.home = home.clone();
                });
            }
        }
    }

    fn configured(&mut self, settings: &Arc<Settings>) {
        self.policy = Arc::new(Policy::of(settings));
        self.settings = Some(settings.clone());
        self.reindex();
    }

    /// The version of the entry that this event will be, or is being, read from.
    fn this_entry(&self) -> Version {
        self.version.next()
    }

    fn case_opened(&mut self, id: CaseId, at: Timestamp) {
        self.next_case = id.next();
        self.add_case(Case {
            id,
            opened_at: at,
            owner: None,
            state: CaseState::Open,
            calls: Vec::with_capacity(1),
            promises: Vec::new(),
            caller: None,
            district: None,
            keys: Vec::with_capacity(1),
            opened_in: self.this_entry(),
        });
    }

    fn call_opened(&mut self, opened: &CallOpened, at: Timestamp) {
        let CallOpened { call, case, gateway, caller, number, key, .. } = opened;
        self.next_call = call.next();
        if let Some(caller) = caller {
            self.cut_off.remove(caller);
        }
        self.add_call(Call {
            id: *call,
            case: *case,
            gateway: gateway.clone(),
            caller: *caller,
            number: number.clone(),
            triage: opened.triage.clone(),
            acuity: opened.acuity,
            demand: opened.demand.clone(),
            district: opened.district.clone(),
            opened_at: at,
            queued_at: at,
            arrival: opened.arrival,
            due: opened.due,
            ring: 0,
            state: CallState::Waiting,
            excluded: Vec::new(),
            opened_in: self.this_entry(),
        });
        self.edit_case(*case, |case| {
            case.calls.push(*call);
            case.keys.push(*key);
            case.caller = case.caller.or(*caller);
            case.district = case.district.take().or_else(|| opened.district.clone());
        });
    }

    fn offer_made(&mut self, offer: Offer) {
        let (id, at) = (offer.id, offer.made_at);
        self.next_offer = id.next();
        self.change_call(offer.call, |call| match &mut call.state {
            CallState::Offered(offers) => offers.push(id),
            state => *state = CallState::Offered(vec![id]),
        });
        self.change_desk(&offer.operator, |desk| desk.set_status(Status::Offered(id), at));
        self.add_offer(offer);
    }

    fn offer_accepted(&mut self, id: OfferId, at: Timestamp) {
        let Some(offer) = self.drop_offer(id) else { return };
        let operator = offer.operator.clone();
        self.change_call(offer.call, |call| {
            let talk = Talk { operator, accepted_at: at, bridged_at: None };
            call.state = CallState::Connected(talk);
        });
        self.change_desk(&offer.operator, |desk| desk.set_status(Status::Talking(offer.call), at));
    }

    /// An offer came to nothing: the call is where it was, and the operator goes on to `status`.
    fn offer_over(
        &mut self,
        id: OfferId,
        excluded_until: Option<Timestamp>,
        status: Status,
        at: Timestamp,
    ) {
        let Some(offer) = self.drop_offer(id) else { return };
        self.change_call(offer.call, |call| {
            if let CallState::Offered(offers) = &mut call.state {
                offers.retain(|open| *open != id);
                if offers.is_empty() {
                    call.state = CallState::Waiting;
                }
            }
            if let Some(until) = excluded_until {
                call.excluded.retain(|exclusion| exclusion.operator != offer.operator);
                call.excluded.push(Exclusion { operator: offer.operator.clone(), until });
            }
        });
        self.change_desk(&offer.operator, |desk| desk.set_status(status, at));
    }

    fn call_connected(&mut self, id: CallId, at: Timestamp) {
        self.change_call(id, |call| {
            if let CallState::Connected(talk) = &mut call.state {
                talk.bridged_at = Some(at);
            }
        });
    }

    /// The operator goes to the end of those who are idle, so that a bad telephone line is not
    /// tried again while others are free.
    fn connect_failed(&mut self, id: CallId, at: Timestamp) {
        let Some(operator) = self.talker(id) else { return };
        self.change_call(id, |call| call.state = CallState::Waiting);
        self.change_desk(&operator, |desk| desk.end_work(at));
    }

    fn call_ended(
        &mut self,
        id: CallId,
        reason: EndReason,
        wrap_up_until: Option<Timestamp>,
        at: Timestamp,
    ) {
        if let Some(operator) = self.talker(id) {
            self.change_desk(&operator, |desk| match wrap_up_until {
                Some(until) => desk.set_status(Status::WrapUp { call: id, until }, at),
                None => desk.end_work(at),
            });
        }
        let Some(call) = self.call(id) else { return };
        let (case, caller) = (call.case, call.caller);
        if let Some(caller) = caller.filter(|_| reason != EndReason::OperatorEnded) {
            self.cut_off.insert(caller, id);
        }
        self.change_case(case, |centre| {
            centre.change_call(id, |call| {
                call.state = CallState::Ended { reason, at };
                call.excluded = Vec::new();
            });
        });
    }

    fn talker(&self, id: CallId) -> Option<OperatorId> {
        self.call(id)?.talk().map(|talk| talk.operator.clone())
    }

    fn promise(&mut self, case: CaseId, id: PromiseId, state: PromiseState) {
        self.edit_case(case, |case| {
            if let Some(promise) = case.promises.iter_mut().find(|promise| promise.id == id) {
                promise.state = state;
            }
        });
    }

    fn case_forgotten(&mut self, id: CaseId) {
        let Some(calls) = self.case(id).map(|case| case.calls.clone()) else { return };
        for call in calls {
            self.drop_redial(call);
            self.change_call(call, |call| (call.caller, call.number) = (None, None));
        }
        self.edit_case(id, |case| {
            case.caller = None;
            case.keys = Vec::new();
        });
    }

    fn case_archived(&mut self, id: CaseId) {
        let Some(calls) = self.case(id).map(|case| case.calls.clone()) else { return };
        self.drop_case(id);
        for call in calls {
            self.drop_redial(call);
            self.drop_call(call);
        }
    }

    /// The caller can no longer take the place of this call; the place of a later one is theirs.
    fn drop_redial(&mut self, id: CallId) {
        let caller = self.call(id).and_then(|call| call.caller);
        if let Some(caller) = caller.filter(|caller| self.cut_off.get(caller) == Some(&id)) {
            self.cut_off.remove(&caller);
        }
    }

    fn signed_in(
        &mut self,
        operator: &OperatorId,
        session: SessionId,
        home: crate::domain::NodeId,
        (on_duty, duty_changes_at): (bool, Timestamp),
        at: Timestamp,
    ) {
        let Some(profile) = self.operator(operator).map(|record| record.profile.clone()) else {
            return;
        };
        self.add_desk(Desk {
            operator: operator.clone(),
            session,
            home,
            profile,
            signed_in_at: at,
            status: Status::NotReady(Pause::SignedIn),
            since: at,
            idle_since: at,
            pause_next: None,
            on_duty,
            duty_changes_at,
            console: Console::Live,
        });
    }
}

impl Desk {
    fn set_status(&mut self, status: Status, at: Timestamp) {
        self.status = status;
        self.since = at;
    }

    /// The operator is free again, or begins the pause that was asked for.
    fn end_work(&mut self, at: Timestamp) {
        let status = self.pause_next.take().map_or(Status::Ready, Status::NotReady);
        self.set_status(status, at);
        self.idle_since = at;
    }
}
