//! What must be so when everything is over.

use super::Witness;
use crate::centre::Centre;
use crate::domain::{Case, Escalation, Promise, PromiseState, Settings, Timestamp};

/// How the cases ended that a witness has seen.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Endings {
    /// Closed, with nothing owed.
    pub closed: u64,
    /// Open, with an owner, and with something owed that is not due yet, or visibly overdue.
    pub owed: u64,
}

impl Witness {
    /// Accounts for every case and call that there ever was. Answers with how the cases ended, and
    /// with what cannot be accounted for.
    pub fn account(&self, centre: &Centre, now: Timestamp) -> (Endings, Vec<String>) {
        let mut found = Vec::new();
        let mut endings = Endings::default();
        let Some(settings) = centre.settings() else { return (endings, found) };
        if !self.lives.is_empty() {
            found.push(format!("3: these calls never came to an end: {:?}", self.lives));
        }
        if !self.owed.keys().all(|promise| self.is_at_hand(centre, *promise)) {
            found.push(format!("6: some of these promises are nowhere: {:?}", self.owed));
        }
        for case in centre.cases().filter(|case| case.is_open()) {
            endings.owed += 1;
            let owner = case.owner.as_ref().and_then(|owner| centre.operator(owner));
            if owner.is_none() {
                found.push(format!("5: nobody answers for {:?}", case.id));
            }
            left_open(case, settings, now, &mut found);
        }
        endings.closed = self.cases - endings.owed;
        (endings, found)
    }

    fn is_at_hand(&self, centre: &Centre, id: crate::domain::PromiseId) -> bool {
        let case = self.owed.get(&id).and_then(|case| centre.case(*case));
        case.and_then(|case| case.promise(id)).is_some_and(Promise::is_open)
    }
}

/// A case may be left open only for what is owed on it, and that is in sight.
fn left_open(case: &Case, settings: &Settings, now: Timestamp, found: &mut Vec<String>) {
    let id = case.id;
    if case.open_promises().next().is_none() {
        found.push(format!("5: {id:?} is open, and nothing is owed on it: {case:?}"));
    }
    let after = &settings.escalate_after;
    for promise in case.open_promises() {
        let is_in_sight = match (&promise.state, &promise.escalation) {
            (PromiseState::Open, _) => promise.due > now,
            (_, Escalation::Ower) => promise.due + after.cover > now,
            (_, Escalation::Cover(_)) => promise.due + after.supervisor > now,
            (_, Escalation::Supervisor) => true,
        };
        if !is_in_sight {
            found.push(format!("6: nobody sees to {promise:?} of {id:?}"));
        }
    }
}
