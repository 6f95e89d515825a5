//! Cases, their owners, and what was promised in them.

use super::{at, demand, id, sealed, uuid};
use crate::domain::*;

fn callback() -> Callback {
    let hours = Window {
        days: [Day::Mon, Day::Tue].into(),
        from: id("08:00"),
        to: id("20:00"),
        first_day: None,
        last_day: Some(id("2026-12-31")),
    };
    let attempt = |call, outcome| Attempt { call: CallId(call), at: at(1800), outcome };
    Callback {
        cause: CallbackCause::Promised,
        urgent: true,
        hours: vec![hours],
        number: sealed(),
        gateway: id("gw-1"),
        acuity: Acuity::Urgent,
        demand: demand().into(),
        arrival: at(0),
        attempts: vec![attempt(301, AttemptOutcome::NoAnswer), attempt(302, AttemptOutcome::Busy)],
        next_at: Some(at(3600)),
        call: Some(CallId(303)),
    }
}

fn made(matter: Matter) -> Event {
    Event::PromiseMade {
        case: CaseId(200),
        promise: PromiseId(500),
        matter,
        ower: Some(id("op-17")),
        not_before: at(1800),
        due: at(7200),
    }
}

fn promises() -> Vec<Event> {
    let (case, promise) = (CaseId(200), PromiseId(500));
    let step = |step, done_at| FollowUpStep { step: id(step), done_at };
    let steps = vec![step("visit-paid", Some(at(3600))), step("report-read", None)];
    let escalated = |to| Event::PromiseEscalated(case, promise, to);
    vec![
        made(Matter::Callback(callback())),
        made(Matter::Transfer(TransferId(600))),
        made(Matter::FollowUp(steps)),
        made(Matter::Referral),
        Event::PromiseMoved { case, promise, not_before: at(9000), due: at(10_800) },
        Event::PromiseOverdue(case, promise),
        escalated(Escalation::Ower),
        escalated(Escalation::Cover(Some(id("op-18")))),
        escalated(Escalation::Cover(None)),
        escalated(Escalation::Supervisor),
        Event::StepChecked(case, promise, id("report-read")),
        Event::CallbackTried {
            case,
            promise,
            outcome: AttemptOutcome::NotTaken,
            next_at: Some(at(12_600)),
        },
        Event::PromiseKept(case, promise),
        Event::PromiseWithdrawn(case, promise, id("recovered")),
    ]
}

pub(super) fn cases() -> Vec<Event> {
    let case = CaseId(200);
    let owned = |reason| Event::OwnerSet { case, owner: id("op-17"), reason };
    let owners = vec![
        owned(OwnerReason::FirstAccept),
        owned(OwnerReason::HandOver),
        owned(OwnerReason::Reassigned(id("on-leave"))),
        Event::HandOverProposed { case, to: id("op-18") },
        Event::HandOverDeclined { case, reason: id("no-time") },
        Event::HandOverWithdrawn(case),
        Event::NoteAdded { case, note: sealed() },
    ];
    let end = vec![
        Event::CaseClosed { case, disposition: id("advised") },
        Event::CaseForgotten { case, keys: [KeyId(uuid(7))].into() },
        Event::CaseArchived(case),
    ];
    [owners, promises(), end].concat()
}
