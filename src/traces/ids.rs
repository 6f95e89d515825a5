//! The ids of a call's trace and of its spans: digests of what they are about, so that every server
//! comes to the same ones.

use aws_lc_rs::digest::{SHA256, digest};
use opentelemetry::trace::{SpanContext, SpanId, TraceFlags, TraceId, TraceState};

use crate::domain::{CallId, CentreId};

/// The trace of a call.
pub fn trace_of(centre: &CentreId, call: CallId) -> TraceId {
    let bytes = hash(&["firstline call", centre.as_str(), &call.to_string()]);
    TraceId::from_bytes(*bytes.first_chunk().expect("a digest is longer"))
}

/// The id of a span of a call: of several with one name, `which` tells one from another.
pub fn span_of(centre: &CentreId, call: CallId, name: &str, which: &str) -> SpanId {
    let bytes = hash(&["firstline span", centre.as_str(), &call.to_string(), name, which]);
    SpanId::from_bytes(*bytes.first_chunk().expect("a digest is longer"))
}

/// The span of the whole call, beneath which all others are.
pub fn call_span(centre: &CentreId, call: CallId) -> SpanId {
    span_of(centre, call, "call", "")
}

/// What others link to when they mean a call.
pub fn context_of(centre: &CentreId, call: CallId) -> SpanContext {
    let (trace, span) = (trace_of(centre, call), call_span(centre, call));
    SpanContext::new(trace, span, TraceFlags::SAMPLED, true, TraceState::default())
}

/// Whether a trace is among the share that is told: the same choice as OpenTelemetry's own
/// `TraceIdRatioBased` makes.
pub fn is_told(trace: TraceId, share: f64) -> bool {
    let bytes = trace.to_bytes();
    let low = u64::from_be_bytes(*bytes.last_chunk().expect("16 bytes"));
    share >= 1.0 || ((low >> 1) as f64) < share.max(0.0) * (1u64 << 63) as f64
}

fn hash(parts: &[&str]) -> [u8; 32] {
    let text = parts.join("\0");
    digest(&SHA256, text.as_bytes()).as_ref().try_into().expect("SHA-256 has 32 bytes")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_follow_from_the_call() {
        let longhua: CentreId = "longhua".parse().unwrap();
        let trace = trace_of(&longhua, CallId(7));
        // SHA-256 of "firstline call\0longhua\07", as any other program computes it.
        assert_eq!(trace.to_string(), "6d80c4034900a9dddd6823126a4ed252");
        assert_ne!(trace, trace_of(&longhua, CallId(8)));
        assert_ne!(trace, trace_of(&"guangming".parse().unwrap(), CallId(7)));
        let span = |which| span_of(&longhua, CallId(7), "offer", which);
        assert_ne!(span("1"), span("2"));
    }

    #[test]
    fn a_share_of_the_traces_is_about_that() {
        let longhua: CentreId = "longhua".parse().unwrap();
        let told = |share| {
            (0..1_000).filter(|call| is_told(trace_of(&longhua, CallId(*call)), share)).count()
        };
        assert_eq!((told(0.0), told(1.0)), (0, 1_000));
        assert!((200..300).contains(&told(0.25)), "{}", told(0.25));
    }
}
