//! What may happen to a history itself.

use proptest::collection::vec;
use proptest::option;
use proptest::prelude::*;
use proptest::strategy::Union;

use super::{call, moment, name, uuid};
use crate::domain::*;

fn version() -> impl Strategy<Value = Version> {
    any::<u64>().prop_map(Version)
}

fn digest() -> impl Strategy<Value = Digest> {
    any::<[u8; 32]>().prop_map(Digest)
}

fn request() -> impl Strategy<Value = LostRequest> {
    let by = "\\PC{0,40}".prop_map(smol_str::SmolStr::new);
    (version(), moment(), uuid(), by, name(), any::<u64>()).prop_map(
        |(version, at, request, by, kind, number)| LostRequest {
            version,
            at,
            request: RequestId(request),
            by,
            kind,
            number,
        },
    )
}

fn caller() -> impl Strategy<Value = LostCaller> {
    (call(), name(), moment()).prop_map(|(call, gateway, arrival)| LostCaller {
        call,
        gateway,
        arrival,
    })
}

fn lost() -> impl Strategy<Value = HistoryLost> {
    let ends = (option::of(version()), version(), digest(), version(), digest());
    let counts = (any::<u64>(), any::<u64>());
    (ends, counts, vec(request(), 0..3), vec(caller(), 0..3)).prop_map(
        |(
            (fork, head, digest, kept_head, kept_digest),
            (steps, requests_lost),
            requests,
            callers,
        )| {
            HistoryLost {
                fork,
                head,
                digest,
                kept_head,
                kept_digest,
                steps,
                requests_lost,
                requests,
                callers,
            }
        },
    )
}

pub(super) fn history_event() -> impl Strategy<Value = HistoryEvent> {
    use HistoryEvent::*;
    every! { HistoryEvent:
        PutBack { .. } => (version(), version(), option::of(version()))
            .prop_map(|(first, last, begins)| PutBack { first, last, begins }),
        Lost(_) => lost().prop_map(|lost| Lost(Box::new(lost))),
    }
}
