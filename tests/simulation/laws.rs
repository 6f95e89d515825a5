//! Laws that hold whatever people do: random commands, sensible and not, under the eyes of a
//! witness, who among other things holds every offer against the plain, slow routing.

use std::collections::BTreeSet;
use std::time::Duration;

use proptest::prelude::*;

use super::DOES_ALL;
use super::moves::{Floor, Move, SCENARIO, code, moves, node, operator, put_shift, session};
use firstline::centre::invariants;
use firstline::domain::{Actor, Call, CallId, CallState, Command, Operator, Timestamp};
use firstline::routing::Class;

/// A debug build tries fewer.
const CASES: u32 = if DOES_ALL { 512 } else { 64 };

proptest! {
    #![proptest_config(ProptestConfig::with_cases(CASES))]

    /// The invariants of state and history; routing is that of the specification; a refusal changes
    /// nothing; the same question gets the same answer.
    #[test]
    fn all_laws_hold_whatever_people_do(moves in moves()) {
        let mut floor = Floor::open();
        moves.into_iter().for_each(|step| floor.play(step));
    }

    /// What people are told of a wait is what routing decides; so as long as a call waits, everybody
    /// has an obstacle.
    #[test]
    fn everybody_has_an_obstacle_while_a_call_waits(moves in moves()) {
        let mut floor = Floor::open();
        for step in moves {
            floor.play(step);
            floor.obstacles_are_true();
        }
    }

    /// Whatever is asked, at whatever time, there is an answer, and the centre is not due for ever.
    #[test]
    fn no_command_at_any_time_is_a_panic(
        moves in moves(),
        times in prop::collection::vec(prop_oneof![
            Just(i64::MIN), Just(i64::MAX), Just(-1), any::<i64>(), -400_000_000_000_000..400_000_000_000_000i64,
        ], 1..6),
    ) {
        let mut floor = Floor::open();
        let by = Actor::Supervisor("chief".into());
        for (n, step) in moves.into_iter().enumerate() {
            floor.now = Timestamp::from_millis(times[n % times.len()]);
            let command = floor.command(step);
            for command in [command, Command::Tick { outage_until: Some(floor.now) }] {
                if floor.centre.draft(&command, &by, floor.now).is_ok() {
                    floor.centre.close_step(floor.now, None);
                }
            }
            let due = floor.centre.due();
            let time_goes_on = floor.now + Duration::from_secs(3600) < Timestamp::MAX;
            let is_late = time_goes_on && due.is_some_and(|due| due <= floor.now);
            prop_assert!(!is_late, "due {due:?} at {}", floor.now.as_millis());
            let found = invariants::violations(&floor.centre);
            prop_assert!(found.is_empty(), "{found:#?}");
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(CASES / 4))]

    /// As long as operators work, whoever waits is answered, and in the order of service.
    #[test]
    fn nobody_starves(moves in moves(), newcomers in any::<[u8; 24]>()) {
        let mut floor = Floor::open();
        moves.into_iter().for_each(|step| floor.play(step));
        floor.everybody_works();
        let waiting: BTreeSet<CallId> = floor.unanswered().collect();
        for newcomer in newcomers {
            floor.play(Move { verb: 0, one: newcomer, other: 3, after_ms: 0 });
            floor.one_call_is_served();
        }
        for _ in 0..2_000 {
            if floor.unanswered().all(|call| !waiting.contains(&call)) {
                return Ok(());
            }
            floor.one_call_is_served();
        }
        let left: Vec<_> = floor.unanswered().filter(|call| waiting.contains(call)).collect();
        prop_assert!(left.is_empty(), "still waiting: {left:?}");
    }
}

impl Floor {
    fn unanswered(&self) -> impl Iterator<Item = CallId> {
        let waits = |call: &&Call| matches!(call.state, CallState::Waiting | CallState::Offered(_));
        self.centre.calls().filter(waits).map(|call| call.id)
    }

    /// The whole crew signs in at live consoles, on duty, and able to take anything.
    fn everybody_works(&mut self) {
        self.act(Command::Configure(SCENARIO.settings.clone()));
        for n in 0..6 {
            let like = SCENARIO.operators[0].clone();
            let able = Operator { id: operator(n), ..like };
            self.act(Command::PutOperator(able, None));
        }
        self.act(put_shift("all", "00:00", "00:00", (0..6).map(operator).collect()));
        for n in 0..6 {
            let present = self.centre.desk(&operator(n)).map(|desk| desk.session);
            let session = present.unwrap_or(session(9));
            self.act(Command::SignIn { operator: operator(n), session, home: node() });
            let (queues, until) = (BTreeSet::new(), None);
            self.act(Command::AssignQueues { operator: operator(n), queues, until });
            self.act(Command::SetReady(operator(n)));
        }
    }

    /// Obstacle by obstacle it is told what routing decides as a whole.
    fn obstacles_are_true(&self) {
        let centre = &self.centre;
        let wants = |call: &&Call| centre.ahead_of(call.id, 0).is_some();
        let wanting: Vec<&Call> = centre.calls().filter(wants).collect();
        for record in centre.operators() {
            let (id, desk) = (&record.id, centre.desk(&record.id));
            let told = centre.explain_idleness(id, self.now);
            let is_available = desk.is_some_and(|desk| desk.is_available());
            assert_eq!(told.obstacles.is_empty(), is_available, "{id}: {:?}", told.obstacles);
            assert_eq!(told.against.len(), wanting.len());
            let profile = desk.map_or(&record.profile, |desk| &desk.profile);
            for (call, against) in wanting.iter().zip(&told.against) {
                let fit = centre.policy().suits(&Class::of(call), id, profile);
                let has_room = !call.is_shared_callback() || centre.callback_room() > 0;
                let suits = fit.is_some() && !call.excludes(id) && has_room;
                assert_eq!(against.is_empty(), suits, "{id}, {call:?}: {against:?}");
                assert!(!(is_available && suits), "4: {id} could take {:?}", call.id);
            }
        }
        for offer in centre.offers() {
            let call = centre.call(offer.call).unwrap();
            assert_eq!(centre.obstacles(call, &offer.operator, self.now), []);
        }
    }

    /// Everybody answers what rings, and everybody who talks comes to an end.
    fn one_call_is_served(&mut self) {
        self.play(Move { verb: 255, one: 0, other: 0, after_ms: 2_000 });
        let offers: Vec<_> = self.centre.offers().map(|o| (o.id, o.operator.clone())).collect();
        for (offer, operator) in offers {
            self.act(Command::Accept { operator, offer });
        }
        let talks: Vec<_> =
            self.centre.calls().filter(|c| c.talk().is_some()).map(|c| c.id).collect();
        for call in talks {
            self.act(Command::ReportConnected(call));
            self.act(Command::HangUp(call));
        }
        for n in 0..6 {
            let disposition = Some(code("advised"));
            self.act(Command::WrapUp { operator: operator(n), note: None, disposition });
            self.act(Command::WrapUp { operator: operator(n), note: None, disposition: None });
            self.act(Command::SetReady(operator(n)));
        }
    }
}
