use std::sync::Arc;

use super::*;
use crate::domain::{
    Acuity, CallOpened, Demand, EndReason, NodeId, Reason, Rule, Triage, WithdrawReason,
};

const HOUR: i64 = 3600;

fn at(second: i64) -> Timestamp {
    Timestamp::from_millis(second * 1000)
}

fn op(name: &str) -> OperatorId {
    name.parse().unwrap()
}

fn caller(number: u8) -> Option<CallerHash> {
    Some(CallerHash([number; 16]))
}

/// A resolution that is fed by stories.
#[derive(Default)]
struct Told(Resolution);

impl Told {
    fn read(&mut self, second: i64, event: &Event) {
        let node: NodeId = "node".parse().unwrap();
        self.0.read(at(second), &Actor::Node(node), event);
    }

    fn opened(&mut self, second: i64, case: u64, call: u64, caller: Option<CallerHash>) {
        self.read(
            second,
            &Event::CallOpened(CallOpened {
                call: CallId(call),
                case: CaseId(case),
                gateway: "pbx".parse().unwrap(),
                caller,
                number: None,
                key: None,
                kind: CallKind::Incoming,
                reserved: None,
                give_up_at: None,
                triage: Arc::new(Triage::default()),
                acuity: Acuity::Standard,
                demand: Arc::new(Demand::new("medical".parse().unwrap(), Vec::new())),
                district: None,
                arrival: at(second),
                due: Timestamp::MAX,
            }),
        );
    }

    /// The operator of that name talks on the call.
    fn talk(&mut self, second: i64, call: u64, operator: &str) {
        let reason = Reason {
            ring: 0,
            ready: 1,
            able: 1,
            rule: Rule::OnlyOne,
            surplus: 0,
            idle: Duration::ZERO,
            interpreter: false,
            runner_up: None,
        };
        let (offer, expires_at) = (OfferId(call), Timestamp::MAX);
        let operator = op(operator);
        self.read(
            second,
            &Event::OfferMade { offer, call: CallId(call), operator, expires_at, reason },
        );
        self.read(second, &Event::OfferAccepted(offer));
        self.read(second, &Event::CallConnected(CallId(call)));
    }

    fn closes(&mut self, second: i64, case: u64, operator: &str) {
        let disposition = "advice".parse().unwrap();
        let event = Event::CaseClosed { case: CaseId(case), disposition };
        self.0.read(at(second), &Actor::Operator(op(operator)), &event);
    }

    /// A case of one call, answered by one operator and closed by another or the same.
    fn case(&mut self, second: i64, id: u64, caller: Option<CallerHash>, [first, last]: [&str; 2]) {
        self.read(second, &Event::CaseOpened(CaseId(id)));
        self.opened(second, id, id, caller);
        self.talk(second + 5, id, first);
        self.closes(second + 60, id, last);
    }

    fn check(&self, closed: u32, at_first_contact: u32) {
        assert_eq!(self.0.since(at(0)), Resolved { closed, at_first_contact });
    }
}

#[test]
fn whoever_answers_first_and_closes_has_resolved_it() {
    let mut told = Told::default();
    told.case(0, 1, caller(1), ["op-1", "op-1"]);
    told.check(1, 1);
    told.case(100, 2, caller(2), ["op-1", "op-2"]);
    told.check(2, 1);
    assert_eq!(told.0.since(at(70)), Resolved { closed: 1, at_first_contact: 0 });
}

#[test]
fn a_second_talk_is_a_second_contact() {
    let mut told = Told::default();
    told.read(0, &Event::CaseOpened(CaseId(1)));
    told.opened(0, 1, 1, caller(1));
    told.talk(5, 1, "op-1");
    told.opened(500, 1, 2, caller(1));
    told.talk(505, 2, "op-1");
    told.closes(600, 1, "op-1");
    told.check(1, 0);
}

#[test]
fn who_was_not_answered_at_first_has_had_no_contact_then() {
    let mut told = Told::default();
    told.read(0, &Event::CaseOpened(CaseId(1)));
    told.opened(0, 1, 1, caller(1));
    let (call, reason) = (CallId(1), EndReason::Abandoned);
    told.read(50, &Event::CallEnded { call, reason, wrap_up_until: None });
    told.opened(100, 1, 2, caller(1));
    told.talk(105, 2, "op-1");
    told.closes(160, 1, "op-1");
    told.check(1, 1);
}

#[test]
fn a_further_call_counts_against_it_within_the_window() {
    let mut told = Told::default();
    told.case(0, 1, caller(1), ["op-1", "op-1"]);
    told.case(0, 2, caller(2), ["op-1", "op-1"]);
    told.case(0, 3, None, ["op-1", "op-1"]);
    told.opened(23 * HOUR, 4, 4, caller(1));
    told.opened(23 * HOUR, 5, 5, None);
    told.check(3, 2);
    told.opened(60 + 24 * HOUR + 1, 6, 6, caller(2));
    told.check(3, 2);
    assert_eq!(Resolution::WINDOW, Duration::from_secs(24 * 3600));
}

#[test]
fn what_nobody_answered_is_resolved_by_nobody() {
    let mut told = Told::default();
    told.read(0, &Event::CaseOpened(CaseId(1)));
    told.opened(0, 1, 1, caller(1));
    let disposition = "abandoned".parse().unwrap();
    told.read(900, &Event::CaseClosed { case: CaseId(1), disposition });
    told.check(1, 0);
}

#[test]
fn only_what_may_still_change_is_kept() {
    let mut told = Told::default();
    for n in 0..500 {
        told.case(n * HOUR, n as u64, caller((n % 7) as u8), ["op-1", "op-1"]);
        let (offer, reason) = (OfferId(1), WithdrawReason::CallerHungUp);
        told.read(n * HOUR, &Event::OfferWithdrawn { offer, reason });
    }
    let Resolution { open, offers, calls, closed, by_caller, .. } = &told.0;
    assert!(open.is_empty() && offers.is_empty() && calls.is_empty());
    assert_eq!(closed.len(), 27);
    assert_eq!(by_caller.values().map(Vec::len).sum::<usize>(), 27);
    let keys = std::collections::BTreeSet::new();
    told.read(500 * HOUR, &Event::CaseForgotten { case: CaseId(499), keys });
    assert_eq!(told.0.by_caller.values().map(Vec::len).sum::<usize>(), 26);
}
