//! Why a call waits, as the API shows it.

use super::code::{show_acuity, show_pause};
use super::{moment, moment_if_any};
use crate::centre::{Centre, Idleness, Wait};
use crate::domain::{Call, OperatorId, Relax};
use crate::routing::Obstacle;
use crate::rpc::api;

/// Why a call waits.
pub fn show_wait(centre: &Centre, call: &Call, wait: Wait) -> api::ExplainWaitResponse {
    let (next_ring_at, relaxes) = wait.next_ring.unzip();
    api::ExplainWaitResponse {
        call_id: call.id.0,
        queue: call.demand.queue.to_string(),
        acuity: show_acuity(call.acuity),
        ahead: wait.ahead.map(count),
        due_at: Some(moment(call.due)),
        ring: call.ring.into(),
        next_ring_at: next_ring_at.map(moment),
        next_ring_relaxes: relaxes.map_or(0, show_relax),
        operators: wait.operators.iter().map(show_operator).collect(),
        away: count(wait.away),
        version: centre.version().0,
    }
}

/// Why an operator is offered no call. Of the calls that wait nothing is told but how many there
/// are.
pub fn show_idleness(centre: &Centre, idleness: &Idleness) -> api::WhyNotMeResponse {
    let against = &idleness.against;
    let mut kinds = std::collections::BTreeMap::<i32, u32>::new();
    for obstacles in against {
        let of_call: std::collections::BTreeSet<i32> =
            obstacles.iter().map(|obstacle| show_obstacle(obstacle).kind).collect();
        of_call.into_iter().for_each(|kind| *kinds.entry(kind).or_default() += 1);
    }
    let counted = |(kind, calls)| api::ObstacleCount { kind, calls };
    api::WhyNotMeResponse {
        obstacles: idleness.obstacles.iter().map(show_obstacle).collect(),
        waiting: count(against.len()),
        against: kinds.into_iter().map(counted).collect(),
        suitable: count(against.iter().filter(|obstacles| obstacles.is_empty()).count()),
        version: centre.version().0,
    }
}

fn count(n: usize) -> u32 {
    u32::try_from(n).unwrap_or(u32::MAX)
}

fn show_operator((id, obstacles): &(OperatorId, Vec<Obstacle>)) -> api::OperatorObstacles {
    let obstacles = obstacles.iter().map(show_obstacle).collect();
    api::OperatorObstacles { operator_id: id.to_string(), obstacles }
}

fn show_relax(relax: Relax) -> i32 {
    match relax {
        Relax::Language => api::RingRelaxes::Language,
        Relax::Skills => api::RingRelaxes::Skills,
        Relax::Twins => api::RingRelaxes::Twins,
    }
    .into()
}

fn show_obstacle(obstacle: &Obstacle) -> api::Obstacle {
    use api::ObstacleKind as Kind;
    let of = |kind: Kind| api::Obstacle { kind: kind.into(), ..api::Obstacle::default() };
    match obstacle {
        Obstacle::SignedOut => of(Kind::SignedOut),
        Obstacle::OffDuty { until } => {
            api::Obstacle { until: moment_if_any(*until), ..of(Kind::OffDuty) }
        }
        Obstacle::ConsoleLost { since } => {
            api::Obstacle { since: Some(moment(*since)), ..of(Kind::ConsoleLost) }
        }
        Obstacle::Paused { pause, since } => api::Obstacle {
            pause: show_pause(*pause),
            since: Some(moment(*since)),
            ..of(Kind::Paused)
        },
        Obstacle::Ringing(call) => api::Obstacle { call_id: call.0, ..of(Kind::Ringing) },
        Obstacle::Talking { call, since } => {
            let since = Some(moment(*since));
            api::Obstacle { call_id: call.0, since, ..of(Kind::Talking) }
        }
        Obstacle::WrapUp { call, until } => {
            let until = Some(moment(*until));
            api::Obstacle { call_id: call.0, until, ..of(Kind::WrapUp) }
        }
        Obstacle::Consulting => of(Kind::Consulting),
        Obstacle::OtherQueues => of(Kind::OtherQueues),
        Obstacle::NotLicensed => of(Kind::NotLicensed),
        Obstacle::LacksSkill { need, has } => {
            let skill = api::SkillLevel { skill: need.skill.to_string(), level: need.level.into() };
            let has_level = (*has).into();
            api::Obstacle { skill: Some(skill), has_level, ..of(Kind::LacksSkill) }
        }
        Obstacle::Excluded { until } => {
            api::Obstacle { until: Some(moment(*until)), ..of(Kind::Excluded) }
        }
        Obstacle::KeptForAnother { operator, until } => api::Obstacle {
            operator_id: operator.to_string(),
            until: Some(moment(*until)),
            ..of(Kind::KeptForAnother)
        },
        Obstacle::CallbackShare => of(Kind::CallbackShare),
        Obstacle::RingsAlready => of(Kind::RingsAlready),
    }
}
