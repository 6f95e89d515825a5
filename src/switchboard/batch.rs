//! Drafting a batch: what the commands that have arrived come to, if nobody else is first.

use std::panic::{AssertUnwindSafe, catch_unwind};

use bytes::Bytes;
use opentelemetry::trace::{SpanContext, TraceContextExt};
use tracing::error;
use tracing_opentelemetry::OpenTelemetrySpanExt;

use super::{Envelope, Submission, SubmitError};
use crate::centre::{Centre, Remembered};
use crate::domain::{Actor, Answered, Command, NodeId, Refusal, Reply, Step, Timestamp};

/// What a batch comes to. The answers stand in the order of the envelopes.
pub(super) struct Draft {
    pub state: Centre,
    pub steps: Vec<Step>,
    pub blobs: Vec<(String, Bytes)>,
    pub answers: Vec<Result<Reply, SubmitError>>,
    /// The spans of the requests behind steps, by the steps' places.
    pub origins: Vec<(usize, SpanContext)>,
}

impl Draft {
    /// Decides the commands one after another, each on what the ones before it came to. A deadline
    /// that has passed comes first.
    pub(super) fn of(
        state: &Centre,
        envelopes: &[Envelope],
        mut tick: Option<Command>,
        node: &NodeId,
        now: Timestamp,
    ) -> Self {
        // A command that hits a defect is left out, and the batch begun again: a draft that was
        // broken off half-way is worth nothing. So is a tick: callers go before deadlines.
        let mut defects = vec![false; envelopes.len()];
        loop {
            match Self::attempt(state, envelopes, tick.as_ref(), &defects, node, now) {
                Ok(draft) => return draft,
                Err(Defect::In(index)) => defects[index] = true,
                Err(Defect::InTick) => tick = None,
            }
        }
    }

    fn attempt(
        state: &Centre,
        envelopes: &[Envelope],
        tick: Option<&Command>,
        defects: &[bool],
        node: &NodeId,
        now: Timestamp,
    ) -> Result<Self, Defect> {
        let mut draft = Self {
            state: state.clone(),
            steps: Vec::new(),
            blobs: Vec::new(),
            answers: Vec::new(),
            origins: Vec::new(),
        };
        if let Some(tick) = tick {
            let by = Actor::Node(node.clone());
            let decided = sound(|| draft.state.draft(tick, &by, now)).ok_or(Defect::InTick)?;
            if let Ok((events, _)) = decided {
                draft.record(Step { at: now, by, answered: None, events });
            }
        }
        for (index, Envelope { submission, span, .. }) in envelopes.iter().enumerate() {
            let place = draft.steps.len();
            let answer = match defects[index] {
                true => Err(SubmitError::Defect),
                false => draft.take(submission, now).ok_or(Defect::In(index))?,
            };
            draft.answers.push(answer);
            if draft.steps.len() > place && !span.is_disabled() {
                draft.origins.push((place, span.context().span().span_context().clone()));
            }
        }
        Ok(draft)
    }

    /// Decides one command; `None` if it hits a defect.
    fn take(
        &mut self,
        submission: &Submission,
        now: Timestamp,
    ) -> Option<Result<Reply, SubmitError>> {
        let Submission { by, request, command, blobs } = submission;
        if let Some(key) = request {
            match self.state.recall(key.id, key.fingerprint) {
                Remembered::No => {}
                Remembered::Same(reply) => return Some(Ok(reply)),
                Remembered::Different => return Some(Err(Refusal::RequestIdReused.into())),
            }
        }
        let (events, reply) = match sound(|| self.state.draft(command, by, now))? {
            Ok(decided) => decided,
            Err(refusal) => return Some(Err(refusal.into())),
        };
        if !events.is_empty() {
            let answered = request.map(|key| Answered {
                request: key.id,
                fingerprint: key.fingerprint,
                reply: reply.clone(),
            });
            self.record(Step { at: now, by: by.clone(), answered, events });
            self.blobs.extend(blobs.iter().cloned());
        }
        Some(Ok(reply))
    }

    fn record(&mut self, step: Step) {
        if !step.events.is_empty() {
            self.state.close_step(step.at, step.answered.as_ref());
            self.steps.push(step);
        }
    }
}

enum Defect {
    In(usize),
    InTick,
}

/// Runs pure code; `None` if it panicked. The hook has logged where.
fn sound<T>(run: impl FnOnce() -> T) -> Option<T> {
    let result = catch_unwind(AssertUnwindSafe(run));
    result.inspect_err(|_| error!("a defect in the centre was caught")).ok()
}
