//! A case passes from owner to owner: by proposal and acceptance, or by a supervisor's decision.

use super::turn::{Outcome, Turn};
use super::{Centre, duty};
use crate::domain::{
    CaseId, Code, Event, HandOver, OperatorId, OwnerReason, Refusal, Reply, Timestamp,
};

impl Centre {
    /// The cases that an operator must hand over before they go: something is promised on them for
    /// a time outside the operator's own next duty. Cases on which nothing is owed stay with them.
    pub fn hand_over_list(&self, operator: &OperatorId, at: Timestamp) -> Vec<CaseId> {
        let next = duty::next_of(self, operator, at);
        let cases = self.cases_of(operator).filter(|case| {
            let mut promises = case.open_promises();
            promises.any(|promise| !next.as_ref().is_some_and(|next| next.contains(promise.due)))
        });
        cases.map(|case| case.id).collect()
    }
}

/// The owner answers for the case until the other one accepts.
pub(super) fn propose(turn: &mut Turn<'_>, id: CaseId, to: &OperatorId) -> Outcome {
    may_propose(turn, id, to)?;
    put_forward(turn, id, to);
    Ok(Reply::Done)
}

/// Whether the case may be proposed to that operator.
pub(super) fn may_propose(turn: &Turn<'_>, id: CaseId, to: &OperatorId) -> Result<(), Refusal> {
    let owner = turn.own_case(id)?.owner.as_ref().ok_or(Refusal::CaseUnowned(id))?;
    may_own(turn, id, owner, to)
}

fn may_own(
    turn: &Turn<'_>,
    id: CaseId,
    owner: &OperatorId,
    to: &OperatorId,
) -> Result<(), Refusal> {
    if owner == to {
        return Err(Refusal::AlreadyOwner(id));
    }
    turn.centre.operator(to).ok_or_else(|| Refusal::UnknownOperator(to.clone()))?;
    Ok(())
}

/// Proposes it, in place of what was proposed before. Proposing it again is no mistake.
pub(super) fn put_forward(turn: &mut Turn<'_>, case: CaseId, to: &OperatorId) {
    match turn.centre.case(case).and_then(|case| case.hand_over.as_ref()) {
        Some(present) if present.to == *to => return,
        Some(_) => turn.emit(Event::HandOverWithdrawn(case)),
        None => {}
    }
    turn.emit(Event::HandOverProposed { case, to: to.clone() });
}

pub(super) fn accept(turn: &mut Turn<'_>, case: CaseId, by: &OperatorId) -> Outcome {
    proposed_to(turn, case, by)?;
    turn.emit(Event::OwnerSet { case, owner: by.clone(), reason: OwnerReason::HandOver });
    Ok(Reply::Done)
}

pub(super) fn decline(turn: &mut Turn<'_>, case: CaseId, by: &OperatorId, why: &Code) -> Outcome {
    proposed_to(turn, case, by)?;
    turn.emit(Event::HandOverDeclined { case, reason: why.clone() });
    Ok(Reply::Done)
}

fn proposed_to(turn: &Turn<'_>, id: CaseId, to: &OperatorId) -> Result<(), Refusal> {
    let case = turn.case(id)?;
    if !case.is_open() {
        return Err(Refusal::CaseClosed(id));
    }
    match &case.hand_over {
        Some(proposed) if proposed.to == *to => Ok(()),
        _ => Err(Refusal::NoHandOver(id)),
    }
}

pub(super) fn withdraw(turn: &mut Turn<'_>, id: CaseId) -> Outcome {
    if turn.own_case(id)?.hand_over.is_none() {
        return Err(Refusal::NoHandOver(id));
    }
    turn.emit(Event::HandOverWithdrawn(id));
    Ok(Reply::Done)
}

/// A supervisor decides, and the new owner is not asked.
pub(super) fn reassign(turn: &mut Turn<'_>, id: CaseId, to: &OperatorId, reason: &Code) -> Outcome {
    turn.supervises()?;
    may_propose(turn, id, to)?;
    give(turn, id, to, reason);
    Ok(Reply::Done)
}

/// Whoever leaves for good leaves nothing behind: every open case goes to one colleague, from whom
/// it can go on to others.
pub(super) fn reassign_all(
    turn: &mut Turn<'_>,
    from: &OperatorId,
    to: &OperatorId,
    reason: &Code,
) -> Outcome {
    turn.supervises()?;
    for id in [from, to] {
        turn.centre.operator(id).ok_or_else(|| Refusal::UnknownOperator(id.clone()))?;
    }
    let cases = turn.centre.cases_of(from).filter(|_| from != to).map(|case| case.id);
    let cases: Vec<CaseId> = cases.collect();
    for case in &cases {
        give(turn, *case, to, reason);
    }
    Ok(Reply::Reassigned { cases: cases.len() as u64 })
}

fn give(turn: &mut Turn<'_>, case: CaseId, to: &OperatorId, reason: &Code) {
    let reason = OwnerReason::Reassigned(reason.clone());
    turn.emit(Event::OwnerSet { case, owner: to.clone(), reason });
}

/// Takes back whatever is proposed to somebody who is no longer there to answer.
pub(super) fn withdraw_all_to(turn: &mut Turn<'_>, operator: &OperatorId) {
    let is_theirs = |hand_over: &HandOver| hand_over.to == *operator;
    let cases = turn.centre.cases().filter(|case| case.hand_over.as_ref().is_some_and(is_theirs));
    for case in cases.map(|case| case.id).collect::<Vec<_>>() {
        turn.emit(Event::HandOverWithdrawn(case));
    }
}
