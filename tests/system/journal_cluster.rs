//! The journal in a Redis Cluster: centres on their shards, slots that move, and what is no cluster.

use std::sync::Arc;

use bytes::Bytes;
use firstline::clock::Clock;
use firstline::domain::{Command, Event, RequestId, Version};
use firstline::journal::{
    Append, Appended, Journal, JournalError, PutBack, RedisJournal, Snapshot,
};
use futures_util::future::join_all;
use tokio::time::timeout;

use crate::support::cluster::RedisCluster;
use crate::support::history;
use crate::support::journals::{centre, entry, mark};
use crate::support::node::{LONG, Node, key};
use crate::support::redis::RedisServer;
use crate::support::small_centre::{call, call_ids};

async fn connect(cluster: &RedisCluster) -> RedisJournal {
    RedisJournal::connect(&cluster.url()).await.unwrap()
}

#[tokio::test]
async fn each_centre_lies_whole_on_its_shard() {
    let cluster = RedisCluster::start().await;
    let (one, other) = (connect(&cluster).await, connect(&cluster).await);
    let mut places = Vec::new();
    for name in ["longhua", "futian"] {
        let c = centre(name);
        let mut follower = other.follow(&c).await.unwrap();
        let whole = Append {
            marks: vec![mark("queue:medical", "call-1", 3.5)],
            blobs: vec![("key-1".to_owned(), Bytes::from_static(b"secret"))],
            ..entry("one")
        };
        assert_eq!(one.append(&c, Version(0), whole).await.unwrap(), Appended::Done);
        let snapshot = Snapshot { version: Version(1), state: Bytes::from_static(b"state") };
        one.save_snapshot(&c, snapshot).await.unwrap();
        let news = follower.wait_for(|head| *head == Version(1));
        timeout(LONG, news).await.expect("the other one hears of it").unwrap();
        assert_eq!(other.blob(&c, "key-1").await.unwrap().unwrap(), "secret");
        let place = cluster.place_of(name).await;
        let keys: Vec<String> = cluster.servers[place].command(&["KEYS", "*"]).await;
        assert_eq!(keys.len(), 5, "all of {name}, and nothing else: {keys:?}");
        places.push(place);
    }
    assert_ne!(places[0], places[1], "each has another shard");
}

/// Whatever has been moved already: an operation waits or is right, and nothing is taken for lost.
#[tokio::test]
async fn a_slot_that_is_half_moved_has_no_half_answers() {
    let cluster = RedisCluster::start().await;
    let (journal, c) = (connect(&cluster).await, centre("longhua"));
    let whole = |text| Append {
        marks: vec![mark("queue:medical", "call-1", 3.5)],
        blobs: vec![("key-1".to_owned(), Bytes::from_static(b"secret"))],
        ..entry(text)
    };
    journal.append(&c, Version(0), whole("one")).await.unwrap();
    let to = (cluster.place_of("longhua").await + 1) % 3;
    let moving = cluster.begin_to_move("longhua", to).await;
    for key in ["blobs", "journal"] {
        moving.key(&format!("{{longhua}}:{key}")).await;
        for journal in [&journal, &connect(&cluster).await] {
            let waits = journal.append(&c, Version(1), whole("two")).await.unwrap_err();
            assert!(waits.is_passing(), "with {key} elsewhere: {waits}");
            let waits = journal.blob(&c, "key-1").await.unwrap_err();
            assert!(waits.is_passing(), "with {key} elsewhere: {waits}");
            let waits = journal.put_back(&c, Version(0), PutBack::default()).await;
            assert!(!matches!(waits, Ok(Appended::Done)), "with {key} elsewhere: {waits:?}");
        }
    }
    while moving.one_key().await {}
    moving.end().await;
    let settled = async {
        loop {
            match journal.append(&c, Version(1), whole("two")).await {
                Ok(appended) => return appended,
                Err(error) => assert!(error.is_passing(), "{error}"),
            }
        }
    };
    let appended = timeout(LONG, settled).await.expect("it goes on at the new side");
    assert_eq!(appended, Appended::Done);
    assert_eq!(cluster.command::<u64>("longhua", &["XLEN", "{longhua}:journal"]).await, 2);
    assert_eq!(cluster.place_of("longhua").await, to);
}

/// Two nodes, and the slot of their centre goes once around the cluster while everybody calls.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_slot_moves_while_calls_come_in() {
    const PEOPLE: u128 = 8;
    const EACH: u128 = 20;
    let cluster = RedisCluster::start().await;
    let clock = Clock::system();
    let mut nodes = Vec::new();
    for name in ["a", "b"] {
        let journal = Arc::new(connect(&cluster).await);
        nodes.push(Arc::new(Node::start(name, journal, &clock).await));
    }
    nodes[0].open_with_nurses(2).await;
    let version = nodes[0].state().version();
    nodes[1].until("b knows all", |centre| centre.version() >= version).await;
    let asking = (0..PEOPLE).map(|person| {
        let node = nodes[person as usize % 2].clone();
        tokio::spawn(async move {
            let mut told = Vec::new();
            for number in 0..EACH {
                let key = key(1 + person * 1_000 + number, 1);
                let receipt = node.request(key, Command::OpenCall(call())).await.unwrap();
                told.push((key.id, receipt.reply));
            }
            told
        })
    });
    let asking: Vec<_> = asking.collect();
    for calls in [20, 60, 100] {
        nodes[0].until("some have called", |centre| centre.calls().count() > calls).await;
        let to = (cluster.place_of("longhua").await + 1) % 3;
        let moving = cluster.begin_to_move("longhua", to).await;
        while moving.one_key().await {}
        moving.end().await;
    }
    let told: Vec<(RequestId, _)> =
        join_all(asking).await.into_iter().flat_map(|it| it.unwrap()).collect();
    assert_eq!(told.len() as u128, PEOPLE * EACH);

    let entries = history::entries(&connect(&cluster).await, &centre("longhua")).await;
    let answers = history::answers(&entries);
    for (request, reply) in &told {
        assert_eq!(answers.get(request), Some(reply), "{request}");
    }
    let mut calls = call_ids(&history::replay(&centre("longhua"), &entries));
    calls.dedup();
    assert_eq!(calls.len() as u128, PEOPLE * EACH, "each once");
    let events = entries.iter().flat_map(|entry| &entry.steps).flat_map(|step| &step.events);
    let about_itself: Vec<_> = events.filter(|it| matches!(it, Event::History(_))).collect();
    assert!(about_itself.is_empty(), "nobody took anything for lost: {about_itself:?}");
}

/// A shard that is down holds up nobody else, and its centres go on when it is back.
#[tokio::test]
async fn a_shard_that_is_down_is_no_fault_of_the_others() {
    let mut cluster = RedisCluster::start().await;
    let (journal, down, up) = (connect(&cluster).await, centre("longhua"), centre("futian"));
    for c in [&down, &up] {
        journal.append(c, Version(0), entry("one")).await.unwrap();
    }
    let mut follower = journal.follow(&down).await.unwrap();
    let place = cluster.place_of("longhua").await;
    cluster.servers[place].crash();
    let lost = journal.append(&down, Version(1), entry("two")).await.unwrap_err();
    assert!(lost.is_passing(), "{lost}");
    assert_eq!(journal.append(&up, Version(1), entry("two")).await.unwrap(), Appended::Done);
    cluster.servers[place].restart();
    let settled = async {
        while let Err(error) = journal.append(&down, Version(1), entry("two")).await {
            assert!(error.is_passing(), "{error}");
        }
    };
    timeout(LONG, settled).await.expect("it is back");
    let news = follower.wait_for(|head| *head == Version(2));
    timeout(LONG, news).await.expect("followers hear of it").unwrap();
}

#[tokio::test]
async fn connecting_fails_with_what_to_do() {
    let refusal = async |url: &str| match RedisJournal::connect(url).await {
        Ok(_) => panic!("{url} was accepted"),
        Err(refusal) => refusal,
    };
    let nobody = refusal("redis+cluster://127.0.0.1:1").await;
    assert!(matches!(nobody, JournalError::Unavailable(_)), "{nobody}");
    assert!(nobody.to_string().contains("start one"), "{nobody}");

    let alone = RedisServer::start();
    let address = alone.url().replace("redis:", "redis+cluster:");
    let no_cluster = refusal(&address).await;
    assert!(matches!(no_cluster, JournalError::Unusable(_)), "{no_cluster}");
    assert!(no_cluster.to_string().contains(&alone.url()), "{no_cluster}");

    let cluster = RedisCluster::start().await;
    let one_node = refusal(&cluster.servers[0].url()).await;
    assert!(one_node.to_string().contains("redis+cluster://"), "{one_node}");
    // Whichever of them is named, all are found.
    let named = cluster.servers[2].url().replace("redis:", "redis+cluster:");
    let journal = RedisJournal::connect(&named).await.unwrap();
    for name in ["longhua", "futian"] {
        journal.append(&centre(name), Version(0), entry("one")).await.unwrap();
    }
    let policy = ["CONFIG", "SET", "maxmemory-policy", "allkeys-lru"];
    let () = cluster.command("longhua", &policy).await;
    let () = cluster.command("longhua", &["CONFIG", "SET", "maxmemory", "64mb"]).await;
    let journal = RedisJournal::connect(&named).await.unwrap();
    let refused = journal.head(&centre("longhua")).await.unwrap_err();
    assert!(refused.to_string().contains("noeviction"), "{refused}");
    assert_eq!(journal.head(&centre("futian")).await.unwrap(), Version(1));
}

/// Nodes that nobody has given any slots yet.
#[tokio::test]
async fn a_cluster_without_slots_is_refused() {
    let node = RedisCluster::unassigned();
    let url = node.url().replace("redis:", "redis+cluster:");
    let Err(refused) = RedisJournal::connect(&url).await else { panic!("it was accepted") };
    assert!(matches!(refused, JournalError::Unusable(_)), "{refused}");
    assert!(refused.to_string().contains("redis-cli --cluster create"), "{refused}");
}
