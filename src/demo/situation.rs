//! Where an operator is in their work, as far as it matters to what they do next.

use crate::client::moment;
use crate::rpc::api::{
    Acuity, Call, CallKind, CallState, Desk, DeskCall, DeskStatus, Pause, TransferDirection,
    TransferState,
};

/// Where an operator is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Situation {
    /// The server has not told of the desk yet.
    Unknown,
    /// The desk is closed.
    SignedOut,
    /// Takes no calls.
    Paused(Pause),
    /// Waits for a call.
    Ready,
    /// The console rings.
    Rings {
        /// For this offer.
        offer_id: u64,
        /// Whether the call is immediate.
        immediate: bool,
    },
    /// Has accepted; the switch is at work.
    Connecting,
    /// Talks with a caller.
    Talks(Talk),
    /// Answers a colleague's question.
    Advises,
    /// The caller is on hold.
    Holds,
    /// Writes the notes.
    Writes(Notes),
}

/// A talk with a caller.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Talk {
    /// The call.
    pub call_id: u64,
    /// Its case.
    pub case_id: u64,
    /// What it is about.
    pub complaint: String,
    /// Whether the case is theirs, and so theirs to promise something on.
    pub is_owner: bool,
    /// Whether a partner has been asked and has not connected yet.
    pub is_parting: bool,
    /// The colleague who has been asked.
    pub consult: Consult,
}

/// How far a consult has got.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Consult {
    /// Nobody has been asked.
    None,
    /// Nobody has answered yet.
    Asked,
    /// The two talk, and the caller waits.
    Heard,
    /// All three talk.
    Joined,
}

/// The notes of a call.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Notes {
    /// The call.
    pub call_id: u64,
    /// Its case.
    pub case_id: u64,
    /// What it was about.
    pub complaint: String,
    /// Whether the case is theirs.
    pub is_owner: bool,
    /// Whether something is still to come: it cannot be closed.
    pub stays_open: bool,
}

impl Situation {
    /// What the server says of the desk.
    pub(super) fn of(desk: Option<&Desk>) -> Self {
        let Some(desk) = desk else { return Self::Unknown };
        match desk.status() {
            DeskStatus::Unspecified => Self::Unknown,
            DeskStatus::SignedOut => Self::SignedOut,
            DeskStatus::NotReady => Self::Paused(desk.pause()),
            DeskStatus::Ready => Self::Ready,
            DeskStatus::Offered => desk.offer.as_ref().map_or(Self::Unknown, |offer| Self::Rings {
                offer_id: offer.offer_id,
                immediate: offer.acuity() == Acuity::Immediate,
            }),
            DeskStatus::Talking => desk.call.as_ref().map_or(Self::Unknown, |at| talks(desk, at)),
            DeskStatus::WrapUp => {
                desk.call.as_ref().map_or(Self::Unknown, |at| Self::Writes(notes(desk, at)))
            }
        }
    }
}

fn talks(desk: &Desk, at_desk: &DeskCall) -> Situation {
    let Some(call) = &at_desk.call else { return Situation::Unknown };
    if call.held_since.is_some() {
        return Situation::Holds;
    }
    if moment(call.connected_at).is_none() {
        return Situation::Connecting;
    }
    if call.kind() == CallKind::Consult {
        return Situation::Advises;
    }
    Situation::Talks(Talk {
        call_id: call.call_id,
        case_id: call.case_id,
        complaint: complaint(call),
        is_owner: at_desk.case_owner_id == desk.operator_id,
        is_parting: is_parting(at_desk, call),
        consult: consult(desk),
    })
}

fn is_parting(at_desk: &DeskCall, call: &Call) -> bool {
    at_desk.transfers.iter().any(|transfer| {
        let is_pending =
            matches!(transfer.state(), TransferState::Proposed | TransferState::Accepted);
        let is_out = transfer.direction() == TransferDirection::Out;
        is_pending && is_out && transfer.call_id == call.call_id
    })
}

fn consult(desk: &Desk) -> Consult {
    match &desk.consult {
        None => Consult::None,
        Some(call) if call.joined => Consult::Joined,
        Some(call) if call.connected_at.is_some() => Consult::Heard,
        Some(_) => Consult::Asked,
    }
}

fn notes(desk: &Desk, at_desk: &DeskCall) -> Notes {
    let call = at_desk.call.clone().unwrap_or_default();
    let is_over = call.state() == CallState::Ended;
    Notes {
        call_id: call.call_id,
        case_id: call.case_id,
        complaint: complaint(&call),
        is_owner: at_desk.case_owner_id == desk.operator_id,
        stays_open: !is_over || !at_desk.promises.is_empty(),
    }
}

fn complaint(call: &Call) -> String {
    call.triage.as_ref().map(|triage| triage.complaint.clone()).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rpc::api::{Promise, Transfer};

    fn desk(status: DeskStatus, call: Call) -> Desk {
        let case_owner_id = "op-041".to_owned();
        let at_desk = DeskCall { call: Some(call), case_owner_id, ..Default::default() };
        let operator_id = "op-041".to_owned();
        Desk {
            operator_id,
            status: status.into(),
            call: Some(at_desk.into()),
            ..Default::default()
        }
    }

    fn connected() -> Call {
        let connected_at = Some(prost_types::Timestamp::default());
        let state = CallState::Connected.into();
        Call { call_id: 5, case_id: 4, state, connected_at, ..Default::default() }
    }

    #[test]
    fn a_talk_and_what_goes_on_beside_it() {
        let mut talks = desk(DeskStatus::Talking, connected());
        let Situation::Talks(talk) = Situation::of(Some(&talks)) else { panic!() };
        assert_eq!((talk.call_id, talk.case_id, talk.is_owner), (5, 4, true));
        assert_eq!((talk.is_parting, talk.consult), (false, Consult::None));

        let transfer = Transfer {
            call_id: 5,
            direction: TransferDirection::Out.into(),
            state: TransferState::Accepted.into(),
            ..Default::default()
        };
        talks.call.as_mut().unwrap().transfers.push(transfer);
        talks.consult = Some(Call { joined: true, ..connected() }.into());
        let Situation::Talks(talk) = Situation::of(Some(&talks)) else { panic!() };
        assert_eq!((talk.is_parting, talk.consult), (true, Consult::Joined));

        let asked = Call { kind: CallKind::Consult.into(), ..connected() };
        assert_eq!(Situation::of(Some(&desk(DeskStatus::Talking, asked))), Situation::Advises);
    }

    #[test]
    fn a_case_with_a_promise_or_a_caller_stays_open() {
        let check = |call, promises, expected| {
            let mut writes = desk(DeskStatus::WrapUp, call);
            writes.call.as_mut().unwrap().promises = promises;
            let Situation::Writes(notes) = Situation::of(Some(&writes)) else { panic!() };
            assert_eq!(notes.stays_open, expected);
        };
        let ended = || Call { state: CallState::Ended.into(), ..connected() };
        check(ended(), vec![], false);
        check(ended(), vec![Promise::default()], true);
        check(Call { state: CallState::Parting.into(), ..connected() }, vec![], true);
    }
}
