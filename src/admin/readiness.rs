//! Whether clients should come here, with the reason if they should not.

use std::collections::BTreeMap;

use serde::Serialize;
use tokio_util::sync::CancellationToken;

use crate::domain::CentreId;
use crate::switchboard::{Health, RoomFor, Switchboard};

/// What the server says of itself to whoever decides where clients go.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Readiness {
    /// Whether clients should come.
    pub ready: bool,
    /// Whether the server is on its way out.
    pub closing: bool,
    /// Each centre's journal.
    pub centres: BTreeMap<String, JournalWord>,
}

/// How the journal of a centre is.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct JournalWord {
    /// `serving`, `waiting` for the store to answer again, or `stopped` for good.
    pub journal: &'static str,
    /// What is wrong, if something is.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reason: Option<String>,
    /// For whom the room that the store has left is kept, if it is: `pressing` (no routine new
    /// callers), `under_way` (no new callers but emergencies). No reason to stay away.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub room_kept_for: Option<&'static str>,
    /// The version up to which this server knows the history.
    pub version: u64,
}

impl Readiness {
    /// Looks at the centres as they are now.
    pub fn of(centres: &[Switchboard], closing: &CancellationToken) -> Self {
        let word = |centre: &Switchboard| {
            let health = centre.health().borrow().clone();
            let kept_for = centre.space().kept_for;
            (centre.centre_id().clone(), word(health, kept_for, centre.state().version().0))
        };
        Self::from_words(centres.iter().map(word), closing.is_cancelled())
    }

    fn from_words(words: impl Iterator<Item = (CentreId, JournalWord)>, closing: bool) -> Self {
        let centres: BTreeMap<_, _> = words.map(|(id, word)| (id.to_string(), word)).collect();
        let ready = !closing && centres.values().all(|word| word.reason.is_none());
        Self { ready, closing, centres }
    }
}

fn word(health: Health, kept_for: RoomFor, version: u64) -> JournalWord {
    let (journal, reason) = match health {
        Health::Serving => ("serving", None),
        Health::Waiting(reason) => ("waiting", Some(reason)),
        Health::Stopped(reason) => ("stopped", Some(reason)),
    };
    let room_kept_for = (kept_for != RoomFor::Everybody).then(|| kept_for.name());
    JournalWord { journal, reason, room_kept_for, version }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(health: Health, closing: bool, ready: bool, shown: &str) {
        check_room(health, RoomFor::Everybody, closing, ready, shown);
    }

    fn check_room(health: Health, room: RoomFor, closing: bool, ready: bool, shown: &str) {
        let words = [("longhua".parse().unwrap(), word(health, room, 7))];
        let readiness = Readiness::from_words(words.into_iter(), closing);
        assert_eq!(readiness.ready, ready);
        assert_eq!(serde_json::to_string(&readiness).unwrap(), shown);
    }

    #[test]
    fn one_journal_that_fails_or_an_end_that_is_near_keeps_clients_away() {
        check(
            Health::Serving,
            false,
            true,
            r#"{"ready":true,"closing":false,"centres":{"longhua":{"journal":"serving","version":7}}}"#,
        );
        check(
            Health::Serving,
            true,
            false,
            r#"{"ready":false,"closing":true,"centres":{"longhua":{"journal":"serving","version":7}}}"#,
        );
        check(
            Health::Waiting("gone".into()),
            false,
            false,
            r#"{"ready":false,"closing":false,"centres":{"longhua":{"journal":"waiting","reason":"gone","version":7}}}"#,
        );
    }

    #[test]
    fn room_that_is_kept_back_is_said_and_keeps_nobody_away() {
        check_room(
            Health::Serving,
            RoomFor::Pressing,
            false,
            true,
            r#"{"ready":true,"closing":false,"centres":{"longhua":{"journal":"serving","room_kept_for":"pressing","version":7}}}"#,
        );
    }
}
