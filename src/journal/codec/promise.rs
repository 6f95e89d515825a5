//! Who answers for a case, and what is owed on it.

use super::call::demand;
use super::field::{self, Word, present, words};
use super::wire::owner_set::Reason;
use super::wire::promise_escalated::To;
use super::wire::promise_made;
use super::{CodecError, Result, wire};
use crate::domain::{
    Acuity, Attempt, AttemptOutcome, CallId, Callback, CallbackCause, Escalation, FollowUpStep,
    Matter, OwnerReason, Timestamp, Window,
};

words!(CallbackCause, "the cause of a callback": Promised, VirtualHold, Abandoned);
words!(
    AttemptOutcome, "the outcome of a try to call back":
    Reached, NoAnswer, Busy, Failed, NotTaken
);

impl From<&OwnerReason> for Reason {
    fn from(reason: &OwnerReason) -> Self {
        match reason {
            OwnerReason::FirstAccept => Self::FirstAccept(()),
            OwnerReason::HandOver => Self::HandOver(()),
            OwnerReason::Reassigned(reason) => Self::Reassigned(reason.as_str().into()),
        }
    }
}

impl TryFrom<Reason> for OwnerReason {
    type Error = CodecError;

    fn try_from(stored: Reason) -> Result<Self> {
        Ok(match stored {
            Reason::FirstAccept(()) => Self::FirstAccept,
            Reason::HandOver(()) => Self::HandOver,
            Reason::Reassigned(reason) => {
                Self::Reassigned(field::name("why a case was reassigned", &reason)?)
            }
        })
    }
}

impl From<&Matter> for promise_made::Matter {
    fn from(matter: &Matter) -> Self {
        match matter {
            Matter::Callback(callback) => Self::Callback(callback.into()),
            Matter::Transfer(transfer) => Self::Transfer(transfer.0),
            Matter::FollowUp(steps) => {
                Self::FollowUp(wire::FollowUp { steps: steps.iter().map(Into::into).collect() })
            }
            Matter::Referral => Self::Referral(()),
        }
    }
}

impl TryFrom<promise_made::Matter> for Matter {
    type Error = CodecError;

    fn try_from(stored: promise_made::Matter) -> Result<Self> {
        use promise_made::Matter as Stored;
        Ok(match stored {
            Stored::Callback(callback) => Self::Callback(callback.try_into()?),
            Stored::Transfer(transfer) => Self::Transfer(field::transfer(transfer)?),
            Stored::FollowUp(follow_up) => {
                let steps = follow_up.steps.into_iter().map(FollowUpStep::try_from);
                Self::FollowUp(steps.collect::<Result<_>>()?)
            }
            Stored::Referral(()) => Self::Referral,
        })
    }
}

impl From<&Callback> for wire::Callback {
    fn from(callback: &Callback) -> Self {
        Self {
            cause: callback.cause.stored(),
            urgent: callback.urgent,
            hours: callback.hours.iter().map(Into::into).collect(),
            number: Some((&callback.number).into()),
            gateway: callback.gateway.as_str().into(),
            acuity: callback.acuity.stored(),
            demand: Some(callback.demand.as_ref().into()),
            arrival_ms: callback.arrival.as_millis(),
            attempts: callback.attempts.iter().map(Into::into).collect(),
            next_at_ms: callback.next_at.map(Timestamp::as_millis),
            call: callback.call.map_or(0, |call| call.0),
        }
    }
}

impl TryFrom<wire::Callback> for Callback {
    type Error = CodecError;

    fn try_from(stored: wire::Callback) -> Result<Self> {
        Ok(Self {
            cause: CallbackCause::required(stored.cause)?,
            urgent: stored.urgent,
            hours: stored.hours.into_iter().map(Window::try_from).collect::<Result<_>>()?,
            number: present("the number to call back", stored.number)?.try_into()?,
            gateway: field::gateway(&stored.gateway)?,
            acuity: Acuity::required(stored.acuity)?,
            demand: demand(stored.demand)?,
            arrival: field::moment(stored.arrival_ms),
            attempts: stored.attempts.into_iter().map(Attempt::try_from).collect::<Result<_>>()?,
            next_at: stored.next_at_ms.map(field::moment),
            call: field::number_or_none(CallId, stored.call),
        })
    }
}

impl From<&Attempt> for wire::Attempt {
    fn from(attempt: &Attempt) -> Self {
        Self {
            call: attempt.call.0,
            at_ms: attempt.at.as_millis(),
            outcome: attempt.outcome.stored(),
        }
    }
}

impl TryFrom<wire::Attempt> for Attempt {
    type Error = CodecError;

    fn try_from(stored: wire::Attempt) -> Result<Self> {
        Ok(Self {
            call: field::call(stored.call)?,
            at: field::moment(stored.at_ms),
            outcome: AttemptOutcome::required(stored.outcome)?,
        })
    }
}

impl From<&FollowUpStep> for wire::FollowUpStep {
    fn from(step: &FollowUpStep) -> Self {
        Self { step: step.step.as_str().into(), done_at_ms: step.done_at.map(Timestamp::as_millis) }
    }
}

impl TryFrom<wire::FollowUpStep> for FollowUpStep {
    type Error = CodecError;

    fn try_from(stored: wire::FollowUpStep) -> Result<Self> {
        Ok(Self {
            step: field::name("the step of a follow-up", &stored.step)?,
            done_at: stored.done_at_ms.map(field::moment),
        })
    }
}

impl From<&Escalation> for To {
    fn from(to: &Escalation) -> Self {
        match to {
            Escalation::Ower => Self::Ower(()),
            Escalation::Cover(operator) => Self::Cover(field::text_or_empty(operator.as_ref())),
            Escalation::Supervisor => Self::Supervisor(()),
        }
    }
}

impl TryFrom<To> for Escalation {
    type Error = CodecError;

    fn try_from(stored: To) -> Result<Self> {
        Ok(match stored {
            To::Ower(()) => Self::Ower,
            To::Cover(operator) => Self::Cover(field::operator_or_none(&operator)?),
            To::Supervisor(()) => Self::Supervisor,
        })
    }
}
