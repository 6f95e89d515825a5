//! The desks of operators who are signed in.

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::board::Crew;
use crate::board::view::{OperatorView, OperatorsView, Work};
use crate::centre::Centre;
use crate::domain::{CallId, Console, Desk, OperatorId, Profile, Queue, QueueId, Status};

/// The desks of operators who are signed in.
#[derive(Debug, Clone, PartialEq, Default)]
pub(in crate::board) struct Desks {
    desks: BTreeMap<OperatorId, Share>,
    /// Those with equal profiles serve the same queues.
    teams: BTreeMap<Arc<Profile>, Team>,
    all: Team,
}

/// Operators with something in common.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(in crate::board) struct Team {
    /// What those do who are on duty and at a live console.
    pub(in crate::board) crew: Crew,
    /// How many of them could be offered a call.
    pub(in crate::board) available: u32,
}

#[derive(Debug, Clone, PartialEq)]
struct Share {
    view: OperatorView,
    profile: Arc<Profile>,
    team: Team,
}

impl Share {
    fn of(desk: &Desk, centre: &Centre) -> Self {
        let work = Work::of(&desk.status);
        let (pause, call) = match &desk.status {
            Status::Ready => (None, None),
            Status::Offered(offer) => (None, centre.offer(*offer).map(|offer| offer.call)),
            Status::Talking(call) | Status::WrapUp { call, .. } => (None, Some(*call)),
            Status::NotReady(pause) => (Some(*pause), None),
        };
        let console_lost_since = match desk.console {
            Console::Live => None,
            Console::Lost(since) => Some(since),
        };
        let view = OperatorView {
            operator: desk.operator.clone(),
            work,
            since: desk.since,
            pause,
            is_on_duty: desk.on_duty,
            console_lost_since,
            call,
            is_held: false,
        };
        let crew = if desk.is_staff() { one(work) } else { Crew::default() };
        let team = Team { crew, available: u32::from(desk.is_available()) };
        Self { view, profile: desk.profile.clone(), team }
    }
}

impl Desks {
    /// Looks at a desk again; whether anything of it counts otherwise than before.
    pub(super) fn look(&mut self, id: &OperatorId, centre: &Centre) -> bool {
        let share = centre.desk(id).map(|desk| Share::of(desk, centre));
        if self.desks.get(id) == share.as_ref() {
            return false;
        }
        if let Some(share) = self.desks.remove(id) {
            self.all.lose(share.team);
            if let Some(team) = self.teams.get_mut(&share.profile) {
                team.lose(share.team);
                if *team == Team::default() {
                    self.teams.remove(&share.profile);
                }
            }
        }
        if let Some(share) = share {
            self.all.gain(share.team);
            if share.team != Team::default() {
                self.teams.entry(share.profile.clone()).or_default().gain(share.team);
            }
            self.desks.insert(id.clone(), share);
        }
        true
    }

    /// What everybody does who is on duty and at a live console.
    pub(in crate::board) fn crew(&self) -> Crew {
        self.all.crew
    }

    /// Those who serve a queue, by licence and by their own queues; skills are a matter of the call.
    pub(in crate::board) fn team(&self, id: &QueueId, queue: &Queue) -> Team {
        let mut all = Team::default();
        let serving = self.teams.iter().filter(|(profile, _)| profile.serves(id, queue));
        serving.for_each(|(_, team)| all.gain(*team));
        all
    }

    /// All desks. `is_held` says whether a caller is on hold.
    pub(in crate::board) fn view(&self, is_held: impl Fn(CallId) -> bool) -> OperatorsView {
        let mut view = OperatorsView::default();
        for share in self.desks.values() {
            let mut operator = share.view.clone();
            operator.is_held = operator.call.is_some_and(&is_held);
            if operator.is_on_duty {
                *view.by_status.entry(operator.work).or_default() += 1;
            } else {
                view.off_duty += 1;
            }
            view.consoles_lost += u32::from(operator.console_lost_since.is_some());
            view.operators.push(operator);
        }
        view
    }
}

impl Team {
    fn gain(&mut self, other: Self) {
        self.crew.gain(other.crew);
        self.available += other.available;
    }

    fn lose(&mut self, other: Self) {
        self.crew.lose(other.crew);
        self.available -= other.available;
    }
}

/// A crew of one.
fn one(work: Work) -> Crew {
    let mut crew = Crew::default();
    *match work {
        Work::Ready => &mut crew.ready,
        Work::Offered => &mut crew.ringing,
        Work::Talking => &mut crew.on_call,
        Work::WrapUp => &mut crew.wrap_up,
        Work::NotReady => &mut crew.not_ready,
    } = 1;
    crew
}
