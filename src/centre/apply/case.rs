//! Recording what happens to cases and their promises.

use super::Centre;
use crate::domain::{
    Attempt, AttemptOutcome, CallId, Case, CaseId, CaseState, Code, Escalation, Matter, OperatorId,
    Promise, PromiseId, PromiseState, Timestamp,
};

impl Centre {
    pub(super) fn case_opened(&mut self, id: CaseId, at: Timestamp) {
        self.next_case = id.next();
        self.add_case(Case {
            id,
            opened_at: at,
            owner: None,
            state: CaseState::Open,
            calls: Vec::with_capacity(1),
            hand_over: None,
            promises: Vec::new(),
            transfers: Vec::new(),
            caller: None,
            district: None,
            keys: Vec::with_capacity(1),
            opened_in: self.this_entry(),
        });
    }

    /// Whoever owns the case owes what is still owed on it.
    pub(super) fn owner_set(&mut self, id: CaseId, owner: &OperatorId) {
        self.edit_case(id, |case| {
            case.owner = Some(owner.clone());
            case.hand_over = None;
            for promise in case.promises.iter_mut().filter(|promise| promise.is_open()) {
                promise.ower = Some(owner.clone());
            }
        });
    }

    pub(super) fn edit_promise(
        &mut self,
        case: CaseId,
        id: PromiseId,
        edit: impl FnOnce(&mut Promise),
    ) {
        self.edit_case(case, |case| {
            if let Some(promise) = case.promises.iter_mut().find(|promise| promise.id == id) {
                edit(promise);
            }
        });
    }

    pub(super) fn case_forgotten(&mut self, id: CaseId) {
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

    pub(super) fn case_archived(&mut self, id: CaseId) {
        let Some(case) = self.case(id).cloned() else { return };
        self.drop_case(id);
        for call in case.calls {
            self.drop_redial(call);
            self.drop_call(call);
        }
        for transfer in case.transfers {
            self.drop_transfer(transfer);
        }
    }

    /// The caller can no longer take the place of this call; the place of a later one is theirs.
    pub(super) fn drop_redial(&mut self, id: CallId) {
        let caller = self.call(id).and_then(|call| call.caller);
        if let Some(caller) = caller.filter(|caller| self.cut_off.get(caller) == Some(&id)) {
            self.cut_off.remove(&caller);
        }
    }
}

impl Promise {
    /// It is owed for another time, and nobody is late.
    pub(super) fn move_to(&mut self, not_before: Timestamp, due: Timestamp) {
        (self.not_before, self.due) = (not_before, due);
        self.state = PromiseState::Open;
        self.escalation = Escalation::Ower;
        if let Some(callback) = self.callback_mut().filter(|callback| callback.call.is_none()) {
            callback.next_at = Some(not_before);
        }
    }

    pub(super) fn check(&mut self, done: &Code, at: Timestamp) {
        let Matter::FollowUp(steps) = &mut self.matter else { return };
        for step in steps.iter_mut().filter(|step| step.step == *done) {
            step.done_at = step.done_at.or(Some(at));
        }
    }

    pub(super) fn tried(
        &mut self,
        outcome: AttemptOutcome,
        next_at: Option<Timestamp>,
        at: Timestamp,
    ) {
        let Some(callback) = self.callback_mut() else { return };
        if let Some(call) = callback.call.take() {
            callback.attempts.push(Attempt { call, at, outcome });
        }
        callback.next_at = next_at;
    }
}
