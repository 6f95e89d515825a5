//! How promises are kept: callbacks, escalation, and callers who come back.

use std::time::Duration;

use serde::{Deserialize, Serialize};

use super::span;
use crate::domain::{Acuity, Code};

/// How people are called back.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Callbacks {
    /// What share of the operators at work, between 0 and 1, may be on callbacks at once. One
    /// always may. Urgent callbacks and virtual holds do not count.
    pub share: f64,
    /// How long after each try in vain the next one follows. After the last a person decides.
    pub gaps: Vec<Gap>,
    /// How long it rings at the caller's before that counts as no answer.
    #[serde(with = "span")]
    pub ring: Duration,
    /// How long a callback is kept for the owner of the case who is at work and will be free soon.
    #[serde(with = "span")]
    pub owner_wait: Duration,
    /// Within what time an urgent callback must be made.
    #[serde(with = "span")]
    pub urgent_within: Duration,
    /// When a caller who gave up without having been helped is called back; never if unset.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub rescue: Option<Rescue>,
}

/// A span of time, as a list has it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Gap(#[serde(with = "span")] pub Duration);

/// Which callers who gave up are called back, and when.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Rescue {
    /// The least urgent acuity for which it is done.
    pub up_to: Acuity,
    /// After what wait giving up counts as not having been helped; who hangs up sooner has often
    /// dialled the wrong number.
    #[serde(with = "span")]
    pub waited: Duration,
    /// How long they are left to call again themselves.
    #[serde(with = "span")]
    pub after: Duration,
    /// Within what time of giving up they should be called.
    #[serde(with = "span")]
    pub within: Duration,
}

impl Default for Callbacks {
    fn default() -> Self {
        let minutes = |minutes: u64| Duration::from_secs(minutes * 60);
        Self {
            share: 0.25,
            gaps: [10, 30, 120].map(|gap| Gap(minutes(gap))).to_vec(),
            ring: Duration::from_secs(30),
            owner_wait: minutes(1),
            urgent_within: minutes(8),
            rescue: None,
        }
    }
}

/// Who is asked to see to a promise that is late, and when. The ower is asked at once.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct EscalateAfter {
    /// How long after the due time a cover is asked.
    #[serde(with = "span")]
    pub cover: Duration,
    /// How long after the due time the supervisors are asked.
    #[serde(with = "span")]
    pub supervisor: Duration,
    /// Within what time the owner must see to a transfer that came to nothing.
    #[serde(with = "span")]
    pub came_to_nothing: Duration,
}

impl Default for EscalateAfter {
    fn default() -> Self {
        Self {
            cover: Duration::from_secs(600),
            supervisor: Duration::from_secs(1800),
            came_to_nothing: Duration::from_secs(900),
        }
    }
}

/// Callers and cases that pass from hand to hand.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Hands {
    /// How long a returning caller is kept for the owner of the open case who will be free soon.
    #[serde(with = "span")]
    pub returning_wait: Duration,
    /// How long a caller who is passed on by name is kept for that colleague.
    #[serde(with = "span")]
    pub by_name_wait: Duration,
    /// How long a consult waits for an answer.
    #[serde(with = "span")]
    pub consult_wait: Duration,
    /// What a case is closed with that nobody ever answered.
    pub abandoned: Code,
}

impl Default for Hands {
    fn default() -> Self {
        Self {
            returning_wait: Duration::from_secs(20),
            by_name_wait: Duration::from_secs(30),
            consult_wait: Duration::from_secs(60),
            abandoned: "abandoned".parse().expect("a word is a code"),
        }
    }
}
