//! Laws that hold whatever people do: random commands, sensible and not, under the eyes of a
//! witness, who among other things holds every offer against the plain, slow routing.

use std::collections::BTreeSet;
use std::sync::Arc;
use std::time::Duration;

use proptest::prelude::*;
use uuid::Uuid;

use super::floors::{at, busy, daily, need};
use super::{Happening, Witness};
use crate::centre::{Centre, invariants};
use crate::domain::{
    Actor, Acuity, BatchId, CallId, CallState, CallerHash, CaseId, Code, Command, DeclineReason,
    Digest, Entry, KeyId, NodeId, OfferId, OpenCall, OperatorId, Pause, PromiseId, PromiseKind,
    QueueId, Relax, Ring, SessionId, Settings, Shift, Status, Step, Timestamp, Triage,
    WithdrawReason,
};

/// One thing that somebody does: what, to whom or what, and how long after the last.
#[derive(Debug, Clone, Copy)]
struct Move {
    verb: u8,
    one: u8,
    other: u8,
    after_ms: u16,
}

fn moves() -> impl Strategy<Value = Vec<Move>> {
    let gap = prop_oneof![3 => Just(0), 3 => 0..3_000u16, 2 => 0..30_000u16];
    let one = (0..60u8, any::<u8>(), any::<u8>(), gap);
    let one = one.prop_map(|(verb, one, other, after_ms)| Move { verb, one, other, after_ms });
    prop::collection::vec(one, 1..120)
}

/// A centre at work, told what to do by moves.
struct Floor {
    centre: Centre,
    witness: Witness,
    settings: Settings,
    now: Timestamp,
}

impl Floor {
    fn open() -> Self {
        let scenario = busy("Europe/Berlin", "2026-03-28T20:00", 1);
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
    fn play(&mut self, step: Move) {
        self.now = self.now + Duration::from_millis(u64::from(step.after_ms));
        while self.centre.due().is_some_and(|due| due <= self.now) {
            self.act(Command::Tick { outage_until: None });
        }
        let command = self.command(step);
        self.act(command);
    }

    fn act(&mut self, command: Command) {
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
        let found = self.witness.see(&happening, &self.centre);
        assert!(found.is_empty(), "{happening:#?}\n{found:#?}");
    }

    fn command(&mut self, Move { verb, one, other, .. }: Move) -> Command {
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
            49 => Command::SignOut(operator_id),
            50 => Command::LoseConsole(operator_id, session(other % 3)),
            51 => Command::RegainConsole(operator_id, session(other % 3), node()),
            52 => self.change_triage(call, one, other),
            53 => self.configure(one, other),
            54 => self.put_operator(n, other),
            55 => match other % 4 {
                0 => Command::RemoveOperator(operator_id),
                1 => Command::RemoveShift("all".parse().unwrap()),
                2 => put_shift("all", "22:00", "06:00", (0..6).map(operator).collect()),
                _ => put_shift("all", "00:00", "00:00", (0..6).map(operator).collect()),
            },
            56 => Command::SetQueueOpen(queue(one), other.is_multiple_of(2)),
            57 => {
                let due = self.now + Duration::from_secs(u64::from(other));
                Command::MakePromise { case, kind: PromiseKind::Callback, due }
            }
            58 => match other % 2 {
                0 => Command::KeepPromise(case, promise),
                _ => Command::WithdrawPromise(case, promise, code("not-needed")),
            },
            _ => match other % 2 {
                0 => Command::CloseCase(case, code("advised")),
                _ => Command::ForgetCase(case),
            },
        }
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
        let writes = |desk: &&crate::domain::Desk| matches!(desk.status, Status::WrapUp { .. });
        let operator = self.centre.desks().find(writes).map(|desk| desk.operator.clone());
        let disposition = other.is_multiple_of(2).then(|| code("advised"));
        Command::WrapUp { operator: operator.unwrap_or(self.busy(one)), note: None, disposition }
    }

    fn open_call(&self, one: u8, other: u8) -> Command {
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
        let scenario = busy("Europe/Berlin", "2026-03-28T20:00", 1);
        let like = scenario.operators[usize::from(other) % 9].clone();
        let revision = other.is_multiple_of(5).then_some(u64::from(other % 3));
        Command::PutOperator(crate::domain::Operator { id: operator(n), ..like }, revision)
    }
}

fn entry(step: Step) -> Entry {
    let batch = BatchId(Uuid::nil());
    Entry { node: node(), batch, previous: Digest::default(), steps: vec![step] }
}

fn node() -> NodeId {
    "node".parse().unwrap()
}

fn operator(n: u8) -> OperatorId {
    format!("op-{n}").parse().unwrap()
}

fn session(n: u8) -> SessionId {
    SessionId(Uuid::from_u128(n.into()))
}

fn code(text: &str) -> Code {
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

fn needs(n: u8) -> Vec<crate::domain::Need> {
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

fn put_shift(id: &str, from: &str, to: &str, operators: BTreeSet<OperatorId>) -> Command {
    let id = id.parse().unwrap();
    Command::PutShift(Shift { id, window: daily(from, to), operators, revision: 0 }, None)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    /// The invariants of state and history; routing is that of the specification; a refusal changes
    /// nothing; the same question gets the same answer.
    #[test]
    fn all_laws_hold_whatever_people_do(moves in moves()) {
        let mut floor = Floor::open();
        moves.into_iter().for_each(|step| floor.play(step));
    }

    /// As long as operators work, whoever waits is answered, and in the order of service.
    #[test]
    fn nobody_starves(moves in moves(), newcomers in any::<[u8; 24]>()) {
        let mut floor = Floor::open();
        moves.into_iter().for_each(|step| floor.play(step));
        floor.everybody_works();
        let waiting: BTreeSet<CallId> = floor.unanswered().collect();
        for newcomer in newcomers {
            floor.play(Move { verb: 0, one: newcomer, other: 3, after_ms: 0 });
            floor.one_call_is_served();
        }
        for _ in 0..2_000 {
            if floor.unanswered().all(|call| !waiting.contains(&call)) {
                return Ok(());
            }
            floor.one_call_is_served();
        }
        let left: Vec<_> = floor.unanswered().filter(|call| waiting.contains(call)).collect();
        prop_assert!(left.is_empty(), "still waiting: {left:?}");
    }

    /// Whatever is asked, at whatever time, there is an answer.
    #[test]
    fn no_command_at_any_time_is_a_panic(
        moves in moves(),
        times in prop::collection::vec(prop_oneof![
            Just(i64::MIN), Just(i64::MAX), Just(-1), any::<i64>(), -400_000_000_000_000..400_000_000_000_000i64,
        ], 1..6),
    ) {
        let mut floor = Floor::open();
        let by = Actor::Supervisor("chief".into());
        for (n, step) in moves.into_iter().enumerate() {
            floor.now = Timestamp::from_millis(times[n % times.len()]);
            let command = floor.command(step);
            for command in [command, Command::Tick { outage_until: Some(floor.now) }] {
                if floor.centre.draft(&command, &by, floor.now).is_ok() {
                    floor.centre.close_step(floor.now, None);
                }
            }
            let found = invariants::violations(&floor.centre);
            prop_assert!(found.is_empty(), "{found:#?}");
        }
    }
}

impl Floor {
    fn unanswered(&self) -> impl Iterator<Item = CallId> {
        let waits = |call: &&crate::domain::Call| {
            matches!(call.state, CallState::Waiting | CallState::Offered(_))
        };
        self.centre.calls().filter(waits).map(|call| call.id)
    }

    /// The whole crew signs in at live consoles, on duty, and able to take anything.
    fn everybody_works(&mut self) {
        let scenario = busy("Europe/Berlin", "2026-03-28T20:00", 1);
        self.settings = (*scenario.settings).clone();
        self.act(Command::Configure(scenario.settings.clone()));
        for n in 0..6 {
            let like = scenario.operators[0].clone();
            let able = crate::domain::Operator { id: operator(n), ..like };
            self.act(Command::PutOperator(able, None));
        }
        self.act(put_shift("all", "00:00", "00:00", (0..6).map(operator).collect()));
        for n in 0..6 {
            let session = self.centre.desk(&operator(n)).map(|desk| desk.session);
            let session = session.unwrap_or(session_of_all());
            self.act(Command::SignIn { operator: operator(n), session, home: node() });
            self.act(Command::SetReady(operator(n)));
        }
    }

    /// Everybody answers what rings, and everybody who talks comes to an end.
    fn one_call_is_served(&mut self) {
        self.play(Move { verb: 255, one: 0, other: 0, after_ms: 2_000 });
        let offers: Vec<_> = self.centre.offers().map(|o| (o.id, o.operator.clone())).collect();
        for (offer, operator) in offers {
            self.act(Command::Accept { operator, offer });
        }
        let talks: Vec<_> =
            self.centre.calls().filter(|c| c.talk().is_some()).map(|c| c.id).collect();
        for call in talks {
            self.act(Command::ReportConnected(call));
            self.act(Command::HangUp(call));
        }
        for n in 0..6 {
            let disposition = Some(code("advised"));
            self.act(Command::WrapUp { operator: operator(n), note: None, disposition });
            self.act(Command::WrapUp { operator: operator(n), note: None, disposition: None });
            self.act(Command::SetReady(operator(n)));
        }
    }
}

fn session_of_all() -> SessionId {
    session(9)
}

#[test]
fn an_offer_that_no_longer_fits_is_taken_back() {
    let mut floor = Floor::open();
    floor.now = at("Europe/Berlin", "2026-03-28T21:00");
    floor.act(floor.open_call(0, 3));
    let asked = floor.centre.offers().next().unwrap().operator.clone();
    let counsellor = busy("Europe/Berlin", "2026-03-28T20:00", 1).operators[3].clone();
    let changed = crate::domain::Operator { id: asked.clone(), ..counsellor };
    let by = Actor::Supervisor("chief".into());
    let (events, _) =
        floor.centre.decide(&Command::PutOperator(changed, None), &by, floor.now).unwrap();
    let reason = WithdrawReason::Retriaged;
    let offer = OfferId(1);
    assert!(events.contains(&crate::domain::Event::OfferWithdrawn { offer, reason }), "{events:?}");
}
