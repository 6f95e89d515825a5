//! What operators do about the cases that they own: they promise, see to what is promised, hand
//! over, close; and what supervisors do when they do not.

use std::time::Duration;

use super::agenda::Plan;
use super::hotline::Hotline;
use super::people::{Deed, SECOND, by, code, supervisor};
use crate::domain::{
    Actor, AttemptOutcome, CaseId, Command, Escalation, Event, Manner, Matter, NewPromise,
    Operator, OperatorId, OwnerReason, Promise, PromiseId, PromiseState, TransferState,
};

impl Hotline<'_> {
    pub(super) fn owners_react(&mut self, event: &Event) {
        match event {
            Event::PromiseMade { case, promise, matter, due, .. } => {
                let keeps_itself = matches!(matter, Matter::Callback(_) | Matter::Transfer(_));
                let neglect = self.scenario.habits.care.neglect;
                let late = self.chance.between(Duration::ZERO, 20 * SECOND);
                if !keeps_itself && !self.happens(neglect) {
                    self.plan_at(*due - 20 * SECOND + late, Plan::SeeTo(*case, *promise));
                }
            }
            Event::PromiseOverdue(case, promise) => {
                let neglect = self.scenario.habits.care.neglect;
                if !self.happens(neglect) {
                    self.plan_seeing_to(*case, *promise);
                }
            }
            Event::PromiseEscalated(case, promise, to) => {
                self.plan_seeing_to(*case, *promise);
                if *to == Escalation::Supervisor {
                    self.plan_reassigning(*case);
                }
            }
            Event::CallbackTried { case, promise, outcome, next_at: None }
                if *outcome != AttemptOutcome::Reached =>
            {
                self.plan_seeing_to(*case, *promise);
            }
            Event::PromiseKept(case, _) | Event::PromiseWithdrawn(case, ..) => {
                self.plan_closing_case(*case, 60 * SECOND);
            }
            Event::OwnerSet { case, reason, .. } if *reason != OwnerReason::FirstAccept => {
                self.plan_closing_case(*case, 600 * SECOND);
            }
            Event::HandOverProposed { case, to } => self.case_is_proposed(*case, to),
            Event::OperatorPut(operator) => {
                self.plan(SECOND, Plan::ComeToWork(operator.id.clone()));
            }
            Event::OperatorRemoved(_) => {}
            Event::CaseClosed { case, .. } if self.chance.happens(self.scenario.mishaps.forget) => {
                self.plan(SECOND, Plan::Forget(*case));
            }
            _ => {}
        }
    }

    fn plan_seeing_to(&mut self, case: CaseId, promise: PromiseId) {
        let after = self.chance.between(60 * SECOND, 600 * SECOND);
        self.plan(after, Plan::SeeTo(case, promise));
    }

    fn plan_closing_case(&mut self, case: CaseId, after: Duration) {
        let owner = self.centre.case(case).and_then(|case| case.owner.clone());
        if let Some(owner) = owner {
            self.plan(after, Plan::CloseCase(owner, case));
        }
    }

    /// Promises something on the case: each kind is as likely as the others.
    pub(super) fn promise(&mut self, operator: &OperatorId, case: CaseId) -> Deed {
        let beyond = self.scenario.habits.care.beyond_referrals;
        let soon = self.chance.between(30 * SECOND, 600 * SECOND);
        let mut due = self.now + soon;
        let mut not_before = None;
        let what = if !self.happens(beyond) {
            NewPromise::Referral
        } else {
            due = due + self.chance.exponential(4 * 3600 * SECOND);
            match self.chance.unit() {
                lot if lot < 0.2 => {
                    return self.propose_to_partner(operator, case, Manner::Errand, None);
                }
                lot if lot < 0.4 => {
                    NewPromise::FollowUp(vec![code("referred"), code("registered")])
                }
                lot => {
                    let urgent = lot < 0.55;
                    if !urgent {
                        not_before = Some(due);
                        due = due + 1800 * SECOND;
                    }
                    let mut hours = self.scenario.habits.care.hours.clone();
                    if urgent || self.chance.happens(0.5) {
                        hours.clear();
                    }
                    let (number, queue) = (None, None);
                    NewPromise::Callback { urgent, hours, number, queue }
                }
            }
        };
        by(operator, Command::MakePromise { case, what, not_before, due })
    }

    /// Whoever is asked does what is to be done: the owner if there, or the cover; once it has come
    /// to the supervisors, they. An owner who is not there sees to it when they are.
    pub(super) fn see_to(&mut self, case: CaseId, id: PromiseId) -> Deed {
        let found = self.centre.case(case)?;
        let promise = found.promise(id).filter(|promise| promise.is_open())?.clone();
        let present = |who: &OperatorId| self.centre.desk(who).is_some();
        let owner = found.owner.clone();
        let who = match (owner, &promise.escalation) {
            (None, _) | (_, Escalation::Supervisor) => supervisor(),
            (Some(owner), _) if present(&owner) => Actor::Operator(owner),
            (_, Escalation::Cover(Some(cover))) => Actor::Operator(cover.clone()),
            _ => {
                self.plan(1800 * SECOND, Plan::SeeTo(case, id));
                return None;
            }
        };
        let command = match &promise.matter {
            Matter::Referral => Command::KeepPromise(case, id),
            Matter::FollowUp(steps) => match steps.iter().find(|step| step.done_at.is_none()) {
                None => Command::KeepPromise(case, id),
                Some(open) => {
                    let step = open.step.clone();
                    self.plan(5 * SECOND, Plan::SeeTo(case, id));
                    Command::CheckStep { case, promise: id, step }
                }
            },
            Matter::Callback(_) => self.see_to_callback(case, &promise)?,
            Matter::Transfer(transfer) => {
                let state = &self.centre.transfer(*transfer)?.state;
                (promise.state == PromiseState::Overdue).then_some(())?;
                match state {
                    TransferState::Connected { .. } => {
                        let outcome = code("helped");
                        Command::RecordOutcome { transfer: *transfer, outcome, note: None }
                    }
                    _ => Command::WithdrawTransfer(*transfer, code("silent")),
                }
            }
        };
        Some((command, who))
    }

    /// Whom nobody could reach, or nobody called, is to be called at another time, or no more. While
    /// it is being tried, there is time.
    fn see_to_callback(&mut self, case: CaseId, promise: &Promise) -> Option<Command> {
        let callback = promise.callback()?;
        if callback.call.is_some() {
            self.plan(900 * SECOND, Plan::SeeTo(case, promise.id));
            return None;
        }
        if !callback.needs_decision() && promise.state == PromiseState::Open {
            return None;
        }
        if self.winds_down() || self.chance.happens(0.5) {
            return Some(Command::WithdrawPromise(case, promise.id, code("not-reached")));
        }
        let due = self.now + self.chance.between(600 * SECOND, 7200 * SECOND);
        let promise = promise.id;
        Some(Command::MovePromise { case, promise, not_before: None, due })
    }

    pub(super) fn can_close(&self, operator: &OperatorId, case: CaseId) -> bool {
        self.centre.case(case).is_some_and(|case| {
            case.is_open()
                && case.owner.as_ref() == Some(operator)
                && case.open_promises().next().is_none()
                && case.calls.iter().all(|call| self.ledger.live(*call).is_none())
        })
    }

    /// Who may not close a case tells its owner; who cannot close it yet tries again later, or when
    /// something that was owed no longer is.
    pub(super) fn close_case(&mut self, operator: OperatorId, id: CaseId) -> Deed {
        let owner = self.centre.case(id).filter(|case| case.is_open())?.owner.clone()?;
        if !self.can_close(&operator, id) {
            self.plan(3600 * SECOND, Plan::CloseCase(owner, id));
        }
        let disposition = self.scenario.settings.dispositions.first()?.clone();
        by(&operator, Command::CloseCase(id, disposition))
    }
}

/// Cases pass from owner to owner.
impl Hotline<'_> {
    /// Who goes home proposes to colleagues who stay what must be handed over, and tries to go again
    /// later; sometimes, or if nobody is there, a supervisor lets them go.
    pub(super) fn hand_over_first(&mut self, operator: &OperatorId, cases: &[CaseId]) {
        let present = self.centre.desks().filter(|desk| desk.operator != *operator);
        let present: Vec<OperatorId> = present.map(|desk| desk.operator.clone()).collect();
        let is_let_go = present.is_empty() || self.chance.happens(0.1);
        if is_let_go {
            let command = Command::SignOut(operator.clone(), Some(code("relief-is-late")));
            self.plan_command(60 * SECOND, command, supervisor());
        }
        for case in cases {
            let is_proposed = self.centre.case(*case).is_some_and(|case| case.hand_over.is_some());
            let to = self.chance.pick(&present, |_| 1.0).cloned();
            if let Some(to) = to.filter(|_| !is_proposed || self.chance.happens(0.3)) {
                let command = Command::ProposeHandOver(*case, to);
                self.plan_command(SECOND, command, Actor::Operator(operator.clone()));
            }
        }
        self.plan(120 * SECOND, Plan::GoHome(operator.clone()));
    }

    fn case_is_proposed(&mut self, case: CaseId, to: &OperatorId) {
        let decline = self.scenario.habits.care.decline_case;
        let lot = self.chance.unit();
        let after = self.chance.between(5 * SECOND, 90 * SECOND);
        let command = if lot < decline {
            Command::DeclineHandOver(case, to.clone(), code("too-much"))
        } else if lot < 2.0 * decline {
            return self.plan_command(10 * after, Command::WithdrawHandOver(case), supervisor());
        } else {
            Command::AcceptHandOver(case, to.clone())
        };
        self.plan_command(after, command, Actor::Operator(to.clone()));
    }

    /// Some supervisors give the case to somebody who is there.
    fn plan_reassigning(&mut self, case: CaseId) {
        let present: Vec<_> = self.centre.desks().map(|desk| desk.operator.clone()).collect();
        if let Some(to) = self.chance.pick(&present, |_| 1.0).cloned()
            && self.chance.happens(0.3)
        {
            let command = Command::Reassign { case, to, reason: code("owner-is-away") };
            self.plan_command(30 * SECOND, command, supervisor());
        }
    }

    pub(super) fn plan_departure(&mut self) {
        if let Some(mean) = self.scenario.habits.care.leave_after {
            let after = self.chance.exponential(mean);
            self.plan(after, Plan::SomebodyLeaves);
        }
    }

    pub(super) fn somebody_leaves(&mut self) -> Deed {
        self.plan_departure();
        let operators: Vec<OperatorId> =
            self.scenario.operators.iter().map(|operator| operator.id.clone()).collect();
        let leaves = self.chance.pick(&operators, |_| 1.0)?.clone();
        if !self.winds_down() {
            self.plan(Duration::ZERO, Plan::LeaveForGood(leaves));
        }
        None
    }

    /// All their cases go to a colleague; then they are taken off the roster. After some hours
    /// somebody else with the same skills, and the same place on the roster, takes their place.
    pub(super) fn leave_for_good(&mut self, from: OperatorId) -> Deed {
        self.centre.operator(&from)?;
        let others = self.centre.operators().filter(|operator| operator.id != from);
        let others: Vec<OperatorId> = others.map(|operator| operator.id.clone()).collect();
        let to = self.chance.pick(&others, |_| 1.0)?.clone();
        let record = self.scenario.operators.iter().find(|operator| operator.id == from)?;
        let record: Operator = record.clone();
        self.plan_command(SECOND, Command::RemoveOperator(from.clone()), supervisor());
        self.plan(3 * 3600 * SECOND, Plan::ComeBack(Box::new(record)));
        Some((Command::ReassignAll { from, to, reason: code("has-left") }, supervisor()))
    }
}
