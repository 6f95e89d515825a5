//! A centre that is told what to do by moves: short numbers that random tests can draw and shrink.

use std::collections::BTreeSet;
use std::sync::{Arc, LazyLock};
use std::time::Duration;

use proptest::prelude::*;
use uuid::Uuid;

use super::floors::{busy, daily, need};
use firstline::centre::Centre;
use firstline::domain::{
    Actor, Acuity, Audience, BatchId, CallId, CallerHash, CaseId, Code, Command, DeclineReason,
    Digest, Entry, KeyId, MessageId, NewPromise, NodeId, OfferId, OpenCall, Operator, OperatorId,
    Pause, PromiseId, QueueId, Relax, Ring, Sealed, SessionId, Settings, Shift, Status, Step,
    Timestamp, Triage,
};
use firstline::sim::{Happening, Scenario, Witness};

/// Whose operators and settings the centre has at first: an evening before the clocks change.
pub(super) static SCENARIO: LazyLock<Scenario> =
    LazyLock::new(|| busy("Europe/Berlin", "2026-03-28T20:00", 1));

/// One thing that somebody does: what, to whom or what, and how long after the last.
#[derive(Debug, Clone, Copy)]
pub(super) struct Move {
    pub(super) verb: u8,
    pub(super) one: u8,
    pub(super) other: u8,
    pub(super) after_ms: u16,
}

pub(super) fn moves() -> impl Strategy<Value = Vec<Move>> {
    let gap = prop_oneof![3 => Just(0), 3 => 0..3_000u16, 2 => 0..30_000u16];
    let one = (0..66u8, any::<u8>(), any::<u8>(), gap);
    let one = one.prop_map(|(verb, one, other, after_ms)| Move { verb, one, other, after_ms });
    prop::collection::vec(one, 1..120)
}

/// A centre at work, told what to do by moves.
pub(super) struct Floor {
    pub(super) centre: Centre,
    pub(super) witness: Witness,
    pub(super) now: Timestamp,
    settings: Settings,
}

impl Floor {
    pub(super) fn open() -> Self {
        let scenario = &*SCENARIO;
        let centre = Centre::new("laws".parse().unwrap());
        let mut floor = Self {
            witness: Witness::of(&centre),
            centre,
            settings: (*scenario.settings).clone(),
            now: scenario.begins,
        };
        floor.act(Command::Configure(scenario.settings.clone()));
        for operator in scenario.operators.iter().take(6) {
            floor.act(Command::PutOperator(operator.clone(), None));
        }
        let crew = (0..6).map(operator).collect();
        floor.act(put_shift("all", "00:00", "00:00", crew));
        for n in 0..6 {
            floor.act(sign_in(n, 0));
            floor.act(Command::SetReady(operator(n)));
        }
        floor
    }

    /// Does what a server does: looks at the clock, then at the command.
    pub(super) fn play(&mut self, step: Move) {
        self.now = self.now + Duration::from_millis(u64::from(step.after_ms));
        while self.centre.due().is_some_and(|due| due <= self.now) {
            self.act(Command::Tick { outage_until: None });
        }
        let command = self.command(step);
        self.act(command);
    }

    pub(super) fn act(&mut self, command: Command) {
        let happening = self.happen(command);
        let found = self.witness.see(&happening, &self.centre);
        assert!(found.is_empty(), "{happening:#?}\n{found:#?}");
    }

    /// Asks the centre while the witness looks away.
    pub(super) fn happen(&mut self, command: Command) -> Happening {
        let by = Actor::Supervisor("chief".into());
        let before = self.centre.clone();
        let decided = before.decide(&command, &by, self.now);
        let drafted = self.centre.draft(&command, &by, self.now);
        assert_eq!(decided, drafted, "the same question, twice");
        let outcome = drafted.map(|(events, _)| {
            self.centre.close_step(self.now, None);
            self.centre.close_entry();
            entry(Step { at: self.now, by, answered: None, events })
        });
        let happening = Happening { at: self.now, command, outcome };
        if happening.outcome.is_err() {
            assert_eq!(self.centre, before, "refused, and yet changed: {:?}", happening.command);
        }
        happening
    }

    pub(super) fn command(&mut self, Move { verb, one, other, .. }: Move) -> Command {
        let call = self.some_call(one);
        let (operator_id, n) = (operator(one % 7), one % 7);
        let offer = self.some_offer(one);
        let case = CaseId(u64::from(one % 12));
        let promise = PromiseId(u64::from(other % 4));
        match verb {
            0..12 => self.open_call(one, other),
            12..16 => Command::HangUp(call),
            16..24 => Command::Accept { operator: self.asked(offer, one), offer },
            24..27 => {
                let reason = DeclineReason::Busy;
                Command::Decline { operator: self.asked(offer, one), offer, reason }
            }
            27..31 => Command::ReportConnected(call),
            31..33 => Command::ReportConnectFailed(call),
            33..37 => Command::EndCall(self.busy(one)),
            37..41 => self.wrap_up(one, other),
            41..45 => Command::SetReady(operator_id),
            45 => Command::SetNotReady(operator_id, Pause::Meal),
            46 => Command::Hold(self.busy(one)),
            47 => Command::Resume(self.busy(one)),
            48 => sign_in(n, other % 3),
            49 => Command::SignOut(operator_id, None),
            50 => Command::LoseConsole(operator_id, session(other % 3)),
            51 => Command::RegainConsole(operator_id, session(other % 3), node()),
            52 => self.change_triage(call, one, other),
            53 => self.configure(one, other),
            54 => self.put_operator(n, other),
            55 => match other % 5 {
                4 => put_standby((0..6).filter(|n| n % 2 == one % 2).map(operator).collect()),
                0 => Command::RemoveOperator(operator_id),
                1 => Command::RemoveShift("all".parse().unwrap()),
                2 => put_shift("all", "22:00", "06:00", (0..6).map(operator).collect()),
                _ => put_shift("all", "00:00", "00:00", (0..6).map(operator).collect()),
            },
            56 => Command::SetQueueOpen(queue(one), other.is_multiple_of(2)),
            57 => {
                let due = self.now + Duration::from_secs(u64::from(other));
                Command::MakePromise { case, what: NewPromise::Referral, not_before: None, due }
            }
            58 => match other % 2 {
                0 => Command::KeepPromise(case, promise),
                _ => Command::WithdrawPromise(case, promise, code("not-needed")),
            },
            60 | 61 => {
                let until = self.now + Duration::from_secs(u64::from(other) / 4);
                Command::StartSurge { until, reason: code("crowd") }
            }
            62 => Command::EndSurge(code("over")),
            63 => self.assign(n, other),
            64 => {
                let acuity = Acuity::ALL[usize::from(other % 5)];
                Command::RaiseCall { call, acuity, reason: code("called-again") }
            }
            65 => self.message(operator_id, other),
            _ => match other % 2 {
                0 => Command::CloseCase(case, code("advised")),
                _ => Command::ForgetCase(case, BTreeSet::new()),
            },
        }
    }

    fn assign(&self, n: u8, other: u8) -> Command {
        let until = self.now + Duration::from_secs(u64::from(other));
        Command::AssignQueues {
            operator: operator(n),
            queues: [other, other / 4].into_iter().filter(|q| q % 3 > 0).map(queue).collect(),
            until: other.is_multiple_of(2).then_some(until),
        }
    }

    fn message(&self, operator: OperatorId, other: u8) -> Command {
        let to = match other % 4 {
            0 => Audience::Everybody,
            1 => Audience::Queue(queue(other)),
            2 => Audience::Operators([operator].into()),
            _ => {
                let message = MessageId(u64::from(other % 8));
                return Command::DismissMessage { operator, message };
            }
        };
        let text = Sealed { key: KeyId(Uuid::from_u128(9)), bytes: "text".into() };
        Command::SendMessage { to, text, urgent: other.is_multiple_of(3) }
    }

    fn some_call(&self, one: u8) -> CallId {
        let live: Vec<_> = self.centre.calls().filter(|call| !call.has_ended()).collect();
        match live.len() {
            0 => CallId(u64::from(one % 20)),
            n => live[usize::from(one) % n].id,
        }
    }

    fn some_offer(&self, one: u8) -> OfferId {
        let open: Vec<_> = self.centre.offers().map(|offer| offer.id).collect();
        open.get(usize::from(one) % (open.len() + 1)).copied().unwrap_or(OfferId(one.into()))
    }

    fn asked(&self, offer: OfferId, one: u8) -> OperatorId {
        self.centre.offer(offer).map_or(operator(one % 7), |offer| offer.operator.clone())
    }

    fn busy(&self, one: u8) -> OperatorId {
        let busy: Vec<_> = self.centre.desks().filter(|desk| desk.call().is_some()).collect();
        busy.get(usize::from(one) % busy.len().max(1))
            .map_or(operator(one % 7), |desk| desk.operator.clone())
    }

    fn wrap_up(&self, one: u8, other: u8) -> Command {
        let writes = |desk: &&firstline::domain::Desk| matches!(desk.status, Status::WrapUp { .. });
        let operator = self.centre.desks().find(writes).map(|desk| desk.operator.clone());
        let disposition = other.is_multiple_of(2).then(|| code("advised"));
        Command::WrapUp { operator: operator.unwrap_or(self.busy(one)), note: None, disposition }
    }

    pub(super) fn open_call(&self, one: u8, other: u8) -> Command {
        Command::OpenCall(OpenCall {
            gateway: "exchange".parse().unwrap(),
            queue: queue(one),
            triage: triage(other),
            needs: needs(one),
            caller: Some(CallerHash([one % 6; 16])),
            number: None,
            key: KeyId(Uuid::from_u128(other.into())),
            district: None,
        })
    }

    fn change_triage(&self, call: CallId, one: u8, other: u8) -> Command {
        let queue = one.is_multiple_of(2).then(|| queue(other));
        let needs = other.is_multiple_of(2).then(|| needs(one));
        Command::ChangeTriage { call, triage: triage(other), queue, needs }
    }

    fn configure(&mut self, one: u8, other: u8) -> Command {
        match one % 4 {
            0 => self.settings.immediate_operators = u32::from(other % 4),
            1 => {
                let after = |s: u8| Duration::from_secs(u64::from(s));
                let (skills, language) = (Relax::Skills, Relax::Language);
                self.settings.rings = vec![
                    Ring { after: after(other % 7), relax: skills },
                    Ring { after: after(10), relax: language },
                ];
            }
            2 => {
                let medical = self.settings.queues.get_mut(&queue(0)).unwrap();
                let licence = if other.is_multiple_of(2) { "doctor" } else { "nurse" };
                medical.licences = [licence.parse().unwrap()].into();
            }
            _ => self.settings.timing.ring = Duration::from_secs(u64::from(other % 20)),
        }
        Command::Configure(Arc::new(self.settings.clone()))
    }

    fn put_operator(&self, n: u8, other: u8) -> Command {
        let like = SCENARIO.operators[usize::from(other) % 9].clone();
        let revision = other.is_multiple_of(5).then_some(u64::from(other % 3));
        Command::PutOperator(Operator { id: operator(n), ..like }, revision)
    }
}

fn entry(step: Step) -> Entry {
    let batch = BatchId(Uuid::nil());
    Entry { node: node(), batch, previous: Digest::default(), steps: vec![step] }
}

pub(super) fn node() -> NodeId {
    "node".parse().unwrap()
}

pub(super) fn operator(n: u8) -> OperatorId {
    format!("op-{n}").parse().unwrap()
}

pub(super) fn session(n: u8) -> SessionId {
    SessionId(Uuid::from_u128(n.into()))
}

pub(super) fn code(text: &str) -> Code {
    text.parse().unwrap()
}

fn queue(n: u8) -> QueueId {
    ["medical", "counselling", "medical", "pharmacy"][usize::from(n % 4)].parse().unwrap()
}

fn triage(n: u8) -> Triage {
    let flagged = n.is_multiple_of(7);
    let red_flags = if flagged { vec![code("convulsion")] } else { Vec::new() };
    Triage { stated: Acuity::from_number(2 + n % 4), red_flags, ..Triage::default() }
}

fn needs(n: u8) -> Vec<firstline::domain::Need> {
    match n % 5 {
        0 => vec![need("paediatrics", 1)],
        1 => vec![need("lang:yue", 1)],
        2 => vec![need("lang:ar", 1), need("toxicology", 1)],
        _ => Vec::new(),
    }
}

fn sign_in(n: u8, at: u8) -> Command {
    Command::SignIn { operator: operator(n), session: session(at), home: node() }
}

pub(super) fn put_shift(
    id: &str,
    from: &str,
    to: &str,
    operators: BTreeSet<OperatorId>,
) -> Command {
    let id = id.parse().unwrap();
    Command::PutShift(
        Shift { id, window: daily(from, to), operators, standby: false, revision: 0 },
        None,
    )
}

/// Some of the crew are on duty in a surge alone.
fn put_standby(operators: BTreeSet<OperatorId>) -> Command {
    let Command::PutShift(mut shift, _) = put_shift("all", "00:00", "00:00", operators) else {
        unreachable!("a shift is put");
    };
    shift.standby = true;
    Command::PutShift(shift, None)
}
