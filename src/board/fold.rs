//! The board: a centre's journal, folded entry by entry into what supervisors watch.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;
use std::time::Duration;

use super::attendance::minute;
use super::chronicle::Chronicle;
use super::diary::{Diary, Passed};
use super::first_contact::FirstContacts;
use super::present::{Changed, Present};
use super::touched::Touched;
use super::trail::Trail;
use super::view::{
    CasesView, CentreView, DayView, PartnerView, PartnersView, PromisesView, QueueView, View,
    WaitingView,
};
use super::{AnswerPace, Ledger, Threshold, Totals};
use crate::centre::Centre;
use crate::domain::{
    CentreId, Entry, Event, Partner, PartnerId, Queue, QueueId, Settings, Step, Timestamp, Version,
    Zone, duty,
};

/// How many of those who have waited longest are listed, and of the promises that are late.
const LISTED_MAX: usize = 50;

/// Everything that the board shows, kept up to date with each entry of the journal.
///
/// It has no clock and does no I/O, so it is the same live and for the past: whoever reads the
/// journal up to a version and looks at a moment sees what was seen then, however often somebody
/// looked in between. Moments of looking must not run backwards.
///
/// Reading an entry costs as much as it has events, however much the centre has at hand. A view
/// costs as much as it shows, and of that what has changed.
#[derive(Debug, Clone)]
pub struct Board {
    centre: CentreId,
    version: Version,
    settings: Option<Arc<Settings>>,
    closed_queues: BTreeSet<QueueId>,
    lines_in_use: u32,
    surge_until: Option<Timestamp>,

    trail: Trail,
    ledger: Ledger,
    chronicle: Chronicle,
    present: Present,
    paces: BTreeMap<QueueId, AnswerPace>,
    diary: Diary,
    totals: Arc<Totals>,

    stale: Stale,
    last: Option<View>,
}

/// Which parts may no longer be what they were when they were looked at last.
#[derive(Debug, Clone, Copy)]
struct Stale {
    operators: bool,
    partners: bool,
    promises: bool,
    cases: bool,
    figures: bool,
    day: bool,
}

impl Stale {
    fn all(is_stale: bool) -> Self {
        Self {
            operators: is_stale,
            partners: is_stale,
            promises: is_stale,
            cases: is_stale,
            figures: is_stale,
            day: is_stale,
        }
    }
}

impl Board {
    /// The board of a centre in which nothing has happened yet.
    pub fn new(centre: CentreId) -> Self {
        Self {
            centre,
            version: Version(0),
            settings: None,
            closed_queues: BTreeSet::new(),
            lines_in_use: 0,
            surge_until: None,
            trail: Trail::default(),
            ledger: Ledger::default(),
            chronicle: Chronicle::default(),
            present: Present::default(),
            paces: BTreeMap::new(),
            diary: Diary::default(),
            totals: Arc::default(),
            stale: Stale::all(true),
            last: None,
        }
    }

    /// When the last entry that was read was decided.
    pub fn decided_at(&self) -> Timestamp {
        self.diary.at()
    }

    /// How long a call at `place` of a queue may have to wait; unknown when there is too little to
    /// go on.
    pub fn expected_wait(&self, queue: &QueueId, place: u32, now: Timestamp) -> Option<Duration> {
        self.paces.get(queue)?.expected_wait(place, now)
    }

    /// What was counted since the journal began.
    pub fn totals(&self) -> Arc<Totals> {
        self.totals.clone()
    }

    /// What is counted otherwise than when everything that stands is counted anew, which takes time:
    /// nothing, or the board has been kept wrongly.
    pub fn miscounted(&self, centre: &Centre) -> Vec<&'static str> {
        let anew = Present::of(centre);
        let agree = [
            ("callers", self.present.callers == anew.callers),
            ("desks", self.present.desks == anew.desks),
            ("transfers", self.present.transfers == anew.transfers),
            ("cases", self.present.cases == anew.cases),
            ("lines", self.lines_in_use == count(centre.live_calls())),
        ];
        agree.into_iter().filter(|(_, agrees)| !agrees).map(|(part, _)| part).collect()
    }

    /// Reads the next entry of the journal. `after` is the state that it led to.
    pub fn read(&mut self, version: Version, entry: &Entry, after: &Centre) {
        let mut touched = Touched::default();
        for step in &entry.steps {
            let passed = self.diary.advance(step.at);
            self.note_passed(passed);
            if passed.is_changed {
                Arc::make_mut(&mut self.totals).passed(&passed.time);
            }
            step.events.iter().for_each(|event| self.event(step, event, after, &mut touched));
        }
        let changed = self.present.update(&mut touched, after);
        self.note_changed(changed);
        self.diary.attendance.set(self.present.desks.crew());
        self.lines_in_use = count(after.live_calls());
        self.surge_until = after.surge().map(|surge| surge.until);
        self.version = version;
    }

    fn event(&mut self, step: &Step, event: &Event, after: &Centre, touched: &mut Touched) {
        let about = self.trail.step(event);
        touched.note(event, &about);
        match event {
            Event::Configured(settings) => {
                self.settings = Some(settings.clone());
                self.diary.set_zone(&settings.zone);
                self.stale = Stale::all(true);
            }
            Event::QueueSet { queue, open: true } => _ = self.closed_queues.remove(queue),
            Event::QueueSet { queue, open: false } => {
                self.closed_queues.insert(queue.clone());
            }
            Event::OfferAccepted(_) => {
                if let Some(call) = about.call.and_then(|id| after.call(id)) {
                    let queue = call.demand.queue.clone();
                    self.paces.entry(queue).or_default().answered(step.at);
                }
            }
            _ => {}
        }
        Arc::make_mut(&mut self.totals).happened(event);
        for milestone in self.ledger.read(step.at, event) {
            self.diary.reached(step.at, &milestone);
            Arc::make_mut(&mut self.totals).reached(&milestone);
            (self.stale.figures, self.stale.day) = (true, true);
        }
        if let Some(occurrence) = self.chronicle.read(step.at, event) {
            self.diary.occurred(step.at, &occurrence);
            (self.stale.partners, self.stale.promises) = (true, true);
            (self.stale.cases, self.stale.day) = (true, true);
        }
        self.diary.first_contacts.read(step, event, after);
        self.stale.cases |= matches!(event, Event::CallOpened(_));
    }

    fn note_changed(&mut self, changed: Changed) {
        // Who is on hold shows on the desks, too; and of a half-hour that has only just begun, the
        // staff are those who are at work now.
        self.stale.operators |= changed.desks || changed.callers;
        self.stale.day |= changed.desks;
        self.stale.partners |= changed.transfers;
        self.stale.promises |= changed.cases;
        self.stale.cases |= changed.cases;
    }

    fn note_passed(&mut self, passed: Passed) {
        self.stale.figures |= passed.is_changed;
        self.stale.day |= passed.is_changed;
        if passed.is_new_day {
            self.stale = Stale::all(true);
        }
    }

    /// What the board shows at a moment; not before what was read or looked at last.
    pub fn view(&mut self, at: Timestamp) -> View {
        let looked_at = self.last.as_ref().map_or(Timestamp::MIN, |last| last.at);
        let at = at.max(self.decided_at()).max(looked_at);
        let has_left = self.diary.served.advance(at);
        let mut diary = self.diary.clone();
        let mut passed = diary.advance(at);
        // The average of a half-hour that has begun is of its whole minutes.
        passed.is_changed |= has_left || minute(at) != minute(looked_at);
        self.note_passed(passed);
        let view = self.view_of(&diary, at);
        self.stale = Stale::all(false);
        self.last = Some(view.clone());
        view
    }

    fn view_of(&self, diary: &Diary, at: Timestamp) -> View {
        let (stale, last) = (self.stale, self.last.as_ref());
        let thresholds = self.thresholds();
        View {
            version: self.version,
            at,
            centre: same(last.map(|last| &last.centre), self.centre(&thresholds)),
            waiting: same(last.map(|last| &last.waiting), self.waiting(at)),
            operators: kept(last.map(|last| &last.operators), stale.operators, || {
                self.present.desks.view(|call| self.present.callers.is_held(call))
            }),
            partners: kept(last.map(|last| &last.partners), stale.partners, || {
                self.partners(diary)
            }),
            promises: kept(last.map(|last| &last.promises), stale.promises, || {
                self.promises(diary)
            }),
            cases: kept(last.map(|last| &last.cases), stale.cases, || self.cases(diary)),
            figures: kept(last.map(|last| &last.figures), stale.figures, || {
                diary.served.view(thresholds.clone())
            }),
            day: kept(last.map(|last| &last.day), stale.day, || DayView {
                thresholds: thresholds.clone(),
                intervals: diary.halves.view(at, diary.attendance.crew().staff()),
            }),
        }
    }

    fn centre(&self, thresholds: &[Threshold]) -> CentreView {
        let settings = self.settings.as_deref();
        CentreView {
            centre: self.centre.clone(),
            zone: settings.map(|settings| settings.zone.clone()),
            lines: settings.map_or(0, |settings| settings.lines),
            lines_in_use: self.lines_in_use,
            held: self.present.callers.held(),
            surge_until: self.surge_until,
            thresholds: thresholds.to_vec(),
        }
    }

    /// The targets of all queues, 20 s and 60 s.
    fn thresholds(&self) -> Vec<Threshold> {
        let usual = [20, 60].map(Threshold::seconds);
        let queues = self.settings.iter().flat_map(|settings| settings.queues.values());
        let seconds = queues
            .filter_map(|queue| u32::try_from(queue.answer_within.as_millis().div_ceil(1000)).ok());
        let all: BTreeSet<_> = seconds.map(Threshold::seconds).chain(usual).collect();
        all.into_iter().collect()
    }

    fn waiting(&self, at: Timestamp) -> WaitingView {
        let callers = &self.present.callers;
        let queues = self.settings.iter().flat_map(|settings| {
            let show = |(id, queue)| self.queue(id, queue, &settings.zone, at);
            settings.queues.iter().map(show)
        });
        WaitingView {
            queues: queues.collect(),
            by_acuity: callers.by_acuity(),
            by_age_group: callers.by_age_group().clone(),
            longest: callers.longest(LISTED_MAX),
        }
    }

    fn queue(&self, id: &QueueId, queue: &Queue, zone: &Zone, at: Timestamp) -> QueueView {
        let line = self.present.callers.line(id);
        let team = self.present.desks.team(id, queue);
        let place = count(line.map_or(0, |line| line.ahead) + 1);
        let is_in_hours = || queue.hours.is_empty() || duty(&queue.hours, zone, at).on;
        QueueView {
            queue: id.clone(),
            is_open: !self.closed_queues.contains(id) && is_in_hours(),
            by_acuity: line.map(|line| line.by_acuity).unwrap_or_default(),
            ringing: line.map_or(0, |line| line.ringing),
            oldest_arrived_at: line.and_then(|line| line.oldest_arrived_at()),
            oldest_queued_at: line.and_then(|line| line.oldest_queued_at()),
            answer_within: queue.answer_within,
            answer_share: queue.answer_share,
            expected_wait: self.expected_wait(id, place, at).map(whole_seconds),
            ready_operators: team.available,
            operators_on_duty: team.crew.staff(),
            callbacks_due: line.map_or(0, |line| line.callbacks_due),
        }
    }

    fn partners(&self, diary: &Diary) -> PartnersView {
        let partners = self.settings.iter().flat_map(|settings| &settings.partners);
        PartnersView {
            partners: partners.map(|(id, partner)| self.partner(diary, id, partner)).collect(),
        }
    }

    fn partner(&self, diary: &Diary, id: &PartnerId, partner: &Partner) -> PartnerView {
        let open = self.present.transfers.with(id);
        let today = |of: &BTreeMap<_, _>| of.get(id).copied().unwrap_or_default();
        PartnerView {
            partner: id.clone(),
            is_twin: partner.twin.is_some(),
            proposed: count(open.map_or(0, |open| open.proposed())),
            oldest_proposed_at: open.and_then(|open| open.oldest_proposed_at()),
            accepted: open.map_or(0, |open| open.accepted),
            connected: open.map_or(0, |open| open.connected),
            inbound: open.map_or(0, |open| open.inbound),
            out_today: today(&diary.tally.out),
            in_today: today(&diary.tally.inbound),
        }
    }

    fn promises(&self, diary: &Diary) -> PromisesView {
        let cases = &self.present.cases;
        let mut view =
            PromisesView { overdue: cases.overdue(LISTED_MAX), ..PromisesView::default() };
        for (owed, open) in cases.open() {
            view.kinds.entry(*owed).or_default().open = *open;
        }
        for (owed, late) in cases.late() {
            view.kinds.entry(*owed).or_default().overdue = *late;
        }
        for (owed, today) in &diary.tally.promises {
            view.kinds.entry(*owed).or_default().today = *today;
        }
        view
    }

    fn cases(&self, diary: &Diary) -> CasesView {
        let cases = &self.present.cases;
        CasesView {
            open: count(cases.len()),
            unowned: cases.unowned(),
            oldest_opened_at: cases.oldest_opened_at(),
            by_hour: cases.by_hour().clone(),
            closed_today: diary.tally.cases_closed,
            resolved_at_first_contact: diary.first_contacts.resolved_today(),
            first_contact_window: FirstContacts::WINDOW,
        }
    }
}

/// The part as it was, unless it has become another.
fn kept<T: PartialEq>(last: Option<&Arc<T>>, is_stale: bool, build: impl FnOnce() -> T) -> Arc<T> {
    match last {
        Some(last) if !is_stale => last.clone(),
        last => same(last, build()),
    }
}

fn same<T: PartialEq>(last: Option<&Arc<T>>, part: T) -> Arc<T> {
    match last {
        Some(last) if **last == part => last.clone(),
        _ => Arc::new(part),
    }
}

/// An estimate is no better than that, and should not flicker.
fn whole_seconds(span: Duration) -> Duration {
    Duration::from_secs(span.as_millis().div_ceil(1000) as u64)
}

fn count(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}
