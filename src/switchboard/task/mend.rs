//! When the journal is not what it was: a store that comes back with less gets back what this node
//! still holds; and where the journal has another history, the node gives its own up and says what
//! was acknowledged in it.

use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use smol_str::{SmolStr, format_smolstr};
use tokio::sync::oneshot;
use tracing::{Span, error, warn};

use super::stand_in::has_moved;
use super::{PATIENCE_MAX, Task, patience};
use crate::centre::{Centre, Remembered};
use crate::domain::{
    Actor, Command, Digest, Entry, Event, HistoryEvent, HistoryLost, LostCaller, LostRequest,
    Reply, RequestId, Step, Version,
};
use crate::journal::{JournalError, PutBack, codec};
use crate::switchboard::ring::Kept;
use crate::switchboard::{Envelope, Receipt, RequestKey, Submission, SubmitError, marks};

/// How long a node that has noticed a loss writes nothing new: time for others, who may know more,
/// to put back what they hold. They are connected again by then.
pub(super) const GRACE: Duration = Duration::from_secs(1);

/// The most requests, and the most callers, that one event about a lost history names.
const NAMED_MAX: usize = 500;

/// What is to be written into the history about itself, until it is.
#[derive(Default)]
pub(super) struct Reports(Vec<Report>);

struct Report {
    submission: Submission,
    /// Whence the answer comes while it is under way.
    answer: Option<oneshot::Receiver<Result<Receipt, SubmitError>>>,
}

impl Reports {
    /// Adds something to be written, once: whoever else has the same to say uses the same id.
    fn add(&mut self, by: Actor, id: [u8; 16], event: HistoryEvent, blobs: Vec<(String, Bytes)>) {
        let id = RequestId(uuid::Uuid::from_bytes(id));
        let request = Some(RequestKey { id, fingerprint: [0; 16] });
        let command = Command::NoteHistory(event);
        let submission = Submission { by, request, command, blobs };
        if !self.0.iter().any(|report| report.submission.request == request) {
            self.0.push(Report { submission, answer: None });
        }
    }

    /// What goes into the next batch. Whatever was refused, by a history in which nothing is set
    /// up yet, goes into a later one.
    pub(super) fn envelopes(&mut self) -> Vec<Envelope> {
        self.0.retain_mut(|report| match report.answer.as_mut().map(|answer| answer.try_recv()) {
            Some(Ok(Ok(_))) => false,
            Some(Err(oneshot::error::TryRecvError::Empty)) | None => true,
            Some(_) => {
                report.answer = None;
                true
            }
        });
        let idle = self.0.iter_mut().filter(|report| report.answer.is_none());
        let envelope = |report: &mut Report| {
            let (reply, answer) = oneshot::channel();
            report.answer = Some(answer);
            Envelope { submission: report.submission.clone(), span: Span::none(), reply }
        };
        idle.map(envelope).collect()
    }
}

/// Where the journal's history and the one that is known here part.
enum Ground {
    /// They do not, as far as the journal reaches: it ends there, or goes on.
    Common,
    /// After this entry; `None` if that is before all that this node still holds.
    Until(Option<Version>),
}

impl Task {
    /// Makes the journal and what is known here one again, however long it takes to reach it.
    pub(super) async fn mend(&mut self, noticed: JournalError) -> Result<(), JournalError> {
        warn!(centre = %self.parts.centre, error = %noticed, "journal is not what it was");
        let mut waits = patience(&self.parts.node);
        loop {
            match self.try_to_mend(&noticed).await {
                Ok(()) => break,
                Err(error) if error.is_passing() => {
                    self.journal_fails(&error);
                    tokio::time::sleep(waits.next().unwrap_or(PATIENCE_MAX)).await;
                }
                Err(error) => return Err(error),
            }
        }
        self.journal_answers();
        self.owe_what_is_held();
        Ok(())
    }

    async fn try_to_mend(&mut self, noticed: &JournalError) -> Result<(), JournalError> {
        loop {
            let known = self.state.version();
            let head = self.parts.journal.head(&self.parts.centre).await?;
            match self.ground(head.min(known)).await? {
                Ground::Until(fork) => return self.give_way(fork).await,
                Ground::Common if head < known => {
                    if self.put_back(head).await? {
                        self.leave_time_for_others().await;
                        return Ok(());
                    }
                }
                Ground::Common if !self.is_safe(head).await? => {}
                Ground::Common => return self.is_well(noticed, head).await,
            }
        }
    }

    /// The journal has all that is known here. If it had more and has lost that, others may still
    /// bring it; if something in it does not follow, nobody can go on from there.
    async fn is_well(&self, noticed: &JournalError, head: Version) -> Result<(), JournalError> {
        match noticed {
            JournalError::Shorter { expected, .. } if head < *expected => {
                self.leave_time_for_others().await;
                Ok(())
            }
            JournalError::Diverged { version } if head >= *version => {
                self.look_behind(*version).await
            }
            _ => Ok(()),
        }
    }

    /// What followed may be well by now. If not, the chain is broken in the journal itself.
    async fn look_behind(&self, version: Version) -> Result<(), JournalError> {
        let (journal, centre) = (&self.parts.journal, &self.parts.centre);
        let records = journal.read(centre, self.state.version(), 1).await?;
        let Some(next) = records.first() else { return Ok(()) };
        match codec::decode(&next.entry) {
            Ok(entry) if entry.previous == self.digest => Ok(()),
            _ => {
                let text = format!("entry {version} does not follow the one before it");
                Err(JournalError::Damaged(text))
            }
        }
    }

    /// Waits a moment before anything new is written.
    async fn leave_time_for_others(&self) {
        tokio::time::sleep(GRACE).await;
    }

    /// Compares the entry at which the shorter of the two histories ends.
    async fn ground(&self, at: Version) -> Result<Ground, JournalError> {
        if at == Version(0) {
            return Ok(Ground::Common);
        }
        let Some(known) = self.digest_at(at) else {
            // Whoever has it in the archive knows that far back.
            let archived = self.archived_digest(at).await?;
            let is_same = archived == Some(self.stored_digest(at).await?);
            return if is_same { Ok(Ground::Common) } else { Err(self.cannot_put_back(at)) };
        };
        if self.stored_digest(at).await? == known {
            return Ok(Ground::Common);
        }
        // What is the same at one version is the same before it: each entry names the one before.
        let mut same = self.oldest_known(at).await?;
        if !self.is_same(same).await? {
            return Ok(Ground::Until(None));
        }
        let mut other = at;
        while same.next() < other {
            let between = Version(same.0.midpoint(other.0));
            match self.is_same(between).await? {
                true => same = between,
                false => other = between,
            }
        }
        Ok(Ground::Until(Some(same)))
    }

    async fn is_same(&self, at: Version) -> Result<bool, JournalError> {
        if at == Version(0) {
            return Ok(true);
        }
        Ok(self.digest_at(at) == Some(self.stored_digest(at).await?))
    }

    /// The digest of an entry as it is known here: the next entry says it.
    fn digest_at(&self, version: Version) -> Option<Digest> {
        if version == self.state.version() {
            return Some(self.digest);
        }
        if let Some(kept) = self.ring.at(version) {
            return Some(codec::digest(&kept.entry));
        }
        let next = self.ring.at(version.next())?;
        codec::decode(&next.entry).ok().map(|entry| entry.previous)
    }

    async fn stored_digest(&self, version: Version) -> Result<Digest, JournalError> {
        let before = Version(version.0 - 1);
        let records = self.parts.journal.read(&self.parts.centre, before, 1).await?;
        let moved = || JournalError::Unavailable("it ends before where it just ended".to_owned());
        records.first().map(|record| codec::digest(&record.entry)).ok_or_else(moved)
    }

    /// This node no longer holds what would be needed.
    pub(super) fn cannot_put_back(&self, head: Version) -> JournalError {
        JournalError::Shorter { head, expected: self.state.version() }
    }

    /// Puts back what is missing behind `head`; false if the journal has moved meanwhile.
    async fn put_back(&mut self, head: Version) -> Result<bool, JournalError> {
        let known = self.state.version();
        let Some(what) = self.missing(head).await? else { return Ok(false) };
        let count = what.entries.len();
        let begins = what.snapshot.is_some().then(|| Version(known.0 + 1 - count as u64));
        let event = HistoryEvent::PutBack { first: head.next(), last: known, begins };
        let by = Actor::Node(self.parts.node.clone());
        let put_back = self.parts.journal.put_back(&self.parts.centre, head, what).await;
        if has_moved(&put_back) {
            return Ok(false);
        }
        // If the answer was lost, it may have been this node or another one: both say the same.
        self.reports.add(by, report_id(&self.digest, 0), event, Vec::new());
        put_back?;
        warn!(centre = %self.parts.centre, %head, version = %known, count, "put entries back");
        Ok(true)
    }

    /// The journal has another history, and that one counts. This node takes it over, and says what
    /// was acknowledged in its own.
    async fn give_way(&mut self, fork: Option<Version>) -> Result<(), JournalError> {
        let (state, digest) = (self.state.clone(), self.digest);
        let nothing = self.ring.emptied();
        let ring = std::mem::replace(&mut self.ring, nothing);
        let beginning = std::mem::take(&mut self.beginning);
        let (wrote_last, beside) = (self.wrote_last, std::mem::take(&mut self.beside));
        self.state = Arc::new(Centre::new(self.parts.centre.clone()));
        self.digest = Digest::default();
        if let Err(error) = self.read_anew().await {
            // Nothing is given up before the other history is known.
            (self.state, self.digest, self.beginning) = (state, digest, beginning);
            (self.ring, self.wrote_last, self.beside) = (ring, wrote_last, beside);
            return Err(error);
        }
        let is_lost = |kept: &&Kept| fork.is_none_or(|fork| kept.version > fork);
        let mut lost: Vec<Kept> = ring.newest_first().take_while(is_lost).cloned().collect();
        lost.reverse();
        error!(
            centre = %self.parts.centre, version = %state.version(), kept = %self.state.version(),
            entries = lost.len(), "gave up a history that is not the journal's",
        );
        self.report_lost(fork, &state, digest, &lost);
        // What both histories have in common may lack what only this node still has of it.
        self.keyring.hold(ring.blobs());
        self.publisher.start_over(self.state.clone());
        self.mend_marks().await
    }

    /// The read models as the journal's history says they are.
    async fn mend_marks(&mut self) -> Result<(), JournalError> {
        let what = PutBack { sets: marks::all(&self.state), ..PutBack::default() };
        let (journal, centre) = (&self.parts.journal, &self.parts.centre);
        match journal.put_back(centre, self.state.version(), what).await {
            // Whoever was first has set them, or the next entry does.
            Ok(_) => Ok(()),
            // If it has lost something again, that is noticed by what follows.
            Err(JournalError::Shorter { .. }) => Ok(()),
            Err(error) if error.is_passing() => {
                self.journal_fails(&error);
                Ok(())
            }
            Err(error) => Err(error),
        }
    }

    /// Has the journal's history say what was in the other one: the requests that it does not know,
    /// and the callers. The entries themselves are kept beside it.
    fn report_lost(
        &mut self,
        fork: Option<Version>,
        state: &Centre,
        digest: Digest,
        lost: &[Kept],
    ) {
        if lost.is_empty() && fork.is_some() {
            return;
        }
        let mut found = Found::default();
        for kept in lost {
            let Ok(entry) = codec::decode(&kept.entry) else { continue };
            entry.steps.iter().for_each(|step| found.note(kept.version, step, state, &self.state));
        }
        let by = Actor::Node(self.parts.node.clone());
        let mut blobs: Vec<(String, Bytes)> = lost
            .iter()
            .flat_map(|kept| {
                let name = format!("lost:{digest:?}:{}", kept.version);
                kept.blobs.iter().cloned().chain([(name, kept.entry.clone())])
            })
            .collect();
        let parts = found.parts();
        for (part, (requests, callers)) in (1..).zip(parts) {
            let event = HistoryEvent::Lost(Box::new(HistoryLost {
                fork,
                head: state.version(),
                digest,
                kept_head: self.state.version(),
                kept_digest: self.digest,
                steps: found.steps,
                requests_lost: found.requests.len() as u64,
                requests,
                callers,
            }));
            let blobs = std::mem::take(&mut blobs);
            self.reports.add(by.clone(), report_id(&digest, part), event, blobs);
        }
    }

    /// Notes what entries say about the history itself, and what must not come back.
    pub(super) fn heed(&mut self, entry: &Entry) {
        for event in entry.steps.iter().flat_map(|step| &step.events) {
            match event {
                Event::CaseForgotten { keys, .. } => {
                    self.ring.forget(keys);
                    self.keyring.forget(keys);
                }
                // Another node noticed the loss first.
                Event::History(HistoryEvent::PutBack { .. }) if entry.node != self.parts.node => {
                    self.owe_what_is_held();
                }
                _ => {}
            }
        }
    }
}

/// What was found in a history that is given up.
#[derive(Default)]
struct Found {
    steps: u64,
    requests: Vec<LostRequest>,
    callers: Vec<LostCaller>,
}

impl Found {
    /// Notes a step, if the journal's history has not answered the same request alike. Another
    /// answer does not help whoever acts on this one: a call may have got another number.
    fn note(&mut self, version: Version, step: &Step, state: &Centre, kept: &Centre) {
        self.steps += 1;
        if let Some(answered) = &step.answered {
            let remembered = kept.recall(answered.request, answered.fingerprint);
            if remembered == Remembered::Same(answered.reply.clone()) {
                return;
            }
            let (kind, number) = what_of(&answered.reply);
            self.requests.push(LostRequest {
                version,
                at: step.at,
                request: answered.request,
                by: who(&step.by),
                kind: kind.parse().expect("a word is a code"),
                number,
            });
        }
        let opened = step.events.iter().filter_map(|event| match event {
            Event::CallOpened(opened) => Some(opened),
            _ => None,
        });
        let on_the_line = opened.filter(|it| state.call(it.call).is_some_and(|it| !it.has_ended()));
        self.callers.extend(on_the_line.map(|it| LostCaller {
            call: it.call,
            gateway: it.gateway.clone(),
            arrival: it.arrival,
        }));
    }

    /// All of it in portions for one event each; at least one.
    fn parts(&self) -> Vec<(Vec<LostRequest>, Vec<LostCaller>)> {
        let count = self.requests.len().max(self.callers.len()).div_ceil(NAMED_MAX).max(1);
        let part = |part: usize| {
            let portion = part * NAMED_MAX;
            let requests = self.requests.iter().skip(portion).take(NAMED_MAX).cloned().collect();
            let callers = self.callers.iter().skip(portion).take(NAMED_MAX).cloned().collect();
            (requests, callers)
        };
        (0..count).map(part).collect()
    }
}

/// What kind of answer it was, and the number of what it was about.
fn what_of(reply: &Reply) -> (&'static str, u64) {
    match reply {
        Reply::Done => ("done", 0),
        Reply::CallOpened { call, .. } => ("call-opened", call.0),
        Reply::Accepted { call, .. } => ("accepted", call.0),
        Reply::Promised(promise) => ("promised", promise.0),
        Reply::Consulting(call) => ("consulting", call.0),
        Reply::Proposed(transfer) => ("proposed", transfer.0),
        Reply::Received { transfer, .. } => ("received", transfer.0),
        Reply::Reassigned { .. } => ("reassigned", 0),
        Reply::Written { .. } => ("written", 0),
        Reply::SignedIn { .. } => ("signed-in", 0),
        Reply::MessageSent { message, .. } => ("message-sent", message.0),
        Reply::Forgotten(_) => ("forgotten", 0),
    }
}

fn who(actor: &Actor) -> SmolStr {
    match actor {
        Actor::Gateway(id) => format_smolstr!("gateway {id}"),
        Actor::Operator(id) => format_smolstr!("operator {id}"),
        Actor::Partner(id) => format_smolstr!("partner {id}"),
        Actor::Supervisor(subject) => format_smolstr!("supervisor {subject}"),
        Actor::Admin(subject) => format_smolstr!("admin {subject}"),
        Actor::Node(id) => format_smolstr!("node {id}"),
    }
}

/// What a report is called: the same on every node that has the same to say.
fn report_id(digest: &Digest, part: u8) -> [u8; 16] {
    let mut id = [0; 16];
    id.copy_from_slice(&digest.0[..16]);
    id[15] = part;
    id
}
