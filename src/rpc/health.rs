//! Whether the server is well, for whoever asks or watches (`grpc.health.v1`).

use std::pin::Pin;

use futures_util::{Stream, StreamExt, stream};
use tokio_util::sync::CancellationToken;
use tonic::{Request, Response, Status};
use tonic_health::pb::health_server::Health;
use tonic_health::pb::{HealthCheckRequest, HealthCheckResponse};
use tonic_health::server::HealthService;

type Words = Pin<Box<dyn Stream<Item = Result<HealthCheckResponse, Status>> + Send>>;

/// Says what the reporter says. Watches end with the server, after its last word: a load balancer
/// that watches must not hold a server up that is about to go.
pub(super) struct MortalHealth {
    health: HealthService,
    stop: CancellationToken,
}

impl MortalHealth {
    pub(super) fn of(health: HealthService, stop: CancellationToken) -> Self {
        Self { health, stop }
    }
}

#[tonic::async_trait]
impl Health for MortalHealth {
    type WatchStream = Words;

    async fn check(
        &self,
        request: Request<HealthCheckRequest>,
    ) -> Result<Response<HealthCheckResponse>, Status> {
        self.health.check(request).await
    }

    async fn watch(&self, request: Request<HealthCheckRequest>) -> Result<Response<Words>, Status> {
        let words = self.health.watch(request).await?.into_inner();
        let words = stream::unfold((words, self.stop.clone()), |(mut words, stop)| async move {
            tokio::select! {
                biased;
                word = words.next() => word.map(|word| (word, (words, stop))),
                () = stop.cancelled() => None,
            }
        });
        Ok(Response::new(Box::pin(words)))
    }
}
