//! Reading the notes of a case.

use crate::centre::Centre;
use crate::domain::{Actor, CaseId, Event, Refusal, Sealed, Step, TransferEvent};
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
                // Of a case that was forgotten there is nothing to read.
                if matches!(event, Event::CaseForgotten { case, .. } if *case == id) {
                    notes.clear();
                }
                if let Some(sealed) = sealed_in(&centre, id, event) {
                    notes.push(note(&caller, step, sealed).await?);
                }
            }
        }
    }
    Ok(api::ListNotesResponse { notes })
}

/// What an event adds to the notes of a case: those of operators, and what partners said of it.
fn sealed_in<'a>(centre: &Centre, id: CaseId, event: &'a Event) -> Option<&'a Sealed> {
    match event {
        Event::NoteAdded { case, note } if *case == id => Some(note),
        Event::Transfer(transfer, news) if centre.transfer(*transfer)?.case == id => match news {
            TransferEvent::Progressed { note } => Some(note),
            TransferEvent::Completed { note, .. } | TransferEvent::Returned { note, .. } => {
                note.as_ref()
            }
            _ => None,
        },
        _ => None,
    }
}

/// A note as whoever may read it does. One that cannot be read now must not look as if there were none.
async fn note(caller: &Caller, step: &Step, sealed: &Sealed) -> Result<api::Note, Failure> {
    let text = caller.office.vault.open(Field::Note, sealed).await?;
    let operator_id = match &step.by {
        Actor::Operator(operator) => operator.to_string(),
        _ => String::new(),
    };
    Ok(api::Note {
        made_at: Some(convert::moment(step.at)),
        operator_id,
        text_unavailable: text.is_none(),
        text: text.unwrap_or_default(),
    })
}
