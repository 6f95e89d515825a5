//! Transfers, and what is told about the callers on their way.

use std::collections::{BTreeMap, BTreeSet};

use super::call::{show_needs, show_triage};
use super::number::open;
use super::{moment, moment_if_any};
use crate::centre::Centre;
use crate::centre::twins::Progress;
use crate::domain::{
    Call, Consent, ConsentBasis, Direction, Holder, Manner, Part, Sealed, Transfer, TransferState,
};
use crate::rpc::api;
use crate::rpc::failure::EdgeError;
use crate::rpc::field::{self, Read, TEXT_BYTES_MAX};
use crate::rpc::hotline::Office;
use crate::rpc::vault::{Field, NewKey};

/// A transfer without its summary, as everybody who may see it at all may see it.
pub fn show_transfer(centre: &Centre, transfer: &Transfer) -> api::Transfer {
    let mut shown = show_record(transfer);
    show_state(&transfer.state, &mut shown);
    let case = centre.case(transfer.case);
    let newest = case.and_then(|case| case.calls.last().copied());
    if let Some(call) = transfer.call.or(newest).and_then(|call| centre.call(call)) {
        shown.languages = languages(call);
    }
    let Some(case) = case else { return shown };
    shown.district = case.district.as_ref().map(ToString::to_string).unwrap_or_default();
    let is_connected = matches!(transfer.state, TransferState::Connected { .. });
    if is_connected && transfer.direction == Direction::Out {
        let promise = transfer.promise.and_then(|promise| case.promise(promise));
        shown.outcome_due_at = promise.map(|promise| moment(promise.due));
    }
    shown
}

/// What a twinned centre is shown beyond that.
pub fn show_twin_view(centre: &Centre, transfer: &Transfer) -> api::TwinView {
    let progress = match Progress::of(centre, transfer) {
        Progress::Waiting => api::TwinProgress::Waiting,
        Progress::Taken => api::TwinProgress::Taken,
        Progress::Bridged => api::TwinProgress::Bridged,
    };
    let shown = api::TwinView { progress: progress.into(), ..api::TwinView::default() };
    match transfer.call.and_then(|call| centre.call(call)) {
        Some(call) => api::TwinView {
            queue: call.demand.queue.to_string(),
            triage: Some(show_triage(&call.triage)),
            needs: show_needs(&call.demand.needs),
            ..shown
        },
        None => shown,
    }
}

/// What does not depend on anything but the transfer.
fn show_record(transfer: &Transfer) -> api::Transfer {
    let holder = match transfer.holder() {
        Holder::Centre => api::TransferHolder::Centre,
        Holder::Partner => api::TransferHolder::Partner,
    };
    api::Transfer {
        transfer_id: transfer.id.0,
        direction: direction(transfer).into(),
        partner_id: transfer.partner.to_string(),
        reference: transfer.reference.as_ref().map(ToString::to_string).unwrap_or_default(),
        case_id: transfer.case.0,
        call_id: transfer.call.map_or(0, |call| call.0),
        manner: show_manner(transfer.manner),
        need: transfer.need.to_string(),
        consent: Some(show_consent(&transfer.consent)),
        state: transfer_state(transfer).into(),
        holder: holder.into(),
        proposed_at: Some(moment(transfer.proposed_at)),
        arrived_at: Some(moment(transfer.arrival)),
        path: transfer.path.iter().map(ToString::to_string).collect(),
        gives_back_id: transfer.gives_back.map_or(0, |id| id.0),
        operator_id: transfer.by.as_ref().map(ToString::to_string).unwrap_or_default(),
        ..api::Transfer::default()
    }
}

fn show_state(state: &TransferState, shown: &mut api::Transfer) {
    match state {
        TransferState::Proposed { until } | TransferState::Accepted { until } => {
            shown.until = moment_if_any(*until);
        }
        TransferState::Connected { at } => shown.connected_at = Some(moment(*at)),
        TransferState::Completed { at, outcome, confirmed_at } => {
            shown.settled_at = Some(moment(*at));
            shown.outcome = outcome.to_string();
            shown.confirmed_at = confirmed_at.map(moment);
        }
        TransferState::Returned { at, reason }
        | TransferState::Declined { at, reason }
        | TransferState::Withdrawn { at, reason } => {
            shown.settled_at = Some(moment(*at));
            shown.reason = reason.to_string();
        }
        TransferState::Expired { at } => shown.settled_at = Some(moment(*at)),
    }
}

fn languages(call: &Call) -> Vec<String> {
    let tags = call.demand.needs.iter().filter_map(|need| need.skill.as_language());
    tags.map(str::to_owned).collect()
}

/// Which way a caller moves, in the API's words.
pub fn direction(transfer: &Transfer) -> api::TransferDirection {
    match transfer.direction {
        Direction::Out => api::TransferDirection::Out,
        Direction::In => api::TransferDirection::In,
    }
}

/// Where a transfer stands, in the API's words.
pub fn transfer_state(transfer: &Transfer) -> api::TransferState {
    match transfer.state {
        TransferState::Proposed { .. } => api::TransferState::Proposed,
        TransferState::Accepted { .. } => api::TransferState::Accepted,
        TransferState::Connected { .. } => api::TransferState::Connected,
        TransferState::Completed { .. } => api::TransferState::Completed,
        TransferState::Returned { .. } => api::TransferState::Returned,
        TransferState::Declined { .. } => api::TransferState::Declined,
        TransferState::Expired { .. } => api::TransferState::Expired,
        TransferState::Withdrawn { .. } => api::TransferState::Withdrawn,
    }
}

fn show_manner(manner: Manner) -> i32 {
    let shown = match manner {
        Manner::Warm => api::TransferManner::Warm,
        Manner::Blind => api::TransferManner::Blind,
        Manner::Overflow => api::TransferManner::Overflow,
        Manner::Errand => api::TransferManner::Errand,
    };
    shown.into()
}

/// How an operator may want a caller to be treated; overflow is the server's own.
pub fn manner(number: i32) -> Read<Manner> {
    match api::TransferManner::try_from(number) {
        Ok(api::TransferManner::Unspecified) => Err(EdgeError::MissingField("manner")),
        Ok(api::TransferManner::Warm) => Ok(Manner::Warm),
        Ok(api::TransferManner::Blind) => Ok(Manner::Blind),
        Ok(api::TransferManner::Errand) => Ok(Manner::Errand),
        Ok(api::TransferManner::Overflow) | Err(_) => Err(EdgeError::UnknownValue("manner")),
    }
}

/// Why something may be told, and what.
pub fn consent(from: Option<&api::Consent>) -> Read<Consent> {
    let from = from.ok_or(EdgeError::MissingField("consent"))?;
    let reason = || field::name("consent.reason", &from.reason);
    let basis = match api::ConsentBasis::try_from(from.basis) {
        Ok(api::ConsentBasis::Unspecified) => return Err(EdgeError::MissingField("consent.basis")),
        Ok(api::ConsentBasis::Given) if !from.reason.is_empty() => {
            return Err(EdgeError::UnknownValue("consent.reason"));
        }
        Ok(api::ConsentBasis::Given) => ConsentBasis::Given,
        Ok(api::ConsentBasis::NotNeeded) => ConsentBasis::NotNeeded { reason: reason()? },
        Ok(api::ConsentBasis::Emergency) => ConsentBasis::Emergency { reason: reason()? },
        Err(_) => return Err(EdgeError::UnknownValue("consent.basis")),
    };
    let covers = from.covers.iter().map(|number| part(*number)).collect::<Read<BTreeSet<_>>>()?;
    Ok(Consent { basis, covers })
}

fn part(number: i32) -> Read<Part> {
    match api::SummaryPart::try_from(number) {
        Ok(api::SummaryPart::Situation) => Ok(Part::Situation),
        Ok(api::SummaryPart::Background) => Ok(Part::Background),
        Ok(api::SummaryPart::Assessment) => Ok(Part::Assessment),
        Ok(api::SummaryPart::Recommendation) => Ok(Part::Recommendation),
        Ok(api::SummaryPart::CallerNumber) => Ok(Part::Number),
        Ok(api::SummaryPart::Unspecified) | Err(_) => {
            Err(EdgeError::UnknownValue("consent.covers"))
        }
    }
}

fn show_part(part: Part) -> i32 {
    let shown = match part {
        Part::Situation => api::SummaryPart::Situation,
        Part::Background => api::SummaryPart::Background,
        Part::Assessment => api::SummaryPart::Assessment,
        Part::Recommendation => api::SummaryPart::Recommendation,
        Part::Number => api::SummaryPart::CallerNumber,
    };
    shown.into()
}

fn show_consent(consent: &Consent) -> api::Consent {
    let (basis, reason) = match &consent.basis {
        ConsentBasis::Given => (api::ConsentBasis::Given, None),
        ConsentBasis::NotNeeded { reason } => (api::ConsentBasis::NotNeeded, Some(reason)),
        ConsentBasis::Emergency { reason } => (api::ConsentBasis::Emergency, Some(reason)),
    };
    api::Consent {
        basis: basis.into(),
        reason: reason.map(ToString::to_string).unwrap_or_default(),
        covers: consent.covers.iter().map(|part| show_part(*part)).collect(),
    }
}

/// The texts of a summary that hold something, checked. The number is read by whoever knows how
/// numbers are written there.
pub fn summary_texts(from: &api::Summary) -> Read<Vec<(Part, &str)>> {
    let texts = [
        (Part::Situation, "summary.situation", &from.situation),
        (Part::Background, "summary.background", &from.background),
        (Part::Assessment, "summary.assessment", &from.assessment),
        (Part::Recommendation, "summary.recommendation", &from.recommendation),
    ];
    let told = texts.into_iter().filter(|(_, _, text)| !text.is_empty());
    told.map(|(part, name, text)| Ok((part, field::text(name, text, TEXT_BYTES_MAX)?))).collect()
}

/// The texts of a summary, sealed with the key of a case that is about to begin.
pub fn seal_summary(key: &NewKey, from: &api::Summary) -> Read<BTreeMap<Part, Sealed>> {
    let texts = summary_texts(from)?;
    Ok(texts.into_iter().map(|(part, text)| (part, key.seal(sealed_as(part), text))).collect())
}

/// What a part of a summary is sealed as, and so what it must be opened as.
pub fn sealed_as(part: Part) -> Field {
    match part {
        Part::Number => Field::Number,
        Part::Situation | Part::Background | Part::Assessment | Part::Recommendation => {
            Field::Summary
        }
    }
}

/// Those parts of the summary that `may_read` names, opened; `None` if there are none, or if they
/// have been destroyed. What cannot be read just now is said to be unavailable.
pub async fn open_summary(
    office: &Office,
    centre: &Centre,
    transfer: &Transfer,
    may_read: impl Fn(Part) -> bool,
) -> Option<api::Summary> {
    let mut shown = api::Summary::default();
    for (part, sealed) in transfer.summary.iter().filter(|(part, _)| may_read(**part)) {
        match open(office, centre, transfer.case, sealed_as(*part), sealed).await {
            Some(text) => *text_of(&mut shown, *part) = text,
            None => shown.unavailable = true,
        }
    }
    (shown != api::Summary::default()).then_some(shown)
}

fn text_of(summary: &mut api::Summary, part: Part) -> &mut String {
    match part {
        Part::Situation => &mut summary.situation,
        Part::Background => &mut summary.background,
        Part::Assessment => &mut summary.assessment,
        Part::Recommendation => &mut summary.recommendation,
        Part::Number => &mut summary.caller_number,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn given(covers: &[api::SummaryPart]) -> api::Consent {
        api::Consent {
            basis: api::ConsentBasis::Given.into(),
            reason: String::new(),
            covers: covers.iter().map(|part| i32::from(*part)).collect(),
        }
    }

    #[test]
    fn consents_come_back_as_they_were() {
        let all = [
            api::SummaryPart::Situation,
            api::SummaryPart::Background,
            api::SummaryPart::Assessment,
            api::SummaryPart::Recommendation,
            api::SummaryPart::CallerNumber,
        ];
        let not_needed = api::ConsentBasis::NotNeeded.into();
        let emergency = api::ConsentBasis::Emergency.into();
        for sent in [
            given(&all),
            given(&[]),
            api::Consent { basis: not_needed, reason: "same-service".into(), covers: vec![1] },
            api::Consent { basis: emergency, reason: "unconscious".into(), covers: vec![1, 5] },
        ] {
            assert_eq!(show_consent(&consent(Some(&sent)).unwrap()), sent);
        }
    }

    #[test]
    fn a_consent_says_why() {
        let refused = |sent: api::Consent| consent(Some(&sent)).unwrap_err();
        let emergency = api::ConsentBasis::Emergency.into();
        assert_eq!(consent(None), Err(EdgeError::MissingField("consent")));
        let nothing = refused(api::Consent::default());
        assert_eq!(nothing, EdgeError::MissingField("consent.basis"));
        let why = refused(api::Consent { basis: emergency, ..given(&[]) });
        assert_eq!(why, EdgeError::MissingField("consent.reason"));
        let needless = refused(api::Consent { reason: "because".into(), ..given(&[]) });
        assert_eq!(needless, EdgeError::UnknownValue("consent.reason"));
        let unknown = refused(api::Consent { covers: vec![0], ..given(&[]) });
        assert_eq!(unknown, EdgeError::UnknownValue("consent.covers"));
    }

    #[test]
    fn manners_come_back_as_they_were() {
        for kept in [Manner::Warm, Manner::Blind, Manner::Errand] {
            assert_eq!(manner(show_manner(kept)), Ok(kept));
        }
        let overflow = show_manner(Manner::Overflow);
        assert_eq!(manner(overflow), Err(EdgeError::UnknownValue("manner")));
        assert_eq!(manner(0), Err(EdgeError::MissingField("manner")));
    }

    #[test]
    fn only_what_is_told_counts() {
        let told = api::Summary { assessment: "fever\nsince noon".into(), ..Default::default() };
        assert_eq!(summary_texts(&told), Ok(vec![(Part::Assessment, "fever\nsince noon")]));
        let bell = api::Summary { background: "\u{7}".into(), ..Default::default() };
        let refused = Err(EdgeError::ControlCharacter("summary.background"));
        assert_eq!(summary_texts(&bell), refused);
    }
}
