//! A caller whom nobody here takes is offered to a twinned centre. They keep waiting here
//! meanwhile, and whoever connects first has them.

use std::collections::{BTreeMap, BTreeSet};

use super::passage::code;
use super::turn::Turn;
use super::{Centre, partners, transfer};
use crate::domain::{
    Call, CallId, CallKind, CallState, Code, Consent, ConsentBasis, Direction, Manner, PartnerId,
    Relax, Settings, Telling, Timestamp, Transfer, TransferState, Version,
};

/// Asks a twin about each of these calls that waits although whoever is here was offered it.
pub(super) fn ask_twins(turn: &mut Turn<'_>, calls: &BTreeSet<CallId>) {
    if turn.settings.exchange.overflow.twins.is_empty() {
        return;
    }
    for id in calls {
        let Some(call) = turn.centre.call(*id).filter(|call| may_go(turn.centre, call)) else {
            continue;
        };
        if is_hard_pressed(turn.centre, &turn.settings, call, turn.now)
            && let Some(twin) = next_twin(turn, call)
        {
            let call = call.clone();
            ask(turn, &call, twin);
        }
    }
}

/// Only somebody who called us: a partner's caller is the partner's still, and whoever is to be
/// called back is on nobody's line.
fn may_go(centre: &Centre, call: &Call) -> bool {
    let waits = call.state == CallState::Waiting && call.reserved.is_none();
    waits && call.kind == CallKind::Incoming && centre.transfer_of(call).is_none()
}

/// Whether a call has waited for so long that its ring names the twins, or fewer operators are
/// Ready than there should be, or the expected wait is too long. As the expected wait counts how
/// long the first in the queue has been waiting: it is known, and nothing needs to be assumed.
fn is_hard_pressed(centre: &Centre, settings: &Settings, call: &Call, now: Timestamp) -> bool {
    let overflow = &settings.exchange.overflow;
    let rings = settings.rings.iter().take(usize::from(call.ring));
    let few = overflow.ready_below.is_some_and(|ready| centre.floor.len() < ready as usize);
    let wait = overflow.expected_wait_seconds.is_some_and(|seconds| {
        let oldest = centre.waiting(&call.demand.queue).iter().map(|call| call.arrival).min();
        oldest.is_some_and(|oldest| now.since(oldest).as_secs() > u64::from(seconds))
    });
    few || wait || rings.into_iter().any(|ring| ring.relax == Relax::Twins)
}

/// The first twin that is open, has room, has not had this caller before and was not asked lately.
fn next_twin(turn: &Turn<'_>, call: &Call) -> Option<PartnerId> {
    let case = turn.centre.case(call.case)?;
    let path = turn.centre.path_of(case, Some(call));
    let asked_lately = |twin: &PartnerId| {
        let mut transfers = turn.centre.transfers_out_of(call);
        transfers.any(|transfer| {
            transfer.partner == *twin
                && turn.now.since(transfer.proposed_at) < turn.settings.timing.exclusion
        })
    };
    let suits = |twin: &&PartnerId| {
        let centre = partners::known(turn, twin).ok().and_then(|partner| partner.twin.as_ref());
        let names = [Some(twin.as_str()), centre.map(|twin| twin.centre.as_str())];
        let was_there = path.iter().any(|passed| names.contains(&Some(passed.as_str())));
        let (need, district) = (need(call), call.district.as_ref());
        let takes = partners::may_take(turn, twin, &need, district, path.len()).is_ok();
        takes && !was_there && !asked_lately(twin)
    };
    turn.settings.exchange.overflow.twins.iter().find(suits).cloned()
}

/// A twin serves queues of the same names.
fn need(call: &Call) -> Code {
    code(call.demand.queue.as_str())
}

fn ask(turn: &mut Turn<'_>, call: &Call, twin: PartnerId) {
    let (Some(case), Ok(partner)) = (turn.centre.case(call.case), partners::known(turn, &twin))
    else {
        return;
    };
    let partner = partner.clone();
    let transfer = Transfer {
        id: turn.centre.next_transfer,
        direction: Direction::Out,
        partner: twin,
        reference: None,
        case: call.case,
        call: Some(call.id),
        manner: Manner::Overflow,
        need: need(call),
        consent: Consent {
            basis: ConsentBasis::NotNeeded { reason: code("same-service") },
            covers: BTreeSet::new(),
        },
        summary: BTreeMap::new(),
        by: None,
        arrival: call.arrival,
        path: turn.centre.path_of(case, Some(call)),
        gives_back: None,
        proposed_at: turn.now,
        promise: None,
        state: TransferState::Proposed { until: turn.now + partner.answer_within },
        telling: Telling::default(),
        opened_in: Version(0),
    };
    transfer::begin(turn, transfer, &partner);
}
