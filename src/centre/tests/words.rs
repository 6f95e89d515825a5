//! What stories say of hand-overs, consults and calls that are passed on:
//!
//! ```text
//! ann hands 1 to ben          ben takes over 1, ben refuses 1, ann takes back 1
//! reassign 1 to ben           so says the supervisor; or: reassign all of ann to ben
//! ann goes home               of her own will; a supervisor: ann is signed out because sick
//! ann consults ben            or: ann consults ben about 1; ann asks medical, ann asks medical about 1
//! ann joins                   the caller hears the colleague, too; ann ends the consult
//! ann leaves the caller       to whom she consults; ann leaves the case: proposes it, too
//! ann passes to ben           or: ann passes on to counselling
//! > case 1: ann, 0 owed, for ben?
//! > ann: talking 1, asks 2
//! > kept 2: ben               for whom call 2 is kept
//! > list ann: 1 3             the cases that she must hand over before she goes
//! surge for 1h because of x   so says the supervisor; surge ends because of x
//! ann serves medical          or: ann serves medical for 10m, ann serves the roster
//! raise 1 to 2                call 1 has acuity 2
//! ```

use super::story::{code, span};
use crate::centre::Centre;
use crate::domain::{
    Actor, Acuity, CallId, CaseId, Command, OperatorId, QueueId, Target, Timestamp,
};

/// What a line asks for, and who asks; `None` if it is about something else.
pub fn hands(words: &[&str]) -> Option<(Actor, Command)> {
    let person = |word: &str| word.parse::<OperatorId>().unwrap();
    let case = |word: &str| CaseId(word.parse().unwrap());
    let queue = |word: &str| Target::Queue(word.parse().unwrap(), Vec::new());
    let chief = || Actor::Supervisor("chief".into());
    let operator = person(words.first()?);
    let asks = |target, case| Command::Consult { operator: operator.clone(), target, case };
    let passes = |target| Command::PassOn { operator: operator.clone(), target };
    let completes = |hand_over| Command::CompleteConsult { operator: operator.clone(), hand_over };
    let command = match *words {
        [_, "hands", id, "to", other] => Command::ProposeHandOver(case(id), person(other)),
        [_, "takes", "over", id] => Command::AcceptHandOver(case(id), operator.clone()),
        [_, "takes", "back", id] => Command::WithdrawHandOver(case(id)),
        [_, "refuses", id] => Command::DeclineHandOver(case(id), operator.clone(), code("busy")),
        [_, "goes", "home"] => Command::SignOut(operator.clone(), None),
        [_, "consults", other] => asks(Target::Operator(person(other)), None),
        [_, "consults", other, "about", id] => {
            asks(Target::Operator(person(other)), Some(case(id)))
        }
        [_, "asks", name] => asks(queue(name), None),
        [_, "asks", name, "about", id] => asks(queue(name), Some(case(id))),
        [_, "joins"] => Command::JoinConsult(operator.clone()),
        [_, "ends", "the", "consult"] => Command::EndConsult(operator.clone()),
        [_, "leaves", "the", "caller"] => completes(false),
        [_, "leaves", "the", "case"] => completes(true),
        [_, "passes", "to", other] => passes(Target::Operator(person(other))),
        [_, "passes", "on", "to", name] => passes(queue(name)),
        [_, "is", "signed", "out", "because", why] => {
            return Some((chief(), Command::SignOut(operator, Some(code(why)))));
        }
        ["reassign", "all", "of", from, "to", to] => {
            let (from, to, reason) = (person(from), person(to), code("leaves"));
            return Some((chief(), Command::ReassignAll { from, to, reason }));
        }
        ["reassign", id, "to", to] => {
            let (case, to, reason) = (case(id), person(to), code("sick"));
            return Some((chief(), Command::Reassign { case, to, reason }));
        }
        _ => return None,
    };
    Some((Actor::Operator(operator), command))
}

/// What a supervisor does about the floor; `None` if a line is about something else.
pub fn floor(now: Timestamp, words: &[&str]) -> Option<(Actor, Command)> {
    let serves = |person: &str, queue: Option<&str>, time: Option<&str>| Command::AssignQueues {
        operator: person.parse().unwrap(),
        queues: queue.iter().map(|queue| queue.parse::<QueueId>().unwrap()).collect(),
        until: time.map(|time| now + span(time)),
    };
    let command = match *words {
        ["surge", "for", time, "because", "of", why] => {
            Command::StartSurge { until: now + span(time), reason: code(why) }
        }
        ["surge", "ends", "because", "of", why] => Command::EndSurge(code(why)),
        [person, "serves", "the", "roster"] => serves(person, None, None),
        [person, "serves", queue] => serves(person, Some(queue), None),
        [person, "serves", queue, "for", time] => serves(person, Some(queue), Some(time)),
        ["raise", id, "to", acuity] => Command::RaiseCall {
            call: CallId(id.parse().unwrap()),
            acuity: Acuity::from_number(acuity.parse().unwrap()).unwrap(),
            reason: code("called-again"),
        },
        _ => return None,
    };
    Some((Actor::Supervisor("chief".into()), command))
}

/// For whom a call is kept.
pub fn for_whom(centre: &Centre, call: CallId) -> String {
    let kept = centre.call(call).and_then(|call| call.reserved.as_ref());
    kept.map_or_else(|| "nobody".into(), |kept| kept.operator.to_string())
}
