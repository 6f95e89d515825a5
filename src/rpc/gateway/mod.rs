//! The telephony gateway's service.

mod commands;
mod connect;
mod watch;

use std::sync::Arc;

use tonic::{Request, Response, Status, Streaming};

use super::api::gateway_service_server::GatewayService;
use super::failure::Failure;
use super::field;
use super::hotline::{Caller, Hotline};
use super::stream::Down;
use super::unary::Answer;
use super::{api, convert};
use crate::domain::{Call, CallId, GatewayId, Refusal};

/// Answers gateways.
#[derive(Clone)]
pub struct Gateways(pub Arc<Hotline>);

/// A call of this gateway, or why it is not shown.
fn own_call<'a>(
    centre: &'a crate::centre::Centre,
    gateway: &GatewayId,
    id: CallId,
) -> Result<&'a Call, Refusal> {
    let call = centre.call(id).ok_or(Refusal::UnknownCall(id))?;
    if call.gateway == *gateway { Ok(call) } else { Err(Refusal::CallElsewhere(id)) }
}

async fn get_call(
    caller: Caller,
    request: api::GetCallRequest,
) -> Result<api::GetCallResponse, Failure> {
    let id = field::counted("call_id", CallId, request.call_id)?;
    let office = &caller.office;
    let centre = office.switchboard.state();
    let call = own_call(&centre, &caller.gateway()?, id)?;
    let bridge = convert::show_bridge(office, &centre, call).await;
    let call = convert::show_call(&centre, &office.keeper, call, office.house.clock.now());
    Ok(api::GetCallResponse { call: Some(call), version: centre.version().0, bridge })
}

#[tonic::async_trait]
impl GatewayService for Gateways {
    async fn open_call(&self, r: Request<api::OpenCallRequest>) -> Answer<api::OpenCallResponse> {
        self.0.mutate(r).await
    }

    async fn change_triage(
        &self,
        r: Request<api::ChangeTriageRequest>,
    ) -> Answer<api::ChangeTriageResponse> {
        self.0.mutate(r).await
    }

    async fn report_connected(
        &self,
        r: Request<api::ReportConnectedRequest>,
    ) -> Answer<api::ReportConnectedResponse> {
        self.0.mutate(r).await
    }

    async fn report_connect_failed(
        &self,
        r: Request<api::ReportConnectFailedRequest>,
    ) -> Answer<api::ReportConnectFailedResponse> {
        self.0.mutate(r).await
    }

    async fn hang_up(&self, r: Request<api::HangUpRequest>) -> Answer<api::HangUpResponse> {
        self.0.mutate(r).await
    }

    async fn hold_place(
        &self,
        r: Request<api::HoldPlaceRequest>,
    ) -> Answer<api::HoldPlaceResponse> {
        self.0.mutate(r).await
    }

    async fn report_not_reached(
        &self,
        r: Request<api::ReportNotReachedRequest>,
    ) -> Answer<api::ReportNotReachedResponse> {
        self.0.mutate(r).await
    }

    async fn report_partner_failed(
        &self,
        r: Request<api::ReportPartnerFailedRequest>,
    ) -> Answer<api::ReportPartnerFailedResponse> {
        self.0.mutate(r).await
    }

    async fn get_call(&self, r: Request<api::GetCallRequest>) -> Answer<api::GetCallResponse> {
        self.0.answer(r, get_call).await
    }

    type WatchCallStream = Down<api::WatchCallResponse>;

    async fn watch_call(&self, r: Request<api::WatchCallRequest>) -> Answer<Self::WatchCallStream> {
        let caller = self.0.caller_of(r.extensions())?;
        watch::watch_call(&caller, r.get_ref()).map_err(|failure| self.0.status(failure))
    }

    type ConnectGatewayStream = Down<api::ConnectGatewayResponse>;

    async fn connect_gateway(
        &self,
        r: Request<Streaming<api::ConnectGatewayRequest>>,
    ) -> Result<Response<Self::ConnectGatewayStream>, Status> {
        let caller = self.0.caller_of(r.extensions())?;
        connect::connect(caller, r.into_inner()).map_err(|failure| self.0.status(failure))
    }
}
