//! Calls and offers, and colleagues who are asked or take over.

use super::{AT_ONCE, actor};
use crate::client::{moment, span};
use crate::demo::board::seconds;
use crate::demo::facts::About;
use crate::domain::Timestamp;
use crate::rpc::api::{AgeGroup, Call, CallKind, EndReason, Event, OfferReason, Rule, Transfer};

/// Tells of an event of a call, or of none that is worth it.
pub(super) fn tell(event: &Event, facts: &About, at: Timestamp) -> Option<String> {
    let call = facts.call.as_ref()?;
    let from = facts.transfer.as_ref();
    match (event.name.as_str(), call.kind()) {
        ("offer_made", _) => Some(offered(event, event.reason.as_ref()?, call, from, at)),
        ("call_ended", CallKind::Incoming) if call.end_reason() == EndReason::Abandoned => {
            Some(format!("call {} gave up after {}", about(call, from), waited(call, at)?))
        }
        ("offer_accepted", CallKind::Callback) => Some(dials(event, facts, call)),
        ("call_opened", CallKind::Consult) => Some(format!(
            "{} asks a colleague of {} about case {}",
            call.asker_id, call.queue, call.case_id
        )),
        ("consult_joined", _) => Some(format!(
            "{} and {} talk with the caller of case {} together",
            call.asker_id, call.operator_id, call.case_id
        )),
        ("call_taken_over", _) => Some(format!(
            "{} takes the caller of case {} over from {}, and knows what it is about",
            call.operator_id,
            call.case_id,
            actor(event)
        )),
        ("call_passed_on", _) => Some(format!(
            "{} passes call {} on to {}; it keeps its place",
            actor(event),
            call.call_id,
            event.queue
        )),
        _ => None,
    }
}

fn dials(event: &Event, facts: &About, call: &Call) -> String {
    let (case, who) = (call.case_id, &event.operator_id);
    let owner = facts.case.as_ref().map_or("", |case| &case.owner_id);
    let covers = match owner {
        "" => String::new(),
        owner if owner == who => String::new(),
        owner => format!(" (covers for {owner})"),
    };
    format!("callback of case {case}: {who}{covers} dials")
}

fn offered(
    event: &Event,
    reason: &OfferReason,
    call: &Call,
    from: Option<&Transfer>,
    at: Timestamp,
) -> String {
    format!(
        "call {} → {}: {}, {} ready, {} able, {}{}",
        about(call, from),
        event.operator_id,
        why(reason),
        reason.ready,
        reason.able,
        wait(call, at),
        relaxed(reason),
    )
}

/// Tells of a further operator whose console rings for the same call at the same time.
pub(in crate::demo) fn tell_sibling(event: &Event) -> Option<String> {
    let reason = event.reason.as_ref()?;
    Some(format!("{:>15} → {}: {}", "and", event.operator_id, why(reason)))
}

fn wait(call: &Call, at: Timestamp) -> String {
    let waited = moment(call.arrived_at).map(|arrived| at.since(arrived)).unwrap_or_default();
    if waited < AT_ONCE { "at once".into() } else { format!("waited {}", seconds(waited)) }
}

/// The call in a few words. `from` is the transfer by which it came.
pub(super) fn about(call: &Call, from: Option<&Transfer>) -> String {
    let mut facts = match call.kind() {
        CallKind::Callback => vec![format!("callback of case {}", call.case_id)],
        CallKind::Consult => vec![format!("{} asks", call.asker_id)],
        CallKind::FromPartner => {
            vec![from.map_or("from a partner".into(), |from| format!("from {}", from.partner_id))]
        }
        CallKind::Incoming | CallKind::Unspecified => Vec::new(),
    };
    facts.push(format!("acuity {}", call.acuity));
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

pub(super) fn waited(call: &Call, at: Timestamp) -> Option<String> {
    Some(seconds(at.since(moment(call.arrived_at)?)))
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::*;
    use crate::client::written;
    use crate::demo::story::tell;
    use crate::domain::Zone;
    use crate::rpc::api::{Actor, CallState, SkillLevel, Triage};

    fn zone() -> Zone {
        Zone::named("Asia/Shanghai").unwrap()
    }

    fn of(call: Call) -> About {
        About { call: Some(call), ..About::default() }
    }

    fn now() -> Timestamp {
        let at: jiff::Timestamp = "2026-03-02T22:14:03+08:00".parse().unwrap();
        at.into()
    }

    fn call(state: CallState) -> Call {
        Call {
            call_id: 812,
            state: state as i32,
            kind: CallKind::Incoming.into(),
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
            let told = tell(&made, &of(call(CallState::Offered)), &zone()).unwrap();
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
        let told = tell(&made, &of(call), &zone()).unwrap();
        assert!(told.ends_with("able, at once"), "{told}");
        assert_eq!(tell_sibling(&made).unwrap(), "            and → op-017: nobody else could");
    }

    #[test]
    fn what_is_told_and_what_is_not() {
        let mut gave_up = call(CallState::Ended);
        gave_up.end_reason = EndReason::Abandoned as i32;
        let told = tell(&event("call_ended"), &of(gave_up), &zone()).unwrap();
        assert!(told.ends_with("fever, speaks yue) gave up after 0.3 s"), "{told}");
        assert_eq!(tell(&event("call_ended"), &of(call(CallState::Ended)), &zone()), None);
        assert_eq!(tell(&event("became_ready"), &About::default(), &zone()), None);
        let missed = Event { sentence: "op-017 missed call 812".into(), ..event("offer_expired") };
        assert_eq!(
            tell(&missed, &About::default(), &zone()).unwrap(),
            "22:14:03 op-017 missed call 812"
        );
    }

    #[test]
    fn colleagues_who_are_asked_and_callbacks_that_are_dialled() {
        let by = Some(Actor { kind: 2, subject: "op-041".into() });
        let consult = Call {
            case_id: 12,
            kind: CallKind::Consult.into(),
            asker_id: "op-041".into(),
            queue: "pharmacy".into(),
            ..Default::default()
        };
        let asks = tell(&event("call_opened"), &of(consult), &zone()).unwrap();
        assert!(asks.ends_with(" op-041 asks a colleague of pharmacy about case 12"), "{asks}");

        let passed = Event { by, queue: "pharmacy".into(), ..event("call_passed_on") };
        let told = tell(&passed, &of(call(CallState::Waiting)), &zone()).unwrap();
        assert!(told.ends_with(" op-041 passes call 812 on to pharmacy; it keeps its place"));

        let kind = CallKind::Callback.into();
        let callback = Call { case_id: 7, kind, ..call(CallState::Connected) };
        let owner_id = "op-031".to_owned();
        let case = crate::rpc::api::Case { owner_id, ..Default::default() };
        let facts = About { case: Some(case), ..of(callback) };
        let dials = tell(&event("offer_accepted"), &facts, &zone()).unwrap();
        assert!(
            dials.ends_with(" callback of case 7: op-017 (covers for op-031) dials"),
            "{dials}"
        );
    }
}
