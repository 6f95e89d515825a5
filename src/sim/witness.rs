//! Somebody who sees every happening and remembers, to say what should not have been.
//!
//! What must be true of a state alone is in `centre::invariants`; the witness adds what can only be
//! seen in the history. It keeps a second centre, built from the journal entries alone, and
//! compares: so every rule about history is checked on what the journal says, not on what the
//! state machine remembers of it. The numbers are those of docs/ARCHITECTURE.md.

mod answers;
mod ending;
mod promises;
mod transfers;

pub use ending::Endings;

use std::collections::{BTreeMap, BTreeSet};

use super::{Happening, Tally};
use crate::centre::{Centre, invariants};
use crate::domain::{
    Call, CallId, CallKind, CallState, Case, CaseId, Command, Desk, Digest, Entry, Event, OfferId,
    OperatorId, OwnerReason, PromiseId, Step, Timestamp,
};
use crate::journal::codec::snapshot::{self, Taken};
use crate::routing::{Place, may_take, spec};

/// How many states are seen between two that are saved and restored, and between two that are
/// written down as well: both take time.
const SAVE_EVERY: u64 = 7;
const WRITE_DOWN_EVERY: u64 = 210;

/// Remembers the history of a centre and holds every step against it.
#[derive(Debug, Clone)]
pub struct Witness {
    /// The centre as the entries alone make it.
    replica: Centre,
    lives: BTreeSet<CallId>,
    open_offers: BTreeMap<OfferId, (CallId, OperatorId)>,
    offers_seen: u64,
    owners: BTreeMap<CaseId, OperatorId>,
    owed: BTreeMap<PromiseId, CaseId>,
    closed: BTreeSet<CaseId>,
    cases: u64,
    tally: Tally,
    /// Only every so manieth state is looked at as a whole.
    every: u64,
    seen: u64,
    found: Vec<String>,
}

impl Witness {
    /// A witness who has been there from the beginning.
    pub fn of(centre: &Centre) -> Self {
        Self {
            replica: centre.clone(),
            lives: BTreeSet::new(),
            open_offers: BTreeMap::new(),
            offers_seen: 0,
            owners: BTreeMap::new(),
            owed: BTreeMap::new(),
            closed: BTreeSet::new(),
            cases: 0,
            tally: Tally::default(),
            every: 1,
            seen: 0,
            found: Vec::new(),
        }
    }

    /// Looks at every so manieth state only as a whole: that takes time. What happens is held
    /// against the history all the same.
    #[must_use]
    pub fn looking_at_every(self, every: u64) -> Self {
        Self { every, ..self }
    }

    /// How often each thing happened.
    pub fn tally(&self) -> &Tally {
        &self.tally
    }

    /// Sees what happened and the state that it left. Answers with every violation, each in a
    /// sentence with its evidence; nothing if all is well.
    pub fn see(&mut self, happening: &Happening, after: &Centre) -> Vec<String> {
        if let Ok(entry) = &happening.outcome {
            self.see_entry(entry);
        }
        self.answers_are_true(happening, after);
        self.deadlines_are_kept(happening, after);
        self.seen += 1;
        if self.seen.is_multiple_of(self.every) {
            let agrees = self.replica == *after;
            self.must(agrees, || "9: the journal does not replay to the live state".into());
            self.everybody_is_somewhere(after);
            self.found.extend(invariants::violations(after));
            self.can_be_saved(after);
        }
        std::mem::take(&mut self.found)
    }

    fn must(&mut self, holds: bool, violation: impl FnOnce() -> String) {
        if !holds {
            self.found.push(violation());
        }
    }

    /// What is saved is everything that cannot be worked out. Now and then it is written down, too,
    /// as snapshots are.
    fn can_be_saved(&mut self, after: &Centre) {
        let mut saved = after.save();
        if self.seen.is_multiple_of(WRITE_DOWN_EVERY) {
            let (centre, version) = (after.id().clone(), after.version());
            let taken = Taken { centre, version, digest: Digest::default() };
            let written = snapshot::encode(&taken, &saved);
            match snapshot::decode(&written) {
                Ok((read, state)) if read == taken => saved = state,
                other => {
                    self.found.push(format!("9: a snapshot cannot be read: {:?}", other.err()))
                }
            }
        } else if !self.seen.is_multiple_of(SAVE_EVERY) {
            return;
        }
        let agrees = Centre::restore(saved) == *after;
        self.must(agrees, || "9: a saved state is restored as another one".into());
    }

    fn see_entry(&mut self, entry: &Entry) {
        for step in &entry.steps {
            for event in &step.events {
                self.before(event, step.at);
                self.promise_goes_on(event, step.at);
                if let Event::Transfer(id, event) = event {
                    self.transfer_goes_on(*id, event, step.at);
                }
                self.replica.apply(event, step.at);
                self.tally.note(event);
            }
            for event in &step.events {
                if let Event::Transfer(id, _) = event {
                    self.caller_follows(*id);
                }
            }
            self.accepts_are_final(step);
            self.hang_ups_free_everybody(step);
            self.replica.close_step(step.at, step.answered.as_ref());
        }
        self.replica.close_entry();
    }

    /// Holds an event against the history before it.
    fn before(&mut self, event: &Event, at: Timestamp) {
        match event {
            Event::CaseOpened(_) => self.cases += 1,
            Event::CallOpened(opened) => {
                let is_new = self.lives.insert(opened.call);
                self.must(is_new, || format!("3: {:?} was opened twice", opened.call));
            }
            Event::CallEnded { call, .. } | Event::CallTakenOver { consult: call, .. } => {
                let was_alive = self.lives.remove(call);
                self.must(was_alive, || format!("3: {call:?} ended, and was not alive"));
            }
            Event::OfferMade { offer, call, operator, .. } => {
                self.offer_made(*offer, *call, operator, at);
            }
            Event::OfferAccepted(offer)
            | Event::OfferDeclined { offer, .. }
            | Event::OfferExpired { offer, .. }
            | Event::OfferWithdrawn { offer, .. } => self.offer_over(*offer),
            Event::OwnerSet { case, owner, reason } => self.owner_set(*case, owner, reason),
            Event::PromiseMade { case, promise, .. } => _ = self.owed.insert(*promise, *case),
            Event::PromiseKept(_, promise) | Event::PromiseWithdrawn(_, promise, _) => {
                let was_owed = self.owed.remove(promise).is_some();
                self.must(was_owed, || format!("6: {promise:?} was not owed"));
            }
            Event::CaseClosed { case, .. } => {
                let was_open = self.closed.insert(*case);
                self.must(was_open, || format!("5: {case:?} was closed twice"));
                let owes = self.owed.values().any(|owing| owing == case);
                self.must(!owes, || format!("6: {case:?} was closed and owes something"));
            }
            Event::CaseArchived(case) => {
                let was_closed = self.closed.remove(case);
                self.must(was_closed, || format!("5: {case:?} was put away while it was open"));
                self.owners.remove(case);
            }
            _ => {}
        }
    }

    /// 5: the first owner is whoever accepts first; a later one was asked and has accepted, or a
    /// supervisor has decided.
    fn owner_set(&mut self, id: CaseId, owner: &OperatorId, reason: &OwnerReason) {
        let former = self.owners.insert(id, owner.clone());
        let case = self.replica.case(id);
        let is_open = case.is_some_and(Case::is_open);
        let proposed = case.and_then(|case| case.hand_over.as_ref());
        let may = match reason {
            OwnerReason::FirstAccept => former.is_none(),
            OwnerReason::HandOver => proposed.is_some_and(|proposed| proposed.to == *owner),
            OwnerReason::Reassigned(_) => former.is_some(),
        };
        let why = || format!("5: {id:?} went to {owner} by {reason:?}: {former:?}");
        self.must(is_open && may, why);
    }

    /// 2: an offer comes to one end, once.
    fn offer_over(&mut self, offer: OfferId) {
        let was_open = self.open_offers.remove(&offer).is_some();
        self.must(was_open, || format!("2: {offer:?} came to an end, and was not open"));
    }

    /// Every offer is the one that the plain, slow routing would make; nobody is asked twice at
    /// once, or off duty, and nobody who has a better claim is passed over.
    fn offer_made(&mut self, offer: OfferId, id: CallId, operator: &OperatorId, at: Timestamp) {
        self.offers_seen += 1;
        let is_next = offer == OfferId(self.offers_seen);
        self.must(is_next, || format!("2: {offer:?} is not the next offer"));
        self.open_offers.insert(offer, (id, operator.clone()));
        let rings = self.open_offers.values().filter(|(_, asked)| asked == operator).count();
        self.must(rings == 1, || format!("2: {operator} is asked about {rings} calls"));
        let on_duty = self.replica.duty(operator, at).on;
        self.must(on_duty, || format!("shift: {operator} is asked and is not on duty"));
        let plain = spec_offer(&self.replica);
        let agrees = plain.as_ref().is_some_and(|(call, asked)| (*call, asked) == (id, operator));
        self.must(agrees, || format!("4: {id:?} is offered to {operator}, not {plain:?}"));
        let passed = passed_over(&self.replica, id, operator);
        self.must(passed.is_none(), || format!("8: {id:?} is offered before {passed:?}"));
    }

    /// 2: after an accept nobody else is asked about the call.
    fn accepts_are_final(&mut self, step: &Step) {
        if !step.events.iter().any(|event| matches!(event, Event::OfferAccepted(_))) {
            return;
        }
        let asked = self.open_offers.values().map(|(call, _)| *call);
        let is_taken = |id: &CallId| self.replica.call(*id).is_some_and(|c| c.talk().is_some());
        let taken = asked.into_iter().find(is_taken);
        self.must(taken.is_none(), || format!("2: {taken:?} is accepted and still offered"));
    }

    /// 10: when a call is over, nobody rings for it and nobody talks on it.
    fn hang_ups_free_everybody(&mut self, step: &Step) {
        for event in &step.events {
            let Event::CallEnded { call, .. } = event else { continue };
            let talks = self.replica.desks().any(|desk| desk.call() == Some(*call));
            let rings = self.open_offers.values().any(|(asked, _)| asked == call);
            self.must(!talks && !rings, || format!("10: {call:?} is over and keeps somebody busy"));
        }
    }

    /// 3: every call that was opened and did not end is at hand, and no other is alive. 5: a case
    /// keeps its owner. 6: a promise keeps being owed until it is kept or withdrawn.
    fn everybody_is_somewhere(&mut self, after: &Centre) {
        let alive = after.calls().filter(|call| !call.has_ended()).map(|call| call.id);
        let lines = after.calls().filter(|call| call.holds_a_line()).count();
        let agrees = alive.eq(self.lives.iter().copied()) && after.live_calls() == lines;
        let lives = if agrees { BTreeSet::new() } else { self.lives.clone() };
        self.must(agrees, || format!("3: these should be alive, and others are: {lives:?}"));

        let owners = after.cases().filter_map(|case| Some((&case.id, case.owner.as_ref()?)));
        let agrees = owners.eq(&self.owners);
        self.must(agrees, || "5: a case has lost its owner, or another has taken it".into());

        let closed = after.cases().filter(|case| !case.is_open()).map(|case| &case.id);
        let agrees = closed.eq(&self.closed);
        self.must(agrees, || "5: a case is open that was closed, or closed that was not".into());

        let owes = |case: &'_ Case| {
            let id = case.id;
            case.open_promises().map(move |promise| (promise.id, id)).collect::<Vec<_>>()
        };
        let owed: BTreeMap<PromiseId, CaseId> = after.cases().flat_map(owes).collect();
        let agrees = owed == self.owed;
        self.must(agrees, || "6: a promise has vanished".into());
    }

    /// When the clock has been looked at, nothing is overdue without being visible as such, and the
    /// centre does not want to be woken for what it has just done.
    fn deadlines_are_kept(&mut self, happening: &Happening, after: &Centre) {
        if !matches!(happening.command, Command::Tick { .. }) {
            return;
        }
        let is_due = after.due().is_some_and(|due| due <= happening.at);
        self.must(!is_due, || format!("due: the centre is still due at {:?}", after.due()));
        if self.seen.is_multiple_of(self.every) {
            self.everybody_is_reminded(happening.at);
        }
    }
}

/// What the plain, slow routing would offer now.
pub fn spec_offer(centre: &Centre) -> Option<(CallId, OperatorId)> {
    let desks: Vec<&Desk> = centre.desks().filter(|desk| desk.is_available()).collect();
    // A consult is no business of the owner's.
    let owner =
        |call: &Call| centre.case(call.case).filter(|_| call.asker().is_none())?.owner.as_ref();
    let calls = centre.calls().filter(|call| wants_operator(centre, call));
    let pairs = calls.map(|call| (call, owner(call)));
    let pair = spec::next_offer(centre.policy(), pairs, &desks);
    pair.map(|(call, operator)| (call.id, operator.clone()))
}

/// Whether somebody is to be asked about a call: it waits, or it is immediate and rings too few; a
/// consult by name while it is kept for that colleague; a callback while it is not one too many.
fn wants_operator(centre: &Centre, call: &Call) -> bool {
    let at_once = centre.settings().map_or(1, |settings| settings.immediate_operators as usize);
    let by_name = matches!(call.kind, CallKind::Consult { asked: Some(_), .. });
    let has_room = !call.is_shared_callback() || centre.callback_room() > 0;
    has_room
        && match &call.state {
            CallState::Waiting => !by_name || call.reserved.is_some(),
            CallState::Offered(offers) => {
                call.reserved.is_none() && call.acuity.number() == 1 && offers.len() < at_once
            }
            _ => false,
        }
}

/// 8: a call of the same acuity and the same requirements that waits, is due earlier, and could be
/// taken by this operator as well.
fn passed_over(centre: &Centre, id: CallId, operator: &OperatorId) -> Option<CallId> {
    let (offered, desk) = (centre.call(id)?, centre.desk(operator)?);
    let has_claim = |call: &&Call| {
        call.state == CallState::Waiting
            && wants_operator(centre, call)
            && (call.acuity, &call.demand) == (offered.acuity, &offered.demand)
            && (call.due, call.arrival) < (offered.due, offered.arrival)
            && Place::of(call) < Place::of(offered)
            && may_take(centre.policy(), call, desk).is_some()
    };
    centre.calls().find(has_claim).map(|call| call.id)
}
