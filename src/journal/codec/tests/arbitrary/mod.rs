//! Whatever an entry can hold, made up.

use std::collections::BTreeSet;
use std::fmt::Debug;
use std::str::FromStr;
use std::sync::Arc;
use std::time::Duration;

use jiff::civil::{Date, Time};
use proptest::collection::{btree_map, btree_set, vec};
use proptest::option;
use proptest::prelude::*;
use proptest::sample::select;
use proptest::strategy::Union;
use uuid::Uuid;

use self::call::{
    call_opened, decline_reason, demand, end_reason, reason, reservation, triage, withdraw_reason,
};
use self::promise::{escalation, matter, outcome, owner_reason};
use self::transfer::transfer_event;
use super::settings::settings;
use crate::domain::*;

/// One strategy for each variant. A variant that is missing here does not compile, and a strategy
/// that makes another variant than it says panics.
macro_rules! every {
    ($list:ident: $($variant:pat => $strategy:expr,)+) => {{
        let _ = |one: &$list| match one { $($variant => (),)+ };
        Union::new([$($strategy
            .prop_map(|one: $list| {
                assert!(matches!(one, $variant), "{one:?}");
                one
            })
            .boxed()),+])
    }};
}

/// One of these words. A word that is missing here does not compile.
macro_rules! any_of {
    ($list:ident: $($word:ident),+) => {{
        let _ = |one: &$list| match one { $($list::$word => (),)+ };
        select(vec![$($list::$word),+])
    }};
}

mod call;
mod floor;
mod history;
mod promise;
mod transfer;

pub(super) fn name<T: FromStr<Err = BadName> + Debug>() -> impl Strategy<Value = T> + Clone {
    "[A-Za-z0-9._:@-]{1,64}".prop_map(|text| text.parse().expect("a name"))
}

pub(super) fn names<T>() -> impl Strategy<Value = BTreeSet<T>>
where
    T: FromStr<Err = BadName> + Debug + Ord,
{
    btree_set(name(), 0..4)
}

fn number() -> impl Strategy<Value = u64> + Clone {
    prop_oneof![1..300_u64, 1..=u64::MAX]
}

fn uuid() -> impl Strategy<Value = Uuid> + Clone {
    any::<[u8; 16]>().prop_map(Uuid::from_bytes)
}

fn moment() -> impl Strategy<Value = Timestamp> + Clone {
    let edges = select(vec![Timestamp::MIN, Timestamp::from_millis(0), Timestamp::MAX]);
    prop_oneof![1 => edges, 9 => any::<i64>().prop_map(Timestamp::from_millis)]
}

fn idle() -> impl Strategy<Value = Duration> {
    any::<u64>().prop_map(Duration::from_millis)
}

pub(super) fn acuity() -> impl Strategy<Value = Acuity> + Clone {
    select(Acuity::ALL.to_vec())
}

pub(super) fn age_groups() -> Vec<AgeGroup> {
    use AgeGroup::*;
    vec![Unknown, Infant, Child, Adult, Senior]
}

fn pause() -> impl Strategy<Value = Pause> + Clone {
    any_of!(Pause: SignedIn, Missed, Break, Meal, Training, Paperwork)
}

fn sealed() -> impl Strategy<Value = Sealed> + Clone {
    let content = vec(any::<u8>(), 0..80);
    (uuid(), content).prop_map(|(key, bytes)| Sealed { key: KeyId(key), bytes: bytes.into() })
}

fn time() -> impl Strategy<Value = Time> {
    let nanos = select(vec![0, 500_000_000, 123_456_789]);
    (0..24_i8, 0..60_i8, 0..60_i8, nanos)
        .prop_map(|(hour, minute, second, nanos)| Time::constant(hour, minute, second, nanos))
}

fn date() -> impl Strategy<Value = Date> + Clone {
    (-9999..=9999_i16, 1..=12_i8, 1..=28_i8)
        .prop_map(|(year, month, day)| Date::constant(year, month, day))
}

pub(super) fn window() -> impl Strategy<Value = Window> {
    let days = btree_set(select(Day::ALL.to_vec()), 0..=7);
    (days, time(), time(), option::of(date()), option::of(date())).prop_map(
        |(days, from, to, first_day, last_day)| Window { days, from, to, first_day, last_day },
    )
}

fn shift() -> impl Strategy<Value = Arc<Shift>> {
    let parts = (name(), window(), names(), any::<bool>(), any::<u64>());
    parts.prop_map(|(id, window, operators, standby, revision)| {
        Arc::new(Shift { id, window, operators, standby, revision })
    })
}

fn operator() -> impl Strategy<Value = Arc<Operator>> {
    let skills = btree_map(name(), any::<u8>(), 0..4);
    let profile = (name(), names(), skills)
        .prop_map(|(licence, queues, skills)| Arc::new(Profile { licence, queues, skills }));
    (name(), option::of(sealed()), profile, option::of(date()), any::<u64>()).prop_map(
        |(id, name, profile, licence_until, revision)| {
            Arc::new(Operator { id, name, profile, licence_until, revision })
        },
    )
}

fn call() -> impl Strategy<Value = CallId> + Clone {
    number().prop_map(CallId)
}

fn case() -> impl Strategy<Value = CaseId> + Clone {
    number().prop_map(CaseId)
}

fn offer() -> impl Strategy<Value = OfferId> + Clone {
    number().prop_map(OfferId)
}

fn promise() -> impl Strategy<Value = PromiseId> + Clone {
    number().prop_map(PromiseId)
}

fn message() -> impl Strategy<Value = MessageId> + Clone {
    number().prop_map(MessageId)
}

fn session() -> impl Strategy<Value = SessionId> + Clone {
    uuid().prop_map(SessionId)
}

fn transfer() -> impl Strategy<Value = TransferId> + Clone {
    number().prop_map(TransferId)
}

fn sign_out_reason() -> impl Strategy<Value = SignOutReason> {
    any_of!(SignOutReason: Asked, BySupervisor, ConsoleLost, Removed)
}

/// Any event, every kind as often as every other.
pub(super) fn event() -> impl Strategy<Value = Event> {
    use Event::*;
    every! { Event:
        Configured(_) => settings().prop_map(|settings| Configured(Arc::new(settings))),
        OperatorPut(_) => operator().prop_map(OperatorPut),
        OperatorRemoved(_) => name().prop_map(OperatorRemoved),
        ShiftPut(_) => shift().prop_map(ShiftPut),
        ShiftRemoved(_) => name().prop_map(ShiftRemoved),
        QueueSet { .. } => (name(), any::<bool>())
            .prop_map(|(queue, open)| QueueSet { queue, open }),
        SurgeStarted { .. } => (moment(), name())
            .prop_map(|(until, reason)| SurgeStarted { until, reason }),
        SurgeEnded { .. } => option::of(name()).prop_map(|reason| SurgeEnded { reason }),
        QueuesAssigned { .. } => (name(), names(), option::of(moment())).prop_map(
            |(operator, queues, until)| QueuesAssigned { operator, queues, until }
        ),
        Event::MessageSent { .. } => floor::message_sent(),
        MessageDismissed { .. } => (name(), message())
            .prop_map(|(operator, message)| MessageDismissed { operator, message }),
        History(_) => history::history_event().prop_map(History),
        CaseOpened(_) => case().prop_map(CaseOpened),
        Event::CallOpened(_) => call_opened().prop_map(Event::CallOpened),
        CallRetriaged { .. } => (call(), triage(), acuity(), demand(), moment()).prop_map(
            |(call, triage, acuity, demand, due)| {
                CallRetriaged { call, triage, acuity, demand, due }
            }
        ),
        CallRaised { .. } => (call(), acuity(), moment(), name()).prop_map(
            |(call, acuity, due, reason)| CallRaised { call, acuity, due, reason }
        ),
        RingWidened { .. } => (call(), any::<u8>())
            .prop_map(|(call, ring)| RingWidened { call, ring }),
        ReservationEnded(_) => call().prop_map(ReservationEnded),
        CallPassedOn { .. } => (call(), demand(), option::of(reservation()), moment()).prop_map(
            |(call, demand, reserved, wrap_up_until)| {
                CallPassedOn { call, demand, reserved, wrap_up_until }
            }
        ),
        CallParted { .. } => (call(), transfer(), option::of(moment())).prop_map(
            |(call, transfer, wrap_up_until)| CallParted { call, transfer, wrap_up_until }
        ),
        CallHandedOff { .. } => (call(), transfer(), option::of(moment())).prop_map(
            |(call, transfer, wrap_up_until)| CallHandedOff { call, transfer, wrap_up_until }
        ),
        CallCameBack { .. } => (call(), option::of(reservation()))
            .prop_map(|(call, reserved)| CallCameBack { call, reserved }),
        ConsultJoined(_) => call().prop_map(ConsultJoined),
        CallTakenOver { .. } => (call(), call(), moment()).prop_map(
            |(call, consult, wrap_up_until)| CallTakenOver { call, consult, wrap_up_until }
        ),
        ExclusionEnded { .. } => (call(), name())
            .prop_map(|(call, operator)| ExclusionEnded { call, operator }),
        OfferMade { .. } => (offer(), call(), name(), moment(), reason()).prop_map(
            |(offer, call, operator, expires_at, reason)| {
                OfferMade { offer, call, operator, expires_at, reason }
            }
        ),
        OfferAccepted(_) => offer().prop_map(OfferAccepted),
        OfferDeclined { .. } => (offer(), decline_reason(), moment()).prop_map(
            |(offer, reason, excluded_until)| OfferDeclined { offer, reason, excluded_until }
        ),
        OfferExpired { .. } => (offer(), option::of(moment()))
            .prop_map(|(offer, missed_until)| OfferExpired { offer, missed_until }),
        OfferWithdrawn { .. } => (offer(), withdraw_reason())
            .prop_map(|(offer, reason)| OfferWithdrawn { offer, reason }),
        CallConnected(_) => call().prop_map(CallConnected),
        ConnectFailed(_) => call().prop_map(ConnectFailed),
        CallHeld(_) => call().prop_map(CallHeld),
        CallResumed(_) => call().prop_map(CallResumed),
        CallEnded { .. } => (call(), end_reason(), option::of(moment())).prop_map(
            |(call, reason, wrap_up_until)| CallEnded { call, reason, wrap_up_until }
        ),
        OwnerSet { .. } => (case(), name(), owner_reason())
            .prop_map(|(case, owner, reason)| OwnerSet { case, owner, reason }),
        HandOverProposed { .. } => (case(), name())
            .prop_map(|(case, to)| HandOverProposed { case, to }),
        HandOverDeclined { .. } => (case(), name())
            .prop_map(|(case, reason)| HandOverDeclined { case, reason }),
        HandOverWithdrawn(_) => case().prop_map(HandOverWithdrawn),
        Transfer(..) => transfer()
            .prop_flat_map(|id| transfer_event(id).prop_map(move |event| Transfer(id, event))),
        NoteAdded { .. } => (case(), sealed()).prop_map(|(case, note)| NoteAdded { case, note }),
        PromiseMade { .. } => (
            (case(), promise(), matter()),
            (option::of(name()), moment(), moment()),
        ).prop_map(|((case, promise, matter), (ower, not_before, due))| {
            PromiseMade { case, promise, matter, ower, not_before, due }
        }),
        PromiseMoved { .. } => (case(), promise(), moment(), moment()).prop_map(
            |(case, promise, not_before, due)| PromiseMoved { case, promise, not_before, due }
        ),
        PromiseOverdue(..) => (case(), promise()).prop_map(|(case, it)| PromiseOverdue(case, it)),
        PromiseEscalated(..) => (case(), promise(), escalation())
            .prop_map(|(case, it, to)| PromiseEscalated(case, it, to)),
        StepChecked(..) => (case(), promise(), name())
            .prop_map(|(case, it, step)| StepChecked(case, it, step)),
        CallbackTried { .. } => (case(), promise(), outcome(), option::of(moment())).prop_map(
            |(case, promise, outcome, next_at)| CallbackTried { case, promise, outcome, next_at }
        ),
        PromiseKept(..) => (case(), promise()).prop_map(|(case, it)| PromiseKept(case, it)),
        PromiseWithdrawn(..) => (case(), promise(), name())
            .prop_map(|(case, it, reason)| PromiseWithdrawn(case, it, reason)),
        CaseClosed { .. } => (case(), name())
            .prop_map(|(case, disposition)| CaseClosed { case, disposition }),
        CaseForgotten { .. } => (case(), btree_set(uuid().prop_map(KeyId), 0..4))
            .prop_map(|(case, keys)| CaseForgotten { case, keys }),
        CaseArchived(_) => case().prop_map(CaseArchived),
        SignedIn { .. } => (name(), session(), name(), any::<bool>(), moment()).prop_map(
            |(operator, session, home, on_duty, duty_changes_at)| {
                SignedIn { operator, session, home, on_duty, duty_changes_at }
            }
        ),
        SignedOut { .. } => (name(), sign_out_reason(), option::of(name())).prop_map(
            |(operator, reason, because)| SignedOut { operator, reason, because }
        ),
        BecameReady(_) => name().prop_map(BecameReady),
        BecameNotReady(..) => (name(), pause()).prop_map(|(who, why)| BecameNotReady(who, why)),
        PauseNextSet(..) => (name(), option::of(pause()))
            .prop_map(|(who, why)| PauseNextSet(who, why)),
        DutyChanged { .. } => (name(), any::<bool>(), moment()).prop_map(
            |(operator, on_duty, duty_changes_at)| {
                DutyChanged { operator, on_duty, duty_changes_at }
            }
        ),
        ConsoleLost(_) => name().prop_map(ConsoleLost),
        ConsoleRegained { .. } => (name(), session(), name()).prop_map(
            |(operator, session, home)| ConsoleRegained { operator, session, home }
        ),
    }
}

fn reply() -> impl Strategy<Value = Reply> {
    use Reply::*;
    every! { Reply:
        Done => Just(Done),
        Reply::CallOpened { .. } => (call(), case(), acuity(), any::<bool>()).prop_map(
            |(call, case, acuity, redial)| Reply::CallOpened { call, case, acuity, redial }
        ),
        Accepted { .. } => (call(), case()).prop_map(|(call, case)| Accepted { call, case }),
        Promised(_) => promise().prop_map(Promised),
        Consulting(_) => call().prop_map(Consulting),
        Proposed(_) => transfer().prop_map(Proposed),
        Received { .. } => (transfer(), call())
            .prop_map(|(transfer, call)| Received { transfer, call }),
        Reassigned { .. } => any::<u64>().prop_map(|cases| Reassigned { cases }),
        Written { .. } => any::<u64>().prop_map(|revision| Written { revision }),
        SignedIn { .. } => any::<bool>().prop_map(|on_duty| SignedIn { on_duty }),
        Reply::MessageSent { .. } => (message(), any::<u64>())
            .prop_map(|(message, operators)| Reply::MessageSent { message, operators }),
        Forgotten(_) => btree_set(uuid().prop_map(KeyId), 0..4).prop_map(Forgotten),
    }
}

fn actor() -> impl Strategy<Value = Actor> {
    let subject = || "\\PC{0,40}".prop_map(smol_str::SmolStr::new);
    every! { Actor:
        Actor::Gateway(_) => name().prop_map(Actor::Gateway),
        Actor::Operator(_) => name().prop_map(Actor::Operator),
        Actor::Partner(_) => name().prop_map(Actor::Partner),
        Actor::Supervisor(_) => subject().prop_map(Actor::Supervisor),
        Actor::Admin(_) => subject().prop_map(Actor::Admin),
        Actor::Node(_) => name().prop_map(Actor::Node),
    }
}

fn answered() -> impl Strategy<Value = Answered> {
    (uuid(), any::<[u8; 16]>(), reply()).prop_map(|(request, fingerprint, reply)| Answered {
        request: RequestId(request),
        fingerprint,
        reply,
    })
}

fn step() -> impl Strategy<Value = Step> {
    (moment(), actor(), option::of(answered()), vec(event(), 0..5))
        .prop_map(|(at, by, answered, events)| Step { at, by, answered, events })
}

/// Any entry.
pub(super) fn entry() -> impl Strategy<Value = Entry> {
    (name(), uuid(), any::<[u8; 32]>(), vec(step(), 0..4)).prop_map(
        |(node, batch, previous, steps)| Entry {
            node,
            batch: BatchId(batch),
            previous: Digest(previous),
            steps,
        },
    )
}
