//! What is kept at hand so that nothing has to be searched: who wants an operator, who is Ready,
//! and which deadline comes next.
//!
//! Each thing's share in the indexes is worked out from the thing alone. Whoever changes a call, a
//! desk, a case or an offer does so through the functions here, which compare the share before and
//! after; nothing else touches the indexes, so they cannot fall out of step.

mod matter;

use std::sync::Arc;

use imbl::OrdSet;

use super::Centre;
use crate::domain::{
    Acuity, Call, CallId, CallKind, CallState, CaseId, Console, Desk, Offer, OfferId, OperatorId,
    Pace, Profile, Settings, Status, Timestamp, TransferId,
};
use crate::routing::{Backlog, Class, Floor, Place};

/// What a deadline belongs to. One thing has at most one next deadline.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(in crate::centre) enum Timer {
    Offer(OfferId),
    Call(CallId),
    Desk(OperatorId),
    Case(CaseId),
    Transfer(TransferId),
    Surge,
}

#[derive(PartialEq)]
struct CallShare {
    place: Option<(Class, Place)>,
    timer: Option<Timestamp>,
    holds_a_line: bool,
    /// Whether it counts against the share of callbacks, and whether it rings or is under way.
    is_callback: bool,
    is_on: bool,
}

#[derive(PartialEq)]
struct DeskShare {
    floor: Option<(Arc<Profile>, Timestamp)>,
    timer: Option<Timestamp>,
    is_staff: bool,
}

impl Centre {
    /// Whether a call should be offered to somebody: it waits, or it is of acuity 1 and rings
    /// fewer operators than it should. A consult by name wants nobody else.
    pub(in crate::centre) fn wants_operator(&self, call: &Call) -> bool {
        match &call.state {
            CallState::Waiting => {
                let by_name = matches!(call.kind, CallKind::Consult { asked: Some(_), .. });
                !by_name || call.reserved.is_some()
            }
            CallState::Offered(_) if call.reserved.is_some() => false,
            CallState::Offered(offers) => {
                let wanted = self.settings().map_or(1, |settings| settings.immediate_operators);
                call.acuity == Acuity::Immediate && offers.len() < wanted as usize
            }
            _ => false,
        }
    }

    pub(in crate::centre) fn add_call(&mut self, call: Call) {
        let id = call.id;
        let share = self.call_share(&call);
        self.calls.insert(id, Arc::new(call));
        self.enter_call(id, share);
    }

    pub(in crate::centre) fn change_call(&mut self, id: CallId, change: impl FnOnce(&mut Call)) {
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

    pub(in crate::centre) fn drop_call(&mut self, id: CallId) {
        let Some(share) = self.call(id).map(|call| self.call_share(call)) else { return };
        self.leave_call(id, share);
        self.calls.remove(&id);
    }

    fn call_share(&self, call: &Call) -> CallShare {
        CallShare {
            place: self.wants_operator(call).then(|| (Class::of(call), Place::of(call))),
            timer: self.settings().and_then(|settings| call_timer(call, settings, self.pace())),
            holds_a_line: call.holds_a_line(),
            is_callback: call.is_shared_callback(),
            is_on: call.talk().is_some() || !call.offers().is_empty(),
        }
    }

    fn enter_call(&mut self, id: CallId, share: CallShare) {
        if let Some((class, place)) = share.place {
            self.backlog_for(share.is_callback).insert(class, place);
        }
        if let Some(at) = share.timer {
            self.timers.insert((at, Timer::Call(id)));
        }
        self.live_calls += usize::from(share.holds_a_line);
        self.callbacks_on += usize::from(share.is_callback && share.is_on);
    }

    fn leave_call(&mut self, id: CallId, share: CallShare) {
        if let Some((class, place)) = share.place {
            self.backlog_for(share.is_callback).remove(&class, &place);
        }
        if let Some(at) = share.timer {
            self.timers.remove(&(at, Timer::Call(id)));
        }
        self.live_calls -= usize::from(share.holds_a_line);
        self.callbacks_on -= usize::from(share.is_callback && share.is_on);
    }

    fn backlog_for(&mut self, is_callback: bool) -> &mut Backlog {
        if is_callback { &mut self.callbacks } else { &mut self.backlog }
    }

    pub(in crate::centre) fn add_desk(&mut self, desk: Desk) {
        let id = desk.operator.clone();
        let share = self.desk_share(&desk);
        self.desks.insert(id.clone(), Arc::new(desk));
        self.enter_desk(&id, share);
    }

    pub(in crate::centre) fn change_desk(
        &mut self,
        id: &OperatorId,
        change: impl FnOnce(&mut Desk),
    ) {
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

    pub(in crate::centre) fn drop_desk(&mut self, id: &OperatorId) {
        let Some(share) = self.desk(id).map(|desk| self.desk_share(desk)) else { return };
        self.leave_desk(id, share);
        self.desks.remove(id);
    }

    fn desk_share(&self, desk: &Desk) -> DeskShare {
        let floor = || (desk.profile.clone(), desk.idle_since);
        DeskShare {
            floor: desk.is_available().then(floor),
            timer: self.settings().and_then(|settings| desk_timer(desk, settings)),
            is_staff: desk.is_staff(),
        }
    }

    fn enter_desk(&mut self, id: &OperatorId, share: DeskShare) {
        if let Some((profile, idle_since)) = share.floor {
            self.floor.insert(profile, idle_since, id.clone());
        }
        if let Some(at) = share.timer {
            self.timers.insert((at, Timer::Desk(id.clone())));
        }
        self.staff += usize::from(share.is_staff);
    }

    fn leave_desk(&mut self, id: &OperatorId, share: DeskShare) {
        if let Some((profile, idle_since)) = share.floor {
            self.floor.remove(&profile, idle_since, id);
        }
        if let Some(at) = share.timer {
            self.timers.remove(&(at, Timer::Desk(id.clone())));
        }
        self.staff -= usize::from(share.is_staff);
    }

    pub(in crate::centre) fn add_offer(&mut self, offer: Offer) {
        self.set_timer(None, Some(offer.expires_at), Timer::Offer(offer.id));
        self.offers.insert(offer.id, Arc::new(offer));
    }

    pub(in crate::centre) fn drop_offer(&mut self, id: OfferId) -> Option<Arc<Offer>> {
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

    /// Works all indexes out anew; needed when the settings change, since deadlines follow them.
    pub(in crate::centre) fn reindex(&mut self) {
        self.backlog = Backlog::default();
        self.callbacks = Backlog::default();
        self.callbacks_on = 0;
        self.floor = Floor::default();
        self.staff = 0;
        self.timers = OrdSet::new();
        self.live_calls = 0;
        self.reindex_matters();
        for (id, call) in self.calls.clone() {
            self.enter_call(id, self.call_share(&call));
        }
        for (id, desk) in self.desks.clone() {
            self.enter_desk(&id, self.desk_share(&desk));
        }
        for (id, offer) in self.offers.clone() {
            self.set_timer(None, Some(offer.expires_at), Timer::Offer(id));
        }
        self.set_timer(None, self.surge.as_ref().map(|surge| surge.until), Timer::Surge);
    }
}

/// When a call wants attention: a ring widens, an exclusion or a reservation ends, it has waited in
/// vain, or the gateway has taken too long to connect it.
fn call_timer(call: &Call, settings: &Settings, pace: Pace) -> Option<Timestamp> {
    match &call.state {
        CallState::Waiting | CallState::Offered(_) => {
            let ring = settings.rings.get(usize::from(call.ring));
            let widens = ring.map(|ring| call.arrival + pace.ring(ring));
            let ends = call.excluded.iter().map(|exclusion| exclusion.until).min();
            // While it rings there, the offer's own deadline counts.
            let kept = call.reserved.as_ref().filter(|_| call.offers().is_empty());
            let kept = kept.map(|kept| kept.until);
            let times = [widens, ends, kept, call.give_up_at];
            times.into_iter().flatten().min()
        }
        CallState::Connected(talk) if talk.bridged_at.is_none() => {
            let rings_at_the_caller = call.callback().is_some();
            let patience =
                if rings_at_the_caller { settings.callbacks.ring } else { settings.timing.connect };
            Some(talk.accepted_at + patience)
        }
        CallState::Connected(_)
        | CallState::Held(..)
        | CallState::Parting(_)
        | CallState::WithPartner(_)
        | CallState::Ended { .. } => None,
    }
}

/// When a desk wants attention: the notes are late, duty changes, an assignment is over, or the
/// console has been silent for too long. A call or its notes are never cut short by a silent console.
fn desk_timer(desk: &Desk, settings: &Settings) -> Option<Timestamp> {
    let at = match (&desk.status, desk.console) {
        (Status::WrapUp { until, .. }, _) => Some(*until),
        (Status::Talking(_), _) | (_, Console::Live) => None,
        (_, Console::Lost(since)) => Some(since + settings.timing.lost_console),
    };
    let duty = Some(desk.duty_changes_at).filter(|at| *at < Timestamp::MAX);
    let assigned = desk.assigned.as_ref().and_then(|assigned| assigned.until);
    at.into_iter().chain(duty).chain(assigned).min()
}
