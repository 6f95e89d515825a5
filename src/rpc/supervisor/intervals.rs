//! Figures by half-hour, from the journal.

use jiff::tz::TimeZone;

use super::figures::{grouping, thresholds};
use crate::board::{Breakdown, HalfHour, Interval, Scope, Threshold};
use crate::domain::{Timestamp, Version};
use crate::rpc::failure::{EdgeError, Failure};
use crate::rpc::field::{self, Read};
use crate::rpc::history::History;
use crate::rpc::hotline::Caller;
use crate::rpc::{api, convert};

/// How many half-hours an answer may have: four months of a centre, or a day of each of 125 groups.
/// What is more would not go through with the usual limits of gRPC clients.
const HALVES_MAX: usize = 6_000;

pub(super) async fn get_intervals(
    caller: Caller,
    request: api::GetIntervalsRequest,
) -> Result<api::GetIntervalsResponse, Failure> {
    let now = caller.office.house.clock.now();
    let centre = caller.office.switchboard.state();
    let zone = centre.settings().map_or(TimeZone::UTC, |settings| settings.zone.tz().clone());
    let thresholds = thresholds(&request.thresholds)?;
    let mut breakdown = Breakdown::new(scope(&request, &zone, now)?);
    let mut history = History::after(&caller.office, Version(0));
    let mut first_version = 0;
    while let Some(entries) = history.entries().await? {
        if first_version == 0 {
            first_version = entries.first().map_or(0, |(version, _)| version.0);
        }
        for step in entries.iter().flat_map(|(_, entry)| &entry.steps) {
            step.events.iter().for_each(|event| breakdown.read(step.at, event));
        }
    }
    breakdown.advance(now);
    let keys: Vec<String> = breakdown.keys().map(str::to_owned).collect();
    if keys.len() * breakdown.scope().halves.len() > HALVES_MAX {
        return Err(EdgeError::TooMany { field: "intervals", most: HALVES_MAX }.into());
    }
    let show = |key| show_group(&breakdown, key, now, &thresholds);
    Ok(api::GetIntervalsResponse {
        groups: keys.into_iter().map(show).collect(),
        time_zone: zone.iana_name().unwrap_or("UTC").to_owned(),
        unfinished: breakdown.unfinished() as u64,
        first_version,
        version: history.version().0,
    })
}

fn scope(request: &api::GetIntervalsRequest, zone: &TimeZone, now: Timestamp) -> Read<Scope> {
    let midnight = || now.to_jiff().to_zoned(zone.clone()).start_of_day();
    let from = match field::moment_if_any("from", request.from.as_ref())? {
        Some(from) => from,
        None => midnight().map_or(now, |midnight| midnight.timestamp().into()),
    };
    let to = field::moment_if_any("to", request.to.as_ref())?;
    let to = to.unwrap_or(Timestamp::from_millis(now.as_millis().saturating_add(1)));
    if to <= from {
        return Err(EdgeError::BadTime("to"));
    }
    let halves: Vec<_> = HalfHour::between(from, to, zone).take(HALVES_MAX + 1).collect();
    if halves.len() > HALVES_MAX {
        return Err(EdgeError::TooMany { field: "intervals", most: HALVES_MAX });
    }
    let grouping = grouping(request.group_by)?;
    Ok(Scope { zone: zone.clone(), halves, grouping, key: request.key.clone() })
}

fn show_group(
    breakdown: &Breakdown,
    key: String,
    now: Timestamp,
    thresholds: &[Threshold],
) -> api::IntervalGroup {
    let Scope { zone, halves, grouping, .. } = breakdown.scope();
    let show = |interval: &Interval, from: HalfHour, to: HalfHour| {
        let span = (from.starts(), to.ends(zone));
        // While it has not ended, operators are counted up to now.
        let staff = interval.work.staff_in(span.1.min(now).since(span.0));
        let Interval { figures, work, deeds } = interval;
        let mut shown = convert::show_interval(span, staff, figures, work, deeds, thresholds);
        // Operators belong to no group of contacts, so nobody knows how busy they were with one.
        if let Some(figures) = shown.figures.as_mut().filter(|_| grouping.is_some()) {
            figures.occupancy = None;
        }
        shown
    };
    let mut total = Interval::default();
    let mut intervals = Vec::with_capacity(halves.len());
    for (half, interval) in breakdown.half_hours(&key) {
        total.merge(&interval);
        intervals.push(show(&interval, half, half));
    }
    let ends = halves.first().zip(halves.last());
    let total = ends.map(|(first, last)| show(&total, *first, *last));
    api::IntervalGroup { key, intervals, total }
}
