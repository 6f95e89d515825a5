//! What becomes of an outgoing transfer, whoever says so: partner, gateway, operator or clock.
//!
//! Until the partner has connected the caller is ours. So whatever goes wrong before leaves them
//! where they were, or brings them back to their old place.

use super::turn::Turn;
use super::{callback, duty, reserve};
use crate::domain::{
    Acuity, Call, CallId, CallState, CallbackCause, Case, Code, Direction, EndReason, Event,
    FollowUpStep, Manner, Matter, OfferId, PromiseId, Reservation, Sealed, Timestamp, Transfer,
    TransferEvent, TransferState, WithdrawReason,
};

/// What the owner still has to do for somebody whom a partner could not help.
const FIND_OTHER_HELP: &str = "find-other-help";

/// A code that is written in the program.
pub(super) fn code(text: &str) -> Code {
    text.parse().expect("a word is a code")
}

/// Why an outgoing transfer came to nothing.
pub(super) enum Failure {
    /// The partner said no.
    Declined(Code),
    /// The partner was silent for too long.
    Expired,
    /// It was taken back.
    Withdrawn(Code),
}

impl Failure {
    fn reason(&self) -> Code {
        match self {
            Self::Declined(_) => code("declined"),
            Self::Expired => code("no-answer"),
            Self::Withdrawn(reason) => reason.clone(),
        }
    }

    fn event(self) -> TransferEvent {
        match self {
            Self::Declined(reason) => TransferEvent::Declined { reason },
            Self::Expired => TransferEvent::Expired,
            Self::Withdrawn(reason) => TransferEvent::Withdrawn { reason },
        }
    }
}

/// The partner takes it. A caller who could still have been answered here no longer can.
pub(super) fn accepted(
    turn: &mut Turn<'_>,
    transfer: &Transfer,
    until: Timestamp,
    reference: Option<Code>,
) {
    turn.emit(Event::Transfer(transfer.id, TransferEvent::Accepted { until, reference }));
    let (Manner::Overflow, Some(call)) = (transfer.manner, transfer.call) else { return };
    let offers: Vec<OfferId> =
        turn.centre.call(call).map_or(Vec::new(), |call| call.offers().to_vec());
    for offer in offers {
        turn.emit(Event::OfferWithdrawn { offer, reason: WithdrawReason::AnsweredElsewhere });
    }
    turn.emit(Event::CallParted { call, transfer: transfer.id, wrap_up_until: None });
}

/// The partner has the caller, or has got in touch with the person. From now on the owner is owed
/// an outcome.
pub(super) fn connected(turn: &mut Turn<'_>, transfer: &Transfer) {
    turn.emit(Event::Transfer(transfer.id, TransferEvent::Connected));
    if let Some(call) = transfer.call {
        let is_talking = turn.centre.call(call).is_some_and(|call| call.talk().is_some());
        let wrap_up_until = is_talking.then(|| turn.wrap_up_until());
        turn.emit(Event::CallHandedOff { call, transfer: transfer.id, wrap_up_until });
    }
    if let (Some(promise), Some(partner)) =
        (open_promise(turn, transfer), turn.settings.partners.get(&transfer.partner))
    {
        let due = turn.now + partner.outcome_within;
        let (case, not_before) = (transfer.case, turn.now);
        turn.emit(Event::PromiseMoved { case, promise, not_before, due });
    }
    if let Some(back) = transfer.gives_back {
        given_back(turn, back);
    }
}

/// A caller who was given back in a transfer of the other direction has arrived there.
pub(super) fn given_back(turn: &mut Turn<'_>, id: crate::domain::TransferId) {
    let Some(first) = turn.centre.transfer(id).cloned() else { return };
    if !matches!(first.state, TransferState::Connected { .. }) {
        return;
    }
    let reason = code("given-back");
    turn.emit(Event::Transfer(id, TransferEvent::Returned { reason, note: None }));
    if first.direction == Direction::Out {
        withdraw_promise(turn, &first, code("returned"));
        end_call_with_partner(turn, &first);
    }
}

/// The partner did not get the caller: they are still ours, and so is the need.
pub(super) fn came_to_nothing(turn: &mut Turn<'_>, transfer: &Transfer, failure: Failure) {
    withdraw_promise(turn, transfer, failure.reason());
    turn.emit(Event::Transfer(transfer.id, failure.event()));
    let Some(call) = transfer.call else { return look_for_other_help(turn, transfer) };
    let has_left =
        turn.centre.call(call).is_some_and(|call| call.state == CallState::Parting(transfer.id));
    if has_left {
        come_back(turn, call);
    }
}

/// The call is over, or is answered here: nobody is to be transferred any more.
pub(super) fn let_go(turn: &mut Turn<'_>, call: CallId, reason: &str) {
    let pending = turn.centre.call(call).and_then(|call| turn.centre.transfer_of(call)).cloned();
    let Some(transfer) = pending.filter(|transfer| transfer.state.is_pending()) else { return };
    let reason = code(reason);
    withdraw_promise(turn, &transfer, reason.clone());
    turn.emit(Event::Transfer(transfer.id, TransferEvent::Withdrawn { reason }));
}

/// The partner is done, or somebody says so in its place.
pub(super) fn completed(
    turn: &mut Turn<'_>,
    transfer: &Transfer,
    outcome: &Code,
    note: Option<&Sealed>,
) {
    let (outcome, note) = (outcome.clone(), note.cloned());
    turn.emit(Event::Transfer(transfer.id, TransferEvent::Completed { outcome, note }));
    if let Some(promise) = open_promise(turn, transfer) {
        turn.emit(Event::PromiseKept(transfer.case, promise));
    }
    end_call_with_partner(turn, transfer);
}

/// The partner gives the caller back: on the line to the old place and to the owner first, else as
/// somebody to be called back.
pub(super) fn returned(
    turn: &mut Turn<'_>,
    transfer: &Transfer,
    reason: &Code,
    note: Option<&Sealed>,
    on_the_line: bool,
) {
    let (reason, note) = (reason.clone(), note.cloned());
    turn.emit(Event::Transfer(transfer.id, TransferEvent::Returned { reason, note }));
    withdraw_promise(turn, transfer, code("returned"));
    // The gateway may have seen the caller leave in the meantime; then nobody is on the line.
    match transfer.call.filter(|call| on_the_line && is_with_partner(turn, *call)) {
        Some(call) => come_back(turn, call),
        None => {
            end_call_with_partner(turn, transfer);
            call_back(turn, transfer);
        }
    }
}

fn is_with_partner(turn: &Turn<'_>, call: CallId) -> bool {
    let call = turn.centre.call(call);
    call.is_some_and(|call| matches!(call.state, CallState::WithPartner(_)))
}

fn end_call_with_partner(turn: &mut Turn<'_>, transfer: &Transfer) {
    if let Some(call) = transfer.call.filter(|call| is_with_partner(turn, *call)) {
        let reason = EndReason::PartnerDone;
        turn.emit(Event::CallEnded { call, reason, wrap_up_until: None });
    }
}

/// The caller waits in the old place, for the owner first.
fn come_back(turn: &mut Turn<'_>, call: CallId) {
    let reserved = turn.centre.call(call).and_then(|call| keep_for_owner(turn, call));
    turn.emit(Event::CallCameBack { call, reserved });
    turn.widen_rings(call);
}

fn keep_for_owner(turn: &Turn<'_>, call: &Call) -> Option<Reservation> {
    let case = turn.centre.case(call.case)?;
    reserve::for_owner(turn, case, &call.demand, turn.settings.hands.returning_wait)
}

/// Nobody is on the line, and nobody helps: the caller is called back, if a number is known, as
/// soon as somebody who could do so is on duty.
fn call_back(turn: &mut Turn<'_>, transfer: &Transfer) {
    let Some((case, call)) = last_with_number(turn, transfer) else {
        return look_for_other_help(turn, transfer);
    };
    let staffed = duty::staffed_from(turn.centre, &call.demand, turn.now);
    let not_before = staffed.unwrap_or(turn.now);
    let within = match call.acuity {
        Acuity::Immediate => turn.settings.callbacks.urgent_within,
        _ => turn.settings.escalate_after.came_to_nothing,
    };
    let Some(matter) = callback::owed_to(call, CallbackCause::Promised, not_before) else { return };
    let ower = case.owner.clone();
    let (case, promise, due) = (case.id, turn.centre.next_promise, not_before + within);
    turn.emit(Event::PromiseMade { case, promise, matter, ower, not_before, due });
}

/// The newest call of the case whose number is known.
fn last_with_number<'a>(turn: &'a Turn<'_>, transfer: &Transfer) -> Option<(&'a Case, &'a Call)> {
    let case = turn.centre.case(transfer.case)?;
    let mut calls = case.calls.iter().rev().filter_map(|id| turn.centre.call(*id));
    Some((case, calls.find(|call| call.asker().is_none() && call.number.is_some())?))
}

/// The owner has to find another way to help.
fn look_for_other_help(turn: &mut Turn<'_>, transfer: &Transfer) {
    let case = transfer.case;
    let ower = turn.centre.case(case).and_then(|case| case.owner.clone());
    let matter =
        Matter::FollowUp(vec![FollowUpStep { step: code(FIND_OTHER_HELP), done_at: None }]);
    let due = turn.now + turn.settings.escalate_after.came_to_nothing;
    let (promise, not_before) = (turn.centre.next_promise, turn.now);
    turn.emit(Event::PromiseMade { case, promise, matter, ower, not_before, due });
}

fn open_promise(turn: &Turn<'_>, transfer: &Transfer) -> Option<PromiseId> {
    let promise = turn.centre.case(transfer.case)?.promise(transfer.promise?)?;
    promise.is_open().then_some(promise.id)
}

fn withdraw_promise(turn: &mut Turn<'_>, transfer: &Transfer, reason: Code) {
    if let Some(promise) = open_promise(turn, transfer) {
        turn.emit(Event::PromiseWithdrawn(transfer.case, promise, reason));
    }
}
