//! The service for the organisations with which callers are exchanged.

mod commands;
mod connect;
mod watch;

use std::sync::Arc;

use tonic::{Request, Response, Status, Streaming};

use super::api::partner_service_server::PartnerService;
use super::failure::{EdgeError, Failure};
use super::field::{self, Page};
use super::hotline::{Caller, Hotline, Office};
use super::stream::Down;
use super::unary::Answer;
use super::{api, convert};
use crate::centre::Centre;
use crate::domain::{Direction, Part, PartnerId, Refusal, Transfer, TransferId, TransferState};

/// Answers partners.
#[derive(Clone)]
pub struct Partners(pub Arc<Hotline>);

/// The partner, if the settings know it or it still has something to finish: a credential with a
/// misspelt name should not wait for ever for a caller who never comes.
fn known(caller: &Caller, centre: &Centre) -> Result<PartnerId, Failure> {
    let partner = caller.partner()?;
    let is_named = centre.settings().is_some_and(|set| set.partners.contains_key(&partner));
    if is_named || own(centre, &partner).next().is_some() {
        return Ok(partner);
    }
    Err(Refusal::UnknownPartner(partner).into())
}

/// The partner's transfers at hand, oldest first.
fn own<'a>(centre: &'a Centre, partner: &'a PartnerId) -> impl Iterator<Item = &'a Transfer> {
    centre.transfers().filter(move |transfer| transfer.partner == *partner)
}

/// A transfer of this partner, or why it is not shown.
fn own_transfer<'a>(
    centre: &'a Centre,
    partner: &PartnerId,
    id: TransferId,
) -> Result<&'a Transfer, Refusal> {
    let transfer = centre.transfer(id).ok_or(Refusal::UnknownTransfer(id))?;
    if transfer.partner == *partner { Ok(transfer) } else { Err(Refusal::TransferElsewhere(id)) }
}

/// Whether the partner is a centre itself.
fn is_twin(centre: &Centre, partner: &PartnerId) -> bool {
    let partner = centre.settings().and_then(|settings| settings.partners.get(partner));
    partner.is_some_and(|partner| partner.twin.is_some())
}

/// A transfer as its partner may see it.
pub(super) async fn show(office: &Office, centre: &Centre, transfer: &Transfer) -> api::Transfer {
    let mut shown = convert::show_transfer(centre, transfer);
    let is_twin = is_twin(centre, &transfer.partner);
    let is_told = |part| is_told(transfer, part, is_twin);
    shown.summary = convert::open_summary(office, centre, transfer, is_told).await;
    if is_twin {
        shown.twin = Some(convert::show_twin_view(centre, transfer));
    }
    shown
}

/// What is told to the partner: what the consent covers, for as long as there is something to do.
/// The texts are there from the beginning, since the partner has to decide; who the caller is
/// matters only to those who have taken them, and to a twin, where a caller who is known goes to
/// whoever knows them.
fn is_told(transfer: &Transfer, part: Part, is_twin: bool) -> bool {
    let is_decided = is_twin || !matches!(transfer.state, TransferState::Proposed { .. });
    transfer.direction == Direction::Out
        && transfer.state.is_open()
        && transfer.consent.covers.contains(&part)
        && (part != Part::Number || is_decided)
}

async fn list_transfers(
    caller: Caller,
    request: api::ListTransfersRequest,
) -> Result<api::ListTransfersResponse, Failure> {
    let page: Page<TransferId> = Page::read(request.page_size, &request.page_token)?;
    let direction = api::TransferDirection::try_from(request.direction)
        .map_err(|_| EdgeError::UnknownValue("direction"))?;
    let state = api::TransferState::try_from(request.state)
        .map_err(|_| EdgeError::UnknownValue("state"))?;
    let office = &caller.office;
    let centre = office.switchboard.state();
    let partner = known(&caller, &centre)?;
    let is_asked_for = |transfer: &&Transfer| {
        let any_way = direction == api::TransferDirection::Unspecified;
        let any_state = state == api::TransferState::Unspecified;
        (any_way || convert::direction(transfer) == direction)
            && (any_state || convert::transfer_state(transfer) == state)
    };
    let found = own(&centre, &partner).filter(is_asked_for);
    let (found, next_page_token) = page.cut(found, |transfer| transfer.id);
    let mut transfers = Vec::with_capacity(found.len());
    for transfer in found {
        transfers.push(show(office, &centre, transfer).await);
    }
    Ok(api::ListTransfersResponse { transfers, next_page_token, version: centre.version().0 })
}

async fn get_transfer(
    caller: Caller,
    request: api::GetTransferRequest,
) -> Result<api::GetTransferResponse, Failure> {
    let id = field::counted("transfer_id", TransferId, request.transfer_id)?;
    let centre = caller.office.switchboard.state();
    let transfer = own_transfer(&centre, &caller.partner()?, id)?;
    let transfer = show(&caller.office, &centre, transfer).await;
    Ok(api::GetTransferResponse { transfer: Some(transfer), version: centre.version().0 })
}

#[tonic::async_trait]
impl PartnerService for Partners {
    async fn list_transfers(
        &self,
        r: Request<api::ListTransfersRequest>,
    ) -> Answer<api::ListTransfersResponse> {
        self.0.answer(r, list_transfers).await
    }

    async fn get_transfer(
        &self,
        r: Request<api::GetTransferRequest>,
    ) -> Answer<api::GetTransferResponse> {
        self.0.answer(r, get_transfer).await
    }

    type WatchTransfersStream = Down<api::WatchTransfersResponse>;

    async fn watch_transfers(
        &self,
        r: Request<api::WatchTransfersRequest>,
    ) -> Answer<Self::WatchTransfersStream> {
        let caller = self.0.caller_of(r.extensions())?;
        watch::watch_transfers(&caller, r.get_ref()).map_err(|failure| self.0.status(failure))
    }

    async fn propose_transfer(
        &self,
        r: Request<api::PartnerServiceProposeTransferRequest>,
    ) -> Answer<api::PartnerServiceProposeTransferResponse> {
        self.0.mutate(r).await
    }

    async fn accept_transfer(
        &self,
        r: Request<api::AcceptTransferRequest>,
    ) -> Answer<api::AcceptTransferResponse> {
        self.0.mutate(r).await
    }

    async fn decline_transfer(
        &self,
        r: Request<api::DeclineTransferRequest>,
    ) -> Answer<api::DeclineTransferResponse> {
        self.0.mutate(r).await
    }

    async fn report_transfer_connected(
        &self,
        r: Request<api::ReportTransferConnectedRequest>,
    ) -> Answer<api::ReportTransferConnectedResponse> {
        self.0.mutate(r).await
    }

    async fn report_transfer_progress(
        &self,
        r: Request<api::ReportTransferProgressRequest>,
    ) -> Answer<api::ReportTransferProgressResponse> {
        self.0.mutate(r).await
    }

    async fn complete_transfer(
        &self,
        r: Request<api::CompleteTransferRequest>,
    ) -> Answer<api::CompleteTransferResponse> {
        self.0.mutate(r).await
    }

    async fn return_transfer(
        &self,
        r: Request<api::ReturnTransferRequest>,
    ) -> Answer<api::ReturnTransferResponse> {
        self.0.mutate(r).await
    }

    async fn withdraw_transfer(
        &self,
        r: Request<api::PartnerServiceWithdrawTransferRequest>,
    ) -> Answer<api::PartnerServiceWithdrawTransferResponse> {
        self.0.mutate(r).await
    }

    async fn confirm_outcome(
        &self,
        r: Request<api::ConfirmOutcomeRequest>,
    ) -> Answer<api::ConfirmOutcomeResponse> {
        self.0.mutate(r).await
    }

    type ConnectPartnerStream = Down<api::ConnectPartnerResponse>;

    async fn connect_partner(
        &self,
        r: Request<Streaming<api::ConnectPartnerRequest>>,
    ) -> Result<Response<Self::ConnectPartnerStream>, Status> {
        let caller = self.0.caller_of(r.extensions())?;
        connect::connect(caller, r.into_inner()).map_err(|failure| self.0.status(failure))
    }
}
