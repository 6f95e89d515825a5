//! What routing should do, written for reading and not for speed: look at every waiting call in
//! the order of service, look at every Ready operator, take the first pair that may be.
//!
//! The tests and the simulator hold the indexed routing to this.

use super::{Place, Policy, may_take};
use crate::domain::{Call, Desk, OperatorId};

/// The next call to be offered and the operator to ask, if there is such a pair. `calls` are those
/// that want an operator, each with its case's owner; the desks may be in any state.
pub fn next_offer<'a>(
    policy: &Policy,
    calls: impl IntoIterator<Item = (&'a Call, Option<&'a OperatorId>)>,
    desks: &[&'a Desk],
) -> Option<(&'a Call, &'a OperatorId)> {
    let mut calls: Vec<_> = calls.into_iter().collect();
    calls.sort_by_key(|(call, _)| Place::of(call));
    calls.into_iter().find_map(|(call, owner)| {
        let candidates =
            desks.iter().filter_map(|desk| Some((desk, may_take(policy, call, desk)?)));
        let best = candidates.min_by_key(|(desk, fit)| {
            (owner != Some(&desk.operator), fit.surplus, desk.idle_since, &desk.operator)
        })?;
        Some((call, &best.0.operator))
    })
}
