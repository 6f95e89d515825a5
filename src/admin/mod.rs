//! What programs look at that watch over servers: figures, and whether clients should come here.
//!
//! Plain HTTP on a port of its own, so that it can stay where only such programs reach it, and
//! answers while everything else is busy. `/livez` says that the process lives, and never depends
//! on the journal: an outage of the store is no reason to start a server again. `/readyz` says
//! whether clients should be sent here, and why not.

pub mod metrics;
mod readiness;

use std::sync::Arc;
use std::time::Duration;

use axum::Router;
use axum::extract::State;
use axum::http::{StatusCode, header};
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use hyper::server::conn::http1;
use hyper_util::rt::{TokioIo, TokioTimer};
use hyper_util::service::TowerToHyperService;
use tokio::net::TcpListener;
use tokio_stream::StreamExt;
use tokio_util::sync::CancellationToken;

use crate::rpc::listen::{Acceptor, Counts};
use crate::switchboard::Switchboard;
use metrics::{Figures, Sources};
pub use readiness::{JournalWord, Readiness};

/// How many connections there may be at once: a few Prometheus servers, a few that ask for health.
const CONNECTIONS_MAX: usize = 64;

/// How long somebody may take to say what is wanted.
const HEADERS_WITHIN: Duration = Duration::from_secs(5);

/// What the pages tell of.
pub struct Admin {
    centres: Vec<Switchboard>,
    figures: Figures,
    closing: CancellationToken,
}

impl Admin {
    /// Pages made of these. `closing` is cancelled when the server begins to say good-bye. Must be
    /// called inside a tokio runtime.
    pub fn of(sources: Sources, closing: CancellationToken) -> Self {
        let centres = sources.offices.iter().map(|office| office.switchboard.clone()).collect();
        Self { centres, figures: Figures::of(sources), closing }
    }

    /// The pages.
    pub fn router(self) -> Router {
        Router::new()
            .route("/livez", get(|| async { "the process lives\n" }))
            .route("/readyz", get(ready))
            .route("/metrics", get(figures))
            .with_state(Arc::new(self))
    }

    /// Answers whoever connects until `stop`, which should come last of all: while the server says
    /// good-bye, `/readyz` says so.
    pub async fn serve(self, listener: TcpListener, stop: CancellationToken) {
        let router = self.router();
        let acceptor = Acceptor {
            listener,
            tls: None,
            connections_max: CONNECTIONS_MAX,
            handshake_timeout: HEADERS_WITHIN,
            stop: stop.clone(),
            counts: Arc::new(Counts::default()),
        };
        let mut incoming = std::pin::pin!(acceptor.incoming());
        while let Some(Ok(connection)) = incoming.next().await {
            let serving = http1::Builder::new()
                .timer(TokioTimer::new())
                .header_read_timeout(HEADERS_WITHIN)
                .serve_connection(
                    TokioIo::new(connection),
                    TowerToHyperService::new(router.clone()),
                );
            let stop = stop.clone();
            // What goes wrong on a connection is the client's to notice.
            tokio::spawn(async move { stop.run_until_cancelled(serving).await });
        }
    }
}

async fn ready(State(admin): State<Arc<Admin>>) -> Response {
    let readiness = Readiness::of(&admin.centres, &admin.closing);
    let status = if readiness.ready { StatusCode::OK } else { StatusCode::SERVICE_UNAVAILABLE };
    let no_store = [(header::CACHE_CONTROL, "no-store")];
    (status, no_store, axum::Json(readiness)).into_response()
}

async fn figures(State(admin): State<Arc<Admin>>) -> Response {
    let figures = admin.figures.clone();
    // Long enough to be in the way of what callers wait for.
    let text = tokio::task::spawn_blocking(move || figures.text()).await;
    match text {
        Ok(Ok(text)) => ([(header::CONTENT_TYPE, prometheus::TEXT_FORMAT)], text).into_response(),
        Ok(Err(error)) => {
            tracing::error!(%error, "the figures cannot be written down");
            StatusCode::INTERNAL_SERVER_ERROR.into_response()
        }
        Err(panic) => {
            tracing::error!(%panic, "the figures have failed");
            StatusCode::INTERNAL_SERVER_ERROR.into_response()
        }
    }
}
