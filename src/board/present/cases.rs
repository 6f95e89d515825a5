//! The open cases, and what is owed on them.

use std::collections::{BTreeMap, BTreeSet};

use super::{lower, raise};
use crate::board::view::{OverduePromise, Owed};
use crate::centre::Centre;
use crate::domain::{
    CallbackCause, Case, CaseId, Matter, Promise, PromiseId, PromiseState, Timestamp, Zone,
};

const HOUR_MS: i64 = 3_600_000;

/// The open cases.
#[derive(Debug, Clone, PartialEq, Default)]
pub(in crate::board) struct Cases {
    cases: BTreeMap<CaseId, Share>,
    by_age: BTreeSet<(Timestamp, CaseId)>,
    by_hour: BTreeMap<Timestamp, u32>,
    unowned: u32,
    open: BTreeMap<Owed, u32>,
    late: BTreeMap<Owed, u32>,
    overdue: BTreeMap<(Timestamp, PromiseId), OverduePromise>,
}

#[derive(Debug, Clone, PartialEq)]
struct Share {
    opened_at: Timestamp,
    hour: Timestamp,
    is_unowned: bool,
    promises: Vec<(OverduePromise, bool)>,
}

impl Share {
    fn of(case: &Case, zone: Option<&Zone>) -> Option<Self> {
        let owed = |promise: &Promise| {
            let is_late = promise.state == PromiseState::Overdue;
            let owed = OverduePromise {
                case: case.id,
                promise: promise.id,
                owed: Owed::of(&promise.matter),
                ower: promise.ower.clone(),
                due: promise.due,
            };
            (owed, is_late)
        };
        case.is_open().then(|| Self {
            opened_at: case.opened_at,
            hour: hour(case.opened_at, zone),
            is_unowned: case.owner.is_none(),
            promises: case.open_promises().map(owed).collect(),
        })
    }
}

/// When the hour of the local clock began.
fn hour(at: Timestamp, zone: Option<&Zone>) -> Timestamp {
    let offset = zone.map_or(0, |zone| zone.tz().to_offset(at.to_jiff()).seconds());
    let into = at.as_millis().saturating_add(i64::from(offset) * 1000).rem_euclid(HOUR_MS);
    Timestamp::from_millis(at.as_millis().saturating_sub(into))
}

impl Owed {
    /// What a promise is about.
    pub fn of(matter: &Matter) -> Self {
        match matter {
            Matter::Callback(callback) => match callback.cause {
                CallbackCause::Promised => Self::Callback,
                CallbackCause::VirtualHold => Self::VirtualHold,
                CallbackCause::Abandoned => Self::Rescue,
            },
            Matter::Transfer(_) => Self::Transfer,
            Matter::FollowUp(_) => Self::FollowUp,
            Matter::Referral => Self::Referral,
        }
    }
}

impl Cases {
    /// Looks at a case again; whether anything of it counts otherwise than before.
    pub(super) fn look(&mut self, id: CaseId, centre: &Centre) -> bool {
        let zone = centre.settings().map(|settings| &settings.zone);
        let share = centre.case(id).and_then(|case| Share::of(case, zone));
        if self.cases.get(&id) == share.as_ref() {
            return false;
        }
        self.leave(id);
        if let Some(share) = share {
            self.enter(id, share);
        }
        true
    }

    fn enter(&mut self, id: CaseId, share: Share) {
        self.by_age.insert((share.opened_at, id));
        raise(&mut self.by_hour, share.hour);
        self.unowned += u32::from(share.is_unowned);
        for (promise, is_late) in &share.promises {
            raise(&mut self.open, promise.owed);
            if *is_late {
                raise(&mut self.late, promise.owed);
                self.overdue.insert((promise.due, promise.promise), promise.clone());
            }
        }
        self.cases.insert(id, share);
    }

    fn leave(&mut self, id: CaseId) {
        let Some(share) = self.cases.remove(&id) else { return };
        self.by_age.remove(&(share.opened_at, id));
        lower(&mut self.by_hour, &share.hour);
        self.unowned -= u32::from(share.is_unowned);
        for (promise, is_late) in &share.promises {
            lower(&mut self.open, &promise.owed);
            if *is_late {
                lower(&mut self.late, &promise.owed);
                self.overdue.remove(&(promise.due, promise.promise));
            }
        }
    }

    /// How many are open.
    pub(in crate::board) fn len(&self) -> usize {
        self.cases.len()
    }

    /// How many of them nobody owns.
    pub(in crate::board) fn unowned(&self) -> u32 {
        self.unowned
    }

    /// When the oldest was opened.
    pub(in crate::board) fn oldest_opened_at(&self) -> Option<Timestamp> {
        self.by_age.first().map(|(at, _)| *at)
    }

    /// How many were opened in each hour.
    pub(in crate::board) fn by_hour(&self) -> &BTreeMap<Timestamp, u32> {
        &self.by_hour
    }

    /// How many promises of each kind are open.
    pub(in crate::board) fn open(&self) -> &BTreeMap<Owed, u32> {
        &self.open
    }

    /// How many promises of each kind are late.
    pub(in crate::board) fn late(&self) -> &BTreeMap<Owed, u32> {
        &self.late
    }

    /// So many of those that are late, longest first.
    pub(in crate::board) fn overdue(&self, most: usize) -> Vec<OverduePromise> {
        self.overdue.values().take(most).cloned().collect()
    }
}
