//! Desks, as their operators and as supervisors see them.

use super::agenda::{show_agenda, show_promises, show_transfers};
use super::call::{show_call, show_needs};
use super::code::{show_acuity, show_age_group, show_call_kind, show_pause, show_reason};
use super::floor::show_messages;
use super::number::number;
use super::transfer::open_summary;
use super::{moment, moment_if_any};
use crate::centre::Centre;
use crate::domain::{
    Assignment, Call, CallId, Console, Desk, Offer, OperatorId, Rule, Status, Timestamp, TransferId,
};
use crate::rpc::api;
use crate::rpc::hotline::Office;
use crate::rpc::keeper::Keeper;

/// The desk of an operator as only they may see it: with the session, and with the caller's number
/// once they have accepted the call.
pub async fn desk_of(office: &Office, centre: &Centre, operator: &OperatorId) -> api::Desk {
    let Some(desk) = centre.desk(operator) else { return signed_out(operator) };
    let now = office.house.clock.now();
    let mut shown = show_desk(centre, &office.keeper, desk, now);
    shown.session_id = desk.session.to_string();
    show_agenda(centre, operator, &mut shown);
    shown.messages = show_messages(office, desk).await;
    if let Some(at_desk) = &mut shown.call {
        let call = at_desk.call.as_ref().and_then(|call| centre.call(CallId(call.call_id)));
        match number(office, centre, call).await {
            Some(number) => at_desk.caller_number = number,
            None => at_desk.caller_number_unavailable = true,
        }
        for transfer in &mut at_desk.transfers {
            if let Some(told) = centre.transfer(TransferId(transfer.transfer_id)) {
                transfer.summary = open_summary(office, centre, told, |_| true).await;
            }
        }
    }
    shown
}

/// What is shown of an operator without a desk.
pub fn signed_out(operator: &OperatorId) -> api::Desk {
    api::Desk {
        operator_id: operator.to_string(),
        status: api::DeskStatus::SignedOut.into(),
        ..api::Desk::default()
    }
}

/// A desk without what only its operator may see.
pub fn show_desk(centre: &Centre, keeper: &Keeper, desk: &Desk, now: Timestamp) -> api::Desk {
    let consult = desk.consult.and_then(|call| centre.call(call));
    let mut shown = api::Desk {
        operator_id: desk.operator.to_string(),
        since: Some(moment(desk.since)),
        signed_in_at: Some(moment(desk.signed_in_at)),
        on_duty: desk.on_duty,
        duty_changes_at: moment_if_any(desk.duty_changes_at),
        pause_next: desk.pause_next.map_or(0, show_pause),
        consult: consult.map(|call| show_call(centre, keeper, call, now).into()),
        assigned_queues: desk.assigned.iter().flat_map(queues).collect(),
        assigned_until: desk.assigned.as_ref().and_then(|it| it.until).map(moment),
        surge_until: centre.surge().map(|surge| moment(surge.until)),
        open_cases: u32::try_from(centre.cases_of(&desk.operator).count()).unwrap_or(u32::MAX),
        ..api::Desk::default()
    };
    if let Console::Lost(since) = desk.console {
        shown.console_lost_since = Some(moment(since));
    }
    let at_desk = |call| show_at_desk(centre, keeper, call, now).map(Box::new);
    let status = match &desk.status {
        Status::Ready => api::DeskStatus::Ready,
        Status::Offered(offer) => {
            let offer = centre.offer(*offer);
            shown.offer = offer.and_then(|offer| show_offer(centre, desk, offer)).map(Box::new);
            api::DeskStatus::Offered
        }
        Status::Talking(call) => {
            shown.call = at_desk(*call);
            api::DeskStatus::Talking
        }
        Status::WrapUp { call, until } => {
            shown.call = at_desk(*call);
            shown.wrap_up_until = Some(moment(*until));
            api::DeskStatus::WrapUp
        }
        Status::NotReady(pause) => {
            shown.pause = show_pause(*pause);
            api::DeskStatus::NotReady
        }
    };
    shown.status = status.into();
    shown
}

fn queues(assigned: &Assignment) -> impl Iterator<Item = String> {
    assigned.queues.iter().map(ToString::to_string)
}

fn show_at_desk(
    centre: &Centre,
    keeper: &Keeper,
    id: CallId,
    now: Timestamp,
) -> Option<api::DeskCall> {
    let call = centre.call(id)?;
    let case = centre.case(call.case);
    let owner = case.and_then(|case| case.owner.as_ref());
    Some(api::DeskCall {
        call: Some(show_call(centre, keeper, call, now)),
        caller_number: String::new(),
        caller_number_unavailable: false,
        case_owner_id: owner.map(ToString::to_string).unwrap_or_default(),
        promises: case.map(show_promises).unwrap_or_default(),
        transfers: case.map(|case| show_transfers(centre, case)).unwrap_or_default(),
    })
}

fn show_offer(centre: &Centre, desk: &Desk, offer: &Offer) -> Option<api::DeskOffer> {
    let call = centre.call(offer.call)?;
    let owner = centre.case(call.case).and_then(|case| case.owner.as_ref());
    Some(api::DeskOffer {
        offer_id: offer.id.0,
        call_id: call.id.0,
        queue: call.demand.queue.to_string(),
        acuity: show_acuity(call.acuity),
        age_group: show_age_group(call.triage.age_group),
        complaint: call.triage.complaint.as_ref().map(ToString::to_string).unwrap_or_default(),
        red_flags: call.triage.red_flags.iter().map(ToString::to_string).collect(),
        needs: show_needs(&call.demand.needs),
        ring: call.ring.into(),
        interpreter: needs_interpreter(desk, call),
        reason: Some(show_reason(&offer.reason)),
        made_at: Some(moment(offer.made_at)),
        expires_at: Some(moment(offer.expires_at)),
        waiting_since: Some(moment(call.arrival)),
        kind: show_call_kind(&call.kind),
        case_id: call.case.0,
        case_owner_id: owner.map(ToString::to_string).unwrap_or_default(),
        promise_id: call.callback().map_or(0, |promise| promise.0),
        transfer_id: call.inbound().map_or(0, |transfer| transfer.0),
        asker_id: call.asker().map(ToString::to_string).unwrap_or_default(),
        by_name: offer.reason.rule == Rule::ByName,
    })
}

fn needs_interpreter(desk: &Desk, call: &Call) -> bool {
    let languages = call.demand.needs.iter().filter(|need| need.skill.as_language().is_some());
    let spoken = |level: Option<&u8>| level.copied().unwrap_or(0);
    languages.into_iter().any(|need| spoken(desk.profile.skills.get(&need.skill)) < need.level)
}
