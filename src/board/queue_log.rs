//! A centre's events in the format of Asterisk's `queue_log`, which many report programs read.
//!
//! A line is `epoch|callid|queue|agent|event|data1|data2|…`. What each event's data are is said by
//! Asterisk's own documentation; docs/reports.md says which of our events become which. Only what
//! the figures count as contacts is in it, and each once: reading the log gives the same A, B and
//! waits as [`Figures`](super::Figures). Spans in seconds are rounded up, so that a wait is within a
//! whole number of seconds here exactly when it is there.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use super::{Away, Facts, Ledger, Milestone, Timesheet};
use crate::domain::{
    CallId, CallOpened, EndReason, Event, OfferId, Operator, OperatorId, PartnerId, Pause, QueueId,
    Settings, Timestamp, TransferEvent, TransferId,
};

/// What stands for nobody.
const NONE: &str = "NONE";

/// One line, without its end.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct QueueLogLine {
    /// When it happened, to the millisecond; written as whole seconds.
    pub at: Timestamp,
    text: String,
}

impl fmt::Display for QueueLogLine {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}|{}", self.at.as_millis().div_euclid(1000), self.text)
    }
}

/// Follows a centre from event to event, and writes the lines.
#[derive(Debug, Clone, Default)]
pub struct QueueLog {
    ledger: Ledger,
    timesheet: Timesheet,
    calls: HashMap<CallId, Caller>,
    /// Who waits in each queue, in the order in which they came.
    waiting: BTreeMap<QueueId, BTreeSet<CallId>>,
    offers: HashMap<OfferId, (CallId, OperatorId, Timestamp)>,
    transfers: HashMap<TransferId, PartnerId>,
    members: HashMap<OperatorId, Member>,
    roster: HashMap<OperatorId, Arc<Operator>>,
    settings: Option<Arc<Settings>>,
}

/// A caller who has not left yet.
#[derive(Debug, Clone)]
struct Caller {
    opened: Timestamp,
    queue: QueueId,
    /// The place at which the caller came into the queue.
    first_place: usize,
    /// Who accepted, by which offer, and how long the console rang.
    accepted: Option<(OperatorId, OfferId, Duration)>,
    /// The wait, once it is certain that the caller was answered.
    waited: Option<Duration>,
    is_in_queue: bool,
}

/// A signed-in operator.
#[derive(Debug, Clone)]
struct Member {
    queues: Vec<QueueId>,
    away: Option<Away>,
}

/// The lines of one event, on their way.
struct Page {
    at: Timestamp,
    lines: Vec<QueueLogLine>,
}

impl Page {
    fn write(&mut self, call: &str, queue: &str, agent: &str, event: &str, data: &[String]) {
        let text = format!("{call}|{queue}|{agent}|{event}|{}", data.join("|"));
        self.lines.push(QueueLogLine { at: self.at, text });
    }

    /// A line about a caller.
    fn tell(&mut self, id: CallId, caller: &Caller, agent: &str, event: &str, data: &[String]) {
        self.write(&call_id(id, caller.opened), caller.queue.as_str(), agent, event, data);
    }
}

impl QueueLog {
    /// Reads the next event, from the beginning of the journal on; gives the lines that it comes to.
    pub fn read(&mut self, at: Timestamp, event: &Event) -> Vec<QueueLogLine> {
        let mut page = Page { at, lines: Vec::new() };
        self.note(event);
        self.offers(event, &mut page);
        for milestone in self.ledger.read(at, event) {
            match milestone {
                Milestone::Answered { facts, waited } => self.answered(&facts, waited, &mut page),
                Milestone::Abandoned { facts, waited } => self.abandoned(&facts, waited, &mut page),
                Milestone::Arrived(_) | Milestone::Finished(_) => {}
            }
        }
        self.calls(event, &mut page);
        self.timesheet.read(at, event);
        self.desks(event, &mut page);
        page.lines
    }

    /// What later lines need to know.
    fn note(&mut self, event: &Event) {
        match event {
            Event::Configured(settings) => self.settings = Some(settings.clone()),
            Event::OperatorPut(operator) => {
                self.roster.insert(operator.id.clone(), operator.clone());
            }
            Event::OperatorRemoved(operator) => _ = self.roster.remove(operator),
            Event::Transfer(id, TransferEvent::Proposed(transfer)) => {
                self.transfers.insert(*id, transfer.partner.clone());
            }
            Event::Transfer(id, event) if is_last(event) => _ = self.transfers.remove(id),
            _ => {}
        }
    }

    fn offers(&mut self, event: &Event, page: &mut Page) {
        match event {
            Event::OfferMade { offer, call, operator, .. } if self.calls.contains_key(call) => {
                self.offers.insert(*offer, (*call, operator.clone(), page.at));
            }
            Event::OfferAccepted(offer) => {
                let Some((call, operator, rang)) = self.offers.remove(offer) else { return };
                if let Some(caller) = self.calls.get_mut(&call) {
                    caller.accepted = Some((operator, *offer, page.at.since(rang)));
                }
            }
            Event::OfferDeclined { offer, .. } | Event::OfferExpired { offer, .. } => {
                self.rang(*offer, "RINGNOANSWER", page);
            }
            Event::OfferWithdrawn { offer, .. } => self.rang(*offer, "RINGCANCELED", page),
            _ => {}
        }
    }

    fn rang(&mut self, offer: OfferId, event: &str, page: &mut Page) {
        let Some((call, operator, since)) = self.offers.remove(&offer) else { return };
        if let Some(caller) = self.calls.get(&call) {
            let ms = page.at.since(since).as_millis().to_string();
            page.tell(call, caller, operator.as_str(), event, &[ms]);
        }
    }

    fn answered(&mut self, facts: &Facts, waited: Duration, page: &mut Page) {
        self.leave_queue(facts.call);
        let Some(caller) = self.calls.get_mut(&facts.call) else { return };
        caller.waited = Some(waited);
        if let Some((operator, offer, rang)) = &caller.accepted {
            let data = [seconds(waited), offer.to_string(), seconds(*rang)];
            page.tell(facts.call, caller, operator.as_str(), "CONNECT", &data);
        }
    }

    fn abandoned(&mut self, facts: &Facts, waited: Duration, page: &mut Page) {
        let place = self.place(facts.call);
        self.leave_queue(facts.call);
        if let Some(caller) = self.calls.remove(&facts.call) {
            let data = [place, caller.first_place.to_string(), seconds(waited)];
            page.tell(facts.call, &caller, NONE, "ABANDON", &data);
        }
    }

    fn calls(&mut self, event: &Event, page: &mut Page) {
        match event {
            Event::CallOpened(opened) if self.ledger.follows(opened.call) => {
                self.opened(opened, page);
            }
            Event::CallRetriaged { call, demand, .. } => {
                let is_moved = self
                    .calls
                    .get(call)
                    .is_some_and(|caller| caller.is_in_queue && caller.queue != demand.queue);
                if is_moved {
                    self.exit(*call, "EXITWITHKEY", Some("moved"), page);
                    self.enter(*call, &demand.queue, page);
                }
            }
            Event::CallCameBack { call, .. } => {
                let queue = self.calls.get(call).filter(|caller| !caller.is_in_queue);
                if let Some(queue) = queue.map(|caller| caller.queue.clone()) {
                    self.enter(*call, &queue, page);
                }
            }
            Event::CallPassedOn { call, demand, reserved, .. } => {
                let to = reserved.as_ref().map(|kept| kept.operator.as_str());
                let to = to.unwrap_or(demand.queue.as_str()).to_owned();
                self.over(*call, "BLINDTRANSFER", &[to, "centre".to_owned()], page);
            }
            Event::CallTakenOver { call, consult, .. } => {
                let to = ["BRIDGE".to_owned(), consult.to_string()];
                self.over(*call, "ATTENDEDTRANSFER", &to, page);
            }
            Event::CallParted { call, transfer, .. } => {
                let to = [self.partner(*transfer), "partner".to_owned()];
                self.over(*call, "BLINDTRANSFER", &to, page);
            }
            Event::CallHandedOff { call, transfer, .. } => {
                let partner = self.partner(*transfer);
                if self.calls.get(call).is_some_and(|caller| caller.is_in_queue) {
                    self.exit(*call, "EXITWITHKEY", Some(&partner), page);
                }
                let to = ["BRIDGE".to_owned(), partner];
                self.over(*call, "ATTENDEDTRANSFER", &to, page);
            }
            Event::CallEnded { call, reason, .. } => self.ended(*call, *reason, page),
            _ => {}
        }
    }

    fn opened(&mut self, opened: &CallOpened, page: &mut Page) {
        let caller = Caller {
            opened: page.at,
            queue: opened.demand.queue.clone(),
            first_place: 0,
            accepted: None,
            waited: None,
            is_in_queue: false,
        };
        self.calls.insert(opened.call, caller);
        self.enter(opened.call, &opened.demand.queue, page);
    }

    /// The caller comes into a queue. The number stays empty: it is nobody's business here.
    fn enter(&mut self, id: CallId, queue: &QueueId, page: &mut Page) {
        self.waiting.entry(queue.clone()).or_default().insert(id);
        let place = self.waiting[queue].range(..=id).count();
        let Some(caller) = self.calls.get_mut(&id) else { return };
        (caller.queue, caller.first_place, caller.is_in_queue) = (queue.clone(), place, true);
        let data = [String::new(), String::new(), place.to_string()];
        page.tell(id, caller, NONE, "ENTERQUEUE", &data);
    }

    /// The caller leaves the queue without having been answered or having given up.
    fn exit(&mut self, id: CallId, event: &str, key: Option<&str>, page: &mut Page) {
        let place = self.place(id);
        self.leave_queue(id);
        let Some(caller) = self.calls.get(&id) else { return };
        let waited = seconds(page.at.since(caller.opened));
        let data = [place, caller.first_place.to_string(), waited];
        let data: Vec<String> = key.map(str::to_owned).into_iter().chain(data).collect();
        page.tell(id, caller, NONE, event, &data);
    }

    fn ended(&mut self, id: CallId, reason: EndReason, page: &mut Page) {
        let event = match reason {
            EndReason::OperatorEnded => "COMPLETEAGENT",
            _ => "COMPLETECALLER",
        };
        self.over(id, event, &[], page);
        if self.calls.get(&id).is_some_and(|caller| caller.is_in_queue) {
            match reason {
                EndReason::NotTaken => self.exit(id, "EXITWITHTIMEOUT", None, page),
                EndReason::VirtualHold => self.exit(id, "EXITWITHKEY", Some("virtual-hold"), page),
                EndReason::TakenBack => self.exit(id, "EXITWITHKEY", Some("taken-back"), page),
                _ => self.exit(id, "EXITWITHKEY", Some("elsewhere"), page),
            }
        }
        self.calls.remove(&id);
    }

    /// The talk with a caller who was answered is over.
    fn over(&mut self, id: CallId, event: &str, data: &[String], page: &mut Page) {
        let waited = self.calls.get(&id).and_then(|caller| caller.waited);
        let Some((waited, caller)) = waited.zip(self.calls.remove(&id)) else { return };
        let talked = page.at.since(caller.opened + waited);
        let rest = [seconds(waited), seconds(talked), caller.first_place.to_string()];
        let data: Vec<String> = data.iter().cloned().chain(rest).collect();
        let agent = caller.accepted.as_ref().map_or(NONE, |(operator, ..)| operator.as_str());
        page.tell(id, &caller, agent, event, &data);
    }

    /// The caller's place in the queue.
    fn place(&self, id: CallId) -> String {
        let queue = self.calls.get(&id).and_then(|caller| self.waiting.get(&caller.queue));
        queue.map_or(0, |queue| queue.range(..=id).count()).to_string()
    }

    fn leave_queue(&mut self, id: CallId) {
        let Some(caller) = self.calls.get_mut(&id) else { return };
        caller.is_in_queue = false;
        if let Some(queue) = self.waiting.get_mut(&caller.queue) {
            queue.remove(&id);
        }
    }

    fn partner(&self, transfer: TransferId) -> String {
        self.transfers.get(&transfer).map(ToString::to_string).unwrap_or_default()
    }

    /// Operators come, go, and take pauses; each of their queues has a line of it.
    fn desks(&mut self, event: &Event, page: &mut Page) {
        if let Event::SignedIn { operator, .. } = event {
            let member = Member { queues: self.queues_of(operator), away: None };
            member.tell(operator, "ADDMEMBER", &["PAUSED".to_owned()], page);
            let away = self.timesheet.away(operator);
            self.members.insert(operator.clone(), Member { away, ..member });
        }
        for operator in self.timesheet.touched() {
            let away = self.timesheet.away(operator);
            let Some(member) = self.members.get_mut(operator) else { continue };
            if away == member.away {
                continue;
            }
            if let Some(before) = member.away {
                member.tell(operator, "UNPAUSE", &[why(before).to_owned()], page);
            }
            if let Some(away) = away {
                member.tell(operator, "PAUSE", &[why(away).to_owned()], page);
            }
            member.away = away;
        }
        if let Event::SignedOut { operator, .. } = event
            && let Some(member) = self.members.remove(operator)
        {
            member.tell(operator, "REMOVEMEMBER", &[], page);
        }
    }

    fn queues_of(&self, operator: &OperatorId) -> Vec<QueueId> {
        let (Some(settings), Some(record)) = (&self.settings, self.roster.get(operator)) else {
            return Vec::new();
        };
        let profile = &record.profile;
        let serves = |(id, queue): &(&QueueId, &crate::domain::Queue)| {
            let by_licence = queue.licences.is_empty() || queue.licences.contains(&profile.licence);
            by_licence && (profile.queues.is_empty() || profile.queues.contains(*id))
        };
        settings.queues.iter().filter(serves).map(|(id, _)| id.clone()).collect()
    }
}

impl Member {
    fn tell(&self, operator: &OperatorId, event: &str, data: &[String], page: &mut Page) {
        for queue in &self.queues {
            page.write(NONE, queue.as_str(), operator.as_str(), event, data);
        }
    }
}

/// Whether nobody is connected by a transfer any more, or ever will be.
fn is_last(event: &TransferEvent) -> bool {
    use TransferEvent::{Completed, Declined, Expired, Returned, Withdrawn};
    matches!(
        event,
        Completed { .. } | Declined { .. } | Expired | Returned { .. } | Withdrawn { .. }
    )
}

/// What a call is named in the log: as Asterisk does, by the second at which it came and a number.
fn call_id(id: CallId, opened: Timestamp) -> String {
    format!("{}.{id}", opened.as_millis().div_euclid(1000))
}

fn seconds(span: Duration) -> String {
    span.as_secs().saturating_add(u64::from(span.subsec_nanos() > 0)).to_string()
}

fn why(away: Away) -> &'static str {
    match away {
        Away::OffDuty => "off-duty",
        Away::ConsoleLost => "console-lost",
        Away::Paused(Pause::SignedIn) => "signed-in",
        Away::Paused(Pause::Missed) => "missed",
        Away::Paused(Pause::Break) => "break",
        Away::Paused(Pause::Meal) => "meal",
        Away::Paused(Pause::Training) => "training",
        Away::Paused(Pause::Paperwork) => "paperwork",
    }
}
