//! Each rule broken on purpose, from outside: a journal to which a node with a defect writes, or
//! one that is not what it says. The harness must notice each within a minute.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use async_trait::async_trait;
use bytes::Bytes;
use firstline::centre::Centre;
use firstline::clock::{Stopwatch, new_uuid};
use firstline::domain::{
    BatchId, Call, CallId, CallState, CentreId, Code, Digest, Entry, Event, OfferId, Step,
    Timestamp, TransferEvent, Version,
};
use firstline::journal::{
    Append, Appended, Journal, JournalError, MemoryJournal, PutBack, Record, Result, Snapshot,
    codec,
};
use tokio::sync::{broadcast, watch};

use super::check::Check;
use super::small_centre::operator_id;
use super::story::Story;

/// How often a story is sabotaged at most.
const TIMES: u32 = 4;

/// By how much a clock is ahead.
const AHEAD: Duration = Duration::from_secs(3_600);

/// Within what each must be noticed.
const NOTICED_WITHIN: Duration = Duration::from_secs(60);

/// Changes what a command came to, in the state in which it was decided; answers whether it found
/// anything to change.
type Tamper = fn(&Centre, &mut Vec<Event>) -> bool;

/// What is wrong.
#[derive(Debug, Clone, Copy)]
pub enum Sabotage {
    /// A node decides wrongly, and everybody goes by it.
    Decides(Tamper),
    /// The journal keeps something else than the node that wrote it believes.
    Keeps(Tamper),
    /// Entries do not say which one they follow.
    BreaksTheChain,
    /// An entry is written twice.
    WritesTwice,
    /// What was acknowledged is not written.
    Forgets,
    /// What was refused is written.
    WritesWhatItRefuses,
    /// An entry is put before the one that was there first.
    Reorders,
    /// A node has a clock that is ahead, and goes by it.
    RunsAhead,
    /// A store that has lost keys does not take them back.
    BringsNoKeys,
    /// A key that was to be destroyed is not.
    DestroysNothing,
}

/// The switches: what is wrong, and how the complaint about it begins.
const SWITCHES: &[(&str, Sabotage, &str)] = &[
    ("a call is given to two operators", Sabotage::Decides(give_to_two), "1: "),
    ("others still ring after an accept", Sabotage::Decides(keep_ringing), "2: "),
    ("a call vanishes", Sabotage::Decides(vanish), "3: "),
    ("nobody is asked", Sabotage::Decides(ask_nobody), "4: "),
    ("a case has no owner", Sabotage::Decides(own_nothing), "5: "),
    ("a case is closed and owes something", Sabotage::Decides(close_owing), "6: "),
    ("a partner has the caller unasked", Sabotage::Decides(hand_off), "7: "),
    ("a later caller goes first", Sabotage::Decides(jump_the_queue), "8: "),
    ("the journal says something else", Sabotage::Keeps(ask_nobody), "9: "),
    ("the chain is broken", Sabotage::BreaksTheChain, "9: the chain"),
    ("a call is over and rings", Sabotage::Decides(ring_on), "10: "),
    ("a request counts twice", Sabotage::WritesTwice, "once: "),
    ("an acknowledged request is lost", Sabotage::Forgets, "lost: "),
    ("a refused request takes effect", Sabotage::WritesWhatItRefuses, "refused: "),
    ("later requests stand before earlier ones", Sabotage::Reorders, "order: "),
    ("a node goes by a clock that is ahead", Sabotage::RunsAhead, "early: "),
    ("a key that was lost does not come back", Sabotage::BringsNoKeys, "keys: "),
    ("a key outlives what was forgotten", Sabotage::DestroysNothing, "forgotten: "),
];

#[test]
fn every_sabotage_is_noticed() {
    let failed: Vec<_> = SWITCHES.iter().filter_map(|switch| check(*switch).err()).collect();
    assert!(failed.is_empty(), "{failed:#?}");
}

/// Tells stories with this in them until somebody notices.
fn check((name, sabotage, complaint): (&str, Sabotage, &str)) -> std::result::Result<(), String> {
    let watch = Stopwatch::start();
    let mut others = Vec::new();
    for seed in 0.. {
        let (_, found) = Story::sabotaged(seed, sabotage).tell();
        if found.iter().any(|one| one.starts_with(complaint)) {
            println!("{name}: noticed after {} stories, {:?}", seed + 1, watch.elapsed());
            return Ok(());
        }
        others.extend(found.into_iter().take(1));
        if watch.elapsed() > NOTICED_WITHIN {
            break;
        }
    }
    others.truncate(5);
    Err(format!("{name}: nobody says {complaint:?}, but {others:#?}"))
}

/// A journal with a saboteur in it.
pub struct Saboteur {
    memory: MemoryJournal,
    sabotage: Sabotage,
    check: Arc<Check>,
    left: Mutex<u32>,
}

impl Saboteur {
    pub fn new(memory: MemoryJournal, sabotage: Sabotage, check: Arc<Check>) -> Self {
        Self { memory, sabotage, check, left: Mutex::new(TIMES) }
    }

    fn spend(&self) {
        *self.left.lock().unwrap() -= 1;
    }

    /// The entry with its events tampered with, as of another batch; `None` if there was nothing.
    fn tampered(&self, entry: &Entry, expected: Version, tamper: Tamper) -> Option<Entry> {
        let mut state = Centre::clone(&*self.check.state_at(expected)?);
        let mut entry = Entry { batch: BatchId(new_uuid()), ..entry.clone() };
        let mut is_tampered = false;
        for step in &mut entry.steps {
            is_tampered |= tamper(&state, &mut step.events);
            step.events.iter().for_each(|event| state.apply(event, step.at));
        }
        is_tampered.then_some(entry)
    }

    async fn write(&self, centre: &CentreId, expected: Version, entry: &Entry) -> Result<Appended> {
        let append = Append { entry: codec::encode(entry), ..Append::default() };
        self.memory.append(centre, expected, append).await
    }

    /// Writes what the node takes for another one's, and goes by as well.
    async fn overtake(
        &self,
        centre: &CentreId,
        expected: Version,
        wrong: &Entry,
    ) -> Result<Appended> {
        let written = self.write(centre, expected, wrong).await;
        let record = Record { version: expected.next(), entry: codec::encode(wrong) };
        written.map(|_| Appended::Conflict(vec![record]))
    }

    /// Writes wrongly; `None` if there is nothing to be wrong about.
    async fn err(
        &self,
        centre: &CentreId,
        expected: Version,
        entry: Entry,
    ) -> Option<Result<Appended>> {
        let next = expected.next();
        match self.sabotage {
            Sabotage::Decides(tamper) => {
                let wrong = self.tampered(&entry, expected, tamper)?;
                Some(self.overtake(centre, expected, &wrong).await)
            }
            Sabotage::RunsAhead => {
                let mut wrong = Entry { batch: BatchId(new_uuid()), ..entry };
                wrong.steps.iter_mut().for_each(|step| step.at = step.at + AHEAD);
                Some(self.overtake(centre, expected, &wrong).await)
            }
            Sabotage::Keeps(tamper) => {
                let wrong = self.tampered(&entry, expected, tamper)?;
                Some(self.write(centre, expected, &wrong).await)
            }
            Sabotage::BreaksTheChain => {
                let wrong = Entry { previous: Digest([7; 32]), ..entry };
                Some(self.write(centre, expected, &wrong).await)
            }
            Sabotage::WritesTwice => {
                let written = self.write(centre, expected, &entry).await;
                let (previous, batch) =
                    (codec::digest(&codec::encode(&entry)), BatchId(new_uuid()));
                self.write(centre, next, &Entry { previous, batch, ..entry }).await.ok()?;
                Some(written)
            }
            Sabotage::Forgets => {
                let kept: Vec<Step> =
                    entry.steps.iter().filter(|step| step.answered.is_none()).cloned().collect();
                let is_less = kept.len() < entry.steps.len();
                let wrong = Entry { steps: kept, ..entry };
                if is_less { Some(self.write(centre, expected, &wrong).await) } else { None }
            }
            Sabotage::WritesWhatItRefuses => {
                self.write(centre, expected, &entry).await.ok()?;
                Some(Err(JournalError::Full("a lie".to_owned())))
            }
            Sabotage::Reorders => self.reorder(centre, expected, entry).await,
            Sabotage::BringsNoKeys | Sabotage::DestroysNothing => None,
        }
    }

    /// Puts an entry before the last one, if somebody asked for something in both.
    async fn reorder(
        &self,
        centre: &CentreId,
        expected: Version,
        entry: Entry,
    ) -> Option<Result<Appended>> {
        let before = Version(expected.0.checked_sub(1)?);
        let last = self.memory.read(centre, before, 1).await.ok()?;
        let last = codec::decode(&last.first()?.entry).ok()?;
        let asked = |entry: &Entry| entry.steps.iter().any(|step| step.answered.is_some());
        if !asked(&entry) || !asked(&last) || last.node == entry.node {
            return None;
        }
        let first = Entry { previous: last.previous, ..entry };
        let previous = codec::digest(&codec::encode(&first));
        self.memory.truncate(centre, before);
        self.write(centre, before, &first).await.ok()?;
        Some(self.write(centre, expected, &Entry { previous, ..last }).await)
    }
}

#[async_trait]
impl Journal for Saboteur {
    async fn append(
        &self,
        centre: &CentreId,
        expected: Version,
        append: Append,
    ) -> Result<Appended> {
        let is_next = self.memory.head(centre).await? == expected;
        let is_on = *self.left.lock().unwrap() > 0 && is_open(&self.check, expected);
        if let Ok(entry) = codec::decode(&append.entry)
            && is_next
            && is_on
            && let Some(written) = self.err(centre, expected, entry).await
        {
            self.spend();
            return written;
        }
        self.memory.append(centre, expected, append).await
    }

    async fn put_back(&self, centre: &CentreId, head: Version, what: PutBack) -> Result<Appended> {
        let what = match self.sabotage {
            Sabotage::BringsNoKeys => PutBack { blobs: Vec::new(), ..what },
            _ => what,
        };
        self.memory.put_back(centre, head, what).await
    }

    async fn read(&self, centre: &CentreId, after: Version, limit: usize) -> Result<Vec<Record>> {
        self.memory.read(centre, after, limit).await
    }

    async fn head(&self, centre: &CentreId) -> Result<Version> {
        self.memory.head(centre).await
    }

    async fn follow(&self, centre: &CentreId) -> Result<watch::Receiver<Version>> {
        self.memory.follow(centre).await
    }

    async fn hail(&self, centre: &CentreId, word: &str) -> Result<()> {
        self.memory.hail(centre, word).await
    }

    async fn hails(&self, centre: &CentreId) -> Result<broadcast::Receiver<String>> {
        self.memory.hails(centre).await
    }

    async fn blobs(&self, centre: &CentreId, names: &[String]) -> Result<Vec<Option<Bytes>>> {
        self.memory.blobs(centre, names).await
    }

    async fn erase(&self, centre: &CentreId, names: &[String]) -> Result<()> {
        match self.sabotage {
            Sabotage::DestroysNothing => Ok(()),
            _ => self.memory.erase(centre, names).await,
        }
    }

    async fn save_snapshot(&self, centre: &CentreId, snapshot: Snapshot) -> Result<()> {
        self.memory.save_snapshot(centre, snapshot).await
    }

    async fn load_snapshot(&self, centre: &CentreId) -> Result<Option<Snapshot>> {
        self.memory.load_snapshot(centre).await
    }

    async fn trim(&self, centre: &CentreId, through: Version) -> Result<()> {
        self.memory.trim(centre, through).await
    }

    async fn time(&self, centre: &CentreId) -> Result<Option<Timestamp>> {
        self.memory.time(centre).await
    }
}

/// Whether callers have begun to call: nobody touches the opening of the hotline.
fn is_open(check: &Check, version: Version) -> bool {
    check.state_at(version).is_some_and(|state| state.calls().next().is_some())
}

/// Leaves out every event of a kind.
fn without(events: &mut Vec<Event>, kind: impl Fn(&Event) -> bool) -> bool {
    let before = events.len();
    events.retain(|event| !kind(event));
    events.len() < before
}

fn give_to_two(_: &Centre, events: &mut Vec<Event>) -> bool {
    let made = events.iter().find_map(|event| match event {
        Event::OfferMade { offer, call, operator, expires_at, reason } => {
            Some((*offer, *call, operator.clone(), *expires_at, reason.clone()))
        }
        _ => None,
    });
    let Some((offer, call, operator, expires_at, reason)) = made else { return false };
    let other = if operator == operator_id(0) { operator_id(1) } else { operator_id(0) };
    let second = OfferId(offer.0 + 100);
    events.push(Event::OfferAccepted(offer));
    events.push(Event::OfferMade { offer: second, call, operator: other, expires_at, reason });
    events.push(Event::OfferAccepted(second));
    true
}

fn is_withdrawal(event: &Event) -> bool {
    matches!(event, Event::OfferWithdrawn { .. })
}

fn keep_ringing(_: &Centre, events: &mut Vec<Event>) -> bool {
    events.iter().any(|event| matches!(event, Event::OfferAccepted(_)))
        && without(events, is_withdrawal)
}

fn vanish(_: &Centre, events: &mut Vec<Event>) -> bool {
    let opened = events.iter().find_map(|event| match event {
        Event::CallOpened(opened) => Some(opened.case),
        _ => None,
    });
    let rings = events.iter().any(|event| matches!(event, Event::OfferMade { .. }));
    let Some(case) = opened.filter(|_| !rings) else { return false };
    events.push(Event::CaseArchived(case));
    true
}

fn ask_nobody(_: &Centre, events: &mut Vec<Event>) -> bool {
    events.len() > 1 && without(events, |event| matches!(event, Event::OfferMade { .. }))
}

fn own_nothing(_: &Centre, events: &mut Vec<Event>) -> bool {
    without(events, |event| matches!(event, Event::OwnerSet { .. }))
}

fn close_owing(_: &Centre, events: &mut Vec<Event>) -> bool {
    let owing = events.iter().find_map(|event| match event {
        Event::PromiseMade { case, .. } => Some(*case),
        _ => None,
    });
    let Some(case) = owing else { return false };
    let disposition: Code = "advised".parse().unwrap();
    events.push(Event::CaseClosed { case, disposition });
    true
}

fn hand_off(_: &Centre, events: &mut Vec<Event>) -> bool {
    let proposed = events.iter().find_map(|event| match event {
        Event::Transfer(id, TransferEvent::Proposed(_)) => Some(*id),
        _ => None,
    });
    let Some(id) = proposed else { return false };
    events.push(Event::Transfer(id, TransferEvent::Connected));
    true
}

#[expect(clippy::ptr_arg, reason = "all switches have one type, and others add events")]
fn jump_the_queue(state: &Centre, events: &mut Vec<Event>) -> bool {
    let later = |id: CallId| {
        let first = state.call(id)?;
        let is_alike = |call: &&Call| {
            call.state == CallState::Waiting
                && (call.acuity, &call.demand) == (first.acuity, &first.demand)
                && (call.due, call.arrival) > (first.due, first.arrival)
        };
        state.calls().find(is_alike).map(|call| call.id)
    };
    events.iter_mut().any(|event| {
        let Event::OfferMade { call, .. } = event else { return false };
        let Some(other) = later(*call) else { return false };
        *call = other;
        true
    })
}

fn ring_on(_: &Centre, events: &mut Vec<Event>) -> bool {
    events.iter().any(|event| matches!(event, Event::CallEnded { .. }))
        && without(events, is_withdrawal)
}
