//! What operators spend their time on, from event to event.

use std::collections::HashMap;
use std::time::Duration;

use jiff::tz::TimeZone;

use super::HalfHour;
use crate::domain::{CallId, Event, OfferId, OperatorId, Pause, Timestamp};

/// What an operator is doing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Doing {
    Ready,
    Ringing,
    OnCall,
    WrapUp,
    NotReady(Pause),
}

/// Why a signed-in operator is asked about no calls.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Away {
    /// No shift is on for them.
    OffDuty,
    /// Their console is silent.
    ConsoleLost,
    /// They take a pause.
    Paused(Pause),
}

/// How many operators are doing what. Those count who are on duty and at a live console.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Crew {
    /// Waiting for a call.
    pub ready: u32,
    /// Asked about one: the console rings.
    pub ringing: u32,
    /// On a call: talking, holding, or asked by a colleague.
    pub on_call: u32,
    /// Finishing the notes of one.
    pub wrap_up: u32,
    /// Taking no calls.
    pub not_ready: u32,
}

impl Crew {
    /// All of them.
    pub fn staff(&self) -> u32 {
        self.ready + self.ringing + self.on_call + self.wrap_up + self.not_ready
    }

    /// Counts the operators of another crew, too.
    pub fn gain(&mut self, other: Self) {
        self.each(other, u32::saturating_add);
    }

    /// Counts the operators of another crew, who were counted before, no more.
    pub fn lose(&mut self, other: Self) {
        self.each(other, u32::saturating_sub);
    }

    fn each(&mut self, other: Self, change: impl Fn(u32, u32) -> u32) {
        self.ready = change(self.ready, other.ready);
        self.ringing = change(self.ringing, other.ringing);
        self.on_call = change(self.on_call, other.on_call);
        self.wrap_up = change(self.wrap_up, other.wrap_up);
        self.not_ready = change(self.not_ready, other.not_ready);
    }

    fn place(&mut self, doing: Doing) -> &mut u32 {
        match doing {
            Doing::Ready => &mut self.ready,
            Doing::Ringing => &mut self.ringing,
            Doing::OnCall => &mut self.on_call,
            Doing::WrapUp => &mut self.wrap_up,
            Doing::NotReady(_) => &mut self.not_ready,
        }
    }
}

/// The time of all operators together that went into what. Whole milliseconds, and therefore exact
/// however a stretch is split and put together again.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Work {
    /// Waiting for a call.
    pub ready: Duration,
    /// Asked about one.
    pub ringing: Duration,
    /// On calls.
    pub on_call: Duration,
    /// Finishing notes.
    pub wrap_up: Duration,
    /// Taking no calls.
    pub not_ready: Duration,
}

impl Work {
    /// All of it: how long operators were on duty and at a live console.
    pub fn staffed(&self) -> Duration {
        self.ready + self.ringing + self.on_call + self.wrap_up + self.not_ready
    }

    /// Time on contact: on calls, whoever called whom, and on their notes.
    pub fn on_contact(&self) -> Duration {
        self.on_call + self.wrap_up
    }

    /// Time ready for a contact: waiting for a call, or asked about one.
    pub fn free(&self) -> Duration {
        self.ready + self.ringing
    }

    /// Time on contact / (time on contact + time ready): how busy the operators were. A console that
    /// rings is ready. Unknown when nobody was either.
    pub fn occupancy(&self) -> Option<f64> {
        let all = self.on_contact() + self.free();
        (!all.is_zero()).then(|| self.on_contact().as_secs_f64() / all.as_secs_f64())
    }

    /// How many operators were on duty and at a live console in a time of that length, on average.
    pub fn staff_in(&self, length: Duration) -> f64 {
        if length.is_zero() { 0.0 } else { self.staffed().as_secs_f64() / length.as_secs_f64() }
    }

    /// Adds other time to it.
    pub fn merge(&mut self, other: &Self) {
        self.each(other, Duration::saturating_add);
    }

    /// Takes time out that was added before.
    pub fn subtract(&mut self, other: &Self) {
        self.each(other, Duration::saturating_sub);
    }

    fn each(&mut self, other: &Self, change: impl Fn(Duration, Duration) -> Duration) {
        self.ready = change(self.ready, other.ready);
        self.ringing = change(self.ringing, other.ringing);
        self.on_call = change(self.on_call, other.on_call);
        self.wrap_up = change(self.wrap_up, other.wrap_up);
        self.not_ready = change(self.not_ready, other.not_ready);
    }
}

/// A stretch of time in which nobody began to do anything else.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Stretch {
    /// When it began.
    pub from: Timestamp,
    /// When it ended.
    pub to: Timestamp,
    /// What they were doing.
    pub crew: Crew,
}

impl Stretch {
    /// The time that went into it.
    pub fn work(&self) -> Work {
        let span = self.to.since(self.from);
        Work {
            ready: span * self.crew.ready,
            ringing: span * self.crew.ringing,
            on_call: span * self.crew.on_call,
            wrap_up: span * self.crew.wrap_up,
            not_ready: span * self.crew.not_ready,
        }
    }

    /// The part of it that lies in `from..to`, if any.
    pub fn within(&self, from: Timestamp, to: Timestamp) -> Option<Self> {
        let (from, to) = (self.from.max(from), self.to.min(to));
        (from < to).then_some(Self { from, to, ..*self })
    }

    /// The stretch by half-hours of the local clock, in order.
    pub fn by_half_hour(self, zone: &TimeZone) -> impl Iterator<Item = (HalfHour, Self)> {
        let end = move |at| HalfHour::holding(at, zone).next(zone).starts();
        self.split(end).map(|part| (HalfHour::holding(part.from, zone), part))
    }

    /// The stretch by whole seconds since 1970-01-01T00:00:00Z, in order.
    pub fn by_second(self) -> impl Iterator<Item = (i64, Self)> {
        let second = |at: Timestamp| at.as_millis().div_euclid(1000);
        let end = move |at| Timestamp::from_millis((second(at) + 1).saturating_mul(1000));
        self.split(end).map(move |part| (second(part.from), part))
    }

    /// Splits at the moments that `end` names: the end of the piece that holds a moment, if that is
    /// later than the moment, as it is wherever clocks are changed by whole half-hours.
    fn split(self, end: impl Fn(Timestamp) -> Timestamp) -> impl Iterator<Item = Self> {
        let mut rest = self;
        std::iter::from_fn(move || {
            if rest.from >= rest.to {
                return None;
            }
            let end = Some(end(rest.from)).filter(|end| *end > rest.from);
            let part = Self { to: end.map_or(rest.to, |end| end.min(rest.to)), ..rest };
            rest.from = part.to;
            Some(part)
        })
    }
}

/// Follows what operators do, from event to event.
///
/// [`read`](Self::read) every event in order; each that changes what somebody does ends a
/// [`Stretch`]. [`advance`](Self::advance) to a moment before looking at figures of that moment, so
/// that the stretch that is not over counts up to then. Where a time is split changes no sum.
#[derive(Debug, Clone)]
pub struct Timesheet {
    desks: HashMap<OperatorId, Desk>,
    offers: HashMap<OfferId, (CallId, OperatorId)>,
    talkers: HashMap<CallId, OperatorId>,
    /// Whose desks the last event has touched.
    touched: Vec<OperatorId>,
    crew: Crew,
    since: Timestamp,
}

#[derive(Debug, Clone, Copy)]
struct Desk {
    doing: Doing,
    on_duty: bool,
    is_live: bool,
    pause_next: Option<Pause>,
}

impl Desk {
    fn end_work(&mut self) {
        self.doing = self.pause_next.take().map_or(Doing::Ready, Doing::NotReady);
    }
}

impl Default for Timesheet {
    fn default() -> Self {
        Self {
            desks: HashMap::new(),
            offers: HashMap::new(),
            talkers: HashMap::new(),
            touched: Vec::new(),
            crew: Crew::default(),
            since: Timestamp::MIN,
        }
    }
}

impl Timesheet {
    /// Reads the next event; tells the stretch that it has ended, if it was any.
    pub fn read(&mut self, at: Timestamp, event: &Event) -> Option<Stretch> {
        let before = self.crew;
        self.touched.clear();
        self.follow(event);
        if self.crew == before { None } else { self.close(before, at) }
    }

    /// Ends the present stretch at `to`, and tells it, if it was any. The next one begins there.
    pub fn advance(&mut self, to: Timestamp) -> Option<Stretch> {
        self.close(self.crew, to)
    }

    /// Whose desks the last event has opened, changed or closed, each perhaps more than once.
    pub fn touched(&self) -> &[OperatorId] {
        &self.touched
    }

    /// Why an operator is asked about no calls; `None` if they may be, or if they are busy with one.
    pub fn away(&self, operator: &OperatorId) -> Option<Away> {
        let desk = self.desks.get(operator)?;
        match desk.doing {
            _ if !desk.on_duty => Some(Away::OffDuty),
            _ if !desk.is_live => Some(Away::ConsoleLost),
            Doing::NotReady(pause) => Some(Away::Paused(pause)),
            Doing::Ready | Doing::Ringing | Doing::OnCall | Doing::WrapUp => None,
        }
    }

    /// What operators do now.
    pub fn crew(&self) -> Crew {
        self.crew
    }

    fn close(&mut self, crew: Crew, at: Timestamp) -> Option<Stretch> {
        let (from, to) = (self.since, at.max(self.since));
        self.since = to;
        (from < to && crew.staff() > 0).then_some(Stretch { from, to, crew })
    }

    fn follow(&mut self, event: &Event) {
        match event {
            Event::SignedIn { operator, on_duty, .. } => {
                let desk = Desk {
                    doing: Doing::NotReady(Pause::SignedIn),
                    on_duty: *on_duty,
                    is_live: true,
                    pause_next: None,
                };
                self.put(operator, Some(desk));
            }
            Event::SignedOut { operator, .. } => self.put(operator, None),
            Event::BecameReady(operator) => self.change(operator, |desk| {
                (desk.doing, desk.pause_next) = (Doing::Ready, None);
            }),
            Event::BecameNotReady(operator, pause) => self.change(operator, |desk| {
                (desk.doing, desk.pause_next) = (Doing::NotReady(*pause), None);
            }),
            Event::PauseNextSet(operator, pause) => {
                self.change(operator, |desk| desk.pause_next = *pause);
            }
            Event::DutyChanged { operator, on_duty, .. } => {
                self.change(operator, |desk| desk.on_duty = *on_duty);
            }
            Event::ConsoleLost(operator) => self.change(operator, |desk| desk.is_live = false),
            Event::ConsoleRegained { operator, .. } => {
                self.change(operator, |desk| desk.is_live = true);
            }
            _ => self.follow_call(event),
        }
    }

    fn follow_call(&mut self, event: &Event) {
        match event {
            Event::OfferMade { offer, call, operator, .. } => {
                self.offers.insert(*offer, (*call, operator.clone()));
                self.change(operator, |desk| desk.doing = Doing::Ringing);
            }
            Event::OfferAccepted(offer) => {
                let Some((call, operator)) = self.offers.remove(offer) else { return };
                self.change(&operator, |desk| desk.doing = Doing::OnCall);
                self.talkers.insert(call, operator);
            }
            Event::OfferDeclined { offer, .. }
            | Event::OfferWithdrawn { offer, .. }
            | Event::OfferExpired { offer, missed_until: None } => self.asked(*offer, Doing::Ready),
            Event::OfferExpired { offer, .. } => {
                self.asked(*offer, Doing::NotReady(Pause::Missed));
            }
            Event::ConnectFailed(call) => self.leave(*call, false),
            Event::CallPassedOn { call, .. } => self.leave(*call, true),
            Event::CallParted { call, wrap_up_until, .. }
            | Event::CallHandedOff { call, wrap_up_until, .. }
            | Event::CallEnded { call, wrap_up_until, .. } => {
                self.leave(*call, wrap_up_until.is_some());
            }
            Event::CallTakenOver { call, consult, .. } => {
                self.leave(*call, true);
                if let Some(colleague) = self.talkers.remove(consult) {
                    self.talkers.insert(*call, colleague);
                }
            }
            _ => {}
        }
    }

    /// An offer came to nothing.
    fn asked(&mut self, offer: OfferId, doing: Doing) {
        if let Some((_, operator)) = self.offers.remove(&offer) {
            self.change(&operator, |desk| desk.doing = doing);
        }
    }

    /// The operator of a call, if one is on it, goes on to the notes, or is free.
    fn leave(&mut self, call: CallId, has_notes: bool) {
        let Some(operator) = self.talkers.remove(&call) else { return };
        self.change(&operator, |desk| match has_notes {
            true => desk.doing = Doing::WrapUp,
            false => desk.end_work(),
        });
    }

    fn change(&mut self, operator: &OperatorId, change: impl FnOnce(&mut Desk)) {
        if let Some(mut desk) = self.desks.get(operator).copied() {
            change(&mut desk);
            self.put(operator, Some(desk));
        }
    }

    fn put(&mut self, operator: &OperatorId, desk: Option<Desk>) {
        self.touched.push(operator.clone());
        let before = match desk {
            Some(desk) => self.desks.insert(operator.clone(), desk),
            None => self.desks.remove(operator),
        };
        let counts = |desk: &Desk| desk.on_duty && desk.is_live;
        if let Some(before) = before.filter(counts) {
            *self.crew.place(before.doing) -= 1;
        }
        if let Some(now) = desk.filter(counts) {
            *self.crew.place(now.doing) += 1;
        }
    }
}

#[cfg(test)]
#[path = "timesheet_tests.rs"]
mod tests;
