//! Why a call waits, and why an operator is offered none: what routing decides, told obstacle by
//! obstacle.

use super::Centre;
use crate::domain::{
    Call, CallId, CallState, Console, Desk, OperatorId, Refusal, Relax, Status, Timestamp,
};
use crate::routing::{Class, Obstacle};

/// Why a call waits.
#[derive(Debug, Clone, PartialEq)]
pub struct Wait {
    /// How many calls of its queue are served before it; `None` if it rings wherever it should.
    pub ahead: Option<usize>,
    /// When the next ring relaxes its needs, and which.
    pub next_ring: Option<(Timestamp, Relax)>,
    /// Each operator who is signed in or on duty, with what stands between them and the call.
    pub operators: Vec<(OperatorId, Vec<Obstacle>)>,
    /// How many more are on the roster.
    pub away: usize,
}

/// Why an operator is offered no call.
#[derive(Debug, Clone, PartialEq)]
pub struct Idleness {
    /// What keeps them from any call.
    pub obstacles: Vec<Obstacle>,
    /// For each call that wants an operator, what else stands between them and it.
    pub against: Vec<Vec<Obstacle>>,
}

impl Centre {
    /// Says why a call waits.
    pub fn explain_wait(&self, id: CallId, now: Timestamp) -> Result<Wait, Refusal> {
        let call = self.call(id).ok_or(Refusal::UnknownCall(id))?;
        if !matches!(call.state, CallState::Waiting | CallState::Offered(_)) {
            return Err(Refusal::CallNotWaiting(id));
        }
        let ring = self.settings().and_then(|all| all.rings.get(usize::from(call.ring)));
        let is_there = |id: &OperatorId| self.desk(id).is_some() || self.duty(id, now).on;
        let (there, away): (Vec<_>, Vec<_>) =
            self.operators().map(|operator| &operator.id).partition(|id| is_there(id));
        let told = |id: &OperatorId| (id.clone(), self.obstacles(call, id, now));
        Ok(Wait {
            ahead: self.ahead_of(id, usize::MAX),
            next_ring: ring.map(|ring| (call.arrival + self.pace().ring(ring), ring.relax)),
            operators: there.into_iter().map(told).collect(),
            away: away.len(),
        })
    }

    /// Says why an operator is offered no call.
    pub fn explain_idleness(&self, operator: &OperatorId, now: Timestamp) -> Idleness {
        let wanting = self.calls().filter(|call| self.wants_operator(call));
        Idleness {
            obstacles: self.obstacles_of(operator, None, now),
            against: wanting.map(|call| self.obstacles_between(call, operator)).collect(),
        }
    }

    /// Everything that stands between an operator and a call. Nothing does exactly if the call may
    /// be offered to them now, or rings there.
    pub fn obstacles(&self, call: &Call, operator: &OperatorId, now: Timestamp) -> Vec<Obstacle> {
        let mut found = self.obstacles_of(operator, Some(call.id), now);
        let rings_there = self.desk(operator).is_some_and(|desk| match desk.status {
            Status::Offered(offer) => call.offers().contains(&offer),
            _ => false,
        });
        if !rings_there {
            found.extend(self.obstacles_between(call, operator));
        }
        found
    }

    /// What keeps an operator from any call but the one that they are asked about.
    fn obstacles_of(
        &self,
        operator: &OperatorId,
        about: Option<CallId>,
        now: Timestamp,
    ) -> Vec<Obstacle> {
        let Some(desk) = self.desk(operator) else {
            let duty = self.duty(operator, now);
            let off = (!duty.on).then_some(Obstacle::OffDuty { until: duty.until });
            return [Obstacle::SignedOut].into_iter().chain(off).collect();
        };
        let off = (!desk.on_duty).then_some(Obstacle::OffDuty { until: desk.duty_changes_at });
        let lost = match desk.console {
            Console::Lost(since) => Some(Obstacle::ConsoleLost { since }),
            Console::Live => None,
        };
        let asks = desk.consult.map(|_| Obstacle::Consulting);
        [off, lost, self.business(desk, about), asks].into_iter().flatten().collect()
    }

    /// What an operator is busy with.
    fn business(&self, desk: &Desk, about: Option<CallId>) -> Option<Obstacle> {
        let since = desk.since;
        match desk.status {
            Status::Ready => None,
            Status::NotReady(pause) => Some(Obstacle::Paused { pause, since }),
            Status::Talking(call) => Some(Obstacle::Talking { call, since }),
            Status::WrapUp { call, until } => Some(Obstacle::WrapUp { call, until }),
            Status::Offered(offer) => {
                let call = self.offer(offer).map(|offer| offer.call);
                call.filter(|call| Some(*call) != about).map(Obstacle::Ringing)
            }
        }
    }

    /// What stands between the two, were the operator free.
    fn obstacles_between(&self, call: &Call, operator: &OperatorId) -> Vec<Obstacle> {
        let mut found = Vec::new();
        let class = Class::of(call);
        match &call.reserved {
            Some(kept) if kept.operator != *operator => found.push(Obstacle::KeptForAnother {
                operator: kept.operator.clone(),
                until: kept.until,
            }),
            // Whoever asked for them by name answers for their being right for it.
            Some(kept) if kept.by_name => {}
            _ => found.extend(self.misfits(&class, operator)),
        }
        let excluded = call.excluded.iter().find(|exclusion| exclusion.operator == *operator);
        found.extend(excluded.map(|exclusion| Obstacle::Excluded { until: exclusion.until }));
        if !self.wants_operator(call) {
            found.push(Obstacle::RingsAlready);
        } else if !self.may_be_offered(call) {
            found.push(Obstacle::CallbackShare);
        }
        found
    }

    fn misfits(&self, class: &Class, operator: &OperatorId) -> Vec<Obstacle> {
        let at_desk = self.desk(operator).map(|desk| &desk.profile);
        let profile = at_desk.or_else(|| self.operator(operator).map(|record| &record.profile));
        let relaxed = self.policy.relaxed(class.ring);
        profile.map_or_else(Vec::new, |it| self.policy.misfits(it, &class.demand, relaxed))
    }
}
