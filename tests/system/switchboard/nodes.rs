//! Two nodes, one history.

use std::sync::Arc;

use firstline::clock::Clock;
use firstline::domain::{Command, Refusal, Status};
use firstline::journal::MemoryJournal;
use firstline::switchboard::{Health, SubmitError};

use crate::support::history;
use crate::support::journals::centre;
use crate::support::node::{NOON, Node, key};
use crate::support::small_centre::{accept, call, call_ids, emergency, ringing, status};
use crate::support::unsteady::{Mood, Unsteady};

#[tokio::test]
async fn each_sees_what_the_other_commits() {
    let (journal, clock) = (MemoryJournal::new(), Clock::manual(NOON));
    let a = Node::start("a", Arc::new(journal.clone()), &clock).await;
    let b = Node::start("b", Arc::new(journal.clone()), &clock).await;
    a.open_with_nurses(1).await;
    let opened = b.call(call()).await;
    let seen = a.until("a sees the call", |centre| centre.call(opened).is_some()).await;
    a.ask(accept(&seen, 0)).await.unwrap();
    b.until("b sees the accept", |centre| {
        centre.call(opened).is_some_and(|call| call.talk().is_some())
    })
    .await;
}

#[tokio::test]
async fn of_two_accepts_at_once_exactly_one_wins() {
    let (journal, clock) = (MemoryJournal::new(), Clock::manual(NOON));
    let journals = [Unsteady::new(journal.clone()), Unsteady::new(journal.clone())];
    let a = Node::start("a", journals[0].clone(), &clock).await;
    let b = Node::start("b", journals[1].clone(), &clock).await;
    a.open_with_nurses(2).await;
    let opened = a.call(emergency()).await;
    let rings = |centre: &firstline::centre::Centre| {
        ringing(centre, 0).is_some() && ringing(centre, 1).is_some()
    };
    let seen = b.until("the call rings at both", rings).await;

    // Both drafts are made, and both appends under way, before either arrives.
    let tried = journals.each_ref().map(|journal| journal.tried());
    journals.iter().for_each(|journal| journal.be(Mood::Slow));
    let (left, right, ()) = tokio::join!(a.ask(accept(&seen, 0)), b.ask(accept(&seen, 1)), async {
        journals[0].has_tried(tried[0] + 1).await;
        journals[1].has_tried(tried[1] + 1).await;
        journals.iter().for_each(|journal| journal.be(Mood::Sound));
    });
    let refused = match (left, right) {
        (Ok(_), Err(refused)) | (Err(refused), Ok(_)) => refused,
        both => panic!("{both:?}"),
    };
    assert!(matches!(refused, SubmitError::Refused(Refusal::OfferGone(_))), "{refused}");
    for node in [&a, &b] {
        let state = node
            .until("everybody knows", |centre| {
                centre.call(opened).is_some_and(|call| call.talk().is_some())
            })
            .await;
        let talking =
            (0..2).filter(|operator| matches!(status(&state, *operator), Status::Talking(_)));
        assert_eq!(talking.count(), 1);
    }
}

#[tokio::test]
async fn a_node_that_starts_later_comes_to_the_same_state() {
    let (journal, clock) = (MemoryJournal::new(), Clock::manual(NOON));
    let a = Node::start("a", Arc::new(journal.clone()), &clock).await;
    a.open_with_nurses(2).await;
    for _ in 0..5 {
        a.call(call()).await;
    }
    a.ask(accept(&a.state(), 0)).await.unwrap();
    let b = Node::start("b", Arc::new(journal.clone()), &clock).await;
    assert_eq!(b.state(), a.state());
    let c = centre("longhua");
    assert_eq!(history::replay(&c, &history::entries(&journal, &c).await), *a.state());
}

#[tokio::test]
async fn what_could_not_be_read_at_once_is_read_later() {
    let (journal, clock) = (MemoryJournal::new(), Clock::manual(NOON));
    let unsteady = Unsteady::new(journal.clone());
    let a = Node::start("a", Arc::new(journal.clone()), &clock).await;
    let b = Node::start("b", unsteady.clone(), &clock).await;
    a.open_with_nurses(1).await;
    b.until("b has followed", |centre| centre.version() == a.state().version()).await;
    unsteady.be(Mood::Unreachable);
    let opened = a.call(call()).await;
    b.healthy(|health| matches!(health, Health::Waiting(_))).await;
    // Nobody writes any more, so nothing else will tell b that there is something to read.
    unsteady.be(Mood::Sound);
    b.until("b hears of the call", |centre| centre.call(opened).is_some()).await;
    b.healthy(|health| *health == Health::Serving).await;
}

#[tokio::test]
async fn a_retry_on_the_other_node_gets_the_first_answer() {
    let (journal, clock) = (MemoryJournal::new(), Clock::manual(NOON));
    let a = Node::start("a", Arc::new(journal.clone()), &clock).await;
    // What b does not hear of, it finds out.
    let b = Node::start("b", Unsteady::deaf(journal.clone()), &clock).await;
    a.open_with_nurses(1).await;
    let open = || Command::OpenCall(call());
    let first = a.request(key(1, 1), open()).await.unwrap();
    let again = b.request(key(1, 1), open()).await.unwrap();
    assert_eq!(again.reply, first.reply);
    let (left, right) = tokio::join!(a.request(key(2, 1), open()), b.request(key(2, 1), open()));
    assert_eq!(left.unwrap().reply, right.unwrap().reply);
    let other = b.request(key(2, 2), open()).await.unwrap_err();
    assert!(matches!(other, SubmitError::Refused(Refusal::RequestIdReused)), "{other}");
    assert_eq!(call_ids(&b.state()).len(), 2);
}

#[tokio::test]
async fn nobody_is_refused_by_a_node_that_is_behind() {
    let (journal, clock) = (MemoryJournal::new(), Clock::manual(NOON));
    let a = Node::start("a", Arc::new(journal.clone()), &clock).await;
    let b = Node::start("b", Unsteady::deaf(journal.clone()), &clock).await;
    a.open_with_nurses(1).await;
    let opened = a.call(call()).await;
    b.ask(accept(&a.state(), 0)).await.expect("b looks before it says that there is no such offer");
    assert!(b.state().call(opened).is_some_and(|call| call.talk().is_some()));
}
