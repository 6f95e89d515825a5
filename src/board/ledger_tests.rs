use std::sync::Arc;

use super::*;
use crate::domain::{Acuity, CallOpened, CaseId, Demand, Pause, Triage, WithdrawReason, samples};

const CALL: CallId = CallId(1);

fn opened() -> Event {
    Event::CallOpened(samples::opened(CALL, CaseId(1)))
}

fn offered(number: u64) -> Event {
    let (offer, operator) = (OfferId(number), operator());
    let reason = samples::only_one();
    Event::OfferMade { offer, call: CALL, operator, expires_at: Timestamp::MAX, reason }
}

fn operator() -> OperatorId {
    "op-1".parse().unwrap()
}

fn ended(reason: EndReason, wraps_up: bool) -> Event {
    let wrap_up_until = wraps_up.then_some(Timestamp::MAX);
    Event::CallEnded { call: CALL, reason, wrap_up_until }
}

/// Reads events at their seconds, and names what they were told as.
fn told(ledger: &mut Ledger, story: &[(i64, Event)]) -> Vec<Milestone> {
    let read =
        |(second, event): &(i64, Event)| ledger.read(Timestamp::from_millis(second * 1000), event);
    story.iter().flat_map(read).collect()
}

/// The last event finishes a contact.
fn check(story: &[(i64, Event)], waited: u64, outcome: Outcome) {
    let mut ledger = Ledger::default();
    let told = told(&mut ledger, story);
    let waited = Duration::from_secs(waited);
    let Some((Milestone::Finished(finished), before)) = told.split_last() else {
        panic!("{told:?}");
    };
    assert_eq!(finished.contact, Contact { waited, outcome });
    let facts = &finished.facts;
    let reached = match outcome {
        Outcome::Answered { .. } => Milestone::Answered { facts: facts.clone(), waited },
        Outcome::Abandoned => Milestone::Abandoned { facts: facts.clone(), waited },
    };
    assert_eq!(before, [Milestone::Arrived(facts.clone()), reached]);
    assert_eq!(ledger.unfinished(), 0);
    assert!(ledger.notes.is_empty());
}

fn answered(talk: u64, hold: u64, wrap_up: u64) -> Outcome {
    let [talk, hold, wrap_up] = [talk, hold, wrap_up].map(Duration::from_secs);
    Outcome::Answered { talk, hold, wrap_up }
}

#[test]
fn an_answered_call_is_finished_with_its_notes() {
    let story = [
        (100, opened()),
        (100, offered(1)),
        (112, Event::OfferAccepted(OfferId(1))),
        (113, Event::CallConnected(CALL)),
        (150, Event::CallHeld(CALL)),
        (160, Event::CallResumed(CALL)),
        (212, ended(EndReason::OperatorEnded, true)),
        (230, Event::BecameReady(operator())),
    ];
    check(&story, 12, answered(90, 10, 18));
}

#[test]
fn a_caller_who_gives_up_is_abandoned_even_while_being_connected() {
    let withdrawn =
        Event::OfferWithdrawn { offer: OfferId(1), reason: WithdrawReason::CallerHungUp };
    let gone = ended(EndReason::Abandoned, false);
    check(
        &[(0, opened()), (0, offered(1)), (9, withdrawn), (9, gone.clone())],
        9,
        Outcome::Abandoned,
    );
    let accepted = Event::OfferAccepted(OfferId(1));
    check(&[(0, opened()), (0, offered(1)), (8, accepted), (9, gone)], 9, Outcome::Abandoned);
}

#[test]
fn who_goes_to_a_partner_after_a_talk_was_served_here() {
    let handed_off = Event::CallHandedOff {
        call: CALL,
        transfer: crate::domain::TransferId(1),
        wrap_up_until: Some(Timestamp::MAX),
    };
    let story = [
        (0, opened()),
        (0, offered(1)),
        (5, Event::OfferAccepted(OfferId(1))),
        (65, handed_off),
        (75, Event::BecameReady(operator())),
        (900, ended(EndReason::PartnerDone, false)),
    ];
    check(&story, 5, answered(60, 0, 10));
}

#[test]
fn who_keeps_the_place_has_not_given_up() {
    let mut ledger = Ledger::default();
    let story = [(0, opened()), (9, ended(EndReason::VirtualHold, false))];
    let told = told(&mut ledger, &story);
    assert!(matches!(told[..], [Milestone::Arrived(_)]), "{told:?}");
    assert_eq!(ledger.unfinished(), 0);
}

#[test]
fn a_failed_connection_goes_on_waiting() {
    let story = [
        (0, opened()),
        (0, offered(1)),
        (5, Event::OfferAccepted(OfferId(1))),
        (15, Event::ConnectFailed(CALL)),
        (15, Event::BecameReady(operator())),
        (16, offered(2)),
        (20, Event::OfferAccepted(OfferId(2))),
        (50, Event::CallHeld(CALL)),
        (60, ended(EndReason::CallerHungUp, true)),
        (61, Event::BecameNotReady(operator(), Pause::Break)),
    ];
    check(&story, 20, answered(30, 10, 1));
}

#[test]
fn an_answer_is_told_when_it_is_certain_and_the_rest_when_it_is_over() {
    let mut ledger = Ledger::default();
    let accepted = [(0, opened()), (0, offered(1)), (5, Event::OfferAccepted(OfferId(1)))];
    assert!(matches!(told(&mut ledger, &accepted)[..], [Milestone::Arrived(_)]));
    let connected = told(&mut ledger, &[(7, Event::CallConnected(CALL))]);
    let [Milestone::Answered { waited, .. }] = connected[..] else { panic!("{connected:?}") };
    assert_eq!(waited, Duration::from_secs(5));
    let ended = [(60, ended(EndReason::OperatorEnded, true))];
    assert_eq!(told(&mut ledger, &ended), []);
    let over = told(&mut ledger, &[(70, Event::BecameReady(operator()))]);
    assert!(matches!(over[..], [Milestone::Finished(_)]), "{over:?}");
}

#[test]
fn the_facts_are_those_of_the_answer() {
    let retriaged = |queue: &str, acuity| Event::CallRetriaged {
        call: CALL,
        triage: Arc::new(Triage::default()),
        acuity,
        demand: Arc::new(Demand::new(queue.parse().unwrap(), Vec::new())),
        due: Timestamp::MAX,
    };
    let mut ledger = Ledger::default();
    let story = [
        (0, opened()),
        (1, retriaged("mental", Acuity::Urgent)),
        (2, offered(1)),
        (5, Event::OfferAccepted(OfferId(1))),
        (6, Event::CallConnected(CALL)),
        (7, retriaged("medical", Acuity::NotUrgent)),
        (9, ended(EndReason::CallerHungUp, false)),
    ];
    let told = told(&mut ledger, &story);
    let facts = told.iter().map(Milestone::facts);
    let facts = facts.map(|facts| (facts.queue.as_str(), facts.acuity));
    let answered = ("mental", Acuity::Urgent);
    let expected = [("medical", Acuity::Standard), answered, answered];
    assert_eq!(facts.collect::<Vec<_>>(), expected);
}

fn passed_on(second: i64) -> [(i64, Event); 5] {
    let demand = Arc::new(Demand::new("mental".parse().unwrap(), Vec::new()));
    let wrap_up_until = Timestamp::MAX;
    [
        (0, opened()),
        (0, offered(1)),
        (5, Event::OfferAccepted(OfferId(1))),
        (6, Event::CallConnected(CALL)),
        (second, Event::CallPassedOn { call: CALL, demand, reserved: None, wrap_up_until }),
    ]
}

#[test]
fn a_second_wait_is_no_talk_and_giving_up_in_it_no_abandonment() {
    let mut story = passed_on(65).to_vec();
    story.push((75, Event::BecameReady(operator())));
    story.push((999, ended(EndReason::Abandoned, false)));
    check(&story, 5, answered(60, 0, 10));
}

#[test]
fn everybody_who_talked_has_notes_to_finish() {
    let mut story = passed_on(65).to_vec();
    let second: OperatorId = "op-2".parse().unwrap();
    let Event::OfferMade { reason, .. } = offered(2) else { panic!("an offer") };
    let (offer, operator_2, expires_at) = (OfferId(2), second.clone(), Timestamp::MAX);
    let offered = Event::OfferMade { offer, call: CALL, operator: operator_2, expires_at, reason };
    story.extend([
        (66, offered),
        (100, Event::OfferAccepted(OfferId(2))),
        (101, Event::CallConnected(CALL)),
        (130, ended(EndReason::OperatorEnded, true)),
        (140, Event::BecameReady(second)),
        (155, Event::BecameNotReady(operator(), Pause::Meal)),
    ]);
    check(&story, 5, answered(90, 0, 100));
}

#[test]
fn a_colleague_who_takes_the_caller_over_goes_on_with_the_talk() {
    let consult = CallId(2);
    let colleague: OperatorId = "op-2".parse().unwrap();
    let Event::CallOpened(call) = opened() else { panic!("a call") };
    let kind =
        CallKind::Consult { asker: operator(), asked: None, about: Some(CALL), joined: false };
    let asks = Event::CallOpened(CallOpened { call: consult, kind, key: None, ..call });
    let Event::OfferMade { reason, .. } = offered(2) else { panic!("an offer") };
    let (offer, asked, expires_at) = (OfferId(2), colleague.clone(), Timestamp::MAX);
    let wrap_up_until = Timestamp::MAX;
    let story = [
        (0, opened()),
        (0, offered(1)),
        (5, Event::OfferAccepted(OfferId(1))),
        (6, Event::CallConnected(CALL)),
        (15, Event::CallHeld(CALL)),
        (15, asks),
        (15, Event::OfferMade { offer, call: consult, operator: asked, expires_at, reason }),
        (20, Event::OfferAccepted(OfferId(2))),
        (21, Event::CallConnected(consult)),
        (25, Event::CallTakenOver { call: CALL, consult, wrap_up_until }),
        (30, Event::BecameReady(operator())),
        (65, ended(EndReason::OperatorEnded, true)),
        (85, Event::BecameReady(colleague)),
    ];
    check(&story, 5, answered(50, 10, 25));
}

#[test]
fn notes_are_over_when_the_desk_is_closed() {
    let reason = crate::domain::SignOutReason::ConsoleLost;
    let story = [
        (0, opened()),
        (0, offered(1)),
        (5, Event::OfferAccepted(OfferId(1))),
        (15, ended(EndReason::OperatorEnded, true)),
        (45, Event::SignedOut { operator: operator(), reason, because: None }),
    ];
    check(&story, 5, answered(10, 0, 30));
}
