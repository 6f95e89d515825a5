//! A checker that has never been seen to fail proves nothing: each rule is broken on purpose.

use super::story::{Story, story};
use crate::centre::{Centre, invariants};
use crate::domain::*;

const BUSY: &str = "ann is ready
    ben is ready
    call 4 from mum
    ann accepts
    connected 1
    call 4
    > 2: ringing ben
    call 4
    > 3: waiting";

/// Breaks a sound centre and expects a complaint that begins so.
fn check(complaint: &str, sabotage: impl FnOnce(&mut Centre)) {
    let Story { mut centre, .. } = story(BUSY);
    assert_eq!(invariants::violations(&centre), Vec::<String>::new());
    sabotage(&mut centre);
    let found = invariants::violations(&centre);
    assert!(found.iter().any(|one| one.starts_with(complaint)), "{complaint}: {found:?}");
}

fn ann() -> OperatorId {
    "ann".parse().unwrap()
}

fn ben() -> OperatorId {
    "ben".parse().unwrap()
}

#[test]
fn a_caller_whose_operator_is_elsewhere() {
    check("1: CallId(1) talks", |centre| {
        centre.change_desk(&ann(), |desk| desk.status = Status::NotReady(Pause::Meal));
    });
}

#[test]
fn an_operator_who_talks_to_nobody() {
    check("1: ann talks", |centre| {
        let (reason, at) = (EndReason::CallerHungUp, Timestamp::default());
        centre.change_call(CallId(1), |call| call.state = CallState::Ended { reason, at });
    });
}

#[test]
fn an_offer_that_the_call_does_not_know() {
    check("2: OfferId(2) is open, and CallId(2)", |centre| {
        centre.change_call(CallId(2), |call| call.state = CallState::Waiting);
    });
}

#[test]
fn an_offer_that_does_not_ring() {
    check("2: OfferId(2) is open, and ben", |centre| {
        centre.change_desk(&ben(), |desk| desk.status = Status::Ready);
    });
}

#[test]
fn a_console_that_rings_for_nothing() {
    check("2: ben rings", |centre| _ = centre.drop_offer(OfferId(2)));
}

#[test]
fn a_call_that_counts_as_offered() {
    check("3: CallId(3) counts as offered", |centre| {
        centre.change_call(CallId(3), |call| call.state = CallState::Offered(Vec::new()));
    });
}

#[test]
fn a_call_that_its_case_does_not_know() {
    check("3: CallId(3) is of CaseId(3)", |centre| {
        centre.edit_case(CaseId(3), |case| case.calls.clear());
    });
}

#[test]
fn a_call_that_waits_while_somebody_is_ready() {
    check("4: CallId(3) waits", |centre| {
        let eve: OperatorId = "eve".parse().unwrap();
        let mut desk = centre.desk(&ann()).unwrap().clone();
        (desk.operator, desk.status) = (eve, Status::Ready);
        centre.add_desk(desk);
    });
}

#[test]
fn an_offer_to_somebody_off_duty() {
    check("4: ben is asked", |centre| {
        centre.change_desk(&ben(), |desk| desk.on_duty = false);
    });
}

#[test]
fn a_case_without_an_owner() {
    check("5: CaseId(1) was answered", |centre| {
        centre.edit_case(CaseId(1), |case| case.owner = None);
    });
}

#[test]
fn a_closed_case_that_owes_something() {
    let closed =
        || CaseState::Closed { disposition: "advised".parse().unwrap(), at: Timestamp::default() };
    check("5: CaseId(1) is closed and still owes", |centre| {
        let promise = Promise {
            id: PromiseId(1),
            matter: Matter::Referral,
            ower: Some(ann()),
            not_before: Timestamp::MIN,
            due: Timestamp::MAX,
            state: PromiseState::Open,
            escalation: Escalation::Ower,
        };
        centre.edit_case(CaseId(1), |case| {
            case.promises.push(promise);
            case.state = closed();
        });
    });
    check("3: CaseId(1) is closed and has somebody", |centre| {
        centre.edit_case(CaseId(1), |case| case.state = closed());
    });
}

/// A callback of case 1 that is made when the world ends.
fn callback(centre: &Centre) -> Callback {
    let call = centre.call(CallId(1)).unwrap();
    Callback {
        cause: CallbackCause::Promised,
        urgent: false,
        hours: Vec::new(),
        number: call.number.clone().unwrap(),
        gateway: call.gateway.clone(),
        acuity: call.acuity,
        demand: call.demand.clone(),
        arrival: call.arrival,
        attempts: Vec::new(),
        next_at: Some(Timestamp::MAX),
        call: None,
    }
}

fn owe(centre: &mut Centre, due: Timestamp, change: impl FnOnce(&mut Callback)) {
    let mut callback = callback(centre);
    change(&mut callback);
    let promise = Promise {
        id: PromiseId(1),
        matter: Matter::Callback(callback),
        ower: Some(ann()),
        not_before: Timestamp::MIN,
        due,
        state: PromiseState::Open,
        escalation: Escalation::Ower,
    };
    centre.edit_case(CaseId(1), |case| case.promises.push(promise));
}

#[test]
fn a_promise_that_nobody_remembers() {
    check("6: PromiseId(1) is late", |centre| {
        owe(centre, Timestamp::MIN, |_| {});
        centre.timers = Default::default();
    });
}

#[test]
fn a_callback_that_nobody_makes() {
    check("6: PromiseId(1) is made at None", |centre| {
        owe(centre, Timestamp::MAX, |callback| callback.next_at = None);
    });
    check("6: PromiseId(1) is made at", |centre| {
        owe(centre, Timestamp::MAX, |callback| callback.call = Some(CallId(3)));
    });
}

#[test]
fn a_call_for_a_promise_that_has_another() {
    check("6: CallId(1) calls back", |centre| {
        owe(centre, Timestamp::MAX, |_| {});
        centre.change_call(CallId(1), |call| {
            call.kind = CallKind::Callback { promise: PromiseId(1), shared: true };
        });
    });
}

#[test]
fn indexes_that_are_out_of_step() {
    check("9: the index of backlog", |centre| centre.backlog = Default::default());
    check("9: the index of timers", |centre| centre.timers = Default::default());
    check("9: the index of live calls", |centre| centre.live_calls += 1);
    check("9: the index of floor", |centre| {
        let profile = centre.operator(&ann()).unwrap().profile.clone();
        centre.floor.insert(profile, Timestamp::default(), ann());
    });
}

/// Ann, on call 1, consults ben on call 2; call 3 is kept for ann, whose case it is about.
fn check_consult(complaint: &str, sabotage: impl FnOnce(&mut Centre)) {
    let Story { mut centre, .. } = story(
        "ann is ready
         call 4 from mum
         ann accepts
         connected 1
         ben is ready
         ann consults ben
         ben accepts
         connected 2
         call 4 from mum
         > kept 3: ann",
    );
    sabotage(&mut centre);
    let found = invariants::violations(&centre);
    assert!(found.iter().any(|one| one.starts_with(complaint)), "{complaint}: {found:?}");
}

#[test]
fn a_consult_that_nobody_has_asked_for() {
    check_consult("1: CallId(2) was asked by ann", |centre| {
        centre.change_desk(&ann(), |desk| desk.consult = None);
    });
    check_consult("1: ben consults on CallId(2)", |centre| {
        centre.change_desk(&ben(), |desk| desk.consult = Some(CallId(2)));
    });
    check_consult("1: ann consults ann", |centre| {
        centre.change_call(CallId(2), |call| {
            if let CallState::Connected(talk) = &mut call.state {
                talk.operator = ann();
            }
        });
    });
    check_consult("1: ann is asked while consulting", |centre| {
        centre.change_desk(&ann(), |desk| desk.status = Status::Offered(OfferId(9)));
    });
}

#[test]
fn a_call_that_is_kept_in_vain() {
    check_consult("4: CallId(3) is kept", |centre| {
        centre.change_desk(&ann(), |desk| desk.pause_next = Some(Pause::Meal));
    });
    check_consult("4: CallId(2) was asked of somebody", |centre| {
        centre.change_call(CallId(2), |call| {
            (call.state, call.reserved) = (CallState::Waiting, None);
        });
    });
}

#[test]
fn a_case_that_is_proposed_to_its_owner_or_past_its_end() {
    let at = Timestamp::default();
    check("5: CaseId(1) is proposed to ann", |centre| {
        centre.edit_case(CaseId(1), |case| case.hand_over = Some(HandOver { to: ann(), at }));
    });
    check("5: CaseId(1) is closed and still owes", |centre| {
        centre.edit_case(CaseId(1), |case| {
            case.hand_over = Some(HandOver { to: ben(), at });
            case.state = CaseState::Closed { disposition: "advised".parse().unwrap(), at };
        });
    });
}

#[test]
fn a_promise_that_somebody_else_owes() {
    check("5: PromiseId(1) is not owed by the owner", |centre| {
        owe(centre, Timestamp::MAX, |_| {});
        centre.edit_case(CaseId(1), |case| case.promises[0].ower = Some(ben()));
    });
}
