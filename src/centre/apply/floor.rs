//! Recording what supervisors do about the floor.

use std::collections::BTreeSet;
use std::sync::Arc;

use super::Centre;
use crate::domain::{
    Assignment, Code, MESSAGES_MAX, Message, Operator, OperatorId, QueueId, Status, Surge,
    Timestamp,
};

impl Centre {
    pub(super) fn surge_started(&mut self, until: Timestamp, reason: &Code, at: Timestamp) {
        let since = self.surge.as_ref().map_or(at, |surge| surge.since);
        self.surge = Some(Surge { since, until, reason: reason.clone() });
        self.follow_the_pace();
    }

    pub(super) fn surge_ended(&mut self) {
        self.surge = None;
        self.follow_the_pace();
    }

    /// Notes that are being written get the time that notes have now, and every deadline moves with
    /// the pace.
    fn follow_the_pace(&mut self) {
        let Some(settings) = self.settings.clone() else { return };
        let time = self.pace().wrap_up(&settings.timing);
        let writes = |status: &Status| matches!(status, Status::WrapUp { .. });
        let writing = self.desks().filter(|desk| writes(&desk.status));
        let writing: Vec<OperatorId> = writing.map(|desk| desk.operator.clone()).collect();
        for operator in writing {
            self.change_desk(&operator, |desk| {
                let since = desk.since;
                if let Status::WrapUp { until, .. } = &mut desk.status {
                    *until = since + time;
                }
            });
        }
        self.reindex();
    }

    pub(super) fn operator_put(&mut self, record: &Arc<Operator>) {
        self.operators.insert(record.id.clone(), record.clone());
        self.change_desk(&record.id, |desk| {
            let assigned = desk.assigned.as_ref();
            desk.profile = assigned.map_or(record.profile.clone(), |it| it.over(&record.profile));
        });
    }

    pub(super) fn queues_assigned(
        &mut self,
        id: &OperatorId,
        queues: &BTreeSet<QueueId>,
        until: Option<Timestamp>,
    ) {
        let Some(roster) = self.operator(id).map(|record| record.profile.clone()) else { return };
        let assigned = (!queues.is_empty()).then(|| Assignment { queues: queues.clone(), until });
        self.change_desk(id, |desk| {
            desk.profile = assigned.as_ref().map_or(roster.clone(), |it| it.over(&roster));
            desk.assigned = assigned;
        });
    }

    /// The newest stand first, and the oldest give way.
    pub(super) fn message_sent(&mut self, message: Message, operators: &BTreeSet<OperatorId>) {
        self.next_message = message.id.next();
        let message = Arc::new(message);
        for operator in operators {
            self.change_desk(operator, |desk| {
                desk.messages.insert(0, message.clone());
                desk.messages.truncate(MESSAGES_MAX);
            });
        }
    }
}
