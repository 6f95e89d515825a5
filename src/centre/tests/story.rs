//! Stories of a hotline, one line for each thing that happens:
//!
//! ```text
//! ann is ready
//! call 4                      call 1 comes in with acuity 4
//! > ann: ringing 1            what is expected of an operator, a call, a case or a queue
//! ann accepts
//! 20s pass                    the clock is looked at whenever the centre is due
//! refused OFFER_GONE: ann declines 1
//! ```
//!
//! `words.rs` has the lines about hand-overs and consults, and about what supervisors do.
//!
//! After every line all invariants are checked. The centre has four lines and the nurses ann, ben,
//! cat, dan and eve, the counsellor col, and yun, a nurse who speaks Cantonese.

use std::collections::BTreeSet;
use std::sync::Arc;
use std::time::Duration;

use jiff::civil::Time;
use uuid::Uuid;

use super::exchange::{exchange, look_at_holder, look_at_transfer, partners};
use super::words::{floor, for_whom, hands};
use crate::centre::{Centre, invariants};
use crate::domain::*;

pub const ALWAYS: (&str, &str) = ("00:00", "00:00");

/// A centre, and what time it is there.
#[derive(Clone)]
pub struct Story {
    pub centre: Centre,
    pub now: Timestamp,
    /// All that has happened so far.
    pub told: Vec<(Timestamp, Event)>,
}

/// Plays a story from its beginning.
pub fn story(text: &str) -> Story {
    let mut story = Story::begin("UTC", "2026-03-01T12:00", ALWAYS);
    story.play(text);
    story
}

impl Story {
    /// A centre in a zone, with everybody on duty every day in that time.
    pub fn begin(zone: &str, civil: &str, (from, to): (&str, &str)) -> Self {
        let civil: jiff::civil::DateTime = civil.parse().unwrap();
        let now = civil.in_tz(zone).unwrap().timestamp().into();
        let centre = Centre::new("story".parse().unwrap());
        let mut story = Self { centre, now, told: Vec::new() };
        story.act(&Command::Configure(Arc::new(settings(zone)))).unwrap();
        let people = ["ann", "ben", "cat", "dan", "eve", "col", "yun"];
        for person in people {
            story.act(&Command::PutOperator(operator(person), None)).unwrap();
        }
        let all = people.iter().map(|person| person.parse().unwrap()).collect();
        story.act(&Command::PutShift(shift("all", from, to, all), None)).unwrap();
        story
    }

    /// Plays some lines.
    pub fn play(&mut self, text: &str) {
        for line in text.lines().map(str::trim).filter(|line| !line.is_empty()) {
            if let Some(expected) = line.strip_prefix("> ") {
                let (subject, state) = expected.split_once(": ").expect(line);
                assert_eq!(self.look(subject), state, "{line}");
            } else if let Some(refused) = line.strip_prefix("refused ") {
                let (name, line) = refused.split_once(": ").expect(line);
                let before = self.centre.clone();
                let refusal = self.tell(line).expect_err(line);
                assert_eq!(refusal.name(), name, "{line}");
                assert_eq!(self.centre, before, "{line}");
            } else if let Err(refusal) = self.tell(line) {
                panic!("{line}: {refusal}");
            }
            let found = invariants::violations(&self.centre);
            assert!(found.is_empty(), "{line}: {found:?}");
            assert_eq!(Centre::restore(self.centre.save()), self.centre, "{line}: saved");
        }
    }

    /// Asks the centre, as a supervisor.
    pub fn act(&mut self, command: &Command) -> Result<(Vec<Event>, Reply), Refusal> {
        self.act_as(&Actor::Supervisor("chief".into()), command)
    }

    /// Asks the centre.
    pub fn act_as(
        &mut self,
        by: &Actor,
        command: &Command,
    ) -> Result<(Vec<Event>, Reply), Refusal> {
        let done = self.centre.draft(command, by, self.now)?;
        self.centre.close_step(self.now, None);
        self.centre.close_entry();
        self.told.extend(done.0.iter().map(|event| (self.now, event.clone())));
        Ok(done)
    }

    /// Lets time pass, waking the centre whenever it is due.
    pub fn pass(&mut self, time: Duration) {
        let then = self.now + time;
        while let Some(due) = self.centre.due().filter(|due| *due <= then) {
            self.now = self.now.max(due);
            self.act(&Command::Tick { outage_until: None }).unwrap();
        }
        self.now = then;
    }

    /// What one line says, unless it is refused.
    pub fn tell(&mut self, line: &str) -> Result<(), Refusal> {
        let words: Vec<&str> = line.split_whitespace().collect();
        match words[..] {
            [time, "pass"] => {
                self.pass(span(time));
                Ok(())
            }
            [time, "pass", "unnoticed"] => {
                self.now = self.now + span(time);
                Ok(())
            }
            ["tick"] => self.act(&Command::Tick { outage_until: None }).map(drop),
            ["tick", "after", "an", "outage"] => {
                let outage_until = Some(self.now);
                self.act(&Command::Tick { outage_until }).map(drop)
            }
            [person, "is", "ready"] => {
                let id: OperatorId = person.parse().unwrap();
                if self.centre.desk(&id).is_none() {
                    self.sign_in(person, "first")?;
                }
                self.act(&Command::SetReady(id)).map(drop)
            }
            [person, "signs", "in", "at", console] => self.sign_in(person, console),
            [person, "loses", console] => {
                self.act(&Command::LoseConsole(person.parse().unwrap(), session(console))).map(drop)
            }
            [person, "regains", console] => {
                let (person, node) = (person.parse().unwrap(), "node-2".parse().unwrap());
                self.act(&Command::RegainConsole(person, session(console), node)).map(drop)
            }
            [person, "as", "owner", "closes", case] => {
                let by = Actor::Operator(person.parse().unwrap());
                let case = CaseId(case.parse().unwrap());
                self.act_as(&by, &Command::CloseCase(case, code("advised"))).map(drop)
            }
            [person, "as", "owner:", ref words @ ..] => {
                let by = Actor::Operator(person.parse().unwrap());
                self.act_as(&by, &self.command(words)).map(drop)
            }
            ["call", ref asked @ ..] => self.act(&Command::OpenCall(call(asked))).map(drop),
            ["retriage", id, ref asked @ ..] => {
                let OpenCall { triage, queue, needs, .. } = call(asked);
                let call = CallId(id.parse().unwrap());
                let (queue, needs) = (Some(queue), Some(needs));
                self.act(&Command::ChangeTriage { call, triage, queue, needs }).map(drop)
            }
            _ => match exchange(self, &words)
                .or_else(|| floor(self.now, &words))
                .or_else(|| hands(&words))
            {
                Some((by, command)) => self.act_as(&by, &command).map(drop),
                None => self.act(&self.command(&words)).map(drop),
            },
        }
    }

    fn sign_in(&mut self, person: &str, console: &str) -> Result<(), Refusal> {
        let (operator, home) = (person.parse().unwrap(), "node-1".parse().unwrap());
        self.act(&Command::SignIn { operator, session: session(console), home }).map(drop)
    }

    fn command(&self, words: &[&str]) -> Command {
        let operator = || words[0].parse::<OperatorId>().unwrap();
        let call = || CallId(words[1].parse().unwrap());
        let case = || CaseId(words[1].parse().unwrap());
        let (reason, offer) = (DeclineReason::Busy, self.offer(words));
        match *words {
            ["connected", _] => Command::ReportConnected(call()),
            ["failed", _] => Command::ReportConnectFailed(call()),
            ["caller", _, "hangs", "up"] => Command::HangUp(call()),
            [_, "pauses"] => Command::SetNotReady(operator(), Pause::Break),
            [_, "signs", "out"] => Command::SignOut(operator(), None),
            [_, "is", "removed"] => Command::RemoveOperator(operator()),
            [_, "accepts", ..] => Command::Accept { operator: operator(), offer },
            [_, "declines", ..] => Command::Decline { operator: operator(), offer, reason },
            [_, "holds"] => Command::Hold(operator()),
            [_, "resumes"] => Command::Resume(operator()),
            [_, "ends"] => Command::EndCall(operator()),
            [_, "wraps", "up"] => wrap_up(operator(), None),
            [_, "wraps", "up", how] => wrap_up(operator(), Some(code(how))),
            ["close", _, how] => Command::CloseCase(case(), code(how)),
            ["forget", _] => Command::ForgetCase(case(), BTreeSet::new()),
            ["open", queue] => Command::SetQueueOpen(queue.parse().unwrap(), true),
            ["shut", queue] => Command::SetQueueOpen(queue.parse().unwrap(), false),
            _ => self.promise_command(words).expect("somebody should know what that means"),
        }
    }

    /// The offer that a line names, or else the one that rings at the person's console.
    fn offer(&self, words: &[&str]) -> OfferId {
        if let [_, "accepts" | "declines", id] = *words {
            return OfferId(id.parse().unwrap());
        }
        let ringing = |offer: &&Offer| offer.operator.as_str() == words[0];
        self.centre.offers().find(ringing).map_or(OfferId(0), |offer| offer.id)
    }

    fn look(&self, subject: &str) -> String {
        let words: Vec<&str> = subject.split_whitespace().collect();
        match words[..] {
            ["waiting"] => {
                let queue = "medical".parse().unwrap();
                let calls = self.centre.waiting(&queue);
                calls.iter().map(|call| call.id.to_string()).collect::<Vec<_>>().join(" ")
            }
            ["case", id] => self.look_at_case(CaseId(id.parse().unwrap())),
            [id] if id.parse::<u64>().is_ok() => self.look_at_call(CallId(id.parse().unwrap())),
            ["promise", id] => self.look_at_promise(PromiseId(id.parse().unwrap())),
            ["transfer", id] => look_at_transfer(&self.centre, id),
            ["holder", id] => look_at_holder(&self.centre, id),
            ["kept", call] => for_whom(&self.centre, CallId(call.parse().unwrap())),
            ["list", person] => {
                let cases = self.centre.hand_over_list(&person.parse().unwrap(), self.now);
                let cases: Vec<String> = cases.iter().map(ToString::to_string).collect();
                if cases.is_empty() { "nothing".into() } else { cases.join(" ") }
            }
            [person] => self.look_at_desk(person.parse().unwrap()),
            _ => panic!("nobody knows where to look: {subject}"),
        }
    }

    fn look_at_desk(&self, person: OperatorId) -> String {
        let Some(desk) = self.centre.desk(&person) else { return "signed out".into() };
        let status = match desk.status {
            Status::Ready => "ready".into(),
            Status::Offered(offer) => format!("ringing {}", self.centre.offer(offer).unwrap().call),
            Status::Talking(call) => format!("talking {call}"),
            Status::WrapUp { call, .. } => format!("notes {call}"),
            Status::NotReady(pause) => format!("{pause:?}").to_lowercase(),
        };
        let lost = if desk.console == Console::Live { "" } else { ", lost" };
        let off = if desk.on_duty { "" } else { ", off duty" };
        let asks = desk.consult.map_or_else(String::new, |call| format!(", asks {call}"));
        format!("{status}{asks}{lost}{off}")
    }

    fn look_at_call(&self, id: CallId) -> String {
        let Some(call) = self.centre.call(id) else { return "gone".into() };
        match &call.state {
            CallState::Waiting => "waiting".into(),
            CallState::Offered(offers) => {
                let asked =
                    offers.iter().map(|offer| self.centre.offer(*offer).unwrap().operator.as_str());
                format!("ringing {}", asked.collect::<Vec<_>>().join(" "))
            }
            CallState::Connected(talk) if talk.bridged_at.is_none() => {
                format!("accepted by {}", talk.operator)
            }
            CallState::Connected(talk) => format!("talking to {}", talk.operator),
            CallState::Held(talk, _) => format!("held by {}", talk.operator),
            CallState::Parting(transfer) => format!("parting by transfer {transfer}"),
            CallState::WithPartner(transfer) => format!("with the partner of transfer {transfer}"),
            CallState::Ended { reason, .. } => format!("{reason:?}"),
        }
    }

    fn look_at_case(&self, id: CaseId) -> String {
        let Some(case) = self.centre.case(id) else { return "gone".into() };
        let owner = case.owner.as_ref().map_or("nobody", |owner| owner.as_str());
        match &case.state {
            CaseState::Open => {
                let to = case.hand_over.as_ref().map(|proposed| format!(", for {}?", proposed.to));
                let owed = case.open_promises().count();
                format!("{owner}, {owed} owed{}", to.unwrap_or_default())
            }
            CaseState::Closed { disposition, .. } => format!("{owner}, closed as {disposition}"),
        }
    }
}

fn wrap_up(operator: OperatorId, disposition: Option<Code>) -> Command {
    Command::WrapUp { operator, note: None, disposition }
}

/// `4`, `4 from mum`, `2 to counselling`, `3 needs lang:yue`, in any combination.
pub fn call(words: &[&str]) -> OpenCall {
    let after = |name: &str| words.iter().position(|word| *word == name).map(|at| words[at + 1]);
    let need = |skill: &str| Need { skill: skill.parse().unwrap(), level: 1 };
    let mut hash = [0; 16];
    let from = after("from").unwrap_or("");
    hash[..from.len()].copy_from_slice(from.as_bytes());
    OpenCall {
        gateway: "exchange".parse().unwrap(),
        queue: after("to").unwrap_or("medical").parse().unwrap(),
        triage: Triage {
            stated: Acuity::from_number(words[0].parse().unwrap()),
            ..Triage::default()
        },
        needs: after("needs").map(need).into_iter().collect(),
        caller: (!from.is_empty()).then_some(CallerHash(hash)),
        number: (!from.is_empty()).then(|| number(from)),
        key: KeyId(Uuid::from_u128(7)),
        district: None,
    }
}

/// A telephone number, as the domain sees it.
pub fn number(of: &str) -> Sealed {
    Sealed { key: KeyId(Uuid::from_u128(7)), bytes: of.to_owned().into_bytes().into() }
}

/// The command by which a call comes in.
pub fn open(asked: &str) -> Command {
    Command::OpenCall(call(&asked.split_whitespace().collect::<Vec<_>>()))
}

pub fn code(text: &str) -> Code {
    text.parse().unwrap()
}

/// The session of a console, by what the story calls it.
pub fn session(console: &str) -> SessionId {
    SessionId(Uuid::from_u128(console.bytes().fold(0, |sum, byte| sum * 256 + u128::from(byte))))
}

pub fn span(text: &str) -> Duration {
    let unsigned: jiff::SignedDuration = text.parse().unwrap();
    unsigned.unsigned_abs()
}

pub fn operator(person: &str) -> Operator {
    let licence = if person == "col" { "counsellor" } else { "nurse" };
    let languages: &[&str] = if person == "yun" { &["lang:zh", "lang:yue"] } else { &["lang:zh"] };
    let skills = languages.iter().map(|language| (language.parse().unwrap(), 1)).collect();
    let profile = Profile { licence: licence.parse().unwrap(), queues: BTreeSet::new(), skills };
    Operator {
        id: person.parse().unwrap(),
        name: None,
        profile: Arc::new(profile),
        licence_until: None,
        revision: 0,
    }
}

pub fn shift(id: &str, from: &str, to: &str, operators: BTreeSet<OperatorId>) -> Shift {
    let time = |text: &str| text.parse::<Time>().unwrap();
    let (from, to) = (time(from), time(to));
    let window = Window { days: BTreeSet::new(), from, to, first_day: None, last_day: None };
    Shift { id: id.parse().unwrap(), window, operators, standby: false, revision: 0 }
}

pub fn settings(zone: &str) -> Settings {
    let queue = |licence: &str, ring: Option<u64>| Queue {
        licences: [licence.parse().unwrap()].into(),
        answer_within: Duration::from_secs(20),
        answer_share: 0.8,
        hours: Vec::new(),
        ring: ring.map(Duration::from_secs),
    };
    let ring = |seconds, relax| Ring { after: Duration::from_secs(seconds), relax };
    Settings {
        zone: Zone::named(zone).unwrap(),
        lines: 4,
        queues: [
            ("medical".parse().unwrap(), queue("nurse", None)),
            ("counselling".parse().unwrap(), queue("counsellor", Some(40))),
        ]
        .into(),
        medical_licences: ["nurse".parse().unwrap()].into(),
        triage: TriageTable {
            red_flags: BTreeSet::new(),
            rules: Vec::new(),
            otherwise: Acuity::Standard,
        },
        targets: Targets::default(),
        rings: vec![ring(15, Relax::Language), ring(30, Relax::Skills)],
        skill_weights: [].into(),
        dispositions: [code("advised"), code("referred")].into(),
        timing: Timing::default(),
        immediate_operators: 3,
        callbacks: Callbacks::default(),
        escalate_after: EscalateAfter::default(),
        hands: Hands::default(),
        partners: partners(),
        exchange: Exchange::default(),
        surge: SurgeTerms::default(),
    }
}
