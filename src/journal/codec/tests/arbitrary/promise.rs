//! Who answers for cases, and what is owed on them.

use proptest::collection::vec;
use proptest::option;
use proptest::prelude::*;
use proptest::sample::select;
use proptest::strategy::Union;

use super::{acuity, call, demand, moment, name, sealed, transfer, window};
use crate::domain::*;

pub(super) fn owner_reason() -> impl Strategy<Value = OwnerReason> {
    use OwnerReason::*;
    every! { OwnerReason:
        FirstAccept => Just(FirstAccept),
        HandOver => Just(HandOver),
        Reassigned(_) => name().prop_map(Reassigned),
    }
}

pub(super) fn escalation() -> impl Strategy<Value = Escalation> {
    use Escalation::*;
    every! { Escalation:
        Ower => Just(Ower),
        Cover(_) => option::of(name()).prop_map(Cover),
        Supervisor => Just(Supervisor),
    }
}

pub(super) fn outcome() -> impl Strategy<Value = AttemptOutcome> {
    any_of!(AttemptOutcome: Reached, NoAnswer, Busy, Failed, NotTaken)
}

pub(super) fn matter() -> impl Strategy<Value = Matter> {
    let step =
        (name(), option::of(moment())).prop_map(|(step, done_at)| FollowUpStep { step, done_at });
    every! { Matter:
        Matter::Callback(_) => callback().prop_map(Matter::Callback),
        Matter::Transfer(_) => transfer().prop_map(Matter::Transfer),
        Matter::FollowUp(_) => vec(step, 0..4).prop_map(Matter::FollowUp),
        Matter::Referral => Just(Matter::Referral),
    }
}

fn callback() -> impl Strategy<Value = Callback> {
    let cause = any_of!(CallbackCause: Promised, VirtualHold, Abandoned);
    let attempt =
        (call(), moment(), outcome()).prop_map(|(call, at, outcome)| Attempt { call, at, outcome });
    let what = (cause, any::<bool>(), acuity(), demand());
    let whom = (vec(window(), 0..3), sealed(), name());
    let when = (moment(), vec(attempt, 0..3), option::of(moment()), option::of(call()));
    (what, whom, when).prop_map(|(what, whom, when)| {
        let (cause, urgent, acuity, demand) = what;
        let (hours, number, gateway) = whom;
        let (arrival, attempts, next_at, call) = when;
        Callback {
            cause,
            urgent,
            hours,
            number,
            gateway,
            acuity,
            demand,
            arrival,
            attempts,
            next_at,
            call,
        }
    })
}
