//! What is written about the server's doings: its log, and traces of requests if somebody wants
//! them.

use std::io::{self, IsTerminal};
use std::time::Duration;

use anyhow::Context;
use opentelemetry::trace::TracerProvider;
use opentelemetry_sdk::trace::{Sampler, SdkTracerProvider};
use tracing::level_filters::LevelFilter;
use tracing_subscriber::filter::Targets;
use tracing_subscriber::layer::SubscriberExt;
use tracing_subscriber::util::SubscriberInitExt;
use tracing_subscriber::{EnvFilter, Layer, Registry, fmt};

use crate::config::{Log, LogFormat, Traces};
use crate::phone;
use crate::traces::{self, TARGET};

/// What must not be written, whatever the filter says: the number parser writes numbers out, and
/// the HTTP/2 stack headers with credentials. Spans of traces are not for the log.
const QUIET: [(&str, &str); 4] =
    [(phone::QUIET_TARGET, "off"), (TARGET, "off"), ("h2", "info"), ("hyper", "info")];

/// How long what is left to be sent may take when the process ends.
const LAST_WORDS: Duration = Duration::from_secs(2);

/// Sends traces of requests for as long as it is kept; of nothing if none are wanted.
#[must_use]
pub struct Telemetry(Option<SdkTracerProvider>);

/// Begins to write the log to standard error. Does nothing if something else in this process
/// already does.
pub fn begin(log: &Log) {
    let _ = Registry::default().with(lines(log)).try_init();
}

/// Begins to write the log, and to send traces of requests to the configured collector. Must be
/// called inside a tokio runtime.
pub fn begin_with_traces(log: &Log, wanted: &Traces, node: &str) -> anyhow::Result<Telemetry> {
    let Some(collector) = wanted.collector() else {
        begin(log);
        return Ok(Telemetry(None));
    };
    let exporter = traces::exporter(collector)
        .with_context(|| format!("traces cannot be sent to {collector}"))?;
    // Who asks has decided already whether its trace is told.
    let share = Sampler::TraceIdRatioBased(wanted.share);
    let provider = SdkTracerProvider::builder()
        .with_batch_exporter(exporter)
        .with_sampler(Sampler::ParentBased(Box::new(share)))
        .with_resource(traces::resource(node))
        .build();
    let spans = tracing_opentelemetry::layer()
        .with_tracer(provider.tracer("firstline"))
        .with_location(false)
        .with_threads(false)
        .with_target(false)
        .with_filter(Targets::new().with_target(TARGET, LevelFilter::INFO));
    let _ = Registry::default().with(lines(log)).with(spans).try_init();
    Ok(Telemetry(Some(provider)))
}

impl Telemetry {
    /// Sends what is left.
    pub async fn finish(self) {
        let Some(provider) = self.0 else { return };
        let last = move || provider.shutdown_with_timeout(LAST_WORDS);
        if let Ok(Err(error)) = tokio::task::spawn_blocking(last).await {
            tracing::warn!(%error, "some traces were not sent");
        }
    }
}

fn lines(log: &Log) -> Box<dyn Layer<Registry> + Send + Sync> {
    let filter = QUIET.iter().fold(EnvFilter::new(&log.filter), |filter, (target, level)| {
        let directive = format!("{target}={level}").parse();
        filter.add_directive(directive.expect("a target and a level are a directive"))
    });
    let lines = fmt::layer().with_writer(io::stderr).with_ansi(io::stderr().is_terminal());
    match log.format {
        LogFormat::Text => lines.with_filter(filter).boxed(),
        LogFormat::Json => lines.json().flatten_event(true).with_filter(filter).boxed(),
    }
}
