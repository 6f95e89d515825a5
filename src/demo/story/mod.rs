//! What happens, told line by line, with the reasons that the server recorded.

mod calls;
mod crowd;
mod promises;
mod transfers;

use std::time::Duration;

pub(super) use calls::tell_sibling;
pub(super) use crowd::Crowd;

use super::facts::About;
use crate::client::moment;
use crate::domain::{Timestamp, Zone};
use crate::rpc::api::Event;

/// A wait that nobody notices.
const AT_ONCE: Duration = Duration::from_millis(50);

/// Events that are told in the server's own words.
const TOLD: [&str; 3] = ["offer_declined", "offer_expired", "connect_failed"];

/// Tells of one event, or of none that is worth it.
pub(super) fn tell(event: &Event, about: &About, zone: &Zone) -> Option<String> {
    let at = moment(event.at)?;
    let told = match event.name.as_str() {
        name if TOLD.contains(&name) => event.sentence.clone(),
        name if name.starts_with("transfer_") => {
            transfers::tell(event, about.transfer.as_ref()?, about, at)?
        }
        "promise_made" | "promise_kept" | "promise_overdue" | "promise_escalated"
        | "callback_tried" | "owner_set" => promises::tell(event, about, at, zone)?,
        _ => calls::tell(event, about, at)?,
    };
    Some(format!("{} {told}", time(at, zone)))
}

/// The time of day in the centre.
pub(super) fn time(at: Timestamp, zone: &Zone) -> String {
    zone.tz().to_datetime(at.to_jiff()).strftime("%H:%M:%S").to_string()
}

/// Who asked for it.
fn actor(event: &Event) -> &str {
    event.by.as_ref().map_or("somebody", |by| &by.subject)
}
