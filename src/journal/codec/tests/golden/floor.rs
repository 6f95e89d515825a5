//! What supervisors do about the floor: a later kind of events, with bytes of its own.

use super::{at, hex, id, sealed, stored, uuid};
use crate::domain::*;
use crate::journal::codec::{decode, digest, encode};

const FILE: &str = "tests/data/journal-schema-1-floor.hex";

/// Every event that came with supervisors' doings.
pub(in crate::journal::codec::tests) fn events() -> Vec<Event> {
    let named = || [id("op-17"), id("op-18")].into();
    let sent = |to| Event::MessageSent {
        message: MessageId(700),
        from: "chief@example".into(),
        to,
        operators: named(),
        urgent: true,
        text: sealed(),
    };
    let shift = Shift {
        id: id("reserve"),
        window: Window {
            days: [Day::Sat].into(),
            from: id("08:00"),
            to: id("20:00"),
            first_day: None,
            last_day: None,
        },
        operators: named(),
        standby: true,
        revision: 3,
    };
    vec![
        Event::ShiftPut(shift.into()),
        Event::SurgeStarted { until: at(3600), reason: id("heat-wave") },
        Event::SurgeEnded { reason: Some(id("over")) },
        Event::SurgeEnded { reason: None },
        Event::QueuesAssigned {
            operator: id("op-17"),
            queues: [id("counselling"), id("medical")].into(),
            until: Some(at(7200)),
        },
        Event::QueuesAssigned { operator: id("op-17"), queues: [].into(), until: None },
        Event::CallRaised {
            call: CallId(300),
            acuity: Acuity::VeryUrgent,
            due: at(10),
            reason: id("called-again"),
        },
        sent(Audience::Everybody),
        sent(Audience::Queue(id("medical"))),
        sent(Audience::Operators(named())),
        Event::MessageDismissed { operator: id("op-17"), message: MessageId(700) },
    ]
}

fn entry() -> Entry {
    let reply = Reply::MessageSent { message: MessageId(700), operators: 2 };
    let by = Actor::Supervisor("chief@example".into());
    let answered = Answered { request: RequestId(uuid(1)), fingerprint: [8; 16], reply };
    let step = Step { at: at(60), by, answered: Some(answered), events: events() };
    let (node, batch) = (id("node-a"), BatchId(uuid(5)));
    Entry { node, batch, previous: digest(b"before"), steps: vec![step] }
}

#[test]
fn what_supervisors_did_is_read_as_it_was_first_written() {
    assert_eq!(hex(&encode(&entry())), hex(&stored(FILE)));
    assert_eq!(decode(&stored(FILE)), Ok(entry()));
}
