//! The story of one call, or of one case, as the journal has it. Who may hear it is the services'
//! affair.

use std::collections::BTreeSet;

use crate::board::{About, Trail};
use crate::domain::{CallId, CaseId, Entry, Event, Refusal, Step, Version};
use crate::rpc::failure::Failure;
use crate::rpc::history::History;
use crate::rpc::hotline::Office;
use crate::rpc::{api, convert};

/// What happened, oldest first, and the version of the journal up to which that goes.
pub type Story = (Vec<api::Event>, Version);

/// The story of a call, and what happened to its case from then on.
pub async fn of_call(office: &Office, id: CallId) -> Result<Story, Failure> {
    let centre = office.switchboard.state();
    let begins = centre.call(id).map_or(Version(1), |call| call.opened_in);
    let history = History::after(office, Version(begins.0.saturating_sub(1)));
    let (events, version) = tell(history, OfCall { id, case: None }).await?;
    if events.is_empty() {
        return Err(Refusal::UnknownCall(id).into());
    }
    Ok((events, version))
}

/// The story of a case, with all its calls, also when it is no longer at hand.
pub async fn of_case(office: &Office, id: CaseId) -> Result<Story, Failure> {
    let history = History::of_case(office, id);
    let (events, version) = tell(history, OfCase { id, calls: BTreeSet::new() }).await?;
    if events.is_empty() {
        return Err(Refusal::UnknownCase(id).into());
    }
    Ok((events, version))
}

/// What belongs into a story.
trait Subject {
    /// Whether this event does. Events come in their order.
    fn is_told(&mut self, event: &Event, about: &About) -> bool;
}

/// One call, and what happened to its case from then on.
struct OfCall {
    id: CallId,
    case: Option<CaseId>,
}

impl Subject for OfCall {
    fn is_told(&mut self, event: &Event, about: &About) -> bool {
        let is_own = about.call == Some(self.id);
        if let (true, Event::CallOpened(opened)) = (is_own, event) {
            self.case = Some(opened.case);
        }
        is_own || (about.call.is_none() && about.case.is_some() && about.case == self.case)
    }
}

/// One case, with all its calls.
struct OfCase {
    id: CaseId,
    calls: BTreeSet<CallId>,
}

impl Subject for OfCase {
    fn is_told(&mut self, _: &Event, about: &About) -> bool {
        let is_own = about.case == Some(self.id);
        if is_own {
            self.calls.extend(about.call);
        }
        is_own || about.call.is_some_and(|call| self.calls.contains(&call))
    }
}

/// Reads a story out of the history, with the version up to which it goes.
async fn tell(mut history: History, mut subject: impl Subject) -> Result<Story, Failure> {
    let (mut trail, mut events) = (Trail::default(), Vec::new());
    while let Some(entries) = history.entries().await? {
        for (version, step, event) in entries.iter().flat_map(in_order) {
            let about = trail.step(event);
            if subject.is_told(event, &about) {
                events.push(convert::show_event(version, step, event, &about));
            }
        }
    }
    Ok((events, history.version()))
}

fn in_order((version, entry): &(Version, Entry)) -> impl Iterator<Item = (Version, &Step, &Event)> {
    let version = *version;
    entry
        .steps
        .iter()
        .flat_map(move |step| step.events.iter().map(move |event| (version, step, event)))
}
