//! Carries out what the stage says, over gRPC: one gateway line for all callers, and a console
//! line of its own for each operator.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use tokio::sync::mpsc::{self, UnboundedReceiver, UnboundedSender};

use super::desk::Step;
use super::pacer::Pacer;
use super::stage::{Act, Heard, Stage};
use crate::client::{CallError, CallNews, Changes, Connection, ConsoleLine, GatewayLine};
use crate::clock::{Clock, new_uuid};
use crate::domain::{Acuity, OperatorId, SessionId};
use crate::rpc::api::{self, DeskStatus, Pause};

/// Finds an operator's own way to the server.
pub type WayFor = Box<dyn Fn(&OperatorId) -> anyhow::Result<Connection> + Send + Sync>;

/// How a replay reaches the server, and in which words it speaks to it.
pub struct Venue {
    /// The server's clock.
    pub clock: Clock,
    /// The queue in which all callers wait.
    pub queue: String,
    /// How every case is closed.
    pub disposition: String,
    /// The way to the server for an operator.
    pub for_operator: WayFor,
}

/// The players, and the ear that hears all of them.
pub struct Cast {
    venue: Arc<Venue>,
    gateway: GatewayLine,
    consoles: Arc<Mutex<HashMap<OperatorId, ConsoleLine>>>,
    pacer: Pacer<Heard>,
    tell: UnboundedSender<Heard>,
    ear: UnboundedReceiver<Heard>,
}

impl Cast {
    /// Takes the gateway's line.
    pub async fn gather(venue: Venue, gateway: &Connection) -> Result<Self, CallError> {
        let gateway = GatewayLine::connect(gateway).await?;
        let (tell, ear) = mpsc::unbounded_channel();
        tokio::spawn(relay_calls(gateway.changes(), tell.clone()));
        let pacer = Pacer::begin(venue.clock.clone(), tell.clone());
        let consoles = Arc::default();
        Ok(Self { venue: Arc::new(venue), gateway, consoles, pacer, tell, ear })
    }

    /// Waits for the next thing to happen and does what follows from it. May be dropped while it
    /// waits.
    pub async fn go_on(&mut self, stage: &mut Stage) {
        // This holds a sender of its own, so the channel cannot end.
        let Some(heard) = self.ear.recv().await else { return };
        let acts = stage.hear(heard, self.venue.clock.now());
        acts.into_iter().for_each(|act| self.carry_out(act));
    }

    /// Does something, or sees to it that it is done.
    pub fn carry_out(&self, act: Act) {
        match act {
            Act::Await(at, cue) => self.pacer.put(at, Heard::Cue(cue)),
            Act::Dial(index, acuity) => self.dial(index, acuity),
            Act::HangUp(call_id) => {
                let gateway = self.gateway.clone();
                self.report(async move { gateway.hang_up(call_id).await });
            }
            Act::Connect(call_id) => {
                let gateway = self.gateway.clone();
                self.report(async move { gateway.report_connected(call_id).await });
            }
            Act::Step(operator, step) => self.step(operator, step),
        }
    }

    fn dial(&self, index: usize, acuity: Acuity) {
        let mut triage = api::Triage::default();
        triage.set_stated(match acuity {
            Acuity::Immediate => api::Acuity::Immediate,
            Acuity::VeryUrgent => api::Acuity::VeryUrgent,
            Acuity::Urgent => api::Acuity::Urgent,
            Acuity::Standard => api::Acuity::Standard,
            Acuity::NotUrgent => api::Acuity::NotUrgent,
        });
        let request = api::OpenCallRequest {
            queue: self.venue.queue.clone(),
            triage: Some(triage),
            ..api::OpenCallRequest::default()
        };
        let (gateway, tell) = (self.gateway.clone(), self.tell.clone());
        tokio::spawn(async move {
            let answer = gateway.open_call(request).await.map_err(reason);
            // Nobody hears it once the replay is over.
            let _ = tell.send(Heard::Dialled(index, answer));
        });
    }

    fn report(&self, report: impl Future<Output = Result<(), CallError>> + Send + 'static) {
        let tell = self.tell.clone();
        tokio::spawn(async move {
            if let Err(error) = report.await {
                let _ = tell.send(Heard::ReportRefused(reason(error)));
            }
        });
    }

    fn step(&self, operator: OperatorId, step: Step) {
        let (venue, tell) = (self.venue.clone(), self.tell.clone());
        let consoles = self.consoles.clone();
        tokio::spawn(async move {
            let done = match step {
                Step::SignIn => sign_in(&venue, &consoles, &operator, &tell).await,
                _ => at_console(&venue, &consoles, &operator, &step).await,
            };
            if let Err(reason) = done {
                let _ = tell.send(Heard::StepRefused(operator, step, reason));
            }
        });
    }
}

type Consoles = Mutex<HashMap<OperatorId, ConsoleLine>>;

fn lock(consoles: &Consoles) -> MutexGuard<'_, HashMap<OperatorId, ConsoleLine>> {
    consoles.lock().unwrap_or_else(PoisonError::into_inner)
}

async fn sign_in(
    venue: &Venue,
    consoles: &Arc<Consoles>,
    operator: &OperatorId,
    tell: &UnboundedSender<Heard>,
) -> Result<(), String> {
    let connection = (venue.for_operator)(operator).map_err(|error| error.to_string())?;
    let line = ConsoleLine::sign_in(&connection, SessionId(new_uuid())).await.map_err(reason)?;
    lock(consoles).insert(operator.clone(), line.clone());
    tokio::spawn(relay_desk(line, operator.clone(), consoles.clone(), tell.clone()));
    Ok(())
}

async fn at_console(
    venue: &Venue,
    consoles: &Consoles,
    operator: &OperatorId,
    step: &Step,
) -> Result<(), String> {
    let line = lock(consoles).get(operator).cloned();
    let line = line.ok_or_else(|| "NOT_SIGNED_IN".to_owned())?;
    let done = match step {
        Step::SignIn => Ok(()),
        Step::SetReady => line.set_ready().await,
        Step::SetNotReady => line.set_not_ready(Pause::Break).await,
        Step::Accept(offer_id) => line.accept(*offer_id).await.map(|_| ()),
        Step::EndCall(_) => line.end_call().await,
        Step::WrapUp(_) => line.wrap_up("", &venue.disposition).await,
        Step::SignOut => line.sign_out().await,
    };
    done.map_err(reason)
}

/// Tells what becomes of an operator's desk, to the sign-out. Desks show as signed out before the
/// sign-in, too; only the one after it is news, and it comes once.
async fn relay_desk(
    line: ConsoleLine,
    operator: OperatorId,
    consoles: Arc<Consoles>,
    tell: UnboundedSender<Heard>,
) {
    let mut desks = line.desk();
    drop(line);
    let mut was_in = false;
    loop {
        let desk = desks.borrow_and_update().desk.clone();
        if let Some(desk) = desk {
            let is_out = desk.status() == DeskStatus::SignedOut;
            if is_out && was_in {
                break;
            }
            if !is_out {
                was_in = true;
                let _ = tell.send(Heard::Desk(operator.clone(), Box::new(desk)));
            }
        }
        if desks.changed().await.is_err() {
            break;
        }
    }
    lock(&consoles).remove(&operator);
    let mut desk = api::Desk::default();
    desk.set_status(DeskStatus::SignedOut);
    let _ = tell.send(Heard::Desk(operator, Box::new(desk)));
}

async fn relay_calls(mut changes: Changes, tell: UnboundedSender<Heard>) {
    while let Some(news) = changes.next().await {
        let call = match &news {
            CallNews::Changed(changed) => changed.call.clone(),
            // How it ended will be in the figures; here it only has to be over.
            CallNews::Gone(call_id) => {
                let mut call = api::Call { call_id: *call_id, ..api::Call::default() };
                call.set_state(api::CallState::Ended);
                Some(Box::new(call))
            }
        };
        if let Some(call) = call
            && tell.send(Heard::Call(call)).is_err()
        {
            return;
        }
    }
    let _ = tell.send(Heard::LineEnded);
}

/// The reason by which refusals are counted.
fn reason(error: CallError) -> String {
    if error.reason.is_empty() { error.code.to_string() } else { error.reason }
}
