//! Recording what happens to calls and their offers.

use std::sync::Arc;

use super::Centre;
use crate::domain::{
    Call, CallId, CallKind, CallOpened, CallState, Demand, EndReason, Exclusion, Offer, OfferId,
    OperatorId, Reservation, Status, Talk, Timestamp,
};

impl Centre {
    pub(super) fn call_opened(&mut self, opened: &CallOpened, at: Timestamp) {
        let CallOpened { call, case, kind, gateway, caller, number, key, .. } = opened;
        self.next_call = call.next();
        if let Some(caller) = caller {
            self.cut_off.remove(caller);
        }
        self.add_call(Call {
            id: *call,
            case: *case,
            kind: kind.clone(),
            gateway: gateway.clone(),
            caller: *caller,
            number: number.clone(),
            triage: opened.triage.clone(),
            acuity: opened.acuity,
            raised: None,
            demand: opened.demand.clone(),
            district: opened.district.clone(),
            opened_at: at,
            queued_at: at,
            arrival: opened.arrival,
            due: opened.due,
            ring: 0,
            reserved: opened.reserved.clone(),
            give_up_at: opened.give_up_at,
            state: CallState::Waiting,
            excluded: Vec::new(),
            opened_in: self.this_entry(),
        });
        self.edit_case(*case, |case| {
            case.calls.push(*call);
            case.keys.extend(*key);
            case.caller = case.caller.or(*caller);
            case.district = case.district.take().or_else(|| opened.district.clone());
        });
        match kind {
            CallKind::Callback { promise, .. } => self.edit_promise(*case, *promise, |promise| {
                if let Some(callback) = promise.callback_mut() {
                    (callback.call, callback.next_at) = (Some(*call), None);
                }
            }),
            CallKind::Consult { asker, .. } => {
                self.change_desk(asker, |desk| desk.consult = Some(*call));
            }
            CallKind::Incoming | CallKind::FromPartner(_) => {}
        }
    }

    pub(super) fn offer_made(&mut self, offer: Offer) {
        let (id, at) = (offer.id, offer.made_at);
        self.next_offer = id.next();
        self.change_call(offer.call, |call| match &mut call.state {
            CallState::Offered(offers) => offers.push(id),
            state => *state = CallState::Offered(vec![id]),
        });
        self.change_desk(&offer.operator, |desk| desk.set_status(Status::Offered(id), at));
        self.add_offer(offer);
    }

    pub(super) fn offer_accepted(&mut self, id: OfferId, at: Timestamp) {
        let Some(offer) = self.drop_offer(id) else { return };
        let operator = offer.operator.clone();
        self.change_call(offer.call, |call| {
            let talk = Talk { operator, accepted_at: at, bridged_at: None };
            call.state = CallState::Connected(talk);
        });
        self.change_desk(&offer.operator, |desk| desk.set_status(Status::Talking(offer.call), at));
    }

    /// An offer came to nothing: the call is where it was, and the operator goes on to `status`.
    pub(super) fn offer_over(
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
            if call.reserved.as_ref().is_some_and(|kept| kept.operator == offer.operator) {
                call.reserved = None;
            }
            if let Some(until) = excluded_until {
                call.excluded.retain(|exclusion| exclusion.operator != offer.operator);
                call.excluded.push(Exclusion { operator: offer.operator.clone(), until });
            }
        });
        self.change_desk(&offer.operator, |desk| desk.set_status(status, at));
    }

    pub(super) fn call_connected(&mut self, id: CallId, at: Timestamp) {
        self.change_call(id, |call| {
            if let CallState::Connected(talk) = &mut call.state {
                talk.bridged_at = Some(at);
            }
            // Whoever has been answered does not wait in vain, even if they wait again.
            call.give_up_at = None;
        });
    }

    /// The operator goes to the end of those who are idle, so that a bad telephone line is not
    /// tried again while others are free.
    pub(super) fn connect_failed(&mut self, id: CallId, at: Timestamp) {
        let Some(operator) = self.talker(id) else { return };
        self.change_call(id, |call| call.state = CallState::Waiting);
        self.change_desk(&operator, |desk| desk.end_work(at));
    }

    pub(super) fn call_ended(
        &mut self,
        id: CallId,
        reason: EndReason,
        wrap_up_until: Option<Timestamp>,
        at: Timestamp,
    ) {
        self.free_talker(id, wrap_up_until, at);
        let Some(call) = self.call(id) else { return };
        let (case, caller, asker) = (call.case, call.caller, call.asker().cloned());
        let was_cut_off = matches!(reason, EndReason::Abandoned | EndReason::CallerHungUp);
        if let Some(caller) = caller.filter(|_| was_cut_off) {
            self.cut_off.insert(caller, id);
        }
        if let Some(asker) = asker {
            self.change_desk(&asker, |desk| desk.consult = None);
        }
        self.change_case(case, |centre| {
            centre.change_call(id, |call| {
                call.state = CallState::Ended { reason, at };
                call.excluded = Vec::new();
            });
        });
    }

    /// The operator goes on to the notes, or is free if there are none.
    fn free_talker(&mut self, id: CallId, wrap_up_until: Option<Timestamp>, at: Timestamp) {
        let Some(operator) = self.talker(id) else { return };
        self.change_desk(&operator, |desk| match wrap_up_until {
            Some(until) => desk.set_status(Status::WrapUp { call: id, until }, at),
            None => desk.end_work(at),
        });
    }

    /// The caller leaves the operator, if one talked, and is in `state` from now on.
    pub(super) fn leave_talk(
        &mut self,
        id: CallId,
        state: CallState,
        wrap_up_until: Option<Timestamp>,
        at: Timestamp,
    ) {
        self.free_talker(id, wrap_up_until, at);
        self.change_call(id, |call| {
            call.state = state;
            call.reserved = None;
        });
    }

    /// Whoever passed the call on is not asked about it while the notes may last.
    pub(super) fn call_passed_on(
        &mut self,
        id: CallId,
        demand: &Arc<Demand>,
        reserved: Option<&Reservation>,
        wrap_up_until: Timestamp,
        at: Timestamp,
    ) {
        let talker = self.talker(id);
        self.free_talker(id, Some(wrap_up_until), at);
        self.change_call(id, |call| {
            if call.demand.queue != demand.queue {
                call.queued_at = at;
            }
            // Whoever was called back is on the line now, and waits like any caller.
            if call.callback().is_some() {
                call.kind = CallKind::Incoming;
            }
            call.demand = demand.clone();
            call.state = CallState::Waiting;
            call.reserved = reserved.cloned();
            call.give_up_at = None;
            let until = wrap_up_until;
            call.excluded.extend(talker.map(|operator| Exclusion { operator, until }));
        });
    }

    /// The consulted colleague has the caller, and the consult is over.
    pub(super) fn call_taken_over(
        &mut self,
        id: CallId,
        consult: CallId,
        wrap_up_until: Timestamp,
        at: Timestamp,
    ) {
        let Some(operator) = self.talker(consult) else { return };
        let pause_next = self.desk(&operator).and_then(|desk| desk.pause_next);
        self.call_ended(consult, EndReason::Consulted, None, at);
        self.free_talker(id, Some(wrap_up_until), at);
        self.change_desk(&operator, |desk| {
            desk.set_status(Status::Talking(id), at);
            desk.pause_next = pause_next;
        });
        self.change_call(id, |call| {
            let talk = Talk { operator, accepted_at: at, bridged_at: Some(at) };
            call.reserved = None;
            call.state = CallState::Connected(talk);
        });
    }

    pub(in crate::centre) fn talker(&self, id: CallId) -> Option<OperatorId> {
        self.call(id)?.talk().map(|talk| talk.operator.clone())
    }
}
