//! One operator of a replay: wants to be there or to leave, sees the desk, does what comes next.

use std::collections::BTreeSet;

use crate::rpc::api::{self, DeskStatus, Pause};

/// Something that an operator does at the console.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Step {
    /// Sign in.
    SignIn,
    /// Take calls.
    SetReady,
    /// Take no calls after the present one.
    SetNotReady,
    /// Take the offer of this id.
    Accept(u64),
    /// End the call of this id.
    EndCall(u64),
    /// Finish the notes of the call of this id.
    WrapUp(u64),
    /// Sign out.
    SignOut,
}

/// What the operator of a desk wants.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
enum Wish {
    #[default]
    Away,
    Here,
    Leaving,
}

/// An operator's desk, as the operator sees it.
#[derive(Debug, Clone, Default)]
pub struct Desk {
    wish: Wish,
    status: Status,
    /// What was asked of the server and has not shown on the desk yet: it is not asked twice.
    asked: Option<Step>,
    /// The calls whose talk is over. More than one if a call ended before its time, as when its
    /// caller hung up in the moment of the accept: its talk is then over during a later call.
    over: BTreeSet<u64>,
    pauses_next: bool,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
enum Status {
    #[default]
    SignedOut,
    Ready,
    NotReady,
    Offered(u64),
    Talking {
        call_id: u64,
        connected: bool,
    },
    WrapUp(u64),
}

impl Desk {
    /// The operator comes.
    pub fn sit_down(&mut self) {
        self.wish = Wish::Here;
    }

    /// The operator would like to leave.
    pub fn want_to_leave(&mut self) {
        if self.wish == Wish::Here {
            self.wish = Wish::Leaving;
            self.settle();
        }
    }

    /// Who would like to leave and has no desk has left. One that is still being opened shows soon,
    /// and is closed again.
    fn settle(&mut self) {
        if self.wish == Wish::Leaving && self.status == Status::SignedOut {
            self.wish = Wish::Away;
        }
    }

    /// The talk on a call is over.
    pub fn talk_over(&mut self, call_id: u64) {
        self.over.insert(call_id);
    }

    /// Looks at the desk. Whether it shows for the first time that an offer was missed.
    pub fn see(&mut self, desk: &api::Desk) -> bool {
        let before = self.status;
        self.status = Status::of(desk);
        self.pauses_next = desk.pause_next() != Pause::Unspecified;
        if self.status != before || matches!(self.asked, Some(Step::SetNotReady)) {
            self.asked = None;
        }
        self.settle();
        if let Status::WrapUp(call_id) = self.status {
            self.over.remove(&call_id);
        }
        desk.pause() == Pause::Missed && before != Status::NotReady
    }

    /// The server has refused this; it may be asked again.
    pub fn refused(&mut self, step: &Step) {
        if self.asked.as_ref() == Some(step) {
            self.asked = None;
        }
    }

    /// Whether nobody sits there or is about to.
    pub fn is_empty(&self) -> bool {
        self.wish == Wish::Away && self.status == Status::SignedOut
    }

    /// Whether the operator is there and stays.
    pub fn stays(&self) -> bool {
        self.wish == Wish::Here
    }

    /// Whether the operator would like to leave.
    pub fn is_leaving(&self) -> bool {
        self.wish == Wish::Leaving
    }

    /// What the operator does next, if it has not been asked for already. An operator who would
    /// like to leave does so if they may, and goes on working if not.
    pub fn next_step(&mut self, may_leave: bool) -> Option<Step> {
        let leaves = self.wish == Wish::Away || (self.wish == Wish::Leaving && may_leave);
        let step = match self.status {
            Status::SignedOut => (!leaves).then_some(Step::SignIn),
            Status::Ready => leaves.then_some(Step::SignOut),
            Status::NotReady if leaves => Some(Step::SignOut),
            Status::NotReady => Some(Step::SetReady),
            Status::Offered(offer_id) => Some(Step::Accept(offer_id)),
            // Nobody can end a call that has not been put through.
            Status::Talking { call_id, connected } if self.over.contains(&call_id) => {
                connected.then_some(Step::EndCall(call_id))
            }
            Status::Talking { .. } if leaves && !self.pauses_next => Some(Step::SetNotReady),
            Status::Talking { .. } if !leaves && self.pauses_next => Some(Step::SetReady),
            Status::Talking { .. } => None,
            Status::WrapUp(call_id) => Some(Step::WrapUp(call_id)),
        };
        let step = step.filter(|step| self.asked.as_ref() != Some(step))?;
        self.asked = Some(step.clone());
        Some(step)
    }
}

impl Status {
    fn of(desk: &api::Desk) -> Self {
        let call = desk.call.as_ref().and_then(|at_desk| at_desk.call.as_ref());
        let call_id = call.map_or(0, |call| call.call_id);
        match desk.status() {
            DeskStatus::Unspecified | DeskStatus::SignedOut => Self::SignedOut,
            DeskStatus::Ready => Self::Ready,
            DeskStatus::NotReady => Self::NotReady,
            DeskStatus::Offered => {
                Self::Offered(desk.offer.as_ref().map_or(0, |offer| offer.offer_id))
            }
            DeskStatus::Talking => {
                let connected = call.is_some_and(|call| call.connected_at.is_some());
                Self::Talking { call_id, connected }
            }
            DeskStatus::WrapUp => Self::WrapUp(call_id),
        }
    }
}
