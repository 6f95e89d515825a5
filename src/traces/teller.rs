//! Sends the stories of calls to the collector.

use std::sync::Arc;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use opentelemetry::trace::{Link, SpanContext, SpanId, SpanKind, Status, TraceFlags, TraceState};
use opentelemetry::{InstrumentationScope, KeyValue};
use opentelemetry_otlp::{SpanExporter, WithExportConfig};
use opentelemetry_sdk::Resource;
use opentelemetry_sdk::trace::{
    BatchSpanProcessor, SpanData, SpanEvents, SpanLinks, SpanProcessor,
};
use tokio_util::sync::CancellationToken;

use super::ids;
use super::story::{Story, Told};
use crate::config::Traces;
use crate::domain::{CentreId, NodeId, Timestamp};
use crate::switchboard::{Commit, Interest, Switchboard};

/// How long to wait before watching again after the watch broke off.
const WATCH_AGAIN: Duration = Duration::from_secs(1);

/// How long what is left to be sent may take when the server ends.
const LAST_WORDS: Duration = Duration::from_secs(2);

/// Tells the stories of calls, for as long as it is kept.
#[derive(Clone)]
pub struct Teller {
    processor: Arc<BatchSpanProcessor>,
    scope: InstrumentationScope,
    share: f64,
}

impl Teller {
    /// A teller to the configured collector, if there is one. Must be called inside a tokio
    /// runtime.
    pub fn new(traces: &Traces, node: &NodeId) -> anyhow::Result<Option<Self>> {
        let Some(collector) = traces.collector() else { return Ok(None) };
        let mut processor = BatchSpanProcessor::builder(exporter(collector)?).build();
        processor.set_resource(&resource(node.as_str()));
        let scope = InstrumentationScope::builder(super::TARGET).build();
        Ok(Some(Self { processor: Arc::new(processor), scope, share: traces.share }))
    }

    /// Begins to tell of a centre, until `stop`.
    pub fn begin(&self, switchboard: Switchboard, stop: CancellationToken) {
        let teller = self.clone();
        tokio::spawn(async move {
            let telling = async {
                loop {
                    teller.follow(&switchboard).await;
                    tokio::time::sleep(WATCH_AGAIN).await;
                }
            };
            stop.run_until_cancelled(telling).await;
        });
    }

    /// Sends what is left. Nothing is told afterwards.
    pub async fn finish(self) {
        let last = move || self.processor.shutdown_with_timeout(LAST_WORDS);
        if let Ok(Err(error)) = tokio::task::spawn_blocking(last).await {
            tracing::warn!(%error, "some traces were not sent");
        }
    }

    async fn follow(&self, switchboard: &Switchboard) {
        let Ok((state, mut commits)) = switchboard.subscribe(Interest::Everything) else { return };
        let mut story = Story::from(&state);
        drop(state);
        while let Some(Ok(commit)) = commits.next().await {
            self.tell(switchboard, &mut story, &commit);
        }
    }

    /// Every server reads every commit, and tells what has ended by its own.
    fn tell(&self, switchboard: &Switchboard, story: &mut Story, commit: &Commit) {
        let is_ours = commit.entry.node == *switchboard.node();
        for (place, step) in commit.entry.steps.iter().enumerate() {
            let told = story.read(step);
            if !is_ours {
                continue;
            }
            let origin = commit.origins.iter().find(|(step, _)| *step == place);
            for told in told {
                self.send(switchboard.centre_id(), told, origin.map(|(_, origin)| origin));
            }
        }
    }

    fn send(&self, centre: &CentreId, told: Told, origin: Option<&SpanContext>) {
        let Told { call, name, which, from, to, about } = told;
        let trace = ids::trace_of(centre, call);
        if !ids::is_told(trace, self.share) {
            return;
        }
        let root = ids::call_span(centre, call);
        let (id, parent) = match name {
            "call" => (root, SpanId::INVALID),
            name => (ids::span_of(centre, call, name, &which), root),
        };
        let own = [("centre", centre.to_string()), ("call", call.to_string())];
        let attributes = own.into_iter().chain(about);
        let attributes =
            attributes.map(|(key, value)| KeyValue::new(format!("firstline.{key}"), value));
        // Only what opened the call is worth finding again: other requests are theirs who make them.
        let origin = origin.filter(|origin| name == "call.open" && origin.is_valid());
        let mut links = SpanLinks::default();
        links.links = origin.map(|origin| Link::with_context(origin.clone())).into_iter().collect();
        self.processor.on_end(SpanData {
            span_context: SpanContext::new(
                trace,
                id,
                TraceFlags::SAMPLED,
                false,
                TraceState::default(),
            ),
            parent_span_id: parent,
            parent_span_is_remote: false,
            span_kind: SpanKind::Internal,
            name: name.into(),
            start_time: moment(from),
            end_time: moment(to),
            attributes: attributes.collect(),
            dropped_attributes_count: 0,
            events: SpanEvents::default(),
            links,
            status: Status::Unset,
            instrumentation_scope: self.scope.clone(),
        });
    }
}

/// What sends spans to a collector.
pub fn exporter(collector: &str) -> anyhow::Result<SpanExporter> {
    Ok(SpanExporter::builder().with_tonic().with_endpoint(collector).build()?)
}

/// Who sends them.
pub fn resource(node: &str) -> Resource {
    let instance = KeyValue::new("service.instance.id", node.to_owned());
    let version = KeyValue::new("service.version", env!("CARGO_PKG_VERSION"));
    Resource::builder().with_service_name("firstline").with_attributes([instance, version]).build()
}

fn moment(at: Timestamp) -> SystemTime {
    UNIX_EPOCH + Duration::from_millis(u64::try_from(at.as_millis()).unwrap_or_default())
}
