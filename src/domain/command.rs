//! What can be asked of a centre.

use std::collections::BTreeSet;
use std::sync::Arc;

use super::{
    Acuity, AttemptOutcome, Audience, CallId, CallerHash, CaseId, Code, DeclineReason, DistrictId,
    GatewayId, HistoryEvent, KeyId, MessageId, Need, NodeId, OfferId, Operator, OperatorId,
    PartnerId, PartnerStep, Pause, PromiseId, ProposeInbound, ProposeTransfer, QueueId, Sealed,
    SessionId, Settings, Shift, ShiftId, Timestamp, TransferId, Triage, Window,
};
use serde::{Deserialize, Serialize};
use smol_str::SmolStr;

/// Who asks. It comes from the credential, never from the request.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Actor {
    /// A telephony gateway.
    Gateway(GatewayId),
    /// An operator at a console.
    Operator(OperatorId),
    /// Another organisation.
    Partner(PartnerId),
    /// A supervisor, by the subject of the credential.
    Supervisor(SmolStr),
    /// An administrator, by the subject of the credential.
    Admin(SmolStr),
    /// The server itself: the clock, a lost console, the configuration.
    Node(NodeId),
}

/// A call that comes in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OpenCall {
    /// Who holds its voice.
    pub gateway: GatewayId,
    /// Where it should wait.
    pub queue: QueueId,
    /// What the first questions found out.
    pub triage: Triage,
    /// What it needs of an operator, languages among it.
    pub needs: Vec<Need>,
    /// Who calls, as a keyed hash.
    pub caller: Option<CallerHash>,
    /// The caller's number, sealed.
    pub number: Option<Sealed>,
    /// The key that will seal this caller's personal data.
    pub key: KeyId,
    /// Where the caller is.
    pub district: Option<DistrictId>,
}

/// What an operator promises.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum NewPromise {
    /// To call back.
    Callback {
        /// Whether it goes before everything that is not immediate.
        urgent: bool,
        /// When the caller may be rung; empty for always.
        hours: Vec<Window>,
        /// The number to call, sealed, if it is not the one that the caller called from.
        number: Option<Sealed>,
        /// The queue whose operators may call, if it is not the one of the last call.
        queue: Option<QueueId>,
    },
    /// To stay in touch until all of these have happened.
    FollowUp(Vec<Code>),
    /// To see that a referral is taken up.
    Referral,
}

/// To whom a caller, or a question, is passed within the centre.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Target {
    /// Whoever of the queue is free, with what the call needs of them.
    Queue(QueueId, Vec<Need>),
    /// A colleague by name.
    Operator(OperatorId),
}

/// What can be asked of a centre. Each has its file in `centre/`.
#[derive(Debug, Clone, PartialEq)]
pub enum Command {
    /// Work by these settings from now on.
    Configure(Arc<Settings>),
    /// Write an operator's record. The revision, if given, must be the present one (0: none yet).
    PutOperator(Operator, Option<u64>),
    /// The same, but the record keeps the name that it has.
    PutOperatorKeepName(Operator, Option<u64>),
    /// Take an operator off the roster.
    RemoveOperator(OperatorId),
    /// Write a rule of the roster. The revision, if given, must be the present one (0: none yet).
    PutShift(Shift, Option<u64>),
    /// Take a rule off the roster.
    RemoveShift(ShiftId),
    /// Open or close a queue by hand.
    SetQueueOpen(QueueId, bool),

    /// A call comes in.
    OpenCall(OpenCall),
    /// Triage found out more; what is `None` stays as it was.
    ChangeTriage {
        /// The call.
        call: CallId,
        /// What is known now.
        triage: Triage,
        /// Where it should wait instead.
        queue: Option<QueueId>,
        /// What it needs instead.
        needs: Option<Vec<Need>>,
    },
    /// The caller and the operator hear one another.
    ReportConnected(CallId),
    /// The gateway could not connect the two.
    ReportConnectFailed(CallId),
    /// The caller hung up.
    HangUp(CallId),
    /// The caller does not want to wait on the line, and is called when the place comes up.
    HoldPlace(CallId),
    /// The person called back was not reached.
    ReportNotReached(CallId, AttemptOutcome),
    /// The gateway could not connect the caller with the partner.
    ReportPartnerFailed(CallId),

    /// An operator signs in at a console, or comes back to it.
    SignIn {
        /// Who.
        operator: OperatorId,
        /// What this sign-in is called.
        session: SessionId,
        /// The node that watches the console.
        home: NodeId,
    },
    /// An operator goes home. Past what must be handed over first only a supervisor signs them
    /// out, with a reason.
    SignOut(OperatorId, Option<Code>),
    /// An operator takes calls from now on.
    SetReady(OperatorId),
    /// An operator takes no calls, at once or after the present one.
    SetNotReady(OperatorId, Pause),
    /// An operator takes the call.
    Accept {
        /// Who.
        operator: OperatorId,
        /// Which offer.
        offer: OfferId,
    },
    /// An operator does not take the call.
    Decline {
        /// Who.
        operator: OperatorId,
        /// Which offer.
        offer: OfferId,
        /// Why.
        reason: DeclineReason,
    },
    /// Put the caller on hold.
    Hold(OperatorId),
    /// Take the caller off hold.
    Resume(OperatorId),
    /// End the call and go on to the notes.
    EndCall(OperatorId),
    /// The notes are done.
    WrapUp {
        /// Who.
        operator: OperatorId,
        /// The note, sealed.
        note: Option<Sealed>,
        /// How the case ended, if it is to be closed at once.
        disposition: Option<Code>,
    },
    /// A console has fallen silent.
    LoseConsole(OperatorId, SessionId),
    /// A console is heard again, or is now watched by another node.
    RegainConsole(OperatorId, SessionId, NodeId),

    /// Add a note to a case.
    AddNote(CaseId, Sealed),
    /// Promise something on a case.
    MakePromise {
        /// The case.
        case: CaseId,
        /// What is promised.
        what: NewPromise,
        /// Not before; at once if unset.
        not_before: Option<Timestamp>,
        /// Until when.
        due: Timestamp,
    },
    /// Promise it for another time.
    MovePromise {
        /// The case.
        case: CaseId,
        /// The promise.
        promise: PromiseId,
        /// Not before; at once if unset.
        not_before: Option<Timestamp>,
        /// Until when.
        due: Timestamp,
    },
    /// One thing that a follow-up waits for has happened.
    CheckStep {
        /// The case.
        case: CaseId,
        /// The follow-up.
        promise: PromiseId,
        /// What has happened.
        step: Code,
    },
    /// A promise was kept.
    KeepPromise(CaseId, PromiseId),
    /// A promise is no longer owed.
    WithdrawPromise(CaseId, PromiseId, Code),
    /// Close a case.
    CloseCase(CaseId, Code),
    /// Propose a case to a new owner.
    ProposeHandOver(CaseId, OperatorId),
    /// Become the owner of a case that was proposed.
    AcceptHandOver(CaseId, OperatorId),
    /// Do not become the owner.
    DeclineHandOver(CaseId, OperatorId, Code),
    /// Take the proposal back.
    WithdrawHandOver(CaseId),
    /// Make somebody the owner.
    Reassign {
        /// The case.
        case: CaseId,
        /// Who.
        to: OperatorId,
        /// Why.
        reason: Code,
    },
    /// Make somebody the owner of all open cases of an operator who leaves.
    ReassignAll {
        /// Who leaves.
        from: OperatorId,
        /// Who takes over.
        to: OperatorId,
        /// Why.
        reason: Code,
    },

    /// Ask a colleague about the present call, or about a case of one's own.
    Consult {
        /// Who asks.
        operator: OperatorId,
        /// Who is asked.
        target: Target,
        /// The case, if no call is on.
        case: Option<CaseId>,
    },
    /// Let the caller hear the colleague, too.
    JoinConsult(OperatorId),
    /// End the consult: who asked, or who was asked.
    EndConsult(OperatorId),
    /// Leave the caller with the colleague who was consulted. The owner stays; with `hand_over`
    /// the case is proposed to the colleague, too.
    CompleteConsult {
        /// Who asked.
        operator: OperatorId,
        /// Whether to propose the case.
        hand_over: bool,
    },
    /// Pass the caller on within the centre, without a word to whoever comes next. The owner stays.
    PassOn {
        /// Who has the caller.
        operator: OperatorId,
        /// To whom.
        target: Target,
    },

    /// Propose a caller, or a need, to a partner.
    ProposeTransfer(ProposeTransfer),
    /// Take a proposal back.
    WithdrawTransfer(TransferId, Code),
    /// Record the outcome in place of a partner who has no software, or has fallen silent.
    RecordOutcome {
        /// The transfer.
        transfer: TransferId,
        /// How it ended.
        outcome: Code,
        /// What there is to say, sealed.
        note: Option<Sealed>,
    },
    /// A partner proposes its caller to us.
    ProposeInbound(ProposeInbound),
    /// The other side of a transfer goes on.
    Partner(TransferId, PartnerStep),
    /// The partner's webhook has taken in a change of a transfer.
    ReportTold {
        /// The transfer.
        transfer: TransferId,
        /// The change, counted from the proposal on.
        change: u32,
    },
    /// The partner's webhook could not be told of a change of a transfer, and it is given up.
    ReportNotTold {
        /// The transfer.
        transfer: TransferId,
        /// The change, counted from the proposal on.
        change: u32,
        /// How often it was tried.
        tries: u32,
    },

    /// More callers come than the roster foresaw: call in who is on standby, shorten the time for
    /// notes and widen rings earlier.
    StartSurge {
        /// When it ends by itself.
        until: Timestamp,
        /// Why.
        reason: Code,
    },
    /// End the surge before its time, and why.
    EndSurge(Code),
    /// Have an operator serve these queues instead of those of the roster; none for the roster's.
    AssignQueues {
        /// Who.
        operator: OperatorId,
        /// Which.
        queues: BTreeSet<QueueId>,
        /// Until when; until the sign-out if unset.
        until: Option<Timestamp>,
    },
    /// Make a call that waits more urgent.
    RaiseCall {
        /// The call.
        call: CallId,
        /// How urgent it is.
        acuity: Acuity,
        /// Why.
        reason: Code,
    },
    /// Tell operators something.
    SendMessage {
        /// Whom.
        to: Audience,
        /// What, sealed.
        text: Sealed,
        /// Whether it should stand out.
        urgent: bool,
    },
    /// Put a message away.
    DismissMessage {
        /// Whose desk it is at.
        operator: OperatorId,
        /// Which.
        message: MessageId,
    },

    /// Record that a case's keys, these and those at hand, are destroyed.
    ForgetCase(CaseId, BTreeSet<KeyId>),

    /// Put on record what has happened to the history itself.
    NoteHistory(HistoryEvent),

    /// Some deadline has come.
    Tick {
        /// Until when this server was last unable to reach the journal: an offer that rang in such
        /// a time is not held against the operator.
        outage_until: Option<Timestamp>,
    },
}

/// What a command was answered with.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum Reply {
    /// It is done, and there is nothing more to say.
    Done,
    /// The call waits or rings.
    CallOpened {
        /// Its id.
        call: CallId,
        /// The matter it belongs to.
        case: CaseId,
        /// What triage came to.
        acuity: Acuity,
        /// Whether it keeps the place of an earlier call.
        redial: bool,
    },
    /// The call is the operator's.
    Accepted {
        /// The call.
        call: CallId,
        /// Its case.
        case: CaseId,
    },
    /// The promise is on record.
    Promised(PromiseId),
    /// The colleague is being asked, on this call.
    Consulting(CallId),
    /// The transfer is proposed.
    Proposed(TransferId),
    /// The partner's caller waits or rings.
    Received {
        /// The transfer.
        transfer: TransferId,
        /// The call.
        call: CallId,
    },
    /// So many cases have a new owner.
    Reassigned {
        /// How many.
        cases: u64,
    },
    /// The record is written.
    Written {
        /// How often it has been.
        revision: u64,
    },
    /// The desk is open.
    SignedIn {
        /// Whether a shift is on for this operator.
        on_duty: bool,
    },
    /// The message is at so many desks.
    MessageSent {
        /// Its id.
        message: MessageId,
        /// How many.
        operators: u64,
    },
    /// These keys can be destroyed now.
    Forgotten(BTreeSet<KeyId>),
}
