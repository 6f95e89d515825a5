//! Recording what happens to desks.

use super::Centre;
use crate::domain::{Console, Desk, OperatorId, Pause, SessionId, Status, Timestamp};

impl Centre {
    pub(super) fn signed_in(
        &mut self,
        operator: &OperatorId,
        session: SessionId,
        home: crate::domain::NodeId,
        (on_duty, duty_changes_at): (bool, Timestamp),
        at: Timestamp,
    ) {
        let Some(profile) = self.operator(operator).map(|record| record.profile.clone()) else {
            return;
        };
        self.add_desk(Desk {
            operator: operator.clone(),
            session,
            home,
            profile,
            assigned: None,
            signed_in_at: at,
            status: Status::NotReady(Pause::SignedIn),
            since: at,
            idle_since: at,
            pause_next: None,
            consult: None,
            on_duty,
            duty_changes_at,
            console: Console::Live,
            messages: Vec::new(),
        });
    }
}

impl Desk {
    pub(super) fn set_status(&mut self, status: Status, at: Timestamp) {
        self.status = status;
        self.since = at;
    }

    /// The operator is free again, or begins the pause that was asked for.
    pub(super) fn end_work(&mut self, at: Timestamp) {
        let status = self.pause_next.take().map_or(Status::Ready, Status::NotReady);
        self.set_status(status, at);
        self.idle_since = at;
    }
}
