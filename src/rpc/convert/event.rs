//! What has happened, in words: a name for programs and a sentence for people. Nothing personal.

use super::code::show_reason;
use super::moment;
use crate::domain::{
    Actor, DeclineReason, EndReason, Event, Pause, PromiseKind, SignOutReason, Step, Version,
    WithdrawReason,
};
use crate::rpc::api;
use crate::rpc::trail::About;

/// An event as the API shows it.
pub fn show_event(version: Version, step: &Step, event: &Event, about: &About) -> api::Event {
    let text = |id: Option<&dyn std::fmt::Display>| id.map(ToString::to_string).unwrap_or_default();
    let reason = match event {
        Event::OfferMade { reason, .. } => Some(show_reason(reason)),
        _ => None,
    };
    api::Event {
        version: version.0,
        at: Some(moment(step.at)),
        by: Some(show_actor(&step.by)),
        name: name(event).to_owned(),
        sentence: sentence(event, about),
        call_id: about.call.map_or(0, |id| id.0),
        case_id: about.case.map_or(0, |id| id.0),
        offer_id: about.offer.map_or(0, |id| id.0),
        operator_id: text(about.operator.as_ref().map(|id| id as _)),
        queue: text(about.queue.as_ref().map(|id| id as _)),
        reason,
    }
}

fn show_actor(actor: &Actor) -> api::Actor {
    let (kind, subject) = match actor {
        Actor::Gateway(id) => (api::ActorKind::Gateway, id.to_string()),
        Actor::Operator(id) => (api::ActorKind::Operator, id.to_string()),
        Actor::Supervisor(subject) => (api::ActorKind::Supervisor, subject.to_string()),
        Actor::Admin(subject) => (api::ActorKind::Admin, subject.to_string()),
        Actor::Node(id) => (api::ActorKind::Node, id.to_string()),
    };
    api::Actor { kind: kind.into(), subject }
}

/// What happened, for programs. Never changes once published.
pub fn name(event: &Event) -> &'static str {
    match event {
        Event::Configured(_) => "configured",
        Event::OperatorPut(_) => "operator_put",
        Event::OperatorRemoved(_) => "operator_removed",
        Event::ShiftPut(_) => "shift_put",
        Event::ShiftRemoved(_) => "shift_removed",
        Event::QueueSet { .. } => "queue_set",
        Event::CaseOpened(_) => "case_opened",
        Event::CallOpened(_) => "call_opened",
        Event::CallRetriaged { .. } => "call_retriaged",
        Event::RingWidened { .. } => "ring_widened",
        Event::ExclusionEnded { .. } => "exclusion_ended",
        Event::OfferMade { .. } => "offer_made",
        Event::OfferAccepted(_) => "offer_accepted",
        Event::OfferDeclined { .. } => "offer_declined",
        Event::OfferExpired { .. } => "offer_expired",
        Event::OfferWithdrawn { .. } => "offer_withdrawn",
        Event::CallConnected(_) => "call_connected",
        Event::ConnectFailed(_) => "connect_failed",
        Event::CallHeld(_) => "call_held",
        Event::CallResumed(_) => "call_resumed",
        Event::CallEnded { .. } => "call_ended",
        Event::OwnerSet { .. } => "owner_set",
        Event::NoteAdded { .. } => "note_added",
        Event::PromiseMade { .. } => "promise_made",
        Event::PromiseOverdue(..) => "promise_overdue",
        Event::PromiseKept(..) => "promise_kept",
        Event::PromiseWithdrawn(..) => "promise_withdrawn",
        Event::CaseClosed { .. } => "case_closed",
        Event::CaseForgotten { .. } => "case_forgotten",
        Event::CaseArchived(_) => "case_archived",
        Event::SignedIn { .. } => "signed_in",
        Event::SignedOut { .. } => "signed_out",
        Event::BecameReady(_) => "became_ready",
        Event::BecameNotReady(..) => "became_not_ready",
        Event::PauseNextSet(..) => "pause_next_set",
        Event::DutyChanged { .. } => "duty_changed",
        Event::ConsoleLost(_) => "console_lost",
        Event::ConsoleRegained { .. } => "console_regained",
    }
}

/// What happened, for people.
fn sentence(event: &Event, about: &About) -> String {
    match event {
        Event::Configured(_) => "the centre works by new settings".into(),
        Event::OperatorPut(record) => format!("the record of {} was written", record.id),
        Event::OperatorRemoved(id) => format!("{id} was taken off the roster"),
        Event::ShiftPut(shift) => format!("shift {} was written", shift.id),
        Event::ShiftRemoved(id) => format!("shift {id} was taken off the roster"),
        Event::QueueSet { queue, open: true } => format!("queue {queue} was opened"),
        Event::QueueSet { queue, open: false } => format!("queue {queue} was closed"),
        Event::SignedIn { operator, on_duty: true, .. } => format!("{operator} signed in"),
        Event::SignedIn { operator, .. } => format!("{operator} signed in, off duty"),
        Event::SignedOut { operator, reason } => {
            format!("{operator} was signed out: {}", sign_out(*reason))
        }
        Event::BecameReady(id) => format!("{id} takes calls"),
        Event::BecameNotReady(id, why) => format!("{id} takes no calls: {}", pause(*why)),
        Event::PauseNextSet(id, Some(why)) => {
            format!("{id} takes no calls after the present one: {}", pause(*why))
        }
        Event::PauseNextSet(id, None) => format!("{id} goes on taking calls"),
        Event::DutyChanged { operator, on_duty: true, .. } => format!("{operator} is on duty"),
        Event::DutyChanged { operator, .. } => format!("{operator} is off duty"),
        Event::ConsoleLost(id) => format!("the console of {id} has fallen silent"),
        Event::ConsoleRegained { operator, home, .. } => {
            format!("the console of {operator} is heard by {home}")
        }
        _ => call_sentence(event, about),
    }
}

fn call_sentence(event: &Event, about: &About) -> String {
    let who = about.operator.as_ref().map_or_else(|| "somebody".into(), ToString::to_string);
    let call = about.call.map_or_else(|| "a call".into(), |id| format!("call {id}"));
    match event {
        Event::CallOpened(opened) => format!(
            "{call} waits in {} with acuity {}",
            opened.demand.queue,
            opened.acuity.number()
        ),
        Event::CallRetriaged { acuity, demand, .. } => {
            format!("{call} has acuity {} in {}", acuity.number(), demand.queue)
        }
        Event::RingWidened { ring, .. } => format!("{call} has waited for ring {ring}"),
        Event::ExclusionEnded { .. } => format!("{who} may be asked about {call} again"),
        Event::OfferMade { reason, .. } => {
            format!("{call} rings at {who}, one of {} able and {} ready", reason.able, reason.ready)
        }
        Event::OfferAccepted(_) => format!("{who} accepted {call}"),
        Event::OfferDeclined { reason, .. } => {
            format!("{who} declined {call}: {}", decline(*reason))
        }
        Event::OfferExpired { missed_until: Some(_), .. } => format!("{who} missed {call}"),
        Event::OfferExpired { .. } => {
            format!("{call} rang out at {who} during an outage of the server")
        }
        Event::OfferWithdrawn { reason, .. } => {
            format!("{call} no longer rings at {who}: {}", withdraw(*reason))
        }
        Event::CallConnected(_) => format!("{call} is connected"),
        Event::ConnectFailed(_) => format!("{call} could not be connected and waits again"),
        Event::CallHeld(_) => format!("{call} is on hold"),
        Event::CallResumed(_) => format!("{call} is off hold"),
        Event::CallEnded { reason, .. } => format!("{call} is over: {}", end(*reason)),
        _ => case_sentence(event),
    }
}

fn case_sentence(event: &Event) -> String {
    match event {
        Event::CaseOpened(id) => format!("case {id} was opened"),
        Event::OwnerSet { case, owner, .. } => format!("{owner} owns case {case}"),
        Event::NoteAdded { case, .. } => format!("a note was added to case {case}"),
        Event::PromiseMade { case, promise, kind, ower, .. } => {
            format!("{ower} owes {} {promise} on case {case}", promised(*kind))
        }
        Event::PromiseOverdue(case, id) => format!("promise {id} on case {case} is overdue"),
        Event::PromiseKept(case, id) => format!("promise {id} on case {case} was kept"),
        Event::PromiseWithdrawn(case, id, why) => {
            format!("promise {id} on case {case} was withdrawn: {why}")
        }
        Event::CaseClosed { case, disposition } => format!("case {case} was closed: {disposition}"),
        Event::CaseForgotten { case, .. } => {
            format!("the personal data of case {case} were destroyed")
        }
        Event::CaseArchived(id) => format!("case {id} left the centre's memory"),
        other => name(other).to_owned(),
    }
}

/// A pause in words.
pub fn pause(pause: Pause) -> &'static str {
    match pause {
        Pause::SignedIn => "has just signed in",
        Pause::Missed => "let an offer ring out",
        Pause::Break => "break",
        Pause::Meal => "meal",
        Pause::Training => "training",
        Pause::Paperwork => "paperwork",
    }
}

fn sign_out(reason: SignOutReason) -> &'static str {
    match reason {
        SignOutReason::Asked => "went home",
        SignOutReason::BySupervisor => "by a supervisor",
        SignOutReason::ConsoleLost => "the console was silent for too long",
        SignOutReason::Removed => "taken off the roster",
    }
}

fn decline(reason: DeclineReason) -> &'static str {
    match reason {
        DeclineReason::Busy => "busy",
        DeclineReason::NotCompetent => "beyond their competence",
        DeclineReason::Conflict => "a conflict",
        DeclineReason::Technical => "a technical fault",
    }
}

fn withdraw(reason: WithdrawReason) -> &'static str {
    match reason {
        WithdrawReason::AnsweredElsewhere => "answered elsewhere",
        WithdrawReason::CallerHungUp => "the caller hung up",
        WithdrawReason::ConsoleLost => "the console fell silent",
        WithdrawReason::ShiftEnded => "the shift ended",
        WithdrawReason::OperatorLeft => "the operator left",
        WithdrawReason::Retriaged => "it needs somebody else now",
    }
}

fn end(reason: EndReason) -> &'static str {
    match reason {
        EndReason::Abandoned => "the caller gave up",
        EndReason::CallerHungUp => "the caller hung up",
        EndReason::OperatorEnded => "the operator ended it",
    }
}

fn promised(kind: PromiseKind) -> &'static str {
    match kind {
        PromiseKind::Callback => "callback",
        PromiseKind::FollowUp => "follow-up",
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::{CallId, OfferId, Timestamp};
    use crate::rpc::trail::Trail;

    #[test]
    fn the_trail_tells_whose_offer_it_was() {
        let operator: crate::domain::OperatorId = "op-17".parse().unwrap();
        let events = [
            Event::OfferMade {
                offer: OfferId(5),
                call: CallId(3),
                operator,
                expires_at: Timestamp::MAX,
                reason: crate::domain::Reason {
                    ring: 0,
                    ready: 4,
                    able: 2,
                    rule: crate::domain::Rule::ClosestFit,
                    surplus: 0,
                    idle: std::time::Duration::ZERO,
                    interpreter: false,
                    runner_up: None,
                },
            },
            Event::OfferAccepted(OfferId(5)),
            Event::OfferAccepted(OfferId(5)),
        ];
        let mut trail = Trail::default();
        let sentences = events.map(|event| sentence(&event, &trail.step(&event)));
        assert_eq!(
            sentences,
            [
                "call 3 rings at op-17, one of 2 able and 4 ready",
                "op-17 accepted call 3",
                "somebody accepted a call",
            ]
        );
    }
}
