//! A turn: one command, decided against the state and leaving it changed.

use std::sync::Arc;

use super::route::{self, Touched};
use super::{
    Centre, assign, callback, case, configure, connect, console, consult, end_call, forget,
    hand_over, history, hold, inbound, message, note, offer, open_call, overflow, partner, pass_on,
    promise, queue, raise, ready, reserve, roster, sign_in, surge, telling, tick, transfer, triage,
    virtual_hold, wrap_up,
};
use crate::domain::{
    Actor, Answered, CallId, Command, Entry, Event, OperatorId, Refusal, Reply, RequestId,
    Settings, Step, Timestamp,
};

/// What a verb works with. Every verb checks all its guards before it emits its first event, so
/// that a refused command has changed nothing.
pub(super) struct Turn<'a> {
    pub centre: &'a mut Centre,
    pub settings: Arc<Settings>,
    pub by: &'a Actor,
    pub now: Timestamp,
    events: Vec<Event>,
    touched: Touched,
}

/// What a verb comes to.
pub(super) type Outcome = Result<Reply, Refusal>;

impl Turn<'_> {
    /// Records that something has happened, and sees the state change at once.
    pub(super) fn emit(&mut self, event: Event) {
        self.touched.note(self.centre, &event);
        self.centre.apply(&event, self.now);
        self.events.push(event);
    }

    /// The calls that this turn has touched so far.
    pub(super) fn touched_calls(&self) -> impl Iterator<Item = CallId> + '_ {
        self.touched.calls()
    }

    /// Whether this turn has touched the operator so far, or the rules by which they work.
    pub(super) fn touches(&self, operator: &OperatorId) -> bool {
        self.touched.concerns(operator)
    }
}

impl Centre {
    /// Decides a command without changing anything: what would happen, and the answer.
    pub fn decide(
        &self,
        command: &Command,
        by: &Actor,
        now: Timestamp,
    ) -> Result<(Vec<Event>, Reply), Refusal> {
        self.clone().draft(command, by, now)
    }

    /// Decides a command and applies what happens. A refusal leaves the state as it was.
    pub fn draft(
        &mut self,
        command: &Command,
        by: &Actor,
        now: Timestamp,
    ) -> Result<(Vec<Event>, Reply), Refusal> {
        let settings = match (command, &self.settings) {
            (Command::Configure(settings), _) | (_, Some(settings)) => settings.clone(),
            // A history in which nothing is set up yet can say what has become of another one.
            (Command::NoteHistory(event), None) => {
                let event = Event::History(event.clone());
                self.apply(&event, now);
                return Ok((vec![event], Reply::Done));
            }
            (_, None) => return Err(Refusal::CentreNotConfigured),
        };
        let had_room = self.callback_room() > 0;
        let mut turn = Turn {
            centre: self,
            settings,
            by,
            now,
            events: Vec::with_capacity(4),
            touched: Touched::default(),
        };
        let reply = turn.run(command)?;
        reserve::end_in_vain(&mut turn);
        consult::end_what_nobody_takes(&mut turn);
        let touched = std::mem::take(&mut turn.touched);
        let calls = route::offer_what_can_be(&mut turn, touched, had_room);
        overflow::ask_twins(&mut turn, &calls);
        Ok((turn.events, reply))
    }

    /// What is known of a request id.
    pub fn recall(&self, request: RequestId, fingerprint: [u8; 16]) -> super::Remembered {
        self.requests.recall(request, fingerprint)
    }

    /// Ends a drafted command: remembers its answer, and what time it was.
    pub fn close_step(&mut self, at: Timestamp, answered: Option<&Answered>) {
        self.clock = self.clock.max(at);
        if let Some(answered) = answered {
            self.requests.remember(answered, at);
        }
        if let Some(settings) = &self.settings {
            self.requests.forget_before(self.clock - settings.timing.request_memory);
        }
    }

    /// Ends a batch of drafted commands: they are one journal entry.
    pub fn close_entry(&mut self) {
        self.version = self.version.next();
    }

    /// Applies an entry of the journal.
    pub fn apply_entry(&mut self, entry: &Entry) {
        for Step { at, events, answered, .. } in &entry.steps {
            events.iter().for_each(|event| self.apply(event, *at));
            self.close_step(*at, answered.as_ref());
        }
        self.close_entry();
    }
}

impl Turn<'_> {
    fn run(&mut self, command: &Command) -> Outcome {
        match command {
            Command::Configure(settings) => configure::configure(self, settings),
            Command::PutOperator(operator, revision) => {
                roster::put_operator(self, operator, *revision)
            }
            Command::PutOperatorKeepName(operator, revision) => {
                roster::put_operator_keep_name(self, operator, *revision)
            }
            Command::RemoveOperator(operator) => roster::remove_operator(self, operator),
            Command::PutShift(shift, revision) => roster::put_shift(self, shift, *revision),
            Command::RemoveShift(shift) => roster::remove_shift(self, shift),
            Command::SetQueueOpen(queue, open) => queue::set_open(self, queue, *open),

            Command::OpenCall(call) => open_call::open_call(self, call),
            Command::ChangeTriage { call, triage, queue, needs } => {
                triage::change(self, *call, triage, queue.as_ref(), needs.as_deref())
            }
            Command::ReportConnected(call) => connect::connected(self, *call),
            Command::ReportConnectFailed(call) => connect::failed(self, *call),
            Command::HangUp(call) => end_call::hang_up(self, *call),
            Command::HoldPlace(call) => virtual_hold::hold_place(self, *call),
            Command::ReportNotReached(call, outcome) => {
                callback::not_reached(self, *call, *outcome)
            }
            Command::ReportPartnerFailed(call) => transfer::partner_failed(self, *call),

            Command::SignIn { operator, session, home } => {
                sign_in::sign_in(self, operator, *session, home)
            }
            Command::SignOut(operator, because) => {
                sign_in::sign_out(self, operator, because.as_ref())
            }
            Command::SetReady(operator) => ready::ready(self, operator),
            Command::SetNotReady(operator, pause) => ready::not_ready(self, operator, *pause),
            Command::Accept { operator, offer } => offer::accept(self, operator, *offer),
            Command::Decline { operator, offer, reason } => {
                offer::decline(self, operator, *offer, *reason)
            }
            Command::Hold(operator) => hold::hold(self, operator),
            Command::Resume(operator) => hold::resume(self, operator),
            Command::EndCall(operator) => end_call::end(self, operator),
            Command::WrapUp { operator, note, disposition } => {
                wrap_up::wrap_up(self, operator, note.as_ref(), disposition.as_ref())
            }
            Command::LoseConsole(operator, session) => console::lose(self, operator, *session),
            Command::RegainConsole(operator, session, home) => {
                console::regain(self, operator, *session, home)
            }

            Command::AddNote(case, note) => note::add(self, *case, note),
            Command::MakePromise { case, what, not_before, due } => {
                promise::make(self, *case, what, *not_before, *due)
            }
            Command::MovePromise { case, promise, not_before, due } => {
                promise::move_to(self, *case, *promise, *not_before, *due)
            }
            Command::CheckStep { case, promise, step } => {
                promise::check_step(self, *case, *promise, step)
            }
            Command::KeepPromise(case, promise) => promise::keep(self, *case, *promise),
            Command::WithdrawPromise(case, promise, reason) => {
                promise::withdraw(self, *case, *promise, reason)
            }
            Command::CloseCase(case, disposition) => case::close(self, *case, disposition),

            Command::ProposeHandOver(case, to) => hand_over::propose(self, *case, to),
            Command::AcceptHandOver(case, by) => hand_over::accept(self, *case, by),
            Command::DeclineHandOver(case, by, why) => hand_over::decline(self, *case, by, why),
            Command::WithdrawHandOver(case) => hand_over::withdraw(self, *case),
            Command::Reassign { case, to, reason } => hand_over::reassign(self, *case, to, reason),
            Command::ReassignAll { from, to, reason } => {
                hand_over::reassign_all(self, from, to, reason)
            }

            Command::Consult { operator, target, case } => {
                consult::ask(self, operator, target, *case)
            }
            Command::JoinConsult(operator) => consult::join(self, operator),
            Command::EndConsult(operator) => consult::end(self, operator),
            Command::CompleteConsult { operator, hand_over } => {
                consult::complete(self, operator, *hand_over)
            }
            Command::PassOn { operator, target } => pass_on::pass_on(self, operator, target),

            Command::ProposeTransfer(asked) => transfer::propose(self, asked),
            Command::WithdrawTransfer(transfer, reason) => {
                transfer::withdraw(self, *transfer, reason)
            }
            Command::RecordOutcome { transfer, outcome, note } => {
                transfer::record_outcome(self, *transfer, outcome, note.as_ref())
            }
            Command::ProposeInbound(asked) => inbound::propose(self, asked),
            Command::Partner(transfer, step) => partner::step(self, *transfer, step),
            Command::ReportTold { transfer, change } => telling::told(self, *transfer, *change),
            Command::ReportNotTold { transfer, change, tries } => {
                telling::not_told(self, *transfer, *change, *tries)
            }

            Command::StartSurge { until, reason } => surge::start(self, *until, reason),
            Command::EndSurge(reason) => surge::end(self, reason),
            Command::AssignQueues { operator, queues, until } => {
                assign::assign(self, operator, queues, *until)
            }
            Command::RaiseCall { call, acuity, reason } => {
                raise::raise(self, *call, *acuity, reason)
            }
            Command::SendMessage { to, text, urgent } => message::send(self, to, text, *urgent),
            Command::DismissMessage { operator, message } => {
                message::dismiss(self, operator, *message)
            }

            Command::ForgetCase(case, keys) => forget::forget(self, *case, keys),

            Command::NoteHistory(event) => history::note(self, event),

            Command::Tick { outage_until } => tick::tick(self, *outage_until),
        }
    }
}
