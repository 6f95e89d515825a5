//! The words of stories about what is owed:
//!
//! ```text
//! promise 1 60s                          something is owed on case 1
//! follow-up 1 2h born registered         ... until two things have happened
//! callback 1 10m                         ... a call to the caller within ten minutes,
//! callback 1 10m after 5m urgent at 09:00-17:00 in counselling on another
//! move 1 1 2h after 1h                   promise 1 of case 1 is owed for another time
//! check 1 1 born | keep 1 1 | withdraw 1 1
//! hold 1                                 the caller of call 1 keeps the place and leaves the line
//! unreached 2 Busy                       the person called back was not reached
//! > promise 1: Open, ann, due 12:10, next 12:05, tried NoAnswer
//! ```
//!
//! Times in what is expected are those of UTC.

use super::story::{Story, code, number, span};
use crate::domain::*;

impl Story {
    /// What is asked by a line in these words.
    pub fn promise_command(&self, words: &[&str]) -> Option<Command> {
        let case = || CaseId(words[1].parse().unwrap());
        let promise = || PromiseId(words[2].parse().unwrap());
        let (not_before, due) = (self.after(words, "after"), |word: &str| self.now + span(word));
        Some(match *words {
            ["promise", _, time] => make(case(), NewPromise::Referral, None, due(time)),
            ["follow-up", _, time, ref steps @ ..] => {
                let steps = steps.iter().map(|step| code(step)).collect();
                make(case(), NewPromise::FollowUp(steps), None, due(time))
            }
            ["callback", _, time, ..] => make(case(), callback(words), not_before, due(time)),
            ["move", _, _, time, ..] => {
                let (case, promise, due) = (case(), promise(), due(time));
                Command::MovePromise { case, promise, not_before, due }
            }
            ["check", _, _, step] => {
                Command::CheckStep { case: case(), promise: promise(), step: code(step) }
            }
            ["keep", ..] => Command::KeepPromise(case(), promise()),
            ["withdraw", ..] => Command::WithdrawPromise(case(), promise(), code("not-needed")),
            ["hold", call] => Command::HoldPlace(CallId(call.parse().unwrap())),
            ["unreached", call, outcome] => {
                let outcome = match outcome {
                    "NoAnswer" => AttemptOutcome::NoAnswer,
                    "Busy" => AttemptOutcome::Busy,
                    "Failed" => AttemptOutcome::Failed,
                    _ => AttemptOutcome::Reached,
                };
                Command::ReportNotReached(CallId(call.parse().unwrap()), outcome)
            }
            _ => return None,
        })
    }

    fn after(&self, words: &[&str], name: &str) -> Option<Timestamp> {
        word_after(words, name).map(|word| self.now + span(word))
    }

    /// A promise of whatever case.
    pub fn promise(&self, id: PromiseId) -> Option<&Promise> {
        self.centre.cases().find_map(|case| case.promise(id))
    }

    /// What is to be seen of a promise.
    pub fn look_at_promise(&self, id: PromiseId) -> String {
        let Some(promise) = self.promise(id) else { return "none".into() };
        let ower = promise.ower.as_ref().map_or("nobody", |ower| ower.as_str());
        let state = match &promise.state {
            PromiseState::Kept { .. } => return format!("Kept{}", tried(promise)),
            PromiseState::Withdrawn { .. } => return format!("Withdrawn{}", tried(promise)),
            state => format!("{state:?}"),
        };
        let asked = match &promise.escalation {
            Escalation::Ower => String::new(),
            Escalation::Cover(cover) => {
                format!(", asks {}", cover.as_ref().map_or("nobody", |cover| cover.as_str()))
            }
            Escalation::Supervisor => ", asks the supervisors".into(),
        };
        let next = match promise.callback() {
            None => String::new(),
            Some(callback) => match (callback.next_at, callback.call) {
                (Some(at), None) => format!(", next {}", clock(at)),
                (None, Some(call)) => format!(", by call {call}"),
                _ => ", to be decided".into(),
            },
        };
        format!("{state}, {ower}{asked}, due {}{next}{}", clock(promise.due), tried(promise))
    }
}

fn make(case: CaseId, what: NewPromise, not_before: Option<Timestamp>, due: Timestamp) -> Command {
    Command::MakePromise { case, what, not_before, due }
}

fn tried(promise: &Promise) -> String {
    let attempts = promise.callback().map_or(&[][..], |callback| &callback.attempts[..]);
    let outcomes: Vec<_> =
        attempts.iter().map(|attempt| format!("{:?}", attempt.outcome)).collect();
    if outcomes.is_empty() { String::new() } else { format!(", tried {}", outcomes.join(" ")) }
}

fn clock(at: Timestamp) -> String {
    at.to_jiff().strftime("%H:%M").to_string()
}

fn word_after<'a>(words: &[&'a str], name: &str) -> Option<&'a str> {
    words.iter().position(|word| *word == name).map(|at| words[at + 1])
}

fn callback(words: &[&str]) -> NewPromise {
    let window = |hours: &str| {
        let (from, to) = hours.split_once('-').expect(hours);
        let (from, to) = (from.parse().unwrap(), to.parse().unwrap());
        Window { days: [].into(), from, to, first_day: None, last_day: None }
    };
    NewPromise::Callback {
        urgent: words.contains(&"urgent"),
        hours: word_after(words, "at").map(window).into_iter().collect(),
        number: word_after(words, "on").map(number),
        queue: word_after(words, "in").map(|queue| queue.parse().unwrap()),
    }
}
