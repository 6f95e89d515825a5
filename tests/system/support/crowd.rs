//! Everybody who might talk to a centre, doing whatever they might do, sensible or not.

use std::collections::BTreeSet;
use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use firstline::centre::Centre;
use firstline::domain::{
    Actor, Acuity, AgeGroup, Audience, CallId, CallerHash, CaseId, Code, Command, DeclineReason,
    KeyId, MessageId, Need, NewPromise, NodeId, OfferId, OpenCall, Operator, OperatorId, Pause,
    PromiseId, Sealed, SessionId, Settings, Status, Timestamp, Triage,
};

use super::chance::Chance;
use super::small_centre::{self, operator, operator_id, round_the_clock};

pub const OPERATORS: usize = 12;
pub const GATEWAYS: usize = 4;

/// Somebody who talks to the centre.
#[derive(Debug, Clone, Copy)]
pub enum Role {
    Gateway(usize),
    Operator(usize),
    Admin,
}

impl Role {
    pub fn actor(self) -> Actor {
        match self {
            Self::Gateway(number) => Actor::Gateway(format!("gw-{number}").parse().unwrap()),
            Self::Operator(number) => Actor::Operator(operator_id(number)),
            Self::Admin => Actor::Admin("root".into()),
        }
    }
}

/// The settings under which the crowd comes together: everything is over soon, so that every
/// deadline is met with. Answers are remembered for the whole test.
pub fn settings() -> Settings {
    let mut settings = small_centre::settings();
    settings.lines = 25;
    settings.timing.request_memory = Duration::from_secs(1_000_000);
    let timing = &mut settings.timing;
    timing.ring = Duration::from_secs(3);
    timing.connect = Duration::from_secs(4);
    timing.wrap_up = Duration::from_secs(5);
    timing.exclusion = Duration::from_secs(10);
    timing.lost_console = Duration::from_secs(10);
    timing.redial = Duration::from_secs(20);
    timing.closed_case = Duration::from_secs(30);
    settings
}

/// The people on the roster at the beginning: of every licence, some with rare skills.
pub fn operators() -> Vec<Operator> {
    (0..OPERATORS).map(|number| person(number, number)).collect()
}

fn person(number: usize, kind: usize) -> Operator {
    let licence = ["nurse", "doctor", "nurse", "counsellor"][kind % 4];
    let skills: &[(&str, u8)] = match kind % 3 {
        0 => &[("paediatrics", 2)],
        1 => &[("lang:yue", 1)],
        _ => &[],
    };
    operator(number, licence, skills)
}

/// Whatever somebody in this role might do next, as far as the state says what there is to do.
pub fn command(chance: &mut Chance, role: Role, centre: &Centre, now: Timestamp) -> Command {
    match role {
        Role::Gateway(number) => gateways(chance, number, centre),
        Role::Operator(number) => desks(chance, &operator_id(number), centre, now),
        Role::Admin if chance.percent(25) => steer(chance, centre, now),
        Role::Admin => admins(chance, centre),
    }
}

fn gateways(chance: &mut Chance, number: usize, centre: &Centre) -> Command {
    let gateway = format!("gw-{number}").parse().unwrap();
    let mine = centre.calls().filter(|call| call.gateway == gateway && !call.has_ended());
    let mine: Vec<CallId> = mine.map(|call| call.id).collect();
    let accepted = centre.calls().filter(|call| {
        call.gateway == gateway && call.talk().is_some_and(|talk| talk.bridged_at.is_none())
    });
    let accepted: Vec<CallId> = accepted.map(|call| call.id).collect();
    let anything = CallId(chance.number(0..60));
    if let Some(call) = chance.any(&accepted).filter(|_| chance.percent(60)) {
        let is_well = chance.percent(80);
        return if is_well {
            Command::ReportConnected(call)
        } else {
            Command::ReportConnectFailed(call)
        };
    }
    match chance.number(0..100) {
        0..60 => Command::OpenCall(OpenCall { gateway, ..call(chance) }),
        60..75 => Command::ChangeTriage {
            call: chance.any(&mine).unwrap_or(anything),
            triage: triage(chance),
            queue: chance.percent(30).then(|| queue(chance)),
            needs: chance.percent(30).then(|| needs(chance)),
        },
        75..95 => Command::HangUp(chance.any(&mine).unwrap_or(anything)),
        95..97 => Command::ReportConnected(anything),
        _ => Command::ReportConnectFailed(anything),
    }
}

fn call(chance: &mut Chance) -> OpenCall {
    let key = KeyId(chance.uuid());
    let number = Sealed { key, bytes: Bytes::from_static(b"sealed") };
    OpenCall {
        queue: queue(chance),
        triage: triage(chance),
        needs: needs(chance),
        // Few callers, so that some come back.
        caller: chance.percent(70).then(|| CallerHash([chance.number(0..30) as u8; 16])),
        number: chance.percent(70).then_some(number),
        key,
        ..small_centre::call()
    }
}

fn queue(chance: &mut Chance) -> firstline::domain::QueueId {
    chance.pick(&["medical", "medical", "medical", "counselling"]).parse().unwrap()
}

fn triage(chance: &mut Chance) -> Triage {
    let acuity = chance.pick(&[1, 2, 3, 4, 4, 5]);
    Triage {
        stated: chance.percent(60).then(|| Acuity::from_number(acuity)).flatten(),
        complaint: chance.percent(30).then(|| "fever".parse().unwrap()),
        red_flags: if chance.percent(5) { vec!["convulsion".parse().unwrap()] } else { Vec::new() },
        age_group: chance.pick(&[AgeGroup::Unknown, AgeGroup::Infant, AgeGroup::Senior]),
    }
}

fn needs(chance: &mut Chance) -> Vec<Need> {
    let names = ["paediatrics", "lang:yue", "lang:ar"];
    let some = names.iter().filter(|_| chance.percent(15)).collect::<Vec<_>>();
    let need = |name: &&str| Need { skill: name.parse().unwrap(), level: 1 };
    some.into_iter().map(need).collect()
}

fn desks(chance: &mut Chance, id: &OperatorId, centre: &Centre, now: Timestamp) -> Command {
    let operator = id.clone();
    let Some(desk) = centre.desk(id) else { return sign_in(chance, operator) };
    if chance.percent(8) {
        return consoles(chance, operator, desk.session);
    }
    if chance.percent(20) {
        return cases(chance, id, centre, now);
    }
    let usual = match desk.status {
        Status::NotReady(_) => Command::SetReady(operator),
        Status::Ready => Command::SetNotReady(operator, chance.pick(&[Pause::Break, Pause::Meal])),
        // Somebody who does something else lets it ring.
        Status::Offered(_) if chance.percent(40) => return cases(chance, id, centre, now),
        Status::Offered(offer) if chance.percent(70) => Command::Accept { operator, offer },
        Status::Offered(offer) => decline(chance, operator, offer),
        Status::Talking(_) => match chance.number(0..3) {
            0 => Command::Hold(operator),
            1 => Command::Resume(operator),
            _ => Command::EndCall(operator),
        },
        Status::WrapUp { .. } => Command::WrapUp {
            operator,
            note: chance.percent(50).then(|| note(chance)),
            disposition: chance.percent(70).then(|| code(chance)),
        },
    };
    if chance.percent(75) { usual } else { anything(chance, id) }
}

/// What need not make sense at the moment.
fn anything(chance: &mut Chance, id: &OperatorId) -> Command {
    let operator = id.clone();
    let offer = OfferId(chance.number(0..200));
    match chance.number(0..11) {
        0 => Command::SignOut(operator, None),
        1 => Command::SetReady(operator),
        2 => Command::SetNotReady(operator, Pause::Training),
        3 => Command::Accept { operator, offer },
        4 => decline(chance, operator, offer),
        5 => Command::Hold(operator),
        6 => Command::Resume(operator),
        7 => Command::EndCall(operator),
        8 => Command::WrapUp { operator, note: None, disposition: None },
        9 => Command::DismissMessage { operator, message: MessageId(chance.number(0..9)) },
        _ => sign_in(chance, operator),
    }
}

fn decline(chance: &mut Chance, operator: OperatorId, offer: OfferId) -> Command {
    let reason = chance.pick(&[DeclineReason::Busy, DeclineReason::NotCompetent]);
    Command::Decline { operator, offer, reason }
}

fn sign_in(chance: &mut Chance, operator: OperatorId) -> Command {
    Command::SignIn { operator, session: SessionId(chance.uuid()), home: home(chance) }
}

fn home(chance: &mut Chance) -> NodeId {
    chance.pick(&["a", "b"]).parse().unwrap()
}

fn consoles(chance: &mut Chance, operator: OperatorId, session: SessionId) -> Command {
    match chance.number(0..3) {
        0 => Command::LoseConsole(operator, session),
        1 => Command::RegainConsole(operator, session, home(chance)),
        _ => Command::SignIn { operator, session, home: home(chance) },
    }
}

fn cases(chance: &mut Chance, id: &OperatorId, centre: &Centre, now: Timestamp) -> Command {
    let mine: Vec<CaseId> =
        centre.cases().filter(|case| case.owner.as_ref() == Some(id)).map(|case| case.id).collect();
    let case = chance.any(&mine).unwrap_or(CaseId(chance.number(0..60)));
    let promises: Vec<PromiseId> = centre
        .case(case)
        .map(|case| case.open_promises().map(|promise| promise.id).collect())
        .unwrap_or_default();
    let promise = chance.any(&promises).unwrap_or(PromiseId(chance.number(0..20)));
    match chance.number(0..6) {
        0 => Command::AddNote(case, note(chance)),
        1 => Command::MakePromise {
            case,
            what: chance.pick(&[NewPromise::Referral, NewPromise::FollowUp(Vec::new())]),
            not_before: None,
            due: now + Duration::from_secs(chance.number(0..40)),
        },
        2 => Command::KeepPromise(case, promise),
        3 => Command::WithdrawPromise(case, promise, code(chance)),
        4 => Command::CloseCase(case, code(chance)),
        _ => Command::ForgetCase(case, Default::default()),
    }
}

fn note(chance: &mut Chance) -> Sealed {
    Sealed { key: KeyId(chance.uuid()), bytes: Bytes::from_static(b"note") }
}

fn code(chance: &mut Chance) -> Code {
    chance.pick(&["advised", "advised", "referred", "unheard-of"]).parse().unwrap()
}

fn admins(chance: &mut Chance, centre: &Centre) -> Command {
    let number = chance.number(0..OPERATORS as u64 + 2) as usize;
    let id = operator_id(number);
    match chance.number(0..100) {
        0..15 => configure(chance),
        15..45 => {
            let revision = centre.operator(&id).map_or(0, |operator| operator.revision);
            let kind = chance.number(0..12) as usize;
            Command::PutOperator(person(number, kind), chance.percent(50).then_some(revision))
        }
        45..50 => Command::RemoveOperator(id),
        50..70 => {
            let everybody: BTreeSet<_> = centre.operators().map(|one| one.id.clone()).collect();
            let but_one = everybody.into_iter().filter(|one| *one != id || chance.percent(50));
            Command::PutShift(round_the_clock(but_one.collect::<Vec<_>>()), None)
        }
        70..73 => Command::RemoveShift("always".parse().unwrap()),
        73..85 => Command::SetQueueOpen(queue(chance), chance.percent(60)),
        85..90 => Command::SignOut(id, None),
        90..95 => sign_in(chance, id),
        _ => Command::Tick { outage_until: None },
    }
}

/// What a supervisor does about the floor.
fn steer(chance: &mut Chance, centre: &Centre, now: Timestamp) -> Command {
    let operator = operator_id(chance.number(0..OPERATORS as u64) as usize);
    let until = now + Duration::from_secs(chance.number(1..60));
    let reason = || "crowd".parse().unwrap();
    let waiting: Vec<CallId> = centre.waiting(&queue(chance)).iter().map(|call| call.id).collect();
    let call = chance.any(&waiting).unwrap_or(CallId(chance.number(0..60)));
    match chance.number(0..8) {
        0 => Command::StartSurge { until, reason: reason() },
        1 => Command::EndSurge(reason()),
        2 | 3 => Command::AssignQueues {
            operator,
            queues: (0..chance.number(0..3)).map(|_| queue(chance)).collect(),
            until: chance.percent(50).then_some(until),
        },
        4 | 5 => {
            let acuity = chance.pick(&Acuity::ALL);
            Command::RaiseCall { call, acuity, reason: reason() }
        }
        6 => {
            let mut shift = round_the_clock([operator]);
            shift.id = "reserve".parse().unwrap();
            shift.standby = true;
            Command::PutShift(shift, None)
        }
        _ => {
            let to = chance.pick(&[Audience::Everybody, Audience::Operators([operator].into())]);
            Command::SendMessage { to, text: note(chance), urgent: chance.percent(50) }
        }
    }
}

fn configure(chance: &mut Chance) -> Command {
    let mut settings = settings();
    settings.lines = chance.number(10..40) as u32;
    if chance.percent(30) {
        settings.rings.clear();
    }
    if chance.percent(30) {
        settings.targets.standard = Duration::from_secs(chance.number(20..90));
    }
    Command::Configure(Arc::new(settings))
}
