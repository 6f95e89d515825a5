//! A surge begins and ends: who is on standby is on duty, notes have less time, and rings widen
//! earlier.
//!
//! All of that hangs on the state and not on what was promised when: a deadline that was set before
//! the surge follows its beginning, and one that was set in it follows its end.

use super::turn::{Outcome, Turn};
use super::{Centre, duty};
use crate::domain::{
    CallId, CallState, Code, Event, OperatorId, Pace, Refusal, Reply, Surge, Timestamp,
};

/// While a surge is on, another end and another reason take the place of the first.
pub(super) fn start(turn: &mut Turn<'_>, until: Timestamp, reason: &Code) -> Outcome {
    turn.supervises()?;
    let longest = turn.settings.surge.longest;
    if until <= turn.now || until > turn.now + longest {
        return Err(Refusal::SurgeLength { longest });
    }
    turn.emit(Event::SurgeStarted { until, reason: reason.clone() });
    duty::refresh_all(turn);
    widen_all_rings(turn);
    Ok(Reply::Done)
}

/// A supervisor has seen enough of it.
pub(super) fn end(turn: &mut Turn<'_>, reason: &Code) -> Outcome {
    turn.supervises()?;
    turn.centre.surge().ok_or(Refusal::NoSurge)?;
    over(turn, Some(reason));
    Ok(Reply::Done)
}

/// Operators who are on duty by the surge alone finish their calls, as at the end of any shift.
/// Needs that were relaxed early stay so: nobody is told that they have to wait once more.
pub(super) fn over(turn: &mut Turn<'_>, reason: Option<&Code>) {
    turn.emit(Event::SurgeEnded { reason: reason.cloned() });
    duty::refresh_all(turn);
}

fn widen_all_rings(turn: &mut Turn<'_>) {
    let waits = |state: &CallState| matches!(state, CallState::Waiting | CallState::Offered(_));
    let waiting = turn.centre.calls().filter(|call| waits(&call.state)).map(|call| call.id);
    for call in waiting.collect::<Vec<CallId>>() {
        turn.widen_rings(call);
    }
}

impl Turn<'_> {
    /// Until when whoever begins with notes now has time for them.
    pub(super) fn wrap_up_until(&self) -> Timestamp {
        self.now + self.centre.pace().wrap_up(&self.settings.timing)
    }
}

impl Centre {
    /// The surge that is on.
    pub fn surge(&self) -> Option<&Surge> {
        self.surge.as_ref()
    }

    /// How fast the centre works now.
    pub fn pace(&self) -> Pace {
        match (self.surge(), self.settings()) {
            (Some(_), Some(settings)) => Pace::in_surge(&settings.surge),
            _ => Pace::USUAL,
        }
    }

    /// Everybody whom a surge calls in: on duty by it alone, or to be if one were on at that moment,
    /// with the end of their standby.
    pub fn standby(&self, at: Timestamp) -> Vec<(OperatorId, Timestamp)> {
        let all = self.operators().map(|operator| &operator.id);
        all.filter_map(|id| Some((id.clone(), self.standby_of(id, at)?))).collect()
    }

    /// Until when an operator is on standby at a moment, unless they are on duty by the roster alone.
    pub fn standby_of(&self, operator: &OperatorId, at: Timestamp) -> Option<Timestamp> {
        duty::standby_until(self, operator, at)
    }
}
