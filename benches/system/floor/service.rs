//! The floor's rpcs. It speaks the messages of firstline's API, so that the same client drives both
//! and neither has an easier task on the wire; but it knows few commands, and believes whatever name
//! a client gives for a credential.

use std::collections::HashMap;
use std::convert::Infallible;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::task::{Context, Poll};

use firstline::rpc::api::{
    self, ConnectConsoleRequest, ConnectConsoleResponse, ConnectGatewayRequest,
    ConnectGatewayResponse, DeskStatus, connect_console_request as to_console,
    connect_console_response as of_console, connect_gateway_request as to_gateway,
    connect_gateway_response as of_gateway, console_answer, gateway_answer,
};
use firstline::rpc::codec::LeanCodec;
use firstline::rpc::under_way::UnderWay;
use futures_util::StreamExt;
use futures_util::future::{BoxFuture, ready};
use tokio::sync::mpsc;
use tokio_stream::wrappers::ReceiverStream;
use tonic::body::Body;
use tonic::codegen::http::{HeaderMap, Request, Response};
use tonic::server::{Grpc, NamedService};
use tonic::{Status, Streaming};
use tower::service_fn;

use super::life::{Life, desk, tell_console};
use super::matcher::{Matcher, News};
use super::record::Record;

/// As many messages as firstline lets wait for a reader.
const BUFFER: usize = 1024;

type Up<T> = tonic::Request<Streaming<T>>;
type Down<T> = ReceiverStream<Result<T, Status>>;
/// The way down to an agent's console, and to a gateway.
pub type Agent = mpsc::Sender<Result<ConnectConsoleResponse, Status>>;
pub type Gateway = mpsc::Sender<Result<ConnectGatewayResponse, Status>>;

/// Everything that the floor is.
pub struct Floor {
    matcher: Matcher,
    /// Lives from the first command to the last, if it does more than matches.
    life: Option<Life>,
    /// The history, if it keeps one.
    record: Option<Record>,
    agents: Mutex<HashMap<String, Agent>>,
    /// Who talks on which call, in a life.
    talks: Mutex<HashMap<String, u64>>,
    calls: AtomicU64,
}

impl Floor {
    pub fn new(matcher: Matcher, life: Option<Life>, record: Option<Record>) -> Self {
        let calls = AtomicU64::new(1);
        Self { matcher, life, record, agents: Mutex::default(), talks: Mutex::default(), calls }
    }

    /// Nobody is told of a command that is not on record, if there is one.
    async fn is_on_record(&self, opens: bool) -> bool {
        match &self.record {
            Some(record) => record.write(opens).await,
            None => true,
        }
    }

    fn agents(&self) -> std::sync::MutexGuard<'_, HashMap<String, Agent>> {
        self.agents.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn talks(&self) -> std::sync::MutexGuard<'_, HashMap<String, u64>> {
        self.talks.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn agent(&self, operator: &str) -> Option<Agent> {
        self.agents().get(operator).cloned()
    }

    /// Matches, and lets the agent's console ring; whether anybody was matched.
    async fn hear(&self, news: News<'_>) -> Result<bool, Status> {
        let matched = self.matcher.hear(news).await;
        let matched = matched.map_err(|error| Status::unavailable(error.to_string()))?;
        let Some((operator_id, call)) = matched else { return Ok(false) };
        let Some(agent) = self.agent(&operator_id) else { return Ok(false) };
        if let Some(life) = &self.life {
            life.offered(call, operator_id, &agent).await;
            return Ok(true);
        }
        let offer = api::DeskOffer { offer_id: call, call_id: call, ..Default::default() };
        let desk = api::Desk {
            operator_id,
            // What is left to do with the call is to be finished with it.
            status: DeskStatus::WrapUp as i32,
            offer: Some(offer.into()),
            ..Default::default()
        };
        tell_console(&agent, desk).await;
        Ok(true)
    }

    /// An agent has finished, and is free again.
    async fn finished(&self, operator: &str) -> Result<(), Status> {
        let is_matched = self.hear(News::Free(operator)).await?;
        if self.life.is_some()
            && !is_matched
            && let Some(agent) = self.agent(operator)
        {
            tell_console(&agent, desk(operator.to_owned(), DeskStatus::Ready)).await;
        }
        Ok(())
    }

    async fn open_call(&self, gateway: Option<Gateway>) -> Result<api::OpenCallResponse, Status> {
        let call_id = self.calls.fetch_add(1, Ordering::Relaxed);
        if let Some((life, gateway)) = self.life.as_ref().zip(gateway) {
            life.opened(call_id, gateway);
        }
        let is_matched = self.hear(News::Call(call_id)).await?;
        if let Some(life) = self.life.as_ref().filter(|_| !is_matched) {
            life.waits(call_id).await;
        }
        Ok(api::OpenCallResponse { call_id, ..Default::default() })
    }

    async fn of_gateway(
        &self,
        gateway: Gateway,
        request: ConnectGatewayRequest,
    ) -> Option<ConnectGatewayResponse> {
        let command = request.command?;
        let opens = matches!(command, to_gateway::Command::OpenCall(_));
        let is_alive = matches!(command, to_gateway::Command::Heartbeat(_));
        if !is_alive && !self.is_on_record(opens).await {
            return None;
        }
        let message = match command {
            to_gateway::Command::OpenCall(request) => {
                let result = self.open_call(Some(gateway)).await.ok()?;
                let result = Some(gateway_answer::Result::OpenCall(result));
                let request_id = request.request_id;
                of_gateway::Message::Answer(api::GatewayAnswer { request_id, result })
            }
            to_gateway::Command::ReportConnected(request) => {
                let life = self.life.as_ref()?;
                let agent = self.agent(&life.operator_of(request.call_id)?)?;
                life.connected(request.call_id, &agent).await;
                let result = api::ReportConnectedResponse {};
                let result = Some(gateway_answer::Result::ReportConnected(result));
                let request_id = request.request_id;
                of_gateway::Message::Answer(api::GatewayAnswer { request_id, result })
            }
            to_gateway::Command::Heartbeat(beat) => of_gateway::Message::Heartbeat(beat),
            _ => return None,
        };
        Some(ConnectGatewayResponse { message: Some(message) })
    }

    async fn of_console(
        &self,
        agent: &str,
        request: ConnectConsoleRequest,
    ) -> Option<ConnectConsoleResponse> {
        use console_answer::Result as Answer;
        let command = request.command?;
        let is_alive = matches!(command, to_console::Command::Heartbeat(_));
        if !is_alive && !self.is_on_record(false).await {
            return None;
        }
        let (request_id, result) = match command {
            to_console::Command::SignIn(request) => {
                (request.request_id, Answer::SignIn(api::SignInResponse::default()))
            }
            to_console::Command::SetReady(request) => {
                self.hear(News::Free(agent)).await.ok()?;
                (request.request_id, Answer::SetReady(api::SetReadyResponse {}))
            }
            to_console::Command::Accept(request) => {
                let (life, down) = (self.life.as_ref()?, self.agent(agent)?);
                self.talks().insert(agent.to_owned(), request.offer_id);
                life.accepted(request.offer_id, agent, &down).await;
                (request.request_id, Answer::Accept(api::AcceptResponse::default()))
            }
            to_console::Command::EndCall(request) => {
                let (life, down) = (self.life.as_ref()?, self.agent(agent)?);
                let call = self.talks().remove(agent)?;
                life.ended(call, &down).await;
                (request.request_id, Answer::EndCall(api::EndCallResponse {}))
            }
            to_console::Command::WrapUp(request) => {
                self.finished(agent).await.ok()?;
                (request.request_id, Answer::WrapUp(api::WrapUpResponse {}))
            }
            to_console::Command::SignOut(request) => {
                self.hear(News::Gone(agent)).await.ok()?;
                (request.request_id, Answer::SignOut(api::SignOutResponse {}))
            }
            to_console::Command::Heartbeat(beat) => {
                let message = Some(of_console::Message::Heartbeat(beat));
                return Some(ConnectConsoleResponse { message });
            }
            _ => return None,
        };
        let answer = api::ConsoleAnswer { request_id, result: Some(result) };
        Some(ConnectConsoleResponse { message: Some(of_console::Message::Answer(answer)) })
    }
}

/// Opens a stream: carries its commands out, several at a time, and sends the answers down.
fn serve<Q, T, F>(
    mut up: Streaming<Q>,
    enlist: impl FnOnce(mpsc::Sender<Result<T, Status>>),
    carry_out: F,
) -> tonic::Response<Down<T>>
where
    Q: Send + 'static,
    T: Send + 'static,
    F: Fn(mpsc::Sender<Result<T, Status>>, Q) -> BoxFuture<'static, Option<T>> + Send + 'static,
{
    let (down, receiver) = mpsc::channel(BUFFER);
    enlist(down.clone());
    tokio::spawn(async move {
        let mut answers = UnderWay::at_most(BUFFER);
        loop {
            tokio::select! {
                Some(answer) = answers.next() => {
                    let Some(answer) = answer else { continue };
                    if down.send(Ok(answer)).await.is_err() {
                        return;
                    }
                }
                message = up.next(), if answers.has_room() => match message {
                    Some(Ok(message)) => answers.begin(carry_out(down.clone(), message)),
                    _ => return,
                },
            }
        }
    });
    tonic::Response::new(ReceiverStream::new(receiver))
}

/// The name that a client gives instead of a credential.
fn name(headers: &HeaderMap) -> String {
    let header = headers.get("authorization").and_then(|value| value.to_str().ok());
    header.and_then(|value| value.strip_prefix("Bearer ")).unwrap_or_default().to_owned()
}

/// The floor under the names of firstline's services: for consoles, and for gateways.
#[derive(Clone)]
pub struct Service<const FOR_CONSOLES: bool>(pub Arc<Floor>);

impl NamedService for Service<true> {
    const NAME: &'static str = api::console_service_server::SERVICE_NAME;
}

impl NamedService for Service<false> {
    const NAME: &'static str = api::gateway_service_server::SERVICE_NAME;
}

impl<const FOR_CONSOLES: bool> tonic::codegen::Service<Request<Body>> for Service<FOR_CONSOLES> {
    type Response = Response<Body>;
    type Error = Infallible;
    type Future = BoxFuture<'static, Result<Response<Body>, Infallible>>;

    fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<Result<(), Infallible>> {
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, request: Request<Body>) -> Self::Future {
        let (floor, agent) = (self.0.clone(), name(request.headers()));
        Box::pin(async move { Ok(dispatch(floor, agent, request).await) })
    }
}

async fn dispatch(floor: Arc<Floor>, agent: String, request: Request<Body>) -> Response<Body> {
    let path = request.uri().path().rsplit('/').next().unwrap_or_default().to_owned();
    match path.as_str() {
        "ConnectGateway" => {
            let stream = service_fn(|up: Up<ConnectGatewayRequest>| {
                let floor = floor.clone();
                ready(Ok(serve(up.into_inner(), drop, move |gateway, request| {
                    let floor = floor.clone();
                    Box::pin(async move { floor.of_gateway(gateway, request).await })
                })))
            });
            Grpc::new(LeanCodec::default()).streaming(stream, request).await
        }
        "ConnectConsole" => {
            let stream = service_fn(|up: Up<ConnectConsoleRequest>| {
                let (floor, agent) = (floor.clone(), agent.clone());
                let (its_floor, its_agent) = (floor.clone(), agent.clone());
                let enlist = |down| drop(floor.agents().insert(agent.clone(), down));
                ready(Ok(serve(up.into_inner(), enlist, move |_, request| {
                    let (floor, agent) = (its_floor.clone(), its_agent.clone());
                    Box::pin(async move { floor.of_console(&agent, request).await })
                })))
            });
            Grpc::new(LeanCodec::default()).streaming(stream, request).await
        }
        "OpenCall" => {
            let unary = service_fn(|_: tonic::Request<api::OpenCallRequest>| async {
                floor.open_call(None).await.map(tonic::Response::new)
            });
            Grpc::new(LeanCodec::default()).unary(unary, request).await
        }
        "WrapUp" => {
            let unary = service_fn(|_: tonic::Request<api::WrapUpRequest>| async {
                floor.hear(News::Free(&agent)).await?;
                Ok(tonic::Response::new(api::WrapUpResponse {}))
            });
            Grpc::new(LeanCodec::default()).unary(unary, request).await
        }
        _ => Status::unimplemented("the floor knows few commands").into_http(),
    }
}
