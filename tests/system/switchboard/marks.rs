//! The read models: at any time, programs that look at the store see who waits in the order of
//! service.

use std::time::Duration;

use firstline::centre::Centre;
use firstline::clock::Clock;
use firstline::domain::Command;
use firstline::routing::Place;
use firstline::switchboard::Submission;

use crate::support::chance::{Chance, Replayable};
use crate::support::crowd::{self, GATEWAYS, OPERATORS, Role};
use crate::support::journals::{Store, centre};
use crate::support::node::{NOON, Node};
use crate::support::small_centre::{call, emergency};

/// The marks of every queue are the calls that want an operator, in their order. Callers who are
/// due in the same millisecond may stand in either order: their scores are equal.
async fn agree(store: &Store, state: &Centre) {
    for queue in ["medical", "counselling"] {
        let marks = store.marks(&centre("longhua"), &format!("queue:{queue}")).await;
        let waiting = state.waiting(&queue.parse().unwrap());
        let mark = |call: &&firstline::domain::Call| {
            (Place::of(call).score(), format!("{:020}", call.id.0))
        };
        let mut wanted: Vec<_> = waiting.iter().map(mark).collect();
        assert!(wanted.is_sorted_by(|a, b| a.0 <= b.0), "{wanted:?}");
        wanted.sort_by(|a, b| a.0.total_cmp(&b.0).then_with(|| a.1.cmp(&b.1)));
        let found: Vec<_> = marks.into_iter().map(|(member, score)| (score, member)).collect();
        assert_eq!(found, wanted, "{queue} at {}", state.version());
    }
}

async fn check(store: Store, commands: usize) {
    let seed = Chance::seed();
    let _replayable = Replayable(seed);
    let mut chance = Chance::of(seed);
    let clock = Clock::manual(NOON);
    let node = Node::start("a", store.first.clone(), &clock).await;
    node.open(crowd::settings(), &crowd::operators()).await;
    let mut longest = 0;
    for _ in 0..commands {
        let role = match chance.number(0..10) {
            0..5 => Role::Gateway(chance.number(0..GATEWAYS as u64) as usize),
            5..9 => Role::Operator(chance.number(0..OPERATORS as u64) as usize),
            _ => Role::Admin,
        };
        let command = crowd::command(&mut chance, role, &node.state(), clock.now());
        let _ = node
            .switchboard
            .submit(Submission { by: role.actor(), ..node.submission(command) })
            .await;
        let state = node.settled(clock.now()).await;
        agree(&store, &state).await;
        longest = longest.max(node.state().waiting_count(&"medical".parse().unwrap()));
        clock.advance(Duration::from_millis(chance.number(0..1_500)));
    }
    assert!(longest > 3, "a queue had formed");
}

#[tokio::test]
async fn in_memory_they_are_the_queues_at_all_times() {
    check(Store::memory().await, 3_000).await;
}

#[tokio::test]
async fn in_redis_they_are_the_queues_at_all_times() {
    check(Store::redis().await, 500).await;
}

#[tokio::test]
async fn new_settings_move_calls_in_and_out() {
    let store = Store::memory().await;
    let node = Node::start("a", store.first.clone(), &Clock::manual(NOON)).await;
    node.open_with_nurses(2).await;
    node.call(emergency()).await;
    node.call(call()).await;
    agree(&store, &node.state()).await;
    // The emergency rings two. It wants three operators now, though none is free, and then one.
    for wanted in [3, 1] {
        let mut settings = crate::support::small_centre::settings();
        settings.immediate_operators = wanted;
        node.ask(Command::Configure(settings.into())).await.unwrap();
        agree(&store, &node.state()).await;
    }
}
