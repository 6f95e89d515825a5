//! Transfers, and what has happened to them.

use std::collections::{BTreeMap, BTreeSet};

use super::field::{self, Word, known, moment, present, words};
use super::wire::consent::Basis;
use super::wire::transfer_event::{Accepted, Completed, Kind, NotTold, Returned};
use super::wire::transfer_state::{self, Kind as State, Over};
use super::{CodecError, Result, wire};
use crate::domain::{
    CallId, Code, Consent, ConsentBasis, Direction, Manner, Part, PromiseId, Sealed, Telling,
    Timestamp, Transfer, TransferEvent, TransferId, TransferState, Version,
};

words!(Direction, "the direction of a transfer": Out, In);
words!(Manner, "the manner of a transfer": Warm, Blind, Overflow, Errand);
words!(
    Part, "a part of what is told":
    Situation, Background, Assessment, Recommendation, Number
);

/// The reason that somebody gave.
fn why(code: &str) -> Result<Code> {
    field::name("why a transfer came to its end", code)
}

fn outcome(code: &str) -> Result<Code> {
    field::name("the outcome of a transfer", code)
}

/// Changes are counted from the proposal on, which is the first.
fn change(number: u32) -> Result<u32> {
    if number == 0 { Err(CodecError::Missing("the number of a change")) } else { Ok(number) }
}

fn reference(code: &str) -> Result<Option<Code>> {
    field::name_or_none("the reference of a partner", code)
}

fn note(stored: Option<wire::Sealed>) -> Result<Option<Sealed>> {
    stored.map(Sealed::try_from).transpose()
}

impl From<&TransferEvent> for Kind {
    fn from(event: &TransferEvent) -> Self {
        match event {
            TransferEvent::Proposed(transfer) => Self::Proposed(transfer.as_ref().into()),
            TransferEvent::Accepted { until, reference } => Self::Accepted(Accepted {
                until_ms: until.as_millis(),
                reference: field::text_or_empty(reference.as_ref()),
            }),
            TransferEvent::BackToProposed { until } => {
                Self::BackToProposedUntilMs(until.as_millis())
            }
            TransferEvent::Declined { reason } => Self::Declined(reason.as_str().into()),
            TransferEvent::Expired => Self::Expired(()),
            TransferEvent::Withdrawn { reason } => Self::Withdrawn(reason.as_str().into()),
            TransferEvent::Connected => Self::Connected(()),
            TransferEvent::Progressed { note } => Self::Progressed(note.into()),
            TransferEvent::Completed { outcome, note } => Self::Completed(Completed {
                outcome: outcome.as_str().into(),
                note: note.as_ref().map(Into::into),
            }),
            TransferEvent::Returned { reason, note } => Self::Returned(Returned {
                reason: reason.as_str().into(),
                note: note.as_ref().map(Into::into),
            }),
            TransferEvent::Confirmed => Self::Confirmed(()),
            TransferEvent::Told { change } => Self::Told(*change),
            TransferEvent::NotTold { change, tries } => {
                Self::NotTold(NotTold { change: *change, tries: *tries })
            }
        }
    }
}

/// What has happened to the transfer of this number.
pub(super) fn transfer_event(id: TransferId, stored: Kind) -> Result<TransferEvent> {
    Ok(match stored {
        Kind::Proposed(stored) => TransferEvent::Proposed(Box::new(transfer(id, stored)?)),
        Kind::Accepted(accepted) => TransferEvent::Accepted {
            until: moment(accepted.until_ms),
            reference: reference(&accepted.reference)?,
        },
        Kind::BackToProposedUntilMs(until) => {
            TransferEvent::BackToProposed { until: moment(until) }
        }
        Kind::Declined(reason) => TransferEvent::Declined { reason: why(&reason)? },
        Kind::Expired(()) => TransferEvent::Expired,
        Kind::Withdrawn(reason) => TransferEvent::Withdrawn { reason: why(&reason)? },
        Kind::Connected(()) => TransferEvent::Connected,
        Kind::Progressed(note) => TransferEvent::Progressed { note: note.try_into()? },
        Kind::Completed(completed) => TransferEvent::Completed {
            outcome: outcome(&completed.outcome)?,
            note: note(completed.note)?,
        },
        Kind::Returned(returned) => {
            TransferEvent::Returned { reason: why(&returned.reason)?, note: note(returned.note)? }
        }
        Kind::Confirmed(()) => TransferEvent::Confirmed,
        Kind::Told(told) => TransferEvent::Told { change: change(told)? },
        Kind::NotTold(letter) => {
            TransferEvent::NotTold { change: change(letter.change)?, tries: letter.tries }
        }
    })
}

impl From<&Transfer> for wire::Transfer {
    fn from(transfer: &Transfer) -> Self {
        let told = |(part, text): (&Part, &Sealed)| wire::Told {
            part: part.stored(),
            text: Some(text.into()),
        };
        Self {
            direction: transfer.direction.stored(),
            partner: transfer.partner.as_str().into(),
            reference: field::text_or_empty(transfer.reference.as_ref()),
            case: transfer.case.0,
            call: transfer.call.map_or(0, |call| call.0),
            manner: transfer.manner.stored(),
            need: transfer.need.as_str().into(),
            consent: Some((&transfer.consent).into()),
            summary: transfer.summary.iter().map(told).collect(),
            by: field::text_or_empty(transfer.by.as_ref()),
            arrival_ms: transfer.arrival.as_millis(),
            path: field::texts(&transfer.path),
            gives_back: transfer.gives_back.map_or(0, |transfer| transfer.0),
            proposed_at_ms: transfer.proposed_at.as_millis(),
            promise: transfer.promise.map_or(0, |promise| promise.0),
            state: Some((&transfer.state).into()),
        }
    }
}

/// The transfer of this number. In which entry it was proposed is for whoever reads that entry to
/// say.
fn transfer(id: TransferId, stored: wire::Transfer) -> Result<Transfer> {
    let organisation = |code: &String| field::name("the path of a caller", code);
    Ok(Transfer {
        id,
        direction: Direction::required(stored.direction)?,
        partner: field::partner(&stored.partner)?,
        reference: reference(&stored.reference)?,
        case: field::case(stored.case)?,
        call: field::number_or_none(CallId, stored.call),
        manner: Manner::required(stored.manner)?,
        need: field::name("the need of a transfer", &stored.need)?,
        consent: present("the consent to a transfer", stored.consent)?.try_into()?,
        summary: summary(stored.summary)?,
        by: field::operator_or_none(&stored.by)?,
        arrival: moment(stored.arrival_ms),
        path: stored.path.iter().map(organisation).collect::<Result<_>>()?,
        gives_back: field::number_or_none(TransferId, stored.gives_back),
        proposed_at: moment(stored.proposed_at_ms),
        promise: field::number_or_none(PromiseId, stored.promise),
        state: present("the state of a transfer", stored.state)?.try_into()?,
        telling: Telling::default(),
        opened_in: Version::default(),
    })
}

fn summary(stored: Vec<wire::Told>) -> Result<BTreeMap<Part, Sealed>> {
    let told = |told: wire::Told| {
        let text = present("the text of a part", told.text)?;
        Ok((Part::required(told.part)?, text.try_into()?))
    };
    let parts: Vec<(Part, Sealed)> = stored.into_iter().map(told).collect::<Result<_>>()?;
    if !parts.is_sorted_by(|(one, _), (next, _)| one < next) {
        return Err(CodecError::Invalid("the order of the parts that are told"));
    }
    Ok(parts.into_iter().collect())
}

impl From<&Consent> for wire::Consent {
    fn from(consent: &Consent) -> Self {
        let basis = match &consent.basis {
            ConsentBasis::Given => Basis::Given(()),
            ConsentBasis::NotNeeded { reason } => Basis::NotNeeded(reason.as_str().into()),
            ConsentBasis::Emergency { reason } => Basis::Emergency(reason.as_str().into()),
        };
        let covers = consent.covers.iter().map(|part| part.stored()).collect();
        Self { basis: Some(basis), covers }
    }
}

impl TryFrom<wire::Consent> for Consent {
    type Error = CodecError;

    fn try_from(stored: wire::Consent) -> Result<Self> {
        let reason = |code: &str| field::name("why it was told without being asked", code);
        let basis = match known("the basis of a consent", stored.basis)? {
            Basis::Given(()) => ConsentBasis::Given,
            Basis::NotNeeded(code) => ConsentBasis::NotNeeded { reason: reason(&code)? },
            Basis::Emergency(code) => ConsentBasis::Emergency { reason: reason(&code)? },
        };
        let covers: BTreeSet<Part> = field::set(
            "the list of parts that a consent covers",
            stored.covers.into_iter().map(Part::required),
        )?;
        Ok(Self { basis, covers })
    }
}

impl From<&TransferState> for wire::TransferState {
    fn from(state: &TransferState) -> Self {
        let over = |at: &Timestamp, reason: &Code| Over {
            at_ms: at.as_millis(),
            reason: reason.as_str().into(),
        };
        let kind = match state {
            TransferState::Proposed { until } => State::ProposedUntilMs(until.as_millis()),
            TransferState::Accepted { until } => State::AcceptedUntilMs(until.as_millis()),
            TransferState::Connected { at } => State::ConnectedAtMs(at.as_millis()),
            TransferState::Completed { at, outcome, confirmed_at } => {
                State::Completed(transfer_state::Completed {
                    at_ms: at.as_millis(),
                    outcome: outcome.as_str().into(),
                    confirmed_at_ms: confirmed_at.map(Timestamp::as_millis),
                })
            }
            TransferState::Returned { at, reason } => State::Returned(over(at, reason)),
            TransferState::Declined { at, reason } => State::Declined(over(at, reason)),
            TransferState::Expired { at } => State::ExpiredAtMs(at.as_millis()),
            TransferState::Withdrawn { at, reason } => State::Withdrawn(over(at, reason)),
        };
        Self { kind: Some(kind) }
    }
}

impl TryFrom<wire::TransferState> for TransferState {
    type Error = CodecError;

    fn try_from(stored: wire::TransferState) -> Result<Self> {
        Ok(match known("the state of a transfer", stored.kind)? {
            State::ProposedUntilMs(until) => Self::Proposed { until: moment(until) },
            State::AcceptedUntilMs(until) => Self::Accepted { until: moment(until) },
            State::ConnectedAtMs(at) => Self::Connected { at: moment(at) },
            State::Completed(completed) => Self::Completed {
                at: moment(completed.at_ms),
                outcome: outcome(&completed.outcome)?,
                confirmed_at: completed.confirmed_at_ms.map(moment),
            },
            State::Returned(over) => {
                Self::Returned { at: moment(over.at_ms), reason: why(&over.reason)? }
            }
            State::Declined(over) => {
                Self::Declined { at: moment(over.at_ms), reason: why(&over.reason)? }
            }
            State::ExpiredAtMs(at) => Self::Expired { at: moment(at) },
            State::Withdrawn(over) => {
                Self::Withdrawn { at: moment(over.at_ms), reason: why(&over.reason)? }
            }
        })
    }
}
