//! What only Redis can do to a journal: fill up, freeze, crash, come back with less.

use std::time::Duration;

use bytes::Bytes;
use firstline::clock::{Clock, Stopwatch};
use firstline::domain::Version;
use firstline::journal::{
    ANSWER_DEADLINE, Append, Appended, Journal, JournalError, PutBack, RedisJournal, Snapshot,
};
use tokio::sync::watch;
use tokio::time::timeout;

use crate::support::journals::{centre, entry, history, mark};
use crate::support::redis::RedisServer;

/// A bound on what should take a moment.
const LONG: Duration = Duration::from_secs(10);

async fn connect(server: &RedisServer) -> RedisJournal {
    RedisJournal::connect(&server.url()).await.unwrap()
}

/// The append, repeated as a server does while the journal is out of reach. The second answer
/// tells whether an earlier attempt had counted after all.
async fn append_until_settled(journal: &RedisJournal, expected: u64, text: &str) {
    let c = centre("longhua");
    let settled = async {
        loop {
            match journal.append(&c, Version(expected), entry(text)).await {
                Ok(Appended::Done) => return,
                Ok(Appended::Conflict(missed)) => return assert_eq!(missed[0].entry, *text),
                Err(error) => assert!(error.is_passing(), "{error}"),
            }
        }
    };
    timeout(LONG, settled).await.expect("it heals");
}

/// Both are on one machine here, so they have one clock.
#[tokio::test]
async fn it_says_what_time_it_is_there() {
    let server = RedisServer::start();
    let journal = connect(&server).await;
    let before = Clock::system().now();
    let told = journal.time(&centre("longhua")).await.unwrap().expect("Redis tells the time");
    assert!(before <= told && told <= Clock::system().now(), "{before} {told}");
}

async fn arrives(follower: &mut watch::Receiver<Version>, version: u64) {
    let news = follower.wait_for(|&known| known == Version(version));
    timeout(LONG, news).await.expect("the news arrives").unwrap();
}

#[tokio::test]
async fn an_append_counts_when_a_replica_has_it() {
    let (primary, replica) = (RedisServer::start(), RedisServer::start());
    let journal = connect(&primary).await.waiting_for(1);
    let c = centre("longhua");
    let alone = journal.append(&c, Version(0), entry("one")).await.unwrap_err();
    assert!(matches!(alone, JournalError::Unavailable(_)), "{alone}");
    // Nobody is shown what is in the way, either, until it is safe.
    let again = journal.append(&c, Version(0), entry("one")).await.unwrap_err();
    assert!(matches!(again, JournalError::Unavailable(_)), "{again}");
    replica.follow(&primary).await;
    append_until_settled(&journal, 0, "one").await;
    append_until_settled(&journal, 1, "two").await;
    assert_eq!(replica.command::<u64>(&["XLEN", "{longhua}:journal"]).await, 2);
}

#[tokio::test]
async fn what_is_put_back_counts_when_a_replica_has_it() {
    let (primary, replica) = (RedisServer::start(), RedisServer::start());
    let journal = connect(&primary).await.waiting_for(1);
    let c = centre("longhua");
    let entries = vec![Bytes::from_static(b"one"), Bytes::from_static(b"two")];
    let what = PutBack { entries, ..PutBack::default() };
    for (head, what) in [(0, what), (2, PutBack::default())] {
        // Also to look whether all is there is to ask whether it is safe.
        let alone = journal.put_back(&c, Version(head), what).await.unwrap_err();
        assert!(matches!(alone, JournalError::Unavailable(_)), "{alone}");
    }
    replica.follow(&primary).await;
    let settled = async |head, what: PutBack| {
        while let Err(error) = journal.put_back(&c, Version(head), what.clone()).await {
            assert!(error.is_passing(), "{error}");
        }
    };
    timeout(LONG, settled(2, PutBack::default())).await.expect("a replica has it");
    assert_eq!(replica.command::<u64>(&["XLEN", "{longhua}:journal"]).await, 2);
    let snapshot = Some(Snapshot { version: Version(9), state: Bytes::from_static(b"state") });
    let entries = vec![Bytes::from_static(b"nine")];
    let what = PutBack { entries, snapshot, ..PutBack::default() };
    timeout(LONG, settled(2, what)).await.expect("a replica has it");
    let version: String = replica.command(&["HGET", "{longhua}:snapshot", "version"]).await;
    assert_eq!(version, "9");
}

/// Else a primary that takes over could show what was forgotten.
#[tokio::test]
async fn what_is_destroyed_is_so_when_a_replica_has_destroyed_it() {
    let (primary, replica) = (RedisServer::start(), RedisServer::start());
    let journal = connect(&primary).await.waiting_for(1);
    let c = centre("longhua");
    // The second time nothing is left to be destroyed, and still nobody knows that it is safe.
    let names = ["key-1".to_owned()];
    for _ in 0..2 {
        let alone = journal.erase(&c, &names).await.unwrap_err();
        assert!(matches!(alone, JournalError::Unavailable(_)), "{alone}");
    }
    replica.follow(&primary).await;
    append_until_settled(&journal, 0, "one").await;
    let has = async || -> bool { replica.command(&["HEXISTS", "{longhua}:blobs", "key-1"]).await };
    let _: u64 = primary.command(&["HSET", "{longhua}:blobs", "key-1", "secret"]).await;
    let destroying = async {
        while let Err(error) = journal.erase(&c, &names).await {
            assert!(error.is_passing(), "{error}");
        }
    };
    timeout(LONG, destroying).await.expect("a replica has destroyed it");
    assert!(!has().await);
    // What must not be read is destroyed in a store without room, too.
    primary.command::<()>(&["CONFIG", "SET", "maxmemory", "1"]).await;
    journal.erase(&c, &names).await.unwrap();
}

/// Whoever begins a history anew leaves nothing behind but the parts of its snapshot.
#[tokio::test]
async fn a_history_that_begins_anew_leaves_no_parts_behind() {
    let server = RedisServer::start();
    let (journal, c) = (connect(&server).await, centre("longhua"));
    let snapshot = Snapshot { version: Version(9), state: vec![b'x'; 600_000].into() };
    let entries = vec![Bytes::from_static(b"eight"), Bytes::from_static(b"nine")];
    let what = PutBack { entries, snapshot: Some(snapshot), ..PutBack::default() };
    let done = journal.put_back(&c, Version(0), what.clone()).await.unwrap();
    assert_eq!(done, Appended::Done);
    let parts = async || -> u64 { server.command(&["HLEN", "{longhua}:snapshot:parts"]).await };
    assert_eq!(parts().await, 3);
    let late = journal.put_back(&c, Version(0), what).await.unwrap_err();
    assert!(matches!(late, JournalError::Trimmed { .. }), "{late}");
    assert_eq!(parts().await, 3);
}

#[tokio::test]
async fn a_crash_loses_nothing_acknowledged() {
    let mut server = RedisServer::start();
    let (journal, c) = (connect(&server).await, centre("longhua"));
    let whole = Append {
        marks: vec![mark("queue:medical", "call-1", 3.5)],
        blobs: vec![("key-1".to_owned(), Bytes::from_static(b"secret"))],
        ..entry("one")
    };
    journal.append(&c, Version(0), whole).await.unwrap();
    let snapshot = Snapshot { version: Version(1), state: Bytes::from_static(b"state") };
    journal.save_snapshot(&c, snapshot.clone()).await.unwrap();
    server.crash();
    let down = journal.append(&c, Version(1), entry("two")).await.unwrap_err();
    assert!(matches!(down, JournalError::Unavailable(_)), "{down}");
    server.restart();

    append_until_settled(&journal, 1, "two").await;
    for journal in [journal, connect(&server).await] {
        let all = history(&journal, &c).await;
        assert_eq!(all, [(1, "one".to_owned()), (2, "two".to_owned())]);
        assert_eq!(journal.blob(&c, "key-1").await.unwrap().unwrap(), "secret");
        assert_eq!(journal.load_snapshot(&c).await.unwrap().as_ref(), Some(&snapshot));
    }
    let waiting: Vec<String> =
        server.command(&["ZRANGE", "{longhua}:queue:medical", "0", "-1"]).await;
    assert_eq!(waiting, ["call-1"]);
}

#[tokio::test]
async fn the_layout_is_as_documented() {
    let server = RedisServer::start();
    let (journal, c) = (connect(&server).await, centre("longhua"));
    let whole = Append {
        marks: vec![mark("queue:medical", "call-1", 3.5)],
        blobs: vec![("key-1".to_owned(), Bytes::from_static(b"secret"))],
        ..entry("one")
    };
    journal.append(&c, Version(0), whole).await.unwrap();
    let snapshot = Snapshot { version: Version(1), state: Bytes::from_static(b"state") };
    journal.save_snapshot(&c, snapshot).await.unwrap();
    let mut keys: Vec<String> = server.command(&["KEYS", "*"]).await;
    keys.sort();
    assert_eq!(
        keys,
        [
            "{longhua}:blobs",
            "{longhua}:journal",
            "{longhua}:queue:medical",
            "{longhua}:snapshot",
            "{longhua}:snapshot:parts"
        ]
    );
    let stream: Vec<(String, Vec<String>)> =
        server.command(&["XRANGE", "{longhua}:journal", "-", "+"]).await;
    assert_eq!(stream, [("1-0".to_owned(), vec!["entry".to_owned(), "one".to_owned()])]);
    let snapshot: Vec<String> = server.command(&["HGETALL", "{longhua}:snapshot"]).await;
    let [_, version, _, take, _, parts] = &snapshot[..] else { panic!("{snapshot:?}") };
    assert_eq!((version.as_str(), parts.as_str()), ("1", "1"));
    let parts: Vec<String> = server.command(&["HGETALL", "{longhua}:snapshot:parts"]).await;
    assert_eq!(parts, [format!("{take}:0"), "state".to_owned()]);
}

/// Parts of snapshots that were never finished, or were replaced, do not gather.
#[tokio::test]
async fn only_the_parts_of_the_newest_snapshot_stay() {
    let server = RedisServer::start();
    let (journal, c) = (connect(&server).await, centre("longhua"));
    for left in ["3/abandoned:0", "9/abandoned:0", "12/being-written:0"] {
        server.command::<u64>(&["HSET", "{longhua}:snapshot:parts", left, "x"]).await;
    }
    for (version, bytes) in [(7, 600_000), (8, 300_000), (9, 10)] {
        let snapshot = Snapshot { version: Version(version), state: vec![b'x'; bytes].into() };
        journal.save_snapshot(&c, snapshot).await.unwrap();
    }
    let mut parts: Vec<String> = server.command(&["HKEYS", "{longhua}:snapshot:parts"]).await;
    parts.sort();
    let [being_written, newest] = &parts[..] else { panic!("{parts:?}") };
    assert_eq!(being_written, "12/being-written:0");
    assert!(newest.starts_with("9/") && newest != "9/abandoned:0", "{newest}");
}

#[tokio::test]
async fn a_snapshot_that_is_not_whole_is_damaged() {
    let server = RedisServer::start();
    let (journal, c) = (connect(&server).await, centre("longhua"));
    let snapshot = Snapshot { version: Version(7), state: vec![b'x'; 600_000].into() };
    for spoil in ["HSET", "HDEL"] {
        journal.save_snapshot(&c, snapshot.clone()).await.unwrap();
        let parts: Vec<String> = server.command(&["HKEYS", "{longhua}:snapshot:parts"]).await;
        let mut command = vec![spoil, "{longhua}:snapshot:parts", &parts[1]];
        command.extend((spoil == "HSET").then_some("other"));
        server.command::<u64>(&command).await;
        let error = journal.load_snapshot(&c).await.unwrap_err();
        assert!(matches!(error, JournalError::Damaged(_)), "{error}");
    }
}

#[tokio::test]
async fn a_store_that_was_emptied_is_shorter() {
    let server = RedisServer::start();
    let (journal, c) = (connect(&server).await, centre("longhua"));
    for (expected, text) in ["one", "two"].into_iter().enumerate() {
        journal.append(&c, Version(expected as u64), entry(text)).await.unwrap();
    }
    server.command::<()>(&["FLUSHALL"]).await;
    let shorter = journal.append(&c, Version(2), entry("three")).await.unwrap_err();
    let JournalError::Shorter { head, expected } = shorter else { panic!("{shorter}") };
    assert_eq!((head, expected), (Version(0), Version(2)));
    // Putting back what this process still holds is appending.
    for (expected, text) in ["one", "two", "three"].into_iter().enumerate() {
        let put_back = journal.append(&c, Version(expected as u64), entry(text)).await.unwrap();
        assert_eq!(put_back, Appended::Done);
    }
}

#[tokio::test]
async fn a_full_store_refuses_before_it_writes_and_heals() {
    let server =
        RedisServer::start_with(&["--maxmemory", "4mb", "--maxmemory-policy", "noeviction"]);
    let (journal, c) = (connect(&server).await, centre("longhua"));
    let large = |mark_name: &str| Append {
        entry: Bytes::from(vec![b'x'; 200_000]),
        marks: vec![mark("queue:medical", mark_name, 1.0)],
        ..Append::default()
    };
    let mut head = Version(0);
    let refusal = loop {
        assert!(head < Version(100), "20 MB do not fit into 4");
        match journal.append(&c, head, large(&format!("call-{head}"))).await {
            Ok(appended) => assert_eq!(appended, Appended::Done),
            Err(refusal) => break refusal,
        }
        head = head.next();
    };
    assert!(matches!(refusal, JournalError::Full(_)), "{refusal}");
    assert_eq!(journal.head(&c).await.unwrap(), head);
    let marks: u64 = server.command(&["ZCARD", "{longhua}:queue:medical"]).await;
    assert_eq!(marks, head.0, "the refused append left no mark");
    server.command::<()>(&["CONFIG", "SET", "maxmemory", "0"]).await;
    assert_eq!(journal.append(&c, head, large("last")).await.unwrap(), Appended::Done);
}

#[tokio::test]
async fn a_frozen_store_is_given_up_in_time_and_counts_once() {
    let server = RedisServer::start();
    let (journal, other, c) = (connect(&server).await, connect(&server).await, centre("longhua"));
    let mut follower = other.follow(&c).await.unwrap();
    append_until_settled(&journal, 0, "one").await;
    server.freeze();
    let begun = Stopwatch::start();
    let lost = journal.append(&c, Version(1), entry("two")).await.unwrap_err();
    assert!(matches!(lost, JournalError::Unavailable(_)), "{lost}");
    assert!(begun.elapsed() < ANSWER_DEADLINE * 2, "{:?}", begun.elapsed());
    assert!(journal.head(&c).await.is_err());
    server.thaw();
    append_until_settled(&journal, 1, "two").await;
    append_until_settled(&journal, 2, "three").await;
    let texts: Vec<String> = history(&journal, &c).await.into_iter().map(|(_, t)| t).collect();
    assert_eq!(texts, ["one", "two", "three"], "the lost answer counted once");
    arrives(&mut follower, 3).await;
}

#[tokio::test]
async fn scripts_that_redis_forgot_are_loaded_again() {
    let server = RedisServer::start();
    let (journal, c) = (connect(&server).await, centre("longhua"));
    journal.append(&c, Version(0), entry("one")).await.unwrap();
    server.command::<()>(&["SCRIPT", "FLUSH"]).await;
    let appended = journal.append(&c, Version(1), entry("two")).await.unwrap();
    assert_eq!(appended, Appended::Done);
}

#[tokio::test]
async fn news_during_a_lost_connection_is_not_lost() {
    let mut server = RedisServer::start();
    let (journal, other, c) = (connect(&server).await, connect(&server).await, centre("longhua"));
    let mut follower = other.follow(&c).await.unwrap();
    for round in 0..5 {
        server.command::<i64>(&["CLIENT", "KILL", "TYPE", "pubsub"]).await;
        append_until_settled(&journal, round, "while nobody listened").await;
        arrives(&mut follower, round + 1).await;
    }
    server.crash();
    server.restart();
    append_until_settled(&journal, 5, "after a crash").await;
    arrives(&mut follower, 6).await;
}

#[tokio::test]
async fn a_follower_sees_a_store_come_back_with_less() {
    let mut server = RedisServer::start();
    let (journal, c) = (connect(&server).await, centre("longhua"));
    append_until_settled(&journal, 0, "one").await;
    let mut follower = journal.follow(&c).await.unwrap();
    arrives(&mut follower, 1).await;
    server.crash();
    server.lose_files();
    server.restart();
    arrives(&mut follower, 0).await;
}

#[tokio::test]
async fn a_follower_that_was_dropped_is_forgotten() {
    let server = RedisServer::start();
    let (journal, c) = (connect(&server).await, centre("longhua"));
    let channel = "{longhua}:journal";
    let listeners = async || -> u64 {
        let answer: (String, u64) = server.command(&["PUBSUB", "NUMSUB", channel]).await;
        answer.1
    };
    let (first, second) = (journal.follow(&c).await.unwrap(), journal.follow(&c).await.unwrap());
    drop(first);
    assert_eq!(listeners().await, 1);
    drop(second);
    let forgotten = async { while listeners().await > 0 {} };
    timeout(LONG, forgotten).await.expect("nobody listens any more");
    let mut again = journal.follow(&c).await.unwrap();
    append_until_settled(&journal, 0, "one").await;
    arrives(&mut again, 1).await;
}

#[tokio::test]
async fn damage_is_named_and_leaves_no_entry() {
    let server = RedisServer::start();
    let (journal, c) = (connect(&server).await, centre("longhua"));
    journal.append(&c, Version(0), entry("one")).await.unwrap();
    server.command::<()>(&["SET", "{longhua}:queue:medical", "no sorted set"]).await;
    let marks = vec![mark("queue:medical", "call-1", 1.0)];
    let append = Append { marks, ..entry("two") };
    let refused = journal.append(&c, Version(1), append).await.unwrap_err();
    assert!(matches!(refused, JournalError::Damaged(_)), "{refused}");
    assert_eq!(journal.head(&c).await.unwrap(), Version(1));

    for expected in 1..4 {
        journal.append(&c, Version(expected), entry("more")).await.unwrap();
    }
    server.command::<()>(&["XDEL", "{longhua}:journal", "3-0"]).await;
    for after in [0, 2] {
        let gap = journal.read(&c, Version(after), 10).await.unwrap_err();
        assert!(matches!(gap, JournalError::Damaged(_)), "{gap}");
    }
    server.command::<()>(&["XDEL", "{longhua}:journal", "4-0"]).await;
    let gap = journal.append(&c, Version(2), entry("over it")).await.unwrap_err();
    assert!(matches!(gap, JournalError::Damaged(_)), "{gap}");
}

#[tokio::test]
async fn connecting_fails_with_what_to_do() {
    let refusal = async |url: &str| match RedisJournal::connect(url).await {
        Ok(_) => panic!("{url} was accepted"),
        Err(refusal) => refusal,
    };
    let nobody = refusal("redis://127.0.0.1:1").await;
    assert!(matches!(nobody, JournalError::Unavailable(_)), "{nobody}");
    assert!(nobody.to_string().contains("start one"), "{nobody}");

    let server = RedisServer::start_with(&["--requirepass", "s3cret"]);
    let address = server.url();
    let no_tls = refusal(&address.replace("redis:", "rediss:")).await;
    assert!(matches!(no_tls, JournalError::Unavailable(_)), "{no_tls}");
    for url in [address.clone(), address.replace("//", "//:wr0ng@")] {
        let refused = refusal(&url).await;
        assert!(matches!(refused, JournalError::Unusable(_)), "{refused}");
        assert!(!refused.to_string().contains("wr0ng"), "{refused}");
    }
    let journal = RedisJournal::connect(&address.replace("//", "//:s3cret@")).await.unwrap();
    journal.append(&centre("longhua"), Version(0), entry("one")).await.unwrap();

    let evicting = ["--maxmemory", "64mb", "--maxmemory-policy", "allkeys-lru"];
    let server = RedisServer::start_with(&evicting);
    let refused = refusal(&server.url()).await;
    assert!(refused.to_string().contains("noeviction"), "{refused}");
}
