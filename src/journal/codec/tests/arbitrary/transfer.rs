//! Transfers, and what has happened to them.

use proptest::collection::{btree_map, btree_set, vec};
use proptest::option;
use proptest::prelude::*;
use proptest::sample::select;
use proptest::strategy::Union;

use super::{call, case, moment, name, promise, sealed, transfer};
use crate::domain::*;

/// Anything that can happen to the transfer of this number.
pub(super) fn transfer_event(id: TransferId) -> impl Strategy<Value = TransferEvent> {
    use TransferEvent::*;
    let note = || option::of(sealed());
    every! { TransferEvent:
        Proposed(_) => proposed(id).prop_map(|proposed| Proposed(Box::new(proposed))),
        Accepted { .. } => (moment(), option::of(name()))
            .prop_map(|(until, reference)| Accepted { until, reference }),
        BackToProposed { .. } => moment().prop_map(|until| BackToProposed { until }),
        Declined { .. } => name().prop_map(|reason| Declined { reason }),
        Expired => Just(Expired),
        Withdrawn { .. } => name().prop_map(|reason| Withdrawn { reason }),
        Connected => Just(Connected),
        Progressed { .. } => sealed().prop_map(|note| Progressed { note }),
        Completed { .. } => (name(), note())
            .prop_map(|(outcome, note)| Completed { outcome, note }),
        Returned { .. } => (name(), note()).prop_map(|(reason, note)| Returned { reason, note }),
        Confirmed => Just(Confirmed),
        Told { .. } => (1..=u32::MAX).prop_map(|change| Told { change }),
        NotTold { .. } => (1..=u32::MAX, any::<u32>())
            .prop_map(|(change, tries)| NotTold { change, tries }),
    }
}

/// `telling` and `opened_in` are not stored: every reader knows them.
fn proposed(id: TransferId) -> impl Strategy<Value = Transfer> {
    let direction = any_of!(Direction: Out, In);
    let manner = any_of!(Manner: Warm, Blind, Overflow, Errand);
    let who = (direction, name(), option::of(name()), option::of(name()), vec(name(), 0..4));
    let what = (case(), option::of(call()), option::of(transfer()), option::of(promise()));
    let told = (manner, name(), consent(), btree_map(part(), sealed(), 0..=5));
    let when = (moment(), moment(), state());
    (who, what, told, when).prop_map(move |(who, what, told, when)| {
        let (direction, partner, reference, by, path) = who;
        let (case, call, gives_back, promise) = what;
        let (manner, need, consent, summary) = told;
        let (arrival, proposed_at, state) = when;
        Transfer {
            id,
            direction,
            partner,
            reference,
            case,
            call,
            manner,
            need,
            consent,
            summary,
            by,
            arrival,
            path,
            gives_back,
            proposed_at,
            promise,
            state,
            telling: Telling::default(),
            opened_in: Version::default(),
        }
    })
}

fn part() -> impl Strategy<Value = Part> {
    any_of!(Part: Situation, Background, Assessment, Recommendation, Number)
}

fn consent() -> impl Strategy<Value = Consent> {
    use ConsentBasis::*;
    let basis = every! { ConsentBasis:
        Given => Just(Given),
        NotNeeded { .. } => name().prop_map(|reason| NotNeeded { reason }),
        Emergency { .. } => name().prop_map(|reason| Emergency { reason }),
    };
    (basis, btree_set(part(), 0..=5)).prop_map(|(basis, covers)| Consent { basis, covers })
}

fn state() -> impl Strategy<Value = TransferState> {
    use TransferState::*;
    every! { TransferState:
        Proposed { .. } => moment().prop_map(|until| Proposed { until }),
        Accepted { .. } => moment().prop_map(|until| Accepted { until }),
        Connected { .. } => moment().prop_map(|at| Connected { at }),
        Completed { .. } => (moment(), name(), option::of(moment())).prop_map(
            |(at, outcome, confirmed_at)| Completed { at, outcome, confirmed_at }
        ),
        Returned { .. } => (moment(), name()).prop_map(|(at, reason)| Returned { at, reason }),
        Declined { .. } => (moment(), name()).prop_map(|(at, reason)| Declined { at, reason }),
        Expired { .. } => moment().prop_map(|at| Expired { at }),
        Withdrawn { .. } => (moment(), name()).prop_map(|(at, reason)| Withdrawn { at, reason }),
    }
}
