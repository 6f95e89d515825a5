//! The story of a call in words, with the recorded reasons of every offer.

use super::view::{moment, span_or};
use crate::rpc::api::{Event, OfferReason, Rule, RunnerUp};

/// One line for each event, and two more for each offer: why this operator, and who else.
pub fn story(events: &[Event]) -> String {
    let lines = events.iter().flat_map(|event| {
        let head = format!("{}  {}", moment(&event.at), event.sentence);
        let reasons = event.reason.iter().flat_map(reasons);
        [head].into_iter().chain(reasons.map(|reason| format!("{INDENT}{reason}")))
    });
    let lines: Vec<String> = lines.collect();
    if lines.is_empty() { "Nothing is on record.".to_owned() } else { lines.join("\n") }
}

/// One line for each event of a case, without the reasons of offers, for which there is `call why`.
pub fn story_of_case(events: &[Event]) -> String {
    let lines = events.iter().map(|event| format!("{}  {}", moment(&event.at), event.sentence));
    let lines: Vec<String> = lines.collect();
    if lines.is_empty() { "Nothing is on record.".to_owned() } else { lines.join("\n") }
}

/// As wide as a moment and what follows it.
const INDENT: &str = "                      ";

fn reasons(reason: &OfferReason) -> Vec<String> {
    let mut lines = vec![
        format!("{} ready, {} of them able to take it{}", reason.ready, reason.able, ring(reason)),
        format!("chosen: {}", rule(reason)),
    ];
    if reason.interpreter {
        lines.push("does not speak the caller's language: an interpreter joins".to_owned());
    }
    lines.extend(reason.runner_up.as_ref().map(|other| runner_up(reason, other)));
    lines
}

fn ring(reason: &OfferReason) -> String {
    match reason.ring {
        0 => String::new(),
        1 => ", after one ring had relaxed the needs".to_owned(),
        rings => format!(", after {rings} rings had relaxed the needs"),
    }
}

fn rule(reason: &OfferReason) -> String {
    let idle = span_or("some time", &reason.idle);
    match reason.rule() {
        Rule::Unspecified => "for a reason that this program does not know".to_owned(),
        Rule::Owner => "the case is theirs".to_owned(),
        Rule::ByName => "somebody asked for them by name".to_owned(),
        Rule::OnlyOne => "nobody else could take it".to_owned(),
        Rule::ClosestFit => {
            format!("the closest fit, with a surplus of skills of {}", reason.surplus)
        }
        Rule::LongestIdle => format!("idle longest of those who fit equally well, for {idle}"),
    }
}

fn runner_up(reason: &OfferReason, other: &RunnerUp) -> String {
    let idle = span_or("some time", &other.idle);
    let surplus = match reason.rule() {
        Rule::LongestIdle => String::new(),
        _ => format!("surplus {}, ", other.surplus),
    };
    format!("otherwise: {} ({surplus}idle for {idle})", other.operator_id)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn seconds(seconds: i64) -> Option<prost_types::Duration> {
        Some(prost_types::Duration { seconds, nanos: 0 })
    }

    #[test]
    fn an_offer_gives_its_reasons() {
        let other = RunnerUp { operator_id: "S02".to_owned(), surplus: 3, idle: seconds(60) };
        let mut reason = OfferReason {
            ring: 1,
            ready: 5,
            able: 2,
            surplus: 1,
            idle: seconds(192),
            interpreter: true,
            runner_up: Some(other),
            ..OfferReason::default()
        };
        reason.set_rule(Rule::ClosestFit);
        let at = Some(prost_types::Timestamp { seconds: 915_177_600, nanos: 0 });
        let event = Event {
            at,
            sentence: "call 7 was offered to S01".to_owned(),
            reason: Some(reason),
            ..Event::default()
        };
        let end = Event { at, sentence: "call 7 ended".to_owned(), ..Event::default() };
        let expected = "\
            1999-01-01T08:00:00Z  call 7 was offered to S01\n\
            \x20                     5 ready, 2 of them able to take it, after one ring had \
            relaxed the needs\n\
            \x20                     chosen: the closest fit, with a surplus of skills of 1\n\
            \x20                     does not speak the caller's language: an interpreter joins\n\
            \x20                     otherwise: S02 (surplus 3, idle for 1m)\n\
            1999-01-01T08:00:00Z  call 7 ended";
        assert_eq!(story(&[event, end]), expected);
    }

    #[test]
    fn the_longest_idle_is_told_by_idleness() {
        let other = RunnerUp { operator_id: "S02".to_owned(), surplus: 0, idle: seconds(60) };
        let mut reason = OfferReason {
            ready: 2,
            able: 2,
            idle: seconds(90),
            runner_up: Some(other),
            ..OfferReason::default()
        };
        reason.set_rule(Rule::LongestIdle);
        let expected = [
            "2 ready, 2 of them able to take it",
            "chosen: idle longest of those who fit equally well, for 1m 30s",
            "otherwise: S02 (idle for 1m)",
        ];
        assert_eq!(reasons(&reason), expected);
        assert_eq!(story(&[]), "Nothing is on record.");
    }
}
