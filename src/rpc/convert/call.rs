//! Calls.

use super::code::{
    acuity_if_any, age_group, show_acuity, show_age_group, show_call_kind, show_end_reason,
};
use super::{moment, span};
use crate::centre::Centre;
use crate::domain::{Call, CallKind, CallState, Need, Timestamp, Triage};
use crate::rpc::api;
use crate::rpc::failure::EdgeError;
use crate::rpc::field::{self, LIST_MAX, Read};
use crate::rpc::keeper::Keeper;

/// How far a place is counted; whoever stands behind that many is shown the first place after.
pub const PLACE_MAX: usize = 10_000;

/// What the first questions found out.
pub fn triage(from: Option<&api::Triage>) -> Read<Triage> {
    let Some(from) = from else { return Ok(Triage::default()) };
    let flags = field::names("triage.red_flags", &from.red_flags, LIST_MAX)?;
    Ok(Triage {
        stated: acuity_if_any(from.stated)?,
        complaint: field::name_if_any("triage.complaint", &from.complaint)?,
        red_flags: field::sorted(flags),
        age_group: age_group(from.age_group)?,
    })
}

/// What a call needs: skills, and languages as skills.
pub fn languages_and_needs(languages: &[String], needs: &[api::SkillLevel]) -> Read<Vec<Need>> {
    if languages.len() + needs.len() > LIST_MAX {
        return Err(EdgeError::TooMany { field: "needs", most: LIST_MAX });
    }
    let spoken = languages
        .iter()
        .map(|tag| field::language("languages", tag).map(|skill| Need { skill, level: 1 }));
    needs.iter().map(|need| skill_level("needs", need)).chain(spoken).collect()
}

/// A skill at a level; a level that was left out counts as 1.
pub(super) fn skill_level(field: &'static str, from: &api::SkillLevel) -> Read<Need> {
    let level = match u8::try_from(from.level) {
        Ok(0) => 1,
        Ok(level @ 1..=9) => level,
        _ => return Err(EdgeError::OutOfRange { field, least: 1, most: 9 }),
    };
    Ok(Need { skill: field::name(field, &from.skill)?, level })
}

/// Needs as the API shows them.
pub(super) fn show_needs(needs: &[Need]) -> Vec<api::SkillLevel> {
    let show =
        |need: &Need| api::SkillLevel { skill: need.skill.to_string(), level: need.level.into() };
    needs.iter().map(show).collect()
}

/// What triage found, as the API shows it.
pub(super) fn show_triage(triage: &Triage) -> api::Triage {
    api::Triage {
        stated: triage.stated.map_or(0, show_acuity),
        complaint: triage.complaint.as_ref().map(ToString::to_string).unwrap_or_default(),
        red_flags: triage.red_flags.iter().map(ToString::to_string).collect(),
        age_group: show_age_group(triage.age_group),
    }
}

/// A call as everybody may see it.
pub fn show_call(centre: &Centre, keeper: &Keeper, call: &Call, now: Timestamp) -> api::Call {
    let mut shown = show_record(call);
    shown.ringing_operator_ids = call
        .offers()
        .iter()
        .filter_map(|offer| centre.offer(*offer).map(|offer| offer.operator.to_string()))
        .collect();
    (shown.place, shown.expected_wait) = show_waiting(centre, keeper, call, now);
    if let Some(talk) = call.talk() {
        shown.operator_id = talk.operator.to_string();
        shown.accepted_at = Some(moment(talk.accepted_at));
        shown.connected_at = talk.bridged_at.map(moment);
    }
    match call.state {
        CallState::Held(_, since) => shown.held_since = Some(moment(since)),
        CallState::Ended { reason, at } => {
            shown.end_reason = show_end_reason(reason);
            shown.ended_at = Some(moment(at));
        }
        CallState::Parting(transfer) | CallState::WithPartner(transfer) => {
            shown.transfer_id = transfer.0;
        }
        CallState::Waiting | CallState::Offered(_) | CallState::Connected(_) => {}
    }
    show_kind(&call.kind, &mut shown);
    shown
}

fn show_kind(kind: &CallKind, shown: &mut api::Call) {
    shown.kind = show_call_kind(kind);
    match kind {
        CallKind::Incoming => {}
        CallKind::Callback { promise, .. } => shown.promise_id = promise.0,
        CallKind::Consult { asker, about, joined, .. } => {
            shown.asker_id = asker.to_string();
            shown.about_call_id = about.map_or(0, |call| call.0);
            shown.joined = *joined;
        }
        CallKind::FromPartner(transfer) => shown.transfer_id = transfer.0,
    }
}

/// A waiting call's place in its queue, and how long it will probably wait.
pub fn show_waiting(
    centre: &Centre,
    keeper: &Keeper,
    call: &Call,
    now: Timestamp,
) -> (Option<u32>, Option<prost_types::Duration>) {
    if call.state != CallState::Waiting {
        return (None, None);
    }
    let ahead = centre.ahead_of(call.id, PLACE_MAX);
    let place = ahead.and_then(|ahead| u32::try_from(ahead + 1).ok());
    let wait = place.and_then(|place| keeper.expected_wait(&call.demand.queue, place, now));
    (place, wait.map(span))
}

/// Where a call stands, in the API's words.
pub fn call_state(call: &Call) -> api::CallState {
    match call.state {
        CallState::Waiting => api::CallState::Waiting,
        CallState::Offered(_) => api::CallState::Offered,
        CallState::Connected(_) => api::CallState::Connected,
        CallState::Held(..) => api::CallState::Held,
        CallState::Parting(_) => api::CallState::Parting,
        CallState::WithPartner(_) => api::CallState::WithPartner,
        CallState::Ended { .. } => api::CallState::Ended,
    }
}

/// What does not depend on anything but the call.
fn show_record(call: &Call) -> api::Call {
    let reserved = call.reserved.as_ref();
    api::Call {
        call_id: call.id.0,
        case_id: call.case.0,
        gateway_id: call.gateway.to_string(),
        queue: call.demand.queue.to_string(),
        state: call_state(call).into(),
        acuity: show_acuity(call.acuity),
        triage: Some(show_triage(&call.triage)),
        needs: show_needs(&call.demand.needs),
        district: call.district.as_ref().map(ToString::to_string).unwrap_or_default(),
        opened_at: Some(moment(call.opened_at)),
        queued_at: Some(moment(call.queued_at)),
        arrived_at: Some(moment(call.arrival)),
        due_at: Some(moment(call.due)),
        ring: call.ring.into(),
        reserved_for_id: reserved.map(|kept| kept.operator.to_string()).unwrap_or_default(),
        reserved_until: reserved.map(|kept| moment(kept.until)),
        raised_to: call.raised.map_or(0, show_acuity),
        ..api::Call::default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::{Acuity, AgeGroup};

    fn skill(skill: &str, level: u32) -> api::SkillLevel {
        api::SkillLevel { skill: skill.into(), level }
    }

    #[test]
    fn triage_is_read_and_shown() {
        let sent = api::Triage {
            stated: 2,
            complaint: "fever".into(),
            red_flags: vec!["convulsion".into(), "blue-lips".into(), "convulsion".into()],
            age_group: api::AgeGroup::Infant.into(),
        };
        let read = triage(Some(&sent)).unwrap();
        assert_eq!(read.stated, Some(Acuity::VeryUrgent));
        assert_eq!(read.age_group, AgeGroup::Infant);
        assert_eq!(read.red_flags.len(), 2);
        let shown = show_triage(&read);
        assert_eq!(shown.red_flags, ["blue-lips", "convulsion"]);
        assert_eq!(triage(Some(&shown)), Ok(read));
        assert_eq!(triage(None), Ok(Triage::default()));
    }

    #[test]
    fn too_much_triage_is_refused() {
        let sent = |red_flags, complaint: &str| api::Triage {
            red_flags,
            complaint: complaint.into(),
            ..api::Triage::default()
        };
        let many = vec!["flag".to_owned(); LIST_MAX + 1];
        let too_many = EdgeError::TooMany { field: "triage.red_flags", most: LIST_MAX };
        assert_eq!(triage(Some(&sent(many, ""))), Err(too_many));
        let bad = Err(EdgeError::BadId("triage.complaint"));
        assert_eq!(triage(Some(&sent(vec![], "chest pain\u{7}"))), bad);
    }

    #[test]
    fn languages_are_needs() {
        let needs = languages_and_needs(&["yue".into()], &[skill("paediatrics", 0)]).unwrap();
        assert_eq!(show_needs(&needs), [skill("paediatrics", 1), skill("lang:yue", 1)]);
        let range = EdgeError::OutOfRange { field: "needs", least: 1, most: 9 };
        assert_eq!(languages_and_needs(&[], &[skill("a", 10)]), Err(range));
        let many = vec!["yue".to_owned(); LIST_MAX];
        assert!(languages_and_needs(&many, &[skill("a", 1)]).is_err());
    }
}
