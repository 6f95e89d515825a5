//! The calls that want an operator, sorted so that the first one an operator may take is found
//! without looking at the others.

use std::sync::Arc;

use imbl::{OrdMap, OrdSet};

use super::Place;
use crate::domain::{Call, Demand, OperatorId, QueueId};

/// Calls that the same operators may take: equal demands, equally relaxed, kept for the same one.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Class {
    /// What they need.
    pub demand: Arc<Demand>,
    /// How many rings count for them.
    pub ring: u8,
    /// Who alone may take them for now.
    pub kept: Option<Kept>,
}

/// Who alone may take a call for now.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Kept {
    /// Who.
    pub operator: OperatorId,
    /// Whether somebody asked for them by name, and answers for their being right for it.
    pub by_name: bool,
}

impl Class {
    /// The class of a call.
    pub fn of(call: &Call) -> Self {
        let kept = call.reserved.as_ref().map(|reserved| Kept {
            operator: reserved.operator.clone(),
            by_name: reserved.by_name,
        });
        Self { demand: call.demand.clone(), ring: call.ring, kept }
    }
}

/// The calls that want an operator: those that wait, and those of acuity 1 that ring fewer
/// operators than they should.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Backlog {
    classes: OrdMap<Class, OrdSet<Place>>,
}

impl Backlog {
    /// Puts a call in.
    pub fn insert(&mut self, class: Class, place: Place) {
        self.classes.entry(class).or_default().insert(place);
    }

    /// Takes a call out.
    pub fn remove(&mut self, class: &Class, place: &Place) {
        if let Some(places) = self.classes.get_mut(class) {
            places.remove(place);
            if places.is_empty() {
                self.classes.remove(class);
            }
        }
    }

    /// The first call in the order of service, among the classes that `may_take` allows and the
    /// calls that `is_excluded` does not rule out.
    pub fn first(
        &self,
        may_take: impl Fn(&Class) -> bool,
        is_excluded: impl Fn(&Place) -> bool,
    ) -> Option<Place> {
        let mut best: Option<Place> = None;
        for (class, places) in &self.classes {
            let head = places.iter().next();
            let promising = head.is_some_and(|head| best.is_none_or(|best| *head < best));
            if promising && may_take(class) {
                let first = places.iter().find(|place| !is_excluded(place)).copied();
                best = best.into_iter().chain(first).min();
            }
        }
        best
    }

    /// All places in the order of service.
    pub fn places(&self) -> Vec<Place> {
        let mut places: Vec<_> = self.classes.values().flatten().copied().collect();
        places.sort_unstable();
        places
    }

    /// How many calls of the queue come before this place, counted up to `limit`: a longer line is
    /// not worth counting for every caller in it.
    pub fn before(&self, queue: &QueueId, place: Place, limit: usize) -> usize {
        let ahead = self.of(queue).map(|places| count_before(places, place, limit));
        ahead.fold(0, usize::saturating_add).min(limit)
    }

    /// The first places in a queue, in the order of service, up to `limit`.
    pub fn front(&self, queue: &QueueId, limit: usize) -> Vec<Place> {
        let of_each = self.of(queue).flat_map(|places| places.iter().take(limit).copied());
        let mut places: Vec<_> = of_each.collect();
        places.sort_unstable();
        places.truncate(limit);
        places
    }

    /// All places in a queue, in the order of service.
    pub fn queue(&self, queue: &QueueId) -> Vec<Place> {
        let mut places: Vec<_> = self.of(queue).flat_map(|places| places.iter().copied()).collect();
        places.sort_unstable();
        places
    }

    /// How many calls of a queue want an operator.
    pub fn len(&self, queue: &QueueId) -> usize {
        self.of(queue).map(OrdSet::len).sum()
    }

    fn of<'a>(&'a self, queue: &'a QueueId) -> impl Iterator<Item = &'a OrdSet<Place>> {
        let classes = self.classes.iter();
        classes.filter(move |(class, _)| class.demand.queue == *queue).map(|(_, places)| places)
    }

    /// Every class with its places.
    pub fn classes(&self) -> impl Iterator<Item = (&Class, &OrdSet<Place>)> {
        self.classes.iter()
    }

    /// Whether no call wants an operator.
    pub fn is_empty(&self) -> bool {
        self.classes.is_empty()
    }
}

/// Counts from both ends at once, since whoever has just come stands at the end of a long line.
fn count_before(places: &OrdSet<Place>, place: Place, limit: usize) -> usize {
    let (mut before, mut others) = (places.range(..place), places.range(place..));
    for counted in 0..limit {
        if before.next().is_none() {
            return counted;
        }
        if others.next().is_none() {
            return places.len() - counted;
        }
    }
    limit
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::{CallId, Timestamp};

    #[test]
    fn a_place_is_counted_from_whichever_end_is_nearer() {
        let place = |due: i64| Place::at(Timestamp::from_millis(due), CallId(due as u64));
        let places: OrdSet<Place> = (0..20).map(|due| place(due * 2)).collect();
        for due in 0..42 {
            for limit in [0, 1, 5, 19, 20, 30] {
                let plainly = places.range(..place(due)).take(limit).count();
                let counted = count_before(&places, place(due), limit).min(limit);
                assert_eq!(counted, plainly, "before {due}, up to {limit}");
            }
        }
    }
}
