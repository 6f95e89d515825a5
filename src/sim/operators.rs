//! What operators do at their consoles, when they come and go, and what supervisors do with queues.

use std::time::Duration;

use super::agenda::Plan;
use super::hotline::Hotline;
use super::people::{Deed, SECOND, by, node, supervisor};
use crate::domain::{
    CallId, Command, Event, OfferId, OperatorId, Pause, SessionId, SignOutReason, Timestamp,
};

impl Hotline<'_> {
    pub(super) fn operators_react(&mut self, event: &Event) {
        match event {
            Event::OfferMade { offer, operator, .. } => self.console_rings(*offer, operator),
            Event::BecameNotReady(operator, _) => self.plan_return(operator),
            Event::OfferExpired { offer, missed_until: Some(_) } => {
                if let Some(operator) = self.ledger.asked(*offer).cloned() {
                    self.plan_return(&operator);
                }
            }
            Event::SignedIn { operator, session, .. } => {
                self.plan(Duration::ZERO, Plan::TakeCalls(operator.clone()));
                self.plan(Duration::ZERO, Plan::GoHome(operator.clone()));
                self.plan_loss(operator, *session);
            }
            Event::SignedOut { operator, reason, .. } => {
                let walk = if *reason == SignOutReason::ConsoleLost { 60 } else { 1 };
                self.plan(walk * SECOND, Plan::ComeToWork(operator.clone()));
            }
            Event::CallPassedOn { call, .. }
            | Event::CallTakenOver { call, .. }
            | Event::CallParted { call, wrap_up_until: Some(_), .. }
            | Event::CallHandedOff { call, wrap_up_until: Some(_), .. } => {
                let operator = self.ledger.live(*call).and_then(|call| call.operator.clone());
                operator.into_iter().for_each(|operator| self.plan_notes(operator, *call));
            }
            _ => {}
        }
    }

    fn console_rings(&mut self, offer: OfferId, operator: &OperatorId) {
        let habits = &self.scenario.habits;
        let (shortest, longest) = habits.reaction;
        let lot = self.chance.unit();
        let after = self.chance.between(shortest, longest);
        if lot < habits.miss {
            return;
        }
        if lot < habits.miss + habits.decline {
            self.plan(after, Plan::Decline(operator.clone(), offer));
        } else {
            self.plan(after, Plan::Accept(operator.clone(), offer));
        }
    }

    pub(super) fn plan_notes(&mut self, operator: OperatorId, call: CallId) {
        let notes = self.chance.exponential(self.scenario.habits.notes);
        self.plan(notes, Plan::FinishNotes(operator, call));
    }

    /// Notes are done: rest or go on, promise something, or close the case.
    pub(super) fn finish_notes(&mut self, operator: OperatorId, id: CallId) -> Deed {
        let case = self.centre.call(id).map(|call| call.case)?;
        let habits = &self.scenario.habits;
        let (promise, rest) = (habits.promise, habits.rest);
        if self.chance.happens(promise) && !self.winds_down() {
            self.plan(Duration::ZERO, Plan::FinishNotes(operator.clone(), id));
            return self.promise(&operator, case);
        }
        if self.chance.happens(rest) {
            self.plan(Duration::ZERO, Plan::FinishNotes(operator.clone(), id));
            return by(&operator, Command::SetNotReady(operator.clone(), Pause::Break));
        }
        let can_close = self.can_close(&operator, case);
        self.plan(60 * SECOND, Plan::CloseCase(operator.clone(), case));
        let disposition =
            self.scenario.settings.dispositions.first().filter(|_| can_close).cloned();
        by(&operator, Command::WrapUp { operator: operator.clone(), note: None, disposition })
    }

    pub(super) fn come_to_work(&mut self, operator: OperatorId) -> Deed {
        if self.centre.desk(&operator).is_some() {
            return None;
        }
        let soon = self.now + self.scenario.habits.early;
        let duty = self.centre.duty(&operator, soon);
        if !duty.on {
            if duty.until < Timestamp::MAX {
                let come = duty.until - self.scenario.habits.early;
                self.plan_at(come, Plan::ComeToWork(operator));
            }
            return None;
        }
        let session = SessionId(self.draw_id());
        let home = "simulator".parse().expect("a word is an id");
        by(&operator, Command::SignIn { operator: operator.clone(), session, home })
    }

    /// Stays as long as duty lasts, and then until the work is done.
    pub(super) fn go_home(&mut self, operator: OperatorId) -> Deed {
        self.centre.desk(&operator)?;
        let soon = self.now + self.scenario.habits.early;
        let duty = self.centre.duty(&operator, soon);
        if duty.on {
            self.plan_at(duty.until.max(self.now + SECOND), Plan::GoHome(operator));
            return None;
        }
        by(&operator, Command::SignOut(operator.clone(), None))
    }

    fn plan_return(&mut self, operator: &OperatorId) {
        let rest = self.chance.exponential(self.scenario.habits.rest_for);
        self.plan(rest, Plan::TakeCalls(operator.clone()));
    }

    fn plan_loss(&mut self, operator: &OperatorId, session: SessionId) {
        if let Some(mean) = self.scenario.mishaps.console_lost_after {
            let after = self.chance.exponential(mean);
            self.plan(after, Plan::LoseConsole(operator.clone(), session));
        }
    }

    pub(super) fn lose_console(&mut self, operator: OperatorId, session: SessionId) -> Deed {
        let silent = self.chance.exponential(self.scenario.mishaps.console_lost_for);
        self.plan(silent, Plan::RegainConsole(operator.clone(), session));
        node(Command::LoseConsole(operator, session))
    }

    pub(super) fn regain_console(&mut self, operator: OperatorId, session: SessionId) -> Deed {
        let is_desk = self.centre.desk(&operator).is_some_and(|d| d.session == session);
        if is_desk {
            self.plan_loss(&operator, session);
        }
        let home = "simulator".parse().expect("a word is an id");
        node(Command::RegainConsole(operator, session, home))
    }

    pub(super) fn plan_closing(&mut self) {
        if let Some(mean) = self.scenario.mishaps.queue_closed_after {
            let after = self.chance.exponential(mean);
            self.plan(after, Plan::CloseQueue);
        }
    }

    pub(super) fn close_queue(&mut self) -> Deed {
        self.plan_closing();
        let queues: Vec<_> = self.scenario.settings.queues.keys().cloned().collect();
        let queue = self.chance.pick(&queues, |_| 1.0)?.clone();
        let closed = self.chance.exponential(self.scenario.mishaps.queue_closed_for);
        self.plan(closed, Plan::OpenQueue(queue.clone()));
        Some((Command::SetQueueOpen(queue, false), supervisor()))
    }
}
