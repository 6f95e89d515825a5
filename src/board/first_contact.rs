//! Which cases were resolved at the first contact.

use std::time::Duration;

use imbl::{OrdMap, OrdSet};

use crate::centre::Centre;
use crate::domain::{
    Actor, CallKind, CallerHash, CaseId, Event, OperatorId, OwnerReason, Step, Timestamp,
};

/// Follows cases, and counts those of today that were resolved at the first contact: closed by the
/// operator who answered first, after one answered contact, and without another contact of that
/// caller within the [window](Self::WINDOW) after the closing, so far. A clone is cheap.
#[derive(Debug, Clone, Default)]
pub(super) struct FirstContacts {
    open: OrdMap<CaseId, Story>,
    /// Those closed today, so far resolved.
    resolved: OrdSet<CaseId>,
    /// The same by their callers, with the moment of closing. Of whom no number is known, nobody can
    /// say that they have come back.
    of_caller: OrdMap<CallerHash, OrdMap<CaseId, Timestamp>>,
}

#[derive(Debug, Clone, Default)]
struct Story {
    first: Option<OperatorId>,
    contacts: u32,
}

impl FirstContacts {
    /// How long after the closing a further contact counts against it.
    pub(super) const WINDOW: Duration = Duration::from_secs(24 * 3600);

    /// Reads the next event of an entry that led to a state.
    pub(super) fn read(&mut self, step: &Step, event: &Event, after: &Centre) {
        match event {
            Event::CaseOpened(case) => _ = self.open.insert(*case, Story::default()),
            Event::OwnerSet { case, owner, reason: OwnerReason::FirstAccept } => {
                if let Some(story) = self.open.get_mut(case) {
                    story.first.get_or_insert_with(|| owner.clone());
                }
            }
            Event::CallConnected(call) => {
                let call = after.call(*call);
                let outside = call.filter(|call| !matches!(call.kind, CallKind::Consult { .. }));
                if let Some(story) = outside.and_then(|call| self.open.get_mut(&call.case)) {
                    story.contacts += 1;
                }
            }
            Event::CallOpened(opened) => {
                let is_contact =
                    matches!(opened.kind, CallKind::Incoming | CallKind::FromPartner(_));
                if let Some(caller) = opened.caller.filter(|_| is_contact) {
                    self.came_back(caller, step.at);
                }
            }
            Event::CaseClosed { case, .. } => self.closed(*case, step, after),
            _ => {}
        }
    }

    fn closed(&mut self, case: CaseId, step: &Step, after: &Centre) {
        let Some(story) = self.open.remove(&case) else { return };
        let Actor::Operator(operator) = &step.by else { return };
        if story.contacts != 1 || story.first.as_ref() != Some(operator) {
            return;
        }
        self.resolved.insert(case);
        if let Some(caller) = after.case(case).and_then(|case| case.caller) {
            self.of_caller.entry(caller).or_default().insert(case, step.at);
        }
    }

    fn came_back(&mut self, caller: CallerHash, at: Timestamp) {
        let Some(cases) = self.of_caller.remove(&caller) else { return };
        for (case, closed_at) in cases {
            if at.since(closed_at) <= Self::WINDOW {
                self.resolved.remove(&case);
            }
        }
    }

    /// A new day begins.
    pub(super) fn begin_day(&mut self) {
        (self.resolved, self.of_caller) = (OrdSet::new(), OrdMap::new());
    }

    /// How many of those closed today were resolved at the first contact, so far.
    pub(super) fn resolved_today(&self) -> u32 {
        u32::try_from(self.resolved.len()).unwrap_or(u32::MAX)
    }
}
