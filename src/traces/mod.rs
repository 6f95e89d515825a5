//! Traces, sent to an OpenTelemetry collector when the configuration names one.
//!
//! Two kinds. What becomes of a *request* is told as it happens, by spans of the `tracing` crate
//! with the target [`TARGET`]; nobody listens to them unless a collector is configured, and then
//! they cost nothing. The story of a *call* ([`story`]) takes minutes and may be written by several
//! servers; it is told from what they commit. The ids of its trace ([`ids`]) follow from the centre
//! and the call, so that every server tells its part of one trace and the journal knows nothing of
//! traces.
//!
//! Attributes are ids, queues and outcomes. Nothing personal is among them.

pub mod ids;
pub mod story;
mod teller;

use tracing::Span;
use tracing_opentelemetry::OpenTelemetrySpanExt;

use crate::domain::{CentreId, Reply};
pub use crate::switchboard::TRACES as TARGET;
pub use teller::{Teller, exporter, resource};

/// Links the present span to the trace of the call that its request has opened.
pub fn link(centre: &CentreId, reply: &Reply) {
    let span = Span::current();
    if let (Reply::CallOpened { call, .. }, false) = (reply, span.is_disabled()) {
        span.add_link(ids::context_of(centre, *call));
    }
}
