//! What happens, told line by line, with the reasons that the server recorded.

use std::time::Duration;

use crate::client::{moment, span};
use crate::demo::board::seconds;
use crate::domain::{Timestamp, Zone};
use crate::rpc::api::{AgeGroup, Call, EndReason, Event, OfferReason, Rule};

/// A wait that nobody notices.
const AT_ONCE: Duration = Duration::from_millis(50);

/// Events that are told in the server's own words.
const TOLD: [&str; 6] = [
    "offer_declined",
    "offer_expired",
    "connect_failed",
    "promise_made",
    "promise_kept",
    "promise_overdue",
];

/// Tells of one event, or of none that is worth it. `call` is the call that it is about.
pub(super) fn tell(event: &Event, call: Option<&Call>, zone: &Zone) -> Option<String> {
    let at = moment(event.at)?;
    let told = match (event.name.as_str(), call) {
        ("offer_made", Some(call)) => offered(event, event.reason.as_ref()?, call, at),
        ("call_ended", Some(call)) if call.end_reason() == EndReason::Abandoned => {
            format!("call {} gave up after {}", about(call), waited(call, at)?)
        }
        (name, _) if TOLD.contains(&name) => event.sentence.clone(),
        _ => return None,
    };
    Some(format!("{} {told}", time(at, zone)))
}

/// The time of day in the centre.
pub(super) fn time(at: Timestamp, zone: &Zone) -> String {
    zone.tz().to_datetime(at.to_jiff()).strftime("%H:%M:%S").to_string()
}

fn offered(event: &Event, reason: &OfferReason, call: &Call, at: Timestamp) -> String {
    format!(
        "call {} → {}: {}, {} ready, {} able, {}{}",
        about(call),
        event.operator_id,
        why(reason),
        reason.ready,
        reason.able,
        wait(call, at),
        relaxed(reason),
    )
}

/// Tells of a further operator whose console rings for the same call at the same time.
pub(super) fn tell_sibling(event: &Event) -> Option<String> {
    let reason = event.reason.as_ref()?;
    Some(format!("{:>15} → {}: {}", "and", event.operator_id, why(reason)))
}

fn wait(call: &Call, at: Timestamp) -> String {
    let waited = moment(call.arrived_at).map(|arrived| at.since(arrived)).unwrap_or_default();
    if waited < AT_ONCE { "at once".into() } else { format!("waited {}", seconds(waited)) }
}

fn about(call: &Call) -> String {
    let mut facts = vec![format!("acuity {}", call.acuity)];
    if let Some(triage) = &call.triage {
        facts.extend(age(triage.age_group()).map(str::to_owned));
        facts.extend(Some(triage.complaint.clone()).filter(|complaint| !complaint.is_empty()));
        facts.extend(triage.red_flags.iter().map(|flag| flag.replace('_', " ").to_uppercase()));
    }
    let languages = call.needs.iter().filter_map(|need| need.skill.strip_prefix("lang:"));
    facts.extend(languages.map(|tag| format!("speaks {tag}")));
    format!("{} ({})", call.call_id, facts.join(", "))
}

fn age(group: AgeGroup) -> Option<&'static str> {
    match group {
        AgeGroup::Unspecified => None,
        AgeGroup::Infant => Some("infant"),
        AgeGroup::Child => Some("child"),
        AgeGroup::Adult => Some("adult"),
        AgeGroup::Senior => Some("senior"),
    }
}

fn why(reason: &OfferReason) -> String {
    match reason.rule() {
        Rule::Unspecified => "asked".into(),
        Rule::Owner => "the case is theirs".into(),
        Rule::ByName => "asked by name".into(),
        Rule::OnlyOne => "nobody else could".into(),
        Rule::ClosestFit => "closest fit".into(),
        Rule::LongestIdle => {
            let idle = span(reason.idle).map(seconds);
            format!("longest idle{}", idle.map_or(String::new(), |idle| format!(" ({idle})")))
        }
    }
}

fn relaxed(reason: &OfferReason) -> &'static str {
    match (reason.interpreter, reason.ring) {
        (true, _) => ", with an interpreter",
        (false, 0 | 1) => "",
        (false, _) => ", needs relaxed",
    }
}

fn waited(call: &Call, at: Timestamp) -> Option<String> {
    Some(seconds(at.since(moment(call.arrived_at)?)))
}

/// People who come and go in crowds, at the change of shifts or after a crash: told together.
#[derive(Debug, Default)]
pub(super) struct Crowd {
    came: Vec<String>,
    went: Vec<String>,
    off_duty: Vec<String>,
    silent: Vec<String>,
}

impl Crowd {
    /// Takes note of who comes, goes, or has come to the end of a shift.
    pub(super) fn note(&mut self, event: &Event) {
        let who = event.operator_id.clone();
        match event.name.as_str() {
            "signed_in" => self.came.push(who),
            "signed_out" => self.went.push(who),
            "console_lost" => self.silent.push(who),
            "duty_changed" if event.sentence.contains("off duty") => self.off_duty.push(who),
            _ => {}
        }
    }

    /// Tells of them, and forgets them.
    pub(super) fn tell(&mut self, at: Timestamp, zone: &Zone) -> Vec<String> {
        let Self { came, went, off_duty, silent } = std::mem::take(self);
        let groups = [
            (silent, "cannot be heard any more: what rang there rings elsewhere"),
            (off_duty, "came to the end of the shift; calls under way go on"),
            (came, "signed in"),
            (went, "signed out"),
        ];
        let told = groups.into_iter().filter_map(|(who, what)| Some((some(&who)?, what)));
        told.map(|(who, what)| format!("{} {who} {what}", time(at, zone))).collect()
    }
}

fn some(who: &[String]) -> Option<String> {
    match who {
        [] => None,
        [one] => Some(one.clone()),
        [one, other] => Some(format!("{one} and {other}")),
        [one, rest @ ..] => Some(format!("{one} and {} others", rest.len())),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::client::written;
    use crate::rpc::api::{CallState, SkillLevel, Triage};

    fn zone() -> Zone {
        Zone::named("Asia/Shanghai").unwrap()
    }

    fn now() -> Timestamp {
        let at: jiff::Timestamp = "2026-03-02T22:14:03+08:00".parse().unwrap();
        at.into()
    }

    fn call(state: CallState) -> Call {
        Call {
            call_id: 812,
            state: state as i32,
            acuity: 2,
            triage: Some(Triage {
                complaint: "fever".into(),
                age_group: AgeGroup::Infant as i32,
                red_flags: vec![],
                stated: 0,
            }),
            needs: vec![SkillLevel { skill: "lang:yue".into(), level: 1 }],
            arrived_at: Some(written(now() - Duration::from_millis(300))),
            ..Default::default()
        }
    }

    fn event(name: &str) -> Event {
        let at = Some(written(now()));
        Event {
            name: name.into(),
            at,
            call_id: 812,
            operator_id: "op-017".into(),
            ..Default::default()
        }
    }

    #[test]
    fn an_offer_is_told_with_its_reasons() {
        let reason = |rule: Rule, ring, interpreter| OfferReason {
            rule: rule as i32,
            ready: 12,
            able: 7,
            ring,
            interpreter,
            idle: Some(prost_types::Duration { seconds: 240, nanos: 0 }),
            ..Default::default()
        };
        let check = |reason, expected: &str| {
            let made = Event { reason: Some(reason), ..event("offer_made") };
            let told = tell(&made, Some(&call(CallState::Offered)), &zone()).unwrap();
            let start = "22:14:03 call 812 (acuity 2, infant, fever, speaks yue) → op-017: ";
            assert_eq!(told.strip_prefix(start), Some(expected));
        };
        check(reason(Rule::ClosestFit, 0, false), "closest fit, 12 ready, 7 able, waited 0.3 s");
        check(
            reason(Rule::LongestIdle, 2, false),
            "longest idle (4 min), 12 ready, 7 able, waited 0.3 s, needs relaxed",
        );
        check(
            reason(Rule::OnlyOne, 1, true),
            "nobody else could, 12 ready, 7 able, waited 0.3 s, with an interpreter",
        );
    }

    #[test]
    fn nobody_is_told_to_have_waited_no_time() {
        let mut call = call(CallState::Offered);
        call.arrived_at = Some(written(now()));
        let reason = OfferReason { rule: Rule::OnlyOne as i32, ..Default::default() };
        let made = Event { reason: Some(reason), ..event("offer_made") };
        let told = tell(&made, Some(&call), &zone()).unwrap();
        assert!(told.ends_with("able, at once"), "{told}");
        assert_eq!(tell_sibling(&made).unwrap(), "            and → op-017: nobody else could");
    }

    #[test]
    fn what_is_told_and_what_is_not() {
        let mut gave_up = call(CallState::Ended);
        gave_up.end_reason = EndReason::Abandoned as i32;
        let told = tell(&event("call_ended"), Some(&gave_up), &zone()).unwrap();
        assert!(told.ends_with("fever, speaks yue) gave up after 0.3 s"), "{told}");
        assert_eq!(tell(&event("call_ended"), Some(&call(CallState::Ended)), &zone()), None);
        assert_eq!(tell(&event("became_ready"), None, &zone()), None);
        let missed = Event { sentence: "op-017 missed call 812".into(), ..event("offer_expired") };
        assert_eq!(tell(&missed, None, &zone()).unwrap(), "22:14:03 op-017 missed call 812");
    }

    #[test]
    fn crowds_are_told_together() {
        let mut crowd = Crowd::default();
        for number in 1..=30 {
            crowd.note(&Event { operator_id: format!("op-{number:03}"), ..event("signed_in") });
        }
        crowd.note(&event("signed_out"));
        let told = crowd.tell(now(), &zone());
        assert_eq!(told, ["22:14:03 op-001 and 29 others signed in", "22:14:03 op-017 signed out"]);
        assert!(crowd.tell(now(), &zone()).is_empty());
    }
}
