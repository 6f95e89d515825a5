//! What an operator chooses from.

use std::collections::BTreeSet;

use crate::centre::Centre;
use crate::domain::Settings;
use crate::rpc::failure::Failure;
use crate::rpc::hotline::Caller;
use crate::rpc::{api, convert};

pub(super) async fn get_centre(
    caller: Caller,
    _: api::GetCentreRequest,
) -> Result<api::GetCentreResponse, Failure> {
    let (clock, switchboard) = (&caller.office.house.clock, &caller.office.switchboard);
    let centre = switchboard.state();
    let mut shown = centre.settings().map(codes).unwrap_or_default();
    shown.centre_id = switchboard.centre_id().to_string();
    shown.now = Some(convert::moment(clock.now()));
    shown.clock_speed = clock.speed();
    shown.languages = languages(&centre);
    shown.version = centre.version().0;
    Ok(shown)
}

fn codes(settings: &Settings) -> api::GetCentreResponse {
    let partners = settings.partners.values();
    let needs: BTreeSet<_> = partners.flat_map(|partner| &partner.needs).collect();
    api::GetCentreResponse {
        time_zone: settings.zone.name().to_owned(),
        queues: settings.queues.keys().map(ToString::to_string).collect(),
        dispositions: settings.dispositions.iter().map(ToString::to_string).collect(),
        needs: needs.into_iter().map(ToString::to_string).collect(),
        urgent_within: Some(convert::span(settings.callbacks.urgent_within)),
        ..api::GetCentreResponse::default()
    }
}

fn languages(centre: &Centre) -> Vec<String> {
    let skills = centre.operators().flat_map(|operator| operator.profile.skills.keys());
    let spoken: BTreeSet<_> = skills.filter_map(|skill| skill.as_language()).collect();
    spoken.into_iter().map(ToOwned::to_owned).collect()
}
