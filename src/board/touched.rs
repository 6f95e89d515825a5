//! What an entry may have changed.

use std::collections::BTreeSet;

use super::trail::About;
use crate::domain::{CallId, CaseId, Event, OperatorId, TransferId};

/// The things that the events of an entry are about. Too much is harmless; too little leaves the
/// board out of step, and the law tests find it.
#[derive(Debug, Default)]
pub(super) struct Touched {
    pub(super) calls: BTreeSet<CallId>,
    pub(super) cases: BTreeSet<CaseId>,
    pub(super) operators: BTreeSet<OperatorId>,
    pub(super) transfers: BTreeSet<TransferId>,
    /// Whether everything has to be looked at again.
    pub(super) all: bool,
}

impl Touched {
    pub(super) fn note(&mut self, event: &Event, about: &About) {
        self.calls.extend(about.call);
        self.cases.extend(about.case);
        self.operators.extend(about.operator.clone());
        self.transfers.extend(about.transfer);
        match event {
            Event::Configured(_) => self.all = true,
            // Everybody's notes follow the pace.
            Event::SurgeStarted { .. } | Event::SurgeEnded { .. } => self.all = true,
            // The trail names the call that changes hands, and the consult is over by that.
            Event::CallTakenOver { consult, .. } => _ = self.calls.insert(*consult),
            _ => {}
        }
    }
}
