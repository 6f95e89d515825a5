//! Random histories: the local journal and Redis must answer like the journal in memory, whose
//! code can be checked by reading it.

use bytes::Bytes;
use firstline::domain::{CentreId, Version};
use firstline::journal::{Append, Journal, Snapshot};
use proptest::prelude::*;
use proptest::test_runner::TestRunner;

use crate::support::journals::{Store, centre, mark};

/// Few names, so that steps meet.
const CENTRES: [&str; 2] = ["longhua", "futian"];
const SETS: [&str; 2] = ["queue:medical", "queue:pharmacy"];
const NAMES: [&str; 3] = ["a", "b", "c"];

#[derive(Debug, Clone)]
enum Step {
    /// Expects the head plus this.
    Append {
        at_centre: usize,
        ahead: i64,
        append: Append,
    },
    Read {
        at_centre: usize,
        after: u64,
        limit: usize,
    },
    Blob {
        at_centre: usize,
        name: usize,
    },
    Erase {
        at_centre: usize,
        name: usize,
    },
    SaveSnapshot {
        at_centre: usize,
        version: u64,
        state: Vec<u8>,
    },
    LoadSnapshot {
        at_centre: usize,
    },
    Marks {
        at_centre: usize,
        set: usize,
    },
    Trim {
        at_centre: usize,
        through: u64,
    },
}

fn an_append() -> impl Strategy<Value = Append> {
    let score = prop_oneof![
        2 => (-1e12..1e12f64).prop_map(Some),
        1 => (0..3i32).prop_map(|score| Some(f64::from(score))),
        1 => Just(None),
    ];
    let a_mark = (0..SETS.len(), 0..NAMES.len(), score);
    let marks = proptest::collection::vec(
        a_mark.prop_map(|(set, name, score)| mark(SETS[set], NAMES[name], score)),
        0..5,
    );
    let a_blob = (0..NAMES.len(), any::<Vec<u8>>());
    let blobs = proptest::collection::vec(
        a_blob.prop_map(|(name, value)| (NAMES[name].to_owned(), Bytes::from(value))),
        0..3,
    );
    (any::<Vec<u8>>(), marks, blobs).prop_map(|(entry, marks, blobs)| Append {
        entry: Bytes::from(entry),
        marks,
        blobs,
        ..Append::default()
    })
}

fn a_step() -> impl Strategy<Value = Step> {
    let c = 0..CENTRES.len();
    let ahead = prop_oneof![4 => Just(0i64), 1 => -3..3i64];
    prop_oneof![
        5 => (c.clone(), ahead, an_append())
            .prop_map(|(at_centre, ahead, append)| Step::Append { at_centre, ahead, append }),
        2 => (c.clone(), 0..20u64, 0..8usize)
            .prop_map(|(at_centre, after, limit)| Step::Read { at_centre, after, limit }),
        1 => (c.clone(), 0..NAMES.len())
            .prop_map(|(at_centre, name)| Step::Blob { at_centre, name }),
        1 => (c.clone(), 0..NAMES.len())
            .prop_map(|(at_centre, name)| Step::Erase { at_centre, name }),
        1 => (c.clone(), 0..120u64, any::<Vec<u8>>()).prop_map(|(at_centre, version, state)| {
            Step::SaveSnapshot { at_centre, version, state }
        }),
        1 => c.clone().prop_map(|at_centre| Step::LoadSnapshot { at_centre }),
        1 => (c.clone(), 0..SETS.len())
            .prop_map(|(at_centre, set)| Step::Marks { at_centre, set }),
        1 => (c, 0..20u64).prop_map(|(at_centre, through)| Step::Trim { at_centre, through }),
    ]
}

/// Takes the step, and tells all there is to see of it.
async fn take(store: &Store, step: Step) -> String {
    let journal: &dyn Journal = &*store.first;
    let c = |at: usize| -> CentreId { centre(CENTRES[at]) };
    match step {
        Step::Append { at_centre, ahead, append } => {
            let head = journal.head(&c(at_centre)).await.unwrap();
            let expected = Version(head.0.saturating_add_signed(ahead));
            let outcome = journal.append(&c(at_centre), expected, append).await;
            format!("{head} {outcome:?} {:?}", store.second.head(&c(at_centre)).await)
        }
        Step::Read { at_centre, after, limit } => {
            format!("{:?}", journal.read(&c(at_centre), Version(after), limit).await)
        }
        Step::Blob { at_centre, name } => {
            format!("{:?}", journal.blob(&c(at_centre), NAMES[name]).await)
        }
        Step::Erase { at_centre, name } => {
            format!("{:?}", journal.erase(&c(at_centre), &[NAMES[name].to_owned()]).await)
        }
        Step::SaveSnapshot { at_centre, version, state } => {
            let snapshot = Snapshot { version: Version(version), state: Bytes::from(state) };
            format!("{:?}", journal.save_snapshot(&c(at_centre), snapshot).await)
        }
        Step::LoadSnapshot { at_centre } => {
            format!("{:?}", journal.load_snapshot(&c(at_centre)).await)
        }
        Step::Trim { at_centre, through } => {
            format!("{:?}", journal.trim(&c(at_centre), Version(through)).await)
        }
        Step::Marks { at_centre, set } => {
            format!("{:?}", store.marks(&c(at_centre), SETS[set]).await)
        }
    }
}

/// Runs random histories on a store and the model. A failure is made small and printed.
fn check(start: impl AsyncFn() -> Store) {
    let runtime =
        tokio::runtime::Builder::new_multi_thread().worker_threads(1).enable_all().build().unwrap();
    let store = std::cell::Cell::new(Some(runtime.block_on(start())));
    let config = ProptestConfig { cases: 24, failure_persistence: None, ..Default::default() };
    let mut runner = TestRunner::new(config);
    let histories = proptest::collection::vec(a_step(), 1..40);
    let run = runner.run(&histories, |steps| {
        runtime.block_on(async {
            let real = store.take().expect("each case puts it back").cleared().await;
            let model = Store::memory().await;
            let mut seen = Vec::new();
            for step in steps {
                let shown = format!("{step:?}");
                seen.push((shown, take(&model, step.clone()).await, take(&real, step).await));
            }
            store.set(Some(real));
            for (step, wanted, found) in seen {
                prop_assert_eq!(wanted, found, "{}", step);
            }
            Ok(())
        })
    });
    // The store must end inside the runtime that its tasks live in.
    runtime.block_on(async { drop(store.take()) });
    run.unwrap_or_else(|failure| panic!("{failure}"));
}

#[test]
fn the_local_journal_answers_like_memory() {
    check(Store::local);
}

#[test]
fn redis_answers_like_memory() {
    check(Store::redis);
}
