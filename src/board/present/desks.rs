//! The desks of operators who are signed in.

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::board::view::{OperatorView, OperatorsView, Work};
use crate::centre::Centre;
use crate::domain::{CallId, Console, Desk, OperatorId, Profile, Queue, QueueId, Status};

/// The desks of operators who are signed in.
#[derive(Debug, Clone, PartialEq, Default)]
pub(in crate::board) struct Desks {
    desks: BTreeMap<OperatorId, Share>,
    /// Those with equal profiles serve the same queues.
    crews: BTreeMap<Arc<Profile>, Crew>,
    all: Crew,
}

/// How many operators are free, and at work.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(in crate::board) struct Crew {
    /// Who could be offered a call.
    pub(in crate::board) ready: u32,
    /// Who is on duty and at a live console.
    pub(in crate::board) at_work: u32,
    /// Who of those waits for a call, or is asked about one.
    pub(in crate::board) free: u32,
    /// Who of those is on a call or its notes.
    pub(in crate::board) engaged: u32,
}

#[derive(Debug, Clone, PartialEq)]
struct Share {
    view: OperatorView,
    profile: Arc<Profile>,
    crew: Crew,
}

impl Share {
    fn of(desk: &Desk, centre: &Centre) -> Self {
        let (work, pause, call) = match &desk.status {
            Status::Ready => (Work::Ready, None, None),
            Status::Offered(offer) => {
                (Work::Offered, None, centre.offer(*offer).map(|offer| offer.call))
            }
            Status::Talking(call) => (Work::Talking, None, Some(*call)),
            Status::WrapUp { call, .. } => (Work::WrapUp, None, Some(*call)),
            Status::NotReady(pause) => (Work::NotReady, Some(*pause), None),
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
        let is_at = |works: &[Work]| u32::from(desk.is_staff() && works.contains(&work));
        let crew = Crew {
            ready: u32::from(desk.is_available()),
            at_work: is_at(&Work::ALL),
            free: is_at(&[Work::Ready, Work::Offered]),
            engaged: is_at(&[Work::Talking, Work::WrapUp]),
        };
        Self { view, profile: desk.profile.clone(), crew }
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
            self.all.lose(share.crew);
            if let Some(crew) = self.crews.get_mut(&share.profile) {
                crew.lose(share.crew);
                if *crew == Crew::default() {
                    self.crews.remove(&share.profile);
                }
            }
        }
        if let Some(share) = share {
            self.all.gain(share.crew);
            if share.crew != Crew::default() {
                self.crews.entry(share.profile.clone()).or_default().gain(share.crew);
            }
            self.desks.insert(id.clone(), share);
        }
        true
    }

    /// Everybody.
    pub(in crate::board) fn all(&self) -> Crew {
        self.all
    }

    /// Those who serve a queue, by licence and by their own queues; skills are a matter of the call.
    pub(in crate::board) fn crew(&self, id: &QueueId, queue: &Queue) -> Crew {
        let mut all = Crew::default();
        let serving = self.crews.iter().filter(|(profile, _)| serves(profile, id, queue));
        serving.for_each(|(_, crew)| all.gain(*crew));
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

impl Crew {
    fn gain(&mut self, other: Self) {
        self.ready += other.ready;
        self.at_work += other.at_work;
        self.free += other.free;
        self.engaged += other.engaged;
    }

    fn lose(&mut self, other: Self) {
        self.ready -= other.ready;
        self.at_work -= other.at_work;
        self.free -= other.free;
        self.engaged -= other.engaged;
    }
}

/// Whether somebody with this profile serves a queue.
pub(in crate::board) fn serves(profile: &Profile, id: &QueueId, queue: &Queue) -> bool {
    let is_licensed = queue.licences.is_empty() || queue.licences.contains(&profile.licence);
    is_licensed && (profile.queues.is_empty() || profile.queues.contains(id))
}
