//! Callers who go to partners and come from them, and the twin that helps out.

use super::AT_ONCE;
use super::calls;
use crate::client::moment;
use crate::demo::board::seconds;
use crate::demo::facts::About;
use crate::domain::Timestamp;
use crate::rpc::api::{ConsentBasis, Event, Transfer, TransferDirection, TransferManner};

/// Tells of a step of a transfer, or of none that is worth it.
pub(super) fn tell(
    event: &Event,
    transfer: &Transfer,
    about: &About,
    at: Timestamp,
) -> Option<String> {
    let step = event.name.strip_prefix("transfer_")?;
    match (transfer.direction(), transfer.manner()) {
        (TransferDirection::In, _) => comes(step, transfer, about, at),
        (_, TransferManner::Overflow) => flows_over(step, transfer, about, at),
        _ => goes(step, transfer, about, at),
    }
}

/// A caller, or a need, goes to a partner.
fn goes(step: &str, transfer: &Transfer, about: &About, at: Timestamp) -> Option<String> {
    let (partner, case) = (&transfer.partner_id, transfer.case_id);
    let who = &transfer.operator_id;
    let after = since(transfer.proposed_at, at);
    Some(match step {
        "proposed" => format!(
            "case {case} ({who}) → {partner}: {}, {}; {}",
            transfer.need,
            consent(transfer),
            match transfer.manner() {
                TransferManner::Blind => "the caller listens to music".into(),
                TransferManner::Errand => "nobody is on the line".into(),
                _ => format!("{who} stays with the caller"),
            }
        ),
        "accepted" if after.is_empty() => {
            format!("{partner} is dialled for case {case}: no software there")
        }
        "accepted" => format!("{partner} accepts case {case}{after}"),
        "declined" | "expired" => {
            let said = match step {
                "declined" => format!("declines case {case}{after}: {}", transfer.reason),
                _ => format!("does not answer for case {case} in time"),
            };
            format!("{partner} {said}; {}", still_ours(transfer))
        }
        "withdrawn" if transfer.reason == "caller-hung-up" => {
            format!("the caller of case {case} hung up before {partner} had connected")
        }
        "withdrawn" => {
            format!(
                "case {case} does not go to {partner}: {}; {}",
                transfer.reason,
                still_ours(transfer)
            )
        }
        "connected" => {
            let owner = about.case.as_ref().map_or(who, |case| &case.owner_id);
            format!("{partner} has the caller of case {case}; {owner} answers for it")
        }
        "progressed" => format!("{partner} sends news of case {case}, sealed as a note"),
        "completed" => format!("{partner} is done with case {case}{after}: {}", transfer.outcome),
        "returned" => format!("{partner} gives case {case} back{after}: {}", transfer.reason),
        _ => return None,
    })
}

/// Until the partner has connected the caller is ours.
fn still_ours(transfer: &Transfer) -> String {
    let who = &transfer.operator_id;
    match transfer.manner() {
        TransferManner::Blind => format!("the caller is back in the old place, for {who} first"),
        TransferManner::Errand => "the need stays with the owner".into(),
        _ => format!("{who} is still with the caller"),
    }
}

/// A partner's caller comes to us.
fn comes(step: &str, transfer: &Transfer, about: &About, at: Timestamp) -> Option<String> {
    let (partner, call) = (&transfer.partner_id, transfer.call_id);
    let owner = about.case.as_ref().map(|case| &case.owner_id).filter(|owner| !owner.is_empty());
    Some(match step {
        "proposed" => format!(
            "{partner} → call {call}: {}, {}; came to them {} ago",
            transfer.need,
            consent(transfer),
            seconds(moment(transfer.arrived_at).map(|it| at.since(it)).unwrap_or_default())
        ),
        "connected" => match owner {
            Some(owner) => {
                format!("{owner} has the caller of {partner}, who lets go of call {call}")
            }
            None => format!("{partner} lets go of call {call}"),
        },
        "completed" => {
            format!("{partner} is told how case {} ended: {}", transfer.case_id, transfer.outcome)
        }
        "withdrawn" => format!("{partner} takes call {call} back: {}", transfer.reason),
        "expired" => format!("nobody came for call {call} of {partner} in time"),
        _ => return None,
    })
}

/// A caller whom nobody here takes is offered to the twin.
fn flows_over(step: &str, transfer: &Transfer, about: &About, at: Timestamp) -> Option<String> {
    let (twin, call) = (&transfer.partner_id, transfer.call_id);
    let helper = about.helper.as_deref().unwrap_or("somebody");
    Some(match step {
        "proposed" => {
            let call = about.call.as_ref()?;
            let waits = calls::waited(call, at)?;
            format!("call {} waits {waits} → twin {twin}", calls::about(call, None))
        }
        "accepted" => {
            format!("twin {twin}: {helper} takes call {call}{}", since(transfer.proposed_at, at))
        }
        "connected" => format!("{helper} of {twin} has the caller of call {call}"),
        "declined" => format!("twin {twin} cannot take call {call}: {}", transfer.reason),
        "expired" => format!("twin {twin} does not answer for call {call} in time"),
        "withdrawn" if transfer.reason == "answered-here" => {
            format!("call {call} is answered here; {twin} is no longer asked")
        }
        "withdrawn" => format!("{twin} is no longer asked for call {call}: {}", transfer.reason),
        "completed" => format!("{twin} is done with call {call}: {}", transfer.outcome),
        "returned" => format!("{twin} gives call {call} back: {}", transfer.reason),
        _ => return None,
    })
}

fn consent(transfer: &Transfer) -> String {
    let consent = transfer.consent.clone().unwrap_or_default();
    match consent.basis() {
        ConsentBasis::Given => "with consent".into(),
        ConsentBasis::NotNeeded => format!("no consent needed ({})", consent.reason),
        ConsentBasis::Emergency => format!("in an emergency ({})", consent.reason),
        ConsentBasis::Unspecified => "without a word on consent".into(),
    }
}

/// ` after 4 s`, or nothing if nobody noticed it.
fn since(from: Option<prost_types::Timestamp>, at: Timestamp) -> String {
    let span = moment(from).map(|from| at.since(from)).unwrap_or_default();
    if span < AT_ONCE { String::new() } else { format!(" after {}", seconds(span)) }
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::*;
    use crate::client::written;
    use crate::rpc::api::{Call, Case, Consent};

    fn at() -> Timestamp {
        Timestamp::from_millis(1_000_000)
    }

    fn transfer(manner: TransferManner) -> Transfer {
        let basis = ConsentBasis::Given.into();
        Transfer {
            direction: TransferDirection::Out.into(),
            partner_id: "minzhi-community".into(),
            case_id: 12,
            call_id: 88,
            manner: manner.into(),
            need: "transport".into(),
            consent: Some(Consent { basis, ..Default::default() }),
            operator_id: "op-041".into(),
            proposed_at: Some(written(at() - Duration::from_secs(4))),
            arrived_at: Some(written(at() - Duration::from_secs(45))),
            reason: "nobody-free".into(),
            outcome: "taken-there".into(),
            ..Default::default()
        }
    }

    fn told(step: &str, transfer: &Transfer) -> String {
        let event = Event { name: format!("transfer_{step}"), ..Default::default() };
        let call =
            Call { call_id: 88, acuity: 4, arrived_at: transfer.arrived_at, ..Default::default() };
        let owner_id = "op-061".to_owned();
        let case = Case { case_id: 12, owner_id, ..Default::default() };
        let helper = Some("gm-06".to_owned());
        let about = About { call: Some(call), case: Some(case), helper, ..About::default() };
        tell(&event, transfer, &about, at()).unwrap()
    }

    #[test]
    fn a_caller_goes_to_a_partner() {
        let warm = transfer(TransferManner::Warm);
        let check = |step, expected: &str| assert_eq!(told(step, &warm), expected);
        check(
            "proposed",
            "case 12 (op-041) → minzhi-community: transport, with consent; op-041 stays with the \
             caller",
        );
        check("accepted", "minzhi-community accepts case 12 after 4.0 s");
        check(
            "declined",
            "minzhi-community declines case 12 after 4.0 s: nobody-free; op-041 is still with the \
             caller",
        );
        check("connected", "minzhi-community has the caller of case 12; op-061 answers for it");
        check("completed", "minzhi-community is done with case 12 after 4.0 s: taken-there");
        let blind = told("expired", &transfer(TransferManner::Blind));
        assert!(
            blind.ends_with("the caller is back in the old place, for op-041 first"),
            "{blind}"
        );
    }

    #[test]
    fn a_partners_caller_comes_to_us_and_the_twin_helps_out() {
        let direction = TransferDirection::In.into();
        let inbound =
            Transfer { direction, need: "doctor".into(), ..transfer(TransferManner::Blind) };
        assert_eq!(
            told("proposed", &inbound),
            "minzhi-community → call 88: doctor, with consent; came to them 45 s ago"
        );
        assert_eq!(
            told("connected", &inbound),
            "op-061 has the caller of minzhi-community, who lets go of call 88"
        );
        let partner_id = "guangming".to_owned();
        let overflow = Transfer { partner_id, ..transfer(TransferManner::Overflow) };
        let asks = told("proposed", &overflow);
        assert_eq!(asks, "call 88 (acuity 4) waits 45 s → twin guangming");
        let takes = told("accepted", &overflow);
        assert_eq!(takes, "twin guangming: gm-06 takes call 88 after 4.0 s");
    }
}
