//! The laws of putting back what a store has lost.

use bytes::Bytes;
use firstline::domain::{CentreId, Version};
use firstline::journal::{Append, Appended, Journal, JournalError, PutBack, Snapshot};
use tokio::time::timeout;

use super::{LONG, append, noise, record};
use crate::support::journals::{Store, centre, entry, mark};

/// What a process might hold of a history.
fn held(texts: &[&str]) -> PutBack {
    let entries = texts.iter().map(|text| Bytes::copy_from_slice(text.as_bytes())).collect();
    PutBack { entries, ..PutBack::default() }
}

pub(super) async fn what_was_lost_is_put_back_in_one_step(store: Store) {
    let (journal, c) = (&*store.first, centre("longhua"));
    append(journal, &c, 0, "one").await;
    let mut follower = store.second.follow(&c).await.unwrap();
    let what = PutBack {
        blobs: vec![("key".to_owned(), Bytes::from_static(b"wrapped"))],
        sets: vec![("queue:medical".to_owned(), vec![("call-7".to_owned(), 7.5)])],
        ..held(&["two", "three"])
    };
    assert_eq!(journal.put_back(&c, Version(1), what).await.unwrap(), Appended::Done);
    let all = store.second.read(&c, Version(0), 10).await.unwrap();
    assert_eq!(all, [record(1, "one"), record(2, "two"), record(3, "three")]);
    let key = store.second.blob(&c, "key").await.unwrap();
    assert_eq!(key, Some(Bytes::from_static(b"wrapped")));
    assert_eq!(store.marks(&c, "queue:medical").await, [("call-7".to_owned(), 7.5)]);
    let heard = timeout(LONG, follower.wait_for(|head| *head == Version(3))).await;
    heard.expect("followers hear of it").unwrap();
    append(journal, &c, 3, "four").await;
}

pub(super) async fn nothing_is_put_back_behind_another_head(store: Store) {
    let (journal, c) = (&*store.first, centre("longhua"));
    for (expected, text) in ["one", "two"].into_iter().enumerate() {
        append(journal, &c, expected as u64, text).await;
    }
    let with_mark = |texts| PutBack {
        sets: vec![("queue:medical".to_owned(), vec![("call-7".to_owned(), 7.0)])],
        ..held(texts)
    };
    let late = journal.put_back(&c, Version(1), with_mark(&["other"])).await.unwrap();
    assert_eq!(late, Appended::Conflict(vec![record(2, "two")]));
    let early = journal.put_back(&c, Version(5), with_mark(&["six"])).await.unwrap_err();
    let JournalError::Shorter { head, expected } = early else { panic!("{early}") };
    assert_eq!((head, expected), (Version(2), Version(5)));
    let nothing = journal.put_back(&c, Version(1), PutBack::default()).await.unwrap();
    assert!(matches!(nothing, Appended::Conflict(_)), "also if there is nothing to put back");
    assert_eq!(store.marks(&c, "queue:medical").await, []);
    assert_eq!(journal.head(&c).await.unwrap(), Version(2));
}

pub(super) async fn read_models_are_set_to_what_they_shall_be(store: Store) {
    let (journal, c) = (&*store.first, centre("longhua"));
    let marks = ["queue:a", "queue:b", "queue:c"].map(|set| mark(set, "old", 1.0)).to_vec();
    journal.append(&c, Version(0), Append { marks, ..entry("one") }).await.unwrap();
    let member = |name: &str, score| (name.to_owned(), score);
    let sets = vec![
        ("queue:a".to_owned(), vec![member("new", 2.0), member("newer", -3.0)]),
        ("queue:b".to_owned(), Vec::new()),
    ];
    let what = PutBack { sets, ..PutBack::default() };
    assert_eq!(journal.put_back(&c, Version(1), what).await.unwrap(), Appended::Done);
    let a = store.marks(&c, "queue:a").await;
    assert_eq!(a, [member("newer", -3.0), member("new", 2.0)]);
    assert_eq!(store.marks(&c, "queue:b").await, []);
    assert_eq!(store.marks(&c, "queue:c").await, [member("old", 1.0)], "nobody spoke of that one");
}

pub(super) async fn a_long_loss_is_put_back_whole(store: Store) {
    let (journal, c) = (&*store.first, centre("longhua"));
    let large = Bytes::from(vec![b'x'; 100_000]);
    let members = (0..3_000).map(|n| (format!("{n:020}"), f64::from(n)));
    let what = PutBack {
        entries: vec![large.clone(); 40],
        sets: vec![("queue:medical".to_owned(), members.collect())],
        ..PutBack::default()
    };
    assert_eq!(journal.put_back(&c, Version(0), what).await.unwrap(), Appended::Done);
    let all = store.second.read(&c, Version(0), 100).await.unwrap();
    assert_eq!(all.len(), 40);
    assert!(all.iter().all(|record| record.entry == large));
    assert_eq!(store.marks(&c, "queue:medical").await.len(), 3_000);
}

/// The last entries of a history, and the state after them.
fn standing_in(texts: &[&str], version: u64) -> PutBack {
    PutBack { snapshot: Some(state_at(version)), ..held(texts) }
}

fn state_at(version: u64) -> Snapshot {
    Snapshot { version: Version(version), state: Bytes::from(format!("state {version}")) }
}

async fn begins_with(journal: &dyn Journal, c: &CentreId, first: u64) {
    for after in 0..first - 1 {
        let refused = journal.read(c, Version(after), 5).await.unwrap_err();
        let JournalError::Trimmed { first: found } = refused else { panic!("{refused}") };
        assert_eq!(found, Version(first), "after {after}");
    }
}

pub(super) async fn a_state_stands_in_for_what_nobody_holds(store: Store) {
    let (journal, c) = (&*store.first, centre("longhua"));
    let mut follower = store.second.follow(&c).await.unwrap();
    let what = PutBack {
        blobs: vec![("key".to_owned(), Bytes::from_static(b"wrapped"))],
        sets: vec![("queue:medical".to_owned(), vec![("call-7".to_owned(), 7.5)])],
        ..standing_in(&["8", "9", "10"], 10)
    };
    assert_eq!(journal.put_back(&c, Version(0), what).await.unwrap(), Appended::Done);
    begins_with(&*store.second, &c, 8).await;
    let all = store.second.read(&c, Version(7), 10).await.unwrap();
    assert_eq!(all, [record(8, "8"), record(9, "9"), record(10, "10")]);
    assert_eq!(store.second.load_snapshot(&c).await.unwrap(), Some(state_at(10)));
    assert!(store.second.blob(&c, "key").await.unwrap().is_some());
    assert_eq!(store.marks(&c, "queue:medical").await, [("call-7".to_owned(), 7.5)]);
    let heard = timeout(LONG, follower.wait_for(|head| *head == Version(10))).await;
    heard.expect("followers hear of it").unwrap();
    let follows = Append { follows: "10".into(), ..entry("11") };
    assert_eq!(journal.append(&c, Version(10), follows).await.unwrap(), Appended::Done);
    journal.trim(&c, Version(9)).await.unwrap();
    begins_with(&*store.second, &c, 10).await;
}

pub(super) async fn a_history_that_begins_anew_leaves_nothing_of_before(store: Store) {
    let (journal, c) = (&*store.first, centre("longhua"));
    for (expected, text) in ["one", "two", "three"].into_iter().enumerate() {
        append(journal, &c, expected as u64, text).await;
    }
    journal.save_snapshot(&c, state_at(50)).await.unwrap();
    let what = standing_in(&["9", "10"], 10);
    assert_eq!(journal.put_back(&c, Version(3), what).await.unwrap(), Appended::Done);
    begins_with(&*store.second, &c, 9).await;
    assert_eq!(store.second.head(&c).await.unwrap(), Version(10));
    assert_eq!(store.second.load_snapshot(&c).await.unwrap(), Some(state_at(10)));
    journal.save_snapshot(&c, state_at(11)).await.unwrap();
    assert_eq!(store.second.load_snapshot(&c).await.unwrap(), Some(state_at(11)));
}

pub(super) async fn one_of_two_begins_a_history_anew(store: Store) {
    let c = centre("longhua");
    let (one, other) = tokio::join!(
        store.first.put_back(&c, Version(0), standing_in(&["8", "9", "10"], 10)),
        store.second.put_back(&c, Version(0), standing_in(&["9", "10"], 10)),
    );
    let first = match (one, other) {
        (Ok(Appended::Done), Err(late)) => (8, late),
        (Err(late), Ok(Appended::Done)) => (9, late),
        both => panic!("{both:?}"),
    };
    // One whose parts the other one took may say so.
    let (first, late) = first;
    assert!(late.is_passing() || matches!(late, JournalError::Trimmed { .. }), "{late}");
    begins_with(&*store.first, &c, first).await;
    let again = store.second.put_back(&c, Version(0), standing_in(&["20"], 20)).await;
    assert!(matches!(again, Err(JournalError::Trimmed { .. })), "{again:?}");
    let behind = store.second.put_back(&c, Version(9), standing_in(&["20"], 20)).await.unwrap();
    assert_eq!(behind, Appended::Conflict(vec![record(10, "10")]));
    let ahead = store.second.put_back(&c, Version(11), standing_in(&["20"], 20)).await;
    assert!(matches!(ahead, Err(JournalError::Shorter { .. })), "{ahead:?}");
    assert_eq!(store.first.load_snapshot(&c).await.unwrap(), Some(state_at(10)));
    let all = store.first.read(&c, Version(first - 1), 10).await.unwrap();
    assert_eq!(all.len() as u64, 11 - first);
}

pub(super) async fn a_large_history_begins_anew_in_one_step(store: Store) {
    let c = centre("longhua");
    let large = Bytes::from(vec![b'x'; 100_000]);
    let snapshot = Snapshot { version: Version(1_000), state: noise(5, 3 << 20) };
    let entries = vec![large.clone(); 40];
    let what = PutBack { entries, snapshot: Some(snapshot.clone()), ..PutBack::default() };
    let looking = async {
        loop {
            match store.second.head(&c).await.unwrap() {
                Version(0) => tokio::task::yield_now().await,
                head => break assert_eq!(head, Version(1_000), "all of it or nothing"),
            }
        }
        let all = store.second.read(&c, Version(960), 100).await.unwrap();
        assert!(all.len() == 40 && all.iter().all(|record| record.entry == large));
        assert!(store.second.load_snapshot(&c).await.unwrap() == Some(snapshot));
    };
    let (done, ()) = tokio::join!(store.first.put_back(&c, Version(0), what), looking);
    assert_eq!(done.unwrap(), Appended::Done);
}
