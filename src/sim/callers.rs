//! What callers and gateways do.

use std::time::Duration;

use super::agenda::Plan;
use super::hotline::Hotline;
use super::people::{Deed, SECOND, gateway, the_gateway};
use crate::domain::{
    AttemptOutcome, Call, CallId, CallKind, CallOpened, CallerHash, Command, EndReason, Event,
    KeyId, OpenCall,
};

impl Hotline<'_> {
    pub(super) fn callers_react(&mut self, event: &Event) {
        match event {
            Event::CallOpened(opened) => self.call_waits(opened),
            Event::ConnectFailed(call)
            | Event::CallPassedOn { call, .. }
            | Event::CallCameBack { call, .. } => self.plan_giving_up(*call),
            Event::CallConnected(call) => self.talk(*call),
            Event::CallParted { call, .. } | Event::CallHandedOff { call, .. } => {
                self.plan_leaving(*call);
            }
            Event::CallEnded { call, reason, wrap_up_until } => {
                self.call_over(*call, *reason, wrap_up_until.is_some());
            }
            _ => {}
        }
    }

    pub(super) fn call_in(&mut self, plan: Plan) -> Deed {
        match plan {
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
            _ => None,
        }
    }

    pub(super) fn plan_next_call(&mut self) {
        let arrivals = &self.scenario.callers.arrivals;
        let zone = &self.scenario.settings.zone;
        if let Some(at) = arrivals.next(zone, self.now, &mut self.chance)
            && at < self.ends() - self.scenario.winds_down
        {
            self.agenda.plan(at, Plan::Call);
        }
    }

    fn dial(&mut self) -> Option<OpenCall> {
        let matters = &self.scenario.callers.matters;
        let matter = self.chance.pick(matters, |matter| matter.weight)?;
        let (caller, key) = (CallerHash(self.draw_id().into_bytes()), KeyId(self.draw_id()));
        let is_known = self.happens(self.scenario.callers.ways.number_known);
        Some(OpenCall {
            gateway: the_gateway(),
            queue: matter.queue.clone(),
            triage: matter.triage.clone(),
            needs: matter.needs.clone(),
            caller: Some(caller),
            number: is_known.then(|| self.sealed()),
            key,
            district: None,
        })
    }

    /// Whoever is called back, or is a colleague, does not give up: nobody from outside waits.
    fn call_waits(&mut self, opened: &CallOpened) {
        if !is_from_outside(&opened.kind) {
            return;
        }
        self.plan_giving_up(opened.call);
        if self.chance.happens(self.scenario.mishaps.retriage) {
            let after = self.chance.between(Duration::ZERO, 60 * SECOND);
            self.plan(after, Plan::ChangeTriage(opened.call));
        }
        let is_known = opened.number.is_some() && opened.kind == CallKind::Incoming;
        if is_known && self.happens(self.scenario.callers.ways.hold_place) {
            let after = self.chance.between(SECOND, 40 * SECOND);
            self.plan_command(after, Command::HoldPlace(opened.call), gateway());
        }
    }

    fn plan_giving_up(&mut self, call: CallId) {
        let is_meant = self.centre.call(call).is_none_or(|call| is_from_outside(&call.kind));
        if let Some(patience) = self.scenario.callers.patience.filter(|_| is_meant) {
            let after = self.chance.exponential(patience);
            self.plan(after, Plan::GiveUp(call));
        }
    }

    /// Some do not wait for the partner, or hang up there.
    fn plan_leaving(&mut self, call: CallId) {
        if self.happens(self.scenario.callers.ways.leave_partner) {
            let after = self.chance.between(SECOND, 90 * SECOND);
            self.plan(after, Plan::HangUp(call));
        }
    }

    /// It turns out to be another matter.
    fn change_triage(&mut self, call: CallId) -> Deed {
        let matters = &self.scenario.callers.matters;
        let matter = self.chance.pick(matters, |matter| matter.weight)?;
        let (triage, queue) = (matter.triage.clone(), Some(matter.queue.clone()));
        let needs = Some(matter.needs.clone());
        Some((Command::ChangeTriage { call, triage, queue, needs }, gateway()))
    }

    /// The gateway connects the two, or cannot, or says nothing. Somebody who is called back may
    /// not answer, be on the telephone, or pick up and hang up.
    pub(super) fn connect(&mut self, id: CallId) -> Deed {
        let lot = self.chance.unit();
        let mishaps = &self.scenario.mishaps;
        if lot < mishaps.connect_hangs {
            return None;
        }
        let fails = lot < mishaps.connect_hangs + mishaps.connect_fails;
        let report = if fails { Command::ReportConnectFailed } else { Command::ReportConnected };
        let is_callback = self.centre.call(id).is_some_and(|call| call.callback().is_some());
        if !is_callback || !self.happens(self.scenario.callers.ways.not_reached) {
            return Some((report(id), gateway()));
        }
        let outcomes = [
            Some(Command::ReportNotReached(id, AttemptOutcome::NoAnswer)),
            Some(Command::ReportNotReached(id, AttemptOutcome::Busy)),
            Some(Command::ReportNotReached(id, AttemptOutcome::Failed)),
            Some(Command::HangUp(id)),
            None,
        ];
        let outcome = self.chance.pick(&outcomes, |_| 1.0).cloned().flatten();
        outcome.map(|command| (command, gateway()))
    }

    fn talk(&mut self, call: CallId) {
        let Some(operator) = self.ledger.live(call).and_then(|call| call.operator.clone()) else {
            return;
        };
        if self.centre.call(call).is_some_and(|call| call.asker().is_some()) {
            return self.consult_goes_on(call, &operator);
        }
        let mut lasts = self.chance.exponential(self.scenario.callers.talk);
        if self.chance.happens(self.scenario.habits.hold) {
            let hold = self.chance.exponential(self.scenario.habits.hold_for);
            self.plan(lasts / 2, Plan::Hold(operator.clone()));
            self.plan(lasts / 2 + hold, Plan::Resume(operator.clone()));
            lasts += hold;
        }
        if self.does_more_in_talks() {
            self.plan(lasts / 3, Plan::InTalk(operator.clone(), call));
        }
        let ends = match self.chance.happens(self.scenario.callers.hang_up) {
            true => Plan::HangUp(call),
            false => Plan::SayGoodbye(operator, call),
        };
        self.plan(lasts, ends);
    }

    fn call_over(&mut self, id: CallId, reason: EndReason, has_notes: bool) {
        let Some(call) = self.centre.call(id).filter(|call| call.asker().is_none()).cloned() else {
            return;
        };
        let operator = self.ledger.live(id).and_then(|call| call.operator.clone());
        let owner = self.centre.case(call.case).and_then(|case| case.owner.clone());
        if has_notes && let Some(operator) = operator {
            self.plan_notes(operator, id);
        } else if let Some(operator) = operator.or(owner) {
            let notes = self.chance.exponential(self.scenario.habits.notes);
            self.plan(notes, Plan::CloseCase(operator, call.case));
        }
        let ways = &self.scenario.callers.ways;
        let (again, later) = (ways.call_again, ways.call_again_after);
        match reason {
            EndReason::Abandoned | EndReason::CallerHungUp
                if self.chance.happens(self.scenario.callers.redial) =>
            {
                self.plan_redial(&call, self.scenario.callers.redial_after);
            }
            EndReason::OperatorEnded if self.happens(again) => self.plan_redial(&call, later),
            _ => {}
        }
    }

    fn plan_redial(&mut self, call: &Call, mean: Duration) {
        if self.winds_down() {
            return;
        }
        let again = OpenCall {
            gateway: the_gateway(),
            queue: call.demand.queue.clone(),
            triage: (*call.triage).clone(),
            needs: call.demand.needs.clone(),
            caller: call.caller,
            number: call.number.clone(),
            key: KeyId(self.draw_id()),
            district: None,
        };
        let after = self.chance.exponential(mean);
        self.plan(after, Plan::Redial(Box::new(again)));
    }
}

fn is_from_outside(kind: &CallKind) -> bool {
    matches!(kind, CallKind::Incoming | CallKind::FromPartner(_))
}
