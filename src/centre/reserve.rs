//! A call is kept for the owner of its case for a while.

use std::time::Duration;

use super::turn::Turn;
use crate::domain::{Case, Demand, Reservation};
use crate::routing::Relaxed;

/// Keeps a call of the case for the owner, if they are at work, will be free before long and fit
/// it. Nobody waits for an owner who could not take the call anyway, nor past the end of the
/// owner's duty.
pub(super) fn for_owner(
    turn: &Turn<'_>,
    case: &Case,
    demand: &Demand,
    wait: Duration,
) -> Option<Reservation> {
    let desk = turn.centre.desk(case.owner.as_ref()?).filter(|desk| desk.is_free_soon())?;
    turn.centre.policy.fit(&desk.profile, demand, Relaxed::default())?;
    let until = (turn.now + wait).min(desk.duty_changes_at);
    let operator = desk.operator.clone();
    (until > turn.now).then_some(Reservation { operator, until, by_name: false })
}
