//! Why a call waits, in words.

use super::view::{moment, plain};
use crate::rpc::api::{ExplainWaitResponse, Obstacle, ObstacleKind, RingRelaxes};

/// The call's place and what will change by itself; then everybody who is there, each with what
/// stands between them and the call.
pub fn story(wait: &ExplainWaitResponse) -> String {
    let mut lines = vec![place(wait)];
    lines.extend(next_ring(wait));
    let width = wait.operators.iter().map(|it| it.operator_id.len()).max().unwrap_or(0);
    lines.extend(wait.operators.iter().map(|operator| {
        let obstacles: Vec<String> = operator.obstacles.iter().map(obstacle).collect();
        let said =
            if obstacles.is_empty() { "is being asked".to_owned() } else { obstacles.join("; ") };
        format!("  {:<width$}  {said}", operator.operator_id)
    }));
    if wait.away > 0 {
        lines.push(format!("  {} more on the roster are neither here nor on duty", wait.away));
    }
    lines.join("\n")
}

fn place(wait: &ExplainWaitResponse) -> String {
    let due = moment(&wait.due_at);
    match wait.ahead {
        None => format!("call {} rings, and was due at {due}", wait.call_id),
        Some(ahead) => format!(
            "call {} waits in {} behind {ahead} others, and is due at {due}",
            wait.call_id, wait.queue
        ),
    }
}

fn next_ring(wait: &ExplainWaitResponse) -> Option<String> {
    let what = match wait.next_ring_relaxes() {
        RingRelaxes::Unspecified => return None,
        RingRelaxes::Language => "the caller's language is no longer needed",
        RingRelaxes::Skills => "any medical operator will do",
        RingRelaxes::Twins => "the twinned centres are asked",
    };
    Some(format!("from {} {what}", moment(&wait.next_ring_at)))
}

fn obstacle(it: &Obstacle) -> String {
    let until = |words: &str| match moment(&it.until) {
        at if at.is_empty() => words.to_owned(),
        at => format!("{words} until {at}"),
    };
    let since = |words: String| format!("{words} since {}", moment(&it.since));
    match it.kind() {
        ObstacleKind::Unspecified => "something that this program does not know".to_owned(),
        ObstacleKind::SignedOut => "signed out".to_owned(),
        ObstacleKind::OffDuty => until("off duty"),
        ObstacleKind::ConsoleLost => since("console silent".to_owned()),
        ObstacleKind::Paused => {
            since(format!("paused ({})", plain(it.pause().as_str_name(), "PAUSE_")))
        }
        ObstacleKind::Ringing => format!("rings for call {}", it.call_id),
        ObstacleKind::Talking => since(format!("on call {}", it.call_id)),
        ObstacleKind::WrapUp => until(&format!("notes of call {}", it.call_id)),
        ObstacleKind::Consulting => "consults a colleague".to_owned(),
        ObstacleKind::OtherQueues => "serves other queues".to_owned(),
        ObstacleKind::NotLicensed => "not licensed for the queue".to_owned(),
        ObstacleKind::LacksSkill => lacks(it),
        ObstacleKind::Excluded => until("has declined, missed or passed it on: not asked"),
        ObstacleKind::KeptForAnother => until(&format!("kept for {}", it.operator_id)),
        ObstacleKind::CallbackShare => "as many callbacks are on as may".to_owned(),
        ObstacleKind::RingsAlready => "rings elsewhere".to_owned(),
    }
}

fn lacks(it: &Obstacle) -> String {
    let Some(need) = &it.skill else { return "lacks a skill".to_owned() };
    match it.has_level {
        0 => format!("lacks {}", need.skill),
        has => format!("has {} at level {has} of {}", need.skill, need.level),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rpc::api::{OperatorObstacles, Pause, SkillLevel};

    fn at(seconds: i64) -> Option<prost_types::Timestamp> {
        Some(prost_types::Timestamp { seconds: 915_177_600 + seconds, nanos: 0 })
    }

    fn of(kind: ObstacleKind) -> Obstacle {
        Obstacle { kind: kind.into(), ..Obstacle::default() }
    }

    #[test]
    fn everybody_has_their_reasons() {
        let operators = [
            ("S01", vec![Obstacle { call_id: 7, since: at(0), ..of(ObstacleKind::Talking) }]),
            (
                "S02",
                vec![
                    Obstacle {
                        pause: Pause::Meal.into(),
                        since: at(5),
                        ..of(ObstacleKind::Paused)
                    },
                    Obstacle {
                        skill: Some(SkillLevel { skill: "lang:yue".into(), level: 1 }),
                        ..of(ObstacleKind::LacksSkill)
                    },
                ],
            ),
        ];
        let operators = operators
            .map(|(id, obstacles)| OperatorObstacles { operator_id: id.to_owned(), obstacles });
        let mut wait = ExplainWaitResponse {
            call_id: 9,
            queue: "medical".to_owned(),
            ahead: Some(2),
            due_at: at(60),
            next_ring_at: at(15),
            operators: operators.into(),
            away: 3,
            ..ExplainWaitResponse::default()
        };
        wait.set_next_ring_relaxes(RingRelaxes::Language);
        let expected = "\
            call 9 waits in medical behind 2 others, and is due at 1999-01-01T08:01:00Z\n\
            from 1999-01-01T08:00:15Z the caller's language is no longer needed\n\
            \x20 S01  on call 7 since 1999-01-01T08:00:00Z\n\
            \x20 S02  paused (meal) since 1999-01-01T08:00:05Z; lacks lang:yue\n\
            \x20 3 more on the roster are neither here nor on duty";
        assert_eq!(story(&wait), expected);
    }
}
