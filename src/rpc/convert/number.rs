//! Callers' numbers, for the few who may see them.

use std::time::Duration;

use crate::centre::Centre;
use crate::domain::{Call, CaseId, Sealed};
use crate::rpc::hotline::Office;
use crate::rpc::vault::Field;

/// How long is waited for the key of something sealed.
const KEY_DEADLINE: Duration = Duration::from_millis(500);

/// The caller's number; empty if it is withheld or its key is destroyed, `None` if the key could
/// not be read. What it belongs to is shown at once, with or without it: the caller is on the line.
pub(super) async fn number(
    office: &Office,
    centre: &Centre,
    call: Option<&Call>,
) -> Option<String> {
    let Some((call, sealed)) = call.and_then(|call| Some((call, call.number.as_ref()?))) else {
        return Some(String::new());
    };
    open(office, centre, call.case, Field::Number, sealed).await
}

/// What was sealed with a key of that case; empty if the key is destroyed, `None` if it could not
/// be read.
pub(super) async fn open(
    office: &Office,
    centre: &Centre,
    case: CaseId,
    field: Field,
    sealed: &Sealed,
) -> Option<String> {
    let is_kept = centre.case(case).is_some_and(|case| case.keys.contains(&sealed.key));
    if !is_kept {
        return Some(String::new());
    }
    let opened = tokio::time::timeout(KEY_DEADLINE, office.vault.open(field, sealed)).await;
    opened.ok()?.ok()?
}
