//! The history of a centre, read back and gone through again.

use std::collections::BTreeMap;

use firstline::centre::{Centre, invariants};
use firstline::domain::{CentreId, Digest, Entry, Version};
use firstline::journal::{Journal, codec};

/// All entries, decoded; the chain of digests must be whole.
pub async fn entries(journal: &dyn Journal, centre: &CentreId) -> Vec<Entry> {
    let mut entries = Vec::new();
    let mut previous = Digest::default();
    loop {
        let after = Version(entries.len() as u64);
        let page = journal.read(centre, after, 500).await.unwrap();
        if page.is_empty() {
            return entries;
        }
        for record in page {
            let entry = codec::decode(&record.entry).unwrap();
            assert_eq!(entry.previous, previous, "the chain breaks at {}", record.version);
            previous = codec::digest(&record.entry);
            entries.push(entry);
        }
    }
}

/// Goes through a history from the beginning; every invariant must hold after every entry.
pub fn replay(centre: &CentreId, entries: &[Entry]) -> Centre {
    let mut state = Centre::new(centre.clone());
    for entry in entries {
        state.apply_entry(entry);
        let violations = invariants::violations(&state);
        assert!(violations.is_empty(), "at {}: {violations:#?}", state.version());
    }
    state
}

/// What each request was answered with, by the history. No request may stand in it twice.
pub fn answers(
    entries: &[Entry],
) -> BTreeMap<firstline::domain::RequestId, firstline::domain::Reply> {
    let mut answers = BTreeMap::new();
    for answered in
        entries.iter().flat_map(|entry| &entry.steps).filter_map(|s| s.answered.as_ref())
    {
        let again = answers.insert(answered.request, answered.reply.clone());
        assert!(again.is_none(), "request {} took effect twice", answered.request);
    }
    answers
}
