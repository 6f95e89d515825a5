//! Figures of a time range, from the journal.

use std::collections::BTreeMap;

use jiff::tz::TimeZone;

use crate::board::{
    Facts, Figures, Grouping, HalfHour, Ledger, Milestone, Stretch, Threshold, Timesheet, Work,
};
use crate::domain::{QueueId, Timestamp, Version};
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
    let (mut ledger, mut timesheet) = (Ledger::default(), Timesheet::default());
    let mut groups = Groups::new(&question);
    let mut first_version = 0;
    while let Some(entries) = history.entries().await? {
        for (version, entry) in &entries {
            if first_version == 0 {
                first_version = version.0;
            }
            for step in &entry.steps {
                let told = step.events.iter().flat_map(|event| ledger.read(step.at, event));
                told.for_each(|milestone| groups.count(&milestone));
                let worked = step.events.iter().filter_map(|event| timesheet.read(step.at, event));
                worked.for_each(|stretch| groups.worked(stretch));
            }
        }
    }
    let now = caller.office.house.clock.now();
    timesheet.advance(now).into_iter().for_each(|stretch| groups.worked(stretch));
    let mut total = Figures::default();
    groups.figures.values().for_each(|group| total.merge(group));
    let show = |figures: &Figures| convert::show_figures(figures, &question.thresholds);
    let show_group = |(key, figures): (&String, &Figures)| {
        let figures = api::Figures { occupancy: groups.occupancy_of_group(), ..show(figures) };
        api::FigureGroup { key: key.clone(), figures: Some(figures) }
    };
    Ok(api::GetFiguresResponse {
        groups: groups.figures.iter().map(show_group).collect(),
        total: Some(api::Figures { occupancy: groups.occupancy(), ..show(&total) }),
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
    by_half_hour: bool,
    grouping: Option<Grouping>,
    zone: TimeZone,
}

impl Question {
    fn read(request: &api::GetFiguresRequest, zone: TimeZone) -> Read<Self> {
        let from = field::moment_if_any("from", request.from.as_ref())?.unwrap_or(Timestamp::MIN);
        let to = field::moment_if_any("to", request.to.as_ref())?.unwrap_or(Timestamp::MAX);
        if to <= from {
            return Err(EdgeError::BadTime("to"));
        }
        let thresholds = thresholds(&request.thresholds)?;
        let by_half_hour = request.group_by == i32::from(api::FigureGrouping::HalfHour);
        let grouping = if by_half_hour { None } else { grouping(request.group_by)? };
        let queue = field::name_if_any("queue", &request.queue)?;
        Ok(Self { from, to, queue, thresholds, by_half_hour, grouping, zone })
    }

    fn is_about(&self, facts: &Facts) -> bool {
        (self.from..self.to).contains(&facts.opened)
            && self.queue.as_ref().is_none_or(|queue| facts.queue == *queue)
    }

    fn key(&self, facts: &Facts) -> String {
        if self.by_half_hour {
            let half = HalfHour::holding(facts.opened, &self.zone).local(&self.zone);
            return half.strftime("%Y-%m-%dT%H:%M:%S%:z").to_string();
        }
        self.grouping.map(|grouping| grouping.key(facts)).unwrap_or_default()
    }
}

/// The figures of each group, by its key.
struct Groups<'a> {
    question: &'a Question,
    figures: BTreeMap<String, Figures>,
    /// What operators spent their time on.
    work: Work,
}

impl<'a> Groups<'a> {
    fn new(question: &'a Question) -> Self {
        Self { question, figures: BTreeMap::new(), work: Work::default() }
    }

    /// Counts contacts that have come and those that are over. An answer counts with the rest of
    /// its contact, so that every figure is of the same contacts.
    fn count(&mut self, milestone: &Milestone) {
        match milestone {
            Milestone::Arrived(facts) => self.of(facts).into_iter().for_each(Figures::arrive),
            Milestone::Finished(finished) => {
                let group = self.of(&finished.facts);
                group.into_iter().for_each(|group| group.add(finished.contact));
            }
            Milestone::Answered { .. } | Milestone::Abandoned { .. } => {}
        }
    }

    fn worked(&mut self, stretch: Stretch) {
        let within = stretch.within(self.question.from, self.question.to);
        within.iter().for_each(|stretch| self.work.merge(&stretch.work()));
    }

    /// How busy operators were. Nobody knows how busy they were with some of the contacts alone.
    fn occupancy(&self) -> Option<f64> {
        self.work.occupancy().filter(|_| self.question.queue.is_none())
    }

    fn occupancy_of_group(&self) -> Option<f64> {
        let is_all = self.question.grouping.is_none() && !self.question.by_half_hour;
        self.occupancy().filter(|_| is_all)
    }

    fn of(&mut self, facts: &Facts) -> Option<&mut Figures> {
        let is_wanted = self.question.is_about(facts);
        is_wanted.then(|| self.figures.entry(self.question.key(facts)).or_default())
    }
}

/// The thresholds that are asked for.
pub(super) fn thresholds(asked: &[prost_types::Duration]) -> Read<Vec<Threshold>> {
    if asked.len() > LIST_MAX {
        return Err(EdgeError::TooMany { field: "thresholds", most: LIST_MAX });
    }
    let thresholds = asked.iter().map(threshold).collect::<Read<Vec<_>>>()?;
    Ok(if thresholds.is_empty() { vec![USUAL] } else { thresholds })
}

/// By what contacts are told apart, where that is not their half-hour.
pub(super) fn grouping(number: i32) -> Read<Option<Grouping>> {
    match api::FigureGrouping::try_from(number) {
        Ok(api::FigureGrouping::Unspecified) => Ok(None),
        Ok(api::FigureGrouping::Queue) => Ok(Some(Grouping::Queue)),
        Ok(api::FigureGrouping::District) => Ok(Some(Grouping::District)),
        Ok(api::FigureGrouping::Language) => Ok(Some(Grouping::Language)),
        Ok(api::FigureGrouping::AgeGroup) => Ok(Some(Grouping::AgeGroup)),
        Ok(api::FigureGrouping::Acuity) => Ok(Some(Grouping::Acuity)),
        Ok(api::FigureGrouping::HalfHour) | Err(_) => Err(EdgeError::UnknownValue("group_by")),
    }
}

fn threshold(from: &prost_types::Duration) -> Read<Threshold> {
    let seconds = u32::try_from(from.seconds).ok().filter(|_| from.nanos == 0);
    seconds.map(Threshold::seconds).ok_or(EdgeError::BadTime("thresholds"))
}
