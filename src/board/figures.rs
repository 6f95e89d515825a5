//! Contacts, folded into counts and sums from which every figure is computed.

use std::collections::BTreeMap;
use std::time::Duration;

use super::{Milestone, ServiceLevel, Spread, Threshold};

/// One call that had to do with a queue, once it is over.
///
/// Who gave up before reaching a queue (in a menu, say) is not a contact: nobody was asked to
/// answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Contact {
    /// From entering the queue to being answered or giving up. Zero if answered without waiting.
    pub waited: Duration,
    /// How it ended.
    pub outcome: Outcome,
}

/// How a contact ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Outcome {
    /// An operator took it.
    Answered {
        /// Time spent speaking.
        talk: Duration,
        /// Time on hold.
        hold: Duration,
        /// Time the operator needed afterwards.
        wrap_up: Duration,
    },
    /// The caller gave up while waiting.
    Abandoned,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
struct Counts {
    answered: u64,
    abandoned: u64,
}

impl Counts {
    fn plus(self, other: Self) -> Self {
        Self {
            answered: self.answered + other.answered,
            abandoned: self.abandoned + other.abandoned,
        }
    }

    fn minus(self, other: Self) -> Self {
        Self {
            answered: self.answered.saturating_sub(other.answered),
            abandoned: self.abandoned.saturating_sub(other.abandoned),
        }
    }
}

/// The figures of a set of contacts: of a queue, a half-hour, a district, a month.
///
/// Counts and sums are integers and therefore exact, and so is the number within any
/// [`Threshold`]: waits are counted by the second they end in, rounded up, and at a whole number
/// of seconds T a wait is at most T exactly when it is at most T after rounding up. A histogram
/// of bounded relative error could not say whether a wait of 20.1 s was within 20 s; one is kept
/// beside the counts for percentiles alone. The counts take one entry for each different second,
/// which is bounded by the longest wait, not by the number of contacts.
///
/// A contact may be counted when it is over, by [`add`](Self::add), or step by step as it goes on, by
/// [`note`](Self::note): then its wait counts as soon as somebody has answered, and the time it took
/// once the notes are done.
///
/// [`merge`](Self::merge) makes the figures of two sets into those of both, in any order and
/// grouping; [`subtract`](Self::subtract) takes a set out again. Nothing but what was counted takes
/// room, so that figures of nothing are small.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Figures {
    arrived: u64,
    total: Counts,
    finished: u64,
    by_second: BTreeMap<u64, Counts>,
    wait_of_answered: Duration,
    wait_of_abandoned: Duration,
    talk: Duration,
    hold: Duration,
    wrap_up: Duration,
    /// Unknown until somebody reports it, which is not the same as no time at all.
    ready: Option<Duration>,
    answered_waits: Spread,
    handle_times: Spread,
}

impl Figures {
    /// Counts one finished contact.
    pub fn add(&mut self, contact: Contact) {
        match contact.outcome {
            Outcome::Answered { .. } => self.answer(contact.waited),
            Outcome::Abandoned => self.abandon(contact.waited),
        }
        self.finish(contact.outcome);
    }

    /// Counts what has just happened to a contact.
    pub fn note(&mut self, milestone: &Milestone) {
        match milestone {
            Milestone::Arrived(_) => self.arrive(),
            Milestone::Answered { waited, .. } => self.answer(*waited),
            Milestone::Abandoned { waited, .. } => self.abandon(*waited),
            Milestone::Finished(finished) => self.finish(finished.contact.outcome),
        }
    }

    /// Counts a caller who has come.
    pub fn arrive(&mut self) {
        self.arrived += 1;
    }

    fn answer(&mut self, waited: Duration) {
        extend(&mut self.wait_of_answered, waited);
        self.answered_waits.add(waited);
        self.count(second_reached(waited), Counts { answered: 1, abandoned: 0 });
    }

    fn abandon(&mut self, waited: Duration) {
        extend(&mut self.wait_of_abandoned, waited);
        self.count(second_reached(waited), Counts { answered: 0, abandoned: 1 });
    }

    /// Counts the time that a contact took, if it was answered.
    fn finish(&mut self, outcome: Outcome) {
        let Outcome::Answered { talk, hold, wrap_up } = outcome else { return };
        self.finished += 1;
        extend(&mut self.talk, talk);
        extend(&mut self.hold, hold);
        extend(&mut self.wrap_up, wrap_up);
        self.handle_times.add(talk.saturating_add(hold).saturating_add(wrap_up));
    }

    /// Adds time that operators spent ready for a call, which occupancy needs.
    pub fn add_ready(&mut self, span: Duration) {
        self.ready = Some(self.ready.unwrap_or_default().saturating_add(span));
    }

    /// Counts everything that `other` has counted.
    pub fn merge(&mut self, other: &Self) {
        self.arrived += other.arrived;
        self.finished += other.finished;
        other.by_second.iter().for_each(|(&second, &counts)| self.count(second, counts));
        extend(&mut self.wait_of_answered, other.wait_of_answered);
        extend(&mut self.wait_of_abandoned, other.wait_of_abandoned);
        extend(&mut self.talk, other.talk);
        extend(&mut self.hold, other.hold);
        extend(&mut self.wrap_up, other.wrap_up);
        if let Some(ready) = other.ready {
            self.add_ready(ready);
        }
        self.answered_waits.merge(&other.answered_waits);
        self.handle_times.merge(&other.handle_times);
    }

    /// Forgets everything that `other` has counted, which must have been counted here, too: what has
    /// left a sliding window. Time ready stays known, if it was.
    pub fn subtract(&mut self, other: &Self) {
        self.arrived = self.arrived.saturating_sub(other.arrived);
        self.finished = self.finished.saturating_sub(other.finished);
        other.by_second.iter().for_each(|(&second, &counts)| self.discount(second, counts));
        reduce(&mut self.wait_of_answered, other.wait_of_answered);
        reduce(&mut self.wait_of_abandoned, other.wait_of_abandoned);
        reduce(&mut self.talk, other.talk);
        reduce(&mut self.hold, other.hold);
        reduce(&mut self.wrap_up, other.wrap_up);
        if let (Some(ready), Some(gone)) = (&mut self.ready, other.ready) {
            reduce(ready, gone);
        }
        self.answered_waits.subtract(&other.answered_waits);
        self.handle_times.subtract(&other.handle_times);
    }

    fn count(&mut self, second: u64, counts: Counts) {
        let slot = self.by_second.entry(second).or_default();
        *slot = slot.plus(counts);
        self.total = self.total.plus(counts);
    }

    fn discount(&mut self, second: u64, counts: Counts) {
        let Some(slot) = self.by_second.get_mut(&second) else { return };
        *slot = slot.minus(counts);
        if *slot == Counts::default() {
            self.by_second.remove(&second);
        }
        self.total = self.total.minus(counts);
    }

    fn within(&self, threshold: Threshold) -> Counts {
        let up_to = ..=u64::from(threshold.as_seconds());
        self.by_second.range(up_to).fold(Counts::default(), |sum, (_, &counts)| sum.plus(counts))
    }

    /// How many came, whatever became of them. Those who still wait are in neither A nor B, nor are
    /// those who keep their place by a virtual hold or were answered elsewhere.
    pub fn arrived(&self) -> u64 {
        self.arrived
    }

    /// How many of the answered are over, notes and all.
    pub fn finished(&self) -> u64 {
        self.finished
    }

    /// Whether nothing at all was counted.
    pub fn is_empty(&self) -> bool {
        self.arrived == 0 && self.finished == 0 && self.total == Counts::default()
    }

    /// A: how many were answered.
    pub fn answered(&self) -> u64 {
        self.total.answered
    }

    /// B: how many gave up while they waited.
    pub fn abandoned(&self) -> u64 {
        self.total.abandoned
    }

    /// A + B: how many asked for an operator.
    pub fn offered(&self) -> u64 {
        self.total.answered + self.total.abandoned
    }

    /// A_T: how many were answered after a wait of at most T.
    pub fn answered_within(&self, threshold: Threshold) -> u64 {
        self.within(threshold).answered
    }

    /// B_T: how many gave up after a wait of at most T.
    pub fn abandoned_within(&self, threshold: Threshold) -> u64 {
        self.within(threshold).abandoned
    }

    /// The sum of the waits of those who were answered.
    pub fn wait_of_answered(&self) -> Duration {
        self.wait_of_answered
    }

    /// The sum of the waits of those who gave up.
    pub fn wait_of_abandoned(&self) -> Duration {
        self.wait_of_abandoned
    }

    /// Talk + hold + wrap-up of all answered contacts that are over: the work that they made.
    pub fn handled(&self) -> Duration {
        self.talk.saturating_add(self.hold).saturating_add(self.wrap_up)
    }

    /// The service level of that name within `threshold`, as a share from 0 to 1; see
    /// [`ServiceLevel`] for formulas and users. Unknown when nobody counts in its denominator.
    pub fn service_level(&self, level: ServiceLevel, threshold: Threshold) -> Option<f64> {
        let (all, within) = (self.total, self.within(threshold));
        let offered = all.answered + all.abandoned;
        match level {
            ServiceLevel::AnsweredOnly => share(within.answered, all.answered),
            ServiceLevel::Offered => share(within.answered, offered),
            ServiceLevel::IgnoreShortAbandons => share(within.answered, offered - within.abandoned),
            ServiceLevel::Removed => share(within.answered + within.abandoned, offered),
        }
    }

    /// ASA, average speed of answer: the sum of the waits of the answered / A. What a supervisor
    /// is asked for first; those who gave up are not in it, so it flatters a hotline that makes
    /// people give up. Unknown when nobody was answered.
    pub fn speed_of_answer(&self) -> Option<Duration> {
        mean(self.wait_of_answered, self.answered())
    }

    /// AHT, average handle time: (talk + hold + wrap-up) / number of answered contacts that are
    /// over. What planners multiply the number of calls by. Unknown when none is.
    pub fn handle_time(&self) -> Option<Duration> {
        mean(self.handled(), self.finished())
    }

    /// B / (A + B): the share who gave up, however soon. Unknown when nobody called.
    pub fn abandonment(&self) -> Option<f64> {
        share(self.abandoned(), self.offered())
    }

    /// (B − B_T) / (A + B − B_T): the share who gave up, leaving out of both sides those who did
    /// so within T, as people do who have dialled a wrong number. Unknown when nobody else called.
    pub fn abandonment_past(&self, threshold: Threshold) -> Option<f64> {
        let short = self.abandoned_within(threshold);
        share(self.abandoned() - short, self.offered() - short)
    }

    /// Time on contact / (time on contact + time ready): how busy the operators were. Unknown
    /// until time ready has been added, since a hotline that does not know it would seem to be
    /// busy without a pause; unknown also when both are zero.
    pub fn occupancy(&self) -> Option<f64> {
        let busy = self.handled();
        let all = busy.saturating_add(self.ready?);
        (!all.is_zero()).then(|| busy.as_secs_f64() / all.as_secs_f64())
    }

    /// How the waits of the answered are spread, for percentiles.
    pub fn answered_waits(&self) -> &Spread {
        &self.answered_waits
    }

    /// How talk + hold + wrap-up are spread, for percentiles.
    pub fn handle_times(&self) -> &Spread {
        &self.handle_times
    }
}

impl Extend<Contact> for Figures {
    fn extend<I: IntoIterator<Item = Contact>>(&mut self, contacts: I) {
        contacts.into_iter().for_each(|contact| self.add(contact));
    }
}

impl FromIterator<Contact> for Figures {
    fn from_iter<I: IntoIterator<Item = Contact>>(contacts: I) -> Self {
        let mut figures = Self::default();
        figures.extend(contacts);
        figures
    }
}

/// The first whole second at which the wait was over.
fn second_reached(waited: Duration) -> u64 {
    waited.as_secs().saturating_add(u64::from(waited.subsec_nanos() > 0))
}

fn extend(sum: &mut Duration, span: Duration) {
    *sum = sum.saturating_add(span);
}

fn reduce(sum: &mut Duration, span: Duration) {
    *sum = sum.saturating_sub(span);
}

fn share(part: u64, whole: u64) -> Option<f64> {
    (whole > 0).then(|| part as f64 / whole as f64)
}

fn mean(sum: Duration, count: u64) -> Option<Duration> {
    let nanos = sum.as_nanos().checked_div(u128::from(count))?;
    let seconds = u64::try_from(nanos / 1_000_000_000).ok()?;
    Some(Duration::new(seconds, (nanos % 1_000_000_000) as u32))
}

#[cfg(test)]
#[path = "figures_tests.rs"]
mod tests;
