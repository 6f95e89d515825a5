//! The floor's rpcs. It speaks the messages of firstline's API, so that the same client drives both
//! and neither has an easier task on the wire; but it knows four commands only, and believes
//! whatever name a client gives for a credential.

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
use futures_util::StreamExt;
use futures_util::future::{BoxFuture, ready};
use futures_util::stream::FuturesUnordered;
use tokio::sync::mpsc;
use tokio_stream::wrappers::ReceiverStream;
use tonic::body::Body;
use tonic::codegen::http::{HeaderMap, Request, Response};
use tonic::server::{Grpc, NamedService};
use tonic::{Status, Streaming};
use tonic_prost::ProstCodec;
use tower::service_fn;

use super::matcher::{Matcher, News};

/// As many messages as firstline lets wait for a reader.
const BUFFER: usize = 1024;

type Up<T> = tonic::Request<Streaming<T>>;
type Down<T> = ReceiverStream<Result<T, Status>>;
type Agent = mpsc::Sender<Result<ConnectConsoleResponse, Status>>;

/// Everything that the floor is.
pub struct Floor {
    matcher: Matcher,
    agents: Mutex<HashMap<String, Agent>>,
    calls: AtomicU64,
}

impl Floor {
    pub fn new(matcher: Matcher) -> Self {
        Self { matcher, agents: Mutex::default(), calls: AtomicU64::new(1) }
    }

    fn agents(&self) -> std::sync::MutexGuard<'_, HashMap<String, Agent>> {
        self.agents.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Matches, and lets the agent's console ring.
    async fn hear(&self, news: News<'_>) -> Result<(), Status> {
        let matched = self.matcher.hear(news).await;
        let matched = matched.map_err(|error| Status::unavailable(error.to_string()))?;
        let Some((operator_id, call)) = matched else { return Ok(()) };
        let Some(agent) = self.agents().get(&operator_id).cloned() else { return Ok(()) };
        let offer = api::DeskOffer { offer_id: call, call_id: call, ..Default::default() };
        let desk = api::Desk {
            operator_id,
            // What is left to do with the call is to be finished with it.
            status: DeskStatus::WrapUp as i32,
            offer: Some(offer),
            ..Default::default()
        };
        let changed = api::DeskChanged { version: call, desk: Some(desk) };
        let message = Some(of_console::Message::DeskChanged(changed));
        // A console that has gone misses it.
        let _ = agent.send(Ok(ConnectConsoleResponse { message })).await;
        Ok(())
    }

    async fn open_call(&self) -> Result<api::OpenCallResponse, Status> {
        let call_id = self.calls.fetch_add(1, Ordering::Relaxed);
        self.hear(News::Call(call_id)).await?;
        Ok(api::OpenCallResponse { call_id, ..Default::default() })
    }

    async fn of_gateway(&self, request: ConnectGatewayRequest) -> Option<ConnectGatewayResponse> {
        let message = match request.command? {
            to_gateway::Command::OpenCall(request) => {
                let result = self.open_call().await.ok()?;
                let result = Some(gateway_answer::Result::OpenCall(result));
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
        let (request_id, result) = match request.command? {
            to_console::Command::SignIn(request) => {
                (request.request_id, Answer::SignIn(api::SignInResponse::default()))
            }
            to_console::Command::SetReady(request) => {
                self.hear(News::Free(agent)).await.ok()?;
                (request.request_id, Answer::SetReady(api::SetReadyResponse {}))
            }
            to_console::Command::WrapUp(request) => {
                self.hear(News::Free(agent)).await.ok()?;
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
    F: Fn(Q) -> BoxFuture<'static, Option<T>> + Send + 'static,
{
    let (down, receiver) = mpsc::channel(BUFFER);
    enlist(down.clone());
    tokio::spawn(async move {
        let mut answers = FuturesUnordered::new();
        loop {
            tokio::select! {
                Some(answer) = answers.next() => {
                    let Some(answer) = answer else { continue };
                    if down.send(Ok(answer)).await.is_err() {
                        return;
                    }
                }
                message = up.next() => match message {
                    Some(Ok(message)) => answers.push(carry_out(message)),
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
                ready(Ok(serve(up.into_inner(), drop, move |request| {
                    let floor = floor.clone();
                    Box::pin(async move { floor.of_gateway(request).await })
                })))
            });
            Grpc::new(ProstCodec::default()).streaming(stream, request).await
        }
        "ConnectConsole" => {
            let stream = service_fn(|up: Up<ConnectConsoleRequest>| {
                let (floor, agent) = (floor.clone(), agent.clone());
                let (its_floor, its_agent) = (floor.clone(), agent.clone());
                let enlist = |down| drop(floor.agents().insert(agent.clone(), down));
                ready(Ok(serve(up.into_inner(), enlist, move |request| {
                    let (floor, agent) = (its_floor.clone(), its_agent.clone());
                    Box::pin(async move { floor.of_console(&agent, request).await })
                })))
            });
            Grpc::new(ProstCodec::default()).streaming(stream, request).await
        }
        "OpenCall" => {
            let unary = service_fn(|_: tonic::Request<api::OpenCallRequest>| async {
                floor.open_call().await.map(tonic::Response::new)
            });
            Grpc::new(ProstCodec::default()).unary(unary, request).await
        }
        "WrapUp" => {
            let unary = service_fn(|_: tonic::Request<api::WrapUpRequest>| async {
                floor.hear(News::Free(&agent)).await?;
                Ok(tonic::Response::new(api::WrapUpResponse {}))
            });
            Grpc::new(ProstCodec::default()).unary(unary, request).await
        }
        _ => Status::unimplemented("the floor knows four commands").into_http(),
    }
}
