//! Promises and transfers as JSON.

use serde_json::{Value, json};

use super::{demand, moment};
use crate::domain::{
    AttemptOutcome, CallKind, Callback, CallbackCause, ConsentBasis, Escalation, Manner, Matter,
    Transfer, TransferEvent, TransferId,
};

pub(super) fn call_kind(kind: &CallKind) -> Value {
    match kind {
        CallKind::Incoming => json!("incoming"),
        CallKind::Callback { promise, shared } => {
            json!({"callback": {"promise": promise, "shared": shared}})
        }
        CallKind::Consult { asker, asked, about, joined } => json!({"consult": {
            "asker": asker, "asked": asked, "about": about, "joined": joined,
        }}),
        CallKind::FromPartner(transfer) => json!({"from_partner": {"transfer": transfer}}),
    }
}

pub(super) fn matter(matter: &Matter) -> Value {
    match matter {
        Matter::Callback(about) => json!({"callback": callback(about)}),
        Matter::Transfer(id) => json!({"transfer": id}),
        Matter::FollowUp(steps) => {
            let steps: Vec<_> = steps.iter().map(|step| &step.step).collect();
            json!({"follow_up": steps})
        }
        Matter::Referral => json!("referral"),
    }
}

fn callback(callback: &Callback) -> Value {
    let cause = match callback.cause {
        CallbackCause::Promised => "promised",
        CallbackCause::VirtualHold => "virtual_hold",
        CallbackCause::Abandoned => "abandoned",
    };
    json!({
        "cause": cause, "urgent": callback.urgent, "hours": callback.hours,
        "gateway": callback.gateway, "acuity": callback.acuity.number(),
        "demand": demand(&callback.demand), "arrival": moment(callback.arrival),
        "next_at": callback.next_at.map(moment),
    })
}

pub(super) fn escalation(to: &Escalation) -> Value {
    match to {
        Escalation::Ower => json!("ower"),
        Escalation::Cover(cover) => json!({"cover": cover}),
        Escalation::Supervisor => json!("supervisor"),
    }
}

pub(super) fn outcome(outcome: AttemptOutcome) -> &'static str {
    match outcome {
        AttemptOutcome::Reached => "reached",
        AttemptOutcome::NoAnswer => "no_answer",
        AttemptOutcome::Busy => "busy",
        AttemptOutcome::Failed => "failed",
        AttemptOutcome::NotTaken => "not_taken",
    }
}

pub(super) fn transfer(id: TransferId, event: &TransferEvent) -> Value {
    match event {
        TransferEvent::Proposed(transfer) => proposed(transfer),
        TransferEvent::Accepted { until, reference } => {
            json!({"transfer": id, "until": moment(*until), "reference": reference})
        }
        TransferEvent::BackToProposed { until } => {
            json!({"transfer": id, "until": moment(*until)})
        }
        TransferEvent::Declined { reason }
        | TransferEvent::Withdrawn { reason }
        | TransferEvent::Returned { reason, .. } => json!({"transfer": id, "reason": reason}),
        TransferEvent::Completed { outcome, .. } => json!({"transfer": id, "outcome": outcome}),
        TransferEvent::Expired
        | TransferEvent::Connected
        | TransferEvent::Progressed { .. }
        | TransferEvent::Confirmed => json!({"transfer": id}),
        TransferEvent::Told { change } => json!({"transfer": id, "change": change}),
        TransferEvent::NotTold { change, tries } => {
            json!({"transfer": id, "change": change, "tries": tries})
        }
    }
}

fn proposed(transfer: &Transfer) -> Value {
    let manner = match transfer.manner {
        Manner::Warm => "warm",
        Manner::Blind => "blind",
        Manner::Overflow => "overflow",
        Manner::Errand => "errand",
    };
    let consent = match &transfer.consent.basis {
        ConsentBasis::Given => json!("given"),
        ConsentBasis::NotNeeded { reason } => json!({"not_needed": reason}),
        ConsentBasis::Emergency { reason } => json!({"emergency": reason}),
    };
    json!({
        "transfer": transfer.id, "direction": transfer.direction.name(), "partner": transfer.partner,
        "reference": transfer.reference, "case": transfer.case, "call": transfer.call,
        "manner": manner, "need": transfer.need, "consent": consent,
        "covers": transfer.consent.covers, "told": transfer.summary.keys().collect::<Vec<_>>(),
        "by": transfer.by, "arrival": moment(transfer.arrival), "path": transfer.path,
        "gives_back": transfer.gives_back, "promise": transfer.promise,
    })
}
