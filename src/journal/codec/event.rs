//! Events: one table for each direction.

use std::sync::Arc;

use bytes::Bytes;

use super::call::{demand, triage};
use super::entry::{key_bytes, key_set};
use super::field::{self, Word, moment, operator, present};
use super::roster::{settings, settings_json};
use super::wire::event::Kind;
use super::{CodecError, Result, wire};
use crate::domain::{
    Acuity, DeclineReason, EndReason, Event, NodeId, OwnerReason, Pause, PromiseKind, SessionId,
    SignOutReason, Timestamp, WithdrawReason,
};

impl From<&Event> for wire::Event {
    fn from(event: &Event) -> Self {
        Self { kind: Some(kind(event)) }
    }
}

/// One arm for each event there is. The messages have the fields of the events.
fn kind(event: &Event) -> Kind {
    match event {
        Event::Configured(settings) => Kind::SettingsJson(settings_json(settings)),
        Event::OperatorPut(operator) => Kind::OperatorPut(operator.as_ref().into()),
        Event::OperatorRemoved(operator) => Kind::OperatorRemoved(operator.as_str().into()),
        Event::ShiftPut(shift) => Kind::ShiftPut(shift.as_ref().into()),
        Event::ShiftRemoved(shift) => Kind::ShiftRemoved(shift.as_str().into()),
        Event::QueueSet { queue, open } => {
            Kind::QueueSet(wire::QueueSet { queue: queue.as_str().into(), open: *open })
        }

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
        Event::RingWidened { call, ring } => {
            Kind::RingWidened(wire::RingWidened { call: call.0, ring: u32::from(*ring) })
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
            reason: reason.stored(),
        }),
        Event::NoteAdded { case, note } => {
            Kind::NoteAdded(wire::NoteAdded { case: case.0, note: Some(note.into()) })
        }
        Event::PromiseMade { case, promise, kind, ower, due } => {
            Kind::PromiseMade(wire::PromiseMade {
                case: case.0,
                promise: promise.0,
                kind: kind.stored(),
                ower: ower.as_str().into(),
                due_ms: due.as_millis(),
            })
        }
        Event::PromiseOverdue(case, promise) => {
            Kind::PromiseOverdue(wire::PromiseOverdue { case: case.0, promise: promise.0 })
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
        Event::SignedOut { operator, reason } => Kind::SignedOut(wire::SignedOut {
            operator: operator.as_str().into(),
            reason: reason.stored(),
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

impl TryFrom<wire::Event> for Event {
    type Error = CodecError;

    fn try_from(stored: wire::Event) -> Result<Self> {
        event(stored.kind.ok_or(CodecError::UnknownKind("an event"))?)
    }
}

/// The other way round.
fn event(kind: Kind) -> Result<Event> {
    Ok(match kind {
        Kind::SettingsJson(json) => Event::Configured(settings(&json)?),
        Kind::OperatorPut(operator) => Event::OperatorPut(Arc::new(operator.try_into()?)),
        Kind::OperatorRemoved(id) => Event::OperatorRemoved(operator(&id)?),
        Kind::ShiftPut(shift) => Event::ShiftPut(Arc::new(shift.try_into()?)),
        Kind::ShiftRemoved(id) => Event::ShiftRemoved(field::name("the id of a shift", &id)?),
        Kind::QueueSet(set) => {
            Event::QueueSet { queue: field::name("the id of a queue", &set.queue)?, open: set.open }
        }

        Kind::CaseOpened(case) => Event::CaseOpened(field::case(case)?),
        Kind::CallOpened(opened) => Event::CallOpened(opened.try_into()?),
        Kind::CallRetriaged(found) => Event::CallRetriaged {
            call: field::call(found.call)?,
            triage: triage(found.triage)?,
            acuity: Acuity::required(found.acuity)?,
            demand: demand(found.demand)?,
            due: moment(found.due_ms),
        },
        Kind::RingWidened(widened) => Event::RingWidened {
            call: field::call(widened.call)?,
            ring: field::small("the number of a ring", widened.ring)?,
        },
        Kind::ExclusionEnded(ended) => Event::ExclusionEnded {
            call: field::call(ended.call)?,
            operator: operator(&ended.operator)?,
        },

        Kind::OfferMade(made) => Event::OfferMade {
            offer: field::offer(made.offer)?,
            call: field::call(made.call)?,
            operator: operator(&made.operator)?,
            expires_at: moment(made.expires_at_ms),
            reason: present("the reason of an offer", made.reason)?.try_into()?,
        },
        Kind::OfferAccepted(offer) => Event::OfferAccepted(field::offer(offer)?),
        Kind::OfferDeclined(declined) => Event::OfferDeclined {
            offer: field::offer(declined.offer)?,
            reason: DeclineReason::required(declined.reason)?,
            excluded_until: moment(declined.excluded_until_ms),
        },
        Kind::OfferExpired(expired) => Event::OfferExpired {
            offer: field::offer(expired.offer)?,
            missed_until: expired.missed_until_ms.map(moment),
        },
        Kind::OfferWithdrawn(withdrawn) => Event::OfferWithdrawn {
            offer: field::offer(withdrawn.offer)?,
            reason: WithdrawReason::required(withdrawn.reason)?,
        },

        Kind::CallConnected(call) => Event::CallConnected(field::call(call)?),
        Kind::ConnectFailed(call) => Event::ConnectFailed(field::call(call)?),
        Kind::CallHeld(call) => Event::CallHeld(field::call(call)?),
        Kind::CallResumed(call) => Event::CallResumed(field::call(call)?),
        Kind::CallEnded(ended) => Event::CallEnded {
            call: field::call(ended.call)?,
            reason: EndReason::required(ended.reason)?,
            wrap_up_until: ended.wrap_up_until_ms.map(moment),
        },

        Kind::OwnerSet(set) => Event::OwnerSet {
            case: field::case(set.case)?,
            owner: operator(&set.owner)?,
            reason: OwnerReason::required(set.reason)?,
        },
        Kind::NoteAdded(added) => Event::NoteAdded {
            case: field::case(added.case)?,
            note: present("the text of a note", added.note)?.try_into()?,
        },
        Kind::PromiseMade(made) => Event::PromiseMade {
            case: field::case(made.case)?,
            promise: field::promise(made.promise)?,
            kind: PromiseKind::required(made.kind)?,
            ower: operator(&made.ower)?,
            due: moment(made.due_ms),
        },
        Kind::PromiseOverdue(late) => {
            Event::PromiseOverdue(field::case(late.case)?, field::promise(late.promise)?)
        }
        Kind::PromiseKept(kept) => {
            Event::PromiseKept(field::case(kept.case)?, field::promise(kept.promise)?)
        }
        Kind::PromiseWithdrawn(withdrawn) => Event::PromiseWithdrawn(
            field::case(withdrawn.case)?,
            field::promise(withdrawn.promise)?,
            field::name("the reason why a promise was withdrawn", &withdrawn.reason)?,
        ),
        Kind::CaseClosed(closed) => Event::CaseClosed {
            case: field::case(closed.case)?,
            disposition: field::name("the disposition of a case", &closed.disposition)?,
        },
        Kind::CaseForgotten(forgotten) => Event::CaseForgotten {
            case: field::case(forgotten.case)?,
            keys: key_set(&forgotten.keys)?,
        },
        Kind::CaseArchived(case) => Event::CaseArchived(field::case(case)?),

        Kind::SignedIn(signed_in) => Event::SignedIn {
            operator: operator(&signed_in.operator)?,
            session: session(&signed_in.session)?,
            home: home(&signed_in.home)?,
            on_duty: signed_in.on_duty,
            duty_changes_at: moment(signed_in.duty_changes_at_ms),
        },
        Kind::SignedOut(signed_out) => Event::SignedOut {
            operator: operator(&signed_out.operator)?,
            reason: SignOutReason::required(signed_out.reason)?,
        },
        Kind::BecameReady(id) => Event::BecameReady(operator(&id)?),
        Kind::BecameNotReady(became) => {
            Event::BecameNotReady(operator(&became.operator)?, Pause::required(became.pause)?)
        }
        Kind::PauseNextSet(set) => {
            Event::PauseNextSet(operator(&set.operator)?, Pause::of(set.pause)?)
        }
        Kind::DutyChanged(changed) => Event::DutyChanged {
            operator: operator(&changed.operator)?,
            on_duty: changed.on_duty,
            duty_changes_at: moment(changed.duty_changes_at_ms),
        },
        Kind::ConsoleLost(id) => Event::ConsoleLost(operator(&id)?),
        Kind::ConsoleRegained(regained) => Event::ConsoleRegained {
            operator: operator(&regained.operator)?,
            session: session(&regained.session)?,
            home: home(&regained.home)?,
        },
    })
}

fn session(bytes: &[u8]) -> Result<SessionId> {
    field::uuid("the id of a session", bytes).map(SessionId)
}

fn home(text: &str) -> Result<NodeId> {
    field::name("the id of a node", text)
}
