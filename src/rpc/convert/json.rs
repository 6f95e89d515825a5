//! A journal entry as one line of JSON, for people with `jq` and for programs that read history.
//! Everything is in it but sealed data and keyed hashes, which mean nothing outside.

mod matter;

use serde_json::{Value, json};

use super::event::name;
use super::floor::floor_content;
use super::history::history_content;
use crate::domain::{
    Actor, CallOpened, Code, DeclineReason, Demand, Entry, Event, Operator, OwnerReason, Pause,
    Reason, Reservation, Rule, Shift, SignOutReason, Step, Timestamp, Triage, Version,
    WithdrawReason,
};

/// The line, without its end.
pub fn entry_line(version: Version, entry: &Entry) -> String {
    json!({
        "version": version.0,
        "node": entry.node,
        "batch": entry.batch,
        "previous": format!("{:?}", entry.previous),
        "steps": entry.steps.iter().map(step).collect::<Vec<_>>(),
    })
    .to_string()
}

fn step(step: &Step) -> Value {
    json!({
        "at": moment(step.at),
        "by": actor(&step.by),
        "request_id": step.answered.as_ref().map(|answered| answered.request),
        "events": step.events.iter().map(event).collect::<Vec<_>>(),
    })
}

pub(super) fn moment(at: Timestamp) -> Value {
    if at == Timestamp::MAX { Value::Null } else { json!(at.to_string()) }
}

fn actor(actor: &Actor) -> Value {
    match actor {
        Actor::Gateway(id) => json!({"gateway": id}),
        Actor::Operator(id) => json!({"operator": id}),
        Actor::Partner(id) => json!({"partner": id}),
        Actor::Supervisor(subject) => json!({"supervisor": subject}),
        Actor::Admin(subject) => json!({"admin": subject}),
        Actor::Node(id) => json!({"node": id}),
    }
}

fn event(event: &Event) -> Value {
    json!({ name(event): content(event) })
}

fn content(event: &Event) -> Value {
    match event {
        Event::Configured(settings) => json!({"settings": **settings}),
        Event::OperatorPut(record) => operator(record),
        Event::OperatorRemoved(id) => json!({"operator": id}),
        Event::ShiftPut(rule) => shift(rule),
        Event::ShiftRemoved(id) => json!({"shift": id}),
        Event::QueueSet { queue, open } => json!({"queue": queue, "open": open}),
        Event::SignedIn { operator, session, home, on_duty, duty_changes_at } => json!({
            "operator": operator, "session": session, "home": home, "on_duty": on_duty,
            "duty_changes_at": moment(*duty_changes_at),
        }),
        Event::SignedOut { operator, reason, because } => {
            json!({"operator": operator, "reason": sign_out(*reason), "because": because})
        }
        Event::BecameReady(id) | Event::ConsoleLost(id) => json!({"operator": id}),
        Event::BecameNotReady(id, why) => json!({"operator": id, "pause": pause(*why)}),
        Event::PauseNextSet(id, why) => json!({"operator": id, "pause": why.map(pause)}),
        Event::DutyChanged { operator, on_duty, duty_changes_at } => json!({
            "operator": operator, "on_duty": on_duty, "duty_changes_at": moment(*duty_changes_at),
        }),
        Event::ConsoleRegained { operator, session, home } => {
            json!({"operator": operator, "session": session, "home": home})
        }
        Event::History(event) => history_content(event),
        _ => floor_content(event).unwrap_or_else(|| call_content(event)),
    }
}

fn call_content(event: &Event) -> Value {
    match event {
        Event::CallOpened(opened) => call_opened(opened),
        Event::CallRetriaged { call, triage: found, acuity, demand: needs, due } => json!({
            "call": call, "triage": triage(found), "acuity": acuity.number(),
            "demand": demand(needs), "due": moment(*due),
        }),
        Event::RingWidened { call, ring } => json!({"call": call, "ring": ring}),
        Event::ExclusionEnded { call, operator } => json!({"call": call, "operator": operator}),
        Event::OfferMade { offer, call, operator, expires_at, reason: why } => json!({
            "offer": offer, "call": call, "operator": operator, "expires_at": moment(*expires_at),
            "reason": reason(why),
        }),
        Event::OfferAccepted(offer) => json!({"offer": offer}),
        Event::OfferDeclined { offer, reason, excluded_until } => json!({
            "offer": offer, "reason": decline(*reason), "excluded_until": moment(*excluded_until),
        }),
        Event::OfferExpired { offer, missed_until } => {
            json!({"offer": offer, "missed_until": missed_until.map(moment)})
        }
        Event::OfferWithdrawn { offer, reason } => {
            json!({"offer": offer, "reason": withdraw(*reason)})
        }
        Event::CallPassedOn { call, demand: needs, reserved, wrap_up_until } => json!({
            "call": call, "demand": demand(needs), "reserved": reserved.as_ref().map(reservation),
            "wrap_up_until": moment(*wrap_up_until),
        }),
        Event::CallParted { call, transfer, wrap_up_until }
        | Event::CallHandedOff { call, transfer, wrap_up_until } => json!({
            "call": call, "transfer": transfer, "wrap_up_until": wrap_up_until.map(moment),
        }),
        Event::CallCameBack { call, reserved } => {
            json!({"call": call, "reserved": reserved.as_ref().map(reservation)})
        }
        Event::CallTakenOver { call, consult, wrap_up_until } => json!({
            "call": call, "consult": consult, "wrap_up_until": moment(*wrap_up_until),
        }),
        Event::CallConnected(id)
        | Event::ReservationEnded(id)
        | Event::ConsultJoined(id)
        | Event::ConnectFailed(id)
        | Event::CallHeld(id)
        | Event::CallResumed(id) => json!({"call": id}),
        Event::CallEnded { call, reason, wrap_up_until } => json!({
            "call": call, "reason": reason.name(), "wrap_up_until": wrap_up_until.map(moment),
        }),
        _ => case_content(event),
    }
}

fn case_content(event: &Event) -> Value {
    match event {
        Event::CaseOpened(id) | Event::CaseArchived(id) => json!({"case": id}),
        Event::CaseForgotten { case, keys } => json!({"case": case, "keys": keys}),
        Event::OwnerSet { case, owner, reason } => {
            let (reason, because) = owner_reason(reason);
            json!({"case": case, "owner": owner, "reason": reason, "because": because})
        }
        Event::HandOverProposed { case, to } => json!({"case": case, "to": to}),
        Event::HandOverDeclined { case, reason } => json!({"case": case, "reason": reason}),
        Event::HandOverWithdrawn(case) => json!({"case": case}),
        Event::NoteAdded { case, .. } => json!({"case": case}),
        Event::PromiseMade { case, promise, matter: what, ower, not_before, due } => json!({
            "case": case, "promise": promise, "matter": matter::matter(what), "ower": ower,
            "not_before": moment(*not_before), "due": moment(*due),
        }),
        Event::PromiseMoved { case, promise, not_before, due } => json!({
            "case": case, "promise": promise, "not_before": moment(*not_before),
            "due": moment(*due),
        }),
        Event::PromiseOverdue(case, promise) | Event::PromiseKept(case, promise) => {
            json!({"case": case, "promise": promise})
        }
        Event::PromiseEscalated(case, promise, to) => {
            json!({"case": case, "promise": promise, "to": matter::escalation(to)})
        }
        Event::StepChecked(case, promise, step) => {
            json!({"case": case, "promise": promise, "step": step})
        }
        Event::CallbackTried { case, promise, outcome, next_at } => json!({
            "case": case, "promise": promise, "outcome": matter::outcome(*outcome),
            "next_at": next_at.map(moment),
        }),
        Event::Transfer(id, event) => matter::transfer(*id, event),
        Event::PromiseWithdrawn(case, promise, reason) => {
            json!({"case": case, "promise": promise, "reason": reason})
        }
        Event::CaseClosed { case, disposition } => {
            json!({"case": case, "disposition": disposition})
        }
        // The other functions have the rest.
        _ => Value::Null,
    }
}

fn call_opened(opened: &CallOpened) -> Value {
    json!({
        "call": opened.call, "case": opened.case, "kind": matter::call_kind(&opened.kind),
        "gateway": opened.gateway,
        "number_known": opened.caller.is_some(), "triage": triage(&opened.triage),
        "acuity": opened.acuity.number(), "demand": demand(&opened.demand),
        "district": opened.district, "arrival": moment(opened.arrival), "due": moment(opened.due),
        "reserved": opened.reserved.as_ref().map(reservation),
        "give_up_at": opened.give_up_at.map(moment),
    })
}

fn reservation(kept: &Reservation) -> Value {
    json!({"operator": kept.operator, "until": moment(kept.until), "by_name": kept.by_name})
}

fn owner_reason(reason: &OwnerReason) -> (&'static str, Option<&Code>) {
    match reason {
        OwnerReason::FirstAccept => ("first_accept", None),
        OwnerReason::HandOver => ("hand_over", None),
        OwnerReason::Reassigned(because) => ("reassigned", Some(because)),
    }
}

fn triage(triage: &Triage) -> Value {
    json!({
        "stated": triage.stated.map(|acuity| acuity.number()), "complaint": triage.complaint,
        "red_flags": triage.red_flags, "age_group": triage.age_group,
    })
}

fn demand(demand: &Demand) -> Value {
    json!({"queue": demand.queue, "needs": demand.needs})
}

fn operator(record: &Operator) -> Value {
    json!({
        "operator": record.id, "licence": record.profile.licence, "queues": record.profile.queues,
        "skills": record.profile.skills, "licence_until": record.licence_until,
        "revision": record.revision,
    })
}

fn shift(rule: &Shift) -> Value {
    json!({
        "shift": rule.id, "window": rule.window, "operators": rule.operators,
        "revision": rule.revision,
    })
}

fn reason(reason: &Reason) -> Value {
    let rule = match reason.rule {
        Rule::Owner => "owner",
        Rule::OnlyOne => "only_one",
        Rule::ClosestFit => "closest_fit",
        Rule::LongestIdle => "longest_idle",
        Rule::ByName => "by_name",
    };
    let other = reason.runner_up.as_ref().map(|other| {
        json!({
            "operator": other.operator, "surplus": other.surplus,
            "idle_ms": milliseconds(other.idle),
        })
    });
    json!({
        "ring": reason.ring, "ready": reason.ready, "able": reason.able, "rule": rule,
        "surplus": reason.surplus, "idle_ms": milliseconds(reason.idle),
        "interpreter": reason.interpreter, "runner_up": other,
    })
}

fn milliseconds(span: std::time::Duration) -> u64 {
    u64::try_from(span.as_millis()).unwrap_or(u64::MAX)
}

fn pause(pause: Pause) -> Value {
    json!(pause)
}

fn sign_out(reason: SignOutReason) -> &'static str {
    match reason {
        SignOutReason::Asked => "asked",
        SignOutReason::BySupervisor => "by_supervisor",
        SignOutReason::ConsoleLost => "console_lost",
        SignOutReason::Removed => "removed",
    }
}

fn decline(reason: DeclineReason) -> &'static str {
    match reason {
        DeclineReason::Busy => "busy",
        DeclineReason::NotCompetent => "not_competent",
        DeclineReason::Conflict => "conflict",
        DeclineReason::Technical => "technical",
    }
}

fn withdraw(reason: WithdrawReason) -> &'static str {
    match reason {
        WithdrawReason::AnsweredElsewhere => "answered_elsewhere",
        WithdrawReason::CallerHungUp => "caller_hung_up",
        WithdrawReason::ConsoleLost => "console_lost",
        WithdrawReason::ShiftEnded => "shift_ended",
        WithdrawReason::OperatorLeft => "operator_left",
        WithdrawReason::Retriaged => "retriaged",
    }
}
