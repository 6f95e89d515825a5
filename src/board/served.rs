//! How well callers were served: lately, today, and ever since the journal began.

use std::collections::{BTreeMap, VecDeque};
use std::sync::Arc;
use std::time::Duration;

use super::view::{GroupKey, GroupView, Totals};
use super::{Facts, Figures, Grouping, Milestone};
use crate::domain::Timestamp;

/// The whole centre.
const EVERYBODY: GroupKey = (None, String::new());

/// Figures by group, in sliding windows and of today.
#[derive(Debug, Clone)]
pub(super) struct Served {
    five: Window,
    thirty: Window,
    today: BTreeMap<GroupKey, Arc<Figures>>,
}

/// Something that was counted, and for whom.
#[derive(Debug)]
struct Item {
    keys: Vec<GroupKey>,
    figures: Figures,
}

/// The figures of the last so many whole seconds. The second that has begun is the last of them.
#[derive(Debug, Clone)]
struct Window {
    seconds: i64,
    items: VecDeque<(i64, Arc<Item>)>,
    groups: BTreeMap<GroupKey, Arc<Figures>>,
}

impl Default for Served {
    fn default() -> Self {
        let window =
            |minutes| Window { seconds: minutes * 60, items: VecDeque::new(), groups: BTreeMap::new() };
        Self { five: window(5), thirty: window(30), today: BTreeMap::new() }
    }
}

impl Served {
    /// Counts a milestone at a moment that is not before any that was counted.
    pub(super) fn note(
        &mut self,
        at: Timestamp,
        milestone: &Milestone,
        midnight: Timestamp,
        totals: &mut Totals,
    ) {
        let mut figures = Figures::default();
        figures.note(milestone);
        let facts = milestone.facts();
        let keys = keys(facts);
        for key in &keys {
            add(&mut totals.groups, key, &figures);
            if midnight <= facts.opened {
                add(&mut self.today, key, &figures);
            }
        }
        self.keep(at, Item { keys, figures });
    }

    /// Counts time that operators were ready in the minute up to a moment.
    pub(super) fn add_ready(&mut self, ends: Timestamp, ready: Duration, totals: &mut Totals) {
        let mut figures = Figures::default();
        figures.add_ready(ready);
        add(&mut totals.groups, &EVERYBODY, &figures);
        add(&mut self.today, &EVERYBODY, &figures);
        // The minute was over when this one began.
        let last = Timestamp::from_millis(ends.as_millis() - 1);
        self.keep(last, Item { keys: vec![EVERYBODY], figures });
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

    /// Whether something will leave a window.
    pub(super) fn is_moving(&self) -> bool {
        !self.thirty.items.is_empty()
    }

    /// A new day begins.
    pub(super) fn begin_day(&mut self) {
        self.today.clear();
    }

    /// The whole centre first, then each group of which there is something.
    pub(super) fn view(&self) -> Vec<GroupView> {
        let mut keys: Vec<&GroupKey> = self.today.keys().chain(self.thirty.groups.keys()).collect();
        keys.push(&EVERYBODY);
        keys.sort_unstable();
        keys.dedup();
        let of = |groups: &BTreeMap<GroupKey, Arc<Figures>>, key: &GroupKey| {
            groups.get(key).cloned().unwrap_or_default()
        };
        let show = |key: &GroupKey| GroupView {
            by: key.0,
            key: key.1.clone(),
            last_5_minutes: of(&self.five.groups, key),
            last_30_minutes: of(&self.thirty.groups, key),
            today: of(&self.today, key),
        };
        keys.into_iter().map(show).collect()
    }
}

impl Window {
    fn add(&mut self, at: Timestamp, item: Arc<Item>) {
        item.keys.iter().for_each(|key| add(&mut self.groups, key, &item.figures));
        self.items.push_back((second(at), item));
    }

    fn advance(&mut self, to: Timestamp) -> bool {
        let first = second(to) - self.seconds + 1;
        let mut is_changed = false;
        while let Some((_, item)) = self.items.pop_front_if(|(second, _)| *second < first) {
            item.keys.iter().for_each(|key| self.take_away(key, &item.figures));
            is_changed = true;
        }
        is_changed
    }

    fn take_away(&mut self, key: &GroupKey, figures: &Figures) {
        let Some(group) = self.groups.get_mut(key) else { return };
        Arc::make_mut(group).subtract(figures);
        if group.is_empty() && *key != EVERYBODY {
            self.groups.remove(key);
        }
    }
}

fn add(groups: &mut BTreeMap<GroupKey, Arc<Figures>>, key: &GroupKey, figures: &Figures) {
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
