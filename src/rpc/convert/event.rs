//! What has happened, in words: a name for programs and a sentence for people. Nothing personal.

use super::code::show_reason;
use super::floor::floor_sentence;
use super::history::history_sentence;
use super::moment;
use crate::board::About;
use crate::domain::{
    Actor, AttemptOutcome, CallKind, CallOpened, ConsentBasis, DeclineReason, Direction, EndReason,
    Escalation, Event, HistoryEvent, Matter, OwnerReason, Pause, PromiseKind, SignOutReason, Step,
    TransferEvent, TransferId, Version, WithdrawReason,
};
use crate::rpc::api;

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
        transfer_id: about.transfer.map_or(0, |id| id.0),
    }
}

fn show_actor(actor: &Actor) -> api::Actor {
    let (kind, subject) = match actor {
        Actor::Gateway(id) => (api::ActorKind::Gateway, id.to_string()),
        Actor::Operator(id) => (api::ActorKind::Operator, id.to_string()),
        Actor::Partner(id) => (api::ActorKind::Partner, id.to_string()),
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
        Event::SurgeStarted { .. } => "surge_started",
        Event::SurgeEnded { .. } => "surge_ended",
        Event::QueuesAssigned { .. } => "queues_assigned",
        Event::MessageSent { .. } => "message_sent",
        Event::MessageDismissed { .. } => "message_dismissed",
        Event::CallRaised { .. } => "call_raised",
        Event::History(HistoryEvent::PutBack { .. }) => "history_put_back",
        Event::History(HistoryEvent::Lost(_)) => "history_lost",
        Event::CaseOpened(_) => "case_opened",
        Event::CallOpened(_) => "call_opened",
        Event::CallRetriaged { .. } => "call_retriaged",
        Event::RingWidened { .. } => "ring_widened",
        Event::ReservationEnded(_) => "reservation_ended",
        Event::CallPassedOn { .. } => "call_passed_on",
        Event::CallParted { .. } => "call_parted",
        Event::CallHandedOff { .. } => "call_handed_off",
        Event::CallCameBack { .. } => "call_came_back",
        Event::ConsultJoined(_) => "consult_joined",
        Event::CallTakenOver { .. } => "call_taken_over",
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
        Event::HandOverProposed { .. } => "hand_over_proposed",
        Event::HandOverDeclined { .. } => "hand_over_declined",
        Event::HandOverWithdrawn(_) => "hand_over_withdrawn",
        Event::Transfer(_, event) => transfer_name(event),
        Event::NoteAdded { .. } => "note_added",
        Event::PromiseMade { .. } => "promise_made",
        Event::PromiseMoved { .. } => "promise_moved",
        Event::PromiseOverdue(..) => "promise_overdue",
        Event::PromiseEscalated(..) => "promise_escalated",
        Event::StepChecked(..) => "step_checked",
        Event::CallbackTried { .. } => "callback_tried",
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

fn transfer_name(event: &TransferEvent) -> &'static str {
    match event {
        TransferEvent::Proposed(_) => "transfer_proposed",
        TransferEvent::Accepted { .. } => "transfer_accepted",
        TransferEvent::BackToProposed { .. } => "transfer_back_to_proposed",
        TransferEvent::Declined { .. } => "transfer_declined",
        TransferEvent::Expired => "transfer_expired",
        TransferEvent::Withdrawn { .. } => "transfer_withdrawn",
        TransferEvent::Connected => "transfer_connected",
        TransferEvent::Progressed { .. } => "transfer_progressed",
        TransferEvent::Completed { .. } => "transfer_completed",
        TransferEvent::Returned { .. } => "transfer_returned",
        TransferEvent::Confirmed => "transfer_confirmed",
        TransferEvent::Told { .. } => "transfer_told",
        TransferEvent::NotTold { .. } => "transfer_not_told",
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
        Event::SignedOut { operator, reason, because: Some(because) } => {
            format!("{operator} was signed out: {}, {because}", sign_out(*reason))
        }
        Event::SignedOut { operator, reason, .. } => {
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
        _ => floor_sentence(event).unwrap_or_else(|| call_sentence(event, about)),
    }
}

fn call_sentence(event: &Event, about: &About) -> String {
    let who = about.operator.as_ref().map_or_else(|| "somebody".into(), ToString::to_string);
    let call = about.call.map_or_else(|| "a call".into(), |id| format!("call {id}"));
    match event {
        Event::CallOpened(CallOpened { kind: CallKind::Consult { asker, .. }, demand, .. }) => {
            format!("{asker} asks a colleague of {}, on {call}", demand.queue)
        }
        Event::CallOpened(CallOpened {
            kind: CallKind::Callback { promise, .. }, demand, ..
        }) => {
            format!(
                "promise {promise} is due: {call} waits in {} for somebody to dial",
                demand.queue
            )
        }
        Event::CallOpened(CallOpened {
            kind: CallKind::FromPartner(transfer),
            demand,
            acuity,
            ..
        }) => format!(
            "{call} comes by transfer {transfer} and waits in {} with acuity {}",
            demand.queue,
            acuity.number()
        ),
        Event::CallOpened(opened) => format!(
            "{call} waits in {} with acuity {}",
            opened.demand.queue,
            opened.acuity.number()
        ),
        Event::CallRetriaged { acuity, demand, .. } => {
            format!("{call} has acuity {} in {}", acuity.number(), demand.queue)
        }
        Event::RingWidened { ring, .. } => format!("{call} has waited for ring {ring}"),
        Event::ReservationEnded(_) => format!("{call} is no longer kept for one operator"),
        Event::CallPassedOn { demand, reserved: Some(kept), .. } => {
            format!("{call} was passed on to {} in {}", kept.operator, demand.queue)
        }
        Event::CallPassedOn { demand, .. } => format!("{call} was passed on to {}", demand.queue),
        Event::CallParted { transfer, .. } => {
            format!("{call} waits for the partner of transfer {transfer} to connect")
        }
        Event::CallHandedOff { transfer, .. } => {
            format!("{call} is with the partner of transfer {transfer}")
        }
        Event::CallCameBack { reserved: Some(kept), .. } => {
            format!("{call} is back in its old place, kept for {}", kept.operator)
        }
        Event::CallCameBack { .. } => format!("{call} is back in its old place"),
        Event::ConsultJoined(_) => format!("the caller hears both on {call}"),
        Event::CallTakenOver { call, consult, .. } => {
            format!("whoever was asked on call {consult} has call {call} now")
        }
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
        Event::OwnerSet { case, owner, reason } => match reason {
            OwnerReason::FirstAccept => format!("{owner} answered first and owns case {case}"),
            OwnerReason::HandOver => format!("{owner} accepted case {case} and owns it"),
            OwnerReason::Reassigned(why) => format!("case {case} was given to {owner}: {why}"),
        },
        Event::HandOverProposed { case, to } => format!("case {case} was proposed to {to}"),
        Event::HandOverDeclined { case, reason } => {
            format!("the hand-over of case {case} was declined: {reason}")
        }
        Event::HandOverWithdrawn(case) => format!("the hand-over of case {case} was taken back"),
        Event::Transfer(id, event) => transfer_sentence(*id, event),
        Event::NoteAdded { case, .. } => format!("a note was added to case {case}"),
        Event::PromiseMade { case, promise, matter, ower, due, .. } => {
            let ower = ower.as_ref().map_or("the centre", |ower| ower.as_str());
            match matter {
                Matter::Transfer(id) => {
                    format!("{ower} answers for transfer {id} on case {case} until {due}")
                }
                _ => {
                    let what = promised(matter.kind());
                    format!("{ower} owes {what} {promise} on case {case} until {due}")
                }
            }
        }
        Event::PromiseMoved { case, promise, due, .. } => {
            format!("promise {promise} on case {case} is now due at {due}")
        }
        Event::PromiseEscalated(case, id, to) => {
            format!("promise {id} on case {case} is still overdue: {}", escalated(to))
        }
        Event::StepChecked(case, id, step) => {
            format!("{step} has happened, as promise {id} on case {case} waits for")
        }
        Event::CallbackTried { case, promise, outcome, next_at } => {
            let next = next_at.map_or_else(String::new, |at| format!("; next try at {at}"));
            format!("callback {promise} on case {case}: {}{next}", tried(*outcome))
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
        Event::History(event) => history_sentence(event),
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
        EndReason::VirtualHold => "the caller left the line and keeps the place",
        EndReason::NoAnswer => "nobody answered",
        EndReason::Busy => "the line was busy",
        EndReason::DialFailed => "it could not be dialled",
        EndReason::NotTaken => "nobody took it in time",
        EndReason::TakenBack => "whoever had asked took it back",
        EndReason::Consulted => "the consult is over",
        EndReason::PartnerDone => "the partner is done",
    }
}

fn promised(kind: PromiseKind) -> &'static str {
    match kind {
        PromiseKind::Callback => "callback",
        PromiseKind::Transfer => "an answer",
        PromiseKind::FollowUp => "follow-up",
        PromiseKind::Referral => "a look after referral",
    }
}

fn escalated(to: &Escalation) -> String {
    match to {
        Escalation::Ower => "whoever owes it is asked".into(),
        Escalation::Cover(Some(cover)) => format!("{cover} is asked to cover"),
        Escalation::Cover(None) => "nobody is there to cover".into(),
        Escalation::Supervisor => "the supervisors are asked".into(),
    }
}

fn tried(outcome: AttemptOutcome) -> &'static str {
    match outcome {
        AttemptOutcome::Reached => "the caller was reached",
        AttemptOutcome::NoAnswer => "nobody answered",
        AttemptOutcome::Busy => "the line was busy",
        AttemptOutcome::Failed => "it could not be dialled",
        AttemptOutcome::NotTaken => "nobody here took it in time",
    }
}

fn transfer_sentence(id: TransferId, event: &TransferEvent) -> String {
    match event {
        TransferEvent::Proposed(transfer) => match transfer.direction {
            Direction::Out => format!(
                "transfer {id} of case {} was proposed to {}: {}, {}",
                transfer.case,
                transfer.partner,
                transfer.need,
                consent(&transfer.consent.basis)
            ),
            Direction::In => format!(
                "{} proposed transfer {id} of case {}: {}",
                transfer.partner, transfer.case, transfer.need
            ),
        },
        TransferEvent::Accepted { .. } => format!("transfer {id} was accepted"),
        TransferEvent::BackToProposed { .. } => format!("transfer {id} waits for an answer again"),
        TransferEvent::Declined { reason } => format!("transfer {id} was declined: {reason}"),
        TransferEvent::Expired => format!("transfer {id} was not answered in time"),
        TransferEvent::Withdrawn { reason } => format!("transfer {id} was taken back: {reason}"),
        TransferEvent::Connected => format!("the receiver of transfer {id} has the caller"),
        TransferEvent::Progressed { .. } => format!("the receiver of transfer {id} sent news"),
        TransferEvent::Completed { outcome, .. } => {
            format!("transfer {id} came to its outcome: {outcome}")
        }
        TransferEvent::Returned { reason, .. } => format!("transfer {id} was returned: {reason}"),
        TransferEvent::Confirmed => format!("the outcome of transfer {id} was confirmed"),
        TransferEvent::Told { change } => {
            format!("the partner's webhook was told of change {change} of transfer {id}")
        }
        TransferEvent::NotTold { change, tries } => format!(
            "the partner's webhook could not be told of change {change} of transfer {id} \
             in {tries} tries"
        ),
    }
}

fn consent(basis: &ConsentBasis) -> String {
    match basis {
        ConsentBasis::Given => "with consent".into(),
        ConsentBasis::NotNeeded { reason } => format!("no consent needed, {reason}"),
        ConsentBasis::Emergency { reason } => format!("without consent, emergency: {reason}"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::board::Trail;
    use crate::domain::{CallId, OfferId, Timestamp};

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
