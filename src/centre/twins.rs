//! What two twinned centres of one deployment still have to tell one another.
//!
//! A transfer between them has a record on each side: an outgoing one in the journal of the origin,
//! and an incoming one, which the twin calls by the origin's number, in its own. Whoever carries
//! the messages needs no memory: what is still to be told follows from the two states alone, every
//! message may be told twice, and after a crash the carrier goes on from wherever the two are.
//!
//! The origin's journal decides who has the caller. The twin's operator may have accepted, and the
//! two may even hear one another: the twin counts as connected only once the origin has let go. So
//! the caller is never in two hands, whatever is lost or late in between.
//!
//! ```text
//!   origin (out)          carrier             twin (in)
//!   Proposed      ── propose ───────────▶   Proposed, waits and rings
//!   Accepted      ◀─ accept ────────────   an operator has accepted the call
//!                 ── accept ────────────▶   Accepted
//!   Connected     ◀─ connected ─────────   the two hear one another
//!                 ── connected ─────────▶   Connected
//!   Completed     ◀─ complete ──────────   Completed, with the disposition of the case
//!                 ── confirm ───────────▶   Completed, confirmed
//! ```

use super::Centre;
use super::passage::code;
use crate::domain::{
    Code, Direction, Holder, PartnerId, PartnerStep, Transfer, TransferId, TransferState, Twin,
};

/// One thing to be told.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Message {
    /// To the twin: this transfer of the origin is proposed to it.
    Propose(TransferId),
    /// To the origin, in the name of the twin: what became of this transfer of the origin's.
    ToOrigin(TransferId, PartnerStep),
    /// To the twin, in the name of the origin: what became of this transfer of the twin's.
    ToTwin(TransferId, PartnerStep),
}

/// The partner as which a centre knows another.
pub fn known_as<'a>(centre: &'a Centre, other: &Centre) -> Option<&'a PartnerId> {
    let partners = &centre.settings()?.partners;
    let is_other = |twin: &Twin| twin.centre == *other.id();
    partners.iter().find(|(_, partner)| partner.twin.as_ref().is_some_and(is_other)).map(|it| it.0)
}

/// What the twin calls a transfer of the origin.
pub fn reference(origin: TransferId) -> Code {
    origin.to_string().parse().expect("a number is a code")
}

/// Everything that is still to be told about transfers from `origin` to `twin`.
pub fn messages(origin: &Centre, twin: &Centre) -> Vec<Message> {
    let (Some(to), Some(from)) = (known_as(origin, twin), known_as(twin, origin)) else {
        return Vec::new();
    };
    let open = origin.transfers_with(to, Direction::Out);
    let going = open.filter_map(|out| match twin.transfer_called(from, &reference(out.id)) {
        None if matches!(out.state, TransferState::Proposed { .. }) => {
            Some(Message::Propose(out.id))
        }
        None => None,
        Some(_) if is_on_the_way_back(origin, to, out) => None,
        Some(other) => news_for_origin(out, other, Progress::of(twin, other)),
    });
    let known = twin.transfers_with(from, Direction::In);
    let coming = known.filter_map(|other| {
        let id = other.reference.as_ref()?.as_str().parse().ok()?;
        news_for_twin(origin.transfer(id), other, Progress::of(twin, other))
    });
    going.chain(coming).collect()
}

/// Whether the twin is about to give the caller back on the line, which says more than a message.
fn is_on_the_way_back(origin: &Centre, twin: &PartnerId, out: &Transfer) -> bool {
    let mut coming = origin.transfers_with(twin, Direction::In);
    coming.any(|transfer| transfer.gives_back == Some(out.id) && transfer.state.is_pending())
}

/// How far the twin has got with the call.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Progress {
    Waiting,
    Taken,
    Bridged,
}

impl Progress {
    fn of(twin: &Centre, other: &Transfer) -> Self {
        let talk = other.call.and_then(|call| twin.call(call)?.talk());
        match talk {
            None => Self::Waiting,
            Some(talk) if talk.bridged_at.is_none() => Self::Taken,
            Some(_) => Self::Bridged,
        }
    }
}

/// What the origin does not know yet of how the twin gets on.
fn news_for_origin(out: &Transfer, other: &Transfer, progress: Progress) -> Option<Message> {
    use TransferState::{
        Accepted, Completed, Connected, Declined, Expired, Proposed, Returned, Withdrawn,
    };

    let is_pending = out.state.is_pending();
    let step = match (&out.state, &other.state) {
        (_, Declined { reason, .. } | Withdrawn { reason, .. }) if is_pending => {
            PartnerStep::Decline { reason: reason.clone() }
        }
        (_, Expired { .. }) if is_pending => PartnerStep::Decline { reason: code("not-answered") },
        (Proposed { .. }, _) if progress >= Progress::Taken => {
            PartnerStep::Accept { reference: Some(reference(other.id)) }
        }
        (Accepted { .. }, Accepted { .. }) if progress == Progress::Bridged => {
            PartnerStep::Connected
        }
        (Connected { .. }, Completed { outcome, .. }) => {
            PartnerStep::Complete { outcome: outcome.clone(), note: None }
        }
        // The caller hung up just when the origin had let go, or on the way back.
        (
            Connected { .. },
            Declined { reason, .. } | Withdrawn { reason, .. } | Returned { reason, .. },
        ) => PartnerStep::Return { reason: reason.clone(), note: None, on_the_line: false },
        (Connected { .. }, Expired { .. }) => {
            PartnerStep::Return { reason: code("not-answered"), note: None, on_the_line: false }
        }
        _ => return None,
    };
    Some(Message::ToOrigin(out.id, step))
}

/// What the twin does not know yet of what the origin decided. An origin that has forgotten the
/// transfer has long been done with it.
fn news_for_twin(out: Option<&Transfer>, other: &Transfer, progress: Progress) -> Option<Message> {
    use TransferState::{Accepted, Completed, Connected, Declined, Expired, Proposed, Withdrawn};

    let is_pending = other.state.is_pending();
    let step = match (out.map(|out| &out.state), &other.state) {
        (Some(Withdrawn { reason, .. }), _) if is_pending => {
            PartnerStep::Withdraw { reason: reason.clone() }
        }
        (None | Some(Expired { .. } | Declined { .. }), _) if is_pending => {
            PartnerStep::Withdraw { reason: code("too-late") }
        }
        (Some(Accepted { .. }), Proposed { .. }) if progress >= Progress::Taken => {
            PartnerStep::Accept { reference: None }
        }
        (Some(Connected { .. }), Accepted { .. }) if progress == Progress::Bridged => {
            PartnerStep::Connected
        }
        (Some(Completed { .. }) | None, Completed { confirmed_at: None, .. }) => {
            PartnerStep::Confirm
        }
        _ => return None,
    };
    Some(Message::ToTwin(other.id, step))
}

/// Whether both sides of a transfer believe that they have the caller: it must never be so.
pub fn is_in_two_hands(origin: &Centre, twin: &Centre, out: &Transfer) -> bool {
    let Some(from) = known_as(twin, origin) else { return false };
    let Some(other) = twin.transfer_called(from, &reference(out.id)) else { return false };
    out.holder() == Holder::Centre && other.holder() == Holder::Centre
}
