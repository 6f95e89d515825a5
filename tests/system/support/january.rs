//! A call log as the journal of a centre: every call of the log with its wait, its end and its talk,
//! exact to the millisecond.
//!
//! The centre decides as it always does, in virtual time. There are so many operators, and consoles
//! ring for so long, that every call rings somewhere as soon as it comes; the operator accepts, or
//! the caller hangs up, at the moment that the log gives.

use std::collections::{BTreeMap, HashMap};
use std::time::Duration;

use bytes::Bytes;
use firstline::centre::Centre;
use firstline::config::CentreFile;
use firstline::domain::{
    Actor, Acuity, BatchId, CallId, Code, Command, Digest, Entry, Event, KeyId, NodeId, OfferId,
    OpenCall, Operator, OperatorId, Reply, Step, Timestamp, Triage, Version,
};
use firstline::journal::{Append, Appended, Journal, codec};
use firstline::replay::{Log, LoggedCall, LoggedOutcome};
use jiff::Zoned;
use jiff::tz::TimeZone;
use uuid::Uuid;

use super::small_centre::{operator, operator_id, round_the_clock, sign_in};

/// As many as the centre has lines.
const OPERATORS: usize = 200;

/// How many commands become one entry, as when many arrive at once.
const STEPS_MAX: usize = 16;

/// The bank of the log. Consoles ring for a day. The times of the log are taken for UTC and the
/// bank's clock for that of Lima: its midnight, five in the morning in the log, falls into no call, so
/// that what a board shows at the end of each day adds up to the month.
pub fn bank() -> CentreFile {
    let text = include_str!("../../../config/centres/bank.toml");
    let text = text.replace("ring = \"10m\"", "ring = \"24h\"");
    let text = text.replace("zone = \"UTC\"", "zone = \"America/Lima\"");
    CentreFile::read(&text).expect("the bank's file has no mistakes")
}

/// The history of a centre in which the calls of a log were made.
pub struct History {
    pub file: CentreFile,
    pub entries: Vec<Entry>,
    bytes: Vec<Bytes>,
}

impl History {
    /// Plays a log.
    pub fn of(log: &Log) -> Self {
        let mut player = Player::new(bank(), log);
        player.play();
        let Player { file, entries, bytes, .. } = player;
        Self { file, entries, bytes }
    }

    /// Writes it into a journal that is empty.
    pub async fn write(&self, journal: &dyn Journal) {
        for (version, entry) in self.bytes.iter().enumerate() {
            let append = Append { entry: entry.clone(), ..Append::default() };
            let written = journal.append(&self.file.centre, Version(version as u64), append).await;
            assert_eq!(written.expect("it can be written"), Appended::Done);
        }
    }

    /// The first midnight of the bank, and the one after the last call was over.
    pub fn days(&self) -> (Zoned, Zoned) {
        let zone = self.file.settings.zone.tz();
        let steps = || self.entries.iter().flat_map(|entry| &entry.steps);
        let day = |at: Timestamp| at.to_jiff().to_zoned(zone.clone()).start_of_day().unwrap();
        let (first, last) = (steps().next().unwrap().at, steps().next_back().unwrap().at);
        (day(first), day(last).tomorrow().unwrap())
    }
}

enum Plan {
    Open(usize),
    Answer(CallId, Duration),
    GiveUp(CallId),
    End(OperatorId),
}

struct Player<'a> {
    log: &'a Log,
    file: CentreFile,
    centre: Centre,
    now: Timestamp,
    plans: BTreeMap<(Timestamp, u64), Plan>,
    numbers: u64,
    ringing: HashMap<CallId, (OperatorId, OfferId)>,
    steps: Vec<Step>,
    entries: Vec<Entry>,
    bytes: Vec<Bytes>,
}

impl<'a> Player<'a> {
    fn new(file: CentreFile, log: &'a Log) -> Self {
        let centre = Centre::new(file.centre.clone());
        let mut player = Self {
            log,
            file,
            centre,
            now: Timestamp::MIN,
            plans: BTreeMap::new(),
            numbers: 0,
            ringing: HashMap::new(),
            steps: Vec::new(),
            entries: Vec::new(),
            bytes: Vec::new(),
        };
        for (index, call) in log.rows.iter().enumerate() {
            if call.outcome != LoggedOutcome::NeverQueued {
                let at = player.moment(call);
                player.plan(at, Plan::Open(index));
            }
        }
        player
    }

    fn zone(&self) -> &TimeZone {
        self.file.settings.zone.tz()
    }

    fn moment(&self, call: &LoggedCall) -> Timestamp {
        let at = call.arrival.to_zoned(TimeZone::UTC);
        at.expect("a moment of the calendar").timestamp().into()
    }

    fn plan(&mut self, at: Timestamp, plan: Plan) {
        self.numbers += 1;
        self.plans.insert((at, self.numbers), plan);
    }

    fn play(&mut self) {
        let ((first, _), _) = self.plans.first_key_value().expect("the log has calls");
        let midnight = first.to_jiff().to_zoned(self.zone().clone()).start_of_day();
        self.now = midnight.expect("a day begins").timestamp().into();
        self.open();
        while let Some(((at, _), plan)) = self.plans.pop_first() {
            self.tick_until(at);
            self.now = at;
            self.carry_out(plan);
        }
        // The operators go home an hour after the last call: nobody waits for a case any more.
        let goes_home = self.now + Duration::from_secs(3_600);
        self.tick_until(goes_home);
        self.now = goes_home;
        for number in 0..OPERATORS {
            let by = Actor::Operator(operator_id(number));
            self.submit(Command::SignOut(operator_id(number), None), by);
        }
        self.close_entry();
    }

    fn open(&mut self) {
        let operators: Vec<Operator> =
            (0..OPERATORS).map(|number| operator(number, "agent", &[])).collect();
        let settings = std::sync::Arc::new(self.file.settings.clone());
        let ids = || (0..OPERATORS).map(operator_id);
        let node = || Actor::Node(home());
        self.submit(Command::Configure(settings), node());
        for operator in operators {
            self.submit(Command::PutOperator(operator, None), node());
        }
        self.submit(Command::PutShift(round_the_clock(ids()), None), node());
        for id in ids() {
            self.submit(sign_in(&id, &home()), Actor::Operator(id.clone()));
            self.submit(Command::SetReady(id.clone()), Actor::Operator(id));
        }
    }

    fn tick_until(&mut self, at: Timestamp) {
        while let Some(due) = self.centre.due().filter(|due| *due <= at) {
            self.now = self.now.max(due);
            self.submit(Command::Tick { outage_until: None }, Actor::Node(home()));
        }
    }

    fn carry_out(&mut self, plan: Plan) {
        let pbx = || Actor::Gateway("pbx".parse().expect("a name"));
        match plan {
            Plan::Open(index) => {
                let call = &self.log.rows[index];
                let opened = self.submit(Command::OpenCall(open_call(call, index)), pbx());
                let Reply::CallOpened { call: id, .. } = opened else { panic!("{opened:?}") };
                let until = self.now + call.waited;
                match call.outcome {
                    LoggedOutcome::Answered { talk, .. } => {
                        self.plan(until, Plan::Answer(id, talk));
                    }
                    _ => self.plan(until, Plan::GiveUp(id)),
                }
            }
            Plan::Answer(call, talk) => {
                let (operator, offer) = self.ringing[&call].clone();
                let accept = Command::Accept { operator: operator.clone(), offer };
                self.submit(accept, Actor::Operator(operator.clone()));
                self.submit(Command::ReportConnected(call), pbx());
                self.plan(self.now + talk, Plan::End(operator));
            }
            Plan::GiveUp(call) => _ = self.submit(Command::HangUp(call), pbx()),
            Plan::End(operator) => {
                let by = || Actor::Operator(operator.clone());
                self.submit(Command::EndCall(operator.clone()), by());
                let disposition: Option<Code> = "done".parse().ok();
                let notes = Command::WrapUp { operator: operator.clone(), note: None, disposition };
                self.submit(notes, by());
            }
        }
    }

    fn submit(&mut self, command: Command, by: Actor) -> Reply {
        let at = self.now;
        // An entry holds what arrived together: none goes over the end of a day.
        let hour = |at: Timestamp| at.as_millis().div_euclid(3_600_000);
        if self.steps.first().is_some_and(|first| hour(first.at) != hour(at)) {
            self.close_entry();
        }
        let decided = self.centre.draft(&command, &by, at);
        let (events, reply) = decided.unwrap_or_else(|no| panic!("{command:?}: {no}"));
        for event in &events {
            if let Event::OfferMade { offer, call, operator, .. } = event {
                self.ringing.insert(*call, (operator.clone(), *offer));
            }
        }
        if !events.is_empty() {
            self.centre.close_step(at, None);
            self.steps.push(Step { at, by, answered: None, events });
        }
        if self.steps.len() >= STEPS_MAX {
            self.close_entry();
        }
        reply
    }

    fn close_entry(&mut self) {
        let steps = std::mem::take(&mut self.steps);
        if steps.is_empty() {
            return;
        }
        let previous = self.bytes.last().map_or_else(Digest::default, |last| codec::digest(last));
        let batch = BatchId(Uuid::from_u128(self.entries.len() as u128 + 1));
        let entry = Entry { node: home(), batch, previous, steps };
        self.centre.close_entry();
        self.bytes.push(codec::encode(&entry));
        self.entries.push(entry);
    }
}

fn home() -> NodeId {
    "node-1".parse().expect("a name")
}

/// What the caller wanted, in the log's own code, stands in the place of a district.
fn open_call(call: &LoggedCall, index: usize) -> OpenCall {
    let stated = (call.priority == 2).then_some(Acuity::Urgent);
    OpenCall {
        gateway: "pbx".parse().expect("a name"),
        queue: "bank".parse().expect("a name"),
        triage: Triage { stated, ..Triage::default() },
        needs: Vec::new(),
        caller: None,
        number: None,
        key: KeyId(Uuid::from_u128(index as u128 + 1)),
        district: call.kind.to_lowercase().parse().ok(),
    }
}
