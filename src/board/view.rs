//! What the board shows at one moment, in parts: whoever has seen a part need not be shown it again
//! until it is another.

use std::collections::BTreeMap;
use std::sync::Arc;
use std::time::Duration;

use super::{Deeds, Figures, Grouping, HalfHour, Threshold, timesheet};
use crate::domain::{
    AgeGroup, CallId, CaseId, CentreId, OperatorId, PartnerId, Pause, PromiseId, QueueId, Status,
    Timestamp, Version, Zone,
};

/// A count for each acuity, most urgent first.
pub type ByAcuity = [u32; 5];

/// The board of one moment. A part that has not changed since an earlier view is the same `Arc`.
#[derive(Debug, Clone, PartialEq)]
pub struct View {
    /// The version of the journal that this is the board of.
    pub version: Version,
    /// The moment that it is the board of.
    pub at: Timestamp,
    /// The centre itself.
    pub centre: Arc<CentreView>,
    /// Who waits.
    pub waiting: Arc<WaitingView>,
    /// The operators.
    pub operators: Arc<OperatorsView>,
    /// The partners.
    pub partners: Arc<PartnersView>,
    /// What is owed.
    pub promises: Arc<PromisesView>,
    /// The cases.
    pub cases: Arc<CasesView>,
    /// How well callers were served.
    pub figures: Arc<FiguresView>,
    /// The half-hours of today.
    pub day: Arc<DayView>,
}

/// The centre itself.
#[derive(Debug, Clone, PartialEq)]
pub struct CentreView {
    /// Which.
    pub centre: CentreId,
    /// Its time zone; none before it has settings.
    pub zone: Option<Zone>,
    /// How many calls it can hold at once.
    pub lines: u32,
    /// How many of the lines are in use.
    pub lines_in_use: u32,
    /// How many callers are on hold.
    pub held: u32,
    /// When the surge that is on will end.
    pub surge_until: Option<Timestamp>,
    /// The thresholds of the figures: the targets of all queues, 20 s and 60 s.
    pub thresholds: Vec<Threshold>,
}

/// Who waits.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct WaitingView {
    /// The queues, by id.
    pub queues: Vec<QueueView>,
    /// Those who wait.
    pub by_acuity: ByAcuity,
    /// Those who wait, by age group; never 0.
    pub by_age_group: BTreeMap<AgeGroup, u32>,
    /// Those who have waited longest, since their arrival.
    pub longest: Vec<WaitingCall>,
}

/// A queue and who waits in it.
#[derive(Debug, Clone, PartialEq)]
pub struct QueueView {
    /// Which.
    pub queue: QueueId,
    /// Whether it takes calls.
    pub is_open: bool,
    /// Those who wait in it or ring from it.
    pub by_acuity: ByAcuity,
    /// How many of those ring at a console.
    pub ringing: u32,
    /// When the one of those who has waited longest arrived.
    pub oldest_arrived_at: Option<Timestamp>,
    /// When the one of those who has been longest in this queue came into it.
    pub oldest_queued_at: Option<Timestamp>,
    /// Within what wait calls should be answered.
    pub answer_within: Duration,
    /// What share of them.
    pub answer_share: f64,
    /// How long a call that came in now would probably wait, in whole seconds; unknown with too
    /// little to go on.
    pub expected_wait: Option<Duration>,
    /// Who serves it and could be offered a call.
    pub ready_operators: u32,
    /// Who serves it and is at work.
    pub operators_on_duty: u32,
    /// Callbacks that wait for an operator.
    pub callbacks_due: u32,
}

/// A call that waits.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WaitingCall {
    /// Which.
    pub call: CallId,
    /// Its queue.
    pub queue: QueueId,
    /// 1 to 5.
    pub acuity: u8,
    /// How old the patient is.
    pub age_group: AgeGroup,
    /// When the caller arrived.
    pub arrived_at: Timestamp,
    /// When the call came into its queue.
    pub queued_at: Timestamp,
    /// Whether a console rings for it.
    pub is_ringing: bool,
}

/// Where an operator who is signed in is in their work.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
#[allow(missing_docs, reason = "the names are those of the statuses")]
pub enum Work {
    Ready,
    Offered,
    Talking,
    WrapUp,
    NotReady,
}

impl Work {
    /// All of them.
    pub const ALL: [Self; 5] =
        [Self::Ready, Self::Offered, Self::Talking, Self::WrapUp, Self::NotReady];

    /// Where somebody is whose desk has this status.
    pub const fn of(status: &Status) -> Self {
        match status {
            Status::Ready => Self::Ready,
            Status::Offered(_) => Self::Offered,
            Status::Talking(_) => Self::Talking,
            Status::WrapUp { .. } => Self::WrapUp,
            Status::NotReady(_) => Self::NotReady,
        }
    }

    /// The name, for programs.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Ready => "ready",
            Self::Offered => "offered",
            Self::Talking => "talking",
            Self::WrapUp => "wrap_up",
            Self::NotReady => "not_ready",
        }
    }
}

/// The operators.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct OperatorsView {
    /// Those who are signed in, by id.
    pub operators: Vec<OperatorView>,
    /// How many of those who are on duty are where in their work; never 0.
    pub by_status: BTreeMap<Work, u32>,
    /// How many are signed in without being on duty.
    pub off_duty: u32,
    /// How many consoles are silent.
    pub consoles_lost: u32,
}

/// An operator who is signed in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OperatorView {
    /// Who.
    pub operator: OperatorId,
    /// Where they are in their work.
    pub work: Work,
    /// Since when.
    pub since: Timestamp,
    /// Why they take no calls.
    pub pause: Option<Pause>,
    /// Whether a shift is on for them.
    pub is_on_duty: bool,
    /// Since when the console has been silent.
    pub console_lost_since: Option<Timestamp>,
    /// The call that rings, is talked on, or whose notes are being finished.
    pub call: Option<CallId>,
    /// Whether that caller is on hold.
    pub is_held: bool,
}

/// The partners, by id.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct PartnersView {
    /// Those of the settings.
    pub partners: Vec<PartnerView>,
}

/// A partner and the transfers to it and from it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PartnerView {
    /// Which.
    pub partner: PartnerId,
    /// Whether it is a twinned centre.
    pub is_twin: bool,
    /// Transfers to it that it has not answered.
    pub proposed: u32,
    /// When the oldest of those was proposed.
    pub oldest_proposed_at: Option<Timestamp>,
    /// Transfers to it that it has accepted and whose caller it does not have yet.
    pub accepted: u32,
    /// Callers of ours whom it has.
    pub connected: u32,
    /// Callers of its own on their way to us, or with us.
    pub inbound: u32,
    /// Transfers to it since midnight.
    pub out_today: TransferCounts,
    /// Transfers from it since midnight.
    pub in_today: TransferCounts,
}

/// Transfers by how they ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct TransferCounts {
    /// All that were proposed.
    pub proposed: u32,
    /// Those that the other side accepted.
    pub accepted: u32,
    /// The sum of the times from proposing to accepting.
    pub until_accepted: Duration,
    /// Those in which the other side came to have the caller.
    pub connected: u32,
    /// Those that were completed with an outcome.
    pub completed: u32,
    /// The sum of the times from connecting to completing.
    pub until_completed: Duration,
    /// Those whose caller came back.
    pub returned: u32,
    /// Those that were declined.
    pub declined: u32,
    /// Those that nobody answered in time.
    pub expired: u32,
    /// Those that were withdrawn.
    pub withdrawn: u32,
}

/// What kind of thing is owed, as the board tells them apart: a rescue is a callback to somebody who
/// gave up waiting.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
#[allow(missing_docs, reason = "the names are those of what is owed")]
pub enum Owed {
    Callback,
    VirtualHold,
    Rescue,
    Transfer,
    FollowUp,
    Referral,
}

impl Owed {
    /// All of them.
    pub const ALL: [Self; 6] = [
        Self::Callback,
        Self::VirtualHold,
        Self::Rescue,
        Self::Transfer,
        Self::FollowUp,
        Self::Referral,
    ];

    /// The name, for programs.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Callback => "callback",
            Self::VirtualHold => "virtual_hold",
            Self::Rescue => "rescue",
            Self::Transfer => "transfer",
            Self::FollowUp => "follow_up",
            Self::Referral => "referral",
        }
    }
}

/// What is owed.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct PromisesView {
    /// By kind; kinds of which there were none are left out.
    pub kinds: BTreeMap<Owed, PromiseCounts>,
    /// The promises that are late, longest first.
    pub overdue: Vec<OverduePromise>,
}

/// The promises of one kind.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct PromiseCounts {
    /// Open ones.
    pub open: u32,
    /// Open ones that are late.
    pub overdue: u32,
    /// What became of them since midnight.
    pub today: PromiseTurnover,
}

/// What became of promises.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct PromiseTurnover {
    /// Made.
    pub made: u32,
    /// Kept.
    pub kept: u32,
    /// Kept, but late.
    pub kept_late: u32,
    /// Withdrawn.
    pub withdrawn: u32,
}

/// A promise that is late.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OverduePromise {
    /// Its case.
    pub case: CaseId,
    /// Which promise of the case.
    pub promise: PromiseId,
    /// What is owed.
    pub owed: Owed,
    /// Who owes it; nobody by name while the case has no owner.
    pub ower: Option<OperatorId>,
    /// When it should have been kept.
    pub due: Timestamp,
}

/// The cases.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct CasesView {
    /// Open ones.
    pub open: u32,
    /// Open ones without an owner.
    pub unowned: u32,
    /// When the oldest open one was opened.
    pub oldest_opened_at: Option<Timestamp>,
    /// Open ones by the hour in which they were opened, in the centre's time; never 0.
    pub by_hour: BTreeMap<Timestamp, u32>,
    /// Closed since midnight.
    pub closed_today: u32,
    /// Closed since midnight, and resolved at the first contact so far.
    pub resolved_at_first_contact: u32,
    /// How long after the closing a further contact counts against that.
    pub first_contact_window: Duration,
}

/// How well callers were served.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct FiguresView {
    /// The thresholds of the figures.
    pub thresholds: Vec<Threshold>,
    /// The whole centre first, then each group.
    pub groups: Vec<GroupView>,
    /// What the operators of the centre spent the same times on, up to the last whole minute.
    pub time: Lately<timesheet::Work>,
}

/// The same of three times.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Lately<T> {
    /// The last 5 minutes.
    pub last_5_minutes: T,
    /// The last 30 minutes.
    pub last_30_minutes: T,
    /// Since midnight.
    pub today: T,
}

/// The figures of one group.
#[derive(Debug, Clone, PartialEq)]
pub struct GroupView {
    /// By what it is told apart; the whole centre by nothing.
    pub by: Option<Grouping>,
    /// What it has in common.
    pub key: String,
    /// Those who were answered or gave up within the last 5 minutes.
    pub last_5_minutes: Arc<Figures>,
    /// Those who were answered or gave up within the last 30 minutes.
    pub last_30_minutes: Arc<Figures>,
    /// Those who arrived since midnight.
    pub today: Arc<Figures>,
}

/// The half-hours of today.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct DayView {
    /// The thresholds of the figures.
    pub thresholds: Vec<Threshold>,
    /// Those that have begun, in order.
    pub intervals: Vec<IntervalView>,
}

/// A half-hour of the centre's local clock.
#[derive(Debug, Clone, PartialEq)]
pub struct IntervalView {
    /// Which.
    pub half: HalfHour,
    /// When it ends.
    pub ends: Timestamp,
    /// Of those who arrived in it.
    pub figures: Arc<Figures>,
    /// Operators at work on average, up to the last whole minute.
    pub staff: f64,
    /// What they spent the time on.
    pub time: timesheet::Work,
    /// What else was done in it.
    pub deeds: Deeds,
}

/// What happened in some time to transfers, promises and cases, and how often.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Tally {
    /// Transfers to each partner.
    pub out: BTreeMap<PartnerId, TransferCounts>,
    /// Transfers from each partner.
    pub inbound: BTreeMap<PartnerId, TransferCounts>,
    /// What became of promises, by kind.
    pub promises: BTreeMap<Owed, PromiseTurnover>,
    /// Cases that were closed.
    pub cases_closed: u32,
}

/// By what a group is told apart, and what it has in common. The whole centre comes first: it is
/// told apart by nothing.
pub type GroupKey = (Option<Grouping>, String);
