//! What a simulated hotline is like: its rules and its people.

use std::sync::Arc;
use std::time::Duration;

use super::chance::Chance;
use super::hotline::{Hotline, Outcome};
use crate::domain::{Need, Operator, QueueId, Settings, Shift, Timestamp, Triage, Window, Zone};

/// A hotline to be tried out. Everything that is not said does not happen: by default callers are
/// patient, operators take every call at once, and nothing goes wrong.
#[derive(Debug, Clone)]
pub struct Scenario {
    /// When it begins.
    pub begins: Timestamp,
    /// How long it lasts.
    pub lasts: Duration,
    /// How the centre works.
    pub settings: Arc<Settings>,
    /// Who works there. Each comes to work when a shift begins.
    pub operators: Vec<Operator>,
    /// The roster.
    pub shifts: Vec<Shift>,
    /// Who calls.
    pub callers: Callers,
    /// How the operators work.
    pub habits: Habits,
    /// What goes wrong.
    pub mishaps: Mishaps,
    /// What the partners do who are no centres themselves.
    pub neighbours: Neighbours,
    /// For how long before its end nobody calls any more, nothing new is begun, and everybody works
    /// off what is left.
    pub winds_down: Duration,
}

impl Scenario {
    /// Runs it to the end; the same seed gives the same day.
    pub fn run(&self, seed: u64) -> Outcome {
        let mut hotline = Hotline::open(self, seed);
        while hotline.step().is_some() {}
        hotline.close()
    }
}

/// When calls come in. Rates are calls in an hour.
#[derive(Debug, Clone)]
pub enum Arrivals {
    /// Independent of one another at a steady rate: a Poisson stream.
    Steady(f64),
    /// With gaps between nothing and twice the mean, each as likely as the other.
    Even(f64),
    /// A Poisson stream whose rate follows the hours of the local day.
    Curve([f64; 24]),
}

impl Arrivals {
    /// The next arrival after `now`; `None` if nobody ever calls.
    pub(super) fn next(
        &self,
        zone: &Zone,
        now: Timestamp,
        chance: &mut Chance,
    ) -> Option<Timestamp> {
        match self {
            Self::Steady(rate) => Some(now + chance.exponential(gap(*rate)?)),
            Self::Even(rate) => Some(now + chance.between(Duration::ZERO, 2 * gap(*rate)?)),
            Self::Curve(rates) => thinned(rates, zone, now, chance),
        }
    }
}

/// Arrivals at the highest rate of the day, of which only the share that the hour's rate makes of
/// the highest takes place (Lewis and Shedler, 1979).
fn thinned(
    rates: &[f64; 24],
    zone: &Zone,
    now: Timestamp,
    chance: &mut Chance,
) -> Option<Timestamp> {
    let highest = rates.iter().copied().fold(0.0, f64::max);
    let mean = gap(highest)?;
    let mut at = now;
    loop {
        at = at + chance.exponential(mean);
        let hour = zone.tz().to_datetime(at.to_jiff()).hour();
        if chance.happens(rates[hour as usize] / highest) {
            return Some(at);
        }
    }
}

fn gap(rate: f64) -> Option<Duration> {
    Duration::try_from_secs_f64(3600.0 / rate).ok()
}

/// What one kind of caller asks for.
#[derive(Debug, Clone)]
pub struct Matter {
    /// How frequent it is beside the others.
    pub weight: f64,
    /// Where the call waits.
    pub queue: QueueId,
    /// What the first questions find out.
    pub triage: Triage,
    /// What it needs of an operator.
    pub needs: Vec<Need>,
}

/// Who calls.
#[derive(Debug, Clone)]
pub struct Callers {
    /// When.
    pub arrivals: Arrivals,
    /// What about.
    pub matters: Vec<Matter>,
    /// The mean time after which a waiting caller gives up; `None` for never.
    pub patience: Option<Duration>,
    /// The mean length of a talk, time on hold apart.
    pub talk: Duration,
    /// The share of talks that the caller ends.
    pub hang_up: f64,
    /// The share of those who gave up or were cut off who call again.
    pub redial: f64,
    /// The mean time after which they do.
    pub redial_after: Duration,
    /// What else they do.
    pub ways: Ways,
}

/// What callers do beside waiting and talking. All are shares but the span.
#[derive(Debug, Clone, Default)]
pub struct Ways {
    /// Of all callers: those whose number is known.
    pub number_known: f64,
    /// Of those: who leave the line and keep the place.
    pub hold_place: f64,
    /// Of those who were answered: who call again while their case may be open.
    pub call_again: f64,
    /// The mean time after which they do.
    pub call_again_after: Duration,
    /// Of those who are called back: who are not reached.
    pub not_reached: f64,
    /// Of those who are passed to a partner: who hang up on the way or there.
    pub leave_partner: f64,
}

/// How operators work.
#[derive(Debug, Clone, Default)]
pub struct Habits {
    /// The shortest and longest time until a ringing console is answered.
    pub reaction: (Duration, Duration),
    /// The share of offers that are declined.
    pub decline: f64,
    /// The share of offers that nobody reacts to.
    pub miss: f64,
    /// The mean time that the notes of a call take.
    pub notes: Duration,
    /// The share of talks in which the caller is put on hold.
    pub hold: f64,
    /// The mean time on hold.
    pub hold_for: Duration,
    /// The share of calls after which an operator takes a rest.
    pub rest: f64,
    /// The mean length of a rest, and of the absence that makes an operator miss an offer.
    pub rest_for: Duration,
    /// The share of talks in which something is promised.
    pub promise: f64,
    /// How long before a shift operators come.
    pub early: Duration,
    /// How they see to what does not end with the call.
    pub care: Care,
}

/// How operators see to what does not end with the call. All are shares but the spans.
#[derive(Debug, Clone, Default)]
pub struct Care {
    /// Of promises: those that are not referrals, but callbacks, follow-ups or errands.
    pub beyond_referrals: f64,
    /// When some callers may be rung; empty if every caller may at any time.
    pub hours: Vec<Window>,
    /// Of promises: those to which nobody sees before being reminded.
    pub neglect: f64,
    /// Of talks: those in which a colleague is asked.
    pub consult: f64,
    /// Of talks: those that are passed on.
    pub pass_on: f64,
    /// Of talks: those in which a partner is asked to take the caller.
    pub transfer: f64,
    /// Of transfers: those that are taken back before they are done.
    pub withdraw: f64,
    /// Of hand-overs: those that are declined, and as many that are not answered.
    pub decline_case: f64,
    /// The mean time between departures for good; `None` for never.
    pub leave_after: Option<Duration>,
}

/// What goes wrong.
#[derive(Debug, Clone, Default)]
pub struct Mishaps {
    /// How long the gateway takes to connect a call.
    pub connect_takes: Duration,
    /// The share of calls that it fails to connect.
    pub connect_fails: f64,
    /// The share of calls that it neither connects nor reports.
    pub connect_hangs: f64,
    /// The share of calls about which triage changes its mind while they wait.
    pub retriage: f64,
    /// The mean time until an operator's console is lost; `None` for never.
    pub console_lost_after: Option<Duration>,
    /// The mean time for which it is.
    pub console_lost_for: Duration,
    /// The mean time between a supervisor's closing a queue by hand; `None` for never.
    pub queue_closed_after: Option<Duration>,
    /// The mean time for which it is closed.
    pub queue_closed_for: Duration,
    /// The share of closed cases whose caller wants to be forgotten.
    pub forget: f64,
}

/// What the partners do who are no centres themselves. All are shares but the spans.
#[derive(Debug, Clone, Default)]
pub struct Neighbours {
    /// The mean time between callers whom they propose to us; `None` for never.
    pub propose_every: Option<Duration>,
    /// The mean time that an answer takes, and a connection.
    pub answer_takes: Duration,
    /// The mean time until the outcome is known.
    pub outcome_takes: Duration,
    /// Of proposals: those that are declined, before or after they were accepted.
    pub decline: f64,
    /// Of all steps: those that do not come.
    pub silent: f64,
    /// Of callers: those who are given back.
    pub give_back: f64,
    /// Of proposals to us: those that are taken back.
    pub withdraw: f64,
    /// Of all steps: those that are said twice.
    pub repeat: f64,
    /// The mean time until the partner's software dies; `None` for never.
    pub die_after: Option<Duration>,
    /// The mean time for which it is dead.
    pub dead_for: Duration,
}
