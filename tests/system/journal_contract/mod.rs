//! The contract of the journal: every law holds for every store.

mod put_back;

use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use firstline::domain::{CentreId, Version};
use firstline::journal::{Append, Appended, Journal, JournalError, Record, Snapshot};
use tokio::time::timeout;

use put_back::*;

use crate::support::journals::{Store, centre, entry, history, mark};

/// Each law as a test of each store.
macro_rules! laws {
    ($($law:ident)*) => {
        laws! { @of memory: $($law)* }
        laws! { @of local: $($law)* }
        laws! { @of redis: $($law)* }
        laws! { @of cluster: $($law)* }
    };
    (@of $store:ident: $($law:ident)*) => {
        mod $store {
            $(
                #[tokio::test]
                async fn $law() {
                    super::$law(super::Store::$store().await).await;
                }
            )*
        }
    };
}

laws! {
    entries_are_numbered_from_1
    a_conflict_brings_what_was_missed
    a_long_conflict_brings_a_part
    an_append_ahead_of_the_head_finds_the_store_shorter
    one_of_many_wins_each_version
    history_is_read_in_pages
    followers_hear_of_every_append
    words_are_heard_by_whoever_listens
    marks_are_sorted_sets
    entry_marks_and_blobs_are_one_step
    a_blob_is_erased
    the_newest_snapshot_is_kept
    a_large_snapshot_comes_back_whole
    snapshots_saved_at_once_do_not_mix
    trimming_leaves_the_rest_of_the_history
    the_last_entry_is_never_trimmed
    centres_are_independent
    an_append_whose_answer_was_lost_is_recognised
    bytes_come_back_as_they_were
    an_append_follows_the_entry_that_it_names
    what_was_lost_is_put_back_in_one_step
    nothing_is_put_back_behind_another_head
    read_models_are_set_to_what_they_shall_be
    a_long_loss_is_put_back_whole
    a_state_stands_in_for_what_nobody_holds
    a_history_that_begins_anew_leaves_nothing_of_before
    one_of_two_begins_a_history_anew
    a_large_history_begins_anew_in_one_step
}

const LONG: Duration = Duration::from_secs(10);

async fn append(journal: &dyn Journal, centre: &CentreId, expected: u64, text: &str) {
    let appended = journal.append(centre, Version(expected), entry(text)).await.unwrap();
    assert_eq!(appended, Appended::Done, "{text}");
}

fn record(version: u64, text: &str) -> Record {
    Record { version: Version(version), entry: Bytes::copy_from_slice(text.as_bytes()) }
}

async fn entries_are_numbered_from_1(store: Store) {
    let (journal, c) = (&*store.first, centre("longhua"));
    assert_eq!(journal.head(&c).await.unwrap(), Version(0));
    assert_eq!(journal.read(&c, Version(0), 10).await.unwrap(), []);
    append(journal, &c, 0, "one").await;
    append(journal, &c, 1, "two").await;
    assert_eq!(store.second.head(&c).await.unwrap(), Version(2));
    let all = store.second.read(&c, Version(0), 10).await.unwrap();
    assert_eq!(all, [record(1, "one"), record(2, "two")]);
}

async fn a_conflict_brings_what_was_missed(store: Store) {
    let c = centre("longhua");
    for (expected, text) in ["one", "two", "three"].into_iter().enumerate() {
        append(&*store.first, &c, expected as u64, text).await;
    }
    let conflict = store.second.append(&c, Version(1), entry("late")).await.unwrap();
    assert_eq!(conflict, Appended::Conflict(vec![record(2, "two"), record(3, "three")]));
    assert_eq!(store.second.head(&c).await.unwrap(), Version(3));
}

async fn a_long_conflict_brings_a_part(store: Store) {
    let (journal, c) = (&*store.first, centre("longhua"));
    for expected in 0..200 {
        append(journal, &c, expected, &format!("entry {}", expected + 1)).await;
    }
    let mut known = 0;
    while known < 200 {
        let outcome = journal.append(&c, Version(known), entry("late")).await.unwrap();
        let Appended::Conflict(missed) = outcome else { panic!("won at {known}") };
        assert!(!missed.is_empty());
        for found in missed {
            known += 1;
            assert_eq!(found, record(known, &format!("entry {known}")));
        }
    }
    append(journal, &c, known, "at last").await;
}

async fn an_append_ahead_of_the_head_finds_the_store_shorter(store: Store) {
    let (journal, c) = (&*store.first, centre("longhua"));
    append(journal, &c, 0, "one").await;
    let refused = journal.append(&c, Version(5), entry("six")).await.unwrap_err();
    let JournalError::Shorter { head, expected } = refused else { panic!("{refused}") };
    assert_eq!((head, expected), (Version(1), Version(5)));
    assert_eq!(journal.head(&c).await.unwrap(), Version(1));
}

/// Appends its texts one after another, however often somebody else is first.
async fn appender(journal: Arc<dyn Journal>, name: usize, count: usize) {
    let c = centre("longhua");
    let mut head = Version(0);
    for number in 0..count {
        let text = format!("{name}/{number}");
        loop {
            match journal.append(&c, head, entry(&text)).await.unwrap() {
                Appended::Done => break,
                Appended::Conflict(missed) => head = missed.last().unwrap().version,
            }
        }
        head = head.next();
    }
}

async fn one_of_many_wins_each_version(store: Store) {
    const APPENDERS: usize = 8;
    const EACH: usize = 25;
    let journals = [&store.first, &store.second].into_iter().cycle().take(APPENDERS);
    let tasks = journals.enumerate().map(|(name, j)| tokio::spawn(appender(j.clone(), name, EACH)));
    for task in tasks.collect::<Vec<_>>() {
        task.await.unwrap();
    }
    let all = history(&*store.first, &centre("longhua")).await;
    let versions: Vec<u64> = all.iter().map(|(version, _)| *version).collect();
    assert_eq!(versions, (1..=(APPENDERS * EACH) as u64).collect::<Vec<_>>());
    for name in 0..APPENDERS {
        let own = |text: &&String| text.starts_with(&format!("{name}/"));
        let found: Vec<&String> = all.iter().map(|(_, text)| text).filter(own).collect();
        let sent: Vec<String> = (0..EACH).map(|number| format!("{name}/{number}")).collect();
        assert_eq!(found, sent.iter().collect::<Vec<_>>(), "each once, in the order sent");
    }
}

async fn history_is_read_in_pages(store: Store) {
    let (journal, c) = (&*store.first, centre("longhua"));
    for expected in 0..7 {
        append(journal, &c, expected, &format!("{}", expected + 1)).await;
    }
    for (after, limit, wanted) in [
        (0, 3, vec![1, 2, 3]),
        (3, 3, vec![4, 5, 6]),
        (6, 3, vec![7]),
        (7, 3, vec![]),
        (9, 3, vec![]),
        (2, 1, vec![3]),
        (0, 0, vec![]),
    ] {
        let page = journal.read(&c, Version(after), limit).await.unwrap();
        let wanted: Vec<Record> = wanted.into_iter().map(|v| record(v, &v.to_string())).collect();
        assert_eq!(page, wanted, "after {after}, at most {limit}");
    }
}

async fn followers_hear_of_every_append(store: Store) {
    let c = centre("longhua");
    append(&*store.first, &c, 0, "before").await;
    let mut own = store.first.follow(&c).await.unwrap();
    let mut other = store.second.follow(&c).await.unwrap();
    assert_eq!((*own.borrow_and_update(), *other.borrow_and_update()), (Version(1), Version(1)));
    for expected in 1..20 {
        append(&*store.first, &c, expected, "more").await;
        for follower in [&mut own, &mut other] {
            let news = follower.wait_for(|&version| version == Version(expected + 1));
            timeout(LONG, news).await.expect("the news arrives").unwrap();
        }
    }
    let elsewhere = store.second.follow(&centre("futian")).await.unwrap();
    assert_eq!(*elsewhere.borrow(), Version(0));
}

async fn words_are_heard_by_whoever_listens(store: Store) {
    let c = centre("longhua");
    let mut own = store.first.hails(&c).await.unwrap();
    let mut other = store.second.hails(&c).await.unwrap();
    let mut elsewhere = store.second.hails(&centre("futian")).await.unwrap();
    store.first.hail(&c, "node-1").await.unwrap();
    store.first.hail(&c, "node-2").await.unwrap();
    for listener in [&mut own, &mut other] {
        for word in ["node-1", "node-2"] {
            let heard = timeout(LONG, listener.recv()).await.expect("it is heard");
            assert_eq!(heard.unwrap(), word);
        }
    }
    assert!(elsewhere.try_recv().is_err(), "a word is said to one centre");
    assert_eq!(store.first.head(&c).await.unwrap(), Version(0), "nothing is kept");
}

async fn marks_are_sorted_sets(store: Store) {
    let (journal, c) = (&*store.first, centre("longhua"));
    let first = Append {
        marks: vec![
            mark("queue:medical", "call-3", 7.5),
            mark("queue:medical", "call-1", -2.0),
            mark("queue:medical", "call-2", 7.5),
            mark("queue:medical", "gone", 1.0),
            mark("queue:medical", "gone", None),
            mark("queue:pharmacy", "call-4", 1e15),
        ],
        ..entry("one")
    };
    assert_eq!(journal.append(&c, Version(0), first).await.unwrap(), Appended::Done);
    let named = |name: &str, score| (name.to_owned(), score);
    assert_eq!(
        store.marks(&c, "queue:medical").await,
        [named("call-1", -2.0), named("call-2", 7.5), named("call-3", 7.5)]
    );
    let second = Append {
        marks: vec![
            mark("queue:medical", "call-1", 9.25),
            mark("queue:medical", "call-2", None),
            mark("queue:medical", "unknown", None),
        ],
        ..entry("two")
    };
    assert_eq!(journal.append(&c, Version(1), second).await.unwrap(), Appended::Done);
    assert_eq!(
        store.marks(&c, "queue:medical").await,
        [named("call-3", 7.5), named("call-1", 9.25)]
    );
    assert_eq!(store.marks(&c, "queue:pharmacy").await, [named("call-4", 1e15)]);
    assert_eq!(store.marks(&c, "queue:none").await, []);
}

async fn entry_marks_and_blobs_are_one_step(store: Store) {
    let (journal, c) = (&*store.first, centre("longhua"));
    append(journal, &c, 0, "one").await;
    let whole = Append {
        marks: vec![mark("queue:medical", "call-1", 1.0)],
        blobs: vec![("key-1".to_owned(), Bytes::from_static(b"secret"))],
        ..entry("two")
    };
    for expected in [0, 7] {
        let _ = journal.append(&c, Version(expected), whole.clone()).await;
        assert_eq!(store.marks(&c, "queue:medical").await, [], "after {expected}");
        assert_eq!(journal.blob(&c, "key-1").await.unwrap(), None, "after {expected}");
    }
    assert_eq!(journal.append(&c, Version(1), whole).await.unwrap(), Appended::Done);
    assert_eq!(store.marks(&c, "queue:medical").await, [("call-1".to_owned(), 1.0)]);
    assert_eq!(journal.blob(&c, "key-1").await.unwrap().unwrap(), "secret");
}

async fn a_blob_is_erased(store: Store) {
    let c = centre("longhua");
    let blobs = vec![
        ("key-1".to_owned(), Bytes::from_static(b"\x00\xff\r\n")),
        ("key-2".to_owned(), Bytes::new()),
    ];
    store.first.append(&c, Version(0), Append { blobs, ..entry("one") }).await.unwrap();
    let names = ["key-2", "key-0", "key-1"].map(str::to_owned);
    let found = store.second.blobs(&c, &names).await.unwrap();
    let expected = [Some(&b""[..]), None, Some(&b"\x00\xff\r\n"[..])];
    assert_eq!(found, expected.map(|blob| blob.map(Bytes::copy_from_slice)));
    assert_eq!(store.second.blobs(&c, &[]).await.unwrap(), []);
    store.first.erase(&c, &[]).await.unwrap();
    let erased = ["key-1", "never there"].map(str::to_owned);
    store.first.erase(&c, &erased).await.unwrap();
    assert_eq!(store.second.blob(&c, "key-1").await.unwrap(), None);
    assert_eq!(store.second.blob(&c, "key-2").await.unwrap().unwrap(), "");
    assert_eq!(store.second.head(&c).await.unwrap(), Version(1), "erasing is no entry");
}

async fn the_newest_snapshot_is_kept(store: Store) {
    let c = centre("longhua");
    assert_eq!(store.first.load_snapshot(&c).await.unwrap(), None);
    let snapshot = |version, state: &'static [u8]| Snapshot {
        version: Version(version),
        state: Bytes::from_static(state),
    };
    for (saved, kept) in [
        (snapshot(9, b"nine\x00"), snapshot(9, b"nine\x00")),
        (snapshot(10, b"ten"), snapshot(10, b"ten")),
        (snapshot(9, b"old"), snapshot(10, b"ten")),
        (snapshot(10, b"again"), snapshot(10, b"again")),
        (snapshot(u64::MAX - 1, b""), snapshot(u64::MAX - 1, b"")),
        (snapshot(u64::MAX, b"end"), snapshot(u64::MAX, b"end")),
        (snapshot(u64::MAX - 1, b""), snapshot(u64::MAX, b"end")),
    ] {
        store.first.save_snapshot(&c, saved).await.unwrap();
        assert_eq!(store.second.load_snapshot(&c).await.unwrap(), Some(kept));
    }
}

/// Bytes that do not repeat.
fn noise(seed: u32, length: u32) -> Bytes {
    let byte = |at: u32| ((at + seed).wrapping_mul(2_654_435_761) >> 24) as u8;
    (0..length).map(byte).collect()
}

async fn a_large_snapshot_comes_back_whole(store: Store) {
    let c = centre("longhua");
    for (version, length) in [(1, 3 << 20), (2, 256 << 10), (3, (256 << 10) + 1), (4, 7)] {
        let snapshot = Snapshot { version: Version(version), state: noise(9, length) };
        store.first.save_snapshot(&c, snapshot.clone()).await.unwrap();
        assert!(store.second.load_snapshot(&c).await.unwrap() == Some(snapshot), "{length} bytes");
    }
}

async fn snapshots_saved_at_once_do_not_mix(store: Store) {
    let c = centre("longhua");
    let tasks = (0..6_u32).map(|number| {
        let journal = if number % 2 == 0 { store.first.clone() } else { store.second.clone() };
        // Two of each version, and one version newest.
        let version = Version(u64::from(10 + number / 2));
        let snapshot = Snapshot { version, state: noise(number, 1 << 20) };
        let c = c.clone();
        tokio::spawn(async move { (journal.save_snapshot(&c, snapshot.clone()).await, snapshot) })
    });
    let mut saved = Vec::new();
    for task in tasks.collect::<Vec<_>>() {
        let (result, snapshot) = task.await.unwrap();
        // One that was overtaken while it was written may say so.
        assert!(result.as_ref().err().is_none_or(JournalError::is_passing), "{result:?}");
        saved.extend(result.is_ok().then_some(snapshot));
    }
    let kept = store.first.load_snapshot(&c).await.unwrap().expect("one is kept");
    assert!(saved.contains(&kept), "it is one of them, whole");
    assert_eq!(kept.version, saved.iter().map(|snapshot| snapshot.version).max().unwrap());
}

async fn trimming_leaves_the_rest_of_the_history(store: Store) {
    let (journal, c) = (&*store.first, centre("longhua"));
    for expected in 0..200 {
        append(journal, &c, expected, &format!("{}", expected + 1)).await;
    }
    append(journal, &centre("futian"), 0, "elsewhere").await;
    for (through, first) in [(0, 1), (3, 4), (2, 4), (3, 4), (90, 91)] {
        journal.trim(&c, Version(through)).await.unwrap();
        for after in 0..first - 1 {
            let refused = store.second.read(&c, Version(after), 5).await.unwrap_err();
            let JournalError::Trimmed { first: found } = refused else { panic!("{refused}") };
            assert_eq!(found, Version(first), "after {after}");
        }
        let page = store.second.read(&c, Version(first - 1), 2).await.unwrap();
        let wanted = [first, first + 1].map(|version| record(version, &version.to_string()));
        assert_eq!(page, wanted);
    }
    let late = journal.append(&c, Version(10), entry("late")).await.unwrap_err();
    assert!(matches!(late, JournalError::Trimmed { first: Version(91) }), "{late}");
    let late = journal.append(&c, Version(198), entry("late")).await.unwrap();
    assert_eq!(late, Appended::Conflict(vec![record(199, "199"), record(200, "200")]));
    assert_eq!(journal.head(&c).await.unwrap(), Version(200));
    append(journal, &c, 200, "201").await;
    assert_eq!(history(journal, &centre("futian")).await, [(1, "elsewhere".to_owned())]);
}

async fn the_last_entry_is_never_trimmed(store: Store) {
    let (journal, c) = (&*store.first, centre("longhua"));
    journal.trim(&c, Version(5)).await.unwrap();
    assert_eq!(journal.head(&c).await.unwrap(), Version(0));
    for expected in 0..12 {
        append(journal, &c, expected, &format!("{}", expected + 1)).await;
    }
    for through in [12, 9, 1_000, u64::MAX] {
        journal.trim(&c, Version(through)).await.unwrap();
        assert_eq!(store.second.head(&c).await.unwrap(), Version(12), "through {through}");
        assert_eq!(store.second.read(&c, Version(11), 9).await.unwrap(), [record(12, "12")]);
    }
    append(journal, &c, 12, "13").await;
    assert_eq!(journal.head(&c).await.unwrap(), Version(13));
}

async fn centres_are_independent(store: Store) {
    let journal = &*store.first;
    // Names that a careless key would mix up.
    let centres = ["longhua", "longhua:a", "longhua:a:b", "a"].map(centre);
    for (number, c) in centres.iter().enumerate() {
        let whole = Append {
            marks: vec![mark("a:queue", c.as_str(), 1.0)],
            blobs: vec![("b".to_owned(), Bytes::from(c.to_string()))],
            ..entry(c.as_str())
        };
        assert_eq!(journal.append(c, Version(0), whole).await.unwrap(), Appended::Done);
        for expected in 1..=number as u64 {
            append(journal, c, expected, c.as_str()).await;
        }
    }
    for (number, c) in centres.iter().enumerate() {
        assert_eq!(journal.head(c).await.unwrap(), Version(number as u64 + 1));
        let all = history(journal, c).await;
        assert!(all.iter().all(|(_, text)| text == c.as_str()), "{c}: {all:?}");
        assert_eq!(store.marks(c, "a:queue").await, [(c.to_string(), 1.0)]);
        assert_eq!(journal.blob(c, "b").await.unwrap().unwrap(), c.to_string());
    }
}

async fn an_append_whose_answer_was_lost_is_recognised(store: Store) {
    let (journal, c) = (&*store.first, centre("longhua"));
    append(journal, &c, 0, "mine").await;
    let again = journal.append(&c, Version(0), entry("mine")).await.unwrap();
    assert_eq!(again, Appended::Conflict(vec![record(1, "mine")]));
    assert_eq!(history(journal, &c).await, [(1, "mine".to_owned())]);
}

async fn bytes_come_back_as_they_were(store: Store) {
    let (journal, c) = (&*store.first, centre("longhua"));
    let large: Vec<u8> =
        (0..1 << 20).map(|at: u32| (at.wrapping_mul(2_654_435_761) >> 24) as u8).collect();
    for (expected, bytes) in [Bytes::from(large), Bytes::new(), Bytes::from_static(b"\0\r\n\xff")]
        .into_iter()
        .enumerate()
    {
        let append = Append { entry: bytes.clone(), ..Append::default() };
        let expected = Version(expected as u64);
        assert_eq!(journal.append(&c, expected, append).await.unwrap(), Appended::Done);
        assert!(store.second.read(&c, expected, 1).await.unwrap()[0].entry == bytes);
    }
}

async fn an_append_follows_the_entry_that_it_names(store: Store) {
    let (journal, c) = (&*store.first, centre("longhua"));
    let behind = |follows: &'static str, text| Append { follows: follows.into(), ..entry(text) };
    append(journal, &c, 0, "one, and more").await;
    let wrong = journal.append(&c, Version(1), behind("another", "two")).await.unwrap_err();
    assert!(matches!(wrong, JournalError::Diverged { version: Version(2) }), "{wrong}");
    assert_eq!(journal.head(&c).await.unwrap(), Version(1));
    let right = journal.append(&c, Version(1), behind("one", "two")).await.unwrap();
    assert_eq!(right, Appended::Done);
    let late = journal.append(&c, Version(1), behind("another", "two")).await.unwrap();
    assert_eq!(late, Appended::Conflict(vec![record(2, "two")]), "the head is looked at first");
}
