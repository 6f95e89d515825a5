//! What is written can be read, and nothing else can.

mod arbitrary;
mod golden;
mod settings;

use proptest::prelude::*;
use proptest::sample::Index;

use super::wire::event::Kind;
use super::*;
use crate::domain::{Acuity, CallId, Event};

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2000))]

    #[test]
    fn what_was_encoded_is_decoded(entry in arbitrary::entry()) {
        let bytes = encode(&entry);
        prop_assert_eq!(decode(&bytes), Ok(entry));
    }

    #[test]
    fn a_flipped_bit_is_refused_or_makes_a_sound_entry(
        entry in arbitrary::entry(), at in any::<Index>(), bit in 0..8_u8,
    ) {
        let mut bytes = encode(&entry).to_vec();
        let at = at.index(bytes.len());
        bytes[at] ^= 1 << bit;
        if let Ok(other) = decode(&bytes) {
            prop_assert_eq!(decode(&encode(&other)), Ok(other));
        }
    }

    #[test]
    fn every_kind_of_event_has_golden_bytes(event in arbitrary::event()) {
        let kind = std::mem::discriminant(&event);
        let golden = [golden::events(), golden::floor::events(), golden::history::events()].concat();
        prop_assert!(golden.iter().any(|event| std::mem::discriminant(event) == kind));
    }

    #[test]
    fn noise_is_refused(bytes in prop::collection::vec(any::<u8>(), 0..200)) {
        prop_assert!(decode(&bytes).is_err());
    }
}

#[test]
fn a_cut_entry_is_refused_or_has_fewer_steps() {
    let entry = golden::entry(golden::events());
    let bytes = encode(&entry);
    for length in 0..bytes.len() {
        if let Ok(shorter) = decode(&bytes[..length]) {
            assert!(shorter.steps.len() < entry.steps.len(), "cut to {length} bytes");
        }
    }
}

/// An entry as it is stored, with one event.
fn stored(event: Event) -> wire::Entry {
    (&golden::entry(vec![event])).into()
}

fn held() -> wire::Entry {
    stored(Event::CallHeld(CallId(300)))
}

/// Changes what the entry says and checks that the reader refuses it in these words.
#[track_caller]
fn check(mut entry: wire::Entry, change: impl FnOnce(&mut wire::Entry), words: &str) {
    assert!(decode(&entry.encode_to_vec()).is_ok());
    change(&mut entry);
    let error = decode(&entry.encode_to_vec()).expect_err("an entry that must be refused");
    assert!(error.to_string().contains(words), "{error}");
}

/// Puts another kind of event into the last step.
fn happen(entry: &mut wire::Entry, kind: Option<Kind>) {
    let step = entry.steps.last_mut().expect("a step");
    step.events = vec![wire::Event { kind }];
}

/// Checks that this kind of event is refused in these words.
#[track_caller]
fn refuse(kind: Kind, words: &str) {
    check(held(), |entry| happen(entry, Some(kind)), words);
}

/// The golden proposal of a transfer with some change.
fn proposed(change: impl FnOnce(&mut wire::Transfer)) -> Kind {
    let event =
        golden::events().into_iter().find_map(|event| match wire::Event::from(&event).kind {
            Some(Kind::Transfer(happened)) => Some(happened),
            _ => None,
        });
    let wire::TransferEvent { transfer, kind } = event.expect("a golden transfer");
    let Some(wire::transfer_event::Kind::Proposed(mut proposal)) = kind else {
        panic!("the first golden event of a transfer is its proposal");
    };
    change(&mut proposal);
    let kind = Some(wire::transfer_event::Kind::Proposed(proposal));
    Kind::Transfer(wire::TransferEvent { transfer, kind })
}

#[test]
fn schemas_that_are_not_known() {
    check(held(), |entry| entry.schema = 2, "use a version that reads schema 2");
    check(held(), |entry| entry.schema = 0, "schema is missing");
}

#[test]
fn a_later_schema_is_recognised_though_its_fields_are_others() {
    // Field 1 is the schema, 2; field 2 is a number, where schema 1 has the node's name.
    assert_eq!(decode(&[0x08, 2, 0x10, 5]), Err(CodecError::Schema { found: 2 }));
    assert_eq!(decode(&[]), Err(CodecError::Missing("schema")));
}

#[test]
fn kinds_that_are_not_known() {
    check(held(), |entry| happen(entry, None), "an event is of a kind that this program");
    let nobody = |entry: &mut wire::Entry| entry.steps[0].by = Some(wire::Actor { who: None });
    check(held(), nobody, "an actor is of a kind that this program");
    let answer = |entry: &mut wire::Entry| {
        let answered = entry.steps[0].answered.as_mut().expect("an answer");
        answered.reply = Some(wire::Reply { kind: None });
    };
    check(held(), answer, "a reply is of a kind that this program");
}

#[test]
fn kinds_within_events_that_are_not_known() {
    refuse(Kind::CallOpened(<_>::default()), "the number of a call is missing");
    let opened = wire::CallOpened { call: 300, case: 200, ..<_>::default() };
    refuse(Kind::CallOpened(opened), "a call is of a kind that this program");
    let set = wire::OwnerSet { case: 200, owner: "op-17".into(), reason: None };
    refuse(Kind::OwnerSet(set), "the reason why a case got its owner is of a kind");
    let made = wire::PromiseMade { case: 200, promise: 500, ..<_>::default() };
    refuse(Kind::PromiseMade(made), "the matter of a promise is of a kind");
    let escalated = wire::PromiseEscalated { case: 200, promise: 500, to: None };
    refuse(Kind::PromiseEscalated(escalated), "who is asked to see to a promise is of a kind");
    let happened = wire::TransferEvent { transfer: 600, kind: None };
    refuse(Kind::Transfer(happened), "what happened to a transfer is of a kind");
    let stateless = |transfer: &mut wire::Transfer| {
        transfer.state = Some(wire::TransferState { kind: None });
    };
    refuse(proposed(stateless), "the state of a transfer is of a kind");
    let baseless = |transfer: &mut wire::Transfer| {
        transfer.consent = Some(wire::Consent::default());
    };
    refuse(proposed(baseless), "the basis of a consent is of a kind");
}

#[test]
fn an_event_of_the_future() {
    let mut later = held();
    later.steps.truncate(1);
    let step = &mut later.steps[0];
    let mut step_bytes = step.encode_to_vec();
    // Field 4 of a step: an event of 3 bytes, in which field 100 has the value 1.
    step_bytes.extend([0x22, 3, 0xa0, 0x06, 1]);
    later.steps.clear();
    let mut bytes = later.encode_to_vec();
    bytes.extend([0x2a, u8::try_from(step_bytes.len()).expect("a short step")]);
    bytes.extend(step_bytes);
    assert_eq!(decode(&bytes), Err(CodecError::UnknownKind("an event")));
}

#[test]
fn a_field_that_is_not_known() {
    let mut bytes = encode(&golden::entry(vec![])).to_vec();
    assert!(decode(&bytes).is_ok());
    bytes.extend([0xa0, 0x06, 1]);
    assert_eq!(decode(&bytes), Err(CodecError::UnknownField));
}

#[test]
fn values_that_are_not_known() {
    let ended = |reason| wire::CallEnded { call: 300, reason, wrap_up_until_ms: None };
    let end = |reason| move |entry: &mut _| happen(entry, Some(Kind::CallEnded(ended(reason))));
    check(held(), end(99), "the reason why a call ended has the value 99, unknown here");
    check(held(), end(-1), "the reason why a call ended has the value -1, unknown here");
    check(held(), end(0), "the reason why a call ended is missing");
    let pause = wire::PauseNextSet { operator: "op-17".into(), pause: 7 };
    let change = |entry: &mut _| happen(entry, Some(Kind::PauseNextSet(pause)));
    check(held(), change, "a pause has the value 7, unknown here");
    refuse(proposed(|it| it.manner = 0), "the manner of a transfer is missing");
    refuse(proposed(|it| it.manner = 5), "the manner of a transfer has the value 5, unknown here");
    refuse(proposed(|it| it.direction = 0), "the direction of a transfer is missing");
    refuse(proposed(|it| it.summary[0].part = 6), "a part of what is told has the value 6");
    let tried = wire::CallbackTried { case: 200, promise: 500, outcome: 0, next_at_ms: None };
    refuse(Kind::CallbackTried(tried), "the outcome of a try to call back is missing");
}

#[test]
fn parts_that_are_missing() {
    check(held(), |entry| entry.node.clear(), "the id of the node is missing");
    check(held(), |entry| entry.batch.clear(), "the id of the batch is missing");
    check(held(), |entry| entry.previous.clear(), "the digest of the entry before is missing");
    check(held(), |entry| entry.steps[0].by = None, "who asked is missing");
    let numberless = |entry: &mut _| happen(entry, Some(Kind::CallHeld(0)));
    check(held(), numberless, "the number of a call is missing");
    let noted = wire::NoteAdded { case: 200, note: None };
    let note = |entry: &mut _| happen(entry, Some(Kind::NoteAdded(noted)));
    check(held(), note, "the text of a note is missing");
    let numberless = wire::TransferEvent { transfer: 0, kind: None };
    refuse(Kind::Transfer(numberless), "the number of a transfer is missing");
    refuse(proposed(|it| it.partner.clear()), "the id of a partner is missing");
    refuse(proposed(|it| it.consent = None), "the consent to a transfer is missing");
    refuse(proposed(|it| it.summary[0].text = None), "the text of a part is missing");
    refuse(proposed(|it| it.state = None), "the state of a transfer is missing");
}

#[test]
fn parts_that_are_wrong() {
    check(held(), |entry| entry.node = "two words".into(), "the id of the node is not valid");
    let short = |entry: &mut wire::Entry| entry.batch = Bytes::from_static(&[1; 15]);
    check(held(), short, "the id of the batch has 15 bytes and should have 16");
    let long = |entry: &mut wire::Entry| entry.previous = Bytes::from_static(&[1; 33]);
    check(held(), long, "the digest of the entry before has 33 bytes and should have 32");
    let ring = wire::RingWidened { call: 300, ring: 256 };
    let wide = |entry: &mut _| happen(entry, Some(Kind::RingWidened(ring)));
    check(held(), wide, "the number of a ring is not valid");
    let mut shift = wire::Shift {
        id: "night".into(),
        window: Some(wire::Window { from: "22:00".into(), to: "6 am".into(), ..<_>::default() }),
        operators: vec![],
        standby: false,
        revision: 1,
    };
    let odd = shift.clone();
    let time = |entry: &mut _| happen(entry, Some(Kind::ShiftPut(odd)));
    check(held(), time, "the end of a window is not valid");
    shift.window.as_mut().expect("a window").to = "06:00".into();
    shift.operators = vec!["b".into(), "a".into()];
    let order = |entry: &mut _| happen(entry, Some(Kind::ShiftPut(shift)));
    check(held(), order, "the list of operators of a shift is not valid");
    let turned = |it: &mut wire::Transfer| it.summary.reverse();
    refuse(proposed(turned), "the order of the parts that are told is not valid");
    let turned = |it: &mut wire::Transfer| it.consent.as_mut().expect("one").covers.reverse();
    refuse(proposed(turned), "the list of parts that a consent covers is not valid");
}

#[test]
fn settings_with_a_key_that_is_not_known() {
    let Some(Event::Configured(settings)) = golden::events().into_iter().next() else {
        panic!("the first golden event is a configuration");
    };
    let mut json = serde_json::to_value(&*settings).expect("settings");
    json["timing"]["fika"] = "15m".into();
    let json = serde_json::to_vec(&json).expect("settings").into();
    let change = |entry: &mut _| happen(entry, Some(Kind::SettingsJson(json)));
    check(stored(Event::Configured(settings)), change, "unknown field `fika`");
}

#[test]
fn acuities_are_stored_under_the_numbers_that_people_say() {
    for acuity in Acuity::ALL {
        assert_eq!(field::Word::stored(acuity), i32::from(acuity.number()));
    }
}
