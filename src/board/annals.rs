//! What is counted beside the contacts themselves: offers, transfers and promises.

use std::collections::HashMap;

use super::Facts;
use crate::domain::{
    CallId, CallKind, CaseId, Direction, Event, OfferId, Timestamp, TransferEvent,
};

/// One thing that counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Deed {
    /// A console rang.
    Offered,
    /// It rang out.
    OfferMissed,
    /// The operator declined.
    OfferDeclined,
    /// A transfer was proposed to a partner.
    TransferredOut,
    /// A partner proposed a transfer to us.
    TransferredIn,
    /// Something was promised.
    Promised,
    /// A promise was kept.
    PromiseKept,
    /// A promise became late.
    PromiseOverdue,
}

/// How many of each.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Deeds {
    /// Offers that were made.
    pub offers: u32,
    /// Offers that rang out.
    pub offers_missed: u32,
    /// Offers that were declined.
    pub offers_declined: u32,
    /// Transfers that were proposed to partners.
    pub transfers_out: u32,
    /// Transfers that partners proposed to us.
    pub transfers_in: u32,
    /// Promises that were made.
    pub promises_made: u32,
    /// Promises that were kept.
    pub promises_kept: u32,
    /// Promises that became late.
    pub promises_overdue: u32,
}

impl Deeds {
    /// Counts one.
    pub fn add(&mut self, deed: Deed) {
        *match deed {
            Deed::Offered => &mut self.offers,
            Deed::OfferMissed => &mut self.offers_missed,
            Deed::OfferDeclined => &mut self.offers_declined,
            Deed::TransferredOut => &mut self.transfers_out,
            Deed::TransferredIn => &mut self.transfers_in,
            Deed::Promised => &mut self.promises_made,
            Deed::PromiseKept => &mut self.promises_kept,
            Deed::PromiseOverdue => &mut self.promises_overdue,
        } += 1;
    }

    /// Counts everything that `other` has counted.
    pub fn merge(&mut self, other: &Self) {
        self.offers += other.offers;
        self.offers_missed += other.offers_missed;
        self.offers_declined += other.offers_declined;
        self.transfers_out += other.transfers_out;
        self.transfers_in += other.transfers_in;
        self.promises_made += other.promises_made;
        self.promises_kept += other.promises_kept;
        self.promises_overdue += other.promises_overdue;
    }
}

/// Follows the cases of a centre, so that everything that is done can be told apart as the contacts
/// are: an offer and a transfer by the facts of its call, a promise and an errand by those of the
/// newest contact of its case. A case that is archived is forgotten.
#[derive(Debug, Clone, Default)]
pub struct Annals {
    calls: HashMap<CallId, Facts>,
    cases: HashMap<CaseId, Vec<CallId>>,
    offers: HashMap<OfferId, CallId>,
}

impl Annals {
    /// Reads the next event; tells what was done, and to what kind of contact, if that is known.
    pub fn read(&mut self, at: Timestamp, event: &Event) -> Option<(Deed, Option<&Facts>)> {
        match event {
            Event::CallOpened(opened) => {
                let facts = Facts::of(opened, at);
                self.calls.insert(opened.call, facts);
                let calls = self.cases.entry(opened.case).or_default();
                // A consult comes before the contact that it is about, so that the newest contact
                // of a case is the last of its calls.
                match opened.kind {
                    CallKind::Consult { .. } => calls.insert(0, opened.call),
                    _ => calls.push(opened.call),
                }
                None
            }
            Event::CallRetriaged { call, triage, acuity, demand, .. } => {
                let facts = self.calls.get_mut(call)?;
                facts.retriage(triage, *acuity, demand);
                None
            }
            Event::CaseArchived(case) => {
                let calls = self.cases.remove(case).unwrap_or_default();
                calls.iter().for_each(|call| _ = self.calls.remove(call));
                None
            }
            Event::OfferMade { offer, call, .. } => {
                self.offers.insert(*offer, *call);
                Some((Deed::Offered, self.of_call(*call)))
            }
            Event::OfferAccepted(offer) | Event::OfferWithdrawn { offer, .. } => {
                self.offers.remove(offer);
                None
            }
            Event::OfferDeclined { offer, .. } => self.over(*offer, Deed::OfferDeclined),
            // What rang out while we could not serve is not held against anybody.
            Event::OfferExpired { offer, missed_until: None } => {
                self.offers.remove(offer);
                None
            }
            Event::OfferExpired { offer, .. } => self.over(*offer, Deed::OfferMissed),
            Event::Transfer(_, TransferEvent::Proposed(transfer)) => {
                let deed = match transfer.direction {
                    Direction::Out => Deed::TransferredOut,
                    Direction::In => Deed::TransferredIn,
                };
                let call = transfer.call.and_then(|call| self.of_call(call));
                Some((deed, call.or_else(|| self.of_case(transfer.case))))
            }
            Event::PromiseMade { case, .. } => Some((Deed::Promised, self.of_case(*case))),
            Event::PromiseKept(case, _) => Some((Deed::PromiseKept, self.of_case(*case))),
            Event::PromiseOverdue(case, _) => Some((Deed::PromiseOverdue, self.of_case(*case))),
            _ => None,
        }
    }

    fn over(&mut self, offer: OfferId, deed: Deed) -> Option<(Deed, Option<&Facts>)> {
        let call = self.offers.remove(&offer);
        Some((deed, call.and_then(|call| self.of_call(call))))
    }

    fn of_call(&self, call: CallId) -> Option<&Facts> {
        self.calls.get(&call)
    }

    fn of_case(&self, case: CaseId) -> Option<&Facts> {
        self.of_call(*self.cases.get(&case)?.last()?)
    }
}
