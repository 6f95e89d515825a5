use proptest::prelude::*;

use super::*;

const T20: Threshold = Threshold::seconds(20);

fn ms(ms: u64) -> Duration {
    Duration::from_millis(ms)
}

fn answered(waited: u64, talk: u64) -> Contact {
    let outcome = Outcome::Answered { talk: ms(talk), hold: ms(0), wrap_up: ms(0) };
    Contact { waited: ms(waited), outcome }
}

fn abandoned(waited: u64) -> Contact {
    Contact { waited: ms(waited), outcome: Outcome::Abandoned }
}

fn of(contacts: &[Contact]) -> Figures {
    contacts.iter().copied().collect()
}

#[test]
fn a_threshold_holds_the_wait_that_equals_it() {
    let figures = of(&[answered(20_000, 1), answered(20_001, 1), answered(19_999, 1)]);
    assert_eq!(figures.answered_within(T20), 2);
    assert_eq!(figures.answered_within(Threshold::seconds(21)), 3);
    assert_eq!(figures.answered_within(Threshold::seconds(19)), 0);
    assert_eq!(of(&[answered(0, 1)]).answered_within(Threshold::seconds(0)), 1);
}

#[test]
fn the_four_service_levels_differ() {
    let figures = of(&[
        answered(5_000, 1),
        answered(15_000, 1),
        answered(40_000, 1),
        abandoned(10_000),
        abandoned(50_000),
    ]);
    let level = |level| figures.service_level(level, T20);
    assert_eq!(level(ServiceLevel::AnsweredOnly), Some(2.0 / 3.0));
    assert_eq!(level(ServiceLevel::Offered), Some(2.0 / 5.0));
    assert_eq!(level(ServiceLevel::IgnoreShortAbandons), Some(2.0 / 4.0));
    assert_eq!(level(ServiceLevel::Removed), Some(3.0 / 5.0));
    assert_eq!(figures.abandonment(), Some(2.0 / 5.0));
    assert_eq!(figures.abandonment_past(T20), Some(1.0 / 4.0));
}

#[test]
fn means_are_taken_over_the_answered() {
    let outcome = Outcome::Answered { talk: ms(60_000), hold: ms(5_000), wrap_up: ms(10_000) };
    let mut figures = of(&[answered(1_000, 30_000), abandoned(90_000)]);
    figures.add(Contact { waited: ms(2_000), outcome });
    assert_eq!(figures.speed_of_answer(), Some(ms(1_500)));
    assert_eq!(figures.handle_time(), Some(ms(52_500)));
    assert_eq!(figures.wait_of_abandoned(), ms(90_000));
}

#[test]
fn occupancy_is_unknown_until_somebody_was_ready() {
    let mut figures = of(&[answered(0, 30_000)]);
    assert_eq!(figures.occupancy(), None);
    figures.add_ready(ms(10_000));
    assert_eq!(figures.occupancy(), Some(0.75));
    let mut idle = Figures::default();
    idle.add_ready(ms(0));
    assert_eq!(idle.occupancy(), None);
    idle.add_ready(ms(1));
    assert_eq!(idle.occupancy(), Some(0.0));
}

#[test]
fn without_calls_everything_is_unknown() {
    let none = Figures::default();
    for level in ServiceLevel::ALL {
        assert_eq!(none.service_level(level, T20), None, "{level}");
    }
    assert_eq!(none.speed_of_answer(), None);
    assert_eq!(none.handle_time(), None);
    assert_eq!(none.abandonment(), None);
    assert_eq!(none.answered_waits().at(0.5), None);
}

#[test]
fn only_short_abandons_leave_nothing_to_judge() {
    let figures = of(&[abandoned(3_000)]);
    assert_eq!(figures.service_level(ServiceLevel::AnsweredOnly, T20), None);
    assert_eq!(figures.service_level(ServiceLevel::Offered, T20), Some(0.0));
    assert_eq!(figures.service_level(ServiceLevel::IgnoreShortAbandons, T20), None);
    assert_eq!(figures.service_level(ServiceLevel::Removed, T20), Some(1.0));
    assert_eq!(figures.abandonment_past(T20), None);
}

#[test]
fn absurd_spans_are_counted_without_harm() {
    let all = Outcome::Answered { talk: Duration::MAX, hold: Duration::MAX, wrap_up: ms(1) };
    let mut figures = of(&[Contact { waited: Duration::MAX, outcome: all }, answered(1, 1)]);
    figures.merge(&figures.clone());
    assert_eq!(figures.answered(), 4);
    assert_eq!(figures.answered_within(Threshold::seconds(u32::MAX)), 2);
}

fn contacts() -> impl Strategy<Value = Vec<Contact>> {
    let contact = (0..200_000u64, prop::option::of(0..600_000u64))
        .prop_map(|(wait, talk)| talk.map_or(abandoned(wait), |talk| answered(wait, talk)));
    prop::collection::vec(contact, 0..30)
}

#[test]
fn a_contact_counts_step_by_step_as_it_does_at_once() {
    let at_once = of(&[answered(3_000, 60_000)]);
    let mut step_by_step = Figures::default();
    step_by_step.answer(ms(3_000));
    assert_eq!((step_by_step.answered(), step_by_step.finished()), (1, 0));
    assert_eq!(step_by_step.speed_of_answer(), Some(ms(3_000)));
    assert_eq!(step_by_step.handle_time(), None);
    step_by_step.finish(answered(3_000, 60_000).outcome);
    assert_eq!(step_by_step, at_once);
    assert_eq!(at_once.handle_time(), Some(ms(60_000)));
}

#[test]
fn figures_of_nothing_are_small() {
    assert!(size_of::<Figures>() <= 320, "{}", size_of::<Figures>());
    let mut figures = Figures::default();
    figures.arrive();
    assert!(!figures.is_empty());
    assert!(figures.by_second.is_empty() && Figures::default().is_empty());
}

fn merged(left: &Figures, right: &Figures) -> Figures {
    let mut both = left.clone();
    both.merge(right);
    both
}

proptest! {
    #[test]
    fn figures_merge_in_any_grouping(a in contacts(), b in contacts(), c in contacts()) {
        let (fa, fb, fc) = (of(&a), of(&b), of(&c));
        let all = of(&[a, b, c].concat());
        prop_assert_eq!(&merged(&merged(&fa, &fb), &fc), &all);
        prop_assert_eq!(&merged(&fa, &merged(&fb, &fc)), &all);
        prop_assert_eq!(&merged(&merged(&fc, &fb), &fa), &all);
    }

    #[test]
    fn what_was_added_can_be_taken_out(a in contacts(), b in contacts()) {
        let mut both = merged(&of(&a), &of(&b));
        both.subtract(&of(&b));
        prop_assert_eq!(both, of(&a));
    }

    #[test]
    fn counts_within_any_threshold_are_exact(calls in contacts(), seconds in 0..250u32) {
        let threshold = Threshold::seconds(seconds);
        let short = calls.iter().copied().filter(|c| c.waited <= threshold.as_duration());
        let (yes, no): (Vec<_>, Vec<_>) = short.partition(|c| c.outcome != Outcome::Abandoned);
        let figures = of(&calls);
        prop_assert_eq!(figures.answered_within(threshold), yes.len() as u64);
        prop_assert_eq!(figures.abandoned_within(threshold), no.len() as u64);
    }
}
