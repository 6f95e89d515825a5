//! What the teller has to ask the server so that an event can be told.

use std::collections::BTreeMap;

use crate::client::{CallError, Secured};
use crate::rpc::api::supervisor_service_client::SupervisorServiceClient;
use crate::rpc::api::{
    Call, CallKind, Case, Event, GetCaseRequest, SupervisorServiceGetCallRequest,
    SupervisorServiceGetTransferRequest, SupervisorServiceListTransfersRequest, Transfer,
    TransferDirection, TransferManner,
};

type Supervisor = SupervisorServiceClient<Secured>;

/// What an event is about, as far as its telling needs that and it is still at hand.
#[derive(Debug, Clone, Default)]
pub(super) struct About {
    /// The call.
    pub call: Option<Call>,
    /// The case.
    pub case: Option<Case>,
    /// The transfer.
    pub transfer: Option<Transfer>,
    /// The operator of the twin who has taken a caller.
    pub helper: Option<String>,
    /// Who proposed the case that is accepted now.
    pub proposed_by: Option<String>,
}

/// Asks the centre, and its twin.
pub(super) struct Facts {
    /// The centre that is shown.
    pub supervisor: Supervisor,
    twin: Supervisor,
    /// Who has proposed which case.
    proposers: BTreeMap<u64, String>,
}

impl Facts {
    /// Asks as these supervisors.
    pub(super) fn new(supervisor: Supervisor, twin: Supervisor) -> Self {
        Self { supervisor, twin, proposers: BTreeMap::new() }
    }

    /// What is needed to tell of the event.
    pub(super) async fn about(&mut self, event: &Event) -> Result<About, CallError> {
        let mut about = About::default();
        match event.name.as_str() {
            "offer_made" | "call_ended" | "call_opened" | "consult_joined" | "call_taken_over"
            | "call_passed_on" => about.call = self.call(event.call_id).await?,
            "offer_accepted" => {
                about.call = self.call(event.call_id).await?;
                if let Some(call) = about.call.as_ref().filter(|it| it.kind() == CallKind::Callback)
                {
                    about.case = self.case(call.case_id).await?;
                }
            }
            "promise_made" | "promise_kept" | "promise_overdue" | "promise_escalated"
            | "callback_tried" => about.case = self.case(event.case_id).await?,
            "hand_over_proposed" => {
                let by = event.by.as_ref().map(|by| by.subject.clone()).unwrap_or_default();
                self.proposers.insert(event.case_id, by);
            }
            "owner_set" => about.proposed_by = self.proposers.remove(&event.case_id),
            name if name.starts_with("transfer_") => self.of_transfer(event, &mut about).await?,
            _ => {}
        }
        if let Some(call) = about.call.as_ref().filter(|it| it.kind() == CallKind::FromPartner) {
            about.transfer = self.transfer(call.transfer_id).await?;
        }
        Ok(about)
    }

    async fn of_transfer(&mut self, event: &Event, about: &mut About) -> Result<(), CallError> {
        about.transfer = self.transfer(event.transfer_id).await?;
        about.case = self.case(event.case_id).await?;
        let Some(transfer) = &about.transfer else { return Ok(()) };
        if transfer.manner() != TransferManner::Overflow {
            return Ok(());
        }
        about.call = self.call(transfer.call_id).await?;
        if ["transfer_accepted", "transfer_connected"].contains(&event.name.as_str()) {
            about.helper = self.helper(transfer.transfer_id).await?;
        }
        Ok(())
    }

    /// Who has taken the caller in the twin, which calls the transfer by our number.
    async fn helper(&mut self, transfer_id: u64) -> Result<Option<String>, CallError> {
        let request = SupervisorServiceListTransfersRequest {
            page_size: 1000,
            open_only: true,
            ..Default::default()
        };
        let theirs = self.twin.list_transfers(request).await?.into_inner().transfers;
        let reference = transfer_id.to_string();
        let found = theirs.iter().find(|transfer| {
            transfer.direction() == TransferDirection::In && transfer.reference == reference
        });
        let Some(found) = found else { return Ok(None) };
        let request = SupervisorServiceGetCallRequest { call_id: found.call_id };
        let call = at_hand(self.twin.get_call(request).await)?.and_then(|found| found.call);
        Ok(call.map(|call| call.operator_id).filter(|operator| !operator.is_empty()))
    }

    async fn call(&mut self, call_id: u64) -> Result<Option<Call>, CallError> {
        let request = SupervisorServiceGetCallRequest { call_id };
        Ok(at_hand(self.supervisor.get_call(request).await)?.and_then(|found| found.call))
    }

    async fn case(&mut self, case_id: u64) -> Result<Option<Case>, CallError> {
        let request = GetCaseRequest { case_id };
        Ok(at_hand(self.supervisor.get_case(request).await)?.and_then(|found| found.case))
    }

    async fn transfer(&mut self, transfer_id: u64) -> Result<Option<Transfer>, CallError> {
        let request = SupervisorServiceGetTransferRequest { transfer_id };
        Ok(at_hand(self.supervisor.get_transfer(request).await)?.and_then(|found| found.transfer))
    }
}

/// The answer, unless the thing left the centre's memory before we asked.
fn at_hand<T>(answer: Result<tonic::Response<T>, tonic::Status>) -> Result<Option<T>, CallError> {
    match answer {
        Ok(response) => Ok(Some(response.into_inner())),
        Err(status) if status.code() == tonic::Code::NotFound => Ok(None),
        Err(status) => Err(status.into()),
    }
}
