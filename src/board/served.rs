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
/// is cheap. However much is counted in a second, it takes the room of one: a busy half-hour is kept
/// in its seconds, not in its contacts.
#[derive(Debug, Clone)]
pub(super) struct Served {
    /// The seconds of the longer window in which something was counted.
    seconds: Vector<Arc<Second>>,
    /// How many of them have left the shorter window.
    left_five: usize,
    five: Counted,
    thirty: Counted,
    today: Counted,
}

/// What was counted in one second.
#[derive(Debug, Clone)]
struct Second {
    second: i64,
    counted: Counted,
}

/// Figures by group, and time of the whole centre.
#[derive(Debug, Clone, Default)]
struct Counted {
    groups: Groups,
    time: Work,
}

/// How many whole seconds the windows have. The second that has begun is the last of them.
const FIVE_MINUTES: i64 = 5 * 60;
const THIRTY_MINUTES: i64 = 30 * 60;

impl Default for Served {
    fn default() -> Self {
        let nothing = Counted::default;
        let (five, thirty, today) = (nothing(), nothing(), nothing());
        Self { seconds: Vector::new(), left_five: 0, five, thirty, today }
    }
}

impl Served {
    /// Counts a milestone that is not before anything that was counted, of today if its contact
    /// arrived since midnight.
    pub(super) fn note(&mut self, at: Timestamp, milestone: &Milestone, midnight: Timestamp) {
        let is_of_today = midnight <= milestone.facts().opened;
        for key in keys(milestone.facts()) {
            if is_of_today {
                self.today.note(&key, milestone);
            }
            self.count(at, |counted| counted.note(&key, milestone));
        }
    }

    /// Counts what operators spent the minute on that ended at a moment.
    pub(super) fn attended(&mut self, ends: Timestamp, time: Work) {
        self.today.time.merge(&time);
        // It was over when the next second began.
        let at = Timestamp::from_millis(ends.as_millis() - 1);
        self.count(at, |counted| counted.time.merge(&time));
    }

    /// Counts something in its second and in both windows.
    fn count(&mut self, at: Timestamp, count: impl Fn(&mut Counted)) {
        let second = second(at);
        // What comes after its second has left the shorter window leaves it with the next look.
        let has_left = self.left_five == self.seconds.len();
        if has_left || self.seconds.back().is_some_and(|last| last.second < second) {
            self.seconds.push_back(Arc::new(Second { second, counted: Counted::default() }));
        }
        if let Some(last) = self.seconds.back_mut() {
            count(&mut Arc::make_mut(last).counted);
        }
        count(&mut self.five);
        count(&mut self.thirty);
    }

    /// Forgets what has left the windows; whether anything has.
    pub(super) fn advance(&mut self, to: Timestamp) -> bool {
        let now = second(to);
        let mut is_changed = false;
        while let Some(oldest) = self.seconds.get(self.left_five)
            && oldest.second <= now - FIVE_MINUTES
        {
            self.five.subtract(&oldest.counted);
            self.left_five += 1;
            is_changed = true;
        }
        while let Some(oldest) = self.seconds.front()
            && oldest.second <= now - THIRTY_MINUTES
        {
            self.thirty.subtract(&oldest.counted);
            self.seconds.pop_front();
            self.left_five -= 1;
            is_changed = true;
        }
        is_changed
    }

    /// A new day begins.
    pub(super) fn begin_day(&mut self) {
        self.today = Counted::default();
    }

    /// The whole centre first, then each group of which there is something.
    pub(super) fn view(&self, thresholds: Vec<Threshold>) -> FiguresView {
        let everybody = EVERYBODY;
        let known = self.today.groups.keys().chain(self.thirty.groups.keys());
        let keys: BTreeSet<&GroupKey> = known.chain([&everybody]).collect();
        let show = |key: &GroupKey| GroupView {
            by: key.0,
            key: key.1.clone(),
            last_5_minutes: self.five.of(key),
            last_30_minutes: self.thirty.of(key),
            today: self.today.of(key),
        };
        let groups = keys.into_iter().map(show).collect();
        let time = Lately {
            last_5_minutes: self.five.time,
            last_30_minutes: self.thirty.time,
            today: self.today.time,
        };
        FiguresView { thresholds, groups, time }
    }
}

impl Counted {
    fn note(&mut self, key: &GroupKey, milestone: &Milestone) {
        match self.groups.get_mut(key) {
            Some(group) => Arc::make_mut(group).note(milestone),
            None => {
                let mut figures = Figures::default();
                figures.note(milestone);
                self.groups.insert(key.clone(), Arc::new(figures));
            }
        }
    }

    fn subtract(&mut self, other: &Self) {
        self.time.subtract(&other.time);
        for (key, figures) in &other.groups {
            let Some(group) = self.groups.get_mut(key) else { continue };
            Arc::make_mut(group).subtract(figures);
            if group.is_empty() {
                self.groups.remove(key);
            }
        }
    }

    fn of(&self, key: &GroupKey) -> Arc<Figures> {
        self.groups.get(key).cloned().unwrap_or_default()
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
    fn a_busy_second_takes_the_room_of_one() {
        let mut served = Served::default();
        (0..1000).for_each(|ms| served.note(at(ms), &answered(0, 400), at(0)));
        served.note(at(1_000), &answered(0, 400), at(0));
        assert_eq!((served.seconds.len(), counts(&served, 0)), (2, [1001, 1001, 1001]));
        served.advance(at(300_000));
        assert_eq!(counts(&served, 0), [1, 1001, 1001]);
        served.advance(at(1_800_000));
        assert_eq!((served.seconds.len(), counts(&served, 0)), (1, [0, 1, 1001]));
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
    fn a_minute_that_is_told_late_does_not_stay() {
        let mut served = Served::default();
        served.note(at(59_500), &answered(0, 400), at(0));
        served.advance(at(400_000));
        let time = Work { on_call: Duration::from_secs(60), ..Work::default() };
        served.attended(at(60_000), time);
        served.advance(at(400_000));
        let left = served.view(Vec::new()).time;
        assert_eq!((left.last_5_minutes, left.last_30_minutes), (Work::default(), time));
        served.advance(at(1_860_000));
        assert_eq!(served.view(Vec::new()).time.last_30_minutes, Work::default());
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
