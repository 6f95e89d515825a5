//! A supervisor tells operators something.

use std::collections::BTreeSet;

use smol_str::SmolStr;

use super::turn::{Outcome, Turn};
use crate::domain::{Actor, Audience, Desk, Event, MessageId, OperatorId, Refusal, Reply, Sealed};

/// Whoever is signed in now is told; nobody else will be later. Of a message that would reach nobody
/// the supervisor should know that at once.
pub(super) fn send(turn: &mut Turn<'_>, to: &Audience, text: &Sealed, urgent: bool) -> Outcome {
    turn.supervises()?;
    let operators = recipients(turn, to)?;
    if operators.is_empty() {
        return Err(Refusal::NobodyToTell);
    }
    let message = turn.centre.next_message;
    let told = u64::try_from(operators.len()).unwrap_or(u64::MAX);
    let (from, to, text) = (sender(turn.by), to.clone(), text.clone());
    turn.emit(Event::MessageSent { message, from, to, operators, urgent, text });
    Ok(Reply::MessageSent { message, operators: told })
}

/// Whoever has put a message away does not see it again. One that newer messages have pushed from
/// the desk is away already.
pub(super) fn dismiss(turn: &mut Turn<'_>, operator: &OperatorId, id: MessageId) -> Outcome {
    let desk = turn.desk(operator)?;
    let is_there = desk.messages.iter().any(|message| message.id == id);
    let has_been = id < turn.centre.next_message && id != MessageId(0);
    if !has_been {
        return Err(Refusal::UnknownMessage(id));
    }
    if is_there {
        turn.emit(Event::MessageDismissed { operator: operator.clone(), message: id });
    }
    Ok(Reply::Done)
}

fn recipients(turn: &Turn<'_>, to: &Audience) -> Result<BTreeSet<OperatorId>, Refusal> {
    let centre = &*turn.centre;
    let those = |is_meant: &dyn Fn(&Desk) -> bool| {
        let desks = centre.desks().filter(|desk| is_meant(desk));
        desks.map(|desk| desk.operator.clone()).collect()
    };
    match to {
        Audience::Everybody => Ok(those(&|desk| desk.on_duty)),
        Audience::Queue(queue) if !turn.settings.queues.contains_key(queue) => {
            Err(Refusal::UnknownQueue(queue.clone()))
        }
        Audience::Queue(queue) => {
            Ok(those(&|desk| desk.on_duty && centre.policy.serves(&desk.profile, queue)))
        }
        Audience::Operators(named) => {
            if let Some(stranger) = named.iter().find(|id| centre.operator(id).is_none()) {
                return Err(Refusal::UnknownOperator(stranger.clone()));
            }
            Ok(those(&|desk| named.contains(&desk.operator)))
        }
    }
}

fn sender(by: &Actor) -> SmolStr {
    match by {
        Actor::Supervisor(subject) | Actor::Admin(subject) => subject.clone(),
        _ => SmolStr::default(),
    }
}
