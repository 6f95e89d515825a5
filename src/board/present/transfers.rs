//! The transfers of which something is still to come.

use std::collections::{BTreeMap, BTreeSet};

use crate::centre::Centre;
use crate::domain::{Direction, PartnerId, Timestamp, Transfer, TransferId, TransferState};

/// The transfers of which something is still to come.
#[derive(Debug, Clone, PartialEq, Default)]
pub(in crate::board) struct Transfers {
    transfers: BTreeMap<TransferId, Share>,
    partners: BTreeMap<PartnerId, Open>,
}

/// Those with one partner.
#[derive(Debug, Clone, PartialEq, Default)]
pub(in crate::board) struct Open {
    proposed: BTreeSet<(Timestamp, TransferId)>,
    pub(in crate::board) accepted: u32,
    pub(in crate::board) connected: u32,
    pub(in crate::board) inbound: u32,
}

#[derive(Debug, Clone, PartialEq)]
struct Share {
    partner: PartnerId,
    standing: Standing,
}

#[derive(Debug, Clone, Copy, PartialEq)]
enum Standing {
    Proposed(Timestamp),
    Accepted,
    Connected,
    Inbound,
}

impl Share {
    fn of(transfer: &Transfer) -> Option<Self> {
        let is_in = transfer.direction == Direction::In;
        let standing = match transfer.state {
            _ if !transfer.state.is_open() => return None,
            _ if is_in => Standing::Inbound,
            TransferState::Proposed { .. } => Standing::Proposed(transfer.proposed_at),
            TransferState::Accepted { .. } => Standing::Accepted,
            _ => Standing::Connected,
        };
        Some(Self { partner: transfer.partner.clone(), standing })
    }
}

impl Transfers {
    /// Looks at a transfer again; whether anything of it counts otherwise than before.
    pub(super) fn look(&mut self, id: TransferId, centre: &Centre) -> bool {
        let share = centre.transfer(id).and_then(Share::of);
        if self.transfers.get(&id) == share.as_ref() {
            return false;
        }
        if let Some(Share { partner, standing }) = self.transfers.remove(&id) {
            let open = self.partners.entry(partner.clone()).or_default();
            match standing {
                Standing::Proposed(at) => _ = open.proposed.remove(&(at, id)),
                Standing::Accepted => open.accepted -= 1,
                Standing::Connected => open.connected -= 1,
                Standing::Inbound => open.inbound -= 1,
            }
            if *open == Open::default() {
                self.partners.remove(&partner);
            }
        }
        if let Some(share) = share {
            let open = self.partners.entry(share.partner.clone()).or_default();
            match share.standing {
                Standing::Proposed(at) => _ = open.proposed.insert((at, id)),
                Standing::Accepted => open.accepted += 1,
                Standing::Connected => open.connected += 1,
                Standing::Inbound => open.inbound += 1,
            }
            self.transfers.insert(id, share);
        }
        true
    }

    /// Those with one partner, if there are any.
    pub(in crate::board) fn with(&self, partner: &PartnerId) -> Option<&Open> {
        self.partners.get(partner)
    }
}

impl Open {
    /// How many the partner has not answered.
    pub(in crate::board) fn proposed(&self) -> usize {
        self.proposed.len()
    }

    /// When the oldest of those was proposed.
    pub(in crate::board) fn oldest_proposed_at(&self) -> Option<Timestamp> {
        self.proposed.first().map(|(at, _)| *at)
    }
}
