//! Which of the operators who may take a call is asked.

use super::eligibility::may_take;
use super::{Floor, Policy};
use crate::domain::{Call, Desk, OperatorId, Reason, Rule, RunnerUp, Timestamp};

/// The operator to ask, and why.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Choice {
    /// Who.
    pub operator: OperatorId,
    /// Why.
    pub reason: Reason,
}

/// How candidates compare: the case's owner first, then the closest fit, then the longest idle.
/// The smallest is asked.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
struct Candidate<'a> {
    is_stranger: bool,
    surplus: u32,
    idle_since: Timestamp,
    operator: &'a OperatorId,
    interpreter: bool,
}

/// Chooses among the operators on the floor who may take the call and are not excluded from it.
/// `first` is the desk of whoever goes before all others: the operator for whom the call is kept,
/// else the owner of its case.
pub fn choose(
    floor: &Floor,
    policy: &Policy,
    call: &Call,
    first: Option<&Desk>,
    now: Timestamp,
) -> Option<Choice> {
    let first = first.and_then(|desk| first_candidate(policy, call, desk));
    let first_id = first.as_ref().map(|first| first.operator);
    let relaxed = policy.relaxed(call.ring);
    let is_kept = call.reserved.is_some();
    let mut able = usize::from(is_kept && first.is_some());
    let mut best: Vec<_> = first.into_iter().collect();
    for (profile, group) in floor.groups().filter(|_| !is_kept) {
        let Some(fit) = policy.fit(profile, &call.demand, relaxed) else { continue };
        able += group.len() - excluded_within(call, group);
        let others = group
            .iter()
            .filter(|(_, operator)| Some(operator) != first_id && !call.excludes(operator));
        best.extend(others.take(2).map(|(idle_since, operator)| Candidate {
            is_stranger: true,
            surplus: fit.surplus,
            idle_since: *idle_since,
            operator,
            interpreter: fit.interpreter,
        }));
        best.sort_unstable();
        best.truncate(2);
    }

    let first = best.first()?;
    let second = best.get(1);
    let reason = Reason {
        ring: call.ring,
        ready: count(floor.len()),
        able: count(able),
        rule: rule(call, first, second),
        surplus: first.surplus,
        idle: now.since(first.idle_since),
        interpreter: first.interpreter,
        runner_up: second.map(|second| RunnerUp {
            operator: second.operator.clone(),
            surplus: second.surplus,
            idle: now.since(second.idle_since),
        }),
    };
    Some(Choice { operator: first.operator.clone(), reason })
}

fn first_candidate<'a>(policy: &Policy, call: &Call, desk: &'a Desk) -> Option<Candidate<'a>> {
    let fit = may_take(policy, call, desk)?;
    Some(Candidate {
        is_stranger: false,
        surplus: fit.surplus,
        idle_since: desk.idle_since,
        operator: &desk.operator,
        interpreter: fit.interpreter,
    })
}

type Group = imbl::OrdSet<(Timestamp, OperatorId)>;

fn excluded_within(call: &Call, group: &Group) -> usize {
    if call.excluded.is_empty() {
        return 0;
    }
    group.iter().filter(|(_, operator)| call.excludes(operator)).count()
}

fn rule(call: &Call, first: &Candidate<'_>, second: Option<&Candidate<'_>>) -> Rule {
    match second {
        _ if call.reserved.as_ref().is_some_and(|kept| kept.by_name) => Rule::ByName,
        _ if !first.is_stranger => Rule::Owner,
        None => Rule::OnlyOne,
        Some(second) if first.surplus < second.surplus => Rule::ClosestFit,
        Some(_) => Rule::LongestIdle,
    }
}

fn count(n: usize) -> u32 {
    u32::try_from(n).unwrap_or(u32::MAX)
}
