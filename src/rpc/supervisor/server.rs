//! The server itself.

use crate::rpc::failure::Failure;
use crate::rpc::hotline::Caller;
use crate::rpc::{api, convert};

pub(super) async fn get_server(
    caller: Caller,
    _: api::GetServerRequest,
) -> Result<api::GetServerResponse, Failure> {
    let (house, switchboard) = (&caller.office.house, &caller.office.switchboard);
    Ok(api::GetServerResponse {
        node: house.node.to_string(),
        program_version: env!("CARGO_PKG_VERSION").to_owned(),
        now: Some(convert::moment(house.clock.now())),
        clock_speed: house.clock.speed(),
        version: switchboard.state().version().0,
    })
}
