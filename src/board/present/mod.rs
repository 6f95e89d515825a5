//! What stands now, counted as it changes.
//!
//! Each thing has a *share*: what of it counts. When an entry has touched the thing, its old share
//! is taken out and its new one put in, so that an entry costs as much as it has events, however
//! much stands. Counting everything anew must come to the same; the tests hold one against the
//! other.

mod callers;
mod cases;
mod desks;
mod transfers;

use std::collections::BTreeMap;

pub(super) use callers::Callers;
pub(super) use cases::Cases;
pub(super) use desks::Desks;
pub(super) use transfers::Transfers;

use super::touched::Touched;
use crate::centre::Centre;

/// What stands now.
#[derive(Debug, Clone, PartialEq, Default)]
pub(super) struct Present {
    pub(super) callers: Callers,
    pub(super) desks: Desks,
    pub(super) transfers: Transfers,
    pub(super) cases: Cases,
}

/// Of what something has changed.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Changed {
    pub(super) callers: bool,
    pub(super) desks: bool,
    pub(super) transfers: bool,
    pub(super) cases: bool,
}

impl Present {
    /// Counts everything that a centre has at hand.
    pub(super) fn of(centre: &Centre) -> Self {
        let mut present = Self::default();
        centre.calls().for_each(|call| _ = present.callers.look(call.id, centre));
        centre.desks().for_each(|desk| _ = present.desks.look(&desk.operator, centre));
        centre.transfers().for_each(|transfer| _ = present.transfers.look(transfer.id, centre));
        centre.cases().for_each(|case| _ = present.cases.look(case.id, centre));
        present
    }

    /// Brings the counts up to date after something was touched.
    pub(super) fn update(&mut self, touched: &mut Touched, centre: &Centre) -> Changed {
        if touched.all {
            *self = Self::of(centre);
            return Changed { callers: true, desks: true, transfers: true, cases: true };
        }
        let mut changed = Changed::default();
        for call in &touched.calls {
            // Whoever was on it, or is now, may stand elsewhere in their work.
            touched.operators.extend(self.callers.on(*call));
            changed.callers |= self.callers.look(*call, centre);
            touched.operators.extend(self.callers.on(*call));
        }
        for operator in &touched.operators {
            changed.desks |= self.desks.look(operator, centre);
        }
        for transfer in &touched.transfers {
            changed.transfers |= self.transfers.look(*transfer, centre);
        }
        for case in &touched.cases {
            changed.cases |= self.cases.look(*case, centre);
        }
        changed
    }
}

/// Adds one under a key.
fn raise<K: Ord>(counts: &mut BTreeMap<K, u32>, key: K) {
    *counts.entry(key).or_default() += 1;
}

/// Takes one away under a key; what comes to nothing is left out.
fn lower<K: Ord>(counts: &mut BTreeMap<K, u32>, key: &K) {
    let Some(count) = counts.get_mut(key) else { return };
    *count -= 1;
    if *count == 0 {
        counts.remove(key);
    }
}
