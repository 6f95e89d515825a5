//! Cases that colleagues propose to an operator, and the answers.

use std::collections::BTreeMap;

use super::habits::SECOND;
use super::operator::is_late;
use crate::client::{CallError, ConsoleLine};
use crate::domain::Timestamp;
use crate::rpc::api::Desk;
use crate::sim::Chance;

/// How often somebody has too much to do to take a case.
const DECLINES: f64 = 0.1;

/// What is proposed, when it is answered, and whether with yes.
#[derive(Debug, Default)]
pub(super) struct Proposals(BTreeMap<u64, Answer>);

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Answer {
    Planned(Timestamp, bool),
    Given,
}

impl Proposals {
    /// Takes note of what the desk shows.
    pub(super) fn look(&mut self, desk: &Desk, chance: &mut Chance, now: Timestamp) {
        let shown = |case_id: &u64| desk.hand_overs.iter().any(|it| it.case_id == *case_id);
        self.0.retain(|case_id, _| shown(case_id));
        for proposed in &desk.hand_overs {
            let answer = || {
                let at = now + chance.between(5 * SECOND, 20 * SECOND);
                Answer::Planned(at, !chance.happens(DECLINES))
            };
            self.0.entry(proposed.case_id).or_insert_with(answer);
        }
    }

    /// When the next one is answered.
    pub(super) fn next_at(&self) -> Timestamp {
        self.next().map_or(Timestamp::MAX, |(_, at, _)| at)
    }

    fn next(&self) -> Option<(u64, Timestamp, bool)> {
        let planned = self.0.iter().filter_map(|(case_id, answer)| match answer {
            Answer::Planned(at, takes) => Some((*case_id, *at, *takes)),
            Answer::Given => None,
        });
        planned.min_by_key(|(_, at, _)| *at)
    }

    /// Answers it.
    pub(super) async fn answer_next(&mut self, line: &ConsoleLine) -> Result<(), CallError> {
        let Some((case_id, _, takes)) = self.next() else { return Ok(()) };
        self.0.insert(case_id, Answer::Given);
        let done = match takes {
            true => line.accept_hand_over(case_id).await,
            false => line.decline_hand_over(case_id, "too-many-cases").await,
        };
        done.or_else(|error| if is_late(&error) { Ok(()) } else { Err(error) })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rpc::api::DeskHandOver;

    #[test]
    fn each_proposal_is_answered_once() {
        let now = Timestamp::from_millis(1_000_000);
        let mut chance = Chance::seeded(1);
        let mut proposals = Proposals::default();
        assert_eq!(proposals.next_at(), Timestamp::MAX);
        let hand_overs = [4, 9].map(|case_id| DeskHandOver { case_id, ..Default::default() });
        let desk = Desk { hand_overs: hand_overs.to_vec(), ..Default::default() };
        proposals.look(&desk, &mut chance, now);
        let at = proposals.next_at();
        assert!(at > now && at < now + 20 * SECOND);
        proposals.look(&desk, &mut chance, now + SECOND);
        assert_eq!(proposals.next_at(), at, "planned once");

        for _ in 0..2 {
            let (case_id, ..) = proposals.next().unwrap();
            proposals.0.insert(case_id, Answer::Given);
        }
        proposals.look(&desk, &mut chance, now);
        assert_eq!(proposals.next_at(), Timestamp::MAX);
        proposals.look(&Desk::default(), &mut chance, now);
        assert!(proposals.0.is_empty());
    }
}
