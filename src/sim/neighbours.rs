//! What partners do who are no centres themselves: answer, connect, report, give back, propose
//! callers of their own; and now and then their software is dead for hours, or says things twice.

use std::time::Duration;

use super::agenda::Plan;
use super::hotline::Hotline;
use super::people::{Deed, SECOND, code, gateway};
use crate::domain::{
    Actor, CallerHash, Code, Command, Consent, ConsentBasis, Direction, KeyId, PartnerId,
    PartnerStep, ProposeInbound, Transfer, TransferEvent, TransferId,
};

impl Hotline<'_> {
    pub(super) fn plan_neighbours(&mut self) {
        let Some(mean) = self.scenario.neighbours.propose_every else { return };
        let after = self.chance.exponential(mean);
        self.plan(after, Plan::PartnerProposes);
        for partner in self.neighbours() {
            self.plan_death(partner);
        }
    }

    /// The partners with software of their own.
    fn neighbours(&self) -> Vec<PartnerId> {
        let partners = self.scenario.settings.partners.iter();
        let programs = partners.filter(|(_, it)| it.twin.is_none() && it.telephone.is_none());
        programs.map(|(id, _)| id.clone()).collect()
    }

    pub(super) fn neighbours_react(&mut self, id: TransferId, event: &TransferEvent) {
        let Some(transfer) = self.centre.transfer(id).cloned() else { return };
        let partner = self.scenario.settings.partners.get(&transfer.partner);
        let Some(partner) = partner else { return };
        let (is_twin, has_software) = (partner.twin.is_some(), partner.telephone.is_none());
        if matches!(event, TransferEvent::Proposed(_)) {
            self.plan_taking_back(&transfer);
        }
        if is_twin {
            return;
        }
        match (event, transfer.direction) {
            (TransferEvent::Proposed(_), Direction::Out) if has_software => self.answer(&transfer),
            (TransferEvent::Accepted { .. }, Direction::Out) => {
                self.connect_with_partner(&transfer, has_software);
            }
            (TransferEvent::Connected, Direction::Out) if has_software => self.help(&transfer),
            (TransferEvent::Proposed(_), Direction::In) => {
                let withdraw = self.scenario.neighbours.withdraw;
                if self.happens(withdraw) {
                    let reason = code("helped-otherwise");
                    let after = self.chance.between(SECOND, 60 * SECOND);
                    self.will_do(&transfer, after, PartnerStep::Withdraw { reason });
                }
            }
            (TransferEvent::Completed { .. }, Direction::In) => {
                self.will_do(&transfer, 30 * SECOND, PartnerStep::Confirm);
            }
            _ => {}
        }
    }

    /// Whoever proposed a transfer may think better of it, at any moment.
    fn plan_taking_back(&mut self, transfer: &Transfer) {
        let withdraw = self.scenario.habits.care.withdraw;
        let by = transfer.by.clone().filter(|_| transfer.direction == Direction::Out);
        if let Some(by) = by
            && self.happens(withdraw)
        {
            let after = self.chance.between(SECOND, 40 * SECOND);
            let command = Command::WithdrawTransfer(transfer.id, code("thought-better"));
            self.plan_command(after, command, Actor::Operator(by));
        }
    }

    fn answer(&mut self, transfer: &Transfer) {
        let after = self.chance.exponential(self.scenario.neighbours.answer_takes);
        let decline = self.scenario.neighbours.decline;
        let step = match self.chance.happens(decline) {
            true => PartnerStep::Decline { reason: code("no-room") },
            false => PartnerStep::Accept { reference: Some(code(&format!("p{}", transfer.id))) },
        };
        self.will_do(transfer, after, step);
    }

    /// The partner says that it has the caller, or the gateway says so, or that it failed.
    fn connect_with_partner(&mut self, transfer: &Transfer, has_software: bool) {
        let after = self.chance.exponential(self.scenario.neighbours.answer_takes);
        let decline = self.scenario.neighbours.decline;
        let fails = self.chance.happens(decline);
        match transfer.call {
            Some(call) if !has_software || self.chance.happens(0.4) => {
                let report = match fails {
                    true => Command::ReportPartnerFailed(call),
                    false => Command::ReportConnected(call),
                };
                self.plan_command(after, report, gateway());
            }
            _ if fails => {
                self.will_do(
                    transfer,
                    after,
                    PartnerStep::Decline { reason: code("nobody-there") },
                );
            }
            _ => self.will_do(transfer, after, PartnerStep::Connected),
        }
    }

    /// Says how it goes, and then how it ended, or gives the caller back: on the line, by telling
    /// so, or by proposing them to us.
    fn help(&mut self, transfer: &Transfer) {
        let takes = self.chance.exponential(self.scenario.neighbours.outcome_takes);
        let note = self.sealed();
        self.will_do(transfer, takes / 2, PartnerStep::Progress { note });
        let give_back = self.scenario.neighbours.give_back;
        if !self.chance.happens(give_back) {
            let outcome = code("helped");
            return self.will_do(transfer, takes, PartnerStep::Complete { outcome, note: None });
        }
        let call = transfer.call.and_then(|call| self.centre.call(call)).cloned();
        let lot = self.chance.unit();
        if let Some(call) = call.filter(|_| lot < 0.4) {
            let asked = ProposeInbound {
                caller: call.caller,
                number: call.number.clone(),
                arrival: transfer.arrival,
                queue: call.demand.queue.clone(),
                gives_back: Some(transfer.id),
                path: transfer.path.clone(),
                ..self.caller_of(&transfer.partner)
            };
            return self.say(&transfer.partner, takes / 4, Command::ProposeInbound(asked));
        }
        let (reason, on_the_line) = (code("needs-you"), lot < 0.7);
        let after = if on_the_line { takes / 8 } else { takes };
        self.will_do(transfer, after, PartnerStep::Return { reason, note: None, on_the_line });
    }

    fn will_do(&mut self, transfer: &Transfer, after: Duration, step: PartnerStep) {
        let silent = self.scenario.neighbours.silent;
        if !self.happens(silent) {
            self.say(&transfer.partner, after, Command::Partner(transfer.id, step));
        }
    }

    /// Says something once, or twice.
    fn say(&mut self, partner: &PartnerId, after: Duration, command: Command) {
        let says = || Plan::PartnerSays(partner.clone(), Box::new(command.clone()));
        self.plan(after, says());
        let repeat = self.scenario.neighbours.repeat;
        if self.happens(repeat) {
            let again = self.chance.between(Duration::ZERO, 30 * SECOND);
            self.plan(after + again, says());
        }
    }

    /// What is to be said while the software is dead is said when it lives again.
    pub(super) fn partner_says(&mut self, partner: PartnerId, command: Box<Command>) -> Deed {
        let lives_at = self.dead_until.get(&partner).copied().filter(|until| *until > self.now);
        if let Some(at) = lives_at {
            self.plan_at(at + SECOND, Plan::PartnerSays(partner, command));
            return None;
        }
        Some((*command, Actor::Partner(partner)))
    }

    fn plan_death(&mut self, partner: PartnerId) {
        if let Some(mean) = self.scenario.neighbours.die_after {
            let after = self.chance.exponential(mean);
            self.plan(after, Plan::PartnerDies(partner));
        }
    }

    pub(super) fn partner_dies(&mut self, partner: PartnerId) -> Deed {
        let dead = self.chance.exponential(self.scenario.neighbours.dead_for);
        self.dead_until.insert(partner.clone(), self.now + dead);
        self.plan_death(partner);
        None
    }

    pub(super) fn partner_proposes(&mut self) -> Deed {
        if self.winds_down() {
            return None;
        }
        let after = self.chance.exponential(self.scenario.neighbours.propose_every?);
        self.plan(after, Plan::PartnerProposes);
        let partners = self.neighbours();
        let partner = self.chance.pick(&partners, |_| 1.0)?.clone();
        let asked = self.caller_of(&partner);
        self.say(&partner, Duration::ZERO, Command::ProposeInbound(asked));
        None
    }

    /// Somebody who called a partner and should come to us.
    fn caller_of(&mut self, partner: &PartnerId) -> ProposeInbound {
        let matters = &self.scenario.callers.matters;
        let matter = self.chance.pick(matters, |matter| matter.weight).expect("somebody calls");
        let waited = self.chance.between(Duration::ZERO, 180 * SECOND);
        let (reference, overflow) = (self.reference(), self.chance.happens(0.2));
        ProposeInbound {
            partner: partner.clone(),
            reference,
            need: code("medical-advice"),
            queue: matter.queue.clone(),
            triage: matter.triage.clone(),
            needs: matter.needs.clone(),
            caller: Some(CallerHash(self.draw_id().into_bytes())),
            number: Some(self.sealed()),
            key: KeyId(self.draw_id()),
            district: None,
            arrival: self.now - waited,
            consent: Consent { basis: ConsentBasis::Given, covers: [].into() },
            summary: [].into(),
            path: vec![code(partner.as_str())],
            gives_back: None,
            overflow,
        }
    }

    /// What a partner calls something: never the same twice.
    fn reference(&mut self) -> Code {
        code(&format!("r{}", self.draw_id().simple()))
    }
}
