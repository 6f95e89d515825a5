//! The figures of a centre as it is now, from its state.

use std::collections::BTreeMap;

use super::catalogue as the;
use super::sheet::Sheet;
use crate::board::view::{Owed, Work};
use crate::centre::Centre;
use crate::domain::{
    Acuity, Call, CallKind, CallState, Console, Direction, Queue, QueueId, Settings, Timestamp,
    TransferState,
};

/// Writes down how things stand in a centre.
pub fn write(sheet: &mut Sheet, centre: &Centre, now: Timestamp) {
    let Some(settings) = centre.settings() else { return };
    let id = centre.id().as_str();
    for (queue, rules) in &settings.queues {
        queue_now(sheet, centre, queue, rules, now);
    }
    waiting(sheet, centre, settings, now);
    operators(sheet, centre);
    transfers(sheet, centre, settings, now);
    owed(sheet, centre, now);
    let has_surge = centre.surge().is_some_and(|surge| surge.is_on(now));
    sheet.set(&the::SURGE, &[id], f64::from(u8::from(has_surge)));
    sheet.set(&the::CAP_USED, &["lines", id], centre.live_calls() as f64);
    sheet.set(&the::CAP, &["lines", id], f64::from(settings.lines));
    sheet.set(&the::REQUESTS_REMEMBERED, &[id], centre.remembered() as f64);
}

fn queue_now(sheet: &mut Sheet, centre: &Centre, id: &QueueId, queue: &Queue, now: Timestamp) {
    let labels = [centre.id().as_str(), id.as_str()];
    let is_open = centre.queue_is_open(id, now);
    sheet.set(&the::QUEUE_OPEN, &labels, f64::from(u8::from(is_open)));
    sheet.set(&the::QUEUE_TARGET, &labels, queue.answer_within.as_secs_f64());
    sheet.set(&the::QUEUE_TARGET_RATIO, &labels, queue.answer_share);
    let staff = centre.desks().filter(|desk| desk.is_staff() && desk.profile.serves(id, queue));
    let (mut on_duty, mut ready) = (0, 0);
    for desk in staff {
        on_duty += 1;
        ready += u32::from(desk.is_available());
    }
    for (state, count) in [("on_duty", on_duty), ("ready", ready)] {
        sheet.set(&the::QUEUE_STAFF, &[labels[0], labels[1], state], f64::from(count));
    }
}

/// Those of one queue who wait.
#[derive(Default)]
struct Line {
    by_acuity: BTreeMap<Acuity, u32>,
    ringing: u32,
    callbacks: u32,
    arrived: Option<Timestamp>,
    queued: Option<Timestamp>,
}

impl Line {
    fn add(&mut self, call: &Call) {
        if matches!(call.kind, CallKind::Callback { .. }) {
            self.callbacks += 1;
            return;
        }
        *self.by_acuity.entry(call.acuity).or_default() += 1;
        self.ringing += u32::from(matches!(call.state, CallState::Offered(_)));
        let earlier =
            |known: Option<Timestamp>, at| Some(known.map_or(at, |it: Timestamp| it.min(at)));
        self.arrived = earlier(self.arrived, call.arrival);
        self.queued = earlier(self.queued, call.queued_at);
    }
}

fn waiting(sheet: &mut Sheet, centre: &Centre, settings: &Settings, now: Timestamp) {
    let mut lines: BTreeMap<&QueueId, Line> = BTreeMap::new();
    let is_waiting = |call: &&Call| {
        let wants = matches!(call.state, CallState::Waiting | CallState::Offered(_));
        wants && !matches!(call.kind, CallKind::Consult { .. })
    };
    for call in centre.calls().filter(is_waiting) {
        lines.entry(&call.demand.queue).or_default().add(call);
    }
    let nobody = Line::default();
    for queue in settings.queues.keys() {
        let line = lines.get(queue).unwrap_or(&nobody);
        let [id, queue] = [centre.id().as_str(), queue.as_str()];
        for acuity in Acuity::ALL {
            let count = line.by_acuity.get(&acuity).copied().unwrap_or_default();
            let number = acuity.number().to_string();
            sheet.set(&the::WAITING, &[id, queue, &number], f64::from(count));
        }
        sheet.set(&the::RINGING, &[id, queue], f64::from(line.ringing));
        sheet.set(&the::CALLBACKS_DUE, &[id, queue], f64::from(line.callbacks));
        for (since, at) in [("arrival", line.arrived), ("queued", line.queued)] {
            let longest = at.map_or(0.0, |at| now.since(at).as_secs_f64());
            sheet.set(&the::LONGEST_WAIT, &[id, queue, since], longest);
        }
    }
}

fn operators(sheet: &mut Sheet, centre: &Centre) {
    let id = centre.id().as_str();
    let mut counts: BTreeMap<(&str, &str), u32> = BTreeMap::new();
    for work in Work::ALL {
        counts.extend([((work.name(), "on"), 0), ((work.name(), "off"), 0)]);
    }
    let mut lost = 0;
    for desk in centre.desks() {
        let duty = if desk.on_duty { "on" } else { "off" };
        *counts.entry((Work::of(&desk.status).name(), duty)).or_default() += 1;
        lost += u32::from(matches!(desk.console, Console::Lost(_)));
    }
    for ((work, duty), count) in counts {
        sheet.set(&the::OPERATORS, &[id, work, duty], f64::from(count));
    }
    sheet.set(&the::CONSOLES_LOST, &[id], f64::from(lost));
}

fn transfers(sheet: &mut Sheet, centre: &Centre, settings: &Settings, now: Timestamp) {
    let id = centre.id().as_str();
    for partner in settings.partners.keys() {
        for direction in [Direction::Out, Direction::In] {
            let mut counts = [("proposed", 0), ("accepted", 0), ("connected", 0)];
            let mut oldest = now;
            for transfer in centre.transfers_with(partner, direction) {
                let place = match transfer.state {
                    TransferState::Proposed { .. } => 0,
                    TransferState::Accepted { .. } => 1,
                    TransferState::Connected { .. } => 2,
                    _ => continue,
                };
                counts[place].1 += 1;
                if place == 0 {
                    oldest = oldest.min(transfer.proposed_at);
                }
            }
            let labels = [id, partner.as_str(), direction.name()];
            for (state, count) in counts {
                let labels = [labels[0], labels[1], labels[2], state];
                sheet.set(&the::TRANSFERS_OPEN, &labels, f64::from(count));
            }
            let unanswered = now.since(oldest).as_secs_f64();
            sheet.set(&the::TRANSFER_UNANSWERED, &labels, unanswered);
        }
    }
}

fn owed(sheet: &mut Sheet, centre: &Centre, now: Timestamp) {
    let id = centre.id().as_str();
    let (mut open, mut unowned, mut oldest) = (0, 0, now);
    let mut promises: BTreeMap<Owed, (u32, u32)> = Owed::ALL.map(|owed| (owed, (0, 0))).into();
    for case in centre.cases().filter(|case| case.is_open()) {
        open += 1;
        unowned += u32::from(case.owner.is_none());
        oldest = oldest.min(case.opened_at);
        for promise in case.open_promises() {
            promises.entry(Owed::of(&promise.matter)).or_default().0 += 1;
        }
        for promise in case.overdue() {
            promises.entry(Owed::of(&promise.matter)).or_default().1 += 1;
        }
    }
    sheet.set(&the::CASES_OPEN, &[id], f64::from(open));
    sheet.set(&the::CASES_UNOWNED, &[id], f64::from(unowned));
    sheet.set(&the::OLDEST_CASE, &[id], now.since(oldest).as_secs_f64());
    for (owed, (open, overdue)) in promises {
        let kind = owed.name();
        sheet.set(&the::PROMISES_OPEN, &[id, kind], f64::from(open));
        sheet.set(&the::PROMISES_OVERDUE, &[id, kind], f64::from(overdue));
    }
}
