//! What people are going to do, in the order in which they will.

use std::cmp::{Ordering, Reverse};
use std::collections::BinaryHeap;

use crate::domain::{
    Actor, CallId, CaseId, Command, OfferId, OpenCall, Operator, OperatorId, PartnerId, PromiseId,
    QueueId, SessionId, Timestamp,
};

/// Something that somebody has in mind. When its time comes it may no longer make sense: the offer
/// is gone, the caller has hung up. It is tried all the same, as real people and programs do.
#[derive(Debug, Clone)]
pub(super) enum Plan {
    Prepare(Box<Command>),

    Call,
    Redial(Box<OpenCall>),
    GiveUp(CallId),
    ChangeTriage(CallId),

    Accept(OperatorId, OfferId),
    Decline(OperatorId, OfferId),
    Connect(CallId),
    Hold(OperatorId),
    Resume(OperatorId),
    SayGoodbye(OperatorId, CallId),
    HangUp(CallId),
    FinishNotes(OperatorId, CallId),
    InTalk(OperatorId, CallId),
    SeeTo(CaseId, PromiseId),
    CloseCase(OperatorId, CaseId),
    Forget(CaseId),

    ComeToWork(OperatorId),
    GoHome(OperatorId),
    TakeCalls(OperatorId),
    LoseConsole(OperatorId, SessionId),
    RegainConsole(OperatorId, SessionId),

    CloseQueue,
    OpenQueue(QueueId),
    SomebodyLeaves,
    LeaveForGood(OperatorId),
    ComeBack(Box<Operator>),

    PartnerProposes,
    PartnerDies(PartnerId),
    PartnerSays(PartnerId, Box<Command>),

    /// What is clear already when it is planned.
    Do(Box<Command>, Actor),
}

#[derive(Debug)]
struct Item {
    at: Timestamp,
    /// Of two things at one moment, the one that was planned first comes first.
    number: u64,
    plan: Plan,
}

impl Item {
    fn key(&self) -> (Timestamp, u64) {
        (self.at, self.number)
    }
}

impl PartialEq for Item {
    fn eq(&self, other: &Self) -> bool {
        self.key() == other.key()
    }
}

impl Eq for Item {}

impl PartialOrd for Item {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Item {
    fn cmp(&self, other: &Self) -> Ordering {
        self.key().cmp(&other.key())
    }
}

/// All that is planned.
#[derive(Debug, Default)]
pub(super) struct Agenda {
    items: BinaryHeap<Reverse<Item>>,
    planned: u64,
}

impl Agenda {
    pub(super) fn plan(&mut self, at: Timestamp, plan: Plan) {
        self.planned += 1;
        self.items.push(Reverse(Item { at, number: self.planned, plan }));
    }

    /// When the next thing is to be done.
    pub(super) fn due(&self) -> Option<Timestamp> {
        self.items.peek().map(|Reverse(item)| item.at)
    }

    /// The next thing to be done.
    pub(super) fn take(&mut self) -> Option<(Timestamp, Plan)> {
        self.items.pop().map(|Reverse(item)| (item.at, item.plan))
    }
}
