//! What callers, operators, gateways and supervisors do: they carry out their plans, and make new
//! ones when something happens.

use std::collections::BTreeSet;
use std::time::Duration;

use super::agenda::Plan;
use super::hotline::Hotline;
use crate::domain::{
    Actor, CallId, CallerHash, CaseId, Command, DeclineReason, EndReason, Event, GatewayId, KeyId,
    NewPromise, OfferId, OpenCall, OperatorId, Pause, Refusal, Reply, SessionId, SignOutReason,
    Timestamp,
};

const SECOND: Duration = Duration::from_secs(1);

impl Hotline<'_> {
    /// What a plan comes to: a command and who gives it. Nothing if the plan makes no sense any
    /// more to the person who had it.
    pub(super) fn carry_out(&mut self, plan: Plan) -> Option<(Command, Actor)> {
        match plan {
            Plan::Prepare(command) => Some((*command, supervisor())),
            Plan::Call => {
                self.plan_next_call();
                let call = self.dial()?;
                Some((Command::OpenCall(call), gateway()))
            }
            Plan::Redial(call) => Some((Command::OpenCall(*call), gateway())),
            Plan::GiveUp(call) => {
                let waits = self.ledger.live(call)?.operator.is_none();
                waits.then(|| (Command::HangUp(call), gateway()))
            }
            Plan::ChangeTriage(call) => self.change_triage(call),
            Plan::Accept(operator, offer) => {
                by(&operator, Command::Accept { operator: operator.clone(), offer })
            }
            Plan::Decline(operator, offer) => {
                let reason = DeclineReason::Busy;
                by(&operator, Command::Decline { operator: operator.clone(), offer, reason })
            }
            Plan::Connect(call) => self.connect(call),
            Plan::Hold(operator) => by(&operator, Command::Hold(operator.clone())),
            Plan::Resume(operator) => by(&operator, Command::Resume(operator.clone())),
            Plan::SayGoodbye(operator, call) => {
                let talks = self.centre.desk(&operator)?.call() == Some(call);
                by(&operator, Command::EndCall(operator.clone())).filter(|_| talks)
            }
            Plan::HangUp(call) => Some((Command::HangUp(call), gateway())),
            Plan::FinishNotes(operator, call) => self.finish_notes(operator, call),
            Plan::CallBack(operator, case, promise) => {
                self.plan(SECOND, Plan::CloseCase(operator.clone(), case));
                by(&operator, Command::KeepPromise(case, promise))
            }
            Plan::CloseCase(operator, case) => self.close_case(operator, case),
            Plan::Forget(case) => Some((Command::ForgetCase(case, BTreeSet::new()), supervisor())),
            Plan::ComeToWork(operator) => self.come_to_work(operator),
            Plan::GoHome(operator) => self.go_home(operator),
            Plan::TakeCalls(operator) => by(&operator, Command::SetReady(operator.clone())),
            Plan::LoseConsole(operator, session) => {
                let silent = self.chance.exponential(self.scenario.mishaps.console_lost_for);
                self.plan(silent, Plan::RegainConsole(operator.clone(), session));
                node(Command::LoseConsole(operator, session))
            }
            Plan::RegainConsole(operator, session) => {
                let is_desk = self.centre.desk(&operator).is_some_and(|d| d.session == session);
                if is_desk {
                    self.plan_loss(&operator, session);
                }
                let home = "simulator".parse().expect("a word is an id");
                node(Command::RegainConsole(operator, session, home))
            }
            Plan::CloseQueue => {
                self.plan_closing();
                let queues: Vec<_> = self.scenario.settings.queues.keys().cloned().collect();
                let queue = self.chance.pick(&queues, |_| 1.0)?.clone();
                let closed = self.chance.exponential(self.scenario.mishaps.queue_closed_for);
                self.plan(closed, Plan::OpenQueue(queue.clone()));
                Some((Command::SetQueueOpen(queue, false), supervisor()))
            }
            Plan::OpenQueue(queue) => Some((Command::SetQueueOpen(queue, true), supervisor())),
        }
    }

    /// The plans that people make because of what happened.
    pub(super) fn react(&mut self, event: &Event) {
        match event {
            Event::CallOpened(opened) => self.call_waits(opened.call),
            Event::ConnectFailed(call) => self.plan_giving_up(*call),
            Event::OfferMade { offer, operator, .. } => self.console_rings(*offer, operator),
            Event::CallConnected(call) => self.talk(*call),
            Event::CallEnded { call, reason, wrap_up_until } => {
                self.call_over(*call, *reason, wrap_up_until.is_some());
            }
            Event::CaseClosed { case, .. } if self.chance.happens(self.scenario.mishaps.forget) => {
                self.plan(SECOND, Plan::Forget(*case));
            }
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
            _ => {}
        }
    }

    /// The plans that people make because of an answer.
    pub(super) fn answered(&mut self, command: &Command, reply: &Reply) {
        match (command, reply) {
            (_, Reply::Accepted { call, .. }) => {
                self.plan(self.scenario.mishaps.connect_takes, Plan::Connect(*call));
            }
            (Command::MakePromise { case, due, .. }, Reply::Promised(promise)) => {
                let owner = self.centre.case(*case).and_then(|case| case.owner.clone());
                let late = self.chance.between(Duration::ZERO, 20 * SECOND);
                if let Some(owner) = owner {
                    let soon = due.since(self.now).saturating_sub(10 * SECOND);
                    self.plan(soon + late, Plan::CallBack(owner, *case, *promise));
                }
            }
            _ => {}
        }
    }

    /// The plans that people make because they were refused something.
    pub(super) fn refused(&mut self, command: &Command, refusal: &Refusal) {
        match (command, refusal) {
            (Command::SignOut(operator, _), Refusal::OperatorBusy(_)) => {
                self.plan(120 * SECOND, Plan::GoHome(operator.clone()));
            }
            (Command::SignIn { operator, .. }, _) => {
                self.plan(60 * SECOND, Plan::ComeToWork(operator.clone()));
            }
            _ => {}
        }
    }
}

/// Callers and gateways.
impl Hotline<'_> {
    pub(super) fn plan_next_call(&mut self) {
        let arrivals = &self.scenario.callers.arrivals;
        let zone = &self.scenario.settings.zone;
        if let Some(at) = arrivals.next(zone, self.now, &mut self.chance) {
            self.agenda.plan(at, Plan::Call);
        }
    }

    fn dial(&mut self) -> Option<OpenCall> {
        let matters = &self.scenario.callers.matters;
        let matter = self.chance.pick(matters, |matter| matter.weight)?;
        Some(OpenCall {
            gateway: the_gateway(),
            queue: matter.queue.clone(),
            triage: matter.triage.clone(),
            needs: matter.needs.clone(),
            caller: Some(CallerHash(self.draw_id().into_bytes())),
            number: None,
            key: KeyId(self.draw_id()),
            district: None,
        })
    }

    fn call_waits(&mut self, call: CallId) {
        self.plan_giving_up(call);
        if self.chance.happens(self.scenario.mishaps.retriage) {
            let after = self.chance.between(SECOND, 20 * SECOND);
            self.plan(after, Plan::ChangeTriage(call));
        }
    }

    fn plan_giving_up(&mut self, call: CallId) {
        if let Some(patience) = self.scenario.callers.patience {
            let after = self.chance.exponential(patience);
            self.plan(after, Plan::GiveUp(call));
        }
    }

    /// It turns out to be another matter.
    fn change_triage(&mut self, call: CallId) -> Option<(Command, Actor)> {
        let matters = &self.scenario.callers.matters;
        let matter = self.chance.pick(matters, |matter| matter.weight)?;
        let (triage, queue) = (matter.triage.clone(), Some(matter.queue.clone()));
        let needs = Some(matter.needs.clone());
        Some((Command::ChangeTriage { call, triage, queue, needs }, gateway()))
    }

    fn connect(&mut self, call: CallId) -> Option<(Command, Actor)> {
        let lot = self.chance.unit();
        let mishaps = &self.scenario.mishaps;
        if lot < mishaps.connect_hangs {
            return None;
        }
        let fails = lot < mishaps.connect_hangs + mishaps.connect_fails;
        let report = if fails { Command::ReportConnectFailed } else { Command::ReportConnected };
        Some((report(call), gateway()))
    }

    fn talk(&mut self, call: CallId) {
        let Some(operator) = self.ledger.live(call).and_then(|call| call.operator.clone()) else {
            return;
        };
        let mut lasts = self.chance.exponential(self.scenario.callers.talk);
        if self.chance.happens(self.scenario.habits.hold) {
            let hold = self.chance.exponential(self.scenario.habits.hold_for);
            self.plan(lasts / 2, Plan::Hold(operator.clone()));
            self.plan(lasts / 2 + hold, Plan::Resume(operator.clone()));
            lasts += hold;
        }
        let ends = match self.chance.happens(self.scenario.callers.hang_up) {
            true => Plan::HangUp(call),
            false => Plan::SayGoodbye(operator, call),
        };
        self.plan(lasts, ends);
    }

    fn call_over(&mut self, id: CallId, reason: EndReason, has_notes: bool) {
        let operator = self.ledger.live(id).and_then(|call| call.operator.clone());
        let case = self.centre.call(id).map(|call| call.case);
        if let (Some(operator), Some(case)) = (operator, case) {
            let notes = self.chance.exponential(self.scenario.habits.notes);
            let then = match has_notes {
                true => Plan::FinishNotes(operator, id),
                false => Plan::CloseCase(operator, case),
            };
            self.plan(notes, then);
        }
        if reason != EndReason::OperatorEnded
            && self.chance.happens(self.scenario.callers.redial)
            && let Some(call) = self.centre.call(id)
        {
            let again = OpenCall {
                gateway: call.gateway.clone(),
                queue: call.demand.queue.clone(),
                triage: (*call.triage).clone(),
                needs: call.demand.needs.clone(),
                caller: call.caller,
                number: None,
                key: KeyId(self.draw_id()),
                district: None,
            };
            let after = self.chance.exponential(self.scenario.callers.redial_after);
            self.plan(after, Plan::Redial(Box::new(again)));
        }
    }
}

/// Operators and supervisors.
impl Hotline<'_> {
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

    /// Notes are done: rest or go on, promise something, or close the case.
    fn finish_notes(&mut self, operator: OperatorId, id: CallId) -> Option<(Command, Actor)> {
        let case = self.centre.call(id).map(|call| call.case)?;
        let habits = &self.scenario.habits;
        let (promise, rest) = (habits.promise, habits.rest);
        if self.chance.happens(promise) {
            self.plan(Duration::ZERO, Plan::FinishNotes(operator.clone(), id));
            let due = self.now + self.chance.between(30 * SECOND, 600 * SECOND);
            let what = NewPromise::Referral;
            let not_before = None;
            return by(&operator, Command::MakePromise { case, what, not_before, due });
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

    fn can_close(&self, operator: &OperatorId, case: CaseId) -> bool {
        self.centre.case(case).is_some_and(|case| {
            case.is_open()
                && case.owner.as_ref() == Some(operator)
                && case.open_promises().next().is_none()
                && case.calls.iter().all(|call| self.ledger.live(*call).is_none())
        })
    }

    /// Who may not close a case tells its owner; who cannot close it yet tries again later.
    fn close_case(&mut self, operator: OperatorId, id: CaseId) -> Option<(Command, Actor)> {
        let owner = self.centre.case(id).filter(|case| case.is_open())?.owner.clone()?;
        if !self.can_close(&operator, id) {
            self.plan(300 * SECOND, Plan::CloseCase(owner, id));
        }
        let disposition = self.scenario.settings.dispositions.first()?.clone();
        by(&operator, Command::CloseCase(id, disposition))
    }

    fn come_to_work(&mut self, operator: OperatorId) -> Option<(Command, Actor)> {
        if self.centre.desk(&operator).is_some() {
            return None;
        }
        let soon = self.now + self.scenario.habits.early;
        let duty = self.centre.duty(&operator, soon);
        if !duty.on {
            if duty.until < Timestamp::MAX {
                let come = duty.until - self.scenario.habits.early;
                self.agenda.plan(come, Plan::ComeToWork(operator));
            }
            return None;
        }
        let session = SessionId(self.draw_id());
        let home = "simulator".parse().expect("a word is an id");
        by(&operator, Command::SignIn { operator: operator.clone(), session, home })
    }

    /// Stays as long as duty lasts, and then until the work is done.
    fn go_home(&mut self, operator: OperatorId) -> Option<(Command, Actor)> {
        let soon = self.now + self.scenario.habits.early;
        let duty = self.centre.duty(&operator, soon);
        if duty.on {
            self.agenda.plan(duty.until.max(self.now + SECOND), Plan::GoHome(operator));
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

    pub(super) fn plan_closing(&mut self) {
        if let Some(mean) = self.scenario.mishaps.queue_closed_after {
            let after = self.chance.exponential(mean);
            self.plan(after, Plan::CloseQueue);
        }
    }
}

fn by(operator: &OperatorId, command: Command) -> Option<(Command, Actor)> {
    Some((command, Actor::Operator(operator.clone())))
}

fn node(command: Command) -> Option<(Command, Actor)> {
    Some((command, Actor::Node("simulator".parse().expect("a word is an id"))))
}

fn the_gateway() -> GatewayId {
    "exchange".parse().expect("a word is an id")
}

fn gateway() -> Actor {
    Actor::Gateway(the_gateway())
}

fn supervisor() -> Actor {
    Actor::Supervisor("chief".into())
}
