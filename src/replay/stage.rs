//! The play itself: who does what next. Pure: it hears what happened and says what to do, so that
//! a whole replay can be tested without a server.

use std::collections::{BTreeMap, HashMap};
use std::time::Duration;

use super::desk::{Desk, Step};
use super::script::Script;
use super::tally::Tally;
use crate::domain::{Acuity, OperatorId, Timestamp};
use crate::rpc::api;

/// How long an operator waits after a refusal before trying again, on the server's clock.
const TRY_AGAIN: Duration = Duration::from_secs(5);

/// Something whose time has come.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Cue {
    /// A caller dials: the index in the script.
    Dial(usize),
    /// A caller's patience is over.
    GiveUp(usize),
    /// The talk of a call is over.
    TalkOver(OperatorId, u64),
    /// An operator sits down.
    SitDown(OperatorId),
    /// An operator is about to leave.
    Leave(OperatorId),
    /// An operator looks at the desk again after a refusal.
    LookAgain(OperatorId),
}

/// Something that happened.
#[derive(Debug, Clone, PartialEq)]
pub enum Heard {
    /// A cue.
    Cue(Cue),
    /// The call of a caller was taken in, under this id, or refused for this reason.
    Dialled(usize, Result<api::OpenCallResponse, String>),
    /// A call is as it says.
    Call(Box<api::Call>),
    /// An operator's desk is as it says.
    Desk(OperatorId, Box<api::Desk>),
    /// What an operator asked for was refused for this reason.
    StepRefused(OperatorId, Step, String),
    /// What the gateway reported of a call was refused for this reason.
    ReportRefused(String),
    /// The server is gone for good.
    LineEnded,
}

/// Something to do.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Act {
    /// Open the call of a caller.
    Dial(usize, Acuity),
    /// Report that the caller of a call hung up.
    HangUp(u64),
    /// Report that caller and operator hear one another.
    Connect(u64),
    /// Let an operator do something at the console.
    Step(OperatorId, Step),
    /// Hear this again when its time has come.
    Await(Timestamp, Cue),
}

/// Where a replay stands.
pub struct Stage {
    script: Script,
    begin: Timestamp,
    callers: Vec<Caller>,
    by_call: HashMap<u64, usize>,
    /// What was heard of calls before the answer that says whose they are.
    early: HashMap<u64, api::Call>,
    desks: BTreeMap<OperatorId, Desk>,
    stints_ahead: usize,
    waiting: u64,
    /// When an operator said yes to a call: its talk counts from then.
    accepted: HashMap<u64, Timestamp>,
    tally: Tally,
    is_cut_off: bool,
}

/// How far a caller has come.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
enum Caller {
    #[default]
    AtHome,
    /// Has dialled, and perhaps already given up.
    Dialling {
        gave_up: bool,
    },
    Waiting {
        call_id: u64,
        rings: bool,
    },
    Talking,
    Gone,
}

impl Stage {
    /// A replay that begins at this moment of the server's clock, and all that is certain about it.
    pub fn new(script: Script, begin: Timestamp) -> (Self, Vec<Act>) {
        let dial = |(index, caller): (usize, &super::script::Caller)| {
            Act::Await(begin + caller.calls_at, Cue::Dial(index))
        };
        let mut acts: Vec<Act> = script.callers.iter().enumerate().map(dial).collect();
        for (operator, stints) in &script.stints {
            for stint in stints {
                acts.push(Act::Await(begin + stint.from, Cue::SitDown(operator.clone())));
                acts.push(Act::Await(begin + stint.to, Cue::Leave(operator.clone())));
            }
        }
        let callers = vec![Caller::AtHome; script.callers.len()];
        let desks = script.stints.keys().map(|id| (id.clone(), Desk::default())).collect();
        let stints_ahead = script.stints.values().map(Vec::len).sum();
        let stage = Self {
            script,
            stints_ahead,
            begin,
            callers,
            by_call: HashMap::new(),
            early: HashMap::new(),
            accepted: HashMap::new(),
            desks,
            waiting: 0,
            tally: Tally::default(),
            is_cut_off: false,
        };
        (stage, acts)
    }

    /// What to do now that this has happened.
    pub fn hear(&mut self, heard: Heard, now: Timestamp) -> Vec<Act> {
        let mut acts = Vec::new();
        match heard {
            Heard::Cue(cue) => self.take_cue(cue, now, &mut acts),
            Heard::Dialled(index, answer) => self.dialled(index, answer, now, &mut acts),
            Heard::Call(call) => self.see_call(*call, now, &mut acts),
            Heard::Desk(operator, desk) => self.see_desk(&operator, &desk, now, &mut acts),
            Heard::StepRefused(operator, step, reason) => {
                self.desk(&operator).refused(&step);
                self.tally.refuse(&reason);
                acts.push(Act::Await(now + TRY_AGAIN, Cue::LookAgain(operator)));
            }
            Heard::ReportRefused(reason) => self.tally.refuse(&reason),
            Heard::LineEnded => self.is_cut_off = true,
        }
        acts
    }

    /// Whether the last caller has gone and the last operator has left.
    pub fn is_over(&self) -> bool {
        self.tally.gone() == self.callers.len() as u64 && self.desks.values().all(Desk::is_empty)
    }

    /// Whether the server is gone for good, so that nothing more will happen.
    pub fn is_cut_off(&self) -> bool {
        self.is_cut_off
    }

    /// What has been counted so far.
    pub fn tally(&self) -> &Tally {
        &self.tally
    }

    /// How many callers wait.
    pub fn waiting(&self) -> u64 {
        self.waiting
    }

    /// When it began.
    pub fn begin(&self) -> Timestamp {
        self.begin
    }

    /// What is played.
    pub fn script(&self) -> &Script {
        &self.script
    }

    fn desk(&mut self, operator: &OperatorId) -> &mut Desk {
        self.desks.entry(operator.clone()).or_default()
    }

    fn see_desk(
        &mut self,
        operator: &OperatorId,
        desk: &api::Desk,
        now: Timestamp,
        acts: &mut Vec<Act>,
    ) {
        let missed = self.desk(operator).see(desk);
        self.tally.missed += u64::from(missed);
        self.tend(operator, acts);
        let accepts = matches!(acts.last(), Some(Act::Step(_, Step::Accept(_))));
        if let Some(offer) = desk.offer.as_ref().filter(|_| accepts) {
            self.accepted.insert(offer.call_id, now);
        }
    }

    fn take_cue(&mut self, cue: Cue, now: Timestamp, acts: &mut Vec<Act>) {
        match cue {
            Cue::Dial(index) => self.dial(index, now, acts),
            Cue::GiveUp(index) => self.give_up(index, acts),
            Cue::TalkOver(operator, call_id) => {
                self.desk(&operator).talk_over(call_id);
                self.tend(&operator, acts);
            }
            Cue::SitDown(operator) => {
                self.stints_ahead -= 1;
                self.desk(&operator).sit_down();
                self.tend(&operator, acts);
                self.relieve(acts);
            }
            Cue::Leave(operator) => {
                self.desk(&operator).want_to_leave();
                self.tend(&operator, acts);
            }
            Cue::LookAgain(operator) => self.tend(&operator, acts),
        }
    }

    fn dial(&mut self, index: usize, now: Timestamp, acts: &mut Vec<Act>) {
        let caller = &self.script.callers[index];
        acts.push(Act::Dial(index, caller.acuity));
        if let Some(patience) = caller.patience {
            // Counted from now and not from the answer: call and hang-up take the same way to the
            // server, so that the wait it sees is the one of the log.
            acts.push(Act::Await(now + patience, Cue::GiveUp(index)));
        }
        self.callers[index] = Caller::Dialling { gave_up: false };
        self.waiting += 1;
        self.tally.dialled += 1;
    }

    fn give_up(&mut self, index: usize, acts: &mut Vec<Act>) {
        match &mut self.callers[index] {
            Caller::Dialling { gave_up } => *gave_up = true,
            Caller::Waiting { call_id, .. } => acts.push(Act::HangUp(*call_id)),
            Caller::AtHome | Caller::Talking | Caller::Gone => {}
        }
    }

    fn dialled(
        &mut self,
        index: usize,
        answer: Result<api::OpenCallResponse, String>,
        now: Timestamp,
        acts: &mut Vec<Act>,
    ) {
        match answer {
            Ok(answer) => {
                let call_id = answer.call_id;
                let gave_up = self.callers[index] == Caller::Dialling { gave_up: true };
                self.by_call.insert(call_id, index);
                self.callers[index] = Caller::Waiting { call_id, rings: answer.place.is_none() };
                if let Some(call) = self.early.remove(&call_id) {
                    self.see_call(call, now, acts);
                }
                if gave_up && matches!(self.callers[index], Caller::Waiting { .. }) {
                    acts.push(Act::HangUp(call_id));
                }
            }
            Err(reason) => {
                self.callers[index] = Caller::Gone;
                self.tally.turned_away += 1;
                self.tally.refuse(&reason);
                self.stop_waiting(acts);
            }
        }
    }

    fn see_call(&mut self, call: api::Call, now: Timestamp, acts: &mut Vec<Act>) {
        let Some(&index) = self.by_call.get(&call.call_id) else {
            self.early.insert(call.call_id, call);
            return;
        };
        match call.state() {
            api::CallState::Ended => self.end(index, &call, acts),
            api::CallState::Connected => self.connect(index, &call, now, acts),
            // A failed connection puts a caller back into the queue.
            _ if self.callers[index] == Caller::Talking => {
                self.callers[index] = Caller::Waiting { call_id: call.call_id, rings: false };
                self.waiting += 1;
                self.tally.answered -= 1;
            }
            _ => {}
        }
    }

    fn connect(&mut self, index: usize, call: &api::Call, now: Timestamp, acts: &mut Vec<Act>) {
        let Caller::Waiting { rings, .. } = self.callers[index] else { return };
        let Ok(operator) = call.operator_id.parse::<OperatorId>() else { return };
        if rings {
            self.tally.saw_ready_operator(call);
        }
        self.callers[index] = Caller::Talking;
        self.tally.answered += 1;
        acts.push(Act::Connect(call.call_id));
        // Again counted from what was sent, so that both ends of a talk are late by as much.
        let since = self.accepted.remove(&call.call_id).unwrap_or(now);
        let talk = self.script.callers[index].talk;
        acts.push(Act::Await(since + talk, Cue::TalkOver(operator, call.call_id)));
        self.stop_waiting(acts);
    }

    fn end(&mut self, index: usize, call: &api::Call, acts: &mut Vec<Act>) {
        let before = std::mem::replace(&mut self.callers[index], Caller::Gone);
        self.by_call.remove(&call.call_id);
        if before == Caller::Gone {
            return;
        }
        let was_waiting = before != Caller::Talking;
        if call.end_reason() == api::EndReason::Abandoned {
            self.tally.abandoned += 1;
        } else {
            // Also the caller who hung up in the very moment in which somebody accepted.
            self.tally.answered += u64::from(was_waiting);
            self.tally.talked += 1;
            let gave_up_in_log = self.script.callers[index].patience.is_some();
            self.tally.saved += u64::from(gave_up_in_log);
        }
        if was_waiting {
            self.stop_waiting(acts);
        }
    }

    fn stop_waiting(&mut self, acts: &mut Vec<Act>) {
        self.waiting = self.waiting.saturating_sub(1);
        if self.waiting == 0 {
            self.relieve(acts);
        }
    }

    /// Lets those go who could not leave before.
    fn relieve(&mut self, acts: &mut Vec<Act>) {
        let leaving = self.desks.iter().filter(|(_, desk)| desk.is_leaving());
        let leaving: Vec<OperatorId> = leaving.map(|(operator, _)| operator.clone()).collect();
        leaving.iter().for_each(|operator| self.tend(operator, acts));
    }

    /// Lets an operator do what is next. Nobody leaves while somebody waits, or nobody will come
    /// later, and nobody else would be there to answer: in the log, too, every caller who waited
    /// long enough was answered.
    fn tend(&mut self, operator: &OperatorId, acts: &mut Vec<Act>) {
        let callers_to_come = self.tally.dialled < self.callers.len() as u64;
        let callers_are_left = self.waiting > 0 || (callers_to_come && self.stints_ahead == 0);
        let is_relieved = self.desks.values().any(Desk::stays);
        let may_leave = !callers_are_left || is_relieved;
        let step = self.desk(operator).next_step(may_leave);
        acts.extend(step.map(|step| Act::Step(operator.clone(), step)));
    }
}

#[cfg(test)]
#[path = "stage_tests.rs"]
mod tests;
