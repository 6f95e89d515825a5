//! First answers, remembered for a while.

use imbl::{OrdMap, Vector};
use serde::{Deserialize, Serialize};

use crate::domain::{Answered, Reply, RequestId, Timestamp};

/// What is known of a request id.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Remembered {
    /// Nothing: it is new, or was forgotten.
    No,
    /// The same request was answered with this.
    Same(Reply),
    /// A different request used the id.
    Different,
}

/// The requests answered lately.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
pub(super) struct Requests {
    answers: OrdMap<RequestId, ([u8; 16], Reply)>,
    ages: Vector<(Timestamp, RequestId)>,
}

impl Requests {
    pub(super) fn recall(&self, request: RequestId, fingerprint: [u8; 16]) -> Remembered {
        match self.answers.get(&request) {
            None => Remembered::No,
            Some((first, reply)) if *first == fingerprint => Remembered::Same(reply.clone()),
            Some(_) => Remembered::Different,
        }
    }

    pub(super) fn remember(&mut self, answered: &Answered, at: Timestamp) {
        let Answered { request, fingerprint, reply } = answered;
        self.answers.insert(*request, (*fingerprint, reply.clone()));
        self.ages.push_back((at, *request));
    }

    /// How many answers are remembered.
    pub(super) fn len(&self) -> usize {
        self.answers.len()
    }

    pub(super) fn forget_before(&mut self, horizon: Timestamp) {
        while let Some((_, request)) = self.ages.front().filter(|(at, _)| *at < horizon) {
            self.answers.remove(request);
            self.ages.pop_front();
        }
    }
}
