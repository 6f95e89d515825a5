//! An invented operator: comes to the shift, works at a console of their own, goes home.

use std::time::Duration;

use super::cases::Cases;
use super::habits::{Deed, Habits, MINUTE, SECOND};
use super::proposals::Proposals;
use super::situation::Situation;
use super::stage::{Stage, offspring};
use crate::client::{CallError, Connection, ConsoleLine};
use crate::clock::new_uuid;
use crate::domain::{OperatorId, SessionId, Timestamp, Window, duty};
use crate::rpc::api::{MakePromiseRequest, PromiseKind, Target};
use crate::rpc::identity::Role;
use crate::sim::Chance;

/// How long before the shift people come at the earliest.
const EARLY: Duration = Duration::from_secs(300);
/// Before somebody whose desk is still taken tries again, in the world's time.
const DESK_TAKEN: Duration = Duration::from_secs(1);

/// One operator, for as long as the show lasts.
pub(super) struct Operator {
    stage: Stage,
    id: OperatorId,
    windows: Vec<Window>,
    chance: Chance,
}

/// What an operator works with during a shift.
struct Desk {
    line: ConsoleLine,
    habits: Habits,
    cases: Cases,
    proposals: Proposals,
    situation: Situation,
    /// What comes next if nothing else happens.
    plan: Option<(Timestamp, Deed)>,
    show_over: bool,
}

impl Operator {
    /// The operator of that id, with the shifts that the centre's file has for them.
    pub(super) fn new(stage: Stage, id: OperatorId, chance: Chance) -> Self {
        let usual = stage.file.shifts().filter(|shift| !shift.standby);
        let shifts = usual.filter(|shift| shift.operators.contains(&id));
        let windows = shifts.map(|shift| shift.window).collect();
        Self { stage, id, windows, chance }
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
        let mut news = line.desk();
        let mut desk = Desk {
            habits: Habits::new(offspring(&mut self.chance), self.stage.clock.now(), ends),
            cases: Cases::new(self.stage.clone(), self.id.clone(), connection, &line),
            proposals: Proposals::default(),
            line,
            situation: Situation::Unknown,
            plan: None,
            show_over: false,
        };
        loop {
            self.look(&mut desk, news.borrow_and_update().desk.as_ref());
            if desk.situation == Situation::SignedOut {
                return Ok(());
            }
            let acts_at = desk.plan.as_ref().map_or(Timestamp::MAX, |(at, _)| *at);
            let answers_at = desk.proposals.next_at();
            tokio::select! {
                changed = news.changed() => if changed.is_err() { return Ok(()) },
                () = self.stage.clock.sleep_until(acts_at) => {
                    let Some((_, deed)) = desk.plan.take() else { continue };
                    desk.plan = self.act(&mut desk, deed).await?;
                }
                () = self.stage.clock.sleep_until(answers_at) => {
                    desk.proposals.answer_next(&desk.line).await?;
                }
                () = self.stage.stop.cancelled(), if !desk.show_over => {
                    desk.show_over = true;
                    let now = self.stage.clock.now();
                    desk.plan = desk.habits.plan(&desk.situation, now, true);
                }
            }
        }
    }

    /// Looks at the desk as the server shows it, and plans anew if something has changed.
    fn look(&mut self, desk: &mut Desk, shown: Option<&crate::rpc::api::Desk>) {
        let now = self.stage.clock.now();
        if let Some(shown) = shown {
            desk.proposals.look(shown, &mut self.chance, now);
        }
        let seen = Situation::of(shown);
        if seen != desk.situation {
            desk.situation = seen;
            desk.plan = desk.habits.plan(&desk.situation, now, desk.show_over);
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
        desk: &mut Desk,
        deed: Deed,
    ) -> Result<Option<(Timestamp, Deed)>, CallError> {
        let now = self.stage.clock.now();
        desk.habits.begin(&deed, now);
        let line = &desk.line;
        let mut next = None;
        let done = match deed {
            Deed::BeReady => line.set_ready().await,
            Deed::Pause(pause) => line.set_not_ready(pause).await,
            Deed::Accept(offer_id) => line.accept(offer_id).await.map(|_| ()),
            Deed::Decline(offer_id, reason) => line.decline(offer_id, reason).await,
            Deed::Hold => line.hold().await,
            Deed::Resume => line.resume().await,
            Deed::EndCall => line.end_call().await,
            Deed::Promise { case_id, not_before, due } => {
                next = desk.habits.talks_on(now);
                promise(line, case_id, not_before, due).await
            }
            Deed::Consult(queue) => {
                next = desk.habits.talks_on(now + 10 * SECOND);
                line.consult(Target::queue(queue), None).await.map(|_| ())
            }
            Deed::JoinConsult => line.join_consult().await,
            Deed::EndConsult => line.end_consult().await,
            Deed::CompleteConsult { hand_over } => {
                next = Some((now + 10 * SECOND, Deed::EndConsult));
                line.complete_consult(hand_over).await
            }
            Deed::PassOn(queue) => {
                next = desk.habits.talks_on(now);
                line.pass_on(Target::queue(queue)).await
            }
            Deed::Refer { case_id, need, manner } => {
                next = desk.habits.talks_on(now + 15 * SECOND);
                desk.cases.refer(&mut self.chance, case_id, need, manner).await
            }
            Deed::WriteUp { case_id, note, disposition, errand } => {
                if let Some(need) = errand {
                    desk.cases.send(&mut self.chance, case_id, need).await?;
                }
                write_up(line, note, disposition).await
            }
            Deed::SeeToCases => {
                desk.cases.see_to().await?;
                next = desk.habits.plan(&desk.situation, now, desk.show_over);
                Ok(())
            }
            Deed::GoHome => {
                let pause = self.chance.between(20 * SECOND, MINUTE / 2);
                next = Some((now + pause, Deed::GoHome));
                desk.cases.go_home(&mut self.chance, desk.show_over).await
            }
        };
        match done {
            // The caller or the clock was faster: the desk says what is to be done now.
            Err(error) if is_late(&error) => Ok(next),
            Err(error) => Err(error),
            Ok(()) => Ok(next),
        }
    }
}

async fn promise(
    line: &ConsoleLine,
    case_id: u64,
    not_before: Timestamp,
    due: Timestamp,
) -> Result<(), CallError> {
    let request = MakePromiseRequest {
        case_id,
        kind: PromiseKind::Callback.into(),
        not_before: Some(crate::client::written(not_before)),
        due_at: Some(crate::client::written(due)),
        ..MakePromiseRequest::default()
    };
    match line.make_promise(request).await {
        // Who withholds the number cannot be called back.
        Err(error) if error.is("NO_NUMBER") => Ok(()),
        made => made.map(|_| ()),
    }
}

/// Finishes the notes. A case in which something has begun meanwhile stays open.
async fn write_up(line: &ConsoleLine, note: &str, disposition: &str) -> Result<(), CallError> {
    match line.wrap_up(note, disposition).await {
        Err(error) if error.is("PROMISES_OPEN") || error.is("CASE_HAS_CALL") => {
            line.wrap_up(note, "").await
        }
        done => done,
    }
}

/// Whether a command came too late: somebody else, or the clock, was faster.
pub(super) fn is_late(error: &CallError) -> bool {
    const LATE: [&str; 30] = [
        "OPERATOR_BUSY",
        "CASE_HAS_CALL",
        "OFFER_GONE",
        "NOT_TALKING",
        "NOTHING_TO_WRAP_UP",
        "NOT_CONNECTED_YET",
        "ALREADY_HELD",
        "NOT_HELD",
        "CASE_CLOSED",
        "CASE_ELSEWHERE",
        "CASE_FORGOTTEN",
        "UNKNOWN_CASE",
        "PROMISES_OPEN",
        "PROMISE_NOT_OPEN",
        "NO_HAND_OVER",
        "ALREADY_OWNER",
        "NOT_CONSULTING",
        "ALREADY_CONSULTING",
        "CONSULT_NOT_CONNECTED",
        "TRANSFER_UNDER_WAY",
        "TRANSFER_OVER",
        "UNKNOWN_TRANSFER",
        "PARTNER_FULL",
        "PARTNER_CLOSED",
        "PARTNER_ELSEWHERE",
        "TRANSFER_CONNECTED",
        "TRANSFER_NOT_CONNECTED",
        "TOO_MANY_HOPS",
        "NOBODY_ON_DUTY",
        "NOT_A_CALLER",
    ];
    LATE.contains(&error.reason.as_str())
}
