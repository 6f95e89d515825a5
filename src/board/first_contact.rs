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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::{CallId, CallOpened, OfferId, samples};

    const CASE: CaseId = CaseId(1);
    const CALLER: CallerHash = CallerHash([7; 16]);

    fn opened(call: u64, case: u64) -> Event {
        Event::CallOpened(CallOpened {
            caller: Some(CALLER),
            ..samples::opened(CallId(call), CaseId(case))
        })
    }

    fn answered(call: u64, operator: &str) -> [Event; 3] {
        let (offer, operator) = (OfferId(call), operator.parse().unwrap());
        let expires_at = Timestamp::MAX;
        let call = CallId(call);
        [
            Event::OfferMade { offer, call, operator, expires_at, reason: samples::only_one() },
            Event::OfferAccepted(offer),
            Event::CallConnected(call),
        ]
    }

    fn owned_by(owner: &str) -> Event {
        let owner = owner.parse().unwrap();
        Event::OwnerSet { case: CASE, owner, reason: OwnerReason::FirstAccept }
    }

    /// What a story comes to that `closer` ends, before the caller calls again an hour later.
    fn check(story: Vec<Event>, closer: &str, resolved: u32) {
        let mut centre = Centre::new("longhua".parse().unwrap());
        let mut cases = FirstContacts::default();
        let mut tell = |event: Event, hour: i64| {
            let at = Timestamp::from_millis(hour * 3_600_000);
            centre.apply(&event, at);
            let by = Actor::Operator(closer.parse().unwrap());
            let step = Step { at, by, answered: None, events: vec![event] };
            cases.read(&step, &step.events[0], &centre);
            cases.resolved_today()
        };
        story.into_iter().for_each(|event| _ = tell(event, 0));
        let closed = Event::CaseClosed { case: CASE, disposition: "advised".parse().unwrap() };
        assert_eq!(tell(closed, 1), resolved);
        assert_eq!(tell(Event::CaseOpened(CaseId(2)), 2), resolved);
        assert_eq!(tell(opened(9, 2), 2), 0);
    }

    #[test]
    fn a_case_is_resolved_by_whoever_answered_first() {
        let begin = || vec![Event::CaseOpened(CASE), opened(1, 1)];
        let once = [begin(), answered(1, "S01").into(), vec![owned_by("S01")]].concat();
        check(once.clone(), "S01", 1);
        check(once.clone(), "S02", 0);
        check(begin(), "S01", 0);
        let again = [vec![opened(2, 1)], answered(2, "S01").into()].concat();
        check([once, again].concat(), "S01", 0);
    }
}
