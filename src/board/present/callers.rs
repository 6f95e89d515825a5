//! The calls that are not over: who waits, where, and since when.

use std::collections::{BTreeMap, BTreeSet};

use super::{lower, raise};
use crate::board::view::{ByAcuity, WaitingCall};
use crate::centre::Centre;
use crate::domain::{AgeGroup, Call, CallId, CallKind, CallState, OperatorId, QueueId, Timestamp};

/// The calls that are not over.
#[derive(Debug, Clone, PartialEq, Default)]
pub(in crate::board) struct Callers {
    calls: BTreeMap<CallId, Share>,
    lines: BTreeMap<QueueId, Line>,
    by_acuity: ByAcuity,
    by_age_group: BTreeMap<AgeGroup, u32>,
    by_arrival: BTreeSet<(Timestamp, CallId)>,
    held: u32,
}

/// Those of one queue.
#[derive(Debug, Clone, PartialEq, Default)]
pub(in crate::board) struct Line {
    pub(in crate::board) by_acuity: ByAcuity,
    pub(in crate::board) ringing: u32,
    pub(in crate::board) callbacks_due: u32,
    /// How many calls want an operator who do not ring: those before whom a new one would stand.
    pub(in crate::board) ahead: usize,
    by_arrival: BTreeSet<(Timestamp, CallId)>,
    by_queueing: BTreeSet<(Timestamp, CallId)>,
}

#[derive(Debug, Clone, PartialEq)]
struct Share {
    standing: Standing,
    queue: QueueId,
    acuity: u8,
    age_group: AgeGroup,
    arrived_at: Timestamp,
    queued_at: Timestamp,
    /// Who talks on it, and who has asked a colleague by it.
    on: [Option<OperatorId>; 2],
}

#[derive(Debug, Clone, Copy, PartialEq)]
enum Standing {
    /// Somebody waits on the line.
    Waiting {
        is_ringing: bool,
    },
    /// Nobody is on the line yet.
    CallbackDue,
    Held,
    /// On a talk, with a partner, or a colleague who is asked.
    Elsewhere,
}

impl Share {
    fn of(call: &Call) -> Option<Self> {
        let waits = |is_ringing| match call.kind {
            CallKind::Incoming | CallKind::FromPartner(_) => Standing::Waiting { is_ringing },
            CallKind::Callback { .. } => Standing::CallbackDue,
            CallKind::Consult { .. } => Standing::Elsewhere,
        };
        let standing = match &call.state {
            CallState::Waiting => waits(false),
            CallState::Offered(_) => waits(true),
            CallState::Held(..) => Standing::Held,
            CallState::Connected(_) | CallState::Parting(_) | CallState::WithPartner(_) => {
                Standing::Elsewhere
            }
            CallState::Ended { .. } => return None,
        };
        Some(Self {
            standing,
            queue: call.demand.queue.clone(),
            acuity: call.acuity.number(),
            age_group: call.triage.age_group,
            arrived_at: call.arrival,
            queued_at: call.queued_at,
            on: [call.talk().map(|talk| talk.operator.clone()), call.asker().cloned()],
        })
    }

    fn place(&self) -> usize {
        usize::from(self.acuity) - 1
    }
}

impl Callers {
    /// Looks at a call again; whether anything of it counts otherwise than before.
    pub(super) fn look(&mut self, id: CallId, centre: &Centre) -> bool {
        let share = centre.call(id).and_then(Share::of);
        let before = self.calls.get(&id);
        let queues: BTreeSet<_> =
            before.into_iter().chain(&share).map(|share| share.queue.clone()).collect();
        let is_changed = before != share.as_ref();
        if is_changed {
            self.leave(id);
            if let Some(share) = share {
                self.enter(id, share);
            }
        }
        // The same share may want an operator now, or no longer.
        queues.into_iter().fold(is_changed, |is_changed, queue| {
            let ahead = centre.waiting_count(&queue);
            let line = self.lines.entry(queue.clone()).or_default();
            let before = std::mem::replace(&mut line.ahead, ahead);
            if *line == Line::default() {
                self.lines.remove(&queue);
            }
            is_changed | (before != ahead)
        })
    }

    fn enter(&mut self, id: CallId, share: Share) {
        let line = self.lines.entry(share.queue.clone()).or_default();
        match share.standing {
            Standing::Waiting { is_ringing } => {
                line.by_acuity[share.place()] += 1;
                line.ringing += u32::from(is_ringing);
                line.by_arrival.insert((share.arrived_at, id));
                line.by_queueing.insert((share.queued_at, id));
                self.by_acuity[share.place()] += 1;
                self.by_arrival.insert((share.arrived_at, id));
                raise(&mut self.by_age_group, share.age_group);
            }
            Standing::CallbackDue => line.callbacks_due += 1,
            Standing::Held => self.held += 1,
            Standing::Elsewhere => {}
        }
        self.calls.insert(id, share);
    }

    fn leave(&mut self, id: CallId) {
        let Some(share) = self.calls.remove(&id) else { return };
        let line = self.lines.entry(share.queue.clone()).or_default();
        match share.standing {
            Standing::Waiting { is_ringing } => {
                line.by_acuity[share.place()] -= 1;
                line.ringing -= u32::from(is_ringing);
                line.by_arrival.remove(&(share.arrived_at, id));
                line.by_queueing.remove(&(share.queued_at, id));
                self.by_acuity[share.place()] -= 1;
                self.by_arrival.remove(&(share.arrived_at, id));
                lower(&mut self.by_age_group, &share.age_group);
            }
            Standing::CallbackDue => line.callbacks_due -= 1,
            Standing::Held => self.held -= 1,
            Standing::Elsewhere => {}
        }
    }

    /// Who is on a call: talking, or having asked a colleague.
    pub(super) fn on(&self, id: CallId) -> impl Iterator<Item = OperatorId> + use<> {
        let on = self.calls.get(&id).map(|share| share.on.clone());
        on.into_iter().flatten().flatten()
    }

    /// Whether the caller is on hold.
    pub(in crate::board) fn is_held(&self, id: CallId) -> bool {
        self.calls.get(&id).is_some_and(|share| share.standing == Standing::Held)
    }

    /// How many callers are on hold.
    pub(in crate::board) fn held(&self) -> u32 {
        self.held
    }

    /// Those of one queue, if there are any.
    pub(in crate::board) fn line(&self, queue: &QueueId) -> Option<&Line> {
        self.lines.get(queue)
    }

    /// How many wait, by acuity.
    pub(in crate::board) fn by_acuity(&self) -> ByAcuity {
        self.by_acuity
    }

    /// How many wait, by age group.
    pub(in crate::board) fn by_age_group(&self) -> &BTreeMap<AgeGroup, u32> {
        &self.by_age_group
    }

    /// So many of those who have waited longest.
    pub(in crate::board) fn longest(&self, most: usize) -> Vec<WaitingCall> {
        let show = |(_, id): &(Timestamp, CallId)| {
            let share = self.calls.get(id)?;
            Some(WaitingCall {
                call: *id,
                queue: share.queue.clone(),
                acuity: share.acuity,
                age_group: share.age_group,
                arrived_at: share.arrived_at,
                queued_at: share.queued_at,
                is_ringing: share.standing == Standing::Waiting { is_ringing: true },
            })
        };
        self.by_arrival.iter().take(most).filter_map(show).collect()
    }
}

impl Line {
    /// When the one who has waited longest arrived.
    pub(in crate::board) fn oldest_arrived_at(&self) -> Option<Timestamp> {
        self.by_arrival.first().map(|(at, _)| *at)
    }

    /// When the one who has been longest in this queue came into it.
    pub(in crate::board) fn oldest_queued_at(&self) -> Option<Timestamp> {
        self.by_queueing.first().map(|(at, _)| *at)
    }
}
