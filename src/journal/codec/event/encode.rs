//! What is written of each event.

use bytes::Bytes;

use crate::domain::{Event, SessionId, Timestamp};
use crate::journal::codec::entry::key_bytes;
use crate::journal::codec::field::{self, Word};
use crate::journal::codec::roster::settings_json;
use crate::journal::codec::wire::{self, event::Kind};

/// One arm for each event there is. The messages have the fields of the events.
pub(super) fn kind(event: &Event) -> Kind {
    match event {
        Event::Configured(settings) => Kind::SettingsJson(settings_json(settings)),
        Event::OperatorPut(operator) => Kind::OperatorPut(operator.as_ref().into()),
        Event::OperatorRemoved(operator) => Kind::OperatorRemoved(operator.as_str().into()),
        Event::ShiftPut(shift) => Kind::ShiftPut(shift.as_ref().into()),
        Event::ShiftRemoved(shift) => Kind::ShiftRemoved(shift.as_str().into()),
        Event::QueueSet { queue, open } => {
            Kind::QueueSet(wire::QueueSet { queue: queue.as_str().into(), open: *open })
        }

        Event::SurgeStarted { until, reason } => Kind::SurgeStarted(wire::SurgeStarted {
            until_ms: until.as_millis(),
            reason: reason.as_str().into(),
        }),
        Event::SurgeEnded { reason } => {
            Kind::SurgeEnded(wire::SurgeEnded { reason: field::text_or_empty(reason.as_ref()) })
        }
        Event::QueuesAssigned { operator, queues, until } => {
            Kind::QueuesAssigned(wire::QueuesAssigned {
                operator: operator.as_str().into(),
                queues: field::texts(queues),
                until_ms: until.map(Timestamp::as_millis),
            })
        }
        Event::MessageSent { message, from, to, operators, urgent, text } => {
            Kind::MessageSent(wire::MessageSent {
                message: message.0,
                from: from.to_string(),
                to: Some(to.into()),
                operators: field::texts(operators),
                urgent: *urgent,
                text: Some(text.into()),
            })
        }
        Event::MessageDismissed { operator, message } => {
            Kind::MessageDismissed(wire::MessageDismissed {
                operator: operator.as_str().into(),
                message: message.0,
            })
        }

        Event::History(event) => Kind::History(event.into()),

        Event::CaseOpened(case) => Kind::CaseOpened(case.0),
        Event::CallOpened(opened) => Kind::CallOpened(opened.into()),
        Event::CallRetriaged { call, triage, acuity, demand, due } => {
            Kind::CallRetriaged(wire::CallRetriaged {
                call: call.0,
                triage: Some(triage.as_ref().into()),
                acuity: acuity.stored(),
                demand: Some(demand.as_ref().into()),
                due_ms: due.as_millis(),
            })
        }
        Event::CallRaised { call, acuity, due, reason } => Kind::CallRaised(wire::CallRaised {
            call: call.0,
            acuity: acuity.stored(),
            due_ms: due.as_millis(),
            reason: reason.as_str().into(),
        }),
        Event::RingWidened { call, ring } => {
            Kind::RingWidened(wire::RingWidened { call: call.0, ring: u32::from(*ring) })
        }
        Event::ReservationEnded(call) => Kind::ReservationEnded(call.0),
        Event::CallPassedOn { call, demand, reserved, wrap_up_until } => {
            Kind::CallPassedOn(wire::CallPassedOn {
                call: call.0,
                demand: Some(demand.as_ref().into()),
                reserved: reserved.as_ref().map(Into::into),
                wrap_up_until_ms: wrap_up_until.as_millis(),
            })
        }
        Event::CallParted { call, transfer, wrap_up_until } => Kind::CallParted(wire::CallParted {
            call: call.0,
            transfer: transfer.0,
            wrap_up_until_ms: wrap_up_until.map(Timestamp::as_millis),
        }),
        Event::CallHandedOff { call, transfer, wrap_up_until } => {
            Kind::CallHandedOff(wire::CallHandedOff {
                call: call.0,
                transfer: transfer.0,
                wrap_up_until_ms: wrap_up_until.map(Timestamp::as_millis),
            })
        }
        Event::CallCameBack { call, reserved } => Kind::CallCameBack(wire::CallCameBack {
            call: call.0,
            reserved: reserved.as_ref().map(Into::into),
        }),
        Event::ConsultJoined(consult) => Kind::ConsultJoined(consult.0),
        Event::CallTakenOver { call, consult, wrap_up_until } => {
            Kind::CallTakenOver(wire::CallTakenOver {
                call: call.0,
                consult: consult.0,
                wrap_up_until_ms: wrap_up_until.as_millis(),
            })
        }
        Event::ExclusionEnded { call, operator } => Kind::ExclusionEnded(wire::ExclusionEnded {
            call: call.0,
            operator: operator.as_str().into(),
        }),

        Event::OfferMade { offer, call, operator, expires_at, reason } => {
            Kind::OfferMade(wire::OfferMade {
                offer: offer.0,
                call: call.0,
                operator: operator.as_str().into(),
                expires_at_ms: expires_at.as_millis(),
                reason: Some(reason.into()),
            })
        }
        Event::OfferAccepted(offer) => Kind::OfferAccepted(offer.0),
        Event::OfferDeclined { offer, reason, excluded_until } => {
            Kind::OfferDeclined(wire::OfferDeclined {
                offer: offer.0,
                reason: reason.stored(),
                excluded_until_ms: excluded_until.as_millis(),
            })
        }
        Event::OfferExpired { offer, missed_until } => Kind::OfferExpired(wire::OfferExpired {
            offer: offer.0,
            missed_until_ms: missed_until.map(Timestamp::as_millis),
        }),
        Event::OfferWithdrawn { offer, reason } => {
            Kind::OfferWithdrawn(wire::OfferWithdrawn { offer: offer.0, reason: reason.stored() })
        }

        Event::CallConnected(call) => Kind::CallConnected(call.0),
        Event::ConnectFailed(call) => Kind::ConnectFailed(call.0),
        Event::CallHeld(call) => Kind::CallHeld(call.0),
        Event::CallResumed(call) => Kind::CallResumed(call.0),
        Event::CallEnded { call, reason, wrap_up_until } => Kind::CallEnded(wire::CallEnded {
            call: call.0,
            reason: reason.stored(),
            wrap_up_until_ms: wrap_up_until.map(Timestamp::as_millis),
        }),

        Event::OwnerSet { case, owner, reason } => Kind::OwnerSet(wire::OwnerSet {
            case: case.0,
            owner: owner.as_str().into(),
            reason: Some(reason.into()),
        }),
        Event::HandOverProposed { case, to } => {
            Kind::HandOverProposed(wire::HandOverProposed { case: case.0, to: to.as_str().into() })
        }
        Event::HandOverDeclined { case, reason } => {
            Kind::HandOverDeclined(wire::HandOverDeclined {
                case: case.0,
                reason: reason.as_str().into(),
            })
        }
        Event::HandOverWithdrawn(case) => Kind::HandOverWithdrawn(case.0),
        Event::Transfer(transfer, event) => {
            Kind::Transfer(wire::TransferEvent { transfer: transfer.0, kind: Some(event.into()) })
        }
        Event::NoteAdded { case, note } => {
            Kind::NoteAdded(wire::NoteAdded { case: case.0, note: Some(note.into()) })
        }
        Event::PromiseMade { case, promise, matter, ower, not_before, due } => {
            Kind::PromiseMade(wire::PromiseMade {
                case: case.0,
                promise: promise.0,
                matter: Some(matter.into()),
                ower: field::text_or_empty(ower.as_ref()),
                not_before_ms: not_before.as_millis(),
                due_ms: due.as_millis(),
            })
        }
        Event::PromiseMoved { case, promise, not_before, due } => {
            Kind::PromiseMoved(wire::PromiseMoved {
                case: case.0,
                promise: promise.0,
                not_before_ms: not_before.as_millis(),
                due_ms: due.as_millis(),
            })
        }
        Event::PromiseOverdue(case, promise) => {
            Kind::PromiseOverdue(wire::PromiseOverdue { case: case.0, promise: promise.0 })
        }
        Event::PromiseEscalated(case, promise, to) => {
            Kind::PromiseEscalated(wire::PromiseEscalated {
                case: case.0,
                promise: promise.0,
                to: Some(to.into()),
            })
        }
        Event::StepChecked(case, promise, step) => Kind::StepChecked(wire::StepChecked {
            case: case.0,
            promise: promise.0,
            step: step.as_str().into(),
        }),
        Event::CallbackTried { case, promise, outcome, next_at } => {
            Kind::CallbackTried(wire::CallbackTried {
                case: case.0,
                promise: promise.0,
                outcome: outcome.stored(),
                next_at_ms: next_at.map(Timestamp::as_millis),
            })
        }
        Event::PromiseKept(case, promise) => {
            Kind::PromiseKept(wire::PromiseKept { case: case.0, promise: promise.0 })
        }
        Event::PromiseWithdrawn(case, promise, reason) => {
            Kind::PromiseWithdrawn(wire::PromiseWithdrawn {
                case: case.0,
                promise: promise.0,
                reason: reason.as_str().into(),
            })
        }
        Event::CaseClosed { case, disposition } => Kind::CaseClosed(wire::CaseClosed {
            case: case.0,
            disposition: disposition.as_str().into(),
        }),
        Event::CaseForgotten { case, keys } => {
            Kind::CaseForgotten(wire::CaseForgotten { case: case.0, keys: key_bytes(keys) })
        }
        Event::CaseArchived(case) => Kind::CaseArchived(case.0),

        Event::SignedIn { operator, session, home, on_duty, duty_changes_at } => {
            Kind::SignedIn(wire::SignedIn {
                operator: operator.as_str().into(),
                session: session_bytes(*session),
                home: home.as_str().into(),
                on_duty: *on_duty,
                duty_changes_at_ms: duty_changes_at.as_millis(),
            })
        }
        Event::SignedOut { operator, reason, because } => Kind::SignedOut(wire::SignedOut {
            operator: operator.as_str().into(),
            reason: reason.stored(),
            because: field::text_or_empty(because.as_ref()),
        }),
        Event::BecameReady(operator) => Kind::BecameReady(operator.as_str().into()),
        Event::BecameNotReady(operator, pause) => Kind::BecameNotReady(wire::BecameNotReady {
            operator: operator.as_str().into(),
            pause: pause.stored(),
        }),
        Event::PauseNextSet(operator, pause) => Kind::PauseNextSet(wire::PauseNextSet {
            operator: operator.as_str().into(),
            pause: pause.map_or(0, Word::stored),
        }),
        Event::DutyChanged { operator, on_duty, duty_changes_at } => {
            Kind::DutyChanged(wire::DutyChanged {
                operator: operator.as_str().into(),
                on_duty: *on_duty,
                duty_changes_at_ms: duty_changes_at.as_millis(),
            })
        }
        Event::ConsoleLost(operator) => Kind::ConsoleLost(operator.as_str().into()),
        Event::ConsoleRegained { operator, session, home } => {
            Kind::ConsoleRegained(wire::ConsoleRegained {
                operator: operator.as_str().into(),
                session: session_bytes(*session),
                home: home.as_str().into(),
            })
        }
    }
}

fn session_bytes(session: SessionId) -> Bytes {
    session.0.into_bytes().to_vec().into()
}
