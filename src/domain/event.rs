//! What has happened. Applying an event never chooses: every id, moment and operator is in it.

use std::collections::BTreeSet;
use std::sync::Arc;

use super::{
    Acuity, CallId, CallerHash, CaseId, Code, DeclineReason, Demand, DistrictId, EndReason,
    GatewayId, KeyId, NodeId, OfferId, Operator, OperatorId, Pause, PromiseId, PromiseKind,
    QueueId, Reason, Sealed, SessionId, Settings, Shift, ShiftId, Timestamp, Triage,
    WithdrawReason,
};

/// A call has entered its queue.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CallOpened {
    /// The call.
    pub call: CallId,
    /// Its case.
    pub case: CaseId,
    /// Who holds its voice.
    pub gateway: GatewayId,
    /// Who calls, as a keyed hash.
    pub caller: Option<CallerHash>,
    /// The caller's number, sealed.
    pub number: Option<Sealed>,
    /// The key that seals this caller's personal data.
    pub key: KeyId,
    /// What triage found.
    pub triage: Arc<Triage>,
    /// What that comes to.
    pub acuity: Acuity,
    /// What it needs.
    pub demand: Arc<Demand>,
    /// Where the caller is.
    pub district: Option<DistrictId>,
    /// When the caller first asked.
    pub arrival: Timestamp,
    /// When it should have been answered.
    pub due: Timestamp,
}

/// Why an operator's desk was closed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum SignOutReason {
    /// They went home.
    Asked,
    /// A supervisor signed them out.
    BySupervisor,
    /// The console was silent for too long.
    ConsoleLost,
    /// They were taken off the roster.
    Removed,
}

/// Why an operator became a case's owner.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum OwnerReason {
    /// The first to accept a call of it.
    FirstAccept,
}

/// What has happened in a centre.
#[derive(Debug, Clone, PartialEq)]
pub enum Event {
    /// The centre works by these settings.
    Configured(Arc<Settings>),
    /// An operator's record was written.
    OperatorPut(Arc<Operator>),
    /// An operator was taken off the roster.
    OperatorRemoved(OperatorId),
    /// A rule of the roster was written.
    ShiftPut(Arc<Shift>),
    /// A rule was taken off the roster.
    ShiftRemoved(ShiftId),
    /// A queue was opened or closed by hand.
    QueueSet {
        /// The queue.
        queue: QueueId,
        /// Whether it takes calls.
        open: bool,
    },

    /// A new matter: the call that follows is its first.
    CaseOpened(CaseId),
    /// A call waits.
    CallOpened(CallOpened),
    /// Triage found out more.
    CallRetriaged {
        /// The call.
        call: CallId,
        /// What is known now.
        triage: Arc<Triage>,
        /// What that comes to.
        acuity: Acuity,
        /// What it needs now.
        demand: Arc<Demand>,
        /// When it should have been answered.
        due: Timestamp,
    },
    /// The call has waited long enough for its needs to be relaxed.
    RingWidened {
        /// The call.
        call: CallId,
        /// How many rings count now.
        ring: u8,
    },
    /// An operator who declined or missed the call may be asked again.
    ExclusionEnded {
        /// The call.
        call: CallId,
        /// Who.
        operator: OperatorId,
    },

    /// A console rings.
    OfferMade {
        /// The offer.
        offer: OfferId,
        /// The call.
        call: CallId,
        /// Whose console.
        operator: OperatorId,
        /// When it counts as missed.
        expires_at: Timestamp,
        /// Why this operator.
        reason: Reason,
    },
    /// The operator took the call.
    OfferAccepted(OfferId),
    /// The operator did not take the call.
    OfferDeclined {
        /// The offer.
        offer: OfferId,
        /// Why.
        reason: DeclineReason,
        /// Until when they are not asked about this call.
        excluded_until: Timestamp,
    },
    /// It rang out.
    OfferExpired {
        /// The offer.
        offer: OfferId,
        /// Until when they are not asked about this call; `None` if it was our own outage, which is
        /// not held against them.
        missed_until: Option<Timestamp>,
    },
    /// It was taken back.
    OfferWithdrawn {
        /// The offer.
        offer: OfferId,
        /// Why.
        reason: WithdrawReason,
    },

    /// The caller and the operator hear one another.
    CallConnected(CallId),
    /// The two could not be connected: the call is back in its old place.
    ConnectFailed(CallId),
    /// The caller is on hold.
    CallHeld(CallId),
    /// The caller is off hold.
    CallResumed(CallId),
    /// The call is over.
    CallEnded {
        /// The call.
        call: CallId,
        /// Why.
        reason: EndReason,
        /// Until when its operator finishes the notes, if one talked.
        wrap_up_until: Option<Timestamp>,
    },

    /// Somebody answers for the case from now on.
    OwnerSet {
        /// The case.
        case: CaseId,
        /// Who.
        owner: OperatorId,
        /// Why.
        reason: OwnerReason,
    },
    /// A note was added.
    NoteAdded {
        /// The case.
        case: CaseId,
        /// What it says, sealed.
        note: Sealed,
    },
    /// Something is owed.
    PromiseMade {
        /// The case.
        case: CaseId,
        /// The promise.
        promise: PromiseId,
        /// What.
        kind: PromiseKind,
        /// Who owes it.
        ower: OperatorId,
        /// Until when.
        due: Timestamp,
    },
    /// It is late.
    PromiseOverdue(CaseId, PromiseId),
    /// It was kept.
    PromiseKept(CaseId, PromiseId),
    /// It is no longer owed.
    PromiseWithdrawn(CaseId, PromiseId, Code),
    /// The case is done.
    CaseClosed {
        /// The case.
        case: CaseId,
        /// How it ended.
        disposition: Code,
    },
    /// The case's keys are to be destroyed: nobody shall read its personal data any more.
    CaseForgotten {
        /// The case.
        case: CaseId,
        /// Its keys.
        keys: BTreeSet<KeyId>,
    },
    /// The closed case is no longer at hand; its story is in the journal.
    CaseArchived(CaseId),

    /// An operator opened a desk.
    SignedIn {
        /// Who.
        operator: OperatorId,
        /// This sign-in.
        session: SessionId,
        /// The node that watches the console.
        home: NodeId,
        /// Whether a shift is on for them.
        on_duty: bool,
        /// When that changes.
        duty_changes_at: Timestamp,
    },
    /// An operator's desk is closed.
    SignedOut {
        /// Who.
        operator: OperatorId,
        /// Why.
        reason: SignOutReason,
    },
    /// An operator takes calls.
    BecameReady(OperatorId),
    /// An operator takes no calls.
    BecameNotReady(OperatorId, Pause),
    /// An operator will take no calls after the present one, or takes that back.
    PauseNextSet(OperatorId, Option<Pause>),
    /// An operator's shift began or ended.
    DutyChanged {
        /// Who.
        operator: OperatorId,
        /// Whether a shift is on for them.
        on_duty: bool,
        /// When that changes next.
        duty_changes_at: Timestamp,
    },
    /// An operator's console has fallen silent.
    ConsoleLost(OperatorId),
    /// It is heard again.
    ConsoleRegained {
        /// Whose.
        operator: OperatorId,
        /// This sign-in.
        session: SessionId,
        /// The node that watches it now.
        home: NodeId,
    },
}
