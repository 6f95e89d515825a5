//! Reading the notes of a case.

use crate::domain::{Actor, CaseId, Event, Refusal, Step};
use crate::rpc::failure::Failure;
use crate::rpc::history::History;
use crate::rpc::hotline::Caller;
use crate::rpc::vault::Field;
use crate::rpc::{api, convert, field};

/// Notes are in the journal alone, sealed: they are looked up there, and opened for who may read.
pub(super) async fn list_notes(
    caller: Caller,
    request: api::ListNotesRequest,
) -> Result<api::ListNotesResponse, Failure> {
    let id = field::counted("case_id", CaseId, request.case_id)?;
    let operator = caller.operator()?;
    let centre = caller.office.switchboard.state();
    centre.case(id).ok_or(Refusal::UnknownCase(id))?;
    if !centre.may_see(&operator, id) {
        return Err(Refusal::CaseElsewhere(id).into());
    }

    let mut history = History::of_case(&caller.office, id);
    let mut notes = Vec::new();
    while let Some(entries) = history.entries().await? {
        for step in entries.iter().flat_map(|(_, entry)| &entry.steps) {
            for event in &step.events {
                notes.extend(note(&caller, id, step, event).await?);
            }
        }
    }
    Ok(api::ListNotesResponse { notes })
}

async fn note(
    caller: &Caller,
    id: CaseId,
    step: &Step,
    event: &Event,
) -> Result<Option<api::Note>, Failure> {
    let Event::NoteAdded { case, note } = event else { return Ok(None) };
    if *case != id {
        return Ok(None);
    }
    let Some(text) = caller.office.vault.open(Field::Note, note).await? else { return Ok(None) };
    let operator_id = match &step.by {
        Actor::Operator(operator) => operator.to_string(),
        _ => String::new(),
    };
    Ok(Some(api::Note { made_at: Some(convert::moment(step.at)), operator_id, text }))
}
