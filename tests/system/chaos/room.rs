//! Redis is nearly full: new callers are refused, and those who are there go on to their end.

use std::time::Duration;

use firstline::client::{CallError, GatewayLine};
use firstline::rpc::api::{Acuity, DeskChanged, DeskStatus, OpenCallResponse};
use firstline::rpc::identity::Role;
use tokio::time::{interval, timeout};

use super::emergencies::call;
use super::fleet::{Fleet, Store, centre};
use super::{console, rings};
use crate::support::history;
use crate::support::http;
use crate::support::redis::RedisServer;

const MEMORY: u64 = 32 << 20;
const LONG: Duration = Duration::from_secs(60);

/// Fills the memory until so much of it is left.
async fn fill(redis: &RedisServer, left: u64) {
    let mut connection = redis.connection().await;
    for number in 0.. {
        let about: String = redis.command(&["INFO", "memory"]).await;
        let used = about.lines().find_map(|line| line.strip_prefix("used_memory:"));
        let used: u64 = used.and_then(|used| used.trim().parse().ok()).expect("it says so");
        let free = MEMORY.saturating_sub(used);
        if free <= left {
            return;
        }
        let size = (free - left).clamp(16 << 10, 256 << 10) as usize;
        let filler = vec![0_u8; size];
        let mut set = redis::cmd("SET");
        set.arg(format!("filler:{left}:{number}")).arg(filler);
        let () = set.query_async(&mut connection).await.expect("there is room for it");
    }
}

/// Calls until the server says this.
async fn until(
    gateway: &GatewayLine,
    acuity: Acuity,
    is_it: impl Fn(&Result<OpenCallResponse, CallError>) -> bool,
) -> Result<OpenCallResponse, CallError> {
    let mut tries = interval(Duration::from_millis(100));
    let told = async {
        loop {
            tries.tick().await;
            let told = gateway.open_call(call(acuity)).await;
            if is_it(&told) {
                return told;
            }
        }
    };
    timeout(LONG, told).await.expect("it comes to that")
}

fn is_refused(told: &Result<OpenCallResponse, CallError>) -> bool {
    told.as_ref().is_err_and(|error| error.is("ROOM_KEPT_BACK"))
}

#[tokio::test(flavor = "multi_thread")]
async fn a_redis_that_is_nearly_full_keeps_room_for_calls_under_way() {
    let (memory, policy) = (MEMORY.to_string(), "noeviction");
    let redis = RedisServer::start_with(&["--maxmemory", &memory, "--maxmemory-policy", policy]);
    let mut fleet = Fleet::start_on(Store::One(redis), 1, 1);
    let gateway = fleet.connection(Role::Gateway, "pbx-1", 0);
    let gateway = GatewayLine::connect(&gateway).await.expect("a line");
    let nurse = console(&fleet, 0, 0).await;
    let under_way = gateway.open_call(call(Acuity::Standard)).await.expect("there is room");
    rings(&nurse).await;
    let waiting = gateway.open_call(call(Acuity::Standard)).await.expect("there is room");

    fill(fleet.redis(), MEMORY / 14).await;
    let refused = until(&gateway, Acuity::Standard, is_refused).await.expect_err("no room");
    assert_eq!(refused.retry_delay, Some(Duration::from_secs(30)));
    gateway.open_call(call(Acuity::Unspecified)).await.expect("it may be an emergency");

    fill(fleet.redis(), MEMORY / 28).await;
    until(&gateway, Acuity::Unspecified, is_refused).await.expect_err("no room");
    let ready = http::get(&fleet.nodes[0].admin_address(), "/readyz").await;
    assert_eq!(ready.status, 200);
    assert!(ready.body.contains(r#""room_kept_for":"under_way""#), "{}", ready.body);
    let emergency = gateway.open_call(call(Acuity::Immediate)).await.expect("always");
    gateway.hang_up(emergency.call_id).await.expect("it ends");

    let offer = nurse.desk().borrow().desk.as_ref().and_then(|desk| desk.offer.clone());
    nurse.accept(offer.expect("it rings").offer_id).await.expect("the call goes on");
    gateway.report_connected(under_way.call_id).await.expect("it goes on");
    let connected = |seen: &DeskChanged| {
        let call = seen.desk.as_ref().and_then(|desk| desk.call.as_ref()?.call.as_ref());
        call.is_some_and(|call| call.connected_at.is_some())
    };
    timeout(LONG, nurse.desk().wait_for(connected)).await.expect("they talk").expect("a line");
    nurse.end_call().await.expect("it ends");
    let writes = |seen: &DeskChanged| {
        seen.desk.as_ref().is_some_and(|desk| desk.status() == DeskStatus::WrapUp)
    };
    timeout(LONG, nurse.desk().wait_for(writes)).await.expect("notes").expect("a line");
    nurse.wrap_up("", "advised").await.expect("the case is closed");
    gateway.hang_up(waiting.call_id).await.expect("who waited may go");

    let entries = history::entries(&fleet.journal().await, &centre()).await;
    let state = history::replay(&centre(), &entries);
    let case = state.cases().find(|case| case.id.0 == under_way.case_id).expect("the case");
    assert!(!case.is_open(), "the case that was under way is closed");

    let more = (MEMORY * 2).to_string();
    let () = fleet.redis().command(&["CONFIG", "SET", "maxmemory", &more]).await;
    until(&gateway, Acuity::Standard, Result::is_ok).await.expect("somebody has made room");
}
