//! Several hotlines in one virtual time, that help one another as twins.

use std::collections::BTreeMap;

use super::carrier::{Carrier, Delivery, Roads};
use super::hotline::{Fault, Happening, Hotline};
use super::scenario::Scenario;
use crate::centre::Centre;
use crate::centre::twins::{self, Message};
use crate::domain::{
    CentreId, Command, Direction, Event, PartnerId, Timestamp, TransferId, TransferState,
};

/// Hotlines at work side by side.
#[derive(Debug)]
pub struct Region<'a> {
    hotlines: Vec<Hotline<'a>>,
    carrier: Carrier,
}

impl<'a> Region<'a> {
    /// Opens a hotline for each scenario, under that name; the roads lead from each to each.
    pub fn open(centres: &'a [(CentreId, Scenario)], roads: Roads, seed: u64) -> Self {
        let hotlines = centres.iter().zip(1..).map(|((id, scenario), number)| {
            let own_seed = seed.wrapping_mul(31).wrapping_add(u64::from(number));
            Hotline::named(id.clone(), scenario, own_seed, number)
        });
        Self { hotlines: hotlines.collect(), carrier: Carrier::new(roads, seed) }
    }

    /// Plants a fault in every centre.
    #[must_use]
    pub fn with_fault(mut self, fault: Fault) -> Self {
        self.hotlines = self.hotlines.into_iter().map(|it| it.with_fault(fault)).collect();
        self
    }

    /// Plants a fault in the carrier: such messages never arrive.
    #[must_use]
    pub fn losing(mut self, loses: fn(&Message) -> bool) -> Self {
        self.carrier.loses = Some(loses);
        self
    }

    /// The centres as they are now.
    pub fn centres(&self) -> Vec<&Centre> {
        self.hotlines.iter().map(Hotline::centre).collect()
    }

    /// What time it is in a centre.
    pub fn now(&self, centre: usize) -> Timestamp {
        self.hotlines[centre].now
    }

    /// Lets the next thing happen, and says in which centre; `None` when the time is over.
    pub fn step(&mut self) -> Option<(usize, Happening)> {
        loop {
            let next = self.hotlines.iter().enumerate().map(|(n, it)| (it.next_at(), n)).min()?;
            let letter = self.carrier.next_at().filter(|at| *at < next.0);
            if letter.unwrap_or(next.0) >= self.hotlines[next.1].ends() {
                return None;
            }
            let happened = match letter {
                Some(at) => self.letter_arrives(at),
                None => self.hotlines[next.1].advance().map(|happening| (next.1, happening)),
            };
            if let Some((n, happening)) = happened {
                self.tell_of(n, &happening);
                return Some((n, happening));
            }
        }
    }

    fn letter_arrives(&mut self, at: Timestamp) -> Option<(usize, Happening)> {
        let centres: Vec<&Centre> = self.hotlines.iter().map(Hotline::centre).collect();
        let delivery = self.carrier.deliver(&centres)?;
        let Delivery { way, at: n, command, by } = delivery;
        let hotline = &mut self.hotlines[n];
        hotline.now = hotline.now.max(at);
        let happening = hotline.submit(command, by);
        if let (Command::ProposeInbound(asked), Err(refusal)) =
            (&happening.command, &happening.outcome)
            && let Ok(id) = asked.reference.as_str().parse::<TransferId>()
        {
            let origin = self.hotlines[way.0].centre();
            self.carrier.refused((way, at), id, refusal, origin);
        }
        Some((n, happening))
    }

    /// Who carries hears of what may be to be told.
    fn tell_of(&mut self, n: usize, happening: &Happening) {
        let Ok(entry) = &happening.outcome else { return };
        let is_news = |event: &Event| {
            matches!(
                event,
                Event::Transfer(..)
                    | Event::OfferAccepted(_)
                    | Event::CallConnected(_)
                    | Event::CallEnded { .. }
            )
        };
        if entry.steps.iter().any(|step| step.events.iter().any(is_news)) {
            for other in (0..self.hotlines.len()).filter(|other| *other != n) {
                self.carrier.hears((n, other), happening.at);
                self.carrier.hears((other, n), happening.at);
            }
        }
    }

    /// The transfers of which the two sides do not yet say the same: word is on its way, or lost.
    pub fn out_of_step(&self) -> Vec<(CentreId, TransferId)> {
        let mut found = Vec::new();
        for origin in self.centres() {
            for twin in self.centres() {
                let Some(from) = twins::known_as(twin, origin) else { continue };
                for out in origin.transfers().filter(|it| it.direction == Direction::Out) {
                    let is_theirs = twins::known_as(origin, twin) == Some(&out.partner);
                    let other = twin.transfer_called(from, &twins::reference(out.id));
                    if is_theirs && other.is_some_and(|other| lags(&out.state, &other.state)) {
                        found.push((origin.id().clone(), out.id));
                    }
                }
            }
        }
        found
    }

    /// 7: every caller whom two centres believe to have.
    pub fn in_two_hands(&self) -> Vec<String> {
        let mut found = Vec::new();
        for origin in self.centres() {
            for out in origin.transfers().filter(|it| it.direction == Direction::Out) {
                let twins = self
                    .centres()
                    .into_iter()
                    .filter(|twin| twins::known_as(origin, twin) == Some(&out.partner));
                for twin in twins.filter(|twin| twins::is_in_two_hands(origin, twin, out)) {
                    let (from, to, id) = (origin.id(), twin.id(), out.id);
                    found.push(format!("7: {from} and {to} both have the caller of {id:?}"));
                }
            }
        }
        found
    }
}

/// Remembers how transfers between twins ended on each side, to say whether the two agree.
#[derive(Debug, Default)]
pub struct Accord {
    out: BTreeMap<(usize, TransferId), (PartnerId, TransferState)>,
    inbound: BTreeMap<(usize, PartnerId, TransferId), TransferState>,
}

impl Accord {
    /// Sees the transfers to which something has happened, as they are now.
    pub fn see(&mut self, n: usize, happening: &Happening, centre: &Centre) {
        let Ok(entry) = &happening.outcome else { return };
        let events = entry.steps.iter().flat_map(|step| &step.events);
        let touched = events.filter_map(|event| match event {
            Event::Transfer(id, _) => centre.transfer(*id),
            _ => None,
        });
        for transfer in touched {
            let (partner, state) = (transfer.partner.clone(), transfer.state.clone());
            if transfer.direction == Direction::Out {
                self.out.insert((n, transfer.id), (partner, state));
            } else if let Some(id) =
                transfer.reference.as_ref().and_then(|it| it.as_str().parse().ok())
            {
                self.inbound.insert((n, partner, id), state);
            }
        }
    }

    /// Every transfer that is not over, and every one of which the two sides say different things.
    pub fn disagreements(&self, centres: &[&Centre]) -> Vec<String> {
        let mut found = Vec::new();
        for ((n, id), (partner, state)) in &self.out {
            if state.is_open() {
                found.push(format!("7: {id:?} of {n} is still {state:?}"));
            }
            let twin =
                centres.iter().position(|twin| twins::known_as(centres[*n], twin) == Some(partner));
            let Some(twin) = twin else { continue };
            let Some(from) = twins::known_as(centres[twin], centres[*n]) else { continue };
            let other = self.inbound.get(&(twin, from.clone(), *id));
            if !agree(state, other) {
                found.push(format!("7: {id:?} of {n} is {state:?}, and with the twin {other:?}"));
            }
        }
        for ((n, partner, id), state) in &self.inbound {
            if state.is_open() {
                found.push(format!("7: {id:?} from {partner} to {n} is still {state:?}"));
            }
        }
        found
    }
}

/// Whether one side has gone on and the other does not know.
fn lags(out: &TransferState, other: &TransferState) -> bool {
    let is_connected = matches!(out, TransferState::Connected { .. });
    let is_done = matches!(other, TransferState::Completed { .. });
    match (out.is_open(), other.is_open()) {
        (true, true) => is_connected && other.is_pending(),
        (true, false) => is_done || is_connected,
        (false, true) => other.is_pending(),
        (false, false) => false,
    }
}

/// Whether the two sides of a transfer that is over tell the same story.
fn agree(out: &TransferState, other: Option<&TransferState>) -> bool {
    use TransferState::{Completed, Declined, Expired, Returned, Withdrawn};
    match (out, other) {
        (Completed { .. }, Some(Completed { .. })) => true,
        (Returned { .. }, Some(other)) => !matches!(other, Completed { .. }),
        (Declined { .. } | Expired { .. } | Withdrawn { .. }, None) => true,
        (Declined { .. } | Expired { .. } | Withdrawn { .. }, Some(other)) => {
            matches!(other, Declined { .. } | Expired { .. } | Withdrawn { .. })
        }
        _ => false,
    }
}
