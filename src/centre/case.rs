//! Closing a case.

use super::inbound;
use super::turn::{Outcome, Turn};
use crate::domain::{CaseId, Code, Direction, Event, Refusal, Reply};

pub(super) fn close(turn: &mut Turn<'_>, id: CaseId, disposition: &Code) -> Outcome {
    may_close(turn, id, Some(disposition))?;
    end(turn, id, disposition);
    Ok(Reply::Done)
}

/// The case is done, and partners whose callers it was about hear how it ended.
pub(super) fn end(turn: &mut Turn<'_>, id: CaseId, disposition: &Code) {
    inbound::complete(turn, id, disposition);
    turn.emit(Event::CaseClosed { case: id, disposition: disposition.clone() });
}

/// A case can close only when its owner says how it ended, nobody is on the line, nothing in it is
/// still promised, and no partner still has to say how it went.
pub(super) fn may_close(
    turn: &Turn<'_>,
    id: CaseId,
    disposition: Option<&Code>,
) -> Result<(), Refusal> {
    let case = turn.own_case(id)?;
    disposition.map_or(Ok(()), |code| turn.disposition(code))?;
    if turn.centre.last_end(case).is_none() {
        return Err(Refusal::CaseHasCall(id));
    }
    let open = case.open_promises().count();
    if open > 0 {
        return Err(Refusal::PromisesOpen { case: id, open });
    }
    let transfers = case.transfers.iter().filter_map(|id| turn.centre.transfer(*id));
    let mut out = transfers.filter(|transfer| transfer.direction == Direction::Out);
    match out.find(|transfer| transfer.state.is_open()) {
        None => Ok(()),
        Some(transfer) => Err(Refusal::TransferUnderWay(transfer.id)),
    }
}
