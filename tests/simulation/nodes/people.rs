//! Who takes part in a story, and what they might ask for next.

use std::collections::BTreeSet;
use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use firstline::centre::Centre;
use firstline::domain::{
    Actor, CallKind, CaseId, Code, Command, Consent, ConsentBasis, Direction, KeyId, Manner,
    NewPromise, Operator, OperatorId, Part as Told, PartnerId, PartnerStep, ProposeTransfer,
    Sealed, Settings, Status, Target, Timestamp, Transfer, TransferId, TransferState,
};

use super::chance::Chance;
use super::crowd::{self, Role};
use super::small_centre::operator_id;

/// How many operators are on the roster at first, and how many gateways there are.
pub const OPERATORS: usize = 4;
pub const GATEWAYS: usize = 2;

/// Somebody who takes part.
#[derive(Debug, Clone, Copy)]
pub enum Part {
    Crowd(Role),
    Partner,
}

impl Part {
    /// Everybody.
    pub fn all() -> Vec<Self> {
        let gateways = (0..GATEWAYS).map(Role::Gateway);
        let people = gateways.chain((0..OPERATORS).map(Role::Operator)).chain([Role::Admin]);
        people.map(Self::Crowd).chain([Self::Partner]).collect()
    }

    pub fn actor(self) -> Actor {
        match self {
            Self::Crowd(role) => role.actor(),
            Self::Partner => Actor::Partner(hall()),
        }
    }
}

/// The crowd's settings, and a partner who takes those who need food.
pub fn settings() -> Settings {
    let hall = r#"{"name": "the hall", "needs": ["food"], "gateway": "gw-1",
        "answer_within": "6s", "connect_within": "6s", "outcome_within": "20s"}"#;
    let mut settings = crowd::settings();
    settings.partners = [(self::hall(), serde_json::from_str(hall).unwrap())].into();
    settings
}

pub fn operators() -> Vec<Operator> {
    crowd::operators().into_iter().take(OPERATORS).collect()
}

fn hall() -> PartnerId {
    "hall".parse().unwrap()
}

/// Whatever somebody might ask for next.
pub fn command(chance: &mut Chance, part: Part, centre: &Centre, now: Timestamp) -> Command {
    match part {
        Part::Partner => partners(chance, centre)
            .unwrap_or(Command::Partner(TransferId(chance.number(1..6)), PartnerStep::Connected)),
        Part::Crowd(Role::Operator(number)) if chance.percent(25) => {
            let usual =
                |chance: &mut Chance| crowd::command(chance, Role::Operator(number), centre, now);
            passing_on(chance, number, centre, now).unwrap_or_else(|| usual(chance))
        }
        Part::Crowd(Role::Admin) if chance.percent(60) => {
            let usual = |chance: &mut Chance| crowd::command(chance, Role::Admin, centre, now);
            forgetting(chance, centre).unwrap_or_else(|| with_partners(usual(chance)))
        }
        Part::Crowd(role) => with_partners(crowd::command(chance, role, centre, now)),
    }
}

/// Whatever else is set, the partner stays.
fn with_partners(command: Command) -> Command {
    match command {
        Command::Configure(changed) => {
            let partners = settings().partners;
            Command::Configure(Arc::new(Settings { partners, ..Settings::clone(&changed) }))
        }
        other => other,
    }
}

/// Has somebody forgotten who has been helped.
fn forgetting(chance: &mut Chance, centre: &Centre) -> Option<Command> {
    let closed: Vec<CaseId> =
        centre.cases().filter(|case| !case.is_open()).map(|case| case.id).collect();
    Some(Command::ForgetCase(chance.any(&closed)?, BTreeSet::new()))
}

/// What the partner does about a transfer that is open.
fn partners(chance: &mut Chance, centre: &Centre) -> Option<Command> {
    let open: Vec<&Transfer> = centre.transfers_with(&hall(), Direction::Out).collect();
    let transfer = chance.any(&open)?;
    let code = |word: &str| word.parse::<Code>().unwrap();
    let step = match (&transfer.state, chance.number(0..10)) {
        (TransferState::Proposed { .. }, 0..7) => PartnerStep::Accept { reference: None },
        (TransferState::Proposed { .. }, _) => PartnerStep::Decline { reason: code("full") },
        (TransferState::Accepted { .. }, _) => PartnerStep::Connected,
        (TransferState::Connected { .. }, 0..6) => {
            PartnerStep::Complete { outcome: code("helped"), note: None }
        }
        (TransferState::Connected { .. }, _) => {
            let on_the_line = chance.percent(50);
            PartnerStep::Return { reason: code("wrong-number"), note: None, on_the_line }
        }
        _ => PartnerStep::Withdraw { reason: code("changed") },
    };
    Some(Command::Partner(transfer.id, step))
}

/// What an operator does with the help of others: a transfer, a consult, a callback.
fn passing_on(
    chance: &mut Chance,
    number: usize,
    centre: &Centre,
    now: Timestamp,
) -> Option<Command> {
    let operator = operator_id(number);
    let desk = centre.desk(&operator)?;
    let colleague = operator_id(chance.number(0..OPERATORS as u64) as usize);
    let target = match chance.percent(50) {
        true => Target::Operator(colleague.clone()),
        false => Target::Queue("medical".parse().unwrap(), Vec::new()),
    };
    let Status::Talking(call) = desk.status else {
        let case = centre.cases_of(&operator).next()?.id;
        return Some(owed(chance, case, operator, colleague, now));
    };
    let call = centre.call(call)?;
    Some(match chance.number(0..8) {
        0..4 if matches!(call.kind, CallKind::Incoming) => {
            let manner = chance.pick(&[Manner::Warm, Manner::Blind, Manner::Errand]);
            Command::ProposeTransfer(transfer(chance, operator, call.case, manner))
        }
        4 => Command::Consult { operator, target, case: None },
        5 => Command::PassOn { operator, target },
        6 => Command::CompleteConsult { operator, hand_over: chance.percent(50) },
        _ => Command::EndConsult(operator),
    })
}

fn owed(
    chance: &mut Chance,
    case: CaseId,
    operator: OperatorId,
    colleague: OperatorId,
    now: Timestamp,
) -> Command {
    match chance.number(0..4) {
        0 => Command::ProposeHandOver(case, colleague),
        1 => Command::AcceptHandOver(case, operator),
        2 => Command::ProposeTransfer(transfer(chance, operator, case, Manner::Errand)),
        _ => {
            let due = now + Duration::from_secs(chance.number(5..60));
            let number = Some(sealed(chance));
            let what =
                NewPromise::Callback { urgent: false, hours: Vec::new(), number, queue: None };
            Command::MakePromise { case, what, not_before: None, due }
        }
    }
}

fn transfer(
    chance: &mut Chance,
    operator: OperatorId,
    case: CaseId,
    manner: Manner,
) -> ProposeTransfer {
    let covers = [Told::Situation, Told::Number].into();
    ProposeTransfer {
        operator,
        case,
        partner: hall(),
        need: "food".parse().unwrap(),
        manner,
        consent: Consent { basis: ConsentBasis::Given, covers },
        summary: [(Told::Situation, sealed(chance))].into(),
        gives_back: None,
    }
}

fn sealed(chance: &mut Chance) -> Sealed {
    Sealed { key: KeyId(chance.uuid()), bytes: Bytes::from_static(b"sealed") }
}
