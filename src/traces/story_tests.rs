use super::*;
use crate::domain::{Actor, Acuity, CaseId, DeclineReason, EndReason, samples};

const CALL: CallId = CallId(1);

fn opened() -> Event {
    Event::CallOpened(CallOpened { acuity: Acuity::Urgent, ..samples::opened(CALL, CaseId(4)) })
}

fn offered(number: u64, operator: &str) -> Event {
    let operator = operator.parse().unwrap();
    Event::OfferMade {
        offer: OfferId(number),
        call: CALL,
        operator,
        expires_at: Timestamp::MAX,
        reason: samples::only_one(),
    }
}

/// What is told of events at their seconds: name, from, to, outcome.
fn check(story: &[(i64, Event)], expected: &[(&str, i64, i64, &str)]) {
    let mut told = Vec::new();
    let mut reader = Story::default();
    for (second, event) in story {
        let by = Actor::Node("node-1".parse().unwrap());
        let at = Timestamp::from_millis(second * 1000);
        let step = Step { at, by, answered: None, events: vec![event.clone()] };
        told.extend(reader.read(&step));
    }
    let outcome = |told: &Told| {
        let found = told.about.iter().find(|(key, _)| *key == "outcome");
        found.map_or(String::new(), |(_, outcome)| outcome.clone())
    };
    let shown: Vec<_> = told
        .iter()
        .map(|it| {
            let [from, to] = [it.from, it.to].map(|at| at.as_millis() / 1000);
            (it.name, from, to, outcome(it))
        })
        .collect();
    let expected: Vec<_> = expected
        .iter()
        .map(|(name, from, to, outcome)| (*name, *from, *to, (*outcome).to_owned()))
        .collect();
    assert_eq!(shown, expected);
    assert!(told.iter().all(|told| told.call == CALL));
}

#[test]
fn a_call_is_told_from_its_opening_to_the_notes() {
    let declined = Event::OfferDeclined {
        offer: OfferId(1),
        reason: DeclineReason::Busy,
        excluded_until: Timestamp::MAX,
    };
    let ended = Event::CallEnded {
        call: CALL,
        reason: EndReason::OperatorEnded,
        wrap_up_until: Some(Timestamp::MAX),
    };
    check(
        &[
            (0, opened()),
            (0, offered(1, "op-1")),
            (3, declined),
            (3, offered(2, "op-2")),
            (7, Event::OfferAccepted(OfferId(2))),
            (8, Event::CallConnected(CALL)),
            (60, ended),
            (75, Event::BecameReady("op-2".parse().unwrap())),
        ],
        &[
            ("call.open", 0, 0, ""),
            ("offer", 0, 3, "declined"),
            ("offer", 3, 7, "accepted"),
            ("call.wait", 0, 7, "accepted"),
            ("talk", 7, 60, "operator_ended"),
            ("call", 0, 60, "operator_ended"),
            ("wrap_up", 60, 75, ""),
        ],
    );
}

#[test]
fn who_gives_up_has_waited() {
    let ended = Event::CallEnded { call: CALL, reason: EndReason::Abandoned, wrap_up_until: None };
    check(
        &[(0, opened()), (9, ended)],
        &[("call.open", 0, 0, ""), ("call.wait", 0, 9, "abandoned"), ("call", 0, 9, "abandoned")],
    );
}
