//! What is kept at hand so that nothing has to be searched: who wants an operator, who is Ready,
//! and which deadline comes next.
//!
//! Each thing's share in the indexes is worked out from the thing alone. Whoever changes a call, a
//! desk, a case or an offer does so through the functions here, which compare the share before and
//! after; nothing else touches the indexes, so they cannot fall out of step.

use std::sync::Arc;

use imbl::OrdSet;

use super::Centre;
use crate::domain::{
    Acuity, Call, CallId, CallState, Case, CaseId, CaseState, Console, Desk, Offer, OfferId,
    OperatorId, Profile, PromiseState, Settings, Status, Timestamp,
};
use crate::routing::{Backlog, Class, Floor, Place};

/// What a deadline belongs to. One thing has at most one next deadline.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(super) enum Timer {
    Offer(OfferId),
    Call(CallId),
    Desk(OperatorId),
    Case(CaseId),
}

#[derive(PartialEq)]
struct CallShare {
    place: Option<(Class, Place)>,
    timer: Option<Timestamp>,
    is_live: bool,
}

#[derive(PartialEq)]
struct DeskShare {
    floor: Option<(Arc<Profile>, Timestamp)>,
    timer: Option<Timestamp>,
}

impl Centre {
    /// Whether a call should be offered to somebody: it waits, or it is of acuity 1 and rings
    /// fewer operators than it should.
    pub(super) fn wants_operator(&self, call: &Call) -> bool {
        match &call.state {
            CallState::Waiting => true,
            CallState::Offered(offers) => {
                let wanted = self.settings().map_or(1, |settings| settings.immediate_operators);
                call.acuity == Acuity::Immediate && offers.len() < wanted as usize
            }
            _ => false,
        }
    }

    pub(super) fn add_call(&mut self, call: Call) {
        let id = call.id;
        let share = self.call_share(&call);
        self.calls.insert(id, Arc::new(call));
        self.enter_call(id, share);
    }

    pub(super) fn change_call(&mut self, id: CallId, change: impl FnOnce(&mut Call)) {
        let Some(before) = self.call(id).map(|call| self.call_share(call)) else { return };
        if let Some(call) = self.calls.get_mut(&id) {
            change(Arc::make_mut(call));
        }
        let after = self.call(id).map(|call| self.call_share(call));
        if let Some(after) = after.filter(|after| *after != before) {
            self.leave_call(id, before);
            self.enter_call(id, after);
        }
    }

    pub(super) fn drop_call(&mut self, id: CallId) {
        let Some(share) = self.call(id).map(|call| self.call_share(call)) else { return };
        self.leave_call(id, share);
        self.calls.remove(&id);
    }

    fn call_share(&self, call: &Call) -> CallShare {
        let class = || Class { demand: call.demand.clone(), ring: call.ring };
        CallShare {
            place: self.wants_operator(call).then(|| (class(), Place::of(call))),
            timer: self.settings().and_then(|settings| call_timer(call, settings)),
            is_live: !call.has_ended(),
        }
    }

    fn enter_call(&mut self, id: CallId, share: CallShare) {
        if let Some((class, place)) = share.place {
            self.backlog.insert(class, place);
        }
        if let Some(at) = share.timer {
            self.timers.insert((at, Timer::Call(id)));
        }
        self.live_calls += usize::from(share.is_live);
    }

    fn leave_call(&mut self, id: CallId, share: CallShare) {
        if let Some((class, place)) = share.place {
            self.backlog.remove(&class, &place);
        }
        if let Some(at) = share.timer {
            self.timers.remove(&(at, Timer::Call(id)));
        }
        self.live_calls -= usize::from(share.is_live);
    }

    pub(super) fn add_desk(&mut self, desk: Desk) {
        let id = desk.operator.clone();
        let share = self.desk_share(&desk);
        self.desks.insert(id.clone(), Arc::new(desk));
        self.enter_desk(&id, share);
    }

    pub(super) fn change_desk(&mut self, id: &OperatorId, change: impl FnOnce(&mut Desk)) {
        let Some(before) = self.desk(id).map(|desk| self.desk_share(desk)) else { return };
        if let Some(desk) = self.desks.get_mut(id) {
            change(Arc::make_mut(desk));
        }
        let after = self.desk(id).map(|desk| self.desk_share(desk));
        if let Some(after) = after.filter(|after| *after != before) {
            self.leave_desk(id, before);
            self.enter_desk(id, after);
        }
    }

    pub(super) fn drop_desk(&mut self, id: &OperatorId) {
        let Some(share) = self.desk(id).map(|desk| self.desk_share(desk)) else { return };
        self.leave_desk(id, share);
        self.desks.remove(id);
    }

    fn desk_share(&self, desk: &Desk) -> DeskShare {
        let floor = || (desk.profile.clone(), desk.idle_since);
        DeskShare {
            floor: desk.is_available().then(floor),
            timer: self.settings().and_then(|settings| desk_timer(desk, settings)),
        }
    }

    fn enter_desk(&mut self, id: &OperatorId, share: DeskShare) {
        if let Some((profile, idle_since)) = share.floor {
            self.floor.insert(profile, idle_since, id.clone());
        }
        if let Some(at) = share.timer {
            self.timers.insert((at, Timer::Desk(id.clone())));
        }
    }

    fn leave_desk(&mut self, id: &OperatorId, share: DeskShare) {
        if let Some((profile, idle_since)) = share.floor {
            self.floor.remove(&profile, idle_since, id);
        }
        if let Some(at) = share.timer {
            self.timers.remove(&(at, Timer::Desk(id.clone())));
        }
    }

    pub(super) fn add_case(&mut self, case: Case) {
        let id = case.id;
        self.cases.insert(id, Arc::new(case));
        self.set_timer(None, self.case_timer(id), Timer::Case(id));
    }

    /// Changes a case, or what its deadline depends on (its calls).
    pub(super) fn change_case(&mut self, id: CaseId, change: impl FnOnce(&mut Self)) {
        let before = self.case_timer(id);
        change(self);
        self.set_timer(before, self.case_timer(id), Timer::Case(id));
    }

    pub(super) fn edit_case(&mut self, id: CaseId, edit: impl FnOnce(&mut Case)) {
        self.change_case(id, |centre| {
            if let Some(case) = centre.cases.get_mut(&id) {
                edit(Arc::make_mut(case));
            }
        });
    }

    pub(super) fn drop_case(&mut self, id: CaseId) {
        self.set_timer(self.case_timer(id), None, Timer::Case(id));
        self.cases.remove(&id);
    }

    pub(super) fn add_offer(&mut self, offer: Offer) {
        self.set_timer(None, Some(offer.expires_at), Timer::Offer(offer.id));
        self.offers.insert(offer.id, Arc::new(offer));
    }

    pub(super) fn drop_offer(&mut self, id: OfferId) -> Option<Arc<Offer>> {
        let offer = self.offers.remove(&id)?;
        self.set_timer(Some(offer.expires_at), None, Timer::Offer(id));
        Some(offer)
    }

    fn set_timer(&mut self, before: Option<Timestamp>, after: Option<Timestamp>, timer: Timer) {
        if before == after {
            return;
        }
        if let Some(at) = before {
            self.timers.remove(&(at, timer.clone()));
        }
        if let Some(at) = after {
            self.timers.insert((at, timer));
        }
    }

    /// When a case wants attention: a promise falls due, nobody ever answered its caller and the
    /// time to redial is over, or it has been closed for long enough.
    fn case_timer(&self, id: CaseId) -> Option<Timestamp> {
        let case = self.case(id)?;
        let timing = &self.settings()?.timing;
        if let CaseState::Closed { at, .. } = case.state {
            return Some(at + timing.closed_case);
        }
        let due = |promise: &crate::domain::Promise| {
            (promise.state == PromiseState::Open).then_some(promise.due)
        };
        let promise = case.promises.iter().filter_map(due).min();
        let given_up = || self.last_end(case).map(|at| at + timing.redial);
        promise.or_else(|| case.owner.is_none().then(given_up).flatten())
    }

    /// When the last call of a case ended, if all of them have.
    pub(super) fn last_end(&self, case: &Case) -> Option<Timestamp> {
        let end = |id: &CallId| match self.call(*id)?.state {
            CallState::Ended { at, .. } => Some(at),
            _ => None,
        };
        case.calls.iter().map(end).try_fold(Timestamp::MIN, |last, end| Some(last.max(end?)))
    }

    /// Works all indexes out anew; needed when the settings change, since deadlines follow them.
    pub(super) fn reindex(&mut self) {
        self.backlog = Backlog::default();
        self.floor = Floor::default();
        self.timers = OrdSet::new();
        self.live_calls = 0;
        for (id, call) in self.calls.clone() {
            self.enter_call(id, self.call_share(&call));
        }
        for (id, desk) in self.desks.clone() {
            self.enter_desk(&id, self.desk_share(&desk));
        }
        for (id, offer) in self.offers.clone() {
            self.set_timer(None, Some(offer.expires_at), Timer::Offer(id));
        }
        for id in self.cases.clone().keys() {
            self.set_timer(None, self.case_timer(*id), Timer::Case(*id));
        }
    }
}

/// When a call wants attention: a ring widens, an exclusion ends, or the gateway has taken too long
/// to connect it.
fn call_timer(call: &Call, settings: &Settings) -> Option<Timestamp> {
    match &call.state {
        CallState::Waiting | CallState::Offered(_) => {
            let ring = settings.rings.get(usize::from(call.ring));
            let widens = ring.map(|ring| call.arrival + ring.after);
            let ends = call.excluded.iter().map(|exclusion| exclusion.until).min();
            widens.into_iter().chain(ends).min()
        }
        CallState::Connected(talk) if talk.bridged_at.is_none() => {
            Some(talk.accepted_at + settings.timing.connect)
        }
        CallState::Connected(_) | CallState::Held(..) | CallState::Ended { .. } => None,
    }
}

/// When a desk wants attention: the notes are late, duty changes, or the console has been silent
/// for too long. A call or its notes are never cut short by a silent console.
fn desk_timer(desk: &Desk, settings: &Settings) -> Option<Timestamp> {
    let at = match (&desk.status, desk.console) {
        (Status::WrapUp { until, .. }, _) => Some(*until),
        (Status::Talking(_), _) | (_, Console::Live) => None,
        (_, Console::Lost(since)) => Some(since + settings.timing.lost_console),
    };
    let duty = Some(desk.duty_changes_at).filter(|at| *at < Timestamp::MAX);
    at.into_iter().chain(duty).min()
}
