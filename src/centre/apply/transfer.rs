//! Recording what happens to transfers.

use std::sync::Arc;

use super::Centre;
use crate::domain::{
    Direction, GivenUp, Telling, Timestamp, Transfer, TransferEvent, TransferId, TransferState,
};

impl Centre {
    pub(super) fn apply_transfer(&mut self, id: TransferId, event: &TransferEvent, at: Timestamp) {
        if event.is_change() && !matches!(event, TransferEvent::Proposed(_)) {
            self.edit_transfer(id, |transfer| transfer.telling.note_change(at));
        }
        match event {
            TransferEvent::Proposed(transfer) => self.transfer_proposed(transfer, at),
            TransferEvent::Accepted { until, reference } => self.edit_transfer(id, |transfer| {
                transfer.state = TransferState::Accepted { until: *until };
                if transfer.direction == Direction::Out {
                    transfer.reference = transfer.reference.take().or_else(|| reference.clone());
                }
            }),
            TransferEvent::BackToProposed { until } => {
                self.set_transfer(id, TransferState::Proposed { until: *until });
            }
            TransferEvent::Declined { reason } => {
                self.set_transfer(id, TransferState::Declined { at, reason: reason.clone() });
            }
            TransferEvent::Expired => self.set_transfer(id, TransferState::Expired { at }),
            TransferEvent::Withdrawn { reason } => {
                self.set_transfer(id, TransferState::Withdrawn { at, reason: reason.clone() });
            }
            TransferEvent::Connected => self.set_transfer(id, TransferState::Connected { at }),
            TransferEvent::Progressed { .. } => {}
            TransferEvent::Completed { outcome, .. } => {
                let (outcome, confirmed_at) = (outcome.clone(), None);
                self.set_transfer(id, TransferState::Completed { at, outcome, confirmed_at });
            }
            TransferEvent::Returned { reason, .. } => {
                self.set_transfer(id, TransferState::Returned { at, reason: reason.clone() });
            }
            TransferEvent::Confirmed => self.edit_transfer(id, |transfer| {
                if let TransferState::Completed { confirmed_at, .. } = &mut transfer.state {
                    *confirmed_at = Some(at);
                }
            }),
            TransferEvent::Told { change } => {
                self.edit_transfer(id, |transfer| transfer.telling.note_told(*change));
            }
            TransferEvent::NotTold { change, tries } => self.edit_transfer(id, |transfer| {
                let (change, tries) = (*change, *tries);
                transfer.telling.note_given_up(GivenUp { change, tries, at });
            }),
        }
    }

    fn transfer_proposed(&mut self, transfer: &Transfer, at: Timestamp) {
        let (id, case) = (transfer.id, transfer.case);
        self.next_transfer = id.next();
        let opened_in = self.this_entry();
        let mut telling = Telling::default();
        telling.note_change(at);
        self.add_transfer(Transfer { opened_in, telling, ..transfer.clone() });
        self.edit_case(case, |case| case.transfers.push(id));
    }

    fn set_transfer(&mut self, id: TransferId, state: TransferState) {
        self.edit_transfer(id, |transfer| transfer.state = state);
    }

    /// Changes a transfer; the deadlines of its case depend on it.
    fn edit_transfer(&mut self, id: TransferId, edit: impl FnOnce(&mut Transfer)) {
        let Some(case) = self.transfer(id).map(|transfer| transfer.case) else { return };
        self.change_case(case, |centre| {
            centre.change_transfer(id, |transfer| edit(Arc::make_mut(transfer)));
        });
    }
}
