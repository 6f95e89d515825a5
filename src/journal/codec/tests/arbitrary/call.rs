//! Calls, and why they were offered to whom.

use std::sync::Arc;

use proptest::collection::vec;
use proptest::option;
use proptest::prelude::*;
use proptest::sample::select;
use proptest::strategy::Union;

use super::{acuity, age_groups, call, case, idle, moment, name, promise, sealed, transfer, uuid};
use crate::domain::*;

pub(super) fn triage() -> impl Strategy<Value = Arc<Triage>> {
    let parts = (option::of(acuity()), option::of(name()), vec(name(), 0..3), select(age_groups()));
    parts.prop_map(|(stated, complaint, red_flags, age_group)| {
        Arc::new(Triage { stated, complaint, red_flags, age_group })
    })
}

pub(super) fn demand() -> impl Strategy<Value = Arc<Demand>> {
    let need = (name(), any::<u8>()).prop_map(|(skill, level)| Need { skill, level });
    (name(), vec(need, 0..4)).prop_map(|(queue, needs)| Arc::new(Demand::new(queue, needs)))
}

fn kind() -> impl Strategy<Value = CallKind> {
    every! { CallKind:
        CallKind::Incoming => Just(CallKind::Incoming),
        CallKind::Callback { .. } => (promise(), any::<bool>())
            .prop_map(|(promise, shared)| CallKind::Callback { promise, shared }),
        CallKind::Consult { .. } => (
            name(), option::of(name()), option::of(call()), any::<bool>(),
        ).prop_map(
            |(asker, asked, about, joined)| CallKind::Consult { asker, asked, about, joined }
        ),
        CallKind::FromPartner(_) => transfer().prop_map(CallKind::FromPartner),
    }
}

pub(super) fn reservation() -> impl Strategy<Value = Reservation> {
    (name(), moment(), any::<bool>()).prop_map(|(operator, until, by_name)| Reservation {
        operator,
        until,
        by_name,
    })
}

pub(super) fn call_opened() -> impl Strategy<Value = CallOpened> {
    let who = (
        name(),
        option::of(any::<[u8; 16]>().prop_map(CallerHash)),
        option::of(sealed()),
        option::of(uuid().prop_map(KeyId)),
        option::of(name()),
    );
    let what = (kind(), triage(), acuity(), demand());
    let when = (moment(), moment(), option::of(reservation()), option::of(moment()));
    (call(), case(), who, what, when).prop_map(|(call, case, who, what, when)| {
        let (gateway, caller, number, key, district) = who;
        let (kind, triage, acuity, demand) = what;
        let (arrival, due, reserved, give_up_at) = when;
        CallOpened {
            call,
            case,
            kind,
            gateway,
            caller,
            number,
            key,
            triage,
            acuity,
            demand,
            district,
            arrival,
            due,
            reserved,
            give_up_at,
        }
    })
}

pub(super) fn reason() -> impl Strategy<Value = Reason> {
    let rule = any_of!(Rule: Owner, ByName, OnlyOne, ClosestFit, LongestIdle);
    let runner_up = (name(), any::<u32>(), idle()).prop_map(|(operator, surplus, idle)| RunnerUp {
        operator,
        surplus,
        idle,
    });
    let counts = any::<(u8, u32, u32, u32, bool)>();
    (counts, rule, idle(), option::of(runner_up)).prop_map(|(counts, rule, idle, runner_up)| {
        let (ring, ready, able, surplus, interpreter) = counts;
        Reason { ring, ready, able, rule, surplus, idle, interpreter, runner_up }
    })
}

pub(super) fn decline_reason() -> impl Strategy<Value = DeclineReason> {
    any_of!(DeclineReason: Busy, NotCompetent, Conflict, Technical)
}

pub(super) fn withdraw_reason() -> impl Strategy<Value = WithdrawReason> {
    any_of!(
        WithdrawReason:
        AnsweredElsewhere, CallerHungUp, ConsoleLost, ShiftEnded, OperatorLeft, Retriaged
    )
}

pub(super) fn end_reason() -> impl Strategy<Value = EndReason> {
    any_of!(
        EndReason:
        Abandoned, CallerHungUp, OperatorEnded, VirtualHold, NoAnswer, Busy, DialFailed, NotTaken,
        TakenBack, Consulted, PartnerDone
    )
}
