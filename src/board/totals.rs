//! What has been counted in a centre since its journal began: the counters and histograms for
//! programs that watch over many servers and take differences themselves.
//!
//! Everything here only ever grows, and is made from events alone: it is the same on every node and
//! after every restart.

use std::collections::{BTreeMap, HashMap};
use std::time::Duration;

use super::timesheet::Work;
use super::view::Owed;
use super::{Grouping, Milestone, Outcome};
use crate::domain::{
    Acuity, CaseId, Direction, Event, PartnerId, PromiseId, QueueId, Settings, TransferEvent,
    TransferId,
};

/// How many different districts, and languages, are counted apart. Callers' districts are not in
/// the settings, and whoever sends calls must not be able to make figures without end.
const KEYS_MAX: usize = 100;

/// The key of all that came when there were as many already.
const OTHER: &str = "other";

const DIRECTIONS: [Direction; 2] = [Direction::Out, Direction::In];
const OFFER_STEPS: [&str; 5] = ["made", "accepted", "declined", "missed", "withdrawn"];
const TRANSFER_STEPS: [&str; 8] = [
    "proposed",
    "accepted",
    "connected",
    "completed",
    "returned",
    "declined",
    "expired",
    "withdrawn",
];
const PROMISE_STEPS: [&str; 5] = ["made", "overdue", "kept", "kept_late", "withdrawn"];

/// All counts of a centre.
#[derive(Debug, Clone, Default)]
pub struct Totals {
    targets: BTreeMap<QueueId, Duration>,
    contacts: BTreeMap<(QueueId, Acuity), Contacts>,
    groups: BTreeMap<(Grouping, String), Contacts>,
    waits: BTreeMap<QueueId, QueueSpans>,
    offers: BTreeMap<&'static str, u64>,
    transfers: BTreeMap<(PartnerId, Direction, &'static str), u64>,
    ways: HashMap<TransferId, (PartnerId, Direction)>,
    promises: BTreeMap<(Owed, &'static str), u64>,
    pledges: HashMap<(CaseId, PromiseId), Pledge>,
    time: Work,
}

/// Contacts of one kind.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Contacts {
    /// Those who came.
    pub arrived: u64,
    /// Those who were answered: A.
    pub answered: u64,
    /// Those of them who waited no longer than the target that their queue had then.
    pub answered_in_target: u64,
    /// Those who gave up: B.
    pub abandoned: u64,
}

/// The spans of a queue's contacts.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct QueueSpans {
    /// The waits of those who were answered.
    pub answered: Spans,
    /// The waits of those who gave up.
    pub abandoned: Spans,
    /// Talk, hold and notes of those that are finished.
    pub handled: Spans,
}

/// Spans of time, counted by the second in which they end, so that the number of those within any
/// whole number of seconds is exact.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Spans {
    by_second: BTreeMap<u64, u64>,
    sum: Duration,
}

impl Spans {
    fn add(&mut self, span: Duration) {
        let second = span.as_secs() + u64::from(span.subsec_nanos() > 0);
        *self.by_second.entry(second).or_default() += 1;
        self.sum = self.sum.saturating_add(span);
    }

    /// How many there are.
    pub fn count(&self) -> u64 {
        self.by_second.values().sum()
    }

    /// How long all of them are together.
    pub fn sum(&self) -> Duration {
        self.sum
    }

    /// How many last at most so many seconds.
    pub fn within(&self, seconds: u64) -> u64 {
        self.by_second.range(..=seconds).map(|(_, count)| count).sum()
    }
}

#[derive(Debug, Clone, Copy)]
struct Pledge {
    owed: Owed,
    is_late: bool,
}

impl Totals {
    /// Contacts by queue and acuity.
    pub fn contacts(&self) -> impl Iterator<Item = (&QueueId, Acuity, Contacts)> {
        self.contacts.iter().map(|((queue, acuity), counts)| (queue, *acuity, *counts))
    }

    /// Contacts by the keys of a grouping; see [`Grouping::key`].
    pub fn groups(&self, by: Grouping) -> impl Iterator<Item = (&str, Contacts)> {
        let groups = self.groups.iter().filter(move |((grouping, _), _)| *grouping == by);
        groups.map(|((_, key), counts)| (key.as_str(), *counts))
    }

    /// The spans of each queue.
    pub fn spans(&self) -> impl Iterator<Item = (&QueueId, &QueueSpans)> {
        self.waits.iter()
    }

    /// What became of offers: `made`, `accepted`, `declined`, `missed`, `withdrawn`.
    pub fn offers(&self) -> impl Iterator<Item = (&'static str, u64)> {
        self.offers.iter().map(|(step, count)| (*step, *count))
    }

    /// What became of transfers: `proposed`, `accepted`, `connected`, `completed`, `returned`,
    /// `declined`, `expired`, `withdrawn`.
    pub fn transfers(&self) -> impl Iterator<Item = (&PartnerId, Direction, &'static str, u64)> {
        self.transfers.iter().map(|((partner, way, step), count)| (partner, *way, *step, *count))
    }

    /// What became of promises, by kind: `made`, `overdue`, `kept`, `kept_late`, `withdrawn`.
    pub fn promises(&self) -> impl Iterator<Item = (Owed, &'static str, u64)> {
        self.promises.iter().map(|((owed, step), count)| (*owed, *step, *count))
    }

    /// What operators spent their time on.
    pub fn time(&self) -> &Work {
        &self.time
    }

    /// Counts how operators spent some time.
    pub(super) fn passed(&mut self, time: &Work) {
        self.time.merge(time);
    }

    /// Counts an event of the journal. Events must come in their order, from the first on.
    pub(super) fn happened(&mut self, event: &Event) {
        match event {
            Event::Configured(settings) => self.configured(settings),
            Event::OfferMade { .. } => self.offer("made"),
            Event::OfferAccepted(_) => self.offer("accepted"),
            Event::OfferDeclined { .. } => self.offer("declined"),
            Event::OfferExpired { .. } => self.offer("missed"),
            Event::OfferWithdrawn { .. } => self.offer("withdrawn"),
            Event::Transfer(id, event) => self.transfer(*id, event),
            Event::PromiseMade { case, promise, matter, .. } => {
                let owed = Owed::of(matter);
                self.pledges.insert((*case, *promise), Pledge { owed, is_late: false });
                self.promise(owed, "made");
            }
            Event::PromiseOverdue(case, promise) => {
                if let Some(pledge) = self.pledges.get_mut(&(*case, *promise)) {
                    pledge.is_late = true;
                    let owed = pledge.owed;
                    self.promise(owed, "overdue");
                }
            }
            Event::PromiseKept(case, promise) => {
                if let Some(pledge) = self.pledges.remove(&(*case, *promise)) {
                    self.promise(pledge.owed, if pledge.is_late { "kept_late" } else { "kept" });
                }
            }
            Event::PromiseWithdrawn(case, promise, _) => {
                if let Some(pledge) = self.pledges.remove(&(*case, *promise)) {
                    self.promise(pledge.owed, "withdrawn");
                }
            }
            _ => {}
        }
    }

    /// Everything that the settings name is there from the start: a count that first shows at 1
    /// looks to whoever takes differences as if nothing had happened.
    fn configured(&mut self, settings: &Settings) {
        let targets = settings.queues.iter().map(|(id, queue)| (id.clone(), queue.answer_within));
        self.targets = targets.collect();
        for queue in settings.queues.keys() {
            self.waits.entry(queue.clone()).or_default();
            for acuity in Acuity::ALL {
                self.contacts.entry((queue.clone(), acuity)).or_default();
            }
        }
        for partner in settings.partners.keys() {
            for (direction, step) in
                DIRECTIONS.iter().flat_map(|way| TRANSFER_STEPS.map(|step| (*way, step)))
            {
                self.transfers.entry((partner.clone(), direction, step)).or_default();
            }
        }
        for step in OFFER_STEPS {
            self.offers.entry(step).or_default();
        }
        for (owed, step) in Owed::ALL.iter().flat_map(|o| PROMISE_STEPS.map(|s| (*o, s))) {
            self.promises.entry((owed, step)).or_default();
        }
    }

    /// Counts a milestone of a contact. That of an event comes after the event.
    pub(super) fn reached(&mut self, milestone: &Milestone) {
        match milestone {
            Milestone::Arrived(facts) => self.count(facts, |counts| counts.arrived += 1),
            Milestone::Answered { facts, waited } => {
                let target = self.targets.get(&facts.queue);
                let in_target = target.is_some_and(|target| waited <= target);
                self.count(facts, |counts| {
                    counts.answered += 1;
                    counts.answered_in_target += u64::from(in_target);
                });
                self.waits.entry(facts.queue.clone()).or_default().answered.add(*waited);
            }
            Milestone::Abandoned { facts, waited } => {
                self.count(facts, |counts| counts.abandoned += 1);
                self.waits.entry(facts.queue.clone()).or_default().abandoned.add(*waited);
            }
            Milestone::Finished(finished) => {
                if let Outcome::Answered { talk, hold, wrap_up } = finished.contact.outcome {
                    let queue = finished.facts.queue.clone();
                    self.waits.entry(queue).or_default().handled.add(talk + hold + wrap_up);
                }
            }
        }
    }

    fn count(&mut self, facts: &super::Facts, add: impl Fn(&mut Contacts)) {
        add(self.contacts.entry((facts.queue.clone(), facts.acuity)).or_default());
        for by in [Grouping::District, Grouping::Language, Grouping::AgeGroup] {
            let key = (by, by.key(facts));
            let known = self.groups.range((by, String::new())..).take_while(|((b, _), _)| *b == by);
            let is_full = !self.groups.contains_key(&key) && known.count() >= KEYS_MAX;
            let key = if is_full { (by, OTHER.to_owned()) } else { key };
            add(self.groups.entry(key).or_default());
        }
    }

    fn offer(&mut self, step: &'static str) {
        *self.offers.entry(step).or_default() += 1;
    }

    fn promise(&mut self, owed: Owed, step: &'static str) {
        *self.promises.entry((owed, step)).or_default() += 1;
    }

    fn transfer(&mut self, id: TransferId, event: &TransferEvent) {
        let (step, is_last) = match event {
            TransferEvent::Proposed(transfer) => {
                let way = (transfer.partner.clone(), transfer.direction);
                self.ways.insert(id, way);
                ("proposed", false)
            }
            TransferEvent::Accepted { .. } => ("accepted", false),
            TransferEvent::Connected => ("connected", false),
            TransferEvent::Completed { .. } => ("completed", true),
            TransferEvent::Returned { .. } => ("returned", true),
            TransferEvent::Declined { .. } => ("declined", true),
            TransferEvent::Expired => ("expired", true),
            TransferEvent::Withdrawn { .. } => ("withdrawn", true),
            TransferEvent::BackToProposed { .. }
            | TransferEvent::Progressed { .. }
            | TransferEvent::Confirmed
            | TransferEvent::Told { .. }
            | TransferEvent::NotTold { .. } => return,
        };
        let Some((partner, way)) = self.ways.get(&id).cloned() else { return };
        *self.transfers.entry((partner, way, step)).or_default() += 1;
        if is_last {
            self.ways.remove(&id);
        }
    }
}

#[cfg(test)]
#[path = "totals_tests.rs"]
mod tests;
