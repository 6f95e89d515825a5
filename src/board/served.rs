//! How well callers were served, by group: lately and today.

use std::collections::BTreeSet;
use std::sync::Arc;

use imbl::{OrdMap, Vector};

use super::timesheet::Work;
use super::view::{FiguresView, GroupKey, GroupView, Lately};
use super::{Facts, Figures, Grouping, Milestone, Threshold};
use crate::domain::Timestamp;

/// The whole centre.
pub(super) const EVERYBODY: GroupKey = (None, String::new());

/// Figures by group. A clone is cheap.
pub(super) type Groups = OrdMap<GroupKey, Arc<Figures>>;

/// Figures by group in sliding windows and of today, and what operators spent that time on. A clone
/// is cheap.
#[derive(Debug, Clone)]
pub(super) struct Served {
    five: Window,
    thirty: Window,
    today: Groups,
    time_today: Work,
}

/// Something that was counted.
#[derive(Debug)]
enum Item {
    /// A milestone, and for whom it counts.
    Milestone(Vec<GroupKey>, Figures),
    /// Time of the whole centre.
    Time(Work),
}

/// The figures of the last so many whole seconds. The second that has begun is the last of them.
#[derive(Debug, Clone)]
struct Window {
    seconds: i64,
    items: Vector<(i64, Arc<Item>)>,
    groups: Groups,
    time: Work,
}

impl Default for Served {
    fn default() -> Self {
        let window = |minutes: i64| Window {
            seconds: minutes * 60,
            items: Vector::new(),
            groups: Groups::new(),
            time: Work::default(),
        };
        let (five, thirty) = (window(5), window(30));
        Self { five, thirty, today: Groups::new(), time_today: Work::default() }
    }
}

impl Served {
    /// Counts a milestone that is not before anything that was counted, of today if its contact
    /// arrived since midnight.
    pub(super) fn note(&mut self, at: Timestamp, milestone: &Milestone, midnight: Timestamp) {
        let mut figures = Figures::default();
        figures.note(milestone);
        let keys = keys(milestone.facts());
        if midnight <= milestone.facts().opened {
            keys.iter().for_each(|key| add(&mut self.today, key, &figures));
        }
        self.keep(at, Item::Milestone(keys, figures));
    }

    /// Counts what operators spent the minute on that ended at a moment.
    pub(super) fn attended(&mut self, ends: Timestamp, time: Work) {
        self.time_today.merge(&time);
        // It was over when the next second began.
        self.keep(Timestamp::from_millis(ends.as_millis() - 1), Item::Time(time));
    }

    fn keep(&mut self, at: Timestamp, item: Item) {
        let item = Arc::new(item);
        self.five.add(at, item.clone());
        self.thirty.add(at, item);
    }

    /// Forgets what has left the windows; whether anything has.
    pub(super) fn advance(&mut self, to: Timestamp) -> bool {
        let five = self.five.advance(to);
        self.thirty.advance(to) || five
    }

    /// A new day begins.
    pub(super) fn begin_day(&mut self) {
        self.today = Groups::new();
        self.time_today = Work::default();
    }

    /// The whole centre first, then each group of which there is something.
    pub(super) fn view(&self, thresholds: Vec<Threshold>) -> FiguresView {
        let everybody = EVERYBODY;
        let known = self.today.keys().chain(self.thirty.groups.keys());
        let keys: BTreeSet<&GroupKey> = known.chain([&everybody]).collect();
        let of = |groups: &Groups, key: &GroupKey| groups.get(key).cloned().unwrap_or_default();
        let show = |key: &GroupKey| GroupView {
            by: key.0,
            key: key.1.clone(),
            last_5_minutes: of(&self.five.groups, key),
            last_30_minutes: of(&self.thirty.groups, key),
            today: of(&self.today, key),
        };
        let groups = keys.into_iter().map(show).collect();
        let time = Lately {
            last_5_minutes: self.five.time,
            last_30_minutes: self.thirty.time,
            today: self.time_today,
        };
        FiguresView { thresholds, groups, time }
    }
}

impl Window {
    fn add(&mut self, at: Timestamp, item: Arc<Item>) {
        match &*item {
            Item::Milestone(keys, figures) => {
                keys.iter().for_each(|key| add(&mut self.groups, key, figures));
            }
            Item::Time(time) => self.time.merge(time),
        }
        self.items.push_back((second(at), item));
    }

    fn advance(&mut self, to: Timestamp) -> bool {
        let first = second(to) - self.seconds + 1;
        let mut is_changed = false;
        while self.items.front().is_some_and(|(second, _)| *second < first) {
            let Some((_, item)) = self.items.pop_front() else { break };
            match &*item {
                Item::Milestone(keys, figures) => {
                    keys.iter().for_each(|key| self.take_away(key, figures));
                }
                Item::Time(time) => self.time.subtract(time),
            }
            is_changed = true;
        }
        is_changed
    }

    fn take_away(&mut self, key: &GroupKey, figures: &Figures) {
        let Some(group) = self.groups.get_mut(key) else { return };
        Arc::make_mut(group).subtract(figures);
        if group.is_empty() {
            self.groups.remove(key);
        }
    }
}

/// Counts figures for a group.
fn add(groups: &mut Groups, key: &GroupKey, figures: &Figures) {
    match groups.get_mut(key) {
        Some(group) => Arc::make_mut(group).merge(figures),
        None => _ = groups.insert(key.clone(), Arc::new(figures.clone())),
    }
}

/// The whole centre, and one group by each grouping.
fn keys(facts: &Facts) -> Vec<GroupKey> {
    let of = |grouping: Grouping| (Some(grouping), grouping.key(facts));
    std::iter::once(EVERYBODY).chain(Grouping::ALL.map(of)).collect()
}

fn second(at: Timestamp) -> i64 {
    at.as_millis().div_euclid(1000)
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::*;
    use crate::domain::{Acuity, AgeGroup, CallId};

    fn at(ms: i64) -> Timestamp {
        Timestamp::from_millis(ms)
    }

    fn answered(opened: i64, waited: u64) -> Milestone {
        let facts = Facts {
            call: CallId(1),
            opened: at(opened),
            queue: "medical".parse().unwrap(),
            acuity: Acuity::Urgent,
            district: None,
            languages: Vec::new(),
            age_group: AgeGroup::Child,
        };
        Milestone::Answered { facts, waited: Duration::from_millis(waited) }
    }

    /// How many were answered in 5 and 30 minutes and today.
    fn counts(served: &Served, group: usize) -> [u64; 3] {
        let view = served.view(Vec::new());
        let group = &view.groups[group];
        [&group.last_5_minutes, &group.last_30_minutes, &group.today].map(|it| it.answered())
    }

    #[test]
    fn what_leaves_a_window_is_forgotten_there_and_nowhere_else() {
        let mut served = Served::default();
        served.note(at(10_400), &answered(0, 400), at(0));
        assert_eq!(counts(&served, 0), [1, 1, 1]);
        assert!(!served.advance(at(309_999)));
        assert!(served.advance(at(310_000)));
        assert_eq!(counts(&served, 0), [0, 1, 1]);
        assert!(served.advance(at(1_810_000)));
        assert_eq!(counts(&served, 0), [0, 0, 1]);
    }

    #[test]
    fn who_arrived_before_midnight_counts_lately_and_not_today() {
        let mut served = Served::default();
        served.note(at(10_000), &answered(4_000, 6_000), at(5_000));
        assert_eq!(counts(&served, 0), [1, 1, 0]);
        let view = served.view(Vec::new());
        let groups: Vec<_> = view.groups.iter().map(|it| (it.by, it.key.as_str())).collect();
        let expected = [
            (None, ""),
            (Some(Grouping::Queue), "medical"),
            (Some(Grouping::Acuity), "3"),
            (Some(Grouping::Language), ""),
            (Some(Grouping::District), ""),
            (Some(Grouping::AgeGroup), "child"),
        ];
        assert_eq!(groups, expected);
        served.advance(at(1_810_000));
        assert_eq!(served.view(Vec::new()).groups.len(), 1);
    }

    #[test]
    fn time_leaves_the_windows_with_its_minute() {
        let mut served = Served::default();
        let minute = Duration::from_secs(60);
        let time = Work { on_call: minute, ..Work::default() };
        served.attended(at(60_000), time);
        served.advance(at(358_999));
        assert_eq!(served.view(Vec::new()).time.last_5_minutes, time);
        served.advance(at(359_000));
        let left = served.view(Vec::new()).time;
        assert_eq!((left.last_5_minutes, left.today), (Work::default(), time));
    }
}
