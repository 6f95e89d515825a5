//! The events that were written.

use std::sync::Arc;

use crate::domain::{
    Acuity, AttemptOutcome, DeclineReason, EndReason, Event, NodeId, Pause, SessionId,
    SignOutReason, WithdrawReason,
};
use crate::journal::codec::Result;
use crate::journal::codec::call::{demand, reserved, triage};
use crate::journal::codec::entry::key_set;
use crate::journal::codec::field::{
    self, Word, known, moment, operator, operator_or_none, present,
};
use crate::journal::codec::roster::settings;
use crate::journal::codec::transfer::transfer_event;
use crate::journal::codec::wire::event::Kind;

/// One arm for each kind of event that can be read.
pub(super) fn event(kind: Kind) -> Result<Event> {
    Ok(match kind {
        Kind::SettingsJson(json) => Event::Configured(settings(&json)?),
        Kind::OperatorPut(operator) => Event::OperatorPut(Arc::new(operator.try_into()?)),
        Kind::OperatorRemoved(id) => Event::OperatorRemoved(operator(&id)?),
        Kind::ShiftPut(shift) => Event::ShiftPut(Arc::new(shift.try_into()?)),
        Kind::ShiftRemoved(id) => Event::ShiftRemoved(field::name("the id of a shift", &id)?),
        Kind::QueueSet(set) => {
            Event::QueueSet { queue: field::name("the id of a queue", &set.queue)?, open: set.open }
        }

        Kind::SurgeStarted(started) => Event::SurgeStarted {
            until: moment(started.until_ms),
            reason: field::name("the reason of a surge", &started.reason)?,
        },
        Kind::SurgeEnded(ended) => Event::SurgeEnded {
            reason: field::name_or_none("the reason why a surge was ended", &ended.reason)?,
        },
        Kind::History(event) => Event::History(event.try_into()?),
        Kind::QueuesAssigned(assigned) => Event::QueuesAssigned {
            operator: operator(&assigned.operator)?,
            queues: field::names("the list of assigned queues", &assigned.queues)?,
            until: assigned.until_ms.map(moment),
        },
        Kind::MessageSent(sent) => Event::MessageSent {
            message: field::message(sent.message)?,
            from: sent.from.into(),
            to: known("for whom a message is", sent.to)?.try_into()?,
            operators: field::names("the list of operators of a message", &sent.operators)?,
            urgent: sent.urgent,
            text: present("the text of a message", sent.text)?.try_into()?,
        },
        Kind::MessageDismissed(dismissed) => Event::MessageDismissed {
            operator: operator(&dismissed.operator)?,
            message: field::message(dismissed.message)?,
        },

        Kind::CaseOpened(case) => Event::CaseOpened(field::case(case)?),
        Kind::CallOpened(opened) => Event::CallOpened(opened.try_into()?),
        Kind::CallRetriaged(found) => Event::CallRetriaged {
            call: field::call(found.call)?,
            triage: triage(found.triage)?,
            acuity: Acuity::required(found.acuity)?,
            demand: demand(found.demand)?,
            due: moment(found.due_ms),
        },
        Kind::CallRaised(raised) => Event::CallRaised {
            call: field::call(raised.call)?,
            acuity: Acuity::required(raised.acuity)?,
            due: moment(raised.due_ms),
            reason: field::name("the reason why a call was raised", &raised.reason)?,
        },
        Kind::RingWidened(widened) => Event::RingWidened {
            call: field::call(widened.call)?,
            ring: field::small("the number of a ring", widened.ring)?,
        },
        Kind::ReservationEnded(call) => Event::ReservationEnded(field::call(call)?),
        Kind::CallPassedOn(passed_on) => Event::CallPassedOn {
            call: field::call(passed_on.call)?,
            demand: demand(passed_on.demand)?,
            reserved: reserved(passed_on.reserved)?,
            wrap_up_until: moment(passed_on.wrap_up_until_ms),
        },
        Kind::CallParted(parted) => Event::CallParted {
            call: field::call(parted.call)?,
            transfer: field::transfer(parted.transfer)?,
            wrap_up_until: parted.wrap_up_until_ms.map(moment),
        },
        Kind::CallHandedOff(handed_off) => Event::CallHandedOff {
            call: field::call(handed_off.call)?,
            transfer: field::transfer(handed_off.transfer)?,
            wrap_up_until: handed_off.wrap_up_until_ms.map(moment),
        },
        Kind::CallCameBack(came_back) => Event::CallCameBack {
            call: field::call(came_back.call)?,
            reserved: reserved(came_back.reserved)?,
        },
        Kind::ConsultJoined(consult) => Event::ConsultJoined(field::call(consult)?),
        Kind::CallTakenOver(taken_over) => Event::CallTakenOver {
            call: field::call(taken_over.call)?,
            consult: field::call(taken_over.consult)?,
            wrap_up_until: moment(taken_over.wrap_up_until_ms),
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
            reason: known("the reason why a case got its owner", set.reason)?.try_into()?,
        },
        Kind::HandOverProposed(proposed) => Event::HandOverProposed {
            case: field::case(proposed.case)?,
            to: operator(&proposed.to)?,
        },
        Kind::HandOverDeclined(declined) => Event::HandOverDeclined {
            case: field::case(declined.case)?,
            reason: field::name("the reason why a hand-over was declined", &declined.reason)?,
        },
        Kind::HandOverWithdrawn(case) => Event::HandOverWithdrawn(field::case(case)?),
        Kind::Transfer(happened) => {
            let transfer = field::transfer(happened.transfer)?;
            let kind = known("what happened to a transfer", happened.kind)?;
            Event::Transfer(transfer, transfer_event(transfer, kind)?)
        }
        Kind::NoteAdded(added) => Event::NoteAdded {
            case: field::case(added.case)?,
            note: present("the text of a note", added.note)?.try_into()?,
        },
        Kind::PromiseMade(made) => Event::PromiseMade {
            case: field::case(made.case)?,
            promise: field::promise(made.promise)?,
            matter: known("the matter of a promise", made.matter)?.try_into()?,
            ower: operator_or_none(&made.ower)?,
            not_before: moment(made.not_before_ms),
            due: moment(made.due_ms),
        },
        Kind::PromiseMoved(moved) => Event::PromiseMoved {
            case: field::case(moved.case)?,
            promise: field::promise(moved.promise)?,
            not_before: moment(moved.not_before_ms),
            due: moment(moved.due_ms),
        },
        Kind::PromiseOverdue(late) => {
            Event::PromiseOverdue(field::case(late.case)?, field::promise(late.promise)?)
        }
        Kind::PromiseEscalated(late) => Event::PromiseEscalated(
            field::case(late.case)?,
            field::promise(late.promise)?,
            known("who is asked to see to a promise", late.to)?.try_into()?,
        ),
        Kind::StepChecked(checked) => Event::StepChecked(
            field::case(checked.case)?,
            field::promise(checked.promise)?,
            field::name("the step of a follow-up", &checked.step)?,
        ),
        Kind::CallbackTried(tried) => Event::CallbackTried {
            case: field::case(tried.case)?,
            promise: field::promise(tried.promise)?,
            outcome: AttemptOutcome::required(tried.outcome)?,
            next_at: tried.next_at_ms.map(moment),
        },
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
            because: field::name_or_none("why cases stay", &signed_out.because)?,
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
