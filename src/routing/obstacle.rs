//! What stands between an operator and a call: the rules of eligibility once more, told one by one
//! for people instead of answered with yes or no.
//!
//! A law in `tests/simulation` holds it to the real choice: there is no obstacle exactly where a
//! call may be offered.

use super::{Policy, Relaxed};
use crate::domain::{CallId, Demand, Need, OperatorId, Pause, Profile, Timestamp};

/// One reason why a call does not ring at an operator's console.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Obstacle {
    /// They have no desk.
    SignedOut,
    /// No shift is on for them.
    OffDuty {
        /// When that changes; the end of time if it does not.
        until: Timestamp,
    },
    /// Their console is silent.
    ConsoleLost {
        /// Since when.
        since: Timestamp,
    },
    /// They take no calls.
    Paused {
        /// Why.
        pause: Pause,
        /// Since when.
        since: Timestamp,
    },
    /// Their console rings for another call.
    Ringing(CallId),
    /// They are on a call.
    Talking {
        /// Which.
        call: CallId,
        /// Since when.
        since: Timestamp,
    },
    /// They finish the notes of a call.
    WrapUp {
        /// Which.
        call: CallId,
        /// Until when at the latest.
        until: Timestamp,
    },
    /// They have asked a colleague something, and that is not over.
    Consulting,
    /// They do not serve the call's queue.
    OtherQueues,
    /// They have no licence for the call's queue.
    NotLicensed,
    /// They cannot do what it takes.
    LacksSkill {
        /// What it takes.
        need: Need,
        /// Their level; 0 if they have none.
        has: u8,
    },
    /// They declined or missed the call, or passed it on.
    Excluded {
        /// Until when they are not asked again.
        until: Timestamp,
    },
    /// It is kept for somebody else.
    KeptForAnother {
        /// For whom.
        operator: OperatorId,
        /// Until when at the latest.
        until: Timestamp,
    },
    /// It is a callback, and as many of those ring or are under way as may.
    CallbackShare,
    /// It rings wherever it should already.
    RingsAlready,
}

impl Policy {
    /// Why an operator of this profile may not take a call of this demand; nothing exactly if
    /// [`Policy::fit`] says that they may.
    pub fn misfits(&self, profile: &Profile, demand: &Demand, relaxed: Relaxed) -> Vec<Obstacle> {
        let mut found = Vec::new();
        if !profile.queues.is_empty() && !profile.queues.contains(&demand.queue) {
            found.push(Obstacle::OtherQueues);
        }
        if !self.may_answer(&profile.licence, &demand.queue, relaxed) {
            found.push(Obstacle::NotLicensed);
        }
        for need in &demand.needs {
            let has = profile.skills.get(&need.skill).copied().unwrap_or(0);
            let is_language = need.skill.as_language().is_some();
            let is_waived = if is_language { relaxed.language } else { relaxed.skills };
            if has < need.level && !is_waived {
                found.push(Obstacle::LacksSkill { need: need.clone(), has });
            }
        }
        found
    }
}
