//! What two twinned centres still have to tell one another.
//!
//! A transfer between them has a record on each side: an outgoing one in the journal of the origin,
//! and an incoming one, which the twin calls by the origin's number, in its own. Whoever carries
//! the messages needs no memory: what is still to be told follows from the two states alone, every
//! message may be told twice, and after a crash the carrier goes on from wherever the two are.
//! Where both centres are served by the carrier's own process it looks at their states; a carrier
//! between two deployments sees of each what its partner is shown ([`Side`]).
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
    between(&Own { centre: origin, other: to }, &Own { centre: twin, other: from })
}

/// The same between two centres of which no more is known than what one has with the other.
pub fn between(origin: &impl Side, twin: &impl Side) -> Vec<Message> {
    let returns = origin.pending(Direction::In);
    // Whoever is about to be given back on the line: that says more than a message.
    let is_on_the_way_back = |out: &Record| {
        returns.iter().any(|back| back.gives_back == Some(out.id) && back.state.is_pending())
    };
    let open = origin.pending(Direction::Out);
    let going = open.into_iter().filter_map(|out| match twin.called(&reference(out.id)) {
        None if matches!(out.state, TransferState::Proposed { .. }) => {
            Some(Message::Propose(out.id))
        }
        None => None,
        Some(_) if is_on_the_way_back(&out) => None,
        Some(other) => news_for_origin(&out, &other),
    });
    let coming = twin.pending(Direction::In).into_iter().filter_map(|other| {
        let id = other.reference.as_ref()?.as_str().parse().ok()?;
        match origin.find(id) {
            Found::There(out) => news_for_twin(Some(&out), &other),
            Found::Over => news_for_twin(None, &other),
            Found::Unknown => None,
        }
    });
    going.chain(coming).collect()
}

/// What can be seen of the transfers that a centre has with another one.
pub trait Side {
    /// Those of which something is still to come, oldest first: an answer, a connection, an
    /// outcome, or word that the outcome is known.
    fn pending(&self, direction: Direction) -> Vec<Record>;

    /// An outgoing one.
    fn find(&self, id: TransferId) -> Found;

    /// The incoming one that the other centre calls so.
    fn called(&self, reference: &Code) -> Option<Record>;
}

/// Whether a transfer can be seen.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Found {
    /// It is there.
    There(Record),
    /// It was there, and the centre has long been done with it.
    Over,
    /// It may be that the centre has not been heard to have proposed it yet.
    Unknown,
}

/// What the messages follow from, of one transfer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Record {
    /// Its number in the centre.
    pub id: TransferId,
    /// What the other side calls it.
    pub reference: Option<Code>,
    /// Where it stands.
    pub state: TransferState,
    /// The transfer in the other direction that it gives back.
    pub gives_back: Option<TransferId>,
    /// How far the receiver has got with the call.
    pub progress: Progress,
}

/// How far the receiver has got with the call.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Progress {
    /// Nobody has taken it.
    Waiting,
    /// An operator has.
    Taken,
    /// The two hear one another.
    Bridged,
}

impl Progress {
    /// How far a centre has got with the call of one of its transfers.
    pub fn of(centre: &Centre, transfer: &Transfer) -> Self {
        let talk = transfer.call.and_then(|call| centre.call(call)?.talk());
        match talk {
            None => Self::Waiting,
            Some(talk) if talk.bridged_at.is_none() => Self::Taken,
            Some(_) => Self::Bridged,
        }
    }
}

/// A centre whose whole state is at hand.
struct Own<'a> {
    centre: &'a Centre,
    other: &'a PartnerId,
}

impl Own<'_> {
    fn record(&self, transfer: &Transfer) -> Record {
        Record {
            id: transfer.id,
            reference: transfer.reference.clone(),
            state: transfer.state.clone(),
            gives_back: transfer.gives_back,
            progress: Progress::of(self.centre, transfer),
        }
    }
}

impl Side for Own<'_> {
    fn pending(&self, direction: Direction) -> Vec<Record> {
        let open = self.centre.transfers_with(self.other, direction);
        open.map(|transfer| self.record(transfer)).collect()
    }

    /// Numbers are counted: one that was never given belongs to what this node has not read yet.
    fn find(&self, id: TransferId) -> Found {
        match self.centre.transfer(id) {
            Some(transfer) => Found::There(self.record(transfer)),
            None if id < self.centre.next_transfer => Found::Over,
            None => Found::Unknown,
        }
    }

    fn called(&self, reference: &Code) -> Option<Record> {
        let transfer = self.centre.transfer_called(self.other, reference)?;
        Some(self.record(transfer))
    }
}

/// What the origin does not know yet of how the twin gets on.
fn news_for_origin(out: &Record, other: &Record) -> Option<Message> {
    use TransferState::{
        Accepted, Completed, Connected, Declined, Expired, Proposed, Returned, Withdrawn,
    };

    let is_pending = out.state.is_pending();
    let step = match (&out.state, &other.state) {
        (_, Declined { reason, .. } | Withdrawn { reason, .. }) if is_pending => {
            PartnerStep::Decline { reason: reason.clone() }
        }
        (_, Expired { .. }) if is_pending => PartnerStep::Decline { reason: code("not-answered") },
        (Proposed { .. }, _) if other.progress >= Progress::Taken => {
            PartnerStep::Accept { reference: Some(reference(other.id)) }
        }
        (Accepted { .. }, Accepted { .. }) if other.progress == Progress::Bridged => {
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
fn news_for_twin(out: Option<&Record>, other: &Record) -> Option<Message> {
    use TransferState::{Accepted, Completed, Connected, Declined, Expired, Proposed, Withdrawn};

    let is_pending = other.state.is_pending();
    let step = match (out.map(|out| &out.state), &other.state) {
        (Some(Withdrawn { reason, .. }), _) if is_pending => {
            PartnerStep::Withdraw { reason: reason.clone() }
        }
        (None | Some(Expired { .. } | Declined { .. }), _) if is_pending => {
            PartnerStep::Withdraw { reason: code("too-late") }
        }
        (Some(Accepted { .. }), Proposed { .. }) if other.progress >= Progress::Taken => {
            PartnerStep::Accept { reference: None }
        }
        (Some(Connected { .. }), Accepted { .. }) if other.progress == Progress::Bridged => {
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::Timestamp;

    /// A side that is seen from outside.
    struct Seen(Vec<Record>, Found);

    impl Side for Seen {
        fn pending(&self, direction: Direction) -> Vec<Record> {
            let is_asked_for =
                |it: &&Record| it.reference.is_some() == (direction == Direction::In);
            self.0.iter().filter(is_asked_for).cloned().collect()
        }

        fn find(&self, _: TransferId) -> Found {
            self.1.clone()
        }

        fn called(&self, reference: &Code) -> Option<Record> {
            self.0.iter().find(|record| record.reference.as_ref() == Some(reference)).cloned()
        }
    }

    #[test]
    fn what_the_origin_has_not_been_heard_of_is_not_taken_back() {
        let until = Timestamp::MAX;
        let waiting = Record {
            id: TransferId(3),
            reference: Some(code("7")),
            state: TransferState::Proposed { until },
            gives_back: None,
            progress: Progress::Waiting,
        };
        let twin = Seen(vec![waiting.clone()], Found::Unknown);
        let origin = |found| Seen(Vec::new(), found);
        assert_eq!(between(&origin(Found::Unknown), &twin), []);
        let too_late = PartnerStep::Withdraw { reason: code("too-late") };
        let over = between(&origin(Found::Over), &twin);
        assert_eq!(over, [Message::ToTwin(TransferId(3), too_late)]);
        let there = Found::There(Record { reference: None, id: TransferId(7), ..waiting });
        assert_eq!(between(&origin(there), &twin), []);
    }
}
