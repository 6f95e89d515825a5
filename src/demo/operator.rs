//! An invented operator: comes to the shift, works at a console of their own, goes home.

use std::time::Duration;

use super::habits::{Deed, Habits, Situation};
use super::stage::{Stage, offspring};
use crate::client::{CallError, Connection, ConsoleLine};
use crate::clock::new_uuid;
use crate::domain::{OperatorId, SessionId, Timestamp, Window, duty};
use crate::rpc::api::{MakePromiseRequest, PromiseKind};
use crate::rpc::identity::Role;
use crate::sim::Chance;

/// How long before the shift people come at the earliest.
const EARLY: Duration = Duration::from_secs(300);
/// How long before it is due a promised callback is made.
const CALLS_BACK: Duration = Duration::from_secs(25 * 60);
/// How a case ends that a callback has settled.
const CALLED_BACK: &str = "advice-given";
/// Before somebody whose desk is still taken tries again, in the world's time.
const DESK_TAKEN: Duration = Duration::from_secs(1);

/// Something that was promised, and is to be kept before going home.
#[derive(Debug, Clone, Copy)]
struct Owed {
    case_id: u64,
    promise_id: u64,
    due: Timestamp,
}

/// One operator, for as long as the show lasts.
pub(super) struct Operator {
    stage: Stage,
    id: OperatorId,
    windows: Vec<Window>,
    chance: Chance,
    owed: Vec<Owed>,
}

impl Operator {
    /// The operator of that id, with the shifts that the centre's file has for them.
    pub(super) fn new(stage: Stage, id: OperatorId, chance: Chance) -> Self {
        let shifts = stage.file.shifts().filter(|shift| shift.operators.contains(&id));
        let windows = shifts.map(|shift| shift.window).collect();
        Self { stage, id, windows, chance, owed: Vec::new() }
    }

    /// Works one shift after the other until the show is over.
    pub(super) async fn run(mut self) -> Result<(), CallError> {
        let stop = self.stage.stop.clone();
        let connection = self.stage.connect(Role::Operator, self.id.as_str());
        let connection = connection.map_err(CallError::local)?;
        let mut ended = Timestamp::MIN;
        loop {
            let Some(ends) = stop.run_until_cancelled(self.come_to_work(ended)).await else {
                return Ok(());
            };
            self.work(&connection, ends).await?;
            ended = ends;
            if stop.is_cancelled() {
                return Ok(());
            }
        }
    }

    /// Waits for the next shift that ends after `ended`, and says when that one does.
    async fn come_to_work(&mut self, ended: Timestamp) -> Timestamp {
        let zone = self.stage.file.settings.zone.clone();
        loop {
            let now = self.stage.clock.now();
            let at = now.max(ended);
            let present = duty(&self.windows, &zone, at);
            if present.on {
                let settle = self.chance.between(Duration::ZERO, Duration::from_secs(20));
                self.stage.pass(settle).await;
                return present.until;
            }
            let comes = present.until - self.chance.between(EARLY / 5, EARLY);
            self.stage.clock.sleep_until(comes).await;
            let next = duty(&self.windows, &zone, present.until);
            if next.on && self.stage.clock.now() < next.until {
                return next.until;
            }
        }
    }

    /// One shift, from sign-in to sign-out.
    async fn work(&mut self, connection: &Connection, ends: Timestamp) -> Result<(), CallError> {
        let Some(line) = self.sign_in(connection).await? else { return Ok(()) };
        let own = offspring(&mut self.chance);
        let mut habits = Habits::new(own, self.stage.clock.now(), ends);
        let mut desk = line.desk();
        let mut situation = Situation::Unknown;
        let mut plan = None;
        let mut show_over = false;
        loop {
            let seen = Situation::of(desk.borrow_and_update().desk.as_ref());
            if seen != situation {
                situation = seen;
                plan = habits.plan(&situation, self.stage.clock.now(), show_over);
            }
            if situation == Situation::SignedOut {
                return Ok(());
            }
            let acts_at = plan.as_ref().map_or(Timestamp::MAX, |(at, _)| *at);
            tokio::select! {
                changed = desk.changed() => if changed.is_err() { return Ok(()) },
                () = self.stage.clock.sleep_until(acts_at) => {
                    let Some((_, deed)) = plan.take() else { continue };
                    plan = self.act(&line, &mut habits, deed).await?;
                }
                () = self.stage.stop.cancelled(), if !show_over => {
                    show_over = true;
                    plan = habits.plan(&situation, self.stage.clock.now(), show_over);
                }
            }
        }
    }

    /// Signs in. A desk that an earlier run has left behind is free once its console counts as
    /// lost. `None` if the show is over before that.
    async fn sign_in(&self, connection: &Connection) -> Result<Option<ConsoleLine>, CallError> {
        let session = SessionId(new_uuid());
        loop {
            match ConsoleLine::sign_in(connection, session).await {
                Err(error) if error.is("SIGNED_IN_ELSEWHERE") => {
                    let pause = tokio::time::sleep(DESK_TAKEN);
                    if self.stage.stop.run_until_cancelled(pause).await.is_none() {
                        return Ok(None);
                    }
                }
                line => return line.map(Some),
            }
        }
    }

    /// Does what was planned, and says what is planned after it if the desk stays as it is.
    async fn act(
        &mut self,
        line: &ConsoleLine,
        habits: &mut Habits,
        deed: Deed,
    ) -> Result<Option<(Timestamp, Deed)>, CallError> {
        let now = self.stage.clock.now();
        let mut next = None;
        let done = match deed {
            Deed::BeReady => line.set_ready().await,
            Deed::Pause(pause) => {
                habits.paused(now);
                line.set_not_ready(pause).await
            }
            Deed::Accept(offer_id) => line.accept(offer_id).await.map(|_| ()),
            Deed::Decline(offer_id, reason) => line.decline(offer_id, reason).await,
            Deed::Hold => line.hold().await,
            Deed::Resume => line.resume().await,
            Deed::EndCall => line.end_call().await,
            Deed::Promise { case_id, due } => {
                next = Some(habits.talks_on(now));
                self.promise(line, case_id, due).await
            }
            Deed::WrapUp { note, disposition } => {
                self.keep_promises(line, now + CALLS_BACK).await?;
                line.wrap_up(note, disposition).await
            }
            Deed::SignOut => {
                self.keep_promises(line, Timestamp::MAX).await?;
                line.clone().sign_out().await
            }
        };
        match done {
            // The caller or the clock was faster: the desk says what is to be done now.
            Err(error) if is_late(&error) => Ok(next),
            Err(error) => Err(error),
            Ok(()) => Ok(next),
        }
    }

    async fn promise(
        &mut self,
        line: &ConsoleLine,
        case_id: u64,
        due: Timestamp,
    ) -> Result<(), CallError> {
        let request = MakePromiseRequest {
            request_id: String::new(),
            case_id,
            kind: PromiseKind::Callback as i32,
            due_at: Some(crate::client::written(due)),
            ..MakePromiseRequest::default()
        };
        let promise_id = line.make_promise(request).await?;
        self.owed.push(Owed { case_id, promise_id, due });
        Ok(())
    }

    /// Calls back whom they promised to by then, and closes the cases.
    async fn keep_promises(&mut self, line: &ConsoleLine, by: Timestamp) -> Result<(), CallError> {
        let (kept, still_owed) = self.owed.iter().partition(|owed| owed.due <= by);
        self.owed = still_owed;
        let kept: Vec<Owed> = kept;
        for Owed { case_id, promise_id, .. } in kept {
            line.keep_promise(case_id, promise_id).await?;
            match line.close_case(case_id, CALLED_BACK).await {
                // The caller has called again meanwhile: that talk will close it.
                Err(error) if error.is("CASE_HAS_CALL") || error.is("CASE_CLOSED") => {}
                done => done?,
            }
        }
        Ok(())
    }
}

fn is_late(error: &CallError) -> bool {
    const LATE: [&str; 9] = [
        "OPERATOR_BUSY",
        "CASE_HAS_CALL",
        "OFFER_GONE",
        "NOT_TALKING",
        "NOTHING_TO_WRAP_UP",
        "NOT_CONNECTED_YET",
        "ALREADY_HELD",
        "NOT_HELD",
        "CASE_CLOSED",
    ];
    LATE.contains(&error.reason.as_str())
}
