//! An entry as the first version wrote it. It must be readable for as long as there are histories:
//! neither the entry below nor its bytes in `tests/data` may ever change. What a later version adds
//! gets an entry and bytes of its own.

mod case;
pub(super) mod floor;
pub(super) mod history;
mod transfer;

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::time::Duration;

use bytes::Bytes;
use uuid::Uuid;

use crate::domain::*;
use crate::journal::codec::{decode, digest, encode};

const FILE: &str = "tests/data/journal-schema-1.hex";

fn id<T: std::str::FromStr>(text: &str) -> T {
    text.parse().unwrap_or_else(|_| panic!("{text}"))
}

fn uuid(byte: u8) -> Uuid {
    Uuid::from_bytes([byte; 16])
}

fn at(seconds: i64) -> Timestamp {
    Timestamp::from_millis(1_793_000_000_000 + seconds * 1000)
}

fn sealed() -> Sealed {
    Sealed { key: KeyId(uuid(7)), bytes: Bytes::from_static(b"ciphertext") }
}

const SETTINGS: &str = r#"{
    "zone": "Asia/Shanghai", "lines": 30,
    "queues": {"medical": {"licences": ["doctor", "nurse"], "answer_within": "20s",
        "answer_share": 0.8, "hours": [{"days": ["sat"], "from": "08:00:00", "to": "20:00:00"}]}},
    "medical_licences": ["doctor"], "triage": {"red_flags": ["convulsion"], "rules":
        [{"complaint": "fever", "age_groups": ["infant"], "acuity": "very_urgent"}],
        "otherwise": "standard"},
    "targets": {"immediate": "0s", "very_urgent": "10s", "urgent": "20s", "standard": "60s",
        "not_urgent": "3m"},
    "rings": [{"after": "15s", "relax": "language"}], "skill_weights": {"lang:yue": 3},
    "dispositions": ["advised"], "timing": {"ring": "15s", "exclusion": "5m", "connect": "10s",
        "wrap_up": "1m", "redial": "3m", "lost_console": "5m", "outage": "2s",
        "request_memory": "2m", "closed_case": "10m"},
    "immediate_operators": 3,
    "callbacks": {"share": 0.25, "gaps": ["10m", "30m", "2h"], "ring": "30s", "owner_wait": "1m",
        "urgent_within": "8m", "rescue": {"up_to": "very_urgent", "waited": "10s", "after": "2m",
        "within": "15m"}},
    "escalate_after": {"cover": "10m", "supervisor": "30m", "came_to_nothing": "15m"},
    "hands": {"returning_wait": "20s", "by_name_wait": "30s", "consult_wait": "1m",
        "abandoned": "abandoned"},
    "partners": {"east": {"name": "Centre East", "areas": {"longhua-03": 4500}, "hours":
        [{"days": [], "from": "06:00:00", "to": "22:00:00"}], "needs": ["medical"], "languages":
        ["yue"], "capacity": 4, "escalation_contact": "duty desk", "telephone": "+15550100",
        "gateway": "gw-2", "twin": {"centre": "east", "address": "https://east.example"},
        "answer_within": "30s", "connect_within": "30s", "outcome_within": "24h"}},
    "exchange": {"hops_max": 3, "inbound_within": "15m", "confirm_within": "24h", "overflow":
        {"twins": ["east"], "ready_below": 2, "expected_wait_seconds": 300}}
}"#;

fn roster() -> Vec<Event> {
    let profile = Profile {
        licence: id("nurse"),
        queues: [id("medical")].into(),
        skills: BTreeMap::from([(id("lang:yue"), 9), (id("paediatrics"), 3)]),
    };
    let operator = Operator {
        id: id("op-17"),
        name: Some(sealed()),
        profile: profile.into(),
        licence_until: Some(id("2027-12-31")),
        revision: 2,
    };
    let window = Window {
        days: [Day::Mon, Day::Sun].into(),
        from: id("22:00"),
        to: id("06:00"),
        first_day: Some(id("2026-01-01")),
        last_day: None,
    };
    let operators = [id("op-17"), id("op-18")].into();
    let shift = Shift { id: id("night"), window, operators, standby: false, revision: 1 };
    let settings: Settings = serde_json::from_str(SETTINGS).expect("settings");
    vec![
        Event::Configured(settings.into()),
        Event::OperatorPut(operator.into()),
        Event::OperatorRemoved(id("op-18")),
        Event::ShiftPut(shift.into()),
        Event::ShiftRemoved(id("day")),
        Event::QueueSet { queue: id("medical"), open: false },
    ]
}

fn triage() -> Triage {
    Triage {
        stated: Some(Acuity::Urgent),
        complaint: Some(id("fever")),
        red_flags: vec![id("convulsion")],
        age_group: AgeGroup::Infant,
    }
}

fn demand() -> Demand {
    let need = |skill, level| Need { skill: id(skill), level };
    Demand::new(id("medical"), vec![need("paediatrics", 2), need("lang:yue", 1)])
}

fn reserved() -> Option<Reservation> {
    Some(Reservation { operator: id("op-17"), until: at(20), by_name: true })
}

fn opened(kind: CallKind) -> Event {
    Event::CallOpened(CallOpened {
        call: CallId(300),
        case: CaseId(200),
        kind,
        gateway: id("gw-1"),
        caller: Some(CallerHash([9; 16])),
        number: Some(sealed()),
        key: Some(KeyId(uuid(7))),
        triage: triage().into(),
        acuity: Acuity::Immediate,
        demand: demand().into(),
        district: Some(id("longhua-03")),
        arrival: at(0),
        due: at(20),
        reserved: reserved(),
        give_up_at: Some(at(3600)),
    })
}

fn calls() -> Vec<Event> {
    let (call, transfer) = (CallId(300), TransferId(600));
    let consult = CallKind::Consult {
        asker: id("op-17"),
        asked: Some(id("op-18")),
        about: Some(CallId(299)),
        joined: true,
    };
    vec![
        Event::CaseOpened(CaseId(200)),
        opened(CallKind::Incoming),
        opened(CallKind::Callback { promise: PromiseId(500), shared: true }),
        opened(consult),
        opened(CallKind::FromPartner(transfer)),
        Event::CallRetriaged {
            call,
            triage: triage().into(),
            acuity: Acuity::NotUrgent,
            demand: demand().into(),
            due: at(180),
        },
        Event::RingWidened { call, ring: 2 },
        Event::ReservationEnded(call),
        Event::ExclusionEnded { call, operator: id("op-17") },
        Event::CallConnected(call),
        Event::ConnectFailed(call),
        Event::CallHeld(call),
        Event::CallResumed(call),
        Event::CallPassedOn {
            call,
            demand: demand().into(),
            reserved: reserved(),
            wrap_up_until: at(60),
        },
        Event::CallParted { call, transfer, wrap_up_until: Some(at(60)) },
        Event::CallHandedOff { call, transfer, wrap_up_until: Some(at(60)) },
        Event::CallCameBack { call, reserved: reserved() },
        Event::ConsultJoined(call),
        Event::CallTakenOver { call, consult: CallId(301), wrap_up_until: at(60) },
        Event::CallEnded { call, reason: EndReason::OperatorEnded, wrap_up_until: Some(at(60)) },
        Event::CallEnded { call, reason: EndReason::PartnerDone, wrap_up_until: None },
    ]
}

fn offers() -> Vec<Event> {
    let offer = OfferId(400);
    let second = Duration::from_secs(1);
    let reason = Reason {
        ring: 1,
        ready: 12,
        able: 3,
        rule: Rule::ClosestFit,
        surplus: 4,
        idle: 40 * second,
        interpreter: true,
        runner_up: Some(RunnerUp { operator: id("op-18"), surplus: 5, idle: 50 * second }),
    };
    vec![
        Event::OfferMade {
            offer,
            call: CallId(300),
            operator: id("op-17"),
            expires_at: at(15),
            reason,
        },
        Event::OfferAccepted(offer),
        Event::OfferDeclined { offer, reason: DeclineReason::Technical, excluded_until: at(300) },
        Event::OfferExpired { offer, missed_until: Some(at(300)) },
        Event::OfferWithdrawn { offer, reason: WithdrawReason::Retriaged },
    ]
}

fn desks() -> Vec<Event> {
    let operator: OperatorId = id("op-17");
    let session = SessionId(uuid(6));
    vec![
        Event::SignedIn {
            operator: operator.clone(),
            session,
            home: id("node-a"),
            on_duty: true,
            duty_changes_at: Timestamp::MAX,
        },
        Event::SignedOut {
            operator: operator.clone(),
            reason: SignOutReason::BySupervisor,
            because: Some(id("fell-ill")),
        },
        Event::BecameReady(operator.clone()),
        Event::BecameNotReady(operator.clone(), Pause::Paperwork),
        Event::PauseNextSet(operator.clone(), Some(Pause::Meal)),
        Event::DutyChanged {
            operator: operator.clone(),
            on_duty: false,
            duty_changes_at: at(28_800),
        },
        Event::ConsoleLost(operator.clone()),
        Event::ConsoleRegained { operator, session, home: id("node-b") },
    ]
}

/// Every event that schema 1 began with.
pub(super) fn events() -> Vec<Event> {
    [roster(), calls(), offers(), case::cases(), transfer::transfers(), desks()].concat()
}

/// An entry with every actor and every reply, and with these events in its last step.
pub(super) fn entry(events: Vec<Event>) -> Entry {
    let (call, case) = (CallId(300), CaseId(200));
    let replies = [
        (Actor::Admin("root@example".into()), Reply::Done),
        (
            Actor::Gateway(id("gw-1")),
            Reply::CallOpened { call, case, acuity: Acuity::Immediate, redial: true },
        ),
        (Actor::Operator(id("op-17")), Reply::Accepted { call, case }),
        (Actor::Operator(id("op-17")), Reply::Promised(PromiseId(500))),
        (Actor::Operator(id("op-17")), Reply::Consulting(CallId(301))),
        (Actor::Operator(id("op-17")), Reply::Proposed(TransferId(600))),
        (Actor::Partner(id("food-bank")), Reply::Received { transfer: TransferId(601), call }),
        (Actor::Supervisor("chief@example".into()), Reply::Reassigned { cases: 12 }),
        (Actor::Supervisor("chief@example".into()), Reply::Written { revision: 2 }),
        (Actor::Operator(id("op-17")), Reply::SignedIn { on_duty: true }),
        (Actor::Supervisor("chief@example".into()), Reply::Forgotten([KeyId(uuid(7))].into())),
    ];
    let step = |(place, (by, reply)): (u8, (Actor, Reply))| {
        let answered = Answered { request: RequestId(uuid(place)), fingerprint: [8; 16], reply };
        Step { at: at(i64::from(place)), by, answered: Some(answered), events: vec![] }
    };
    let mut steps: Vec<Step> = (1..).zip(replies).map(step).collect();
    steps.push(Step { at: at(60), by: Actor::Node(id("node-a")), answered: None, events });
    Entry { node: id("node-a"), batch: BatchId(uuid(5)), previous: digest(b"before"), steps }
}

fn stored(file: &str) -> Vec<u8> {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join(file);
    let text = fs::read_to_string(file).expect("the bytes of the first version");
    let digits: Vec<u8> = text.bytes().filter(u8::is_ascii_hexdigit).collect();
    let byte = |pair: &[u8]| {
        let pair = std::str::from_utf8(pair).expect("hexadecimal digits");
        u8::from_str_radix(pair, 16).expect("hexadecimal digits")
    };
    digits.chunks(2).map(byte).collect()
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

#[test]
fn what_the_first_version_wrote_is_read() {
    assert_eq!(decode(&stored(FILE)), Ok(entry(events())));
}

#[test]
fn it_would_be_written_with_the_same_bytes() {
    assert_eq!(hex(&encode(&entry(events()))), hex(&stored(FILE)));
}

#[test]
fn its_digest_is_the_sha_256_of_its_bytes() {
    let of_nothing = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";
    assert_eq!(format!("{:?}", digest(b"")), of_nothing);
}
