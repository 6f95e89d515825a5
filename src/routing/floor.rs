//! The operators who are Ready, grouped by what they can take and sorted by how long they have
//! been idle.

use std::sync::Arc;

use imbl::{OrdMap, OrdSet};

use crate::domain::{OperatorId, Profile, Timestamp};

/// The operators to whom a call may be offered now.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Floor {
    groups: OrdMap<Arc<Profile>, OrdSet<(Timestamp, OperatorId)>>,
    count: usize,
}

impl Floor {
    /// Puts an operator in, idle since that moment.
    pub fn insert(&mut self, profile: Arc<Profile>, idle_since: Timestamp, operator: OperatorId) {
        let group = self.groups.entry(profile).or_default();
        if group.insert((idle_since, operator)).is_none() {
            self.count += 1;
        }
    }

    /// Takes an operator out.
    pub fn remove(&mut self, profile: &Arc<Profile>, idle_since: Timestamp, operator: &OperatorId) {
        let Some(group) = self.groups.get_mut(profile) else { return };
        if group.remove(&(idle_since, operator.clone())).is_some() {
            self.count -= 1;
        }
        if group.is_empty() {
            self.groups.remove(profile);
        }
    }

    /// Each profile with its operators, longest idle first.
    pub fn groups(&self) -> impl Iterator<Item = (&Profile, &OrdSet<(Timestamp, OperatorId)>)> {
        self.groups.iter().map(|(profile, group)| (&**profile, group))
    }

    /// How many operators are Ready.
    pub fn len(&self) -> usize {
        self.count
    }

    /// Whether nobody is Ready.
    pub fn is_empty(&self) -> bool {
        self.count == 0
    }
}
