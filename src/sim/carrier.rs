//! Who carries what two twinned centres tell one another, as the server does it in `rpc/twins.rs`
//! but for the sealing: and worse than any server would. Letters are lost, come twice, late and in
//! any order, were written from states that are long over, and the carrier dies.

use std::collections::{BTreeMap, BTreeSet};
use std::time::Duration;

use super::chance::Chance;
use super::people::sealed;
use crate::centre::Centre;
use crate::centre::twins::{self, Message};
use crate::domain::{
    Actor, CallerHash, Code, Command, KeyId, Manner, PartnerStep, ProposeInbound, QueueId, Refusal,
    Timestamp, Transfer, TransferId,
};
use uuid::Uuid;

/// How long to wait before looking again whether what was sent has arrived.
const LOOK_AGAIN: Duration = Duration::from_secs(1);

/// How letters travel between centres.
#[derive(Debug, Clone, Default)]
pub struct Roads {
    /// The shortest and longest time on the way.
    pub takes: (Duration, Duration),
    /// The share of letters that are lost.
    pub lost: f64,
    /// The share of letters that come twice.
    pub twice: f64,
    /// The share of looks at which the carrier dies, with all that is on the way.
    pub dies: f64,
    /// The mean time until another carrier goes on.
    pub dead_for: Duration,
}

/// From which centre to which.
pub(super) type Way = (usize, usize);

/// What is on the way.
#[derive(Debug)]
pub(super) enum Letter {
    /// Somebody looks what there is to tell.
    Look(Way),
    /// A message, with the origin as it was when the message was written.
    Message(Way, Message, Box<Centre>),
}

/// A command for one of the centres, in the name of the other.
#[derive(Debug)]
pub(super) struct Delivery {
    pub(super) way: Way,
    /// Which centre is told.
    pub(super) at: usize,
    pub(super) command: Command,
    pub(super) by: Actor,
}

/// All letters, and the luck of those who carry them.
#[derive(Debug)]
pub(super) struct Carrier {
    roads: Roads,
    chance: Chance,
    letters: BTreeMap<(Timestamp, u64), Letter>,
    sent: u64,
    looks: BTreeSet<Way>,
    dead_until: BTreeMap<Way, Timestamp>,
    /// What never arrives, if a fault is planted.
    pub(super) loses: Option<fn(&Message) -> bool>,
}

impl Carrier {
    pub(super) fn new(roads: Roads, seed: u64) -> Self {
        Self {
            roads,
            chance: Chance::seeded(!seed),
            letters: BTreeMap::new(),
            sent: 0,
            looks: BTreeSet::new(),
            dead_until: BTreeMap::new(),
            loses: None,
        }
    }

    /// When the next letter arrives.
    pub(super) fn next_at(&self) -> Option<Timestamp> {
        self.letters.keys().next().map(|(at, _)| *at)
    }

    /// Something has happened that may be to be told on this way.
    pub(super) fn hears(&mut self, way: Way, now: Timestamp) {
        if self.looks.insert(way) {
            let at = now + self.travel();
            self.send(at, Letter::Look(way));
        }
    }

    fn travel(&mut self) -> Duration {
        let (shortest, longest) = self.roads.takes;
        self.chance.between(shortest, longest)
    }

    fn send(&mut self, at: Timestamp, letter: Letter) {
        self.sent += 1;
        self.letters.insert((at, self.sent), letter);
    }

    /// The next letter arrives. A look has no delivery of its own.
    pub(super) fn deliver(&mut self, centres: &[&Centre]) -> Option<Delivery> {
        let ((at, _), letter) = self.letters.pop_first()?;
        match letter {
            Letter::Look(way) => {
                self.looks.remove(&way);
                self.look(way, at, centres);
                None
            }
            Letter::Message(way, message, origin) => {
                let is_dead = self.dead_until.get(&way).is_some_and(|until| at < *until);
                if is_dead {
                    return None;
                }
                delivery(way, &message, &origin, centres)
            }
        }
    }

    fn look(&mut self, way: Way, now: Timestamp, centres: &[&Centre]) {
        let dead_until = self.dead_until.get(&way).copied().filter(|until| now < *until);
        if let Some(until) = dead_until {
            self.looks.insert(way);
            return self.send(until, Letter::Look(way));
        }
        let (origin, twin) = (centres[way.0], centres[way.1]);
        let messages = twins::messages(origin, twin);
        let is_done = messages.is_empty();
        for message in messages {
            self.send_message(way, now, message, origin);
        }
        if self.roads.dies > 0.0 && self.chance.happens(self.roads.dies) {
            let dead = self.chance.exponential(self.roads.dead_for);
            self.dead_until.insert(way, now + dead);
        }
        if !is_done && self.looks.insert(way) {
            self.send(now + LOOK_AGAIN, Letter::Look(way));
        }
    }

    fn send_message(&mut self, way: Way, now: Timestamp, message: Message, origin: &Centre) {
        if self.loses.is_some_and(|loses| loses(&message)) {
            return;
        }
        let copies = 1 + u32::from(self.chance.happens(self.roads.twice));
        for _ in 0..copies {
            if !self.chance.happens(self.roads.lost) {
                let at = now + self.travel();
                let letter = Letter::Message(way, message.clone(), Box::new(origin.clone()));
                self.send(at, letter);
            }
        }
    }

    /// What the origin is told if its proposal was refused: the answer takes the same roads.
    pub(super) fn refused(
        &mut self,
        (way, now): (Way, Timestamp),
        id: TransferId,
        why: &Refusal,
        origin: &Centre,
    ) {
        let reason = reason(why);
        let message = Message::ToOrigin(id, PartnerStep::Decline { reason });
        self.send_message(way, now, message, origin);
    }
}

/// What the message asks of whom. Nothing if what it is about has gone.
fn delivery(
    way: Way,
    message: &Message,
    written: &Centre,
    centres: &[&Centre],
) -> Option<Delivery> {
    let (origin, twin) = (centres[way.0], centres[way.1]);
    let at_origin = || Actor::Partner(twins::known_as(origin, twin).cloned().expect("twins"));
    let at_twin = || Actor::Partner(twins::known_as(twin, origin).cloned().expect("twins"));
    let (at, command, by) = match message {
        Message::Propose(id) => {
            let asked = inbound(written, twin, origin, *id)?;
            (way.1, Command::ProposeInbound(asked), at_twin())
        }
        Message::ToOrigin(id, step) => (way.0, Command::Partner(*id, step.clone()), at_origin()),
        Message::ToTwin(id, step) => (way.1, Command::Partner(*id, step.clone()), at_twin()),
    };
    Some(Delivery { way, at, command, by })
}

/// What the twin is told of a transfer of the origin's.
fn inbound(
    written: &Centre,
    twin: &Centre,
    origin: &Centre,
    id: TransferId,
) -> Option<ProposeInbound> {
    let out = written.transfer(id)?;
    let call = written.call(out.call?)?;
    let key = KeyId(Uuid::from_u128(u128::from(id.0) << 64));
    let gives_back = out
        .gives_back
        .and_then(|back| written.transfer(back)?.reference.as_ref()?.as_str().parse().ok());
    Some(ProposeInbound {
        partner: twins::known_as(twin, origin)?.clone(),
        reference: twins::reference(id),
        need: out.need.clone(),
        queue: queue(twin, out, &call.demand.queue),
        triage: (*call.triage).clone(),
        needs: call.demand.needs.clone(),
        caller: call.caller.map(|caller| CallerHash(caller.0)),
        number: call.number.as_ref().map(|_| sealed(key)),
        key,
        district: call.district.clone(),
        arrival: out.arrival,
        consent: out.consent.clone(),
        summary: out.summary.keys().map(|part| (*part, sealed(key))).collect(),
        path: out.path.clone(),
        gives_back,
        overflow: out.manner == Manner::Overflow,
    })
}

/// The queue that is called like the need, if the twin has one; else that of the origin.
fn queue(twin: &Centre, out: &Transfer, queue: &QueueId) -> QueueId {
    let named = out.need.as_str().parse::<QueueId>().ok();
    let has = |queue: &QueueId| {
        twin.settings().is_some_and(|settings| settings.queues.contains_key(queue))
    };
    named.filter(has).unwrap_or_else(|| queue.clone())
}

fn reason(refusal: &Refusal) -> Code {
    let name = refusal.name().to_ascii_lowercase().replace('_', "-");
    name.parse().expect("names of refusals are codes")
}
