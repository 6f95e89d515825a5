//! What happens to offers, transfers, promises and cases, with what has to be remembered to say it.

use std::collections::BTreeMap;
use std::time::Duration;

use super::Deed;
use super::view::{Owed, Tally};
use crate::domain::{Direction, Event, PartnerId, PromiseId, Timestamp, TransferEvent, TransferId};

/// Something that is counted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Occurrence {
    OfferMade,
    OfferMissed,
    OfferDeclined,
    Transfer(PartnerId, Direction, Passage),
    Promise(Owed, Keeping),
    CaseClosed,
}

/// What happens to a transfer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Passage {
    Proposed,
    Accepted { after: Duration },
    Connected,
    Completed { after: Duration },
    Returned,
    Declined,
    Expired,
    Withdrawn,
}

/// What happens to a promise.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Keeping {
    Made,
    Late,
    Kept { is_late: bool },
    Withdrawn,
}

/// Follows transfers and promises until they are over.
#[derive(Debug, Clone, Default)]
pub(super) struct Chronicle {
    transfers: BTreeMap<TransferId, Progress>,
    promises: BTreeMap<PromiseId, Pledge>,
}

#[derive(Debug, Clone)]
struct Progress {
    partner: PartnerId,
    direction: Direction,
    proposed_at: Timestamp,
    was_accepted: bool,
    connected_at: Option<Timestamp>,
}

#[derive(Debug, Clone)]
struct Pledge {
    owed: Owed,
    due: Timestamp,
    is_overdue: bool,
}

impl Chronicle {
    /// Reads the next event; says what there is to count, if anything.
    pub(super) fn read(&mut self, at: Timestamp, event: &Event) -> Option<Occurrence> {
        match event {
            Event::OfferMade { .. } => Some(Occurrence::OfferMade),
            // What rang out while we could not serve is not held against anybody.
            Event::OfferExpired { missed_until: Some(_), .. } => Some(Occurrence::OfferMissed),
            Event::OfferDeclined { .. } => Some(Occurrence::OfferDeclined),
            Event::CaseClosed { .. } => Some(Occurrence::CaseClosed),
            Event::Transfer(id, event) => self.transfer(*id, event, at),
            Event::PromiseMade { promise, matter, due, .. } => {
                let owed = Owed::of(matter);
                self.promises.insert(*promise, Pledge { owed, due: *due, is_overdue: false });
                Some(Occurrence::Promise(owed, Keeping::Made))
            }
            Event::PromiseMoved { promise, due, .. } => {
                let pledge = self.promises.get_mut(promise)?;
                (pledge.due, pledge.is_overdue) = (*due, false);
                None
            }
            Event::PromiseOverdue(_, promise) => {
                let pledge = self.promises.get_mut(promise)?;
                pledge.is_overdue = true;
                Some(Occurrence::Promise(pledge.owed, Keeping::Late))
            }
            Event::PromiseKept(_, promise) => {
                let pledge = self.promises.remove(promise)?;
                let is_late = pledge.is_overdue || pledge.due < at;
                Some(Occurrence::Promise(pledge.owed, Keeping::Kept { is_late }))
            }
            Event::PromiseWithdrawn(_, promise, _) => {
                let pledge = self.promises.remove(promise)?;
                Some(Occurrence::Promise(pledge.owed, Keeping::Withdrawn))
            }
            _ => None,
        }
    }

    fn transfer(
        &mut self,
        id: TransferId,
        event: &TransferEvent,
        at: Timestamp,
    ) -> Option<Occurrence> {
        if let TransferEvent::Proposed(transfer) = event {
            let (partner, direction) = (transfer.partner.clone(), transfer.direction);
            let progress = Progress {
                partner: partner.clone(),
                direction,
                proposed_at: at,
                was_accepted: false,
                connected_at: None,
            };
            self.transfers.insert(id, progress);
            return Some(Occurrence::Transfer(partner, direction, Passage::Proposed));
        }
        let progress = self.transfers.get_mut(&id)?;
        let passage = progress.step(event, at)?;
        let (partner, direction) = (progress.partner.clone(), progress.direction);
        if !matches!(passage, Passage::Accepted { .. } | Passage::Connected) {
            self.transfers.remove(&id);
        }
        Some(Occurrence::Transfer(partner, direction, passage))
    }
}

impl Progress {
    /// A transfer that is accepted again, since the connection failed, was accepted once.
    fn step(&mut self, event: &TransferEvent, at: Timestamp) -> Option<Passage> {
        let passage = match event {
            TransferEvent::Accepted { .. } => {
                if std::mem::replace(&mut self.was_accepted, true) {
                    return None;
                }
                Passage::Accepted { after: at.since(self.proposed_at) }
            }
            TransferEvent::Connected => {
                self.connected_at = Some(at);
                Passage::Connected
            }
            TransferEvent::Completed { .. } => {
                Passage::Completed { after: at.since(self.connected_at.unwrap_or(at)) }
            }
            TransferEvent::Returned { .. } => Passage::Returned,
            TransferEvent::Declined { .. } => Passage::Declined,
            TransferEvent::Expired => Passage::Expired,
            TransferEvent::Withdrawn { .. } => Passage::Withdrawn,
            TransferEvent::Proposed(_)
            | TransferEvent::BackToProposed { .. }
            | TransferEvent::Progressed { .. }
            | TransferEvent::Confirmed
            | TransferEvent::Told { .. }
            | TransferEvent::NotTold { .. } => return None,
        };
        Some(passage)
    }
}

impl Occurrence {
    /// What is counted of it by half-hour, if anything.
    pub(super) fn deed(&self) -> Option<Deed> {
        Some(match self {
            Self::OfferMade => Deed::Offered,
            Self::OfferMissed => Deed::OfferMissed,
            Self::OfferDeclined => Deed::OfferDeclined,
            Self::Transfer(_, Direction::Out, Passage::Proposed) => Deed::TransferredOut,
            Self::Transfer(_, Direction::In, Passage::Proposed) => Deed::TransferredIn,
            Self::Promise(_, Keeping::Made) => Deed::Promised,
            Self::Promise(_, Keeping::Kept { .. }) => Deed::PromiseKept,
            Self::Promise(_, Keeping::Late) => Deed::PromiseOverdue,
            Self::Transfer(..) | Self::Promise(..) | Self::CaseClosed => return None,
        })
    }
}

impl Tally {
    pub(super) fn note(&mut self, occurrence: &Occurrence) {
        match occurrence {
            Occurrence::Transfer(partner, direction, passage) => {
                self.transfer(partner, *direction, *passage);
            }
            Occurrence::Promise(owed, keeping) => self.promise(*owed, *keeping),
            Occurrence::CaseClosed => self.cases_closed += 1,
            Occurrence::OfferMade | Occurrence::OfferMissed | Occurrence::OfferDeclined => {}
        }
    }

    fn transfer(&mut self, partner: &PartnerId, direction: Direction, passage: Passage) {
        let partners = match direction {
            Direction::Out => &mut self.out,
            Direction::In => &mut self.inbound,
        };
        let counts = partners.entry(partner.clone()).or_default();
        let count = match passage {
            Passage::Proposed => &mut counts.proposed,
            Passage::Accepted { after } => {
                counts.until_accepted = counts.until_accepted.saturating_add(after);
                &mut counts.accepted
            }
            Passage::Connected => &mut counts.connected,
            Passage::Completed { after } => {
                counts.until_completed = counts.until_completed.saturating_add(after);
                &mut counts.completed
            }
            Passage::Returned => &mut counts.returned,
            Passage::Declined => &mut counts.declined,
            Passage::Expired => &mut counts.expired,
            Passage::Withdrawn => &mut counts.withdrawn,
        };
        *count += 1;
    }

    fn promise(&mut self, owed: Owed, keeping: Keeping) {
        let turnover = self.promises.entry(owed).or_default();
        match keeping {
            Keeping::Made => turnover.made += 1,
            Keeping::Kept { is_late } => {
                turnover.kept += 1;
                turnover.kept_late += u32::from(is_late);
            }
            Keeping::Withdrawn => turnover.withdrawn += 1,
            Keeping::Late => {}
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::board::Deeds;
    use crate::board::view::PromiseTurnover;
    use crate::domain::{CaseId, Matter};

    const CASE: CaseId = CaseId(1);
    const PROMISE: PromiseId = PromiseId(1);

    fn at(seconds: i64) -> Timestamp {
        Timestamp::from_millis(seconds * 1000)
    }

    fn made(due: i64) -> Event {
        Event::PromiseMade {
            case: CASE,
            promise: PROMISE,
            matter: Matter::Referral,
            ower: None,
            not_before: at(0),
            due: at(due),
        }
    }

    /// Reads events at their seconds, and says what was counted.
    fn check(story: &[(i64, Event)], expected: PromiseTurnover, overdue: u32) {
        let (mut chronicle, mut tally) = (Chronicle::default(), Tally::default());
        let mut deeds = Deeds::default();
        for (second, event) in story {
            if let Some(occurrence) = chronicle.read(at(*second), event) {
                tally.note(&occurrence);
                occurrence.deed().into_iter().for_each(|deed| deeds.add(deed));
            }
        }
        assert_eq!(tally.promises[&Owed::Referral], expected);
        assert_eq!(deeds.promises_overdue, overdue);
        assert_eq!(deeds.promises_made, expected.made);
    }

    #[test]
    fn a_promise_that_was_late_was_kept_late() {
        let (overdue, kept) =
            (Event::PromiseOverdue(CASE, PROMISE), Event::PromiseKept(CASE, PROMISE));
        let late = PromiseTurnover { made: 1, kept: 1, kept_late: 1, withdrawn: 0 };
        check(&[(0, made(10)), (10, overdue.clone()), (12, kept.clone())], late, 1);
        // Nobody has looked at the clock in time.
        check(&[(0, made(10)), (12, kept.clone())], late, 0);
        let moved =
            Event::PromiseMoved { case: CASE, promise: PROMISE, not_before: at(0), due: at(30) };
        let in_time = PromiseTurnover { kept_late: 0, ..late };
        check(&[(0, made(10)), (10, overdue), (11, moved), (30, kept)], in_time, 1);
    }

    #[test]
    fn a_promise_that_is_not_owed_any_more_was_withdrawn() {
        let withdrawn = Event::PromiseWithdrawn(CASE, PROMISE, "no-need".parse().unwrap());
        let turnover = PromiseTurnover { made: 1, withdrawn: 1, ..PromiseTurnover::default() };
        check(&[(0, made(10)), (5, withdrawn)], turnover, 0);
    }

    #[test]
    fn an_offer_that_rang_out_in_an_outage_was_missed_by_nobody() {
        let expired =
            |missed_until| Event::OfferExpired { offer: crate::domain::OfferId(1), missed_until };
        let mut chronicle = Chronicle::default();
        assert_eq!(chronicle.read(at(0), &expired(None)), None);
        let missed = chronicle.read(at(0), &expired(Some(at(9))));
        assert_eq!(missed, Some(Occurrence::OfferMissed));
    }
}
