//! The timesheet, which sees only events, against the desks.

use firstline::board::{Crew, Stretch, Timesheet, Work};
use firstline::centre::Centre;
use firstline::domain::Status;
use firstline::sim::Hotline;

use super::floors::busy;

fn crew_at_the_desks(centre: &Centre) -> Crew {
    let mut crew = Crew::default();
    for desk in centre.desks().filter(|desk| desk.is_staff()) {
        *match desk.status {
            Status::Ready => &mut crew.ready,
            Status::Offered(_) => &mut crew.ringing,
            Status::Talking(_) => &mut crew.on_call,
            Status::WrapUp { .. } => &mut crew.wrap_up,
            Status::NotReady(_) => &mut crew.not_ready,
        } += 1;
    }
    crew
}

#[test]
fn the_timesheet_knows_what_operators_do() {
    let scenario = busy("Europe/Berlin", "2026-10-24T12:00", 2);
    for seed in 0..5 {
        let mut hotline = Hotline::open(&scenario, seed);
        let mut sheet = Timesheet::default();
        let (mut from_events, mut from_desks) = (Work::default(), Work::default());
        let mut last =
            Stretch { from: scenario.begins, to: scenario.begins, crew: Crew::default() };
        while let Some(happening) = hotline.step() {
            let steps = happening.outcome.iter().flat_map(|entry| &entry.steps);
            let events = steps.flat_map(|step| step.events.iter().map(|event| (step.at, event)));
            let told = events.filter_map(|(at, event)| sheet.read(at, event));
            told.for_each(|stretch| from_events.merge(&stretch.work()));

            let crew = crew_at_the_desks(hotline.centre());
            assert_eq!(sheet.crew(), crew, "seed {seed}: {happening:#?}");
            from_desks.merge(&Stretch { to: happening.at, ..last }.work());
            last = Stretch { from: happening.at, to: happening.at, crew };
        }
        sheet.advance(last.from).iter().for_each(|stretch| from_events.merge(&stretch.work()));
        assert_eq!(from_events, from_desks);
        assert!(from_events.occupancy().is_some_and(|busy| busy > 0.05), "{from_events:?}");
    }
}
