//! Deadlines.

use super::Centre;
use super::duty;
use super::index::Timer;
use super::turn::{Outcome, Turn};
use super::{
    assign, callback, case, connect, end_call, inbound, promise, sign_in, surge, transfer, wrap_up,
};
use crate::domain::{
    AttemptOutcome, Call, CallId, CallState, Case, CaseId, CaseState, Code, Console, EndReason,
    Event, OfferId, OperatorId, Reply, SignOutReason, Status, Timestamp, TransferState,
};

/// How many deadlines one turn looks after. If more have passed, the centre is still due and the
/// next tick goes on; callers are not kept waiting meanwhile.
const DEADLINES_MAX: usize = 1_000;

/// Looks after every deadline that has come. `outage_until` says until when the journal was last
/// out of reach.
pub(super) fn tick(turn: &mut Turn<'_>, outage_until: Option<Timestamp>) -> Outcome {
    for _ in 0..DEADLINES_MAX {
        let Some((at, timer)) = turn.centre.timers.get_min().cloned() else { break };
        if at > turn.now {
            break;
        }
        match timer {
            Timer::Offer(offer) => expire_offer(turn, offer, outage_until),
            Timer::Call(call) => attend_call(turn, call),
            Timer::Desk(operator) => attend_desk(turn, &operator),
            Timer::Case(case) => attend_case(turn, case),
            Timer::Transfer(transfer) => transfer::attend(turn, transfer),
            Timer::Surge => surge::over(turn, None),
        }
    }
    Ok(Reply::Done)
}

/// A missed offer pauses the operator, unless we were to blame: the journal was out of reach while
/// it rang, or its end was noticed so late that we must have been away.
fn expire_offer(turn: &mut Turn<'_>, id: OfferId, outage_until: Option<Timestamp>) {
    let Some(offer) = turn.centre.offer(id) else { return };
    let was_down = outage_until.is_some_and(|until| until >= offer.made_at);
    let was_late = turn.now.since(offer.expires_at) > turn.settings.timing.outage;
    let missed = !was_down && !was_late;
    let missed_until = missed.then(|| turn.now + turn.settings.timing.exclusion);
    turn.emit(Event::OfferExpired { offer: id, missed_until });
}

fn attend_call(turn: &mut Turn<'_>, id: CallId) {
    let Some(call) = turn.centre.call(id) else { return };
    let is_callback = callback::is_being_tried(turn.centre, call);
    match call.state {
        CallState::Connected(_) if is_callback => {
            return callback::in_vain(turn, id, AttemptOutcome::NoAnswer);
        }
        CallState::Connected(_) => return connect::fall_back(turn, id),
        _ => {}
    }
    if call.give_up_at.is_some_and(|at| at <= turn.now) {
        return give_up(turn, id, is_callback);
    }
    // While the console rings of the one it is kept for, the offer's own deadline counts.
    let is_kept_no_longer = call.offers().is_empty()
        && call.reserved.as_ref().is_some_and(|kept| kept.until <= turn.now);
    let over = call.excluded.iter().filter(|exclusion| exclusion.until <= turn.now);
    let operators: Vec<OperatorId> = over.map(|exclusion| exclusion.operator.clone()).collect();
    for operator in operators {
        turn.emit(Event::ExclusionEnded { call: id, operator });
    }
    if is_kept_no_longer {
        turn.emit(Event::ReservationEnded(id));
    }
    turn.widen_rings(id);
}

/// Nobody took it in time.
fn give_up(turn: &mut Turn<'_>, id: CallId, is_callback: bool) {
    let inbound = turn.centre.call(id).and_then(Call::inbound);
    if let Some(transfer) = inbound.and_then(|id| turn.centre.transfer(id)).cloned() {
        inbound::give_up(turn, &transfer);
    } else if is_callback {
        callback::in_vain(turn, id, AttemptOutcome::NotTaken);
    } else {
        end_call::take_off(turn, id, EndReason::NotTaken);
    }
}

fn attend_desk(turn: &mut Turn<'_>, id: &OperatorId) {
    let Some(desk) = turn.centre.desk(id).cloned() else { return };
    if desk.duty_changes_at <= turn.now {
        duty::refresh(turn, &desk);
        return;
    }
    let assigned_until = desk.assigned.as_ref().and_then(|assigned| assigned.until);
    if assigned_until.is_some_and(|until| until <= turn.now) {
        assign::end(turn, id);
        return;
    }
    match (&desk.status, desk.console) {
        (Status::WrapUp { until, .. }, _) if *until <= turn.now => wrap_up::finish(turn, id),
        (_, Console::Lost(_)) => sign_in::leave(turn, id, SignOutReason::ConsoleLost, None),
        _ => {}
    }
}

/// A case that nobody ever answered, and in which nothing is owed, is done.
fn attend_case(turn: &mut Turn<'_>, id: CaseId) {
    let Some(case) = turn.centre.case(id) else { return };
    if let CaseState::Closed { .. } = case.state {
        turn.emit(Event::CaseArchived(id));
        return;
    }
    if case.owner.is_none() && case.open_promises().next().is_none() {
        let abandoned = &turn.settings.hands.abandoned;
        let disposition = helped_elsewhere(turn.centre, case).unwrap_or(abandoned).clone();
        case::end(turn, id, &disposition);
        return;
    }
    promise::escalate(turn, id);
    callback::open_due(turn, id);
}

/// How a partner has helped whom nobody here ever answered.
fn helped_elsewhere<'a>(centre: &'a Centre, case: &Case) -> Option<&'a Code> {
    let transfers = case.transfers.iter().rev().filter_map(|id| centre.transfer(*id));
    transfers.into_iter().find_map(|transfer| match &transfer.state {
        TransferState::Completed { outcome, .. } => Some(outcome),
        _ => None,
    })
}
