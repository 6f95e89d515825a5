//! The half-hours of today.

use std::collections::BTreeMap;
use std::sync::Arc;
use std::time::Duration;

use jiff::tz::TimeZone;

use super::attendance::{Minute, minute};
use super::chronicle::Occurrence;
use super::view::{Happened, IntervalView};
use super::{Figures, HalfHour, Milestone};
use crate::domain::Timestamp;

/// The half-hours of today that have begun.
#[derive(Debug, Clone, Default)]
pub(super) struct Halves {
    halves: BTreeMap<HalfHour, Half>,
    zone: Option<TimeZone>,
}

#[derive(Debug, Clone, Default)]
struct Half {
    figures: Arc<Figures>,
    happened: Happened,
    at_work: Duration,
}

impl Halves {
    /// Begins a day with its first half-hour.
    pub(super) fn begin_day(&mut self, midnight: Timestamp, zone: TimeZone) {
        let first = HalfHour::holding(midnight, &zone);
        self.halves = BTreeMap::from([(first, Half::default())]);
        self.zone = Some(zone);
    }

    /// Begins what has begun by then; whether anything has.
    pub(super) fn advance(&mut self, to: Timestamp) -> bool {
        let Some(zone) = &self.zone else { return false };
        let mut is_changed = false;
        while let Some((last, _)) = self.halves.last_key_value() {
            let next = last.next(zone);
            if to < next.starts() || next == *last {
                break;
            }
            self.halves.insert(next, Half::default());
            is_changed = true;
        }
        is_changed
    }

    /// Counts a milestone where its contact arrived, if that was today.
    pub(super) fn note(&mut self, milestone: &Milestone) {
        let Some(zone) = &self.zone else { return };
        let half = HalfHour::holding(milestone.facts().opened, zone);
        if let Some(half) = self.halves.get_mut(&half) {
            Arc::make_mut(&mut half.figures).note(milestone);
        }
    }

    /// Counts what has happened just now.
    pub(super) fn happened(&mut self, occurrence: &Occurrence) {
        if let Some(mut last) = self.halves.last_entry() {
            last.get_mut().happened.note(occurrence);
        }
    }

    /// Counts the time of operators in the half-hour in which the minute ended.
    pub(super) fn attended(&mut self, minute: Minute) {
        let Some(zone) = &self.zone else { return };
        let last = Timestamp::from_millis(minute.ends.as_millis() - 1);
        if let Some(half) = self.halves.get_mut(&HalfHour::holding(last, zone)) {
            half.at_work = half.at_work.saturating_add(minute.at_work);
            Arc::make_mut(&mut half.figures).add_ready(minute.ready);
        }
    }

    /// All of them, at a moment at which so many operators are at work.
    pub(super) fn view(&self, at: Timestamp, at_work: u32) -> Vec<IntervalView> {
        let Some(zone) = &self.zone else { return Vec::new() };
        let show = |(half, kept): (&HalfHour, &Half)| {
            let ends = half.next(zone).starts();
            let length = minute(at).min(ends).since(half.starts());
            // Of what has only just begun, nothing but the present is known.
            let staff = match length.is_zero() {
                true => f64::from(at_work),
                false => kept.at_work.as_secs_f64() / length.as_secs_f64(),
            };
            IntervalView {
                half: *half,
                ends,
                figures: kept.figures.clone(),
                staff,
                happened: kept.happened,
            }
        };
        self.halves.iter().map(show).collect()
    }
}
