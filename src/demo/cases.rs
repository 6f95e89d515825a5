//! What an operator does with cases: refers them to partners, sees to what is owed, hands them over.

use std::time::Duration;

use super::complaint::Complaint;
use super::habits::MINUTE;
use super::operator::is_late;
use super::stage::Stage;
use crate::client::{CallError, Connection, ConsoleLine, Secured, moment};
use crate::domain::{OperatorId, Timestamp, duty};
use crate::rpc::api::console_service_client::ConsoleServiceClient;
use crate::rpc::api::{
    Case, Consent, ConsentBasis, ConsoleServiceGetTransferRequest, GetHandOverListRequest,
    ListMyCasesRequest, ListPartnersRequest, Promise, PromiseKind, PromiseState,
    ProposeTransferRequest, SignOutOperatorRequest, Summary, SummaryPart, TransferManner,
    TransferState, WithdrawPromiseRequest,
};
use crate::rpc::identity::Role;
use crate::sim::Chance;

/// How cases end of which nothing is left to do.
const REFERRED: &str = "referred";
const ADVISED: &str = "advice-given";
/// After what time a partner without software is asked how it went.
const ASKS_AFTER: Duration = Duration::from_secs(6 * 60);

/// An operator's cases, during a shift.
pub(super) struct Cases {
    stage: Stage,
    operator: OperatorId,
    line: ConsoleLine,
    console: ConsoleServiceClient<Secured>,
}

impl Cases {
    /// The cases of the operator who is signed in on that line.
    pub(super) fn new(
        stage: Stage,
        operator: OperatorId,
        connection: &Connection,
        line: &ConsoleLine,
    ) -> Self {
        Self { stage, operator, line: line.clone(), console: connection.console() }
    }

    /// Proposes the caller, or the need, to one of the partners who can help now.
    pub(super) async fn refer(
        &mut self,
        chance: &mut Chance,
        case_id: u64,
        need: &'static str,
        manner: TransferManner,
    ) -> Result<(), CallError> {
        let request = ListPartnersRequest { need: need.into(), case_id, ..Default::default() };
        let partners = self.console.list_partners(request).await?.into_inner().partners;
        let Some(partner) = chance.pick(&partners, |partner| f64::from(partner.room)) else {
            return Ok(());
        };
        let consent = Consent {
            basis: ConsentBasis::Given.into(),
            reason: String::new(),
            covers: vec![SummaryPart::Situation.into(), SummaryPart::CallerNumber.into()],
        };
        let situation = Complaint::of(need).map_or("", |complaint| complaint.note).to_owned();
        let request = ProposeTransferRequest {
            case_id,
            partner_id: partner.partner_id.clone(),
            need: need.into(),
            manner: manner.into(),
            consent: Some(consent),
            summary: Some(Summary { situation, ..Summary::default() }),
            ..ProposeTransferRequest::default()
        };
        self.line.propose_transfer(request).await.map(|_| ())
    }

    /// Asks a partner to get in touch with somebody who is no longer on the line.
    pub(super) async fn send(
        &mut self,
        chance: &mut Chance,
        case_id: u64,
        need: &'static str,
    ) -> Result<(), CallError> {
        unless_late(self.refer(chance, case_id, need, TransferManner::Errand).await)
    }

    /// Looks through the operator's cases: asks after what partners cannot say themselves, does what
    /// is left to do, and closes those in which nothing is.
    pub(super) async fn see_to(&mut self) -> Result<(), CallError> {
        let request = ListMyCasesRequest { page_size: 100, ..Default::default() };
        let cases = self.console.list_my_cases(request).await?.into_inner().cases;
        for case in cases {
            unless_late(self.see_to_one(&case).await)?;
        }
        Ok(())
    }

    async fn see_to_one(&mut self, case: &Case) -> Result<(), CallError> {
        let is_open = |promise: &&Promise| {
            matches!(promise.state(), PromiseState::Open | PromiseState::Overdue)
        };
        let mut is_done = true;
        for promise in case.promises.iter().filter(is_open) {
            is_done &= self.see_to_promise(case.case_id, promise).await?;
        }
        if !is_done || !case.hand_over_to_id.is_empty() {
            return Ok(());
        }
        let disposition = if case.transfer_ids.is_empty() { ADVISED } else { REFERRED };
        self.line.close_case(case.case_id, disposition).await
    }

    /// Answers whether the promise is no longer owed.
    async fn see_to_promise(&mut self, case_id: u64, it: &Promise) -> Result<bool, CallError> {
        match it.kind() {
            PromiseKind::Transfer => self.ask_how_it_went(it.transfer_id).await,
            PromiseKind::FollowUp => {
                for step in it.steps.iter().filter(|step| step.done_at.is_none()) {
                    self.line.check_step(case_id, it.promise_id, &step.step).await?;
                }
                self.line.keep_promise(case_id, it.promise_id).await.map(|()| true)
            }
            PromiseKind::Callback if it.callback.as_ref().is_some_and(|it| it.needs_decision) => {
                let (promise_id, reason) = (it.promise_id, "not-reached".to_owned());
                let request =
                    WithdrawPromiseRequest { case_id, promise_id, reason, ..Default::default() };
                self.line.withdraw_promise(request).await.map(|()| true)
            }
            PromiseKind::Referral => {
                self.line.keep_promise(case_id, it.promise_id).await.map(|()| true)
            }
            PromiseKind::Callback | PromiseKind::Unspecified => Ok(false),
        }
    }

    /// A partner without software does not say by itself how it went.
    async fn ask_how_it_went(&mut self, transfer_id: u64) -> Result<bool, CallError> {
        let request = ConsoleServiceGetTransferRequest { transfer_id };
        let transfer = self.console.get_transfer(request).await?.into_inner().transfer;
        let transfer = transfer.unwrap_or_default();
        let partners = &self.stage.file.settings.partners;
        let has_software = partners
            .iter()
            .any(|(id, it)| id.as_str() == transfer.partner_id && it.telephone.is_none());
        let since = moment(transfer.connected_at).unwrap_or(Timestamp::MAX);
        let is_time = self.stage.clock.now().since(since) > ASKS_AFTER;
        if has_software || transfer.state() != TransferState::Connected || !is_time {
            return Ok(false);
        }
        let note = "Asked the dispatcher: has arrived.";
        self.line.record_outcome(transfer_id, "taken-there", note).await.map(|()| true)
    }

    /// Hands over what others have to keep, and signs out once nothing of that is left. At the end
    /// of the show there is nobody to hand over to: a supervisor lets everybody go.
    pub(super) async fn go_home(
        &mut self,
        chance: &mut Chance,
        show_over: bool,
    ) -> Result<(), CallError> {
        if !show_over {
            self.see_to().await?;
        }
        match self.line.clone().sign_out().await {
            Err(error) if error.is("HAND_OVER_FIRST") && show_over => self.let_go().await,
            Err(error) if error.is("HAND_OVER_FIRST") => self.hand_over(chance).await,
            done => done,
        }
    }

    async fn let_go(&self) -> Result<(), CallError> {
        let supervisor = self.stage.connect(Role::Supervisor, "demo").map_err(CallError::local)?;
        let request = SignOutOperatorRequest {
            request_id: crate::clock::new_uuid().to_string(),
            operator_id: self.operator.to_string(),
            reason: "end-of-show".into(),
        };
        supervisor.supervisor().sign_out_operator(request).await?;
        Ok(())
    }

    /// Proposes each case that cannot stay to somebody of the same profession who works next.
    async fn hand_over(&mut self, chance: &mut Chance) -> Result<(), CallError> {
        let request = GetHandOverListRequest {};
        let cases = self.console.get_hand_over_list(request).await?.into_inner().cases;
        let colleagues = self.who_works_next();
        for case in cases.iter().filter(|case| case.hand_over_to_id.is_empty()) {
            let Some(to) = chance.pick(&colleagues, |_| 1.0) else { return Ok(()) };
            unless_late(self.line.propose_hand_over(case.case_id, to.as_str()).await)?;
        }
        Ok(())
    }

    fn who_works_next(&self) -> Vec<OperatorId> {
        let file = &self.stage.file;
        let soon = self.stage.clock.now() + 10 * MINUTE;
        let usual = file.shifts().filter(|shift| !shift.standby);
        let on = usual.filter(|shift| duty([&shift.window], &file.settings.zone, soon).on);
        let there: Vec<OperatorId> = on.flat_map(|shift| shift.operators).collect();
        let people = &file.roster.operators;
        let own = people.iter().find(|person| person.id == self.operator);
        let colleagues = people.iter().filter(|person| {
            let is_alike = own.is_some_and(|own| own.licence == person.licence);
            is_alike && person.id != self.operator && there.contains(&person.id)
        });
        colleagues.map(|person| person.id.clone()).collect()
    }
}

/// Somebody else was faster: there is nothing more to do.
fn unless_late(done: Result<(), CallError>) -> Result<(), CallError> {
    done.or_else(|error| if is_late(&error) { Ok(()) } else { Err(error) })
}
