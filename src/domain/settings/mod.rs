//! How a centre works: its lines, queues, targets, rings and deadlines.
//!
//! Settings are part of the journal, so that every node and every replay decides alike.

use std::collections::{BTreeMap, BTreeSet};
use std::time::Duration;

use serde::{Deserialize, Serialize};

mod partners;
mod promises;
mod surge;

pub use partners::*;
pub use promises::*;
pub use surge::*;

use super::{Acuity, AgeGroup, Code, LicenceId, PartnerId, QueueId, SkillId, Triage, Window, Zone};

/// Durations in settings carry their units: `"15s"`, `"3m"`.
mod span {
    pub use jiff::fmt::serde::unsigned_duration::friendly::compact::required::{
        deserialize, serialize,
    };
}

/// The same where a duration may be left out.
mod maybe_span {
    pub use jiff::fmt::serde::unsigned_duration::friendly::compact::optional::{
        deserialize, serialize,
    };
}

/// Settings as one document of JSON, whose keys may have defaults: as they are stored.
pub mod document {
    use std::sync::Arc;

    use serde::{
        Deserialize, Deserializer, Serialize, Serializer, de::Error as _, ser::Error as _,
    };

    use super::Settings;

    /// Writes the document, if there are settings.
    pub fn serialize<S: Serializer>(
        settings: &Option<Arc<Settings>>,
        to: S,
    ) -> Result<S::Ok, S::Error> {
        let document = settings.as_ref().map(serde_json::to_string).transpose();
        document.map_err(S::Error::custom)?.serialize(to)
    }

    /// Reads the document, if there is one.
    pub fn deserialize<'de, D: Deserializer<'de>>(
        from: D,
    ) -> Result<Option<Arc<Settings>>, D::Error> {
        let document = Option::<String>::deserialize(from)?;
        document.map(|text| serde_json::from_str(&text)).transpose().map_err(D::Error::custom)
    }
}

/// Everything that can be set for one centre.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Settings {
    /// The centre's time zone.
    pub zone: Zone,
    /// How many calls the centre can hold at once, talking or waiting.
    pub lines: u32,
    /// Its queues.
    pub queues: BTreeMap<QueueId, Queue>,
    /// Licences whose holders count as "any medical operator" in the wider rings.
    pub medical_licences: BTreeSet<LicenceId>,
    /// What triage comes to.
    pub triage: TriageTable,
    /// How long a call of each acuity should wait at most, most urgent first.
    #[serde(default)]
    pub targets: Targets,
    /// How a call's needs are relaxed while it waits, in order of time.
    #[serde(default = "Ring::defaults")]
    pub rings: Vec<Ring>,
    /// What the weight of a skill is when rare skills are to be kept free; 1 where it is not named.
    #[serde(default)]
    pub skill_weights: BTreeMap<SkillId, u32>,
    /// The ways in which a case can end.
    pub dispositions: BTreeSet<Code>,
    /// How long things may take.
    #[serde(default)]
    pub timing: Timing,
    /// How many operators a call of acuity 1 rings at once.
    #[serde(default = "three")]
    pub immediate_operators: u32,
    /// How people are called back.
    #[serde(default)]
    pub callbacks: Callbacks,
    /// Who is asked to see to what is late.
    #[serde(default)]
    pub escalate_after: EscalateAfter,
    /// Callers and cases that pass from hand to hand.
    #[serde(default)]
    pub hands: Hands,
    /// The organisations with which callers are exchanged.
    #[serde(default)]
    pub partners: BTreeMap<PartnerId, Partner>,
    /// How callers pass between organisations.
    #[serde(default)]
    pub exchange: Exchange,
    /// What a surge makes of all that.
    #[serde(default, skip_serializing_if = "SurgeTerms::are_usual")]
    pub surge: SurgeTerms,
}

fn three() -> u32 {
    3
}

/// A place where calls of one purpose wait.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Queue {
    /// Who may answer its calls; empty for the holder of any licence.
    #[serde(default)]
    pub licences: BTreeSet<LicenceId>,
    /// Within what wait calls should be answered.
    #[serde(default = "Queue::twenty_seconds", with = "span")]
    pub answer_within: Duration,
    /// What share of them, between 0 and 1.
    #[serde(default = "Queue::four_fifths")]
    pub answer_share: f64,
    /// When it is open; empty for always.
    #[serde(default)]
    pub hours: Vec<Window>,
    /// How long a console rings for its calls, if not as long as everywhere (`timing.ring`).
    #[serde(default, with = "maybe_span", skip_serializing_if = "Option::is_none")]
    pub ring: Option<Duration>,
}

impl Queue {
    fn twenty_seconds() -> Duration {
        Duration::from_secs(20)
    }

    fn four_fifths() -> f64 {
        0.8
    }
}

/// The target wait of each acuity. It decides the order of service.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
#[allow(missing_docs, reason = "the names are those of the acuities")]
pub struct Targets {
    #[serde(with = "span")]
    pub immediate: Duration,
    #[serde(with = "span")]
    pub very_urgent: Duration,
    #[serde(with = "span")]
    pub urgent: Duration,
    #[serde(with = "span")]
    pub standard: Duration,
    #[serde(with = "span")]
    pub not_urgent: Duration,
}

impl Default for Targets {
    fn default() -> Self {
        Self {
            immediate: Duration::ZERO,
            very_urgent: Duration::from_secs(10),
            urgent: Duration::from_secs(20),
            standard: Duration::from_secs(60),
            not_urgent: Duration::from_secs(180),
        }
    }
}

impl Targets {
    /// The target wait of one acuity.
    pub fn of(&self, acuity: Acuity) -> Duration {
        match acuity {
            Acuity::Immediate => self.immediate,
            Acuity::VeryUrgent => self.very_urgent,
            Acuity::Urgent => self.urgent,
            Acuity::Standard => self.standard,
            Acuity::NotUrgent => self.not_urgent,
        }
    }
}

/// One step of relaxing what a waiting call needs.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Ring {
    /// After what wait since arrival.
    #[serde(with = "span")]
    pub after: Duration,
    /// What is no longer needed from then on.
    pub relax: Relax,
}

/// What a ring relaxes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Relax {
    /// The caller's language: an interpreter joins.
    Language,
    /// Skills and the queue's licence: any medical operator will do.
    Skills,
    /// The centre: the call is offered to the twinned centres, too.
    Twins,
}

impl Ring {
    fn defaults() -> Vec<Self> {
        vec![
            Self { after: Duration::from_secs(15), relax: Relax::Language },
            Self { after: Duration::from_secs(30), relax: Relax::Skills },
        ]
    }
}

/// How triage comes to an acuity.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TriageTable {
    /// The red flags that a gateway may send. One it does not know forces acuity 1 all the same.
    #[serde(default)]
    pub red_flags: BTreeSet<Code>,
    /// The first rule that matches counts.
    #[serde(default)]
    pub rules: Vec<TriageRule>,
    /// The acuity when no rule matches and none was stated.
    pub otherwise: Acuity,
}

/// One row of the triage table.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TriageRule {
    /// The complaint it is about; any if not named.
    #[serde(default)]
    pub complaint: Option<Code>,
    /// The ages it is about; any if none is named.
    #[serde(default)]
    pub age_groups: BTreeSet<AgeGroup>,
    /// What it comes to.
    pub acuity: Acuity,
}

impl TriageTable {
    /// The acuity of what was found. Red flags force 1; otherwise the more urgent of the stated
    /// acuity and the table's counts, so that no table makes light of what a person said.
    pub fn acuity(&self, triage: &Triage) -> Acuity {
        if !triage.red_flags.is_empty() {
            return Acuity::Immediate;
        }
        let by_rule = self.rules.iter().find(|rule| rule.matches(triage)).map(|rule| rule.acuity);
        match (by_rule, triage.stated) {
            (Some(rule), Some(stated)) => rule.min(stated),
            (Some(only), None) | (None, Some(only)) => only,
            (None, None) => self.otherwise,
        }
    }
}

impl TriageRule {
    fn matches(&self, triage: &Triage) -> bool {
        let complaint = self.complaint.is_none() || self.complaint == triage.complaint;
        complaint && (self.age_groups.is_empty() || self.age_groups.contains(&triage.age_group))
    }
}

/// How long things may take.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Timing {
    /// How long a console rings before the offer counts as missed.
    #[serde(with = "span")]
    pub ring: Duration,
    /// How long an operator who declined or missed a call is not asked about it again.
    #[serde(with = "span")]
    pub exclusion: Duration,
    /// How long the gateway may take to connect an accepted call.
    #[serde(with = "span")]
    pub connect: Duration,
    /// How long an operator may take to finish the notes of a call.
    #[serde(with = "span")]
    pub wrap_up: Duration,
    /// Within what time a caller who was cut off keeps the old place.
    #[serde(with = "span")]
    pub redial: Duration,
    /// How long a silent console keeps its desk.
    #[serde(with = "span")]
    pub lost_console: Duration,
    /// How late a deadline may be noticed before the delay counts as our own outage.
    #[serde(with = "span")]
    pub outage: Duration,
    /// How long the first answer to a request id is remembered.
    #[serde(with = "span")]
    pub request_memory: Duration,
    /// How long a closed case stays at hand; the journal keeps it for good.
    #[serde(with = "span")]
    pub closed_case: Duration,
}

impl Default for Timing {
    fn default() -> Self {
        Self {
            ring: Duration::from_secs(15),
            exclusion: Duration::from_secs(300),
            connect: Duration::from_secs(10),
            wrap_up: Duration::from_secs(60),
            redial: Duration::from_secs(180),
            lost_console: Duration::from_secs(300),
            outage: Duration::from_secs(2),
            request_memory: Duration::from_secs(120),
            closed_case: Duration::from_secs(600),
        }
    }
}

impl Settings {
    /// How long a console rings for a call of that queue.
    pub fn ring(&self, queue: &QueueId) -> Duration {
        let own = self.queues.get(queue).and_then(|queue| queue.ring);
        own.unwrap_or(self.timing.ring)
    }

    /// Every mistake, each with the key it is at and what to write instead; empty if all is well.
    pub fn mistakes(&self) -> Vec<String> {
        let mut found = Vec::new();
        if self.lines == 0 {
            found.push("lines: 0 would hold no call; write the number of telephone lines".into());
        }
        if self.queues.is_empty() {
            found.push("queues: none; add a table such as [queues.medical]".into());
        }
        if self.dispositions.is_empty() {
            found.push("dispositions: none; cases could not be closed; list some codes".into());
        }
        if self.immediate_operators == 0 {
            found.push("immediate_operators: 0 would ring nobody; write 1 or more".into());
        }
        for (id, queue) in &self.queues {
            if !(0.0..=1.0).contains(&queue.answer_share) {
                found.push(format!("queues.{id}.answer_share: write a share between 0 and 1"));
            }
            if queue.ring.is_some_and(|ring| ring.is_zero()) {
                found.push(format!("queues.{id}.ring: nobody can answer in no time; write 15s"));
            }
        }
        if !self.rings.is_sorted_by(|a, b| a.after < b.after) {
            found.push("rings: each `after` must be longer than the one before".into());
        }
        if u8::try_from(self.rings.len()).is_err() {
            found.push("rings: there are more than 255".into());
        }
        if !(0.0..=1.0).contains(&self.callbacks.share) {
            found.push("callbacks.share: write a share between 0 and 1".into());
        }
        for twin in &self.exchange.overflow.twins {
            if self.partners.get(twin).is_none_or(|partner| partner.twin.is_none()) {
                found.push(format!("exchange.overflow.twins: {twin} is no partner with a twin"));
            }
        }
        for (id, partner) in &self.partners {
            if partner.twin.as_ref().is_some_and(|twin| twin.address.is_some()) {
                found.push(format!(
                    "partners.{id}.twin.address: leave it out; whoever carries between two servers \
                     is told where they are (`firstline carry`)"
                ));
            }
        }
        found.extend(self.surge.mistakes());
        if self.timing.ring.is_zero() {
            found.push("timing.ring: nobody can answer in no time; write 15s or so".into());
        }
        found
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn table() -> TriageTable {
        let rule = |complaint: Option<&str>, ages: &[AgeGroup], acuity| TriageRule {
            complaint: complaint.map(|code| code.parse().unwrap()),
            age_groups: ages.iter().copied().collect(),
            acuity,
        };
        TriageTable {
            red_flags: ["convulsion".parse().unwrap()].into(),
            rules: vec![
                rule(Some("fever"), &[AgeGroup::Infant], Acuity::VeryUrgent),
                rule(Some("fever"), &[], Acuity::Standard),
                rule(None, &[AgeGroup::Infant, AgeGroup::Senior], Acuity::Urgent),
            ],
            otherwise: Acuity::NotUrgent,
        }
    }

    fn check(stated: Option<u8>, complaint: &str, flags: &[&str], age: AgeGroup, number: u8) {
        let triage = Triage {
            stated: stated.and_then(Acuity::from_number),
            complaint: complaint.parse().ok(),
            red_flags: flags.iter().map(|code| code.parse().unwrap()).collect(),
            age_group: age,
        };
        assert_eq!(table().acuity(&triage).number(), number, "{triage:?}");
    }

    #[test]
    fn triage_by_table() {
        check(None, "", &[], AgeGroup::Unknown, 5);
        check(None, "fever", &[], AgeGroup::Infant, 2);
        check(None, "fever", &[], AgeGroup::Senior, 4);
        check(None, "rash", &[], AgeGroup::Senior, 3);
        check(Some(2), "", &[], AgeGroup::Adult, 2);
        check(Some(5), "fever", &[], AgeGroup::Infant, 2);
        check(Some(1), "fever", &[], AgeGroup::Adult, 1);
        check(Some(5), "", &["convulsion"], AgeGroup::Adult, 1);
        check(None, "", &["something-new"], AgeGroup::Adult, 1);
    }
}
