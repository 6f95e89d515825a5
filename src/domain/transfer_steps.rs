//! Every step of a transfer from every place where it can stand, and what comes of it.
//!
//! The verbs do not read this table: it says a second time, slowly and plainly, what they must do.
//! Tests walk it from its beginnings, so that no pair of place and step is missing: in the centre
//! alone, and through the public API.

use super::{Call, CallState, Direction, Manner, Transfer, TransferState};

/// Where a transfer stands, without its particulars.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[allow(missing_docs, reason = "the names are those of the states")]
pub enum Standing {
    Proposed,
    Accepted,
    Connected,
    Completed,
    Confirmed,
    Returned,
    Declined,
    Expired,
    Withdrawn,
}

/// Where the call of a transfer stands, as far as that matters to the transfer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Line {
    /// There is no call: an errand.
    Nobody,
    /// The caller waits for an operator of ours, whether somebody's telephone rings or not.
    Waits,
    /// An operator has accepted, and does not hear the caller yet.
    Taken,
    /// Operator and caller hear one another, or the caller is on hold.
    Talks,
    /// The caller listens to music until the partner has connected.
    Parting,
    /// The partner has the caller.
    WithPartner,
    /// The call is over.
    Over,
}

/// Who the other side is, and how the caller is treated.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Way {
    /// To a partner, while the operator stays with the caller.
    Warm,
    /// To a partner, the operator being free at once.
    Blind,
    /// To a twin, while the caller keeps waiting here.
    Overflow,
    /// To a partner, with nobody on the line.
    Errand,
    /// From a partner.
    Inbound,
    /// From a twinned centre, whose journal decides when it lets the caller go.
    FromTwin,
}

/// What anybody can do, or can happen.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Step {
    /// The partner accepts. A twin that sends us a caller says that it knows that we have accepted.
    Accept,
    /// The partner declines.
    Decline,
    /// The partner says that it has the caller. A twin that sends us one says that it let go.
    Connected,
    /// The partner says how it goes.
    Progress,
    /// The partner is done.
    Complete,
    /// The partner gives the caller back, on the line.
    ReturnOnTheLine,
    /// The partner gives the caller back, with nobody on the line.
    Return,
    /// The partner takes back what it proposed to us.
    PartnerWithdraws,
    /// The partner knows the outcome.
    Confirm,
    /// We take back what we proposed.
    Withdraw,
    /// The owner records the outcome in place of the partner.
    RecordOutcome,
    /// The gateway has connected the caller with whoever was to have them.
    GatewayConnects,
    /// The gateway could not connect the caller with our operator.
    OperatorFails,
    /// The gateway could not connect the caller with the partner.
    PartnerFails,
    /// The caller hangs up.
    HangUp,
    /// An operator of ours accepts the call.
    OperatorAnswers,
    /// The operator ends the call.
    OperatorEnds,
    /// The owner's console falls silent.
    OwnerFallsSilent,
    /// The owner closes the case.
    CloseCase,
    /// The deadline of the transfer passes.
    TimeOut,
}

impl Step {
    /// All of them.
    pub const ALL: [Self; 20] = [
        Self::Accept,
        Self::Decline,
        Self::Connected,
        Self::Progress,
        Self::Complete,
        Self::ReturnOnTheLine,
        Self::Return,
        Self::PartnerWithdraws,
        Self::Confirm,
        Self::Withdraw,
        Self::RecordOutcome,
        Self::GatewayConnects,
        Self::OperatorFails,
        Self::PartnerFails,
        Self::HangUp,
        Self::OperatorAnswers,
        Self::OperatorEnds,
        Self::OwnerFallsSilent,
        Self::CloseCase,
        Self::TimeOut,
    ];
}

/// A place in the table.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Place {
    /// Which way.
    pub way: Way,
    /// Where the transfer stands.
    pub transfer: Standing,
    /// Where the call stands.
    pub line: Line,
}

/// What comes of a step.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum After {
    /// It is so already, or changes neither transfer nor call.
    Same,
    /// Both stand there now.
    Now(Standing, Line),
    /// It is refused by this name.
    Refused(&'static str),
    /// The transfer is over, and this is no longer about it; or there is no call to do it with.
    Beside,
}

impl Way {
    /// All of them.
    pub const ALL: [Self; 6] =
        [Self::Warm, Self::Blind, Self::Overflow, Self::Errand, Self::Inbound, Self::FromTwin];

    /// Where such a transfer begins.
    pub fn begins(self) -> Place {
        let line = match self {
            Self::Warm => Line::Talks,
            Self::Blind => Line::Parting,
            Self::Errand => Line::Nobody,
            Self::Overflow | Self::Inbound | Self::FromTwin => Line::Waits,
        };
        Place { way: self, transfer: Standing::Proposed, line }
    }

    /// Where such a transfer can stand at all.
    pub fn standings(self) -> &'static [Standing] {
        use Standing::{
            Accepted, Completed, Confirmed, Connected, Declined, Expired, Proposed, Returned,
            Withdrawn,
        };
        match self {
            Self::Inbound | Self::FromTwin => {
                &[Proposed, Accepted, Connected, Completed, Confirmed, Expired, Withdrawn]
            }
            _ => {
                &[Proposed, Accepted, Connected, Completed, Returned, Declined, Expired, Withdrawn]
            }
        }
    }
}

impl Standing {
    /// Where a transfer stands.
    pub fn of(transfer: &Transfer) -> Self {
        match transfer.state {
            TransferState::Proposed { .. } => Self::Proposed,
            TransferState::Accepted { .. } => Self::Accepted,
            TransferState::Connected { .. } => Self::Connected,
            TransferState::Completed { confirmed_at: None, .. } => Self::Completed,
            TransferState::Completed { .. } => Self::Confirmed,
            TransferState::Returned { .. } => Self::Returned,
            TransferState::Declined { .. } => Self::Declined,
            TransferState::Expired { .. } => Self::Expired,
            TransferState::Withdrawn { .. } => Self::Withdrawn,
        }
    }

    fn is_pending(self) -> bool {
        matches!(self, Self::Proposed | Self::Accepted)
    }
}

impl Line {
    /// Where the call of a transfer stands.
    pub fn of(call: Option<&Call>) -> Self {
        let Some(call) = call else { return Self::Nobody };
        match &call.state {
            CallState::Waiting | CallState::Offered(_) => Self::Waits,
            CallState::Connected(talk) if talk.bridged_at.is_none() => Self::Taken,
            CallState::Connected(_) | CallState::Held(..) => Self::Talks,
            CallState::Parting(_) => Self::Parting,
            CallState::WithPartner(_) => Self::WithPartner,
            CallState::Ended { .. } => Self::Over,
        }
    }
}

impl Place {
    /// Where a transfer and its call stand. `is_twin` says whether the partner is a twinned centre.
    pub fn of(transfer: &Transfer, call: Option<&Call>, is_twin: bool) -> Self {
        let way = match (transfer.direction, transfer.manner) {
            (Direction::In, _) if is_twin => Way::FromTwin,
            (Direction::In, _) => Way::Inbound,
            (Direction::Out, Manner::Warm) => Way::Warm,
            (Direction::Out, Manner::Blind) => Way::Blind,
            (Direction::Out, Manner::Overflow) => Way::Overflow,
            (Direction::Out, Manner::Errand) => Way::Errand,
        };
        Self { way, transfer: Standing::of(transfer), line: Line::of(call) }
    }

    /// What comes of a step from here.
    pub fn after(self, step: Step) -> After {
        let is_inbound = matches!(self.way, Way::Inbound | Way::FromTwin);
        match step {
            Step::GatewayConnects => self.gateway_connects(),
            Step::OperatorFails => self.operator_fails(),
            Step::HangUp => self.hang_up(),
            Step::OperatorAnswers => self.operator_answers(),
            Step::OperatorEnds => self.operator_ends(),
            Step::OwnerFallsSilent => After::Same,
            Step::TimeOut if is_inbound => self.inbound_times_out(),
            Step::CloseCase if is_inbound => self.close_case_of_inbound(),
            _ if is_inbound => self.inbound(step),
            _ => self.outbound(step),
        }
    }

    /// What comes of a step that is about an outgoing transfer alone.
    fn outbound(self, step: Step) -> After {
        use Standing::{Accepted, Completed, Connected, Declined, Proposed, Returned, Withdrawn};
        use Step as S;

        let over = After::Refused("TRANSFER_OVER");
        let has_connected = matches!(self.transfer, Connected | Completed | Returned);
        match (step, self.transfer) {
            (S::Accept, Proposed) if self.way == Way::Overflow => {
                After::Now(Accepted, Line::Parting)
            }
            (S::Accept, Proposed) => After::Now(Accepted, self.line),
            (S::Accept, Accepted) => After::Same,
            (S::Accept | S::Connected, _) if has_connected => After::Same,

            (S::Decline, state) if state.is_pending() => After::Now(Declined, self.back()),
            (S::Decline, Declined) => After::Same,
            (S::Connected | S::Progress, Proposed) => After::Refused("TRANSFER_NOT_ACCEPTED"),
            (S::Connected, Accepted) => After::Now(Connected, self.gone()),
            (S::Progress, Accepted | Connected) => After::Same,

            (S::Complete | S::RecordOutcome | S::Return | S::ReturnOnTheLine, state)
                if state.is_pending() =>
            {
                After::Refused("TRANSFER_NOT_CONNECTED")
            }
            (S::Complete | S::RecordOutcome, Connected) => After::Now(Completed, self.done()),
            (S::Complete | S::RecordOutcome, Completed) => After::Same,
            (S::Return, Connected) => After::Now(Returned, self.done()),
            (S::ReturnOnTheLine, Connected) => After::Now(Returned, self.back()),
            (S::Return | S::ReturnOnTheLine, Returned) => After::Same,

            (S::Withdraw, state) if state.is_pending() => After::Now(Withdrawn, self.back()),
            (S::Withdraw, Withdrawn) => After::Same,
            (S::Decline | S::Withdraw, Connected) => After::Refused("TRANSFER_CONNECTED"),
            (S::PartnerWithdraws | S::Confirm, _) => After::Refused("TRANSFER_OTHER_WAY"),

            (S::PartnerFails, _) => self.partner_fails(),
            (S::TimeOut, state) if state.is_pending() => After::Now(Standing::Expired, self.back()),
            (S::CloseCase, Proposed | Accepted | Connected) => self.close_case_of_outbound(),
            (S::TimeOut | S::CloseCase, _) => After::Beside,
            _ => over,
        }
    }

    fn partner_fails(self) -> After {
        match (self.line, self.transfer) {
            (Line::Nobody, _) => After::Beside,
            (Line::Over, _) => After::Refused("CALL_ENDED"),
            (_, Standing::Proposed) => After::Refused("TRANSFER_NOT_ACCEPTED"),
            (_, Standing::Accepted) => After::Now(Standing::Withdrawn, self.back()),
            (_, Standing::Connected) => After::Refused("TRANSFER_CONNECTED"),
            _ => After::Same,
        }
    }

    fn close_case_of_outbound(self) -> After {
        match self.line {
            Line::Nobody | Line::Over => After::Refused("PROMISES_OPEN"),
            _ => After::Refused("CASE_HAS_CALL"),
        }
    }

    /// What comes of a step that is about an incoming transfer alone.
    fn inbound(self, step: Step) -> After {
        use Standing::{Accepted, Completed, Confirmed, Connected, Proposed, Withdrawn};
        use Step as S;

        let is_known = matches!(self.transfer, Connected | Completed | Confirmed);
        let is_taken = matches!(self.line, Line::Taken | Line::Talks);
        match (step, self.transfer) {
            (S::PartnerWithdraws, state) if state.is_pending() => After::Now(Withdrawn, Line::Over),
            (S::PartnerWithdraws, Withdrawn) => After::Same,
            (S::PartnerWithdraws, Connected) => After::Refused("TRANSFER_CONNECTED"),
            (S::PartnerWithdraws, _) => After::Refused("TRANSFER_OVER"),
            (S::Confirm, Completed) => After::Now(Confirmed, self.line),
            (S::Confirm, Confirmed) => After::Same,
            (S::Confirm, _) => After::Refused("TRANSFER_NOT_COMPLETED"),
            (S::PartnerFails, _) if self.line == Line::Over => After::Refused("CALL_ENDED"),

            (S::Accept | S::Connected, _) if self.way == Way::Inbound => {
                After::Refused("TRANSFER_OTHER_WAY")
            }
            (S::Accept, Proposed) if is_taken => After::Now(Accepted, self.line),
            (S::Accept, Accepted) => After::Same,
            (S::Connected, Accepted) if self.line == Line::Talks => {
                After::Now(Connected, Line::Talks)
            }
            (S::Accept | S::Connected, Proposed | Accepted) => {
                After::Refused("TRANSFER_NOT_ACCEPTED")
            }
            (S::Accept | S::Connected, _) if is_known => After::Same,
            (S::Accept | S::Connected, _) => After::Refused("TRANSFER_OVER"),
            _ => After::Refused("TRANSFER_OTHER_WAY"),
        }
    }

    /// While an operator talks with a twin's caller, the twin's word is waited for.
    fn inbound_times_out(self) -> After {
        match (self.transfer, self.line) {
            (Standing::Proposed | Standing::Accepted, Line::Talks) => After::Same,
            (Standing::Accepted, _) => After::Now(Standing::Proposed, Line::Waits),
            (Standing::Proposed, _) => After::Now(Standing::Expired, Line::Over),
            _ => After::Beside,
        }
    }

    fn close_case_of_inbound(self) -> After {
        match (self.transfer, self.line) {
            (Standing::Completed | Standing::Confirmed, _) => After::Refused("CASE_CLOSED"),
            (Standing::Connected, Line::Over) => After::Now(Standing::Completed, Line::Over),
            (_, Line::Over) => After::Beside,
            _ => After::Refused("CASE_HAS_CALL"),
        }
    }

    fn gateway_connects(self) -> After {
        use Standing::{Accepted, Connected, Proposed};

        match (self.line, self.transfer) {
            (Line::Nobody, _) => After::Beside,
            (Line::Over, _) => After::Refused("CALL_ENDED"),
            (Line::Waits, _) => After::Refused("CALL_NOT_ACCEPTED"),
            (Line::Taken, Accepted) if self.way == Way::Inbound => {
                After::Now(Connected, Line::Talks)
            }
            (Line::Taken, state) => After::Now(state, Line::Talks),
            (Line::Talks, Accepted) if self.way == Way::Warm => {
                After::Now(Connected, Line::WithPartner)
            }
            (Line::Parting, Proposed) => After::Refused("TRANSFER_NOT_ACCEPTED"),
            (Line::Parting, _) => After::Now(Connected, Line::WithPartner),
            (Line::Talks | Line::WithPartner, _) => After::Same,
        }
    }

    fn operator_fails(self) -> After {
        match self.line {
            Line::Nobody => After::Beside,
            Line::Over => After::Refused("CALL_ENDED"),
            Line::Waits | Line::Parting | Line::WithPartner => After::Refused("CALL_NOT_ACCEPTED"),
            Line::Talks => After::Refused("CALL_CONNECTED"),
            Line::Taken if self.transfer.is_pending() => {
                After::Now(Standing::Proposed, Line::Waits)
            }
            Line::Taken => After::Now(self.transfer, Line::Waits),
        }
    }

    fn hang_up(self) -> After {
        match self.line {
            Line::Nobody => After::Beside,
            Line::Over => After::Same,
            _ => After::Now(self.let_go(), Line::Over),
        }
    }

    fn operator_answers(self) -> After {
        let state = match (self.way, self.transfer) {
            (Way::Overflow, Standing::Proposed) => Standing::Withdrawn,
            (Way::Inbound, Standing::Proposed) => Standing::Accepted,
            (_, state) => state,
        };
        match self.line {
            Line::Nobody => After::Beside,
            Line::Waits => After::Now(state, Line::Taken),
            _ => After::Refused("OFFER_GONE"),
        }
    }

    fn operator_ends(self) -> After {
        match self.line {
            Line::Nobody => After::Beside,
            Line::Talks => After::Now(self.let_go(), Line::Over),
            Line::Taken => After::Refused("NOT_CONNECTED_YET"),
            _ => After::Refused("NOT_TALKING"),
        }
    }

    /// What a transfer comes to whose call is over.
    fn let_go(self) -> Standing {
        if self.transfer.is_pending() { Standing::Withdrawn } else { self.transfer }
    }

    /// Where the caller is if the partner does not have them after all.
    fn back(self) -> Line {
        match self.line {
            Line::Parting | Line::WithPartner => Line::Waits,
            line => line,
        }
    }

    /// Where the caller is once the partner has them.
    fn gone(self) -> Line {
        if self.line == Line::Nobody { Line::Nobody } else { Line::WithPartner }
    }

    /// Where the caller is once the partner is done with them.
    fn done(self) -> Line {
        if self.line == Line::Nobody { Line::Nobody } else { Line::Over }
    }
}
