//! Boards of busy centres: what is kept from entry to entry is what a count of everything comes to,
//! and what is seen does not depend on who looked before.

use std::collections::BTreeMap;
use std::time::Duration;

use super::DOES_ALL;
use super::floors::busy;
use super::regions::{bad_roads, three_centres};
use firstline::board::view::{IntervalView, View, Work};
use firstline::board::{Board, Figures, HalfHour, Ledger, Milestone};
use firstline::centre::Centre;
use firstline::domain::{
    CallKind, CallState, Console, Entry, Event, PromiseState, Status, Timestamp, TransferState,
};
use firstline::sim::{Chance, Hotline, Region};

/// How many entries pass between two close looks.
const CLOSE_LOOK_EVERY: usize = 211;

/// A board that is looked at all the time, and one that nobody looks at.
struct Watched {
    seen: Board,
    unseen: Board,
    slow: SlowCount,
    last: Option<View>,
    chance: Chance,
    entries: usize,
}

impl Watched {
    fn of(centre: &Centre, seed: u64) -> Self {
        let board = Board::new(centre.id().clone());
        let (seen, unseen) = (board.clone(), board);
        let chance = Chance::seeded(seed);
        Self { seen, unseen, slow: SlowCount::default(), last: None, chance, entries: 0 }
    }

    fn read(&mut self, entry: &Entry, after: &Centre) {
        self.entries += 1;
        self.seen.read(after.version(), entry, after);
        self.unseen.read(after.version(), entry, after);
        self.slow.read(entry);
        let miscounted = self.seen.miscounted(after);
        assert!(miscounted.is_empty(), "{}: {miscounted:?}", after.version());

        // Whoever looks may do so at a moment before which something is still to be read.
        let at = after.clock() + self.chance.between(Duration::ZERO, Duration::from_secs(3));
        let view = self.seen.view(at);
        if let Some(last) = &self.last {
            same_parts_are_shared(last, &view);
        }
        if self.entries.is_multiple_of(CLOSE_LOOK_EVERY) {
            let mut replayed = self.unseen.clone();
            assert_eq!(replayed.view(view.at), view, "{}", after.version());
            check_present(&view, after);
            self.slow.check(&view, after);
        }
        self.last = Some(view);
    }
}

/// A part that is equal to what it was is not another.
fn same_parts_are_shared(last: &View, view: &View) {
    macro_rules! check {
        ($($part:ident)*) => {$(
            let is_same = std::sync::Arc::ptr_eq(&last.$part, &view.$part);
            assert_eq!(last.$part == view.$part, is_same, stringify!($part));
        )*};
    }
    check!(centre waiting operators partners promises cases figures day);
}

/// What stands, counted from what the centre says.
fn check_present(view: &View, centre: &Centre) {
    let number = |count: usize| u32::try_from(count).unwrap();
    let is_held = |call: &&firstline::domain::Call| matches!(call.state, CallState::Held(..));
    assert_eq!(view.centre.held, number(centre.calls().filter(is_held).count()));

    let waiting: Vec<_> = centre
        .calls()
        .filter(|call| matches!(call.state, CallState::Waiting | CallState::Offered(_)))
        .collect();
    let callers = waiting
        .iter()
        .filter(|call| matches!(call.kind, CallKind::Incoming | CallKind::FromPartner(_)));
    assert_eq!(view.waiting.by_acuity.iter().sum::<u32>(), number(callers.clone().count()));
    let oldest = callers.clone().map(|call| call.arrival).min();
    assert_eq!(view.waiting.longest.first().map(|call| call.arrived_at), oldest);
    for queue in &view.waiting.queues {
        let here = callers.clone().filter(|call| call.demand.queue == queue.queue);
        assert_eq!(queue.by_acuity.iter().sum::<u32>(), number(here.clone().count()));
        assert_eq!(queue.oldest_queued_at, here.clone().map(|call| call.queued_at).min());
        let rings = here.filter(|call| !call.offers().is_empty()).count();
        assert_eq!(queue.ringing, number(rings));
        let back = waiting.iter().filter(|call| call.callback().is_some());
        let back = back.filter(|call| call.demand.queue == queue.queue).count();
        assert_eq!(queue.callbacks_due, number(back));
        assert_eq!(queue.is_open, centre.queue_is_open(&queue.queue, view.at));
    }

    let desks: Vec<_> = centre.desks().collect();
    assert_eq!(view.operators.operators.len(), desks.len());
    let lost = desks.iter().filter(|desk| desk.console != Console::Live).count();
    assert_eq!(view.operators.consoles_lost, number(lost));
    let ready = desks.iter().filter(|desk| desk.on_duty && desk.status == Status::Ready).count();
    let shown = view.operators.by_status.get(&Work::Ready).copied();
    assert_eq!(shown.unwrap_or(0), number(ready));

    let open: Vec<_> = centre.cases().filter(|case| case.is_open()).collect();
    assert_eq!(view.cases.open, number(open.len()));
    assert_eq!(view.cases.by_hour.values().sum::<u32>(), number(open.len()));
    assert_eq!(view.cases.oldest_opened_at, open.iter().map(|case| case.opened_at).min());
    let promises = || open.iter().flat_map(|case| case.open_promises());
    let late = promises().filter(|promise| promise.state == PromiseState::Overdue);
    let shown = |of: fn(&firstline::board::view::PromiseCounts) -> u32| {
        view.promises.kinds.values().map(of).sum::<u32>()
    };
    assert_eq!(shown(|counts| counts.open), number(promises().count()));
    assert_eq!(shown(|counts| counts.overdue), number(late.count()));

    for partner in &view.partners.partners {
        let with = |states: fn(&TransferState) -> bool, is_out| {
            let of = centre.transfers().filter(|it| it.partner == partner.partner);
            let of = of.filter(|it| (it.direction == firstline::domain::Direction::Out) == is_out);
            number(of.filter(|it| states(&it.state)).count())
        };
        let proposed = |state: &TransferState| matches!(state, TransferState::Proposed { .. });
        assert_eq!(partner.proposed, with(proposed, true));
        assert_eq!(partner.oldest_proposed_at.is_some(), partner.proposed > 0);
        let connected = |state: &TransferState| matches!(state, TransferState::Connected { .. });
        assert_eq!(partner.connected, with(connected, true));
        assert_eq!(partner.inbound, with(TransferState::is_open, false));
    }
}

/// Everything that has happened, to be gone through again for each question.
#[derive(Default)]
struct SlowCount {
    ledger: Ledger,
    milestones: Vec<(Timestamp, Milestone)>,
    events: Vec<(Timestamp, Event)>,
}

impl SlowCount {
    fn read(&mut self, entry: &Entry) {
        for step in &entry.steps {
            for event in &step.events {
                let told = self.ledger.read(step.at, event);
                self.milestones.extend(told.into_iter().map(|it| (step.at, it)));
                self.events.push((step.at, event.clone()));
            }
        }
    }

    fn figures(&self, counts: impl Fn(Timestamp, &Milestone) -> bool) -> Figures {
        let mut figures = Figures::default();
        let counted = self.milestones.iter().filter(|(at, milestone)| counts(*at, milestone));
        counted.for_each(|(_, milestone)| figures.note(milestone));
        figures
    }

    fn check(&self, view: &View, centre: &Centre) {
        let zone = &centre.settings().unwrap().zone;
        let midnight = zone.midnight(zone.date(view.at));
        let second = |at: Timestamp| at.as_millis().div_euclid(1000);
        let within = |seconds| move |at, _: &Milestone| second(at) > second(view.at) - seconds;
        let all = &view.figures.groups[0];
        assert_eq!((all.by, all.key.as_str()), (None, ""));
        assert_eq!(*all.last_5_minutes, self.figures(within(300)));
        assert_eq!(*all.last_30_minutes, self.figures(within(1800)));
        let is_today = |_: Timestamp, it: &Milestone| it.facts().opened >= midnight;
        assert_eq!(*all.today, self.figures(is_today));
        for group in &view.figures.groups[1..] {
            let is_of = |it: &Milestone| group.by.unwrap().key(it.facts()) == group.key;
            let lately = self.figures(|at, it| within(1800)(at, it) && is_of(it));
            assert_eq!(*group.last_30_minutes, lately, "{:?} {}", group.by, group.key);
            let today = self.figures(|at, it| is_today(at, it) && is_of(it));
            assert_eq!(*group.today, today, "{:?} {}", group.by, group.key);
        }
        self.check_day(view, zone.tz(), midnight);
        let is_closing = |event: &Event| matches!(event, Event::CaseClosed { .. });
        assert_eq!(view.cases.closed_today, self.since(midnight, is_closing));
        assert!(view.cases.resolved_at_first_contact <= view.cases.closed_today);
        let made: u32 = view.promises.kinds.values().map(|it| it.today.made).sum();
        let is_made = |event: &Event| matches!(event, Event::PromiseMade { .. });
        assert_eq!(made, self.since(midnight, is_made));
    }

    fn since(&self, from: Timestamp, is: impl Fn(&Event) -> bool) -> u32 {
        let found = self.events.iter().filter(|(at, event)| *at >= from && is(event));
        u32::try_from(found.count()).unwrap()
    }

    fn check_day(&self, view: &View, zone: &jiff::tz::TimeZone, midnight: Timestamp) {
        let intervals: BTreeMap<HalfHour, &IntervalView> =
            view.day.intervals.iter().map(|it| (it.half, it)).collect();
        let date = midnight.to_jiff().to_zoned(zone.clone()).date();
        let begun = HalfHour::of_day(date, zone).into_iter().filter(|it| it.starts() <= view.at);
        assert!(intervals.keys().copied().eq(begun), "{:?}", intervals.keys());
        for (half, interval) in intervals {
            let of = |at: Timestamp| HalfHour::holding(at, zone) == half;
            let figures = self.figures(|_, it| of(it.facts().opened));
            assert_eq!(*interval.figures, figures, "{half:?}");
            let offers = self
                .events
                .iter()
                .filter(|(at, event)| of(*at) && matches!(event, Event::OfferMade { .. }));
            assert_eq!(interval.deeds.offers as usize, offers.count(), "{half:?}");
        }
    }
}

fn check(zone: &str, begins: &str, days: u64, seed: u64) {
    let scenario = busy(zone, begins, days);
    let mut hotline = Hotline::open(&scenario, seed);
    let mut watched = Watched::of(hotline.centre(), seed);
    while let Some(happening) = hotline.step() {
        if let Ok(entry) = &happening.outcome {
            watched.read(entry, hotline.centre());
        }
    }
    assert!(watched.entries > 500, "seed {seed}: only {} entries", watched.entries);
}

fn days() -> u64 {
    if DOES_ALL { 5 } else { 2 }
}

#[test]
fn boards_of_ordinary_days() {
    check("Asia/Shanghai", "2026-03-01T00:00", days(), 1);
}

#[test]
fn boards_of_days_on_which_the_clocks_change() {
    check("Europe/Berlin", "2026-03-28T18:00", days(), 2);
    check("Europe/Berlin", "2026-10-24T18:00", days(), 3);
}

#[test]
fn boards_of_centres_that_exchange_callers() {
    let centres = three_centres(if DOES_ALL { 30 } else { 5 });
    let mut region = Region::open(&centres, bad_roads(), 4);
    let mut watched: Vec<_> =
        region.centres().into_iter().zip(10..).map(|(it, seed)| Watched::of(it, seed)).collect();
    while let Some((n, happening)) = region.step() {
        if let Ok(entry) = &happening.outcome {
            watched[n].read(entry, region.centres()[n]);
        }
    }
    let partners = |it: &Watched| it.last.as_ref().unwrap().partners.partners.len();
    assert!(watched.iter().all(|it| it.entries > 500 && partners(it) == 5));
}
