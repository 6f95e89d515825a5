//! What stories say of partners and of callers who pass between them and the centre:
//!
//! ```text
//! ann gives 1 to hall warm            the caller of case 1; or blind, or as an errand (food is needed)
//! ann gives 1 to hall warm as a 2nd   ... giving back the incoming transfer 2
//! ann takes back transfer 1           the supervisor: withdraw transfer 1
//! ann records 1 helped                how transfer 1 ended
//! no partner on 1                     the gateway could not connect call 1 with the partner
//! hall: accept 1                      or decline, connected, progress, complete, withdraw, confirm
//! hall: return 1                      or: hall: return 1 on the line
//! hall: send 4 from mum as a-1        comes in; also: after 60s, by x,y, back 1, overflow
//! > transfer 1: Proposed
//! > holder 1: Centre
//! ```
//!
//! The partners are the hall (a community hotline), far (only for the harbour), late (open from
//! 20:00 to 06:00), aunt (a telephone number), and the twins west and east.

use std::collections::{BTreeMap, BTreeSet};
use std::time::Duration;

use super::story::{Story, call, code, number, shift, span};
use crate::centre::Centre;
use crate::domain::transfer_steps::Standing;
use crate::domain::*;

/// What a line asks for, and who asks; `None` if it is about something else.
pub fn exchange(story: &Story, words: &[&str]) -> Option<(Actor, Command)> {
    let transfer = |word: &str| TransferId(word.parse().unwrap());
    let operator = |word: &str| Actor::Operator(word.parse().unwrap());
    let chief = || Actor::Supervisor("chief".into());
    Some(match *words {
        [who, "gives", case, "to", partner, ..] => {
            (operator(who), give(who, case, partner, &words[5..]))
        }
        [who, "takes", "back", "transfer", id] => {
            (operator(who), Command::WithdrawTransfer(transfer(id), code("changed")))
        }
        ["withdraw", "transfer", id] => {
            (chief(), Command::WithdrawTransfer(transfer(id), code("changed")))
        }
        [who, "records", id, how] => (operator(who), record(transfer(id), how)),
        ["no", "partner", "on", call] => {
            (chief(), Command::ReportPartnerFailed(CallId(call.parse().unwrap())))
        }
        [who, "send", ref asked @ ..] if who.ends_with(':') => {
            (partner(who), Command::ProposeInbound(send(story, who.trim_end_matches(':'), asked)))
        }
        [who, verb, id, ref how @ ..] if who.ends_with(':') => {
            (partner(who), Command::Partner(transfer(id), step(verb, how)))
        }
        _ => return None,
    })
}

fn partner(word: &str) -> Actor {
    Actor::Partner(word.trim_end_matches(':').parse().unwrap())
}

fn record(transfer: TransferId, how: &str) -> Command {
    Command::RecordOutcome { transfer, outcome: code(how), note: None }
}

fn give(operator: &str, case: &str, partner: &str, how: &[&str]) -> Command {
    let gives_back = match *how {
        [_, "as", "a", id] => {
            Some(TransferId(id.trim_end_matches(char::is_alphabetic).parse().unwrap()))
        }
        _ => None,
    };
    Command::ProposeTransfer(ProposeTransfer {
        operator: operator.parse().unwrap(),
        case: CaseId(case.parse().unwrap()),
        partner: partner.parse().unwrap(),
        need: code("food"),
        manner: match how[0] {
            "warm" => Manner::Warm,
            "blind" => Manner::Blind,
            _ => Manner::Errand,
        },
        consent: consent(),
        summary: summary(&[Part::Situation]),
        gives_back,
    })
}

/// The caller agreed to tell what is happening, and the number.
pub fn consent() -> Consent {
    Consent { basis: ConsentBasis::Given, covers: [Part::Situation, Part::Number].into() }
}

pub fn summary(parts: &[Part]) -> BTreeMap<Part, Sealed> {
    parts.iter().map(|part| (*part, number("sealed"))).collect()
}

fn send(story: &Story, partner: &str, words: &[&str]) -> ProposeInbound {
    let OpenCall { queue, triage, needs, caller, number, key, district, .. } = call(words);
    let after = |name: &str| words.iter().position(|word| *word == name).map(|at| words[at + 1]);
    let path = after("by").map_or(Vec::new(), |path| path.split(',').map(code).collect());
    ProposeInbound {
        partner: partner.parse().unwrap(),
        reference: code(after("as").unwrap_or("a-1")),
        need: code("advice"),
        queue,
        triage,
        needs,
        caller,
        number,
        key,
        district,
        arrival: after("after").map_or(story.now, |waited| story.now - span(waited)),
        consent: consent(),
        summary: summary(&[Part::Situation]),
        path,
        gives_back: after("back").map(|id| TransferId(id.parse().unwrap())),
        overflow: words.contains(&"overflow"),
    }
}

pub fn step(verb: &str, how: &[&str]) -> PartnerStep {
    let (reason, note) = (code("full"), number("sealed"));
    match verb {
        "accept" => PartnerStep::Accept { reference: Some(code("h-1")) },
        "decline" => PartnerStep::Decline { reason },
        "connected" => PartnerStep::Connected,
        "progress" => PartnerStep::Progress { note },
        "complete" => PartnerStep::Complete { outcome: code("helped"), note: Some(note) },
        "return" => {
            let on_the_line = how == ["on", "the", "line"];
            PartnerStep::Return { reason, note: None, on_the_line }
        }
        "withdraw" => PartnerStep::Withdraw { reason },
        "confirm" => PartnerStep::Confirm,
        _ => panic!("no partner does that: {verb}"),
    }
}

/// Where a transfer stands, and which promise answers for it.
pub fn look_at_transfer(centre: &Centre, id: &str) -> String {
    let transfer = centre.transfer(TransferId(id.parse().unwrap()));
    transfer.map_or_else(|| "gone".into(), |transfer| format!("{:?}", Standing::of(transfer)))
}

/// Which side has the caller.
pub fn look_at_holder(centre: &Centre, id: &str) -> String {
    let transfer = centre.transfer(TransferId(id.parse().unwrap())).unwrap();
    format!("{:?}", transfer.holder())
}

/// The organisations around the centre.
pub fn partners() -> BTreeMap<PartnerId, Partner> {
    let harbour = |metres| [("harbour".parse().unwrap(), metres)].into();
    let night = shift("night", "20:00", "06:00", BTreeSet::new()).window;
    let twin = |centre: &str| Some(Twin { centre: centre.parse().unwrap(), address: None });
    let plain = plain_partner();
    [
        ("hall", plain.clone()),
        ("far", Partner { areas: harbour(4000), capacity: 1, ..plain.clone() }),
        ("late", Partner { hours: vec![night], areas: harbour(900), ..plain.clone() }),
        ("aunt", Partner { telephone: Some("+1 555 0100".into()), ..plain.clone() }),
        ("west", Partner { twin: twin("west-centre"), needs: [].into(), ..plain.clone() }),
        ("east", Partner { twin: twin("east-centre"), needs: [].into(), ..plain }),
    ]
    .map(|(name, partner)| (name.parse().unwrap(), partner))
    .into()
}

fn plain_partner() -> Partner {
    Partner {
        name: "a hotline".into(),
        areas: [].into(),
        hours: Vec::new(),
        needs: [code("food"), code("medicine")].into(),
        languages: [code("zh")].into(),
        capacity: 3,
        escalation_contact: "its duty desk".into(),
        telephone: None,
        gateway: "exchange".parse().unwrap(),
        twin: None,
        answer_within: Duration::from_secs(30),
        connect_within: Duration::from_secs(30),
        outcome_within: Duration::from_secs(24 * 3600),
    }
}
