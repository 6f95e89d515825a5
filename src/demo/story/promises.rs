//! What was promised, whether it is kept, and whose it is.

use super::actor;
use crate::client::moment;
use crate::demo::facts::About;
use crate::domain::{Timestamp, Zone};
use crate::rpc::api::{
    ActorKind, AttemptOutcome, CallbackCause, Case, Event, Promise, PromiseKind, PromiseState,
};

/// Tells of something owed, or of nothing that is worth it.
pub(super) fn tell(event: &Event, about: &About, at: Timestamp, zone: &Zone) -> Option<String> {
    if event.name == "owner_set" {
        return handed_over(event, about);
    }
    let case = about.case.as_ref()?;
    match event.name.as_str() {
        "promise_made" => made(event, case, zone),
        "callback_tried" => tried(case, at, zone),
        "promise_kept" => kept(case, at),
        "promise_overdue" => {
            let late = late(case)?;
            let due = clock(late.due_at, zone)?;
            let what = what(late);
            Some(format!("{what} of case {} is overdue since {due}", case.case_id))
        }
        "promise_escalated" => {
            let what = what(late(case)?);
            let (_, asked) = event.sentence.rsplit_once(": ")?;
            Some(format!("{what} of case {} is still overdue: {asked}", case.case_id))
        }
        _ => None,
    }
}

/// The newest promise of the case has just been made.
fn made(event: &Event, case: &Case, zone: &Zone) -> Option<String> {
    let promise = case.promises.iter().rev().find(|it| it.kind() != PromiseKind::Transfer)?;
    let (id, due) = (case.case_id, clock(promise.due_at, zone)?);
    let is_transfer = event.sentence.contains("transfer");
    let Some(callback) = promise.callback.as_ref().filter(|_| !is_transfer) else {
        let is_follow_up = promise.kind() == PromiseKind::FollowUp && !is_transfer;
        let ower = ower(promise);
        return is_follow_up
            .then(|| format!("{ower} is to find other help for case {id} by {due}"));
    };
    Some(match callback.cause() {
        CallbackCause::VirtualHold => format!(
            "the caller of case {id} leaves the line and keeps the place: callback by {due}"
        ),
        CallbackCause::Abandoned => {
            format!("the caller of case {id} was not helped, and is called back by {due}")
        }
        CallbackCause::Promised | CallbackCause::Unspecified => {
            let from = clock(promise.not_before, zone).unwrap_or_default();
            let is_own = event.by.as_ref().is_some_and(|by| by.kind() == ActorKind::Operator);
            let (who, does) = match is_own {
                true => (actor(event), "promises to call"),
                false => (ower(promise), "is to call"),
            };
            format!("{who} {does} the caller of case {id} back between {from} and {due}")
        }
    })
}

fn ower(promise: &Promise) -> &str {
    if promise.operator_id.is_empty() { "somebody" } else { &promise.operator_id }
}

/// The try that ended at that moment.
fn tried(case: &Case, at: Timestamp, zone: &Zone) -> Option<String> {
    let callbacks = case.promises.iter().filter_map(|promise| promise.callback.as_ref());
    let (callback, attempt) = callbacks.into_iter().find_map(|callback| {
        let attempt = callback.attempts.iter().find(|attempt| moment(attempt.at) == Some(at))?;
        Some((callback, attempt))
    })?;
    let ended = match attempt.outcome() {
        AttemptOutcome::Reached => "the caller is reached, promise kept".to_owned(),
        AttemptOutcome::NotTaken | AttemptOutcome::Unspecified => return None,
        in_vain => {
            let why = match in_vain {
                AttemptOutcome::Busy => "the line is busy",
                AttemptOutcome::Failed => "the number cannot be dialled",
                _ => "nobody answers",
            };
            match clock(callback.next_at, zone) {
                Some(next) => format!("{why}; next try at {next}"),
                None => format!("{why}; somebody has to decide what to do"),
            }
        }
    };
    Some(format!("callback of case {}: {ended}", case.case_id))
}

/// Callbacks are told by their tries, and transfers by their outcomes.
fn kept(case: &Case, at: Timestamp) -> Option<String> {
    let is_it = |promise: &&Promise| {
        moment(promise.settled_at) == Some(at) && promise.kind() == PromiseKind::FollowUp
    };
    let promise = case.promises.iter().find(is_it)?;
    Some(format!("{} has found other help for case {}", ower(promise), case.case_id))
}

fn late(case: &Case) -> Option<&Promise> {
    case.promises.iter().rev().find(|promise| promise.state() == PromiseState::Overdue)
}

fn what(promise: &Promise) -> &'static str {
    match promise.kind() {
        PromiseKind::Callback => "the callback",
        PromiseKind::Transfer => "the answer for a transfer",
        PromiseKind::FollowUp => "the follow-up",
        PromiseKind::Referral | PromiseKind::Unspecified => "the referral",
    }
}

fn handed_over(event: &Event, about: &About) -> Option<String> {
    let from = about.proposed_by.as_ref()?;
    Some(format!(
        "{} takes case {} over from {from}, with what is promised in it",
        event.operator_id, event.case_id
    ))
}

fn clock(at: Option<prost_types::Timestamp>, zone: &Zone) -> Option<String> {
    let at = zone.tz().to_datetime(moment(at)?.to_jiff());
    Some(at.strftime("%H:%M").to_string())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::client::written;
    use crate::demo::story::tell;
    use crate::rpc::api::{Actor, Callback, CallbackAttempt};

    fn moment_of(text: &str) -> Timestamp {
        let at: jiff::Timestamp = format!("2026-03-02T{text}:00+08:00").parse().unwrap();
        at.into()
    }

    fn check(event: &str, by: ActorKind, callback: Callback, expected: &str) {
        let promise = Promise {
            kind: PromiseKind::Callback.into(),
            operator_id: "op-031".into(),
            not_before: Some(written(moment_of("22:05"))),
            due_at: Some(written(moment_of("22:12"))),
            state: PromiseState::Overdue.into(),
            callback: Some(callback),
            ..Default::default()
        };
        let case = Case { case_id: 7, promises: vec![promise], ..Default::default() };
        let event = Event {
            name: event.into(),
            at: Some(written(moment_of("22:14"))),
            by: Some(Actor { kind: by.into(), subject: "op-031".into() }),
            sentence: "promise 3 on case 7 is still overdue: op-061 is asked to cover".into(),
            ..Default::default()
        };
        let about = About { case: Some(case), ..About::default() };
        let told = tell(&event, &about, &Zone::named("Asia/Shanghai").unwrap());
        assert_eq!(told.unwrap(), format!("22:14:00 {expected}"));
    }

    #[test]
    fn a_callback_from_the_promise_to_the_talk() {
        use ActorKind::{Gateway, Node, Operator, Partner};
        let of = |cause: CallbackCause| Callback { cause: cause.into(), ..Default::default() };
        let promised = of(CallbackCause::Promised);
        let told = "op-031 promises to call the caller of case 7 back between 22:05 and 22:12";
        check("promise_made", Operator, promised.clone(), told);
        let told = "op-031 is to call the caller of case 7 back between 22:05 and 22:12";
        check("promise_made", Partner, promised.clone(), told);
        let told = "the caller of case 7 leaves the line and keeps the place: callback by 22:12";
        check("promise_made", Gateway, of(CallbackCause::VirtualHold), told);
        let told = "the callback of case 7 is overdue since 22:12";
        check("promise_overdue", Node, promised.clone(), told);
        let told = "the callback of case 7 is still overdue: op-061 is asked to cover";
        check("promise_escalated", Node, promised.clone(), told);

        let tried = |outcome: AttemptOutcome, next_at| Callback {
            attempts: vec![CallbackAttempt {
                call_id: 9,
                at: Some(written(moment_of("22:14"))),
                outcome: outcome.into(),
            }],
            next_at,
            ..promised.clone()
        };
        let told = "callback of case 7: the caller is reached, promise kept";
        check("callback_tried", Gateway, tried(AttemptOutcome::Reached, None), told);
        let next = Some(written(moment_of("22:24")));
        let told = "callback of case 7: nobody answers; next try at 22:24";
        check("callback_tried", Gateway, tried(AttemptOutcome::NoAnswer, next), told);
    }
}
