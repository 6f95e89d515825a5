//! Working by new settings.

use std::sync::Arc;

use super::duty;
use super::triage;
use super::turn::{Outcome, Turn};
use crate::domain::{Event, Refusal, Reply, Settings};

/// Equal settings change nothing, so that every node may say at its start what its file says.
pub(super) fn configure(turn: &mut Turn<'_>, settings: &Arc<Settings>) -> Outcome {
    let mistakes = settings.mistakes();
    if !mistakes.is_empty() {
        return Err(Refusal::SettingsWrong(mistakes));
    }
    if turn.centre.settings.as_ref() == Some(settings) {
        return Ok(Reply::Done);
    }
    turn.emit(Event::Configured(settings.clone()));
    triage::take_back_unfit_offers(turn);
    duty::refresh_all(turn);
    Ok(Reply::Done)
}
