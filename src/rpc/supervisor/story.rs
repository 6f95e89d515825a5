//! The story of one call.

use crate::domain::{CallId, CaseId, Entry, Event, Refusal, Version};
use crate::rpc::failure::{EdgeError, Failure};
use crate::rpc::history::History;
use crate::rpc::hotline::Caller;
use crate::rpc::trail::Trail;
use crate::rpc::{api, convert, field};

pub(super) async fn explain_call(
    caller: Caller,
    request: api::ExplainCallRequest,
) -> Result<api::ExplainCallResponse, Failure> {
    let id = field::counted("call_id", CallId, request.call_id)?;
    let centre = caller.office.switchboard.state();
    let begins = centre.call(id).map_or(Version(1), |call| call.opened_in);
    let mut history = History::after(&caller.office, Version(begins.0.saturating_sub(1)));
    let mut story = Story { id, case: None, trail: Trail::default(), events: Vec::new() };
    let mut first = None;
    while let Some(entries) = history.entries().await? {
        first = first.or(entries.first().map(|(version, _)| *version));
        entries.iter().for_each(|(version, entry)| story.read(*version, entry));
    }
    match (story.events.is_empty(), first) {
        (true, Some(first)) if first > Version(1) => {
            Err(EdgeError::HistoryTrimmed { after: Version(first.0 - 1) }.into())
        }
        (true, _) => Err(Refusal::UnknownCall(id).into()),
        (false, _) => {
            let version = history.version().0;
            Ok(api::ExplainCallResponse { events: story.events, version })
        }
    }
}

struct Story {
    id: CallId,
    case: Option<CaseId>,
    trail: Trail,
    events: Vec<api::Event>,
}

impl Story {
    /// Keeps what is about the call, and what happened to its case from then on.
    fn read(&mut self, version: Version, entry: &Entry) {
        for step in &entry.steps {
            for event in &step.events {
                let about = self.trail.step(event);
                let is_own = about.call == Some(self.id);
                if let (true, Event::CallOpened(opened)) = (is_own, event) {
                    self.case = Some(opened.case);
                }
                if is_own
                    || (about.call.is_none() && about.case.is_some() && about.case == self.case)
                {
                    self.events.push(convert::show_event(version, step, event, &about));
                }
            }
        }
    }
}
