//! Which other nodes of a centre live. Each says its name in the same rhythm, by way of the journal,
//! and all hear it.
//!
//! Silence is counted in one's own beats as they come back: while the journal is out of reach nobody
//! hears anything, and nobody is judged.

use std::collections::HashMap;
use std::sync::Arc;
use std::time::Duration;

use tokio::sync::broadcast::Receiver;
use tokio::sync::broadcast::error::RecvError;

use super::hotline::House;
use super::presence::Presence;
use crate::domain::NodeId;
use crate::switchboard::Switchboard;

/// How often a node says its name, in the world's time.
const BEAT: Duration = Duration::from_millis(500);

/// For how many beats a node may be silent.
const BEATS_MISSED_MAX: u64 = 2;

/// Begins to say this node's name, and to listen to the others. Must be called inside a tokio
/// runtime.
pub fn begin(switchboard: &Switchboard, presence: Arc<Presence>, house: Arc<House>) {
    let (switchboard, stop) = (switchboard.clone(), house.stop.clone());
    tokio::spawn(async move {
        stop.run_until_cancelled(keep(&switchboard, &presence, &house)).await;
    });
}

async fn keep(switchboard: &Switchboard, presence: &Presence, house: &House) {
    let (journal, centre) = (switchboard.journal(), switchboard.centre_id());
    let mut roll = Roll::new(house.node.clone());
    let hails = loop {
        match journal.hails(centre).await {
            Ok(hails) => break hails,
            Err(error) => tracing::debug!(%centre, %error, "cannot listen to other nodes"),
        }
        house.pass(BEAT).await;
    };
    let speak = async {
        loop {
            // While it is out of reach nobody is heard, so nobody is missed.
            let _ = journal.hail(centre, house.node.as_str()).await;
            house.pass(BEAT).await;
        }
    };
    let listen = listen(hails, &mut roll, presence);
    tokio::join!(speak, listen);
}

async fn listen(mut hails: Receiver<String>, roll: &mut Roll, presence: &Presence) {
    loop {
        match hails.recv().await {
            Ok(word) => {
                if let Ok(node) = word.parse()
                    && roll.hear(node)
                {
                    presence.lose_consoles_of(|node| roll.misses(node)).await;
                }
            }
            // Nobody can have been missed among names that were not listened to.
            Err(RecvError::Lagged(_)) => roll.begin_again(),
            // There is nobody else on this journal.
            Err(RecvError::Closed) => return,
        }
    }
}

/// Who was heard, and when, in beats of one's own.
struct Roll {
    own: NodeId,
    beats: u64,
    heard: HashMap<NodeId, u64>,
    /// Since when everybody else would have been heard.
    since: u64,
}

impl Roll {
    fn new(own: NodeId) -> Self {
        Self { own, beats: 0, heard: HashMap::new(), since: 0 }
    }

    /// Notes that a node lives; whether it is this one, so that a beat has passed.
    fn hear(&mut self, node: NodeId) -> bool {
        let is_own = node == self.own;
        self.beats += u64::from(is_own);
        self.heard.insert(node, self.beats);
        is_own
    }

    fn begin_again(&mut self) {
        self.since = self.beats;
    }

    /// Whether a node has been silent for too long. One that was never heard is expected from the
    /// beginning: it may have died before this one came.
    fn misses(&self, node: &NodeId) -> bool {
        let last = self.heard.get(node).copied().unwrap_or_default().max(self.since);
        self.beats - last > BEATS_MISSED_MAX
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn node(name: &str) -> NodeId {
        name.parse().unwrap()
    }

    fn roll(heard: &[&str]) -> Roll {
        let mut roll = Roll::new(node("me"));
        for name in heard {
            roll.hear(node(name));
        }
        roll
    }

    #[test]
    fn a_node_is_missed_after_three_beats() {
        let story = ["me", "you", "me", "me", "me"];
        assert!(!roll(&story[..4]).misses(&node("you")));
        assert!(roll(&story).misses(&node("you")));
        assert!(!roll(&story).misses(&node("me")));
    }

    #[test]
    fn a_node_that_was_never_heard_is_missed_as_soon() {
        assert!(!roll(&["me", "me"]).misses(&node("you")));
        assert!(roll(&["me", "me", "me"]).misses(&node("you")));
    }

    #[test]
    fn while_nothing_is_heard_nobody_is_missed() {
        // Redis was away for an hour.
        assert!(!roll(&["you", "me", "me"]).misses(&node("you")));
        let mut late = roll(&["you", "me", "me"]);
        late.begin_again();
        late.hear(node("me"));
        late.hear(node("me"));
        assert!(!late.misses(&node("you")));
    }
}
