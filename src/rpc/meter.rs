//! How the rpcs are doing: how many, how they ended, how long they took, how many are open.
//!
//! A layer before the door, so that what the door refuses is counted, too. The names are those of
//! the table of access: whoever makes up others cannot make figures without end.

use std::collections::HashMap;
use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::task::{Context, Poll};

use http_body_util::BodyExt;
use tonic::body::Body;
use tonic::codegen::http::{HeaderMap, Request, Response};
use tonic::{Code, Status};
use tower::{Layer, Service};

use super::access::ACCESS;
use crate::clock::Stopwatch;
use crate::switchboard::{Buckets, Reading};

/// How gRPC's codes are called, in their order.
const CODES: [&str; 17] = [
    "OK",
    "CANCELLED",
    "UNKNOWN",
    "INVALID_ARGUMENT",
    "DEADLINE_EXCEEDED",
    "NOT_FOUND",
    "ALREADY_EXISTS",
    "PERMISSION_DENIED",
    "RESOURCE_EXHAUSTED",
    "FAILED_PRECONDITION",
    "ABORTED",
    "OUT_OF_RANGE",
    "UNIMPLEMENTED",
    "INTERNAL",
    "UNAVAILABLE",
    "DATA_LOSS",
    "UNAUTHENTICATED",
];

/// Up to how many seconds rpcs are told apart.
const SECONDS: [f64; 12] = [0.001, 0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.25, 0.5, 1.0, 2.5, 10.0];

/// The path under which rpcs that are not in the table are counted.
const OTHERS: &str = "/other/other";

/// What has been counted since the start.
#[derive(Debug)]
pub struct Meter {
    by_path: HashMap<&'static str, Arc<Counts>>,
}

/// The counts of one rpc.
#[derive(Debug)]
struct Counts {
    ended: [AtomicU64; CODES.len()],
    open: AtomicU64,
    took: Buckets<{ SECONDS.len() }>,
}

/// What was counted of one rpc.
#[derive(Debug, Clone, PartialEq)]
pub struct RpcReading {
    /// Its service, without the package: `ConsoleService`.
    pub service: &'static str,
    /// Its name.
    pub method: &'static str,
    /// How many have ended, by the code's name; those of which there were none are left out.
    pub ended: Vec<(&'static str, u64)>,
    /// How many are open.
    pub open: u64,
    /// How long they took in seconds, from the request to the end of the answer. A stream counts
    /// once it has ended.
    pub took: Reading,
}

impl Default for Meter {
    fn default() -> Self {
        let paths = ACCESS.iter().map(|(path, _)| *path).chain([OTHERS]);
        let counts = || Counts {
            ended: [const { AtomicU64::new(0) }; CODES.len()],
            open: AtomicU64::new(0),
            took: Buckets::new(SECONDS),
        };
        Self { by_path: paths.map(|path| (path, Arc::new(counts()))).collect() }
    }
}

impl Meter {
    /// The layer that counts here.
    pub fn layer(self: &Arc<Self>) -> Metered {
        Metered(self.clone())
    }

    /// Everything that was counted so far, in no order; rpcs that nobody has called are left out.
    pub fn read(&self) -> impl Iterator<Item = RpcReading> + '_ {
        self.by_path.iter().filter_map(|(path, counts)| {
            let (service, method) = names(path);
            let reading = counts.read(service, method);
            (reading.open > 0 || !reading.ended.is_empty()).then_some(reading)
        })
    }

    fn begin(&self, path: &str) -> Underway {
        let counts = self.by_path.get(path).or_else(|| self.by_path.get(OTHERS));
        let counts = counts.expect("the table has a row for others").clone();
        counts.open.fetch_add(1, Ordering::Relaxed);
        Underway { counts, watch: Stopwatch::start(), code: Code::Cancelled }
    }
}

impl Counts {
    fn read(&self, service: &'static str, method: &'static str) -> RpcReading {
        let ended = CODES.iter().zip(&self.ended);
        let ended = ended.map(|(name, count)| (*name, count.load(Ordering::Relaxed)));
        RpcReading {
            service,
            method,
            ended: ended.filter(|(_, count)| *count > 0).collect(),
            open: self.open.load(Ordering::Relaxed),
            took: self.took.read(),
        }
    }
}

fn names(path: &'static str) -> (&'static str, &'static str) {
    let (service, method) = path.trim_start_matches('/').split_once('/').unwrap_or((path, ""));
    (service.rsplit('.').next().unwrap_or(service), method)
}

/// An rpc until its end, however it comes. Who stops reading has cancelled it.
struct Underway {
    counts: Arc<Counts>,
    watch: Stopwatch,
    code: Code,
}

impl Underway {
    fn note(&mut self, headers: &HeaderMap) {
        if let Some(status) = Status::from_header_map(headers) {
            self.code = status.code();
        }
    }
}

impl Drop for Underway {
    fn drop(&mut self) {
        self.counts.open.fetch_sub(1, Ordering::Relaxed);
        self.counts.ended[self.code as usize].fetch_add(1, Ordering::Relaxed);
        self.counts.took.add(self.watch.elapsed().as_secs_f64());
    }
}

/// Puts the counting before a service.
#[derive(Clone)]
pub struct Metered(Arc<Meter>);

impl<S> Layer<S> for Metered {
    type Service = Counted<S>;

    fn layer(&self, inner: S) -> Counted<S> {
        Counted { inner, meter: self.0.clone() }
    }
}

/// A service whose rpcs are counted.
#[derive(Clone)]
pub struct Counted<S> {
    inner: S,
    meter: Arc<Meter>,
}

impl<S, B> Service<Request<B>> for Counted<S>
where
    S: Service<Request<B>, Response = Response<Body>>,
    S::Future: Send + 'static,
{
    type Response = Response<Body>;
    type Error = S::Error;
    type Future = Pin<Box<dyn Future<Output = Result<Response<Body>, S::Error>> + Send>>;

    fn poll_ready(&mut self, cx: &mut Context<'_>) -> Poll<Result<(), S::Error>> {
        self.inner.poll_ready(cx)
    }

    fn call(&mut self, request: Request<B>) -> Self::Future {
        let mut underway = self.meter.begin(request.uri().path());
        let answer = self.inner.call(request);
        Box::pin(async move {
            let (parts, body) = answer.await?.into_parts();
            // An answer that is nothing but a failure has it in the headers, any other in what
            // follows the body.
            underway.note(&parts.headers);
            let body = body.map_frame(move |frame| {
                if let Some(trailers) = frame.trailers_ref() {
                    underway.note(trailers);
                }
                frame
            });
            Ok(Response::from_parts(parts, Body::new(body)))
        })
    }
}

#[cfg(test)]
mod tests {
    use bytes::Bytes;
    use hyper::body::Frame;

    use super::*;

    const OPEN_CALL: &str = "/firstline.v1.GatewayService/OpenCall";

    fn of(meter: &Meter, method: &str) -> Option<RpcReading> {
        meter.read().find(|reading| reading.method == method)
    }

    #[tokio::test]
    async fn an_rpc_counts_by_how_it_ended() {
        let meter = Arc::new(Meter::default());
        let answer = |request: Request<Body>| async move {
            let status = match request.uri().query() {
                Some(_) => Status::not_found("gone"),
                None => Status::ok(""),
            };
            Ok::<_, std::convert::Infallible>(status.into_http::<Body>())
        };
        let mut service = meter.layer().layer(tower::service_fn(answer));
        for path in [OPEN_CALL, "/firstline.v1.GatewayService/OpenCall?no", "/made/up"] {
            let request = Request::builder().uri(path).body(Body::empty()).unwrap();
            let response = service.call(request).await.unwrap();
            assert!(response.into_body().collect().await.is_ok());
        }
        let calls = of(&meter, "OpenCall").unwrap();
        assert_eq!(calls.service, "GatewayService");
        assert_eq!(calls.ended, [("OK", 1), ("NOT_FOUND", 1)]);
        assert_eq!((calls.open, calls.took.count), (0, 2));
        assert_eq!(of(&meter, "other").unwrap().took.count, 1);
    }

    #[tokio::test]
    async fn who_stops_reading_has_cancelled() {
        let meter = Arc::new(Meter::default());
        let answer = |_: Request<Body>| async {
            let silent = futures_util::stream::pending::<Result<Frame<Bytes>, Status>>();
            let body = Body::new(http_body_util::StreamBody::new(silent));
            Ok::<_, std::convert::Infallible>(Response::new(body))
        };
        let mut service = meter.layer().layer(tower::service_fn(answer));
        let request = Request::builder().uri(OPEN_CALL).body(Body::empty()).unwrap();
        let response = service.call(request).await.unwrap();
        assert_eq!(of(&meter, "OpenCall").unwrap().open, 1);
        drop(response);
        assert_eq!(of(&meter, "OpenCall").unwrap().ended, [("CANCELLED", 1)]);
    }
}
