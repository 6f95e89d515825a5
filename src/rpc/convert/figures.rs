//! Figures.

use super::{moment, span};
use crate::board::{Deeds, Figures, Grouping, ServiceLevel, Spread, Threshold, Work};
use crate::domain::Timestamp;
use crate::rpc::api;

/// Figures as the API shows them, with what depends on a threshold for each of `thresholds`.
pub fn show_figures(figures: &Figures, thresholds: &[Threshold]) -> api::Figures {
    let percentile = |spread: &Spread, share| spread.at(share).map(span);
    api::Figures {
        answered: figures.answered(),
        abandoned: figures.abandoned(),
        wait_of_answered: Some(span(figures.wait_of_answered())),
        wait_of_abandoned: Some(span(figures.wait_of_abandoned())),
        handled: Some(span(figures.handled())),
        speed_of_answer: figures.speed_of_answer().map(span),
        handle_time: figures.handle_time().map(span),
        abandonment: figures.abandonment(),
        within: thresholds.iter().map(|threshold| show_within(figures, *threshold)).collect(),
        occupancy: figures.occupancy(),
        answered_wait_median: percentile(figures.answered_waits(), 0.5),
        answered_wait_p95: percentile(figures.answered_waits(), 0.95),
        finished: figures.finished(),
        arrived: figures.arrived(),
    }
}

fn show_within(figures: &Figures, threshold: Threshold) -> api::FiguresWithin {
    let level = |level| figures.service_level(level, threshold);
    api::FiguresWithin {
        threshold: Some(span(threshold.as_duration())),
        answered_within: figures.answered_within(threshold),
        abandoned_within: figures.abandoned_within(threshold),
        answered_only: level(ServiceLevel::AnsweredOnly),
        offered: level(ServiceLevel::Offered),
        ignore_short_abandons: level(ServiceLevel::IgnoreShortAbandons),
        removed: level(ServiceLevel::Removed),
        abandonment_past: figures.abandonment_past(threshold),
    }
}

/// A half-hour, or several together, as the API shows it: of those who arrived in it, with so many
/// operators on average, what they spent the time on, and what else was done.
pub fn show_interval(
    (start, end): (Timestamp, Timestamp),
    staff: f64,
    figures: &Figures,
    work: &Work,
    deeds: &Deeds,
    thresholds: &[Threshold],
) -> api::Interval {
    let figures = show_figures(figures, thresholds);
    api::Interval {
        start: Some(moment(start)),
        end: Some(moment(end)),
        figures: Some(api::Figures { occupancy: work.occupancy(), ..figures }),
        staff,
        offers: deeds.offers,
        offers_missed: deeds.offers_missed,
        offers_declined: deeds.offers_declined,
        transfers_out: deeds.transfers_out,
        transfers_in: deeds.transfers_in,
        promises_made: deeds.promises_made,
        promises_kept: deeds.promises_kept,
        promises_overdue: deeds.promises_overdue,
    }
}

/// By what contacts are told apart, as the API shows it.
pub fn show_grouping(grouping: Grouping) -> api::FigureGrouping {
    match grouping {
        Grouping::Queue => api::FigureGrouping::Queue,
        Grouping::Acuity => api::FigureGrouping::Acuity,
        Grouping::Language => api::FigureGrouping::Language,
        Grouping::District => api::FigureGrouping::District,
        Grouping::AgeGroup => api::FigureGrouping::AgeGroup,
    }
}
