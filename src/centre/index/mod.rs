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

/// A call's share in the indexes; the default is that of a call which is not there.
#[derive(Default)]
struct CallShare {
    place: Option<(Class, Place)>,
    timer: Option<Timestamp>,
    holds_a_line: bool,
    /// Whether it counts against the share of callbacks, and whether it rings or is under way.
    is_callback: bool,
    is_on: bool,
}

impl CallShare {
    fn of(call: &Call, settings: Option<&Settings>, pace: Pace) -> Self {
        let place = wants_operator(call, settings).then(|| (Class::of(call), Place::of(call)));
        Self {
            place,
            timer: settings.and_then(|settings| call_timer(call, settings, pace)),
            holds_a_line: call.holds_a_line(),
            is_callback: call.is_shared_callback(),
            is_on: call.talk().is_some() || !call.offers().is_empty(),
        }
    }

    fn counts_as_callback(&self) -> usize {
        usize::from(self.is_callback && self.is_on)
    }
}

/// A desk's share in the indexes; the default is that of a desk which is not there.
#[derive(Default)]
struct DeskShare {
    floor: Option<(Arc<Profile>, Timestamp)>,
    timer: Option<Timestamp>,
    is_staff: bool,
}

impl DeskShare {
    fn of(desk: &Desk, settings: Option<&Settings>) -> Self {
        Self {
            floor: desk.is_available().then(|| (desk.profile.clone(), desk.idle_since)),
            timer: settings.and_then(|settings| desk_timer(desk, settings)),
            is_staff: desk.is_staff(),
        }
    }
}

impl Centre {
    /// Whether a call should be offered to somebody.
    pub(in crate::centre) fn wants_operator(&self, call: &Call) -> bool {
        wants_operator(call, self.settings())
    }

    pub(in crate::centre) fn add_call(&mut self, call: Call) {
        let share = CallShare::of(&call, self.settings(), self.pace());
        self.move_call(call.id, CallShare::default(), share);
        self.calls.insert(call.id, Arc::new(call));
    }

    pub(in crate::centre) fn change_call(&mut self, id: CallId, change: impl FnOnce(&mut Call)) {
        let (pace, settings) = (self.pace(), self.settings.as_deref());
        let Some(call) = self.calls.get_mut(&id) else { return };
        let before = CallShare::of(call, settings, pace);
        change(Arc::make_mut(call));
        let after = CallShare::of(call, settings, pace);
        self.move_call(id, before, after);
    }

    pub(in crate::centre) fn drop_call(&mut self, id: CallId) {
        let Some(call) = self.calls.remove(&id) else { return };
        let share = CallShare::of(&call, self.settings(), self.pace());
        self.move_call(id, share, CallShare::default());
    }

    fn move_call(&mut self, id: CallId, before: CallShare, after: CallShare) {
        self.set_timer(before.timer, after.timer, Timer::Call(id));
        self.live_calls += usize::from(after.holds_a_line);
        self.live_calls -= usize::from(before.holds_a_line);
        self.callbacks_on += after.counts_as_callback();
        self.callbacks_on -= before.counts_as_callback();
        if (before.is_callback, &before.place) == (after.is_callback, &after.place) {
            return;
        }
        if let Some((class, place)) = before.place {
            self.backlog_for(before.is_callback).remove(&class, &place);
        }
        if let Some((class, place)) = after.place {
            self.backlog_for(after.is_callback).insert(class, place);
        }
    }

    fn backlog_for(&mut self, is_callback: bool) -> &mut Backlog {
        if is_callback { &mut self.callbacks } else { &mut self.backlog }
    }

    pub(in crate::centre) fn add_desk(&mut self, desk: Desk) {
        let id = desk.operator.clone();
        self.move_desk(&id, DeskShare::default(), DeskShare::of(&desk, self.settings()));
        self.desks.insert(id, Arc::new(desk));
    }

    pub(in crate::centre) fn change_desk(
        &mut self,
        id: &OperatorId,
        change: impl FnOnce(&mut Desk),
    ) {
        let settings = self.settings.as_deref();
        let Some(desk) = self.desks.get_mut(id) else { return };
        let before = DeskShare::of(desk, settings);
        change(Arc::make_mut(desk));
        let after = DeskShare::of(desk, settings);
        self.move_desk(id, before, after);
    }

    pub(in crate::centre) fn drop_desk(&mut self, id: &OperatorId) {
        let Some(desk) = self.desks.remove(id) else { return };
        self.move_desk(id, DeskShare::of(&desk, self.settings()), DeskShare::default());
    }

    fn move_desk(&mut self, id: &OperatorId, before: DeskShare, after: DeskShare) {
        if before.timer != after.timer {
            self.set_timer(before.timer, after.timer, Timer::Desk(id.clone()));
        }
        self.staff += usize::from(after.is_staff);
        self.staff -= usize::from(before.is_staff);
        if before.floor == after.floor {
            return;
        }
        if let Some((profile, idle_since)) = before.floor {
            self.floor.remove(&profile, idle_since, id);
        }
        if let Some((profile, idle_since)) = after.floor {
            self.floor.insert(profile, idle_since, id.clone());
        }
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
            let share = CallShare::of(&call, self.settings(), self.pace());
            self.move_call(id, CallShare::default(), share);
        }
        for (id, desk) in self.desks.clone() {
            let share = DeskShare::of(&desk, self.settings());
            self.move_desk(&id, DeskShare::default(), share);
        }
        for (id, offer) in self.offers.clone() {
            self.set_timer(None, Some(offer.expires_at), Timer::Offer(id));
        }
        self.set_timer(None, self.surge.as_ref().map(|surge| surge.until), Timer::Surge);
    }
}

/// Whether a call should be offered to somebody: it waits, or it is of acuity 1 and rings fewer
/// operators than it should. A consult by name wants nobody else.
fn wants_operator(call: &Call, settings: Option<&Settings>) -> bool {
    match &call.state {
        CallState::Waiting => {
            let by_name = matches!(call.kind, CallKind::Consult { asked: Some(_), .. });
            !by_name || call.reserved.is_some()
        }
        CallState::Offered(_) if call.reserved.is_some() => false,
        CallState::Offered(offers) => {
            let wanted = settings.map_or(1, |settings| settings.immediate_operators);
            call.acuity == Acuity::Immediate && offers.len() < wanted as usize
        }
        _ => false,
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
