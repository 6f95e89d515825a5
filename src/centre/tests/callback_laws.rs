//! Whatever is done in whatever order: nobody is called back twice, early or out of hours.

use std::collections::BTreeMap;
use std::time::Duration;

use proptest::prelude::*;

use super::holds::rescuing;
use super::story::Story;
use crate::centre::invariants::violations;
use crate::domain::*;

/// What happens in a random test: what is done, by or to whom, and how many seconds pass then.
fn moves() -> impl Strategy<Value = Vec<(u8, u8, u16)>> {
    let seconds = prop_oneof![3 => Just(0), 3 => 0..60u16, 2 => 0..3_600u16];
    prop::collection::vec((0..24u8, any::<u8>(), seconds), 1..150)
}

/// The line that a move comes to in this story. Many are refused.
fn line(story: &Story, verb: u8, one: u8) -> String {
    let person = ["ann", "ben", "yun"][usize::from(one) % 3];
    let caller = ["mum", "dad"][usize::from(one) % 2];
    let call = story.centre.calls().nth_back(usize::from(one) % 4).map_or(1, |call| call.id.0);
    let case = story.centre.cases().nth_back(usize::from(one) % 3).map_or(1, |case| case.id.0);
    let owed = |case: &Case| Some(format!("{} {}", case.id, case.promises.last()?.id));
    let owed = story.centre.cases().rev().find_map(owed).unwrap_or("1 1".into());
    match verb {
        0..=2 => format!("{person} is ready"),
        3..=5 => format!("call {} from {caller}", 1 + one % 5),
        6..=9 => format!("{person} accepts"),
        10 | 11 => format!("connected {call}"),
        12 => format!("caller {call} hangs up"),
        13 => format!("unreached {call} Busy"),
        14 => format!("unreached {call} NoAnswer"),
        15 => format!("{person} ends"),
        16 => format!("{person} wraps up"),
        17 => format!("hold {call}"),
        18 => format!("callback {case} 90m after {}m", one % 80),
        19 => format!("callback {case} 30h at 14:00-16:00"),
        20 => format!("callback {case} 30m urgent"),
        21 => format!("move {owed} 5h after {one}m"),
        22 => format!("{person} declines"),
        _ => match one % 5 {
            0 => format!("withdraw {owed}"),
            1 => format!("keep {owed}"),
            2 => format!("{person} pauses"),
            3 => format!("failed {call}"),
            _ => "90m pass unnoticed".into(),
        },
    }
}

/// Knows of the callbacks what their events say, and nothing of how they come about.
#[derive(Default)]
struct Watch {
    live: BTreeMap<CallId, CaseId>,
    keeps: BTreeMap<CallId, PromiseId>,
    asks: BTreeMap<OfferId, CallId>,
    not_before: BTreeMap<PromiseId, Timestamp>,
    hours: BTreeMap<PromiseId, Vec<Window>>,
    made: usize,
}

impl Watch {
    /// Whoever is rung is rung when they may be, and by one call at a time.
    fn see(&mut self, at: Timestamp, event: &Event) -> Result<(), TestCaseError> {
        match event {
            Event::PromiseMade { promise, matter, not_before, .. } => {
                self.not_before.insert(*promise, *not_before);
                if let Matter::Callback(callback) = matter {
                    self.hours.insert(*promise, callback.hours.clone());
                }
            }
            Event::PromiseMoved { promise, not_before, .. } => {
                self.not_before.insert(*promise, *not_before);
            }
            Event::CallOpened(CallOpened { call, case, kind, .. }) => {
                if let CallKind::Callback { promise, .. } = kind {
                    self.made += 1;
                    self.keeps.insert(*call, *promise);
                    prop_assert!(self.not_before[promise] <= at, "{call:?} is early");
                    let twice = self.live.values().any(|other| other == case);
                    prop_assert!(!twice, "{call:?} is one too many");
                }
                self.live.insert(*call, *case);
            }
            Event::CallEnded { call, .. } => _ = self.live.remove(call),
            Event::OfferMade { offer, call, .. } => _ = self.asks.insert(*offer, *call),
            Event::OfferAccepted(offer) => {
                let promise = self.keeps.get(&self.asks[offer]);
                let hours = promise.map_or(&[][..], |promise| &self.hours[promise]);
                let may_ring = hours.is_empty() || duty(hours, &utc(), at).on;
                prop_assert!(may_ring, "{offer:?} was accepted out of hours");
            }
            _ => {}
        }
        Ok(())
    }
}

fn utc() -> Zone {
    Zone::named("UTC").unwrap()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    /// Whatever is done in whatever order: nobody is called back twice, early or out of hours, and
    /// what is owed stays in sight.
    #[test]
    fn nobody_is_called_back_twice_or_early_or_out_of_hours(moves in moves()) {
        let (mut story, mut watch) = (rescuing(), Watch::default());
        for (verb, one, seconds) in moves {
            let line = line(&story, verb, one);
            _ = story.tell(&line);
            let found = violations(&story.centre);
            prop_assert!(found.is_empty(), "{line}: {found:?}");
            story.pass(Duration::from_secs(u64::from(seconds)));
            let found = violations(&story.centre);
            prop_assert!(found.is_empty(), "{seconds} s after {line}: {found:?}");
        }
        for (at, event) in &story.told {
            watch.see(*at, event)?;
        }
    }
}
