//! The organisations with which callers are exchanged.

use std::collections::{BTreeMap, BTreeSet};
use std::time::Duration;

use serde::{Deserialize, Serialize};

use super::span;
use crate::domain::{
    Code, DistrictId, Duty, GatewayId, PartnerId, Timestamp, Twin, Window, Zone, duty,
};

/// Another organisation: a community hotline, or a twinned centre.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Partner {
    /// What the organisation is called. No person's name.
    pub name: String,
    /// The areas it covers, each with its distance from there in metres; empty for everywhere.
    #[serde(default)]
    pub areas: BTreeMap<DistrictId, u32>,
    /// When it is open; empty for always.
    #[serde(default)]
    pub hours: Vec<Window>,
    /// The kinds of need it takes.
    #[serde(default)]
    pub needs: BTreeSet<Code>,
    /// The languages spoken there, as BCP 47 tags; empty if that is not known.
    #[serde(default)]
    pub languages: BTreeSet<Code>,
    /// How many transfers it can have open at once.
    #[serde(default = "Partner::ten")]
    pub capacity: u32,
    /// Whom to ask when it is silent: the organisation's own contact, such as its duty desk.
    #[serde(default)]
    pub escalation_contact: String,
    /// The telephone number of a partner without software: nobody answers a proposal there, it is
    /// dialled.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub telephone: Option<String>,
    /// The gateway through which its callers come and ours go.
    pub gateway: GatewayId,
    /// The centre that it is, if it is a twin.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub twin: Option<Twin>,
    /// How long it may take to answer a proposal.
    #[serde(default = "Partner::answer", with = "span")]
    pub answer_within: Duration,
    /// How long it may take to connect after it has accepted.
    #[serde(default = "Partner::connect", with = "span")]
    pub connect_within: Duration,
    /// How long it may take to report the outcome after it has connected.
    #[serde(default = "Partner::outcome", with = "span")]
    pub outcome_within: Duration,
}

impl Partner {
    fn ten() -> u32 {
        10
    }

    fn answer() -> Duration {
        Duration::from_secs(30)
    }

    fn connect() -> Duration {
        Duration::from_secs(30)
    }

    fn outcome() -> Duration {
        Duration::from_secs(24 * 3600)
    }

    /// Whether it is open at a moment, and until when that holds.
    pub fn duty(&self, zone: &Zone, at: Timestamp) -> Duty {
        if self.hours.is_empty() {
            return Duty { on: true, until: Timestamp::MAX };
        }
        duty(&self.hours, zone, at)
    }

    /// How far it is from an area in metres, if it covers it. Whoever covers everything is near.
    pub fn distance(&self, district: Option<&DistrictId>) -> Option<u32> {
        match district {
            _ if self.areas.is_empty() => Some(0),
            Some(district) => self.areas.get(district).copied(),
            // An area that nobody knows can be no reason to help nobody: the nearest there is.
            None => self.areas.values().min().copied(),
        }
    }

    /// Whether it speaks a language, as far as that is known.
    pub fn speaks(&self, language: &Code) -> bool {
        self.languages.is_empty() || self.languages.contains(language)
    }
}

/// How callers pass between organisations.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Exchange {
    /// Through how many organisations a caller passes at most before somebody has to help.
    pub hops_max: u32,
    /// How long a partner's caller waits here at most. Then the partner is told that nobody came;
    /// until then it has had the caller anyway.
    #[serde(with = "span")]
    pub inbound_within: Duration,
    /// How long an outcome that we owe a partner stays listed without being confirmed.
    #[serde(with = "span")]
    pub confirm_within: Duration,
    /// When waiting callers are offered to twinned centres.
    pub overflow: Overflow,
}

impl Default for Exchange {
    fn default() -> Self {
        Self {
            hops_max: 3,
            inbound_within: Duration::from_secs(900),
            confirm_within: Duration::from_secs(24 * 3600),
            overflow: Overflow::default(),
        }
    }
}

/// When a waiting caller is offered to the twinned centres, beside the ring that names them.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Overflow {
    /// The twins, in the order in which they are asked.
    pub twins: Vec<PartnerId>,
    /// As soon as fewer operators than this are Ready when a call comes that nobody takes.
    pub ready_below: Option<u32>,
    /// As soon as the expected wait of a queue is longer than this many seconds.
    pub expected_wait_seconds: Option<u32>,
}
