//! What has happened. Applying an event never chooses: every id, moment and operator is in it.

use std::collections::BTreeSet;
use std::sync::Arc;

use super::{
    Acuity, AttemptOutcome, Audience, CallId, CallKind, CallerHash, CaseId, Code, DeclineReason,
    Demand, DistrictId, EndReason, Escalation, GatewayId, HistoryEvent, KeyId, Matter, MessageId,
    NodeId, OfferId, Operator, OperatorId, Pause, PromiseId, QueueId, Reason, Reservation, Sealed,
    SessionId, Settings, Shift, ShiftId, Timestamp, TransferEvent, TransferId, Triage,
    WithdrawReason,
};
use smol_str::SmolStr;

/// A call has entered its queue.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CallOpened {
    /// The call.
    pub call: CallId,
    /// Its case.
    pub case: CaseId,
    /// What kind of contact it is.
    pub kind: CallKind,
    /// Who holds its voice.
    pub gateway: GatewayId,
    /// Who calls, as a keyed hash.
    pub caller: Option<CallerHash>,
    /// The caller's number, sealed.
    pub number: Option<Sealed>,
    /// The key that seals this caller's personal data, if it is a new one.
    pub key: Option<KeyId>,
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
    /// For whom it is kept at first.
    pub reserved: Option<Reservation>,
    /// When it stops waiting, answered or not.
    pub give_up_at: Option<Timestamp>,
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
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum OwnerReason {
    /// The first to accept a call of it.
    FirstAccept,
    /// Accepted a hand-over.
    HandOver,
    /// A supervisor decided so.
    Reassigned(Code),
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

    /// More callers come than the roster foresaw: who is on standby is on duty, and the centre works
    /// faster. If a surge is on, its end and reason are these from now on.
    SurgeStarted {
        /// When it ends by itself.
        until: Timestamp,
        /// Why.
        reason: Code,
    },
    /// The surge is over.
    SurgeEnded {
        /// Why, if somebody ended it before its time.
        reason: Option<Code>,
    },
    /// An operator serves other queues than the roster says.
    QueuesAssigned {
        /// Who.
        operator: OperatorId,
        /// Which; none for those of the roster again.
        queues: BTreeSet<QueueId>,
        /// Until when; until the sign-out if unset.
        until: Option<Timestamp>,
    },
    /// A supervisor tells operators something.
    MessageSent {
        /// The message.
        message: MessageId,
        /// Who sends it: the subject of the credential.
        from: SmolStr,
        /// For whom it is.
        to: Audience,
        /// Who of those was signed in.
        operators: BTreeSet<OperatorId>,
        /// Whether it should stand out.
        urgent: bool,
        /// What it says, sealed.
        text: Sealed,
    },
    /// An operator has put a message away.
    MessageDismissed {
        /// Who.
        operator: OperatorId,
        /// Which.
        message: MessageId,
    },

    /// Something has happened to the history itself. It changes nothing else.
    History(HistoryEvent),

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
    /// A supervisor has made a call more urgent.
    CallRaised {
        /// The call.
        call: CallId,
        /// How urgent it is now.
        acuity: Acuity,
        /// When it should have been answered.
        due: Timestamp,
        /// Why.
        reason: Code,
    },
    /// The call has waited long enough for its needs to be relaxed.
    RingWidened {
        /// The call.
        call: CallId,
        /// How many rings count now.
        ring: u8,
    },
    /// The call is no longer kept for one operator.
    ReservationEnded(CallId),
    /// The call waits elsewhere in the centre; its operator finishes the notes.
    CallPassedOn {
        /// The call.
        call: CallId,
        /// What it needs now.
        demand: Arc<Demand>,
        /// For whom it is kept at first.
        reserved: Option<Reservation>,
        /// Until when the operator finishes the notes.
        wrap_up_until: Timestamp,
    },
    /// The caller listens to music until the partner of the transfer has connected. The operator,
    /// if one talked, finishes the notes.
    CallParted {
        /// The call.
        call: CallId,
        /// The transfer.
        transfer: TransferId,
        /// Until when the operator finishes the notes.
        wrap_up_until: Option<Timestamp>,
    },
    /// The partner of the transfer has the caller. The operator, if one talked, finishes the notes.
    CallHandedOff {
        /// The call.
        call: CallId,
        /// The transfer.
        transfer: TransferId,
        /// Until when the operator finishes the notes.
        wrap_up_until: Option<Timestamp>,
    },
    /// The caller is ours again, and waits in the old place.
    CallCameBack {
        /// The call.
        call: CallId,
        /// For whom it is kept at first.
        reserved: Option<Reservation>,
    },
    /// The caller, the operator and the consulted colleague hear one another.
    ConsultJoined(CallId),
    /// The colleague who was consulted has the caller now; the consult is over, and who asked
    /// finishes the notes.
    CallTakenOver {
        /// The call.
        call: CallId,
        /// The consult.
        consult: CallId,
        /// Until when the one who asked finishes the notes.
        wrap_up_until: Timestamp,
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
    /// A case was proposed to a new owner.
    HandOverProposed {
        /// The case.
        case: CaseId,
        /// To whom.
        to: OperatorId,
    },
    /// They do not take it.
    HandOverDeclined {
        /// The case.
        case: CaseId,
        /// Why.
        reason: Code,
    },
    /// It was taken back.
    HandOverWithdrawn(CaseId),
    /// Something has happened to a transfer.
    Transfer(TransferId, TransferEvent),
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
        matter: Matter,
        /// Who owes it; `None` while the case has no owner.
        ower: Option<OperatorId>,
        /// Not before.
        not_before: Timestamp,
        /// Until when.
        due: Timestamp,
    },
    /// It is owed for another time.
    PromiseMoved {
        /// The case.
        case: CaseId,
        /// The promise.
        promise: PromiseId,
        /// Not before.
        not_before: Timestamp,
        /// Until when.
        due: Timestamp,
    },
    /// It is late.
    PromiseOverdue(CaseId, PromiseId),
    /// It is still late, and somebody else is asked to see to it.
    PromiseEscalated(CaseId, PromiseId, Escalation),
    /// One thing that a follow-up waits for has happened.
    StepChecked(CaseId, PromiseId, Code),
    /// A try at calling somebody back is over.
    CallbackTried {
        /// The case.
        case: CaseId,
        /// The promise.
        promise: PromiseId,
        /// How it ended.
        outcome: AttemptOutcome,
        /// When it is tried next; `None` if it was kept, or a person has to decide.
        next_at: Option<Timestamp>,
    },
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
        /// A supervisor's reason to let cases go unhanded.
        because: Option<Code>,
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
