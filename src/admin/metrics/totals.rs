//! What has been counted in a centre since its journal began.

use std::collections::BTreeSet;

use super::catalogue as the;
use super::sheet::{Sheet, Spread};
use crate::board::{Contacts, Grouping, Spans, Totals};
use crate::domain::{CentreId, Settings};

/// Up to how many seconds waits are told apart, beside the targets of the queues.
const WAIT_SECONDS: [u64; 14] = [0, 5, 10, 20, 30, 45, 60, 90, 120, 180, 300, 600, 1_200, 3_600];

/// Up to how many seconds the work on a call is told apart.
const HANDLE_SECONDS: [u64; 11] = [15, 30, 60, 120, 180, 240, 300, 420, 600, 1_200, 3_600];

/// Writes down all totals of a centre.
pub fn write(sheet: &mut Sheet, id: &CentreId, totals: &Totals, settings: Option<&Settings>) {
    let id = id.as_str();
    for (queue, acuity, counts) in totals.contacts() {
        let acuity = acuity.number().to_string();
        let labels = [id, queue.as_str(), &acuity];
        let Contacts { arrived, answered, answered_in_target, abandoned } = counts;
        sheet.set(&the::ARRIVED, &labels, arrived as f64);
        sheet.set(&the::ANSWERED, &labels, answered as f64);
        sheet.set(&the::ANSWERED_IN_TARGET, &labels, answered_in_target as f64);
        sheet.set(&the::ABANDONED, &labels, abandoned as f64);
    }
    let groups = [
        (Grouping::District, &the::BY_DISTRICT),
        (Grouping::Language, &the::BY_LANGUAGE),
        (Grouping::AgeGroup, &the::BY_AGE_GROUP),
    ];
    for (by, metric) in groups {
        for (key, counts) in totals.groups(by) {
            sheet.set(metric, &[id, key, "arrived"], counts.arrived as f64);
            sheet.set(metric, &[id, key, "answered"], counts.answered as f64);
            sheet.set(metric, &[id, key, "abandoned"], counts.abandoned as f64);
        }
    }
    let wait_bounds = wait_bounds(settings);
    for (queue, spans) in totals.spans() {
        let queue = queue.as_str();
        let waits = [("answered", &spans.answered), ("abandoned", &spans.abandoned)];
        for (outcome, waits) in waits {
            sheet.spread(&the::WAIT, &[id, queue, outcome], &spread(waits, &wait_bounds));
        }
        sheet.spread(&the::HANDLE, &[id, queue], &spread(&spans.handled, &HANDLE_SECONDS));
    }
    let time = totals.time();
    let (engaged, free) = (time.on_contact(), time.free());
    for (spent, span) in [("engaged", engaged), ("free", free), ("other", time.not_ready)] {
        sheet.set(&the::OPERATOR_TIME, &[id, spent], span.as_secs_f64());
    }
    for (step, count) in totals.offers() {
        sheet.set(&the::OFFERS, &[id, step], count as f64);
    }
    for (partner, direction, step, count) in totals.transfers() {
        let labels = [id, partner.as_str(), direction.name(), step];
        sheet.set(&the::TRANSFERS, &labels, count as f64);
    }
    for (owed, step, count) in totals.promises() {
        sheet.set(&the::PROMISES, &[id, owed.name(), step], count as f64);
    }
}

/// The usual bounds and the target of every queue, so that the service level of each can be had of
/// any of them.
fn wait_bounds(settings: Option<&Settings>) -> Vec<u64> {
    let queues = settings.into_iter().flat_map(|settings| settings.queues.values());
    let targets = queues.map(|queue| queue.answer_within.as_secs());
    targets.chain(WAIT_SECONDS).collect::<BTreeSet<_>>().into_iter().collect()
}

fn spread(spans: &Spans, bounds: &[u64]) -> Spread {
    let bucket = |bound: &u64| (*bound as f64, spans.within(*bound));
    Spread {
        buckets: bounds.iter().map(bucket).collect(),
        count: spans.count(),
        sum: spans.sum().as_secs_f64(),
    }
}
