//! The half-hours of today.

use std::sync::Arc;

use imbl::OrdMap;
use jiff::tz::TimeZone;

use super::attendance::minute;
use super::chronicle::Occurrence;
use super::timesheet::Work;
use super::view::IntervalView;
use super::{Deeds, Figures, HalfHour, Milestone};
use crate::domain::Timestamp;

/// The half-hours of today that have begun. A clone is cheap.
#[derive(Debug, Clone, Default)]
pub(super) struct Halves {
    halves: OrdMap<HalfHour, Half>,
    zone: Option<TimeZone>,
}

#[derive(Debug, Clone, Default)]
struct Half {
    figures: Arc<Figures>,
    deeds: Deeds,
    time: Work,
}

impl Halves {
    /// Begins a day with its first half-hour.
    pub(super) fn begin_day(&mut self, midnight: Timestamp, zone: TimeZone) {
        let first = HalfHour::holding(midnight, &zone);
        self.halves = OrdMap::unit(first, Half::default());
        self.zone = Some(zone);
    }

    /// Begins what has begun by then; whether anything has.
    pub(super) fn advance(&mut self, to: Timestamp) -> bool {
        let Some(zone) = &self.zone else { return false };
        let mut is_changed = false;
        while let Some((last, _)) = self.halves.get_max() {
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
        if let Some(half) = self.holding(milestone.facts().opened) {
            Arc::make_mut(&mut half.figures).note(milestone);
        }
    }

    /// Counts what has happened at a moment.
    pub(super) fn happened(&mut self, at: Timestamp, occurrence: &Occurrence) {
        if let Some(deed) = occurrence.deed()
            && let Some(half) = self.holding(at)
        {
            half.deeds.add(deed);
        }
    }

    /// Counts the time of operators in the half-hour in which the minute ended.
    pub(super) fn attended(&mut self, ends: Timestamp, time: Work) {
        if let Some(half) = self.holding(Timestamp::from_millis(ends.as_millis() - 1)) {
            half.time.merge(&time);
        }
    }

    fn holding(&mut self, at: Timestamp) -> Option<&mut Half> {
        self.halves.get_mut(&HalfHour::holding(at, self.zone.as_ref()?))
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
                false => kept.time.staff_in(length),
            };
            IntervalView {
                half: *half,
                ends,
                figures: kept.figures.clone(),
                staff,
                time: kept.time,
                deeds: kept.deeds,
            }
        };
        self.halves.iter().map(show).collect()
    }
}
