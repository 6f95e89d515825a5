//! What the history of a promise must be like.

use super::Witness;
use crate::domain::{
    AttemptOutcome, Call, CallKind, CallOpened, CallState, Callback, CaseId, Escalation, Event,
    Matter, OfferId, Promise, PromiseId, PromiseState, Timestamp, duty,
};

impl Witness {
    /// 6: holds what happens to a promise against what it was.
    pub(super) fn promise_goes_on(&mut self, event: &Event, at: Timestamp) {
        match event {
            Event::CallOpened(opened) => {
                if let CallKind::Callback { promise, .. } = opened.kind {
                    self.called_back(opened, promise, at);
                }
            }
            Event::OfferAccepted(offer) => self.caller_is_rung(*offer, at),
            Event::PromiseOverdue(case, id) => {
                let is_late = |it: &Promise| it.state == PromiseState::Open && it.due <= at;
                self.of_promise(*case, *id, is_late, "counts as overdue, and is not");
            }
            Event::PromiseEscalated(case, id, to) => {
                let after = self.replica.settings().map(|it| it.escalate_after.clone());
                let after = after.unwrap_or_default();
                let is_next = |it: &Promise| match (to, &it.escalation) {
                    (Escalation::Cover(_), Escalation::Ower) => it.due + after.cover <= at,
                    (Escalation::Supervisor, Escalation::Cover(_)) => {
                        it.due + after.supervisor <= at
                    }
                    _ => false,
                };
                self.of_promise(*case, *id, is_next, "is escalated out of turn");
            }
            Event::PromiseMoved { case, promise, .. } => {
                self.of_promise(*case, *promise, Promise::is_open, "is moved, and is not owed");
            }
            Event::PromiseKept(case, id) => {
                self.of_promise(*case, *id, steps_are_done, "is kept with steps open");
            }
            Event::CallbackTried { case, promise, outcome: AttemptOutcome::Reached, .. } => {
                let is_kept = |it: &Promise| !it.is_open();
                self.of_promise(*case, *promise, is_kept, "is still open, and the caller reached");
            }
            _ => {}
        }
    }

    fn of_promise(
        &mut self,
        case: CaseId,
        id: PromiseId,
        holds: impl Fn(&Promise) -> bool,
        violation: &str,
    ) {
        let promise = self.replica.case(case).and_then(|case| case.promise(id)).cloned();
        let holds = promise.as_ref().is_some_and(holds);
        self.must(holds, || format!("6: {id:?} {violation}: {promise:?}"));
    }

    /// 6: nobody is called back early, outside the hours they gave, or twice at once.
    fn called_back(&mut self, opened: &CallOpened, id: PromiseId, at: Timestamp) {
        let Some(case) = self.replica.case(opened.case) else { return };
        let promise = case.promise(id).filter(|promise| promise.is_open()).cloned();
        let lives = case.calls.iter().filter_map(|call| self.replica.call(*call));
        let is_alone = lives.into_iter().all(Call::has_ended);
        let call = opened.call;
        let Some(promise) = promise else {
            return self.must(false, || format!("6: {call:?} calls back for nothing"));
        };
        let Some(callback) = promise.callback() else { return };
        let is_once = is_alone && callback.call.is_none();
        let is_time = promise.not_before <= at && callback.next_at.is_some_and(|next| next <= at);
        let is_allowed = self.may_be_rung(callback, at);
        self.must(is_once, || format!("6: {call:?} calls back for {id:?} twice at once"));
        self.must(is_time, || format!("6: {call:?} calls back for {id:?} too early"));
        self.must(is_allowed, || format!("6: {call:?} calls back out of the caller's hours"));
    }

    /// 6: the caller is rung once somebody accepts: that, too, is within the hours.
    fn caller_is_rung(&mut self, offer: OfferId, at: Timestamp) {
        let call = self.replica.offer(offer).and_then(|offer| self.replica.call(offer.call));
        let promise = call.and_then(|call| {
            self.replica.case(call.case)?.promise(call.callback()?).filter(|it| it.is_open())
        });
        let Some(callback) = promise.and_then(Promise::callback) else { return };
        let is_allowed = self.may_be_rung(callback, at);
        self.must(is_allowed, || format!("6: {offer:?} rings out of the caller's hours"));
    }

    fn may_be_rung(&self, callback: &Callback, at: Timestamp) -> bool {
        let Some(settings) = self.replica.settings() else { return true };
        callback.hours.is_empty() || duty(&callback.hours, &settings.zone, at).on
    }

    /// 6: when the clock has been looked at, whoever should be asked about what is late has been.
    /// 4: and nobody waits for longer than they should.
    pub(super) fn everybody_is_reminded(&mut self, now: Timestamp) {
        let Some(settings) = self.replica.settings() else { return };
        let after = settings.escalate_after.clone();
        let is_forgotten = |promise: &&Promise| match (&promise.state, &promise.escalation) {
            (PromiseState::Open, _) => promise.due <= now,
            (PromiseState::Overdue, Escalation::Ower) => promise.due + after.cover <= now,
            (PromiseState::Overdue, Escalation::Cover(_)) => promise.due + after.supervisor <= now,
            _ => false,
        };
        let promises = self.replica.cases().flat_map(|case| case.open_promises());
        let forgotten = promises.into_iter().find(is_forgotten).cloned();
        let waits_too_long = |call: &&Call| {
            let is_kept = call.reserved.as_ref().is_some_and(|kept| kept.until <= now);
            let gives_up = call.give_up_at.is_some_and(|at| at <= now);
            let waits = call.state == CallState::Waiting;
            (waits && is_kept) || ((waits || !call.offers().is_empty()) && gives_up)
        };
        let waiting = self.replica.calls().find(waits_too_long).map(|call| call.id);
        self.must(forgotten.is_none(), || format!("6: nobody sees that it is late: {forgotten:?}"));
        self.must(waiting.is_none(), || format!("4: {waiting:?} is kept for too long"));
    }
}

fn steps_are_done(promise: &Promise) -> bool {
    match &promise.matter {
        Matter::FollowUp(steps) => steps.iter().all(|step| step.done_at.is_some()),
        _ => true,
    }
}
