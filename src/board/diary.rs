//! What has happened lately and today.

use std::time::Duration;

use super::Milestone;
use super::attendance::Attendance;
use super::chronicle::Occurrence;
use super::first_contact::FirstContacts;
use super::halves::Halves;
use super::served::Served;
use super::timesheet::Work;
use super::view::Tally;
use crate::domain::{Timestamp, Zone};

/// The shortest time there is.
const MOMENT: Duration = Duration::from_millis(1);

/// What has happened lately and today, as of one moment.
///
/// An entry of the journal may have been decided a moment before the board was looked at last. So
/// whoever looks does not move the diary on, but a copy, which is cheap: what is to be read can
/// still be written where it belongs.
#[derive(Debug, Clone)]
pub(super) struct Diary {
    at: Timestamp,
    zone: Option<Zone>,
    begins: Timestamp,
    ends: Timestamp,
    pub(super) attendance: Attendance,
    pub(super) served: Served,
    pub(super) first_contacts: FirstContacts,
    pub(super) tally: Tally,
    pub(super) halves: Halves,
}

impl Default for Diary {
    fn default() -> Self {
        Self {
            at: Timestamp::MIN,
            zone: None,
            begins: Timestamp::MIN,
            ends: Timestamp::MAX,
            attendance: Attendance::default(),
            served: Served::default(),
            first_contacts: FirstContacts::default(),
            tally: Tally::default(),
            halves: Halves::default(),
        }
    }
}

/// What the time that went by has brought.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Passed {
    /// Whether anything is another than before.
    pub(super) is_changed: bool,
    /// Whether a day has begun.
    pub(super) is_new_day: bool,
    /// What operators spent it on.
    pub(super) time: Work,
}

impl Diary {
    /// The moment that was reached last.
    pub(super) fn at(&self) -> Timestamp {
        self.at
    }

    /// Goes on to a moment: minutes end, days begin, and old things leave the windows.
    pub(super) fn advance(&mut self, to: Timestamp) -> Passed {
        let mut passed = Passed::default();
        if to <= self.at {
            return passed;
        }
        while let Some((ends, time)) = self.attendance.next_minute(to) {
            // The minute that ends with a half-hour, or with a day, is still a part of it.
            self.begin(Timestamp::from_millis(ends.as_millis() - 1), &mut passed);
            self.served.attended(ends, time);
            self.halves.attended(ends, time);
            passed.time.merge(&time);
            passed.is_changed = true;
        }
        self.begin(to, &mut passed);
        self.at = to;
        passed.is_changed |= self.served.advance(to);
        passed
    }

    /// Begins what has begun by then.
    fn begin(&mut self, to: Timestamp, passed: &mut Passed) {
        if self.ends <= to {
            self.begin_day(to);
            (passed.is_changed, passed.is_new_day) = (true, true);
        }
        passed.is_changed |= self.halves.advance(to);
    }

    /// The centre's clock shows the time of this zone from now on: another zone has another midnight.
    pub(super) fn set_zone(&mut self, zone: &Zone) {
        if self.zone.as_ref() != Some(zone) {
            self.zone = Some(zone.clone());
            self.begin_day(self.at);
            self.halves.advance(self.at);
        }
    }

    fn begin_day(&mut self, at: Timestamp) {
        let Some(zone) = &self.zone else { return };
        let date = zone.date(at);
        let tomorrow = date.tomorrow().map_or(Timestamp::MAX, |day| zone.midnight(day));
        // Where clocks go back over midnight, the day begins when it strikes first.
        (self.begins, self.ends) = (zone.midnight(date).min(at), tomorrow.max(at + MOMENT));
        self.tally = Tally::default();
        self.served.begin_day();
        self.first_contacts.begin_day();
        self.halves.begin_day(self.begins, zone.tz().clone());
    }

    /// Writes down what has just happened to a contact.
    pub(super) fn reached(&mut self, at: Timestamp, milestone: &Milestone) {
        self.served.note(at, milestone, self.begins);
        self.halves.note(milestone);
    }

    /// Writes down what else has just happened.
    pub(super) fn occurred(&mut self, at: Timestamp, occurrence: &Occurrence) {
        self.tally.note(occurrence);
        self.halves.happened(at, occurrence);
    }
}
