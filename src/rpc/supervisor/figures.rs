//! Figures of a time range, from the journal.

use std::collections::BTreeMap;

use jiff::tz::TimeZone;

use crate::board::{Figures, Finished, HalfHour, Ledger, ServiceLevel, Threshold};
use crate::domain::{AgeGroup, QueueId, Timestamp, Version};
use crate::rpc::failure::{EdgeError, Failure};
use crate::rpc::field::{self, LIST_MAX, Read};
use crate::rpc::history::History;
use crate::rpc::hotline::Caller;
use crate::rpc::{api, convert};

/// The threshold when none is asked for.
const USUAL: Threshold = Threshold::seconds(20);

pub(super) async fn get_figures(
    caller: Caller,
    request: api::GetFiguresRequest,
) -> Result<api::GetFiguresResponse, Failure> {
    let centre = caller.office.switchboard.state();
    let zone = centre.settings().map_or(TimeZone::UTC, |settings| settings.zone.tz().clone());
    let question = Question::read(&request, zone)?;
    let mut history = History::after(&caller.office, Version(0));
    let mut ledger = Ledger::default();
    let mut groups: BTreeMap<String, Figures> = BTreeMap::new();
    let mut first_version = 0;
    while let Some(entries) = history.entries().await? {
        for (version, entry) in &entries {
            if first_version == 0 {
                first_version = version.0;
            }
            for step in &entry.steps {
                let finished = step.events.iter().filter_map(|event| ledger.read(step.at, event));
                for finished in finished.filter(|finished| question.is_about(finished)) {
                    let group = groups.entry(question.key(&finished)).or_default();
                    group.add(finished.contact);
                }
            }
        }
    }
    let mut total = Figures::default();
    groups.values().for_each(|group| total.merge(group));
    let show = |figures: &Figures| Some(show(figures, &question.thresholds));
    Ok(api::GetFiguresResponse {
        groups: groups
            .iter()
            .map(|(key, figures)| api::FigureGroup { key: key.clone(), figures: show(figures) })
            .collect(),
        total: show(&total),
        unfinished: ledger.unfinished() as u64,
        first_version,
        version: history.version().0,
    })
}

/// What is asked for.
struct Question {
    from: Timestamp,
    to: Timestamp,
    queue: Option<QueueId>,
    thresholds: Vec<Threshold>,
    grouping: api::FigureGrouping,
    zone: TimeZone,
}

impl Question {
    fn read(request: &api::GetFiguresRequest, zone: TimeZone) -> Read<Self> {
        let from = field::moment_if_any("from", request.from.as_ref())?.unwrap_or(Timestamp::MIN);
        let to = field::moment_if_any("to", request.to.as_ref())?.unwrap_or(Timestamp::MAX);
        if to <= from {
            return Err(EdgeError::BadTime("to"));
        }
        if request.thresholds.len() > LIST_MAX {
            return Err(EdgeError::TooMany { field: "thresholds", most: LIST_MAX });
        }
        let mut thresholds = request.thresholds.iter().map(threshold).collect::<Read<Vec<_>>>()?;
        if thresholds.is_empty() {
            thresholds.push(USUAL);
        }
        let grouping = api::FigureGrouping::try_from(request.group_by)
            .map_err(|_| EdgeError::UnknownValue("group_by"))?;
        let queue = field::name_if_any("queue", &request.queue)?;
        Ok(Self { from, to, queue, thresholds, grouping, zone })
    }

    fn is_about(&self, finished: &Finished) -> bool {
        (self.from..self.to).contains(&finished.opened)
            && self.queue.as_ref().is_none_or(|queue| finished.queue == *queue)
    }

    fn key(&self, finished: &Finished) -> String {
        match self.grouping {
            api::FigureGrouping::Unspecified => String::new(),
            api::FigureGrouping::Queue => finished.queue.to_string(),
            api::FigureGrouping::District => {
                finished.district.as_ref().map(ToString::to_string).unwrap_or_default()
            }
            api::FigureGrouping::Language => {
                let tags = finished.languages.iter().filter_map(|skill| skill.as_language());
                tags.collect::<Vec<_>>().join("+")
            }
            api::FigureGrouping::AgeGroup => age_group(finished.age_group).to_owned(),
            api::FigureGrouping::Acuity => String::new(),
            api::FigureGrouping::HalfHour => {
                let half = HalfHour::holding(finished.opened, &self.zone).local(&self.zone);
                half.strftime("%Y-%m-%dT%H:%M:%S%:z").to_string()
            }
        }
    }
}

fn threshold(from: &prost_types::Duration) -> Read<Threshold> {
    let seconds = u32::try_from(from.seconds).ok().filter(|_| from.nanos == 0);
    seconds.map(Threshold::seconds).ok_or(EdgeError::BadTime("thresholds"))
}

fn age_group(group: AgeGroup) -> &'static str {
    match group {
        AgeGroup::Unknown => "unknown",
        AgeGroup::Infant => "infant",
        AgeGroup::Child => "child",
        AgeGroup::Adult => "adult",
        AgeGroup::Senior => "senior",
    }
}

fn show(figures: &Figures, thresholds: &[Threshold]) -> api::Figures {
    api::Figures {
        answered: figures.answered(),
        abandoned: figures.abandoned(),
        wait_of_answered: Some(convert::span(figures.wait_of_answered())),
        wait_of_abandoned: Some(convert::span(figures.wait_of_abandoned())),
        handled: Some(convert::span(figures.handled())),
        speed_of_answer: figures.speed_of_answer().map(convert::span),
        handle_time: figures.handle_time().map(convert::span),
        abandonment: figures.abandonment(),
        within: thresholds.iter().map(|threshold| show_within(figures, *threshold)).collect(),
        ..Default::default()
    }
}

fn show_within(figures: &Figures, threshold: Threshold) -> api::FiguresWithin {
    let level = |level| figures.service_level(level, threshold);
    api::FiguresWithin {
        threshold: Some(convert::span(threshold.as_duration())),
        answered_within: figures.answered_within(threshold),
        abandoned_within: figures.abandoned_within(threshold),
        answered_only: level(ServiceLevel::AnsweredOnly),
        offered: level(ServiceLevel::Offered),
        ignore_short_abandons: level(ServiceLevel::IgnoreShortAbandons),
        removed: level(ServiceLevel::Removed),
        abandonment_past: figures.abandonment_past(threshold),
    }
}
