//! Clients that mean ill, or are broken: nothing that they send stops the server, and the others are
//! served meanwhile.

mod floods;
mod nonsense;

use std::time::Duration;

use firstline::clock::Stopwatch;
use firstline::rpc::api;
use firstline::rpc::api::gateway_service_client::GatewayServiceClient;
use firstline::rpc::identity::Role;

use crate::support::hotline::{call, id};
use crate::support::serve::ServeProcess;

/// Places a call and ends it, as a well-behaved gateway does. Comes to how long the two took.
async fn one_call(server: &ServeProcess) -> Duration {
    let mut gateway = GatewayServiceClient::new(server.channel(Role::Gateway, "gw-good"));
    let watch = Stopwatch::start();
    let opened = gateway.open_call(call()).await.expect("a call is taken").into_inner();
    let hang_up = api::HangUpRequest { request_id: id(), call_id: opened.call_id };
    gateway.hang_up(hang_up).await.expect("and ended");
    watch.elapsed()
}

/// Nothing in the log tells of a mistake in the program.
fn no_defect(server: &ServeProcess) {
    let log = server.log();
    let defect = log.lines().find(|line| line.contains("panicked") || line.contains("defect"));
    assert_eq!(defect, None, "{log}");
}
