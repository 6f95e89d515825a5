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

/// A case's share in the indexes; the default is that of a case which is not there.
#[derive(Default)]
struct CaseShare {
    timer: Option<Timestamp>,
    caller: Option<CallerHash>,
    owner: Option<OperatorId>,
    /// Who else is asked to see to it: to take it over, or to cover something late.
    asked: Vec<OperatorId>,
}

/// A transfer's share in the indexes; the default is that of a transfer which is not there.
#[derive(Default)]
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
        self.move_case(id, CaseShare::default(), share);
    }

    /// Changes a case, or what its share depends on (its calls and transfers).
    pub(in crate::centre) fn change_case(&mut self, id: CaseId, change: impl FnOnce(&mut Self)) {
        let before = self.case_share(id);
        change(self);
        let after = self.case_share(id);
        self.move_case(id, before, after);
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
        self.move_case(id, share, CaseShare::default());
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

    fn move_case(&mut self, id: CaseId, before: CaseShare, after: CaseShare) {
        self.set_timer(before.timer, after.timer, Timer::Case(id));
        move_between(&mut self.open_by_caller, before.caller, after.caller, id);
        move_between(&mut self.owned, before.owner, after.owner, id);
        if before.asked != after.asked {
            before.asked.iter().for_each(|operator| take_out(&mut self.asked, operator, &id));
            after.asked.into_iter().for_each(|operator| put_in(&mut self.asked, operator, id));
        }
    }

    /// When a case wants attention: a promise falls due or goes to somebody else, somebody is to be
    /// called back, nobody ever answered its caller and the time to redial is over, or it has been
    /// closed for long enough.
    fn case_timer(&self, case: &Case, settings: &Settings) -> Option<Timestamp> {
        if let CaseState::Closed { at, .. } = case.state {
            return Some(self.kept_until(case, at, settings));
        }
        let promises = case.open_promises().flat_map(|promise| {
            [next_escalation(promise, settings), self.callback_at(case, promise, settings)]
        });
        let next = promises.flatten().min();
        let given_up = || self.last_end(case).map(|at| at + settings.timing.redial);
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
    /// twin may not have heard yet that nothing came of it. It goes at a full second, so that a busy
    /// centre puts the cases of a second away with one entry, and not each with one of its own.
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
        confirmed.fold(closed_at + settings.timing.closed_case, Timestamp::max).full_second()
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
        self.move_transfer(id, TransferShare::default(), transfer_share(&transfer));
        self.transfers.insert(id, Arc::new(transfer));
    }

    pub(in crate::centre) fn change_transfer(
        &mut self,
        id: TransferId,
        change: impl FnOnce(&mut Arc<Transfer>),
    ) {
        let Some(transfer) = self.transfers.get_mut(&id) else { return };
        let before = transfer_share(transfer);
        change(transfer);
        let after = transfer_share(transfer);
        self.move_transfer(id, before, after);
    }

    pub(in crate::centre) fn drop_transfer(&mut self, id: TransferId) {
        let Some(transfer) = self.transfers.remove(&id) else { return };
        self.move_transfer(id, transfer_share(&transfer), TransferShare::default());
    }

    fn move_transfer(&mut self, id: TransferId, before: TransferShare, after: TransferShare) {
        self.set_timer(before.timer, after.timer, Timer::Transfer(id));
        move_between(&mut self.with_partner, before.open, after.open, id);
        if before.reference == after.reference {
            return;
        }
        if let Some(reference) = before.reference {
            self.references.remove(&reference);
        }
        if let Some(reference) = after.reference {
            self.references.insert(reference, id);
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
            self.move_case(*id, CaseShare::default(), share);
        }
        for (id, transfer) in self.transfers.clone() {
            self.move_transfer(id, TransferShare::default(), transfer_share(&transfer));
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

/// Moves an id from the set that is kept under one key to that of another; no key, no set.
fn move_between<K: Ord + Clone, V: Ord + Clone>(
    sets: &mut OrdMap<K, OrdSet<V>>,
    before: Option<K>,
    after: Option<K>,
    id: V,
) {
    if before == after {
        return;
    }
    if let Some(key) = before {
        take_out(sets, &key, &id);
    }
    if let Some(key) = after {
        put_in(sets, key, id);
    }
}

fn put_in<K: Ord + Clone, V: Ord + Clone>(sets: &mut OrdMap<K, OrdSet<V>>, key: K, id: V) {
    sets.entry(key).or_default().insert(id);
}

/// Takes an id out of the set that is kept under a key, and the set with its last.
fn take_out<K: Ord + Clone, V: Ord + Clone>(sets: &mut OrdMap<K, OrdSet<V>>, key: &K, value: &V) {
    let Some(set) = sets.get_mut(key) else { return };
    set.remove(value);
    if set.is_empty() {
        sets.remove(key);
    }
}
