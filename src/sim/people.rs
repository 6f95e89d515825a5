//! What people do: they carry out their plans, and make new ones when something happens. Callers
//! and gateways are in `callers.rs`, operators at their consoles in `operators.rs`, what they do
//! with colleagues and partners in `colleagues.rs`, what they owe in `owners.rs`, and partners in
//! `neighbours.rs`.

use std::collections::BTreeSet;
use std::time::Duration;

use uuid::Uuid;

use super::agenda::Plan;
use super::hotline::Hotline;
use crate::domain::{
    Actor, Code, Command, DeclineReason, Event, GatewayId, KeyId, OperatorId, Refusal, Reply,
    Sealed, Timestamp,
};

pub(super) const SECOND: Duration = Duration::from_secs(1);

/// A command, and who gives it. Nothing if what was planned makes no sense any more.
pub(super) type Deed = Option<(Command, Actor)>;

impl Hotline<'_> {
    /// What a plan comes to.
    pub(super) fn carry_out(&mut self, plan: Plan) -> Deed {
        match plan {
            Plan::Prepare(command) => Some((*command, supervisor())),
            Plan::Do(command, by) => Some((*command, by)),
            Plan::Call | Plan::Redial(_) | Plan::GiveUp(_) | Plan::ChangeTriage(_) => {
                self.call_in(plan)
            }
            Plan::Accept(operator, offer) => {
                by(&operator, Command::Accept { operator: operator.clone(), offer })
            }
            Plan::Decline(operator, offer) => {
                let reason = DeclineReason::Busy;
                by(&operator, Command::Decline { operator: operator.clone(), offer, reason })
            }
            Plan::Connect(call) => self.connect(call),
            Plan::Hold(operator) => by(&operator, Command::Hold(operator.clone())),
            Plan::Resume(operator) => by(&operator, Command::Resume(operator.clone())),
            Plan::InTalk(operator, call) => self.in_talk(operator, call),
            Plan::SayGoodbye(operator, call) => {
                let talks = self.centre.desk(&operator)?.call() == Some(call);
                by(&operator, Command::EndCall(operator.clone())).filter(|_| talks)
            }
            Plan::HangUp(call) => Some((Command::HangUp(call), gateway())),
            Plan::FinishNotes(operator, call) => self.finish_notes(operator, call),
            Plan::SeeTo(case, promise) => self.see_to(case, promise),
            Plan::CloseCase(operator, case) => self.close_case(operator, case),
            Plan::Forget(case) => Some((Command::ForgetCase(case, BTreeSet::new()), supervisor())),
            Plan::ComeToWork(operator) => self.come_to_work(operator),
            Plan::GoHome(operator) => self.go_home(operator),
            Plan::TakeCalls(operator) => by(&operator, Command::SetReady(operator.clone())),
            Plan::LoseConsole(operator, session) => self.lose_console(operator, session),
            Plan::RegainConsole(operator, session) => self.regain_console(operator, session),
            Plan::CloseQueue => self.close_queue(),
            Plan::OpenQueue(queue) => Some((Command::SetQueueOpen(queue, true), supervisor())),
            Plan::SomebodyLeaves => self.somebody_leaves(),
            Plan::LeaveForGood(operator) => self.leave_for_good(operator),
            Plan::ComeBack(operator) => Some((Command::PutOperator(*operator, None), supervisor())),
            Plan::PartnerProposes => self.partner_proposes(),
            Plan::PartnerDies(partner) => self.partner_dies(partner),
            Plan::PartnerSays(partner, command) => self.partner_says(partner, command),
        }
    }

    /// The plans that people make because of what happened.
    pub(super) fn react(&mut self, event: &Event) {
        self.callers_react(event);
        self.operators_react(event);
        self.owners_react(event);
        if let Event::Transfer(transfer, event) = event {
            self.neighbours_react(*transfer, event);
        }
    }

    /// The plans that people make because of an answer.
    pub(super) fn answered(&mut self, reply: &Reply) {
        match reply {
            Reply::Accepted { call, .. } => {
                self.plan(self.scenario.mishaps.connect_takes, Plan::Connect(*call));
            }
            Reply::Consulting(consult) => self.plan_giving_up_asking(*consult),
            _ => {}
        }
    }

    /// The plans that people make because they were refused something.
    pub(super) fn refused(&mut self, command: &Command, refusal: &Refusal) {
        match (command, refusal) {
            (Command::SignOut(operator, _), Refusal::HandOverFirst(cases)) => {
                self.hand_over_first(operator, cases);
            }
            (Command::SignOut(operator, _), Refusal::OperatorBusy(_)) => {
                self.plan(120 * SECOND, Plan::GoHome(operator.clone()));
            }
            (Command::SignIn { operator, .. }, _) => {
                self.plan(60 * SECOND, Plan::ComeToWork(operator.clone()));
            }
            (Command::RemoveOperator(operator), _) => {
                self.plan(300 * SECOND, Plan::LeaveForGood(operator.clone()));
            }
            (Command::MovePromise { case, promise, .. }, _) => {
                self.plan(600 * SECOND, Plan::SeeTo(*case, *promise));
            }
            _ => {}
        }
    }

    /// Whether something of that share happens. What never does draws no number, so that a day to
    /// which a habit is added stays the same day.
    pub(super) fn happens(&mut self, share: f64) -> bool {
        share > 0.0 && self.chance.happens(share)
    }

    pub(super) fn plan_at(&mut self, at: Timestamp, plan: Plan) {
        self.agenda.plan(at.max(self.now), plan);
    }

    pub(super) fn plan_command(&mut self, after: Duration, command: Command, by: Actor) {
        self.plan(after, Plan::Do(Box::new(command), by));
    }

    /// Something personal that nobody reads.
    pub(super) fn sealed(&mut self) -> Sealed {
        sealed(KeyId(self.draw_id()))
    }
}

/// Something personal that nobody reads.
pub(super) fn sealed(key: KeyId) -> Sealed {
    Sealed { key, bytes: Uuid::nil().as_bytes().to_vec().into() }
}

pub(super) fn by(operator: &OperatorId, command: Command) -> Deed {
    Some((command, Actor::Operator(operator.clone())))
}

pub(super) fn node(command: Command) -> Deed {
    Some((command, Actor::Node("simulator".parse().expect("a word is an id"))))
}

pub(super) fn the_gateway() -> GatewayId {
    "exchange".parse().expect("a word is an id")
}

pub(super) fn gateway() -> Actor {
    Actor::Gateway(the_gateway())
}

pub(super) fn supervisor() -> Actor {
    Actor::Supervisor("chief".into())
}

pub(super) fn code(word: &str) -> Code {
    word.parse().expect("a word is a code")
}
