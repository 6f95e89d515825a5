//! What happens to a history itself: a later kind of events, with bytes of its own.

use super::{at, hex, id, stored, uuid};
use crate::domain::*;
use crate::journal::codec::{decode, digest, encode};

const FILE: &str = "tests/data/journal-schema-1-history.hex";

/// Every event that came with stores that lose something.
pub(in crate::journal::codec::tests) fn events() -> Vec<Event> {
    let lost = |fork| HistoryLost {
        fork,
        head: Version(12),
        digest: Digest([1; 32]),
        kept_head: Version(11),
        kept_digest: Digest([2; 32]),
        steps: 3,
        requests_lost: 1,
        requests: vec![LostRequest {
            version: Version(10),
            at: at(5),
            request: RequestId(uuid(3)),
            by: "gateway gw-1".into(),
            kind: id("call-opened"),
            number: 300,
        }],
        callers: vec![LostCaller { call: CallId(300), gateway: id("gw-1"), arrival: at(4) }],
    };
    vec![
        Event::History(HistoryEvent::PutBack {
            first: Version(8),
            last: Version(12),
            begins: None,
        }),
        Event::History(HistoryEvent::Lost(Box::new(lost(Some(Version(9)))))),
        Event::History(HistoryEvent::Lost(Box::new(lost(None)))),
    ]
}

fn entry() -> Entry {
    let by = Actor::Node(id("node-a"));
    let reply = Reply::Done;
    let answered = Answered { request: RequestId(uuid(1)), fingerprint: [0; 16], reply };
    let step = Step { at: at(60), by, answered: Some(answered), events: events() };
    let (node, batch) = (id("node-a"), BatchId(uuid(6)));
    Entry { node, batch, previous: digest(b"before"), steps: vec![step] }
}

#[test]
fn what_happened_to_histories_is_read_as_it_was_first_written() {
    assert_eq!(hex(&encode(&entry())), hex(&stored(FILE)));
    assert_eq!(decode(&stored(FILE)), Ok(entry()));
}
