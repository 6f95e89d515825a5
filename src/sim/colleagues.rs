//! What operators do in a talk beside talking: they ask a colleague, pass the caller on, or propose
//! them to a partner.

use super::agenda::Plan;
use super::hotline::Hotline;
use super::people::{Deed, SECOND, by, code};
use crate::domain::{
    Actor, CallId, CallKind, CaseId, Code, Command, Consent, ConsentBasis, Manner, OperatorId,
    Part, ProposeTransfer, QueueId, Target, TransferId, TransferState,
};

impl Hotline<'_> {
    pub(super) fn does_more_in_talks(&self) -> bool {
        let care = &self.scenario.habits.care;
        care.consult + care.pass_on + care.transfer > 0.0 && !self.winds_down()
    }

    pub(super) fn in_talk(&mut self, operator: OperatorId, call: CallId) -> Deed {
        let talks = self.centre.desk(&operator)?.call() == Some(call);
        let care = &self.scenario.habits.care;
        let (consult, pass_on) = (care.consult, care.consult + care.pass_on);
        let transfer = pass_on + care.transfer;
        let lot = self.chance.unit();
        if !talks || lot >= transfer {
            return None;
        }
        if lot < consult {
            let (target, case) = (self.target(&operator)?, None);
            return by(&operator, Command::Consult { operator: operator.clone(), target, case });
        }
        if lot < pass_on {
            let target = self.target(&operator)?;
            return by(&operator, Command::PassOn { operator: operator.clone(), target });
        }
        let manner = if self.chance.happens(0.5) { Manner::Warm } else { Manner::Blind };
        self.propose_to_partner(&operator, self.centre.call(call)?.case, manner, Some(call))
    }

    /// A colleague who is there, by name, or any queue.
    fn target(&mut self, operator: &OperatorId) -> Option<Target> {
        let present = self.centre.desks().map(|desk| &desk.operator);
        let others: Vec<OperatorId> = present.filter(|id| *id != operator).cloned().collect();
        if self.chance.happens(0.5)
            && let Some(colleague) = self.chance.pick(&others, |_| 1.0)
        {
            return Some(Target::Operator(colleague.clone()));
        }
        let queues: Vec<QueueId> = self.scenario.settings.queues.keys().cloned().collect();
        self.chance.pick(&queues, |_| 1.0).map(|queue| Target::Queue(queue.clone(), Vec::new()))
    }

    /// Some find the answer themselves before anybody has taken the question.
    pub(super) fn plan_giving_up_asking(&mut self, consult: CallId) {
        let asker = self.centre.call(consult).and_then(|call| call.asker().cloned());
        if let Some(asker) = asker
            && self.chance.happens(0.2)
        {
            let after = self.chance.between(SECOND, 20 * SECOND);
            self.plan_command(after, Command::EndConsult(asker.clone()), Actor::Operator(asker));
        }
    }

    /// The colleague has answered: they talk, perhaps with the caller, and one of the two ends it or
    /// leaves the caller with the colleague.
    pub(super) fn consult_goes_on(&mut self, consult: CallId, colleague: &OperatorId) {
        let asker = self.centre.call(consult).and_then(|call| call.asker().cloned());
        let Some(asker) = asker else { return };
        let (soon, later) = (10 * SECOND, 40 * SECOND);
        let as_asker = || Actor::Operator(asker.clone());
        if self.chance.happens(0.4) {
            self.plan_command(soon, Command::JoinConsult(asker.clone()), as_asker());
        }
        if self.chance.happens(0.5) {
            let hand_over = self.chance.happens(0.5);
            let command = Command::CompleteConsult { operator: asker.clone(), hand_over };
            self.plan_command(2 * soon, command, as_asker());
        }
        let call = self.centre.desk(&asker).and_then(|desk| desk.call());
        if let Some(call) = call {
            // Whoever has the caller by then says good-bye.
            let talk = self.chance.exponential(self.scenario.callers.talk);
            self.plan(later + talk, Plan::SayGoodbye(colleague.clone(), call));
        }
        let ends = if self.chance.happens(0.5) { &asker } else { colleague };
        let command = Command::EndConsult(ends.clone());
        self.plan_command(later, command, Actor::Operator(ends.clone()));
        self.plan_command(2 * later, Command::EndConsult(asker.clone()), as_asker());
    }

    /// Somebody who takes the need, which is drawn; a caller who came from a partner may be given
    /// back to them.
    pub(super) fn propose_to_partner(
        &mut self,
        operator: &OperatorId,
        case: CaseId,
        manner: Manner,
        call: Option<CallId>,
    ) -> Deed {
        let need = self.some_need()?;
        let choices = self.centre.partners_for(&need, None, None, self.now);
        let chosen = self.chance.pick(&choices, |_| 1.0).map(|choice| choice.partner.clone());
        let came_by = call.and_then(|call| self.came_by(call));
        let gives_back = came_by.filter(|_| self.chance.happens(0.5));
        let sender =
            gives_back.and_then(|id| self.centre.transfer(id)).map(|it| it.partner.clone());
        let summary = [(Part::Situation, self.sealed()), (Part::Recommendation, self.sealed())];
        let bases = [
            ConsentBasis::Given,
            ConsentBasis::NotNeeded { reason: code("same-service") },
            ConsentBasis::Emergency { reason: code("unconscious") },
        ];
        let basis = self.chance.pick(&bases, |_| 1.0)?.clone();
        let covers = [Part::Situation, Part::Recommendation, Part::Number].into();
        let asked = ProposeTransfer {
            operator: operator.clone(),
            case,
            partner: sender.or(chosen)?,
            need,
            manner,
            consent: Consent { basis, covers },
            summary: summary.into(),
            gives_back,
        };
        by(operator, Command::ProposeTransfer(asked))
    }

    /// The transfer by which a caller came to us, who is ours now.
    fn came_by(&self, call: CallId) -> Option<TransferId> {
        let CallKind::FromPartner(id) = self.centre.call(call)?.kind else { return None };
        let transfer = self.centre.transfer(id)?;
        matches!(transfer.state, TransferState::Connected { .. }).then_some(id)
    }

    fn some_need(&mut self) -> Option<Code> {
        let partners = self.scenario.settings.partners.values();
        let mut needs: Vec<Code> = partners.flat_map(|it| it.needs.iter().cloned()).collect();
        let queues = self.scenario.settings.queues.keys();
        needs.extend(queues.filter_map(|queue| queue.as_str().parse().ok()));
        self.chance.pick(&needs, |_| 1.0).cloned()
    }
}
