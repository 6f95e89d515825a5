//! An operator passes the caller on within the centre.

use std::sync::Arc;
use std::time::Duration;

use super::consult::is_a_caller;
use super::open_call::{queue_takes, shared_demand};
use super::turn::{Outcome, Turn};
use crate::domain::{
    Call, Demand, Direction, Event, OperatorId, Refusal, Reply, Reservation, Target,
};

/// The caller waits again, with the old arrival, and the operator finishes the notes. Whoever owns
/// the case still does.
pub(super) fn pass_on(turn: &mut Turn<'_>, operator: &OperatorId, target: &Target) -> Outcome {
    let call = turn.connected(operator)?;
    is_a_caller(call)?;
    if turn.desk(operator)?.consult.is_some() {
        return Err(Refusal::AlreadyConsulting(operator.clone()));
    }
    stays_here(turn, call)?;
    let wait = turn.settings.hands.by_name_wait;
    let (demand, reserved) = to_whom(turn, operator, target, call, wait)?;
    let id = call.id;
    let asked = reserved.as_ref().map(|kept| kept.operator.clone());
    let asked_again = asked.filter(|asked| call.excludes(asked));

    // Whoever declined it before may decline it again; now somebody asks for them by name.
    if let Some(operator) = asked_again {
        turn.emit(Event::ExclusionEnded { call: id, operator });
    }
    let wrap_up_until = turn.wrap_up_until();
    turn.emit(Event::CallPassedOn { call: id, demand, reserved, wrap_up_until });
    turn.widen_rings(id);
    Ok(Reply::Done)
}

/// What the caller, or a question about them, needs of whoever comes next, and for whom it is kept.
/// A colleague can be asked by name if they are at work and free before long.
pub(super) fn to_whom(
    turn: &Turn<'_>,
    operator: &OperatorId,
    target: &Target,
    call: &Call,
    wait: Duration,
) -> Result<(Arc<Demand>, Option<Reservation>), Refusal> {
    let asked = match target {
        Target::Queue(queue, needs) => {
            queue_takes(turn, queue, call.acuity)?;
            return Ok((shared_demand(turn.centre, queue, needs), None));
        }
        Target::Operator(asked) => asked,
    };
    if asked == operator {
        return Err(Refusal::TargetIsSelf);
    }
    turn.centre.operator(asked).ok_or_else(|| Refusal::UnknownOperator(asked.clone()))?;
    if !turn.centre.desk(asked).is_some_and(|desk| desk.is_free_soon()) {
        return Err(Refusal::OperatorAway(asked.clone()));
    }
    let kept = Reservation { operator: asked.clone(), until: turn.now + wait, by_name: true };
    Ok((call.demand.clone(), Some(kept)))
}

/// Whether no partner may yet connect with the caller.
pub(super) fn stays_here(turn: &Turn<'_>, call: &Call) -> Result<(), Refusal> {
    let transfers = turn.case(call.case)?.transfers.iter();
    let pending = transfers.filter_map(|id| turn.centre.transfer(*id)).find(|transfer| {
        let is_out = transfer.direction == Direction::Out;
        is_out && transfer.call == Some(call.id) && transfer.state.is_pending()
    });
    pending.map_or(Ok(()), |transfer| Err(Refusal::TransferUnderWay(transfer.id)))
}
