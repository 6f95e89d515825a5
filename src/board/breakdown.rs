//! A range of half-hours of a centre, told apart by what its contacts have in common.

use std::collections::BTreeMap;
use std::ops::Range;

use jiff::tz::TimeZone;

use super::{Annals, Facts, Grouping, HalfHour, Interval, Intervals, Ledger, Stretch, Timesheet};
use crate::domain::{Event, Timestamp};

/// Which half-hours, of which contacts.
#[derive(Debug, Clone)]
pub struct Scope {
    /// The local clock.
    pub zone: TimeZone,
    /// The half-hours, in order and without a gap.
    pub halves: Vec<HalfHour>,
    /// By what contacts are told apart; `None` for not at all.
    pub grouping: Option<Grouping>,
    /// Only the group with this key.
    pub key: Option<String>,
}

impl Scope {
    /// The half-hour that holds `from`, and all after it that begin before `to`, of all contacts.
    pub fn between(from: Timestamp, to: Timestamp, zone: TimeZone) -> Self {
        let halves = HalfHour::between(from, to, &zone).collect();
        Self { zone, halves, grouping: None, key: None }
    }

    fn range(&self) -> Range<Timestamp> {
        let begins = self.halves.first().map_or(Timestamp::MAX, |half| half.starts());
        begins..self.halves.last().map_or(Timestamp::MIN, |half| half.ends(&self.zone))
    }

    /// The group of a contact; `None` if it is not asked for. Of a contact that is not known any
    /// more nothing can be said but that it is the centre's.
    fn group(&self, facts: Option<&Facts>) -> Option<String> {
        let key = match (self.grouping, facts) {
            (None, _) => String::new(),
            (Some(grouping), facts) => grouping.key(facts?),
        };
        Some(key).filter(|key| self.key.as_ref().is_none_or(|wanted| wanted == key))
    }
}

/// The figures of a scope, folded from a centre's events.
#[derive(Debug, Clone)]
pub struct Breakdown {
    scope: Scope,
    /// From the first half-hour's start to the last one's end.
    range: Range<Timestamp>,
    ledger: Ledger,
    annals: Annals,
    timesheet: Timesheet,
    groups: BTreeMap<String, Intervals>,
    /// What operators spent their time on: they belong to no group.
    work: Intervals,
}

impl Breakdown {
    /// Nothing has been read yet. A group that is asked for by its key is there, even if it stays
    /// empty.
    pub fn new(scope: Scope) -> Self {
        let mut groups = BTreeMap::new();
        let asked_for = match scope.grouping {
            None => Some(String::new()),
            Some(_) => scope.key.clone(),
        };
        groups.extend(asked_for.map(|key| (key, Intervals::new(scope.zone.clone()))));
        Self {
            work: Intervals::new(scope.zone.clone()),
            range: scope.range(),
            scope,
            ledger: Ledger::default(),
            annals: Annals::default(),
            timesheet: Timesheet::default(),
            groups,
        }
    }

    /// Reads the next event, from the beginning of the journal on.
    pub fn read(&mut self, at: Timestamp, event: &Event) {
        for milestone in self.ledger.read(at, event) {
            let facts = milestone.facts();
            let key = self.scope.group(Some(facts)).filter(|_| self.range.contains(&facts.opened));
            if let Some(key) = key {
                intervals(&mut self.groups, &self.scope, key).note(&milestone);
            }
        }
        if let Some((deed, facts)) = self.annals.read(at, event)
            && self.range.contains(&at)
            && let Some(key) = self.scope.group(facts)
        {
            intervals(&mut self.groups, &self.scope, key).did(at, deed);
        }
        let stretch = self.timesheet.read(at, event);
        self.worked(stretch);
    }

    /// Counts what operators have done up to a moment.
    pub fn advance(&mut self, to: Timestamp) {
        let stretch = self.timesheet.advance(to);
        self.worked(stretch);
    }

    fn worked(&mut self, stretch: Option<Stretch>) {
        let within = stretch.and_then(|it| it.within(self.range.start, self.range.end));
        within.into_iter().for_each(|stretch| self.work.worked(stretch));
    }

    /// The keys of the groups of which anything is known.
    pub fn keys(&self) -> impl Iterator<Item = &str> {
        self.groups.keys().map(String::as_str)
    }

    /// All half-hours of a group, in order, each with the work of the whole centre.
    pub fn half_hours(&self, key: &str) -> impl Iterator<Item = (HalfHour, Interval)> {
        let group = self.groups.get(key);
        self.scope.halves.iter().map(move |half| {
            let known = group.and_then(|group| group.get(*half)).cloned();
            let work = self.work.get(*half).map(|interval| interval.work).unwrap_or_default();
            (*half, Interval { work, ..known.unwrap_or_default() })
        })
    }

    /// How many contacts that arrived in this time, of whatever group, are not finished.
    pub fn unfinished(&self) -> usize {
        self.ledger.unfinished_of(|opened| self.range.contains(&opened))
    }

    /// What was asked for.
    pub fn scope(&self) -> &Scope {
        &self.scope
    }
}

fn intervals<'a>(
    groups: &'a mut BTreeMap<String, Intervals>,
    scope: &Scope,
    key: String,
) -> &'a mut Intervals {
    groups.entry(key).or_insert_with(|| Intervals::new(scope.zone.clone()))
}
