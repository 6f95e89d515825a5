//! First-contact resolution: whose matter was done the first time they were answered.

use std::collections::{HashMap, VecDeque};
use std::time::Duration;

use crate::domain::{
    Actor, CallId, CallKind, CallerHash, CaseId, Event, OfferId, OperatorId, Timestamp,
};

/// How many cases were closed, and how many of them were done at the first contact.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Resolved {
    /// Cases that were closed.
    pub closed: u32,
    /// Those of them that were resolved at first contact, as far as is known by now.
    pub at_first_contact: u32,
}

/// Follows cases until it is known whether they were resolved at first contact.
///
/// A case was if the operator who was the first to talk with the caller closed it, after one talk,
/// and the caller did not call again within the [window](Self::WINDOW) after the closing. So the
/// share of a day can still fall on the next. Whoever calls without a number cannot be recognised,
/// and counts as one who did not call again.
///
/// It holds the open cases, and those that were closed within the longest day and the window.
#[derive(Debug, Clone, Default)]
pub struct Resolution {
    open: HashMap<CaseId, Matter>,
    offers: HashMap<OfferId, (CallId, OperatorId)>,
    /// The calls that are no consults, with their cases and who has accepted them.
    calls: HashMap<CallId, (CaseId, Option<OperatorId>)>,
    closed: VecDeque<Closed>,
    /// How many closed cases have been forgotten: the number of the first that has not.
    forgotten: u64,
    by_caller: HashMap<CallerHash, Vec<u64>>,
}

/// An open case.
#[derive(Debug, Clone, Default)]
struct Matter {
    caller: Option<CallerHash>,
    first: Option<OperatorId>,
    talks: u32,
    calls: Vec<CallId>,
}

/// A closed case.
#[derive(Debug, Clone)]
struct Closed {
    case: CaseId,
    at: Timestamp,
    caller: Option<CallerHash>,
    is_resolved: bool,
}

impl Resolution {
    /// How long after the closing a further call of the same caller counts against it.
    pub const WINDOW: Duration = Duration::from_secs(24 * 3600);

    /// For how long closed cases are kept: longer than any day of any clock, and than the window.
    const KEPT: Duration = Duration::from_secs(26 * 3600);

    /// Reads the next event, and who caused it.
    pub fn read(&mut self, at: Timestamp, by: &Actor, event: &Event) {
        match event {
            Event::CaseOpened(case) => _ = self.open.insert(*case, Matter::default()),
            Event::CallOpened(opened) => {
                if let CallKind::Incoming | CallKind::FromPartner(_) = opened.kind {
                    self.called(opened.caller, at);
                }
                if matches!(opened.kind, CallKind::Consult { .. }) {
                    return;
                }
                if let Some(matter) = self.open.get_mut(&opened.case) {
                    matter.caller = matter.caller.or(opened.caller);
                    matter.calls.push(opened.call);
                    self.calls.insert(opened.call, (opened.case, None));
                }
            }
            Event::OfferMade { offer, call, operator, .. } => {
                if self.calls.contains_key(call) {
                    self.offers.insert(*offer, (*call, operator.clone()));
                }
            }
            Event::OfferAccepted(offer) => {
                let Some((call, operator)) = self.offers.remove(offer) else { return };
                if let Some((_, talker)) = self.calls.get_mut(&call) {
                    *talker = Some(operator);
                }
            }
            Event::OfferDeclined { offer, .. }
            | Event::OfferExpired { offer, .. }
            | Event::OfferWithdrawn { offer, .. } => _ = self.offers.remove(offer),
            Event::CallConnected(call) => self.talked(*call),
            // The colleague who takes over is the second to talk with the caller.
            Event::CallTakenOver { call, .. } => {
                let case = self.calls.get(call).map(|(case, _)| *case);
                let matter = case.and_then(|case| self.open.get_mut(&case));
                matter.into_iter().for_each(|matter| matter.talks += 1);
            }
            Event::CaseClosed { case, .. } => self.closed(*case, by, at),
            Event::CaseForgotten { case, .. } => self.forget_caller(*case),
            _ => {}
        }
    }

    /// Of the cases that were closed at `from` or later, which must not be longer ago than a day.
    pub fn since(&self, from: Timestamp) -> Resolved {
        let first = self.closed.partition_point(|closed| closed.at < from);
        let resolved = self.closed.range(first..).filter(|closed| closed.is_resolved);
        Resolved {
            closed: (self.closed.len() - first) as u32,
            at_first_contact: resolved.count() as u32,
        }
    }

    fn talked(&mut self, call: CallId) {
        let Some((case, operator)) = self.calls.get(&call) else { return };
        let Some(matter) = self.open.get_mut(case) else { return };
        matter.talks += 1;
        matter.first = matter.first.take().or_else(|| operator.clone());
    }

    fn closed(&mut self, case: CaseId, by: &Actor, at: Timestamp) {
        let Some(matter) = self.open.remove(&case) else { return };
        matter.calls.iter().for_each(|call| _ = self.calls.remove(call));
        self.forget_before(at - Self::KEPT);
        let by_first = matches!(by, Actor::Operator(by) if matter.first.as_ref() == Some(by));
        let is_resolved = by_first && matter.talks == 1;
        if let Some(caller) = matter.caller {
            let number = self.forgotten + self.closed.len() as u64;
            self.by_caller.entry(caller).or_default().push(number);
        }
        self.closed.push_back(Closed { case, at, caller: matter.caller, is_resolved });
    }

    /// The caller calls again: what was closed within the window was not resolved.
    fn called(&mut self, caller: Option<CallerHash>, at: Timestamp) {
        let numbers = caller.and_then(|caller| self.by_caller.get(&caller));
        for number in numbers.into_iter().flatten() {
            let place = (number - self.forgotten) as usize;
            if let Some(closed) = self.closed.get_mut(place)
                && at.since(closed.at) <= Self::WINDOW
            {
                closed.is_resolved = false;
            }
        }
    }

    fn forget_before(&mut self, moment: Timestamp) {
        while let Some(closed) = self.closed.pop_front_if(|closed| closed.at < moment) {
            self.drop_number(closed.caller, self.forgotten);
            self.forgotten += 1;
        }
    }

    fn forget_caller(&mut self, case: CaseId) {
        let Some(place) = self.closed.iter().position(|closed| closed.case == case) else { return };
        let caller = self.closed[place].caller.take();
        self.drop_number(caller, self.forgotten + place as u64);
    }

    fn drop_number(&mut self, caller: Option<CallerHash>, number: u64) {
        let Some(caller) = caller else { return };
        let Some(numbers) = self.by_caller.get_mut(&caller) else { return };
        numbers.retain(|other| *other != number);
        if numbers.is_empty() {
            self.by_caller.remove(&caller);
        }
    }
}

#[cfg(test)]
#[path = "resolution_tests.rs"]
mod tests;
