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
    use Pause::*;
    select(vec![SignedIn, Missed, Break, Meal, Training, Paperwork])
}

fn sealed() -> impl Strategy<Value = Sealed> + Clone {
    let content = vec(any::<u8>(), 0..80);
    (uuid(), content).prop_map(|(key, bytes)| Sealed { key: KeyId(key), bytes: bytes.into() })
}

fn triage() -> impl Strategy<Value = Arc<Triage>> {
    let parts = (option::of(acuity()), option::of(name()), vec(name(), 0..3), select(age_groups()));
    parts.prop_map(|(stated, complaint, red_flags, age_group)| {
        Arc::new(Triage { stated, complaint, red_flags, age_group })
    })
}

fn demand() -> impl Strategy<Value = Arc<Demand>> {
    let need = (name(), any::<u8>()).prop_map(|(skill, level)| Need { skill, level });
    (name(), vec(need, 0..4)).prop_map(|(queue, needs)| Arc::new(Demand::new(queue, needs)))
}

fn call_opened() -> impl Strategy<Value = CallOpened> {
    let who = (
        name(),
        option::of(any::<[u8; 16]>().prop_map(CallerHash)),
        option::of(sealed()),
        option::of(name()),
    );
    let what = (triage(), acuity(), demand());
    (number(), number(), uuid(), who, what, moment(), moment()).prop_map(
        |(call, case, key, who, what, arrival, due)| {
            let (gateway, caller, number, district) = who;
            let (triage, acuity, demand) = what;
            let (call, case, key) = (CallId(call), CaseId(case), KeyId(key));
            CallOpened {
                call,
                case,
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
            }
        },
    )
}

fn reason() -> impl Strategy<Value = Reason> {
    let rule = select(vec![Rule::Owner, Rule::OnlyOne, Rule::ClosestFit, Rule::LongestIdle]);
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
    (name(), window(), names(), any::<u64>()).prop_map(|(id, window, operators, revision)| {
        Arc::new(Shift { id, window, operators, revision })
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

fn session() -> impl Strategy<Value = SessionId> + Clone {
    uuid().prop_map(SessionId)
}

fn decline_reason() -> impl Strategy<Value = DeclineReason> {
    use DeclineReason::*;
    select(vec![Busy, NotCompetent, Conflict, Technical])
}

fn withdraw_reason() -> impl Strategy<Value = WithdrawReason> {
    use WithdrawReason::*;
    let some = vec![AnsweredElsewhere, CallerHungUp, ConsoleLost, ShiftEnded];
    select([some, vec![OperatorLeft, Retriaged]].concat())
}

fn end_reason() -> impl Strategy<Value = EndReason> {
    use EndReason::*;
    select(vec![Abandoned, CallerHungUp, OperatorEnded])
}

fn sign_out_reason() -> impl Strategy<Value = SignOutReason> {
    use SignOutReason::*;
    select(vec![Asked, BySupervisor, ConsoleLost, Removed])
}

fn promise_kind() -> impl Strategy<Value = PromiseKind> {
    select(vec![PromiseKind::Callback, PromiseKind::FollowUp])
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
        CaseOpened(_) => case().prop_map(CaseOpened),
        Event::CallOpened(_) => call_opened().prop_map(Event::CallOpened),
        CallRetriaged { .. } => (call(), triage(), acuity(), demand(), moment()).prop_map(
            |(call, triage, acuity, demand, due)| {
                CallRetriaged { call, triage, acuity, demand, due }
            }
        ),
        RingWidened { .. } => (call(), any::<u8>())
            .prop_map(|(call, ring)| RingWidened { call, ring }),
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
        OwnerSet { .. } => (case(), name()).prop_map(
            |(case, owner)| OwnerSet { case, owner, reason: OwnerReason::FirstAccept }
        ),
        NoteAdded { .. } => (case(), sealed()).prop_map(|(case, note)| NoteAdded { case, note }),
        PromiseMade { .. } => (case(), promise(), promise_kind(), name(), moment()).prop_map(
            |(case, promise, kind, ower, due)| PromiseMade { case, promise, kind, ower, due }
        ),
        PromiseOverdue(..) => (case(), promise()).prop_map(|(case, it)| PromiseOverdue(case, it)),
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
        SignedOut { .. } => (name(), sign_out_reason())
            .prop_map(|(operator, reason)| SignedOut { operator, reason }),
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
        Written { .. } => any::<u64>().prop_map(|revision| Written { revision }),
        SignedIn { .. } => any::<bool>().prop_map(|on_duty| SignedIn { on_duty }),
        Forgotten(_) => btree_set(uuid().prop_map(KeyId), 0..4).prop_map(Forgotten),
    }
}

fn actor() -> impl Strategy<Value = Actor> {
    let subject = || "\\PC{0,40}".prop_map(smol_str::SmolStr::new);
    every! { Actor:
        Actor::Gateway(_) => name().prop_map(Actor::Gateway),
        Actor::Operator(_) => name().prop_map(Actor::Operator),
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
