//! Figures of a time range, from the journal.

use std::collections::BTreeMap;

use jiff::tz::TimeZone;

use crate::board::{Facts, Figures, Grouping, HalfHour, Ledger, Milestone, Threshold};
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
    let mut ledger = Ledger::default();
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
            }
        }
    }
    let groups = groups.figures;
    let mut total = Figures::default();
    groups.values().for_each(|group| total.merge(group));
    let show = |figures: &Figures| Some(convert::show_figures(figures, &question.thresholds));
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

    fn is_about(&self, facts: &Facts) -> bool {
        (self.from..self.to).contains(&facts.opened)
            && self.queue.as_ref().is_none_or(|queue| facts.queue == *queue)
    }

    fn key(&self, facts: &Facts) -> String {
        let grouping = match self.grouping {
            api::FigureGrouping::Unspecified => return String::new(),
            api::FigureGrouping::HalfHour => {
                let half = HalfHour::holding(facts.opened, &self.zone).local(&self.zone);
                return half.strftime("%Y-%m-%dT%H:%M:%S%:z").to_string();
            }
            api::FigureGrouping::Queue => Grouping::Queue,
            api::FigureGrouping::District => Grouping::District,
            api::FigureGrouping::Language => Grouping::Language,
            api::FigureGrouping::AgeGroup => Grouping::AgeGroup,
            api::FigureGrouping::Acuity => Grouping::Acuity,
        };
        grouping.key(facts)
    }
}

/// The figures of each group, by its key.
struct Groups<'a> {
    question: &'a Question,
    figures: BTreeMap<String, Figures>,
}

impl<'a> Groups<'a> {
    fn new(question: &'a Question) -> Self {
        Self { question, figures: BTreeMap::new() }
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

    fn of(&mut self, facts: &Facts) -> Option<&mut Figures> {
        let is_wanted = self.question.is_about(facts);
        is_wanted.then(|| self.figures.entry(self.question.key(facts)).or_default())
    }
}

fn threshold(from: &prost_types::Duration) -> Read<Threshold> {
    let seconds = u32::try_from(from.seconds).ok().filter(|_| from.nanos == 0);
    seconds.map(Threshold::seconds).ok_or(EdgeError::BadTime("thresholds"))
}
