//! Deadlines are met by themselves, by one node or the other, and our own outages are nobody's
//! fault.

use std::sync::Arc;
use std::time::Duration;

use firstline::clock::Clock;
use firstline::domain::{Command, Event, OfferId, Pause, Status};
use firstline::journal::MemoryJournal;

use crate::support::node::{NOON, Node, next};
use crate::support::small_centre::{call, operator_id, ringing, status};
use crate::support::unsteady::{Mood, Unsteady};

/// How long a console rings.
const RING: Duration = Duration::from_secs(15);
const MOMENT: Duration = Duration::from_millis(1);
const COURTESY: Duration = Duration::from_millis(200);

/// Many turns of whatever could run.
async fn let_everything_run() {
    for _ in 0..1_000 {
        tokio::task::yield_now().await;
    }
}

#[tokio::test]
async fn an_offer_expires_when_its_time_has_come_and_not_before() {
    let clock = Clock::manual(NOON);
    let journal = Unsteady::new(MemoryJournal::new());
    let node = Node::start("a", journal.clone(), &clock).await;
    node.open_with_nurses(1).await;
    node.call(call()).await;
    let (mut watch, tried) = (node.watch(), journal.tried());
    clock.advance(RING - MOMENT);
    node.ask(Command::SetReady(crate::support::small_centre::operator_id(0))).await.unwrap();
    assert!(ringing(&node.state(), 0).is_some(), "a turn, and it is too early");
    clock.advance(MOMENT);
    let commit = next(&mut watch).await.unwrap();
    assert_eq!(journal.tried(), tried + 1, "nothing was tried meanwhile");
    assert_eq!(status(&commit.state, 0), Status::NotReady(Pause::Missed));
    let expired = |event: &Event| matches!(event, Event::OfferExpired { .. });
    assert!(commit.entry.steps.iter().flat_map(|step| &step.events).any(expired));
}

#[tokio::test]
async fn an_offer_that_rang_in_an_outage_is_not_held_against_anybody() {
    let clock = Clock::manual(NOON);
    let journal = Unsteady::new(MemoryJournal::new());
    let node = Node::start("a", journal.clone(), &clock).await;
    node.open_with_nurses(1).await;
    node.call(call()).await;
    let mut watch = node.watch();

    // Somebody else's command meets the outage; it is over before the offer is.
    clock.advance(Duration::from_secs(5));
    journal.be(Mood::Unreachable);
    let tried = journal.tried();
    let (_, ()) = tokio::join!(node.call(call()), async {
        journal.has_tried(tried + 1).await;
        journal.be(Mood::Sound);
    });
    next(&mut watch).await.unwrap();
    clock.advance(Duration::from_secs(10));
    let commit = next(&mut watch).await.unwrap();
    let innocent = Event::OfferExpired { offer: OfferId(1), missed_until: None };
    let steps = &commit.entry.steps;
    assert!(steps.iter().flat_map(|step| &step.events).any(|event| *event == innocent));
    assert!(ringing(&commit.state, 0).is_some(), "the nurse is asked again at once");
}

#[tokio::test]
async fn who_was_held_up_by_an_outage_is_heard_before_the_deadlines_that_came_in_it() {
    let clock = Clock::manual(NOON);
    let journal = Unsteady::new(MemoryJournal::new());
    let node = Node::start("a", journal.clone(), &clock).await;
    node.open_with_nurses(1).await;
    let talked = node.call(call()).await;
    let offer = ringing(&node.state(), 0).unwrap().id;
    node.ask(Command::Accept { operator: operator_id(0), offer }).await.unwrap();

    journal.be(Mood::Unreachable);
    let tried = journal.tried();
    let (_, ()) = tokio::join!(node.call(call()), async {
        journal.has_tried(tried + 1).await;
        // Longer than the gateway may take to connect the two.
        clock.advance(Duration::from_secs(15));
        journal.be(Mood::Sound);
    });
    let_everything_run().await;
    let told = node.ask(Command::ReportConnected(talked)).await;
    assert!(told.is_ok(), "the gateway could not say it earlier: {told:?}");
}

#[tokio::test]
async fn deadlines_that_came_in_an_outage_are_met_a_moment_after_it() {
    let clock = Clock::manual(NOON);
    let journal = Unsteady::new(MemoryJournal::new());
    let node = Node::start("a", journal.clone(), &clock).await;
    node.open_with_nurses(1).await;
    node.call(call()).await;
    let mut watch = node.watch();
    journal.be(Mood::Unreachable);
    let tried = journal.tried();
    let (_, ()) = tokio::join!(node.call(call()), async {
        journal.has_tried(tried + 1).await;
        clock.advance(RING * 2);
        journal.be(Mood::Sound);
    });
    next(&mut watch).await.unwrap();
    clock.advance(Duration::from_secs(1));
    let commit = next(&mut watch).await.unwrap();
    let is_expiry = |event: &Event| matches!(event, Event::OfferExpired { missed_until: None, .. });
    assert!(commit.entry.steps.iter().flat_map(|step| &step.events).any(is_expiry));
}

#[tokio::test]
async fn a_clock_that_is_set_back_does_not_turn_history_back() {
    let clock = Clock::manual(NOON);
    let node = Node::start("a", Arc::new(MemoryJournal::new()), &clock).await;
    node.open_with_nurses(1).await;
    clock.set(NOON - Duration::from_secs(3600));
    let opened = node.call(call()).await;
    let state = node.state();
    assert_eq!(state.call(opened).unwrap().opened_at, NOON);
    assert_eq!(state.clock(), NOON);
}

#[tokio::test]
async fn the_other_node_waits_a_moment_and_then_acts_for_one_that_is_gone() {
    let (clock, journal) = (Clock::manual(NOON), MemoryJournal::new());
    let (for_a, for_b) = (Unsteady::new(journal.clone()), Unsteady::new(journal.clone()));
    let a = Node::start("a", for_a.clone(), &clock).await;
    let b = Node::start("b", for_b.clone(), &clock).await;
    a.open_with_nurses(2).await;

    let first = a.call(call()).await;
    b.until("b knows", |centre| centre.call(first).is_some()).await;
    // However slow a is, for a moment b leaves the deadline to it.
    for_a.be(Mood::Slow);
    let tried = for_a.tried();
    clock.advance(RING);
    for_a.has_tried(tried + 1).await;
    let_everything_run().await;
    assert_eq!(for_b.tried(), 0);
    for_a.be(Mood::Sound);
    let state = b.until("a's offer expires", |centre| ringing(centre, 0).is_none()).await;
    assert_eq!(state.version(), a.state().version());
    assert_eq!(for_b.tried(), 0, "and there is nothing left to do");

    a.stop.cancel();
    a.healthy(|health| matches!(health, firstline::switchboard::Health::Stopped(_))).await;
    assert!(ringing(&state, 1).is_some(), "the second nurse is asked now");
    clock.advance(RING + COURTESY);
    let state = b.until("b acts for a", |centre| ringing(centre, 1).is_none()).await;
    assert_eq!(for_b.tried(), 1);
    assert_eq!(status(&state, 1), Status::NotReady(Pause::Missed));
}

#[tokio::test]
async fn a_deadline_that_a_full_journal_refuses_is_not_tried_without_pause() {
    let clock = Clock::manual(NOON);
    let journal = Unsteady::new(MemoryJournal::new());
    let node = Node::start("a", journal.clone(), &clock).await;
    node.open_with_nurses(1).await;
    node.call(call()).await;
    let tried = journal.tried();
    journal.be(Mood::Full);
    clock.advance(RING);
    journal.has_tried(tried + 1).await;
    let_everything_run().await;
    assert_eq!(journal.tried(), tried + 1);
    journal.be(Mood::Sound);
    let first = OfferId(1);
    node.until("the offer expires after all", |centre| centre.offer(first).is_none()).await;
}
