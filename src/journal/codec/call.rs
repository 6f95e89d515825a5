//! What is known of a call, and why it was offered to whom.

use std::sync::Arc;
use std::time::Duration;

use super::field::{self, Word, known, present, words};
use super::wire::call_opened::Kind;
use super::{CodecError, Result, wire};
use crate::domain::{
    Acuity, AgeGroup, CallId, CallKind, CallOpened, CallerHash, DeclineReason, Demand, EndReason,
    KeyId, Need, Reason, Reservation, Rule, RunnerUp, Sealed, Timestamp, Triage, WithdrawReason,
};

words!(Acuity, "an acuity": Immediate, VeryUrgent, Urgent, Standard, NotUrgent);
words!(
    EndReason, "the reason why a call ended":
    Abandoned, CallerHungUp, OperatorEnded, VirtualHold, NoAnswer, Busy, DialFailed, NotTaken,
    TakenBack, Consulted, PartnerDone
);
words!(Rule, "the rule that decided": Owner, ByName, OnlyOne, ClosestFit, LongestIdle);
words!(
    DeclineReason, "the reason why an offer was declined":
    Busy, NotCompetent, Conflict, Technical
);
words!(
    WithdrawReason, "the reason why an offer was withdrawn":
    AnsweredElsewhere, CallerHungUp, ConsoleLost, ShiftEnded, OperatorLeft, Retriaged
);

/// Written by hand, since "nobody asked" is a word of the domain and no value in the protos.
impl Word for AgeGroup {
    const FIELD: &'static str = "an age group";

    fn stored(self) -> i32 {
        match self {
            Self::Unknown => wire::AgeGroup::Unspecified as i32,
            Self::Infant => wire::AgeGroup::Infant as i32,
            Self::Child => wire::AgeGroup::Child as i32,
            Self::Adult => wire::AgeGroup::Adult as i32,
            Self::Senior => wire::AgeGroup::Senior as i32,
        }
    }

    fn of(number: i32) -> Result<Option<Self>> {
        let unknown = CodecError::UnknownValue { field: Self::FIELD, value: number };
        Ok(Some(match wire::AgeGroup::try_from(number).map_err(|_| unknown)? {
            wire::AgeGroup::Unspecified => Self::Unknown,
            wire::AgeGroup::Infant => Self::Infant,
            wire::AgeGroup::Child => Self::Child,
            wire::AgeGroup::Adult => Self::Adult,
            wire::AgeGroup::Senior => Self::Senior,
        }))
    }
}

impl From<&Sealed> for wire::Sealed {
    fn from(sealed: &Sealed) -> Self {
        Self { key: sealed.key.0.into_bytes().to_vec().into(), ciphertext: sealed.bytes.clone() }
    }
}

impl TryFrom<wire::Sealed> for Sealed {
    type Error = CodecError;

    fn try_from(stored: wire::Sealed) -> Result<Self> {
        let key = KeyId(field::uuid("the id of a key", &stored.key)?);
        Ok(Self { key, bytes: stored.ciphertext })
    }
}

impl From<&Triage> for wire::Triage {
    fn from(triage: &Triage) -> Self {
        Self {
            stated: triage.stated.map_or(0, Word::stored),
            complaint: field::text_or_empty(triage.complaint.as_ref()),
            red_flags: field::texts(&triage.red_flags),
            age_group: Word::stored(triage.age_group),
        }
    }
}

impl TryFrom<wire::Triage> for Triage {
    type Error = CodecError;

    fn try_from(stored: wire::Triage) -> Result<Self> {
        let flag = |code: &String| field::name("the code of a red flag", code);
        Ok(Self {
            stated: Acuity::of(stored.stated)?,
            complaint: field::name_or_none("the code of a complaint", &stored.complaint)?,
            red_flags: stored.red_flags.iter().map(flag).collect::<Result<_>>()?,
            age_group: AgeGroup::required(stored.age_group)?,
        })
    }
}

impl From<&Demand> for wire::Demand {
    fn from(demand: &Demand) -> Self {
        let need = |need: &Need| wire::Need {
            skill: need.skill.as_str().into(),
            level: u32::from(need.level),
        };
        Self { queue: demand.queue.as_str().into(), needs: demand.needs.iter().map(need).collect() }
    }
}

impl TryFrom<wire::Demand> for Demand {
    type Error = CodecError;

    fn try_from(stored: wire::Demand) -> Result<Self> {
        let need = |need: wire::Need| {
            Ok(Need {
                skill: field::name("the id of a skill", &need.skill)?,
                level: field::small("the level of a skill", need.level)?,
            })
        };
        Ok(Self {
            queue: field::name("the id of a queue", &stored.queue)?,
            needs: stored.needs.into_iter().map(need).collect::<Result<_>>()?,
        })
    }
}

/// What triage found, where it must be known.
pub(super) fn triage(stored: Option<wire::Triage>) -> Result<Arc<Triage>> {
    present("what triage found", stored)?.try_into().map(Arc::new)
}

/// What a call needs, where it must be known.
pub(super) fn demand(stored: Option<wire::Demand>) -> Result<Arc<Demand>> {
    present("what a call needs", stored)?.try_into().map(Arc::new)
}

impl From<&CallKind> for Kind {
    fn from(kind: &CallKind) -> Self {
        match kind {
            CallKind::Incoming => Self::Incoming(()),
            CallKind::Callback { promise, shared } => {
                Self::Callback(wire::CallingBack { promise: promise.0, shared: *shared })
            }
            CallKind::Consult { asker, asked, about, joined } => Self::Consult(wire::Consult {
                asker: asker.as_str().into(),
                asked: field::text_or_empty(asked.as_ref()),
                about: about.map_or(0, |call| call.0),
                joined: *joined,
            }),
            CallKind::FromPartner(transfer) => Self::FromPartner(transfer.0),
        }
    }
}

impl TryFrom<Kind> for CallKind {
    type Error = CodecError;

    fn try_from(stored: Kind) -> Result<Self> {
        Ok(match stored {
            Kind::Incoming(()) => Self::Incoming,
            Kind::Callback(callback) => Self::Callback {
                promise: field::promise(callback.promise)?,
                shared: callback.shared,
            },
            Kind::Consult(consult) => Self::Consult {
                asker: field::operator(&consult.asker)?,
                asked: field::operator_or_none(&consult.asked)?,
                about: field::number_or_none(CallId, consult.about),
                joined: consult.joined,
            },
            Kind::FromPartner(transfer) => Self::FromPartner(field::transfer(transfer)?),
        })
    }
}

impl From<&Reservation> for wire::Reservation {
    fn from(reservation: &Reservation) -> Self {
        Self {
            operator: reservation.operator.as_str().into(),
            until_ms: reservation.until.as_millis(),
            by_name: reservation.by_name,
        }
    }
}

/// For whom a call is kept, if for anybody.
pub(super) fn reserved(stored: Option<wire::Reservation>) -> Result<Option<Reservation>> {
    let reservation = |stored: wire::Reservation| {
        Ok(Reservation {
            operator: field::operator(&stored.operator)?,
            until: field::moment(stored.until_ms),
            by_name: stored.by_name,
        })
    };
    stored.map(reservation).transpose()
}

impl From<&CallOpened> for wire::CallOpened {
    fn from(opened: &CallOpened) -> Self {
        Self {
            call: opened.call.0,
            case: opened.case.0,
            gateway: opened.gateway.as_str().into(),
            caller: opened.caller.map_or_else(Vec::new, |caller| caller.0.to_vec()).into(),
            number: opened.number.as_ref().map(Into::into),
            key: opened.key.map_or_else(Vec::new, |key| key.0.into_bytes().to_vec()).into(),
            triage: Some(opened.triage.as_ref().into()),
            acuity: Word::stored(opened.acuity),
            demand: Some(opened.demand.as_ref().into()),
            district: field::text_or_empty(opened.district.as_ref()),
            arrival_ms: opened.arrival.as_millis(),
            due_ms: opened.due.as_millis(),
            kind: Some((&opened.kind).into()),
            reserved: opened.reserved.as_ref().map(Into::into),
            give_up_at_ms: opened.give_up_at.map(Timestamp::as_millis),
        }
    }
}

impl TryFrom<wire::CallOpened> for CallOpened {
    type Error = CodecError;

    fn try_from(stored: wire::CallOpened) -> Result<Self> {
        let caller = match stored.caller.as_ref() {
            [] => None,
            hash => Some(CallerHash(field::fixed("the hash of a caller", hash)?)),
        };
        let key = match stored.key.as_ref() {
            [] => None,
            key => Some(KeyId(field::uuid("the id of a key", key)?)),
        };
        Ok(Self {
            call: field::call(stored.call)?,
            case: field::case(stored.case)?,
            kind: known("a call", stored.kind)?.try_into()?,
            gateway: field::gateway(&stored.gateway)?,
            caller,
            number: stored.number.map(Sealed::try_from).transpose()?,
            key,
            triage: triage(stored.triage)?,
            acuity: Acuity::required(stored.acuity)?,
            demand: demand(stored.demand)?,
            district: field::name_or_none("the id of a district", &stored.district)?,
            arrival: field::moment(stored.arrival_ms),
            due: field::moment(stored.due_ms),
            reserved: reserved(stored.reserved)?,
            give_up_at: stored.give_up_at_ms.map(field::moment),
        })
    }
}

impl From<&Reason> for wire::Reason {
    fn from(reason: &Reason) -> Self {
        let runner_up = |next: &RunnerUp| wire::RunnerUp {
            operator: next.operator.as_str().into(),
            surplus: next.surplus,
            idle_ms: field::millis(next.idle),
        };
        Self {
            ring: u32::from(reason.ring),
            ready: reason.ready,
            able: reason.able,
            rule: reason.rule.stored(),
            surplus: reason.surplus,
            idle_ms: field::millis(reason.idle),
            interpreter: reason.interpreter,
            runner_up: reason.runner_up.as_ref().map(runner_up),
        }
    }
}

impl TryFrom<wire::Reason> for Reason {
    type Error = CodecError;

    fn try_from(stored: wire::Reason) -> Result<Self> {
        let runner_up = |next: wire::RunnerUp| {
            Ok(RunnerUp {
                operator: field::operator(&next.operator)?,
                surplus: next.surplus,
                idle: Duration::from_millis(next.idle_ms),
            })
        };
        Ok(Self {
            ring: field::small("the number of a ring", stored.ring)?,
            ready: stored.ready,
            able: stored.able,
            rule: Rule::required(stored.rule)?,
            surplus: stored.surplus,
            idle: Duration::from_millis(stored.idle_ms),
            interpreter: stored.interpreter,
            runner_up: stored.runner_up.map(runner_up).transpose()?,
        })
    }
}
