//! What is kept at hand of cases and transfers: their deadlines, and whose they are.

use std::sync::Arc;

use imbl::{OrdMap, OrdSet};

use super::Timer;
use crate::centre::Centre;
use crate::centre::callback::first_moment;
use crate::domain::{
    CallId, CallState, CallerHash, Case, CaseId, CaseState, Code, Direction, EndReason, Escalation,
    OperatorId, Partner, PartnerId, Promise, PromiseState, Settings, Timestamp, Transfer,
    TransferId, TransferState,
};

#[derive(PartialEq, Default)]
struct CaseShare {
    timer: Option<Timestamp>,
    caller: Option<CallerHash>,
    owner: Option<OperatorId>,
    /// Who else is asked to see to it: to take it over, or to cover something late.
    asked: Vec<OperatorId>,
}

#[derive(PartialEq)]
struct TransferShare {
    timer: Option<Timestamp>,
    open: Option<(PartnerId, Direction)>,
    reference: Option<(PartnerId, Code)>,
}

impl Centre {
    pub(in crate::centre) fn add_case(&mut self, case: Case) {
        let id = case.id;
        self.cases.insert(id, Arc::new(case));
        let share = self.case_share(id);
        self.enter_case(id, share);
    }

    /// Changes a case, or what its share depends on (its calls and transfers).
    pub(in crate::centre) fn change_case(&mut self, id: CaseId, change: impl FnOnce(&mut Self)) {
        let before = self.case_share(id);
        change(self);
        let after = self.case_share(id);
        if before != after {
            self.leave_case(id, before);
            self.enter_case(id, after);
        }
    }

    pub(in crate::centre) fn edit_case(&mut self, id: CaseId, edit: impl FnOnce(&mut Case)) {
        self.change_case(id, |centre| {
            if let Some(case) = centre.cases.get_mut(&id) {
                edit(Arc::make_mut(case));
            }
        });
    }

    pub(in crate::centre) fn drop_case(&mut self, id: CaseId) {
        let share = self.case_share(id);
        self.leave_case(id, share);
        self.cases.remove(&id);
    }

    fn case_share(&self, id: CaseId) -> CaseShare {
        let Some(case) = self.case(id) else { return CaseShare::default() };
        let is_open = case.is_open();
        CaseShare {
            timer: self.settings().and_then(|settings| self.case_timer(case, settings)),
            caller: case.caller.filter(|_| is_open),
            owner: case.owner.clone().filter(|_| is_open),
            asked: if is_open { asked(case) } else { Vec::new() },
        }
    }

    fn enter_case(&mut self, id: CaseId, share: CaseShare) {
        self.set_timer(None, share.timer, Timer::Case(id));
        if let Some(caller) = share.caller {
            self.open_by_caller.entry(caller).or_default().insert(id);
        }
        if let Some(owner) = share.owner {
            self.owned.entry(owner).or_default().insert(id);
        }
        for operator in share.asked {
            self.asked.entry(operator).or_default().insert(id);
        }
    }

    fn leave_case(&mut self, id: CaseId, share: CaseShare) {
        self.set_timer(share.timer, None, Timer::Case(id));
        if let Some(caller) = share.caller {
            take_out(&mut self.open_by_caller, &caller, &id);
        }
        if let Some(owner) = share.owner {
            take_out(&mut self.owned, &owner, &id);
        }
        for operator in share.asked {
            take_out(&mut self.asked, &operator, &id);
        }
    }

    /// When a case wants attention: a promise falls due or goes to somebody else, somebody is to be
    /// called back, nobody ever answered its caller and the time to redial is over, or it has been
    /// closed for long enough.
    fn case_timer(&self, case: &Case, settings: &Settings) -> Option<Timestamp> {
        if let CaseState::Closed { at, .. } = case.state {
            return Some(self.kept_until(case, at, settings));
        }
        let last_end = self.last_end(case);
        let promises = case.open_promises().flat_map(|promise| {
            [next_escalation(promise, settings), self.callback_at(case, promise, settings)]
        });
        let next = promises.flatten().min();
        let given_up = || last_end.map(|at| at + settings.timing.redial);
        let is_owed = case.open_promises().next().is_some();
        next.or_else(|| (case.owner.is_none() && !is_owed).then(given_up).flatten())
    }

    /// When a callback of the case is to be made: in the caller's hours, and not while anybody is on
    /// the line. While the notes of a talk may last it has to be urgent, for nobody wants to be rung
    /// for having hung up, and whoever talked may say that the promise is kept. But a talk that was
    /// over before the promised window began takes half of that window at most.
    pub(in crate::centre) fn callback_at(
        &self,
        case: &Case,
        promise: &Promise,
        settings: &Settings,
    ) -> Option<Timestamp> {
        let callback = promise.callback()?;
        let next_at = callback.next_at?.max(self.last_end(case)?);
        let half_over = promise.not_before + promise.due.since(promise.not_before) / 2;
        let notes_end = |id: &CallId| match self.call(*id)?.state {
            CallState::Ended { reason: EndReason::CallerHungUp | EndReason::OperatorEnded, at } => {
                let end = at + settings.timing.wrap_up;
                Some(if at < promise.not_before { end.min(half_over) } else { end })
            }
            _ => None,
        };
        let calls = case.calls.iter().filter(|_| !callback.urgent);
        let earliest = calls.filter_map(notes_end).fold(next_at, Timestamp::max);
        first_moment(&callback.hours, &settings.zone, earliest)
    }

    /// Until when a closed case stays at hand: a partner may not have confirmed the outcome yet, and a
    /// twin may not have heard yet that nothing came of it.
    fn kept_until(&self, case: &Case, closed_at: Timestamp, settings: &Settings) -> Timestamp {
        let unconfirmed = |id: &TransferId| {
            let transfer = self.transfer(*id).filter(|t| t.direction == Direction::In)?;
            match transfer.state {
                TransferState::Completed { at, confirmed_at: None, .. } => {
                    Some(at + settings.exchange.confirm_within)
                }
                TransferState::Declined { at, .. }
                | TransferState::Expired { at }
                | TransferState::Withdrawn { at, .. }
                    if settings.partners.get(&transfer.partner).is_some_and(is_twin) =>
                {
                    Some(at + settings.exchange.confirm_within)
                }
                _ => None,
            }
        };
        let confirmed = case.transfers.iter().filter_map(unconfirmed);
        confirmed.fold(closed_at + settings.timing.closed_case, Timestamp::max)
    }

    /// When the last call of a case ended, if all of them have. A caller who is with a partner is
    /// on nobody's line here.
    pub(in crate::centre) fn last_end(&self, case: &Case) -> Option<Timestamp> {
        let end = |id: &CallId| match self.call(*id)?.state {
            CallState::Ended { at, .. } => Some(at),
            _ => None,
        };
        case.calls.iter().map(end).try_fold(Timestamp::MIN, |last, end| Some(last.max(end?)))
    }

    pub(in crate::centre) fn add_transfer(&mut self, transfer: Transfer) {
        let id = transfer.id;
        let share = transfer_share(&transfer);
        self.transfers.insert(id, Arc::new(transfer));
        self.enter_transfer(id, share);
    }

    pub(in crate::centre) fn change_transfer(
        &mut self,
        id: TransferId,
        change: impl FnOnce(&mut Arc<Transfer>),
    ) {
        let Some(before) = self.transfer(id).map(transfer_share) else { return };
        if let Some(transfer) = self.transfers.get_mut(&id) {
            change(transfer);
        }
        let after = self.transfer(id).map(transfer_share);
        if let Some(after) = after.filter(|after| *after != before) {
            self.leave_transfer(id, before);
            self.enter_transfer(id, after);
        }
    }

    pub(in crate::centre) fn drop_transfer(&mut self, id: TransferId) {
        let Some(share) = self.transfer(id).map(transfer_share) else { return };
        self.leave_transfer(id, share);
        self.transfers.remove(&id);
    }

    fn enter_transfer(&mut self, id: TransferId, share: TransferShare) {
        self.set_timer(None, share.timer, Timer::Transfer(id));
        if let Some(key) = share.open {
            self.with_partner.entry(key).or_default().insert(id);
        }
        if let Some(reference) = share.reference {
            self.references.insert(reference, id);
        }
    }

    fn leave_transfer(&mut self, id: TransferId, share: TransferShare) {
        self.set_timer(share.timer, None, Timer::Transfer(id));
        if let Some(key) = share.open {
            take_out(&mut self.with_partner, &key, &id);
        }
        if let Some(reference) = share.reference {
            self.references.remove(&reference);
        }
    }

    /// Works out anew what this file keeps.
    pub(super) fn reindex_matters(&mut self) {
        self.open_by_caller = OrdMap::new();
        self.owned = OrdMap::new();
        self.asked = OrdMap::new();
        self.with_partner = OrdMap::new();
        self.references = OrdMap::new();
        for id in self.cases.clone().keys() {
            let share = self.case_share(*id);
            self.enter_case(*id, share);
        }
        for (id, transfer) in self.transfers.clone() {
            self.enter_transfer(id, transfer_share(&transfer));
        }
    }
}

/// Who is asked to take a case over, or to cover something late in it.
fn asked(case: &Case) -> Vec<OperatorId> {
    let covers = case.open_promises().filter_map(|promise| match &promise.escalation {
        Escalation::Cover(cover) => cover.clone(),
        Escalation::Ower | Escalation::Supervisor => None,
    });
    case.hand_over.iter().map(|proposed| proposed.to.clone()).chain(covers).collect()
}

fn is_twin(partner: &Partner) -> bool {
    partner.twin.is_some()
}

/// When somebody else is asked to see to a promise: its ower when it is due, then a cover, then the
/// supervisors.
fn next_escalation(promise: &Promise, settings: &Settings) -> Option<Timestamp> {
    let after = &settings.escalate_after;
    match (&promise.state, &promise.escalation) {
        (PromiseState::Open, _) => Some(promise.due),
        (PromiseState::Overdue, Escalation::Ower) => Some(promise.due + after.cover),
        (PromiseState::Overdue, Escalation::Cover(_)) => Some(promise.due + after.supervisor),
        _ => None,
    }
}

fn transfer_share(transfer: &Transfer) -> TransferShare {
    let (is_out, partner) = (transfer.direction == Direction::Out, &transfer.partner);
    let until = match transfer.state {
        TransferState::Proposed { until } | TransferState::Accepted { until } => Some(until),
        _ => None,
    };
    let reference = transfer.reference.clone().filter(|_| !is_out);
    let is_unconfirmed =
        matches!(transfer.state, TransferState::Completed { confirmed_at: None, .. });
    let is_open = transfer.state.is_open() || (!is_out && is_unconfirmed);
    TransferShare {
        timer: until,
        open: is_open.then(|| (partner.clone(), transfer.direction)),
        reference: reference.map(|reference| (partner.clone(), reference)),
    }
}

/// Takes an id out of the set that is kept under a key, and the set with its last.
fn take_out<K: Ord + Clone, V: Ord + Clone>(sets: &mut OrdMap<K, OrdSet<V>>, key: &K, value: &V) {
    let Some(set) = sets.get_mut(key) else { return };
    set.remove(value);
    if set.is_empty() {
        sets.remove(key);
    }
}
