//! A history that cannot be right ends one centre on this node, with the reason, and no other.

use std::sync::Arc;

use bytes::Bytes;
use firstline::clock::{Clock, new_uuid};
use firstline::domain::{BatchId, Command, Digest, Entry};
use firstline::journal::{Append, Appended, Journal, MemoryJournal, codec};
use firstline::switchboard::{Capacity, Health};

use crate::support::journals::centre;
use crate::support::node::{NOON, Node};
use crate::support::small_centre::call;

fn entry(previous: Digest) -> Bytes {
    let (node, batch) = ("b".parse().unwrap(), BatchId(new_uuid()));
    codec::encode(&Entry { node, batch, previous, steps: Vec::new() })
}

/// An entry as a later version would write it: `schema`, the first field, is another number.
fn of_a_later_schema() -> Bytes {
    let mut bytes = entry(Digest::default()).to_vec();
    assert_eq!(bytes[..2], [8, 1]);
    bytes[1] = 99;
    bytes.into()
}

/// Somebody appends this behind a running node's back.
async fn check(damage: Bytes, reason: &str) {
    let (journal, clock) = (MemoryJournal::new(), Clock::manual(NOON));
    let node = Node::start("a", Arc::new(journal.clone()), &clock).await;
    node.open_with_nurses(1).await;
    let elsewhere = centre("futian");
    let (shared, capacity) = (Arc::new(journal.clone()), Capacity::default());
    let other = Node::of_centre(elsewhere, "a", shared, &clock, capacity).await.unwrap();

    let c = centre("longhua");
    let head = journal.head(&c).await.unwrap();
    let append = Append { entry: damage, ..Append::default() };
    assert_eq!(journal.append(&c, head, append).await.unwrap(), Appended::Done);
    let health = node.healthy(|health| matches!(health, Health::Stopped(_))).await;
    let stopped = node.ask(Command::OpenCall(call())).await.unwrap_err().to_string();
    assert!(stopped.contains(reason), "{stopped}");
    assert!(stopped.contains(&head.next().to_string()), "it names the entry: {stopped}");
    assert!(matches!(&health, Health::Stopped(why) if stopped.ends_with(why)), "{health:?}");

    let again = Node::try_start("c", Arc::new(journal), &clock, capacity).await.err().unwrap();
    assert!(again.to_string().contains(reason), "the same at a start: {again}");
    other.open_with_nurses(1).await;
}

#[tokio::test]
async fn foreign_bytes() {
    check(Bytes::from_static(b"no entry at all"), "is damaged").await;
}

#[tokio::test]
async fn a_broken_chain() {
    check(entry(Digest([7; 32])), "does not follow the one before it").await;
}

#[tokio::test]
async fn a_later_schema() {
    check(of_a_later_schema(), "use a version that reads schema 99").await;
}

#[tokio::test]
async fn who_waits_for_a_command_learns_the_reason() {
    let (journal, clock) = (MemoryJournal::new(), Clock::manual(NOON));
    let node = Node::start("a", Arc::new(journal.clone()), &clock).await;
    node.open_with_nurses(1).await;
    let c = centre("longhua");
    let head = journal.head(&c).await.unwrap();
    // The node's task cannot run between these two, so that the append itself meets the damage.
    let append = Append { entry: entry(Digest([7; 32])), ..Append::default() };
    let (_, stopped) =
        tokio::join!(journal.append(&c, head, append), node.ask(Command::OpenCall(call())));
    let stopped = stopped.unwrap_err().to_string();
    assert!(stopped.contains("does not follow the one before it"), "{stopped}");
}
