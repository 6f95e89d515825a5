//! Faults under load: real servers, a real Redis and real clients, and one thing that goes wrong.
//! Whatever it is, nothing that was acknowledged is lost and nobody is given to two operators.
//!
//! The times are those of docs/reliability.md. What is asserted leaves a busy machine some room;
//! what was measured is printed (`--nocapture`).

mod fleet;
mod traffic;

use std::time::Duration;

use fleet::Fleet;
use traffic::Traffic;

const OPERATORS: usize = 16;
const PACE: Duration = Duration::from_millis(25);

/// How much longer things may take here than on a machine that has nothing else to do.
const ROOM: u32 = 8;

async fn blocking<T: Send + 'static>(run: impl FnOnce() -> T + Send + 'static) -> T {
    tokio::task::spawn_blocking(run).await.expect("it does not fail")
}

fn within(what: &str, took: Duration, bound: Duration) {
    println!("{what}: {took:?} (bound {bound:?})");
    assert!(took <= bound * ROOM, "{what} took {took:?}");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_node_that_is_killed_is_not_missed() {
    let mut fleet = Fleet::start(2, OPERATORS);
    let traffic = Traffic::begin(&fleet, OPERATORS, PACE).await;
    traffic.answers(30).await;
    let since = traffic.now();
    fleet.nodes[0].crash();
    traffic.answers(60).await;
    within("answered by the other node", traffic.first_answer_after(since), Duration::from_secs(1));
    let resumed = traffic.last_console_after(since, |number| number % 2 == 0);
    within("its consoles resumed", resumed, Duration::from_secs(1));
    traffic.settle(&fleet).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_node_that_was_frozen_acts_on_nothing_stale() {
    let fleet = Fleet::start(2, OPERATORS);
    let traffic = Traffic::begin(&fleet, OPERATORS, PACE).await;
    traffic.answers(30).await;
    fleet.nodes[0].freeze();
    // Its consoles find out by themselves, and go on elsewhere.
    traffic.answers(100).await;
    fleet.nodes[0].thaw();
    traffic.answers(60).await;
    traffic.settle(&fleet).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn nodes_are_restarted_one_after_another() {
    let mut fleet = Fleet::start(2, OPERATORS);
    let traffic = Traffic::begin(&fleet, OPERATORS, PACE).await;
    for place in 0..2 {
        traffic.answers(30).await;
        let since = traffic.now();
        let mut leaving = fleet.nodes.remove(place);
        let gone = blocking(move || {
            leaving.terminate();
            leaving
        });
        let gone = gone.await;
        within("out of the door", traffic.now() - since, Duration::from_secs(5));
        let back = blocking(|| gone.come_back()).await;
        fleet.nodes.insert(place, back);
    }
    traffic.answers(30).await;
    traffic.settle(&fleet).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn redis_is_killed_and_comes_back() {
    let mut fleet = Fleet::start(2, OPERATORS);
    let traffic = Traffic::begin(&fleet, OPERATORS, PACE).await;
    traffic.answers(30).await;
    fleet.redis.crash();
    let mut fleet = blocking(move || {
        fleet.redis.restart();
        fleet
    })
    .await;
    let since = traffic.now();
    traffic.answers(30).await;
    within("answered again", traffic.next_answer_after(since), Duration::from_secs(1));
    fleet.redis.crash();
    let fleet = blocking(move || {
        fleet.redis.restart();
        fleet
    })
    .await;
    traffic.answers(30).await;
    traffic.settle(&fleet).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn redis_hangs_for_a_while() {
    let fleet = Fleet::start(2, OPERATORS);
    let traffic = Traffic::begin(&fleet, OPERATORS, PACE).await;
    for seconds in [1, 5] {
        traffic.answers(30).await;
        fleet.redis.freeze();
        // The fault itself lasts so long.
        tokio::time::sleep(Duration::from_secs(seconds)).await;
        fleet.redis.thaw();
        let since = traffic.now();
        traffic.answers(30).await;
        within("normal again", traffic.next_answer_after(since), Duration::from_secs(1));
    }
    let state = traffic.settle(&fleet).await;
    assert_eq!(state.desks().count(), OPERATORS, "nobody was signed out");
}

#[tokio::test(flavor = "multi_thread")]
async fn redis_is_full_for_a_while() {
    let fleet = Fleet::start(2, OPERATORS);
    let traffic = Traffic::begin(&fleet, OPERATORS, PACE).await;
    traffic.answers(30).await;
    let () = fleet.redis.command(&["CONFIG", "SET", "maxmemory-policy", "noeviction"]).await;
    let () = fleet.redis.command(&["CONFIG", "SET", "maxmemory", "1mb"]).await;
    // Long enough for every kind of command to be refused.
    tokio::time::sleep(Duration::from_secs(2)).await;
    let () = fleet.redis.command(&["CONFIG", "SET", "maxmemory", "0"]).await;
    let since = traffic.now();
    traffic.answers(30).await;
    within("normal again", traffic.next_answer_after(since), Duration::from_secs(2));
    assert!(traffic.refused() > 0, "callers were told that there is no room");
    traffic.settle(&fleet).await;
}
