//! Transfers, with everything that can happen to them.

use prost::Message;

use super::{at, id, sealed};
use crate::domain::*;
use crate::journal::codec::wire;

const TRANSFER: TransferId = TransferId(600);

fn proposed(manner: Manner, basis: ConsentBasis, state: TransferState) -> TransferEvent {
    TransferEvent::Proposed(Box::new(Transfer {
        id: TRANSFER,
        direction: Direction::Out,
        partner: id("food-bank"),
        reference: Some(id("fb-2026-17")),
        case: CaseId(200),
        call: Some(CallId(300)),
        manner,
        need: id("food"),
        consent: Consent { basis, covers: [Part::Situation, Part::Number].into() },
        summary: [(Part::Situation, sealed()), (Part::Number, sealed())].into(),
        by: Some(id("op-17")),
        arrival: at(0),
        path: vec![id("east"), id("longhua")],
        gives_back: Some(TransferId(599)),
        proposed_at: at(60),
        promise: Some(PromiseId(500)),
        state,
        telling: Telling::default(),
        opened_in: Version::default(),
    }))
}

/// Every manner, every basis and every state.
fn proposals() -> Vec<TransferEvent> {
    let (at, reason): (_, Code) = (at(90), id("no-room"));
    let because = || ConsentBasis::NotNeeded { reason: id("same-service") };
    let emergency = || ConsentBasis::Emergency { reason: id("unconscious") };
    let completed =
        TransferState::Completed { at, outcome: id("delivered"), confirmed_at: Some(at) };
    vec![
        proposed(Manner::Warm, ConsentBasis::Given, TransferState::Proposed { until: at }),
        proposed(Manner::Blind, emergency(), TransferState::Accepted { until: at }),
        proposed(Manner::Overflow, because(), TransferState::Connected { at }),
        proposed(Manner::Errand, because(), completed),
        proposed(Manner::Warm, because(), TransferState::Returned { at, reason: reason.clone() }),
        proposed(Manner::Warm, because(), TransferState::Declined { at, reason: reason.clone() }),
        proposed(Manner::Warm, because(), TransferState::Expired { at }),
        proposed(Manner::Warm, because(), TransferState::Withdrawn { at, reason }),
    ]
}

/// A caller from a partner of whom as little is known as can be.
fn inbound() -> TransferEvent {
    TransferEvent::Proposed(Box::new(Transfer {
        id: TRANSFER,
        direction: Direction::In,
        partner: id("food-bank"),
        reference: None,
        case: CaseId(200),
        call: None,
        manner: Manner::Warm,
        need: id("doctor"),
        consent: Consent { basis: ConsentBasis::Given, covers: [].into() },
        summary: [].into(),
        by: None,
        arrival: at(0),
        path: vec![],
        gives_back: None,
        proposed_at: at(0),
        promise: None,
        state: TransferState::Proposed { until: at(30) },
        telling: Telling::default(),
        opened_in: Version::default(),
    }))
}

pub(super) fn transfers() -> Vec<Event> {
    let reason: Code = id("no-room");
    let note = || Some(sealed());
    let later = vec![
        inbound(),
        TransferEvent::Accepted { until: at(90), reference: Some(id("fb-2026-17")) },
        TransferEvent::BackToProposed { until: at(90) },
        TransferEvent::Declined { reason: reason.clone() },
        TransferEvent::Expired,
        TransferEvent::Withdrawn { reason: reason.clone() },
        TransferEvent::Connected,
        TransferEvent::Progressed { note: sealed() },
        TransferEvent::Completed { outcome: id("delivered"), note: note() },
        TransferEvent::Returned { reason, note: note() },
        TransferEvent::Confirmed,
    ];
    let events = [proposals(), later].concat();
    events.into_iter().map(|event| Event::Transfer(TRANSFER, event)).collect()
}

/// Kinds that came later have bytes of their own.
#[test]
fn what_webhooks_were_told_is_written_with_the_same_bytes() {
    let stored = |event| wire::Event::from(&Event::Transfer(TRANSFER, event)).encode_to_vec();
    let told = [138, 3, 5, 8, 216, 4, 104, 3];
    assert_eq!(stored(TransferEvent::Told { change: 3 }), told);
    let not_told = [138, 3, 9, 8, 216, 4, 114, 4, 8, 4, 16, 17];
    assert_eq!(stored(TransferEvent::NotTold { change: 4, tries: 17 }), not_told);
}
