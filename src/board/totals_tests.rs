use std::sync::Arc;

use super::*;
use crate::board::Ledger;
use crate::domain::{CallId, CallOpened, Code, EndReason, Matter, OfferId, Timestamp, samples};

const SETTINGS: &str = r#"
zone = "Asia/Shanghai"
lines = 30
medical_licences = ["nurse"]
dispositions = ["advised"]

[queues.medical]
answer_within = "20s"

[triage]
red_flags = []
otherwise = "standard"
"#;

fn at(second: i64) -> Timestamp {
    Timestamp::from_millis(second * 1000)
}

/// A centre's totals, and what finds milestones in its events.
#[derive(Default)]
struct Counting {
    ledger: Ledger,
    totals: Totals,
}

/// Reads events at their seconds.
fn read(counting: &mut Counting, story: impl IntoIterator<Item = (i64, Event)>) {
    let Counting { ledger, totals } = counting;
    for (second, event) in story {
        totals.happened(&event);
        ledger.read(at(second), &event).iter().for_each(|milestone| totals.reached(milestone));
    }
}

fn configured(seconds: u64) -> Event {
    let mut settings: Settings = toml::from_str(SETTINGS).unwrap();
    for queue in settings.queues.values_mut() {
        queue.answer_within = Duration::from_secs(seconds);
    }
    Event::Configured(Arc::new(settings))
}

fn opened(call: u64, district: &str) -> Event {
    Event::CallOpened(CallOpened {
        acuity: Acuity::Urgent,
        district: district.parse().ok(),
        arrival: at(0),
        ..samples::opened(CallId(call), CaseId(call))
    })
}

fn offered(call: u64) -> Event {
    Event::OfferMade {
        offer: OfferId(call),
        call: CallId(call),
        operator: "op-1".parse().unwrap(),
        expires_at: Timestamp::MAX,
        reason: samples::only_one(),
    }
}

/// A call that is opened at one moment and accepted at another.
fn answered(call: u64, from: i64, to: i64) -> Vec<(i64, Event)> {
    vec![
        (from, opened(call, "minzhi")),
        (from, offered(call)),
        (to, Event::OfferAccepted(OfferId(call))),
        (to, Event::CallConnected(CallId(call))),
    ]
}

fn ended(call: u64, reason: EndReason) -> Event {
    Event::CallEnded { call: CallId(call), reason, wrap_up_until: None }
}

#[test]
fn callers_are_counted_by_what_became_of_them() {
    let mut counting = Counting::default();
    read(&mut counting, [(0, configured(20))]);
    read(&mut counting, answered(1, 0, 20));
    read(&mut counting, answered(2, 100, 121));
    read(&mut counting, [(150, ended(2, EndReason::CallerHungUp))]);
    read(&mut counting, [(200, opened(3, "")), (207, ended(3, EndReason::Abandoned))]);
    // What was in time by the target of its day stays so.
    read(&mut counting, [(300, configured(1))]);
    read(&mut counting, answered(4, 400, 402));

    let totals = counting.totals;
    let urgent = totals.contacts().find(|(_, acuity, _)| *acuity == Acuity::Urgent).unwrap();
    let expected = Contacts { arrived: 4, answered: 3, answered_in_target: 1, abandoned: 1 };
    assert_eq!(urgent.2, expected);
    let districts: Vec<_> = totals.groups(Grouping::District).collect();
    assert_eq!(districts.iter().map(|(key, _)| *key).collect::<Vec<_>>(), ["", "minzhi"]);
    assert_eq!(districts[1].1.answered, 3);
    assert!(totals.offers().any(|offer| offer == ("made", 3)));
    assert!(totals.offers().any(|offer| offer == ("missed", 0)));

    let (_, spans) = totals.spans().next().unwrap();
    let waits = [1, 2, 19, 20, 21].map(|seconds| spans.answered.within(seconds));
    assert_eq!(waits, [0, 1, 1, 2, 3]);
    assert_eq!((spans.answered.count(), spans.answered.sum()), (3, Duration::from_secs(43)));
    assert_eq!((spans.abandoned.within(6), spans.abandoned.within(7)), (0, 1));
    assert_eq!((spans.handled.count(), spans.handled.sum()), (1, Duration::from_secs(29)));
}

#[test]
fn districts_without_end_are_counted_together() {
    let mut counting = Counting::default();
    let calls = (1..=KEYS_MAX as u64 + 7).map(|call| (0, opened(call, &format!("d{call}"))));
    read(&mut counting, calls);
    let districts: BTreeMap<_, _> = counting.totals.groups(Grouping::District).collect();
    assert_eq!(districts.len(), KEYS_MAX + 1);
    assert_eq!(districts[OTHER].arrived, 7);
    read(&mut counting, [(1, opened(999, "d1"))]);
    assert_eq!(
        counting.totals.groups(Grouping::District).find(|(key, _)| *key == "d1").unwrap().1.arrived,
        2
    );
}

#[test]
fn a_promise_that_is_kept_late_says_so() {
    let mut counting = Counting::default();
    let made = |promise| Event::PromiseMade {
        case: CaseId(1),
        promise: PromiseId(promise),
        matter: Matter::Referral,
        ower: None,
        not_before: at(0),
        due: at(10),
    };
    let withdrawn: Code = "not-needed".parse().unwrap();
    let (case, one, two, three) = (CaseId(1), PromiseId(1), PromiseId(2), PromiseId(3));
    read(&mut counting, [(0, made(1)), (0, made(2)), (0, made(3))]);
    read(&mut counting, [(5, Event::PromiseKept(case, one))]);
    read(
        &mut counting,
        [(11, Event::PromiseOverdue(case, two)), (12, Event::PromiseKept(case, two))],
    );
    read(&mut counting, [(13, Event::PromiseWithdrawn(case, three, withdrawn))]);
    let counts: Vec<_> = counting.totals.promises().map(|(_, step, count)| (step, count)).collect();
    let expected = [("kept", 1), ("kept_late", 1), ("made", 3), ("overdue", 1), ("withdrawn", 1)];
    assert_eq!(counts, expected);
}
