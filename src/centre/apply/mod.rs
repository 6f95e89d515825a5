//! Recording what has happened. Nothing here chooses: whatever could have gone either way is
//! already in the event.

mod call;
mod case;
mod desk;
mod floor;
mod transfer;

use std::sync::Arc;

use super::Centre;
use crate::domain::{
    CallKind, CallState, CaseState, Console, Escalation, Event, HandOver, Message, Offer, Pause,
    Promise, PromiseState, Settings, Status, Timestamp, Version,
};
use crate::routing::Policy;

impl Centre {
    /// Records one event.
    pub fn apply(&mut self, event: &Event, at: Timestamp) {
        match event {
            Event::Configured(settings) => self.configured(settings),
            Event::OperatorPut(operator) => self.operator_put(operator),
            Event::OperatorRemoved(operator) => _ = self.operators.remove(operator),
            Event::ShiftPut(shift) => _ = self.shifts.insert(shift.id.clone(), shift.clone()),
            Event::ShiftRemoved(shift) => _ = self.shifts.remove(shift),
            Event::QueueSet { queue, open: true } => _ = self.closed_queues.remove(queue),
            Event::QueueSet { queue, open: false } => _ = self.closed_queues.insert(queue.clone()),

            Event::SurgeStarted { until, reason } => self.surge_started(*until, reason, at),
            Event::SurgeEnded { .. } => self.surge_ended(),
            Event::QueuesAssigned { operator, queues, until } => {
                self.queues_assigned(operator, queues, *until);
            }
            Event::MessageSent { message, from, operators, urgent, text, .. } => {
                let (id, from, text) = (*message, from.clone(), text.clone());
                let message = Message { id, from, sent_at: at, urgent: *urgent, text };
                self.message_sent(message, operators);
            }
            Event::MessageDismissed { operator, message } => {
                self.change_desk(operator, |desk| desk.messages.retain(|it| it.id != *message));
            }

            // For people to see.
            Event::History(_) => {}

            Event::CaseOpened(case) => self.case_opened(*case, at),
            Event::CallOpened(opened) => self.call_opened(opened, at),
            Event::CallRetriaged { call, triage, acuity, demand, due } => {
                self.change_call(*call, |call| {
                    if call.demand.queue != demand.queue {
                        call.queued_at = at;
                    }
                    call.triage = triage.clone();
                    call.acuity = *acuity;
                    call.demand = demand.clone();
                    call.due = *due;
                });
            }
            Event::CallRaised { call, acuity, due, .. } => self.change_call(*call, |call| {
                call.acuity = *acuity;
                call.raised = Some(*acuity);
                call.due = *due;
            }),
            Event::RingWidened { call, ring } => self.change_call(*call, |call| call.ring = *ring),
            Event::ReservationEnded(call) => self.change_call(*call, |call| call.reserved = None),
            Event::CallPassedOn { call, demand, reserved, wrap_up_until } => {
                self.call_passed_on(*call, demand, reserved.as_ref(), *wrap_up_until, at);
            }
            Event::CallParted { call, transfer, wrap_up_until } => {
                self.leave_talk(*call, CallState::Parting(*transfer), *wrap_up_until, at);
            }
            Event::CallHandedOff { call, transfer, wrap_up_until } => {
                self.leave_talk(*call, CallState::WithPartner(*transfer), *wrap_up_until, at);
            }
            Event::CallCameBack { call, reserved } => self.change_call(*call, |call| {
                call.state = CallState::Waiting;
                call.reserved = reserved.clone();
            }),
            Event::ConsultJoined(call) => self.change_call(*call, |call| {
                if let CallKind::Consult { joined, .. } = &mut call.kind {
                    *joined = true;
                }
            }),
            Event::CallTakenOver { call, consult, wrap_up_until } => {
                self.call_taken_over(*call, *consult, *wrap_up_until, at);
            }
            Event::ExclusionEnded { call, operator } => {
                self.change_call(*call, |call| call.excluded.retain(|e| e.operator != *operator));
            }

            Event::OfferMade { offer, call, operator, expires_at, reason } => {
                self.offer_made(Offer {
                    id: *offer,
                    call: *call,
                    operator: operator.clone(),
                    made_at: at,
                    expires_at: *expires_at,
                    reason: reason.clone(),
                })
            }
            Event::OfferAccepted(offer) => self.offer_accepted(*offer, at),
            Event::OfferDeclined { offer, excluded_until, .. } => {
                self.offer_over(*offer, Some(*excluded_until), Status::Ready, at);
            }
            Event::OfferExpired { offer, missed_until: None }
            | Event::OfferWithdrawn { offer, .. } => {
                self.offer_over(*offer, None, Status::Ready, at);
            }
            Event::OfferExpired { offer, missed_until } => {
                self.offer_over(*offer, *missed_until, Status::NotReady(Pause::Missed), at);
            }

            Event::CallConnected(call) => self.call_connected(*call, at),
            Event::ConnectFailed(call) => self.connect_failed(*call, at),
            Event::CallHeld(call) => self.change_call(*call, |call| {
                if let CallState::Connected(talk) = &call.state {
                    call.state = CallState::Held(talk.clone(), at);
                }
            }),
            Event::CallResumed(call) => self.change_call(*call, |call| {
                if let CallState::Held(talk, _) = &call.state {
                    call.state = CallState::Connected(talk.clone());
                }
            }),
            Event::CallEnded { call, reason, wrap_up_until } => {
                self.call_ended(*call, *reason, *wrap_up_until, at);
            }

            Event::OwnerSet { case, owner, .. } => self.owner_set(*case, owner),
            Event::HandOverProposed { case, to } => self.edit_case(*case, |case| {
                case.hand_over = Some(HandOver { to: to.clone(), at });
            }),
            Event::HandOverDeclined { case, .. } | Event::HandOverWithdrawn(case) => {
                self.edit_case(*case, |case| case.hand_over = None);
            }
            Event::NoteAdded { .. } => {}
            Event::PromiseMade { case, promise, matter, ower, not_before, due } => {
                self.next_promise = promise.next();
                let promise = Promise {
                    id: *promise,
                    matter: matter.clone(),
                    ower: ower.clone(),
                    not_before: *not_before,
                    due: *due,
                    state: PromiseState::Open,
                    escalation: Escalation::Ower,
                };
                self.edit_case(*case, |case| case.promises.push(promise));
            }
            Event::PromiseMoved { case, promise, not_before, due } => {
                self.edit_promise(*case, *promise, |promise| promise.move_to(*not_before, *due));
            }
            Event::PromiseOverdue(case, promise) => {
                self.edit_promise(*case, *promise, |p| p.state = PromiseState::Overdue);
            }
            Event::PromiseEscalated(case, promise, to) => {
                self.edit_promise(*case, *promise, |p| p.escalation = to.clone());
            }
            Event::StepChecked(case, promise, step) => {
                self.edit_promise(*case, *promise, |promise| promise.check(step, at));
            }
            Event::CallbackTried { case, promise, outcome, next_at } => {
                self.edit_promise(*case, *promise, |p| p.tried(*outcome, *next_at, at));
            }
            Event::PromiseKept(case, promise) => {
                self.edit_promise(*case, *promise, |p| p.state = PromiseState::Kept { at });
            }
            Event::PromiseWithdrawn(case, promise, reason) => {
                let reason = reason.clone();
                self.edit_promise(*case, *promise, |promise| {
                    promise.state = PromiseState::Withdrawn { at, reason };
                });
            }
            Event::Transfer(transfer, event) => self.apply_transfer(*transfer, event, at),
            Event::CaseClosed { case, disposition } => self.edit_case(*case, |case| {
                case.state = CaseState::Closed { disposition: disposition.clone(), at };
                case.hand_over = None;
            }),
            Event::CaseForgotten { case, .. } => self.case_forgotten(*case),
            Event::CaseArchived(case) => self.case_archived(*case),

            Event::SignedIn { operator, session, home, on_duty, duty_changes_at } => {
                let home = home.clone();
                self.signed_in(operator, *session, home, (*on_duty, *duty_changes_at), at);
            }
            Event::SignedOut { operator, .. } => self.drop_desk(operator),
            Event::BecameReady(operator) => self.change_desk(operator, |desk| {
                desk.set_status(Status::Ready, at);
                desk.idle_since = at;
                desk.pause_next = None;
            }),
            Event::BecameNotReady(operator, pause) => self.change_desk(operator, |desk| {
                desk.set_status(Status::NotReady(*pause), at);
                desk.pause_next = None;
            }),
            Event::PauseNextSet(operator, pause) => {
                self.change_desk(operator, |desk| desk.pause_next = *pause);
            }
            Event::DutyChanged { operator, on_duty, duty_changes_at } => {
                self.change_desk(operator, |desk| {
                    desk.on_duty = *on_duty;
                    desk.duty_changes_at = *duty_changes_at;
                });
            }
            Event::ConsoleLost(operator) => {
                self.change_desk(operator, |desk| desk.console = Console::Lost(at));
            }
            Event::ConsoleRegained { operator, session, home } => {
                self.change_desk(operator, |desk| {
                    desk.console = Console::Live;
                    desk.session = *session;
                    desk.home = home.clone();
                });
            }
        }
    }

    fn configured(&mut self, settings: &Arc<Settings>) {
        self.policy = Arc::new(Policy::of(settings));
        self.settings = Some(settings.clone());
        self.reindex();
    }

    /// The version of the entry that this event will be, or is being, read from.
    fn this_entry(&self) -> Version {
        self.version.next()
    }
}
