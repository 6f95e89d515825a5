//! What the history of a transfer must be like: the picture in `domain/transfer.rs`, and nothing
//! else.

use super::Witness;
use crate::domain::{
    CallState, Direction, Timestamp, Transfer, TransferEvent, TransferId, TransferState,
};

impl Witness {
    /// 7: holds what happens to a transfer against where it stood.
    pub(super) fn transfer_goes_on(
        &mut self,
        id: TransferId,
        event: &TransferEvent,
        at: Timestamp,
    ) {
        let transfer = self.replica.transfer(id);
        let may = match (transfer, event) {
            (None, TransferEvent::Proposed(proposed)) => proposed.state.is_pending(),
            (Some(transfer), event) => may_follow(transfer, event, at),
            (None, _) => false,
        };
        let state = transfer.map(|transfer| transfer.state.clone());
        self.must(may, || format!("7: {id:?} was {state:?}, and now {event:?}"));
    }

    /// 7: whatever has become of a transfer, its caller is where it says.
    pub(super) fn caller_follows(&mut self, id: TransferId) {
        let Some(transfer) = self.replica.transfer(id) else { return };
        let Some(call) = transfer.call.and_then(|call| self.replica.call(call)) else { return };
        let is_there = match (transfer.direction, &transfer.state) {
            (Direction::Out, TransferState::Connected { .. }) => {
                call.has_ended() || call.state == CallState::WithPartner(id)
            }
            (Direction::Out, state) if !state.is_open() => {
                ![CallState::WithPartner(id), CallState::Parting(id)].contains(&call.state)
            }
            (Direction::In, state) if state.is_open() || state.has_connected() => true,
            (Direction::In, _) => call.has_ended(),
            _ => true,
        };
        let (state, place) = (transfer.state.clone(), call.state.clone());
        self.must(is_there, || format!("7: {id:?} is {state:?}, and its caller {place:?}"));
    }
}

fn may_follow(transfer: &Transfer, event: &TransferEvent, at: Timestamp) -> bool {
    use TransferState::{Accepted, Completed, Connected, Proposed};
    let is_in = transfer.direction == Direction::In;
    match (event, &transfer.state) {
        (TransferEvent::Proposed(_), _) => false,
        (TransferEvent::Accepted { .. }, Proposed { .. }) => true,
        // The word of a twin's journal is awaited for longer.
        (TransferEvent::Accepted { .. }, Accepted { .. }) => is_in,
        (TransferEvent::BackToProposed { .. }, Accepted { .. }) => is_in,
        (TransferEvent::Declined { .. } | TransferEvent::Withdrawn { .. }, state) => {
            state.is_pending()
        }
        (TransferEvent::Expired, Proposed { until } | Accepted { until }) => is_in || *until <= at,
        (TransferEvent::Connected, state) => matches!(state, Accepted { .. }),
        (TransferEvent::Progressed { .. }, state) => {
            matches!(state, Accepted { .. } | Connected { .. })
        }
        (TransferEvent::Completed { .. } | TransferEvent::Returned { .. }, state) => {
            matches!(state, Connected { .. })
        }
        (TransferEvent::Confirmed, state) => matches!(state, Completed { .. }),
        _ => false,
    }
}
