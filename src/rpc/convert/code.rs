//! Closed lists: each value of the domain has one of the API, and the other way round.

use crate::domain::{
    Acuity, AgeGroup, AttemptOutcome, CallKind, CallbackCause, DeclineReason, EndReason,
    Escalation, Pause, PromiseKind, Reason, Rule,
};
use crate::rpc::api;
use crate::rpc::failure::EdgeError;
use crate::rpc::field::Read;

/// An acuity as the API shows it.
pub fn show_acuity(acuity: Acuity) -> i32 {
    i32::from(acuity.number())
}

/// A stated acuity; none if it was not.
pub fn acuity_if_any(number: i32) -> Read<Option<Acuity>> {
    if number == 0 {
        return Ok(None);
    }
    let acuity = u8::try_from(number).ok().and_then(Acuity::from_number);
    acuity.map(Some).ok_or(EdgeError::UnknownValue("triage.stated"))
}

/// A required acuity.
pub fn acuity(field: &'static str, number: i32) -> Read<Acuity> {
    if number == 0 {
        return Err(EdgeError::MissingField(field));
    }
    let acuity = u8::try_from(number).ok().and_then(Acuity::from_number);
    acuity.ok_or(EdgeError::UnknownValue(field))
}

/// An age group as the API shows it.
pub fn show_age_group(group: AgeGroup) -> i32 {
    let shown = match group {
        AgeGroup::Unknown => api::AgeGroup::Unspecified,
        AgeGroup::Infant => api::AgeGroup::Infant,
        AgeGroup::Child => api::AgeGroup::Child,
        AgeGroup::Adult => api::AgeGroup::Adult,
        AgeGroup::Senior => api::AgeGroup::Senior,
    };
    shown.into()
}

/// An age group.
pub fn age_group(number: i32) -> Read<AgeGroup> {
    match api::AgeGroup::try_from(number) {
        Ok(api::AgeGroup::Unspecified) => Ok(AgeGroup::Unknown),
        Ok(api::AgeGroup::Infant) => Ok(AgeGroup::Infant),
        Ok(api::AgeGroup::Child) => Ok(AgeGroup::Child),
        Ok(api::AgeGroup::Adult) => Ok(AgeGroup::Adult),
        Ok(api::AgeGroup::Senior) => Ok(AgeGroup::Senior),
        Err(_) => Err(EdgeError::UnknownValue("triage.age_group")),
    }
}

/// Why a call ended, as the API shows it.
pub fn show_end_reason(reason: EndReason) -> i32 {
    let shown = match reason {
        EndReason::Abandoned => api::EndReason::Abandoned,
        EndReason::CallerHungUp => api::EndReason::CallerHungUp,
        EndReason::OperatorEnded => api::EndReason::OperatorEnded,
        EndReason::VirtualHold => api::EndReason::VirtualHold,
        EndReason::NoAnswer => api::EndReason::NoAnswer,
        EndReason::Busy => api::EndReason::Busy,
        EndReason::DialFailed => api::EndReason::DialFailed,
        EndReason::NotTaken => api::EndReason::NotTaken,
        EndReason::TakenBack => api::EndReason::TakenBack,
        EndReason::Consulted => api::EndReason::Consulted,
        EndReason::PartnerDone => api::EndReason::PartnerDone,
    };
    shown.into()
}

/// What kind of contact a call is, as the API shows it.
pub fn show_call_kind(kind: &CallKind) -> i32 {
    let shown = match kind {
        CallKind::Incoming => api::CallKind::Incoming,
        CallKind::Callback { .. } => api::CallKind::Callback,
        CallKind::Consult { .. } => api::CallKind::Consult,
        CallKind::FromPartner(_) => api::CallKind::FromPartner,
    };
    shown.into()
}

/// Why somebody is called back, as the API shows it.
pub fn show_cause(cause: CallbackCause) -> i32 {
    let shown = match cause {
        CallbackCause::Promised => api::CallbackCause::Promised,
        CallbackCause::VirtualHold => api::CallbackCause::VirtualHold,
        CallbackCause::Abandoned => api::CallbackCause::Abandoned,
    };
    shown.into()
}

/// How a try at calling back ended, as the API shows it.
pub fn show_outcome(outcome: AttemptOutcome) -> i32 {
    let shown = match outcome {
        AttemptOutcome::Reached => api::AttemptOutcome::Reached,
        AttemptOutcome::NoAnswer => api::AttemptOutcome::NoAnswer,
        AttemptOutcome::Busy => api::AttemptOutcome::Busy,
        AttemptOutcome::Failed => api::AttemptOutcome::Failed,
        AttemptOutcome::NotTaken => api::AttemptOutcome::NotTaken,
    };
    shown.into()
}

/// How a try at calling back ended, as far as a gateway can say.
pub fn outcome(number: i32) -> Read<AttemptOutcome> {
    match api::AttemptOutcome::try_from(number) {
        Ok(api::AttemptOutcome::Unspecified) => Err(EdgeError::MissingField("outcome")),
        Ok(api::AttemptOutcome::NoAnswer) => Ok(AttemptOutcome::NoAnswer),
        Ok(api::AttemptOutcome::Busy) => Ok(AttemptOutcome::Busy),
        Ok(api::AttemptOutcome::Failed) => Ok(AttemptOutcome::Failed),
        Ok(api::AttemptOutcome::Reached | api::AttemptOutcome::NotTaken) | Err(_) => {
            Err(EdgeError::UnknownValue("outcome"))
        }
    }
}

/// Who is asked to see to a promise, as the API shows it.
pub fn show_escalation(escalation: &Escalation) -> i32 {
    let shown = match escalation {
        Escalation::Ower => api::Escalation::Ower,
        Escalation::Cover(_) => api::Escalation::Cover,
        Escalation::Supervisor => api::Escalation::Supervisor,
    };
    shown.into()
}

/// A pause as the API shows it.
pub fn show_pause(pause: Pause) -> i32 {
    let shown = match pause {
        Pause::SignedIn => api::Pause::SignedIn,
        Pause::Missed => api::Pause::Missed,
        Pause::Break => api::Pause::Break,
        Pause::Meal => api::Pause::Meal,
        Pause::Training => api::Pause::Training,
        Pause::Paperwork => api::Pause::Paperwork,
    };
    shown.into()
}

/// A pause that an operator may ask for.
pub fn pause(number: i32) -> Read<Pause> {
    match api::Pause::try_from(number) {
        Ok(api::Pause::Unspecified) => Err(EdgeError::MissingField("pause")),
        Ok(api::Pause::Break) => Ok(Pause::Break),
        Ok(api::Pause::Meal) => Ok(Pause::Meal),
        Ok(api::Pause::Training) => Ok(Pause::Training),
        Ok(api::Pause::Paperwork) => Ok(Pause::Paperwork),
        Ok(api::Pause::SignedIn | api::Pause::Missed) | Err(_) => {
            Err(EdgeError::UnknownValue("pause"))
        }
    }
}

/// Why an operator declines.
pub fn decline_reason(number: i32) -> Read<DeclineReason> {
    match api::DeclineReason::try_from(number) {
        Ok(api::DeclineReason::Unspecified) => Err(EdgeError::MissingField("reason")),
        Ok(api::DeclineReason::Busy) => Ok(DeclineReason::Busy),
        Ok(api::DeclineReason::NotCompetent) => Ok(DeclineReason::NotCompetent),
        Ok(api::DeclineReason::Conflict) => Ok(DeclineReason::Conflict),
        Ok(api::DeclineReason::Technical) => Ok(DeclineReason::Technical),
        Err(_) => Err(EdgeError::UnknownValue("reason")),
    }
}

/// What an operator can promise; an open transfer is promised by the server.
pub fn promise_kind(number: i32) -> Read<PromiseKind> {
    match api::PromiseKind::try_from(number) {
        Ok(api::PromiseKind::Unspecified) => Err(EdgeError::MissingField("kind")),
        Ok(api::PromiseKind::Callback) => Ok(PromiseKind::Callback),
        Ok(api::PromiseKind::FollowUp) => Ok(PromiseKind::FollowUp),
        Ok(api::PromiseKind::Referral) => Ok(PromiseKind::Referral),
        Ok(api::PromiseKind::Transfer) | Err(_) => Err(EdgeError::UnknownValue("kind")),
    }
}

/// What is owed, as the API shows it.
pub fn show_promise_kind(kind: PromiseKind) -> i32 {
    let shown = match kind {
        PromiseKind::Callback => api::PromiseKind::Callback,
        PromiseKind::FollowUp => api::PromiseKind::FollowUp,
        PromiseKind::Transfer => api::PromiseKind::Transfer,
        PromiseKind::Referral => api::PromiseKind::Referral,
    };
    shown.into()
}

/// Why an operator was asked, as the API shows it.
pub fn show_reason(reason: &Reason) -> api::OfferReason {
    let rule = match reason.rule {
        Rule::Owner => api::Rule::Owner,
        Rule::OnlyOne => api::Rule::OnlyOne,
        Rule::ClosestFit => api::Rule::ClosestFit,
        Rule::LongestIdle => api::Rule::LongestIdle,
        Rule::ByName => api::Rule::ByName,
    };
    api::OfferReason {
        ring: reason.ring.into(),
        ready: reason.ready,
        able: reason.able,
        rule: rule.into(),
        surplus: reason.surplus,
        idle: Some(super::span(reason.idle)),
        interpreter: reason.interpreter,
        runner_up: reason.runner_up.as_ref().map(|other| api::RunnerUp {
            operator_id: other.operator.to_string(),
            surplus: other.surplus,
            idle: Some(super::span(other.idle)),
        }),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn closed_lists_come_back_as_they_were() {
        for acuity in Acuity::ALL {
            assert_eq!(acuity_if_any(show_acuity(acuity)), Ok(Some(acuity)));
        }
        let groups = [
            AgeGroup::Unknown,
            AgeGroup::Infant,
            AgeGroup::Child,
            AgeGroup::Adult,
            AgeGroup::Senior,
        ];
        for group in groups {
            assert_eq!(age_group(show_age_group(group)), Ok(group));
        }
        for kept in [Pause::Break, Pause::Meal, Pause::Training, Pause::Paperwork] {
            assert_eq!(pause(show_pause(kept)), Ok(kept));
        }
        for kind in [PromiseKind::Callback, PromiseKind::FollowUp, PromiseKind::Referral] {
            assert_eq!(promise_kind(show_promise_kind(kind)), Ok(kind));
        }
    }

    #[test]
    fn what_is_not_in_the_list_is_refused() {
        assert_eq!(acuity_if_any(0), Ok(None));
        assert_eq!(acuity_if_any(6), Err(EdgeError::UnknownValue("triage.stated")));
        assert_eq!(age_group(-1), Err(EdgeError::UnknownValue("triage.age_group")));
        assert_eq!(pause(0), Err(EdgeError::MissingField("pause")));
        assert_eq!(pause(show_pause(Pause::Missed)), Err(EdgeError::UnknownValue("pause")));
        assert_eq!(decline_reason(99), Err(EdgeError::UnknownValue("reason")));
    }
}
