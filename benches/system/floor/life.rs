//! A whole life of a call, played without rules: every command of the API that a life has is answered
//! and told to the console and the gateway, in messages of the size that firstline's have, and nothing
//! is checked, decided or kept. What this takes is what the API itself costs on this machine, with the
//! libraries that firstline has.

use std::collections::HashMap;
use std::sync::{Mutex, PoisonError};

use firstline::rpc::api::{
    self, CallState, ConnectConsoleResponse, ConnectGatewayResponse, DeskStatus,
    connect_console_response as of_console, connect_gateway_response as of_gateway,
};
use prost_types::Timestamp;

use super::service::{Agent, Gateway};

/// The calls that are not over.
#[derive(Default)]
pub struct Life(Mutex<HashMap<u64, Running>>);

struct Running {
    gateway: Gateway,
    call: api::Call,
}

/// A moment; which one makes no difference to its size.
const MOMENT: Timestamp = Timestamp { seconds: 1_790_000_000, nanos: 123_000_000 };

impl Life {
    /// Nobody is told yet: either it is offered at once, or it waits.
    pub fn opened(&self, call_id: u64, gateway: Gateway) {
        let call = api::Call {
            call_id,
            case_id: call_id,
            gateway_id: "gw-0".to_owned(),
            queue: "medical".to_owned(),
            state: CallState::Waiting.into(),
            acuity: api::Acuity::Standard.into(),
            opened_at: Some(MOMENT),
            queued_at: Some(MOMENT),
            arrived_at: Some(MOMENT),
            due_at: Some(MOMENT),
            ring: 1,
            place: Some(1),
            ..Default::default()
        };
        self.calls().insert(call_id, Running { gateway, call });
    }

    /// Nobody could take it at once.
    pub async fn waits(&self, call_id: u64) {
        if let Some((gateway, call)) = self.change(call_id, |_| {}) {
            tell_gateway(&gateway, call).await;
        }
    }

    pub async fn offered(&self, call_id: u64, operator: String, agent: &Agent) {
        let of_call = |call: &mut api::Call| {
            call.set_state(CallState::Offered);
            call.ringing_operator_ids = vec![operator.clone()];
        };
        let Some((gateway, call)) = self.change(call_id, of_call) else { return };
        let offer = api::DeskOffer {
            offer_id: call_id,
            call_id,
            case_id: call_id,
            queue: "medical".to_owned(),
            acuity: api::Acuity::Standard.into(),
            ring: 1,
            made_at: Some(MOMENT),
            expires_at: Some(MOMENT),
            waiting_since: Some(MOMENT),
            ..Default::default()
        };
        let offer = Some(offer.into());
        tell_console(agent, api::Desk { offer, ..desk(operator, DeskStatus::Offered) }).await;
        tell_gateway(&gateway, call).await;
    }

    pub async fn accepted(&self, call_id: u64, operator: &str, agent: &Agent) {
        let of_call = |call: &mut api::Call| {
            call.set_state(CallState::Connected);
            call.operator_id = operator.to_owned();
            call.ringing_operator_ids.clear();
            call.accepted_at = Some(MOMENT);
        };
        self.goes_on(call_id, of_call, DeskStatus::Talking, agent).await;
    }

    pub async fn connected(&self, call_id: u64, agent: &Agent) {
        let of_call = |call: &mut api::Call| call.connected_at = Some(MOMENT);
        self.goes_on(call_id, of_call, DeskStatus::Talking, agent).await;
    }

    pub async fn ended(&self, call_id: u64, agent: &Agent) {
        let of_call = |call: &mut api::Call| {
            call.set_state(CallState::Ended);
            call.ended_at = Some(MOMENT);
        };
        self.goes_on(call_id, of_call, DeskStatus::WrapUp, agent).await;
        self.calls().remove(&call_id);
    }

    /// Who talks on a call.
    pub fn operator_of(&self, call_id: u64) -> Option<String> {
        Some(self.calls().get(&call_id)?.call.operator_id.clone())
    }

    /// Changes a call, and shows it to both sides.
    async fn goes_on(
        &self,
        call_id: u64,
        change: impl FnOnce(&mut api::Call),
        status: DeskStatus,
        agent: &Agent,
    ) {
        let Some((gateway, call)) = self.change(call_id, change) else { return };
        let operator = call.operator_id.clone();
        let at_desk = api::DeskCall {
            call: Some(call.clone()),
            case_owner_id: operator.clone(),
            ..Default::default()
        };
        let at_desk = Some(at_desk.into());
        tell_console(agent, api::Desk { call: at_desk, ..desk(operator, status) }).await;
        tell_gateway(&gateway, call).await;
    }

    /// Changes a call: how it stands then, and whose it is.
    fn change(
        &self,
        call_id: u64,
        change: impl FnOnce(&mut api::Call),
    ) -> Option<(Gateway, api::Call)> {
        let mut calls = self.calls();
        let running = calls.get_mut(&call_id)?;
        change(&mut running.call);
        Some((running.gateway.clone(), running.call.clone()))
    }

    fn calls(&self) -> std::sync::MutexGuard<'_, HashMap<u64, Running>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// A desk in a state, without a call.
pub fn desk(operator_id: String, status: DeskStatus) -> api::Desk {
    api::Desk {
        operator_id,
        status: status.into(),
        since: Some(MOMENT),
        session_id: "00000000-0000-0000-0000-000000000000".to_owned(),
        signed_in_at: Some(MOMENT),
        on_duty: true,
        ..Default::default()
    }
}

/// Shows an operator their desk. A console that has gone misses it.
pub async fn tell_console(agent: &Agent, desk: api::Desk) {
    let changed = api::DeskChanged { version: 1, desk: Some(desk) };
    let message = Some(of_console::Message::DeskChanged(changed));
    let _ = agent.send(Ok(ConnectConsoleResponse { message })).await;
}

async fn tell_gateway(gateway: &Gateway, call: api::Call) {
    let changed = api::CallChanged { version: 1, call: Some(call.into()), bridge: None };
    let message = Some(of_gateway::Message::CallChanged(changed));
    let _ = gateway.send(Ok(ConnectGatewayResponse { message })).await;
}
