//! A console falls silent, and is heard again.

use super::end_call;
use super::turn::{Outcome, Turn};
use crate::domain::{
    CallId, Console, EndReason, Event, NodeId, OperatorId, Refusal, Reply, SessionId,
    WithdrawReason,
};

/// A call that rings there is offered to somebody else at once; a call that is under way goes on.
/// What is said of an older sign-in no longer matters.
pub(super) fn lose(turn: &mut Turn<'_>, id: &OperatorId, session: SessionId) -> Outcome {
    let is_news = turn
        .centre
        .desk(id)
        .is_some_and(|desk| desk.session == session && desk.console == Console::Live);
    if !is_news {
        return Ok(Reply::Done);
    }
    turn.emit(Event::ConsoleLost(id.clone()));
    if let Some(offer) = turn.ringing(id) {
        turn.emit(Event::OfferWithdrawn { offer, reason: WithdrawReason::ConsoleLost });
    }
    if let Some(consult) = unanswered_consult(turn, id) {
        end_call::take_off(turn, consult, EndReason::TakenBack);
    }
    Ok(Reply::Done)
}

/// The consult that was asked for from this console, if it would be answered to nobody.
fn unanswered_consult(turn: &Turn<'_>, id: &OperatorId) -> Option<CallId> {
    let consult = turn.centre.call(turn.centre.desk(id)?.consult?)?;
    consult.talk().is_none().then_some(consult.id)
}

pub(super) fn regain(
    turn: &mut Turn<'_>,
    id: &OperatorId,
    session: SessionId,
    home: &NodeId,
) -> Outcome {
    let desk = turn.desk(id)?;
    if desk.session != session {
        return Err(Refusal::SignedInElsewhere(id.clone()));
    }
    take_over(turn, id, session, home);
    Ok(Reply::Done)
}

/// From now on this node watches the console, and it is heard.
pub(super) fn take_over(turn: &mut Turn<'_>, id: &OperatorId, session: SessionId, home: &NodeId) {
    let is_as_it_was = turn.centre.desk(id).is_some_and(|desk| {
        desk.console == Console::Live && desk.session == session && desk.home == *home
    });
    if !is_as_it_was {
        let (operator, home) = (id.clone(), home.clone());
        turn.emit(Event::ConsoleRegained { operator, session, home });
    }
}
