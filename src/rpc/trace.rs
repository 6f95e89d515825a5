//! Each rpc as a span of a trace: the client's own, if it sends a `traceparent` (W3C Trace
//! Context), else a new one. A stream's span ends when the stream has been opened; each command on
//! it begins a trace of its own.
//!
//! Nobody listens unless a collector is configured; then a span is no more than a look at a flag.

use std::task::{Context, Poll};

use opentelemetry::propagation::{Extractor, TextMapPropagator};
use opentelemetry_sdk::propagation::TraceContextPropagator;
use tonic::body::Body;
use tonic::codegen::http::{HeaderMap, Request, Response};
use tower::{Layer, Service};
use tracing::Instrument;
use tracing::instrument::Instrumented;
use tracing_opentelemetry::OpenTelemetrySpanExt;

use crate::traces::TARGET;

/// Puts the tracing before a service.
#[derive(Clone, Copy)]
pub struct Traced;

impl<S> Layer<S> for Traced {
    type Service = Tracing<S>;

    fn layer(&self, inner: S) -> Tracing<S> {
        Tracing { inner }
    }
}

/// A service whose rpcs are traced.
#[derive(Clone)]
pub struct Tracing<S> {
    inner: S,
}

impl<S, B> Service<Request<B>> for Tracing<S>
where
    S: Service<Request<B>, Response = Response<Body>>,
{
    type Response = Response<Body>;
    type Error = S::Error;
    type Future = Instrumented<S::Future>;

    fn poll_ready(&mut self, cx: &mut Context<'_>) -> Poll<Result<(), S::Error>> {
        self.inner.poll_ready(cx)
    }

    fn call(&mut self, request: Request<B>) -> Self::Future {
        let path = request.uri().path().trim_start_matches('/');
        let span = tracing::info_span!(
            target: TARGET, parent: None, "rpc", otel.name = path, otel.kind = "server",
            rpc.system = "grpc"
        );
        if !span.is_disabled() {
            let sent = Metadata(request.headers());
            // A span that has only just begun can still be given a parent.
            let _ = span.set_parent(TraceContextPropagator::new().extract(&sent));
        }
        self.inner.call(request).instrument(span)
    }
}

struct Metadata<'a>(&'a HeaderMap);

impl Extractor for Metadata<'_> {
    fn get(&self, key: &str) -> Option<&str> {
        self.0.get(key)?.to_str().ok()
    }

    fn keys(&self) -> Vec<&str> {
        self.0.keys().map(|key| key.as_str()).collect()
    }
}
