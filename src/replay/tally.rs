//! What a replay counts while it goes on.

use std::collections::BTreeMap;
use std::time::Duration;

use crate::board::Spread;
use crate::client::moment;
use crate::rpc::api;

/// What a replay has counted, from what the server told the gateway and the consoles.
#[derive(Debug, Clone, Default)]
pub struct Tally {
    /// Callers who have dialled.
    pub dialled: u64,
    /// Callers whose call the server refused.
    pub turned_away: u64,
    /// Callers whom an operator has answered.
    pub answered: u64,
    /// Of those, callers whose talk is over.
    pub talked: u64,
    /// Of those, callers who gave up in the log.
    pub saved: u64,
    /// Callers who gave up.
    pub abandoned: u64,
    /// Offers that an operator was too slow to accept.
    pub missed: u64,
    /// What the server refused, by reason.
    pub refused: BTreeMap<String, u64>,
    /// The waits of callers for whom somebody was ready: what the replay adds to every wait.
    pub waits_at_least: Spread,
}

impl Tally {
    /// Callers who are neither at home nor at hand any more.
    pub fn gone(&self) -> u64 {
        self.turned_away + self.talked + self.abandoned
    }

    /// Counts something that the server refused.
    pub fn refuse(&mut self, reason: &str) {
        *self.refused.entry(reason.to_owned()).or_default() += 1;
    }

    /// Counts the wait of a call that rang as soon as it came.
    pub fn saw_ready_operator(&mut self, call: &api::Call) {
        let moments = moment(call.opened_at).zip(moment(call.accepted_at));
        if let Some((opened, accepted)) = moments {
            self.waits_at_least.add(accepted.since(opened));
        }
    }

    /// What the replay adds to a wait: in half of all cases, and in nineteen of twenty.
    pub fn delay(&self) -> Option<[Duration; 2]> {
        Some([self.waits_at_least.at(0.5)?, self.waits_at_least.at(0.95)?])
    }
}
