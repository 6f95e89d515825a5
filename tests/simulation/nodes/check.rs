//! Who watches over a story: holds every state that a node publishes against the history, and every
//! answer that a client got against the end.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex};

use bytes::Bytes;
use firstline::centre::Centre;
use firstline::clock::Clock;
use firstline::clock::agreement::TOLERANCE;
use firstline::domain::{
    Actor, CentreId, Command, Digest, Entry, Event, HistoryEvent, KeyId, QueueId, Reply, RequestId,
    Version,
};
use firstline::journal::{Journal, MemoryJournal, Record, codec};
use firstline::sim::{Happening, Witness};
use firstline::switchboard::{Health, Interest, Receipt, Switchboard};
use futures_util::FutureExt;

use super::clients::wrapped;

/// After so many complaints about one rule the rest adds nothing.
const FOUND_MAX: usize = 4;

/// What a client asked, and what it was told.
#[derive(Debug)]
pub struct Asked {
    pub request: RequestId,
    pub by: Actor,
    pub command: Command,
    /// When it was first sent, in the story's own count of moments.
    pub sent: u64,
    /// What was known then.
    pub known: Version,
    /// The first answer, and when it was heard.
    pub told: Option<(Receipt, u64)>,
    /// Another answer than the first, if there was one.
    pub told_otherwise: Option<Reply>,
    /// Whether every attempt was refused for certain.
    pub is_refused: bool,
}

/// Watches over one story.
pub struct Check {
    centre: CentreId,
    store: MemoryJournal,
    moments: AtomicU64,
    seen: Mutex<Seen>,
}

struct Seen {
    /// What time it really is, if the nodes can find out.
    right: Option<Clock>,
    witness: Witness,
    /// The entries in their order, and the state after each, from the empty one on.
    records: Vec<Bytes>,
    states: Vec<Arc<Centre>>,
    digest: Digest,
    published: u64,
    /// States that were true until the store lost them and another history took their place.
    former: Vec<Arc<Centre>>,
    /// After what the store has last lost entries.
    lost_after: Option<Version>,
    /// Requests that no living node knew of when the store lost them.
    excused: BTreeSet<RequestId>,
    keys: Keys,
    asked: Vec<Asked>,
    found: Vec<String>,
}

/// What became of the keys beside the history.
#[derive(Default)]
struct Keys {
    /// How often the store lost one that a living node held.
    lost: u64,
    /// Those that no living node held when the store lost them, or that somebody set about to destroy.
    excused: BTreeSet<KeyId>,
    /// Those that were destroyed.
    destroyed: BTreeSet<KeyId>,
}

impl Check {
    /// With the right time, if the nodes can find out what it is.
    pub fn new(centre: CentreId, store: MemoryJournal, right: Option<Clock>) -> Self {
        let nothing = Centre::new(centre.clone());
        let seen = Seen {
            right,
            witness: Witness::of(&nothing),
            records: Vec::new(),
            states: vec![Arc::new(nothing)],
            digest: Digest::default(),
            published: 0,
            former: Vec::new(),
            lost_after: None,
            excused: BTreeSet::new(),
            keys: Keys::default(),
            asked: Vec::new(),
            found: Vec::new(),
        };
        Self { centre, store, moments: AtomicU64::new(0), seen: Mutex::new(seen) }
    }

    pub fn centre(&self) -> &CentreId {
        &self.centre
    }

    /// Something that should not have been.
    pub fn found(&self, what: String) {
        self.seen.lock().unwrap().found(what);
    }

    pub fn has_found(&self) -> bool {
        !self.seen.lock().unwrap().found.is_empty()
    }

    pub fn take_found(&self) -> Vec<String> {
        std::mem::take(&mut self.seen.lock().unwrap().found)
    }

    /// The next moment in the story's own count: of two things, the one with the smaller was first.
    pub fn moment(&self) -> u64 {
        self.moments.fetch_add(1, Ordering::Relaxed)
    }

    /// The state after that many entries, as the history alone makes it.
    pub fn state_at(&self, version: Version) -> Option<Arc<Centre>> {
        let mut seen = self.seen.lock().unwrap();
        self.reach(&mut seen, version);
        seen.states.get(version.0 as usize).cloned()
    }

    /// The newest state that anybody has published.
    pub fn newest(&self) -> Arc<Centre> {
        self.seen.lock().unwrap().states.last().expect("there is the empty one").clone()
    }

    pub fn published(&self) -> u64 {
        self.seen.lock().unwrap().published
    }

    /// Watches a node from its start to its end.
    pub fn watch(self: &Arc<Self>, switchboard: &Switchboard) {
        let (check, switchboard) = (self.clone(), switchboard.clone());
        let node = switchboard.node().clone();
        let Ok((state, mut watch)) = switchboard.subscribe(Interest::Everything) else { return };
        let health = switchboard.health();
        self.saw(&node, &state);
        tokio::spawn(async move {
            loop {
                match watch.next().await {
                    Some(Ok(commit)) => check.saw(&node, &commit.state),
                    // It has another history now: list again, then watch.
                    Some(Err(_)) => match switchboard.subscribe(Interest::Everything) {
                        Ok((state, next)) => {
                            watch = next;
                            check.saw(&node, &state);
                        }
                        Err(_) => break,
                    },
                    None => break,
                }
            }
            if let Health::Stopped(why) = &*health.borrow() {
                check.found(format!("stopped: {node}: {why}"));
            }
        });
    }

    /// 9: what a node publishes is what the history says, bit for bit; and whatever must hold of a
    /// state holds of that one.
    fn saw(&self, node: &dyn std::fmt::Display, state: &Centre) {
        let mut seen = self.seen.lock().unwrap();
        seen.published += 1;
        self.reach(&mut seen, state.version());
        let version = state.version();
        match seen.states.get(version.0 as usize) {
            Some(replayed) if **replayed == *state => {}
            // It was on its way when the store lost it.
            _ if seen.former.iter().any(|former| **former == *state) => {}
            Some(_) => seen.found(format!("9: {node} at {version} is not what the journal says")),
            None => seen.found(format!("9: {node} shows {version}, which the journal has not")),
        }
    }

    /// Reads on up to a version; every rule is checked after every entry.
    fn reach(&self, seen: &mut Seen, version: Version) {
        self.look_for_another_history(seen);
        while (seen.records.len() as u64) < version.0 {
            let after = Version(seen.records.len() as u64);
            let page = self.page(after);
            if page.is_empty() {
                return;
            }
            page.iter().for_each(|record| seen.read(record));
        }
    }

    /// The store loses what follows `head`. What nobody alive knows is gone: of that no node can
    /// be expected to bring it back.
    pub fn lost(&self, head: Version, known: Version) {
        let mut seen = self.seen.lock().unwrap();
        let all = self.head();
        self.reach(&mut seen, all);
        seen.lost_after = Some(seen.lost_after.map_or(head, |before| before.min(head)));
        let gone = seen.records.get(known.0 as usize..).unwrap_or_default();
        let gone: Vec<Entry> = gone.iter().filter_map(|bytes| codec::decode(bytes).ok()).collect();
        let steps = gone.iter().flat_map(|entry| &entry.steps);
        let requests = steps.filter_map(|step| Some(step.answered.as_ref()?.request));
        seen.excused.extend(requests);
    }

    /// The store has lost what lay beside its entries: of what is held by nobody alive, no node can
    /// be expected to bring it back. A node that is just beginning may know the entries all the same.
    pub fn lost_keys(&self, known: Version, held: &BTreeSet<String>) {
        let mut seen = self.seen.lock().unwrap();
        let states = seen.states.iter().skip(known.0 as usize);
        let absent: BTreeSet<KeyId> = states.flat_map(|state| self.absent(state)).collect();
        for key in absent {
            match held.contains(&key.to_string()) {
                true => seen.keys.lost += 1,
                false => _ = seen.keys.excused.insert(key),
            }
        }
    }

    /// Somebody sets about to destroy a key.
    pub fn begins_to_destroy(&self, key: KeyId) {
        self.seen.lock().unwrap().keys.excused.insert(key);
    }

    /// A key was destroyed.
    pub fn destroyed(&self, key: KeyId) {
        self.seen.lock().unwrap().keys.destroyed.insert(key);
    }

    /// The keys of what is at hand that do not lie beside the history, though somebody had them.
    pub fn missing_keys(&self) -> Vec<KeyId> {
        self.due_keys(|key| self.beside(*key) != Some(wrapped(*key)))
    }

    /// Those that a node has never seen, and could not bring back.
    pub fn unseen_keys(&self, passed: &BTreeSet<String>) -> Vec<KeyId> {
        self.due_keys(|key| !passed.contains(&key.to_string()))
    }

    /// Which of the keys that must be there are so.
    fn due_keys(&self, are_so: impl Fn(&KeyId) -> bool) -> Vec<KeyId> {
        // What cannot be read has been complained of.
        let Some(state) = self.state_at(self.head()) else { return Vec::new() };
        let keys: Vec<KeyId> = state.data_keys().filter(are_so).collect();
        let seen = self.seen.lock().unwrap();
        keys.into_iter().filter(|key| !seen.keys.excused.contains(key)).collect()
    }

    fn absent(&self, state: &Centre) -> Vec<KeyId> {
        state.data_keys().filter(|key| self.beside(*key) != Some(wrapped(*key))).collect()
    }

    /// What lies beside the history under this name.
    fn beside(&self, key: KeyId) -> Option<Bytes> {
        let name = key.to_string();
        let blob = self.store.blob(&self.centre, &name).now_or_never();
        blob.expect("memory answers at once").expect("memory can be read")
    }

    /// Whether another history has taken the place of what was lost.
    fn look_for_another_history(&self, seen: &mut Seen) {
        let Some(mut at) = seen.lost_after else { return };
        while let Some(known) = seen.records.get(at.0 as usize) {
            let page = self.page(at);
            let Some(record) = page.first() else { return };
            if record.entry != *known {
                return seen.begin_again_after(at);
            }
            at = at.next();
        }
    }

    fn page(&self, after: Version) -> Vec<Record> {
        let page = self.store.read(&self.centre, after, 100).now_or_never();
        page.expect("memory answers at once").expect("memory can be read")
    }

    pub fn head(&self) -> Version {
        let head = self.store.head(&self.centre).now_or_never();
        head.expect("memory answers at once").expect("memory can be read")
    }

    pub fn note(&self, asked: Asked) {
        self.seen.lock().unwrap().asked.push(asked);
    }

    /// Looks at the whole once more when all is over.
    pub fn judge(&self) -> Verdicts {
        let head = self.head();
        let mut seen = self.seen.lock().unwrap();
        self.reach(&mut seen, head);
        let entries = self.whole_history(&mut seen);
        let places = places(&entries, &mut seen);
        let asked = std::mem::take(&mut seen.asked);
        self.keys_are_right(&entries, &mut seen);
        let mut verdicts = Verdicts {
            entries: entries.len() as u64,
            keys_lost: seen.keys.lost,
            keys_destroyed: seen.keys.destroyed.len() as u64,
            ..Verdicts::default()
        };
        let mended = mended(&entries);
        (verdicts.put_back, verdicts.given_up) = (mended.put_back, mended.given_up);
        verdicts.laid_before_people = mended.named.len() as u64;
        for one in &asked {
            match (&one.told, one.is_refused) {
                (Some((receipt, _)), _) => {
                    verdicts.acknowledged += 1;
                    if mended.named.contains(&one.request) || seen.excused.contains(&one.request) {
                        continue;
                    }
                    seen.was_done(one, receipt, places.get(&one.request), &entries);
                }
                (None, true) => {
                    verdicts.refused += 1;
                    if places.contains_key(&one.request) {
                        let Asked { request, command, .. } = one;
                        seen.found(format!("refused: {request}, {command:?}, took effect"));
                    }
                }
                (None, false) => verdicts.unknown += 1,
            }
        }
        // Two histories have no common order.
        if seen.former.is_empty() {
            in_order(&asked, &places, &entries, &mut seen);
        }
        verdicts
    }

    /// Who was promised a call can be called, and who was forgotten cannot be read.
    fn keys_are_right(&self, entries: &[Entry], seen: &mut Seen) {
        let at_the_end = seen.states.get(entries.len()).cloned();
        let absent = at_the_end.map(|state| self.absent(&state)).unwrap_or_default();
        let is_due = |key: &KeyId| !seen.keys.excused.contains(key);
        let lost: Vec<KeyId> = absent.into_iter().filter(is_due).collect();
        lost.into_iter().for_each(|key| seen.found(format!("keys: {key} is lost")));
        let steps = entries.iter().flat_map(|entry| &entry.steps);
        let forgotten = steps.flat_map(|step| &step.events).filter_map(|event| match event {
            Event::CaseForgotten { keys, .. } => Some(keys),
            _ => None,
        });
        for key in forgotten.flatten().filter(|key| self.beside(**key).is_some()) {
            if seen.keys.destroyed.contains(key) {
                seen.found(format!("forgotten: {key} can be read again"));
            }
        }
    }

    /// What lies in the store at the end is what was there when it was first read, unbroken.
    fn whole_history(&self, seen: &mut Seen) -> Vec<Entry> {
        let mut entries = Vec::new();
        let mut previous = Digest::default();
        loop {
            let page = self.page(Version(entries.len() as u64));
            if page.is_empty() {
                return entries;
            }
            for record in page {
                let version = record.version;
                if seen.records.get(entries.len()) != Some(&record.entry) {
                    seen.found(format!("9: entry {version} is not what it was"));
                }
                let entry = codec::decode(&record.entry).expect("it was understood before");
                if entry.previous != previous {
                    seen.found(format!("9: the chain breaks at {version}"));
                }
                previous = codec::digest(&record.entry);
                entries.push(entry);
            }
        }
    }
}

/// What became of all that was asked.
#[derive(Debug, Default)]
pub struct Verdicts {
    pub entries: u64,
    pub acknowledged: u64,
    pub refused: u64,
    pub unknown: u64,
    pub put_back: u64,
    pub given_up: u64,
    pub laid_before_people: u64,
    pub keys_lost: u64,
    pub keys_destroyed: u64,
}

/// What the history says about itself.
#[derive(Default)]
struct Mended {
    put_back: u64,
    given_up: u64,
    /// Requests that are lost, and that somebody is told of.
    named: BTreeSet<RequestId>,
}

fn mended(entries: &[Entry]) -> Mended {
    let mut mended = Mended::default();
    let steps = entries.iter().flat_map(|entry| &entry.steps);
    for event in steps.flat_map(|step| &step.events) {
        match event {
            Event::History(HistoryEvent::PutBack { .. }) => mended.put_back += 1,
            Event::History(HistoryEvent::Lost(lost)) => {
                mended.given_up += 1;
                mended.named.extend(lost.requests.iter().map(|lost| lost.request));
            }
            _ => {}
        }
    }
    mended
}

/// Where a request stands in the history.
struct Place {
    version: Version,
    /// The how manieth step of all.
    step: u64,
    first_answer: Reply,
}

impl Place {
    /// Whether that answer speaks of this place. A request that found nothing to do is answered and
    /// not recorded; one that was sent earlier and arrives later may then still take effect.
    fn is_meant_by(&self, receipt: &Receipt) -> bool {
        self.version <= receipt.version
    }
}

type Places = BTreeMap<RequestId, Place>;

/// Every request stands in the history once.
fn places(entries: &[Entry], seen: &mut Seen) -> Places {
    let mut places = Places::new();
    let versions = (1..).map(Version).zip(entries);
    let steps = versions.flat_map(|(at, entry)| entry.steps.iter().map(move |step| (at, step)));
    for (place, (version, step)) in (0..).zip(steps) {
        let Some(answered) = &step.answered else { continue };
        let request = answered.request;
        let first_answer = answered.reply.clone();
        if places.insert(request, Place { version, step: place, first_answer }).is_some() {
            seen.found(format!("once: {request} took effect twice"));
        }
    }
    places
}

/// What was acknowledged before something else was sent stands before it.
fn in_order(asked: &[Asked], places: &Places, entries: &[Entry], seen: &mut Seen) {
    let place = |one: &Asked| places.get(&one.request).map(|place| place.step);
    let told = asked.iter().filter_map(|one| {
        let (receipt, heard) = one.told.as_ref()?;
        let place = places.get(&one.request)?;
        let is_meant =
            place.is_meant_by(receipt) || !seen.had_nothing_to_do(one, receipt.version, entries);
        is_meant.then_some((*heard, place.step))
    });
    let mut told: Vec<(u64, u64)> = told.collect();
    told.sort_unstable();
    let mut sent: Vec<&Asked> = asked.iter().filter(|one| place(one).is_some()).collect();
    sent.sort_unstable_by_key(|one| one.sent);
    let mut told = told.into_iter().peekable();
    let mut last = None;
    for one in sent {
        while let Some((_, before)) = told.next_if(|(heard, _)| *heard < one.sent) {
            last = last.max(Some(before));
        }
        if place(one) <= last {
            let Asked { request, sent, .. } = one;
            let at = place(one);
            seen.found(format!(
                "order: {request}, sent at moment {sent}, is step {at:?}, and before that step \
                 {last:?} was known"
            ));
        }
    }
}

impl Seen {
    fn found(&mut self, what: String) {
        let rule = |complaint: &str| complaint.split(':').next().map(str::to_owned);
        let same = self.found.iter().filter(|found| rule(found) == rule(&what)).count();
        if same < FOUND_MAX {
            self.found.push(what);
        }
    }

    /// Forgets what follows that version: it is no longer the history.
    fn begin_again_after(&mut self, version: Version) {
        let kept = version.0 as usize;
        let records = std::mem::take(&mut self.records);
        self.former.extend(self.states.drain(kept + 1..));
        self.states.truncate(1);
        self.witness = Witness::of(&self.states[0]);
        self.digest = Digest::default();
        for (version, entry) in (1..).zip(records.into_iter().take(kept)) {
            self.read(&Record { version: Version(version), entry });
        }
    }

    /// Takes in the next entry of the history.
    fn read(&mut self, record: &Record) {
        let version = record.version;
        let entry = match codec::decode(&record.entry) {
            Ok(entry) => entry,
            Err(error) => return self.found(format!("9: entry {version}: {error}")),
        };
        if entry.previous != self.digest {
            self.found(format!("9: the chain breaks at {version}"));
        }
        self.digest = codec::digest(&record.entry);
        self.records.push(record.entry.clone());
        let mut after = Centre::clone(self.states.last().expect("there is the empty one"));
        after.apply_entry(&entry);
        let Some(at) = entry.steps.last().map(|step| step.at) else {
            return self.found(format!("once: entry {version} is empty"));
        };
        if let Some(right) = &self.right
            && at > right.now() + TOLERANCE
        {
            let now = right.now();
            self.found(format!("early: entry {version} is of {at}, and it is {now}"));
        }
        // The witness goes by the entry; what the command was matters to it only for some.
        let queue: QueueId = "medical".parse().unwrap();
        let command = Command::SetQueueOpen(queue, true);
        let complaints = self.witness.see(&Happening { at, command, outcome: Ok(entry) }, &after);
        for complaint in complaints {
            self.found(complaint);
        }
        self.states.push(Arc::new(after));
    }

    /// Whoever was told yes finds it in the history, with that answer; or there was nothing to do.
    fn was_done(
        &mut self,
        asked: &Asked,
        receipt: &Receipt,
        place: Option<&Place>,
        entries: &[Entry],
    ) {
        let Asked { request, command, told_otherwise, .. } = asked;
        let told = &receipt.reply;
        // What stands in the history has one answer; where there was nothing to do, each attempt is
        // told how things are.
        if let Some(other) = told_otherwise
            && place.is_some_and(|place| place.is_meant_by(receipt))
        {
            self.found(format!("once: {request} was told {told:?} and {other:?}"));
        }
        match place {
            Some(place) if place.is_meant_by(receipt) && place.first_answer == *told => {}
            Some(place) if place.is_meant_by(receipt) => {
                let first = &place.first_answer;
                self.found(format!("once: {request} was told {told:?}, and first {first:?}"));
            }
            // Two histories have answered alike, the one that counts a little later.
            Some(place) if !self.former.is_empty() && place.first_answer == *told => {}
            // What changed nothing in a history that was given up stands nowhere.
            _ if !self.former.is_empty() && *told == Reply::Done => {}
            _ if self.had_nothing_to_do(asked, receipt.version, entries) => {}
            _ => self.found(format!("lost: {request}, {command:?}, was told {told:?}")),
        }
        if let Reply::CallOpened { call, .. } = told {
            let steps = entries.iter().flat_map(|entry| &entry.steps);
            let mut events = steps.flat_map(|step| &step.events);
            if !events.any(|it| matches!(it, Event::CallOpened(opened) if opened.call == *call)) {
                self.found(format!("3: {call:?} was acknowledged and is nowhere"));
            }
        }
    }

    /// Whether at some moment between sending and answering the command would have changed nothing.
    fn had_nothing_to_do(&self, asked: &Asked, until: Version, entries: &[Entry]) -> bool {
        let Asked { command, by, known, .. } = asked;
        let nothing = |state: &Centre, at| {
            let decided = state.decide(command, by, at);
            decided.is_ok_and(|(events, _)| events.is_empty())
        };
        // Perhaps in a history that was given up.
        let mut former = self.former.iter().filter(|it| (*known..=until).contains(&it.version()));
        if former.any(|state| nothing(state, state.clock())) {
            return true;
        }
        let first = known.0 as usize;
        let last = (until.0 as usize + 1).min(entries.len());
        let Some(state) = self.states.get(first) else { return false };
        let mut state = Centre::clone(state);
        if nothing(&state, state.clock()) {
            return true;
        }
        for entry in entries.get(first..last).unwrap_or_default() {
            for step in &entry.steps {
                for event in &step.events {
                    state.apply(event, step.at);
                }
                state.close_step(step.at, step.answered.as_ref());
                if nothing(&state, step.at) {
                    return true;
                }
            }
            state.close_entry();
        }
        false
    }
}
