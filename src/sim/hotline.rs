//! A simulated hotline: a centre in virtual time, and the people around it.

use std::collections::BTreeMap;
use std::time::Duration;

use uuid::Uuid;

use super::agenda::{Agenda, Plan};
use super::chance::Chance;
use super::ledger::Ledger;
use super::scenario::Scenario;
use crate::board::Figures;
use crate::centre::Centre;
use crate::domain::{
    Actor, Answered, BatchId, CentreId, Command, Digest, Entry, Event, NodeId, PartnerId, QueueId,
    Refusal, Reply, RequestId, Step, Timestamp,
};

/// One thing that somebody did, and what it came to. A refused command has no entry.
#[derive(Debug, Clone)]
pub struct Happening {
    /// When.
    pub at: Timestamp,
    /// What was asked.
    pub command: Command,
    /// The journal entry that it makes, or why it was refused.
    pub outcome: Result<Entry, Refusal>,
}

/// A fault in a centre: it changes what has been decided, and answers whether it has changed
/// anything. Both the live state and the journal then go by what it has left.
pub type Fault = fn(&mut Vec<Event>) -> bool;

/// What a simulated time came to.
#[derive(Debug, Clone)]
pub struct Outcome {
    /// The figures of all queues together.
    pub figures: Figures,
    /// The figures of each queue.
    pub queues: BTreeMap<QueueId, Figures>,
    /// The time that operators were ready for a call, all of them together.
    pub ready: Duration,
    /// How many commands were carried out, and how many refused.
    pub commands: u64,
    /// How many were refused, by the name of the refusal.
    pub refusals: BTreeMap<&'static str, u64>,
    /// The centre as it was at the end.
    pub centre: Centre,
}

/// A hotline at work. The centre is woken whenever it is due, and is otherwise told what people do;
/// it cannot tell that its days pass in milliseconds.
#[derive(Debug)]
pub struct Hotline<'a> {
    pub(super) scenario: &'a Scenario,
    pub(super) chance: Chance,
    pub(super) agenda: Agenda,
    pub(super) centre: Centre,
    pub(super) ledger: Ledger,
    pub(super) now: Timestamp,
    /// Numbers for everything that in life has an id made at random.
    pub(super) drawn_ids: u128,
    /// Until when the software of each partner is dead.
    pub(super) dead_until: BTreeMap<PartnerId, Timestamp>,
    fault: Option<Fault>,
    node: NodeId,
    commands: u64,
    refusals: BTreeMap<&'static str, u64>,
}

impl<'a> Hotline<'a> {
    /// Configures the centre, writes the roster, and lets people make their plans.
    pub fn open(scenario: &'a Scenario, seed: u64) -> Self {
        Self::named("simulated".parse().expect("a word is an id"), scenario, seed, 0)
    }

    /// The same under that name, one of several: no two draw the same numbers.
    pub(super) fn named(id: CentreId, scenario: &'a Scenario, seed: u64, number: u32) -> Self {
        let mut hotline = Self {
            scenario,
            chance: Chance::seeded(seed),
            agenda: Agenda::default(),
            centre: Centre::new(id),
            ledger: Ledger::since(scenario.begins),
            now: scenario.begins,
            drawn_ids: u128::from(number) << 96,
            dead_until: BTreeMap::new(),
            fault: None,
            node: "simulator".parse().expect("a word is an id"),
            commands: 0,
            refusals: BTreeMap::new(),
        };
        hotline.make_plans();
        hotline
    }

    /// Plants a fault: whatever the centre decides is changed by it before it is recorded.
    #[must_use]
    pub fn with_fault(mut self, fault: Fault) -> Self {
        self.fault = Some(fault);
        self
    }

    /// Counts only what begins after that time has passed.
    #[must_use]
    pub fn warming_up(mut self, time: Duration) -> Self {
        self.ledger = Ledger::since(self.scenario.begins + time);
        self
    }

    fn preparations(&self) -> Vec<Command> {
        let configure = Command::Configure(self.scenario.settings.clone());
        let operators = self.scenario.operators.iter();
        let shifts = self.scenario.shifts.iter();
        std::iter::once(configure)
            .chain(operators.map(|operator| Command::PutOperator(operator.clone(), None)))
            .chain(shifts.map(|shift| Command::PutShift(shift.clone(), None)))
            .collect()
    }

    /// The centre as it is now.
    pub fn centre(&self) -> &Centre {
        &self.centre
    }

    /// Lets the next thing happen; `None` when the time is over.
    pub fn step(&mut self) -> Option<Happening> {
        while self.next_at() < self.ends() {
            if let Some(happening) = self.advance() {
                return Some(happening);
            }
        }
        self.now = self.ends();
        None
    }

    /// When its time is over.
    pub(super) fn ends(&self) -> Timestamp {
        self.scenario.begins + self.scenario.lasts
    }

    /// Whether nothing new is begun any more.
    pub(super) fn winds_down(&self) -> bool {
        !self.scenario.winds_down.is_zero() && self.now >= self.ends() - self.scenario.winds_down
    }

    /// When somebody next has something in mind, or the centre wants to be woken.
    pub(super) fn next_at(&self) -> Timestamp {
        let planned = self.agenda.due().unwrap_or(Timestamp::MAX);
        planned.min(self.centre.due().unwrap_or(Timestamp::MAX)).max(self.now)
    }

    /// Does what is next. Nothing happens if it makes no sense any more to whoever planned it.
    pub(super) fn advance(&mut self) -> Option<Happening> {
        let planned = self.agenda.due().unwrap_or(Timestamp::MAX);
        let due = self.centre.due().unwrap_or(Timestamp::MAX);
        self.now = self.next_at();
        if due <= planned {
            let tick = Command::Tick { outage_until: None };
            let by = Actor::Node(self.node.clone());
            return Some(self.submit(tick, by));
        }
        let (_, plan) = self.agenda.take()?;
        let (command, by) = self.carry_out(plan)?;
        Some(self.submit(command, by))
    }

    /// Asks the centre, and lets people react to what happened.
    pub(super) fn submit(&mut self, command: Command, by: Actor) -> Happening {
        let at = self.now;
        let drafted = self.draft(&command, &by);
        let outcome = match drafted {
            Ok((events, reply)) => Ok(self.record(by, events, reply)),
            Err(refusal) => {
                *self.refusals.entry(refusal.name()).or_default() += 1;
                self.refused(&command, &refusal);
                Err(refusal)
            }
        };
        Happening { at, command, outcome }
    }

    /// Asks the centre; with a fault in it, what it decides comes out wrong.
    fn draft(&mut self, command: &Command, by: &Actor) -> Result<(Vec<Event>, Reply), Refusal> {
        let Some(fault) = self.fault else { return self.centre.draft(command, by, self.now) };
        let before = self.centre.clone();
        let (mut events, reply) = self.centre.draft(command, by, self.now)?;
        if fault(&mut events) {
            self.centre = before;
            events.iter().for_each(|event| self.centre.apply(event, self.now));
        }
        Ok((events, reply))
    }

    fn record(&mut self, by: Actor, events: Vec<Event>, reply: Reply) -> Entry {
        let at = self.now;
        self.commands += 1;
        let is_client = !matches!(by, Actor::Node(_));
        let request = RequestId(self.draw_id());
        let answered =
            is_client.then(|| Answered { request, fingerprint: [0; 16], reply: reply.clone() });
        self.centre.close_step(at, answered.as_ref());
        self.centre.close_entry();
        for event in &events {
            self.react(event);
            self.ledger.note(event, at);
        }
        self.answered(&reply);
        let batch = BatchId(self.draw_id());
        let steps = vec![Step { at, by, answered, events }];
        Entry { node: self.node.clone(), batch, previous: Digest::default(), steps }
    }

    /// What the time came to.
    pub fn close(self) -> Outcome {
        let (figures, queues, ready) = self.ledger.close(self.now);
        let (commands, refusals, centre) = (self.commands, self.refusals, self.centre);
        Outcome { figures, queues, ready, commands, refusals, centre }
    }

    pub(super) fn draw_id(&mut self) -> Uuid {
        self.drawn_ids += 1;
        Uuid::from_u128(self.drawn_ids)
    }

    pub(super) fn plan(&mut self, after: Duration, plan: Plan) {
        self.agenda.plan(self.now + after, plan);
    }

    fn make_plans(&mut self) {
        for command in self.preparations() {
            self.agenda.plan(self.now, Plan::Prepare(Box::new(command)));
        }
        for operator in &self.scenario.operators {
            self.agenda.plan(self.now, Plan::ComeToWork(operator.id.clone()));
        }
        self.plan_next_call();
        self.plan_closing();
        self.plan_departure();
        self.plan_neighbours();
    }
}
